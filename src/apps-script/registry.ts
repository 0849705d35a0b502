/** A tab that the add-on built, known by its sheet id: a copy or a namesake has another. */
export interface TabelTersusun {
  readonly id: number;
  readonly name: string;
  /** Sidik of the table that was written. */
  readonly sidik: string;
  /** Sidik of the values its tab then showed: differs as soon as someone edits the tab by hand. */
  readonly tampak: string;
  /** When it was written: `2026-11-24 10.15`. */
  readonly disusun: string;
  /** Sidik of the raw tabs it was built from, where the table names them. */
  readonly data?: string;
  /** The day of signing that a letter bears, `2021-10-04`, where one was given. */
  readonly tanggal?: string;
  /** The tab that keeps the approved version whose place it took. */
  readonly persetujuanDisimpan?: string;
}

/** A finished tab that waits under a passing name to take its place. */
export interface Penukaran {
  readonly tersusun: TabelTersusun;
  readonly sementara: string;
  /** The sheet id of the built tab whose place it takes. */
  readonly menggantikan?: number;
  /** The name under which that tab stays, because someone had edited it by hand. */
  readonly simpanSebagai?: string;
}

/**
 * What the add-on knows of the tabs it built. It is also the journal of a run: one that was cut off
 * leaves either names under `sedangDisusun`, which the next run takes away, or `penukaran`, which the
 * next run carries through.
 */
export interface Registry {
  readonly tabel: readonly TabelTersusun[];
  readonly sedangDisusun: readonly string[];
  readonly penukaran: readonly Penukaran[];
  /** The report was shared for review, so that builds have to respect what was approved. */
  readonly direviu?: boolean;
}

/** Whether a run has left something to be cleared away or carried through. */
export const isTerputus = ({ sedangDisusun, penukaran }: Registry): boolean =>
  sedangDisusun.length + penukaran.length > 0;

export interface StoredRegistry {
  readonly current: () => Registry;
  readonly save: (registry: Registry) => void;
}

const KEY = 'lkjip.tabel';
const EMPTY: Registry = { tabel: [], sedangDisusun: [], penukaran: [] };

/** Opens the registry: developer metadata of the spreadsheet, which stays with a copy of the file. */
export function openRegistry(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): StoredRegistry {
  const find = () => spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()[0];
  let metadata = find();
  const text = metadata?.getValue() ?? null;
  let registry: Registry = text === null ? EMPTY : { ...EMPTY, ...(JSON.parse(text) as Partial<Registry>) };

  return {
    current: () => registry,
    save(next) {
      const value = JSON.stringify(next);
      if (metadata === undefined) {
        spreadsheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
        metadata = find();
      } else {
        metadata.setValue(value);
      }
      registry = next;
    },
  };
}

/** The name of a tab while it is being made: one that no tab of anybody else's will have. */
export function passingName(name: string): string {
  return `${name} (disusun ${Math.random().toString(36).slice(2, 10)})`;
}
