import { FileError } from '../files/file-error.ts';
import { shortNameMessage } from '../files/xlsx/names.ts';
import { workbookToXlsx } from '../files/xlsx/write.ts';
import type { Host } from '../host.ts';
import { tell } from './dialog.ts';
import { download } from './download.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a spreadsheet to the browser as .xlsx; what goes wrong is told. */
export async function unduhXlsx(host: Host): Promise<void> {
  try {
    const workbook = host.workbook();
    const bytes = await workbookToXlsx(workbook, {
      functionsExcelLacks: new Set(host.customFunctionNames),
    });
    download(`${workbook.name}.xlsx`, new Blob([new Uint8Array(bytes)], { type: XLSX }));
    const namaPendek = shortNameMessage(workbook);
    if (namaPendek !== undefined) tell('Berkas disimpan', namaPendek);
  } catch (error) {
    tellProblem('Berkas tidak dapat disimpan', error);
  }
}

/** Only what a file can do wrong is told as it stands; our own bugs are told as such. */
export function tellProblem(title: string, error: unknown): void {
  if (error instanceof FileError) {
    tell(title, error.message);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  tell(title, `Halaman ini keliru: ${message}. Isi yang sekarang tidak berubah.`);
}
