import type { NilaiAngka } from '../bahasa/nilai.ts';
import { calculateSerapan, type Serapan } from '../kinerja/anggaran.ts';
import type { Anggaran } from '../tabs/anggaran.ts';
import { subjectOfAnggaran } from './jenjang-anggaran.ts';
import { compareRounded, type Match } from './printed-number.ts';
import type { CheckInput } from './temuan.ts';

/** A serapan that an existing report prints in tab Anggaran, and the exact one beside it. */
export interface PrintedSerapan {
  readonly anggaran: Anggaran;
  readonly perihal: string;
  readonly tercetak: NilaiAngka;
  readonly serapan: Serapan;
  /** Absent where there is no serapan to compare with. */
  readonly kecocokan?: Match;
}

/** Every printed serapan that is a number, in the order of tab Anggaran. */
export function printedSerapan({ data }: CheckInput): readonly PrintedSerapan[] {
  const perihalOf = subjectOfAnggaran(data.anggaran);
  return data.anggaran.flatMap((anggaran) => {
    const { persenTercetak: tercetak, pagu, realisasi } = anggaran;
    if (tercetak?.jenis !== 'angka') return [];
    const serapan = calculateSerapan(pagu, realisasi);
    const kecocokan = serapan.dinilai ? { kecocokan: compareRounded(tercetak, serapan.persen) } : {};
    return [{ anggaran, perihal: perihalOf(anggaran), tercetak, serapan, ...kecocokan }];
  });
}
