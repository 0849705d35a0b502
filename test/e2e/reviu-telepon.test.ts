import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { KEPALA } from '../host/people.ts';
import { closeDialog, launch, screenshot, shown, visit } from './browser.ts';
import { temuanAxe } from './layar-sisi.ts';

/** The tab Reviu as the head of the agency sees it: on a telephone, with no menu and no sidebar. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const TELEPON = {
  width: 390,
  height: 844,
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
};

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell is drawn on the page, as far as it is in sight; column and row counted from 0. */
async function tempatSel(page: Page, column: number, row: number): Promise<Rect> {
  const grid = await page.locator('.o-grid').boundingBox();
  const rect = await page.evaluate(
    ([col = 0, at = 0]) => {
      const { screen } = globalThis.lkjip as unknown as {
        readonly screen: { readonly model: { readonly getters: { getVisibleRect(zone: object): Rect } } };
      };
      return screen.model.getters.getVisibleRect({ left: col, right: col, top: at, bottom: at });
    },
    [column, row],
  );
  return { ...rect, x: rect.x + (grid?.x ?? 0), y: rect.y + (grid?.y ?? 0) };
}

/** Where a cell's link leads to as the engine draws it; column and row counted from 0. */
const tautanSel = (page: Page, column: number, row: number): Promise<string | undefined> =>
  page.evaluate(
    ([col = 0, at = 0]) => {
      const { model } = (globalThis.lkjip as unknown as { screen: { model: LinkModel } }).screen;
      const sheetId = model.getters.getActiveSheetId();
      return model.getters.getEvaluatedCell({ sheetId, col, row: at }).link?.url;
    },
    [column, row],
  );

interface LinkModel {
  readonly getters: {
    getActiveSheetId(): string;
    getEvaluatedCell(position: object): { readonly link?: { readonly url: string } };
  };
}

it('shows name, status and figures of a table beside each other, and lets the status be chosen', async () => {
  const { context, page, problems } = await visit(browser, TELEPON);
  await page.evaluate((email) => {
    const { host } = globalThis.lkjip.screen;
    host.call('susunTabelCapaian');
    host.call('sidebarShareReview', { email, peran: 'peninjau', pesan: '' });
    host.call('sidebarOpenTab', 'Reviu');
  }, KEPALA);
  await closeDialog(page);
  await expect.poll(() => shown(page, 'Reviu', 'B5')).toBe('belum dibaca');

  // Columns A to C of the first table are in sight, whole.
  const angkaKunci = await tempatSel(page, 2, 4);
  expect(angkaKunci.x + angkaKunci.width).toBeLessThanOrEqual(390);
  expect(angkaKunci.width).toBe(137);
  const lebar = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(lebar).toBe(390);

  // The name of a table, which takes several lines, leads to its tab.
  expect(await tautanSel(page, 0, 4)).toMatch(/^o-spreadsheet:\/\//);

  const status = await tempatSel(page, 1, 4);
  await page.touchscreen.tap(status.x + status.width / 2, status.y + status.height / 2);
  const pilihan = page.getByRole('region', { name: 'Pilihan sel' });
  await pilihan.getByRole('button', { name: 'belum dibaca', pressed: true }).waitFor();
  await screenshot(page, '80-reviu-telepon');
  expect(await temuanAxe(page, '#pilihan-sel')).toEqual([]);
  await pilihan.getByRole('button', { name: 'disetujui', exact: true }).tap();
  await expect.poll(() => shown(page, 'Reviu', 'B5')).toBe('disetujui');
  // Who and when are written beside it at once, as at any edit by hand.
  expect(await shown(page, 'Reviu', 'G5')).not.toBe('');

  // Another cell is chosen, and what was chosen before stays.
  const lain = await tempatSel(page, 1, 5);
  await page.touchscreen.tap(lain.x + 20, lain.y + Math.min(60, lain.height / 2));
  await pilihan.getByRole('button', { name: 'perlu perbaikan' }).tap();
  await expect.poll(() => shown(page, 'Reviu', 'B6')).toBe('perlu perbaikan');
  expect(await shown(page, 'Reviu', 'B5')).toBe('disetujui');
  await screenshot(page, '81-reviu-telepon-putusan');

  const nama = await tempatSel(page, 0, 4);
  await page.touchscreen.tap(nama.x + 20, nama.y + Math.min(60, nama.height / 2));
  await expect.poll(() => pilihan.isVisible()).toBe(false);
  expect(problems).toEqual([]);
  await context.close();
});
