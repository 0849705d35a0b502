import type { PermintaanDokumen } from '../apps-script/commands/build-document.ts';
import { errorOf } from './error.ts';
import { announce } from './screen.ts';
import { callServer } from './server.ts';

/** Pages that need more room than the sidebar has. */

/** Opens the wizard of the import. */
export function openImport(): void {
  open('Wisaya impor', callServer('imporBukuKerja'));
}

/** Opens the page that makes the report as a document. */
export function openDocument(permintaan: PermintaanDokumen = {}): void {
  open('Halaman dokumen', callServer('susunDokumen', permintaan));
}

function open(nama: string, opened: Promise<unknown>): void {
  announce(`Membuka ${nama.toLowerCase()}…`);
  opened.then(
    () => announce(`${nama} terbuka di jendela tersendiri.`),
    (error: unknown) => announce(errorOf(error).message),
  );
}
