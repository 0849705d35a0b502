import type { Kinerja } from './kinerja.ts';
import { tabKinerja } from './kinerja.ts';
import { isFatal, type ParsedRow } from './parse-tab.ts';
import type { Issue } from './tab.ts';

/** Tab Kinerja, where every row has a place or is known to want one. */
interface Placed {
  readonly records: readonly Kinerja[];
  readonly issues: readonly Issue[];
}

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
  const ownIssues = issues.filter(({ tab }) => tab === tabKinerja.name);
  // Without headings or without any indikator there is no telling where a row belongs.
  if (daftarKode.length === 0 || ownIssues.some((issue) => isFatal(issue) && (issue.row ?? 1) === 1)) {
    return { records, issues };
  }
  const known = new Set(daftarKode);
  const placed = new Map(records.map((record) => [keyOf(record), record]));
  const years = new Set(records.map(({ tahun }) => tahun));
  const strayRows = new Set(ownIssues.filter(isFatal).map(({ row }) => row));
  const stray = rows.filter(({ baris }) => strayRows.has(baris));
  for (const { values } of stray) if (typeof values['tahun'] === 'number') years.add(values['tahun']);

  const standIns = new Map<string, Kinerja>();
  for (const { baris, values } of stray) {
    const { indikator, tahun } = values;
    const isKnown = typeof indikator === 'string' && known.has(indikator);
    // Only its indikator or its tahun can be wrong; where both can be right, either may be.
    const both = isKnown && typeof tahun === 'number';
    const ofKode = isKnown ? [...years].map((one) => ({ indikator, tahun: one })) : [];
    const ofTahun = typeof tahun === 'number' ? daftarKode.map((kode) => ({ indikator: kode, tahun })) : [];
    const anywhere =
      isKnown || typeof tahun === 'number'
        ? []
        : daftarKode.flatMap((kode) => [...years].map((one) => ({ indikator: kode, tahun: one })));
    const free = [...ofKode, ...(isKnown && !both ? [] : ofTahun), ...anywhere].filter(
      (place) => !placed.has(keyOf(place)),
    );
    for (const place of both ? [...free, { indikator, tahun }] : free) {
      standIns.set(keyOf(place), unreadable(baris, place));
    }
  }
  return {
    records: [...records.filter((record) => !standIns.has(keyOf(record))), ...standIns.values()].sort(
      (a, b) => a.baris - b.baris,
    ),
    issues: issues.map((issue) => {
      if (issue.tab !== tabKinerja.name || !isFatal(issue)) return issue;
      const row = stray.find(({ baris }) => baris === issue.row);
      const shown =
        row?.values[issue.heading === tabKinerja.columns.indikator.heading ? 'indikator' : 'tahun'];
      return { ...issue, kept: 'figure', ...(shown === undefined ? {} : { shown: String(shown) }) };
    }),
  };
}

type Place = Pick<Kinerja, 'indikator' | 'tahun'>;

const keyOf = ({ indikator, tahun }: Place): string => JSON.stringify([indikator, tahun]);

function unreadable(baris: number, place: Place): Kinerja {
  return {
    baris,
    ...place,
    target: undefined,
    realisasi: undefined,
    pembilang: undefined,
    penyebut: undefined,
    capaianTercetak: undefined,
    kategoriTercetak: undefined,
    catatan: undefined,
    faulty: { columns: ['indikator', 'tahun'], hangs: ['pembilang'] },
  };
}
