import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { workbookFromXlsx } from '../../src/host/files/xlsx/read.ts';
import { createHost } from '../../src/host/host.ts';
import { readPages, readScripts } from '../../src/host/node/bundle.ts';
import { bukaBilahSisi } from './bilah-sisi.ts';
import { launch } from './browser.ts';
import { foto, jadi, judul, tekan, temuanAxe } from './layar-sisi.ts';

/** The wizard of the import in Chromium, by keyboard alone: from the office's workbook to the first table. */

const DIST = 'out/e2e/dist';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('goes from the sheets of an office to written tables, and every screen is fit for everybody', async () => {
  const [scripts, html] = await Promise.all([readScripts(DIST), readPages(DIST)]);
  const bytes = new Uint8Array(readFileSync('test/impor/buku/perindag.xlsx'));
  const host = createHost({ scripts, html, workbook: await workbookFromXlsx(bytes, 'perindag') });
  const sisi = await bukaBilahSisi(browser, host, html['impor.html'] ?? '');
  const { page } = sisi;
  await page.setViewportSize({ width: 980, height: 640 });
  const siap = async (nama: string) => {
    await jadi(page, 'selesai');
    expect(await temuanAxe(page)).toEqual([]);
    await foto(page, nama);
  };
  await siap('80-impor-lembar');
  await tekan(page, 'Lanjut ke pertanyaan');
  await siap('81-impor-pertanyaan');
  await tekan(page, 'Lihat yang akan ditulis');
  await siap('82-impor-isi');
  await tekan(page, 'Tulis ke lembar data');
  await siap('83-impor-hasil');
  expect(await judul(page)).toBe('Buku kerja sudah masuk');
  await tekan(page, 'Susun tabel');
  await siap('84-impor-susun');
  await tekan(page, 'Lanjut');
  await siap('85-impor-cara');
  await tekan(page, 'Lanjut');
  await jadi(page, 'selesai');
  await tekan(page, /^Susun \d+ tabel$/);
  await jadi(page, 'selesai');
  expect(await judul(page)).toBe('Tabel selesai disusun');
  expect(host.workbook().sheets.map(({ name }) => name)).toContain('Tabel 2.1');
  expect(sisi.masalah).toEqual([]);
  await sisi.close();
}, 180_000);
