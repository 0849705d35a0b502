import type { Masalah } from './add-in.ts';

/** A screen has room for so many issues. */
const MOST_ISSUES = 20;

/** How many things in the raw tabs need a person, and the first of them. */
export function printMasalah(issues: readonly Masalah[]): string[] {
  if (issues.length === 0) return ['Masalah pada lembar data: tidak ada.'];
  const salah = issues.filter(({ tingkat }) => tingkat === 'salah').length;
  const lines = issues.slice(0, MOST_ISSUES).map(({ tab, row, heading, message }) => {
    const tempat = [tab, row === undefined ? undefined : `baris ${row}`, heading];
    return `  ${tempat.filter((part) => part !== undefined).join(', ')}: ${message}`;
  });
  const rest = issues.length - MOST_ISSUES;
  return [
    `Masalah pada lembar data: ${salah} harus diperbaiki, ${issues.length - salah} soal cara penulisan.`,
    ...lines,
    ...(rest > 0 ? [`  … dan ${rest} lagi.`] : []),
  ];
}
