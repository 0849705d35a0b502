import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild, type Plugin } from 'esbuild';
import { FONT_FILES, fontFaces } from '../src/host/browser/font-faces.ts';
import { daftarTab } from '../src/tabs/parsed-tabs.ts';
import { build } from './build.ts';

const SOURCE = 'src/host/browser';
const EXAMPLE = 'test/contoh/dinas-2021';
/** The raw tabs in the order in which they are filled in. */
const TABS: readonly string[] = daftarTab.map(({ name }) => name);
const FONT = 'node_modules/@expo-google-fonts/arimo';
const ENGINE = 'node_modules/@odoo/o-spreadsheet';
/** Work that is kept over a reload belongs to the address, so the port stays the same if it can. */
const PORT = 4173;

/**
 * Writes the page into `out`: the engine's screen, our host, the bundle of `dist` and the example year,
 * all in it, so that nothing is ever fetched from elsewhere. The engine is LGPL; what is written here is
 * neither committed nor given to Google.
 */
export async function buildPreview(out = 'out/preview', dist = 'dist'): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await esbuild({
    entryPoints: [`${SOURCE}/main.ts`, `${SOURCE}/page.css`],
    outdir: out,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'linked',
    logLevel: 'warning',
    loader: {
      '.xml': 'text',
      '.woff2': 'file',
      '.woff': 'file',
      '.ttf': 'file',
      '.eot': 'file',
      '.svg': 'file',
    },
    plugins: [contents(dist)],
  });
  for (const { path } of FONT_FILES) await cp(`${FONT}/${path}`, `${out}/${basename(path)}`);
  await cp(`${FONT}/LICENSE_FONT`, `${out}/lisensi-arimo.txt`);
  await cp(`${SOURCE}/index.html`, `${out}/index.html`);
  await cp(`${SOURCE}/favicon.svg`, `${out}/favicon.svg`);
  await cp(`${ENGINE}/LICENSE`, `${out}/lisensi-o-spreadsheet.txt`);
}

/** The modules of src/host/browser/bundle.d.ts. */
function contents(dist: string): Plugin {
  const makers: Readonly<Record<string, () => Promise<string>>> = {
    'lkjip:bundle': async () => {
      const scripts = await textsOf(dist, '.js');
      const pages = await textsOf(dist, '.html');
      return `export const scripts = ${JSON.stringify(scripts.map(([, text]) => text))};
        export const html = ${JSON.stringify(Object.fromEntries(pages))};`;
    },
    'lkjip:fonts': async () => {
      const faces = fontFaces(({ path }) => `./${basename(path)}`);
      return `export const faces = ${JSON.stringify(faces)};`;
    },
    'lkjip:example': async () => {
      const files = await textsOf(EXAMPLE, '.csv');
      const place = ([name]: readonly [string, string]) => TABS.indexOf(name);
      return `export const files = ${JSON.stringify(files.sort((a, b) => place(a) - place(b)))};`;
    },
    'lkjip:panel-client': async () => {
      const { outputFiles } = await esbuild({
        entryPoints: [`${SOURCE}/panel-client.ts`],
        bundle: true,
        format: 'iife',
        target: 'es2022',
        minify: true,
        write: false,
        logLevel: 'warning',
      });
      return `export default ${JSON.stringify(outputFiles.map(({ text }) => text).join(''))};`;
    },
  };
  return {
    name: 'contents',
    setup(plugin) {
      plugin.onResolve({ filter: /^lkjip:/ }, ({ path }) => ({ path, namespace: 'lkjip' }));
      plugin.onLoad({ filter: /.*/, namespace: 'lkjip' }, async ({ path }) => {
        const make = makers[path];
        if (make === undefined) throw new Error(`There is no module ${path}.`);
        return { contents: await make(), loader: 'js' };
      });
    },
  };
}

/** The files of a folder with this ending, by their name without it, in the order of their names. */
async function textsOf(folder: string, ending: string): Promise<[name: string, text: string][]> {
  const names = (await readdir(folder)).filter((name) => extname(name) === ending).sort();
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [
        basename(name, ending),
        await readFile(join(folder, name), 'utf8'),
      ],
    ),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.eot': 'application/vnd.ms-fontobject',
};

/** Nothing but this server: also what runs in a sidebar cannot reach any other. */
const POLICY =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'none'; base-uri 'none'";

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the files that lie in `folder`, and nothing else, to this computer alone. The files are read
 * once at the start, so that no address can lead out of the folder.
 */
export async function servePreview(folder: string, port: number): Promise<Served> {
  const names = await readdir(folder);
  const files = new Map<string, Buffer>(
    await Promise.all(names.map(async (name) => [`/${name}`, await readFile(join(folder, name))] as const)),
  );
  const server = createServer(({ method, url = '/', headers }, response) => {
    const path = url.split('?', 1)[0] ?? '/';
    const name = path === '/' ? '/index.html' : path;
    const body = isLocal(headers.host) ? files.get(name) : undefined;
    if (body === undefined || (method !== 'GET' && method !== 'HEAD')) {
      response.writeHead(body === undefined ? 404 : 405, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Tidak ada di sini.');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // A panel has an origin of its own, and the same fonts.
      ...(extname(name) === '.ttf' ? { 'access-control-allow-origin': '*' } : {}),
    });
    response.end(method === 'HEAD' ? undefined : body);
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((done, fail) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? done() : fail(error)));
      }),
  };
}

/** A page from elsewhere that names this computer by a name of its own gets nothing. */
const isLocal = (host: string | undefined): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '');

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
}

/** On the usual port, or on a free one where that is taken. */
async function serveSomewhere(folder: string): Promise<Served> {
  try {
    return await servePreview(folder, PORT);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.warn(
      `Port ${PORT} sedang dipakai, jadi alamatnya lain; isi yang tersimpan dari alamat biasa tidak tampak di sini.`,
    );
    return servePreview(folder, 0);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  await buildPreview();
  const { address } = await serveSomewhere('out/preview');
  console.log(`Spreadsheet lokal: ${address} (Ctrl+C untuk berhenti)`);
}
