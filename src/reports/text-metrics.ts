/** How much room a text takes in print, reckoned without a printer: about as Arial has its letters. */

const PIXELS_PER_POINT = 96 / 72;
const LINE_HEIGHT = 1.3;
/** Above and below the text of a cell, and left and right of it. */
const PADDING = 3;

/** Pixels that a cell needs for a text on one line; rather too many than one letter cut off. */
export function textWidth(teks: string, size: number, bold = false): number {
  return Math.ceil(emsOf(teks) * size * PIXELS_PER_POINT * SPARE * (bold ? BOLD : 1)) + 2 * PADDING;
}

/** How many lines a text fills when it is wrapped at a width; rather one too many than one too few. */
export function lineCount(teks: string, width: number, size: number, bold = false): number {
  const em = size * PIXELS_PER_POINT;
  const room = Math.max(1, (width - 2 * PADDING) / (em * SPARE * (bold ? BOLD : 1)));
  return teks.split('\n').reduce((total, line) => total + linesOf(line, room), 0);
}

/** Pixels that a text needs when it is wrapped at a width; rather a line too many than one cut off. */
export function textHeight(teks: string, width: number, size: number, bold = false): number {
  return Math.ceil(lineCount(teks, width, size, bold) * size * PIXELS_PER_POINT * LINE_HEIGHT) + PADDING;
}

/** How many lines the words of one line of text fill, `room` ems wide; a longer word is broken. */
function linesOf(teks: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of teks.split(' ')) {
    const size = emsOf(word);
    if (used > 0 && used + SPACE + size > room) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(size / room) - 1);
    lines += broken;
    used += (used > 0 ? SPACE : 0) + size - broken * room;
  }
  return lines;
}

const SPACE = 0.28;
const BOLD = 1.08;
/** Printers have types of their own. */
const SPARE = 1.02;

/** How wide letters are in ems, about as Arial has them; what none of these classes holds is a figure wide. */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[ijl']/u, 0.23],
  [/[ftI.,:;!|[\]/]/u, 0.28],
  [/[r()-]/u, 0.34],
  [/[cksvxyzJ]/u, 0.5],
  [/[mM]/u, 0.84],
  [/[wW%@—…]/u, 0.95],
  [/[GOQ]/u, 0.78],
  [/[CDHNRU]/u, 0.73],
  [/\p{Lu}/u, 0.67],
  [/[\u2e80-\u{10ffff}]/u, 1.1],
];
const FIGURE = 0.56;

function emsOf(word: string): number {
  return [...word].reduce((total, letter) => total + emOf(letter), 0);
}

/** A table of ten thousand rows asks for the same few letters a million times. */
const KNOWN = new Map<string, number>();

function emOf(letter: string): number {
  const known = KNOWN.get(letter);
  if (known !== undefined) return known;
  const ems = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? FIGURE;
  KNOWN.set(letter, ems);
  return ems;
}
