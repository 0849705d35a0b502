/** The page of the document, in dist/. */
const PAGE = 'dokumen';
const SIZE = { width: 760, height: 640 };

/** Menu: opens the page that makes the report as a document. */
export function susunDokumen(): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setWidth(SIZE.width).setHeight(SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(page, 'Susun dokumen');
}
