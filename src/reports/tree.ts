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

/** The kode of an official and of everyone above, in this order. */
export function superiorsOf(
  kode: string,
  daftar: readonly Pick<Pejabat, 'kode' | 'atasan'>[],
): ReadonlySet<string> {
  const atasanOf = new Map(daftar.map((pejabat) => [pejabat.kode, pejabat.atasan]));
  const rantai = new Set<string>();
  for (let satu: string | undefined = kode; satu !== undefined && !rantai.has(satu); ) {
    rantai.add(satu);
    satu = atasanOf.get(satu);
  }
  return rantai;
}
