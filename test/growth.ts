const TIMES = 10;

/**
 * How long work on ten times the rows takes over ten times the work on the rows: about 1 is in proportion,
 * 10 would be each row against each. The best of five by turns, for other work may share the processor.
 */
export function growth(small: () => void, tenfold: () => void): number {
  const tenTimes = () => {
    for (let i = 0; i < TIMES; i++) small();
  };
  const times = Array.from({ length: 5 }, () => [tenTimes, tenfold].map(timeOf));
  const best = (which: number) => Math.min(...times.map((pair) => pair[which] ?? Number.POSITIVE_INFINITY));
  return best(1) / best(0);
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
