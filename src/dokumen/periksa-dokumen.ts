import { periksaSemua } from '../periksa/index.ts';
import { k05AngkaNarasi } from '../periksa/k05-angka-narasi.ts';
import { k09RupiahNarasi } from '../periksa/k09-rupiah-narasi.ts';
import { k10Terbilang } from '../periksa/k10-terbilang.ts';
import { k11Banyaknya } from '../periksa/k11-banyaknya.ts';
import { k17NaikTurun } from '../periksa/k17-naik-turun.ts';
import type { CheckInput, Temuan } from '../periksa/temuan.ts';
import type { Narasi } from '../tabs/narasi.ts';
import { type Dokumen, semuaBagian, teksPotongan } from './dokumen.ts';

/** The checks that read paragraphs. */
const PEMERIKSAAN = [k05AngkaNarasi, k09RupiahNarasi, k10Terbilang, k11Banyaknya, k17NaikTurun];

/** Rows of paragraphs that stand in no tab: below any that a tab can have. */
const BUKAN_BARIS = 10_000_000;

/** A finding in a sentence of the document that no officer wrote. */
export interface TemuanKalimat {
  readonly kalimat: string;
  readonly temuan: Temuan;
}

/**
 * Runs Periksa over the document's own sentences: those generated out of figures, and the officer's with their
 * placeholders filled in, each as a paragraph of the tab Narasi. What the officer wrote without placeholders is
 * checked in the tab itself.
 */
export function periksaDokumen(dokumen: Dokumen, { data, hasil }: CheckInput): readonly TemuanKalimat[] {
  const daftar: Narasi[] = semuaBagian(dokumen.bagian).flatMap(({ judul, isi }) =>
    isi.flatMap((blok) => {
      const bagian = /^Sasaran \d+/u.exec(judul)?.[0] ?? judul;
      if (blok.jenis !== 'paragraf' && blok.jenis !== 'daftar') return [];
      const bertulis = blok.jenis === 'paragraf' ? [blok.isi] : blok.butir.map((satu) => satu.isi);
      return bertulis
        .filter((potongan) => blok.asal === 'angka' || potongan.length > 1)
        .map((potongan) => ({ bagian, indikator: blok.indikator, teks: teksPotongan(potongan), baris: 0 }));
    }),
  );
  const narasi = daftar.map((satu, i) => ({ ...satu, baris: BUKAN_BARIS + i }));
  const { temuan } = periksaSemua({ data: { ...data, narasi }, hasil }, PEMERIKSAAN);
  return temuan.flatMap((satu) => {
    const kalimat = narasi.find(({ baris }) => baris === satu.baris)?.teks;
    return satu.tingkat !== 'salah' || kalimat === undefined ? [] : [{ kalimat, temuan: satu }];
  });
}
