import { reviewersOf, tableReviews, UNREAD } from '../../reviu/persetujuan.ts';
import { isWaiting } from '../../reviu/putusan.ts';
import { chainSentence, shortReviewSentence } from '../../reviu/review-sentence.ts';
import { REVIU, readReviu } from '../../reviu/tabel-reviu.ts';
import { isAbout, scopeOf } from '../../reviu/temuan-of-table.ts';
import type { KeadaanLaporan } from '../laporan-kini.ts';
import { bukaArsip } from './arsip-lembar.ts';
import { isDikenal } from './hitung.ts';
import { bukaRiwayat } from './riwayat-lembar.ts';
import { perbedaanOf, tampilanOf } from './tampilan.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How the review stands, as the home of the sidebar shows it. */
export interface KeadaanReviuLaporan {
  readonly peninjau: readonly string[];
  /** `Dari 44 tabel, 3 disetujui dan 41 belum dibaca.` */
  readonly ringkas: string;
  /** What is wrong with Riwayat; empty where it is whole. */
  readonly rantai: string;
  readonly rantaiUtuh: boolean;
  /** What changed after it was approved, told already or not: which table, which cell, from what to what. */
  readonly berubah: readonly { readonly tabel: string; readonly perbedaan: string }[];
  /** Tables for which a reviewer asks for repairs, with what they wrote; absent where they wrote nothing. */
  readonly diminta: readonly { readonly tabel: string; readonly catatan?: string }[];
  /** Tables with a verdict in the tab Reviu that was not taken in yet. */
  readonly putusanBaru: readonly string[];
}

/** Looks at what was approved and whether it still is as it was. Writes nothing; undefined where no review has begun. */
export function bacaReviuLaporan(
  spreadsheet: Spreadsheet,
  { rows, data, laporan, tabel = [] }: KeadaanLaporan,
): KeadaanReviuLaporan | undefined {
  const riwayat = bukaRiwayat(spreadsheet);
  if (!riwayat.dimulai) return undefined;
  const { baris, rantai } = riwayat;
  const keadaan = tableReviews(baris, rantai);
  const tersusun = new Set(tabel.filter(({ disusun }) => disusun !== undefined).map(({ name }) => name));
  const daftar = (laporan?.daftar ?? []).filter(({ table }) => tersusun.has(table.name));
  const disetujui = daftar.filter(({ table }) => keadaan.get(table.name)?.jenis === 'disetujui');
  const arsip = disetujui.length === 0 ? undefined : bukaArsip(spreadsheet).isi;
  const mentah = tampilanOf(rows);
  const berubah = daftar.flatMap((satu) => {
    const { name } = satu.table;
    const kini = keadaan.get(name) ?? UNREAD;
    if (kini.jenis === 'berubah') return [{ tabel: name, perbedaan: kini.perbedaan }];
    if (kini.jenis !== 'disetujui' || arsip === undefined) return [];
    const petak = spreadsheet.getSheetByName(name)?.getDataRange().getDisplayValues() ?? [];
    const tentang = isAbout(scopeOf(satu), data);
    const perbedaan = perbedaanOf(satu, kini, petak, { mentah, arsip, tentang });
    return perbedaan === '' ? [] : [{ tabel: name, perbedaan }];
  });
  const peninjau = reviewersOf(baris);
  const putusan = readReviu(spreadsheet.getSheetByName(REVIU)?.getDataRange().getDisplayValues() ?? []);
  const putusanBaru = daftar.flatMap(({ table: { name } }) => {
    const satu = putusan.get(name);
    if (satu === undefined || !isWaiting(satu, keadaan.get(name) ?? UNREAD)) return [];
    // An approval of somebody who is no reviewer is refused, not taken in.
    return satu.status === 'disetujui' && !isDikenal(satu.peninjau, peninjau) ? [] : [name];
  });
  const diminta = daftar.flatMap(({ table: { name } }) => {
    const kini = keadaan.get(name) ?? UNREAD;
    if (kini.jenis !== 'perlu perbaikan') return [];
    return [{ tabel: name, ...(kini.catatan === '' ? {} : { catatan: kini.catatan }) }];
  });
  return {
    peninjau,
    ringkas: shortReviewSentence(daftar.map(({ table }) => keadaan.get(table.name) ?? UNREAD)),
    rantai: chainSentence(rantai),
    rantaiUtuh: rantai.utuh,
    berubah,
    diminta,
    putusanBaru,
  };
}
