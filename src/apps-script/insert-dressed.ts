import { type Lembar, panjangIsi } from './lembar.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that is to have a sheet. */
export interface Wanted {
  readonly lembar: Lembar;
  /** The name that its sheet bears until it is whole. */
  readonly sementara: string;
  /** The sheet that it replaces. */
  readonly old?: { readonly sheet: Sheet };
  /** That sheet was another table's, so that its place is not this one's. */
  readonly pindah?: boolean;
}

/** Where the tabs of a report stand among each other. */
export interface Letak {
  /** The names of all of them, in the order of the report. */
  readonly urutan: readonly string[];
  /** Whether any of them stood before this run: without one there is no need to ask where. */
  readonly adaYangBerdiri: boolean;
  /** The sheet of a name from an earlier run, where it stands in its place. */
  readonly berdiri: (name: string) => Sheet | null;
}

/**
 * Makes a sheet for each tab, with all the layers of its look and nothing in its cells yet. What
 * several tabs have in common is dressed once, on the sheet of the first of them, of which the sheets
 * of the others begin as copies. A sheet goes right before the one it replaces, unless that was another
 * table's; else first; else beside its neighbours of an earlier run; else behind all others, in the order given.
 */
export function insertDressed<T extends Wanted>(
  spreadsheet: Spreadsheet,
  daftar: readonly T[],
  letak: Letak,
): (T & { readonly sheet: Sheet })[] {
  const end = spreadsheet.getNumSheets();
  const made = new Map<T, Sheet>();

  const nearest = (names: readonly string[]): Sheet | undefined => {
    for (const name of names) {
      const baru = [...made].find(([{ lembar }]) => lembar.name === name)?.[1];
      const sheet = baru ?? letak.berdiri(name);
      if (sheet !== null) return sheet;
    }
    return undefined;
  };
  const positionOf = (wanted: T): number => {
    if (wanted.old !== undefined && !wanted.pindah) return wanted.old.sheet.getIndex() - 1;
    if (wanted.lembar.terdepan) return 0;
    const place = letak.urutan.indexOf(wanted.lembar.name);
    if (letak.adaYangBerdiri && place >= 0) {
      const before = nearest(letak.urutan.slice(0, place).reverse());
      if (before !== undefined) return before.getIndex();
      const after = nearest(letak.urutan.slice(place + 1));
      if (after !== undefined) return after.getIndex() - 1;
    }
    if (wanted.old !== undefined) return wanted.old.sheet.getIndex() - 1;
    const later = daftar.slice(daftar.indexOf(wanted)).filter(goesBehind);
    return end + made.size - later.filter((one) => made.has(one)).length;
  };
  const insert = (wanted: T, template?: Sheet): Sheet => {
    const options = template === undefined ? {} : { template };
    const sheet = spreadsheet.insertSheet(wanted.sementara, positionOf(wanted), options);
    made.set(wanted, sheet);
    return sheet;
  };
  /** A sheet for each group of tabs: `sheet` itself for the first one's, copies of it for the others. */
  const share = (groups: readonly Group<T>[], sheet: Sheet) =>
    groups.map((anggota, i) => ({ anggota, own: i === 0 ? sheet : insert(anggota[0], sheet) }));
  /** `sheet` has the layers below `depth`, which all of the tabs share, and is the first one's. */
  const grow = (alike: Group<T>, sheet: Sheet, depth: number): void => {
    const groups = groupBy(alike, ({ lembar }) => lembar.lapisan[depth]?.key);
    // All copies are made before any sheet is dressed further.
    for (const { anggota, own } of share(groups, sheet)) {
      const [first, ...others] = anggota;
      const lapisan = first.lembar.lapisan[depth];
      if (lapisan === undefined) {
        for (const other of others) insert(other, own);
        continue;
      }
      lapisan.dress(
        own,
        anggota.map(({ lembar }) => lembar),
      );
      const panjangOf = ({ lembar }: T) => lembar.lapisan[depth]?.isi?.panjang ?? 0;
      for (const sama of share(groupBy(anggota, panjangOf), own)) {
        const lebih = panjangOf(first) - panjangOf(sama.anggota[0]);
        if (lebih > 0) lapisan.isi?.pangkas(sama.own, lebih);
        grow(sama.anggota, sama.own, depth + 1);
      }
    }
  };

  // The longest of each kind comes first: the others are cut from it.
  const [first, ...others] = [...daftar].sort((a, b) => panjangIsi(b.lembar) - panjangIsi(a.lembar));
  if (first !== undefined) grow([first, ...others], insert(first), 0);
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
