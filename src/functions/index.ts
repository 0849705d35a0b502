import { angka } from './angka.ts';
import { ArgumentError } from './argument-error.ts';
import { capaian } from './capaian.ts';
import type { Argument, CustomFunction, Result } from './custom-function.ts';
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

/**
 * Runs a custom function. A blank cell gives a blank result; an argument that was left out of the formula
 * is a slip. Sheets hands a blank cell over as an empty text, and what was left out as nothing.
 *
 * @throws ArgumentError where an argument that is needed was left out, and whatever the function throws.
 */
export function runCustomFunction(one: CustomFunction, args: readonly Argument[]): Result {
  const missing = one.parameters.find(({ optional }, i) => !optional && args[i] === undefined);
  if (missing !== undefined) throw new ArgumentError(one.name, leftOut(one, missing.name));
  return one.run(...args);
}

function leftOut({ name, parameters }: CustomFunction, missing: string): string {
  const needed = parameters.filter(({ optional }) => !optional).map((parameter) => parameter.name);
  return `${missing} belum ditulis di dalam rumus. Tulis =${name}(${needed.join('; ')}).`;
}
