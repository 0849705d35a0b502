import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost } from '../../src/host/host.ts';
import { readPages, readScripts } from '../../src/host/node/bundle.ts';
import { dinas2021, shown, tabNames } from '../host/dist.ts';
import { bukaBilahSisi } from './bilah-sisi.ts';
import { launch } from './browser.ts';
import { fotoUtuh, jadi, judul, pantas, sampaiKe, tekan } from './layar-sisi.ts';

const DIST = 'out/e2e/dist';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('the next year, under a new RPJMD, by keyboard alone', async () => {
  const [scripts, html, workbook] = await Promise.all([readScripts(DIST), readPages(DIST), dinas2021()]);
  const host = createHost({ scripts, html, workbook });
  host.call('mulaiTahunBerikutnya');
  const sisi = await bukaBilahSisi(browser, host, host.panels.at(-1)?.html ?? '');
  const { page } = sisi;
  await jadi(page, 'selesai');
  expect(await judul(page)).toBe('Mulai tahun berikutnya');
  await pantas(page);
  await sampaiKe(page, /^Sama/);
  await page.keyboard.press('ArrowDown');
  await sampaiKe(page, /^S1\.1 /);
  await page.keyboard.press('Space');
  await fotoUtuh(page, '80-tahun-rpjmd');
  await tekan(page, 'Lanjut');

  await page.getByRole('heading', { name: 'Buat tahun 2022?' }).waitFor();
  await pantas(page);
  await fotoUtuh(page, '81-tahun-pratinjau');
  await tekan(page, 'Buat tahun 2022');
  await page.getByRole('heading', { name: 'Tahun 2022 siap' }).waitFor({ timeout: 60_000 });
  await pantas(page);
  await fotoUtuh(page, '82-tahun-siap');
  expect(sisi.masalah).toEqual([]);
  await sisi.close();

  const [baru] = host.copies;
  if (baru === undefined) throw new Error('There is no copy.');
  const kode = shown(baru, 'Indikator').map(([first]) => first);
  expect(kode).not.toContain('S1.1');
  expect(kode).toContain('S1.2');
  expect(tabNames(baru)[0]).toBe('Daftar Isian');
});
