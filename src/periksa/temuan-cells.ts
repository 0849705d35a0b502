import { normalizeText } from '../bahasa/teks.ts';
import { columnLetters } from '../tabs/column-letters.ts';
import type { Rows } from '../tabs/tab.ts';
import type { Place, Severity } from './temuan.ts';
import { isOpen, type TemuanBerstatus } from './temuan-status.ts';

/**
 * The cell that a finding stands in, `D5`: by its row and the heading of its column; of a row alone the
 * first cell. Undefined where the finding is about a whole tab, or its heading is not there.
 */
export function addressOf(tabs: ReadonlyMap<string, Rows>, { tab, baris, kolom }: Place): string | undefined {
  const headings = tabs.get(tab)?.[0];
  if (headings === undefined || baris === undefined) return undefined;
  if (kolom === undefined) return `A${baris}`;
  const wanted = normalizeText(kolom);
  const column = headings.findIndex(({ display }) => normalizeText(display) === wanted);
  return column < 0 ? undefined : `${columnLetters(column)}${baris}`;
}

/** A cell to be marked in its tab. */
export interface MarkedCell {
  readonly alamat: string;
  /** The most serious of what is open in it. */
  readonly tingkat: Severity;
}

const SEVERITIES: readonly Severity[] = ['salah', 'perlu dilihat', 'gaya'];

/** The cells with open findings, tab by tab, the most serious first. */
export function markedCells(
  daftar: readonly TemuanBerstatus[],
  tabs: ReadonlyMap<string, Rows>,
): ReadonlyMap<string, readonly MarkedCell[]> {
  const perTab = new Map<string, Map<string, Severity>>();
  for (const tingkat of SEVERITIES) {
    for (const { temuan } of daftar.filter((one) => isOpen(one) && one.temuan.tingkat === tingkat)) {
      const alamat = addressOf(tabs, temuan);
      if (alamat === undefined) continue;
      const cells = perTab.get(temuan.tab) ?? new Map<string, Severity>();
      perTab.set(temuan.tab, cells);
      if (!cells.has(alamat)) cells.set(alamat, tingkat);
    }
  }
  return new Map(
    Array.from(perTab, ([tab, cells]) => [
      tab,
      Array.from(cells, ([alamat, tingkat]) => ({ alamat, tingkat })),
    ]),
  );
}
