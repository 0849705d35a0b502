import axe from 'axe-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launch, screenshot, type Visit, visit } from './browser.ts';

let browser: Browser;
let visited: Visit;
let page: Page;

// No test asks what the spreadsheet holds, so all look at one page.
beforeAll(async () => {
  browser = await launch();
  visited = await visit(browser);
  page = visited.page;
});

// What a test has opened is closed as a person closes it.
afterEach(async () => {
  const open = page.locator('dialog, aside.panel');
  if ((await page.locator('dialog').count()) > 0) await page.keyboard.press('Escape');
  const close = page.getByRole('button', { name: 'Tutup bilah sisi' });
  if ((await close.count()) > 0) await close.click();
  await expect.poll(() => open.count()).toBe(0);
});

afterAll(() => browser.close());

interface Ui {
  showSidebar(page: unknown): void;
  showModalDialog(page: unknown, title: string): void;
}

/** What a script of the add-on does that shows a page. */
async function show(kind: 'sidebar' | 'dialog', title: string, html: string): Promise<FrameLocator> {
  await page.evaluate(
    ([kindOfPanel, titleOfPanel = '', htmlOfPanel]) => {
      const { HtmlService, SpreadsheetApp } = globalThis.lkjip.screen.host.globals as {
        readonly HtmlService: { createHtmlOutput(html?: string): { setTitle(title: string): unknown } };
        readonly SpreadsheetApp: { getUi(): Ui };
      };
      const output = HtmlService.createHtmlOutput(htmlOfPanel).setTitle(titleOfPanel);
      if (kindOfPanel === 'sidebar') SpreadsheetApp.getUi().showSidebar(output);
      else SpreadsheetApp.getUi().showModalDialog(output, titleOfPanel);
    },
    [kind, title, html],
  );
  return page.frameLocator(`iframe[title="${title}"]`);
}

const PAGE = (script: string) => `<!doctype html><html lang="id"><body>
  <p id="hasil"></p><p id="gagal"></p>
  <script>
    const tulis = (id) => (isi, benda) =>
      document.getElementById(id).textContent = JSON.stringify([isi instanceof Error ? isi.message : isi, benda]);
    const run = google.script.run.withSuccessHandler(tulis('hasil')).withFailureHandler(tulis('gagal'));
    ${script}
  </script></body></html>`;

test('a sidebar is 300 pixels wide, calls the script and gets its result with the user object', async () => {
  const frame = await show('sidebar', 'Uji', PAGE(`run.withUserObject({ ke: 7 }).CAPAIAN(80, 76, 'naik');`));
  // 76 ÷ 80 × 100 = 95
  await frame.locator('#hasil', { hasText: '[95,{"ke":7}]' }).waitFor();
  expect((await page.locator('aside.panel').boundingBox())?.width).toBe(300);
  await screenshot(page, '20-bilah-sisi');
});

test('what the script throws comes to the failure handler', async () => {
  const frame = await show('sidebar', 'Uji', PAGE(`run.CAPAIAN('x', 1);`));
  const failure = frame.locator('#gagal', { hasText: 'CAPAIAN: target' });
  await failure.waitFor();
  expect(await frame.locator('#hasil').textContent()).toBe('');
});

test('a call comes back later, never at once', async () => {
  const frame = await show(
    'sidebar',
    'Uji',
    PAGE(`run.CAPAIAN(1, 1); tulis('gagal')(document.getElementById('hasil').textContent);`),
  );
  await frame.locator('#hasil', { hasText: '[100,null]' }).waitFor();
  expect(await frame.locator('#gagal').textContent()).toBe('["",null]');
});

test.each([
  ['a Date', 'new Date()'],
  ['a function', '() => 1'],
  ['a Date inside an object', '{ isi: [new Date()] }'],
  ['an element of the page', 'document.body'],
])('%s is no argument', async (_, argument) => {
  const frame = await show(
    'sidebar',
    'Uji',
    PAGE(`try { run.CAPAIAN(${argument}, 1); } catch (error) { tulis('gagal')(error); }`),
  );
  await frame.locator('#gagal', { hasText: 'Failed due to illegal value in property: 0' }).waitFor();
});

test('functions that end with _ and functions that do not exist cannot be called', async () => {
  const frame = await show(
    'sidebar',
    'Uji',
    PAGE(`tulis('hasil')([typeof run.rahasia_, typeof run.tidakAda, typeof run.susunTabelCapaian]);`),
  );
  await frame.locator('#hasil', { hasText: '["undefined","undefined","function"]' }).waitFor();
});

test('a page cannot reach into the spreadsheet around it', async () => {
  const frame = await show(
    'sidebar',
    'Uji',
    PAGE(`try { tulis('hasil')(String(parent.lkjip)); } catch (error) { tulis('gagal')(error.name); }`),
  );
  await frame.locator('#gagal', { hasText: 'SecurityError' }).waitFor();
});

test('a sidebar takes the place of the one before, and closes itself', async () => {
  await show('sidebar', 'Pertama', PAGE(''));
  await show('sidebar', 'Kedua', PAGE('setTimeout(() => google.script.host.close(), 300);'));
  expect(await page.locator('aside.panel h2').allTextContents()).toEqual(['Kedua']);
  await page.locator('aside.panel').waitFor({ state: 'detached' });
});

test('a dialog lies over the page, has its height set, and is closed by Esc', async () => {
  await show('dialog', 'Pilih', PAGE('google.script.host.setHeight(222);'));
  await expect.poll(async () => (await page.locator('dialog iframe').boundingBox())?.height).toBe(222);
  await screenshot(page, '21-dialog');
  await page.getByRole('button', { name: 'Tutup dialog' }).focus();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
});

test('a page is held off from every other address', async () => {
  const frame = await show(
    'sidebar',
    'Uji',
    PAGE(`fetch('https://contoh.invalid/').then(tulis('hasil'), (error) => tulis('gagal')(error.name));`),
  );
  await frame.locator('#gagal', { hasText: 'TypeError' }).waitFor();
  expect(visited.problems.join('\n')).toContain('Content Security Policy');
});

test('axe finds nothing to complain of in our own parts of the page', async () => {
  await show('sidebar', 'Uji', PAGE(''));
  await page.getByRole('button', { name: 'Tentang' }).click();
  await page.addScriptTag({ content: axe.source });
  const violations = await page.evaluate(async () => {
    const parts = [
      'header',
      '#bilah-sisi > aside > .panel-judul',
      'dialog',
      '#catatan',
      '#toast',
      '#berjalan',
    ];
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      { include: parts.map((part) => [part]) },
      { iframes: false },
    );
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(violations).toEqual([]);
});
