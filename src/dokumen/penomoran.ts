import { type Bagian, type Blok, nomorKeterangan, type Potongan } from './dokumen.ts';

/**
 * Numbers tables and charts in the order of the document, each kind within its chapter, and writes the numbers
 * where the text refers to them.
 *
 * @throws Error where a text refers to what the document does not have.
 */
export function nomori(bagian: readonly Bagian[]): readonly Bagian[] {
  const terakhir = new Map<string, number>();
  const nomorOf = new Map<string, string>();
  for (const { id, letak, nomor } of bagian)
    if (letak === 'lampiran' && nomor) nomorOf.set(id, kapital(nomor));

  const bernomor = petakan(bagian, (blok) => {
    if ((blok.jenis !== 'tabel' && blok.jenis !== 'grafik') || blok.keterangan === undefined) return blok;
    const { kata, awalan } = blok.keterangan;
    const nomor = (terakhir.get(kata + awalan) ?? 0) + 1;
    terakhir.set(kata + awalan, nomor);
    const keterangan = { ...blok.keterangan, nomor };
    nomorOf.set(blok.id, nomorKeterangan(keterangan));
    return { ...blok, keterangan };
  });
  const isiOf = (isi: readonly Potongan[]) =>
    isi.map((satu): Potongan => {
      if (typeof satu === 'string') return satu;
      const teks = nomorOf.get(satu.rujuk);
      if (teks === undefined)
        throw new Error(`The document refers to "${satu.rujuk}", which it does not have.`);
      return { ...satu, teks };
    });
  return petakan(bernomor, (blok) => {
    if (blok.jenis === 'paragraf') return { ...blok, isi: isiOf(blok.isi) };
    if (blok.jenis !== 'daftar') return blok;
    return { ...blok, butir: blok.butir.map((butir) => ({ ...butir, isi: isiOf(butir.isi) })) };
  });
}

/** `LAMPIRAN 3` within a sentence is `Lampiran 3`. */
const kapital = (nomor: string): string => nomor.charAt(0) + nomor.slice(1).toLowerCase();

/** The same sections with every block changed, in the order of the document. */
export function petakan(bagian: readonly Bagian[], ubah: (blok: Blok) => Blok): readonly Bagian[] {
  return bagian.map((satu) => ({ ...satu, isi: satu.isi.map(ubah), anak: petakan(satu.anak, ubah) }));
}
