import { checklistReviu } from '../../periksa/checklist-reviu.ts';
import { angkaKunci } from '../../reviu/angka-kunci.ts';
import { reviewersOf, type TableReview, tableReviews, UNREAD } from '../../reviu/persetujuan.ts';
import { chainSentence, reviewSentence, shortReviewSentence } from '../../reviu/review-sentence.ts';
import type { Recorder, ReviewEvent } from '../../reviu/riwayat.ts';
import {
  buildTabelReviu,
  namaDanJudul,
  REVIU,
  type ReviuRow,
  readJawaban,
  type TabelReviu,
} from '../../reviu/tabel-reviu.ts';
import { temuanOfTable } from '../../reviu/temuan-of-table.ts';
import type { Issue } from '../../tabs/tab.ts';
import { sheetFinder } from '../find-sheet.ts';
import { openRegistry, type StoredRegistry } from '../registry.ts';
import { recover } from '../swap.ts';
import { waktu } from '../waktu.ts';
import { writeLembar } from '../write-lembar.ts';
import { type HitunganReviu, hitungReviu, isTerhitung, type TabelDireviu } from './hitung.ts';
import {
  isLembarReviu,
  kosongkanSidik,
  type Letak,
  letakOf,
  perbaruiLembar,
  planReviu,
  rangesPutusan,
  tulisStatus,
} from './lembar-reviu.ts';
import { beriPeringatan, jagaPutusan } from './lindungi.ts';
import { alamatPelaku } from './pelaku.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How a table stands, in words. */
export interface TabelReviuTerbaca {
  readonly name: string;
  readonly keadaan: TableReview['jenis'];
  readonly keterangan: string;
  /** What the reviewer asks for; absent where they wrote nothing, or ask for nothing. */
  readonly catatan?: string;
}

/** What became of a look at the review, ready for a dialog, the sidebar or Daftar Tabel. */
export interface HasilReviu {
  /** False until the report is first shared for review. */
  readonly dimulai: boolean;
  /** What stands in the way of any calculation: nothing was done. */
  readonly penghalang: readonly Issue[];
  /** `Dari 44 tabel, 3 disetujui dan 41 belum dibaca.` */
  readonly ringkas: string;
  /** What is wrong with Riwayat; empty where it is whole. */
  readonly rantai: string;
  readonly rantaiUtuh: boolean;
  readonly tabel: readonly TabelReviuTerbaca[];
  /** Tables whose approval was frozen in this run. */
  readonly dibekukan: readonly string[];
  /** Tables of which another verdict was taken in: repairs asked for, or an approval withdrawn. */
  readonly putusanLain: readonly string[];
  /** What changed after it was approved, noticed in this run. */
  readonly berubah: readonly { readonly tabel: string; readonly perbedaan: string }[];
  /** Who can write statuses that wait; absent where none waits. */
  readonly menunggu?: string;
  /** What the officer has to do to the tab Reviu; absent where all is well. */
  readonly anjuran?: string;
}

/** Before a review has begun. */
export const BELUM_DIMULAI: HasilReviu = {
  dimulai: false,
  penghalang: [],
  ringkas: '',
  rantai: '',
  rantaiUtuh: true,
  tabel: [],
  dibekukan: [],
  putusanLain: [],
  berubah: [],
};

/** Who runs this, and when. */
export function pencatatKini(): Recorder {
  return { waktu: waktu(new Date()), oleh: alamatPelaku() };
}

/** What else to put into Riwayat in the same breath. */
export interface PilihanReviu {
  readonly peristiwa?: readonly ReviewEvent[];
  readonly stored?: StoredRegistry;
}

/**
 * Takes in what reviewers wrote, freezes what they approved, notices what changed since, tells all of it
 * in Riwayat and brings the tab Reviu up to date. A run that was cut off is made good by the next.
 */
export function perbaruiReviu(spreadsheet: Spreadsheet, pilihan: PilihanReviu = {}): HasilReviu {
  return tinjau(spreadsheet, pilihan).hasil;
}

/** The same with all that was reckoned on the way, where a review has begun. */
export interface Tinjauan {
  readonly hasil: HasilReviu;
  readonly hitungan?: HitunganReviu;
  /** How a table stands now. */
  readonly keadaanOf: (name: string) => TableReview;
}

const TANPA_KEADAAN = (): TableReview => UNREAD;

/** Does what perbaruiReviu does. */
export function tinjau(
  spreadsheet: Spreadsheet,
  { peristiwa: lain = [], stored = openRegistry(spreadsheet) }: PilihanReviu = {},
): Tinjauan {
  recover(spreadsheet, stored);
  if (lain.length === 0 && !stored.current().direviu) {
    return { hasil: BELUM_DIMULAI, keadaanOf: TANPA_KEADAAN };
  }
  const hitungan = hitungReviu(spreadsheet, stored, sheetFinder(spreadsheet));
  if (!isTerhitung(hitungan)) {
    return { hasil: { ...BELUM_DIMULAI, penghalang: hitungan.penghalang }, keadaanOf: TANPA_KEADAAN };
  }
  if (hitungan.lembar !== undefined && !isLembarReviu(hitungan.lembar)) {
    const { dimulai } = hitungan.riwayat;
    return { hasil: { ...BELUM_DIMULAI, dimulai, anjuran: NAMA_TERPAKAI }, keadaanOf: TANPA_KEADAAN };
  }

  if (!stored.current().direviu) stored.save({ ...stored.current(), direviu: true });
  const { riwayat, arsip, lembar, tabel, bolehStatus } = hitungan;
  const letak = lembar === undefined ? undefined : letakOf(lembar.rows);
  const peristiwa = [...hitungan.peristiwa, ...lain];
  if (riwayat.rantai.utuh) {
    const disetujui = tabel.filter(({ ambilan }) =>
      ambilan.peristiwa.some(({ jenis }) => jenis === 'disetujui'),
    );
    arsip.simpan(disetujui.flatMap(({ kemasan }) => kemasan));
    if (lembar !== undefined && letak !== undefined) tulisKejatuhan(hitungan, lembar, letak);
    riwayat.catat(peristiwa, pencatatKini());
  }

  const sesudah = tableReviews(riwayat.baris, riwayat.rantai);
  const keadaanOf = (name: string) => sesudah.get(name) ?? UNREAD;
  const menunggu = menungguSiapa(spreadsheet, hitungan);
  const isi = tabelReviuOf(hitungan, keadaanOf, menunggu);
  const idOf = (name: string) => tabel.find(({ laporan }) => laporan.table.name === name)?.id;
  // Who may write is not to be read from lines that somebody has changed.
  const jaga = (sheet: Sheet, di: Letak) => {
    beriPeringatan(sheet);
    if (riwayat.rantai.utuh && di.akhir >= di.awal) {
      jagaPutusan(sheet, rangesPutusan(di), reviewersOf(riwayat.baris));
    }
  };
  let anjuran: string | undefined;
  if (lembar === undefined) {
    const [hasil] = writeLembar(spreadsheet, [{ plan: planReviu(isi, idOf) }], { stored });
    const sheet = spreadsheet.getSheetByName(REVIU);
    if (hasil?.keadaan === 'nama terpakai' || sheet === null) anjuran = NAMA_TERPAKAI;
    else jaga(sheet, { awal: isi.judul + 2, akhir: isi.judul + 1 + isi.baris.length });
  } else if (letak === undefined) {
    anjuran = SUSUNAN_BERUBAH;
  } else {
    jaga(lembar.sheet, perbaruiLembar(lembar, isi, idOf, letak));
  }
  const hasil: HasilReviu = {
    dimulai: true,
    penghalang: [],
    ringkas: shortReviewSentence(isi.baris.map(({ kunci }) => keadaanOf(kunci))),
    rantai: chainSentence(riwayat.rantai),
    rantaiUtuh: riwayat.rantai.utuh,
    tabel: isi.baris.map((baris) => tabelTerbaca(baris, keadaanOf(baris.kunci))),
    dibekukan: peristiwa.flatMap((satu) => (satu.jenis === 'disetujui' ? [satu.tabel] : [])),
    putusanLain: peristiwa.flatMap((satu) =>
      satu.jenis === 'perlu perbaikan' || satu.jenis === 'belum dibaca' ? [satu.tabel] : [],
    ),
    berubah: peristiwa.flatMap((satu) =>
      satu.jenis === 'berubah' ? [{ tabel: satu.tabel, perbedaan: satu.perbedaan }] : [],
    ),
    ...(menunggu === undefined || bolehStatus ? {} : { menunggu }),
    ...(anjuran === undefined ? {} : { anjuran }),
  };
  return { hasil, hitungan, keadaanOf };
}

function tabelTerbaca({ kunci, keadaan }: ReviuRow, kini: TableReview): TabelReviuTerbaca {
  const catatan = kini.jenis === 'perlu perbaikan' ? kini.catatan : '';
  return {
    name: kunci,
    keadaan: kini.jenis,
    keterangan: keadaan === '' ? 'Belum dibaca peninjau.' : keadaan,
    ...(catatan === '' ? {} : { catatan }),
  };
}

const NAMA_TERPAKAI = `Tab "${REVIU}" bukan buatan LKjIP, sedangkan nama itu diperlukan. Ganti nama tab itu, lalu pilih Perbarui Reviu.`;

const SUSUNAN_BERUBAH = `Kolom tab ${REVIU} tidak lagi seperti semula, jadi tab itu tidak diperbarui. Putusan yang terbaca sudah dicatat di Riwayat. Hapus tab ${REVIU}, lalu pilih Perbarui Reviu: tab itu dibuat lagi dengan putusannya.`;

/** Statuses first, Riwayat after: cut off in between, the next run sees what it has to tell. */
function tulisKejatuhan(
  { tabel, bolehStatus }: HitunganReviu,
  { sheet, rows }: NonNullable<HitunganReviu['lembar']>,
  letak: Letak,
): void {
  const jatuh = tabel.filter(({ ambilan, putusan }) => ambilan.status !== putusan.status);
  if (bolehStatus) {
    const statusOf = new Map(jatuh.map(({ putusan, ambilan }) => [putusan.kunci, ambilan.status] as const));
    tulisStatus(sheet, rows, letak, statusOf);
  } else {
    kosongkanSidik(sheet, rows, letak, new Set(jatuh.map(({ putusan }) => putusan.kunci)));
  }
}

/** Who can write the statuses that whoever runs this cannot. */
function menungguSiapa(spreadsheet: Spreadsheet, { tabel, bolehStatus }: HitunganReviu): string | undefined {
  const menunggu = tabel.some(({ ambilan, putusan }) => ambilan.status !== putusan.status);
  if (bolehStatus || !menunggu) return undefined;
  return spreadsheet.getOwner()?.getEmail() ?? 'pemilik spreadsheet';
}

function tabelReviuOf(
  hitungan: HitunganReviu,
  keadaanOf: (name: string) => TableReview,
  menunggu: string | undefined,
): TabelReviu {
  const { laporan, riwayat, lembar, tabel, bolehStatus } = hitungan;
  const { hasil } = laporan.laporan;
  const baris = tabel.map((satu) => barisOf(satu, keadaanOf(satu.putusan.kunci), hitungan, menunggu));
  return buildTabelReviu({
    instansi: hasil.profil.namaInstansi,
    tahun: hasil.profil.tahun,
    baris: bolehStatus
      ? baris
      : baris.map((satu, i) => ({ ...satu, status: tabel[i]?.putusan.status ?? satu.status })),
    keadaan: baris.map(({ kunci }) => keadaanOf(kunci)),
    rantai: riwayat.rantai,
    pernyataan: checklistReviu({ data: laporan.data, hasil }),
    ...(lembar === undefined ? {} : { jawaban: readJawaban(lembar.rows) }),
  });
}

function barisOf(
  { laporan, keadaanTabel, perbedaan, tentang, putusan, ambilan, ditolak }: TabelDireviu,
  keadaan: TableReview,
  { pemeriksaan, riwayat }: HitunganReviu,
  menunggu: string | undefined,
): ReviuRow {
  const berubah = ambilan.peristiwa.find((satu) => satu.jenis === 'berubah');
  return {
    ...putusan,
    status: ambilan.status,
    // What was not taken in is still about what the row was written for.
    sidik: riwayat.rantai.utuh ? ambilan.sidik : putusan.sidik,
    tabel: namaDanJudul(laporan.table),
    angkaKunci: angkaKunci(laporan.table),
    temuan: temuanOfTable(pemeriksaan.tergabung.daftar, tentang),
    keadaan: [
      ...(ditolak === undefined ? [] : [ditolak]),
      reviewSentence(keadaan, {
        perbedaan: berubah?.jenis === 'berubah' ? berubah.perbedaan : perbedaan,
        dataBerubah: keadaanTabel === 'data berubah',
        ...(menunggu !== undefined && ambilan.status !== putusan.status ? { menungguSiapa: menunggu } : {}),
      }),
    ]
      .filter((kalimat) => kalimat !== '')
      .join(' '),
  };
}
