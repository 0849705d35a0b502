import { describe, expect, test } from 'vitest';
import { laporanAnalisisSasaran } from '../../src/reports/analisis-sasaran.ts';
import { laporanDataDukung } from '../../src/reports/data-dukung.ts';
import { fingerprintOfTable } from '../../src/reports/fingerprint.ts';
import type { Laporan } from '../../src/reports/laporan.ts';
import { laporanPohonKinerja } from '../../src/reports/pohon-kinerja.ts';
import { laporanPrestasi } from '../../src/reports/prestasi.ts';
import { laporanRencanaAksi } from '../../src/reports/rencana-aksi.ts';
import { laporanKepegawaian } from '../../src/reports/tabel-kepegawaian.ts';
import { laporanPerjanjianKinerja } from '../../src/reports/tabel-perjanjian-kinerja.ts';
import { laporanSasaran } from '../../src/reports/tabel-sasaran.ts';
import { daftarTab } from '../../src/tabs/parsed-tabs.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { textRows } from '../baca-csv.ts';
import { bahanOf, tabsDinas } from './laporan.ts';

const LAPORAN: readonly (readonly [string, Laporan])[] = [
  ['Tabel 1.x', laporanKepegawaian],
  ['Tabel 2.1', laporanSasaran],
  ['Tabel 2.2', laporanPerjanjianKinerja],
  ['Analisis Sasaran', laporanAnalisisSasaran],
  ['Daftar Prestasi', laporanPrestasi],
  ['Data Dukung', laporanDataDukung],
  ['Pohon Kinerja', laporanPohonKinerja],
  ['Rencana Aksi', laporanRencanaAksi],
];

/** A row that the officer may add to a tab, by the headings it fills. */
const TAMBAHAN: Record<string, Record<string, string>> = {
  Pejabat: { Kode: 'BARU', Nama: 'Baru', Jabatan: 'Baru', Atasan: 'KADIS' },
  Sasaran: { Kode: 'S7', Pejabat: 'KADIS', Sasaran: 'Sasaran baru' },
  Indikator: { Kode: 'S1.3', Sasaran: 'S1', Indikator: 'Indikator baru' },
  Kinerja: { Indikator: 'S6.1', Tahun: '2020', Target: 'A', Realisasi: 'BB' },
  Triwulan: { Indikator: 'S6.1', Tahun: '2021', Triwulan: '1', Target: 'A' },
  Anggaran: { Tingkat: 'program', Uraian: 'Program baru', Pagu: '1.000', Sasaran: 'S1' },
  'Anggaran PK': { Pejabat: 'KADIS', Tingkat: 'program', Uraian: 'Program baru', Anggaran: '1.000' },
  Kepegawaian: { Tabel: 'Jabatan', Uraian: 'Baru', 'PNS L': '1' },
  Prestasi: { Kegiatan: 'Juara I', Tahun: '2021' },
  Analisis: { Indikator: 'S1.1', Penyebab: 'Sebab baru.' },
  'Data Dukung': { Tabel: 'Baru', Uraian: 'Baru', Penyebut: '1' },
  Narasi: { Bagian: 'Bab I', Teks: 'Baru.' },
};

function withRow(tab: string, row: Record<string, string>): Map<string, Rows> {
  const tabs = tabsDinas();
  const rows = tabs.get(tab) ?? [];
  const added = textRows((rows[0] ?? []).map(({ display }) => row[display] ?? ''));
  return tabs.set(tab, [...rows, ...added]);
}

const sidikOf = (laporan: Laporan, tabs: ReadonlyMap<string, Rows>) =>
  laporan.build(bahanOf(tabs), 1).map(fingerprintOfTable);

describe.each(LAPORAN)('%s', (_, laporan) => {
  const before = sidikOf(laporan, tabsDinas());

  test('names raw tabs that exist', () => {
    expect(daftarTab.map(({ name }) => name)).toEqual(expect.arrayContaining([...laporan.tabs]));
  });

  const lain = Object.entries(TAMBAHAN).filter(([tab]) => !laporan.tabs.includes(tab));
  test.each(lain)('stays as it is when tab %s changes, which it does not name', (tab, row) => {
    expect(sidikOf(laporan, withRow(tab, row))).toEqual(before);
  });
});

test.each([
  ['Kepegawaian', laporanKepegawaian],
  ['Kinerja', laporanAnalisisSasaran],
  ['Triwulan', laporanRencanaAksi],
  ['Data Dukung', laporanDataDukung],
] as const)('a row added to tab %s is seen by a report that names it', (tab, laporan) => {
  expect(sidikOf(laporan, withRow(tab, TAMBAHAN[tab] ?? {}))).not.toEqual(sidikOf(laporan, tabsDinas()));
});
