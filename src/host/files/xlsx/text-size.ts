/**
 * How much room text takes in Arial (and in Liberation Sans and Helvetica, made to the same widths),
 * for row heights that no spreadsheet program works out by itself: those of merged cells.
 */

/** Thousandths of the font size, by letter: the widths that Arial publishes. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;I[]\\ft'],
  [333, '()-`r“”'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'ckJsvxyz'],
  [556, '0123456789abdeghnopquL#$_?–'],
  [584, '+<=>~×÷−'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
];
const WIDEST = 1015;
const BOLD = 1.08;

/** Lines of Arial stand 12.75 points apart at 10 points, in Excel as in LibreOffice. */
const LINE_HEIGHT = 1.275;

export interface Font {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/** In points. */
export function lineHeight(font: Font): number {
  return font.size * LINE_HEIGHT;
}

/** In points; an unknown letter counts as the widest. */
export function textWidth(text: string, font: Font): number {
  const thousandths = [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([, letters]) => letters.includes(letter))?.[0] ?? WIDEST),
    0,
  );
  return (thousandths / 1000) * font.size * (font.bold ? BOLD : 1);
}

/** Lines that the text fills when broken between words at a width in points; long words are broken too. */
export function countLines(text: string, width: number, font: Font): number {
  return text
    .split('\n')
    .map((paragraph) => paragraphLines(paragraph, width, font))
    .reduce((sum, lines) => sum + lines, 0);
}

function paragraphLines(paragraph: string, width: number, font: Font): number {
  const space = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const size = textWidth(word, font);
    if (used > 0 && used + space + size > width) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(size / width) - 1);
    lines += broken;
    used += (used > 0 ? space : 0) + size - broken * width;
  }
  return lines;
}
