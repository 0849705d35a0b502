import type { Profil } from '../tabs/profil.ts';

/** A size of paper that Indonesian offices print on. */
export type PaperSize = Profil['kertas'];

/** Centimetres between the text and the edges of an upright page. */
export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a report is printed on. */
export interface Paper {
  readonly size: PaperSize;
  readonly margins: Margins;
}

/** How the pages of a sheet lie. */
export interface PageSetup extends Paper {
  readonly orientation: 'portrait' | 'landscape';
}

/** Centimetres, upright. */
const SIZES: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  A4: { width: 21, height: 29.7 },
  F4: { width: 21.59, height: 33.02 },
};

const PIXELS_PER_CM = 96 / 2.54;

/** The paper that an office prints on. */
export function paperOf({
  kertas,
  margin: [left, top, right, bottom],
}: Pick<Profil, 'kertas' | 'margin'>): Paper {
  return { size: kertas, margins: { left, top, right, bottom } };
}

/** A page of the paper; across, what is bound at the left stands at the top. */
export function pageOf({ size, margins }: Paper, orientation: PageSetup['orientation']): PageSetup {
  const { left, top, right, bottom } = margins;
  return orientation === 'portrait'
    ? { size, orientation, margins }
    : { size, orientation, margins: { left: bottom, top: left, right: top, bottom: right } };
}

/** Pixels within the margins of a page. */
export function roomOf({ size, orientation, margins }: PageSetup): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = SIZES[size];
  const [across, down] = orientation === 'portrait' ? [width, height] : [height, width];
  return {
    width: (across - margins.left - margins.right) * PIXELS_PER_CM,
    height: (down - margins.top - margins.bottom) * PIXELS_PER_CM,
  };
}
