import { buildPohonAnggaran } from '../kinerja/pohon-anggaran.ts';
import { type Anggaran, TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';

/** A row of tab Anggaran with the rows that belong to it directly. */
export interface SimpulAnggaran {
  readonly anggaran: Anggaran;
  readonly anak: readonly SimpulAnggaran[];
}

/** The budget tree, by the same rule of belonging as the budget tables. */
export function pohonAnggaran(daftar: readonly Anggaran[]): readonly SimpulAnggaran[] {
  interface Simpul {
    readonly row: Anggaran;
    readonly children: readonly Simpul[];
  }
  const plain = ({ row, children }: Simpul): SimpulAnggaran => ({ anggaran: row, anak: children.map(plain) });
  return buildPohonAnggaran(daftar, TINGKAT_ANGGARAN).roots.map(plain);
}

/**
 * What names a row of tab Anggaran whatever its place: the way down to it from its program, the
 * belanja first, for one program may stand under two; rows alike in all that are counted.
 */
export function subjectOfAnggaran(daftar: readonly Anggaran[]): (anggaran: Anggaran) => string {
  const names = new Map<Anggaran, string>();
  const seen = new Map<string, number>();
  const visit = ({ anggaran, anak }: SimpulAnggaran, above: string): void => {
    const way = `${above} › ${anggaran.uraian}`;
    const count = (seen.get(way) ?? 0) + 1;
    seen.set(way, count);
    names.set(anggaran, count === 1 ? way : `${way} (${count})`);
    for (const one of anak) visit(one, way);
  };
  for (const simpul of pohonAnggaran(daftar)) visit(simpul, simpul.anggaran.belanja ?? '');
  return (anggaran) => names.get(anggaran) ?? anggaran.uraian;
}
