import { sha256Of } from '../../reports/fingerprint.ts';
import { shownText } from '../../tabs/cells.ts';
import { spreadMerged } from '../../tabs/merged-cells.ts';
import { daftarTab, type ParsedTabs, parseTabs } from '../../tabs/parsed-tabs.ts';
import type { Cell, Rows } from '../../tabs/tab.ts';
import type { OpenSpreadsheet } from './open-spreadsheet.ts';
import { fingerprintOf } from './sheet-plan.ts';

/** The raw tabs as they stand, and what they say. */
export interface RawTabs {
  readonly rows: ReadonlyMap<string, Rows>;
  readonly data: ParsedTabs;
}

/** The names of all raw tabs. */
export const ALL_TABS: readonly string[] = daftarTab.map(({ name }) => name);

/** The raw tabs without which nothing can be calculated. */
export const REQUIRED_TABS: readonly string[] = ['Profil', 'Pejabat', 'Sasaran', 'Indikator', 'Kinerja'];

/** Reads raw tabs, each once, and parses them; tabs that do not exist are left out. */
export function readRawTabs(book: OpenSpreadsheet, names: readonly string[] = ALL_TABS): RawTabs {
  const rows = new Map(
    names.flatMap((name): (readonly [string, Rows])[] => {
      const sheet = book.sheet(name);
      return sheet === undefined ? [] : [[name, spreadMerged(sheet.rows(), sheet.merged())]];
    }),
  );
  return {
    rows,
    data: parseTabs(
      rows,
      book.sheets.map(({ name }) => name),
    ),
  };
}

/** Rows below the heading in which anything stands. */
export const filledRows = (rows: Rows): number => rows.slice(1).filter((row) => row.some(isFilled)).length;

/** A checkbox that nobody ticked is no entry. */
const isFilled = (cell: Cell): boolean => cell.value !== false && shownText(cell) !== '';

/** Another one as soon as any cell of these raw tabs shows something else. */
export const versionOf = ({ rows }: RawTabs): string => fingerprintOf(JSON.stringify([...rows]));

/** The first digits of the fingerprint of raw tabs: enough for a person to compare. */
export function dataFingerprint({ rows }: RawTabs, tabs: readonly string[]): string {
  return sha256Of(JSON.stringify(tabs.map((tab) => rows.get(tab) ?? null))).slice(0, 8);
}
