import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoney, readNumber } from '../../src/bahasa/baca-angka.ts';
import { readNilai } from '../../src/bahasa/baca-nilai.ts';
import { formatNumber, formatRupiah } from '../../src/bahasa/tulis-angka.ts';
import { Decimal } from '../../src/decimal.ts';

/** What a bacaan says, in a form that a table row can hold; undefined where it is not one number. */
function said(bacaan: ReturnType<typeof readNumber>) {
  if (!bacaan.ok) return undefined;
  const { angka, persen, desimal, sisa } = bacaan;
  return [angka.toFixed(), persen ? '%' : '', desimal, sisa];
}

const gaya = (bacaan: ReturnType<typeof readNumber>) => (bacaan.ok ? bacaan.gaya : 'bukan satu angka');

describe('a number as Indonesians write it', () => {
  test.each([
    ['121', '121', '', 0, ''],
    ['0', '0', '', 0, ''],
    ['1.908', '1908', '', 0, ''],
    ['2.050', '2050', '', 0, ''],
    ['540.967.000', '540967000', '', 0, ''],
    ['17.259,19', '17259.19', '', 2, ''],
    ['202,955', '202.955', '', 3, ''],
    ['0,002', '0.002', '', 3, ''],
    ['90,00', '90', '', 2, ''],
    ['84,68%', '84.68', '%', 2, ''],
    ['84,68 persen', '84.68', '%', 2, ''],
    ['5 persentase poin', '5', '', 0, 'persentase poin'],
    ['-7,20 %', '-7.2', '%', 2, ''],
    ['−7,20', '-7.2', '', 2, ''],
    ['– 7,20', '-7.2', '', 2, ''],
    ['+3', '3', '', 0, ''],
    ['-0', '0', '', 0, ''],
    ['(3,14)', '-3.14', '', 2, ''],
    ['(3,14%)', '-3.14', '%', 2, ''],
    ['(3,14) %', '-3.14', '%', 2, ''],
    ['8.609 KPM', '8609', '', 0, 'KPM'],
    ['11 Balai Penyuluhan KB', '11', '', 0, 'Balai Penyuluhan KB'],
    ['12\u00a0kg/m2', '12', '', 0, 'kg/m2'],
    ['100 % (Hijau)', '100', '%', 0, '(Hijau)'],
    ['80,10 (A)', '80.1', '', 2, '(A)'],
    ['992.770 *', '992770', '', 0, ''],
    ['992.770 **) jiwa', '992770', '', 0, 'jiwa'],
    ['1,5 juta jiwa', '1500000', '', 0, 'jiwa'],
    ['1,2345 ribu', '1234.5', '', 1, ''],
    ['1,5 jt', '1500000', '', 0, ''],
    ['900 rb', '900000', '', 0, ''],
    ['1,5 M', '1.5', '', 1, 'M'],
    ['Rp 1,5 M', '1500000000', '', 0, ''],
    ['89/100.000 KH', '89', '', 0, '/100.000 KH'],
    ['12 per 1000 KH', '12', '', 0, 'per 1000 KH'],
    ['86 (101%)', '86', '', 0, '(101%)'],
    ['86 orang (101,18 %)', '86', '', 0, 'orang (101,18 %)'],
    ['25 (dua puluh lima) kelompok', '25', '', 0, '(dua puluh lima) kelompok'],
    ['Rp (5.000)', '-5000', '', 0, ''],
    ['Rp. 3.879.936.000,-', '3879936000', '', 0, ''],
    ['986.233.565.704,00,-', '986233565704', '', 2, ''],
  ])('%s is read', (text, angka, persen, desimal, sisa) => {
    const bacaan = readNumber(text);
    expect(said(bacaan)).toEqual([angka, persen, desimal, sisa]);
    expect(gaya(bacaan)).toBeUndefined();
  });

  test.each([
    ['54.90', '54.9', 'Desimal dipisah titik; tulis 54,90.'],
    ['0.6', '0.6', 'Desimal dipisah titik; tulis 0,6.'],
    ['0.002', '0.002', 'Desimal dipisah titik; tulis 0,002.'],
    ['100.00 %', '100', 'Desimal dipisah titik; tulis 100,00%.'],
    ['(3.14)', '-3.14', 'Desimal dipisah titik; tulis -3,14.'],
    ['540,967,000', '540967000', 'Ribuan dipisah koma; tulis 540.967.000.'],
    ['17,259.19', '17259.19', 'Ribuan dipisah koma dan desimal dipisah titik; tulis 17.259,19.'],
    ['44.572Orang', '44572', 'Satuan menempel pada angka; tulis 44.572 Orang.'],
    ['1.5juta jiwa', '1500000', 'Desimal dipisah titik dan satuan menempel pada angka; tulis 1,5 juta jiwa.'],
    ['604.332.550 ,-', '604332550', 'Ada spasi di dalam angka; tulis 604.332.550.'],
    ['Rp. 30. 663,800,-', '30663800', 'Ribuan dipisah koma dan ada spasi di dalam angka; tulis 30.663.800.'],
  ])('%s is read as meant, and its form is at fault', (text, angka, message) => {
    const bacaan = readNumber(text);
    expect(said(bacaan)?.[0]).toBe(angka);
    expect(gaya(bacaan)).toBe(message);
  });

  test.each([
    '',
    '-',
    'NA',
    'Pratama',
    'Rp',
    'Rp -',
    '> 125',
    '5-6%',
    '9 anak terlantar, 12 ABH',
    '1898 + 1725',
    '1.234.56',
    '1.2.3',
    '12,34,56',
    '1,5,',
    '17/08/2025',
    '2021-08-17',
    '1 908',
    '100 -',
    'sekitar 5',
    '639 KK/ 5.663 jiwa',
    '89/100.000',
    '80/100 orang',
    '86 (101 orang)',
    '5 ratus ribu',
    '2 juta lima ratus ribu',
    '25 (dua puluh enam) kelompok',
  ])('%s is not one number', (text) => {
    expect(readNumber(text)).toEqual({ ok: false });
  });

  test('what formatNumber writes is read back, whatever the decimals, the unit or the sign', () => {
    const value = fc.tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(value, fc.constantFrom('', '%', ' KPM', ' (A)'), ([whole, desimal], behind) => {
        const number = new Decimal(whole.toString()).div(new Decimal(10).pow(desimal));
        const bacaan = readNumber(formatNumber(number, desimal) + behind);
        expect(said(bacaan)).toEqual([
          number.toFixed(),
          behind === '%' ? '%' : '',
          desimal,
          behind === '%' ? '' : behind.trim(),
        ]);
        expect(gaya(bacaan)).toBeUndefined();
      }),
    );
  });
});

describe('an amount in a column of rupiah', () => {
  test.each([
    ['Rp. 3.879.936.000,-', '3879936000'],
    ['Rp 9.226.434.950,-', '9226434950'],
    ['RP. 648.178.000,-', '648178000'],
    ['Rp.660.043.200,-', '660043200'],
    ['Rp9.226.434.950,00', '9226434950'],
    ['Rp. 0,-', '0'],
    ['540.967.000', '540967000'],
    ['9226434950', '9226434950'],
    ['2.050', '2050'],
    ['1.250,5', '1250.5'],
    ['500.000.-', '500000'],
    ['986.233.565.704,00,-', '986233565704'],
    ['(5.000)', '-5000'],
    ['(Rp 5.000,-)', '-5000'],
    ['-Rp5.000', '-5000'],
    ['Rp -5.000', '-5000'],
    ['Rp1,5 miliar', '1500000000'],
    ['1,250 milyar', '1250000000'],
    ['Rp 1,5 M', '1500000000'],
    ['1,5 T', '1500000000000'],
    ['Rp 900 juta', '900000000'],
    ['Rp 500 jt', '500000000'],
    ['Rp. 500 jt,-', '500000000'],
    ['500 rb', '500000'],
    ['500 ribu rupiah', '500000'],
    ['Rp (5.000)', '-5000'],
    ['Rp. (5.000,-)', '-5000'],
    ['Rp5.000.000,00 (lima juta rupiah)', '5000000'],
  ])('%s is read', (text, angka) => {
    const bacaan = readMoney(text);
    expect(said(bacaan)?.[0]).toBe(angka);
    expect(gaya(bacaan)).toBeUndefined();
  });

  test.each([
    ['Rp.93,417,800-', '93417800', 'Ribuan dipisah koma; tulis 93.417.800.'],
    ['540,967,000', '540967000', 'Ribuan dipisah koma; tulis 540.967.000.'],
    ['202,955', '202955', 'Ribuan dipisah koma; tulis 202.955.'],
    ['1,250.50', '1250.5', 'Ribuan dipisah koma dan desimal dipisah titik; tulis 1.250,50.'],
    ['604.332.550 ,-', '604332550', 'Ada spasi di dalam angka; tulis 604.332.550.'],
    ['Rp 1 250 000', '1250000', 'Ada spasi di dalam angka; tulis 1.250.000.'],
    ['Rp. 30. 663,800,-', '30663800', 'Ribuan dipisah koma dan ada spasi di dalam angka; tulis 30.663.800.'],
  ])('%s is read as meant, and its form is at fault', (text, angka, message) => {
    const bacaan = readMoney(text);
    expect(said(bacaan)?.[0]).toBe(angka);
    expect(gaya(bacaan)).toBe(message);
  });

  test.each([
    '54.90',
    '0.500',
    '0,500',
    '1250000.00',
    'Rp',
    '-',
    'Rp. -',
    'Rp 5.000 - Rp 6.000',
    '12 34',
    '5 %',
    '5 kg',
    '500k',
    'Rp 5.000 per orang',
    'Rp 900 juta (90%)',
    'Rp5.000 (enam ribu rupiah)',
  ])('%s is not an amount', (text) => {
    expect(readMoney(text)).toEqual({ ok: false });
  });

  test('a magnitude multiplies what stands before it, however it is shortened', () => {
    const words = fc.constantFrom(
      ...([
        ['rb', 3],
        ['ribu', 3],
        ['jt', 6],
        ['juta', 6],
        ['M', 9],
        ['milyar', 9],
        ['miliar', 9],
        ['T', 12],
        ['triliun', 12],
      ] as const),
    );
    const digits = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(digits, words, fc.boolean(), fc.boolean(), ([whole, desimal], [word, power], rp, space) => {
        const number = new Decimal(whole).div(new Decimal(10).pow(desimal));
        const text = `${rp ? 'Rp ' : ''}${formatNumber(number, desimal)}${space ? ' ' : ''}${word}`;
        expect(said(readMoney(text))?.[0]).toBe(number.times(new Decimal(10).pow(power)).toFixed());
      }),
    );
  });

  test('what formatRupiah writes is read back', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 17n), 10n ** 17n), (sen) => {
        const amount = new Decimal(sen.toString()).div(100);
        expect(said(readMoney(formatRupiah(amount)))).toEqual([amount.toFixed(), '', 2, '']);
      }),
    );
  });
});

describe('a cell as long as Sheets allows', () => {
  const PENUH = 50_000;

  test.each([
    ['digits', '9'.repeat(PENUH)],
    ['decimals', `0,${'3'.repeat(PENUH - 2)}`],
    ['points', '1.'.repeat(PENUH / 2)],
    ['a blank and a unit', `1${' '.repeat(PENUH - 2)}x`.replaceAll(' x', `${'k'.repeat(PENUH / 2)}x`)],
    ['brackets', '('.repeat(PENUH)],
  ])('of %s is no number, and is seen to be none at once', (_, text) => {
    const start = performance.now();
    expect(readNumber(text)).toEqual({ ok: false });
    expect(readMoney(text)).toEqual({ ok: false });
    expect(readNilai(text).jenis).toBe('teks');
    // What grows with the square of the length takes minutes here.
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
