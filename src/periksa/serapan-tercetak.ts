import type { NilaiAngka } from '../bahasa/nilai.ts';
import { calculateSerapan, type Serapan } from '../kinerja/anggaran.ts';
import type { Anggaran } from '../tabs/anggaran.ts';
import { cocokkan, type Kecocokan } from './angka-tercetak.ts';
import { perihalAnggaran } from './jenjang-anggaran.ts';
import type { Bahan } from './temuan.ts';

/** A serapan that an existing report prints in tab Anggaran, and the exact one beside it. */
export interface SerapanTercetak {
  readonly anggaran: Anggaran;
  readonly perihal: string;
  readonly tercetak: NilaiAngka;
  readonly serapan: Serapan;
  /** Absent where there is no serapan to compare with. */
  readonly kecocokan?: Kecocokan;
}

/** Every printed serapan that is a number, in the order of tab Anggaran. */
export function daftarSerapanTercetak({ data }: Bahan): readonly SerapanTercetak[] {
  const perihalOf = perihalAnggaran(data.anggaran);
  return data.anggaran.flatMap((anggaran) => {
    const { persenTercetak: tercetak, pagu, realisasi } = anggaran;
    if (tercetak?.jenis !== 'angka') return [];
    const serapan = calculateSerapan(pagu, realisasi);
    const kecocokan = serapan.dinilai ? { kecocokan: cocokkan(tercetak, serapan.persen) } : {};
    return [{ anggaran, perihal: perihalOf(anggaran), tercetak, serapan, ...kecocokan }];
  });
}
