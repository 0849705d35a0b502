import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Who may import whom, between the folders of src. A folder may always import from itself. */
const mayImport: Record<string, readonly string[]> = {
  'decimal.ts': [],
  bahasa: ['decimal.ts'],
  peraturan: ['decimal.ts', 'bahasa'],
  kinerja: ['decimal.ts', 'bahasa', 'peraturan'],
  tabs: ['decimal.ts', 'bahasa'],
  reports: ['decimal.ts', 'bahasa', 'peraturan', 'kinerja', 'tabs'],
  periksa: ['decimal.ts', 'bahasa', 'peraturan', 'kinerja', 'tabs', 'reports'],
  reviu: ['decimal.ts', 'bahasa', 'tabs', 'reports', 'periksa'],
  functions: ['decimal.ts', 'bahasa', 'peraturan', 'kinerja', 'tabs'],
  impor: ['decimal.ts', 'bahasa', 'peraturan', 'tabs'],
  'apps-script': [
    'decimal.ts',
    'bahasa',
    'peraturan',
    'kinerja',
    'tabs',
    'reports',
    'periksa',
    'reviu',
    'functions',
    'impor',
  ],
  host: [],
  // Of the add-in types only, by whom both are called: see below.
  cli: ['host', 'apps-script', 'impor', 'periksa', 'reviu', 'tabs'],
  sidebar: ['apps-script', 'impor', 'periksa', 'reviu', 'tabs'],
};

const folder = (path: string) => path.split('/')[1] ?? '';

const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const file = `src/${name}`;
    const specifiers = readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g);
    return [...specifiers].map(([, specifier = '']) => ({ file, specifier }));
  });

const crossings = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map(({ file, specifier }) => ({ file, to: new URL(specifier, `file:///${file}`).pathname.slice(1) }))
  .filter(({ file, to }) => folder(file) !== folder(to));

test.each(crossings)('$file may import $to', ({ file, to }) => {
  expect(mayImport[folder(file)]).toContain(folder(to));
});

test('only decimal.ts imports decimal.js, so that there is one configuration', () => {
  const importers = imports.filter(({ specifier }) => specifier === 'decimal.js').map(({ file }) => file);
  expect(importers).toEqual(['src/decimal.ts']);
});

test.each([
  // What an import makes of cells is worked out where the officer sees it, and nowhere else.
  ['sidebar', /^import (?!type )[^;]*from '\.\.\/(?!impor\/)[^']*'/gm],
  ['cli', /^import (?!type )[^;]*from '\.\.\/(?!host\/|impor\/)[^']*'/gm],
])('%s takes nothing but types from the add-in, so that no core code runs twice', (room, running) => {
  const runs = readdirSync(`src/${room}`)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(`src/${room}/${name}`, 'utf8').match(running) ?? []);
  expect(runs).toEqual([]);
});

test('a crossing that the table does not allow is found', () => {
  expect(mayImport['kinerja']).not.toContain('tabs');
  expect(crossings.length).toBeGreaterThan(10);
});
