import type { Source } from './scale.ts';

/** A rung of a ladder of grades. */
export interface Peringkat {
  /** The grade as reports print it: `Pratama`, `A`, `WTP`. */
  readonly label: string;
  /** Other spellings of the same grade: `Wajar Tanpa Pengecualian`. */
  readonly alias?: readonly string[];
  /** Lower edge of the score that gives this grade, where the ladder has scores (see Bracket). */
  readonly from?: string;
  readonly above?: string;
}

/** A ladder of grades, lowest first: the KLA, AKIP, opini BPK and APE ladders. */
export interface TanggaPredikat {
  /** The name that `Indikator.Predikat` chooses it by: `KLA`, `AKIP`, `OPINI BPK`, `APE`. */
  readonly name: string;
  readonly source: Source;
  readonly peringkat: readonly Peringkat[];
}
