import { Packer } from 'docx';
import type { Logo } from '../dokumen/docx/logo.ts';
import { writeDocx } from '../dokumen/docx/write-docx.ts';
import type { Dokumen } from '../dokumen/dokumen.ts';

/**
 * Makes the Word file of a document. It is a script of its own in the page, so that a worker can run the same text: a
 * report of a hundred pages takes seconds, in which the page stays usable.
 */

/** What a worker tells the page. */
export type KabarPenulis =
  | { readonly jenis: 'tahap'; readonly tahap: string }
  | { readonly jenis: 'jadi'; readonly blob: Blob }
  | { readonly jenis: 'gagal'; readonly sebab: string };

/** What a file is made of. */
export interface BahanBerkas {
  readonly dokumen: Dokumen;
  readonly logo?: Logo;
}

/** Makes the file, and says how far it has come. */
export type Penulis = (bahan: BahanBerkas, kabarkan: (tahap: string) => void) => Promise<Blob>;

const tulisBerkas: Penulis = ({ dokumen, logo }, kabarkan) => {
  kabarkan('Menulis halaman…');
  const berkas = writeDocx(dokumen, logo && { logo });
  kabarkan('Mengemas berkas…');
  return Packer.toBlob(berkas);
};

interface LingkupPekerja {
  tulisBerkas?: Penulis;
  onmessage?: (pesan: { readonly data: BahanBerkas }) => void;
  postMessage(kabar: KabarPenulis): void;
}

const lingkup = globalThis as unknown as LingkupPekerja;
lingkup.tulisBerkas = tulisBerkas;
if (typeof document === 'undefined') {
  const kabari = (kabar: KabarPenulis) => lingkup.postMessage(kabar);
  const kerjakan = async (bahan: BahanBerkas) =>
    kabari({ jenis: 'jadi', blob: await tulisBerkas(bahan, (tahap) => kabari({ jenis: 'tahap', tahap })) });
  lingkup.onmessage = ({ data }) => {
    kerjakan(data).catch((error: unknown) => kabari({ jenis: 'gagal', sebab: String(error) }));
  };
}
