import { beforeAll, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../src/host/host.ts';
import { daftarTab, parseTabs } from '../../src/tabs/parsed-tabs.ts';
import { builtScripts, dinas2021, hostOf, sheetOf, shown, tabNames } from './dist.ts';

/** "Siapkan lembar data" of the built bundle on the engine. */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

const names = daftarTab.map(({ name }) => name);

describe('in an empty spreadsheet', () => {
  let host: Host;
  beforeAll(() => {
    host = hostOf(scripts);
    host.call('siapkanLembarData');
  });

  it('makes every raw tab, in the order of the workbook, behind what was there', () => {
    expect(tabNames(host)).toEqual(['Sheet1', ...names]);
  });

  it('gives each tab its headings, each with a note that says what belongs there', () => {
    for (const { name, columns } of daftarTab) {
      const headings = Object.values(columns).map(({ heading }) => heading);
      const head = sheetOf(host, name).getRange(1, 1, 1, headings.length);
      expect(head.getValues()).toEqual([headings]);
      expect(head.getNotes()[0]?.every((note) => note.length > 10)).toBe(true);
      expect(sheetOf(host, name).getFrozenRows()).toBe(1);
    }
  });

  it('says in the note of a starred heading that it must be filled', () => {
    expect(sheetOf(host, 'Kinerja').getRange('A1').getNote()).toMatch(/^Wajib diisi\. /);
    expect(sheetOf(host, 'Kinerja').getRange('C1').getNote()).not.toMatch(/^Wajib diisi/);
  });

  it('offers the choices of a column, and the kode of another tab', () => {
    const arah = sheetOf(host, 'Indikator').getRange('F2').getDataValidation();
    expect(arah?.getCriteriaValues()[0]).toEqual([
      'naik',
      'turun',
      'turun 2T-R',
      'turun T/R',
      'rentang',
      'predikat',
    ]);
    const sasaran = sheetOf(host, 'Indikator').getRange('B2').getDataValidation();
    const range = sasaran?.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range;
    expect(`${range.getSheet().getName()}!${range.getA1Notation()}`).toBe('Sasaran!A2:A1000');
  });

  it('lays out the settings of Profil with their defaults and choices', () => {
    const profil = shown(host, 'Profil');
    expect(profil.find(([kunci]) => kunci === 'Skala Kategori')).toEqual(['Skala Kategori', 'LAN 239/2003']);
    expect(profil.map(([kunci]) => kunci)).toContain('Tahun');
    const row = profil.findIndex(([kunci]) => kunci === 'Rumus Turun') + 1;
    const rule = sheetOf(host, 'Profil').getRange(row, 2).getDataValidation();
    expect(rule?.getCriteriaValues()[0]).toEqual(['2T-R', 'T/R']);
  });

  it('offers the ladders of predikat, and for the Kepala of Profil the kode of Pejabat', () => {
    const predikat = sheetOf(host, 'Indikator').getRange('G2').getDataValidation();
    expect(predikat?.getCriteriaValues()[0]).toEqual(['KLA', 'AKIP', 'OPINI BPK', 'APE']);
    const row = shown(host, 'Profil').findIndex(([kunci]) => kunci === 'Kepala') + 1;
    const kepala = sheetOf(host, 'Profil').getRange(row, 2).getDataValidation();
    const range = kepala?.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range;
    expect(`${range.getSheet().getName()}!${range.getA1Notation()}`).toBe('Pejabat!A2:A1000');
  });

  it('keeps a kode as typed: 1.01 stays text', () => {
    host.typeInto('Sasaran', 'A2', '1.01');
    expect(sheetOf(host, 'Sasaran').getRange('A2').getValue()).toBe('1.01');
    sheetOf(host, 'Sasaran').getRange('A2').clearContent();
  });

  it('tells what must be filled in by its colour, and opens Profil', () => {
    const warna = (tab: string, sel: string) => sheetOf(host, tab).getRange(sel).getBackground();
    expect(warna('Kinerja', 'A1')).not.toBe(warna('Kinerja', 'C1'));
    expect(sheetOf(host, 'Kinerja').getTabColor()).not.toBe(sheetOf(host, 'Narasi').getTabColor());
    expect(sheetOf(host, 'Profil').getParent().getActiveSheet().getName()).toBe('Profil');
  });

  it('shows money with points, and keeps every digit of a NIP', () => {
    host.typeInto('Anggaran', 'D9', '93417800');
    host.typeInto('Pejabat', 'E9', '197001011995031001');
    expect(host.displayValue('Anggaran', 'D9')).toBe('93.417.800');
    expect(host.displayValue('Pejabat', 'E9')).toBe('197001011995031001');
    sheetOf(host, 'Anggaran').getRange('D9').clearContent();
    sheetOf(host, 'Pejabat').getRange('E9').clearContent();
  });

  it('changes nothing when run again', () => {
    const before = JSON.stringify(host.workbook());
    expect(host.call('siapkanLembarData')).toEqual([]);
    expect(JSON.stringify(host.workbook())).toBe(before);
  });
});

it('never changes a tab that exists, and makes only those that are missing', async () => {
  const host = hostOf(scripts, await dinas2021());
  const before = host.workbook().sheets.map((sheet) => JSON.stringify(sheet));
  expect(host.call('siapkanLembarData')).toEqual(['Skala', 'Templat PK']);
  expect(
    host
      .workbook()
      .sheets.slice(0, before.length)
      .map((sheet) => JSON.stringify(sheet)),
  ).toEqual(before);
});

it('makes no tab beside one of its name but for case, and says what to rename', async () => {
  const host = createHost({ scripts, workbook: await dinas2021(), onAlert: () => 'NO' });
  sheetOf(host, 'Kinerja').setName('x').setName('kinerja');
  const before = tabNames(host);
  expect(host.call('siapkanLembarData')).toEqual(['Skala', 'Templat PK']);
  expect(tabNames(host)).toEqual([...before, 'Skala', 'Templat PK']);
  expect(host.alerts.at(-1)?.message).toBe(
    'Lembar data yang disiapkan: Skala, Templat PK.\n\n' +
      'Tab "kinerja" ada, tetapi namanya harus tepat "Kinerja" agar terbaca. Ganti nama tab itu, lalu ulangi.\n\n' +
      'Mulailah dari tab Profil. Hijau tua wajib diisi; baris abu-abu hanya contoh dan tidak dibaca.',
  );
});

describe('the example row', () => {
  let host: Host;
  beforeAll(() => {
    host = hostOf(scripts);
    host.call('siapkanLembarData');
  });
  const row = (tab: string, no = 2) => sheetOf(host, tab).getRange(`A${no}:G${no}`).getDisplayValues()[0];

  it('holds together from tab to tab, were it data', () => {
    const rows = new Map(
      daftarTab.map(({ name }) => [
        name,
        sheetOf(host, name)
          .getRange('A1:M60')
          .getDisplayValues()
          .map((cells) =>
            cells.map((text) => ({ value: text.replace(/[‹›]/gu, ''), display: text.replace(/[‹›]/gu, '') })),
          ),
      ]),
    );
    const salah = parseTabs(rows).issues.filter(
      ({ tab, tingkat }) => tingkat === 'salah' && tab !== 'Profil',
    );
    // A choice has no example: its list is one.
    const choices = new Set(
      daftarTab.flatMap(({ name, columns }) =>
        Object.values(columns).flatMap(({ heading, choices }) => (choices ? [`${name} ${heading}`] : [])),
      ),
    );
    expect(salah.filter(({ tab, heading }) => !choices.has(`${tab} ${heading}`))).toEqual([]);
  });

  it('is never read as data', () => {
    const data = parseTabs(
      new Map(
        daftarTab.map(({ name }) => [
          name,
          shown(host, name).map((cells) => cells.map((text) => ({ value: text, display: text }))),
        ]),
      ),
    );
    expect([data.pejabat, data.sasaran, data.kinerja, data.anggaran, data.narasi]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(data.issues.filter(({ tab }) => tab !== 'Profil')).toEqual([]);
  });

  it('goes once its row or the row below is filled in, and leaves what was typed', () => {
    host.typeInto('Pejabat', 'A2', 'SEKRE');
    expect(row('Pejabat')).toEqual(['SEKRE', '', '', '', '', '', '']);
    host.typeInto('Sasaran', 'A3', 'S7');
    expect(row('Sasaran')).toEqual(['', '', '', '', '', '', '']);
    expect(row('Sasaran', 3)).toEqual(['S7', '', '', '', '', '', '']);
    expect(sheetOf(host, 'Pejabat').getRange('A2').getFontStyle()).toBe('normal');
    expect(sheetOf(host, 'Pejabat').getRange('A2').getBackground()).toBe('#ffffff');
    expect(host.triggerErrors).toEqual([]);
  });

  it('stays where something else is edited', () => {
    host.typeInto('Indikator', 'A9', 'S1.1');
    host.typeInto('Indikator', 'D1', 'Nama Indikator');
    expect(row('Indikator')?.[0]).toBe('‹S1.1›');
  });

  it('makes room: a dropdown takes its choices from the tab that was filled in a moment ago', () => {
    host.typeInto('Pejabat', 'A3', 'SEKRE');
    const { getters } = host.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Sasaran') ?? '';
    const cell = { sheetId, col: 1, row: 2 };
    expect(getters.getValidationResultForCellValue('SEKRE', cell).isValid).toBe(true);
    sheetOf(host, 'Pejabat').setName('Para pejabat');
    expect(getters.getValidationResultForCellValue('SEKRE', cell).isValid).toBe(true);
    expect(getters.getValidationResultForCellValue('LAIN', cell).isValid).toBe(false);
  });
});
