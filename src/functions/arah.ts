import { normalizeText } from '../bahasa/teks.ts';
import type { Arah } from '../kinerja/capaian.ts';
import { daftarTangga, findTangga } from '../peraturan/daftar-tangga.ts';
import type { TanggaPredikat } from '../peraturan/tangga.ts';
import { isBlank, readValue, unexpected } from './argument.ts';
import { ArgumentError } from './argument-error.ts';
import type { ArgumentCell } from './map-same.ts';

export interface ArahTerbaca {
  readonly arah: Arah;
  /** The ladder, where arah names it: `predikat KLA`. */
  readonly tangga?: TanggaPredikat;
}

/** Written without spaces and in lower case. */
const SINONIM: ReadonlyMap<string, Arah> = new Map<string, Arah>([
  ['naik', 'naik'],
  ['maksimal', 'naik'],
  ['maksimum', 'naik'],
  ['maks', 'naik'],
  ['max', 'naik'],
  ['maximize', 'naik'],
  ['maximise', 'naik'],
  ['positif', 'naik'],
  ['turun', 'turun 2T-R'],
  ['minimal', 'turun 2T-R'],
  ['minimum', 'turun 2T-R'],
  ['min', 'turun 2T-R'],
  ['minimize', 'turun 2T-R'],
  ['minimise', 'turun 2T-R'],
  ['negatif', 'turun 2T-R'],
  ['turun2t-r', 'turun 2T-R'],
  ['turunt/r', 'turun T/R'],
  ['rentang', 'rentang'],
  ['stabil', 'rentang'],
  ['stabilize', 'rentang'],
  ['stabilise', 'rentang'],
  ['predikat', 'predikat'],
]);

const ARAH = {
  nama: 'teks naik, turun, turun 2T-R, turun T/R, rentang, atau predikat',
  saran: 'Tulis di antara tanda petik, misalnya "turun"; batas capaian ditulis sebagai argumen ke-4.',
};

/**
 * Reads which way is better; a blank cell says naik. Without a word more, turun is 2T−R, the formula
 * of LAN 239/2003.
 *
 * @throws ArgumentError for a word that is no arah, and for a ladder that we do not have.
 */
export function readArah(cell: ArgumentCell): ArahTerbaca {
  if (isBlank(cell)) return { arah: 'naik' };
  const value = readValue(cell, ARAH);
  const typed = typeof value === 'string' ? normalizeText(value) : '';
  const arah = SINONIM.get(typed.replace(/ /gu, ''));
  if (arah !== undefined) return { arah };

  const [, name] = /^predikat (.+)$/u.exec(typed) ?? [];
  if (name === undefined) {
    throw unexpected(cell, ARAH.nama, ARAH.saran);
  }
  const tangga = findTangga(name);
  if (tangga !== undefined) return { arah: 'predikat', tangga };
  const known = daftarTangga.map((one) => one.name).join(', ');
  throw new ArgumentError(
    cell.fungsi,
    `tangga predikat "${name}" tidak dikenal; yang ada: ${known}. Argumen ke-${cell.urutan}: tulis misalnya "predikat KLA".`,
  );
}
