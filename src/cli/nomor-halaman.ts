import type { PageNumberEstimator } from 'docx';
import type { Dokumen } from '../dokumen/dokumen.ts';

/** A heading or a caption of a PDF, and its page, counted from 0. */
interface Judul {
  readonly judul: string;
  readonly halaman: number;
}

/**
 * The headings and captions of a PDF that LibreOffice made, in their order: they are its outline, which stands in plain
 * letters beside the compressed pages.
 */
export function judulPdf(pdf: Uint8Array): readonly Judul[] {
  const teks = Buffer.from(pdf).toString('latin1');
  const anak = /\/Type\/Pages\b[\s\S]*?\/Kids\[([^\]]*)\]/u.exec(teks)?.[1] ?? '';
  const halamanOf = new Map([...anak.matchAll(/(\d+) 0 R/gu)].map(([, id], i) => [id, i]));
  return [...teks.matchAll(/\/Title<FEFF([0-9A-F]*)>\s*\/Dest\[(\d+) 0 R/gu)].flatMap(([, hex = '', id]) => {
    const halaman = halamanOf.get(id);
    const judul = Buffer.from(hex, 'hex').swap16().toString('utf16le');
    return halaman === undefined ? [] : [{ judul, halaman }];
  });
}

/** Headings of indikator, `1) …`, are in no list. */
const INDIKATOR = /^\d+\) /u;

/**
 * The page numbers of the lists as LibreOffice printed the document, for writing it again; undefined where its outline is
 * not that of the document.
 */
export function nomorDariPdf(pdf: Uint8Array, { bagian }: Dokumen): PageNumberEstimator | undefined {
  const daftar = judulPdf(pdf).filter(({ judul }) => !INDIKATOR.test(judul));
  const depan = daftar[0]?.halaman;
  const bab = bagian.find(({ letak }) => letak === 'bab');
  const pertama = daftar.find(
    ({ judul }) => bab !== undefined && judul === `${bab.nomor} ${bab.judul}`,
  )?.halaman;
  if (depan === undefined || pertama === undefined) return undefined;
  // Roman from the page after the cover, then figures from Bab I.
  const label = (halaman: number) =>
    halaman < pertama ? romawiKecil(halaman - depan + 1) : String(halaman - pertama + 1);
  return (body) => {
    const nama = penandaDaftar(body);
    if (nama.length !== daftar.length)
      throw new Error(`${nama.length} headings, ${daftar.length} in the PDF.`);
    return { bookmarks: new Map(nama.map((satu, i) => [satu, label(daftar[i]?.halaman ?? 0)])) };
  };
}

/** The bookmarks that the lists refer to, in the order of the document. */
function penandaDaftar(isi: unknown): readonly string[] {
  if (Array.isArray(isi)) return isi.flatMap(penandaDaftar);
  if (typeof isi !== 'object' || isi === null) return [];
  return Object.entries(isi).flatMap(([nama, anak]) => {
    if (nama !== 'w:bookmarkStart') return penandaDaftar(anak);
    const penanda = JSON.stringify(anak).match(/"w:name":"(_Toc\d+)"/u)?.[1];
    return penanda === undefined ? [] : [penanda];
  });
}

const ROMAWI = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** `iv`: the front matter has no more than some tens of pages. */
function romawiKecil(angka: number): string {
  const [nilai, huruf] = ROMAWI.find(([satu]) => satu <= angka) ?? [0, ''];
  return nilai === 0 ? '' : huruf + romawiKecil(angka - nilai);
}
