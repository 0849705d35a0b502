import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import * as main from '../src/apps-script/main.ts';
import { customFunctions } from '../src/functions/index.ts';
import { decimalTrim } from './decimal-trim.ts';
import { functionsJs } from './functions-js.ts';
import { OPERATORS, PAGES, sidebarHtml } from './sidebar-html.ts';
import { withoutHelp } from './without-help.ts';

/** The name that the bundle has in the one global scope of Apps Script. */
const GLOBAL_NAME = 'Lkjip';

/** What a menu, a trigger or the sidebar may call by name. */
const entryNames = Object.entries(main)
  .filter(([, value]) => typeof value === 'function')
  .map(([name]) => name);

/** Writes dist/: everything that Google gets, and that the local host runs. */
export async function build(dist = 'dist'): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await esbuild({
    entryPoints: ['src/apps-script/main.ts'],
    outfile: `${dist}/app.js`,
    bundle: true,
    format: 'iife',
    globalName: GLOBAL_NAME,
    target: 'es2019',
    supported: OPERATORS,
    plugins: [decimalTrim, withoutHelp],
    charset: 'utf8',
    // Every cell with a custom function loads it: it is small. What a stack on Google tells keeps its names.
    minify: true,
    keepNames: true,
    legalComments: 'eof',
    logLevel: 'warning',
  });
  await writeFile(`${dist}/functions.js`, functionsJs(customFunctions, entryNames));
  for (const [name, start] of Object.entries(PAGES)) {
    await writeFile(`${dist}/${name}.html`, await sidebarHtml(start));
  }
  await cp('appsscript.json', `${dist}/appsscript.json`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  console.log('dist/ siap.');
}
