import { terbilang } from '../../bahasa/terbilang.ts';
import { Decimal } from '../../decimal.ts';
import { nomorSasaran } from '../teks/bacaan.ts';
import { likeCapitals } from './aturan-terbilang.ts';
import type { Daftar } from './banyaknya.ts';
import { type Aturan, gabung, type HasilAturan, TIDAK_ADA, temuanNarasi } from './hasil-aturan.ts';
import { countInWords, isKataBilangan } from './kata-bilangan.ts';
import { endOf, type Kalimat, type Paragraf } from './paragraf.ts';
import { type Figur, isCacah, type Letak } from './token.ts';

/** What is counted; behind it nothing may narrow it down (`3 kegiatan sosialisasi`). */
const BENDA =
  /^\s*(?:buah\s+)?(program|sub[\s-]?kegiatan|kegiatan|sasaran strategis|sasaran|indikator kinerja utama|indikator kinerja|indikator)(?=\s*(?:$|[,.;:()])|\s+(?:dan|dengan|yang|pada|dalam|untuk|tahun|menopang|sasaran|mendukung|serta|di|dari|oleh|strategis)(?!\p{L}))/iu;

/** Words that show that the whole is meant, not a part of it. */
const SELURUHNYA =
  /perjanjian kinerja|renstra|rencana strategis|dijabarkan|mengelola|melaksanakan|seluruh|keseluruhan|terdiri|dppa|dpa|strategis|urusan/iu;

/** Words that show that a sasaran's indikator are all meant. */
const DIUKUR = /diukur|memiliki|mempunyai|terdiri|menopang|ditopang|didukung|dijabarkan|meliputi|tercermin/iu;

/** A count in figures or words before a noun. */
interface Hitungan extends Letak {
  readonly banyaknya: number;
  readonly benda: string;
  readonly figur?: Figur;
}

/** How many program, kegiatan, subkegiatan, sasaran, indikator a paragraph says there are. */
export const aturanBanyaknya: Aturan = (paragraf, rujukan) => {
  if (paragraf.narasi.indikator !== undefined) return TIDAK_ADA;
  const nomor = nomorSasaran(paragraf.teks) ?? nomorSasaran(paragraf.narasi.bagian);
  const sasaran = rujukan.daftarSasaran.find((one) => one.nomor === nomor);
  return gabung(
    paragraf.daftarKalimat.map((kalimat) => {
      const daftar = hitunganOf(paragraf, kalimat);
      return gabung(
        daftar.map((one) => {
          if (one.benda === 'indikator' && sasaran !== undefined) {
            if (!DIUKUR.test(kalimat.teks)) return TIDAK_ADA;
            const banyaknya = sasaran.daftarIndikator.length;
            const uraian = `indikator sasaran ${sasaran.nomor} di tab Indikator`;
            return check(paragraf, one, [{ banyaknya, uraian }]);
          }
          const isWhole = daftar.length > 1 || SELURUHNYA.test(kalimat.teks);
          if (!isWhole || sasaran !== undefined || isNarrowed(kalimat)) return TIDAK_ADA;
          // "Dari 31 subkegiatan, 29 subkegiatan …": the rest are parts of the largest.
          if (daftar.some((other) => other.benda === one.benda && other.banyaknya > one.banyaknya))
            return TIDAK_ADA;
          return check(paragraf, one, rujukan.banyaknya.get(one.benda) ?? []);
        }),
      );
    }),
  );
};

/** `Program Penanganan Bencana terdiri atas 2 kegiatan` counts a part. */
function isNarrowed({ teks }: Kalimat): boolean {
  return /(?:Program|Kegiatan|Bidang|Seksi|Sekretariat|Sub ?[Bb]agian|Kabid|Kasi)\s+\p{Lu}/u.test(teks);
}

function hitunganOf(paragraf: Paragraf, kalimat: Kalimat): readonly Hitungan[] {
  const inFigures = kalimat.daftarFigur.flatMap((figur): Hitungan[] => {
    if (!isCacah(figur)) return [];
    const benda = bendaBehind(paragraf.teks.slice(endOf(figur), endOf(figur) + 80));
    if (benda === undefined) return [];
    const akhir = endOf(figur) + benda.panjang;
    const teks = paragraf.teks.slice(figur.awal, akhir);
    return [{ banyaknya: figur.angka.toNumber(), benda: benda.nama, awal: figur.awal, akhir, teks, figur }];
  });
  return [...inFigures, ...inWords(paragraf, kalimat)];
}

function inWords(paragraf: Paragraf, kalimat: Kalimat): readonly Hitungan[] {
  const text = paragraf.teks.slice(kalimat.awal, kalimat.akhir);
  return Array.from(
    text.matchAll(/(?:\p{L}+\s+)+?(?=(?:program|sub|kegiatan|sasaran|indikator))/giu),
  ).flatMap((match): Hitungan[] => {
    const words = match[0].trim().split(/\s+/u);
    let first = words.length;
    while (first > 0 && isKataBilangan(words[first - 1] ?? '')) first -= 1;
    const bilangan = words.slice(first).join(' ');
    const banyaknya = bilangan === '' ? undefined : countInWords(bilangan);
    const end = kalimat.awal + (match.index ?? 0) + match[0].length;
    const benda = bendaBehind(paragraf.teks.slice(end, end + 80));
    if (banyaknya === undefined || benda === undefined || banyaknya === 1) return [];
    const awal = kalimat.awal + text.indexOf(bilangan, match.index);
    const akhir = end + benda.panjang;
    return [{ banyaknya, benda: benda.nama, awal, akhir, teks: paragraf.teks.slice(awal, akhir) }];
  });
}

function bendaBehind(behind: string): { readonly nama: string; readonly panjang: number } | undefined {
  const [all, found] = BENDA.exec(behind) ?? [];
  if (all === undefined || found === undefined) return undefined;
  const [head = ''] = found.toLowerCase().split(/\s+(?!kegiatan)/u);
  return { nama: head.startsWith('sub') ? 'subkegiatan' : head, panjang: all.length };
}

function check(paragraf: Paragraf, hitungan: Hitungan, daftar: readonly Daftar[]): HasilAturan {
  const [first] = daftar;
  if (first === undefined) return TIDAK_ADA;
  const terikat = hitungan.figur === undefined ? [] : [hitungan.figur];
  if (daftar.some(({ banyaknya }) => banyaknya === hitungan.banyaknya)) return { temuan: [], terikat };
  const temuan = temuanNarasi(paragraf, hitungan, {
    jenis: 'K11',
    tingkat: 'salah',
    keyakinan: 'kuat',
    tercetak: hitungan.teks,
    seharusnya: rewrite(hitungan, first.banyaknya),
    perhitungan: `Ada ${first.banyaknya} ${first.uraian}; yang tertulis ${hitungan.banyaknya}.`,
  });
  return { temuan: [temuan], terikat, keliru: terikat };
}

function rewrite({ teks, figur }: Hitungan, banyaknya: number): string {
  const words = terbilang(new Decimal(banyaknya));
  const kata = figur !== undefined && figur.jenis !== 'persen' ? figur.kata : undefined;
  if (figur === undefined) {
    return teks.replace(/^.*?(?=\s+(?:program|sub|kegiatan|sasaran|indikator))/iu, (said) =>
      likeCapitals(said, words),
    );
  }
  const withFigure = teks.replace(figur.teks, String(banyaknya));
  return kata === undefined ? withFigure : withFigure.replace(kata.teks, likeCapitals(kata.teks, words));
}
