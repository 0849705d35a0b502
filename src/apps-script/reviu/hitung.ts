import { placeText, TEMUAN } from '../../periksa/tabel-temuan.ts';
import { isOpen } from '../../periksa/temuan-status.ts';
import type { TabelLaporan } from '../../reports/daftar-laporan.ts';
import { DAFTAR_TABEL, type TableState } from '../../reports/daftar-tabel.ts';
import { MASALAH_DATA } from '../../reports/masalah-data.ts';
import { type Packed, pack } from '../../reviu/arsip.ts';
import type { Grid } from '../../reviu/grid.ts';
import { approvalOf, reviewersOf, type TableReview, tableReviews, UNREAD } from '../../reviu/persetujuan.ts';
import {
  type CurrentTable,
  type PutusanRow,
  STATUS_BERUBAH,
  type Taken,
  takeVerdict,
} from '../../reviu/putusan.ts';
import {
  keteranganDisusun,
  keteranganDisusunUlang,
  keteranganDiterima,
  type ReviewEvent,
  type RiwayatRow,
  UNREADABLE_ACCOUNT,
} from '../../reviu/riwayat.ts';
import { REVIU, readReviu, statusAwal } from '../../reviu/tabel-reviu.ts';
import { type IsAbout, isAbout, scopeOf } from '../../reviu/temuan-of-table.ts';
import type { FindSheet } from '../find-sheet.ts';
import { bacaLaporan, type KeadaanLaporan, type LaporanKini } from '../laporan-kini.ts';
import { type Pemeriksaan, periksaTabs } from '../periksa.ts';
import type { StoredRegistry, TabelTersusun } from '../registry.ts';
import { type ArsipTerbuka, bukaArsip } from './arsip-lembar.ts';
import type { LembarReviu } from './lembar-reviu.ts';
import { bolehMenulisPutusan } from './lindungi.ts';
import { bukaRiwayat, type RiwayatTerbuka } from './riwayat-lembar.ts';
import { perbedaanOf, tampilanOf } from './tampilan.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table of the report whose tab stands, and how it stands with its reviewers. */
export interface TabelDireviu {
  readonly laporan: TabelLaporan;
  readonly sheet: Sheet;
  readonly id: number;
  /** Whether it shows what the data now say. */
  readonly keadaanTabel: TableState;
  /** What it showed when it was read, and the raw tabs behind it: to be kept if it is approved. */
  readonly kemasan: readonly Packed[];
  readonly keadaan: TableReview;
  /** What differs from what was approved, in words. */
  readonly perbedaan: string;
  readonly tentang: IsAbout;
  /** What its row in the tab Reviu said, and what follows from it. */
  readonly putusan: PutusanRow;
  readonly ambilan: Taken;
  /** Why an approval was not taken in; absent where all is well. */
  readonly ditolak?: string;
}

/** Everything that a review is made of, as it stands now. Nothing has been written. */
export interface HitunganReviu {
  readonly laporan: KeadaanLaporan & { readonly laporan: LaporanKini };
  readonly pemeriksaan: Pemeriksaan;
  readonly riwayat: RiwayatTerbuka;
  readonly arsip: ArsipTerbuka;
  /** Absent where the tab Reviu does not exist. */
  readonly lembar: LembarReviu | undefined;
  /** Whether whoever runs this may write where reviewers do. */
  readonly bolehStatus: boolean;
  readonly tabel: readonly TabelDireviu[];
  /** What happened and Riwayat does not tell yet. */
  readonly peristiwa: readonly ReviewEvent[];
}

/** Reads all that a review is made of; only the reasons where nothing can be calculated. */
export function hitungReviu(
  spreadsheet: Spreadsheet,
  stored: StoredRegistry,
  find: FindSheet,
): HitunganReviu | Pick<KeadaanLaporan, 'penghalang'> {
  const dibaca = bacaLaporan(spreadsheet, { stored, find });
  const { rows, data, laporan } = dibaca;
  if (laporan === undefined) return { penghalang: dibaca.penghalang };

  const riwayat = bukaRiwayat(spreadsheet);
  const arsip = bukaArsip(spreadsheet);
  const lembar = bacaLembar(find(REVIU));
  const bolehStatus = lembar === undefined || bolehMenulisPutusan(lembar.sheet);
  const pemeriksaan = periksaTabs(spreadsheet, rows, data);

  const mentah = tampilanOf(rows);
  const kemasanMentah = new Map([...mentah].map(([tab, petak]) => [tab, pack(petak)] as const));
  const putusan = lembar === undefined ? new Map<string, PutusanRow>() : readReviu(lembar.rows);
  const keadaanOf = tableReviews(riwayat.baris, riwayat.rantai);
  const tersusun = stored.current().tabel;
  const terdaftar = reviewersOf(riwayat.baris);

  const tabel = laporan.daftar.flatMap((satu, i): TabelDireviu[] => {
    const { name } = satu.table;
    const entry = tersusun.find((one) => one.name === name);
    const sheet = entry === undefined ? null : find(name);
    if (entry === undefined || sheet === null) return [];
    const petak: Grid = sheet.getDataRange().getDisplayValues();
    const keadaan = keadaanOf.get(name) ?? UNREAD;
    const keadaanTabel = dibaca.tabel?.[i]?.keadaan ?? 'mutakhir';
    const tentang = isAbout(scopeOf(satu), data);
    const isi = pack(petak);
    const sumber = satu.tabs.flatMap((tab) => {
      const kemasan = kemasanMentah.get(tab);
      return kemasan === undefined ? [] : [{ tab, kemasan }];
    });
    const perbedaan = perbedaanOf(satu, keadaan, petak, { mentah, arsip: arsip.isi, tentang });
    const baris = putusan.get(name) ?? { kunci: name, sidik: isi.sidik, ...statusAwal(keadaan) };
    const kini = {
      isi: isi.sidik,
      data: sumber.map(({ tab, kemasan }) => ({ tab, sidik: kemasan.sidik })),
      perbedaan,
    };
    return [
      {
        laporan: satu,
        sheet,
        id: entry.id,
        keadaanTabel,
        kemasan: [isi, ...sumber.map(({ kemasan }) => kemasan)],
        keadaan,
        perbedaan,
        tentang,
        putusan: baris,
        ...ambil(baris, keadaan, kini, { bolehStatus, terdaftar, keadaanTabel }),
      },
    ];
  });

  return {
    laporan: { ...dibaca, laporan },
    pemeriksaan,
    riwayat,
    arsip,
    lembar,
    bolehStatus,
    tabel,
    peristiwa: [
      ...susunanBaru(riwayat.baris, tersusun),
      ...penerimaanBaru(riwayat.baris, pemeriksaan),
      ...tabel.flatMap(({ ambilan }) => ambilan.peristiwa),
    ],
  };
}

/** Whether hitungReviu could calculate anything. */
export function isTerhitung(
  hitungan: HitunganReviu | Pick<KeadaanLaporan, 'penghalang'>,
): hitungan is HitunganReviu {
  return 'tabel' in hitungan;
}

interface Syarat {
  readonly bolehStatus: boolean;
  readonly terdaftar: readonly string[];
  readonly keadaanTabel: TableState;
}

/** Whether an approval may be this person's. Google does not show everyone's address. */
export const isDikenal = (peninjau: string, terdaftar: readonly string[]): boolean =>
  peninjau === '' || peninjau === UNREADABLE_ACCOUNT || terdaftar.includes(peninjau);

/** Takes a row in. Google lets the owner write everywhere, but what only the owner has approved is not approved. */
function ambil(
  baris: PutusanRow,
  keadaan: TableReview,
  kini: CurrentTable,
  { bolehStatus, terdaftar, keadaanTabel }: Syarat,
): Pick<TabelDireviu, 'ambilan' | 'ditolak'> {
  const { status, peninjau, tanggal } = baris;
  const lama = approvalOf(keadaan);
  const tercatat = lama !== undefined && lama.peninjau === peninjau && lama.tanggal === tanggal;
  if (status === 'disetujui' && !tercatat && !isDikenal(peninjau, terdaftar)) {
    return {
      ambilan: { peristiwa: [], status: 'belum dibaca', sidik: kini.isi },
      ditolak: `Status "disetujui" ditulis oleh ${peninjau}, yang bukan peninjau, jadi tidak dihitung.`,
    };
  }
  const ambilan = takeVerdict(baris, keadaan, kini, bolehStatus);
  return { ambilan: keadaanTabel === 'data berubah' ? basi(ambilan, bolehStatus) : ambilan };
}

/**
 * What was approved shows no longer what the data say: it is kept as it was approved, without the data
 * behind it, which nobody has any more, and has changed at once.
 */
function basi(ambilan: Taken, bolehStatus: boolean): Taken {
  const disetujui = ambilan.peristiwa.find((satu) => satu.jenis === 'disetujui');
  if (disetujui?.jenis !== 'disetujui') return ambilan;
  const perbedaan = 'Data berubah sejak tabel ini disusun, sebelum persetujuannya dicatat.';
  return {
    peristiwa: [
      { ...disetujui, data: [] },
      { jenis: 'berubah', tabel: disetujui.tabel, perbedaan },
    ],
    status: STATUS_BERUBAH,
    sidik: bolehStatus ? ambilan.sidik : '',
  };
}

function bacaLembar(sheet: Sheet | null): LembarReviu | undefined {
  return sheet === null ? undefined : { sheet, rows: sheet.getDataRange().getDisplayValues() };
}

/** Tabs that are no part of the report. */
const BUKAN_LAPORAN: readonly string[] = [DAFTAR_TABEL, MASALAH_DATA, TEMUAN, REVIU];

/** What was built and is not told in Riwayat: it is worked out afterwards, so that no cut-off run goes untold. */
function susunanBaru(
  riwayat: readonly RiwayatRow[],
  tersusun: readonly TabelTersusun[],
): readonly ReviewEvent[] {
  const known = new Set(riwayat.map(({ tabel, keterangan }) => `${tabel} ${keterangan}`));
  return tersusun
    .filter(({ name }) => !BUKAN_LAPORAN.includes(name))
    .flatMap(({ name, disusun, persetujuanDisimpan: disimpan }): ReviewEvent[] => [
      ...(known.has(`${name} ${keteranganDisusun(disusun)}`)
        ? []
        : [{ jenis: 'disusun' as const, tabel: name, disusun }]),
      ...(disimpan === undefined || known.has(`${name} ${keteranganDisusunUlang(disimpan)}`)
        ? []
        : [{ jenis: 'disusun ulang' as const, tabel: name, disimpan }]),
    ]);
}

/** Findings that were accepted, of which Riwayat does not tell. */
function penerimaanBaru(riwayat: readonly RiwayatRow[], { tergabung }: Pemeriksaan): readonly ReviewEvent[] {
  const known = new Set(
    riwayat.filter(({ peristiwa }) => peristiwa === 'temuan diterima').map(({ keterangan }) => keterangan),
  );
  return tergabung.daftar
    .filter((satu) => !isOpen(satu))
    .map(({ temuan, alasan }) => ({ tempat: `${temuan.jenis} ${placeText(temuan)}`, alasan }))
    .filter(({ tempat, alasan }) => !known.has(keteranganDiterima(tempat, alasan)))
    .map((satu): ReviewEvent => ({ jenis: 'temuan diterima', ...satu }));
}
