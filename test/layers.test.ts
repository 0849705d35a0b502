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
  'tahun-baru': ['bahasa', 'peraturan', 'tabs', 'reports'],
  functions: ['decimal.ts', 'bahasa', 'peraturan', 'kinerja', 'tabs'],
  impor: ['decimal.ts', 'bahasa', 'peraturan', 'tabs'],
  dokumen: ['decimal.ts', 'bahasa', 'peraturan', 'kinerja', 'tabs', 'reports', 'periksa', 'reviu'],
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
    'dokumen',
    'tahun-baru',
  ],
  host: [],
  // Of the add-in types only, by whom both are called: see below.
  cli: ['host', 'apps-script', 'impor', 'dokumen', 'periksa', 'reviu', 'tabs'],
  sidebar: ['apps-script', 'impor', 'dokumen', 'periksa', 'reviu', 'tabs'],
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
  // What an import makes of cells is worked out where the officer sees it, and nowhere else; the file of a
  // document is made there too, and compared with the last one.
  ['sidebar', /^import (?!type )[^;]*from '\.\.\/(?!impor\/|dokumen\/(?:docx|banding)\/)[^']*'/gm],
  ['cli', /^import (?!type )[^;]*from '\.\.\/(?!host\/|impor\/|dokumen\/docx\/)[^']*'/gm],
])('%s takes nothing but types from the add-in, so that no core code runs twice', (room, running) => {
  const runs = readdirSync(`src/${room}`)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(`src/${room}/${name}`, 'utf8').match(running) ?? []);
  expect(runs).toEqual([]);
});

test('only the writer of documents knows docx, and the add-in does not know the writer', () => {
  const users = imports.filter(({ specifier }) => specifier === 'docx' || specifier.startsWith('docx/'));
  const rooms = new Set(
    users.map(({ file }) => (file.startsWith('src/dokumen/docx/') ? 'writer' : folder(file))),
  );
  expect([...rooms].filter((room) => !['writer', 'cli', 'sidebar'].includes(room))).toEqual([]);
  const addIn = imports.filter(
    ({ file }) => !['cli', 'sidebar'].includes(folder(file)) && !file.startsWith('src/dokumen/docx/'),
  );
  expect(addIn.filter(({ specifier }) => specifier.includes('/docx/'))).toEqual([]);
});

test('a crossing that the table does not allow is found', () => {
  expect(mayImport['kinerja']).not.toContain('tabs');
  expect(crossings.length).toBeGreaterThan(10);
});

/** What a file imports to run: an import of types alone is gone before anything runs. */
const running = new Map<string, string[]>();
for (const { file } of imports) {
  const text = readFileSync(file, 'utf8');
  const specifiers = text.matchAll(
    /^(?:import|export) (?!type )(?!\{(?:\s*type [^,}]+,?)+\s*\})[^;]*?from '(\.[^']+)'/gm,
  );
  running.set(
    file,
    [...specifiers].map(([, specifier = '']) => new URL(specifier, `file:///${file}`).pathname.slice(1)),
  );
}

/** Everything that a file needs before it can run. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(running.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(running.get(next) ?? []));
  }
  return reached;
}

/** Google's own handles lead to each other, a sheet to its ranges and a range to its sheet; so do the screens. */
const MAY_BE_CIRCLES = ['src/host/google/', 'src/sidebar/'];

test('no files import each other in a circle, but where what they stand for goes in one', () => {
  const inCircles = [...running.keys()]
    .filter((file) => reachedFrom(file).has(file))
    .filter((file) => !MAY_BE_CIRCLES.some((room) => file.startsWith(room)));
  expect(inCircles).toEqual([]);
  expect(reachedFrom('src/apps-script/main.ts').has('src/decimal.ts')).toBe(true);
});
