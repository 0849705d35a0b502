import type { TableId } from '../../reports/laporan.ts';
import { isFields, parsed } from './memory.ts';
import type { OpenSheet, OpenSpreadsheet } from './open-spreadsheet.ts';
import type { BuiltSheet } from './registry.ts';

/** What a version before 0.2 remembered of a sheet that it built; it knew tables by their names. */
interface OldEntry {
  readonly id: number;
  readonly name: string;
  readonly tampak: string;
  readonly disusun: string;
  readonly data?: string;
  readonly tanggal?: string;
}

/** All of it in one value of the spreadsheet, with the journal of a run that was cut off. */
interface OldMemory {
  readonly tabel: readonly OldEntry[];
  readonly sedangDisusun: readonly string[];
  readonly penukaran: readonly { readonly tersusun: OldEntry; readonly sementara: string }[];
}

const KEY = 'lkjip.tabel';

export interface OldRegistry {
  /** Takes out what `idOf` knows; a sheet that is gone or bears another name by now is nobody's. */
  take(
    idOf: (sheet: OpenSheet) => TableId | undefined,
  ): readonly { readonly sheet: OpenSheet; readonly entry: BuiltSheet }[];
  /** Forgets on the spreadsheet what was taken out. */
  settle(): void;
  readonly isDamaged: boolean;
  /** Does away with what cannot be read. */
  forget(): void;
}

export function readOldRegistry(book: OpenSpreadsheet): OldRegistry {
  const memory = book.remembered(KEY)[0];
  const old = memory === undefined ? undefined : parsed(memory.text, isOldMemory);
  let left: readonly OldEntry[] = old === undefined ? [] : standingOf(book, old);
  let isChanged = false;
  let isDamaged = memory !== undefined && old === undefined;
  return {
    get isDamaged() {
      return isDamaged;
    },
    take(idOf) {
      const taken = left.flatMap((entry) => {
        const sheet = book.sheetById(entry.id);
        const id = sheet?.name === entry.name ? idOf(sheet) : undefined;
        if (sheet === undefined || id === undefined) return [];
        return [{ sheet, entry: carriedOver(id, entry), old: entry }];
      });
      left = left.filter((entry) => !taken.some((one) => one.old === entry));
      isChanged ||= taken.length > 0;
      return taken;
    },
    settle() {
      if (memory === undefined || !isChanged) return;
      if (left.length === 0) memory.remove();
      else memory.save(JSON.stringify({ tabel: left, sedangDisusun: [], penukaran: [] }));
      isChanged = false;
    },
    forget() {
      if (isDamaged) memory?.remove();
      isDamaged = false;
    },
  };
}

/** What it was made to show is told by its values alone: fingerprints of that version are of another kind. */
function carriedOver(id: TableId, { name, tampak, disusun, data, tanggal }: OldEntry): BuiltSheet {
  return { id, name, fingerprint: '', content: '', shown: tampak, built: disusun, data, tanggal };
}

/**
 * The sheets that stand, the journal looked at: a new one that waits under its passing name counts where
 * nobody has its place.
 */
function standingOf(book: OpenSpreadsheet, { tabel, penukaran }: OldMemory): readonly OldEntry[] {
  const waiting = penukaran.filter(({ tersusun }) => book.holderOf(tersusun.name)?.id === tersusun.id);
  const names = waiting.map(({ tersusun }) => tersusun.name);
  return [...tabel.filter(({ name }) => !names.includes(name)), ...waiting.map(({ tersusun }) => tersusun)];
}

/** Puts right what a run of such a version left when it was cut off: sheets under their passing names. */
export function recoverOldRun(book: OpenSpreadsheet): void {
  const memory = book.remembered(KEY)[0];
  const old = memory === undefined ? undefined : parsed(memory.text, isOldMemory);
  if (old === undefined) return;
  for (const name of old.sedangDisusun) {
    const sheet = book.sheet(name);
    if (sheet !== undefined) book.delete(sheet);
  }
  for (const { tersusun, sementara } of old.penukaran) {
    const sheet = book.sheet(sementara);
    if (sheet === undefined) continue;
    if (book.holderOf(tersusun.name) === undefined) sheet.rename(tersusun.name);
    else book.delete(sheet);
  }
}

/** Whether a run of such a version was cut off, and not looked after yet. */
export function isOldRunCutOff(book: OpenSpreadsheet): boolean {
  const memory = book.remembered(KEY)[0];
  const old = memory === undefined ? undefined : parsed(memory.text, isOldMemory);
  const passing = [
    ...(old?.sedangDisusun ?? []),
    ...(old?.penukaran ?? []).map(({ sementara }) => sementara),
  ];
  return passing.some((name) => book.sheet(name) !== undefined);
}

function isOldMemory(value: unknown): value is OldMemory {
  if (!isFields(value)) return false;
  const { tabel, sedangDisusun, penukaran } = value;
  return (
    [tabel, sedangDisusun, penukaran].every(Array.isArray) &&
    (tabel as readonly unknown[]).every(isOldEntry) &&
    (penukaran as readonly unknown[]).every((one) => isFields(one) && isOldEntry(one['tersusun']))
  );
}

const isOldEntry = (value: unknown): value is OldEntry =>
  isFields(value) &&
  typeof value['id'] === 'number' &&
  [value['name'], value['tampak'], value['disusun']].every((text) => typeof text === 'string');
