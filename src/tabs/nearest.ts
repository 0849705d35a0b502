import { normalizeText } from '../bahasa/teks.ts';

/**
 * Finds the one word that a mistyped word was probably meant to be. At most a third of its letters
 * may differ (one letter in words of up to five), and a tie is no answer: nobody is helped by a guess
 * among S1 to S6.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = normalizeText(word);
  const allowed = Math.max(1, Math.floor(typed.length / 3));
  let least = allowed;
  let nearest: readonly string[] = [];
  for (const candidate of candidates) {
    const label = normalizeText(candidate);
    const distance = distanceUpTo(typed, label, least);
    if (distance > least) continue;
    nearest = distance < least ? [candidate] : [...nearest, candidate];
    least = distance;
  }
  return nearest.length === 1 ? nearest[0] : undefined;
}

/** How many letters must be put in, taken out, replaced, or swapped with their neighbour (Damerau). */
export function editDistance(a: string, b: string): number {
  return distanceUpTo(a, b, a.length + b.length);
}

/** Whether so many slips at most lead from one text to the other: answered early where they do not. */
export function isWithinDistance(a: string, b: string, most: number): boolean {
  return distanceUpTo(a, b, most) <= most;
}

/** The distance where it is at most `most`, else anything above. */
function distanceUpTo(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const [a, b] = withoutCommonEnds(one, other);
  let beforeLast: readonly number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= b.length; column++) last.push(column);
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = [row];
    let least = row;
    // Cells farther than `most` from the diagonal are above `most` whatever stands in them.
    for (let column = 1; column <= b.length; column++) {
      if (Math.abs(row - column) > most) {
        current.push(most + 1);
        continue;
      }
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const inserted = at(current, column - 1) + 1;
      const deleted = at(last, column) + 1;
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? at(beforeLast, column - 2) + 1
          : Infinity;
      const distance = Math.min(replaced, inserted, deleted, swapped);
      current.push(distance);
      least = Math.min(least, distance);
    }
    // The row before has `least - 1` at best, so that a swap out of it comes to no less either.
    if (least > most) return least;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

/** Letters that two words begin or end with alike cost nothing: a typing slip leaves most of a long name so. */
function withoutCommonEnds(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Infinity;
}
