import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TemuanList } from '../../src/apps-script/commands/check-data.ts';
import type {
  ImportPlan,
  ImportResult,
  OfficeAnswer,
  UndoResult,
} from '../../src/apps-script/commands/import-workbook.ts';
import { workbookFromXlsx } from '../../src/host/files/xlsx/read.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import { readPages, readScripts } from '../../src/host/node/bundle.ts';
import { unpackSheet } from '../../src/impor/packed.ts';
import type { Jawaban } from '../../src/impor/pertanyaan.ts';
import { buildUsulan } from '../../src/impor/usulan.ts';
import { builtDist } from './dist.ts';

/** What the wizard of the import calls, on the built bundle, with an office's workbook in the spreadsheet. */

let scripts: readonly string[];
let html: Readonly<Record<string, string>>;
beforeAll(async () => {
  const dist = await builtDist();
  scripts = await readScripts(dist);
  html = await readPages(dist);
});

async function kantor(nama: string): Promise<Host> {
  const bytes = new Uint8Array(readFileSync(`test/impor/buku/${nama}.xlsx`));
  const host = createHost({ scripts, html, workbook: await workbookFromXlsx(bytes, nama) });
  host.call('onOpen');
  return host;
}

/** The proposal that the page makes of what the script hands it. */
function usulan(host: Host, jawaban: Jawaban = {}) {
  const { lembar } = host.call('sidebarReadOffice') as OfficeAnswer;
  return buildUsulan(lembar.map(unpackSheet), jawaban);
}

const isiTab = ({ tab }: ReturnType<typeof usulan>) =>
  tab.map(({ nama, kolom, baris }) => ({ nama, kolom, baris: baris.map(({ isi }) => isi) }));

function impor(host: Host, ganti: readonly string[] = [], jawaban: Jawaban = {}): ImportResult {
  const made = usulan(host, jawaban);
  const permintaan = { tab: isiTab(made), replace: ganti, layout: made.sidikTata, answers: jawaban };
  return host.call('sidebarWriteImport', permintaan) as ImportResult;
}

const cells = (host: Host) =>
  Object.fromEntries(host.workbook().sheets.map(({ name, cells: own }) => [name, own]));

describe.each([
  ['peternakan', 25],
  ['perindag', 17],
  ['dinas-2021', 52],
])('the workbook of %s in the spreadsheet', (nama, indikator) => {
  test('is written into raw tabs that can be checked at once, and taken back to the cell', async () => {
    const host = await kantor(nama);
    const before = cells(host);
    const { written } = impor(host);
    expect(written).toContainEqual({ nama: 'Indikator', baris: indikator });
    const { checked, masalah, temuan, terbuka } = host.call('sidebarCheckData') as TemuanList;
    expect(checked).toBe(true);
    // The slips of last year's report themselves, not their number alone.
    const banyak = terbuka.salah + terbuka['perlu dilihat'] + terbuka.gaya;
    expect(banyak).toBeGreaterThan(0);
    expect(temuan).toHaveLength(Math.min(10, banyak));
    expect(masalah.filter(({ tingkat }) => tingkat === 'salah')).toEqual([]);

    const { edited } = host.call('sidebarUndoImport') as UndoResult;
    expect(edited).toEqual([]);
    const { Temuan: _, ...after } = cells(host);
    expect(after).toEqual(before);
  });

  test('imported twice doubles nothing', async () => {
    const host = await kantor(nama);
    impor(host);
    const once = cells(host);
    expect(impor(host).written).toEqual([]);
    expect(cells(host)).toEqual(once);
  });
});

test('a scale that the workbook explains is the one that its kategori are checked by', async () => {
  const host = await kantor('peternakan');
  const { written } = impor(host, [], { skala: 'Skala kantor' });
  expect(written).toContainEqual({ nama: 'Skala', baris: 4 });
  const { temuan } = host.call('readTemuan') as TemuanList;
  expect(temuan.filter(({ perhitungan }) => perhitungan.includes('tidak mengenal kategori'))).toEqual([]);
});

test('the page is told which columns are hidden and which cells are formulas', async () => {
  const host = await kantor('peternakan');
  const { lembar } = host.call('sidebarReadOffice') as OfficeAnswer;
  const kinerja = lembar.find(({ name }) => name === 'Pengukuran Kinerja');
  expect(kinerja?.hiddenColumns).toHaveLength(1);
  const cells = lembar.map(unpackSheet).flatMap(({ rows }) => rows.flat());
  expect(cells.filter((cell) => cell?.formula === true).length).toBeGreaterThan(20);
});

test('answers are kept for the next workbook laid out alike, whatever its year', async () => {
  const host = await kantor('perindag');
  const jawaban = { skala: 'Permendagri 86/2017', arah: { 'Laju Inflasi': 'turun' } };
  impor(host, [], jawaban);
  const { sidikTata } = usulan(host);
  expect(host.call('sidebarReadImportAnswers', sidikTata)).toEqual(jawaban);
  expect(host.call('sidebarReadImportAnswers', '00000000')).toBeNull();
});

describe('tabs that hold something', () => {
  test('are written only where the officer agrees, and come back as they were', async () => {
    const host = await kantor('perindag');
    host.call('sidebarPrepareTabs');
    // The office's own sheet Anggaran is in the way of nothing but a raw tab of that name.
    impor(host);
    const tab = (name: string) => host.workbook().sheets.find((sheet) => sheet.name === name);
    const sheet = tab('Sasaran');
    expect(sheet).toBeDefined();

    const made = usulan(host);
    const lain = isiTab(made).map((one) =>
      one.nama === 'Sasaran' ? { ...one, baris: one.baris.slice(0, 2) } : one,
    );
    const { targets } = host.call('sidebarPlanImport', lain) as ImportPlan;
    expect(targets.find(({ nama }) => nama === 'Sasaran')?.keadaan).toBe('berisi');
    const before = cells(host);
    const tulis = (ganti: readonly string[]) =>
      host.call('sidebarWriteImport', {
        tab: lain,
        replace: ganti,
        layout: made.sidikTata,
        answers: {},
      }) as ImportResult;
    expect(tulis([]).written).toEqual([]);
    expect(tulis(['Sasaran']).written).toEqual([{ nama: 'Sasaran', baris: 2 }]);
    expect(cells(host)['Sasaran']).not.toEqual(before['Sasaran']);
    host.call('sidebarUndoImport');
    expect(cells(host)['Sasaran']).toEqual(before['Sasaran']);
  });
});

describe('what a page must not do', () => {
  test.each([
    [{ tab: [], replace: [], layout: '00000000', answers: {} }],
    [{ tab: [{ nama: 'Temuan', kolom: ['Tab'], baris: [] }], replace: [], layout: '00000000', answers: {} }],
    [
      {
        tab: [{ nama: 'Prestasi', kolom: ['Sandi'], baris: [] }],
        replace: [],
        layout: '00000000',
        answers: {},
      },
    ],
    [
      {
        tab: [{ nama: 'Prestasi', kolom: ['Kegiatan'], baris: [[5]] }],
        replace: [],
        layout: '00000000',
        answers: {},
      },
    ],
    [
      {
        tab: [{ nama: 'Prestasi', kolom: ['Kegiatan'], baris: [['a', 'b']] }],
        replace: [],
        layout: '00000000',
        answers: {},
      },
    ],
    [
      {
        tab: [{ nama: 'Prestasi', kolom: ['Kegiatan'], baris: [['a']] }],
        replace: [],
        layout: '../x',
        answers: {},
      },
    ],
    [
      {
        tab: [{ nama: 'Prestasi', kolom: ['Kegiatan'], baris: [['a']] }],
        replace: [],
        layout: '00000000',
        answers: { x: 5 },
      },
    ],
    ['semua'],
    [null],
  ])('%j is refused, and nothing is written', async (permintaan) => {
    const host = await kantor('perindag');
    const before = cells(host);
    expect(() => host.call('sidebarWriteImport', permintaan)).toThrow();
    expect(cells(host)).toEqual(before);
  });

  test('a text that looks like a formula stays a text', async () => {
    const host = await kantor('perindag');
    const tab = [{ nama: 'Prestasi', kolom: ['Kegiatan', 'Tahun'], baris: [['=1+1', '2016']] }];
    host.call('sidebarWriteImport', { tab, replace: [], layout: '00000000', answers: {} });
    const written = host.workbook().sheets.find(({ name }) => name === 'Prestasi')?.cells['1,0'];
    expect(written?.formula).toBeUndefined();
    expect(written?.value).toBe('=1+1');
  });

  test('there is nothing to take back before an import', async () => {
    const host = await kantor('perindag');
    expect(host.call('sidebarUndoImport')).toEqual({ restored: [], edited: [] });
  });
});
