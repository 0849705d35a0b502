import { readFile } from 'node:fs/promises';
import { build as esbuild } from 'esbuild';

const SOURCE = 'src/sidebar';

/** What of ES2020 is left as written: Google's V8 is known to read these two, and lowered they are 4% of app.js. */
export const OPERATORS = { 'optional-chain': true, 'nullish-coalescing': true } as const;

/** The pages of dist/, each with the script that it begins with. */
export const PAGES = {
  sidebar: 'main.ts',
  impor: 'impor-main.ts',
  dokumen: 'dokumen-main.ts',
  tur: 'tur-main.ts',
  naskah: 'naskah-main.ts',
} as const;

/** Scripts that stand before that of their page, by themselves, so that a worker can run them too. */
const BESIDE: Readonly<Record<string, { readonly id: string; readonly file: string }>> = {
  [PAGES.dokumen]: { id: 'penulis', file: 'penulis.ts' },
};

/**
 * The text of a page of dist/: page, style and script in one file that fetches nothing. Apps Script
 * takes what looks like a comment out of template literals, so there are none in the script.
 *
 * @throws Error where the script or the style would break out of the page or be read as a template.
 */
export async function sidebarHtml(
  start: (typeof PAGES)[keyof typeof PAGES] = PAGES.sidebar,
): Promise<string> {
  const beside = BESIDE[start];
  const [page, gaya, skrip, sendiri] = await Promise.all([
    readFile(`${SOURCE}/sidebar.html`, 'utf8'),
    bundled('sidebar.css'),
    bundled(start),
    beside === undefined ? '' : bundled(beside.file),
  ]);
  const whole = [
    ['/* gaya */', gaya],
    ['/* skrip */', skrip],
  ].reduce((html, [place = '', text = '']) => put(html, place, text), page);
  if (beside === undefined) return whole;
  return put(
    whole.replace('<script>', `<script id="${beside.id}">/* ${beside.id} */</script>\n    <script>`),
    `/* ${beside.id} */`,
    sendiri,
  );
}

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await esbuild({
    entryPoints: [`${SOURCE}/${file}`],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    supported: { ...OPERATORS, 'template-literal': false },
    charset: 'utf8',
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  return masked(outputFiles.map(({ text }) => text.trim()).join(''));
}

/**
 * The library that writes documents has texts of XML, which stand only in literals: there a character may be
 * written by its number.
 */
const masked = (script: string): string =>
  script.replace(/<(?=\?|!--)/gu, '\\x3c').replace(/\\?`/gu, '\\x60');

/** What HTML or Apps Script would read as something else than script or style. */
const PERANGKAP = /<\/(?:script|style)|<script|<!--|<\?|`/i;

/** Puts a text into the one place of a page that is kept for it. */
export function put(html: string, place: string, text: string): string {
  const found = PERANGKAP.exec(text);
  if (found) throw new Error(`${found[0]} may not stand in the script or the style of a page.`);
  const [before, after, ...more] = html.split(place);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The page needs ${place} once.`);
  }
  return before + text + after;
}
