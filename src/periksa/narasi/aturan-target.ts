import type { Nilai } from '../../bahasa/nilai.ts';
import type { Decimal } from '../../decimal.ts';
import { findTangga } from '../../peraturan/daftar-tangga.ts';
import { findPeringkat, type TanggaPredikat } from '../../peraturan/tangga.ts';
import { type Aturan, gabung, type HasilAturan, TIDAK_ADA, temuanNarasi } from './hasil-aturan.ts';
import { type Kalimat, type Paragraf, textBefore } from './paragraf.ts';
import { isDisebut, type Rujukan, type RujukanIndikator } from './rujukan.ts';
import { type Figur, isCacah, type Letak } from './token.ts';

/** What a sentence says of a realisasi and its target, or the national figure. */
type Hubungan = 'melampaui' | 'tercapai' | 'belum' | 'di atas' | 'di bawah';

interface KlaimTarget extends Letak {
  readonly hubungan: Hubungan;
  readonly terhadap: 'target' | 'nasional';
}

const NASIONAL = '(?:(?:angka|rata-rata|realisasi|capaian|tingkat)\\s+)*nasional';

const POLA: readonly (readonly [Hubungan, KlaimTarget['terhadap'], string])[] = [
  ['di atas', 'nasional', `(?:di ?atas|lebih tinggi (?:dari|daripada)|melebihi|melampaui) ${NASIONAL}`],
  ['di bawah', 'nasional', `(?:di ?bawah|lebih rendah (?:dari|daripada)) ${NASIONAL}`],
  [
    'belum',
    'target',
    '(?:belum|tidak)(?: \\p{L}+)? (?:tercapai|mencapai target|memenuhi target|melampaui target|sesuai target)',
  ],
  ['di bawah', 'target', '(?:di ?bawah|lebih rendah (?:dari|daripada)|kurang dari) target'],
  ['di atas', 'target', '(?:di ?atas|lebih tinggi (?:dari|daripada)) target'],
  ['melampaui', 'target', '(?:melampaui|melebihi)(?: dari)? (?:target|rencana)'],
  [
    'tercapai',
    'target',
    '(?:target(?:nya)?(?: (?!yang)\\p{L}+){0,3} tercapai|memenuhi target|mencapai target|sesuai (?:dengan )?target)',
  ],
];

/** Claims of a target reached, missed or passed, against the sentence's own figures or tab Kinerja. */
export const aturanTarget: Aturan = (paragraf, rujukan) => {
  const one = rujukan.perIndikator.get(paragraf.narasi.indikator ?? '');
  return gabung(
    paragraf.daftarKalimat.flatMap((kalimat) =>
      klaimOf(paragraf, kalimat).map((klaim) =>
        one === undefined
          ? { ...TIDAK_ADA, klaimTakTerperiksa: 1 }
          : checkKlaim(paragraf, rujukan, kalimat, one, klaim),
      ),
    ),
  );
};

function klaimOf({ teks }: Paragraf, kalimat: Kalimat): readonly KlaimTarget[] {
  const text = teks.slice(kalimat.awal, kalimat.akhir);
  const found = POLA.flatMap(([hubungan, terhadap, pola]) =>
    Array.from(
      text.matchAll(
        new RegExp(
          `(?<!\\p{L})${pola}(?!\\p{L})(?! (?:nasional|provinsi|rpjmd|renstra|akhir|jangka|spm|tahun 20))`,
          'giu',
        ),
      ),
      (match): KlaimTarget => {
        const awal = kalimat.awal + (match.index ?? 0);
        return { hubungan, terhadap, awal, akhir: awal + match[0].length, teks: match[0] };
      },
    ),
  );
  return found.filter(
    (one, i) =>
      !found.slice(0, i).some((other) => one.awal < other.akhir && other.awal < one.akhir) &&
      !/(?:untuk|agar|guna|supaya|akan|dapat|upaya|dalam|bisa|jika|bila|apabila|kalau|semua|seluruh)\s*$/iu.test(
        teks.slice(kalimat.awal, one.awal),
      ),
  );
}

/** A target and a realisasi on one scale: numbers, or rungs of a ladder. */
interface Sepasang {
  readonly realisasi: Decimal | number;
  readonly acuan: Decimal | number;
  readonly uraian: string;
}

function checkKlaim(
  paragraf: Paragraf,
  rujukan: Rujukan,
  kalimat: Kalimat,
  one: RujukanIndikator,
  klaim: KlaimTarget,
): HasilAturan {
  const own = klaim.terhadap === 'target' ? ownPair(paragraf, kalimat) : undefined;
  const isAbout = own !== undefined || isDisebut(one.kata, kalimat.teks) || one.indikator.arah === 'predikat';
  const pair = own ?? (isAbout ? tablePair(rujukan, kalimat, one, klaim) : undefined);
  if (pair === undefined) return { ...TIDAK_ADA, klaimTakTerperiksa: 1 };
  const right = hubunganOf(pair, klaim, one.indikator.arah.startsWith('turun'));
  if (right === undefined) return TIDAK_ADA;
  const temuan = temuanNarasi(paragraf, klaim, {
    jenis: 'K17',
    tingkat: isSure(paragraf, kalimat, klaim) ? 'salah' : 'perlu dilihat',
    keyakinan: own === undefined ? 'kuat' : 'pasti',
    tercetak: klaim.teks,
    seharusnya: right,
    perhitungan: `${pair.uraian}: ${right}.`,
  });
  return { temuan: [temuan], terikat: [] };
}

/** `mencapai target` by itself may also be what is striven for: `berupaya mencapai target`. */
function isSure({ teks }: Paragraf, kalimat: Kalimat, klaim: KlaimTarget): boolean {
  if (!/^(?:mencapai|memenuhi|sesuai)/iu.test(klaim.teks)) return true;
  return /(?:telah|sudah|berhasil|mampu)\s*$/iu.test(teks.slice(kalimat.awal, klaim.awal));
}

/** `targetnya 95%, sedangkan realisasinya 96%`, `mencapai 100%, di atas target 91,17%` */
function ownPair(paragraf: Paragraf, kalimat: Kalimat): Sepasang | undefined {
  const daftar = kalimat.daftarFigur.filter(
    (figur) => figur.jenis === 'persen' || (figur.jenis === 'angka' && !isCacah(figur)),
  );
  const isTarget = (figur: Figur) => /target(?:nya)?[^,]*$/iu.test(textBefore(paragraf, kalimat, figur));
  const target = daftar.filter(isTarget);
  const realisasi = daftar.filter(
    (figur) =>
      !isTarget(figur) &&
      /(?:realisasi(?:nya)?|terealisasi|mencapai|tercatat|menjadi|sebesar)[^,]*$/iu.test(
        textBefore(paragraf, kalimat, figur),
      ),
  );
  const [t, r] = [target[0], realisasi[0]];
  if (t === undefined || r === undefined || target.length > 1 || realisasi.length > 1 || t.jenis !== r.jenis)
    return undefined;
  return {
    realisasi: r.angka,
    acuan: t.angka,
    uraian: `Realisasi ${r.teks}, target ${t.teks} (dari kalimat itu sendiri)`,
  };
}

function tablePair(
  { tahun: dilaporkan }: Rujukan,
  kalimat: Kalimat,
  { indikator, perTahun }: RujukanIndikator,
  { terhadap }: KlaimTarget,
): Sepasang | undefined {
  const tahun = kalimat.daftarTahun[0]?.tahun ?? dilaporkan;
  const row = tahun === undefined ? undefined : perTahun.get(tahun);
  if (row === undefined || kalimat.daftarTahun.length > 1) return undefined;
  const acuan = terhadap === 'target' ? row.target : indikator.realisasiNasional;
  const where = terhadap === 'target' ? `Kinerja, baris ${row.baris}` : `Indikator, baris ${indikator.baris}`;
  const nama = terhadap === 'target' ? 'target' : 'angka nasional';
  const uraian = `Realisasi tahun ${tahun} ialah ${row.realisasi?.teks} (Kinerja, baris ${row.baris}), ${nama} ialah ${acuan?.teks} (${where})`;
  const tangga = indikator.predikat === undefined ? undefined : findTangga(indikator.predikat);
  const [r, a] = [rankOf(row.realisasi, tangga), rankOf(acuan, tangga)];
  return r === undefined || a === undefined ? undefined : { realisasi: r, acuan: a, uraian };
}

function rankOf(nilai: Nilai | undefined, tangga: TanggaPredikat | undefined): Decimal | number | undefined {
  if (nilai === undefined) return undefined;
  if (tangga !== undefined) return findPeringkat(tangga, nilai.teks)?.peringkat;
  return nilai.jenis === 'angka' ? nilai.angka : undefined;
}

/** What holds instead; undefined where the claim holds, in whichever way it can be meant. */
function hubunganOf({ realisasi, acuan }: Sepasang, klaim: KlaimTarget, turun: boolean): string | undefined {
  const sign = compare(realisasi, acuan);
  const baik = turun ? -sign : sign;
  const isTarget = klaim.terhadap === 'target';
  const nama = isTarget ? 'target' : 'angka nasional';
  const letak = sign === 0 ? `sama dengan ${nama}` : sign > 0 ? `di atas ${nama}` : `di bawah ${nama}`;
  const capai = baik > 0 ? 'melampaui target' : baik === 0 ? 'sama dengan target' : 'belum mencapai target';
  switch (klaim.hubungan) {
    case 'di atas':
      return sign > 0 ? undefined : letak;
    case 'di bawah':
      return sign < 0 ? undefined : letak;
    case 'melampaui':
      return baik > 0 || sign > 0 ? undefined : capai;
    case 'tercapai':
      return baik >= 0 ? undefined : capai;
    case 'belum':
      return baik < 0 ? undefined : baik === 0 ? 'mencapai target' : capai;
  }
}

function compare(a: Decimal | number, b: Decimal | number): number {
  const difference = typeof a === 'number' ? a - Number(b) : a.comparedTo(b);
  return Math.sign(difference);
}
