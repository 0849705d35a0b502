/**
 * What points and commas mean in a run of digits. Nothing is guessed: a run that fits no form below
 * (`1.2.3`, `54.90` in a column of rupiah) is not a number. Decided in docs/keputusan/0051.
 */

/** A run of digits, understood. */
export interface Digit {
  /** As Decimal reads it: `30663800`, `54.90`. */
  readonly angka: string;
  /** How many decimals are written. */
  readonly desimal: number;
  /** The faults of form, in Indonesian, to stand within a sentence. */
  readonly cela: readonly string[];
}

interface Bentuk {
  readonly pola: RegExp;
  readonly desimal?: ',' | '.';
  readonly cela?: readonly string[];
}

const RIBUAN_KOMA = 'ribuan dipisah koma';
const DESIMAL_TITIK = 'desimal dipisah titik';

const ENGLISH_WHOLE: Bentuk = {
  pola: /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/u,
  desimal: '.',
  cela: [RIBUAN_KOMA, DESIMAL_TITIK],
};

/** Tried from top to bottom. A group of thousands never begins with a zero: 0.002 is no 2. */
const BENTUK_UMUM: readonly Bentuk[] = [
  { pola: /^\d+(?:,\d+)?$/u, desimal: ',' },
  { pola: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u, desimal: ',' },
  { pola: /^\d+\.\d+$/u, desimal: '.', cela: [DESIMAL_TITIK] },
  { pola: /^[1-9]\d{0,2}(?:,\d{3}){2,}$/u, cela: [RIBUAN_KOMA] },
  ENGLISH_WHOLE,
];

/** Rupiah has at most two decimals, so a comma before three digits separates thousands. */
const BENTUK_UANG: readonly Bentuk[] = [
  { pola: /^\d+(?:,\d{1,2})?$/u, desimal: ',' },
  { pola: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$/u, desimal: ',' },
  { pola: /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u, cela: [RIBUAN_KOMA] },
  ENGLISH_WHOLE,
];

/** Reads digits as they stand in any column: `1.908`, `17.259,19`, `54.90` (a fault of form). */
export function readDigits(run: string): Digit | undefined {
  return readForm(run, BENTUK_UMUM);
}

/** Reads digits of a column of rupiah: a point is always a separator of thousands. */
export function readMoneyDigits(run: string): Digit | undefined {
  return readForm(run, BENTUK_UANG);
}

/** No figure of a report is longer, and a cell may hold 50.000 digits. */
const LONGEST_RUN = 60;

function readForm(run: string, daftarBentuk: readonly Bentuk[]): Digit | undefined {
  if (run.length > LONGEST_RUN) return undefined;
  const bentuk = daftarBentuk.find(({ pola }) => pola.test(run));
  if (bentuk === undefined) return undefined;

  const [bulat = '', pecahan = ''] = bentuk.desimal === undefined ? [run] : run.split(bentuk.desimal);
  const digits = bulat.replace(/[.,]/gu, '');
  return {
    angka: pecahan === '' ? digits : `${digits}.${pecahan}`,
    desimal: pecahan.length,
    cela: bentuk.cela ?? [],
  };
}
