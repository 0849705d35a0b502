import { Decimal } from '../../decimal.ts';
import { classify, type Scale } from '../../peraturan/scale.ts';
import { temuanNarasi } from '../narasi/hasil-aturan.ts';
import { countInWords } from '../narasi/kata-bilangan.ts';
import type { Temuan } from '../temuan.ts';
import type { Bacaan } from './bacaan.ts';
import { LAIN } from './fakta-anggaran.ts';

const SINGKATAN: Readonly<Record<string, string>> = {
  sb: 'sangat baik',
  b: 'baik',
  s: 'sedang',
  c: 'cukup',
  k: 'kurang',
  st: 'sangat tinggi',
  t: 'tinggi',
  r: 'rendah',
  sr: 'sangat rendah',
};
const PENGANTAR =
  '(?:kategori(?:nya)?|tergolong|berkategori|predikat|kriteria|kualifikasi)\\s+(?:capaian\\s+|kinerja\\s+)?["“(]?';

/** The ways in which a text may write each kategori of the scale, lower case. */
function namaKategori(scale: Scale): ReadonlyMap<string, string> {
  const nama = new Map<string, string>();
  for (const { kategori } of scale.brackets) {
    const kecil = kategori.toLowerCase();
    nama.set(kecil, kecil);
    for (const [pendek, panjang] of Object.entries(SINGKATAN)) {
      if (pendek === kecil) nama.set(panjang, kecil);
      if (panjang === kecil) nama.set(pendek, kecil);
    }
  }
  return nama;
}

/** A kategori that no capaian of the things spoken of has, and counts of indikator by kategori. */
export function periksaKategori(bacaan: Bacaan): readonly Temuan[] {
  const scale = bacaan.indeks.bahan.hasil?.metode.scale;
  if (scale === undefined) return [];
  const nama = namaKategori(scale);
  const pola = [...nama.keys()]
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('|');
  return [
    ...banyaknyaPerKategori(bacaan, nama, pola),
    ...banyaknyaTercapai(bacaan),
    ...kategoriDisebut(bacaan, scale, nama, pola),
  ];
}

function kategoriDisebut(
  bacaan: Bacaan,
  scale: Scale,
  nama: ReadonlyMap<string, string>,
  pola: string,
): readonly Temuan[] {
  const { paragraf, indeks, indikator, diri, figur } = bacaan;
  const { teks } = paragraf;
  const isBanyak = indikator.size > 1 && diri === undefined && !bacaan.dalamSasaran;
  return Array.from(
    teks.matchAll(
      new RegExp(`(?:(?<!\\p{L})${PENGANTAR}|(?<=(?:%|persen)\\s*)\\()(${pola})(?![\\p{L}\\p{N}/])`, 'giu'),
    ),
  ).flatMap((match): Temuan[] => {
    const disebut = nama.get((match[1] ?? '').toLowerCase());
    const kepala = teks.slice(Math.max(0, match.index - 30), match.index);
    if (
      disebut === undefined ||
      (/indikator/iu.test(kepala) && /\d/u.test(kepala)) ||
      /(?<!\p{L})(?:bukan|belum|tidak|menjadi|target|akan)\s*$/iu.test(kepala)
    )
      return [];
    const nomor = paragraf.daftarKalimat.findIndex(
      ({ awal, akhir }) => match.index >= awal && match.index < akhir,
    );
    const diKalimat = figur
      .filter(
        ({ kalimat, satuan, benda, penjelas }) =>
          kalimat === nomor &&
          (satuan === 'persen' || (satuan === 'angka' && benda === '')) &&
          (!penjelas.some(({ subjek }) => bacaan.isCakupan(subjek)) ||
            penjelas.some(
              ({ peran, subjek }) =>
                bacaan.isCakupan(subjek) && (peran === 'capaian' || peran === 'rata-rata'),
            )),
      )
      .map(({ nilai }) => nilai);
    const milik = [...indikator].flatMap(({ kunci }) => {
      const perTahun = indeks.indikator.get(kunci)?.perTahun ?? new Map();
      return [...perTahun.values()];
    });
    const capaian = milik.flatMap((one) => one.capaian);
    const rata = [...indeks.sasaran.values(), LAIN]
      .filter(bacaan.isCakupan)
      .flatMap((subjek) => indeks.kumpulan.milik(subjek))
      .filter(({ peran }) => peran === 'rata-rata')
      .map(({ nilai }) => nilai);
    const tercetak = milik.flatMap(({ kategoriTercetak }) =>
      kategoriTercetak === undefined ? [] : [kategoriTercetak.toLowerCase()],
    );
    const golongan = (value: number) => classify(scale, new Decimal(value))?.kategori.toLowerCase();
    if (capaian.length === 0 || tercetak.some((one) => one === disebut || nama.get(one) === disebut))
      return [];
    const satu = diri ?? (indikator.size === 1 ? [...indikator][0] : undefined);
    const [beserta] = capaianBeserta(bacaan, match.index, nomor).filter(
      (one) => golongan(one) !== undefined && golongan(one) !== disebut,
    );
    const isBerkata = !match[0].startsWith('(');
    if (
      beserta === undefined &&
      (isBanyak ||
        !isBerkata ||
        [...diKalimat, ...capaian, ...rata].some((value) => golongan(value) === disebut))
    )
      return [];
    const kini =
      satu === undefined
        ? undefined
        : indeks.indikator.get(satu.kunci)?.perTahun.get(indeks.tahun)?.capaian[0];
    const acuan = beserta ?? kini ?? rata[0] ?? capaian[0];
    if (acuan === undefined) return [];
    const seharusnya = classify(scale, new Decimal(acuan))?.kategori ?? '';
    return [
      temuanNarasi(
        paragraf,
        { awal: match.index, akhir: match.index + match[0].length, teks: match[0] },
        {
          jenis: 'K16',
          tingkat: satu === undefined ? 'perlu dilihat' : 'salah',
          keyakinan: 'kuat',
          tercetak: match[0],
          seharusnya,
          perhitungan: `Capaian ${satu === undefined ? '' : `"${satu.nama}" `}${acuan.toFixed(2).replace('.', ',')}% menurut skala ${scale.name} ialah ${seharusnya}.`,
        },
      ),
    ];
  });
}

/** `capaiannya 102,63% dengan kategori …`: the capaian right before a kategori, where the tables give it. */
function capaianBeserta(
  { figur, paragraf, isCakupan }: Bacaan,
  letak: number,
  nomor: number,
): readonly number[] {
  const sebelum = figur.filter((one) => one.kalimat === nomor && one.akhir <= letak).pop();
  if (sebelum === undefined || sebelum.peran !== 'capaian') return [];
  if (!/^[%)\s]*(?:persen\s*)?(?:,\s*)?(?:\p{L}+\s+){0,4}$/u.test(paragraf.teks.slice(sebelum.akhir, letak)))
    return [];
  return sebelum.penjelas
    .filter(({ peran, subjek }) => peran === 'capaian' && isCakupan(subjek))
    .slice(0, 1)
    .map(({ nilai }) => nilai);
}

function banyaknyaPerKategori(
  bacaan: Bacaan,
  nama: ReadonlyMap<string, string>,
  pola: string,
): readonly Temuan[] {
  const { paragraf, indeks, figur, diri, dalamSasaran } = bacaan;
  if (diri !== undefined || dalamSasaran || indeks.kategori.size === 0) return [];
  const behind = new RegExp(
    `^\\s*(?:\\([\\p{L} ]+\\)\\s*)?indikator(?:\\s+kinerja)?(?:\\s+utama)?\\s+(?:yang\\s+)?(?:ber|masuk\\s+|termasuk\\s+|dengan\\s+|dalam\\s+|memperoleh\\s+)?(?:kategori|predikat|tergolong|kriteria)?\\s*["“]?(${pola})(?!\\p{L})`,
    'iu',
  );
  return figur.flatMap((one): Temuan[] => {
    if (one.satuan !== 'angka' || one.benda !== 'indikator') return [];
    const [, found = ''] = behind.exec(paragraf.teks.slice(one.akhir, one.akhir + 120)) ?? [];
    const kategori = nama.get(found.toLowerCase());
    if (kategori === undefined) return [];
    const banyak = indeks.kategori.get(kategori) ?? 0;
    if (banyak === one.nilai) return [];
    return [
      temuanNarasi(paragraf, one, {
        jenis: 'K11',
        tingkat: 'salah',
        keyakinan: 'kuat',
        tercetak: one.teks,
        seharusnya: String(banyak),
        perhitungan: `Ada ${banyak} indikator berkategori ${found} menurut tab Kinerja; yang tertulis ${one.teks}.`,
      }),
    ];
  });
}

const TERCAPAI = new RegExp(
  String.raw`(?<![\p{L}\d.,])(\d{1,3}|\p{L}+(?:\s(?:belas|puluh)(?:\s\p{L}+)?)?)\s+(?:\(\p{L}[\p{L} ]*\)\s+)?` +
    String.raw`(?:dari\s+(\d{1,3}|\p{L}+)\s+(?:\(\p{L}[\p{L} ]*\)\s+)?)?indikator(?:\s+kinerja)?(?:\s+utama)?\s+(?:yang\s+)?` +
    String.raw`(?:(?:telah|sudah|dapat|berhasil|dinyatakan)\s+)*((?:belum|tidak)\s+)?(?:(?:dapat|berhasil)\s+)*` +
    String.raw`(mencapai|memenuhi|melampaui|melebihi)(?:\s+(?:atau|dan|maupun)\s+(?:mencapai|memenuhi|melampaui|melebihi))?\s+target(?:nya)?(?!\p{L})`,
  'giu',
);

/** `7 (tujuh) dari 9 indikator mencapai atau melampaui target`: how many did, of all there are. */
function banyaknyaTercapai({ paragraf, indeks, diri, dalamSasaran, sasaran }: Bacaan): readonly Temuan[] {
  const { capaian } = indeks;
  if (capaian === undefined || diri !== undefined || dalamSasaran || sasaran !== undefined) return [];
  const angka = (kata: string) => (/^\d/u.test(kata) ? Number(kata) : countInWords(kata.toLowerCase()));
  return Array.from(paragraf.teks.matchAll(TERCAPAI)).flatMap((match): Temuan[] => {
    const [all, tertulis = '', dari, bukan, kata = ''] = match;
    const banyak = angka(tertulis);
    if (banyak === undefined || (dari !== undefined && angka(dari) !== capaian.length)) return [];
    const cukup = capaian.filter((one) => one >= 100 - 1e-9).length;
    const lebih = capaian.filter((one) => one > 100 + 1e-9).length;
    const mungkin =
      bukan !== undefined
        ? [capaian.length - cukup]
        : /^m(?:encapai|emenuhi)/iu.test(kata)
          ? [cukup, cukup - lebih]
          : [lebih, cukup];
    const [seharusnya = 0] = mungkin;
    if (mungkin.includes(banyak)) return [];
    return [
      temuanNarasi(
        paragraf,
        { awal: match.index, akhir: match.index + all.length, teks: all },
        {
          jenis: 'K11',
          tingkat: 'salah',
          keyakinan: 'kuat',
          tercetak: tertulis,
          seharusnya: String(seharusnya),
          perhitungan: `Ada ${seharusnya} dari ${capaian.length} indikator yang capaiannya ${bukan === undefined ? 'sekurang-kurangnya' : 'di bawah'} 100% menurut tab Kinerja; yang tertulis ${tertulis}.`,
        },
      ),
    ];
  });
}
