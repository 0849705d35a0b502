import type { Blok, Daftar, Paragraf, Potongan } from './dokumen.ts';

/** A section as its chapter makes it: not numbered yet, and perhaps empty. */
export interface Naskah {
  readonly judul: string;
  readonly isi: readonly Blok[];
  readonly anak?: readonly Naskah[];
  /** What an officer still owes here; it is told beside the document, never in it. */
  readonly kurang?: readonly Kekurangan[];
}

/** Something that the document lacks, and where it is to be filled in. */
export interface Kekurangan {
  /** The section it is lacking in, in words: `Bab I, Permasalahan Utama`. */
  readonly bagian: string;
  readonly apa: string;
  /** PermenPANRB 53/2014 asks for it. */
  readonly wajib: boolean;
  /** Something written wrong, which only an officer can mend: the document stays a draft. */
  readonly salah?: boolean;
  /** The row of the tab Narasi that it is about. */
  readonly baris?: number;
}

/** A sentence that the figures make true. */
export const kalimat = (...isi: readonly Potongan[]): Paragraf => ({ jenis: 'paragraf', asal: 'angka', isi });

/** Sentences that stand as paragraphs of their own. */
export const daftarKalimat = (teks: readonly string[]): readonly Paragraf[] =>
  teks.map((satu) => kalimat(satu));

/** A list of what the figures make true. */
export const daftarButir = (butir: readonly (string | readonly Potongan[])[], bernomor = false): Daftar => ({
  jenis: 'daftar',
  asal: 'angka',
  bernomor,
  butir: butir.map((satu) => ({ isi: typeof satu === 'string' ? [satu] : satu })),
});

/** What the officer wrote, and only where nothing was written, what the figures say. */
export const atau = (petugas: readonly Blok[], angka: readonly Blok[]): readonly Blok[] =>
  petugas.length > 0 ? petugas : angka;

/** Names what is lacking where a section has nothing to say. */
export const bilaKosong = (
  isi: readonly Blok[],
  bagian: string,
  apa: string,
  wajib = true,
): readonly Kekurangan[] => (isi.length > 0 ? [] : [{ bagian, apa, wajib }]);
