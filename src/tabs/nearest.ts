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
    if (Math.abs(label.length - typed.length) > least) continue;
    const distance = editDistance(typed, label);
    if (distance > least) continue;
    nearest = distance < least ? [candidate] : [...nearest, candidate];
    least = distance;
  }
  return nearest.length === 1 ? nearest[0] : undefined;
}

/** How many letters must be put in, taken out, replaced, or swapped with their neighbour (Damerau). */
export function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const inserted = at(current, column - 1) + 1;
      const deleted = at(last, column) + 1;
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? at(beforeLast, column - 2) + 1
          : Infinity;
      current.push(Math.min(replaced, inserted, deleted, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Infinity;
}
