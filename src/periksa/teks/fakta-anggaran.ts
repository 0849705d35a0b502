import { normalizeText } from '../../bahasa/teks.ts';
import { groupBy } from '../../reports/group-by.ts';
import { isTotalRow } from '../../reports/totals.ts';
import { type Anggaran, TINGKAT_ANGGARAN } from '../../tabs/anggaran.ts';
import type { ParsedTabs } from '../../tabs/parsed-tabs.ts';
import type { KumpulanFakta, PeranFakta, Subjek } from './fakta.ts';
import { akar, akarNama } from './kata/umum.ts';

/** A budget row as claims (`tertinggi`) compare it with the rows of its own tingkat. */
export interface BarisAnggaran {
  readonly subjek: Subjek;
  readonly tingkat: Anggaran['tingkat'];
  readonly pagu: number;
  readonly realisasi: number | undefined;
}

interface Uang {
  readonly pagu: number;
  readonly realisasi: number | undefined;
}

const TRIWULAN = ['tw1', 'tw2', 'tw3', 'tw4'] as const;

/** Sums of two programs are facts only where an agency has no more than a reader can add up. */
const PROGRAM_TERBANYAK = 14;

/** Adds the facts of tab Anggaran: every row, its shares, the groups of belanja, the total. */
export function faktaAnggaran(data: ParsedTabs, kumpulan: KumpulanFakta): readonly BarisAnggaran[] {
  const tahun = data.profil?.tahun;
  const { anggaran } = data;
  const program = anggaran.filter(({ tingkat }) => tingkat === 'program');
  const total = jumlahUang(program);
  const uang = (
    subjek: Subjek,
    { pagu, realisasi }: Uang,
    tempat: string,
    daftarInduk: readonly (Uang & { readonly nama: string })[],
  ) => {
    const add = (
      nilai: number,
      satuan: 'rupiah' | 'persen',
      peran: PeranFakta,
      sebutan: string,
      dari = tempat,
    ) => kumpulan.tambah({ nilai, satuan, subjek, peran, tahun, sebutan, tempat: dari });
    add(pagu, 'rupiah', 'pagu', 'pagu');
    for (const induk of daftarInduk)
      if (induk.pagu !== 0)
        add((pagu / induk.pagu) * 100, 'persen', 'bagian', `bagian pagu dari ${induk.nama}`);
    if (realisasi === undefined) return;
    add(realisasi, 'rupiah', 'belanja', 'realisasi');
    add(pagu - realisasi, 'rupiah', 'sisa', 'sisa', `pagu − realisasi; ${tempat}`);
    for (const induk of daftarInduk)
      if (induk.realisasi)
        add((realisasi / induk.realisasi) * 100, 'persen', 'bagian', `bagian realisasi dari ${induk.nama}`);
    if (pagu === 0) return;
    add((realisasi / pagu) * 100, 'persen', 'serapan', 'serapan', `realisasi ÷ pagu × 100; ${tempat}`);
    add(
      ((pagu - realisasi) / pagu) * 100,
      'persen',
      'sisa persen',
      'sisa dalam persen',
      `sisa ÷ pagu × 100; ${tempat}`,
    );
  };
  const triwulan = (
    subjek: Subjek,
    nilai: number | undefined,
    pagu: number,
    nama: string,
    tempat: string,
  ) => {
    if (nilai === undefined || nilai === 0) return;
    kumpulan.tambah({
      nilai,
      satuan: 'rupiah',
      subjek,
      peran: 'turunan',
      tahun,
      sebutan: `realisasi ${nama}`,
      tempat,
    });
    if (pagu !== 0)
      kumpulan.tambah({
        nilai: (nilai / pagu) * 100,
        satuan: 'persen',
        subjek,
        peran: 'turunan',
        tahun,
        sebutan: `serapan ${nama}`,
        tempat,
      });
  };
  const subjekOf = (
    jenis: Subjek['jenis'],
    kunci: string,
    nama: string,
    kata: ReadonlySet<string>,
  ): Subjek => {
    const subjek: Subjek = { jenis, kunci, nama, akar: kata };
    if (kata.size > 0) kumpulan.namai(subjek);
    return subjek;
  };
  if (program.length > 0) {
    const semua = subjekOf('total', 'total', 'seluruh program', new Set());
    uang(semua, total, 'jumlah program, tab Anggaran', []);
    for (const tw of TRIWULAN)
      triwulan(semua, sumOf(program, tw), total.pagu, tw.toUpperCase(), 'tab Anggaran');
    const induk = [{ ...total, nama: 'seluruh program' }];
    for (const [belanja, rows] of groupBy(
      program.filter((row) => row.belanja !== undefined),
      (row) => row.belanja ?? '',
    )) {
      const subjek = subjekOf(
        'belanja',
        belanja,
        `belanja ${belanja}`,
        new Set(['belanja', ...belanja.split(' ')].map(akar)),
      );
      uang(subjek, jumlahUang(rows), `jumlah program belanja ${belanja}, tab Anggaran`, induk);
    }
    for (const kode of new Set(program.flatMap(({ sasaran }) => sasaran))) {
      const rows = program.filter(({ sasaran }) => sasaran.includes(kode));
      uang(
        subjekOf('lain', `sasaran ${kode}`, `program sasaran ${kode}`, new Set()),
        jumlahUang(rows),
        'tab Anggaran',
        induk,
      );
    }
  }
  const daftar = perBaris(anggaran, (row, atas) => {
    const subjek = subjekOf('anggaran', String(row.baris), row.uraian, akarNama(row.uraian));
    const tempat = `Anggaran, baris ${row.baris}`;
    const induk = atas === undefined ? [] : [{ ...uangOf(atas), nama: atas.uraian }];
    uang(subjek, uangOf(row), tempat, [{ ...total, nama: 'seluruh program' }, ...induk]);
    for (const tw of TRIWULAN)
      triwulan(subjek, row[tw]?.toNumber(), row.pagu.toNumber(), tw.toUpperCase(), tempat);
    return { subjek, tingkat: row.tingkat, ...uangOf(row), uraian: normalizeText(row.uraian) };
  });
  for (const [, rows] of groupBy(daftar, ({ uraian }) => uraian)) {
    const [first] = rows;
    if (first === undefined || rows.length < 2) continue;
    const subjek = { ...first.subjek, akar: new Set<string>() };
    uang(
      first.subjek,
      jumlahkan(rows),
      `${rows.length} baris "${subjek.nama}" dijumlahkan, tab Anggaran`,
      [],
    );
  }
  duaProgram(
    daftar.filter(({ tingkat }) => tingkat === 'program'),
    total,
    kumpulan,
  );
  for (const { anggaran: nilai, uraian, baris } of data.anggaranPk) {
    if (nilai === undefined) continue;
    kumpulan.tambah({
      nilai: nilai.toNumber(),
      satuan: 'rupiah',
      subjek: LAIN,
      peran: 'pagu',
      tahun,
      sebutan: `anggaran "${uraian}" dalam perjanjian kinerja`,
      tempat: `Anggaran PK, baris ${baris}`,
    });
  }
  for (const { pagu, realisasi, baris } of data.analisis) {
    const tempat = `Analisis, baris ${baris}`;
    if (pagu !== undefined)
      kumpulan.tambah({
        nilai: pagu.toNumber(),
        satuan: 'rupiah',
        subjek: LAIN,
        peran: 'pagu',
        tahun,
        sebutan: 'pagu',
        tempat,
      });
    if (realisasi !== undefined)
      kumpulan.tambah({
        nilai: realisasi.toNumber(),
        satuan: 'rupiah',
        subjek: LAIN,
        peran: 'belanja',
        tahun,
        sebutan: 'realisasi',
        tempat,
      });
  }
  return daftar;
}

/** The subject of sums that belong to no row. */
export const LAIN: Subjek = { jenis: 'lain', kunci: 'lain', nama: '', akar: new Set() };

const uangOf = ({ pagu, realisasi }: Anggaran): Uang => ({
  pagu: pagu.toNumber(),
  realisasi: realisasi?.toNumber(),
});

const jumlahUang = (rows: readonly Anggaran[]): Uang => jumlahkan(rows.map(uangOf));

function jumlahkan(daftar: readonly Uang[]): Uang {
  return {
    pagu: daftar.reduce((sum, { pagu }) => sum + pagu, 0),
    realisasi: daftar.reduce((sum, { realisasi }) => sum + (realisasi ?? 0), 0),
  };
}

function sumOf(rows: readonly Anggaran[], tw: (typeof TRIWULAN)[number]): number {
  return rows.reduce((sum, row) => sum + (row[tw]?.toNumber() ?? 0), 0);
}

/** Every row with the row above it that it belongs to. */
function perBaris<T>(
  rows: readonly Anggaran[],
  of: (row: Anggaran, induk: Anggaran | undefined) => T,
): readonly T[] {
  const jalur: (Anggaran | undefined)[] = [];
  return rows
    .filter((row) => !isTotalRow(row))
    .map((row) => {
      const luas = TINGKAT_ANGGARAN.indexOf(row.tingkat);
      const induk = jalur
        .slice(0, luas)
        .reverse()
        .find((one) => one !== undefined);
      jalur.length = luas;
      jalur[luas] = row;
      return of(row, induk);
    });
}

function duaProgram(daftar: readonly BarisAnggaran[], total: Uang, kumpulan: KumpulanFakta): void {
  if (daftar.length > PROGRAM_TERBANYAK) return;
  daftar.forEach((a, i) => {
    for (const b of daftar.slice(i + 1)) {
      const pasangan = [
        ['pagu', a.pagu, b.pagu] as const,
        ...(a.realisasi === undefined || b.realisasi === undefined
          ? []
          : [['realisasi', a.realisasi, b.realisasi] as const]),
      ];
      for (const [nama, x, y] of pasangan) {
        const add = (nilai: number, satuan: 'rupiah' | 'persen', apa: string) =>
          kumpulan.tambah({
            nilai,
            satuan,
            subjek: LAIN,
            peran: 'turunan',
            tahun: undefined,
            sebutan: `${apa} ${nama} dua program`,
            tempat: 'tab Anggaran',
          });
        add(x + y, 'rupiah', 'jumlah');
        add(Math.abs(x - y), 'rupiah', 'selisih');
        const semua = nama === 'pagu' ? total.pagu : (total.realisasi ?? 0);
        if (semua !== 0) add(((x + y) / semua) * 100, 'persen', 'bagian');
      }
    }
  });
}
