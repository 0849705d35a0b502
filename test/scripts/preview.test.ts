import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, servePreview } from '../../scripts/preview.ts';

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lkjip-'));
  await writeFile(join(folder, 'index.html'), '<title>Halaman</title>');
  await writeFile(join(folder, 'main.js'), 'export {};');
  served = await servePreview(folder, 0);
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

/** By node:http, which sends a path as it stands: fetch would take the `..` out. */
function ask(
  path: string,
  options: { method?: string; host?: string } = {},
): Promise<{ status: number; type: string; body: string }> {
  const { method = 'GET', host = new URL(served.address).host } = options;
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(served.address);
    request({ hostname, port, path, method, headers: { host } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body: Buffer.concat(parts).toString(),
        }),
      );
    })
      .on('error', fail)
      .end();
  });
}

test('the page is served to this computer alone', async () => {
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await ask('/')).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<title>Halaman</title>',
  });
});

test('a file has the type of its ending, whatever follows the question mark', async () => {
  expect(await ask('/main.js?v=1')).toEqual({
    status: 200,
    type: 'text/javascript; charset=utf-8',
    body: 'export {};',
  });
});

test.each([
  '/../../../etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/package.json',
  '//etc/passwd',
  '/tidak-ada',
])('%s leads nowhere', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('a page elsewhere that gives this computer another name gets nothing', async () => {
  expect((await ask('/', { host: 'contoh.invalid' })).status).toBe(404);
});

test('nothing can be sent to it', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
});

test('a taken port is an error, not a second page', async () => {
  await expect(servePreview(folder, Number(new URL(served.address).port))).rejects.toThrow('EADDRINUSE');
});
