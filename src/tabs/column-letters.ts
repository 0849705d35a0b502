/** What a sheet calls its n-th column, counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const before = index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}
