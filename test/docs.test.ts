import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { messagesIn } from '../scripts/messages.ts';
import { builtScripts, hostOf } from './host/dist.ts';

/** The documentation, as a reader follows it: every link, command and menu item of it must be there. */
const FILES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'THIRD-PARTY.md',
  'src/host/README.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

const textOf = (file: string) => readFileSync(file, 'utf8');

/** As GitHub makes them of headings. */
const anchorsIn = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );

const links = FILES.flatMap((file) =>
  [
    ...textOf(file)
      .replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
      .matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g),
  ].map(([, to = '']) => ({
    file,
    to,
  })),
).filter(({ to }) => !/^https?:/.test(to));

describe('every link resolves', () => {
  test.each(links)('$to in $file', ({ file, to }) => {
    const [path = '', anchor] = to.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    expect(existsSync(target)).toBe(true);
    if (anchor !== undefined) expect(anchorsIn(target)).toContain(anchor);
  });

  it('and there are links to follow', () => {
    expect(links.length).toBeGreaterThan(40);
  });
});

describe('every command is one', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const commands = FILES.flatMap((file) =>
    [...textOf(file).matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
      block
        .split('\n')
        .flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '))
        .filter((line) => line.trim() !== '')
        .map((line) => ({ file, line: line.trim() })),
    ),
  );
  const words = [...textOf('src/cli/main.ts').matchAll(/case '([a-z-]+)':/g)].map(([, word]) => word);

  test.each(commands)('$line in $file', ({ line }) => {
    expect(line).toMatch(/^npm (?:ci|start|test|run [a-z:0-9]+)\b/);
    const script = /^npm run ([a-z:0-9]+)/.exec(line)?.[1];
    if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
    const first = /^npm start .*?-- ([\w.-]+)/.exec(line)?.[1] ?? '';
    // A file, a folder, or a word that the command line knows.
    if (/^[a-z-]+$/.test(first) && !first.startsWith('folder')) expect(words).toContain(first);
  });
});

it('every menu item that the guides name is in the menu', async () => {
  const host = hostOf(await builtScripts());
  const items = host.menus.flatMap(({ items: all }) => all.flatMap((item) => [item, ...item.items]));
  const labels = new Set(items.map(({ label }) => label));
  const named = ['docs/panduan.md', 'docs/pemasangan.md', 'README.md'].flatMap((file) =>
    [...textOf(file).matchAll(/\*\*LKjIP › ([^*]+)\*\*/g)].flatMap(([, path = '']) =>
      path.replace(/\s+/g, ' ').split(' › '),
    ),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !labels.has(name))).toEqual([]);
});

it('every name of the code that the glossary gives is in the code', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => textOf(`src/${name}`))
    .join('\n');
  const names = [...textOf('docs/glosarium.md').matchAll(/\| `([^`]+)` \|$/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(20);
  const missing = names.filter((name) =>
    name.startsWith('src/') ? !existsSync(name) : !new RegExp(`\\b${name}\\b`).test(code),
  );
  expect(missing).toEqual([]);
});

describe('the list of messages', () => {
  it('has those of a file, with a mark for what is put into them', () => {
    expect(messagesIn('src/tabs/parsed-tabs.ts')).toContain(
      'Tab "…" ada, tetapi namanya harus tepat "…" agar terbaca. Ganti nama tab itu, lalu ulangi.',
    );
  });

  it('leaves out what explains a column', () => {
    expect(messagesIn('src/tabs/kinerja.ts')).toEqual([]);
  });
});
