import type {
  KolomAnalisis,
  KolomIndikator,
  KolomKinerja,
  Kutipan,
  TriwulanTerbaca,
} from './baca-indikator.ts';
import { withoutMark } from './kata.ts';
import type { CellPlace } from './office.ts';

/** A row of indikator as it is read, before parents and children are joined. */
export interface Mentah {
  row: number;
  tujuan: string;
  sasaran: string;
  tempatSasaran: CellPlace | undefined;
  pejabat: string;
  nama: string;
  induk: string;
  tempatNama: CellPlace;
  indent: number;
  tanda: string;
  nomor: string;
  tebal: boolean;
  berangka: boolean;
  isi: Map<KolomIndikator, Kutipan>;
  kinerja: Map<number, Map<KolomKinerja, Kutipan>>;
  triwulan: TriwulanTerbaca[];
  analisis: Map<KolomAnalisis, Kutipan>;
  kode: string;
}

/** Joins a row that only heads those below it to each of them. */
export function gabungInduk(mentah: readonly Mentah[]): {
  readonly baris: readonly (Mentah & { gabungan: boolean })[];
  readonly adaInduk: boolean;
} {
  const baris: (Mentah & { gabungan: boolean })[] = [];
  let adaInduk = false;
  let induk: Mentah | undefined;
  let bertanda = false;
  mentah.forEach((one, index) => {
    const below = mentah[index + 1];
    if (!one.berangka && below !== undefined && heads(one, below)) {
      induk = one;
      bertanda = isMarkedChild(one, below);
      adaInduk = true;
      return;
    }
    const anak = induk !== undefined && (bertanda ? isMarkedChild(induk, one) : isChild(induk, one));
    if (!anak) induk = undefined;
    const heading = anak ? (induk?.nama ?? '') : one.induk;
    const nama = withoutMark(one.nama);
    if (heading === '' || heading === one.nama) baris.push({ ...one, nama, gabungan: false });
    else {
      adaInduk = true;
      baris.push({
        ...one,
        nama: `${withoutMark(heading).replace(/\s*[:;]\s*$/u, '')}: ${nama}`,
        gabungan: true,
      });
    }
  });
  return { baris, adaInduk };
}

const isLetterMark = (tanda: string) => /^(?:\(?[a-z][.)]+|[-–•▪*]|\d+\))/iu.test(tanda);

function heads(one: Mentah, below: Mentah): boolean {
  if (one.sasaran !== below.sasaran && below.tempatSasaran?.row === below.row) return false;
  if (/[:;]$/u.test(one.nama.trim())) return true;
  if (below.indent > one.indent) return true;
  if (isLetterMark(below.tanda) && !isLetterMark(one.tanda))
    return /^(?:\(?a[.)]|[-–•▪*]|1\))/iu.test(below.tanda);
  return below.nomor !== '' &&
    one.nomor !== '' &&
    below.nomor.startsWith(`${one.nomor.replace(/[.)]+$/u, '')}.`) &&
    one.nomor !== below.nomor
    ? true
    : /^\(?a[.)]*$/iu.test(below.nomor) && /^\(?\d/u.test(one.nomor);
}

/** Whether a letter, a dash or its indentation puts a row below another. */
function isMarkedChild(induk: Mentah, one: Mentah): boolean {
  if (one.indent > induk.indent) return true;
  if (isLetterMark(one.tanda) && !isLetterMark(induk.tanda)) return true;
  return false;
}

function isChild(induk: Mentah, one: Mentah): boolean {
  if (isMarkedChild(induk, one)) return true;
  const base = induk.nomor.replace(/[.)]+$/u, '');
  if (base !== '' && one.nomor.startsWith(`${base}.`)) return true;
  if (/^\(?[a-z][.)]*$/iu.test(one.nomor) && /\d/u.test(induk.nomor)) return true;
  // A heading that ends in a colon keeps what follows without a number of its own.
  return /[:;]$/u.test(induk.nama.trim()) && one.nomor === '' && one.tanda === '' && induk.nomor !== '';
}

const SATUAN_LAZIM = new Set(
  '% persen orang unit ton ekor buah nilai predikat indeks poin skor rupiah rp kelompok kasus kegiatan dokumen laporan jiwa kk rumah hektar ha km m2 desa kecamatan lembaga paket tahun bulan hari jam liter kg kuintal kali angka opini level lokasi kawasan peserta perusahaan sekolah tempat prevalensi kpm pus lembar eksportir'.split(
    ' ',
  ),
);

/** Takes the satuan out of names that end in it: `Populasi Sapi (Ekor)`; only where most names do, or it is a usual one. */
export function denganSatuan<T extends Mentah>(baris: readonly T[]): readonly T[] {
  const pola = /^(.*\S)\s*\(([^()]{1,30}|[^()]*\([^()]*\)[^()]*)\)$/u;
  const berkurung = baris.filter(({ nama }) => pola.test(nama)).length;
  const lazim = (teks: string) =>
    teks
      .toLowerCase()
      .split(/[\s/]+/u)
      .some((word) => SATUAN_LAZIM.has(word));
  const kebanyakan = baris.length >= 3 && berkurung >= baris.length * 0.6;
  return baris.map((one) => {
    const [, nama, satuan] = pola.exec(one.nama) ?? [];
    if (nama === undefined || satuan === undefined || !(kebanyakan || lazim(satuan))) return one;
    const isi = new Map(one.isi);
    isi.set('Satuan', { teks: satuan.trim(), tempat: one.tempatNama });
    return { ...one, nama, isi };
  });
}
