import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'src/periksa/teks/kata';

/** Every line of the lists of phrases: the phrase, and the example behind it. */
const daftarBaris = readdirSync(folder).flatMap((file) =>
  Array.from(
    readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {2}\['([^']+)', .*\],(?: \/\/ (.+))?$/gmu),
    ([, frasa = '', contoh = '']) => ({ file, frasa, contoh }),
  ),
);

test('every phrase stands in the example behind it', () => {
  expect(daftarBaris.length).toBeGreaterThan(300);
  const tanpa = daftarBaris.filter(
    ({ frasa, contoh }) => !contoh.toLowerCase().includes(frasa.toLowerCase()),
  );
  expect(tanpa).toEqual([]);
});

test('no list has a phrase twice', () => {
  const perDaftar = readdirSync(folder).flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split(/^export const /mu)
      .map((daftar) => Array.from(daftar.matchAll(/^ {2}\['([^']+)', /gmu), ([, frasa]) => frasa)),
  );
  for (const frasa of perDaftar) expect(frasa).toEqual([...new Set(frasa)]);
});
