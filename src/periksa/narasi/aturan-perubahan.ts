import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { type Decimal, sum } from '../../decimal.ts';
import { bandingkan, desimalOf, isSama, tulis, writeLike, writeResult } from './banding.ts';
import { type Aturan, gabung, type HasilAturan, TIDAK_ADA, temuanNarasi } from './hasil-aturan.ts';
import { type Kalimat, type Paragraf, textBefore } from './paragraf.ts';
import {
  faktaOf,
  isDisebut,
  type KataIndikator,
  kataLain,
  type Rujukan,
  type RujukanIndikator,
} from './rujukan.ts';
import { tahunOf } from './tahun-figur.ts';
import { type Figur, isCacah, type Letak } from './token.ts';

type Gerak = 'naik' | 'turun' | 'tetap';

/** A sentence that says that something rose, fell or stayed. */
interface Klaim extends Letak {
  readonly gerak: Gerak;
}

/** Two values that a claim speaks of, and where they come from. */
interface Ukuran {
  readonly lama: Decimal;
  readonly baru: Decimal;
  readonly uraian: string;
  /** Both are percentages: a change may be said in points. */
  readonly persen: boolean;
  /** From the sentence itself, or from tab Kinerja. */
  readonly dari: 'kalimat' | 'tabel';
}

const KATA_GERAK: readonly (readonly [Gerak, string])[] = [
  [
    'tetap',
    'tidak (?:berubah|mengalami perubahan)|tetap(?= (?:sama|berada|sebesar|di angka|pada angka|dari tahun|seperti tahun))|sama dengan tahun|stagnan',
  ],
  [
    'naik',
    'naik|meningkat|bertambah|mengalami (?:peningkatan|kenaikan)|lebih tinggi (?:dari|daripada|dibanding(?:kan)?) tahun',
  ],
  [
    'turun',
    'turun|menurun|berkurang|mengalami penurunan|lebih rendah (?:dari|daripada|dibanding(?:kan)?) tahun',
  ],
];

const SEMUA_GERAK = new RegExp(
  `(?<!\\p{L})(?:${KATA_GERAK.map(([, words]) => `(${words})`).join('|')})(?!\\p{L})`,
  'giu',
);

/** Before a verb these make a wish, a plan, a possibility or a denial of it. */
const BUKAN_KLAIM =
  /(?<!\p{L})(?:untuk|agar|guna|supaya|akan|diharapkan|dapat|perlu|harus|bisa|upaya|tidak|belum|tanpa|bukan|mungkin|jika|bila|apabila|yang)(?:\s+\p{L}+)?\s*$/iu;

/** Behind a verb: against a target or another place, not another year. */
const BUKAN_DARI_TAHUN =
  /^\s*(?:(?:jika|bila|apabila)\s+)?(?:dibanding\p{L}*(?:\s+dengan)?|terhadap)\s+(?!tahun|(?:realisasi|capaian|kondisi)\p{L}*\s+tahun|\d)/iu;

/** Claims of naik, turun, tetap against the numbers beside them or the realisasi of the years, and their size. */
export const aturanPerubahan: Aturan = (paragraf, rujukan) =>
  gabung(
    paragraf.daftarKalimat.map((kalimat) => {
      const daftarKlaim = klaimOf(paragraf, kalimat);
      return gabung(daftarKlaim.map((klaim) => checkKlaim(paragraf, rujukan, kalimat, klaim, daftarKlaim)));
    }),
  );

function klaimOf({ teks }: Paragraf, kalimat: Kalimat): readonly Klaim[] {
  const text = teks.slice(kalimat.awal, kalimat.akhir);
  return Array.from(text.matchAll(SEMUA_GERAK)).flatMap((match): Klaim[] => {
    const gerak = KATA_GERAK[match.slice(1).findIndex((word) => word !== undefined)]?.[0];
    const awal = kalimat.awal + (match.index ?? 0);
    if (gerak === undefined || BUKAN_KLAIM.test(text.slice(0, match.index))) return [];
    if (BUKAN_DARI_TAHUN.test(teks.slice(awal + match[0].length, kalimat.akhir))) return [];
    return [{ gerak, awal, akhir: awal + match[0].length, teks: match[0] }];
  });
}

function checkKlaim(
  paragraf: Paragraf,
  rujukan: Rujukan,
  kalimat: Kalimat,
  klaim: Klaim,
  daftarKlaim: readonly Klaim[],
): HasilAturan {
  const delta = deltaOf(paragraf, kalimat, klaim);
  const own =
    changeOf(paragraf, kalimat, klaim, daftarKlaim, delta) ??
    byYear(paragraf, rujukan, kalimat, klaim, daftarKlaim, delta);
  const tabel = tabelOf(paragraf, rujukan, kalimat, klaim);
  const arah =
    own === undefined ? checkTabel(paragraf, klaim, tabel) : checkArah(paragraf, klaim, own, 'pasti');
  const daftarUkuran = [...(own ? [own] : []), ...(tabel.yakin ? tabel.daftar : [])];
  const besar = delta === undefined ? TIDAK_ADA : checkBesar(paragraf, klaim, delta, daftarUkuran);
  const undecided = own === undefined && tabel.daftar.length === 0 ? 1 : 0;
  return gabung([arah, besar, { ...TIDAK_ADA, klaimTakTerperiksa: undecided }]);
}

/** The figure that says by how much: `naik 0,67%`, `(meningkat 2,33%)`. */
function deltaOf(paragraf: Paragraf, kalimat: Kalimat, klaim: Klaim): Figur | undefined {
  const next = kalimat.daftarFigur.find(({ awal }) => awal >= klaim.akhir);
  if (next === undefined) return undefined;
  const between = paragraf.teks.slice(klaim.akhir, next.awal);
  return /^\s*(?:sebesar|sebanyak|sekitar|sejumlah|hingga)?\s*$/iu.test(between) ? next : undefined;
}

/** `dari A menjadi B`, and lists of one make on both sides: `SD : 2 SMP : 5 menjadi SD : 2 SMP : 4`. */
function changeOf(
  { teks }: Paragraf,
  kalimat: Kalimat,
  klaim: Klaim,
  daftarKlaim: readonly Klaim[],
  delta: Figur | undefined,
): Ukuran | undefined {
  const text = teks.slice(kalimat.awal, kalimat.akhir);
  const [, before = '', menjadi] = /^(.*)((?<!\p{L})menjadi(?!\p{L}))/su.exec(text) ?? [];
  const from = Array.from(before.matchAll(/(?<!\p{L})(?:dari|semula)(?!\p{L})/giu)).pop();
  if (menjadi === undefined || from === undefined) return undefined;
  const start = kalimat.awal + (from.index ?? 0);
  const turn = kalimat.awal + before.length;
  const others = kalimat.daftarFigur.filter((figur) => figur !== delta && !isDelta(teks, figur, daftarKlaim));
  const left = others.filter(({ awal }) => awal > start && awal < turn);
  const [first] = left;
  const right = others
    .filter(({ awal, jenis }) => awal > turn && jenis === first?.jenis)
    .slice(0, left.length);
  const [goal] = right;
  if (first === undefined || goal === undefined || left.some(({ jenis }) => jenis !== first.jenis))
    return undefined;
  if (left.length !== right.length || (left.length > 1 && !isLabelled(teks, left, right))) return undefined;
  if (!isVerbOf(teks, klaim, daftarKlaim, start, right[right.length - 1] ?? goal, delta)) return undefined;
  const [lama, baru] = [left, right].map((list) => sum(list.map(({ angka }) => angka)));
  if (lama === undefined || baru === undefined) return undefined;
  return {
    lama,
    baru,
    persen: first.jenis === 'persen',
    uraian: `dari ${addition(left, lama)} menjadi ${addition(right, baru)}`,
    dari: 'kalimat',
  };
}

/** A figure that says by how much for another claim of the sentence. */
function isDelta(teks: string, figur: Figur, daftarKlaim: readonly Klaim[]): boolean {
  return daftarKlaim.some(
    ({ akhir }) =>
      akhir <= figur.awal && /^\s*(?:sebesar|sebanyak|sekitar)?\s*$/iu.test(teks.slice(akhir, figur.awal)),
  );
}

/** The change belongs to the last claim before it, and to one behind it that only sums it up. */
function isVerbOf(
  teks: string,
  klaim: Klaim,
  daftarKlaim: readonly Klaim[],
  start: number,
  last: Figur,
  delta: Figur | undefined,
): boolean {
  const before = daftarKlaim.filter(({ awal }) => awal < start);
  if (klaim.awal < last.awal)
    return before[before.length - 1] === klaim || (klaim.awal > start && before.length === 0);
  const between = teks.slice(last.akhir, klaim.awal);
  return (
    delta !== undefined ||
    /^[^\p{L}]*(?:\p{L}+\s+)?(?:atau|disebut|dinyatakan|dilaporkan|berarti)?\s*$/iu.test(between)
  );
}

function addition(daftar: readonly Figur[], jumlah: Decimal): string {
  if (daftar.length === 1) return tulis(jumlah, 10);
  return `${daftar.map(({ angka }) => tulis(angka, 10)).join(' + ')} = ${tulis(jumlah, 10)}`;
}

/** Each figure has the same label before its colon on both sides. */
function isLabelled(teks: string, left: readonly Figur[], right: readonly Figur[]): boolean {
  const labelOf = ({ awal }: Figur) => /([\p{L}]+)\s*:\s*$/u.exec(teks.slice(0, awal))?.[1]?.toLowerCase();
  return left.every((figur, i) => {
    const other = right[i];
    const label = labelOf(figur);
    return label !== undefined && other !== undefined && labelOf(other) === label;
  });
}

/** Two values of one kind that the sentence dates: `tahun 2021 (8,17%) … dari tahun 2020 (10,29%)`. */
function byYear(
  paragraf: Paragraf,
  { tahun: dilaporkan }: Rujukan,
  kalimat: Kalimat,
  klaim: Klaim,
  daftarKlaim: readonly Klaim[],
  delta: Figur | undefined,
): Ukuran | undefined {
  if (dilaporkan === undefined) return undefined;
  const dated = kalimat.daftarFigur
    .filter(
      (figur) =>
        figur !== delta &&
        figur.jenis !== 'rupiah' &&
        !/target|nasional/iu.test(textBefore(paragraf, kalimat, figur)),
    )
    .map((figur) => ({ figur, ...tahunOf(paragraf, kalimat, figur, dilaporkan) }))
    .filter(({ figur, jelas }) => jelas && !isCacah(figur));
  const sorted = [...dated].sort((a, b) => a.tahun - b.tahun);
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined || dated.length !== 2 || first.tahun === last.tahun)
    return undefined;
  if (first.figur.jenis !== last.figur.jenis) return undefined;
  const [one, other] = [
    Math.min(first.figur.awal, last.figur.awal),
    Math.max(first.figur.awal, last.figur.awal),
  ];
  const isBetween = klaim.awal > one && klaim.awal < other;
  if (daftarKlaim.length > 1 && !isBetween && delta === undefined) return undefined;
  return {
    lama: first.figur.angka,
    baru: last.figur.angka,
    persen: first.figur.jenis === 'persen',
    uraian: `${first.figur.teks} tahun ${first.tahun}, ${last.figur.teks} tahun ${last.tahun}`,
    dari: 'kalimat',
  };
}

/** What tab Kinerja says of the years of a claim, and how surely the claim is about its indikator. */
interface UkuranTabel {
  readonly daftar: readonly Ukuran[];
  readonly yakin: boolean;
}

function tabelOf(
  paragraf: Paragraf,
  { perIndikator, tahun }: Rujukan,
  kalimat: Kalimat,
  klaim: Klaim,
): UkuranTabel {
  const one = perIndikator.get(paragraf.narasi.indikator ?? '');
  const tidakAda = { daftar: [], yakin: false };
  if (one === undefined || tahun === undefined || !isDisebut(one.kata, kalimat.teks)) return tidakAda;
  const before = paragraf.teks.slice(kalimat.awal, klaim.awal);
  if (/anggaran|pagu|realisasi keuangan/iu.test(kalimat.teks)) return tidakAda;
  // How many there were is another thing than the rate that the indikator measures.
  const ofCount = /(?<!\p{L})(?:banyaknya|jumlah)(?!\p{L})/iu.test(before);
  if (ofCount && !/^(?:banyaknya|jumlah)/iu.test(one.indikator.indikator)) return tidakAda;
  const subject = subjectOf(one.kata, before);
  if (subject === 'lain') return tidakAda;
  const ofCapaian = /capaian(?:nya)?(?:\s+\p{L}+){0,6}\s*$/iu.test(before);
  const [, dasar] =
    /(?:dari|dibanding(?:kan)?(?: dengan)?|terhadap|daripada) tahun (\d{4})/iu.exec(kalimat.teks) ?? [];
  const said = kalimat.daftarTahun.map((one) => one.tahun).filter((one) => String(one) !== dasar);
  const daftarTahun = said.length === 0 ? [tahun] : [...new Set(said)];
  return {
    daftar: daftarTahun.flatMap((ini) =>
      ukuranOf(one, dasar === undefined ? ini - 1 : Number(dasar), ini, ofCapaian),
    ),
    yakin: subject === 'yakin',
  };
}

/**
 * How surely the verb says something of the indikator: `yakin` where its clause names the indikator
 * and nothing else, `lain` where it names something else only.
 */
function subjectOf(kata: KataIndikator, before: string): 'yakin' | 'mungkin' | 'lain' {
  const clause = before.split(ANAK_KALIMAT).pop() ?? '';
  if (kataLain(kata, clause).length > 0) return isDisebut(kata, clause) ? 'mungkin' : 'lain';
  return clause.trim() === before.trim() || isDisebut(kata, before) ? 'yakin' : 'mungkin';
}

const ANAK_KALIMAT =
  /,|(?<!\p{L})(?:sehingga|karena|sebab|maka|namun|tetapi|sedangkan|serta|lalu)(?!\p{L})/iu;

function ukuranOf(
  { perTahun, capaian }: RujukanIndikator,
  dulu: number,
  ini: number,
  ofCapaian: boolean,
): readonly Ukuran[] {
  const faktaOfYear = (tahun: number) => {
    const row = perTahun.get(tahun);
    if (ofCapaian) return capaian.get(tahun);
    return faktaOf(row?.realisasi, `realisasi tahun ${tahun}`, `Kinerja, baris ${row?.baris}`);
  };
  const [lama, baru] = [faktaOfYear(dulu), faktaOfYear(ini)];
  if (lama === undefined || baru === undefined) return [];
  const uraian = [lama, baru]
    .map(({ sebutan, angka, tempat }) => `${sebutan} ialah ${tulis(angka, 3)} (${tempat})`)
    .join(', ');
  return [{ lama: lama.angka, baru: baru.angka, uraian, persen: true, dari: 'tabel' }];
}

function checkTabel(paragraf: Paragraf, klaim: Klaim, { daftar, yakin }: UkuranTabel): HasilAturan {
  const wrong = daftar.filter((ukuran) => gerakOf(ukuran) !== klaim.gerak);
  const [first] = wrong;
  if (first === undefined) return TIDAK_ADA;
  const uraian = [...new Set(daftar.map((one) => one.uraian))].join('; ');
  return checkArah(paragraf, klaim, { ...first, uraian }, yakin ? 'kuat' : 'lemah');
}

function gerakOf({ lama, baru }: Ukuran): Gerak {
  if (lama.eq(baru)) return 'tetap';
  return baru.gt(lama) ? 'naik' : 'turun';
}

function checkArah(
  paragraf: Paragraf,
  klaim: Klaim,
  ukuran: Ukuran,
  keyakinan: 'pasti' | 'kuat' | 'lemah',
): HasilAturan {
  const right = gerakOf(ukuran);
  if (right === klaim.gerak) return TIDAK_ADA;
  const sumber = ukuran.dari === 'kalimat' ? ' (dari kalimat itu sendiri)' : '';
  const temuan = temuanNarasi(paragraf, klaim, {
    jenis: 'K17',
    tingkat: keyakinan === 'lemah' ? 'perlu dilihat' : 'salah',
    keyakinan,
    tercetak: klaim.teks,
    seharusnya: likeVerb(klaim.teks, right),
    perhitungan: `${capital(ukuran.uraian)}${sumber}: ${right}, bukan ${klaim.gerak}.`,
  });
  return { temuan: [temuan], terikat: [] };
}

/** The right verb in the form of the printed one: naik – turun, meningkat – menurun, bertambah – berkurang. */
function likeVerb(printed: string, right: Gerak): string {
  const lower = printed.toLowerCase();
  if (right === 'tetap') return 'tetap';
  if (lower.startsWith('bertambah') || lower.startsWith('berkurang'))
    return right === 'naik' ? 'bertambah' : 'berkurang';
  if (lower === 'naik' || lower === 'turun') return right;
  if (lower.startsWith('lebih'))
    return lower.replace(/tinggi|rendah/u, right === 'naik' ? 'tinggi' : 'rendah');
  return right === 'naik' ? 'meningkat' : 'menurun';
}

/** The size of a change: in points or in percent of what it was; for counts, in persons or things. */
function checkBesar(paragraf: Paragraf, klaim: Klaim, delta: Figur, daftar: readonly Ukuran[]): HasilAturan {
  const results = daftar.flatMap((ukuran) => besarOf(ukuran, delta).map((besar) => ({ besar, ukuran })));
  const [first] = results;
  if (first === undefined) return TIDAK_ADA;
  const terikat = [delta];
  if (results.some(({ besar }) => isSama(delta, besar)) && !isCacat(delta)) return { temuan: [], terikat };

  const dipotong = results.find(({ besar }) => bandingkan(delta, besar) === 'dipotong');
  const { besar, ukuran } = dipotong ?? first;
  const letak = { awal: klaim.awal, akhir: delta.akhir, teks: paragraf.teks.slice(klaim.awal, delta.akhir) };
  const right =
    dipotong === undefined ? writeResult(delta, besar) : writeLike(delta, besar, desimalOf(delta));
  const ofIndikator = ukuran.dari === 'tabel' || (ukuran.persen && paragraf.narasi.indikator !== undefined);
  const temuan = temuanNarasi(paragraf, letak, {
    jenis: ofIndikator ? 'K05' : 'K17',
    tingkat: dipotong === undefined ? 'salah' : 'gaya',
    keyakinan: ukuran.dari === 'kalimat' ? 'pasti' : 'kuat',
    tercetak: letak.teks,
    seharusnya: `${paragraf.teks.slice(klaim.awal, delta.awal)}${right}`,
    perhitungan: `${capital(ukuran.uraian)}: ${selisih(ukuran, delta, besar)}${dipotong === undefined ? '.' : '; dipotong, bukan dibulatkan.'}`,
  });
  return { temuan: [temuan], terikat, keliru: terikat };
}

const isCacat = (figur: Figur): boolean => figur.jenis === 'persen' && figur.cacat === true;

function besarOf({ lama, baru, persen }: Ukuran, delta: Figur): readonly Decimal[] {
  const poin = baru.minus(lama).abs();
  const relatif = lama.isZero() ? [] : [poin.times(100).div(lama.abs())];
  if (delta.jenis !== 'persen') return [poin];
  return persen ? [poin, ...relatif] : relatif;
}

function selisih({ lama, baru, persen }: Ukuran, delta: Figur, besar: Decimal): string {
  const [a, b] = [formatNumber(lama), formatNumber(baru)];
  const [atas, bawah] = baru.gt(lama) ? [b, a] : [a, b];
  if (persen || delta.jenis !== 'persen') return `${atas} − ${bawah} = ${tulis(besar)}`;
  return `(${atas} − ${bawah}) ÷ ${a} × 100 = ${tulis(besar)}`;
}

function capital(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}
