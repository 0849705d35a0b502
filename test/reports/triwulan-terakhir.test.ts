import { expect, it } from 'vitest';
import { triwulanTerakhir } from '../../src/reports/laporan.ts';
import { laporanMonitoringTriwulan } from '../../src/reports/monitoring-triwulan.ts';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import { textRows } from '../baca-csv.ts';
import { bahanOf, remarksOf, sentencesOf, tabsDinas, tabsKecil } from './laporan.ts';

const triwulanOf = (tabs: Parameters<typeof tabsKecil>[0]) => triwulanTerakhir(parseTabs(tabsKecil(tabs)));
const Anggaran = textRows(
  ['Tingkat', 'Uraian', 'Pagu', 'Sasaran', 'TW1', 'TW2', 'TW3', 'TW4'],
  ['program', 'P', '100', 'S', '10', '', '', ''],
  ['program', 'Q', '100', 'S', '20', '50', '', ''],
);
const Triwulan = textRows(
  ['Indikator', 'Tahun', 'Triwulan', 'Target', 'Realisasi'],
  ['I', '2021', '1', '5', '4'],
);

it('is the last that tab Triwulan has a realisasi of, whatever was booked since', () => {
  expect(triwulanTerakhir(parseTabs(tabsDinas()))).toBe(2);
  expect(triwulanOf({ Triwulan, Anggaran })).toBe(1);
});

it('is the last that tab Anggaran has an amount of where tab Triwulan has no realisasi', () => {
  expect(triwulanOf({ Anggaran })).toBe(2);
  const kosong = textRows(
    ['Indikator', 'Tahun', 'Triwulan', 'Target', 'Realisasi'],
    ['I', '2021', '4', '5', ''],
  );
  expect(triwulanOf({ Triwulan: kosong, Anggaran })).toBe(2);
});

it('is the end of the year where neither has any', () => {
  expect(triwulanOf({})).toBe(4);
});

it('lets Monitoring Anggaran stand at the quarter that its amounts reach', () => {
  const tabs = tabsKecil({ Anggaran });
  const [table] = laporanMonitoringTriwulan.build(bahanOf(tabs, triwulanTerakhir(parseTabs(tabs))), 1);
  if (!table) throw new Error('a table was expected');
  expect(table.title).toBe('Realisasi Anggaran Setiap Sasaran sampai Triwulan II Tahun 2021');
  expect(sentencesOf(table)[0]).toContain('sampai akhir Triwulan II Rp50,00');
  expect(remarksOf(table)).toEqual(['Realisasi TW II belum diisi pada Anggaran baris 2.']);
});
