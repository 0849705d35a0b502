import type { Anggaran } from '../tabs/anggaran.ts';
import type { Sasaran } from '../tabs/sasaran.ts';
import type { AnggaranRow } from './anggaran-cells.ts';
import type { CapaianSasaran } from './capaian-results.ts';
import { superiorsOf } from './tree.ts';

/** What supports a sasaran of the Kepala: budget rows, none of which holds another. */
export interface DukunganSasaran {
  readonly capaian: CapaianSasaran;
  readonly simpul: readonly AnggaranRow[];
}

export interface DukunganAnggaran {
  /** In the order of the Kepala's sasaran; a sasaran that nothing supports has no rows. */
  readonly perSasaran: readonly DukunganSasaran[];
  /** All that supports any of them, each amount once. */
  readonly semua: readonly AnggaranRow[];
  /** What supports more than one of them. */
  readonly bersama: readonly AnggaranRow[];
  /** The widest rows that support none of them, neither themselves nor by a row they hold. */
  readonly tanpaSasaran: readonly AnggaranRow[];
}

/**
 * Finds what supports each sasaran of the Kepala. A budget row supports the sasaran that it lists,
 * and through it the one that this serves (Induk). Listed again further down it is not counted
 * again: docs/keputusan/0112.
 */
export function findDukungan(
  akar: readonly AnggaranRow[],
  daftarSasaran: readonly Sasaran[],
  daftarCapaian: readonly CapaianSasaran[],
): DukunganAnggaran {
  const kepala = new Set(daftarCapaian.map(({ sasaran }) => sasaran.kode));
  const indukOf = new Map(daftarSasaran.map(({ kode, induk }) => [kode, induk]));
  const listed = ({ sasaran }: Anggaran): readonly string[] => [
    // Each sasaran stands for the one of the Kepala that it serves, if it serves any.
    ...new Set(
      sasaran.flatMap((kode) => [...superiorsOf(kode, indukOf)].find((atas) => kepala.has(atas)) ?? []),
    ),
  ];

  const perKode = new Map<string, AnggaranRow[]>([...kepala].map((kode) => [kode, []]));
  const semua: AnggaranRow[] = [];
  const bersama: AnggaranRow[] = [];
  const visit = (simpul: AnggaranRow, above: ReadonlySet<string>): void => {
    const baru = listed(simpul.row).filter((kode) => !above.has(kode));
    for (const kode of baru) perKode.get(kode)?.push(simpul);
    const now = new Set([...above, ...baru]);
    if (above.size === 0 && now.size > 0) semua.push(simpul);
    if (above.size < 2 && now.size >= 2) bersama.push(simpul);
    for (const anak of simpul.children) visit(anak, now);
  };
  for (const simpul of akar) visit(simpul, new Set());

  const didukung = new Set(semua);
  return {
    perSasaran: daftarCapaian.map((capaian) => ({
      capaian,
      simpul: perKode.get(capaian.sasaran.kode) ?? [],
    })),
    semua,
    bersama,
    tanpaSasaran: akar.flatMap((simpul) => withoutSasaran(simpul, didukung)),
  };
}

function withoutSasaran(simpul: AnggaranRow, didukung: ReadonlySet<AnggaranRow>): readonly AnggaranRow[] {
  if (didukung.has(simpul)) return [];
  const below = simpul.children.map((anak) => withoutSasaran(anak, didukung));
  const whole = simpul.children.every((anak, i) => below[i]?.[0] === anak);
  return whole ? [simpul] : below.flat();
}
