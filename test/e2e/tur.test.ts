import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost } from '../../src/host/host.ts';
import { readPages, readScripts } from '../../src/host/node/bundle.ts';
import { tabNames } from '../host/dist.ts';
import { bukaBilahSisi } from './bilah-sisi.ts';
import { launch } from './browser.ts';
import { fotoUtuh, jadi, judul, pantas, tekan } from './layar-sisi.ts';

const DIST = 'out/e2e/dist';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('the tour, from the menu of an empty spreadsheet to the slip that is mended, and away with it', async () => {
  const [scripts, html] = await Promise.all([readScripts(DIST), readPages(DIST)]);
  const host = createHost({ scripts, html });
  const before = tabNames(host);
  host.call('mulaiTur');
  const sisi = await bukaBilahSisi(browser, host, host.panels.at(-1)?.html ?? '');
  const { page } = sisi;
  const step = async (button: string, heading: string, photo: string) => {
    await tekan(page, button);
    await page.getByRole('heading', { name: heading, exact: true }).waitFor({ timeout: 60_000 });
    await jadi(page, 'selesai');
    await pantas(page);
    await fotoUtuh(page, photo);
  };
  await jadi(page, 'selesai');
  expect(await judul(page)).toBe('Tur sepuluh menit');
  await pantas(page);
  await fotoUtuh(page, '90-tur');
  await step('Mulai', 'Lembar data', '91-tur-data');
  await step('Susun tabel', 'Tabel capaian', '92-tur-tabel');
  await step('Periksa data', 'Satu kekeliruan ditemukan', '93-tur-kekeliruan');
  host.typeInto('Kinerja', 'G3', '80');
  await step('Periksa lagi', 'Kekeliruannya sudah tidak ada', '94-tur-benar');
  await step('Hapus contoh', 'Hapus contoh', '95-tur-hapus');
  await step('Hapus', 'Tur selesai', '96-tur-selesai');
  expect(tabNames(host)).toEqual(before);
  expect(sisi.masalah).toEqual([]);
  await sisi.close();
});
