import { describe, expect, it, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { fingerprintOfTable } from '../../src/reports/fingerprint.ts';
import { buildTable, forOfficers, type ReportColumn } from '../../src/reports/table.ts';

interface Row {
  readonly nama: string;
  readonly angka: string;
}

const columns: readonly ReportColumn<Row>[] = [
  { heading: 'No', width: 30, cell: () => ({}) },
  { heading: 'Nama', width: 200, cell: ({ nama }) => ({ value: nama }) },
  {
    group: '2021',
    heading: 'Target',
    width: 60,
    cell: ({ angka }) => ({ value: new Decimal(angka), desimal: 2 }),
  },
  { group: '2021', heading: 'Realisasi', width: 60, cell: () => ({}) },
  { group: '2022', heading: 'Target', width: 60, cell: () => ({}) },
];

const build = (rows: readonly Row[]) =>
  buildTable({
    name: 'Tabel 9.1',
    title: 'Contoh',
    sentences: ['Satu kalimat.'],
    columns,
    rows,
    summary: [[{ value: 'Jumlah' }, {}, {}, {}, {}]],
    remarks: ['Satu keterangan.'],
  });

describe('buildTable', () => {
  const table = build([{ nama: 'A', angka: '1.005' }]);
  const texts = table.cells.map((row) => row.map(({ value }) => value?.toString() ?? ''));

  it('stands from the top: number, title, sentences, heading, body, summary, remarks', () => {
    expect(texts).toEqual([
      ['Tabel 9.1', '', '', '', ''],
      ['Contoh', '', '', '', ''],
      ['Satu kalimat.', '', '', '', ''],
      ['No', 'Nama', '2021', '', '2022'],
      ['', '', 'Target', 'Realisasi', 'Target'],
      ['', 'A', '1.005', '', ''],
      ['Jumlah', '', '', '', ''],
      ['Satu keterangan.', '', '', '', ''],
    ]);
  });

  it('merges a lone heading down its two storeys and a group across its columns', () => {
    expect(table.headingMerges).toEqual([
      { top: 3, left: 0, bottom: 4, right: 0 },
      { top: 3, left: 1, bottom: 4, right: 1 },
      { top: 3, left: 2, bottom: 3, right: 3 },
    ]);
  });

  it('puts the border around heading, body and summary, not around title or remarks', () => {
    expect(table.bordered).toEqual({ top: 3, left: 0, bottom: 6, right: 4 });
  });

  it('keeps a heading of one storey where no column has a group', () => {
    const plain = buildTable({
      name: 'T',
      title: 't',
      sentences: [],
      columns: columns.slice(0, 2),
      rows: [],
    });
    // A table without a number has one title.
    expect(plain.heading).toEqual({ top: 1, left: 0, bottom: 1, right: 1 });
    expect(plain.headingMerges).toEqual([]);
  });
});

describe('sidikOfTable', () => {
  it('is the same for the same table and differs by the last digit of one figure', () => {
    const table = build([{ nama: 'A', angka: '0.1' }]);
    expect(fingerprintOfTable(build([{ nama: 'A', angka: '0.10' }]))).toBe(fingerprintOfTable(table));
    expect(fingerprintOfTable(build([{ nama: 'A', angka: '0.1000000000000000000001' }]))).not.toBe(
      fingerprintOfTable(table),
    );
  });

  it('tells the number 5 from the text "5"', () => {
    const text = build([{ nama: '5', angka: '5' }]);
    const swapped = { ...text, cells: text.cells.map((row) => row.map((cell) => ({ ...cell }))) };
    expect(fingerprintOfTable(swapped)).toBe(fingerprintOfTable(text));
    const cells = text.cells.map((row) =>
      row.map((cell) => (cell.value === '5' ? { ...cell, value: new Decimal(5) } : cell)),
    );
    expect(fingerprintOfTable({ ...text, cells })).not.toBe(fingerprintOfTable(text));
  });
});

describe('lines for officers', () => {
  const table = buildTable({
    name: 'Tabel 1.1',
    title: 'Judul',
    sentences: ['Kalimat.', forOfficers('Isi tab Kinerja.')],
    columns: [{ heading: 'Uraian', width: 50, cell: () => ({ value: 'a' }) }],
    rows: [1],
    remarks: [
      'Keterangan.',
      forOfficers('Belum diisi pada tab Kinerja.'),
      { value: 'Skala.', note: 'catatan' },
    ],
  });

  test('stand beside the table and not in it', () => {
    expect(table.cells.map(([first]) => first?.value)).toEqual([
      'Tabel 1.1',
      'Judul',
      'Kalimat.',
      'Uraian',
      'a',
      'Keterangan.',
      'Skala.',
    ]);
    expect(table.officers).toEqual(['Isi tab Kinerja.', 'Belum diisi pada tab Kinerja.']);
    expect(table.cells[6]?.[0]?.note).toBe('catatan');
  });

  test('are no part of the sidik: whom a line speaks to changes nothing that was approved', () => {
    expect(fingerprintOfTable({ ...table, officers: [] })).toBe(fingerprintOfTable(table));
  });
});
