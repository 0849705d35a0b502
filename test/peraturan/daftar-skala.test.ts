import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { DEFAULT_SKALA, daftarSkala, findScale } from '../../src/peraturan/daftar-skala.ts';
import { daftarTangga } from '../../src/peraturan/daftar-tangga.ts';
import { belumDicocokkan, classify, type Scale } from '../../src/peraturan/scale.ts';
import { skalaLan2392003 } from '../../src/peraturan/skala-lan-239-2003.ts';
import { skalaLkipBinaMargaJabar2016 } from '../../src/peraturan/skala-lkip-bina-marga-jabar-2016.ts';
import { skalaLkipDinkesJabar2016 } from '../../src/peraturan/skala-lkip-dinkes-jabar-2016.ts';
import { skalaLkipDisnakertransJabar2016 } from '../../src/peraturan/skala-lkip-disnakertrans-jabar-2016.ts';
import { skalaLkipInspektoratJabar2016 } from '../../src/peraturan/skala-lkip-inspektorat-jabar-2016.ts';
import { skalaLkjipInspektoratSampang2019 } from '../../src/peraturan/skala-lkjip-inspektorat-sampang-2019.ts';
import { skalaLkjipMalukuTengah2021 } from '../../src/peraturan/skala-lkjip-maluku-tengah-2021.ts';
import { skalaPermendagri862017 } from '../../src/peraturan/skala-permendagri-86-2017.ts';
import { skalaPermenpanrb122015 } from '../../src/peraturan/skala-permenpanrb-12-2015.ts';

type Edge = { readonly from?: string; readonly above?: string };

/** A number that orders edges: "> 55" comes right after "≥ 55". */
function order({ from, above }: Edge): number {
  if (from !== undefined) return Number(from) * 2;
  return above === undefined ? Number.NEGATIVE_INFINITY : Number(above) * 2 + 1;
}

const daftarPeraturan = [
  ...daftarSkala.map(({ name, source, brackets }) => ({ name, source, edges: brackets as readonly Edge[] })),
  ...daftarTangga.map(({ name, source, peringkat }) => ({
    name,
    source,
    edges: peringkat as readonly Edge[],
  })),
];

describe.each(daftarPeraturan)('the peraturan file of $name', ({ source, edges }) => {
  test('has a source that a stranger can look up', () => {
    expect(source.peraturan.length).toBeGreaterThan(10);
    expect(source.part.length).toBeGreaterThan(10);
  });

  test('links by https, where it links', () => {
    expect(source.url ?? 'https://').toMatch(/^https:\/\//);
  });

  test('says when it was compared as an ISO date, and then links to what it was compared with', () => {
    expect(source.checked ?? '2026-11-24').toMatch(/^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/);
    if (source.checked !== undefined) expect(source.url).toBeDefined();
  });

  test('rises', () => {
    const orders = edges.filter(({ from, above }) => from !== undefined || above !== undefined).map(order);
    expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
  });

  test('writes its edges as plain digits', () => {
    for (const { from, above } of edges) expect(from ?? above ?? '0').toMatch(/^\d+(\.\d+)?$/);
  });
});

describe.each(daftarSkala)('the scale $name', (scale) => {
  test('names each kategori once', () => {
    const daftarKategori = scale.brackets.map(({ kategori }) => kategori);
    expect(new Set(daftarKategori).size).toBe(daftarKategori.length);
  });

  test('gives class means to all of its kategori or to none', () => {
    const withMean = scale.brackets.filter(({ mean }) => mean !== undefined);
    expect([0, scale.brackets.length]).toContain(withMean.length);
  });

  test('gives every capaian exactly one kategori, and never a lower one to a higher capaian', () => {
    const nilai = fc.integer({ min: -20_000, max: 900_000 }).map((n) => new Decimal(n).div(100));
    const daftarKategori = scale.brackets.map(({ kategori }) => kategori);
    const rank = (one: Decimal) => daftarKategori.indexOf(classify(scale, one)?.kategori ?? '');
    fc.assert(
      fc.property(nilai, nilai, (a, b) => {
        expect(rank(a)).toBeGreaterThanOrEqual(0);
        expect(Math.sign(rank(a) - rank(b)) * a.comparedTo(b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('each edge falls where the source or the keputusan puts it', () => {
  test.each<[Scale, nilai: string, kategori: string]>([
    [skalaLan2392003, '-12.5', 'Tidak Berhasil'],
    [skalaLan2392003, '55', 'Tidak Berhasil'],
    [skalaLan2392003, '55.01', 'Cukup Berhasil'],
    [skalaLan2392003, '70', 'Cukup Berhasil'],
    [skalaLan2392003, '70.01', 'Berhasil'],
    [skalaLan2392003, '85', 'Berhasil'],
    [skalaLan2392003, '85.01', 'Sangat Berhasil'],
    [skalaLan2392003, '121', 'Sangat Berhasil'],
    [skalaPermendagri862017, '-1', 'Sangat Rendah'],
    [skalaPermendagri862017, '50.99', 'Sangat Rendah'],
    [skalaPermendagri862017, '51', 'Rendah'],
    [skalaPermendagri862017, '65.5', 'Rendah'],
    [skalaPermendagri862017, '66', 'Sedang'],
    [skalaPermendagri862017, '75.5', 'Sedang'],
    [skalaPermendagri862017, '76', 'Tinggi'],
    [skalaPermendagri862017, '90.99', 'Tinggi'],
    [skalaPermendagri862017, '91', 'Sangat Tinggi'],
    [skalaPermendagri862017, '140', 'Sangat Tinggi'],
    [skalaPermenpanrb122015, '30', 'D'],
    [skalaPermenpanrb122015, '50', 'C'],
    [skalaPermenpanrb122015, '60', 'CC'],
    [skalaPermenpanrb122015, '70', 'B'],
    [skalaPermenpanrb122015, '80', 'BB'],
    [skalaPermenpanrb122015, '90', 'A'],
    [skalaPermenpanrb122015, '90.01', 'AA'],
    [skalaLkipDinkesJabar2016, '55', 'Kurang'],
    [skalaLkipDinkesJabar2016, '76.77', 'Cukup'],
    [skalaLkipDinkesJabar2016, '80', 'Cukup'],
    [skalaLkipDinkesJabar2016, '81.15', 'Baik'],
    [skalaLkipDinkesJabar2016, '99.99', 'Baik'],
    [skalaLkipDinkesJabar2016, '100', 'Sangat Baik'],
    [skalaLkipBinaMargaJabar2016, '54.99', 'Kurang'],
    [skalaLkipBinaMargaJabar2016, '55', 'Cukup'],
    [skalaLkipBinaMargaJabar2016, '80', 'Baik'],
    [skalaLkipBinaMargaJabar2016, '100', 'Baik'],
    [skalaLkipBinaMargaJabar2016, '100.01', 'Sangat Baik'],
    [skalaLkipDisnakertransJabar2016, '-37.60', 'Kurang'],
    [skalaLkipDisnakertransJabar2016, '50', 'Cukup'],
    [skalaLkipDisnakertransJabar2016, '80', 'Baik'],
    [skalaLkipDisnakertransJabar2016, '100.01', 'Sangat Baik'],
    [skalaLkipInspektoratJabar2016, '59.99', 'Kurang'],
    [skalaLkipInspektoratJabar2016, '60', 'Cukup'],
    [skalaLkipInspektoratJabar2016, '100', 'Baik'],
    [skalaLkipInspektoratJabar2016, '100.01', 'Sangat Baik'],
    [skalaLkjipInspektoratSampang2019, '50.5', 'Sangat Kurang'],
    [skalaLkjipInspektoratSampang2019, '51', 'Kurang'],
    [skalaLkjipInspektoratSampang2019, '66', 'Cukup'],
    [skalaLkjipInspektoratSampang2019, '76', 'Baik'],
    [skalaLkjipInspektoratSampang2019, '90.5', 'Baik'],
    [skalaLkjipInspektoratSampang2019, '91', 'Sangat Baik'],
    [skalaLkjipMalukuTengah2021, '30', 'Kurang'],
    [skalaLkjipMalukuTengah2021, '50', 'Agak Kurang'],
    [skalaLkjipMalukuTengah2021, '65', 'Cukup Baik'],
    [skalaLkjipMalukuTengah2021, '75', 'Baik'],
    [skalaLkjipMalukuTengah2021, '85', 'Sangat Baik'],
    [skalaLkjipMalukuTengah2021, '85.01', 'Memuaskan'],
  ])('$name: %s is %s', (scale, nilai, kategori) => {
    expect(classify(scale, new Decimal(nilai))?.kategori).toBe(kategori);
  });
});

test('the class means of LAN are the middles of its classes', () => {
  // (0 + 55) ÷ 2, (55 + 70) ÷ 2, (70 + 85) ÷ 2, (85 + 100) ÷ 2
  expect(skalaLan2392003.brackets.map(({ mean }) => mean)).toEqual(['27.5', '62.5', '77.5', '92.5']);
});

describe('the list of scales', () => {
  test('starts with the default, LAN 239/2003', () => {
    expect(DEFAULT_SKALA).toBe(skalaLan2392003);
    expect(daftarSkala[0]).toBe(DEFAULT_SKALA);
  });

  test('names each scale once', () => {
    const names = daftarSkala.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ['LAN 239/2003', skalaLan2392003],
    ['  lan   239 / 2003 ', skalaLan2392003],
    ['permendagri 86/2017', skalaPermendagri862017],
    ['LAN 239', undefined],
    ['', undefined],
  ])('finds "%s" whatever its case and spaces', (name, expected) => {
    expect(findScale(name)).toBe(expected);
  });

  test('only what was compared with its text is free of the warning', () => {
    const compared = daftarSkala.filter(({ source }) => !belumDicocokkan(source)).map(({ name }) => name);
    expect(compared).toEqual(['LKjIP Inspektorat Sampang 2019', 'LKjIP Maluku Tengah 2021']);
  });
});
