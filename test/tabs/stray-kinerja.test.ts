import { describe, expect, it } from 'vitest';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import { bacaCsv, textRows } from '../baca-csv.ts';

/** Two indikator in two years, and what rows without a place may be. */
const tabs = (kinerja: string) =>
  new Map([
    ['Pejabat', textRows(...bacaCsv('Kode,Nama,Jabatan\nK,N,J\n'))],
    ['Sasaran', textRows(...bacaCsv('Kode,Pejabat,Sasaran\nS1,K,Satu\nS2,K,Dua\n'))],
    ['Indikator', textRows(...bacaCsv('Kode,Sasaran,Indikator\nA,S1,Satu\nB,S2,Dua\n'))],
    ['Kinerja', textRows(...bacaCsv(`Indikator,Tahun,Target,Realisasi\n${kinerja}`))],
  ]);

const BERES = 'A,2020,1,1\nB,2020,1,1\n';

describe('a row of Kinerja without a place', () => {
  it.each([
    // What it may be: the indikator and years that have no row.
    ['an unknown kode', `${BERES}A,2021,1,1\nX,2021,1,1\n`, ['B 2021']],
    ['an unreadable kode', `${BERES}A,2021,1,1\n#REF!,2021,1,1\n`, ['B 2021']],
    ['an unreadable tahun', `${BERES}A,2021,1,1\nB,2O21,1,1\n`, ['B 2021']],
    ['neither of both', `${BERES}A,2021,1,1\n#REF!,#REF!,1,1\n`, ['B 2021']],
    ['a kode that is nobody’s in a year where none is missing', `${BERES}X,2020,1,1\n`, []],
    ['a year in which no row has its kode', `${BERES}X,2021,1,1\n`, ['A 2021', 'B 2021']],
    // Either of the two rows of A may be B's, or that of another year.
    ['what stands there already', `${BERES}A,2021,1,1\nA,2021,2,2\n`, ['A 2021', 'B 2021']],
  ])('%s: %j', (_, kinerja, expected) => {
    const data = parseTabs(tabs(kinerja));
    const hanging = data.kinerja.filter(({ faulty }) => faulty !== undefined);
    expect(hanging.map(({ indikator, tahun }) => `${indikator} ${tahun}`).sort()).toEqual(expected);
    const salah = data.issues.filter(({ tab }) => tab === 'Kinerja');
    expect(salah.map(({ kept }) => kept)).toEqual(salah.map(() => 'figure'));
    expect(salah.length).toBeGreaterThan(0);
  });

  it('leaves the tab alone whose headings cannot be read', () => {
    const data = parseTabs(tabs('').set('Kinerja', textRows(...bacaCsv('Kode,Tahun\nA,2021\n'))));
    expect(data.kinerja).toEqual([]);
    expect(data.issues.find(({ tab }) => tab === 'Kinerja')?.kept).toBeUndefined();
  });
});
