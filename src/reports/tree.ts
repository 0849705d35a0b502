import type { Pejabat } from '../tabs/pejabat.ts';
import { groupBy } from './group-by.ts';

/** An official with the place in the tree: 0 is the top. */
export interface TreeNode<T> {
  readonly item: T;
  readonly depth: number;
}

/**
 * Walks a tree from its tops down, each followed by all that stands below it; brothers stay in the
 * order in which they came. What hangs in a circle is below no top and is left out.
 */
export function walkTree<T>(
  tops: readonly T[],
  childrenOf: (item: T) => readonly T[],
  tingkat = 0,
): readonly TreeNode<T>[] {
  return tops.flatMap((isi) => [
    { item: isi, depth: tingkat },
    ...walkTree(childrenOf(isi), childrenOf, tingkat + 1),
  ]);
}

/** The officials in the order of the tree that Atasan makes: everyone before those who report to them. */
export function urutanPejabat(daftar: readonly Pejabat[]): readonly Pejabat[] {
  const known = new Set(daftar.map(({ kode }) => kode));
  const bawahanOf = groupBy(daftar, ({ atasan }) => atasan ?? '');
  const tops = daftar.filter(({ atasan }) => atasan === undefined || !known.has(atasan));
  return walkTree(tops, ({ kode }) => bawahanOf.get(kode) ?? []).map(({ item }) => item);
}

/** Who reports to whom, by kode. */
export function atasanByKode(
  daftar: readonly Pick<Pejabat, 'kode' | 'atasan'>[],
): ReadonlyMap<string, string | undefined> {
  return new Map(daftar.map(({ kode, atasan }) => [kode, atasan]));
}

/** A kode and every kode above it, in this order; a circle ends where it closes. */
export function superiorsOf(
  kode: string,
  above: ReadonlyMap<string, string | undefined>,
): ReadonlySet<string> {
  const way = new Set<string>();
  for (let at: string | undefined = kode; at !== undefined && !way.has(at); at = above.get(at)) way.add(at);
  return way;
}
