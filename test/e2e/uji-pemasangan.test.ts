import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost } from '../../src/host/host.ts';
import { readPages, readScripts } from '../../src/host/node/bundle.ts';
import { dinas2021, tabNames } from '../host/dist.ts';
import { bukaBilahSisi } from './bilah-sisi.ts';
import { launch } from './browser.ts';
import { foto, jadi, judul, kabar, pantas, tekan } from './layar-sisi.ts';

const DIST = 'out/e2e/dist';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('the menu opens the test, which runs part after part and hands its report on', async () => {
  const [scripts, html, workbook] = await Promise.all([readScripts(DIST), readPages(DIST), dinas2021()]);
  const host = createHost({ scripts, html, workbook });
  host.call('ujiPemasangan');
  const before = tabNames(host);
  const sisi = await bukaBilahSisi(browser, host, host.panels.at(-1)?.html ?? '');
  const { page } = sisi;
  await jadi(page, 'selesai');
  expect(await judul(page)).toBe('Uji pemasangan');
  await pantas(page);
  await foto(page, '70-uji-mulai');

  await tekan(page, 'Mulai uji');
  const laporan = page.getByLabel('Laporan');
  await laporan.waitFor({ timeout: 120_000 });
  await pantas(page);
  await foto(page, '71-uji-laporan');
  expect(await laporan.inputValue()).toContain('sama     Bahasa (lokal) berkas: id_ID [bahasa]');
  await page.getByRole('button', { name: 'Salin laporan' }).click();
  await expect.poll(() => kabar(page)).toMatch(/tersalin|terpilih/);
  const unduhan = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Unduh laporan' }).click();
  expect((await unduhan).suggestedFilename()).toBe('uji-pemasangan-lkjip.txt');
  expect(host.copies).toHaveLength(0);

  await tekan(page, 'Uji juga salinan');
  await expect.poll(() => laporan.inputValue(), { timeout: 60_000 }).toContain('SALINAN');
  expect(host.copies).toHaveLength(1);
  expect(tabNames(host)).toEqual(before);
  expect(sisi.masalah).toEqual([]);
  await sisi.close();
});
