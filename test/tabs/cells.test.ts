import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import {
  choice,
  code,
  codeList,
  dashed,
  integer,
  kodeIndikator,
  kodePejabat,
  money,
  moneyOrHeading,
  nilai,
  number,
  only,
  optional,
  quarter,
  shownText,
  text,
  withDefault,
  year,
  yesNo,
} from '../../src/tabs/cells.ts';
import type { Cell, CellValue, Read } from '../../src/tabs/tab.ts';
import { textCell } from '../baca-csv.ts';

const cell = (value: CellValue, display: string): Cell => ({ value, display });
const blank = cell('', '');
const tanggal = cell(new Date(2021, 1, 1), '01/02/2021');

const messageOf = (read: Read<unknown>) => (read.ok ? `terbaca: ${String(read.value)}` : read.message);
const angkaOf = (read: Read<Decimal | undefined>) => (read.ok ? read.value?.toString() : read.message);

describe('a percent-formatted cell, the same text, and the number under Satuan % are one and the same', () => {
  test.each([
    // 0,055 × 100 = 5,5
    [cell(0.055, '5,50%'), '5.5', true, 2],
    [textCell('5,50%'), '5.5', true, 2],
    [cell(5.5, '5,5'), '5.5', false, 1],
    [cell(5.5, '5,50'), '5.5', false, 2],
    [textCell('5,50'), '5.5', false, 2],
  ])('%o', (given, angka, persen, desimal) => {
    expect(nilai(given)).toEqual({
      ok: true,
      value: { jenis: 'angka', teks: given.display, angka: new Decimal(angka), persen, desimal },
    });
    expect(angkaOf(number(given))).toBe(angka);
  });

  test.each([
    // The double 0.29 times the double 100 is 28.999999999999996.
    [0.29, '29%', '29'],
    [0.07, '7%', '7'],
    [1.01454545, '101,45%', '101.454545'],
  ])('%d shown as %s is exactly %s', (value, display, angka) => {
    const read = nilai(cell(value, display));
    expect(read.ok && read.value.jenis === 'angka' && read.value.angka.toString()).toBe(angka);
  });

  test('for every percentage with two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
        const written = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}%`;
        const typed = nilai(textCell(written));
        const formatted = nilai(cell(hundredths / 10_000, written));
        expect(formatted).toEqual(typed);
      }),
    );
  });
});

describe('a number says its decimals and its unit by what the cell shows', () => {
  test.each([
    ['all its digits', cell(6.2, '6,2'), { angka: '6.2', desimal: 1, teks: '6,2' }],
    ['a zero more', cell(6.2, '6,20'), { angka: '6.2', desimal: 2, teks: '6,20' }],
    ['rounded', cell(96.1249, '96,12'), { angka: '96.1249', desimal: 2, teks: '96,12' }],
    ['thousands', cell(8609, '8.609'), { angka: '8609', desimal: 0, teks: '8.609' }],
    [
      'with its unit',
      cell(8609, '8.609 KPM'),
      { angka: '8609', desimal: 0, teks: '8.609 KPM', satuan: 'KPM' },
    ],
    ['in the English way', cell(8609, '8,609'), { angka: '8609', desimal: 0, teks: '8.609' }],
    [
      'as a power',
      cell(197_000_000_000, '1,97E+11'),
      { angka: '197000000000', desimal: 0, teks: '197.000.000.000' },
    ],
    ['an English percentage', cell(0.08125, '8.125%'), { angka: '8.125', desimal: 3, teks: '8,125%' }],
    ['nothing', cell(0.5, ''), { angka: '0.5', desimal: 1, teks: '0,5' }],
  ])('%s', (_, given, { angka, ...expected }) => {
    const read = nilai(given);
    expect(read).toMatchObject({ ok: true, value: { jenis: 'angka', ...expected } });
    expect(read.ok && read.value.jenis === 'angka' && read.value.angka.toString()).toBe(angka);
  });

  test('a sum of doubles counts as what the cell shows: 0,1 + 0,2 is 0,3', () => {
    expect(angkaOf(number(cell(0.1 + 0.2, '0,3')))).toBe('0.3');
  });
});

describe('what is no number is data where a nilai is wanted', () => {
  test.each([
    ['Tdk ada penilaian', 'tanpa penilaian'],
    ['NA', 'tanpa penilaian'],
    ['-', 'tanpa penilaian'],
    ['Pratama', 'teks'],
    ['Madan', 'teks'],
    ['9 anak terlantar, 12 ABH', 'teks'],
    ['> 125', 'batas'],
    ['5-6%', 'rentang'],
  ])('%s is %s', (written, jenis) => {
    expect(nilai(textCell(written))).toMatchObject({ ok: true, value: { jenis } });
  });

  test('a unit that sticks to its number is read and told', () => {
    const read = nilai(textCell('44.572Orang'));
    expect(read).toMatchObject({ ok: true, value: { jenis: 'angka', satuan: 'Orang' } });
    expect(read.ok && read.gaya).toContain('44.572 Orang');
  });
});

describe('numbers and rupiah', () => {
  test.each([
    ['1.908', '1908'],
    ['36999', '36999'],
    ['(3,14)', '-3.14'],
    ['38 OPD', '38'],
  ])('the number %s is %s', (written, angka) => {
    expect(angkaOf(number(textCell(written)))).toBe(angka);
  });

  test.each([
    ['Rp. 3.879.936.000,-', '3879936000'],
    ['93.417.800', '93417800'],
    ['4.998', '4998'],
    ['0', '0'],
  ])('%s in a column of rupiah is %s', (written, angka) => {
    expect(money(textCell(written))).toMatchObject({ ok: true });
    expect(angkaOf(money(textCell(written)))).toBe(angka);
    expect(money(textCell(written))).not.toHaveProperty('gaya');
  });

  test('a number in a column of rupiah stands as it is', () => {
    expect(angkaOf(money(cell(4998.5, '4.998,50')))).toBe('4998.5');
  });

  test('English grouping is read as meant and told', () => {
    const read = money(textCell('Rp. 540,967,000,-'));
    expect(angkaOf(read)).toBe('540967000');
    expect(read.ok && read.gaya).toContain('540.967.000');
  });

  test.each(['96,67%', '12 orang', '-', 'nihil'])('%s is no amount', (written) => {
    expect(messageOf(money(textCell(written)))).toBe(`Harus jumlah rupiah; yang terbaca "${written}".`);
  });

  test('a dash heads the rows below it, and nothing else does', () => {
    expect(moneyOrHeading(textCell('-'))).toEqual({ ok: true, value: undefined });
    expect(angkaOf(moneyOrHeading(textCell('Rp. 0,-')))).toBe('0');
    expect(messageOf(moneyOrHeading(blank))).toBe(
      'Sel kosong; isi dengan jumlah rupiah, misalnya 93.417.800.',
    );
  });

  test('a dash in a column that allows it is no number', () => {
    expect(dashed(number)(textCell('–'))).toEqual({ ok: true, value: undefined });
    expect(angkaOf(dashed(number)(textCell('-7,20')))).toBe('-7.2');
  });
});

describe('years, quarters and whole numbers', () => {
  test.each([
    [cell(2021, '2021'), 2021],
    [cell(2021, '2.021'), 2021],
    [textCell(' 2021 '), 2021],
    [textCell('1900'), 1900],
    [textCell('2999'), 2999],
  ])('%o is a year', (given, expected) => {
    expect(year(given)).toMatchObject({ ok: true, value: expected });
  });

  test.each(['1899', '3000', '2021,5', '2020/2021', 'tahun ini'])('%s is no year', (written) => {
    expect(messageOf(year(textCell(written)))).toBe(`Harus tahun; yang terbaca "${written}".`);
  });

  test.each(['0', '5', 'IV', '1,5'])('%s is no triwulan', (written) => {
    expect(messageOf(quarter(textCell(written)))).toBe(
      `Harus angka 1, 2, 3, atau 4; yang terbaca "${written}".`,
    );
  });

  test.each([1, 2, 3, 4])('%d is a triwulan', (value) => {
    expect(quarter(cell(value, String(value)))).toEqual({ ok: true, value });
  });

  test('both bounds of a whole number belong to it', () => {
    const read = integer({ nama: 'bilangan bulat 0 sampai 10' }, 0, 10);
    expect([0, 10].map((value) => read(cell(value, String(value))).ok)).toEqual([true, true]);
    expect([-1, 11].map((value) => read(cell(value, String(value))).ok)).toEqual([false, false]);
  });
});

describe('texts, codes and choices', () => {
  test('text is what the cell shows, trimmed, line breaks and all', () => {
    expect(text(textCell(' Satu\nDua '))).toEqual({ ok: true, value: 'Satu\nDua' });
    expect(text(cell(754123, '0754123'))).toEqual({ ok: true, value: '0754123' });
    expect(text(tanggal)).toEqual({ ok: true, value: '01/02/2021' });
  });

  test('a kode typed as a number is the kode that the cell shows', () => {
    expect(code(cell(1.1, '1,10'))).toEqual({ ok: true, value: '1,10' });
    expect(code(textCell(' 19700101  199503 1 001'))).toEqual({ ok: true, value: '19700101 199503 1 001' });
  });

  test('a NIP typed as a number has lost its last digits, and that is told', () => {
    expect(messageOf(code(cell(197001011995031000, '1,97001E+17')))).toBe(
      'Sheets membulatkan angka yang lebih dari 15 digit. Ubah format selnya menjadi teks (menu Format > Angka > Teks biasa), lalu ketik ulang isinya.',
    );
    // The longest number that a double keeps whole in every digit.
    expect(code(cell(999_999_999_999_999, '999999999999999'))).toMatchObject({ ok: true });
  });

  test('codes are separated by commas', () => {
    expect(codeList(textCell('S1, S2 ,,S3'))).toEqual({ ok: true, value: ['S1', 'S2', 'S3'] });
    expect(codeList(textCell(' , '))).toEqual({ ok: false, message: 'Harus kode; yang terbaca ",".' });
  });

  test('a choice is given as the list writes it', () => {
    const arah = choice(['naik', 'turun 2T-R']);
    expect(arah(textCell(' TURUN  2t-r '))).toEqual({ ok: true, value: 'turun 2T-R' });
    expect(messageOf(arah(textCell('ke atas')))).toBe(
      'Harus salah satu dari "naik", "turun 2T-R"; yang terbaca "ke atas".',
    );
  });

  test.each([
    [textCell('Ya'), true],
    [textCell('tidak'), false],
    [cell(true, 'TRUE'), true],
    [cell(false, 'FALSE'), false],
  ])('%o is ya or tidak', (given, value) => {
    expect(yesNo(given)).toEqual({ ok: true, value });
  });

  test('neither ya nor tidak is refused', () => {
    expect(messageOf(yesNo(textCell('mungkin')))).toBe(
      'Harus salah satu dari "ya", "tidak"; yang terbaca "mungkin".',
    );
  });
});

describe('blank cells', () => {
  test.each([
    ['text', text, 'Sel kosong; isi dengan teks.'],
    ['code', code, 'Sel kosong; isi dengan kode, misalnya S1.'],
    ['kodePejabat', kodePejabat, 'Sel kosong; isi dengan kode, misalnya KADIS.'],
    ['kodeIndikator', kodeIndikator, 'Sel kosong; isi dengan kode, misalnya S1.1.'],
    ['number', number, 'Sel kosong; isi dengan angka, misalnya 95 atau 84,68.'],
    ['nilai', nilai, 'Sel kosong; isi dengan angka atau predikat, misalnya 84,68%.'],
    ['year', year, 'Sel kosong; isi dengan tahun, misalnya 2021.'],
    ['yaTidak', yesNo, 'Sel kosong; isi dengan salah satu dari "ya", "tidak".'],
  ])('%s says what to fill in', (_, read, message) => {
    expect(messageOf(read(blank))).toBe(message);
    expect(messageOf(read(cell(null, '  ')))).toBe(message);
  });

  test('may be left out where optional, or stand for a default', () => {
    expect(optional(number)(blank)).toEqual({ ok: true, value: undefined });
    expect(withDefault(year, 2021)(blank)).toEqual({ ok: true, value: 2021 });
    expect(withDefault(year, 2021)(textCell('2020'))).toEqual({ ok: true, value: 2020 });
  });

  test('a zero is no blank cell', () => {
    expect(shownText(cell(0, ''))).toBe('0');
    expect(angkaOf(optional(number)(cell(0, '0')))).toBe('0');
  });
});

describe('what Sheets made of a cell', () => {
  const readers: [string, (given: Cell) => Read<unknown>][] = [
    ['nilai', nilai],
    ['number', number],
    ['money', money],
    ['year', year],
    ['code', code],
    ['choice', choice(['naik'])],
    ['optional nilai', optional(nilai)],
  ];

  test.each(readers)('%s: an error value asks for the formula to be mended', (_, read) => {
    for (const galat of ['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!']) {
      expect(messageOf(read(textCell(galat)))).toBe(`Sel berisi galat ${galat}; perbaiki rumusnya.`);
    }
  });

  test('text is no place for an error value either, but a # of one’s own is text', () => {
    expect(text(textCell('#REF!')).ok).toBe(false);
    expect(text(textCell('#1 di provinsi')).ok).toBe(true);
  });

  test.each(readers)('%s: a date may have been 1/2, and says how to keep it text', (_, read) => {
    expect(messageOf(read(tanggal))).toMatch(
      /^Harus .+; yang terbaca tanggal 01\/02\/2021\. Mungkin Sheets mengubah isian seperti 1\/2 menjadi tanggal\. Ubah format selnya menjadi teks \(menu Format > Angka > Teks biasa\), lalu ketik ulang isinya\.$/,
    );
  });

  test.each([
    ['number', number, 'angka'],
    ['nilai', nilai, 'angka atau predikat'],
    ['money', money, 'jumlah rupiah'],
  ])('%s: a checkbox is no number', (_, read, nama) => {
    expect(messageOf(read(cell(true, 'TRUE')))).toBe(`Harus ${nama}; yang terbaca "TRUE".`);
  });

  test('text where a number is wanted is shown, a long one shortened', () => {
    expect(messageOf(number(textCell('tiga hari')))).toBe('Harus angka; yang terbaca "tiga hari".');
    const long = messageOf(number(textCell(`a${'b'.repeat(100)}`)));
    expect(long).toBe(`Harus angka; yang terbaca "a${'b'.repeat(58)}…".`);
  });
});

test('a value that does not pass is refused with what should have come', () => {
  const positive = only(number, (value) => value.gt(0), { nama: 'angka lebih dari 0' });
  expect(messageOf(positive(textCell('0')))).toBe('Harus angka lebih dari 0; yang terbaca "0".');
  expect(messageOf(positive(textCell('nol')))).toBe('Harus angka; yang terbaca "nol".');
  expect(angkaOf(positive(textCell('0,1')))).toBe('0.1');
});

it('keeps the digits of a small percentage that its format rounds away: 0,00% for 0,002%', () => {
  const read = nilai({ value: 0.00002, display: '0,00%' });
  expect(read.ok && read.value).toMatchObject({ teks: '0,002%', persen: true, desimal: 3 });
});
