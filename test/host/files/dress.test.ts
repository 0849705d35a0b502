import { describe, expect, it } from 'vitest';
import { workbookFromCsv } from '../../../src/host/files/csv.ts';
import { dressed, type TabLook } from '../../../src/host/files/dress.ts';

const column = (at: number, bottom = 999) => ({ top: 1, left: at, bottom, right: at });

const looks: readonly TabLook[] = [
  {
    name: 'Profil',
    cells: [
      [{ value: 'Kunci', note: 'Nama isian.' }, { value: 'Nilai' }],
      [{ value: 'Tahun', note: 'Tahun laporan.' }],
      [{ value: 'Kepala', note: 'Kode pejabat.' }],
    ],
    widths: [180, 420],
    choices: [
      {
        zone: { top: 2, left: 1, bottom: 2, right: 1 },
        from: { tab: 'Pejabat', zone: column(0) },
        strict: false,
        help: 'h',
      },
    ],
    tabColor: '#38761d',
  },
  {
    name: 'Pejabat',
    cells: [
      [{ value: 'Kode', note: 'Wajib diisi.', look: { background: '#a9d08e' } }, { value: 'NIP' }],
      [{ value: '‹KADIS›' }],
    ],
    widths: [130, 180],
    formats: [{ zone: column(1), format: '@' }],
  },
];

const open = (files: Record<string, string>) =>
  dressed(workbookFromCsv(new Map(Object.entries(files))), looks);

describe('a year from CSV', () => {
  const { sheets } = open({
    Catatan: 'a\n1\n',
    Pejabat: 'Nama,nip,KODE\nX,19700101 199503 1 001,KADIS\n',
    Profil: 'Kunci,Nilai\nKepala,KADIS\nTahun,2021\n',
  });
  const sheet = (name: string) => sheets.find((one) => one.name === name);

  it('has its raw tabs in their order, and others behind them', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Profil', 'Pejabat', 'Catatan']);
  });

  it('has widths, notes and formats where its headings stand, and keeps what stands in its cells', () => {
    const { columnWidths, cells, frozenRows } = sheet('Pejabat') ?? {};
    expect(columnWidths).toEqual({ 1: 180, 2: 130 });
    expect(cells?.['0,2']).toMatchObject({
      value: 'KODE',
      note: 'Wajib diisi.',
      style: { fillColor: '#a9d08e' },
    });
    expect(cells?.['1,1']).toEqual({ value: '19700101 199503 1 001' });
    expect(cells?.['2,1']).toEqual({ format: '@' });
    expect(cells?.['1,2']).toEqual({ value: 'KADIS' });
    expect(frozenRows).toBe(1);
  });

  it('finds a row that stands ready by its first cell, and the cells that another tab takes choices from', () => {
    const { cells, validations, tabColor } = sheet('Profil') ?? {};
    expect(cells?.['1,0']?.note).toBe('Kode pejabat.');
    expect(cells?.['2,0']?.note).toBe('Tahun laporan.');
    expect(validations).toEqual([
      {
        zone: { top: 1, left: 1, bottom: 1, right: 1 },
        rule: { kind: 'range', range: "'Pejabat'!C2:C1000", allowInvalid: true, help: 'h' },
      },
    ]);
    expect(tabColor).toBe('#38761d');
  });

  it('leaves a sheet of another name as it was', () => {
    expect(sheet('Catatan')).toEqual(workbookFromCsv(new Map([['Catatan', 'a\n1\n']])).sheets[0]);
  });

  it('offers nothing where the tab of the choices is missing', () => {
    const [profil] = open({ Profil: 'Kunci,Nilai\nKepala,KADIS\n' }).sheets;
    expect(profil?.validations).toEqual([]);
  });
});
