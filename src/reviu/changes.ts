import { type Arsip, pack, unpack } from './arsip.ts';
import { type Difference, diffGrids } from './diff.ts';
import { diffSentence } from './diff-sentence.ts';
import type { Grid } from './grid.ts';
import { isSameButForNumbers } from './penomoran.ts';
import type { Approval } from './persetujuan.ts';

/** What a table says, whatever became of its tab. */
export interface TableContent {
  /** What people call it. */
  readonly nama: string;
  /** What its cells say. */
  readonly sel: Grid;
  /** The same, and below it its notes and charts in words. */
  readonly lengkap: Grid;
  /** What numbers it now: another number is no change of what it says. */
  readonly numbers: readonly string[];
  /** What a grid says of it, whatever it looks like: another look is no change. */
  readonly saidBy?: ((petak: Grid) => string) | undefined;
}

/**
 * Says what a table now says otherwise than what was approved: `Tabel 3.1 G12: semula 6,67, menjadi 6,76`.
 * Empty where it says the same, be it under another number.
 */
export function changesSince(
  { isi, bukti }: Pick<Approval, 'isi' | 'bukti'>,
  { nama, sel, lengkap, numbers, saidBy }: TableContent,
  arsip: Arsip,
): string {
  // Before version 0.2 cells alone were approved.
  const kini = bukti === 'sel' ? sel : lengkap;
  if (pack(kini).sidik === isi) return '';
  const dulu = unpack(arsip, isi);
  if (dulu.jenis !== 'ada') {
    return `${nama} berubah; isinya yang dahulu tidak dapat ditunjukkan karena arsipnya ${dulu.jenis}`;
  }
  if (saidBy !== undefined && isSameButForNumbers(saidBy(dulu.petak), saidBy(kini), numbers)) return '';
  const beda = diffGrids(dulu.petak, kini).filter(
    (satu) => satu.jenis !== 'sel' || !isSameButForNumbers(satu.dari, satu.menjadi, numbers),
  );
  // The sentences above a table say the same once more, at length: a figure alone says it best.
  const figures = beda.filter((satu) => isFigure(satu));
  return diffSentence([{ tab: nama, beda: [...figures, ...beda.filter((satu) => !isFigure(satu))], kini }]);
}

const isFigure = (satu: Difference): boolean =>
  satu.jenis === 'sel' && FIGURE.test(satu.dari) && FIGURE.test(satu.menjadi);

const FIGURE = /^-?[\d.,]+%?$/u;
