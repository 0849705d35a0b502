import { REVIU } from '../../reviu/tabel-reviu.ts';
import { isFields, parsed, type Remembered, remember } from '../workbook/memory.ts';
import type { OpenSheet, OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { OWN_TABS } from '../workbook/read-report.ts';

/** The tab Reviu: a sheet, whatever its name, and nothing else that bears that name. */
export interface FoundReviu {
  /** Absent where there is none. */
  readonly sheet: OpenSheet | undefined;
  /** Whose the columns are, in their order; empty in a tab from before version 0.2. */
  readonly peninjau: readonly string[];
  /** What is wrong with its name, and the way out; empty where it bears its own. */
  readonly nama: string;
  /** Remembers on the sheet that it is the one, and whose its columns are. */
  save(sheet: OpenSheet, peninjau: readonly string[]): void;
}

const KEY = 'lkjip.reviu';

interface ReviuMemory {
  /** The id of the sheet: a duplicate that has taken the memory along has another. */
  readonly id: number;
  readonly peninjau: readonly string[];
}

/** Finds the tab Reviu by its id and by what it remembers of itself. */
export function findReviu(book: OpenSpreadsheet): FoundReviu {
  const candidates = book.remembered(KEY).flatMap((memory) => {
    const sheet = memory.sheetId === undefined ? undefined : book.sheetById(memory.sheetId);
    const value = parsed(memory.text, isReviuMemory);
    return sheet === undefined || value === undefined ? [] : [{ sheet, value, memory }];
  });
  const original = candidates.find(({ sheet, value }) => sheet.id === value.id);
  // A file that was downloaded and opened again may have numbered its sheets anew.
  const found = original ?? (candidates.length === 1 ? candidates[0] : undefined);
  const older = candidates.length === 0 ? book.registry.byId(OWN_TABS.reviu)?.sheet : undefined;
  const sheet = found?.sheet ?? older ?? (candidates.length === 0 ? book.sheet(REVIU) : undefined);
  const known = new Map<OpenSheet, Remembered>(candidates.map((one) => [one.sheet, one.memory]));
  return {
    sheet,
    peninjau: found?.value.peninjau ?? [],
    nama: nameOf(book, sheet),
    save(target, peninjau) {
      const text = JSON.stringify({ id: target.id, peninjau });
      const memory = known.get(target);
      if (memory === undefined) remember(target.google, KEY, text);
      else if (memory.text !== text) memory.save(text);
    },
  };
}

const isReviuMemory = (value: unknown): value is ReviuMemory =>
  isFields(value) &&
  typeof value['id'] === 'number' &&
  Array.isArray(value['peninjau']) &&
  value['peninjau'].every((one) => typeof one === 'string');

function nameOf(book: OpenSpreadsheet, sheet: OpenSheet | undefined): string {
  if (sheet === undefined || sheet.name === REVIU) return '';
  const asli = `Tab ${REVIU} yang asli diganti namanya menjadi "${sheet.name}".`;
  return book.sheet(REVIU) === undefined
    ? `${asli} Kembalikan namanya menjadi ${REVIU}: selama itu tidak tercatat siapa yang memilih status.`
    : `${asli} Tab yang kini bernama ${REVIU} bukan yang asli dan tidak dibaca. Hapus tab itu, lalu kembalikan nama yang asli.`;
}
