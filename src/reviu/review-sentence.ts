import { joinWords } from '../reports/sentences.ts';
import type { Approval, TableReview } from './persetujuan.ts';
import { type Chain, type RiwayatRow, UNREADABLE_ACCOUNT } from './riwayat.ts';

/** What else there is to know of a table. */
export interface TableNote {
  /** What differs now from what was approved; empty where nothing does. */
  readonly perbedaan: string;
  /** The data have changed under the table since it was built. */
  readonly dataBerubah: boolean;
  /** What people have done to its tab, in sentences. */
  readonly diubahOrang?: readonly string[];
}

/** How a table stands, in one or two sentences for reviewer and officers. */
export function reviewSentence(keadaan: TableReview, keterangan: TableNote): string {
  const { perbedaan, dataBerubah, diubahOrang = [] } = keterangan;
  const kalimat = [
    inti(keadaan, perbedaan),
    keadaan.jenis === 'tidak terbukti' || keadaan.sebab === undefined
      ? ''
      : `Putusan sesudahnya tidak dihitung. ${keadaan.sebab}`,
    dataBerubah ? 'Data berubah sejak tabel ini disusun; tabelnya perlu disusun lagi.' : '',
    ...diubahOrang,
  ];
  return kalimat.filter((satu) => satu !== '').join(' ');
}

function inti(keadaan: TableReview, perbedaan: string): string {
  switch (keadaan.jenis) {
    case 'belum dibaca':
      return '';
    case 'perlu perbaikan': {
      const { disetujui = [] } = keadaan;
      const beda =
        disetujui.length === 0
          ? ''
          : ` Putusan peninjau berbeda (disetujui ${joinWords(disetujui.map(oleh))}), jadi belum disetujui.`;
      return `Perlu perbaikan menurut ${oleh(keadaan)}.${beda}`;
    }
    case 'disetujui':
      return `Disetujui ${semuaPenyetuju(keadaan)} (Riwayat nomor ${keadaan.nomor}).`;
    case 'berubah': {
      const sejak = `Berubah setelah disetujui ${semuaPenyetuju(keadaan.semula)}`;
      return perbedaan === ''
        ? `${sejak}: ${berakhirTitik(keadaan.perbedaan)} Kini seperti yang disetujui, tetapi tetap perlu disetujui lagi.`
        : `${sejak}: ${berakhirTitik(perbedaan)} Perlu disetujui lagi.`;
    }
    case 'tidak terbukti':
      return `Belum terbukti: ${berakhirTitik(keadaan.sebab ?? '')}`;
  }
}

const semuaPenyetuju = (approval: Approval): string =>
  joinWords([approval, ...(approval.pula ?? [])].map(oleh));

function oleh({ peninjau, tanggal }: { readonly peninjau: string; readonly tanggal: string }): string {
  const siapa = peninjau === '' ? UNREADABLE_ACCOUNT : peninjau;
  return tanggal === '' ? siapa : `${siapa} pada ${tanggal}`;
}

const berakhirTitik = (teks: string): string => (/[.!?]$/u.test(teks) ? teks : `${teks}.`);

/** The names of how a table can stand, in the order in which they are counted. */
const SEBUTAN: readonly (readonly [TableReview['jenis'], string])[] = [
  ['disetujui', 'disetujui'],
  ['perlu perbaikan', 'perlu perbaikan'],
  ['belum dibaca', 'belum dibaca'],
  ['berubah', 'berubah setelah disetujui'],
  ['tidak terbukti', 'belum terbukti persetujuannya'],
];

/** How all tables stand: `Dari 44 tabel, 3 disetujui dan 41 belum dibaca.` */
export function shortReviewSentence(daftar: readonly TableReview[]): string {
  if (daftar.length === 0) return 'Belum ada tabel yang disusun.';
  const bagian = SEBUTAN.flatMap(([jenis, sebutan]) => {
    const banyak = daftar.filter((keadaan) => keadaan.jenis === jenis).length;
    return banyak === 0 ? [] : [`${banyak} ${sebutan}`];
  });
  const [pertama = ''] = bagian;
  return bagian.length === 1 && daftar.length > 1
    ? `Ke-${daftar.length} tabel semuanya ${pertama.replace(/^\d+ /u, '')}.`
    : `Dari ${daftar.length} tabel, ${joinWords(bagian)}.`;
}

const VERDICTS: readonly string[] = ['disetujui', 'perlu perbaikan', 'belum dibaca', 'catatan'];

/** A sentence names no more tables than this. */
const TERSEBUT = 3;

/**
 * What happened to tables since a reviewer last gave a verdict, in a sentence: a reviewer who comes back
 * sees what to read again. Empty where nothing did, or nobody gave any.
 */
export function sinceLastVerdict(riwayat: readonly RiwayatRow[]): string {
  const last = riwayat.map(({ peristiwa }) => VERDICTS.includes(peristiwa)).lastIndexOf(true);
  if (last === -1) return '';
  const since = riwayat.slice(last + 1);
  const named = (...peristiwa: readonly string[]) => [
    ...new Set(since.filter((one) => peristiwa.includes(one.peristiwa)).map(({ tabel }) => tabel)),
  ];
  const berubah = named('berubah', 'disusun ulang');
  const disusun = named('disusun').filter((name) => !berubah.includes(name));
  const bagian = [
    ...(berubah.length === 0 ? [] : [`${few(berubah)} berubah`]),
    ...(disusun.length === 0 ? [] : [`${few(disusun)} disusun`]),
  ];
  return bagian.length === 0 ? '' : `Sejak putusan terakhir, ${bagian.join('; ')}.`;
}

function few(names: readonly string[]): string {
  const sisa = names.length - TERSEBUT;
  return joinWords(sisa > 0 ? [...names.slice(0, TERSEBUT), `${sisa} tabel lain`] : names);
}

/** What is wrong, or once was, with Riwayat; empty where it is as the add-on wrote it. */
export function chainSentence(rantai: Chain): string {
  if (!rantai.utuh) {
    return `Riwayat tidak utuh. ${rantai.sebab} Pulihkan lewat File > Histori versi, atau mulai lagi dari bilah sisi LKjIP, di Reviu pimpinan.`;
  }
  const banyak = rantai.unproven.size;
  return banyak === 0 ? '' : `Riwayat pernah diubah di luar add-on; ${banyak} barisnya tidak menjadi bukti.`;
}
