import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPages, readScripts } from '../../src/host/node/bundle.ts';
import { openHost } from '../../src/host/node/open-host.ts';
import { bongkar, isiBadan, teksXml } from '../dokumen/berkas-docx.ts';
import { bukaBilahSisi } from './bilah-sisi.ts';
import { clickMenu, launch, visit } from './browser.ts';
import { foto, jadi, judul, pantas, tekan, temuanAxe } from './layar-sisi.ts';

/** The page of the document in Chromium. */

const DIST = 'out/e2e/dist';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function isiUnduhan(unduhan: Download): Promise<ReadonlyMap<string, string>> {
  return bongkar(new Uint8Array(readFileSync(await unduhan.path())));
}

/** The dialog by itself, over the example year. */
async function buka() {
  const [scripts, html] = await Promise.all([readScripts(DIST), readPages(DIST)]);
  expect(scripts.length).toBeGreaterThan(0);
  const sisi = await bukaBilahSisi(
    browser,
    await openHost('test/contoh/dinas-2021', DIST),
    html['dokumen.html'] ?? '',
  );
  await sisi.page.setViewportSize({ width: 760, height: 640 });
  return sisi;
}

const siap = async (page: Page, nama: string) => {
  await jadi(page, 'selesai');
  expect(await temuanAxe(page)).toEqual([]);
  await foto(page, nama);
};

it('shows what the document holds and lacks, makes a draft of it, and saves it', async () => {
  const sisi = await buka();
  const { page } = sisi;
  await siap(page, '90-dokumen');
  const teks = (await page.locator('#badan').textContent()) ?? '';
  expect(teks).toContain('Masih draf');
  expect(teks).toContain('A.1 Sasaran 1');
  expect(teks).toContain('Permasalahan Utama belum ditulis di tab Narasi.');
  // A worker makes it: the page stays usable meanwhile.
  const pekerja = page.waitForEvent('worker');
  await tekan(page, 'Buat draf');
  await pekerja;
  await siap(page, '91-dokumen-jadi');
  expect(await judul(page)).toBe('Berkas sudah jadi');
  const menunggu = page.waitForEvent('download');
  await tekan(page, 'Simpan berkas');
  const unduhan = await menunggu;
  expect(unduhan.suggestedFilename()).toBe('LKjIP DINSOSP3APPKB 2021 (draf).docx');
  const parts = await isiUnduhan(unduhan);
  expect(isiBadan(parts.get('word/document.xml') ?? '').length).toBeGreaterThan(200);
  const kepala = [...parts].filter(([path]) => path.startsWith('word/header')).map(([, xml]) => teksXml(xml));
  expect(new Set(kepala)).toEqual(new Set(['DRAF']));
  // A browser that saves without asking looks to the page as one that refuses: the other ways are shown.
  await page.getByText('Simpan tautan sebagai').waitFor();
  await foto(page, '92-dokumen-tersimpan');
  expect(sisi.panggilan).toEqual(['readDocument', 'rememberDocument']);
  expect(sisi.masalah.filter((satu) => !satu.startsWith('request: blob:'))).toEqual([]);
  await sisi.close();
}, 180_000);

it('is final with a reason, which is printed inside the cover', async () => {
  const sisi = await buka();
  const { page } = sisi;
  await jadi(page, 'selesai');
  await page.locator('body[data-siap]').waitFor();
  await page.getByLabel('Alasan menjadikannya final sekarang').fill('Tenggat penyampaian hari ini');
  await page.getByRole('button', { name: 'Jadikan final dengan alasan' }).click();
  await page.getByRole('button', { name: 'Buat dokumen' }).waitFor();
  await tekan(page, 'Buat dokumen');
  await jadi(page, 'selesai');
  const menunggu = page.waitForEvent('download');
  await tekan(page, 'Simpan berkas');
  const parts = await isiUnduhan(await menunggu);
  const document = teksXml(parts.get('word/document.xml') ?? '');
  expect(document).toContain('Alasan: Tenggat penyampaian hari ini');
  expect([...parts].filter(([path, xml]) => path.startsWith('word/header') && xml.includes('DRAF'))).toEqual(
    [],
  );
  await sisi.close();
}, 180_000);

it('shows the outline in the sidebar: what is written where, what is missing, what has changed', async () => {
  const [host, html] = await Promise.all([openHost('test/contoh/dinas-2021', DIST), readPages(DIST)]);
  const buka = (halaman: string) => bukaBilahSisi(browser, host, html[halaman] ?? '');
  const pertama = await buka('naskah.html');
  await jadi(pertama.page, 'selesai');
  expect(await pertama.page.locator('#badan').textContent()).toContain(
    'Terisi setelah ada dokumen yang dibuat di halaman dokumen.',
  );
  await pertama.close();
  const dialog = await buka('dokumen.html');
  await jadi(dialog.page, 'selesai');
  await tekan(dialog.page, 'Buat draf');
  await dialog.page.getByText('Berkas sudah jadi').first().waitFor();
  await expect.poll(() => dialog.panggilan).toContain('rememberDocument');
  await dialog.close();

  // S4.1 of the year 2021: the figure, and all that is worked out from it.
  host.typeInto('Kinerja', 'D28', '84,43%');
  const { page, panggilan, close } = await buka('naskah.html');
  await jadi(page, 'selesai');
  await pantas(page);
  await foto(page, '93-naskah');
  const teks = (await page.locator('#badan').textContent()) ?? '';
  expect(teks).toContain('83,43 menjadi 84,43');
  expect(teks).toContain('Tabel 3.4');
  expect(teks).not.toContain('Tabel 3.5');
  expect(teks).toContain('Permasalahan Utama belum ditulis di tab Narasi.');
  const baris = page.getByRole('button', { name: /^Narasi, baris \d+$/u }).first();
  const nomor = Number(/\d+/u.exec((await baris.textContent()) ?? '')?.[0]);
  await page.locator('body[data-siap]').waitFor();
  await baris.click();
  await expect.poll(() => panggilan).toContain('sidebarOpenTab');
  expect(nomor).toBeGreaterThan(1);
  await close();
}, 180_000);

it('opens from the menu of the local page, and its file is saved there', async () => {
  const { context, page } = await visit(browser);
  await clickMenu(page, 'LKjIP', 'Susun dokumen');
  await page.locator('iframe').first().waitFor();
  await expect.poll(() => page.frames().length).toBeGreaterThan(1);
  const frame = page.frameLocator('iframe').first();
  await frame.getByRole('button', { name: 'Buat draf' }).click({ timeout: 60_000 });
  const menunggu = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Simpan berkas' }).click({ timeout: 60_000 });
  expect((await menunggu).suggestedFilename()).toMatch(/\.docx$/u);
  await context.close();
}, 180_000);
