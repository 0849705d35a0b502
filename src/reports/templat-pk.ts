import { pernyataanPk } from '../peraturan/pernyataan-pk.ts';
import {
  BAGIAN_TEMPLAT_PK,
  type BagianTemplatPk,
  type IsianPk,
  type PotonganTemplat,
  readTemplat,
  type Templat,
  type TemplatPk,
} from '../tabs/templat-pk.ts';

/** A part of the letter as it is worded where the agency has set no wording of its own. */
export interface BagianBawaan {
  readonly bagian: BagianTemplatPk;
  /** Absent: the letter has no such part. */
  readonly teks?: string;
  /** What the part is, for the person who changes it. */
  readonly help: string;
}

const BAWAAN: Record<BagianTemplatPk, Omit<BagianBawaan, 'bagian'>> = {
  Kop: {
    teks: '{{pemerintah_daerah}}\n{{instansi}}\n{{alamat}}\n{{kontak}}',
    help: 'Kop surat. Dua baris pertamanya dicetak tebal; baris yang isiannya kosong tidak dicetak.',
  },
  Judul: { teks: '{{jenis_pk}}\nTahun {{tahun}}', help: 'Judul surat; dicetak dengan huruf kapital.' },
  Pembuka: {
    teks: pernyataanPk.pembuka,
    help: `Kalimat sebelum nama kedua pihak, menurut ${pernyataanPk.source.peraturan}.`,
  },
  'Sebutan Pihak Pertama': {
    teks: pernyataanPk.sebutanPihakPertama,
    help: 'Di bawah nama dan jabatan pejabat yang berjanji.',
  },
  'Sebutan Pihak Kedua': {
    teks: pernyataanPk.sebutanPihakKedua,
    help: 'Di bawah nama dan jabatan atasannya.',
  },
  'Janji Pihak Pertama': {
    teks: pernyataanPk.janjiPihakPertama,
    help: `Janji pejabat, menurut ${pernyataanPk.source.peraturan}.`,
  },
  'Janji Pihak Kedua': {
    teks: pernyataanPk.janjiPihakKedua,
    help: `Janji atasannya, menurut ${pernyataanPk.source.peraturan}.`,
  },
  Penutup: { help: 'Paragraf terakhir sebelum tanda tangan; biasanya tidak ada.' },
  'Tempat dan Tanggal': {
    teks: '{{tempat}}, {{tanggal}}',
    help: 'Di atas tanda tangan. Tanggal dikosongkan untuk ditulis tangan bila tidak ditentukan.',
  },
  'Judul Lampiran': {
    teks: 'Lampiran {{jenis_pk}} Tahun {{tahun}}\n{{jabatan}}\n{{instansi}}',
    help: 'Judul lampiran; dicetak dengan huruf kapital.',
  },
};

/** The parts of the letter and their usual wording, from the top down. */
export const daftarBagianPk: readonly BagianBawaan[] = BAGIAN_TEMPLAT_PK.map((bagian) => ({
  bagian,
  ...BAWAAN[bagian],
}));

/** The wording of every part; undefined for a part that the letter is without. */
export type TemplatSurat = Readonly<Record<BagianTemplatPk, Templat | undefined>>;

/** The agency's wording where it has set one, and the usual wording elsewhere. */
export function templatSurat(daftar: readonly TemplatPk[]): TemplatSurat {
  const wording = (bagian: BagianTemplatPk): Templat | undefined =>
    daftar.find((record) => record.bagian === bagian)?.teks ?? bawaanOf(bagian);
  return {
    Kop: wording('Kop'),
    Judul: wording('Judul'),
    Pembuka: wording('Pembuka'),
    'Sebutan Pihak Pertama': wording('Sebutan Pihak Pertama'),
    'Sebutan Pihak Kedua': wording('Sebutan Pihak Kedua'),
    'Janji Pihak Pertama': wording('Janji Pihak Pertama'),
    'Janji Pihak Kedua': wording('Janji Pihak Kedua'),
    Penutup: wording('Penutup'),
    'Tempat dan Tanggal': wording('Tempat dan Tanggal'),
    'Judul Lampiran': wording('Judul Lampiran'),
  };
}

function bawaanOf(bagian: BagianTemplatPk): Templat | undefined {
  const { teks } = BAWAAN[bagian];
  if (teks === undefined) return undefined;
  const read = readTemplat(teks);
  if (!read.ok) throw new Error(`Templat bawaan "${bagian}": ${read.message}`);
  return read.value;
}

/** What stands in the place of each field; undefined where nobody has filled it in. */
export type NilaiIsian = Readonly<Record<IsianPk, string | undefined>>;

/** Where nothing is known, a line to write on. */
export const TITIK_TITIK = '………………………';

/**
 * The lines of a template as paper is headed with them: one whose fields are all unfilled is left out,
 * with whatever words stand around them.
 */
export function isiBarisTemplat(templat: Templat, nilai: NilaiIsian): readonly string[] {
  return linesOf(templat)
    .filter((line) => {
      const isian = line.flatMap((potongan) => ('isian' in potongan ? [potongan.isian] : []));
      return isian.length === 0 || isian.some((one) => nilai[one] !== undefined);
    })
    .map((line) => isiTemplat(line, nilai, '').trim())
    .filter((line) => line !== '');
}

function linesOf(templat: Templat): readonly Templat[] {
  const lines: PotonganTemplat[][] = [[]];
  for (const potongan of templat) {
    const [first = potongan, ...rest] =
      'teks' in potongan ? potongan.teks.split('\n').map((teks) => ({ teks })) : [];
    lines[lines.length - 1]?.push(first);
    for (const one of rest) lines.push([one]);
  }
  return lines;
}

/** The text of a template. A field that nobody has filled in becomes `kosong`. */
export function isiTemplat(templat: Templat, nilai: NilaiIsian, kosong = TITIK_TITIK): string {
  return templat
    .map((potongan) => ('teks' in potongan ? potongan.teks : (nilai[potongan.isian] ?? kosong)))
    .join('');
}
