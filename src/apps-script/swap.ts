import { isSameTabName } from './find-sheet.ts';
import type { Penukaran, StoredRegistry } from './registry.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is known of the sheets of a run. */
export interface Dikenal {
  readonly find: (name: string) => Sheet | null;
  readonly idOf: (sheet: Sheet) => number;
}

const seek = (spreadsheet: Spreadsheet): Dikenal => ({
  find: (name) => spreadsheet.getSheetByName(name),
  idOf: (sheet) => sheet.getSheetId(),
});

/**
 * Puts the waiting tables in their places and enters them in the registry. Any of its steps may have
 * been done already by a run that was cut off. `dikenal` spares the run that made the sheets a look for
 * each of them. Returns the names that were somebody else's, so that their new tables gave way.
 */
export function carryThrough(
  spreadsheet: Spreadsheet,
  stored: StoredRegistry,
  dikenal: Dikenal = seek(spreadsheet),
): readonly string[] {
  const { tabel, penukaran } = stored.current();
  const mengalah = penukaran.filter((one) => !takePlace(spreadsheet, one, dikenal));

  const replaced = penukaran.map(({ menggantikan }) => menggantikan);
  stored.save({
    ...stored.current(),
    tabel: [
      ...tabel.filter(({ id }) => !replaced.includes(id)),
      ...penukaran.filter((one) => !mengalah.includes(one)).map(({ tersusun }) => tersusun),
    ],
    sedangDisusun: [],
    penukaran: [],
  });
  return mengalah.map(({ tersusun }) => tersusun.name);
}

/** False where the new table had to give way. */
function takePlace(
  spreadsheet: Spreadsheet,
  { tersusun: { name }, sementara, menggantikan, simpanSebagai }: Penukaran,
  { find, idOf }: Dikenal,
): boolean {
  const sheet = find(sementara);
  if (sheet === null) return true;
  const occupant = find(name);
  if (occupant !== null) {
    // Someone gave another tab this name meanwhile: it is theirs, so the new table gives way.
    if (idOf(occupant) !== menggantikan) {
      spreadsheet.deleteSheet(sheet);
      return false;
    }
    if (simpanSebagai === undefined) spreadsheet.deleteSheet(occupant);
    else keep(spreadsheet, occupant, simpanSebagai);
  }
  return takeName(spreadsheet, sheet, name);
}

/** Under another number where somebody has the name: what people wrote must never stand in the way of a run. */
function keep(spreadsheet: Spreadsheet, occupant: Sheet, name: string): void {
  for (let nomor = 1; ; nomor += 1) {
    const calon = nomor === 1 ? name : `${name} (${nomor})`;
    try {
      occupant.setName(calon);
      return;
    } catch (error) {
      if (!isTaken(spreadsheet, occupant, calon)) throw error;
    }
  }
}

/** To try is one call less a tab than to ask first whether anybody has the name. */
function takeName(spreadsheet: Spreadsheet, sheet: Sheet, name: string): boolean {
  try {
    sheet.setName(name);
    return true;
  } catch (error) {
    if (!isTaken(spreadsheet, sheet, name)) throw error;
    spreadsheet.deleteSheet(sheet);
    return false;
  }
}

/** Google looks a name up as it is written and keeps it unique without regard to case: all have to be seen. */
function isTaken(spreadsheet: Spreadsheet, sheet: Sheet, name: string): boolean {
  const id = sheet.getSheetId();
  return spreadsheet
    .getSheets()
    .some((other) => isSameTabName(other.getName(), name) && other.getSheetId() !== id);
}

/** Carries a run through that was cut off while tables took their places; clears away an earlier one. */
export function recover(spreadsheet: Spreadsheet, stored: StoredRegistry): void {
  const { sedangDisusun, penukaran } = stored.current();
  if (penukaran.length > 0) {
    carryThrough(spreadsheet, stored);
    return;
  }
  if (sedangDisusun.length === 0) return;
  for (const name of sedangDisusun) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet !== null) spreadsheet.deleteSheet(sheet);
  }
  stored.save({ ...stored.current(), sedangDisusun: [] });
}
