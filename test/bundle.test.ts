import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../scripts/build.ts';
import { UNUSED } from '../scripts/decimal-trim.ts';
import { customFunctions } from '../src/functions/index.ts';

/** What Google gets, looked at as Google loads it: scripts in one global scope, in an order of its own. */
const dist = mkdtempSync(join(tmpdir(), 'lkjip-dist-'));
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

beforeAll(() => build(dist));
afterAll(() => rmSync(dist, { recursive: true }));

/** A scope without any service of Google: touching one while loading would be a ReferenceError. */
function load(files: readonly string[]): Record<string, unknown> {
  const scope = createContext({});
  for (const file of files) runInContext(read(file), scope, { filename: file });
  return scope as Record<string, unknown>;
}

describe('dist/', () => {
  it('holds the bundle, the top-level functions, the sidebar and the manifest, nothing else', () => {
    expect(readdirSync(dist).sort()).toEqual([
      'app.js',
      'appsscript.json',
      'dokumen.html',
      'functions.js',
      'impor.html',
      'naskah.html',
      'sidebar.html',
      'tur.html',
    ]);
  });

  it.each([[['app.js', 'functions.js']], [['functions.js', 'app.js']]])('loads in the order %s', (files) => {
    const scope = load(files);
    expect(scope['onOpen']).toBeTypeOf('function');
    const terbilang = scope['TERBILANG'] as (value: number) => string;
    expect(terbilang(21)).toBe('dua puluh satu');
  });

  it.each(['app.js', 'functions.js'])(
    '%s is a script of ES2020 without BigInt or import(): no module syntax, no #private, no static field',
    (file) => {
      const script = read(file);
      expect(() => parse(script, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
      expect(script).not.toMatch(/\bimport\(|\b\d+n\b(?!')/);
    },
  );

  it('leaves what custom functions say of themselves to functions.js', () => {
    const [app, functions] = [read('app.js'), read('functions.js')];
    for (const { summary, returns, errors, notes = [], examples } of customFunctions) {
      expect(functions).toContain(summary);
      for (const text of [summary, returns, ...errors, ...notes, ...examples.map(({ formula }) => formula)]) {
        expect(app).not.toContain(JSON.stringify(text).slice(1, -1));
      }
    }
  });

  it('asks for the least scopes, by name', () => {
    const manifest = JSON.parse(read('appsscript.json')) as { oauthScopes: string[]; runtimeVersion: string };
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/userinfo.email',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
  });

  it('is small and loads fast', () => {
    const start = performance.now();
    load(['app.js', 'functions.js']);
    const bytes = statSync(join(dist, 'app.js')).size;
    console.log(
      `app.js: ${Math.round(bytes / 1000)} kB, loads in ${Math.round(performance.now() - start)} ms`,
    );
    expect(bytes).toBeLessThan(700_000);
  });

  it('takes no method of decimals that was left out of the library', () => {
    const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join('src', name), 'utf8').replace(/\b(?:Math|console)\.\w+/g, ''));
    const calls = new Set(
      source.flatMap((text) => [...text.matchAll(/\.(\w+)\(/g)].map(([, name = '']) => name)),
    );
    expect([...UNUSED].filter((name) => calls.has(name))).toEqual([]);
  });

  it('keeps the names of functions, so that a stack on Google tells where', () => {
    const capaian = load(['app.js', 'functions.js'])['CAPAIAN'] as (...args: unknown[]) => unknown;
    let stack: string | undefined;
    try {
      capaian('x', 1, 'naik');
    } catch (error) {
      stack = (error as Error).stack;
    }
    expect(stack).toMatch(/at runCustomFunction \(app\.js:/);
  });
});

describe('the custom functions that Sheets sees', () => {
  const declared = () =>
    [
      ...read('functions.js').matchAll(
        /\/\*\*(?<doc>(?:(?!\*\/)[\s\S])*)\*\/\s*function (?<name>\w+)\((?<list>[^)]*)\)/g,
      ),
    ]
      .map(({ groups }) => ({
        name: groups?.['name'] ?? '',
        doc: groups?.['doc'] ?? '',
        parameters: (groups?.['list'] ?? '')
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one !== ''),
      }))
      .filter(({ doc }) => doc.includes('@customfunction'));

  it('are all there, each with its JSDoc', () => {
    expect(
      declared()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(customFunctions.map(({ name }) => name).sort());
  });

  it('have the same parameters in JSDoc, declaration and definition', () => {
    for (const { name, doc, parameters } of declared()) {
      const documented = [...doc.matchAll(/@param \{[^}]+\} (\w+)/g)].map(([, parameter]) => parameter);
      const defined = customFunctions.find((one) => one.name === name)?.parameters.map((one) => one.name);
      expect(documented, name).toEqual(parameters);
      expect(defined, name).toEqual(parameters);
    }
  });

  it('hand every argument on', () => {
    const scope = load(['app.js', 'functions.js']);
    const capaian = scope['CAPAIAN'] as (...args: unknown[]) => unknown;
    expect(capaian(10, 8, 'turun')).toBe(120);
    expect(capaian(50, 100, 'naik', 120)).toBe(120);
  });
});
