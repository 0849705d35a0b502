import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { VERSION } from '../src/apps-script/workbook/version.ts';
import { build } from './build.ts';
import { buildPreview, servePreview } from './preview.ts';

const OUT = 'docs/gambar';

/** Says of which version the pictures are; a test lets them be one version old. */
const STAMP = `${OUT}/versi.txt`;

/** Takes the pictures of the documentation from the page of `npm run preview`, in Debian's Chromium. */
export async function takePictures(address: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 640 }, locale: 'id-ID' });
    const shoot = (name: string) => page.screenshot({ path: `${OUT}/${name}.png` });
    await page.goto(address);
    await page.waitForFunction(() => 'lkjip' in globalThis);
    await shoot('lembar-data');
    await openMenu(page);
    await shoot('menu');
    await choose(page, 'Buka bilah sisi');
    await panelShows(page, 'Laporan kinerja');
    await shoot('beranda');
    await run(page, 'Susun semua tabel');
    await run(page, 'Periksa data');
    await page.locator('.o-sheet').filter({ hasText: 'Temuan' }).first().click();
    await page.waitForTimeout(500);
    await shoot('temuan');
    const panel = page.frameLocator('iframe').last();
    await panel.getByRole('button', { name: 'Muat ulang' }).click();
    await panelShows(page, 'Laporan kinerja');
    await panel.getByText('Tabel laporan').click();
    await panel.getByRole('button', { name: 'Tabel 3.1', exact: true }).click();
    await page.waitForTimeout(1000);
    await shoot('tabel');
    await openMenu(page);
    await choose(page, 'Mulai tahun berikutnya');
    await panelShows(page, 'Mulai tahun berikutnya');
    await shoot('tahun-berikutnya');
    await openMenu(page);
    await choose(page, 'Uji pemasangan');
    await panelShows(page, 'Uji pemasangan');
    await shoot('uji-pemasangan');
  } finally {
    await browser.close();
  }
  await writeFile(STAMP, `${VERSION}\n`);
}

const openMenu = (page: Page): Promise<void> =>
  page.locator('.o-topbar-menu').filter({ hasText: 'LKjIP' }).click();

async function choose(page: Page, item: string): Promise<void> {
  await page.locator('.o-menu-item-name').getByText(item, { exact: true }).click();
}

/** A command ends with a dialog, which is closed. */
async function run(page: Page, item: string): Promise<void> {
  await openMenu(page);
  await choose(page, item);
  const dialog = page.locator('dialog[open]').last();
  await dialog.getByRole('button', { name: 'Oke' }).click({ timeout: 120_000 });
}

async function panelShows(page: Page, heading: string): Promise<void> {
  const frame = page.frameLocator('iframe').last();
  await frame.getByRole('heading', { level: 1, name: heading }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(OUT, { recursive: true });
  await build();
  await buildPreview('out/gambar');
  const served = await servePreview('out/gambar', 0);
  try {
    await takePictures(served.address);
  } finally {
    await served.close();
  }
  console.log(`${OUT} siap.`);
}
