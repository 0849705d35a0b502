import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { fontFaces } from '../../src/host/browser/font-faces.ts';
import { jsonSafe } from '../../src/host/browser/json-safe.ts';
import type { Host } from '../../src/host/host.ts';

/** The page of the sidebar by itself, over a real host: what google.script.run does between the two. */
export interface BilahSisi {
  readonly page: Page;
  /** Every function that the page called, in order. */
  readonly panggilan: string[];
  /** Requests, errors and warnings: there should be none. */
  readonly masalah: readonly string[];
  /** Makes the next call of this function fail with a message, or wait until it is let go. */
  readonly ganggu: (name: string, gangguan: Gangguan) => void;
  close(): Promise<void>;
}

type Gangguan = { readonly gagal: string } | { readonly tunggu: Promise<void> };

const LEBAR = 300;
const ALAMAT = 'https://bilah-sisi.invalid/';

/** The font goes with the page, so that it is as wide on a machine that has none. */
const FONT = `<style>${fontFaces(({ path }) => {
  const bytes = readFileSync(`node_modules/@expo-google-fonts/arimo/${path}`);
  return `data:font/ttf;base64,${bytes.toString('base64')}`;
})}</style>`;

export async function bukaBilahSisi(
  browser: Browser,
  host: Host,
  html: string,
  tinggi = 640,
): Promise<BilahSisi> {
  const context = await browser.newContext({
    viewport: { width: LEBAR, height: tinggi },
    locale: 'id-ID',
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const panggilan: string[] = [];
  const masalah: string[] = [];
  const gangguan = new Map<string, Gangguan>();
  page.on('pageerror', (error) => masalah.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) masalah.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (request.url() !== ALAMAT && !request.url().startsWith('data:font/'))
      masalah.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    masalah.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });

  await page.exposeFunction('panggilHost', async (name: string, args: unknown[]) => {
    panggilan.push(name);
    const ganggu = gangguan.get(name);
    gangguan.delete(name);
    if (ganggu && 'gagal' in ganggu) return { gagal: ganggu.gagal };
    if (ganggu) await ganggu.tunggu;
    try {
      return { hasil: jsonSafe(host.call(name, ...args), name) };
    } catch (error) {
      return { gagal: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(pasangGoogle, [...host.functionNames]);
  await page.route('**/*', (route) =>
    route.request().url() === ALAMAT
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: html.replace('</head>', () => `${FONT}</head>`),
        })
      : route.abort(),
  );
  await page.goto(ALAMAT);
  return {
    page,
    panggilan,
    masalah,
    ganggu: (name, satu) => gangguan.set(name, satu),
    close: () => context.close(),
  };
}

type Jawaban = { readonly hasil: unknown } | { readonly gagal: string };

/** Runs in the page, before its own script. */
function pasangGoogle(names: readonly string[]): void {
  type Tangani = (isi: unknown) => void;
  const { panggilHost } = globalThis as unknown as {
    panggilHost(name: string, args: unknown[]): Promise<Jawaban>;
  };
  const runner = (berhasil: Tangani, gagal: Tangani): object => ({
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (...args: unknown[]) => {
          void panggilHost(name, JSON.parse(JSON.stringify(args)) as unknown[]).then((jawaban) => {
            if ('gagal' in jawaban) gagal(new Error(jawaban.gagal));
            else berhasil(jawaban.hasil);
          });
        },
      ]),
    ),
    withSuccessHandler: (lain: Tangani) => runner(lain, gagal),
    withFailureHandler: (lain: Tangani) => runner(berhasil, lain),
  });
  const tanpa: Tangani = () => undefined;
  Object.assign(globalThis, { google: { script: { run: runner(tanpa, tanpa) } } });
}
