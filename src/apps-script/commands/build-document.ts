import type { Dokumen } from '../../dokumen/dokumen.ts';
import type { Kekurangan } from '../../dokumen/naskah.ts';
import { susunDokumen } from '../../dokumen/susun-dokumen.ts';
import { buildPerjanjianKinerja } from '../../reports/perjanjian-kinerja.ts';
import type { Issue } from '../../tabs/tab.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { readReport } from '../workbook/read-report.ts';
import { defineCall, nothing } from './command.ts';

/** The whole report as a document, and what it lacks. */
export interface HasilDokumen {
  readonly tahun?: number;
  readonly instansi?: string;
  /** Absent where the raw tabs do not let anything be calculated. */
  readonly dokumen?: Dokumen;
  /** What officers still owe the document. */
  readonly kekurangan: readonly Kekurangan[];
  /** What could not be read in the raw tabs. */
  readonly masalah: readonly Issue[];
}

/** Makes the document of what the raw tabs now say. Writes nothing. */
export function buildDocument(book: OpenSpreadsheet): HasilDokumen {
  const report = readReport(book);
  const { data, blocked, current } = report;
  const { profil } = data;
  const masalah = [...new Set([...blocked, ...data.issues])];
  if (current === undefined || profil === undefined) return { kekurangan: [], masalah };
  const lengkap = { ...data, profil };
  const { dokumen, kekurangan } = susunDokumen({
    data: lengkap,
    hasil: current.hasil,
    tabel: current.tables,
    surat: buildPerjanjianKinerja(lengkap, { kode: data.pejabat.map(({ kode }) => kode) }),
  });
  return { tahun: profil.tahun, instansi: profil.namaInstansi, dokumen, kekurangan, masalah };
}

/** Hands the document over, for the page and the command line, which make the file of it. */
export const bacaDokumen = defineCall<[], undefined, HasilDokumen>({
  read: nothing,
  writes: false,
  run: buildDocument,
});
