import { describe, expect, it, test } from 'vitest';
import { errorOf } from '../../src/sidebar/error.ts';

describe('what Google says in English', () => {
  test.each([
    ['We’re sorry, PERMISSION_DENIED', 'Google menolak akun ini', 'jendela samaran'],
    ['Authorization is required to perform that action.', 'Google menolak akun ini', 'satu akun'],
    [
      'ScriptError: You do not have permission to call SpreadsheetApp.getActive',
      'Google menolak akun ini',
      'satu akun',
    ],
    ['NetworkError: Connection failure due to HTTP 0', 'Sambungan terputus', 'jaringan'],
    ['Exception: Exceeded maximum execution time', 'Waktunya habis', 'Coba lagi'],
    ['Script function not found: sidebarBuildTables', 'Bilah sisi ini dari versi lain', 'muat ulang'],
    [
      "We're sorry, a server error occurred. Please wait a bit and try again.",
      'Google sedang sibuk',
      'coba lagi',
    ],
  ])('%s', (message, judul, saran) => {
    const galat = errorOf(new Error(message));
    expect(galat.title).toBe(judul);
    expect(galat.advice).toContain(saran);
    expect(galat.message).not.toContain('sorry');
  });
});

test.each([
  ['Error: Triwulan harus bilangan bulat 1 sampai 4.'],
  ['Exception: Triwulan harus bilangan bulat 1 sampai 4.'],
  ['Triwulan harus bilangan bulat 1 sampai 4.'],
])('our own refusal is shown as it stands: %s', (message) => {
  expect(errorOf(new Error(message))).toEqual({
    title: 'Belum berhasil',
    message: 'Triwulan harus bilangan bulat 1 sampai 4.',
  });
});

it.each([[undefined], [null], [{}], [new Error('')], ['']])('never shows nothing: %j', (error) => {
  expect(errorOf(error).advice).toContain('Coba lagi');
});

it('takes a text for the message that it is', () => {
  expect(errorOf('Error: Tab "X" tidak ada lagi.').message).toBe('Tab "X" tidak ada lagi.');
});
