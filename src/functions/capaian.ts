import type { Nilai } from '../bahasa/nilai.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { Decimal } from '../decimal.ts';
import { calculateCapaian, type Ukuran } from '../kinerja/capaian.ts';
import { daftarTangga } from '../peraturan/daftar-tangga.ts';
import { findPeringkat, melampauiTangga, type TanggaPredikat } from '../peraturan/tangga.ts';
import { isBatasCapaian } from '../tabs/profil.ts';
import { readArah } from './arah.ts';
import { ANGKA, findAngka, isBlank, PERSEN, readNilaiOf, unexpected } from './argument.ts';
import { ArgumentError } from './argument-error.ts';
import type { CustomFunction, Hasil } from './custom-function.ts';
import { type ArgumentCell, mapSame } from './map-same.ts';

type CapaianCells = Readonly<Record<'target' | 'realisasi' | 'arah' | 'batas', ArgumentCell>>;

export const capaian: CustomFunction = {
  name: 'CAPAIAN',
  summary: 'Menghitung capaian dalam persen dari target dan realisasi, tanpa pembulatan.',
  parameters: [
    {
      name: 'target',
      type: 'number',
      description: 'Target indikator: angka, rentang seperti 5-6%, atau predikat.',
    },
    {
      name: 'realisasi',
      type: 'number',
      description: 'Realisasi indikator, dalam satuan dan format yang sama dengan target.',
    },
    {
      name: 'arah',
      type: 'string',
      optional: true,
      description:
        'naik (baku), turun, turun 2T-R, turun T/R, rentang, predikat, atau predikat dengan nama tangganya, misalnya predikat KLA.',
    },
    {
      name: 'batas',
      type: 'number',
      optional: true,
      description: 'Capaian tertinggi yang diakui, dalam persen, misalnya 120; kosong berarti tanpa batas.',
    },
  ],
  returns:
    'Capaian dalam persen (90 berarti 90%), alasan singkat bila tidak dapat dinilai, atau kosong bila target atau realisasi kosong.',
  errors: [
    'Target atau realisasi berisi galat, tanggal, atau TRUE/FALSE.',
    'Target atau realisasi satu sel berisi teks tanpa angka, sedangkan arahnya bukan predikat.',
    'Arah bukan salah satu pilihan, atau tangga predikatnya tidak dikenal.',
    'Predikat terdapat di lebih dari satu tangga dan capaiannya berbeda, padahal tangganya tidak disebut.',
    'Nilai melampaui nilai tertinggi tangga predikatnya: 100 untuk AKIP, 1.000 untuk KLA.',
    'Batas kurang dari 10, karena batas ditulis dalam persen: 120, bukan 120%.',
    'Rentang-rentangnya tidak sama besar.',
  ],
  notes: [
    'naik: R ÷ T × 100; turun atau turun 2T-R: (2T − R) ÷ T × 100; turun T/R: T ÷ R × 100.',
    'Sinonim naik: maksimal, maksimum, positif, maximize, max. Sinonim turun: minimal, minimum, negatif, minimize, min. Sinonim rentang: stabil, stabilize.',
    'Target seperti > 100 atau minimal 90 diukur dari angkanya bila arahnya naik; < 5 atau maksimal 5 bila arahnya turun. Bila berlawanan dengan arahnya, hasilnya alasan singkat.',
    'Satuan yang besarnya berbeda, seperti km dan meter, tidak dibandingkan; hasilnya alasan singkat.',
    'Alasan singkat, misalnya "tidak ada penilaian" atau "target nol", dilewati oleh KATEGORI, NILAI_MEAN, dan RATA_CAPAIAN.',
    'Di dalam rentang, teks yang bukan satu angka hanya memberi alasan di selnya sendiri; sel lain tetap dihitung.',
    'Sel berformat persen sampai ke fungsi sebagai pecahan (5,50% sebagai 0,055). Capaiannya tetap benar selama target dan realisasi sama-sama berformat persen; jangan mencampurnya dengan teks "5,50%" atau angka 5,5. Campuran yang nyata, seperti "95%" dengan 0,96, ditolak.',
  ],
  examples: [
    { formula: '=CAPAIAN(80;90)', result: 112.5, note: '90 ÷ 80 × 100' },
    // 866 ÷ 11 = 78,7272…
    {
      formula: '=CAPAIAN(5,5;6,67;"turun")',
      result: 78.72727272727273,
      note: '(2 × 5,5 − 6,67) ÷ 5,5 × 100',
    },
    { formula: '=CAPAIAN("4%";"5%";"turun T/R")', result: 80, note: '4 ÷ 5 × 100' },
    { formula: '=CAPAIAN("5-6%";"5,5%";"rentang")', result: 100, note: 'di dalam rentang' },
    {
      formula: '=CAPAIAN("Pratama";"Madya";"predikat")',
      result: 100,
      note: 'melampaui predikat yang dijanjikan',
    },
    {
      formula: '=CAPAIAN("Utama";"Madya";"predikat KLA")',
      result: 50,
      note: 'peringkat 2 ÷ peringkat 4 × 100',
    },
    { formula: '=CAPAIAN("Utama";1000;"predikat KLA")', result: 100, note: 'nilai 1.000 ialah predikat KLA' },
    { formula: '=CAPAIAN("1-2 juta";"500 ribu";"rentang")', result: 50, note: '500 ribu ÷ 1 juta × 100' },
    { formula: '=CAPAIAN("> 100";105)', result: 105, note: 'target paling sedikit diukur dari angkanya' },
    { formula: '=CAPAIAN(100;250;"naik";120)', result: 120, note: 'dibatasi' },
    { formula: '=CAPAIAN("Pratama";"Tdk ada penilaian";"predikat")', result: 'tidak ada penilaian' },
    { formula: '=CAPAIAN(0;2)', result: 'target nol' },
    {
      formula: '=CAPAIAN(A1:A3;B1:B3)',
      result: [[112.5], ['target bukan satu angka'], ['']],
      note: 'satu rumus untuk semua baris',
      cells: [
        [80, 90],
        ['9 anak terlantar, 12 ABH', 21],
        [75, ''],
      ],
    },
  ],
  run: (target, realisasi, arah, batas) => mapSame('CAPAIAN', { target, realisasi, arah, batas }, capaianOf),
};

function capaianOf(cells: CapaianCells): Hasil {
  if (isBlank(cells.target) || isBlank(cells.realisasi)) return '';
  const { arah, tangga } = readArah(cells.arah);
  const ukuran: Ukuran = {
    target: readNilaiOf(cells.target),
    realisasi: readNilaiOf(cells.realisasi),
    arah,
    tangga,
    batas: readBatas(cells.batas),
  };
  if (arah !== 'predikat') {
    refuseWords(cells.target, ukuran.target);
    refuseWords(cells.realisasi, ukuran.realisasi);
    refusePecahan(cells, ukuran);
  } else {
    refuseScore(cells.target, tangga);
    refuseScore(cells.realisasi, tangga);
  }
  return arah === 'predikat' && tangga === undefined ? capaianPredikat(ukuran, cells) : hasilOf(ukuran);
}

function hasilOf(ukuran: Ukuran): Hasil {
  const hasil = calculateCapaian(ukuran);
  return hasil.dinilai ? hasil.persen.toNumber() : hasil.alasan;
}

/** Words without a digit are misuse where they are the whole argument: perhaps arah was forgotten. */
function refuseWords(cell: ArgumentCell, nilai: Nilai | undefined): void {
  if (cell.letak === undefined && nilai?.jenis === 'teks' && !/\d/u.test(nilai.teks)) {
    throw unexpected(
      cell,
      'angka',
      `${ANGKA.saran} Untuk predikat, tulis arah "predikat" dengan nama tangganya, misalnya "predikat KLA".`,
    );
  }
}

/**
 * A percent-formatted cell arrives as a fraction: beside a text of percent, 95% and 0,96 are not of one
 * size. Told only where they are far apart, for 0,9% of 1% is as good a realisasi as any.
 */
function refusePecahan({ target, realisasi }: CapaianCells, ukuran: Ukuran): void {
  for (const [cell, nilai, other] of [
    [realisasi, ukuran.realisasi, ukuran.target],
    [target, ukuran.target, ukuran.realisasi],
  ] as const) {
    if (typeof cell.value !== 'number' || nilai?.jenis !== 'angka' || other?.jenis !== 'angka') continue;
    const fraction = nilai.angka.gt(0) && nilai.angka.lte(MOST_FRACTION) && nilai.desimal > 0;
    if (!fraction || !other.persen || other.angka.div(nilai.angka).lt(FAR_APART)) continue;
    throw unexpected(
      cell,
      `persen seperti "${other.teks}"`,
      'Sel berformat persen sampai ke fungsi sebagai pecahan; tulis keduanya sebagai teks, misalnya "96%", atau keduanya berformat persen.',
    );
  }
}

const MOST_FRACTION = 1.5;
const FAR_APART = 20;

/** A score beyond the ladder is misuse where it is the whole argument. */
function refuseScore(cell: ArgumentCell, tangga: TanggaPredikat | undefined): void {
  if (cell.letak !== undefined || tangga?.tertinggi === undefined) return;
  if (!melampauiTangga(tangga, readNilaiOf(cell).teks)) return;
  const tertinggi = formatNumber(new Decimal(tangga.tertinggi));
  throw unexpected(
    cell,
    `predikat ${tangga.name} atau nilai sampai ${tertinggi}`,
    'Periksa kembali nilainya.',
  );
}

/** A cap in percent, by the same rule as that of Profil. */
function readBatas(cell: ArgumentCell): Decimal | undefined {
  if (isBlank(cell)) return undefined;
  const batas = findAngka(cell, PERSEN);
  if (batas?.ok && isBatasCapaian(batas.angka)) return batas.angka;
  throw unexpected(
    cell,
    'persen, misalnya 120',
    'Tulis capaian tertinggi yang diakui, paling sedikit 10; kosongkan bila tanpa batas.',
  );
}

/**
 * Pratama and Madya stand on two ladders. Every ladder that knows both grades is tried: where they
 * agree on the capaian, it does not matter which was meant.
 */
function capaianPredikat(ukuran: Ukuran, { target, realisasi }: CapaianCells): Hasil {
  const candidates = daftarTangga.filter((tangga) =>
    [ukuran.target, ukuran.realisasi].every((nilai) => nilai && findPeringkat(tangga, nilai.teks)),
  );
  const [first, ...others] = candidates.map((tangga) => hasilOf({ ...ukuran, tangga }));
  if (first === undefined) return hasilOf({ ...ukuran, tangga: daftarTangga[0] });
  if (others.every((other) => other === first)) return first;

  const names = candidates.map(({ name }) => `"predikat ${name}"`).join(' atau ');
  throw new ArgumentError(
    target.fungsi,
    `predikat "${target.value}" dan "${realisasi.value}" ada di lebih dari satu tangga; tulis arah ${names}.`,
  );
}
