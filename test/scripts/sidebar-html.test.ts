import { type Node, parse } from 'acorn';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { put, sidebarHtml } from '../../scripts/sidebar-html.ts';

/** What HtmlService and browsers are known to trip over, looked for in the page that is handed in. */

let html: string;
let skrip: string;
let gaya: string;
beforeAll(async () => {
  html = await sidebarHtml();
  skrip = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
  gaya = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
});

/** The types of every node of a syntax tree. */
function typesIn(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const one of value) typesIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    const { type } = value as Partial<Node>;
    if (typeof type === 'string') found.add(type);
    for (const one of Object.values(value)) typesIn(one, found);
  }
  return found;
}

describe('dist/sidebar.html', () => {
  it('is one page with one style and one script', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(html.match(/<script/gi)).toHaveLength(1);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(html.match(/<style/gi)).toHaveLength(1);
    expect(skrip.length).toBeGreaterThan(5_000);
    expect(gaya.length).toBeGreaterThan(2_000);
  });

  it('is a script of ES2020', () => {
    expect(() => parse(skrip, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  it('has no template literal, out of which Apps Script would take what looks like a comment', () => {
    const types = typesIn(parse(skrip, { ecmaVersion: 2020 }));
    expect(types).toContain('CallExpression');
    expect(types).not.toContain('TemplateLiteral');
    expect(html).not.toContain('`');
  });

  it('has nothing that Apps Script would read as a template', () => {
    expect(html).not.toContain('<?');
    expect(skrip).not.toContain('<!--');
  });

  it('names no other address, neither in the page nor in the style', () => {
    expect(html).not.toMatch(/https?:\/\/|src=|<link|@import|(?<!createObject)url\(/i);
  });

  it('never writes HTML from text', () => {
    expect(skrip).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/);
  });

  it('holds none of the calculation: that stays with the server', () => {
    expect(skrip).not.toContain('toDecimalPlaces');
    expect(skrip).not.toContain('239/2003');
    expect(html.length).toBeLessThan(60_000);
  });
});

test.each(['</script>', '</SCRIPT x', '<script>', '</style>', '<!-- x', '<?= x ?>', '`x`'])(
  'a script with %s is not put into a page',
  (trap) => {
    expect(() => put('<script>/* skrip */</script>', '/* skrip */', `f("${trap}")`)).toThrow('may not stand');
  },
);

test('what stands in a text for the page is put in as it is, also $& and $1', () => {
  expect(put('a /* x */ b', '/* x */', '$& $1')).toBe('a $& $1 b');
});

test('a page without its place, or with two, is refused', () => {
  expect(() => put('a', '/* x */', 'b')).toThrow('once');
  expect(() => put('/* x *//* x */', '/* x */', 'b')).toThrow('once');
});
