import { expect, it } from 'vitest';
import { buildLaporan } from '../../src/reports/daftar-laporan.ts';
import type { Table } from '../../src/reports/table.ts';
import { bahanOf, headingsOf, tabsDinas } from './laporan.ts';

/** `Target/2021`: the heading of a column below that of its group. */
function judulOf(table: Table): string[] {
  const { cells, heading, headingMerges } = table;
  const grup = (column: number) => {
    const merge = headingMerges.find(
      ({ top, bottom, left, right }) => top === bottom && left <= column && column <= right,
    );
    const value = cells[heading.top]?.[merge?.left ?? column]?.value;
    return heading.top === heading.bottom || merge === undefined ? '' : `${String(value)}/`;
  };
  return headingsOf(table).map((judul, column) => `${grup(column)}${judul}`);
}

const KINERJA = /^(?:Target|Realisasi|Capaian|Kinerja\/|\d{4}\/)/;
const KEUANGAN = /Rp|sejak awal tahun/;

// Grades and numbers stand in these columns side by side: left and right in one column they look like two.
it('centres target, realisasi and capaian in every table of dinas-2021, and no rupiah', () => {
  const daftar = buildLaporan(bahanOf(tabsDinas())).tables.flatMap(({ table }) =>
    judulOf(table).map((judul, i) => ({ judul: `${table.name}: ${judul}`, align: table.aligns[i] })),
  );
  const kinerja = daftar.filter(
    ({ judul }) => KINERJA.test(judul.split(': ')[1] ?? '') && !KEUANGAN.test(judul),
  );
  expect(kinerja.length).toBeGreaterThan(80);
  expect(kinerja.filter(({ align }) => align !== 'center')).toEqual([]);
  expect(daftar.filter(({ judul, align }) => judul.includes('(Rp)') && align !== undefined)).toEqual([]);
});
