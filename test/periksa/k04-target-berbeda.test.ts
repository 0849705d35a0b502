import { describe, expect, it, test } from 'vitest';
import { k04TargetBerbeda } from '../../src/periksa/k04-target-berbeda.ts';
import { bahanDari, ringkas, satuIndikator, temuanOf } from './contoh-bahan.ts';

interface Isian {
  readonly pk?: string;
  readonly kinerja?: string;
  readonly tw4?: string;
  readonly realisasi?: string;
  readonly realisasiTw4?: string;
  readonly predikat?: string;
}

function bahan({ pk = '', kinerja = '', tw4 = '', realisasi = '', realisasiTw4 = '', predikat = '' }: Isian) {
  const arah = predikat === '' ? 'naik' : 'predikat';
  return bahanDari({
    ...satuIndikator({ arah, predikat, targetPk: pk }, 'Target,Realisasi', `2021,${kinerja},${realisasi}`),
    Triwulan: `Indikator,Tahun,Triwulan,Target,Realisasi\nI1,2021,4,${tw4},${realisasiTw4}`,
  });
}

const periksa = (isian: Isian) => ringkas(temuanOf(k04TargetBerbeda, bahan(isian)));

describe('without a triwulan IV the printed capaian says which target is the odd one', () => {
  const tanpaTriwulan = (pk: string, tercetak: string) =>
    ringkas(
      temuanOf(
        k04TargetBerbeda,
        bahanDari(
          satuIndikator({ targetPk: pk }, 'Target,Realisasi,Capaian Tercetak', `2021,25,42,"${tercetak}"`),
        ),
      ),
    );

  test.each([
    // 42 ÷ 25 = 168; 42 ÷ 52 = 80,77.
    ['52', '168,00', 'salah: Indikator 2 Target PK: 52 → 25'],
    ['52', '80,77', 'salah: Kinerja 2 Target: 25 → 52'],
    ['52', '99', 'salah: Kinerja 2 Target: 25 → 52'],
  ])('PK %s, printed %s', (pk, tercetak, temuan) => {
    expect(tanpaTriwulan(pk, tercetak)).toEqual([temuan]);
  });
});

describe('one target told in two ways', () => {
  test.each<[string, Isian, string]>([
    [
      'Kinerja against the Perjanjian Kinerja',
      { pk: '"84,68%"', kinerja: '"84,64"', tw4: '"84,68%"' },
      'salah: Kinerja 2 Target: 84,64 → 84,68%',
    ],
    [
      'triwulan IV against the Perjanjian Kinerja',
      { pk: '"8,09%"', kinerja: '"8,09"', tw4: '"80,9%"' },
      'salah: Triwulan 2 Target: 80,9% → 8,09%',
    ],
    [
      'the Perjanjian Kinerja against two that agree: it is the odd one out, and one slip',
      { pk: '"84,86%"', kinerja: '"84,68"', tw4: '"84,68%"' },
      'salah: Indikator 2 Target PK: 84,86% → 84,68',
    ],
    [
      'the Perjanjian Kinerja with other decimals than two that agree',
      { pk: '"5,51%"', kinerja: '"5,5"', tw4: '"5,5%"' },
      'perlu dilihat: Indikator 2 Target PK: 5,51% → 5,5',
    ],
    [
      'triwulan IV against Kinerja, without Target PK',
      { kinerja: '95', tw4: '100%' },
      'salah: Triwulan 2 Target: 100% → 95',
    ],
    [
      'grades',
      { pk: 'Madya', kinerja: 'Pratama', predikat: 'KLA' },
      'salah: Kinerja 2 Target: Pratama → Madya',
    ],
    ['ranges', { pk: '5-6%', kinerja: '5-7%' }, 'salah: Kinerja 2 Target: 5-7% → 5-6%'],
    [
      'words',
      { pk: '"9 anak, 12 ABH"', kinerja: '"9 anak, 13 ABH"' },
      'salah: Kinerja 2 Target: 9 anak, 13 ABH → 9 anak, 12 ABH',
    ],
    [
      'fewer decimals, with which the formula counts',
      { pk: '"5,5"', kinerja: '6' },
      'perlu dilihat: Kinerja 2 Target: 6 → 5,5',
    ],
    [
      'a realisasi at the end of triwulan IV that is not the year’s',
      { kinerja: '95', realisasi: '96', realisasiTw4: '94%' },
      'salah: Triwulan 2 Realisasi: 94% → 96',
    ],
  ])('%s', (_, isian, temuan) => {
    expect(periksa(isian)).toEqual([temuan]);
  });

  it('says where both stand and what the capaian is by the promised target', () => {
    const temuan = temuanOf(
      k04TargetBerbeda,
      bahan({ pk: '"84,68%"', kinerja: '"84,64"', realisasi: '"83,43%"' }),
    );
    // 83,43 ÷ 84,68 = 98,5238…
    expect(temuan[0]?.perhitungan).toBe(
      'Target PK (Indikator baris 2) 84,68%, sedangkan target setahun (Kinerja baris 2) 84,64. ' +
        'Terhadap 84,68%, capaiannya 83,43 ÷ 84,68 × 100 = 98,52.',
    );
  });

  it('sees a comma that slipped', () => {
    expect(temuanOf(k04TargetBerbeda, bahan({ pk: '"8,09%"', tw4: '"80,9%"' }))[0]?.perhitungan).toContain(
      'tampaknya komanya tergeser',
    );
  });
});

describe('a grade that stands on no rung', () => {
  it('is told with the rung that is meant', () => {
    expect(periksa({ tw4: 'Madan', predikat: 'KLA' })).toEqual(['salah: Triwulan 2 Target: Madan → Madya']);
    expect(periksa({ realisasi: 'Nindia', predikat: 'KLA' })).toEqual([
      'salah: Kinerja 2 Realisasi: Nindia → Nindya',
    ]);
  });

  it('has to be looked at where none is near', () => {
    expect(periksa({ tw4: 'Cukup Baik', predikat: 'KLA' })).toEqual([
      'perlu dilihat: Triwulan 2 Target: Cukup Baik → ',
    ]);
  });
});

describe('targets that are one', () => {
  test.each<[string, Isian]>([
    ['written with and without % and zeros', { pk: '"5,50%"', kinerja: '"5,5"', tw4: '"5,50%"' }],
    ['written with and without its unit', { pk: '8.609 KPM', kinerja: '8609' }],
    [
      'a grade with and without an introduction',
      { pk: 'Pratama', kinerja: 'Predikat Pratama', predikat: 'KLA' },
    ],
    ['a quarter for which nothing is planned', { pk: 'Pratama', tw4: '-', predikat: 'KLA' }],
    ['a tab that says nothing', { pk: '95' }],
    ['a grade as a score', { pk: 'A', kinerja: '"80,10 (A)"', predikat: 'AKIP' }],
  ])('%s', (_, isian) => {
    expect(periksa(isian)).toEqual([]);
  });

  it('are only compared for the reported year and the fourth quarter', () => {
    const lain = bahanDari({
      ...satuIndikator({ targetPk: '95' }, 'Target,Realisasi', '2020,75,75', '2021,95,96'),
      Triwulan: 'Indikator,Tahun,Triwulan,Target\nI1,2021,3,80%\nI1,2020,4,75%',
    });
    expect(temuanOf(k04TargetBerbeda, lain)).toEqual([]);
  });

  it('cannot be compared where one is words and the other a number', () => {
    expect(k04TargetBerbeda.periksa(bahan({ pk: 'sesuai rencana', kinerja: '95' }))).toEqual({
      temuan: [],
      tidakDapatDiperiksa: 1,
    });
  });
});
