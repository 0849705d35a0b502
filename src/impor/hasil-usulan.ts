import type { KolomTerbaca } from './baca-indikator.ts';
import type { Pertanyaan } from './pertanyaan.ts';

/** A row that a raw tab would get, and the cell of the workbook that each of its cells comes from. */
export interface BarisUsulan {
  readonly isi: readonly string[];
  /** `'LKIP 2016'!F11`, or nothing where the import itself made the cell (a kode). */
  readonly sumber: readonly string[];
}

export interface TabUsulan {
  readonly nama: string;
  readonly kolom: readonly string[];
  readonly baris: readonly BarisUsulan[];
}

/** A table of the office, and what it becomes. */
export interface WilayahUsulan {
  readonly lembar: string;
  /** `A4:S44`, headings included. */
  readonly kawasan: string;
  /** The raw tabs that it gives; none where nothing is taken from it. */
  readonly jadi: readonly string[];
  readonly alasan: string;
  readonly yakin: 'yakin' | 'cukup yakin' | 'kurang yakin';
  readonly kolom: readonly (KolomTerbaca & { readonly alamat: string })[];
}

export interface TakDitempatkan {
  readonly tempat: string;
  readonly teks: string;
  readonly alasan: string;
}

/** All that an import would do, nothing of it done yet. */
export interface UsulanImpor {
  readonly tahun: number;
  readonly tab: readonly TabUsulan[];
  readonly wilayah: readonly WilayahUsulan[];
  /** Sheets without a table that says anything to the raw tabs. */
  readonly lembarLain: readonly string[];
  readonly pertanyaan: readonly Pertanyaan[];
  readonly takDitempatkan: readonly TakDitempatkan[];
  /** The same for every workbook laid out alike: under it answers are remembered. */
  readonly sidikTata: string;
}
