import { normalizeText } from '../../bahasa/teks.ts';
import { daftarSkala } from '../../peraturan/daftar-skala.ts';
import { daftarTangga } from '../../peraturan/daftar-tangga.ts';
import type { Zone } from '../../reports/table.ts';
import { daftarBagianPk } from '../../reports/templat-pk.ts';
import { exampleOf } from '../../tabs/cells.ts';
import { tabIndikator } from '../../tabs/indikator.ts';
import { daftarTab, misnamedMessage } from '../../tabs/parsed-tabs.ts';
import { settings, tabProfil } from '../../tabs/profil.ts';
import type { Tab, TabColumn } from '../../tabs/tab.ts';
import { tabTemplatPk } from '../../tabs/templat-pk.ts';
import { passingName } from '../workbook/journal.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { REQUIRED_TABS } from '../workbook/read-tabs.ts';
import type { Choice, Look, SheetCell, SheetPlan } from '../workbook/sheet-plan.ts';
import { USUAL_WAYS } from '../workbook/ways.ts';
import { writeSheet } from '../workbook/write-sheet.ts';
import { defineCall, nothing, runMenuCommand } from './command.ts';
import { offerNearTabs } from './near-tabs.ts';

type AnyTab = Tab<Record<string, TabColumn<unknown>>>;

/** A raw tab to prepare, and the rows that stand in it from the start. */
interface TabToPrepare {
  readonly tab: AnyTab;
  readonly rows?: readonly RowToPrepare[];
  /** Choices that are not the tab's own to know, such as names of peraturan, by heading. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** What became of the tabs to prepare. */
export interface PrepareResult {
  /** The names of the tabs it made. */
  readonly prepared: readonly string[];
  /** What to rename where a tab stands in the way of one. */
  readonly misnamed: readonly string[];
}

/** A row that stands ready: a note on its first cell, choices for its second. */
interface RowToPrepare {
  readonly values: readonly string[];
  readonly help: string;
  readonly choices?: readonly string[];
  /** The column that the second cell takes its choices from. */
  readonly refersTo?: RefersTo;
}

type RefersTo = NonNullable<TabColumn<unknown>['refersTo']>;

const HEADING: Look = { bold: true, background: '#e2efda', vertical: 'middle', wrap: true };
const REQUIRED_HEADING: Look = { ...HEADING, background: '#a9d08e' };
const EXAMPLE: Look = { italic: true, background: '#eeeeee' };
/** The tabs that must be filled in, and those that may. */
const TAB_COLORS = { required: '#38761d', other: '#b6d7a8' };
const DEFAULT_WIDTH = 100;
const MONEY = '#,##0';

/**
 * Makes the raw tabs that are missing, each ready to fill in: headings with notes, an example, dropdowns,
 * frozen heading row, widths; then Profil is open. A tab that exists is never changed, nor one whose name
 * is the same but for case and spaces: the two could not stand beside each other.
 *
 * A tab gets its name last, so that a run cut off leaves no half-made tab that a later run would
 * take for the officer's own.
 */
export function prepareTabs(book: OpenSpreadsheet): PrepareResult {
  const tabs = tabsToPrepare();
  const names = book.sheets.map(({ name }) => name);
  const misnamed = tabs.flatMap(({ tab }) => misnamedMessage(tab.name, names) ?? []);
  // An empty tab beside the one that is meant would only hide it.
  const missing = tabs.filter(
    ({ tab }) => book.holderOf(tab.name) === undefined && misnamedMessage(tab.name, names) === undefined,
  );
  if (missing.length === 0) return { prepared: [], misnamed };

  const { general } = book.ways;
  const plans = missing.map((one) => planTab(one, general, (refersTo) => zoneOf(refersTo, book, missing)));
  const run = book.journal.begin();
  const made = book.insert(
    plans.map(({ name }, i) => ({ name: passingName(name, run), position: names.length + i })),
  );
  const sheetOf = (name: string) =>
    made[plans.findIndex((plan) => plan.name === name)]?.google ?? book.sheet(name)?.google;
  for (const [i, plan] of plans.entries()) {
    const sheet = made[i]?.google;
    if (sheet !== undefined) writeSheet(sheet, plan, book.ways, sheetOf);
  }
  for (const [i, { name }] of plans.entries()) made[i]?.rename(name);
  book.journal.end();
  const first = book.sheet(tabProfil.name) ?? made[0];
  if (first !== undefined) book.google.setActiveSheet(first.google);
  return { prepared: missing.map(({ tab }) => tab.name), misnamed };
}

/** Menu: makes the raw tabs that are missing. */
export function siapkanLembarData(): readonly string[] {
  offerNearTabs();
  const result = runMenuCommand({
    starting: 'Menyiapkan lembar data…',
    run: prepareTabs,
    messageOf: prepareMessage,
  });
  return result?.prepared ?? [];
}

/** Makes the raw tabs that are missing; returns their names. */
export const sidebarPrepareTabs = defineCall<[], undefined, readonly string[]>({
  read: nothing,
  writes: true,
  run: (book) => prepareTabs(book).prepared,
});

/** How each raw tab is to look, for a page or program that opens a year's data from elsewhere. */
export function readTabLooks(): readonly SheetPlan[] {
  const tabs = tabsToPrepare();
  return tabs.map((one) => planTab(one, USUAL_WAYS.general, (refersTo) => zoneOfNew(refersTo, tabs)));
}

/** What the officer is told once the raw tabs are there. */
function prepareMessage({ prepared, misnamed }: PrepareResult): string {
  const lines = [
    ...(prepared.length > 0
      ? [`Lembar data yang disiapkan: ${prepared.join(', ')}.`]
      : misnamed.length > 0
        ? ['Tidak ada lembar data yang perlu dibuat.']
        : ['Semua lembar data sudah ada; tidak ada yang diubah.']),
    ...misnamed,
    ...(prepared.length > 0
      ? ['Mulailah dari tab Profil. Hijau tua wajib diisi; baris abu-abu hanya contoh dan tidak dibaca.']
      : []),
  ];
  return lines.join('\n\n');
}

function tabsToPrepare(): TabToPrepare[] {
  const rows = new Map([
    [tabProfil.name, profilRows()],
    [tabTemplatPk.name, templatPkRows()],
  ]);
  const choices = { [tabIndikator.columns.predikat.heading]: daftarTangga.map(({ name }) => name) };
  return daftarTab.map((tab) => ({
    tab,
    rows: rows.get(tab.name) ?? [],
    ...(tab.name === tabIndikator.name ? { choices } : {}),
  }));
}

function templatPkRows(): RowToPrepare[] {
  return daftarBagianPk.flatMap(({ bagian, teks, help }) =>
    teks === undefined ? [] : [{ values: [bagian, teks], help }],
  );
}

function profilRows(): RowToPrepare[] {
  return settings.map(({ kunci, help, choices, refersTo, default: isi = '' }) => {
    const pilihan = kunci === 'Skala Kategori' ? daftarSkala.map(({ name }) => name) : choices;
    return {
      values: [kunci, isi],
      help,
      ...(pilihan ? { choices: pilihan } : {}),
      ...(refersTo ? { refersTo } : {}),
    };
  });
}

/** A raw tab as a sheet: headings with notes, and below them cells to fill in, some with a choice. */
function planTab(
  { tab, rows = [], choices: given = {} }: TabToPrepare,
  general: string,
  zoneOfReference: (refersTo: RefersTo) => Zone | undefined,
): SheetPlan {
  const columns = Object.values(tab.columns);
  const below = (column: number): Zone => ({ top: 1, left: column, bottom: LAST_ROW, right: column });
  const choiceOf = (
    zone: Zone,
    choices: readonly string[] | undefined,
    refersTo: RefersTo | undefined,
  ): readonly Choice[] => {
    if (choices) {
      return [{ zone, from: choices, strict: false, help: `Pilih salah satu: ${choices.join('; ')}.` }];
    }
    const referred = refersTo && zoneOfReference(refersTo);
    if (refersTo === undefined || referred === undefined) return [];
    const help = `Pilih ${refersTo.heading} dari tab ${refersTo.tab}.`;
    return [{ zone, from: { tab: refersTo.tab, zone: referred }, strict: false, help }];
  };
  return {
    name: tab.name,
    cells: [
      columns.map(
        ({ heading, help, required }): SheetCell => ({
          value: heading,
          note: required ? `Wajib diisi. ${help}` : help,
          look: required ? REQUIRED_HEADING : HEADING,
        }),
      ),
      ...(columns.some(({ example }) => example !== undefined)
        ? [
            columns.map(
              ({ example }): SheetCell => ({
                ...(example === undefined ? {} : { value: exampleOf(example) }),
                format: general,
                look: EXAMPLE,
              }),
            ),
          ]
        : []),
      ...rows.map(({ values, help }) =>
        columns.map(
          (_, i): SheetCell => ({
            ...(values[i] === undefined ? {} : { value: values[i] }),
            ...(i === 0 ? { note: help } : {}),
          }),
        ),
      ),
    ],
    widths: columns.map(({ width = DEFAULT_WIDTH }) => width),
    formats: columns.flatMap(({ plainText, money }, i) =>
      plainText || money ? [{ zone: below(i), format: money ? MONEY : '@' }] : [],
    ),
    choices: [
      ...columns.flatMap(({ heading, choices, refersTo }, i) =>
        choiceOf(below(i), choices ?? given[heading], refersTo),
      ),
      ...rows.flatMap(({ choices, refersTo }, i) =>
        choiceOf({ top: i + 1, left: 1, bottom: i + 1, right: 1 }, choices, refersTo),
      ),
    ],
    frozenRows: 1,
    tabColor: REQUIRED_TABS.includes(tab.name) ? TAB_COLORS.required : TAB_COLORS.other,
  };
}

/** The last row of a new sheet, counted from 0. */
const LAST_ROW = 999;

/** The cells of another tab that a column takes its choices from; a tab that stands may have been rearranged. */
function zoneOf(refersTo: RefersTo, book: OpenSpreadsheet, missing: readonly TabToPrepare[]) {
  const standing = book.sheet(refersTo.tab)?.google;
  if (standing === undefined) return zoneOfNew(refersTo, missing);
  const headings = standing.getRange(1, 1, 1, standing.getMaxColumns()).getDisplayValues()[0] ?? [];
  return zoneBelow(refersTo.heading, headings, standing.getMaxRows() - 1);
}

function zoneOfNew({ tab, heading }: RefersTo, tabs: readonly TabToPrepare[]): Zone | undefined {
  const columns = Object.values(tabs.find((one) => one.tab.name === tab)?.tab.columns ?? {});
  return zoneBelow(
    heading,
    columns.map((column) => column.heading),
    LAST_ROW,
  );
}

function zoneBelow(heading: string, headings: readonly string[], bottom: number): Zone | undefined {
  const column = headings.findIndex((one) => normalizeText(one) === normalizeText(heading));
  return column === -1 ? undefined : { top: 1, left: column, bottom, right: column };
}
