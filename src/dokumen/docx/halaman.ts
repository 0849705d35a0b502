import { type ISectionPropertiesOptions, PageOrientation, SectionType } from 'docx';
import { cm } from './gaya.ts';

/** How a page lies: upright, across, or a letter with margins of its own. */
export type Tata = 'tegak' | 'lanskap' | 'surat';

const A4 = { width: cm(21), height: cm(29.7) };

/** Bound at the left; of a page that lies across that is its upper edge. */
const TEPI = {
  tegak: { left: cm(4), top: cm(3), right: cm(3), bottom: cm(3) },
  lanskap: { left: cm(3), top: cm(4), right: cm(2.5), bottom: cm(2.5) },
  surat: { left: cm(2), top: cm(2), right: cm(2), bottom: cm(2) },
} as const;

/** Twips between the margins. */
export function lebarIsi(tata: Tata): number {
  const { left, right } = TEPI[tata];
  return (tata === 'lanskap' ? A4.height : A4.width) - left - right;
}

/** A section of pages; the width and height are those of the upright sheet, which Word turns by itself. */
export function sifatHalaman(
  tata: Tata,
  pageNumbers?: NonNullable<ISectionPropertiesOptions['page']>['pageNumbers'],
): ISectionPropertiesOptions {
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: {
        ...A4,
        orientation: tata === 'lanskap' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { ...TEPI[tata], header: cm(1.25), footer: cm(1.25), gutter: 0 },
      ...(pageNumbers && { pageNumbers }),
    },
  };
}
