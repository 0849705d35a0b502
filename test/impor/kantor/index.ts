import { bappeda } from './bappeda.ts';
import { dinkes } from './dinkes.ts';
import { disdik } from './disdik.ts';
import { diskominfo } from './diskominfo.ts';
import { dukcapil } from './dukcapil.ts';
import type { BukuKantor } from './kantor.ts';
import { kecamatan } from './kecamatan.ts';
import { lingkungan } from './lingkungan.ts';
import { perhubungan } from './perhubungan.ts';
import { pupr } from './pupr.ts';
import { rsud } from './rsud.ts';
import { satpol } from './satpol.ts';
import { sosial } from './sosial.ts';

/** Workbooks as offices lay them out, each written by hand before the import had seen it. */
export const daftarBukuKantor: readonly BukuKantor[] = [
  bappeda,
  dinkes,
  disdik,
  diskominfo,
  dukcapil,
  kecamatan,
  lingkungan,
  perhubungan,
  pupr,
  rsud,
  satpol,
  sosial,
];
