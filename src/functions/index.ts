import { angka } from './angka.ts';
import { failed, isErrorValue } from './argument.ts';
import { ArgumentError } from './argument-error.ts';
import { capaian } from './capaian.ts';
import type { Argument, CustomFunction, Result } from './custom-function.ts';
import { efisiensi } from './efisiensi.ts';
import { kategori } from './kategori.ts';
import { findCell } from './map-same.ts';
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

/**
 * Runs a custom function. A blank cell gives a blank result; an argument that was left out of the formula
 * is a slip, and so is one too many. Sheets hands a blank cell over as an empty text, and what was left
 * out as nothing. An error value is never passed over, in whichever argument it stands.
 *
 * @throws ArgumentError for a missing or surplus argument and for an error value, and whatever the
 * function throws.
 */
export function runCustomFunction(one: CustomFunction, args: readonly Argument[]): Result {
  const missing = one.parameters.find(({ optional }, i) => !optional && args[i] === undefined);
  if (missing !== undefined) throw new ArgumentError(one.name, leftOut(one, missing.name));
  if (args.length > one.parameters.length) throw new ArgumentError(one.name, surplus(one, args.length));
  for (const [i, { name }] of one.parameters.entries()) {
    const error = findCell({ fungsi: one.name, nama: name, urutan: i + 1 }, args[i], isErrorValue);
    if (error !== undefined) throw failed(error);
  }
  return one.run(...args);
}

function leftOut({ name, parameters }: CustomFunction, missing: string): string {
  const needed = parameters.filter(({ optional }) => !optional).map((parameter) => parameter.name);
  return `${missing} belum ditulis di dalam rumus. Tulis =${name}(${needed.join('; ')}).`;
}

function surplus({ name, parameters }: CustomFunction, count: number): string {
  const known = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  const first = parameters.length + 1;
  const which = first === count ? `argumen ke-${first}` : `argumen ke-${first} sampai ke-${count}`;
  return (
    `menerima paling banyak ${parameters.length} argumen; yang diterima ${count}. ` +
    `Hapus ${which}, atau tulis =${name}(${known.join('; ')}). Desimal ditulis dengan koma, argumen dipisah titik koma.`
  );
}
