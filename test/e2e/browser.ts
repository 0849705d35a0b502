import { mkdirSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';

const SCREENSHOTS = 'out/e2e/layar';

/** Debian's Chromium, without a window and without anything that it fetches for itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** One visitor of the page: a store of their own, and all that went wrong on it. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors on the console, uncaught ones, answers of 400 and more, and requests to anywhere else. */
  readonly problems: readonly string[];
}

/** What the visitor looks through; a desk where nothing is given. */
interface Layar {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor?: number;
  readonly hasTouch?: boolean;
  readonly isMobile?: boolean;
  readonly userAgent?: string;
}

export async function visit(
  browser: Browser,
  { width, height, ...layar }: Layar = { width: 1366, height: 768 },
): Promise<Visit> {
  const context = await browser.newContext({ ...layar, viewport: { width, height }, locale: 'id-ID' });
  const problems: string[] = [];
  const address = inject('address');
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob|about):/.test(request.url())) {
      problems.push(`elsewhere: ${request.url()}`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  const page = await context.newPage();
  await page.goto(address);
  await isReady(page);
  return { context, page, problems };
}

/** Until the spreadsheet is there. */
export async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'lkjip' in globalThis);
}

/** A picture for a person to look at, in out/e2e/layar. */
export async function screenshot(
  page: Page,
  name: string,
  options: { readonly fullPage?: boolean } = {},
): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ ...options, path: `${SCREENSHOTS}/${name}.png` });
}

/** A menu of the bar, and then items one inside the other. */
export async function clickMenu(page: Page, menu: string, ...items: readonly string[]): Promise<void> {
  await page
    .locator('.o-topbar-menu')
    .filter({ hasText: exactly(menu) })
    .click();
  // An item may be named like the one that it lies in: each is looked for in the menu that opens last.
  for (const [depth, item] of items.entries()) {
    await menuItem(page.locator('.o-menu-wrapper').nth(depth), item).click();
  }
}

export const menuItem = (within: Page | Locator, label: string): Locator =>
  within.locator('.o-menu-item-name', { hasText: exactly(label) });

const exactly = (text: string): RegExp =>
  new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);

export const tab = (page: Page, name: string): Locator =>
  page.locator('.o-sheet').filter({ has: page.getByText(name, { exact: true }) });

/** Selects a cell as a person does who writes its address into the box at the left of the formula bar. */
export async function goTo(page: Page, a1: string): Promise<void> {
  const box = page.locator('.o-named-range-selector input').first();
  await box.click();
  await box.fill(a1);
  await box.press('Enter');
}

/**
 * Types into the selected cell, key by key, and presses Enter. A busy page may still be opening the cell
 * for writing when the second key comes, so the rest waits for the first.
 */
export async function type(page: Page, text: string): Promise<void> {
  const stands = (typed: string) =>
    page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, typed);
  await page.keyboard.type(text.slice(0, 1));
  await stands(text.slice(0, 1));
  await page.keyboard.type(text.slice(1));
  await stands(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction((typed) => document.activeElement?.textContent !== typed, text);
}

/** The dialog that lies above everything. */
export const dialog = (page: Page): Locator => page.locator('dialog[open]').last();

export async function closeDialog(page: Page, button = 'Oke'): Promise<void> {
  await dialog(page).getByRole('button', { name: button }).click();
}

/** What the cell shows, as the host tells it: the grid is a canvas, which no test can read. */
export function shown(page: Page, sheet: string, a1: string): Promise<string> {
  return page.evaluate(
    ([name = '', address = '']) => globalThis.lkjip.screen.host.displayValue(name, address),
    [sheet, a1],
  );
}

declare global {
  /** The page of src/host/browser/main.ts. */
  var lkjip: {
    readonly screen: {
      readonly host: {
        typeInto(sheet: string, a1: string, text: string): void;
        call(functionName: string, ...args: readonly unknown[]): unknown;
        displayValue(sheet: string, a1: string): string;
        errorMessage(sheet: string, a1: string): string | undefined;
        readonly globals: Readonly<Record<string, unknown>>;
        workbook(): {
          readonly sheets: readonly { readonly name: string; readonly charts?: readonly unknown[] }[];
        };
      };
    };
  };
}
