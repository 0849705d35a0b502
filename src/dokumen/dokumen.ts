import type { Align } from '../reports/table.ts';

/**
 * The whole report as data: sections, paragraphs, tables, charts. Plain values only, so that it travels as
 * JSON; every figure is the text that is printed. It knows no file format and no Google.
 */
export interface Dokumen {
  readonly sampul: Sampul;
  readonly halaman: HalamanDokumen;
  /** Not to be handed in yet: something is still open, and every page says so. */
  readonly draf: boolean;
  /** Why it is no draft although something is still open: printed inside the cover. */
  readonly alasan?: { readonly alasan: string; readonly halangan: readonly string[] };
  /** In the order of the report: front matter, chapters, lampiran. */
  readonly bagian: readonly Bagian[];
}

/** What the cover says. */
export interface Sampul {
  readonly judul: string;
  readonly tahun: string;
  readonly instansi: string;
  readonly singkatan?: string;
  readonly pemerintahDaerah?: string;
  /** Address, telephone, site, mail: a line each. */
  readonly alamat: readonly string[];
  /** Who approved it, and when; empty where it was not made of what was approved. */
  readonly persetujuan: readonly string[];
}

/** What it is printed on. */
export interface HalamanDokumen {
  readonly kertas: 'A4' | 'F4';
  /** Centimetres of an upright page, which is bound at the left: left, top, right, bottom. */
  readonly margin: readonly [kiri: number, atas: number, kanan: number, bawah: number];
}

/** Where a section of the first level stands: the front matter counts its pages in roman numbers. */
export type Letak = 'depan' | 'bab' | 'lampiran';

/** A section: its heading, what it holds, and the sections below it. */
export interface Bagian {
  /** What links and bookmarks know it by. */
  readonly id: string;
  readonly letak: Letak;
  /** 1 is a chapter. */
  readonly tingkat: 1 | 2 | 3 | 4;
  /** `BAB III`, `A.`, `A.2`, `1)`; absent in the front matter. */
  readonly nomor?: string;
  readonly judul: string;
  readonly isi: readonly Blok[];
  readonly anak: readonly Bagian[];
}

/** Something that stands in a section by itself. */
export type Blok =
  | Paragraf
  | Daftar
  | TabelDokumen
  | GrafikDokumen
  | SuratDokumen
  | TandaTangan
  | DaftarOtomatis;

/** Who says it: an officer in the tab Narasi or Analisis, or the add-on out of the figures. */
export type Asal = 'petugas' | 'angka';

/** A stretch of text: as it stands, or the number of what it refers to. */
export type Potongan = string | Rujukan;

/** `Tabel 3.1`, `Lampiran 2`: the number that what it names has in this document. */
export interface Rujukan {
  readonly rujuk: string;
  /** The number as it is printed; empty until the document is numbered. */
  readonly teks: string;
}

export interface Paragraf {
  readonly jenis: 'paragraf';
  readonly asal: Asal;
  /** Printed bold at its beginning. */
  readonly label?: string;
  readonly isi: readonly Potongan[];
  /** Small, below a table or a chart: `Sumber: …`. */
  readonly kecil?: boolean;
  /** The row of the tab Narasi that it was written in. */
  readonly barisNarasi?: number;
  /** The kode of the indikator that it speaks of. */
  readonly indikator?: string;
}

export interface Daftar {
  readonly jenis: 'daftar';
  readonly asal: Asal;
  readonly bernomor: boolean;
  readonly butir: readonly ButirDaftar[];
  readonly barisNarasi?: number;
  readonly indikator?: string;
}

export interface ButirDaftar {
  readonly isi: readonly Potongan[];
  /** Steps to the right. */
  readonly indent?: number;
}

/** The caption of a table or a chart: `Tabel 3.1` and its title. */
export interface Keterangan {
  readonly kata: 'Tabel' | 'Grafik';
  /** What stands before the running number: `3.`, `L.`. */
  readonly awalan: string;
  /** The running number within the chapter, from 1; 0 until the document is numbered. */
  readonly nomor: number;
  readonly judul: string;
}

export interface TabelDokumen {
  readonly jenis: 'tabel';
  /** What links know it by: the identity of its table. */
  readonly id: string;
  /** Absent where the heading above it says what it is. */
  readonly keterangan?: Keterangan;
  /** Pixels of its columns where they have all the room that they want. */
  readonly lebar: readonly number[];
  readonly kepala: readonly (readonly SelTabel[])[];
  readonly badan: readonly (readonly SelTabel[])[];
  /** Remarks for readers, below it. */
  readonly catatan: readonly string[];
}

/** A cell; one that another covers is not there. */
export interface SelTabel {
  readonly teks: string;
  readonly rata?: Align;
  readonly tebal?: boolean;
  readonly miring?: boolean;
  readonly indent?: number;
  /** Columns and rows that it takes, where more than one. */
  readonly kolom?: number;
  readonly baris?: number;
}

export interface GrafikDokumen {
  readonly jenis: 'grafik';
  readonly id: string;
  readonly keterangan: Keterangan;
  /** Upright columns or lying bars. */
  readonly bentuk: 'kolom' | 'batang';
  readonly kategori: readonly string[];
  readonly seri: readonly SeriGrafik[];
  readonly sumbu?: { readonly dari: number; readonly sampai: number };
}

export interface SeriGrafik {
  readonly nama: string;
  /** What is drawn; null where there is nothing to draw. */
  readonly nilai: readonly (number | null)[];
  /** The same as the table shows them. */
  readonly teks: readonly string[];
}

/** A letter on pages of its own: columns that nobody sees, and rows from top to bottom. */
export interface SuratDokumen {
  readonly jenis: 'surat';
  /** Thousandths of the width. */
  readonly lebar: readonly number[];
  readonly ukuran: number;
  readonly baris: readonly BarisSurat[];
}

export interface BarisSurat {
  readonly sel: readonly (SelTabel & { readonly kiri: number })[];
  /** Points. */
  readonly tinggi?: number;
  readonly ukuran?: number;
  readonly garis?: boolean;
  readonly bingkai?: boolean;
  readonly bawah?: boolean;
}

/** Place and date, and who signs: the right half of the page. */
export interface TandaTangan {
  readonly jenis: 'tanda tangan';
  readonly tempatTanggal: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat?: string;
  readonly nip?: string;
}

/** A list that the writer makes of the headings or captions. */
export interface DaftarOtomatis {
  readonly jenis: 'daftar otomatis';
  readonly dari: 'judul' | 'Tabel' | 'Grafik';
}

/** Every section of a document, each before those below it. */
export function semuaBagian(bagian: readonly Bagian[]): readonly Bagian[] {
  return bagian.flatMap((satu) => [satu, ...semuaBagian(satu.anak)]);
}

/** The text of a paragraph or an item as it is printed. */
export const teksPotongan = (isi: readonly Potongan[]): string =>
  isi.map((satu) => (typeof satu === 'string' ? satu : satu.teks)).join('');

/** `Tabel 3.1`: the number of a caption. */
export const nomorKeterangan = ({ kata, awalan, nomor }: Keterangan): string => `${kata} ${awalan}${nomor}`;
