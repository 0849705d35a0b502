import { angka } from './angka.ts';
import { capaian } from './capaian.ts';
import type { CustomFunction } from './custom-function.ts';
import { efisiensi } from './efisiensi.ts';
import { kategori } from './kategori.ts';
import { nilaiMean } from './nilai-mean.ts';
import { predikatAkip } from './predikat-akip.ts';
import { rataCapaian } from './rata-capaian.ts';
import { rumusCapaian } from './rumus-capaian.ts';
import { rupiah } from './rupiah.ts';
import { serapan } from './serapan.ts';
import { terbilang } from './terbilang.ts';

/** Every custom function, in the order in which the help lists them. */
export const customFunctions: readonly CustomFunction[] = [
  capaian,
  kategori,
  nilaiMean,
  rataCapaian,
  rumusCapaian,
  serapan,
  efisiensi,
  predikatAkip,
  terbilang,
  rupiah,
  angka,
];
