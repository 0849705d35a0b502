import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readNilai } from '../../src/bahasa/baca-nilai.ts';
import { Decimal } from '../../src/decimal.ts';
import { type Arah, calculateCapaian } from '../../src/kinerja/capaian.ts';
import { calculateSasaran } from '../../src/kinerja/sasaran.ts';
import { findTangga } from '../../src/peraturan/daftar-tangga.ts';
import { skalaLan2392003 } from '../../src/peraturan/skala-lan-239-2003.ts';
import {
  alasanKategori,
  perhitunganCapaian,
  perhitunganNilaiMean,
  perhitunganPersen,
  perhitunganRataRata,
  perhitunganSelisih,
  uraianSkala,
} from '../../src/reports/perhitungan.ts';

const d = (digits: string) => new Decimal(digits);

function perhitungan(target: string, realisasi: string, arah: Arah, tangga?: string, batas?: string): string {
  const capaian = calculateCapaian({
    target: readNilai(target),
    realisasi: readNilai(realisasi),
    arah,
    tangga: tangga === undefined ? undefined : findTangga(tangga),
    batas: batas === undefined ? undefined : d(batas),
  });
  if (!capaian.dinilai) throw new Error(capaian.alasan);
  return perhitunganCapaian(capaian, 2);
}

describe('perhitunganCapaian', () => {
  test.each<[string, string, Arah, string]>([
    ['5,5', '6,67', 'turun 2T-R', '(2 × 5,5 − 6,67) ÷ 5,5 × 100 = 78,73'],
    ['95', '96', 'naik', '96 ÷ 95 × 100 = 101,05'],
    ['5,8', '4,01', 'turun T/R', '5,8 ÷ 4,01 × 100 = 144,64'],
    ['3', '(3,14)', 'naik', '(−3,14) ÷ 3 × 100 = −104,67'],
    ['1.908', '954', 'naik', '954 ÷ 1.908 × 100 = 50'],
    ['0', '0', 'turun 2T-R', 'Target 0 dan realisasi 0, jadi target tercapai = 100'],
    ['5-6', '5,5', 'rentang', '5,5 berada di dalam rentang 5 s.d. 6 = 100'],
    ['5-6', '4', 'rentang', '4 di luar rentang 5 s.d. 6: 4 ÷ 5 × 100 = 80'],
    ['5-6', '9', 'rentang', '9 di luar rentang 5 s.d. 6: (2 × 6 − 9) ÷ 6 × 100 = 50'],
  ])('target %s, realisasi %s, %s', (target, realisasi, arah, words) => {
    expect(perhitungan(target, realisasi, arah)).toBe(words);
  });

  it('names grade and place on the ladder', () => {
    expect(perhitungan('Pratama', 'Madya', 'predikat', 'KLA')).toBe(
      'Madya sama dengan atau di atas target Pratama (tangga KLA) = 100',
    );
    expect(perhitungan('Madya', 'Pratama', 'predikat', 'KLA')).toBe(
      'Pratama peringkat 1, target Madya peringkat 2 (tangga KLA): 1 ÷ 2 × 100 = 50',
    );
  });

  it('cuts a quotient without end so far as its arithmetic allows', () => {
    const [target, realisasi] = [d('50'), d('100').div(3)];
    const capaian = calculateCapaian({
      target: { jenis: 'angka', teks: '50', angka: target, persen: false, desimal: 0 },
      realisasi: { jenis: 'angka', teks: '', angka: realisasi, persen: true, desimal: 50 },
      arah: 'naik',
    });
    if (!capaian.dinilai) throw new Error(capaian.alasan);
    // 33,33 ÷ 50 × 100 = 66,66, and so is no arithmetic for 66,67; 33,333 gives 66,666.
    expect(perhitunganCapaian(capaian, 2)).toBe('33,333 ÷ 50 × 100 = 66,67');
  });

  it('shows the figure before a cap, and the cap', () => {
    expect(perhitungan('50', '100', 'naik', undefined, '120')).toBe(
      '100 ÷ 50 × 100 = 200; dibatasi paling tinggi 120',
    );
  });
});

describe('the words for a sasaran', () => {
  const assessed = (persen: string) =>
    calculateCapaian({ target: readNilai('100'), realisasi: readNilai(persen), arah: 'naik' });

  it('adds up what was assessed', () => {
    expect(perhitunganRataRata([d('78.7272727'), d('101.0526315')], d('89.8899521'), 2)).toBe(
      '(78,73 + 101,05) ÷ 2 = 89,89',
    );
  });

  it('gives the terms so many decimals that the sum as written is right', () => {
    // (2 × 6,2 − 6,29) ÷ 6,2 × 100 = 98,5483870…; with 98,55 the mean would be 99,275, so 99,28.
    const persen = d('611').div('6.2');
    expect(perhitunganRataRata([persen, d('100')], persen.plus(100).div(2), 2)).toBe(
      '(98,548 + 100) ÷ 2 = 99,27',
    );
  });

  it('is arithmetic that holds, whatever the terms', () => {
    const read = (text: string) => d(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));
    const persen = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 997 }))
      .map(([r, t]) => d(String(r)).div(t).times(100));
    fc.assert(
      fc.property(
        fc.array(persen, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 4 }),
        (daftar, desimal) => {
          const mean = daftar.reduce((total, one) => total.plus(one)).div(daftar.length);
          const words = perhitunganRataRata(daftar, mean, desimal);
          const [, sum = '', count = '', sama, result = ''] =
            /^\((.*)\) ÷ (\d+) ([=≈]) (.*)$/u.exec(words) ?? [];
          if (sama === '≈') return;
          const total = sum
            .split(' + ')
            .map(read)
            .reduce((all, one) => all.plus(one));
          expect(total.div(count).toDecimalPlaces(desimal)).toEqual(read(result));
        },
      ),
    );
    fc.assert(
      fc.property(persen, persen, fc.integer({ min: 0, max: 4 }), (a, b, desimal) => {
        const words = perhitunganSelisih(a, b, a.minus(b), desimal);
        const [, dari = '', kurang = '', sama, result = ''] = /^(.*) − (.*) ([=≈]) (.*)$/u.exec(words) ?? [];
        if (sama === '≈') return;
        // As numbers: a difference that rounds to nothing may be −0.
        expect(read(dari).minus(read(kurang)).toDecimalPlaces(desimal).eq(read(result))).toBe(true);
      }),
    );
  });

  it('says "about" where no few decimals of the terms give the result', () => {
    // Three thirds of 100 and 0,02 are 100,02, a quarter of which is 25,005; cut anywhere they are less.
    const third = d('100').div(3);
    expect(perhitunganRataRata([third, third, third, d('0.02')], d('25.005'), 2)).toBe(
      '(33,33 + 33,33 + 33,33 + 0,02) ÷ 4 ≈ 25,01',
    );
  });

  it('writes only the ends of a long sum', () => {
    const words = perhitunganRataRata(
      Array.from({ length: 40 }, (_, i) => d(String(i + 1))),
      d('20.5'),
      2,
    );
    expect(words).toBe('(1 + 2 + 3 + … + 40) ÷ 40 = 20,5');
  });

  it('weighs the class means', () => {
    const hasil = calculateSasaran([assessed('78,73'), assessed('101,05')], skalaLan2392003);
    expect(perhitunganNilaiMean(hasil, d('85'), 2)).toBe('(1 × 92,5 + 1 × 77,5) ÷ 2 = 85');
  });

  it('says why a kategori is what it is', () => {
    const words = (nilai: string, kategori: string) => alasanKategori(skalaLan2392003, d(nilai), kategori, 2);
    expect(words('78.7272', 'Berhasil')).toBe('78,73 > 70 dan ≤ 85: Berhasil (skala LAN 239/2003)');
    expect(words('101.05', 'Sangat Berhasil')).toBe('101,05 > 85: Sangat Berhasil (skala LAN 239/2003)');
    expect(words('55', 'Tidak Berhasil')).toBe('55 ≤ 55: Tidak Berhasil (skala LAN 239/2003)');
  });

  it('writes all digits where the rounded figure would belie the kategori', () => {
    expect(alasanKategori(skalaLan2392003, d('85.004'), 'Sangat Berhasil', 2)).toBe(
      '85,004 > 85: Sangat Berhasil (skala LAN 239/2003)',
    );
  });

  it('lists a scale from its highest kategori down', () => {
    expect(uraianSkala(skalaLan2392003)).toBe(
      'Sangat Berhasil (> 85), Berhasil (> 70), Cukup Berhasil (> 55), Tidak Berhasil (selebihnya)',
    );
  });

  it('shows where a realisasi comes from', () => {
    expect(perhitunganPersen(d('36999'), d('44349'), d('83.4269'), 2)).toBe('36.999 ÷ 44.349 × 100 = 83,43');
  });
});
