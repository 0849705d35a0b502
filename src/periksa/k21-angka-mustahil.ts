import type { NilaiAngka } from '../bahasa/nilai.ts';
import { satuanBerbeda } from '../bahasa/satuan.ts';
import { normalizeText } from '../bahasa/teks.ts';
import { formatNumber, formatRupiah } from '../bahasa/tulis-angka.ts';
import { Decimal } from '../decimal.ts';
import { groupBy } from '../reports/group-by.ts';
import { perhitunganCapaian, perhitunganPersen } from '../reports/perhitungan.ts';
import { type Anggaran, TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { Kinerja } from '../tabs/kinerja.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import { subjectOfAnggaran } from './jenjang-anggaran.ts';
import { formatRounded } from './printed-number.ts';
import { subjectOfKinerja } from './subjects.ts';
import type { Check, CheckInput, CheckResult, Confidence, Severity, Temuan } from './temuan.ts';

/**
 * K21: figures that cannot be, or hardly can. Money: more spent than the pagu, a negative amount. Kinerja:
 * a share above a hundred, a target or realisasi ten, a hundred or a thousand times what the other years
 * of the indikator say (a comma for a point, a percentage typed as a fraction), a capaian above 200 or
 * below nol of which nobody says why.
 *
 * Only a negative pagu is `salah`: everything else happens in a right report, if rarely, and is
 * `perlu dilihat` (docs/keputusan/0212).
 *
 * @example realisasi 0,928 after 1.102 the year before: 0,928 ÷ 1.102 = 0,00084, about a thousandth
 */
export const k21AngkaMustahil: Check = {
  jenis: 'K21',
  judul: 'Angka yang mustahil atau hampir mustahil',
  periksa,
};

function periksa(input: CheckInput): CheckResult {
  const { data } = input;
  const bergeser = periksaBesaran(data);
  const told = new Set(bergeser.map(({ baris }) => baris));
  return {
    temuan: [
      ...periksaUangNegatif(data),
      ...periksaMelampauiPagu(data),
      ...periksaBagian(data),
      ...bergeser,
      ...periksaCapaian(input, told),
    ],
    tidakDapatDiperiksa: 0,
  };
}

type Isi = Pick<Temuan, 'tercetak' | 'seharusnya' | 'perhitungan' | 'perihal'> & {
  readonly tingkat?: Severity;
  readonly keyakinan?: Confidence;
};

function temuan(tab: string, baris: number, kolom: string, isi: Isi): Temuan {
  return { jenis: 'K21', tingkat: 'perlu dilihat', keyakinan: 'kuat', tab, baris, kolom, ...isi };
}

/** A pagu is never negative; a realisasi may be, where money was paid back. */
function periksaUangNegatif({ anggaran, anggaranPk, analisis }: ParsedTabs): readonly Temuan[] {
  const perihalOf = subjectOfAnggaran(anggaran);
  const negatif = (
    tab: string,
    baris: number,
    perihal: string,
    cells: readonly (readonly [string, Decimal | undefined])[],
  ): readonly Temuan[] =>
    cells.flatMap(([kolom, jumlah]) => {
      if (jumlah === undefined || !jumlah.lt(0)) return [];
      const promised = kolom === 'Pagu' || kolom === 'Anggaran';
      return [
        temuan(tab, baris, kolom, {
          tingkat: promised ? 'salah' : 'perlu dilihat',
          tercetak: formatRupiah(jumlah),
          seharusnya: formatRupiah(jumlah.abs()),
          perhitungan: promised
            ? `${kolom} ${formatRupiah(jumlah)} kurang dari nol; tanda kurung atau tanda minus berarti negatif.`
            : `${kolom} ${formatRupiah(jumlah)} kurang dari nol, seakan uangnya kembali. Bila memang pengembalian belanja, terima temuan ini dengan alasan.`,
          perihal,
        }),
      ];
    });
  return [
    ...anggaran.flatMap((one) =>
      negatif('Anggaran', one.baris, perihalOf(one), [
        ['Pagu', one.pagu],
        ['Realisasi', one.realisasi],
        ['TW1', one.tw1],
        ['TW2', one.tw2],
        ['TW3', one.tw3],
        ['TW4', one.tw4],
      ]),
    ),
    ...anggaranPk.flatMap((one) =>
      negatif('Anggaran PK', one.baris, `${one.pejabat} ${one.uraian}`, [['Anggaran', one.anggaran]]),
    ),
    ...analisis.flatMap((one) =>
      negatif('Analisis', one.baris, one.indikator, [
        ['Pagu', one.pagu],
        ['Realisasi', one.realisasi],
      ]),
    ),
  ];
}

/** More spent than there was; told at the rows it comes from, not again at those above them. */
function periksaMelampauiPagu({ anggaran, analisis }: ParsedTabs): readonly Temuan[] {
  const perihalOf = subjectOfAnggaran(anggaran);
  const lebih = anggaran.map(({ pagu, realisasi, tw4, tw3, tw2, tw1 }) => {
    const spent = realisasi ?? tw4 ?? tw3 ?? tw2 ?? tw1;
    return spent?.gt(pagu) && !pagu.lt(0) ? spent : undefined;
  });
  const rows = anggaran.flatMap((row, i): Temuan[] => {
    const spent = lebih[i];
    if (spent === undefined || bawahan(anggaran, i).some((below) => lebih[below] !== undefined)) return [];
    return [melampaui('Anggaran', row.baris, kolomTerisi(row), perihalOf(row), row.uraian, row.pagu, spent)];
  });
  return [
    ...rows,
    ...analisis.flatMap(({ baris, indikator, pagu, realisasi }): Temuan[] =>
      pagu !== undefined && realisasi?.gt(pagu) && !pagu.lt(0)
        ? [melampaui('Analisis', baris, 'Realisasi', indikator, indikator, pagu, realisasi)]
        : [],
    ),
  ];
}

function melampaui(
  tab: string,
  baris: number,
  kolom: string,
  perihal: string,
  nama: string,
  pagu: Decimal,
  spent: Decimal,
): Temuan {
  const persen = pagu.isZero() ? '' : `; ${perhitunganPersen(spent, pagu, spent.times(100).div(pagu), 2)}%`;
  return temuan(tab, baris, kolom, {
    tercetak: formatRupiah(spent),
    seharusnya: `paling banyak ${formatRupiah(pagu)}`,
    perhitungan: `Realisasi "${nama}" ${formatRupiah(spent)} melampaui pagunya ${formatRupiah(pagu)}: ${formatRupiah(spent)} − ${formatRupiah(pagu)} = ${formatRupiah(spent.minus(pagu))}${persen}. Belanja tidak melampaui anggaran yang tersedia, kecuali diizinkan, misalnya belanja BLUD.`,
    perihal,
  });
}

function kolomTerisi({ realisasi, tw4, tw3, tw2 }: Anggaran): string {
  if (realisasi !== undefined) return 'Realisasi';
  if (tw4 !== undefined) return 'TW4';
  if (tw3 !== undefined) return 'TW3';
  return tw2 === undefined ? 'TW1' : 'TW2';
}

/** The places of the rows that stand below a row, up to the next of its own tingkat or a wider one. */
function bawahan(anggaran: readonly Anggaran[], at: number): readonly number[] {
  const depth = (row: Anggaran | undefined) => (row ? TINGKAT_ANGGARAN.indexOf(row.tingkat) : -1);
  const own = depth(anggaran[at]);
  const below: number[] = [];
  for (let i = at + 1; i < anggaran.length && depth(anggaran[i]) > own; i++) below.push(i);
  return below;
}

/** Words that begin the name of a share: a part of a whole, which never goes beyond a hundred. */
const BAGIAN = /^(?:per|pro|pre)s[ei]ntase |^cakupan |^proporsi /u;

/** Words that make a percentage no part of a whole: a growth, or a comparison with a target. */
const BUKAN_BAGIAN =
  /(?:ningkat|naik|tumbuh|turun|kembang|laju|tambah|kurang|capai|realisasi|target|rasio|selisih|inflasi|perubahan|efisiensi)/u;

/** Whether an indikator is a part of a whole in percent, as far as its name and satuan tell. */
function isBagian({ indikator, satuan }: Indikator, nilai: NilaiAngka | undefined): boolean {
  const nama = normalizeText(indikator);
  const persen = nilai?.persen === true || /%|persen/iu.test(satuan ?? '');
  return persen && BAGIAN.test(nama) && !BUKAN_BAGIAN.test(nama);
}

/** A share beyond a hundred, and more in the part than in the whole. */
function periksaBagian({ indikator, kinerja }: ParsedTabs): readonly Temuan[] {
  const byKode = new Map(indikator.map((one) => [one.kode, one]));
  return kinerja.flatMap((row): readonly Temuan[] => {
    const one = byKode.get(row.indikator);
    if (one === undefined) return [];
    const { pembilang, penyebut } = row;
    const nama = `${one.kode} "${one.indikator}" tahun ${row.tahun}`;
    const perihal = subjectOfKinerja(row);
    const realisasi = row.realisasi?.jenis === 'angka' ? row.realisasi : undefined;
    if (isBagian(one, realisasi) && pembilang && penyebut && pembilang.gt(penyebut) && penyebut.gt(0)) {
      const persen = pembilang.times(100).div(penyebut);
      return [
        temuan('Kinerja', row.baris, 'Pembilang', {
          tercetak: formatNumber(pembilang),
          seharusnya: `paling banyak ${formatNumber(penyebut)}`,
          perhitungan: `${nama}: pembilang ${formatNumber(pembilang)} lebih besar daripada penyebut ${formatNumber(penyebut)}, padahal bagian tidak lebih besar daripada seluruhnya; ${perhitunganPersen(pembilang, penyebut, persen, 2)}%.`,
          perihal: `${perihal} bagian`,
        }),
      ];
    }
    const cells = [
      ['Target', row.target],
      ['Realisasi', row.realisasi],
    ] as const;
    return cells.flatMap(([kolom, nilai]): readonly Temuan[] => {
      if (nilai?.jenis !== 'angka' || !isBagian(one, nilai) || nilai.angka.lte(100)) return [];
      return [
        temuan('Kinerja', row.baris, kolom, {
          tercetak: nilai.teks,
          seharusnya: 'paling banyak 100%',
          perhitungan: `${kolom} ${nama} ${nilai.teks}, lebih dari 100% sebesar ${formatRounded(nilai.angka.minus(100))}, padahal indikatornya bagian dari keseluruhan. Bila bukan bagian, misalnya perbandingan dengan rencana, terima temuan ini dengan alasan.`,
          perihal: `${perihal} bagian`,
        }),
      ];
    });
  });
}

/** A figure of an indikator, to be held against the others. */
interface Angka {
  readonly kinerja: Kinerja;
  readonly kolom: 'Target' | 'Realisasi';
  readonly nilai: NilaiAngka;
}

/** How far from a power of ten a quotient may be, for the years themselves differ too. */
const PANGKAT: readonly { readonly pangkat: number; readonly dari: number; readonly sampai: number }[] = [
  { pangkat: 1, dari: 8, sampai: 12.5 },
  { pangkat: 2, dari: 60, sampai: 170 },
  { pangkat: 3, dari: 400, sampai: 2500 },
];

/** The power of ten by which a is more than b: 3, or −3 where it is less; undefined where it is none. */
function pangkatOf(a: Decimal, b: Decimal): number | undefined {
  const quotient = a.div(b);
  const up = quotient.gte(1);
  const size = up ? quotient : b.div(a);
  const found = PANGKAT.find(({ dari, sampai }) => size.gte(dari) && size.lte(sampai));
  return found && (up ? found.pangkat : -found.pangkat);
}

/** Whether a is so far from b, in the direction of the power, that the two are not of one size. */
function isJauh(a: Decimal, b: Decimal, pangkat: number): boolean {
  const quotient = pangkat > 0 ? a.div(b) : b.div(a);
  return quotient.gte(Math.abs(pangkat) === 1 ? 10 / 3 : 10 ** Math.abs(pangkat) / 5);
}

/** A target or realisasi that a comma, a point or a percent sign has made many times too much or too little. */
function periksaBesaran({ indikator, kinerja }: ParsedTabs): readonly Temuan[] {
  const byKode = new Map(indikator.map((one) => [one.kode, one]));
  const perIndikator = groupBy(kinerja, (one) => one.indikator);
  return [...perIndikator].flatMap(([kode, rows]): readonly Temuan[] => {
    const one = byKode.get(kode);
    if (one === undefined || one.arah === 'predikat') return [];
    const daftar = rows.flatMap(angkaOf);
    const found = daftar.flatMap((angka) => {
      const acuan = acuanOf(angka, daftar);
      return acuan === undefined ? [] : [{ angka, ...acuan }];
    });
    // Two years alone stand against each other: the later is the one that is being written.
    const last = Math.max(...found.map(({ angka }) => angka.kinerja.tahun));
    const years = new Set(daftar.map(({ kinerja: { tahun } }) => tahun));
    return found
      .filter(({ angka }) => years.size > 2 || angka.kinerja.tahun === last)
      .map(({ angka, pembanding, pangkat }) => temuanBesaran(one, angka, pembanding, pangkat));
  });
}

function angkaOf(row: Kinerja): readonly Angka[] {
  const cells = [
    ['Target', row.target],
    ['Realisasi', row.realisasi],
  ] as const;
  return cells.flatMap(([kolom, nilai]) =>
    nilai?.jenis === 'angka' && nilai.angka.gt(0) ? [{ kinerja: row, kolom, nilai }] : [],
  );
}

interface Acuan {
  readonly pembanding: Angka;
  readonly pangkat: number;
}

/**
 * What a figure is a power of ten away from: the nearest year before (or else after) of its own column,
 * if most other figures of the indikator are as far away. Ten times is told only where the year's own
 * target or realisasi does not go along, for so much may be meant.
 */
function acuanOf(angka: Angka, daftar: readonly Angka[]): Acuan | undefined {
  const { kinerja, kolom, nilai } = angka;
  const others = daftar.filter(
    (other) => other !== angka && !satuanBerbeda(other.nilai.satuan, nilai.satuan),
  );
  const seiring = others.filter((other) => other.kinerja.tahun === kinerja.tahun);
  const sekolom = others
    .filter((other) => other.kolom === kolom && other.kinerja.tahun !== kinerja.tahun)
    .sort((a, b) => jarak(a, kinerja) - jarak(b, kinerja));
  const candidates = sekolom.length > 0 ? sekolom : seiring.filter(() => kolom === 'Realisasi');
  for (const pembanding of candidates) {
    const pangkat = pangkatOf(nilai.angka, pembanding.nilai.angka);
    if (pangkat === undefined) continue;
    const jauh = (other: Angka) => isJauh(nilai.angka, other.nilai.angka, pangkat);
    if (others.filter(jauh).length * 2 <= others.length) continue;
    if (Math.abs(pangkat) === 1 && !seiring.every(jauh)) continue;
    // Without another year only a thousand is told, and a fraction of a hundred.
    if (sekolom.length === 0 && Math.abs(pangkat) < 3 && !isPecahan(nilai, pangkat)) continue;
    return { pembanding, pangkat };
  }
  return undefined;
}

/** Years before come first, the nearest of them foremost. */
function jarak({ kinerja }: Angka, { tahun }: Kinerja): number {
  return kinerja.tahun < tahun ? tahun - kinerja.tahun : kinerja.tahun - tahun + 1000;
}

/** A percentage typed as a fraction, 0,95 for 95%. */
function isPecahan({ angka, desimal }: NilaiAngka, pangkat: number): boolean {
  return pangkat === -2 && desimal > 0 && angka.lte(1.5);
}

const KALI: Readonly<Record<number, string>> = {
  1: 'sepuluh kali',
  2: 'seratus kali',
  3: 'seribu kali',
  [-1]: 'sepersepuluh',
  [-2]: 'seperseratus',
  [-3]: 'seperseribu',
};

function temuanBesaran(indikator: Indikator, angka: Angka, pembanding: Angka, pangkat: number): Temuan {
  const { kinerja, kolom, nilai } = angka;
  const factor = new Decimal(10).pow(-pangkat);
  const persen = nilai.persen || /%|persen/iu.test(indikator.satuan ?? '');
  const pecahan = isPecahan(nilai, pangkat) && persen;
  const sebab = pecahan
    ? 'Mungkin persennya tertulis sebagai pecahan'
    : 'Mungkin koma desimal atau titik ribuannya tertukar';
  const quotient = nilai.angka.div(pembanding.nilai.angka);
  const hasil = formatRounded(quotient, Math.max(2, 1 - quotient.e));
  return temuan('Kinerja', kinerja.baris, kolom, {
    tercetak: nilai.teks,
    seharusnya: `mungkin ${formatNumber(nilai.angka.times(factor))}${nilai.persen || pecahan ? '%' : ''}`,
    perhitungan: `${kolom} ${indikator.kode} "${indikator.indikator}" tahun ${kinerja.tahun} ${nilai.teks}, sedangkan ${pembanding.kolom.toLowerCase()} tahun ${pembanding.kinerja.tahun} ${pembanding.nilai.teks}: ${formatRounded(nilai.angka)} ÷ ${formatRounded(pembanding.nilai.angka)} = ${hasil}, sekitar ${KALI[pangkat]}. ${sebab}; bila memang demikian, jelaskan di Catatan dan terima temuan ini dengan alasan.`,
    perihal: `${subjectOfKinerja(kinerja)} besaran`,
  });
}

/** A capaian of the year above 200 or below nol, with not a word about it in the workbook. */
function periksaCapaian(
  { data, hasil }: CheckInput,
  told: ReadonlySet<number | undefined>,
): readonly Temuan[] {
  if (hasil === undefined) return [];
  const dibahas = new Set([
    ...data.analisis.flatMap(({ indikator, penyebab, hambatan, solusi }) =>
      (penyebab ?? hambatan ?? solusi) === undefined ? [] : [indikator],
    ),
    ...data.narasi.flatMap(({ indikator }) => indikator ?? []),
  ]);
  const barisOf = new Map(
    data.kinerja.filter(({ tahun }) => tahun === hasil.profil.tahun).map((row) => [row.indikator, row]),
  );
  return hasil.daftarSasaran.flatMap(({ daftarIndikator }) =>
    daftarIndikator.flatMap(({ indikator, reported }): Temuan[] => {
      const row = barisOf.get(indikator.kode);
      const capaian = reported?.capaian;
      if (row === undefined || told.has(row.baris) || !capaian?.dinilai) return [];
      if (dibahas.has(indikator.kode) || row.catatan !== undefined) return [];
      const persen = capaian.dibatasi?.semula ?? capaian.persen;
      if (persen.gte(0) && persen.lte(200)) return [];
      const { desimal } = hasil.metode;
      return [
        temuan('Kinerja', row.baris, 'Realisasi', {
          tercetak: row.realisasi?.teks ?? '',
          seharusnya: '',
          perhitungan: `Capaian ${indikator.kode} "${indikator.indikator}" tahun ${row.tahun}: ${perhitunganCapaian(capaian, desimal)}, ${persen.lt(0) ? 'kurang dari nol' : 'lebih dari 200'}, dan belum ada penjelasannya di tab Analisis maupun di kolom Catatan. Periksa target dan realisasinya, atau jelaskan sebabnya.`,
          keyakinan: 'lemah',
          perihal: `${subjectOfKinerja(row)} capaian`,
        }),
      ];
    }),
  );
}
