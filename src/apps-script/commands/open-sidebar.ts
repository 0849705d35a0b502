/** The page of the sidebar, in dist/. */
const PAGE = 'sidebar';

/** Menu: opens the sidebar, at its home or where the report is shared for review. */
export function bukaSidebar(layar?: 'reviu'): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setTitle('LKjIP');
  // The page reads it from its own body; whatever else a caller hands over opens the home.
  if (layar === 'reviu') page.append('<i hidden data-layar="reviu"></i>');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Menu: opens the sidebar where the report is shared for review. */
export function bagikanUntukReviu(): void {
  bukaSidebar('reviu');
}
