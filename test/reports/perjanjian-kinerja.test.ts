import { describe, expect, it, test } from 'vitest';
import type { Decimal } from '../../src/decimal.ts';
import {
  buildPerjanjianKinerja,
  type PerjanjianKinerja,
  type PkOptions,
} from '../../src/reports/perjanjian-kinerja.ts';
import { daftarPihak } from '../../src/reports/pihak.ts';
import type { Surat, SuratRow } from '../../src/reports/surat.ts';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { textRows } from '../baca-csv.ts';
import { tabsDinas } from './laporan.ts';

/** The letters of some officials, or an error with the faults of the raw tabs. */
function suratOf(tabs: ReadonlyMap<string, Rows>, pilihan?: PkOptions): readonly PerjanjianKinerja[] {
  const data = parseTabs(tabs);
  const { profil } = data;
  const salah = data.issues.filter(({ tingkat }) => tingkat === 'salah');
  if (profil === undefined || salah.length > 0) throw new Error(JSON.stringify(salah));
  const semua = { kode: daftarPihak(data).map(({ pertama }) => pertama.kode) };
  return buildPerjanjianKinerja({ ...data, profil }, pilihan ?? semua);
}

function suratDinas(kode: string, changes: Record<string, Rows> = {}, tanggal?: string): PerjanjianKinerja {
  const [surat] = suratOf(tabsDinas(changes), { kode: [kode], ...(tanggal && { tanggal }) });
  if (surat === undefined) throw new Error(`${kode} tidak punya surat.`);
  return surat;
}

/** The same of an official who promises something. */
function keduaSuratDinas(...isi: Parameters<typeof suratDinas>): Required<PerjanjianKinerja> {
  const { lampiran, ...surat } = suratDinas(...isi);
  if (lampiran === undefined) throw new Error(`${isi[0]} tidak punya lampiran.`);
  return { ...surat, lampiran };
}

const lampiranDinas = (kode: string): Surat => keduaSuratDinas(kode).lampiran;

const shown = (value: string | Decimal | undefined): string =>
  typeof value === 'object' ? value.toFixed() : (value ?? '');

/** The texts of a letter row by row, empty cells left out. */
const teksOf = ({ rows }: Surat): string[][] =>
  rows
    .map(({ cells }) => cells.map(({ value }) => shown(value)).filter((value) => value !== ''))
    .filter((row) => row.length > 0);

/** The rows of the tables of a lampiran, column by column. */
const tabelOf = ({ rows, widths }: Surat): string[][] =>
  rows
    .filter(({ bingkai }) => bingkai)
    .map(({ cells }) => widths.map((_, column) => shown(cells.find(({ left }) => left === column)?.value)));

/** The rows from the heading of the second table on. */
function tabelAnggaran(surat: Surat): string[][] {
  const rows = tabelOf(surat);
  return rows.slice(rows.findIndex((row) => row[3] === 'Keterangan'));
}

/** Profil of the example year with some of its settings changed, or left out where undefined. */
function profil(changes: Record<string, string | undefined>): Rows {
  const rows = tabsDinas().get('Profil') ?? [];
  const settings = new Map(rows.map((row) => [row[0]?.display ?? '', row[1]?.display ?? '']));
  for (const [kunci, nilai] of Object.entries(changes)) {
    if (nilai === undefined) settings.delete(kunci);
    else settings.set(kunci, nilai);
  }
  return textRows(...settings);
}

const templat = (...rows: [string, string][]): Rows => textRows(['Bagian', 'Teks'], ...rows);

const tinggi = ({ rows }: Surat): number =>
  rows.reduce((total, { height = 21 }: SuratRow) => total + height, 0);

describe('the statement of the Kepala', () => {
  const { pernyataan } = suratDinas('KADIS');

  it('has the form of I/2-6, from the kop to the signatures', () => {
    expect(teksOf(pernyataan)).toEqual([
      ['PEMERINTAH KABUPATEN CONTOH'],
      [
        'Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
      ],
      ['Jl. Contoh Raya No. 1, Ibu Kota Contoh'],
      [
        'Telepon (0700) 000100   Situs https://dinsosp3appkb.example.go.id   Surel dinsosp3appkb@example.go.id',
      ],
      ['PERJANJIAN KINERJA PERUBAHAN'],
      ['TAHUN 2021'],
      [
        expect.stringMatching(
          /^Dalam rangka mewujudkan manajemen pemerintahan yang efektif, .* di bawah ini:$/,
        ),
      ],
      ['Nama', ':', 'Contoh Kepala Dinas, S.STP, M.Si'],
      ['Jabatan', ':', 'Kepala Dinas SOSP3APPKB'],
      ['selanjutnya disebut pihak pertama.'],
      ['Nama', ':', 'Contoh Bupati, SE'],
      ['Jabatan', ':', 'Bupati Contoh'],
      ['selaku atasan pihak pertama, selanjutnya disebut pihak kedua.'],
      [expect.stringMatching(/^Pihak pertama berjanji .* tanggung jawab kami\.$/)],
      [expect.stringMatching(/^Pihak kedua akan melakukan supervisi .* penghargaan dan sanksi\.$/)],
      [`Ibu Kota Contoh, ${'\u2003'.repeat(7)}2021`],
      ['Pihak Kedua,', 'Pihak Pertama,'],
      ['Contoh Bupati, SE', 'Contoh Kepala Dinas, S.STP, M.Si'],
      ['Pembina Utama Muda'],
      ['NIP 19700101 199503 1 001'],
    ]);
  });

  it('signs with the Bupati on the left, who has no NIP', () => {
    const tandaTangan = pernyataan.rows.slice(-2).map(({ cells }) => cells);
    for (const [kiri, kanan] of tandaTangan) {
      expect(kiri).toMatchObject({ left: 0, right: 2, value: '' });
      expect(kanan?.left).toBe(3);
    }
    const nama = pernyataan.rows[pernyataan.rows.length - 3]?.cells;
    expect(nama).toMatchObject([
      { left: 0, value: 'Contoh Bupati, SE', bold: true },
      { left: 3, value: 'Contoh Kepala Dinas, S.STP, M.Si', bold: true },
    ]);
  });
});

describe('the fourteen agreements of the example year', () => {
  const daftar = suratOf(tabsDinas());

  it('are those of every official with a superior, everyone before those below', () => {
    expect(daftar.map(({ kode }) => kode)).toEqual([
      'KADIS',
      'SEKRE',
      'SUBAG-UMUM',
      'SUBAG-KEU',
      'BID-DAYASOS',
      'SI-FAKIR',
      'BID-PPPA',
      'BID-REHAB',
      'SI-REHSOS',
      'SI-BENCANA',
      'SI-JAMSOS',
      'BID-PPKB',
      'SI-KS',
      'SI-DALDUK',
    ]);
  });

  // Added up by hand from Anggaran PK.csv.
  test.each([
    ['KADIS', '9226434950'],
    ['SEKRE', '3879936000'],
    // 220.593.000 + 9.000.000 + 1.058.622.000 + 152.470.000
    ['SUBAG-UMUM', '1440685000'],
    ['SUBAG-KEU', '2439251000'],
    // 93.417.800 + 90.832.200
    ['BID-DAYASOS', '184250000'],
    ['SI-FAKIR', '72240300'],
    // 708.215.200 + 75.286.550 + 67.072.400
    ['BID-PPPA', '850574150'],
    // 63.365.550 + 540.967.000
    ['BID-REHAB', '604332550'],
    // 15.200.000 + 5.000.000 + 43.165.550 + 0
    ['SI-REHSOS', '63365550'],
    ['SI-BENCANA', '540967000'],
    ['SI-JAMSOS', '21177500'],
    // 3.631.989.000 + 75.353.250
    ['BID-PPKB', '3707342250'],
    ['SI-KS', '75353250'],
    ['SI-DALDUK', '2476047000'],
  ])('%s has the Jumlah %s', (kode, jumlah) => {
    const surat = daftar.find((one) => one.kode === kode);
    expect(surat?.lampiran && tabelOf(surat.lampiran).pop()).toEqual(['', 'Jumlah', jumlah, '']);
  });

  test.each(daftar.map(({ kode, pernyataan }) => [kode, pernyataan] as const))(
    'the statement of %s fits one upright A4 page',
    (_, pernyataan) => {
      // Within margins of 1,5 cm: 18 × 26,7 cm at 96 pixels an inch.
      expect(pernyataan.widths.reduce((a, b) => a + b)).toBeLessThanOrEqual((18 / 2.54) * 96);
      expect(tinggi(pernyataan)).toBeLessThanOrEqual((26.7 / 2.54) * 96);
    },
  );

  it('have one layout, but for a name too long for its line', () => {
    const layoutOf = ({ rows }: Surat): string =>
      JSON.stringify(
        rows.map(({ cells, ...row }) => [cells.map(({ left, right, align }) => [left, right, align]), row]),
      );
    const [pertama = '', ...lain] = daftar.map(({ pernyataan }) => layoutOf(pernyataan));
    expect(
      daftar
        .slice(1)
        .filter((_, i) => lain[i] !== pertama)
        .map(({ kode }) => kode),
    ).toEqual([
      // Contoh Kasi Pengendalian Penduduk, SKM
      'SI-DALDUK',
    ]);
  });

  it('have names of their own in a year of revision, at most 31 characters long', () => {
    const names = daftar.flatMap(({ pernyataan, lampiran }) => [pernyataan.name, lampiran?.name ?? '']);
    expect(names.slice(0, 2)).toEqual(['PK Perubahan KADIS', 'Lampiran Perubahan KADIS']);
    expect(new Set(names).size).toBe(28);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(31);
  });
});

describe('the lampiran', () => {
  it('of the Kepala lists sasaran strategis with every indikator and target, then programs', () => {
    const rows = tabelOf(lampiranDinas('KADIS'));
    expect(rows.slice(0, 4)).toEqual([
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'],
      ['1', 'Mengurangi permasalahan sosial di masyarakat', 'Persentase masyarakat miskin', '5,50%'],
      ['', '', 'Persentase PMKS yang tertangani', '95,00%'],
      [
        '2',
        'Meningkatnya kesetaraan gender dan terpenuhinya hak anak',
        'Persentase keaktifan focalpoint perangkat daerah',
        '91,17%',
      ],
    ]);
    // A heading and 13 indikator; a heading, 10 programs, and the Jumlah.
    expect(rows).toHaveLength(1 + 13 + 1 + 10 + 1);
    expect(rows[14]).toEqual(['No', 'Program', 'Anggaran', 'Keterangan']);
    expect(rows[23]).toEqual([
      '9',
      'Program Pembinaan Keluarga Berencana (KB)',
      '3631989000',
      'APBD & DAK (APBN)',
    ]);
  });

  it('of an eselon III lists programs, with what the kegiatan below them add up to', () => {
    expect(tabelAnggaran(lampiranDinas('BID-REHAB'))).toEqual([
      ['No', 'Program', 'Anggaran', 'Keterangan'],
      ['1', 'Program Rehabilitasi Sosial', '63365550', 'APBD'],
      ['2', 'Program Penanganan Bencana', '540967000', 'APBD'],
      ['', 'Jumlah', '604332550', ''],
    ]);
  });

  it('of those below lists what their rows hold, and numbers only the widest', () => {
    expect(tabelAnggaran(lampiranDinas('SI-REHSOS'))).toEqual([
      ['No', 'Program/Subkegiatan', 'Anggaran', 'Keterangan'],
      ['1', 'Program Pelayanan dan Rehabilitasi Kesejahteraan Sosial', '', ''],
      ['', 'Penyediaan Alat Bantu', '15200000', 'APBD'],
      ['', 'Pemberian Pelayanan Reunifikasi Keluarga', '5000000', 'APBD'],
      ['', 'Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial', '43165550', 'APBD'],
      ['', 'Pemberian Layanan Data dan Pengaduan', '0', 'APBD'],
      ['', 'Jumlah', '63365550', ''],
    ]);
    expect(tabelAnggaran(lampiranDinas('SI-JAMSOS'))[0]?.[1]).toBe('Kegiatan');
  });

  it('shows how the Jumlah comes about in its note', () => {
    const { rows } = lampiranDinas('BID-DAYASOS');
    const notes = rows.flatMap(({ cells }) => cells.flatMap(({ note }) => note ?? []));
    expect(notes).toEqual(['93.417.800 + 90.832.200 = 184.250.000']);
  });

  it('is signed again, with the jabatan', () => {
    expect(teksOf(lampiranDinas('SI-KS')).slice(-6)).toEqual([
      [`Ibu Kota Contoh, ${'\u2003'.repeat(7)}2021`],
      ['Pihak Kedua,', 'Pihak Pertama,'],
      ['Kabid Pengendalian Penduduk dan Keluarga Berencana', 'Kasi Ketahanan dan Kesejahteraan Keluarga'],
      ['Contoh Kabid PPKB, S.Tr.Keb, M.K.M', 'Contoh Kasi Ketahanan Keluarga'],
      ['Pembina', 'Penata Tingkat I'],
      ['NIP 19750112 200003 2 012', 'NIP 19860113 201103 2 013'],
    ]);
  });

  const TANPA_SASARAN = {
    Sasaran: textRows(['Kode', 'Pejabat', 'Sasaran']),
    Indikator: textRows(['Kode', 'Sasaran', 'Indikator']),
    ...Object.fromEntries(
      ['Kinerja', 'Triwulan', 'Analisis', 'Data Dukung', 'Narasi', 'Anggaran'].map(tanpa),
    ),
  };

  it('has only the budget where no sasaran is there', () => {
    const { lampiran } = keduaSuratDinas('SI-KS', TANPA_SASARAN);
    expect(tabelOf(lampiran).map(([, uraian]) => uraian)).toEqual([
      'Program/Subkegiatan',
      'Program Pemberdayaan Dan Peningkatan Keluarga Sejahtera (Ks)',
      'Orientasi dan Pelatihan Teknis Pengelola Ketahanan dan Kesejahteraan Keluarga (BKB, BKR, BKL, PPPKS, PIK-R dan Pemberdayaan Ekonomi Keluarga/UPPKS)',
      'Jumlah',
    ]);
  });

  it('is not there where nothing is promised', () => {
    const kosong = {
      ...TANPA_SASARAN,
      'Anggaran PK': textRows(['Pejabat', 'Tingkat', 'Uraian', 'Anggaran']),
    };
    expect(suratDinas('SI-KS', kosong)).not.toHaveProperty('lampiran');
  });
});

/** A tab with its headings alone. */
function tanpa(name: string): [string, Rows] {
  return [name, (tabsDinas().get(name) ?? []).slice(0, 1)];
}

describe('the names of the tabs', () => {
  const BIASA = { Profil: profil({ 'Jenis PK': 'Perjanjian Kinerja' }) };

  it('are PK and Lampiran PK where the agreement is not revised', () => {
    const { pernyataan, lampiran } = keduaSuratDinas('SI-KS', BIASA);
    expect([pernyataan.name, lampiran.name]).toEqual(['PK SI-KS', 'Lampiran PK SI-KS']);
    expect(teksOf(pernyataan).slice(4, 6)).toEqual([['PERJANJIAN KINERJA'], ['TAHUN 2021']]);
  });

  it('stay the same whether an official is built alone or with all, however long the kode', () => {
    const awal = 'KEPALA-BIDANG-PEMBERDAYAAN-';
    const tabs = tabsDinas({
      ...Object.fromEntries([...tabsDinas().keys()].filter((name) => name !== 'Profil').map(tanpa)),
      Profil: profil({ Kepala: `${awal}1` }),
      Pejabat: textRows(
        ['Kode', 'Nama', 'Jabatan', 'Atasan'],
        ['B', 'Bupati', 'Bupati', ''],
        [`${awal}1`, 'Satu', 'Satu', 'B'],
        [`${awal}2`, 'Dua', 'Dua', `${awal}1`],
      ),
    });
    const names = suratOf(tabs).map(({ pernyataan }) => pernyataan.name);
    expect(names[0]).toBe('PK Perubahan KEPALA-BIDANG-PEMB');
    expect(new Set(names).size).toBe(2);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(31);
    expect(suratOf(tabs, { kode: [`${awal}2`] })[0]?.pernyataan.name).toBe(names[1]);
  });
});

describe('what is not filled in', () => {
  it('leaves a line to write on, but drops whole lines of the kop', () => {
    const { pernyataan } = suratDinas('KADIS', {
      Profil: profil({
        Tempat: undefined,
        Telepon: '',
        Situs: undefined,
        Surel: undefined,
        Alamat: undefined,
      }),
      Pejabat: textRows(
        ['Kode', 'Nama', 'Jabatan', 'Atasan'],
        ['BUPATI', 'Bupati', 'Bupati Contoh', ''],
        ['KADIS', 'Kepala', 'Kepala Dinas', 'BUPATI'],
      ),
      ...Object.fromEntries(
        [
          'Sasaran',
          'Indikator',
          'Anggaran PK',
          'Kinerja',
          'Triwulan',
          'Analisis',
          'Narasi',
          'Data Dukung',
          'Anggaran',
        ].map(tanpa),
      ),
    });
    const teks = teksOf(pernyataan);
    expect(teks[2]).toEqual(['PERJANJIAN KINERJA PERUBAHAN']);
    expect(teks.slice(-4)).toEqual([
      [expect.stringMatching(/^…+, \u2003+2021$/)],
      ['Pihak Kedua,', 'Pihak Pertama,'],
      ['Bupati', 'Kepala'],
      [expect.stringMatching(/^NIP …+$/)],
    ]);
  });

  it('is no letter at all where there is no superior to sign with', () => {
    expect(suratOf(tabsDinas(), { kode: ['BUPATI'] })).toEqual([]);
  });
});

describe('the day of signing', () => {
  it('is written out where it is given', () => {
    const { pernyataan, lampiran } = keduaSuratDinas('SEKRE', {}, '2021-10-04');
    expect(teksOf(pernyataan)).toContainEqual(['Ibu Kota Contoh, 4 Oktober 2021']);
    expect(teksOf(lampiran)).toContainEqual(['Ibu Kota Contoh, 4 Oktober 2021']);
  });

  it('is refused where it is no day', () => {
    expect(() => suratDinas('SEKRE', {}, '2021-02-30')).toThrow('yang diterima "2021-02-30"');
  });
});

describe('the wording of the agency', () => {
  it('takes the place of the usual one, part by part, with its fields filled in', () => {
    const { pernyataan, lampiran } = keduaSuratDinas('SEKRE', {
      'Templat PK': templat(
        ['Kop', 'KABUPATEN CONTOH\n{{singkatan}}'],
        ['Pembuka', 'Kami, {{nama}} ({{nip}}) dan {{nama_atasan}} selaku {{jabatan_atasan}}:'],
        ['Penutup', 'Dibuat di {{tempat}}.'],
        ['Judul Lampiran', 'Lampiran\n{{jabatan}}'],
      ),
    });
    const teks = teksOf(pernyataan);
    expect(teks.slice(0, 3)).toEqual([
      ['KABUPATEN CONTOH'],
      ['DINSOSP3APPKB'],
      ['PERJANJIAN KINERJA PERUBAHAN'],
    ]);
    expect(teks).toContainEqual([
      'Kami, Contoh Sekretaris Dinas, SKM, M.Kes (19710102 199603 2 002) dan Contoh Kepala Dinas, S.STP, M.Si selaku Kepala Dinas SOSP3APPKB:',
    ]);
    expect(teks).toContainEqual(['Dibuat di Ibu Kota Contoh.']);
    expect(teks).toContainEqual(['selanjutnya disebut pihak pertama.']);
    expect(teksOf(lampiran).slice(0, 2)).toEqual([['LAMPIRAN'], ['SEKRETARIS DINAS SOSP3APPKB']]);
  });

  it('does not read what stands in the data as a template', () => {
    const nama = '{{jabatan}} $& $1 <img onerror=x>';
    const { pernyataan } = suratDinas('KADIS', {
      'Templat PK': templat(['Pembuka', 'Saya {{nama}}.']),
      Pejabat: textRows(
        ['Kode', 'Nama', 'Jabatan', 'Atasan'],
        ['BUPATI', 'Bupati', 'Bupati Contoh', ''],
        ['KADIS', nama, 'Kepala Dinas', 'BUPATI'],
      ),
      ...Object.fromEntries(
        [
          'Sasaran',
          'Indikator',
          'Anggaran PK',
          'Kinerja',
          'Triwulan',
          'Analisis',
          'Narasi',
          'Data Dukung',
          'Anggaran',
        ].map(tanpa),
      ),
    });
    expect(teksOf(pernyataan)).toContainEqual([`Saya ${nama}.`]);
  });
});
