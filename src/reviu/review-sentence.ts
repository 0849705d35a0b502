import { joinWords } from '../reports/sentences.ts';
import { approvalOf, type TableReview } from './persetujuan.ts';
import { type Chain, UNREADABLE_ACCOUNT } from './riwayat.ts';

/** What else there is to know of a table. */
export interface TableNote {
  /** What differs now from what was approved; empty where nothing does. */
  readonly perbedaan: string;
  /** The data have changed under the table since it was built. */
  readonly dataBerubah: boolean;
  /** Who can write the status where the one at work may not; absent where nothing waits. */
  readonly menungguSiapa?: string;
}

/** How a table stands, in one or two sentences for reviewer and officers. */
export function reviewSentence(keadaan: TableReview, keterangan: TableNote): string {
  const { dataBerubah, menungguSiapa } = keterangan;
  const kalimat = [inti(keadaan, keterangan.perbedaan)];
  if (dataBerubah) kalimat.push('Data berubah sejak tabel ini disusun; tabelnya perlu disusun lagi.');
  if (menungguSiapa !== undefined) {
    kalimat.push(`Statusnya baru dapat diganti bila ${menungguSiapa} memilih menu Perbarui Reviu.`);
  }
  return kalimat.filter((satu) => satu !== '').join(' ');
}

function inti(keadaan: TableReview, perbedaan: string): string {
  switch (keadaan.jenis) {
    case 'belum dibaca':
      return '';
    case 'perlu perbaikan':
      return `Perlu perbaikan menurut ${oleh(keadaan)}.`;
    case 'disetujui':
      return `Disetujui ${oleh(keadaan)} (Riwayat nomor ${keadaan.nomor}).`;
    case 'berubah': {
      const semula = approvalOf(keadaan);
      if (semula === undefined) return `${berakhirTitik(keadaan.perbedaan)} Perlu disetujui lagi.`;
      const sejak = `Berubah setelah disetujui ${oleh(semula)}`;
      return perbedaan === ''
        ? `${sejak}: ${berakhirTitik(keadaan.perbedaan)} Kini seperti yang disetujui, tetapi tetap perlu disetujui lagi.`
        : `${sejak}: ${berakhirTitik(perbedaan)} Perlu disetujui lagi.`;
    }
    case 'tidak terbukti':
      return `Persetujuan ${oleh(keadaan)} tidak dapat dibuktikan karena Riwayat diubah di luar add-on. Perlu disetujui lagi.`;
  }
}

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
  ['tidak terbukti', 'tidak terbukti persetujuannya'],
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

/** What is wrong, or once was, with Riwayat; empty where it is as the add-on wrote it. */
export function chainSentence(rantai: Chain): string {
  if (!rantai.utuh) {
    return `Riwayat tidak utuh. ${rantai.sebab} Pulihkan lewat File > Histori versi, atau mulai lagi dari bilah sisi LKjIP, di Reviu pimpinan.`;
  }
  const banyak = rantai.unproven.size;
  return banyak === 0 ? '' : `Riwayat pernah diubah di luar add-on; ${banyak} barisnya tidak menjadi bukti.`;
}
