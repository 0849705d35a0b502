/** One of the answers that a question may have. */
export interface Pilihan {
  readonly nilai: string;
  readonly label: string;
}

/** One row of a question that is asked of each of several things: the arah of every indikator. */
export interface ButirPertanyaan {
  readonly kunci: string;
  readonly label: string;
  /** The likely answer, and what was answered where it was. */
  readonly jawaban: string;
  readonly pilihan: readonly Pilihan[];
  readonly alasan?: string;
}

/**
 * What the workbook does not say. An open one waits for an officer; the import goes on with the likely
 * answer meanwhile, and says so. One that is not open only shows what was assumed, to be changed.
 */
export interface Pertanyaan {
  readonly id: string;
  /** The raw tab that it is about. */
  readonly tab: string;
  readonly tanya: string;
  /** Why it is asked: what the workbook has, or lacks. */
  readonly alasan: string;
  /** Whether an officer must answer, and has not yet. */
  readonly terbuka: boolean;
  /** Whether it is a question at all, not an assumption shown. */
  readonly wajib: boolean;
  readonly jawaban: string;
  /** The likely one first; none where there is nothing to choose. */
  readonly pilihan: readonly Pilihan[];
  readonly butir?: readonly ButirPertanyaan[];
}

/** What officers answered, by the question's id; by its rows where it has rows. */
export type Jawaban = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** The answer to a question without rows, or nothing. */
export function jawabanOf(jawaban: Jawaban, id: string): string | undefined {
  const answer = jawaban[id];
  return typeof answer === 'string' ? answer : undefined;
}

/** The answer to one row of a question, or nothing. */
export function jawabanButir(jawaban: Jawaban, id: string, kunci: string): string | undefined {
  const answer = jawaban[id];
  const own = typeof answer === 'object' ? Object.getOwnPropertyDescriptor(answer, kunci)?.value : undefined;
  return typeof own === 'string' ? own : undefined;
}
