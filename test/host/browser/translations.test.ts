import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diterjemahkan, terjemahkan } from '../../../src/host/browser/translations.ts';

const ENGINE = 'node_modules/@odoo/o-spreadsheet/dist';
const code = readFileSync(`${ENGINE}/o_spreadsheet.esm.js`, 'utf8');
const templates = readFileSync(`${ENGINE}/o_spreadsheet.xml`, 'utf8')
  .replaceAll('&apos;', "'")
  .replaceAll('&quot;', '"')
  .replaceAll('&#xA0;', '\u00a0')
  .replaceAll('&amp;', '&')
  .replace(/\s+/g, ' ');

test('every text that we translate is a text of the engine, so that none is left behind by a new version', () => {
  const isThere = (text: string) =>
    code.includes(JSON.stringify(text)) || code.includes(`\`${text}\``) || templates.includes(text);
  expect(diterjemahkan.filter((text) => !isThere(text))).toEqual([]);
});

test('a translation has the places of its original, for the engine fills them in turn', () => {
  const places = (text: string) => (text.match(/%s|%\(\w+\)s/g) ?? []).sort();
  const lost = diterjemahkan.filter((text) => places(text).join() !== places(terjemahkan(text)).join());
  expect(lost).toEqual([]);
});

test('a text that is broken over lines in a template is found, one that is unknown stays', () => {
  expect(terjemahkan('Format cells\n        if...')).toBe('Format sel bila…');
  expect(terjemahkan('Not a text of the engine')).toBe('Not a text of the engine');
});

/** Texts that the parts of the engine which are hidden here hold, and names that are the same everywhere. */
const LEFT_ENGLISH =
  /pivot|carousel|irregularit|settings|locale|geo chart|image|data view|Cividis|Viridis|^(SUM|AVERAGE|COUNT|MAX|MIN)$|^[AB]\d \(/i;

test('the menus have no text without a translation, but those that are hidden', () => {
  const menus = [
    ...code.matchAll(/\/\/#region (src\/(?:actions|registries\/menus)\/\S+)([\s\S]*?)\/\/#endregion/g),
  ];
  const texts = menus.flatMap(([, , body = '']) =>
    [...body.matchAll(/\b_t\("((?:[^"\\]|\\.)*)"/g)].map(
      ([, text = '']) => JSON.parse(`"${text}"`) as string,
    ),
  );
  expect(texts.length).toBeGreaterThan(200);
  const known = new Set(diterjemahkan);
  expect(texts.filter((text) => !known.has(text) && !LEFT_ENGLISH.test(text))).toEqual(['Expand/Collapse']);
});
