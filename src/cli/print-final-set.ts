import type { Masalah, Result } from './add-in.ts';
import type { PdfResult } from './pdf.ts';
import { printMasalah } from './print-masalah.ts';

/** The document as it lies beside the set. */
export interface DokumenJadi {
  readonly path: string;
  /** What keeps it a draft stands in `halangan`. */
  readonly draf: boolean;
  readonly halangan: readonly string[];
}

/** The final set as it lies in its folder. */
export interface BerkasJadi {
  readonly input: string;
  readonly nama: string;
  /** The names of its tabs. */
  readonly tabs: readonly string[];
  readonly halangan: readonly string[];
  /** Where the `.xlsx` lies. */
  readonly xlsx: string;
  /** The document of what was approved; undefined where nothing was. */
  readonly docx: DokumenJadi | undefined;
  readonly pdf: PdfResult['jenis'];
  /** Where the PDF lies, if there is one. */
  readonly letakPdf: string;
  /** Where the source with its new line in Riwayat lies; absent where it was not asked for. */
  readonly asal?: string;
  /** What to know of the names of the tabs in these files. */
  readonly namaPendek: readonly string[];
}

/** One screen: where the set lies, what it holds, and what was in the way. */
export function printFinalSet(jadi: BerkasJadi): string {
  const { input, nama, tabs, halangan, xlsx, docx, asal, namaPendek } = jadi;
  return [
    `Berkas akhir siap: ${nama}`,
    `Data: ${input}`,
    `Isinya ${tabs.length} tab, dari ${tabs[0] ?? ''} sampai ${tabs[tabs.length - 1] ?? ''}.`,
    '',
    ...(halangan.length === 0
      ? []
      : ['Disusun dengan alasan, meskipun:', ...halangan.map((satu) => `  • ${satu}`), '']),
    `Hasil: ${xlsx}`,
    barisPdf(jadi),
    ...barisDokumen(docx),
    ...namaPendek,
    asal === undefined
      ? 'Berkas asal tidak diubah, jadi catatan "berkas akhir" di tab Riwayat tidak tersimpan; tambahkan --simpan untuk mendapat salinannya.'
      : `Berkas asal dengan catatannya di tab Riwayat: ${asal}`,
  ].join('\n');
}

function barisDokumen(docx: DokumenJadi | undefined): readonly string[] {
  if (docx === undefined) return ['Dokumen tidak dibuat, karena belum ada tabel yang disetujui.'];
  if (!docx.draf) return [`Dokumen: ${docx.path}`];
  return [`Dokumen, masih draf: ${docx.path}, sebab:`, ...docx.halangan.map((satu) => `  • ${satu}`)];
}

function barisPdf({ pdf, letakPdf }: BerkasJadi): string {
  const sebab: Readonly<Record<Exclude<PdfResult['jenis'], 'dibuat'>, string>> = {
    'tidak terpasang':
      'PDF tidak dibuat, karena LibreOffice tidak ditemukan di komputer ini. Berkas .xlsx di atas sudah lengkap; PDF dapat disimpan dari Excel.',
    'terlalu lama':
      'PDF tidak dibuat, karena LibreOffice terlalu lama bekerja dan dihentikan. Berkas .xlsx di atas sudah lengkap; coba lagi, atau simpan PDF dari Excel.',
    gagal:
      'PDF tidak dibuat, karena LibreOffice gagal mengubahnya. Berkas .xlsx di atas sudah lengkap; coba lagi, atau simpan PDF dari Excel.',
  };
  return pdf === 'dibuat' ? `PDF: ${letakPdf}` : sebab[pdf];
}

/** What stands in the way of the set, and whether a reason would do. */
export function printHalangan(
  { halangan, mayWithReason }: Result<'sidebarBuildFinalSet'>,
  masalah: readonly Masalah[],
): string {
  return [
    'Berkas akhir belum dapat disusun:',
    ...halangan.map((satu) => `  • ${satu}`),
    ...(masalah.length === 0 ? [] : printMasalah(masalah)),
    ...(mayWithReason
      ? [
          'Bila tetap harus disusun sekarang, tulis alasannya: --alasan "…". Alasan itu dicetak di halaman terakhir dan dicatat di Riwayat.',
        ]
      : []),
    'Tidak ada berkas yang ditulis.',
  ].join('\n');
}

/** What is told of a file that was reviewed once, but no longer tells the add-on so. */
export const CATATAN_HILANG =
  'Berkas ini punya tab Reviu, tetapi catatan add-on tentang reviunya tidak ikut di dalamnya; catatan itu hilang, misalnya, bila spreadsheet diunduh dari Google Sheets sebagai .xlsx. Susun berkas akhirnya di Google Sheets: menu LKjIP > Reviu > Susun berkas akhir.';
