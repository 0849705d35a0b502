import { type ISectionPropertiesOptions, PageOrientation, SectionType } from 'docx';
import type { HalamanDokumen } from '../dokumen.ts';
import { cm } from './gaya.ts';

/** How a page lies: upright, across, or a letter with margins of its own. */
export type Tata = 'tegak' | 'lanskap' | 'surat';

/** Centimetres, upright. */
const KERTAS = { A4: { width: 21, height: 29.7 }, F4: { width: 21.59, height: 33.02 } } as const;

interface Tepi {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const TEPI_SURAT: Tepi = { left: 2, top: 2, right: 2, bottom: 2 };

/** A wide table needs the room: where no binding is, a page that lies across leaves so much less. */
const LEBIH_SEMPIT = 0.5;
const PALING_SEMPIT = 1;

/** The sheets that a document is printed on. */
export class Halaman {
  constructor(private readonly halaman: HalamanDokumen) {}

  /** Bound at the left; of a page that lies across that is its upper edge. */
  private tepi(tata: Tata): Tepi {
    if (tata === 'surat') return TEPI_SURAT;
    const [left, top, right, bottom] = this.halaman.margin;
    if (tata === 'tegak') return { left, top, right, bottom };
    const sempit = (tepi: number) => Math.max(Math.min(tepi, PALING_SEMPIT), tepi - LEBIH_SEMPIT);
    return { left: bottom, top: left, right: sempit(top), bottom: sempit(right) };
  }

  /** Twips between the margins. */
  lebarIsi(tata: Tata): number {
    const { width, height } = KERTAS[this.halaman.kertas];
    const { left, right } = this.tepi(tata);
    return cm((tata === 'lanskap' ? height : width) - left - right);
  }

  /** A section of pages; the width and height are those of the upright sheet, which Word turns by itself. */
  sifat(
    tata: Tata,
    pageNumbers?: NonNullable<ISectionPropertiesOptions['page']>['pageNumbers'],
  ): ISectionPropertiesOptions {
    const { width, height } = KERTAS[this.halaman.kertas];
    const { left, top, right, bottom } = this.tepi(tata);
    return {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: cm(width),
          height: cm(height),
          orientation: tata === 'lanskap' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: cm(left),
          top: cm(top),
          right: cm(right),
          bottom: cm(bottom),
          header: cm(Math.min(1.25, top)),
          footer: cm(Math.min(1.25, bottom)),
          gutter: 0,
        },
        ...(pageNumbers && { pageNumbers }),
      },
    };
  }
}
