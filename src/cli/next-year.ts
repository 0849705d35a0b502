import { join } from 'node:path';
import { FileError } from '../host/files/file-error.ts';
import { workbookToXlsx } from '../host/files/xlsx/write.ts';
import { openHost } from '../host/node/open-host.ts';
import { callAddIn } from './add-in.ts';
import { save } from './save.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What "Mulai tahun berikutnya" is asked for on the command line. */
export interface NextYearRequest {
  readonly input: string;
  readonly folder: string;
  /** A new RPJMD begins: the kode of the indikator that go on in it. Absent: it is the same one. */
  readonly lanjut: readonly string[] | undefined;
}

/** Makes the next year out of a finished one, as a file of its own. */
export async function nextYear(
  { input, folder, lanjut }: NextYearRequest,
  terminal: Terminal,
  dist: string,
): Promise<ExitCode> {
  const host = await openHost(input, dist);
  const pilihan = { rpjmdBaru: lanjut !== undefined, lanjut: lanjut ?? [] };
  let hasil: ReturnType<typeof makeIn>;
  try {
    hasil = makeIn(host, pilihan);
  } catch (error) {
    throw new FileError(error instanceof Error ? error.message : String(error), { cause: error });
  }
  const { pratinjau, nama, isian, dibiarkan } = hasil;
  const copy = host.copies.at(-1);
  if (copy === undefined) throw new Error('The next year has made no spreadsheet.');
  const berkas = join(folder, `${nama.replace(/[/\\:*?"<>|]/g, '-')}.xlsx`);
  const functionsExcelLacks = new Set(host.customFunctionNames);
  await save(berkas, await workbookToXlsx(copy.workbook(), { functionsExcelLacks }));
  terminal.print(
    [
      `Tahun ${pratinjau.tahun}, dari ${input}`,
      ...pratinjau.tab.map(({ nama: tab, kalimat }) => `  ${tab}: ${kalimat}`),
      ...pratinjau.peringatan,
      ...(dibiarkan.length === 0 ? [] : [`Dibawa serta apa adanya: ${dibiarkan.join(', ')}.`]),
      `Berkas: ${berkas}; ${isian} hal yang perlu diisi ada di tab Daftar Isian.`,
    ].join('\n'),
  );
  return 0;
}

function makeIn(
  host: Awaited<ReturnType<typeof openHost>>,
  pilihan: { readonly rpjmdBaru: boolean; readonly lanjut: readonly string[] },
) {
  const pratinjau = callAddIn(host, 'sidebarPlanNextYear', pilihan);
  return { pratinjau, ...callAddIn(host, 'sidebarBeginNextYear', pilihan) };
}
