import type { PermintaanDokumen } from '../apps-script/commands/build-document.ts';
import { errorOf } from './error.ts';
import { announce } from './screen.ts';
import { callServer } from './server.ts';

/** The pages besides this one. */

/** Opens the wizard of the import. */
export function openImport(): void {
  open('Wisaya impor', callServer('imporBukuKerja'));
}

/** Opens the page that makes the report as a document. */
export function openDocument(permintaan: PermintaanDokumen = {}): void {
  open('Halaman dokumen', callServer('susunDokumen', permintaan));
}

/** Opens the outline of the report, which stands in a sidebar of its own. */
export function openNaskah(): void {
  open('Naskah', callServer('bukaNaskah'));
}

/** Opens the tour, which stands in a sidebar of its own too. */
export function openTour(): void {
  open('Tur', callServer('mulaiTur'));
}

function open(nama: string, opened: Promise<unknown>): void {
  announce(`Membuka ${nama.toLowerCase()}…`);
  opened.then(
    () => announce(`${nama} terbuka.`),
    (error: unknown) => announce(errorOf(error).message),
  );
}
