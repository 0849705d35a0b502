import type { Decimal } from '../../decimal.ts';
import type { CapaianSasaran } from '../../reports/capaian-results.ts';
import { perhitunganNilaiMean, perhitunganRataRata } from '../../reports/perhitungan.ts';
import { bandingkan, desimalOf, writeLike, writeResult } from './banding.ts';
import { type Aturan, cocok, gabung, type HasilAturan, keliru, TIDAK_ADA } from './hasil-aturan.ts';
import { type Kalimat, type Paragraf, textBefore } from './paragraf.ts';
import type { Rujukan } from './rujukan.ts';
import type { Figur } from './token.ts';

const URUTAN = [
  'pertama',
  'kedua',
  'ketiga',
  'keempat',
  'kelima',
  'keenam',
  'ketujuh',
  'kedelapan',
  'kesembilan',
  'kesepuluh',
];

const KESATU = 'kesatu';

/** The rata-rata and nilai mean said of a sasaran, against the calculated ones. */
export const aturanSasaran: Aturan = (paragraf, rujukan) => {
  const sasaran = sasaranOf(paragraf, rujukan);
  if (sasaran === undefined) return TIDAK_ADA;
  return gabung(
    paragraf.daftarKalimat.flatMap((kalimat) =>
      kalimat.daftarFigur.map((figur) => checkFigur(paragraf, rujukan, sasaran, kalimat, figur)),
    ),
  );
};

/** The sasaran that a paragraph without indikator speaks of, by the number in its text or its part of the report. */
export function sasaranOf(
  { narasi, teks }: Paragraf,
  { daftarSasaran }: Rujukan,
): CapaianSasaran | undefined {
  if (narasi.indikator !== undefined) return undefined;
  const nomor = nomorIn(teks) ?? nomorIn(narasi.bagian);
  return daftarSasaran.find((one) => one.nomor === nomor);
}

function nomorIn(teks: string): number | undefined {
  const [, word = ''] =
    /sasaran(?: strategis)?(?: (?:nomor|no\.?|ke-?))? ?(\d{1,2}|ke\p{L}+|pertama)(?![\p{L}\p{N}])/iu.exec(
      teks,
    ) ?? [];
  if (/^\d/u.test(word)) return Number(word);
  const lower = word.toLowerCase();
  const urutan = lower === KESATU ? 0 : URUTAN.indexOf(lower);
  return urutan < 0 ? undefined : urutan + 1;
}

function hasilOf({ daftarTahun }: Rujukan, sasaran: CapaianSasaran, kalimat: Kalimat) {
  const [said] = kalimat.daftarTahun.filter(({ tahun }) => daftarTahun.includes(tahun));
  const tahun = said?.tahun ?? daftarTahun[daftarTahun.length - 1];
  const index = tahun === undefined ? -1 : daftarTahun.indexOf(tahun);
  return { tahun, hasil: sasaran.years[index], index };
}

function checkFigur(
  paragraf: Paragraf,
  rujukan: Rujukan,
  sasaran: CapaianSasaran,
  kalimat: Kalimat,
  figur: Figur,
): HasilAturan {
  const before = textBefore(paragraf, kalimat, figur).toLowerCase();
  const [, said] = /.*(rata-rata|nilai mean|nilai rata-rata data kelompok)/su.exec(before) ?? [];
  if (said === undefined || figur.jenis === 'rupiah') return TIDAK_ADA;
  const { tahun, hasil, index } = hasilOf(rujukan, sasaran, kalimat);
  const right = said === 'rata-rata' ? hasil?.rataRata : hasil?.nilaiMean;
  if (hasil === undefined || right === undefined) return TIDAK_ADA;

  const daftarPersen = sasaran.daftarIndikator.flatMap(({ years }): Decimal[] => {
    const capaian = years[index]?.capaian;
    return capaian?.dinilai ? [capaian.persen] : [];
  });
  const cara =
    said === 'rata-rata'
      ? perhitunganRataRata(daftarPersen, right, 2)
      : perhitunganNilaiMean(hasil, right, 2);
  const perhitungan = `${said === 'rata-rata' ? 'Rata-rata capaian' : 'Nilai mean'} sasaran ${sasaran.nomor} tahun ${tahun}: ${cara}`;
  switch (bandingkan(figur, right)) {
    case 'sama':
      return cocok(figur);
    case 'dipotong':
      return keliru(paragraf, figur, {
        jenis: 'K05',
        tingkat: 'gaya',
        keyakinan: 'pasti',
        seharusnya: writeLike(figur, right, desimalOf(figur)),
        perhitungan: `${perhitungan}; dipotong, bukan dibulatkan.`,
      });
    case 'beda':
      return keliru(paragraf, figur, {
        jenis: 'K05',
        tingkat: 'salah',
        keyakinan: 'kuat',
        seharusnya: writeResult(figur, right),
        perhitungan: `${perhitungan} (dihitung dari tab Kinerja).`,
      });
  }
}
