import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Packer } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { bacaLogo, type Logo } from '../dokumen/docx/logo.ts';
import { type WriteOptions, writeDocx } from '../dokumen/docx/write-docx.ts';
import type { Dokumen } from '../dokumen/dokumen.ts';
import { FileError } from '../host/files/file-error.ts';
import { openUnnamed } from '../host/node/open-host.ts';
import { callAddIn } from './add-in.ts';
import { nomorDariPdf } from './nomor-halaman.ts';
import { type PdfResult, pdfOf } from './pdf.ts';
import { printMasalah } from './print-masalah.ts';
import { save } from './save.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What the document is made of, where it goes to, and whether a draft will do. */
export interface DocumentRequest {
  readonly input: string;
  readonly output: string | undefined;
  /** No draft is wanted. */
  readonly final: boolean;
  /** Why it is to be final although something is still open. */
  readonly alasan: string | undefined;
  /** Of what was approved in a review, and of nothing else. */
  readonly disetujui: boolean;
  /** A picture for the cover. */
  readonly logo: string | undefined;
}

/** The file of a document; without other numbers, those of its lists are worked out without printing it. */
export const docxOf = (dokumen: Dokumen, options: WriteOptions = {}): Promise<Uint8Array> =>
  Packer.toBuffer(writeDocx(dokumen, { pageNumbers: estimatePageNumbers, ...options }));

/** The same, and printed: then the lists have the numbers of the pages that LibreOffice made. */
async function dicetak(
  dokumen: Dokumen,
  logo: Pick<WriteOptions, 'logo'>,
): Promise<{ readonly bytes: Uint8Array; readonly pdf: PdfResult }> {
  const awal = await pdfOf(await Packer.toBuffer(writeDocx(dokumen, logo)), 'docx');
  const nomor = awal.jenis === 'dibuat' ? nomorDariPdf(awal.bytes, dokumen) : undefined;
  const bytes = await docxOf(dokumen, { ...logo, ...(nomor && { pageNumbers: nomor }) });
  return { bytes, pdf: awal.jenis === 'dibuat' ? await pdfOf(bytes, 'docx') : awal };
}

async function logoOf(path: string): Promise<Logo> {
  const isi = await readFile(path).catch((cause: unknown) => {
    throw new FileError(`Logo "${path}" tidak dapat dibaca.`, { cause });
  });
  const logo = bacaLogo(isi);
  if (logo === undefined) throw new FileError(`Logo "${path}" bukan gambar PNG atau JPEG.`);
  return logo;
}

/** Makes the report as a document: `.docx`, and PDF where LibreOffice is installed. */
export async function makeDocument(
  { input, output, final, alasan, disetujui, logo }: DocumentRequest,
  terminal: Terminal,
  dist: string,
): Promise<ExitCode> {
  const gambar = logo === undefined ? {} : { logo: await logoOf(logo) };
  const host = await openUnnamed(input, dist);
  const hasil = callAddIn(host, 'readDocument', { disetujui, ...(alasan !== undefined && { alasan }) });
  const { dokumen, kekurangan, halangan, masalah, tahun } = hasil;
  if (dokumen === undefined) {
    terminal.error([...halangan, ...printMasalah(masalah)].join('\n'));
    return halangan.length > 0 ? 2 : 1;
  }
  if (dokumen.draf && final) {
    const sebab = `Dokumen final belum dapat dibuat. Yang salah dan belum diperbaiki atau diterima (${halangan.length}):`;
    terminal.error([sebab, ...halangan.map((satu) => `  ${satu}`)].join('\n'));
    return 2;
  }
  const berkas = output ?? `out/LKjIP-${tahun}.docx`;
  const tanpaAkhiran = berkas.slice(0, -extname(berkas).length);
  const { bytes, pdf } = await dicetak(dokumen, gambar);
  await save(berkas, bytes);
  const temuan = `${tanpaAkhiran}.temuan.txt`;
  if (dokumen.draf) await save(temuan, Buffer.from(`${halangan.join('\n')}\n`));
  if (pdf.jenis === 'dibuat') await save(`${tanpaAkhiran}.pdf`, pdf.bytes);
  terminal.print(
    [
      dokumen.draf
        ? `Draf: ${berkas}, sebab ${halangan.length} hal yang salah belum diperbaiki atau diterima; daftarnya di ${temuan}`
        : `Dokumen: ${berkas}`,
      ...(pdf.jenis === 'dibuat' ? [`PDF: ${tanpaAkhiran}.pdf`] : []),
      ...(kekurangan.length === 0
        ? []
        : [
            '',
            `Yang belum ada (${kekurangan.length}):`,
            ...kekurangan.map(({ bagian, apa }) => `  ${bagian}: ${apa}`),
          ]),
    ].join('\n'),
  );
  return 0;
}
