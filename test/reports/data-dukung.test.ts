import { describe, expect, it, test } from 'vitest';
import { laporanDataDukung } from '../../src/reports/data-dukung.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { bahanOf, bodyOf, headingsOf, remarksOf, sentencesOf, tabsDinas } from './laporan.ts';

const build = (tabs: ReadonlyMap<string, Rows>) => laporanDataDukung.build(bahanOf(tabs), 9);

describe('dinas-2021', () => {
  const tables = build(tabsDinas());
  const tableOf = (name: string) => {
    const table = tables.find((one) => one.name === name);
    if (!table) throw new Error(`no ${name}`);
    return table;
  };

  it('has a tab for each of the ten tables, with names that Excel allows', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      'Data PMKS yang Tertangani',
      'Data Kelompok Tribina',
      'Data Kelompok UPPKS',
      'Data Penyaluran PKH',
      'Data KPM Program Sembako',
      'Data Evakuasi Korban Bencana',
      'Data Bantuan Lanjut Usia',
      'Data Bantuan Penyandang',
      'Data Bantuan Anak Terlantar',
      'Data Bantuan Tuna Sosial',
    ]);
    expect(tableOf('Data Bantuan Penyandang').title).toBe('Bantuan Penyandang Disabilitas');
  });

  // Seluruhnya: 1+38+12+0+67+12+35+46+351+17+4+149+28+6+1.908+183+2.653+132.591+57+77 = 138.235.
  // Tercapai: 1+38+12+0+8+12+35+46+173+17+4+135+28+4+1.908+183+421+129.530+57+77 = 132.689, and not
  // the printed 132.706. 132.689 ÷ 138.235 = 0,959879…
  it('finds that PMKS reached are 132.689, and says that 132.706 is printed', () => {
    const table = tableOf('Data PMKS yang Tertangani');
    const body = bodyOf(table);
    expect(body).toHaveLength(26 + 1);
    expect(body[26]).toEqual(['Jumlah', '', '138.235', '132.689', '95,99']);
    expect(remarksOf(table)).toEqual([
      'JUMLAH tercapai tercetak 132.706, lebih besar 17 daripada jumlah barisnya, 132.689.',
    ]);
    expect(sentencesOf(table)).toEqual([
      'Tabel ini menjadi sumber data indikator Persentase PMKS yang tertangani.',
      'Dari 138.235 Jiwa, yang tercapai 132.689 Jiwa (95,99%).',
    ]);
  });

  it('has no percentage of nothing: 0 of 0, and rows with a dash', () => {
    const { cells } = tableOf('Data PMKS yang Tertangani');
    const rowOf = (uraian: string) => cells.find((row) => row[1]?.value === uraian);
    expect(rowOf('Anak Jalanan')?.[4]).toEqual({ note: 'Tidak ada persentase: seluruhnya 0.' });
    expect(rowOf('Tuna Susila')?.slice(2)).toEqual([{ value: undefined }, { value: undefined }, {}]);
  });

  // 4.424 + 5.208 + 5.172 + 5.128 = 19.932 (19.986 is printed); 4.421 + 5.186 + 5.141 + 5.064 = 19.812.
  // 19.812 ÷ 19.932 = 0,993979…; 4.421 ÷ 4.424 = 0,999321…
  it('finds that the printed total of PKH is 54 too many', () => {
    const table = tableOf('Data Penyaluran PKH');
    expect(bodyOf(table)[0]).toEqual(['1', 'Tahap I', '4.424', '4.421', '99,93']);
    expect(bodyOf(table)[4]).toEqual(['Jumlah', '', '19.932', '19.812', '99,40']);
    expect(remarksOf(table)).toEqual([
      'TOTAL seluruhnya tercetak 19.986, lebih besar 54 daripada jumlah barisnya, 19.932.',
    ]);
  });

  // 63+35+25+65+61+10+372+195+660+312+29+38+71+3+14+21 = 1.974; 2.091 − 1.974 = 117
  it('finds that those evacuated are 1.974, and says that 2.091 is printed', () => {
    const table = tableOf('Data Evakuasi Korban Bencana');
    expect(bodyOf(table)[16]).toEqual(['Jumlah', '', '1.974']);
    expect(remarksOf(table)).toEqual([
      'TOTAL banyaknya tercetak 2.091, lebih besar 117 daripada jumlah barisnya, 1.974.',
    ]);
  });

  test.each([
    ['Data Kelompok Tribina', ['220', '220', '100,00']], // 102 + 56 + 62
    ['Data KPM Program Sembako', ['25.633']], // 8.632 + 14.501 + 2.500
    ['Data Bantuan Lanjut Usia', ['173']], // 65 + 62 + 46
    ['Data Bantuan Penyandang', ['36']], // 21 + 15
    ['Data Bantuan Anak Terlantar', ['38']], // 2 + 36
    ['Data Bantuan Tuna Sosial', ['21']], // 10 + 11
  ])('%s sums up to %s, as printed', (name, jumlah) => {
    const body = bodyOf(tableOf(name));
    expect(body[body.length - 1]?.slice(2)).toEqual(jumlah);
    expect(remarksOf(tableOf(name))).toEqual([]);
  });

  it('has one column of figures, with its unit, where a table only counts', () => {
    expect(headingsOf(tableOf('Data KPM Program Sembako'))).toEqual(['No', 'Uraian', 'Banyaknya (KPM)']);
    expect(headingsOf(tableOf('Data Bantuan Lanjut Usia'))).toEqual(['No', 'Uraian', 'Banyaknya (Orang)']);
  });

  it('has no Jumlah below a single row', () => {
    expect(bodyOf(tableOf('Data Kelompok UPPKS'))).toEqual([['1', 'Kelompok UPPKS', '36', '36', '100,00']]);
  });
});
