import { Packer } from 'docx';
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

/** Makes the file, and says how far it has come. */
export type Penulis = (dokumen: Dokumen, kabarkan: (tahap: string) => void) => Promise<Blob>;

const tulisBerkas: Penulis = (dokumen, kabarkan) => {
  kabarkan('Menulis halaman…');
  const berkas = writeDocx(dokumen);
  kabarkan('Mengemas berkas…');
  return Packer.toBlob(berkas);
};

interface LingkupPekerja {
  tulisBerkas?: Penulis;
  onmessage?: (pesan: { readonly data: Dokumen }) => void;
  postMessage(kabar: KabarPenulis): void;
}

const lingkup = globalThis as unknown as LingkupPekerja;
lingkup.tulisBerkas = tulisBerkas;
if (typeof document === 'undefined') {
  const kabari = (kabar: KabarPenulis) => lingkup.postMessage(kabar);
  const kerjakan = async (dokumen: Dokumen) =>
    kabari({ jenis: 'jadi', blob: await tulisBerkas(dokumen, (tahap) => kabari({ jenis: 'tahap', tahap })) });
  lingkup.onmessage = ({ data }) => {
    kerjakan(data).catch((error: unknown) => kabari({ jenis: 'gagal', sebab: String(error) }));
  };
}
