import { beforeAll, describe, expect, it } from 'vitest';
import { customFunctions } from '../../src/functions/index.ts';
import type { Host } from '../../src/host/host.ts';
import { builtScripts, hostOf, sheetOf } from './dist.ts';

/** The custom functions of the built bundle, typed into cells of an id_ID sheet. */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

/** Where an example's formula goes: right of the cells that it speaks of. */
const FORMULA = 'H1';

const examples = customFunctions.flatMap(({ name, examples: list }) =>
  list.map((example) => ({ name, ...example })),
);

describe('every example of the help', () => {
  let host: Host;
  beforeAll(() => {
    host = hostOf(scripts);
  });

  it.each(examples)('$formula', ({ formula, cells, result }) => {
    const sheet = sheetOf(host, 'Sheet1');
    sheet.clear();
    for (const [r, row] of (cells ?? []).entries()) {
      for (const [c, value] of row.entries()) {
        // The text "80%" of an example is text, as in a column formatted so; typed, it would be the number 0,8.
        if (typeof value === 'string')
          sheet
            .getRange(r + 1, c + 1)
            .setNumberFormat('@')
            .setValue(value);
        else sheet.getRange(r + 1, c + 1).setValue(value);
      }
    }
    host.typeInto('Sheet1', FORMULA, formula);
    const expected = Array.isArray(result) ? result : [[result]];
    const shown = sheet.getRange(1, 8, expected.length, expected[0].length).getValues();
    expect(shown).toEqual(expected);
  });
});

describe('a formula as an officer types it', () => {
  it('reads semicolons and decimal commas', () => {
    const host = hostOf(scripts);
    host.typeInto('Sheet1', 'A1', '=CAPAIAN(5,5;6,67;"turun")');
    // (2 × 5,5 − 6,67) ÷ 5,5 × 100
    expect(sheetOf(host, 'Sheet1').getRange('A1').getValue()).toBeCloseTo(78.7272727272727, 12);
  });

  it('shows the message of what is wrong with it', () => {
    const host = hostOf(scripts);
    host.typeInto('Sheet1', 'A1', '=CAPAIAN("x";6)');
    expect(host.displayValue('Sheet1', 'A1')).toMatch(/^#ERROR/);
    expect(host.errorMessage('Sheet1', 'A1')).toMatch(
      /^CAPAIAN: target harus angka; yang diterima "x"\. Argumen ke-1: Tulis satu angka/u,
    );
  });

  it.each<[string, string | number]>([
    ['=SERAPAN("Rp 1,5 M";"Rp 900 juta")', 60],
    ['=RUPIAH("Rp 500 jt")', 'Rp500.000.000,00'],
    ['=RUPIAH("Rp (5.000)")', '-Rp5.000,00'],
    ['=ANGKA("1,5 jt")', 1500000],
    ['=TERBILANG("Rp 1 M";"rupiah")', 'satu miliar rupiah'],
    ['=TERBILANG(1000/3;"rupiah")', 'tiga ratus tiga puluh tiga koma tiga tiga rupiah'],
    ['=CAPAIAN("1-2 juta";"500 ribu";"rentang")', 50],
    ['=CAPAIAN("5 sd 6%";"5,5%";"rentang")', 100],
    ['=CAPAIAN("Utama";1000;"predikat KLA")', 100],
    ['=CAPAIAN("A";80,125;"predikat AKIP")', 100],
    ['=CAPAIAN("80/100.000 KH";"84/100.000 KH")', 105],
    ['=CAPAIAN(100;"86 (101%)")', 86],
    ['=CAPAIAN("> 100";105)', 105],
    ['=RUMUS_CAPAIAN(172;102;102/172*100)', 'R/T'],
  ])('%s gives %s', (formula, expected) => {
    const host = hostOf(scripts);
    host.typeInto('Sheet1', 'A1', formula);
    expect(sheetOf(host, 'Sheet1').getRange('A1').getValue()).toBe(expected);
  });

  it.each([
    ['=RUPIAH("5 %")', /^RUPIAH: angka harus jumlah rupiah; yang diterima "5 %"\. Argumen ke-1: /u],
    [
      '=CAPAIAN("A";100,5;"predikat AKIP")',
      /^CAPAIAN: realisasi harus .* nilai sampai 100; yang diterima 100,5\./u,
    ],
    [
      '=CAPAIAN("";1/0)',
      /^CAPAIAN: realisasi berisi galat #DIV\/0!; perbaiki sel sumbernya \(argumen ke-2\)\./u,
    ],
    ['=CAPAIAN(100;250;120)', /^CAPAIAN: arah harus teks .* yang diterima 120\. Argumen ke-3: /u],
    [
      '=KATEGORI(90;DATE(2026;2;1))',
      /^KATEGORI: skala harus .*; yang diterima tanggal 1\/2\/2026\. .* 1\/2 menjadi tanggal/u,
    ],
  ])('%s tells what is wrong', (formula, message) => {
    const host = hostOf(scripts);
    host.typeInto('Sheet1', 'A1', formula);
    expect(host.displayValue('Sheet1', 'A1')).toMatch(/^#ERROR/);
    expect(host.errorMessage('Sheet1', 'A1')).toMatch(message);
  });

  it('names a date that typing 1/2 made', () => {
    const host = hostOf(scripts);
    host.typeInto('Sheet1', 'A1', '1/2/2026');
    host.typeInto('Sheet1', 'A2', '=CAPAIAN(A1;5)');
    expect(host.errorMessage('Sheet1', 'A2')).toMatch(/yang diterima tanggal 1\/2\/2026\. .*Teks biasa/u);
  });

  it('refuses an argument too many', () => {
    const host = hostOf(scripts);
    host.typeInto('Sheet1', 'A1', '=RUPIAH(5;6)');
    expect(host.displayValue('Sheet1', 'A1')).toMatch(/^#/);
  });

  it('gives 10.000 results in one call', () => {
    const host = hostOf(scripts);
    const sheet = sheetOf(host, 'Sheet1');
    const rows = 10_000;
    sheet.insertRowsAfter(1000, rows - 999);
    sheet
      .getRange(2, 2, rows, 3)
      .setValues(Array.from({ length: rows }, (_, i) => [100, i % 200, i % 2 === 0 ? 'naik' : 'turun']));
    host.typeInto('Sheet1', 'E2', '=CAPAIAN(B2:B10001; C2:C10001; D2:D10001)');
    const results = sheet
      .getRange(2, 5, rows, 1)
      .getValues()
      .map(([value]) => value);
    // naik: R of 100; turun: 200 − R
    expect(results).toEqual(
      Array.from({ length: rows }, (_, i) => (i % 2 === 0 ? i % 200 : 200 - (i % 200))),
    );
    expect(host.customFunctionCalls).toEqual({ CAPAIAN: 1 });
  });
});
