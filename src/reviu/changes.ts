import { normalizeText } from '../bahasa/teks.ts';
import { daftarTab } from '../tabs/parsed-tabs.ts';
import { type Arsip, pack, unpack } from './arsip.ts';
import { type Difference, diffGrids } from './diff.ts';
import { diffSentence, type TabDifference } from './diff-sentence.ts';
import type { Grid } from './grid.ts';
import type { Approval } from './persetujuan.ts';
import type { IsAbout } from './temuan-of-table.ts';

/** A table as it now stands. */
export interface ShownTable {
  /** Its name, which is that of its tab. */
  readonly tabel: string;
  /** What its tab shows; empty where the tab is gone. */
  readonly petak: Grid;
  /** What the raw tabs behind it show. */
  readonly data: ReadonlyMap<string, Grid>;
}

/**
 * Says what differs from what was approved, in the table and in the raw data behind it: `Tabel 3.1 G12:
 * semula 6,67, menjadi 6,76; Kinerja D12 (S1.1 2021, Realisasi): …`. Empty where nothing does.
 *
 * Where `tentang` is given, raw rows that the table is not about do not count.
 */
export function changesSince(
  { isi, data }: Pick<Approval, 'isi' | 'data'>,
  kini: ShownTable,
  arsip: Arsip,
  tentang: IsAbout = () => true,
): string {
  const tabel = bandingkan(kini.tabel, isi, kini.petak, arsip);
  const mentah = data
    .map(({ tab, sidik }) => bandingkan(tab, sidik, kini.data.get(tab) ?? [], arsip))
    .map((hasil): Banding => {
      if (!hasil.terbanding) return hasil;
      return { ...hasil, beda: hasil.beda.filter((one) => isTentang(hasil, one, tentang)) };
    });
  const semua = [tabel, ...mentah];
  const terbanding = diffSentence(semua.flatMap((hasil) => (hasil.terbanding ? [hasil] : [])));
  const lain = semua.flatMap((hasil) => (hasil.terbanding ? [] : [hasil.sebab]));
  return [...(terbanding === '' ? [] : [terbanding]), ...lain].join('; ');
}

/** Which sasaran a row is about can itself be what changed; and nobody knows of what is gone. */
function isTentang({ tab, kini }: TabDifference, beda: Difference, tentang: IsAbout): boolean {
  switch (beda.jenis) {
    case 'sel':
      return tentang(tab, beda.baris) || isPenghubung(tab, kini[0]?.[beda.kolom - 1] ?? '');
    case 'baris masuk':
      return Array.from({ length: beda.banyak }, (_, i) => beda.nomor + i).some((n) => tentang(tab, n));
    default:
      return true;
  }
}

/** Whether a column of a raw tab names what its rows are about. */
function isPenghubung(tab: string, heading: string): boolean {
  const known = daftarTab.find(({ name }) => name === tab);
  return Object.entries(known?.columns ?? {}).some(
    ([name, column]) =>
      normalizeText(column.heading) === normalizeText(heading) &&
      (column.refersTo !== undefined || (known?.key ?? []).includes(name)),
  );
}

type Banding =
  | ({ readonly terbanding: true } & TabDifference)
  | { readonly terbanding: false; readonly sebab: string };

function bandingkan(tab: string, sidik: string, kini: Grid, arsip: Arsip): Banding {
  if (pack(kini).sidik === sidik) return { terbanding: true, tab, kini, beda: [] };
  const dulu = unpack(arsip, sidik);
  if (dulu.jenis === 'ada') return { terbanding: true, tab, kini, beda: diffGrids(dulu.petak, kini) };
  const sebab = `${tab} berubah; isinya yang dahulu tidak dapat ditunjukkan karena arsipnya ${dulu.jenis}`;
  return { terbanding: false, sebab };
}
