/**
 * How many times as long the large work takes as the small one: the best of three each, by turns, for
 * other work may share the processor. About 10 for ten times the rows is in proportion; 100 would be
 * each row against each.
 */
export function growth(small: () => void, large: () => void): number {
  const times = [1, 2, 3].map(() => [small, large].map(timeOf));
  const best = (which: number) => Math.min(...times.map((pair) => pair[which] ?? Number.POSITIVE_INFINITY));
  return best(1) / best(0);
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
