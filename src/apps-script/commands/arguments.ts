/**
 * Whatever a page hands over is looked at here before anything is done with it: anybody who may edit
 * the spreadsheet can call the functions of the sidebar with anything at all. Each check answers in
 * one glance, also to a million entries, and refuses in a sentence that says what was expected.
 */

/** A text has at most so many characters unless it is said otherwise; no kode or tab name has more. */
const MOST_CHARACTERS = 200;

/** The most that a cell can hold. */
export const MOST_OF_A_CELL = 50_000;

/** What came, short enough to stand in a sentence. */
export function described(value: unknown): string {
  if (value === undefined || value === null) return 'kosong';
  if (typeof value === 'string') return `"${clip(value)}"`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'bukan bilangan';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `daftar berisi ${value.length}`;
  return typeof value === 'object' ? 'kumpulan isian' : 'sesuatu yang lain';
}

/** At most sixty characters, and no half of an emoji. */
export function clip(teks: string): string {
  if (teks.length <= 60) return teks;
  return `${teks.slice(0, 59).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** A text that is not blank. */
export function requireText(value: unknown, nama: string, most = MOST_CHARACTERS): string {
  if (typeof value === 'string' && value.length <= most && value.trim() !== '') return value;
  const panjang = typeof value === 'string' && value.length > most ? ` (${value.length} huruf)` : '';
  throw new Error(
    `${nama} harus teks, paling banyak ${most} huruf; yang diterima ${described(value)}${panjang}.`,
  );
}

/** A text, blank or not. */
export function requireEntry(value: unknown, nama: string, most = MOST_CHARACTERS): string {
  return value === '' ? '' : requireText(value, nama, most);
}

/** A text, or nothing. */
export function optionalText(value: unknown, nama: string, most = MOST_CHARACTERS): string | undefined {
  return value === null || value === undefined ? undefined : requireText(value, nama, most);
}

/** A whole number between two bounds, both of which belong to it. */
export function requireWhole(value: unknown, nama: string, least: number, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`${nama} harus bilangan bulat ${least} sampai ${most}; yang diterima ${described(value)}.`);
}

/** A whole number between two bounds, or nothing. */
export function optionalWhole(value: unknown, nama: string, least: number, most: number): number | undefined {
  return value === null || value === undefined ? undefined : requireWhole(value, nama, least, most);
}

/** Yes or no; nothing is no. */
export function optionalFlag(value: unknown, nama: string): boolean {
  if (value === null || value === undefined || typeof value === 'boolean') return value === true;
  throw new Error(`${nama} harus ya atau tidak; yang diterima ${described(value)}.`);
}

/** A list that is not empty, each of its entries checked. */
export function requireList<T>(
  value: unknown,
  nama: string,
  most: number,
  check: (item: unknown) => T,
): readonly T[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new Error(`${nama} harus daftar yang tidak kosong; yang diterima ${described(value)}.`);
  }
  if (value.length > most) {
    throw new Error(`${nama} paling banyak ${most} sekaligus; yang diterima ${value.length}.`);
  }
  return Array.from(value, check);
}

/** A list, each of its entries checked; nothing counts as an empty one. */
export function optionalList<T>(
  value: unknown,
  nama: string,
  most: number,
  check: (item: unknown) => T,
): readonly T[] {
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return isEmpty ? [] : requireList(value, nama, most, check);
}

/** An object with no other names than these. */
export function requireFields<K extends string>(
  value: unknown,
  nama: string,
  names: readonly K[],
): Readonly<Partial<Record<K, unknown>>> {
  if (!isObject(value)) {
    throw new Error(`${nama} harus kumpulan isian (${names.join(', ')}); yang diterima ${described(value)}.`);
  }
  for (const name in value) {
    if (!names.some((known) => known === name)) {
      throw new Error(`${nama} tidak mengenal isian "${clip(name)}"; yang dikenal: ${names.join(', ')}.`);
    }
  }
  const isi: Partial<Record<K, unknown>> = {};
  for (const name of names) isi[name] = value[name];
  return isi;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
