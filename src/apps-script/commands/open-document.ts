import type { PermintaanDokumen } from './build-document.ts';

/** The page of the document, in dist/. */
const PAGE = 'dokumen';
const SIZE = { width: 760, height: 640 };

/** Menu: opens the page that makes the report as a document; after a final set, the one that goes with it. */
export function susunDokumen(permintaan: PermintaanDokumen = {}): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setWidth(SIZE.width).setHeight(SIZE.height);
  const { disetujui, alasan } = permintaan;
  if (disetujui) {
    page
      .append('<i hidden data-permintaan>')
      .appendUntrusted(JSON.stringify({ disetujui, ...(alasan && { alasan }) }))
      .append('</i>');
  }
  SpreadsheetApp.getUi().showModalDialog(page, 'Susun dokumen');
}
