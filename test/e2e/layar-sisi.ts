import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import type { BilahSisi } from './bilah-sisi.ts';
import { screenshot } from './browser.ts';

/** What tests of the sidebar do on its screens, as an officer without a mouse does it, and what must hold on each. */

export const jadi = (page: Page | Frame, keadaan: 'berjalan' | 'selesai' | 'gagal') =>
  page.locator(`body[data-keadaan=${keadaan}]`).waitFor({ timeout: 60_000 });

export const judul = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
export const kabar = (page: Page) => page.getByRole('status').textContent();
export const peringatan = (page: Page) => page.getByRole('alert').textContent();

/** What axe finds, and that the heading has the focus: both must hold on every screen. */
export async function pantas(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await temuanAxe(page)).toEqual([]);
  expect(await terlaluLebar(page)).toEqual([]);
}

/** What makes the page wider than it is, innermost first; nothing where it fits. */
const terlaluLebar = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .reverse()
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 80)}`);
  });

/** What axe finds on the page, or in a part of it. */
export async function temuanAxe(page: Page | Frame, bagian = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (selector) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(selector, { resultTypes: ['violations'] }),
    bagian,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: node }) => node).join(' ')}`);
}

/** Presses Tab until something of this name has the focus, as someone without a mouse does. */
export async function sampaiKe(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      const isField =
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement;
      if (isField) return element.labels?.[0]?.textContent ?? '';
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    seen.push(here);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
  }
  throw new Error(`No way by Tab to ${name}; there were: ${seen.join(' | ')}`);
}

export async function tekan(page: Page, name: string | RegExp): Promise<void> {
  await sampaiKe(page, name);
  // A new screen takes no click at first.
  await page.locator('body[data-siap]').waitFor();
  await page.keyboard.press('Enter');
}

/** Where whatever has the focus can be seen to have it. */
export const berbingkai = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });

export const foto = (page: Page, name: string): Promise<void> => screenshot(page, `sidebar-${name}`);

/** The screen at its whole length. */
export const fotoUtuh = (page: Page, name: string): Promise<void> =>
  screenshot(page, `sidebar-${name}`, { fullPage: true });

/** Holds the next call of a function until it is let go. */
export function tertahan(sisi: BilahSisi, name: string): () => void {
  let lepaskan = (): void => undefined;
  sisi.ganggu(name, {
    tunggu: new Promise<void>((resolve) => {
      lepaskan = resolve;
    }),
  });
  return () => lepaskan();
}

export const activeTab = (host: Host): string =>
  (host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp)
    .getActiveSpreadsheet()
    .getActiveSheet()
    .getName();
