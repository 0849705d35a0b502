import { bapenda, bkpsdm } from './bapenda.ts';
import { bappeda } from './bappeda.ts';
import { bpbd } from './bpbd.ts';
import { damkar, perumahan } from './damkar.ts';
import { dinkes } from './dinkes.ts';
import { disdik } from './disdik.ts';
import { diskominfo } from './diskominfo.ts';
import { dukcapil } from './dukcapil.ts';
import { inspektorat } from './inspektorat.ts';
import type { BukuKantor } from './kantor.ts';
import { kebudayaan, pemuda } from './kebudayaan.ts';
import { kecamatan } from './kecamatan.ts';
import { kesbang } from './kesbang.ts';
import { keuangan, perdagangan } from './keuangan.ts';
import { koperasi } from './koperasi.ts';
import { lingkungan } from './lingkungan.ts';
import { naker } from './naker.ts';
import { kehutanan, pangan } from './pangan.ts';
import { pariwisata } from './pariwisata.ts';
import { kesejahteraan, perkebunan } from './pemberdayaan.ts';
import { perhubungan } from './perhubungan.ts';
import { perikanan } from './perikanan.ts';
import { perpustakaan } from './perpustakaan.ts';
import { pertanahan, statistik } from './pertanahan.ts';
import { pertanian } from './pertanian.ts';
import { pupr } from './pupr.ts';
import { rsud } from './rsud.ts';
import { satpol } from './satpol.ts';
import { perizinan, setwan } from './setwan.ts';
import { sosial } from './sosial.ts';
import { energi, transmigrasi } from './transmigrasi.ts';

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
  pertanian,
  pariwisata,
  koperasi,
  inspektorat,
  bpbd,
  perikanan,
  perpustakaan,
  kesbang,
  naker,
  pupr,
  rsud,
  satpol,
  sosial,
  setwan,
  perizinan,
  pangan,
  kehutanan,
  kebudayaan,
  pemuda,
  damkar,
  perumahan,
  pertanahan,
  statistik,
  bapenda,
  bkpsdm,
  keuangan,
  perdagangan,
  kesejahteraan,
  perkebunan,
  transmigrasi,
  energi,
];
