import { normalizeText } from '../../bahasa/teks.ts';
import { daftarSkala } from '../../peraturan/daftar-skala.ts';
import { daftarTangga } from '../../peraturan/daftar-tangga.ts';
import type { Zone } from '../../reports/table.ts';
import { daftarBagianPk } from '../../reports/templat-pk.ts';
import { tabIndikator } from '../../tabs/indikator.ts';
import { daftarTab, misnamedMessage } from '../../tabs/parsed-tabs.ts';
import { settings, tabProfil } from '../../tabs/profil.ts';
import type { Tab, TabColumn } from '../../tabs/tab.ts';
import { tabTemplatPk } from '../../tabs/templat-pk.ts';
import { passingName } from '../workbook/journal.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import type { Choice, Look, SheetCell, SheetPlan } from '../workbook/sheet-plan.ts';
import { writeSheet } from '../workbook/write-sheet.ts';
import { defineCall, nothing, runMenuCommand } from './command.ts';

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
const DEFAULT_WIDTH = 100;

/**
 * Makes the raw tabs that are missing, each ready to fill in: headings with notes, dropdowns, frozen
 * heading row, widths. A tab that exists is never changed, nor one whose name is the same but for case and
 * spaces: the two could not stand beside each other.
 *
 * A tab gets its name last, so that a run cut off leaves no half-made tab that a later run would
 * take for the officer's own.
 */
export function prepareTabs(book: OpenSpreadsheet): PrepareResult {
  const tabs = tabsToPrepare();
  const names = book.sheets.map(({ name }) => name);
  const misnamed = tabs.flatMap(({ tab }) => misnamedMessage(tab.name, names) ?? []);
  const missing = tabs.filter(({ tab }) => book.holderOf(tab.name) === undefined);
  if (missing.length === 0) return { prepared: [], misnamed };

  const plans = missing.map((one) => planTab(one, (refersTo) => zoneOf(refersTo, book, missing)));
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
  return { prepared: missing.map(({ tab }) => tab.name), misnamed };
}

/** Menu: makes the raw tabs that are missing. */
export function siapkanLembarData(): readonly string[] {
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

/** What the officer is told once the raw tabs are there. */
function prepareMessage({ prepared, misnamed }: PrepareResult): string {
  const lines = [
    ...(prepared.length > 0
      ? [`Lembar data yang disiapkan: ${prepared.join(', ')}.`]
      : misnamed.length > 0
        ? ['Tidak ada lembar data yang perlu dibuat.']
        : ['Semua lembar data sudah ada; tidak ada yang diubah.']),
    ...misnamed,
    ...(prepared.length > 0 ? ['Mulailah dari tab Profil.'] : []),
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
          look: HEADING,
        }),
      ),
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
    formats: columns.flatMap(({ plainText }, i) => (plainText ? [{ zone: below(i), format: '@' }] : [])),
    choices: [
      ...columns.flatMap(({ heading, choices, refersTo }, i) =>
        choiceOf(below(i), choices ?? given[heading], refersTo),
      ),
      ...rows.flatMap(({ choices, refersTo }, i) =>
        choiceOf({ top: i + 1, left: 1, bottom: i + 1, right: 1 }, choices, refersTo),
      ),
    ],
    frozenRows: 1,
  };
}

/** The last row of a new sheet, counted from 0. */
const LAST_ROW = 999;

/** The cells of another tab that a column takes its choices from; a tab that stands may have been rearranged. */
function zoneOf(
  { tab, heading }: RefersTo,
  book: OpenSpreadsheet,
  missing: readonly TabToPrepare[],
): Zone | undefined {
  const standing = book.sheet(tab)?.google;
  const made = missing.find((one) => one.tab.name === tab);
  const headings =
    standing === undefined
      ? Object.values(made?.tab.columns ?? {}).map((column) => column.heading)
      : (standing.getRange(1, 1, 1, standing.getMaxColumns()).getDisplayValues()[0] ?? []);
  const column = headings.findIndex((one) => normalizeText(one) === normalizeText(heading));
  if (column === -1) return undefined;
  const bottom = standing === undefined ? LAST_ROW : standing.getMaxRows() - 1;
  return { top: 1, left: column, bottom, right: column };
}
