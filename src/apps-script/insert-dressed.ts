import type { Lembar } from './lembar.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that is to have a sheet. */
export interface Wanted {
  readonly lembar: Lembar;
  /** The name that its sheet bears until it is whole. */
  readonly sementara: string;
  /** The sheet whose place it takes. */
  readonly old?: { readonly sheet: Sheet };
}

/**
 * Makes a sheet for each tab, with all the layers of its look and nothing in its cells yet. What
 * several tabs have in common is dressed once, on the sheet of the first of them, of which the sheets
 * of the others begin as copies. A sheet goes right before the one it replaces, else first or behind
 * all others, in the order given.
 */
export function insertDressed<T extends Wanted>(
  spreadsheet: Spreadsheet,
  daftar: readonly T[],
): (T & { readonly sheet: Sheet })[] {
  const end = spreadsheet.getNumSheets();
  const made = new Map<T, Sheet>();

  const positionOf = (wanted: T): number => {
    if (wanted.old !== undefined) return wanted.old.sheet.getIndex() - 1;
    if (wanted.lembar.terdepan) return 0;
    const later = daftar.slice(daftar.indexOf(wanted)).filter(goesBehind);
    return end + made.size - later.filter((one) => made.has(one)).length;
  };
  const insert = (wanted: T, template?: Sheet): Sheet => {
    const options = template === undefined ? {} : { template };
    const sheet = spreadsheet.insertSheet(wanted.sementara, positionOf(wanted), options);
    made.set(wanted, sheet);
    return sheet;
  };
  /** `sheet` has the layers below `depth`, which all of the tabs share, and is the first one's. */
  const grow = (alike: readonly T[], sheet: Sheet, depth: number): void => {
    // All copies are made before any sheet is dressed further.
    const kinds = groupBy(alike, ({ lembar }) => lembar.lapisan[depth]?.key).map(([first, ...others], i) => ({
      first,
      others,
      sheet: i === 0 ? sheet : insert(first, sheet),
    }));
    for (const { first, others, sheet: own } of kinds) {
      const lapisan = first.lembar.lapisan[depth];
      if (lapisan === undefined) {
        for (const other of others) insert(other, own);
        continue;
      }
      const anggota = [first, ...others];
      lapisan.dress(
        own,
        anggota.map(({ lembar }) => lembar),
      );
      grow(anggota, own, depth + 1);
    }
  };

  const [first] = daftar;
  if (first !== undefined) grow(daftar, insert(first), 0);
  return daftar.flatMap((wanted) => {
    const sheet = made.get(wanted);
    return sheet === undefined ? [] : [{ ...wanted, sheet }];
  });
}

const goesBehind = ({ lembar, old }: Wanted): boolean => old === undefined && !lembar.terdepan;

type Group<T> = [T, ...T[]];

function groupBy<T>(daftar: readonly T[], keyOf: (one: T) => unknown): Group<T>[] {
  const groups = new Map<unknown, Group<T>>();
  for (const one of daftar) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
