import { describe, expect, it, test } from 'vitest';
import { laporanPerjanjianKinerja } from '../../src/reports/tabel-perjanjian-kinerja.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { bahanOf, bodyOf, headingsOf, sentencesOf, tabsDinas } from './laporan.ts';

function build(tabs: ReadonlyMap<string, Rows>) {
  const [table] = laporanPerjanjianKinerja.build(bahanOf(tabs), 2);
  if (!table) throw new Error('a table was expected');
  return table;
}

describe('dinas-2021', () => {
  const table = build(tabsDinas());
  const body = bodyOf(table);
  const sebutan = table.rowKinds.flatMap(({ row, kind }) => {
    const cell = table.cells[row]?.[0];
    return kind === 'judul' && cell?.value !== undefined ? [cell.value] : [];
  });

  it('is Tabel 2.2, titled by Jenis PK', () => {
    expect(`${table.name} ${table.title}`).toBe('Tabel 2.2 Perjanjian Kinerja Perubahan Tahun 2021');
    expect(headingsOf(table)).toEqual(['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Keterangan']);
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
  const jumlah = body.filter(([label]) => label === 'Jumlah').map((row) => row[3]);
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
    const budget = table.merges.filter(({ left, right }) => left === 1 && right === 2);
    // Each of the 14 has a heading above them.
    expect(budget).toHaveLength(43 + 14);
    expect(body.find((row) => row[2] === 'Rasio KDRT')?.[3]).toBe('0,01%');
    expect(body.find((row) => row[3]?.includes('Orang'))?.[3]).toBe('44.572Orang');
  });

  it('sets program in bold, kegiatan in italics, and leaves the amount of a heading row empty', () => {
    const cellOf = (uraian: string) => table.cells.flat().filter(({ value }) => value === uraian);
    expect(cellOf('Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah')[0]?.italic).toBe(true);
    expect(cellOf('Penyediaan Alat Bantu')[0]).toMatchObject({ indent: 1, across: 2 });
    expect(
      body.find((row) => row[1] === 'Program Pelayanan dan Rehabilitasi Kesejahteraan Sosial')?.[3],
    ).toBe('');
  });
});
