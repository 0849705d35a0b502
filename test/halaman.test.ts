import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { daftarLaporan } from '../src/reports/daftar-laporan.ts';
import { printPage } from './halaman/page.ts';

/**
 * Each page of test/halaman says in a few raw rows what an office has filled in, and below `>>>` what its
 * report shows of it: `npx vitest run test/halaman -u` writes the pages anew, and the difference is read
 * like print. What a page expects was worked out by hand from the rows above.
 */
const pages = readdirSync('test/halaman').filter((file) => file.endsWith('.txt'));

describe('pages', () => {
  test.each(pages)('%s', async (file) => {
    const text = readFileSync(`test/halaman/${file}`, 'utf8');
    await expect(printPage(text)).toMatchFileSnapshot(`halaman/${file}`);
  });

  test('there is one for every report', () => {
    const shown = new Set(
      pages.map((file) => /^laporan: (\S+)/mu.exec(readFileSync(`test/halaman/${file}`, 'utf8'))?.[1]),
    );
    expect(daftarLaporan.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});
