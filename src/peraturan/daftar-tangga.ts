import { sameName } from './names.ts';
import { opiniBpk } from './opini-bpk.ts';
import { predikatAkip } from './predikat-akip.ts';
import { predikatApe } from './predikat-ape.ts';
import { predikatKla } from './predikat-kla.ts';
import type { TanggaPredikat } from './tangga.ts';

/** Every ladder of grades that `Indikator.Predikat` can name. */
export const daftarTangga: readonly TanggaPredikat[] = [predikatKla, predikatAkip, opiniBpk, predikatApe];

/** The ladder of a name, whatever its case and spaces; undefined where none has it. */
export function findTangga(name: string): TanggaPredikat | undefined {
  return daftarTangga.find((tangga) => sameName(tangga.name, name));
}
