import { basename, extname, join } from 'node:path';
import { FileError } from '../host/files/file-error.ts';
import { shortNameMessage } from '../host/files/xlsx/names.ts';
import { workbookToXlsx } from '../host/files/xlsx/write.ts';
import type { Host } from '../host/host.ts';
import { openUnnamed } from '../host/node/open-host.ts';
import { callAddIn, type Result } from './add-in.ts';
import { docxOf } from './dokumen.ts';
import { type PdfResult, pdfOf } from './pdf.ts';
import { CATATAN_HILANG, type DokumenJadi, printFinalSet, printHalangan } from './print-final-set.ts';
import { printMasalah } from './print-masalah.ts';
import { save } from './save.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What the final set is told. */
export interface FinalSetRequest {
  readonly input: string;
  /** Where the set goes to. */
  readonly folder: string;
  /** Why it is made with something still in the way. */
  readonly alasan: string | undefined;
  /** Whether the source is wanted too, with its new line in Riwayat. */
  readonly simpan: boolean;
}

/**
 * Makes the set for signing out of a reviewed file: `.xlsx`, and PDF where LibreOffice is installed. The
 * file itself is not changed. Returns 2, and writes nothing, where something stands in the way.
 */
export async function finalSet(
  { input, folder, alasan, simpan }: FinalSetRequest,
  terminal: Terminal,
  dist: string,
): Promise<ExitCode> {
  const host = await openUnnamed(input, dist);
  const hasil = callAddIn(host, 'sidebarBuildFinalSet', alasan === undefined ? {} : { alasan });
  const [salinan] = host.copies;
  if (hasil.berkas === undefined || salinan === undefined) return ditolak(host, hasil, terminal);

  const { nama } = hasil.berkas;
  const berkas = join(folder, namaBerkas(nama));
  const bytes = await xlsxOf(salinan);
  await save(`${berkas}.xlsx`, bytes);
  const docx = await simpanDokumen(`${berkas}.docx`, host, alasan);
  const asal = simpan ? join(folder, `${namaAsal(input)} (dengan Riwayat).xlsx`) : undefined;
  if (asal !== undefined) await save(asal, await xlsxOf(host));
  const pdf = await simpanPdf(`${berkas}.pdf`, await pdfOf(bytes));

  terminal.print(
    printFinalSet({
      input,
      nama,
      tabs: salinan.workbook().sheets.map(({ name }) => name),
      halangan: hasil.halangan,
      xlsx: `${berkas}.xlsx`,
      docx,
      pdf,
      letakPdf: `${berkas}.pdf`,
      namaPendek: [salinan, ...(simpan ? [host] : [])].flatMap(
        (satu) => shortNameMessage(satu.workbook()) ?? [],
      ),
      ...(asal === undefined ? {} : { asal }),
    }),
  );
  return 0;
}

/** The document of what was approved, beside the set; undefined where nothing was. */
async function simpanDokumen(
  path: string,
  host: Host,
  alasan: string | undefined,
): Promise<DokumenJadi | undefined> {
  const { dokumen, halangan } = callAddIn(host, 'readDocument', {
    disetujui: true,
    ...(alasan !== undefined && { alasan }),
  });
  if (dokumen === undefined) return undefined;
  await save(path, await docxOf(dokumen));
  return { path, draf: dokumen.draf, halangan };
}

/** Says why there is no set: a file that is no report at all cannot be mended by a review. */
function ditolak(host: Host, hasil: Result<'sidebarBuildFinalSet'>, terminal: Terminal): ExitCode {
  const { checked, masalah } = hasil.mayWithReason
    ? { checked: true, masalah: [] }
    : callAddIn(host, 'readTemuan');
  if (!checked) {
    terminal.error(printMasalah(masalah).join('\n'));
    return 1;
  }
  const tercatat = hasil.mayWithReason || !host.workbook().sheets.some(({ name }) => name === 'Reviu');
  const salah = masalah.filter(({ tingkat }) => tingkat === 'salah');
  terminal.error([printHalangan(hasil, salah), ...(tercatat ? [] : [CATATAN_HILANG])].join('\n'));
  return 2;
}

const xlsxOf = (host: Host): Promise<Uint8Array> =>
  workbookToXlsx(host.workbook(), { functionsExcelLacks: new Set(host.customFunctionNames) });

async function simpanPdf(path: string, pdf: PdfResult): Promise<PdfResult['jenis']> {
  if (pdf.jenis === 'dibuat') await save(path, pdf.bytes);
  return pdf.jenis;
}

const namaAsal = (input: string): string => basename(input, extname(input));

/** File systems hold 255 bytes; the ending and what is written beside it need some of them. */
const MOST_BYTES = 220;

/** The name of a spreadsheet as the name of a file: what no file system of an office takes becomes a hyphen. */
export function namaBerkas(nama: string): string {
  const bersih = nama
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  // When it was made stands at the end, and tells one set from another.
  const akhir = / \([^()]*\)$/u.exec(bersih)?.[0] ?? '';
  const huruf = [...bersih.slice(0, bersih.length - akhir.length)];
  while (Buffer.byteLength(huruf.join('') + akhir) > MOST_BYTES && huruf.length > 0) huruf.pop();
  const hasil = (huruf.join('').trimEnd() + akhir).replace(/[. ]+$/u, '');
  if (hasil === '') throw new FileError(`"${nama}" tidak dapat menjadi nama berkas.`);
  return hasil;
}
