import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { Decimal } from '../../decimal.ts';
import { bandingkan, desimalOf, isSama, tulis, writeLike, writeResult } from './banding.ts';
import { type Aturan, cocok, gabung, type HasilAturan, keliru, TIDAK_ADA } from './hasil-aturan.ts';
import { type Kalimat, type Paragraf, textBefore } from './paragraf.ts';
import { pasanganOf } from './pasangan.ts';
import { type Fakta, faktaOf, isDisebut, kataLain, type RujukanIndikator, squash } from './rujukan.ts';
import { isSalahKetik } from './salah-ketik.ts';
import { tahunOf } from './tahun-figur.ts';
import { type Figur, isCacah } from './token.ts';

/** What a sentence says a figure of an indikator is. */
type PeranIndikator = 'target' | 'target akhir' | 'realisasi' | 'capaian' | 'nasional';

/** How surely a sentence speaks of the indikator of its paragraph. */
type Tentang = 'kuat' | 'lemah' | 'lain';

/** Words that take a figure to another place or another time. */
const LINGKUP = [
  'provinsi',
  'kecamatan',
  'nagari',
  'desa',
  'kelurahan',
  'ekstrem',
  'triwulan',
  'semester',
  'bulan',
  'tahap',
];

/** Target, realisasi, capaian and national figures of the paragraph's indikator, its pembilang and penyebut. */
export const aturanIndikator: Aturan = (paragraf, rujukan, { terikat }) => {
  const one = rujukan.perIndikator.get(paragraf.narasi.indikator ?? '');
  const { tahun } = rujukan;
  if (one === undefined || tahun === undefined) return TIDAK_ADA;
  return gabung(
    paragraf.daftarKalimat.map((kalimat) => {
      const tentang = tentangOf(paragraf, kalimat, one, tahun);
      return gabung([
        ...kalimat.daftarFigur
          .filter((figur) => !terikat.has(figur))
          .map((figur) => checkFigur(paragraf, kalimat, one, tentang, figur, tahun)),
        checkPembilang(paragraf, kalimat, one, tahun),
      ]);
    }),
  );
};

function tentangOf(paragraf: Paragraf, kalimat: Kalimat, one: RujukanIndikator, tahun: number): Tentang {
  if (isDisebut(one.kata, kalimat.teks)) return 'kuat';
  const { pembilang, penyebut } = one.perTahun.get(tahun) ?? {};
  const daftarPasangan = pasanganOf(paragraf, kalimat);
  const isOwn = daftarPasangan.some(
    ({ bagian, seluruh }) =>
      (pembilang?.eq(bagian.angka) ?? false) || (penyebut?.gte(10) && penyebut.eq(seluruh.angka)),
  );
  if (isOwn) return 'kuat';
  if (daftarPasangan.length > 0 || kalimat.daftarFigur.some(({ jenis }) => jenis === 'rupiah')) return 'lain';
  const peran = kalimat.daftarFigur.map((figur) => peranOf(textBefore(paragraf, kalimat, figur)));
  return peran.includes('target') && peran.includes('realisasi') ? 'kuat' : 'lemah';
}

const KATA_PERAN =
  /(?<![\p{L}])(?:(realisasi(?:nya)?|terealisasi|persentase(?:nya)?)|(target(?:nya)?|ditargetkan|menargetkan)|(capaian(?:nya)?)|(nasional))(?![\p{L}])/giu;

/** The last word before a figure that says what it is; `lain` where it is nothing that the tables have. */
function peranOf(before: string): PeranIndikator | 'lain' | undefined {
  if (
    /(?:realisasi|capaian)(?:nya)? (?:anggaran|keuangan|dana|belanja|fisik)|serapan|anggaran/iu.test(before)
  )
    return undefined;
  const found = Array.from(before.matchAll(KATA_PERAN));
  const last = found[found.length - 1];
  if (last === undefined) return undefined;
  const [, realisasi, target, capaian, nasional] = last;
  const hasTarget = found.some((match) => match[2] !== undefined);
  if (nasional !== undefined) return hasTarget ? 'lain' : 'nasional';
  if (target !== undefined || hasTarget) {
    if (/rpjmd|renstra|akhir/iu.test(before)) return 'target akhir';
    return target === undefined && realisasi === undefined
      ? undefined
      : target === undefined
        ? 'realisasi'
        : 'target';
  }
  if (capaian !== undefined) return 'capaian';
  return realisasi === undefined ? undefined : 'realisasi';
}

function faktaFor(
  one: RujukanIndikator,
  peran: PeranIndikator,
  tahun: number,
  dilaporkan: number,
): readonly Fakta[] {
  const { indikator } = one;
  const kinerja = one.perTahun.get(tahun);
  const tempat = `Kinerja, baris ${kinerja?.baris}`;
  const daftar = {
    target: [
      faktaOf(kinerja?.target, `target tahun ${tahun}`, tempat),
      tahun === dilaporkan
        ? faktaOf(indikator.targetPk, `target PK tahun ${tahun}`, `Indikator, baris ${indikator.baris}`)
        : undefined,
    ],
    'target akhir': [
      faktaOf(indikator.targetAkhirRpjmd, 'target akhir RPJMD', `Indikator, baris ${indikator.baris}`),
    ],
    realisasi: [
      faktaOf(kinerja?.realisasi, `realisasi tahun ${tahun}`, tempat),
      kinerja?.realisasi === undefined
        ? hasilBagi(kinerja?.pembilang, kinerja?.penyebut, tahun, tempat)
        : undefined,
    ],
    capaian: [one.capaian.get(tahun)],
    nasional: [
      faktaOf(indikator.realisasiNasional, 'realisasi nasional', `Indikator, baris ${indikator.baris}`),
    ],
  }[peran];
  return daftar.filter((fakta): fakta is Fakta => fakta !== undefined);
}

function hasilBagi(
  pembilang: Decimal | undefined,
  penyebut: Decimal | undefined,
  tahun: number,
  tempat: string,
): Fakta | undefined {
  if (pembilang === undefined || penyebut === undefined || penyebut.isZero()) return undefined;
  return {
    angka: pembilang.times(100).div(penyebut),
    desimal: 10,
    sebutan: `realisasi tahun ${tahun}`,
    tempat,
  };
}

/** A percent for an indikator in percent; a bare number with decimals for a rate; a count for a count. */
function isOfKind({ indikator: { satuan, targetPk } }: RujukanIndikator, figur: Figur): boolean {
  const isPercent = satuan?.includes('%') ?? (targetPk?.jenis === 'angka' && targetPk.persen);
  if (figur.jenis === 'persen') return true;
  return figur.jenis === 'angka' && (isPercent ? !isCacah(figur) : true);
}

function checkFigur(
  paragraf: Paragraf,
  kalimat: Kalimat,
  one: RujukanIndikator,
  tentang: Tentang,
  figur: Figur,
  dilaporkan: number,
): HasilAturan {
  const before = textBefore(paragraf, kalimat, figur);
  if (tentang === 'lain' || !isOfKind(one, figur) || isElsewhere(one, before)) return TIDAK_ADA;
  const said = peranOf(before);
  if (said === 'lain' || isAwalPerubahan(paragraf, kalimat, one, figur, before)) return TIDAK_ADA;
  const { tahun, jelas } = tahunOf(paragraf, kalimat, figur, dilaporkan);
  const isPlain = figur.jenis === 'persen' || !isCacah(figur);
  if (said === undefined && (!isDisebut(one.kata, kalimat.teks) || !isPlain || isOther(before)))
    return TIDAK_ADA;
  // "98,52% dari target" is a capaian, "83,43% dari target 84,68%" a realisasi.
  const behind = paragraf.teks.slice(figur.akhir, figur.akhir + 20);
  const ofTarget = said === undefined && /^\s*dari target/iu.test(behind);
  if (ofTarget && faktaFor(one, 'capaian', tahun, dilaporkan).some(({ angka }) => isSama(figur, angka))) {
    return cocok(figur);
  }
  const peran = said ?? 'realisasi';
  const daftarFakta = faktaFor(one, peran, tahun, dilaporkan);
  const [first] = daftarFakta;
  if (first === undefined) return TIDAK_ADA;
  if (daftarFakta.some(({ angka }) => isSama(figur, angka))) return cocok(figur);
  if (
    peran === 'capaian' &&
    faktaFor(one, 'realisasi', tahun, dilaporkan).some(({ angka }) => isSama(figur, angka))
  ) {
    return cocok(figur);
  }
  return mismatch(paragraf, one, figur, peran, first, {
    yakin: tentang === 'kuat' && !ofTarget && isOfIndikator(one, before, said, jelas),
    tahun,
  });
}

/** Between the figure and the word or name that makes it the indikator's nothing else is spoken of. */
function isOfIndikator(
  { kata }: RujukanIndikator,
  before: string,
  said: PeranIndikator | undefined,
  jelas: boolean,
): boolean {
  if (said === undefined) return (jelas || isDisebut(kata, before)) && kataLain(kata, before).length === 0;
  const roles = Array.from(before.matchAll(KATA_PERAN));
  const last = roles[roles.length - 1];
  return last !== undefined && kataLain(kata, before.slice(last.index)).length <= 1;
}

/** `turun dari 10,29% menjadi 8,17%`: of a year before, which the sentence does not name. */
function isAwalPerubahan(
  paragraf: Paragraf,
  kalimat: Kalimat,
  { perTahun }: RujukanIndikator,
  figur: Figur,
  before: string,
): boolean {
  const isFrom = /(?:dari|semula)\s*$/iu.test(before);
  const isChanged = /^\s*(?:menjadi|ke)(?!\p{L})/iu.test(paragraf.teks.slice(figur.akhir, kalimat.akhir));
  return (
    isFrom &&
    isChanged &&
    [...perTahun.values()].some(
      ({ realisasi }) => realisasi?.jenis === 'angka' && isSama(figur, realisasi.angka),
    )
  );
}

/** A figure of another place or time, unless the indikator itself is of it. */
function isElsewhere({ indikator }: RujukanIndikator, before: string): boolean {
  const nama = squash(indikator.indikator);
  return LINGKUP.some(
    (word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(before) && !nama.includes(word),
  );
}

/** Words before a figure that make it something else than the indikator's own value. */
function isOther(before: string): boolean {
  if (/anggaran|serapan|pagu|pertumbuhan|selisih/iu.test(before)) return true;
  const isUkuranPerubahan =
    /(?:naik|turun|meningkat|menurun|bertambah|berkurang)(?:\s+\p{L}+){0,2}\s*\(?\s*$/iu.test(before);
  return isUkuranPerubahan && !/(?:dari|menjadi|ke|tahun)\s*\(?\s*$/iu.test(before);
}

function mismatch(
  paragraf: Paragraf,
  one: RujukanIndikator,
  figur: Figur,
  peran: PeranIndikator,
  fakta: Fakta,
  { yakin, tahun }: { readonly yakin: boolean; readonly tahun: number },
): HasilAturan {
  const { sebutan, tempat, angka, desimal } = fakta;
  const right = formatNumber(angka.toDecimalPlaces(Math.max(2, Math.min(desimal, 4))));
  if (bandingkan(figur, angka) === 'dipotong') {
    return keliru(paragraf, figur, {
      jenis: 'K05',
      tingkat: 'gaya',
      keyakinan: 'kuat',
      seharusnya: writeLike(figur, angka, desimalOf(figur)),
      perhitungan: `${capital(sebutan)} ialah ${right} (${tempat}); dipotong, bukan dibulatkan.`,
    });
  }
  const finer =
    desimalOf(figur) > desimal && figur.angka.toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP).eq(angka);
  const isCapped = peran === 'capaian' && figur.angka.eq(100) && angka.gt(100);
  const tercetak = one.perTahun.get(tahun)?.capaianTercetak;
  const printed =
    peran === 'capaian' && tercetak?.jenis === 'angka' && isSama(figur, tercetak.angka)
      ? ` Angka itu sama dengan Capaian Tercetak, jadi kolom itu juga perlu diperiksa.`
      : '';
  const lebihTeliti = finer ? ' Angka di kalimat lebih teliti daripada di tabel; samakan keduanya.' : '';
  return keliru(paragraf, figur, {
    jenis: 'K05',
    tingkat: yakin && !finer && !isCapped ? 'salah' : 'perlu dilihat',
    keyakinan: yakin ? 'kuat' : 'lemah',
    seharusnya:
      peran === 'capaian' ? writeResult(figur, angka) : writeLike(figur, angka, Math.min(desimal, 4)),
    perhitungan: `${capital(sebutan)} ialah ${right} (${tempat}); yang tertulis ${formatNumber(figur.angka)}.${printed}${lebihTeliti}`,
  });
}

/**
 * Counts against the indikator's own pembilang and penyebut: what is one slip away from one of them,
 * and several counts that should add up to the pembilang.
 */
function checkPembilang(
  paragraf: Paragraf,
  kalimat: Kalimat,
  one: RujukanIndikator,
  dilaporkan: number,
): HasilAturan {
  const kinerja = one.perTahun.get(dilaporkan);
  const { pembilang, penyebut, baris } = kinerja ?? {};
  const daftar = kalimat.daftarFigur.filter(isCacah);
  if (pembilang === undefined && penyebut === undefined) return TIDAK_ADA;
  const known = [
    { nama: 'pembilang', angka: pembilang },
    { nama: 'penyebut', angka: penyebut },
  ].flatMap(({ nama, angka }) => (angka === undefined ? [] : [{ nama, angka }]));
  const results = daftar.map((figur) => {
    if (known.some(({ angka }) => angka.eq(figur.angka))) return cocok(figur);
    const near = known.find(({ angka }) => angka.gte(1000) && isSalahKetik(figur.angka, angka));
    if (near === undefined) {
      const semua = checkSemua(paragraf, kalimat, one, figur, known, baris);
      return semua === TIDAK_ADA ? checkKasus(paragraf, kalimat, one, figur, known, baris) : semua;
    }
    return keliru(paragraf, figur, {
      jenis: 'K05',
      tingkat: 'salah',
      keyakinan: 'kuat',
      seharusnya: writeLike(figur, near.angka),
      perhitungan: `${capital(near.nama)} ialah ${formatNumber(near.angka)} (Kinerja, baris ${baris}); yang tertulis ${formatNumber(figur.angka)}.`,
    });
  });
  return gabung([...results, checkJumlahPembilang(paragraf, kalimat, one, dilaporkan)]);
}

/** The pembilang or the penyebut of the reported year. */
interface Ukuran {
  readonly nama: string;
  readonly angka: Decimal;
}

/** `dari 35 kelompok UPPKS semuanya`: all there are, so the penyebut. */
function checkSemua(
  paragraf: Paragraf,
  kalimat: Kalimat,
  one: RujukanIndikator,
  figur: Figur,
  known: readonly Ukuran[],
  baris: number | undefined,
): HasilAturan {
  const behind = paragraf.teks.slice(figur.akhir, figur.akhir + 60);
  const [, unit = '', next = ''] = /^\s*(\p{L}{3,})(?:\s+(\p{L}{4,}))?/u.exec(behind) ?? [];
  const words = squash(`${one.indikator.indikator} ${one.indikator.formulasi ?? ''}`);
  const isOwnUnit =
    unit !== '' && (words.includes(squash(unit)) || (next !== '' && words.includes(squash(next))));
  const isAll = /(?<!\p{L})(?:semua|semuanya|seluruh|seluruhnya)(?!\p{L})/iu.test(kalimat.teks);
  const isPart = pasanganOf(paragraf, kalimat).length > 0;
  const [{ nama, angka } = { nama: '', angka: undefined }] = known.slice(-1);
  const daftar = kalimat.daftarFigur.filter(isCacah);
  const isFirst = daftar[0] === figur && !daftar.some((one) => known.some((own) => own.angka.eq(one.angka)));
  if (!isFirst || !isOwnUnit || !isAll || isPart || angka === undefined || !isDisebut(one.kata, kalimat.teks))
    return TIDAK_ADA;
  return keliru(paragraf, figur, {
    jenis: 'K05',
    tingkat: 'salah',
    keyakinan: 'kuat',
    seharusnya: writeLike(figur, angka),
    perhitungan: `${capital(nama)} indikator ini ialah ${formatNumber(angka)} (Kinerja, baris ${baris}); yang tertulis ${formatNumber(figur.angka)}.`,
  });
}

/** `pada tahun 2021 ada 3 kasus`, in a paragraph about victims or cases: the cases that the indikator counts. */
function checkKasus(
  paragraf: Paragraf,
  kalimat: Kalimat,
  one: RujukanIndikator,
  figur: Figur,
  known: readonly Ukuran[],
  baris: number | undefined,
): HasilAturan {
  const ofCases = /(?<!\p{L})(?:kasus|korban)(?!\p{L})/iu;
  const isCase = /^\s*kasus(?!\p{L})/iu.test(paragraf.teks.slice(figur.akhir, figur.akhir + 10));
  const counts = kalimat.daftarFigur.filter(isCacah);
  const [first] = known;
  if (first === undefined || !isCase || counts.length > 1 || kalimat.daftarTahun.length > 2) return TIDAK_ADA;
  const { indikator, formulasi = '' } = one.indikator;
  if (!ofCases.test(`${indikator} ${formulasi}`) || !isDisebut(one.kata, paragraf.teks)) return TIDAK_ADA;
  return keliru(paragraf, figur, {
    jenis: 'K05',
    tingkat: 'perlu dilihat',
    keyakinan: 'lemah',
    seharusnya: writeLike(figur, first.angka),
    perhitungan: `${capital(first.nama)} indikator ini ialah ${formatNumber(first.angka)} (Kinerja, baris ${baris}); yang tertulis ${formatNumber(figur.angka)}.`,
  });
}

/** `1898 pasangan … dan 1725 …, sehingga dari 44349 PUS …`: together the pembilang. */
function checkJumlahPembilang(
  paragraf: Paragraf,
  kalimat: Kalimat,
  one: RujukanIndikator,
  dilaporkan: number,
): HasilAturan {
  const { pembilang, penyebut, baris } = one.perTahun.get(dilaporkan) ?? {};
  const daftar = kalimat.daftarFigur.filter(isCacah);
  const [a, b, whole, ...others] = daftar;
  if (pembilang === undefined || penyebut === undefined || a === undefined || b === undefined)
    return TIDAK_ADA;
  if (whole === undefined || others.length > 0 || !whole.angka.eq(penyebut)) return TIDAK_ADA;
  const jumlah = a.angka.plus(b.angka);
  if (jumlah.eq(pembilang)) return cocok(a, b);
  if (!pasanganOf(paragraf, kalimat).some(({ seluruh }) => seluruh === whole)) return TIDAK_ADA;
  const realisasi = faktaFor(one, 'realisasi', dilaporkan, dilaporkan)[0];
  const hasResult = kalimat.daftarFigur.some(
    (figur) => figur.jenis === 'persen' && isSama(figur, realisasi?.angka),
  );
  const wrong = isSalahKetik(a.angka, pembilang.minus(b.angka)) ? a : b;
  const other = wrong === a ? b : a;
  if (!hasResult) return TIDAK_ADA;
  return gabung([
    keliru(paragraf, wrong, {
      jenis: 'K05',
      tingkat: 'salah',
      keyakinan: 'kuat',
      seharusnya: writeLike(wrong, pembilang.minus(other.angka)),
      perhitungan: `${tulis(a.angka)} + ${tulis(b.angka)} = ${tulis(jumlah)}, padahal pembilangnya ialah ${tulis(pembilang)} (Kinerja, baris ${baris}).`,
    }),
    cocok(other),
  ]);
}

function capital(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}
