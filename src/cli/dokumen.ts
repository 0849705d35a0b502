import { extname } from 'node:path';
import { Packer } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { writeDocx } from '../dokumen/docx/write-docx.ts';
import { openUnnamed } from '../host/node/open-host.ts';
import { callAddIn } from './add-in.ts';
import { pdfOf } from './pdf.ts';
import { printMasalah } from './print-masalah.ts';
import { save } from './save.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What the document is made of, and where it goes to. */
export interface DocumentRequest {
  readonly input: string;
  readonly output: string | undefined;
}

/** Makes the report as a document: `.docx`, and PDF where LibreOffice is installed. */
export async function makeDocument(
  { input, output }: DocumentRequest,
  terminal: Terminal,
  dist: string,
): Promise<ExitCode> {
  const host = await openUnnamed(input, dist);
  const { dokumen, kekurangan, masalah, tahun } = callAddIn(host, 'bacaDokumen');
  if (dokumen === undefined) {
    terminal.error(printMasalah(masalah).join('\n'));
    return 1;
  }
  const berkas = output ?? `out/LKjIP-${tahun}.docx`;
  const bytes = await Packer.toBuffer(writeDocx(dokumen, { pageNumbers: estimatePageNumbers }));
  await save(berkas, bytes);
  const letakPdf = `${berkas.slice(0, -extname(berkas).length)}.pdf`;
  const pdf = await pdfOf(bytes, 'docx');
  if (pdf.jenis === 'dibuat') await save(letakPdf, pdf.bytes);
  terminal.print(
    [
      `Dokumen: ${berkas}`,
      ...(pdf.jenis === 'dibuat' ? [`PDF: ${letakPdf}`] : []),
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
