import { normalizeText } from '../bahasa/teks.ts';

/** A place of the document that an officer's paragraphs may go to, with the other names it is known by. */
const NAMA = {
  'Kata Pengantar': ['Pengantar'],
  'Ikhtisar Eksekutif': ['Ringkasan Eksekutif', 'Executive Summary', 'Ikhtisar'],
  'Dasar Hukum': ['Landasan Hukum'],
  'Tugas dan Fungsi': ['Tupoksi', 'Tugas Pokok dan Fungsi', 'Kedudukan', 'Gambaran Umum', 'Penjelasan Umum'],
  'Struktur Organisasi': ['Susunan Organisasi'],
  'Data Organisasi': ['Data-data Organisasi', 'Kepegawaian', 'Sumber Daya Manusia'],
  'Aspek Strategis': ['Aspek Strategis Organisasi', 'Keterkaitan Renstra'],
  'Permasalahan Utama': ['Isu Strategis', 'Strategic Issue', 'Strategic Issued', 'Permasalahan'],
  Sistematika: ['Sistematika Penulisan', 'Sistematika Laporan', 'Sistematika Penulisan Laporan'],
  'Rencana Strategis': ['Renstra', 'Visi dan Misi', 'Tujuan dan Sasaran', 'Keterkaitan dengan Visi dan Misi'],
  'Perjanjian Kinerja': ['Perencanaan Kinerja', 'Ikhtisar PK', 'Penetapan Kinerja'],
  'Rencana Aksi': [],
  'Metode Pengukuran': ['Formula Pengukuran Kinerja', 'Skala'],
  'Capaian Kinerja': ['Hasil Pengukuran', 'Akuntabilitas Kinerja', 'Capaian Kinerja Organisasi'],
  'Realisasi Anggaran': ['Akuntabilitas Keuangan'],
  Prestasi: ['Penghargaan', 'Prestasi dan Penghargaan'],
  Inovasi: [],
  Simpulan: ['Kesimpulan', 'Penutup'],
  'Langkah Perbaikan': ['Rencana Tindak Lanjut', 'Saran', 'Rekomendasi', 'Langkah ke Depan'],
  'Lampiran Perjanjian Kinerja': [],
  'Lampiran Pengukuran Kinerja': [],
  'Lampiran Rencana Aksi': [],
  'Lampiran Monitoring': ['Lampiran Monitoring Triwulan', 'Lampiran Monitoring Anggaran'],
  'Lampiran Pohon Kinerja': [],
  'Lampiran Data Pendukung': ['Lampiran Data Dukung'],
} as const;

/** The canonical name of a place of the document. */
export type NamaBagian = keyof typeof NAMA;

/** Every canonical name, in the order of the document; `Sasaran 1` and so on stand behind Capaian Kinerja. */
export const daftarNamaBagian = Object.keys(NAMA) as readonly NamaBagian[];

/** Where a paragraph of the tab Narasi belongs. */
export type TujuanNarasi =
  | { readonly bagian: NamaBagian }
  /** The sasaran by its place among those of the Kepala, or by its kode. */
  | { readonly sasaran: string };

const SEMUA: readonly (readonly [nama: string, bagian: NamaBagian])[] = daftarNamaBagian.flatMap((bagian) =>
  [bagian, ...NAMA[bagian]].map((nama) => [polos(nama), bagian] as const),
);

/**
 * Reads a Bagian of the tab Narasi as officers write it: `Bab III.C Realisasi Anggaran`, `Sasaran S1`. The letter
 * of a chapter is not trusted, for reports letter them in ways of their own. Undefined for a name that means
 * no place: it is told, and never guessed.
 */
export function tujuanNarasi(teks: string): TujuanNarasi | undefined {
  const nama = polos(teks)
    .replace(/^bab [ivx]+(?: [a-z0-9])*(?= |$)/u, '')
    .trim();
  const tepat = SEMUA.find(([satu]) => satu === nama);
  if (tepat) return { bagian: tepat[1] };
  const lampiran = nama.startsWith('lampiran');
  const sasaran = /(?:^| )sasaran(?: strategis)? (\S+)/u.exec(nama)?.[1];
  if (!lampiran && sasaran !== undefined) return { sasaran };
  const terpanjang = SEMUA.filter(
    ([satu, bagian]) => memuat(nama, satu) && bagian.startsWith('Lampiran') === lampiran,
  ).reduce<readonly [string, NamaBagian] | undefined>(
    (most, satu) => (most === undefined || satu[0].length > most[0].length ? satu : most),
    undefined,
  );
  return terpanjang && { bagian: terpanjang[1] };
}

/** Lower case and single spaces; what is neither letter nor figure is a space. */
function polos(teks: string): string {
  return normalizeText(teks.replace(/[^\p{L}\p{N}]+/gu, ' '));
}

const memuat = (nama: string, bagian: string): boolean => ` ${nama} `.includes(` ${bagian} `);
