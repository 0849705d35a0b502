import type { Dokumen } from '../../dokumen/dokumen.ts';
import type { Kekurangan } from '../../dokumen/naskah.ts';
import { periksaDokumen } from '../../dokumen/periksa-dokumen.ts';
import { susunDokumen } from '../../dokumen/susun-dokumen.ts';
import { isOpen } from '../../periksa/temuan-status.ts';
import { buildPerjanjianKinerja } from '../../reports/perjanjian-kinerja.ts';
import { isReason } from '../../reviu/alasan.ts';
import type { Issue } from '../../tabs/tab.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { isSalah, readReport } from '../workbook/read-report.ts';
import { optionalText, requireFields } from './arguments.ts';
import { inspect } from './check-data.ts';
import { defineCall } from './command.ts';

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
}

/** What the document is asked for with. */
export interface PermintaanDokumen {
  /** Why it is to be final although something is still open. */
  readonly alasan?: string | null | undefined;
}

interface Alasan {
  readonly alasan: string | undefined;
}

/** Makes the document of what the raw tabs now say. Writes nothing. */
export function buildDocument(book: OpenSpreadsheet, { alasan }: Alasan): DocumentAnswer {
  const report = readReport(book);
  const { data, blocked, current } = report;
  const { profil } = data;
  const masalah = [...new Set([...blocked, ...data.issues])];
  if (current === undefined || profil === undefined) return { kekurangan: [], halangan: [], masalah };
  const { hasil, tables } = current;
  const lengkap = { ...data, profil };
  const surat = buildPerjanjianKinerja(lengkap, { kode: data.pejabat.map(({ kode }) => kode) });
  const { dokumen, kekurangan } = susunDokumen({ data: lengkap, hasil, tabel: tables, surat });

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
            halangan: [
              `${halangan.length} hal yang salah menurut pemeriksaan belum diperbaiki atau diterima.`,
            ],
          },
        }),
    },
    kekurangan,
    halangan,
    masalah,
  };
}

const MOST_REASON = 2000;

/** Hands the document over, for the page and the command line, which make the file of it. */
export const readDocument = defineCall<[PermintaanDokumen], Alasan, DocumentAnswer>({
  read: (permintaan) => {
    const fields = requireFields(permintaan, 'Permintaan', ['alasan']);
    const alasan = optionalText(fields.alasan, 'Alasan', MOST_REASON);
    if (alasan !== undefined && !isReason(alasan)) throw new Error('Tulis alasannya dengan kata-kata.');
    return { alasan };
  },
  writes: false,
  run: buildDocument,
});
