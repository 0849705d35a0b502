import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../scripts/kemas.ts';
import { VERSION } from '../../src/apps-script/workbook/version.ts';
import { createHost } from '../../src/host/host.ts';
import { openInput } from '../../src/host/node/input.ts';
import { daftarTab } from '../../src/tabs/parsed-tabs.ts';
import { builtDist, builtScripts, shown, tabNames } from '../host/dist.ts';

const folder = mkdtempSync(join(tmpdir(), 'lkjip-kemas-'));
const names = daftarTab.map(({ name }) => name);

beforeAll(async () => {
  await pack(folder, await builtDist());
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run kemas', () => {
  it('gives the scripts under the names of the editor, two spreadsheets and a page of steps', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'LKjIP-contoh.xlsx',
      'LKjIP-kosong.xlsx',
      'petunjuk.html',
      'skrip',
    ]);
    expect(readdirSync(join(folder, 'skrip')).sort()).toEqual(
      expect.arrayContaining(['app.gs', 'appsscript.json', 'functions.gs', 'sidebar.html']),
    );
    const page = readFileSync(join(folder, 'petunjuk.html'), 'utf8');
    expect(page.match(/<img /g)?.length).toBeGreaterThan(1);
    expect(page).not.toMatch(/src="(?!data:)/);
  });

  it('the empty one has every raw tab and nothing else, and is ready to be filled in', async () => {
    const host = createHost({
      scripts: await builtScripts(),
      workbook: await openInput(join(folder, 'LKjIP-kosong.xlsx')),
    });
    expect(tabNames(host)).toEqual(names);
    expect(host.call('sidebarPrepareTabs')).toEqual([]);
    expect(shown(host, 'Kinerja').map(([first]) => first)).toEqual(['Indikator', '‹S1.1›']);
    const kunci = shown(host, 'Profil').map(([first]) => first);
    expect(kunci).toContain('Tahun');
  });

  it('the filled one can be built at once', async () => {
    const host = createHost({
      scripts: await builtScripts(),
      workbook: await openInput(join(folder, 'LKjIP-contoh.xlsx')),
    });
    expect(tabNames(host)).toEqual(expect.arrayContaining(names));
    type Hasil = { readonly tabel: readonly { readonly keadaan: string }[] };
    const { tabel } = host.call('susunSemuaTabel') as Hasil;
    expect(new Set(tabel.map(({ keadaan }) => keadaan))).toEqual(new Set(['ditulis']));
  }, 60_000);
});

it('the pictures of the documentation are of this version or the one before', () => {
  const minor = (version: string) => Number(version.split('.')[1]);
  const pictured = readFileSync('docs/gambar/versi.txt', 'utf8').trim();
  expect(minor(VERSION) - minor(pictured)).toBeLessThanOrEqual(1);
});
