import { describe, expect, test } from 'vitest';
import { k04Triwulan } from '../../src/periksa/k04-triwulan.ts';
import { bahanDari, bahanFolder, ringkas, temuanOf } from './contoh-bahan.ts';

function triwulan(
  arah: string,
  setahun: string,
  ...daftar: readonly (readonly [string, string])[]
): string[] {
  const bahan = bahanDari({
    Indikator: `Kode,Sasaran,Indikator,Arah\nI1,S1,Persentase,${arah}`,
    Kinerja: `Indikator,Tahun,Realisasi\nI1,2021,"${setahun}"`,
    Triwulan: [
      'Indikator,Tahun,Triwulan,Target,Realisasi',
      ...daftar.map(([target, realisasi], i) => `I1,2021,${i + 1},"${target}","${realisasi}"`),
    ].join('\n'),
  });
  return ringkas(temuanOf(k04Triwulan, bahan));
}

describe('quarters of an indikator', () => {
  test('that rise or stand still are right', () => {
    expect(triwulan('naik', '96', ['20%', '20%'], ['50%', '50%'], ['50%', ''], ['95%', '96%'])).toEqual([]);
  });

  test('that fall are to be looked at where higher is better, but not where lower is', () => {
    expect(triwulan('naik', '96', ['20', '20'], ['15', '25'], ['30', '22'])).toEqual([
      'perlu dilihat: Triwulan 3 Target: 15 → paling sedikit 20',
      'perlu dilihat: Triwulan 4 Realisasi: 22 → paling sedikit 25',
    ]);
    expect(triwulan('turun', '8,17', ['9,3', '9,3'], ['9,1', '9,0'])).toEqual([]);
    expect(triwulan('rentang', '5', ['6', '6'], ['5', '5'])).toEqual([]);
  });

  test('that are beyond what the year came to are to be looked at; the last one is the year itself', () => {
    expect(triwulan('naik', '50', ['20', '20'], ['40', '60'])).toEqual([
      'perlu dilihat: Triwulan 3 Realisasi: 60 → paling banyak 50',
    ]);
    expect(triwulan('naik', '50', ['', ''], ['', ''], ['', ''], ['', '60'])).toEqual([]);
  });

  test('of different units are not compared', () => {
    expect(triwulan('naik', '50', ['20 KK', '20 KK'], ['10 desa', '10 desa'])).toEqual([]);
  });
});

describe('quarters of the budget', () => {
  const anggaran = (realisasi: string, ...tw: readonly string[]): string[] =>
    ringkas(
      temuanOf(
        k04Triwulan,
        bahanDari({
          Anggaran: `Tingkat,Uraian,Pagu,Realisasi,TW1,TW2,TW3,TW4\nprogram,Program A,100,${realisasi},${tw.join(',')}`,
        }),
      ),
    );

  test('that rise up to the realisasi of the year are right', () => {
    expect(anggaran('90', '20', '40', '60', '90')).toEqual([]);
    expect(anggaran('90', '20', '', '20', '')).toEqual([]);
    expect(anggaran('', '20', '40', '', '')).toEqual([]);
  });

  test('that fall, go beyond it, or end elsewhere are to be looked at', () => {
    expect(anggaran('90', '20', '15', '', '')).toEqual([
      'perlu dilihat: Anggaran 2 TW2: Rp15,00 → paling sedikit Rp20,00',
    ]);
    expect(anggaran('90', '20', '95', '', '')).toEqual(['perlu dilihat: Anggaran 2 TW2: Rp95,00 → Rp90,00']);
    expect(anggaran('90', '20', '40', '60', '80')).toEqual(['salah: Anggaran 2 TW4: Rp80,00 → Rp90,00']);
  });
});

test('on dinas-2021 no quarter falls', () => {
  expect(temuanOf(k04Triwulan, bahanFolder('test/contoh/dinas-2021'))).toEqual([]);
});
