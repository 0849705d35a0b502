import { describe, expect, it } from 'vitest';
import { laporanRencanaAksi } from '../../src/reports/rencana-aksi.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { bahanOf, bodyOf, headingsOf, remarksOf, sentencesOf, tabsDinas } from './laporan.ts';

function build(tabs: ReadonlyMap<string, Rows>) {
  const [table] = laporanRencanaAksi.build(bahanOf(tabs), 1);
  if (!table) throw new Error('a table was expected');
  return table;
}

const PER_SASARAN =
  'Program, kegiatan, dan penanggung jawab adalah milik sasarannya, bukan milik indikator di baris yang sama.';

describe('dinas-2021', () => {
  const table = build(tabsDinas());
  const body = bodyOf(table);

  it('has targets by quarter, program with anggaran, and who answers for it', () => {
    expect(headingsOf(table)).toEqual([
      'No',
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      'Target 2021',
      'I',
      'II',
      'III',
      'IV',
      'Program/Kegiatan',
      'Anggaran (Rp)',
      'Penanggung Jawab',
    ]);
    expect(sentencesOf(table)).toEqual([
      'Rencana aksi tahun 2021 memuat 6 sasaran dan 13 indikator kinerja.',
    ]);
    expect(remarksOf(table)).toEqual([
      PER_SASARAN,
      'Target triwulan belum diisi pada tab Triwulan: indikator S2.2, S5.1, S5.2, dan S6.1.',
      'Target triwulan baru diisi sebagian pada tab Triwulan: indikator S2.1.',
    ]);
  });

  it('has as many rows a sasaran as it has indikator or supporting rows', () => {
    // Supporting rows: S1 four programs with a kegiatan each; S2 one with two and one with one; S3 one with
    // one; S4 one with two; S5 one with one; S6 one, of two kelompok, with one (tak langsung) and four (langsung).
    // Indikator: 2, 3, 3, 2, 2, 1. The larger of each: 8, 5, 3, 3, 2, 6.
    const starts = body.flatMap(([no], i) => (no === '' ? [] : [i]));
    expect(starts).toEqual([0, 8, 13, 16, 19, 21]);
    expect(body).toHaveLength(27);
  });

  it('has the targets of the quarters as written, empty where there is none', () => {
    expect(body[0]?.slice(3, 9)).toEqual(['%', '5,50%', '3', '3,50', '4,50', '5,50']);
    expect(body[8]?.slice(4, 9)).toEqual(['91,17%', '90,00', '', '', '']);
    expect(body[10]?.slice(4, 9)).toEqual(['Pratama', '-', 'Madan', '-', '-']);
  });

  it('has the pagu of each program: for S1 90.832.200, 63.365.550, 93.417.800 and 540.967.000', () => {
    const programs = body.slice(0, 8).filter(([, , , , , , , , , uraian]) => uraian?.startsWith('Program'));
    expect(programs.map((row) => row[10])).toEqual(['90.832.200', '63.365.550', '93.417.800', '540.967.000']);
    // 2.439.251.000 tak langsung + 1.440.685.000 langsung, as in Tabel 2.2 and Pengukuran Kinerja
    expect(body[21]?.slice(9, 11)).toEqual([
      'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
      '3.879.936.000',
    ]);
  });

  it('names the officials whose sasaran serve it, each once', () => {
    expect(body.flatMap((row) => (row[11] === '' ? [] : [row[11]]))).toEqual([
      'Kepala Bidang Pemberdayaan Sosial Dan Penangana Fakir Miskin; ' +
        'Kepala Bidang Rehabilitasi Perlindungan Dan Jaminan Sosial',
      'Kepala Bidang Pemberdayaan Perempuan Dan Perlindungan Anak',
      'Kepala Bidang Pemberdayaan Perempuan Dan Perlindungan Anak',
      'Kepala Bidang Pengendalian Penduduk Dan Keluarga Berencana',
      'Kepala Bidang Pengendalian Penduduk Dan Keluarga Berencana',
      'Sekretaris',
    ]);
  });
});
