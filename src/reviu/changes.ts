import { normalizeText } from '../bahasa/teks.ts';
import { daftarTab } from '../tabs/parsed-tabs.ts';
import { type Arsip, pack, unpack } from './arsip.ts';
import { type Difference, diffGrids } from './diff.ts';
import { diffSentence, type TabDifference } from './diff-sentence.ts';
import type { Grid } from './grid.ts';
import { isSameButForNumbers } from './penomoran.ts';
import type { Approval } from './persetujuan.ts';
import type { IsAbout } from './temuan-of-table.ts';

/** A table as it now stands. */
export interface ShownTable {
  /** Its name, which is that of its tab. */
  readonly tabel: string;
  /** What its tab shows; empty where the tab is gone. */
  readonly petak: Grid;
  /** What numbers it now: another number is no change of what it says. */
  readonly numbers?: readonly string[];
  /** What a grid says of the table, whatever it looks like: another look is no change. */
  readonly saidBy?: (petak: Grid) => string;
  /** What the raw tabs behind it show. */
  readonly data: ReadonlyMap<string, Grid>;
}

/**
 * Says what differs from what was approved, in the table and in the raw data behind it: `Tabel 3.1 G12:
 * semula 6,67, menjadi 6,76; Kinerja D12 (S1.1 2021, Realisasi): …`. Empty where nothing does.
 *
 * Raw rows that the table is not about, by `tentang` as they stand and by `tentangDulu` as they stood when
 * it was approved, do not count, nor that it has another number.
 */
export function changesSince(
  { isi, data }: Pick<Approval, 'isi' | 'data'>,
  kini: ShownTable,
  arsip: Arsip,
  tentang: IsAbout = () => true,
  tentangDulu: (data: ReadonlyMap<string, Grid>) => IsAbout = () => () => true,
): string {
  const { numbers = [], saidBy } = kini;
  const dulunya = unpack(arsip, isi);
  const isOnlyLook =
    saidBy !== undefined &&
    dulunya.jenis === 'ada' &&
    isSameButForNumbers(saidBy(dulunya.petak), saidBy(kini.petak), numbers);
  const tabel = saring(
    bandingkan(kini.tabel, isi, kini.petak, arsip),
    (beda) => !isOnlyLook && (beda.jenis !== 'sel' || !isSameButForNumbers(beda.dari, beda.menjadi, numbers)),
  );
  const dibandingkan = data.map(({ tab, sidik }) => bandingkan(tab, sidik, kini.data.get(tab) ?? [], arsip));
  const adaBeda = dibandingkan.some((hasil) => hasil.terbanding && hasil.beda.length > 0);
  const dulu = adaBeda ? tentangDulu(dataDulu(data, arsip)) : tentang;
  const mentah = dibandingkan.map((hasil) =>
    saring(hasil, (beda, satu) => isTentang(satu, beda, { kini: tentang, dulu })),
  );
  const semua = [tabel, ...mentah];
  const terbanding = diffSentence(semua.flatMap((hasil) => (hasil.terbanding ? [hasil] : [])));
  const lain = semua.flatMap((hasil) => (hasil.terbanding ? [] : [hasil.sebab]));
  return [...(terbanding === '' ? [] : [terbanding]), ...lain].join('; ');
}

/** The same comparison with those differences alone that count. */
function saring(hasil: Banding, counts: (beda: Difference, satu: TabDifference) => boolean): Banding {
  return hasil.terbanding ? { ...hasil, beda: hasil.beda.filter((beda) => counts(beda, hasil)) } : hasil;
}

/** What the raw tabs showed, as far as the archive can tell. */
function dataDulu(data: Approval['data'], arsip: Arsip): ReadonlyMap<string, Grid> {
  return new Map(
    data.flatMap(({ tab, sidik }): (readonly [string, Grid])[] => {
      const dulu = unpack(arsip, sidik);
      return dulu.jenis === 'ada' ? [[tab, dulu.petak]] : [];
    }),
  );
}

/** Which sasaran a row is about can itself be what changed; of a row that is gone, what it was about counts. */
function isTentang(
  { tab, kini }: TabDifference,
  beda: Difference,
  tentang: { readonly kini: IsAbout; readonly dulu: IsAbout },
): boolean {
  switch (beda.jenis) {
    case 'sel': {
      if (tentang.kini(tab, beda.baris)) return true;
      return isPenghubung(tab, kini[0]?.[beda.kolom - 1] ?? '') && tentang.dulu(tab, beda.barisDulu);
    }
    case 'baris masuk':
      return barisOf(beda).some((baris) => tentang.kini(tab, baris));
    case 'baris keluar':
      return barisOf(beda).some((baris) => tentang.dulu(tab, baris));
    default:
      return true;
  }
}

const barisOf = ({ nomor, banyak }: Exclude<Difference, { readonly jenis: 'sel' }>): readonly number[] =>
  Array.from({ length: banyak }, (_, i) => nomor + i);

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
