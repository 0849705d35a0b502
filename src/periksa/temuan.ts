import type { CapaianResults } from '../reports/capaian-results.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';

/** The kinds of slip that a report is checked for: K01 to K22. */
export type Jenis =
  | 'K01'
  | 'K02'
  | 'K03'
  | 'K04'
  | 'K05'
  | 'K06'
  | 'K07'
  | 'K08'
  | 'K09'
  | 'K10'
  | 'K11'
  | 'K12'
  | 'K13'
  | 'K14'
  | 'K15'
  | 'K16'
  | 'K17'
  | 'K18'
  | 'K19'
  | 'K20'
  | 'K21'
  | 'K22';

/** `salah`: a wrong figure or claim. `perlu dilihat`: two things disagree, either may be meant. `gaya`: form only. */
export type Severity = 'salah' | 'perlu dilihat' | 'gaya';

/** How sure the check is that it read the two sides right. */
export type Confidence = 'pasti' | 'kuat' | 'lemah';

/** Where a finding stands, as an officer finds it: tab, row (the heading row is 1), heading. */
export interface Place {
  readonly tab: string;
  readonly baris?: number;
  readonly kolom?: string;
}

/** An inconsistency with its proof. All texts are Indonesian and shown to officers as they stand. */
export interface Temuan extends Place {
  readonly jenis: Jenis;
  readonly tingkat: Severity;
  /** What is printed there. */
  readonly tercetak: string;
  /** What it should be, or what it disagrees with; empty where nothing can be said. */
  readonly seharusnya: string;
  /** The arithmetic, or the two places compared, in one sentence. */
  readonly perhitungan: string;
  readonly keyakinan: Confidence;
  /**
   * What the finding is about, so that its status survives another order of rows: a kode, a program's
   * name, the sentence itself. With `jenis`, `tab` and `kolom` it tells findings of one run apart.
   */
  readonly perihal: string;
}

/** What a check works on: the records, and what was calculated from them (absent where Profil is at fault). */
export interface CheckInput {
  readonly data: ParsedTabs;
  readonly hasil: CapaianResults | undefined;
}

/** What a check found, and how many things it looked at but could tie to nothing. */
export interface CheckResult {
  readonly temuan: readonly Temuan[];
  /** "Tidak dapat diperiksa": never reported as wrong. */
  readonly tidakDapatDiperiksa: number;
}

/** A check of one kind: one file. */
export interface Check {
  readonly jenis: Jenis;
  /** What it looks for, as the summary shows it: `Rumus capaian terbalik arahnya`. */
  readonly judul: string;
  readonly periksa: (input: CheckInput) => CheckResult;
}
