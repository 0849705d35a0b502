import { type Kinerja, tabKinerja } from './kinerja.ts';
import { isFatal, type ParsedRow } from './parse-tab.ts';
import type { Issue } from './tab.ts';

/** Tab Kinerja, where every row has a place or is known to want one. */
interface Placed {
  readonly records: readonly Kinerja[];
  /** Those of all tabs. */
  readonly issues: readonly Issue[];
}

type Place = Pick<Kinerja, 'indikator' | 'tahun'>;

const keyOf = ({ indikator, tahun }: Place): string => `${indikator}\n${tahun}`;

/**
 * A row of Kinerja whose indikator or tahun cannot be used, or stands there already, is the figure of an indikator
 * that has none: nobody knows which. Each that it may be, in each year that it may be, gets a record that cannot
 * be read, so that no average is told without it; the others are told: keputusan 0204.
 */
export function placeStray(
  rows: readonly ParsedRow[],
  { records, issues }: Placed,
  daftarKode: readonly string[],
): Placed {
  const isStray = (issue: Issue) => issue.tab === tabKinerja.name && isFatal(issue);
  const strayRows = new Set(issues.filter(isStray).map(({ row = 1 }) => row));
  // Without headings or without any indikator there is no telling where a row belongs.
  if (daftarKode.length === 0 || strayRows.has(1)) return { records, issues };
  const stray = rows.filter(({ baris }) => strayRows.has(baris));
  const years = new Set([...records, ...stray.map(({ values }) => values)].map(({ tahun }) => tahun));
  const placed = new Set(records.map(keyOf));
  const free = [...years]
    .filter((tahun) => typeof tahun === 'number')
    .flatMap((tahun) => daftarKode.map((indikator) => ({ indikator, tahun })))
    .filter((place) => !placed.has(keyOf(place)));

  const standIns = new Map<string, Kinerja>();
  for (const { baris, values } of stray) {
    const { tahun } = values;
    const indikator = daftarKode.find((kode) => kode === values['indikator']);
    // Only what cannot be used is wrong; where both can, and another row has the place, either may be.
    const both = indikator !== undefined && typeof tahun === 'number';
    const mayBe = (place: Place) => {
      const isKode = indikator === undefined || place.indikator === indikator;
      const isTahun = tahun === undefined || place.tahun === tahun;
      return both ? isKode || isTahun : isKode && isTahun;
    };
    for (const place of [...free.filter(mayBe), ...(both ? [{ indikator, tahun }] : [])]) {
      standIns.set(keyOf(place), unreadable(baris, place));
    }
  }
  return {
    records: [...records.filter((one) => !standIns.has(keyOf(one))), ...standIns.values()].sort(
      (a, b) => a.baris - b.baris,
    ),
    issues: issues.map((issue) => (isStray(issue) ? { ...issue, kept: 'figure' } : issue)),
  };
}

function unreadable(baris: number, place: Place): Kinerja {
  const blank = Object.fromEntries(Object.keys(tabKinerja.columns).map((key) => [key, undefined]));
  const faulty = { columns: ['indikator', 'tahun'], hangs: ['pembilang'] };
  return { ...(blank as unknown as Kinerja), ...place, baris, faulty };
}
