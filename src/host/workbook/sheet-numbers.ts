/**
 * A number of its own for each sheet: the one it had, or a new one, from `next` on, where it had none or
 * another has it already.
 */
export function sheetNumbers(had: readonly (number | undefined)[], next: number): readonly number[] {
  const taken = new Set<number>();
  const kept = had.map((number) => {
    if (number === undefined || taken.has(number)) return undefined;
    taken.add(number);
    return number;
  });
  let free = [...taken].reduce((above, number) => Math.max(above, number + 1), next);
  return kept.map((number) => number ?? free++);
}
