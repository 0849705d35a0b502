/**
 * Makes two ways of typing one word alike: lower case, single spaces (no-break spaces included),
 * none at the ends. For comparing only; what is printed stays as the officer typed it.
 */
export function normalizeText(text: string): string {
  return singleSpaced(text).toLowerCase();
}

/** The text with every run of white space as one plain space, and none at the ends. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether a text is what Sheets hands over of a formula that failed: `#REF!`, `#N/A`, `#DIV/0!`, `#NAME?`. */
export function isErrorText(text: string): boolean {
  return /^#(?:N\/A|REF|VALUE|NUM|NULL|ERROR|[A-Z][A-Z0-9/_]*[!?])$/u.test(text.trim());
}

/** Takes footnote marks out: `992.770 *`, `- **)`. */
export function withoutFootnoteMarks(text: string): string {
  return text.replace(/\*+\)?/gu, '').trim();
}
