import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { buildLaporan } from '../../src/reports/daftar-laporan.ts';
import { buildTable, type TableParts } from '../../src/reports/table.ts';
import { angkaKunci } from '../../src/reviu/angka-kunci.ts';
import { bahanOf, tabsDinas } from '../reports/laporan.ts';

type Baris = readonly [string, number];

const tabel = (ganti: Partial<TableParts<Baris>> = {}) =>
  buildTable<Baris>({
    name: 'Tabel 3.9',
    title: 'Anggaran',
    sentences: [],
    columns: [
      { heading: 'Program', width: 100, cell: ([value]) => ({ value }) },
      { heading: 'Pagu (Rp)', group: 'Anggaran', width: 100, cell: ([, n]) => ({ value: new Decimal(n) }) },
      { heading: 'Serapan', group: 'Anggaran', width: 100, cell: () => ({}) },
    ],
    rows: [
      ['Program A', 1000],
      ['Program B', 500],
    ],
    ...ganti,
  });

const jumlah = [
  [
    { value: 'JUMLAH' },
    { value: new Decimal(1500) },
    { value: new Decimal('98.8'), desimal: 2, satuan: '%' as const },
  ],
];

describe('the key figures of a table', () => {
  it('are its own sentences, without the amounts spelled out', () => {
    const sentences = [
      'Pagunya Rp1.500,00 (seribu lima ratus rupiah) atau 98,80% dari pagu (LAN 239/2003).',
      'Ada 2 program (A dan B).',
    ];
    expect(angkaKunci(tabel({ sentences, summary: jumlah }))).toBe(
      'Pagunya Rp1.500,00 atau 98,80% dari pagu (LAN 239/2003). Ada 2 program (A dan B).',
    );
  });

  it('are the sums of its last row where it has no sentence', () => {
    expect(angkaKunci(tabel({ summary: jumlah, sentences: [''] }))).toBe(
      'Jumlah Anggaran Pagu (Rp) 1.500 dan Anggaran Serapan 98,80%.',
    );
  });

  it('are the number of its rows where it has neither', () => {
    expect(angkaKunci(tabel())).toBe('2 baris.');
    expect(angkaKunci(tabel({ rows: [['jumlah', 3]] }))).toBe('1 baris.');
    expect(angkaKunci(tabel({ summary: [[{ value: 'JUMLAH' }, {}, {}]] }))).toBe('3 baris.');
  });

  it('are there for every table of the example agency, and short enough to be read on a telephone', () => {
    const semua = buildLaporan(bahanOf(tabsDinas())).tables.map(({ table }) => angkaKunci(table));
    expect(semua.length).toBeGreaterThan(30);
    for (const teks of semua) {
      expect(teks).toMatch(/\d/);
      expect(teks.length).toBeLessThan(420);
      expect(teks).not.toMatch(/ rupiah\)/);
    }
    expect(semua).toContain(
      'Rata-rata capaian tahun 2021 adalah 89,89%, termasuk kategori Sangat Berhasil, dengan nilai mean 85,00. Sasaran 1 diukur dengan 2 indikator. Menurut skala LAN 239/2003: 1 indikator Sangat Berhasil, 1 indikator Berhasil.',
    );
  });
});
