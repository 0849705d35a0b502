import type { TableId } from '../../reports/laporan.ts';
import type { OpenSheet, OpenSpreadsheet } from './open-spreadsheet.ts';
import { type CurrentReport, OWN_TAB_NAMES } from './read-report.ts';
import type { BuiltSheet } from './registry.ts';
import { fingerprintOfValues, valuesOf } from './sheet-plan.ts';
import { entryOf } from './write-sheets.ts';

/** What somebody has damaged of what the add-on remembers, and the way out; empty where all is whole. */
export function damageOf({ registry }: OpenSpreadsheet): readonly string[] {
  const { damaged, isOldDamaged } = registry;
  const names = damaged.map(({ name }) => `"${name}"`).join(', ');
  return [
    ...(damaged.length === 0
      ? []
      : [`Catatan LKjIP pada tab ${names} rusak, jadi tab itu tidak disentuh. ${WAY_OUT}`]),
    ...(isOldDamaged
      ? [`Catatan LKjIP tentang tab yang dahulu disusunnya rusak, jadi tab itu tidak disentuh. ${WAY_OUT}`]
      : []),
  ];
}

const WAY_OUT = 'Pilih menu Perbarui Daftar Tabel untuk membetulkannya, lalu susun lagi.';

/**
 * Puts right what somebody has damaged: a sheet that bears the name of a table is that table again. Where it
 * shows something else than the table would, nobody can say whether people wrote it: the next build keeps it
 * under another name. Returns what was done, in sentences.
 */
export function repairDamage(book: OpenSpreadsheet, current: CurrentReport): readonly string[] {
  const { registry } = book;
  const candidates = registry.isOldDamaged
    ? [...registry.damaged, ...book.sheets.filter((sheet) => isOrphan(book, sheet, current))]
    : [...registry.damaged];
  const adopted = candidates.filter((sheet) => {
    const entry = entryFor(sheet, current);
    if (entry === undefined) registry.release(sheet);
    else registry.change(sheet, entry);
    return entry !== undefined;
  });
  registry.forgetOld();
  const left = candidates.filter((sheet) => !adopted.includes(sheet));
  return [
    ...(adopted.length === 0 ? [] : [`Catatan LKjIP dibetulkan pada tab: ${namesOf(adopted)}.`]),
    ...(left.length === 0
      ? []
      : [
          `Tab ${namesOf(left)} bukan tabel laporan ini, jadi dibiarkan; hapus atau ganti namanya bila perlu.`,
        ]),
  ];
}

const namesOf = (sheets: readonly OpenSheet[]): string => sheets.map(({ name }) => name).join(', ');

/** A sheet without memory that bears name and title of a table, as only the add-on writes them. */
function isOrphan({ registry }: OpenSpreadsheet, sheet: OpenSheet, { tables }: CurrentReport): boolean {
  const table = tables.find((one) => one.table.name === sheet.name)?.table;
  const isOwn = OWN_TAB_NAMES.has(sheet.name);
  if ((table === undefined && !isOwn) || registry.entryOf(sheet) !== undefined) return false;
  const [[name] = [], [title] = []] = sheet.shown();
  return name === sheet.name && (isOwn || title === table?.title);
}

function entryFor(sheet: OpenSheet, { tables }: CurrentReport): BuiltSheet | undefined {
  const own = OWN_TAB_NAMES.get(sheet.name);
  if (own !== undefined) return unknownEntry(own, sheet.name);
  const toWrite = tables.find(({ table }) => table.name === sheet.name)?.toWrite;
  if (toWrite === undefined) return undefined;
  const entry = entryOf(toWrite);
  const shown = fingerprintOfValues(sheet.values());
  if (shown === entry.shown) return entry;
  // It may say the same in the look of an earlier version.
  const saidBy = toWrite.content?.saidBy ?? JSON.stringify;
  return saidBy(sheet.values()) === saidBy(valuesOf(toWrite.plan))
    ? { ...entry, fingerprint: UNKNOWN, shown }
    : unknownEntry(toWrite.id, sheet.name);
}

/** The fingerprint of nothing. */
const UNKNOWN = 'tidak diketahui';

/** Differs from whatever is to be shown, and from whatever the sheet shows. */
const unknownEntry = (id: TableId, name: string): BuiltSheet => ({
  id,
  name,
  fingerprint: UNKNOWN,
  content: UNKNOWN,
  shown: UNKNOWN,
  built: '',
});
