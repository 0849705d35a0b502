import { normalizeText } from '../../bahasa/teks.ts';
import { groupBy } from '../../reports/group-by.ts';
import { isTotalRow } from '../../reports/totals.ts';
import type { Kepegawaian } from '../../tabs/kepegawaian.ts';
import type { ParsedTabs } from '../../tabs/parsed-tabs.ts';
import type { CheckInput } from '../temuan.ts';
import type { KumpulanFakta, PeranFakta, Subjek } from './fakta.ts';
import { LAIN } from './fakta-anggaran.ts';
import { akar, akarNama } from './kata/umum.ts';

const akarKata = (teks: string): ReadonlySet<string> =>
  new Set(teks.match(/\p{L}[\p{L}-]+/gu)?.map(akar) ?? []);

/** Sums of two rows are facts only of tables short enough for a reader to add them up. */
const BARIS_TERBANYAK = 14;

/** Adds the facts of the supporting tables: rows, sums, shares. */
export function faktaDukung({ dataDukung }: ParsedTabs, kumpulan: KumpulanFakta): void {
  for (const [tabel, rows] of groupBy(dataDukung, (row) => row.tabel)) {
    const rincian = rows.filter((row) => !isTotalRow(row));
    const benda = akarKata(`${tabel} ${rows.map(({ satuan }) => satuan ?? '').join(' ')}`);
    const sama =
      rincian.length > 1
        ? rincian.map(({ uraian }) => akarNama(uraian)).reduce(intersect)
        : new Set<string>();
    const utuh: Subjek = { jenis: 'dukung', kunci: tabel, nama: tabel, akar: akarNama(tabel), tabel };
    kumpulan.namai(utuh);
    const add = (
      subjek: Subjek,
      nilai: number,
      satuan: 'angka' | 'persen',
      peran: PeranFakta,
      sebutan: string,
      tempat: string,
    ) => kumpulan.tambah({ nilai, satuan, subjek, peran, tahun: undefined, sebutan, tempat, benda });
    const subjekOf = new Map(
      rows.map((row): [typeof row, Subjek] => {
        if (isTotalRow(row)) return [row, utuh];
        const semua = akarNama(row.uraian);
        const sendiri = new Set([...semua].filter((kata) => !sama.has(kata)));
        const subjek: Subjek = {
          jenis: 'dukung',
          kunci: `${tabel}|${row.uraian}`,
          nama: row.uraian,
          akar: sendiri.size > 0 ? sendiri : semua,
          tabel,
        };
        kumpulan.namai(subjek);
        return [row, subjek];
      }),
    );
    for (const kolom of ['pembilang', 'penyebut'] as const) {
      const isi = rincian.flatMap((row) =>
        row[kolom] === undefined ? [] : [{ row, nilai: row[kolom].toNumber() }],
      );
      const total = isi.reduce((sum, { nilai }) => sum + nilai, 0);
      if (isi.length > 0) add(utuh, total, 'angka', 'realisasi', `jumlah ${tabel}`, 'tab Data Dukung');
      for (const { row, nilai } of isi) {
        const tempat = `Data Dukung, baris ${row.baris}`;
        const subjek = subjekOf.get(row) ?? utuh;
        add(subjek, nilai, 'angka', 'realisasi', tabel, tempat);
        if (total === 0) continue;
        add(subjek, (nilai / total) * 100, 'persen', 'bagian', `bagian dari ${tabel}`, tempat);
        add(utuh, total - nilai, 'angka', 'turunan', `${tabel} selain ${row.uraian}`, tempat);
      }
      if (isi.length > BARIS_TERBANYAK) continue;
      isi.forEach((a, i) => {
        for (const b of isi.slice(i + 1)) {
          add(utuh, a.nilai + b.nilai, 'angka', 'turunan', `jumlah dua baris ${tabel}`, 'tab Data Dukung');
          add(
            utuh,
            Math.abs(a.nilai - b.nilai),
            'angka',
            'turunan',
            `selisih dua baris ${tabel}`,
            'tab Data Dukung',
          );
          if (total !== 0)
            add(
              utuh,
              ((a.nilai + b.nilai) / total) * 100,
              'persen',
              'turunan',
              `bagian dua baris ${tabel}`,
              'tab Data Dukung',
            );
        }
      });
    }
    for (const row of rows) {
      const subjek = subjekOf.get(row) ?? utuh;
      const tempat = `Data Dukung, baris ${row.baris}`;
      const [atas, bawah] = [row.pembilang?.toNumber(), row.penyebut?.toNumber()];
      if (subjek === utuh) {
        if (atas !== undefined) add(utuh, atas, 'angka', 'realisasi', `jumlah ${tabel}`, tempat);
        if (bawah !== undefined) add(utuh, bawah, 'angka', 'realisasi', `jumlah ${tabel}`, tempat);
      }
      if (atas === undefined || bawah === undefined || bawah === 0) continue;
      add(subjek, (atas / bawah) * 100, 'persen', 'realisasi', tabel, tempat);
      add(subjek, bawah - atas, 'angka', 'turunan', `${tabel}, yang belum`, tempat);
    }
    const jenis = new Set(
      [...benda, 'jenis', 'lokasi', 'wilayah', 'kabupaten', 'kecamatan', 'kejadi', 'macam', 'titik'].map(
        akar,
      ),
    );
    kumpulan.tambah({
      nilai: rincian.length,
      satuan: 'angka',
      subjek: utuh,
      peran: 'banyaknya',
      tahun: undefined,
      sebutan: `banyaknya baris ${tabel}`,
      tempat: 'tab Data Dukung',
      benda: jenis,
    });
  }
}

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((one) => b.has(one)));
}

type Kolom = 'pnsL' | 'pnsP' | 'nonPnsL' | 'nonPnsP';

const GABUNGAN: readonly (readonly [sebutan: string, kolom: readonly Kolom[]])[] = [
  ['pegawai', ['pnsL', 'pnsP', 'nonPnsL', 'nonPnsP']],
  ['PNS', ['pnsL', 'pnsP']],
  ['non-PNS', ['nonPnsL', 'nonPnsP']],
  ['pegawai laki-laki', ['pnsL', 'nonPnsL']],
  ['pegawai perempuan', ['pnsP', 'nonPnsP']],
  ['PNS laki-laki', ['pnsL']],
  ['PNS perempuan', ['pnsP']],
  ['non-PNS laki-laki', ['nonPnsL']],
  ['non-PNS perempuan', ['nonPnsP']],
];

const BENDA_PEGAWAI = akarKata(
  'orang pegawai pns asn cpns pppk tenaga personel aparatur jiwa non laki laki-laki perempuan karyawan honorer',
);

/** All staff, whatever the table. */
export const PEGAWAI: Subjek = { jenis: 'pegawai', kunci: '*', nama: 'pegawai', akar: new Set() };

/** Adds how many staff there are, by every column and row, and their shares. */
export function faktaPegawai({ kepegawaian }: ParsedTabs, kumpulan: KumpulanFakta): void {
  const add = (
    subjek: Subjek,
    nilai: number,
    satuan: 'angka' | 'persen',
    peran: PeranFakta,
    sebutan: string,
    tempat: string,
  ) =>
    kumpulan.tambah({
      nilai,
      satuan,
      subjek,
      peran,
      tahun: undefined,
      sebutan,
      tempat,
      benda: BENDA_PEGAWAI,
    });
  for (const [tabel, semua] of groupBy(kepegawaian, (row) => row.tabel)) {
    const rows = semua.filter((row) => !isTotalRow(row));
    const tab = `tabel ${tabel}, tab Kepegawaian`;
    const subjekOf = new Map(
      rows.map((row): [Kepegawaian, Subjek] => {
        const kata = new Set([...akarNama(row.uraian)].filter((one) => one !== 'golong' && one !== 'eselon'));
        const subjek: Subjek = {
          jenis: 'pegawai',
          kunci: `${tabel}|${row.uraian}`,
          nama: row.uraian,
          akar: kata,
          tabel,
        };
        kumpulan.namai(subjek);
        return [row, subjek];
      }),
    );
    const sums = GABUNGAN.map(([sebutan, kolom]) => ({
      sebutan,
      perBaris: rows.map((row) => ({
        row,
        nilai: kolom.reduce((sum, one) => sum + (row[one]?.toNumber() ?? 0), 0),
      })),
    }));
    for (const { sebutan, perBaris } of sums) {
      const total = perBaris.reduce((sum, { nilai }) => sum + nilai, 0);
      add(PEGAWAI, total, 'angka', 'realisasi', `banyaknya ${sebutan}`, tab);
      for (const { row, nilai } of perBaris) {
        const subjek = subjekOf.get(row) ?? PEGAWAI;
        const tempat = `Kepegawaian, baris ${row.baris}`;
        add(subjek, nilai, 'angka', 'realisasi', `banyaknya ${sebutan}`, tempat);
        if (total !== 0)
          add(subjek, (nilai / total) * 100, 'persen', 'bagian', `bagian dari ${sebutan}`, tempat);
      }
      if (perBaris.length > BARIS_TERBANYAK) continue;
      perBaris.forEach((a, i) => {
        for (const b of perBaris.slice(i + 1)) {
          add(PEGAWAI, a.nilai + b.nilai, 'angka', 'turunan', `${sebutan} dua baris`, tab);
          add(PEGAWAI, Math.abs(a.nilai - b.nilai), 'angka', 'turunan', `selisih ${sebutan} dua baris`, tab);
          if (total !== 0)
            add(
              PEGAWAI,
              ((a.nilai + b.nilai) / total) * 100,
              'persen',
              'turunan',
              `bagian ${sebutan} dua baris`,
              tab,
            );
        }
      });
    }
    const total = new Map(
      sums.map(({ sebutan, perBaris }) => [sebutan, perBaris.reduce((sum, { nilai }) => sum + nilai, 0)]),
    );
    for (const [bagian, dari] of BAGIAN_PEGAWAI) {
      const [x = 0, y = 0] = [total.get(bagian), total.get(dari)];
      if (y !== 0) add(PEGAWAI, (x / y) * 100, 'persen', 'bagian', `${bagian} dari ${dari}`, tab);
      add(PEGAWAI, Math.abs(y - 2 * x), 'angka', 'turunan', `selisih ${bagian} dan ${dari} selebihnya`, tab);
    }
  }
}

const BAGIAN_PEGAWAI: readonly (readonly [string, string])[] = [
  ['PNS laki-laki', 'PNS'],
  ['PNS perempuan', 'PNS'],
  ['PNS', 'pegawai'],
  ['non-PNS', 'pegawai'],
  ['pegawai laki-laki', 'pegawai'],
  ['pegawai perempuan', 'pegawai'],
  ['non-PNS laki-laki', 'non-PNS'],
  ['non-PNS perempuan', 'non-PNS'],
];

/** The subject of counts of sasaran, indikator, program. */
export const BANYAKNYA: Subjek = { jenis: 'banyaknya', kunci: '*', nama: '', akar: new Set() };

/** What the indikator of the reported year come to. */
export interface BanyaknyaIndikator {
  /** How many have a kategori, lower case. */
  readonly kategori: ReadonlyMap<string, number>;
  /** The capaian of all of them; undefined where one has none. */
  readonly capaian: readonly number[] | undefined;
}

/** Adds how many sasaran, indikator, program, kegiatan there are, and the averages of capaian. */
export function faktaBanyaknya({ data, hasil }: CheckInput, kumpulan: KumpulanFakta): BanyaknyaIndikator {
  const tahun = data.profil?.tahun;
  const add = (nilai: number, benda: string, peran: PeranFakta, sebutan: string, tempat: string) =>
    kumpulan.tambah({
      nilai,
      satuan: 'angka',
      subjek: BANYAKNYA,
      peran,
      tahun,
      sebutan,
      tempat,
      benda: akarKata(benda),
    });
  const kepala = data.sasaran.filter(({ pejabat }) => pejabat === data.profil?.kepala);
  const milik = kepala.length > 0 ? kepala : data.sasaran;
  const kode = new Set(milik.map((one) => one.kode));
  add(milik.length, 'sasaran strategis', 'seluruhnya', 'banyaknya sasaran', 'tab Sasaran');
  add(data.sasaran.length, 'sasaran', 'banyaknya', 'banyaknya sasaran semua pejabat', 'tab Sasaran');
  add(
    data.indikator.filter(({ sasaran }) => kode.has(sasaran)).length,
    'indikator iku kinerja',
    'seluruhnya',
    'banyaknya indikator',
    'tab Indikator',
  );
  add(data.indikator.length, 'indikator', 'banyaknya', 'banyaknya indikator semua pejabat', 'tab Indikator');
  add(
    new Set(milik.flatMap(({ tujuan }) => tujuan ?? [])).size,
    'tujuan',
    'seluruhnya',
    'banyaknya tujuan',
    'tab Sasaran',
  );
  for (const tingkat of ['program', 'kegiatan', 'subkegiatan'] as const) {
    const rows = data.anggaran.filter((row) => row.tingkat === tingkat);
    if (rows.length === 0) continue;
    add(
      new Set(rows.map(({ uraian }) => normalizeText(uraian))).size,
      tingkat,
      'seluruhnya',
      `banyaknya ${tingkat}`,
      'tab Anggaran',
    );
    add(rows.length, tingkat, 'seluruhnya', `banyaknya ${tingkat}`, 'tab Anggaran');
  }
  return banyaknyaKategori({ data, hasil }, kumpulan, add);
}

/** How many indikator have each kategori this year, and the averages of every sasaran. */
function banyaknyaKategori(
  { data, hasil }: CheckInput,
  kumpulan: KumpulanFakta,
  add: (nilai: number, benda: string, peran: PeranFakta, sebutan: string, tempat: string) => void,
): BanyaknyaIndikator {
  const kategori = new Map<string, number>();
  const jumlah = hasil?.daftarSasaran.reduce((sum, { daftarIndikator }) => sum + daftarIndikator.length, 0);
  if (hasil === undefined) return { kategori, capaian: undefined };
  const tahunIni = hasil.daftarTahun.length - 1;
  const semua: number[] = [];
  const rata: number[] = [];
  for (const { sasaran, nomor, daftarIndikator, years } of hasil.daftarSasaran) {
    const subjek: Subjek = {
      jenis: 'sasaran',
      kunci: sasaran.kode,
      nama: `sasaran ${nomor}`,
      akar: new Set(),
    };
    add(
      daftarIndikator.length,
      'indikator',
      'banyaknya',
      `banyaknya indikator sasaran ${nomor}`,
      'tab Indikator',
    );
    hasil.daftarTahun.forEach((tahun, i) => {
      const capaian = daftarIndikator.flatMap((one) => {
        const nilai = one.years[i]?.capaian;
        return nilai?.dinilai === true ? [nilai.persen.toNumber()] : [];
      });
      if (capaian.length === 0) return;
      const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
      const tambah = (nilai: number, sebutan: string, peran: PeranFakta = 'rata-rata') =>
        kumpulan.tambah({
          nilai,
          satuan: 'persen',
          subjek,
          peran,
          tahun,
          sebutan,
          tempat: 'dihitung dari tab Kinerja',
        });
      tambah(mean(capaian), `rata-rata capaian sasaran ${nomor} tahun ${tahun}`);
      tambah(
        mean(capaian.map((one) => Math.min(one, 100))),
        `rata-rata capaian sasaran ${nomor} tahun ${tahun}, paling tinggi 100`,
      );
      const nilaiMean = years[i]?.nilaiMean;
      if (nilaiMean !== undefined)
        tambah(nilaiMean.toNumber(), `nilai mean sasaran ${nomor} tahun ${tahun}`, 'nilai mean');
      if (i !== tahunIni) return;
      for (const { kategori: nama, jumlah } of years[i]?.perKategori ?? []) {
        const kunci = nama.toLowerCase();
        kategori.set(kunci, (kategori.get(kunci) ?? 0) + jumlah);
      }
      semua.push(...capaian);
      rata.push(mean(capaian));
    });
  }
  const total = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  for (const [nilai, sebutan] of [
    [total(semua), 'rata-rata capaian semua indikator'],
    [total(rata), 'rata-rata capaian semua sasaran'],
  ] as const) {
    kumpulan.tambah({
      nilai,
      satuan: 'persen',
      subjek: LAIN,
      peran: 'rata-rata',
      tahun: data.profil?.tahun,
      sebutan,
      tempat: 'dihitung dari tab Kinerja',
    });
  }
  return { kategori, capaian: semua.length === jumlah ? semua : undefined };
}
