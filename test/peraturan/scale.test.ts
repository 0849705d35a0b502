import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import {
  belumDicocokkan,
  classify,
  type Scale,
  type SkalaRow,
  scaleFromRows,
} from '../../src/peraturan/scale.ts';

const source = { peraturan: 'Contoh', part: 'Contoh' };

function row(batas: string, tanda: '>=' | '>', kategori: string, mean?: string): SkalaRow {
  const edge = { batas: new Decimal(batas), tanda, kategori };
  return mean === undefined ? edge : { ...edge, mean: new Decimal(mean) };
}

function scaleOf(...rows: readonly SkalaRow[]): Scale {
  const result = scaleFromRows('Skala kami', rows);
  if (!result.ok) throw new Error(result.message);
  return result.scale;
}

function messageOf(...rows: readonly SkalaRow[]): string {
  const result = scaleFromRows('Skala kami', rows);
  return result.ok ? 'ok' : result.message;
}

function kategoriOf(scale: Scale, nilai: string): string | undefined {
  return classify(scale, new Decimal(nilai))?.kategori;
}

describe('classify', () => {
  const scale: Scale = {
    name: 'Contoh',
    source,
    brackets: [
      { from: '10', kategori: 'Rendah' },
      { above: '50', kategori: 'Sedang' },
      { from: '80', kategori: 'Tinggi' },
    ],
  };

  test.each<[nilai: string, kategori: string | undefined, sentence: string]>([
    ['9.99', undefined, 'below the lowest edge there is no kategori'],
    ['10', 'Rendah', '"from" owns its number'],
    ['50', 'Rendah', '"above" does not own its number'],
    ['50.0000001', 'Sedang', 'a hair above it does'],
    ['79.999', 'Sedang', 'the number is not rounded up to the next edge'],
    ['80', 'Tinggi', '"from" again'],
    ['8726', 'Tinggi', 'the highest bracket is open above'],
  ])('%s is %s: %s', (nilai, kategori) => {
    expect(kategoriOf(scale, nilai)).toBe(kategori);
  });

  test('a quotient that misses an edge in its last digits reaches it', () => {
    const almost80 = new Decimal(80).minus('1e-45');
    expect(almost80.lt(80)).toBe(true);
    expect(classify(scale, almost80)?.kategori).toBe('Tinggi');
  });
});

describe('a scale of the officer’s own', () => {
  test('takes its rows in any order', () => {
    const scale = scaleOf(
      row('80', '>=', 'Baik', '90'),
      row('0', '>=', 'Kurang', '25'),
      row('50', '>', 'Cukup', '65'),
    );
    expect(scale).toEqual({
      name: 'Skala kami',
      source: { peraturan: 'Skala instansi sendiri', part: 'lembar Skala', sendiri: true },
      brackets: [
        { kategori: 'Kurang', mean: '25' },
        { above: '50', kategori: 'Cukup', mean: '65' },
        { from: '80', kategori: 'Baik', mean: '90' },
      ],
    });
  });

  test('a lowest row of "≥ 0" holds a negative capaian too', () => {
    expect(kategoriOf(scaleOf(row('0', '>=', 'Kurang'), row('80', '>=', 'Baik')), '-37.6')).toBe('Kurang');
  });

  test.each([
    ['50', '>=', '49.99'],
    ['0', '>', '0'],
    ['-10', '>=', '-10.01'],
  ] as const)('any other lowest row (%s, %s) is a real edge: %s has no kategori', (batas, tanda, nilai) => {
    expect(kategoriOf(scaleOf(row(batas, tanda, 'Cukup'), row('80', '>=', 'Baik')), nilai)).toBeUndefined();
  });

  test('one row alone is a scale', () => {
    expect(kategoriOf(scaleOf(row('0', '>=', 'Ada')), '12')).toBe('Ada');
  });

  test('"≥ 100" and "> 100" are two edges: the first holds 100 alone', () => {
    const scale = scaleOf(
      row('100', '>', 'Melampaui'),
      row('0', '>=', 'Belum tercapai'),
      row('100', '>=', 'Tercapai'),
    );
    const daftarKategori = ['99.99', '100', '100.01'].map((nilai) => kategoriOf(scale, nilai));
    expect(daftarKategori).toEqual(['Belum tercapai', 'Tercapai', 'Melampaui']);
  });

  test('two rows with one edge are refused by name, edge and remedy', () => {
    expect(messageOf(row('0', '>=', 'Kurang'), row('79.5', '>=', 'Baik'), row('79.50', '>=', 'Cukup'))).toBe(
      'Skala "Skala kami": "Baik" dan "Cukup" sama-sama berbatas bawah >= 79,5. ' +
        'Setiap kategori harus punya batas bawah sendiri; ubah salah satunya.',
    );
  });

  test('no rows are refused', () => {
    expect(messageOf()).toBe(
      'Skala "Skala kami" belum punya baris; isi paling sedikit satu kategori dengan batas bawahnya.',
    );
  });

  test('the order of the rows never matters', () => {
    const rows = fc.uniqueArray(fc.integer({ min: -100, max: 200 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.integer({ min: -200, max: 300 }), (edges, nilai) => {
        const ascending = [...edges]
          .sort((a, b) => a - b)
          .map((edge) => row(String(edge), '>=', `mulai ${edge}`));
        const shuffled = edges.map((edge) => row(String(edge), '>=', `mulai ${edge}`));
        expect(kategoriOf(scaleOf(...shuffled), String(nilai))).toBe(
          kategoriOf(scaleOf(...ascending), String(nilai)),
        );
      }),
    );
  });
});

describe('whether a source was compared', () => {
  test.each([
    ['never compared', source, true],
    ['compared on a day', { ...source, checked: '2026-11-24' }, false],
    ['set down by the agency itself', { ...source, sendiri: true } as const, false],
  ])('%s', (_, one, expected) => {
    expect(belumDicocokkan(one)).toBe(expected);
  });
});
