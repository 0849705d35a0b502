import { isFields, parsed, spreadsheetValue } from './memory.ts';
import type { OpenSpreadsheet } from './open-spreadsheet.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * How this spreadsheet is to be written where nobody knows beforehand what Google does. `Uji pemasangan` finds
 * the ways out, and the spreadsheet remembers them (keputusan 0270).
 */
export interface Ways {
  /** What keeps a text that looks like a formula, a number or a day as it is, in a cell formatted as text. */
  readonly text: 'biasa' | 'apostrof' | 'teks kaya';
  /** The format under which a number shows as Sheets likes. */
  readonly general: 'general' | 'General' | '';
  /** How large a sheet is that was just inserted. */
  readonly newSheet: { readonly rows: number; readonly columns: number };
  /** Whether cells give back what was written into them; else what a sheet holds is read once it is written. */
  readonly shown: 'dihitung' | 'dibaca';
}

/** The ways until it was tried. */
export const USUAL_WAYS: Ways = {
  text: 'biasa',
  general: 'general',
  newSheet: { rows: 1000, columns: 26 },
  shown: 'dihitung',
};

export const TEXT_WAYS: readonly Ways['text'][] = ['biasa', 'apostrof', 'teks kaya'];
export const GENERAL_WAYS: readonly Ways['general'][] = ['general', 'General', ''];

/** What it is remembered under; it goes along with every copy. */
export const WAYS_KEY = 'lkjip.uji';

/** The ways that this spreadsheet remembers; the usual ones where nothing was found out. */
export function readWays(book: Pick<OpenSpreadsheet, 'google' | 'remembered'>): Ways {
  return { ...USUAL_WAYS, ...parsed(spreadsheetValue(book, WAYS_KEY).text ?? '', isWays) };
}

/** Remembers what was found out, beside what is known already. */
export function saveWays(book: OpenSpreadsheet, found: Partial<Ways>): void {
  const ways = { ...readWays(book), ...found };
  if (JSON.stringify(ways) !== JSON.stringify(readWays(book))) {
    spreadsheetValue(book, WAYS_KEY).save(JSON.stringify(ways));
  }
}

const isWays = (value: unknown): value is Partial<Ways> =>
  isFields(value) &&
  isOneOf(value['text'], TEXT_WAYS) &&
  isOneOf(value['general'], GENERAL_WAYS) &&
  isOneOf(value['shown'], ['dihitung', 'dibaca']) &&
  isSize(value['newSheet']);

const isOneOf = (value: unknown, known: readonly unknown[]): boolean => known.includes(value);

const isSize = (value: unknown): boolean =>
  isFields(value) && [value['rows'], value['columns']].every((one) => typeof one === 'number' && one > 0);

/** A text that Sheets might take for something else. */
const isRisky = (value: unknown): value is string =>
  typeof value === 'string' && /^[\s]*['=+\-@#\d]|^(?:true|false)$/iu.test(value);

/** Sets values into cells whose texts are formatted as text, so that these stay as they are. */
export function setValues(range: Range, values: readonly (readonly (string | number)[])[], ways: Ways): void {
  const each = (map: (value: string | number) => string | number) => values.map((row) => row.map(map));
  switch (ways.text) {
    case 'biasa':
      range.setValues(each((value) => value));
      return;
    case 'apostrof':
      range.setValues(each((value) => (isRisky(value) ? `'${value}` : value)));
      return;
    case 'teks kaya':
      range.setValues(each((value) => (isRisky(value) ? '' : value)));
      for (const [r, row] of values.entries()) {
        for (const [c, value] of row.entries()) {
          if (!isRisky(value)) continue;
          const text = SpreadsheetApp.newRichTextValue().setText(value).build();
          range.getCell(r + 1, c + 1).setRichTextValue(text);
        }
      }
  }
}
