import { isTerbuka } from '../../periksa/status-temuan.ts';
import { TEMUAN, tempatTemuan } from '../../periksa/tabel-temuan.ts';
import type { TabelLaporan } from '../../reports/daftar-laporan.ts';
import { DAFTAR_TABEL, type Keadaan } from '../../reports/daftar-tabel.ts';
import { MASALAH_DATA } from '../../reports/masalah-data.ts';
import { type Kemasan, kemas } from '../../reviu/arsip.ts';
import {
  BELUM_DIBACA,
  daftarPeninjau,
  type KeadaanReviu,
  keadaanReviu,
  semulaOf,
} from '../../reviu/persetujuan.ts';
import type { Petak } from '../../reviu/petak.ts';
import {
  type Ambilan,
  ambilPutusan,
  type BarisPutusan,
  STATUS_BERUBAH,
  type TabelKini,
} from '../../reviu/putusan.ts';
import {
  type BarisRiwayat,
  keteranganDisusun,
  keteranganDisusunUlang,
  keteranganDiterima,
  type Peristiwa,
  TAK_TERBACA,
} from '../../reviu/riwayat.ts';
import { bacaReviu, REVIU, statusAwal } from '../../reviu/tabel-reviu.ts';
import { type Menyangkut, menyangkut, pokokOf } from '../../reviu/temuan-tabel.ts';
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
  readonly keadaanTabel: Keadaan;
  /** What it showed when it was read, and the raw tabs behind it: to be kept if it is approved. */
  readonly kemasan: readonly Kemasan[];
  readonly keadaan: KeadaanReviu;
  /** What differs from what was approved, in words. */
  readonly perbedaan: string;
  readonly tentang: Menyangkut;
  /** What its row in the tab Reviu said, and what follows from it. */
  readonly putusan: BarisPutusan;
  readonly ambilan: Ambilan;
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
  readonly peristiwa: readonly Peristiwa[];
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
  const kemasanMentah = new Map([...mentah].map(([tab, petak]) => [tab, kemas(petak)] as const));
  const putusan = lembar === undefined ? new Map<string, BarisPutusan>() : bacaReviu(lembar.rows);
  const keadaanOf = keadaanReviu(riwayat.baris, riwayat.rantai);
  const tersusun = stored.current().tabel;
  const terdaftar = daftarPeninjau(riwayat.baris);

  const tabel = laporan.daftar.flatMap((satu, i): TabelDireviu[] => {
    const { name } = satu.table;
    const entry = tersusun.find((one) => one.name === name);
    const sheet = entry === undefined ? null : find(name);
    if (entry === undefined || sheet === null) return [];
    const petak: Petak = sheet.getDataRange().getDisplayValues();
    const keadaan = keadaanOf.get(name) ?? BELUM_DIBACA;
    const keadaanTabel = dibaca.tabel?.[i]?.keadaan ?? 'mutakhir';
    const tentang = menyangkut(pokokOf(satu), data);
    const isi = kemas(petak);
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
  readonly keadaanTabel: Keadaan;
}

/** Whether an approval may be this person's. Google does not show everyone's address. */
export const isDikenal = (peninjau: string, terdaftar: readonly string[]): boolean =>
  peninjau === '' || peninjau === TAK_TERBACA || terdaftar.includes(peninjau);

/** Takes a row in. Google lets the owner write everywhere, but what only the owner has approved is not approved. */
function ambil(
  baris: BarisPutusan,
  keadaan: KeadaanReviu,
  kini: TabelKini,
  { bolehStatus, terdaftar, keadaanTabel }: Syarat,
): Pick<TabelDireviu, 'ambilan' | 'ditolak'> {
  const { status, peninjau, tanggal } = baris;
  const lama = semulaOf(keadaan);
  const tercatat = lama !== undefined && lama.peninjau === peninjau && lama.tanggal === tanggal;
  if (status === 'disetujui' && !tercatat && !isDikenal(peninjau, terdaftar)) {
    return {
      ambilan: { peristiwa: [], status: 'belum dibaca', sidik: kini.isi },
      ditolak: `Status "disetujui" ditulis oleh ${peninjau}, yang bukan peninjau, jadi tidak dihitung.`,
    };
  }
  const ambilan = ambilPutusan(baris, keadaan, kini, bolehStatus);
  return { ambilan: keadaanTabel === 'data berubah' ? basi(ambilan, bolehStatus) : ambilan };
}

/**
 * What was approved shows no longer what the data say: it is kept as it was approved, without the data
 * behind it, which nobody has any more, and has changed at once.
 */
function basi(ambilan: Ambilan, bolehStatus: boolean): Ambilan {
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
  riwayat: readonly BarisRiwayat[],
  tersusun: readonly TabelTersusun[],
): readonly Peristiwa[] {
  const known = new Set(riwayat.map(({ tabel, keterangan }) => `${tabel} ${keterangan}`));
  return tersusun
    .filter(({ name }) => !BUKAN_LAPORAN.includes(name))
    .flatMap(({ name, disusun, persetujuanDisimpan: disimpan }): Peristiwa[] => [
      ...(known.has(`${name} ${keteranganDisusun(disusun)}`)
        ? []
        : [{ jenis: 'disusun' as const, tabel: name, disusun }]),
      ...(disimpan === undefined || known.has(`${name} ${keteranganDisusunUlang(disimpan)}`)
        ? []
        : [{ jenis: 'disusun ulang' as const, tabel: name, disimpan }]),
    ]);
}

/** Findings that were accepted, of which Riwayat does not tell. */
function penerimaanBaru(riwayat: readonly BarisRiwayat[], { tergabung }: Pemeriksaan): readonly Peristiwa[] {
  const known = new Set(
    riwayat.filter(({ peristiwa }) => peristiwa === 'temuan diterima').map(({ keterangan }) => keterangan),
  );
  return tergabung.daftar
    .filter((satu) => !isTerbuka(satu))
    .map(({ temuan, alasan }) => ({ tempat: `${temuan.jenis} ${tempatTemuan(temuan)}`, alasan }))
    .filter(({ tempat, alasan }) => !known.has(keteranganDiterima(tempat, alasan)))
    .map((satu): Peristiwa => ({ jenis: 'temuan diterima', ...satu }));
}
