import { dinkes } from './dinkes.ts';
import { disdik } from './disdik.ts';
import { dukcapil } from './dukcapil.ts';
import type { BukuKantor } from './kantor.ts';
import { kecamatan } from './kecamatan.ts';
import { pupr } from './pupr.ts';
import { rsud } from './rsud.ts';

/** Workbooks as offices lay them out, written by hand before the import had seen them. */
export const daftarBukuKantor: readonly BukuKantor[] = [dinkes, disdik, dukcapil, kecamatan, pupr, rsud];
