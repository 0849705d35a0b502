import {
  AlignmentType,
  Bookmark,
  Document,
  type FileChild,
  Footer,
  Header,
  ImageRun,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import {
  type Bagian,
  type Blok,
  type Dokumen,
  type Letak,
  semuaBagian,
  type TabelDokumen,
  teksPotongan,
} from '../dokumen.ts';
import { cm, DAFTAR, GAYA, numbering, styles, TINGKAT_KETERANGAN } from './gaya.ts';
import { Halaman, type Tata } from './halaman.ts';
import { type Logo, ukuranLogo } from './logo.ts';
import { suratBlok, tandaTanganBlok } from './surat.ts';
import { grafikBlok, type TempatBlok, tabelBlok } from './tabel.ts';
import { type TataTabel, tataTabel } from './tata-tabel.ts';
import { aman, Penanda, potongan, teks } from './teks.ts';

/** How a document is to be written. */
export interface WriteOptions {
  /** Works out the page numbers of the lists; without it Word fills them in on Ctrl+A, F9. */
  readonly pageNumbers?: PageNumberEstimator;
  /** For the cover. */
  readonly logo?: Logo;
}

/** Pages of one kind, one after another. */
interface Seksi {
  readonly letak: Letak | 'sampul';
  readonly tata: Tata;
  readonly isi: FileChild[];
}

/** The document as Word has it: `Packer` makes the file of it, in a page as well as in Node. */
export function writeDocx(dokumen: Dokumen, { pageNumbers, logo }: WriteOptions = {}): Document {
  const penanda = new Penanda(
    new Set(semuaBagian(dokumen.bagian).flatMap(({ isi }) => isi.flatMap(idKeterangan))),
  );
  const halaman = new Halaman(dokumen.halaman);
  const tataOf = tataTabelOf(halaman);
  const daftarSeksi: Seksi[] = [{ letak: 'sampul', tata: 'tegak', isi: [...sampul(dokumen, logo)] }];
  const tulis = (letak: Letak, tata: Tata, isi: readonly FileChild[]) => {
    const akhir = daftarSeksi[daftarSeksi.length - 1];
    // A letter is a section by itself, so that each begins on a page of its own.
    if (akhir?.letak === letak && akhir.tata === tata && tata !== 'surat') akhir.isi.push(...isi);
    else daftarSeksi.push({ letak, tata, isi: [...isi] });
  };
  let nomorDaftar = 0;
  for (const bagian of dokumen.bagian) {
    const tulisBagian = (satu: Bagian): void => {
      const pokok = tataPokok(bagian, satu, tataOf);
      const lanskap = pengantarLanskap(satu, tataOf);
      tulis(bagian.letak, tataJudul(bagian, satu, tataOf), [judulBagian(satu, penanda)]);
      for (const [i, blok] of satu.isi.entries()) {
        const tata = i < lanskap ? 'lanskap' : tataBlok(blok, pokok, tataOf);
        if (blok.jenis === 'daftar') nomorDaftar += 1;
        tulis(
          bagian.letak,
          tata,
          blokIsi(blok, { tata, halaman, penanda, tataOf, nomorDaftar }, satu.isi[i + 1]),
        );
      }
      for (const anak of satu.anak) tulisBagian(anak);
    };
    tulisBagian(bagian);
  }
  const { singkatan, instansi, tahun } = dokumen.sampul;
  const kaki = `LKjIP ${singkatan ?? instansi} Tahun ${tahun}`;
  return new Document({
    title: aman(`${dokumen.sampul.judul} ${instansi} Tahun ${tahun}`),
    creator: aman(instansi),
    styles,
    numbering,
    ...(pageNumbers && { pageNumbers }),
    sections: daftarSeksi.map((seksi, i): ISectionOptions => {
      const pertama = daftarSeksi[i - 1]?.letak !== seksi.letak;
      return {
        properties: halaman.sifat(seksi.tata, nomorHalaman(seksi.letak, pertama)),
        headers: { default: new Header({ children: dokumen.draf ? [tandaDraf()] : [new Paragraph('')] }) },
        footers: {
          default:
            seksi.letak === 'sampul' || seksi.tata === 'surat'
              ? new Footer({ children: [new Paragraph('')] })
              : kakiHalaman(kaki, halaman.lebarIsi(seksi.tata)),
        },
        children: seksi.isi,
      };
    }),
  });
}

const idKeterangan = (blok: Blok): readonly string[] =>
  (blok.jenis === 'tabel' || blok.jenis === 'grafik') && blok.keterangan ? [blok.id] : [];

/** How each table lies: worked out once, and asked for by all that stands around it. */
type TataOf = (tabel: TabelDokumen) => TataTabel;

function tataTabelOf(halaman: Halaman): TataOf {
  const tahu = new Map<TabelDokumen, TataTabel>();
  return (tabel) => {
    const tata = tahu.get(tabel) ?? tataTabel(tabel, halaman);
    tahu.set(tabel, tata);
    return tata;
  };
}

/** An annex lies as its first table does; everything else stands upright but for its wide tables. */
function tataPokok({ letak }: Bagian, { isi }: Bagian, tataOf: TataOf): Tata {
  const tabel = isi.find(({ jenis }) => jenis === 'tabel');
  return letak === 'lampiran' && tabel?.jenis === 'tabel' && tataOf(tabel).lanskap ? 'lanskap' : 'tegak';
}

function tataBlok(blok: Blok, pokok: Tata, tataOf: TataOf): Tata {
  if (blok.jenis === 'surat') return 'surat';
  if (blok.jenis !== 'tabel') return pokok;
  return tataOf(blok).lanskap ? 'lanskap' : pokok;
}

/** A few sentences: more would push the table off the page that they share with it. */
const PALING_PANJANG = 1200;

/**
 * How many blocks introduce a table that lies across: they stand on its page with the heading, so that no page
 * is left half empty. 0 where the section begins otherwise.
 */
function pengantarLanskap({ isi }: Bagian, tataOf: TataOf): number {
  const pertama = isi.findIndex((blok) => blok.jenis === 'tabel');
  const tabel = isi[pertama];
  if (tabel?.jenis !== 'tabel' || !tataOf(tabel).lanskap) return 0;
  const panjang = isi
    .slice(0, pertama)
    .reduce(
      (total, blok) =>
        blok.jenis === 'paragraf' ? total + teksPotongan(blok.isi).length : Number.POSITIVE_INFINITY,
      0,
    );
  return panjang <= PALING_PANJANG ? pertama + 1 : 0;
}

/** A heading lies as what follows it. */
function tataJudul(induk: Bagian, satu: Bagian, tataOf: TataOf): Tata {
  const [anak] = satu.anak;
  if (satu.isi.length === 0 && anak !== undefined) return tataJudul(induk, anak, tataOf);
  return pengantarLanskap(satu, tataOf) > 0 ? 'lanskap' : tataPokok(induk, satu, tataOf);
}

/** Roman numbers until Bab I, then figures through to the end; the cover has none. */
function nomorHalaman(letak: Seksi['letak'], pertama: boolean) {
  if (letak === 'sampul') return undefined;
  const formatType = letak === 'depan' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL;
  return pertama && letak !== 'lampiran' ? { formatType, start: 1 } : { formatType };
}

const tandaDraf = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text: 'DRAF', bold: true, size: 28, color: 'A6A6A6' })],
  });

const kakiHalaman = (kiri: string, lebar: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: lebar }],
        children: [
          new TextRun({ text: aman(kiri), size: 18 }),
          new TextRun({ children: ['\t', PageNumber.CURRENT], size: 18 }),
        ],
      }),
    ],
  });

const GAYA_JUDUL = [GAYA.judulBab, GAYA.subbab, GAYA.anakSubbab, GAYA.judulIndikator] as const;

function judulBagian({ tingkat, nomor, judul, id }: Bagian, penanda: Penanda): Paragraph {
  const isi =
    tingkat === 1 && nomor !== undefined
      ? [new TextRun(nomor), new TextRun({ break: 1, text: aman(judul) })]
      : [new TextRun(aman(nomor === undefined ? judul : `${nomor} ${judul}`))];
  return new Paragraph({
    style: GAYA_JUDUL[tingkat - 1] ?? GAYA.judulIndikator,
    pageBreakBefore: tingkat === 1,
    children: [new Bookmark({ id: penanda.of(id), children: isi })],
  });
}

interface Tempat extends TempatBlok {
  readonly tataOf: TataOf;
  /** Of its list: each begins to count by itself. */
  readonly nomorDaftar: number;
}

function blokIsi(blok: Blok, tempat: Tempat, berikut: Blok | undefined): readonly FileChild[] {
  const { tata, halaman, penanda, tataOf, nomorDaftar } = tempat;
  switch (blok.jenis) {
    case 'paragraf':
      return [
        new Paragraph({
          style: blok.kecil ? GAYA.catatan : GAYA.isi,
          ...(!blok.kecil && blok.label === undefined && { indent: { firstLine: cm(1) } }),
          ...((berikut?.jenis === 'tanda tangan' || berikut?.jenis === 'daftar') && { keepNext: true }),
          children: [
            ...(blok.label === undefined ? [] : [new TextRun({ text: `${aman(blok.label)}: `, bold: true })]),
            ...potongan(blok.isi, penanda),
          ],
        }),
      ];
    case 'daftar':
      return blok.butir.map(
        ({ isi, indent = 0 }) =>
          new Paragraph({
            style: GAYA.isi,
            numbering: {
              reference: blok.bernomor ? DAFTAR.nomor : DAFTAR.butir,
              level: Math.min(indent, 4),
              instance: nomorDaftar,
            },
            children: [...potongan(isi, penanda)],
          }),
      );
    case 'tabel':
      return tabelBlok(blok, tataOf(blok), tempat);
    case 'grafik':
      return grafikBlok(blok, tata, halaman, penanda);
    case 'surat':
      return suratBlok(blok, halaman);
    case 'tanda tangan':
      return [tandaTanganBlok(blok, tata, halaman)];
    case 'daftar otomatis':
      return [
        new TableOfContents('', {
          hyperlink: true,
          hideTabAndPageNumbersInWebView: true,
          useAppliedParagraphOutlineLevel: true,
          headingStyleRange:
            blok.dari === 'judul'
              ? '1-3'
              : `${TINGKAT_KETERANGAN[blok.dari] + 1}-${TINGKAT_KETERANGAN[blok.dari] + 1}`,
        }),
      ];
  }
}

/** The cover: what it is, of whom, of which year; inside it, why it is final with something still open. */
function sampul({ sampul: isi, alasan }: Dokumen, logo: Logo | undefined): readonly FileChild[] {
  const baris = (kalimat: string, size: number, before = 0) =>
    new Paragraph({
      style: GAYA.sampul,
      spacing: { before, after: 160 },
      children: [...teks(kalimat, { size })],
    });
  const { judul, singkatan, instansi, pemerintahDaerah, tahun, alamat, persetujuan } = isi;
  return [
    ...(logo === undefined ? [] : [gambarLogo(logo)]),
    baris(judul.toUpperCase(), 40, cm(logo === undefined ? 4 : 2)),
    baris(singkatan === undefined ? '(LKjIP)' : `(LKjIP) ${singkatan}`, 32),
    baris(`TAHUN ${tahun}`, 36, cm(1)),
    baris(instansi.toUpperCase(), 32, cm(6)),
    ...(pemerintahDaerah === undefined ? [] : [baris(pemerintahDaerah.toUpperCase(), 28)]),
    ...alamat.map(
      (satu) =>
        new Paragraph({
          style: GAYA.sampul,
          spacing: { after: 40 },
          children: [...teks(satu, { size: 22, bold: false })],
        }),
    ),
    ...persetujuan.map(
      (satu, i) =>
        new Paragraph({
          style: GAYA.sampul,
          spacing: { before: i === 0 ? cm(1) : 0, after: 40 },
          children: [...teks(satu, { size: 20, bold: false, italics: true })],
        }),
    ),
    ...(alasan === undefined ? [] : catatanSampul(alasan)),
  ];
}

const gambarLogo = (logo: Logo): Paragraph =>
  new Paragraph({
    style: GAYA.sampul,
    children: [
      new ImageRun({
        type: logo.jenis,
        data: logo.isi,
        transformation: ukuranLogo(logo),
        altText: { name: 'Logo', description: 'Logo', title: 'Logo' },
      }),
    ],
  });

function catatanSampul({ alasan, halangan }: NonNullable<Dokumen['alasan']>): readonly FileChild[] {
  const baris = (isi: string, bullet = false) =>
    new Paragraph({
      style: GAYA.isi,
      ...(bullet && { numbering: { reference: DAFTAR.butir, level: 0 } }),
      children: [...teks(isi)],
    });
  return [
    new Paragraph({
      style: GAYA.isi,
      pageBreakBefore: true,
      children: [new TextRun({ text: 'Catatan', bold: true })],
    }),
    baris('Dokumen ini dinyatakan final meskipun masih ada yang terbuka:'),
    ...halangan.map((satu) => baris(satu, true)),
    baris(`Alasan: ${alasan}`),
  ];
}
