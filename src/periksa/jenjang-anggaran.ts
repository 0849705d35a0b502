import { type Anggaran, TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';

/** A row of tab Anggaran with the rows that belong to it directly. */
export interface SimpulAnggaran {
  readonly anggaran: Anggaran;
  readonly anak: readonly SimpulAnggaran[];
}

interface Tumbuh extends SimpulAnggaran {
  readonly anak: Tumbuh[];
}

/** The budget tree: a row belongs to the nearest row above it of a wider tingkat. */
export function pohonAnggaran(daftar: readonly Anggaran[]): readonly SimpulAnggaran[] {
  const akar: Tumbuh[] = [];
  const jalur: Tumbuh[] = [];
  for (const anggaran of daftar) {
    while (jalur.length > 0 && luas(jalur[jalur.length - 1]?.anggaran) >= luas(anggaran)) jalur.pop();
    const simpul: Tumbuh = { anggaran, anak: [] };
    (jalur[jalur.length - 1]?.anak ?? akar).push(simpul);
    jalur.push(simpul);
  }
  return akar;
}

/** 0 is the widest. */
function luas(anggaran: Anggaran | undefined): number {
  return anggaran === undefined ? -1 : TINGKAT_ANGGARAN.indexOf(anggaran.tingkat);
}

/**
 * What names a row of tab Anggaran whatever its place: the way down to it from its program, the
 * belanja first, for one program may stand under two; rows alike in all that are counted.
 */
export function perihalAnggaran(daftar: readonly Anggaran[]): (anggaran: Anggaran) => string {
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
