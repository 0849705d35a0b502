import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { workbookFromXlsx } from '../../src/host/files/xlsx/read.ts';
import { createHost } from '../../src/host/host.ts';
import { readPages, readScripts } from '../../src/host/node/bundle.ts';
import { bukaBilahSisi } from './bilah-sisi.ts';
import { clickMenu, closeDialog, launch, screenshot, tab, visit } from './browser.ts';
import { foto, jadi, judul, tekan, temuanAxe } from './layar-sisi.ts';

/** The wizard of the import in Chromium, by keyboard alone. */

const DIST = 'out/e2e/dist';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('goes from the sheets of an office to written raw tabs, and every screen is fit for everybody', async () => {
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
  // What was wrong in last year's report stands first.
  expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toMatch(
    /^Temuan pada laporan lama: \d+$/,
  );
  expect(host.workbook().sheets.map(({ name }) => name)).toContain('Temuan');
  expect(sisi.masalah).toEqual([]);
  await sisi.close();
}, 180_000);

/** Presses Tab inside the wizard's frame until a button of this name has the focus, then Enter. */
async function tekanDiDialog(page: Page, frame: Frame, name: RegExp): Promise<void> {
  await frame.locator('body[data-siap]').waitFor();
  for (let times = 0; times < 120; times++) {
    await page.keyboard.press('Tab');
    const here = await frame.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(here)) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`No way by Tab to ${name}`);
}

it('takes a file chosen in the menu of the local page to a first table, told in clicks and seconds', async () => {
  const { context, page, problems } = await visit(browser);
  await clickMenu(page, 'Berkas', 'Spreadsheet kosong');
  await closeDialog(page, 'Ganti');
  await tab(page, 'Sheet1').waitFor();
  const chooser = page.waitForEvent('filechooser');
  await clickMenu(page, 'Berkas', 'Impor buku kerja kantor…');
  const mulai = performance.now();
  await (await chooser).setFiles('test/impor/buku/peternakan.xlsx');
  await page.locator('iframe').first().waitFor();
  await expect.poll(() => page.frames().length).toBeGreaterThan(1);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error('The wizard has no frame.');
  let tekanan = 0;
  const langkah = async (gambar: string, tombol?: RegExp) => {
    await jadi(frame, 'selesai');
    expect(await temuanAxe(frame)).toEqual([]);
    await screenshot(page, gambar);
    if (tombol === undefined) return;
    tekanan++;
    await tekanDiDialog(page, frame, tombol);
  };
  await langkah('90-lokal-lembar', /^Lanjut ke pertanyaan$/);
  await langkah('91-lokal-pertanyaan', /^Lihat yang akan ditulis$/);
  await langkah('92-lokal-isi', /^Tulis ke lembar data$/);
  await frame.getByRole('heading', { name: 'Buku kerja sudah masuk' }).waitFor({ timeout: 60_000 });
  await langkah('93-lokal-hasil', /^Susun tabel$/);
  await langkah('94-lokal-susun', /^Lanjut$/);
  await langkah('95-lokal-cara', /^Lanjut$/);
  await langkah('96-lokal-pratinjau', /^Susun \d+ tabel$/);
  await frame.getByRole('heading', { name: 'Tabel selesai disusun' }).waitFor({ timeout: 60_000 });
  const detik = (performance.now() - mulai) / 1000;
  await langkah('97-lokal-tabel');
  const names = await page.evaluate(() =>
    globalThis.lkjip.screen.host.workbook().sheets.map(({ name }) => name),
  );
  expect(names).toEqual(expect.arrayContaining(['Kinerja', 'Anggaran', 'Tabel 3.1']));
  // From the file chosen to the first table, an officer who takes what is proposed presses seven buttons.
  expect(tekanan).toBe(7);
  console.log(`${tekanan} buttons, ${detik.toFixed(1)} s`);
  expect(problems).toEqual([]);
  await context.close();
}, 180_000);
