import type { Dokumen } from '../../dokumen/dokumen.ts';
import type { Kekurangan } from '../../dokumen/naskah.ts';
import { periksaDokumen } from '../../dokumen/periksa-dokumen.ts';
import { PERSETUJUAN, type Persetujuan } from '../../dokumen/persetujuan.ts';
import { susunDokumen } from '../../dokumen/susun-dokumen.ts';
import { isOpen } from '../../periksa/temuan-status.ts';
import { isReason } from '../../reviu/alasan.ts';
import { kalimatBuktiPersetujuan } from '../../reviu/berkas-akhir.ts';
import type { Issue } from '../../tabs/tab.ts';
import { approvedVerdicts, changesSinceApproval } from '../review/approved-verdicts.ts';
import { type CalculatedReport, isCalculated } from '../review/read-review.ts';
import { openRiwayat } from '../review/riwayat-sheet.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { isSalah, readReport } from '../workbook/read-report.ts';
import { optionalFlag, optionalText, requireFields } from './arguments.ts';
import { lettersOfDocument } from './build-perjanjian-kinerja.ts';
import { inspect } from './check-data.ts';
import { defineCall } from './command.ts';
import { type LastDocument, readLastDocument } from './document-memory.ts';

/** The whole report as a document, and what it lacks. */
export interface DocumentAnswer {
  readonly tahun?: number;
  readonly instansi?: string;
  /** Absent where the raw tabs do not let anything be calculated. */
  readonly dokumen?: Dokumen;
  /** What officers still owe the document. */
  readonly kekurangan: readonly Kekurangan[];
  /** What keeps it a draft, a sentence each; empty where nothing does. */
  readonly halangan: readonly string[];
  /** What could not be read in the raw tabs. */
  readonly masalah: readonly Issue[];
  /** Only where it was asked for. */
  readonly banding?: Comparable;
}

/** What a document can be compared with. */
export interface Comparable {
  readonly terakhir?: LastDocument;
  /** What is no longer as it was approved; empty where no review has begun. */
  readonly sejakDisetujui: readonly string[];
}

/** What the document is asked for with. */
export interface PermintaanDokumen {
  /** Why it is to be final although something is still open. */
  readonly alasan?: string | null | undefined;
  /** Of tables and letters that are approved, and of no others. */
  readonly disetujui?: boolean | null | undefined;
  /** With what it is to be compared with. */
  readonly banding?: boolean | null | undefined;
}

interface Permintaan {
  readonly alasan: string | undefined;
  readonly disetujui: boolean;
  readonly banding: boolean;
}

const NOTHING_APPROVED =
  'Belum ada tabel yang disetujui dan datanya tetap seperti saat disetujui. Pilih menu LKjIP > Reviu.';

/** What is approved, and what proves it. */
function approvalsOf(book: OpenSpreadsheet, report: CalculatedReport): Persetujuan {
  const tabel = approvedVerdicts(book, report);
  return { tabel, bukti: kalimatBuktiPersetujuan([...tabel.values()], openRiwayat(book).lines) };
}

/** Makes the document of what the raw tabs now say. Writes nothing. */
export function buildDocument(
  book: OpenSpreadsheet,
  { alasan, disetujui, banding }: Permintaan,
): DocumentAnswer {
  const report = readReport(book);
  const { data, blocked } = report;
  const { profil } = data;
  const masalah = [...new Set([...blocked, ...data.issues])];
  if (!isCalculated(report) || profil === undefined) return { kekurangan: [], halangan: [], masalah };
  const persetujuan = disetujui ? approvalsOf(book, report) : undefined;
  if (persetujuan?.tabel.size === 0) return { kekurangan: [], halangan: [NOTHING_APPROVED], masalah };
  const { hasil, tables } = report.current;
  const lengkap = { ...data, profil };
  const { dokumen, kekurangan } = susunDokumen({
    data: lengkap,
    hasil,
    tabel: tables,
    surat: lettersOfDocument(book, lengkap),
    ...(persetujuan && { persetujuan }),
  });

  const terbuka = inspect(book, report).merged.daftar.filter(
    (satu) => satu.temuan.tingkat === 'salah' && isOpen(satu),
  );
  const halangan = [
    ...terbuka.map(({ temuan: { jenis, tab, baris, tercetak, seharusnya, perhitungan } }) => {
      const tempat = baris === undefined ? tab : `${tab} baris ${baris}`;
      const harus = seharusnya === '' ? '' : `, seharusnya ${seharusnya}`;
      return `${jenis}, ${tempat}: tercetak ${tercetak}${harus}. ${perhitungan}`;
    }),
    ...periksaDokumen(dokumen, { data, hasil }).map(
      ({ kalimat, temuan }) => `${temuan.jenis}, kalimat "${kalimat}": ${temuan.perhitungan}`,
    ),
    ...kekurangan.filter(({ salah }) => salah).map(({ bagian, apa }) => `${bagian}: ${apa}`),
    ...masalah
      .filter(isSalah)
      .map(({ tab, row, message }) => `${row === undefined ? tab : `${tab} baris ${row}`}: ${message}`),
  ];
  const berhalangan = halangan.length > 0;
  return {
    tahun: profil.tahun,
    instansi: profil.namaInstansi,
    dokumen: {
      ...dokumen,
      draf: berhalangan && alasan === undefined,
      // A reader needs to know that something is open, and how much; the list is for the office.
      ...(berhalangan &&
        alasan !== undefined && {
          alasan: {
            alasan,
            halangan: terbukaUntukPembaca(halangan.length, kekurangan),
          },
        }),
    },
    kekurangan,
    halangan,
    masalah,
    ...(banding && { banding: bandingOf(book, report) }),
  };
}

function bandingOf(book: OpenSpreadsheet, report: CalculatedReport): Comparable {
  const terakhir = readLastDocument(book);
  return { ...(terakhir && { terakhir }), sejakDisetujui: changesSinceApproval(book, report) };
}

function terbukaUntukPembaca(semua: number, kekurangan: readonly Kekurangan[]): readonly string[] {
  const ditahan = kekurangan.filter(({ bagian }) => bagian === PERSETUJUAN).length;
  const salah = semua - ditahan;
  return [
    ...(ditahan === 0 ? [] : [`${ditahan} tabel atau surat belum disetujui, sehingga tidak dimuat.`]),
    ...(salah === 0 ? [] : [`${salah} hal yang salah menurut pemeriksaan belum diperbaiki atau diterima.`]),
  ];
}

const MOST_REASON = 2000;

/** Hands the document over, for the page and the command line, which make the file of it. */
export const readDocument = defineCall<[PermintaanDokumen], Permintaan, DocumentAnswer>({
  read: (permintaan) => {
    const fields = requireFields(permintaan, 'Permintaan', ['alasan', 'disetujui', 'banding']);
    const alasan = optionalText(fields.alasan, 'Alasan', MOST_REASON);
    if (alasan !== undefined && !isReason(alasan)) throw new Error('Tulis alasannya dengan kata-kata.');
    return {
      alasan,
      disetujui: optionalFlag(fields.disetujui, 'Disetujui'),
      banding: optionalFlag(fields.banding, 'Banding'),
    };
  },
  writes: false,
  run: buildDocument,
});
