import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { workbookFromXlsx } from '../../src/host/files/xlsx/read.ts';
import {
  clickMenu,
  closeDialog,
  dialog,
  goTo,
  isReady,
  launch,
  menuItem,
  screenshot,
  shown,
  tab,
  type,
  type Visit,
  visit,
} from './browser.ts';

let browser: Browser;
let visited: Visit;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});

beforeEach(async () => {
  visited = await visit(browser);
  page = visited.page;
});

afterEach(async () => {
  const { context, problems } = visited;
  await context.close();
  expect(problems).toEqual([]);
});

afterAll(() => browser.close());

/** A sheet without anything on it, in sight. */
async function emptySpreadsheet(): Promise<void> {
  await clickMenu(page, 'Berkas', 'Spreadsheet kosong');
  await closeDialog(page, 'Ganti');
  await tab(page, 'Sheet1').waitFor();
}

const sheetNames = () => page.locator('.o-sheet-name').allTextContents();

/** Until the work is in the browser's store. */
const saved = () => page.locator('#keadaan-simpan[data-keadaan="tersimpan"]').waitFor();

async function chooseFile(name: string, content: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await clickMenu(page, 'Berkas', 'Buka .xlsx…');
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: content });
}

async function downloaded(click: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const waiting = page.waitForEvent('download');
  await click();
  const download = await waiting;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('the page opens the example year and says that it is local', async () => {
  expect(await page.locator('header').textContent()).toContain(
    'Lokal: berkas ini hanya ada di peramban Anda; bukan Google Sheets.',
  );
  expect(await page.title()).toBe('LKjIP 2021 (contoh) – LKjIP lokal');
  expect(await sheetNames()).toContain('Kinerja');
  expect(await shown(page, 'Profil', 'A1')).not.toBe('');
  await screenshot(page, '01-contoh');
});

test('a formula typed with semicolons and decimal commas is calculated by the add-on', async () => {
  await emptySpreadsheet();
  await goTo(page, 'B2');
  await type(page, '=CAPAIAN(5,5;6,67;"turun")');
  await type(page, '=KATEGORI(B2)');
  await type(page, '1250,75');
  await goTo(page, 'B2');
  await clickMenu(page, 'Format', 'Angka', 'Angka');
  // (2 × 5,5 − 6,67) ÷ 5,5 × 100 = 78,727…; above 70 and not above 85 is Berhasil (LAN 239/2003).
  expect(await shown(page, 'Sheet1', 'B2')).toBe('78,73');
  expect(await shown(page, 'Sheet1', 'B3')).toBe('Berhasil');
  expect(await shown(page, 'Sheet1', 'B4')).toBe('1250,75');
  await screenshot(page, '02-rumus');
});

test('Ctrl+Z takes back what was typed, and never what was opened', async () => {
  await goTo(page, 'A30');
  await type(page, 'sementara');
  expect(await shown(page, 'Profil', 'A30')).toBe('sementara');
  for (let times = 0; times < 5; times++) await page.keyboard.press('Control+z');
  expect(await shown(page, 'Profil', 'A30')).toBe('');
  expect(await shown(page, 'Profil', 'A1')).toBe('Kunci');
});

test('a formula that is wrong shows what was expected, in Indonesian', async () => {
  await emptySpreadsheet();
  await goTo(page, 'A1');
  await type(page, '=CAPAIAN("x";1)');
  expect(await shown(page, 'Sheet1', 'A1')).toBe('#ERROR!');
  await page.mouse.move(700, 400);
  // Right below the toolbar: the headings of the columns, then the first cell.
  const grid = await page.locator('.o-grid canvas').first().boundingBox();
  await page.mouse.move((grid?.x ?? 0) + 90, (grid?.y ?? 0) + 38, { steps: 5 });
  await page.locator('.o-error-tooltip').waitFor();
  const message = await page.locator('.o-error-tooltip').textContent();
  expect(message).toContain('CAPAIAN: target');
  expect(message).toContain('Kesalahan');
  await screenshot(page, '03-kesalahan');
});

test('autocomplete and help show the functions of the add-on in Indonesian', async () => {
  await emptySpreadsheet();
  await goTo(page, 'A1');
  await page.keyboard.type('=CAPA');
  const list = page.locator('.o-autocomplete-dropdown');
  await list.waitFor();
  expect(await list.textContent()).toContain('CAPAIAN');
  expect(await list.textContent()).toContain('Menghitung capaian dalam persen dari target dan realisasi');
  await screenshot(page, '04-saran');
  await page.keyboard.type('IAN(');
  const help = page.locator('.o-formula-assistant-container');
  await help.waitFor();
  expect(await help.textContent()).toContain('Target indikator: angka, rentang seperti 5-6%, atau predikat.');
  await screenshot(page, '05-bantuan');
  await page.keyboard.press('Escape');
});

test('the menu builds Tabel 3.1, whose notes are read below the grid', async () => {
  await clickMenu(page, 'LKjIP', 'Susun tabel capaian');
  expect(await dialog(page).textContent()).toContain('Tabel 3.1');
  await screenshot(page, '06-hasil-susun');
  await closeDialog(page);
  expect(await tab(page, 'Tabel 3.1').count()).toBe(1);
  expect(await shown(page, 'Tabel 3.1', 'L6')).toBe('78,73');
  await goTo(page, 'L6');
  const note = page.locator('#catatan');
  await note.waitFor();
  expect(await note.textContent()).toContain('6,67');
  await screenshot(page, '07-tabel-3-1');
  await goTo(page, 'A1');
  await note.waitFor({ state: 'hidden' });
});

test('Ctrl+Z takes back a whole run, and Ctrl+Y does it again', async () => {
  const before = await sheetNames();
  await clickMenu(page, 'LKjIP', 'Susun tabel capaian');
  await closeDialog(page);
  const after = await sheetNames();
  expect(after.length).toBe(before.length + 6);
  await page.locator('.o-grid').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(sheetNames).toEqual(before);
  await page.keyboard.press('Control+y');
  await expect.poll(sheetNames).toEqual(after);
  expect(await shown(page, 'Tabel 3.1', 'L6')).toBe('78,73');
});

/** How high the first rows of the sheet in sight are drawn. */
const rowHeights = () =>
  page.evaluate(() => {
    const { model } = (globalThis.lkjip as unknown as { screen: { model: RowModel } }).screen;
    const sheetId = model.getters.getActiveSheetId();
    return Array.from({ length: 12 }, (_, row) => model.getters.getRowDimensions(sheetId, row).size);
  });

interface RowModel {
  readonly getters: {
    getActiveSheetId(): string;
    getRowDimensions(sheetId: string, row: number): { readonly size: number };
  };
}

test('work is there after a reload: cells, tables, notes, charts, and the tab in sight', async () => {
  await clickMenu(page, 'LKjIP', 'Susun tabel capaian');
  await closeDialog(page);
  await goTo(page, 'B20');
  await type(page, 'ketikan saya');
  await goTo(page, 'J6:L7');
  await clickMenu(page, 'Sisipkan', 'Grafik');
  await page.locator('.o-figure').waitFor();
  await screenshot(page, '08-grafik');
  await saved();
  const heights = await rowHeights();
  await page.reload();
  await isReady(page);
  // The sentence above the table takes two lines, and some cells of it.
  await expect.poll(rowHeights).toEqual(heights);
  expect(new Set(heights).size).toBeGreaterThan(1);
  expect(await shown(page, 'Tabel 3.1', 'B20')).toBe('ketikan saya');
  expect(await shown(page, 'Tabel 3.1', 'L6')).toBe('78,73');
  expect(await page.locator('.o-sheet.active').textContent()).toContain('Tabel 3.1');
  expect(await page.locator('.o-figure').count()).toBe(1);
  await goTo(page, 'L6');
  await page.locator('#catatan').waitFor();
  await screenshot(page, '09-sesudah-muat-ulang');
});

test('the spreadsheet is saved as .xlsx, and that file opens again', async () => {
  await clickMenu(page, 'LKjIP', 'Susun tabel capaian');
  await closeDialog(page);
  const { name, content } = await downloaded(() => clickMenu(page, 'Berkas', 'Simpan .xlsx'));
  expect(name).toBe('LKjIP 2021 (contoh).xlsx');
  const workbook = await workbookFromXlsx(new Uint8Array(content), name);
  const table = workbook.sheets.find((sheet) => sheet.name === 'Tabel 3.1');
  // L6: row 5 and column 11 from 0.
  expect(table?.cells['5,11']?.value).toBeCloseTo(78.7272727272727, 10);

  await emptySpreadsheet();
  await chooseFile('hasil kami.xlsx', content);
  await closeDialog(page, 'Ganti');
  await tab(page, 'Tabel 3.1').waitFor();
  expect(await page.locator('#nama-berkas').textContent()).toBe('hasil kami');
  expect(await shown(page, 'Tabel 3.1', 'L6')).toBe('78,73');
});

test('the final set, which is in no Drive here, is handed out as .xlsx by its link', async () => {
  await page.evaluate(() => {
    const { host } = globalThis.lkjip.screen;
    host.call('susunTabelCapaian');
    host.call('sidebarShareReview', { email: 'kepala@contoh.go.id', peran: 'peninjau', pesan: '' });
  });
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('Escape');
  await clickMenu(page, 'LKjIP', 'Buka bilah sisi');
  const frame = page.frameLocator('iframe');
  const tekan = (name: string | RegExp) => frame.getByRole('button', { name }).click({ timeout: 60_000 });
  await tekan(/^Reviu pimpinan/);
  await tekan(/^Susun berkas akhir/);
  await tekan('Susun berkas akhir');
  await frame.getByLabel('Alasan').fill('Contoh');
  await tekan('Susun dengan alasan');
  const tautan = frame.getByRole('link', { name: /^Laporan Kinerja / });
  await tautan.waitFor({ timeout: 60_000 });
  await screenshot(page, '15-berkas-akhir');
  const { name, content } = await downloaded(() => tautan.click());
  expect(name).toMatch(/^Laporan Kinerja Dinas Sosial.*\.xlsx$/);
  const { sheets } = await workbookFromXlsx(new Uint8Array(content), name);
  expect(sheets.slice(0, 3).map((sheet) => sheet.name)).toEqual(['Sampul', 'Daftar Tabel', 'Tabel 3.1']);
  // It went nowhere else.
  expect(visited.context.pages()).toHaveLength(1);
});

test('an entry that a cell refuses is told once', async () => {
  await clickMenu(page, 'LKjIP', 'Periksa data');
  await closeDialog(page);
  await tab(page, 'Temuan').click();
  const baris = await page.evaluate(() => {
    const { host } = globalThis.lkjip.screen;
    const rows = Array.from({ length: 30 }, (_, i) => i + 1);
    return rows.find((row) => host.displayValue('Temuan', `I${row}`) === 'baru');
  });
  await goTo(page, `I${baris}`);
  await type(page, 'sudah');
  await dialog(page).waitFor();
  expect(await page.locator('dialog[open]').count()).toBe(1);
  await closeDialog(page);
  expect(await page.locator('dialog[open]').count()).toBe(0);
});

test('a broken file is told clearly and changes nothing', async () => {
  const before = await sheetNames();
  await chooseFile('rusak.xlsx', Buffer.from('ini bukan xlsx'));
  expect(await dialog(page).locator('h2').textContent()).toBe('Berkas tidak dapat dibuka');
  expect(await dialog(page).textContent()).toContain('rusak');
  await screenshot(page, '10-berkas-rusak');
  await closeDialog(page);
  expect(await sheetNames()).toEqual(before);
});

test('nothing is replaced without a question', async () => {
  const before = await sheetNames();
  await clickMenu(page, 'Berkas', 'Spreadsheet kosong');
  expect(await dialog(page).textContent()).toContain('LKjIP 2021 (contoh)');
  await screenshot(page, '11-ganti-isi');
  await closeDialog(page, 'Batal');
  expect(await sheetNames()).toEqual(before);
});

test('a damaged store opens the example, and hands out what it held', async () => {
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('lkjip-lokal');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const table = request.result.transaction('berkas', 'readwrite').objectStore('berkas');
          const put = table.put({ version: 1, workbook: 'penting, tetapi rusak' }, 'kini');
          put.onsuccess = () => done();
        };
      }),
  );
  await page.reload();
  await isReady(page);
  expect(await dialog(page).locator('h2').textContent()).toBe('Isi terakhir tidak dapat dibuka');
  await screenshot(page, '12-simpanan-rusak');
  const { name, content } = await downloaded(() =>
    dialog(page).getByRole('button', { name: 'Unduh salinannya' }).click(),
  );
  expect(name).toMatch(/^rusak-.*\.json$/);
  expect(content.toString()).toContain('penting, tetapi rusak');
  await closeDialog(page);
  expect(await sheetNames()).toContain('Kinerja');
});

test('a second tab says that it does not save', async () => {
  const second = await visited.context.newPage();
  await second.goto(page.url());
  await isReady(second);
  expect(await second.locator('#keadaan-simpan').textContent()).toContain('terbuka juga di tab lain');
});

test('the menus speak Indonesian', async () => {
  const menus = await page.locator('.o-topbar-menu').allTextContents();
  expect(menus.map((menu) => menu.trim())).toEqual([
    'Berkas',
    'Ubah',
    'Tampilan',
    'Sisipkan',
    'Format',
    'Data',
    'LKjIP',
  ]);
  const english = /\b(the|and|row|column|cell|sheet|insert|delete|paste|sort|freeze|chart|table)\b/i;
  for (const menu of menus) {
    await clickMenu(page, menu.trim());
    await screenshot(page, `13-menu-${menu.trim()}`);
    const names = await page.locator('.o-menu-item-name').allTextContents();
    expect(names.filter((name) => english.test(name))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('header h1').click();
  }
  expect(await menuItem(page, 'Buka .xlsx…').count()).toBe(0);
});

test('“Tentang” names the engine and its licence, whose text is served here', async () => {
  await page.getByRole('button', { name: 'Tentang' }).click();
  expect(await dialog(page).textContent()).toContain('LGPL-3.0');
  await screenshot(page, '14-tentang');
  const licence = dialog(page).getByRole('link', { name: 'o-spreadsheet' });
  const answer = await page.request.get(new URL((await licence.getAttribute('href')) ?? '', page.url()).href);
  expect(await answer.text()).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
});
