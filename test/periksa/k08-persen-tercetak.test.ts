import { describe, expect, it, test } from 'vitest';
import { k08PersenTercetak } from '../../src/periksa/k08-persen-tercetak.ts';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import { bahanDari, ringkas, satuIndikator, temuanOf } from './contoh-bahan.ts';

const kinerja = (isi: string, satuan = '%') =>
  bahanDari(satuIndikator({ satuan }, 'Realisasi,Pembilang,Penyebut', isi));
const anggaran = (isi: string) =>
  bahanDari({ Anggaran: `Tingkat,Uraian,Pagu,Realisasi,Persen Tercetak\nprogram,P,${isi}` });

describe('a percentage that its two figures do not give', () => {
  test.each([
    // 1 ÷ 68.321 × 100 = 0,0014637…
    [kinerja('2021,"0,002",1,68.321'), 'salah: Kinerja 2 Realisasi: 0,002 → 0,001'],
    // 155 ÷ 260 × 100 = 59,615…
    [kinerja('2021,"58,0%",155,260'), 'salah: Kinerja 2 Realisasi: 58,0% → 59,6%'],
    // 632.033.900 ÷ 648.178.000 × 100 = 97,5093…
    [anggaran('648.178.000,632.033.900,"99,35%"'), 'salah: Anggaran 2 Persen Tercetak: 99,35% → 97,51%'],
    [anggaran('0,0,100%'), 'salah: Anggaran 2 Persen Tercetak: 100% → -'],
  ])('%#', (bahan, temuan) => {
    expect(ringkas(temuanOf(k08PersenTercetak, bahan))).toEqual([temuan]);
  });

  it('is told with enough digits to see why', () => {
    const kata = (bahan: ReturnType<typeof kinerja>) => temuanOf(k08PersenTercetak, bahan)[0]?.perhitungan;
    expect(kata(kinerja('2021,"0,002",1,68.321'))).toBe(
      '1 ÷ 68.321 × 100 = 0,00146; dengan 3 desimal 0,001, bukan 0,002.',
    );
    expect(kata(anggaran('300,200,70%'))).toBe('200 ÷ 300 × 100 = 66,67; tanpa desimal 67%, bukan 70%.');
  });
});

describe('a percentage that is right', () => {
  test.each([
    // 132.706 ÷ 138.235 × 100 = 96,0002…
    ['at the decimals it is written with', kinerja('2021,96,132.706,138.235')],
    ['cut off (K03)', kinerja('2021,"83,42%",36999,44349')],
    ['a serapan without decimals', anggaran('300,200,67%')],
    ['nol of a pagu of nol', anggaran('0,0,0')],
    ['a dash of a pagu of nol', anggaran('0,0,-')],
    ['over a hundred', anggaran('200,300,150%')],
    ['without pembilang and penyebut', kinerja('2021,96,,')],
    ['without a realisasi, which they then give', kinerja('2021,,1,3')],
    // 12 ÷ 48.000 × 100.000 = 25
    ['a ratio by a hundred thousand', kinerja('2021,25,12,48.000', 'per 100.000 KH')],
    ['a plain ratio', kinerja('2021,"0,25",1,4', 'rasio')],
    ['a count that is its own pembilang', kinerja('2021,38 OPD,38,40', 'OPD')],
  ])('%s', (_, bahan) => {
    expect(temuanOf(k08PersenTercetak, bahan)).toEqual([]);
  });
});

describe('what cannot be compared is counted', () => {
  test.each([
    ['a ratio of an unknown base', kinerja('2021,7,1,4', 'rasio')],
    ['a penyebut of nol', kinerja('2021,,1,0')],
    ['a grade with a pembilang', kinerja('2021,Madya,1,4')],
    ['a serapan in words', anggaran('300,200,hampir semua')],
    ['a serapan without a realisasi', anggaran('300,,67%')],
  ])('%s', (_, bahan) => {
    expect(k08PersenTercetak.periksa(bahan)).toEqual({ temuan: [], tidakDapatDiperiksa: 1 });
  });
});

test.each([
  // 128 ÷ 149 = 0,859060402684563…
  ['"0,859060402684564"', []],
  ['"0,86"', ['salah: Anggaran 2 Persen Tercetak: 0,86 → 85,91']],
  ['"0,859060402684999"', ['salah: Anggaran 2 Persen Tercetak: 0,859060402684999 → 85,906040268456376']],
])(
  'a formula without a percent format, %s, is right where it is right to its last digit',
  (persen, temuan) => {
    const Anggaran = `Tingkat,Uraian,Pagu,Realisasi,Persen Tercetak\nprogram,Program A,149,128,${persen}`;
    expect(ringkas(temuanOf(k08PersenTercetak, bahanDari({ Anggaran })))).toEqual(temuan);
  },
);

test('a fraction that a cell shows with few decimals is what it holds', () => {
  const cell = (text: string) => ({ value: text, display: text });
  const rows = [
    ['Tingkat', 'Uraian', 'Pagu', 'Realisasi', 'Persen Tercetak'].map(cell),
    [...['program', 'Program A', '149', '128'].map(cell), { value: 128 / 149, display: '0,86' }],
  ];
  const data = parseTabs(new Map([['Anggaran', rows]]));
  expect(temuanOf(k08PersenTercetak, { data, hasil: undefined })).toEqual([]);
});
