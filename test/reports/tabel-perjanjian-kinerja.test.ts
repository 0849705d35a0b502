import { describe, expect, it, test } from 'vitest';
import { laporanPerjanjianKinerja } from '../../src/reports/tabel-perjanjian-kinerja.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { textRows } from '../baca-csv.ts';
import { bahanOf, bodyOf, headingsOf, remarksOf, sentencesOf, tabsDinas, tabsKecil } from './laporan.ts';

function build(tabs: ReadonlyMap<string, Rows>) {
  const [table] = laporanPerjanjianKinerja.build(bahanOf(tabs), 2);
  if (!table) throw new Error('a table was expected');
  return table;
}

const ANGGARAN = ['Pejabat', 'Tingkat', 'Uraian', 'Anggaran', 'Keterangan'];
const kecil = (...rows: string[][]) => build(tabsKecil({ 'Anggaran PK': textRows(ANGGARAN, ...rows) }));

describe('dinas-2021', () => {
  const table = build(tabsDinas());
  const body = bodyOf(table);
  const sebutan = table.cells.flatMap((row) =>
    row[1]?.bold && row[0]?.value === undefined ? [row[1].value] : [],
  );

  it('is Tabel 2.2, titled by Jenis PK', () => {
    expect(`${table.name} ${table.title}`).toBe('Tabel 2.2 Perjanjian Kinerja Perubahan Tahun 2021');
    expect(headingsOf(table)).toEqual([
      'No',
      'Sasaran',
      'Indikator Kinerja',
      'Target',
      'Program/Kegiatan/Subkegiatan',
      'Anggaran (Rp)',
      'Keterangan',
    ]);
  });

  it('has the 14 officials who promise something, each superior before those below; the Bupati promises nothing', () => {
    expect(sebutan).toEqual([
      'Kepala Dinas',
      'Sekretaris',
      'Kepala Sub Bagian Umum dan Kepegawaian',
      'Kepala Sub Bagian Keuangan',
      'Kepala Bidang Pemberdayaan Sosial Dan Penangana Fakir Miskin',
      'Kepala Seksi Penanganan Fakir Miskin',
      'Kepala Bidang Pemberdayaan Perempuan Dan Perlindungan Anak',
      'Kepala Bidang Rehabilitasi Perlindungan Dan Jaminan Sosial',
      'Kepala Seksi Pelayanan Dan Rehabilitas sosial',
      'Kepala Seksi Perlindungan Sosial Korban Bencana',
      'Kepala Seksi Jaminan Sosial Keluarga',
      'Kepala Bidang Pengendalian Penduduk Dan Keluarga Berencana',
      'Kepala Seksi Ketahanan Dan Kesejahteraan Keluarga',
      'Kepala Seksi Pengendalian Penduduk, Penyuluhan dan Penggerakan',
    ]);
  });

  // Added by hand from Anggaran PK.csv; those of the five right below the Kepala add up to the Kepala's:
  // 3.879.936.000 + 184.250.000 + 850.574.150 + 604.332.550 + 3.707.342.250 = 9.226.434.950.
  const jumlah = body.filter((row) => row[4] === 'Jumlah').map((row) => row[5]);
  test.each(
    [
      ['the Kepala, ten programs', '9.226.434.950'],
      ['Sekretaris', '3.879.936.000'],
      ['Subbag Umum: 220.593.000 + 9.000.000 + 1.058.622.000 + 152.470.000', '1.440.685.000'],
      ['Subbag Keuangan', '2.439.251.000'],
      ['Bidang Dayasos: 93.417.800 + 90.832.200', '184.250.000'],
      ['Seksi Fakir Miskin', '72.240.300'],
      ['Bidang PPPA: 708.215.200 + 75.286.550 + 67.072.400', '850.574.150'],
      ['Bidang Rehabilitasi: 63.365.550 + 540.967.000', '604.332.550'],
      ['Seksi Rehabilitasi: 15.200.000 + 5.000.000 + 43.165.550 + 0', '63.365.550'],
      ['Seksi Korban Bencana', '540.967.000'],
      ['Seksi Jaminan Sosial', '21.177.500'],
      ['Bidang PPKB: 3.631.989.000 + 75.353.250', '3.707.342.250'],
      ['Seksi Ketahanan Keluarga', '75.353.250'],
      ['Seksi Pengendalian Penduduk', '2.476.047.000'],
    ].map(([siapa, angka], i) => [siapa, angka, i] as const),
  )('Jumlah of %s is %s', (_, angka, i) => {
    expect(jumlah[i]).toBe(angka);
    expect(jumlah).toHaveLength(14);
  });

  it('says what the Kepala promised', () => {
    expect(sentencesOf(table)).toEqual([
      'Perjanjian Kinerja Perubahan tahun 2021 memuat janji 14 pejabat. ' +
        'Anggaran yang diperjanjikan Kepala Dinas berjumlah Rp9.226.434.950,00.',
    ]);
  });

  it('has every indikator with its target as written and every row of Anggaran PK', () => {
    expect(body.filter((row) => row[2] !== '')).toHaveLength(52);
    expect(body.filter((row) => row[4] !== '' && row[4] !== 'Jumlah')).toHaveLength(43);
    expect(body.find((row) => row[2] === 'Rasio KDRT')?.[3]).toBe('0,01%');
    expect(body.find((row) => row[3]?.includes('Orang'))?.[3]).toBe('44.572Orang');
  });

  it('indents kegiatan and subkegiatan, and leaves the amount of a heading row empty', () => {
    const cellOf = (uraian: string) => table.cells.flat().filter(({ value }) => value === uraian);
    expect(cellOf('Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah')[0]?.indent).toBe(1);
    expect(cellOf('Penyediaan Alat Bantu')[0]?.indent).toBe(2);
    expect(
      body.find((row) => row[4] === 'Program Pelayanan dan Rehabilitasi Kesejahteraan Sosial')?.[5],
    ).toBe('');
  });
});

describe('Jumlah', () => {
  const jumlah = (...rows: string[][]) =>
    bodyOf(kecil(...rows))
      .filter((row) => row[4] === 'Jumlah')
      .map((row) => row[5]);

  it('does not count kegiatan again below a program that states its amount: 100, not 100 + 60 + 40', () => {
    expect(
      jumlah(['K', 'program', 'P', '100'], ['K', 'kegiatan', 'A', '60'], ['K', 'kegiatan', 'B', '40']),
    ).toEqual(['100']);
  });

  it('counts kegiatan below a program that only heads them: 60 + 40', () => {
    expect(
      jumlah(['K', 'program', 'P', '-'], ['K', 'kegiatan', 'A', '60'], ['K', 'kegiatan', 'B', '40']),
    ).toEqual(['100']);
  });

  it('counts below each heading by itself: 60 of a kegiatan with its parts, 5 of the next program', () => {
    expect(
      jumlah(
        ['K', 'program', 'P', '-'],
        ['K', 'kegiatan', 'A', '60'],
        ['K', 'subkegiatan', 'A1', '60'],
        ['K', 'program', 'Q', '-'],
        ['K', 'subkegiatan', 'Q1', '5'],
      ),
    ).toEqual(['65']);
  });

  it('is left out where nothing states an amount', () => {
    expect(jumlah(['K', 'program', 'P', '-'])).toEqual([]);
  });
});

it('says so where there is no tab Anggaran PK, and where one official is missing from it', () => {
  expect(remarksOf(build(tabsKecil()))).toEqual(['Anggaran belum diisi pada tab Anggaran PK.']);
  const Pejabat = textRows(
    ['Kode', 'Nama', 'Jabatan', 'Atasan'],
    ['K', 'N', 'Kepala', ''],
    ['B', 'M', 'Kabid', 'K'],
  );
  const tabs = tabsKecil({
    Pejabat,
    'Anggaran PK': textRows(ANGGARAN, ['B', 'program', 'P', '100', 'APBD']),
  });
  const table = build(tabs);
  expect(remarksOf(table)).toEqual(['Anggaran K belum diisi pada tab Anggaran PK.']);
  expect(sentencesOf(table)).toEqual(['Perjanjian Kinerja tahun 2021 memuat janji 2 pejabat.']);
});

it('puts a superior first wherever the row stands, and uses Jabatan where there is no Sebutan', () => {
  const Pejabat = textRows(
    ['Kode', 'Nama', 'Jabatan', 'Atasan', 'Sebutan'],
    ['B', 'M', 'Kabid', 'K', 'Kepala Bidang'],
    ['K', 'N', 'Kepala', '', ''],
  );
  const table = build(
    tabsKecil({ Pejabat, 'Anggaran PK': textRows(ANGGARAN, ['B', 'program', 'P', '1', '']) }),
  );
  expect(bodyOf(table).map((row) => row[1])).toEqual(['Kepala', 'Sasaran contoh', 'Kepala Bidang', '', '']);
});

it('shows a sasaran without indikator', () => {
  const Indikator = textRows(['Kode', 'Sasaran', 'Indikator']);
  const Kinerja = textRows(['Indikator', 'Tahun']);
  expect(bodyOf(build(tabsKecil({ Indikator, Kinerja }))).map((row) => row[1])).toEqual([
    'Kepala',
    'Sasaran contoh',
  ]);
});

it('counts the sasaran of one official on where No is blank', () => {
  const Sasaran = textRows(
    ['Kode', 'Pejabat', 'No', 'Sasaran'],
    ['S', 'K', '', 'Satu'],
    ['T', 'K', 'b', 'Dua'],
    ['U', 'K', '', 'Tiga'],
  );
  expect(bodyOf(build(tabsKecil({ Sasaran }))).map(([no]) => no)).toEqual(['', '1', 'b', '3']);
});

it('shows sen of an amount that has any', () => {
  const tabs = tabsKecil({
    'Anggaran PK': textRows(ANGGARAN, ['K', 'program', 'P', '100,50', ''], ['K', 'program', 'Q', '100', '']),
  });
  expect(bodyOf(build(tabs)).map((row) => row[5])).toEqual(['', '', '100,50', '100', '200,50']);
});
