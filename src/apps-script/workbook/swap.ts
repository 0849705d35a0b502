import type { TableId } from '../../reports/laporan.ts';
import { isPassing, type Journal, type JournaledRun, passingName } from './journal.ts';
import { isOldRunCutOff, recoverOldRun } from './old-registry.ts';
import type { OpenSheet, OpenSpreadsheet } from './open-spreadsheet.ts';

/**
 * Puts the sheets of a run in their places: what stood there goes, or is kept under another name; then all
 * take their names. Any of its steps may have been done already by a run that was cut off. Returns what gave
 * way, because somebody had given its name to another tab meanwhile.
 */
export function finishSwaps(book: OpenSpreadsheet): readonly TableId[] {
  const { registry, journal } = book;
  const run = journal.current;
  if (run?.renames === undefined) return [];
  const renames = run.renames.flatMap(({ sheetId, name }) => {
    const sheet = book.sheetById(sheetId);
    const entry = sheet && registry.entryOf(sheet);
    return sheet === undefined || entry === undefined ? [] : [{ sheet, entry, name }];
  });
  const renamed = new Set(renames.map(({ sheet }) => sheet));
  const waiting = book.sheets.flatMap((sheet) => {
    const entry = registry.entryOf(sheet);
    return entry !== undefined && isPassing(sheet.name, run) && !renamed.has(sheet) ? [{ sheet, entry }] : [];
  });

  const givingWay = waiting.filter(({ entry }) => isForeign(book, book.holderOf(entry.name), renamed));
  for (const { sheet } of givingWay) book.delete(sheet);
  const taking = waiting.filter((one) => !givingWay.includes(one));
  for (const { entry } of taking) {
    const old = registry.byId(entry.id);
    if (old === undefined) continue;
    if (entry.kept === undefined) book.delete(old.sheet);
    else keep(book, old.sheet, entry.kept.as);
  }
  for (const { sheet, name } of renames) if (sheet.name !== name) sheet.rename(passingName(name, run));
  for (const { sheet, entry } of taking) sheet.rename(entry.name);
  for (const { sheet, entry, name } of renames) {
    if (sheet.name !== name) sheet.rename(freeName(book, name));
    if (entry.name !== sheet.name) registry.change(sheet, { ...entry, name: sheet.name });
  }
  journal.end();
  return givingWay.map(({ entry }) => entry.id);
}

/** Somebody else's tab. */
function isForeign(
  { registry }: OpenSpreadsheet,
  holder: OpenSheet | undefined,
  renamed: ReadonlySet<OpenSheet>,
): boolean {
  return holder !== undefined && !renamed.has(holder) && registry.entryOf(holder)?.name !== holder.name;
}

/** What people wrote, or approved, is theirs from now on. */
function keep(book: OpenSpreadsheet, sheet: OpenSheet, as: string): void {
  sheet.rename(freeName(book, as));
  book.registry.release(sheet);
}

/** The name, with a number where somebody has it: it must never stand in the way of a run. */
export function freeName(book: OpenSpreadsheet, name: string): string {
  for (let nomor = 1; ; nomor += 1) {
    const calon = nomor === 1 ? name : `${name} (${nomor})`;
    if (book.holderOf(calon) === undefined) return calon;
  }
}

/** Carries a run through that was cut off while sheets took their places; clears away an earlier one. */
export function recoverRun(book: OpenSpreadsheet): void {
  recoverOldRun(book);
  const run = book.journal.current;
  if (run === undefined) return;
  if (run.renames !== undefined) finishSwaps(book);
  else clearAway(book, run, book.journal);
}

function clearAway(book: OpenSpreadsheet, run: JournaledRun, journal: Journal): void {
  for (const sheet of book.sheets.filter(({ name }) => isPassing(name, run))) book.delete(sheet);
  journal.end();
}

/** Whether a run has left something to be cleared away or carried through. */
export const isCutOff = (book: OpenSpreadsheet): boolean =>
  book.journal.current !== undefined || isOldRunCutOff(book);
