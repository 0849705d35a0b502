/** The page of the sidebar, in dist/. */
const PAGE = 'sidebar';

const SCREENS = ['reviu', 'uji', 'tahun'] as const;

/** Menu: opens the sidebar, at its home or at another of its screens. */
export function bukaSidebar(layar?: (typeof SCREENS)[number]): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setTitle('LKjIP');
  // The page reads it from its own body; whatever else a caller hands over opens the home.
  const screen = SCREENS.find((one) => one === layar);
  if (screen !== undefined) page.append(`<i hidden data-layar="${screen}"></i>`);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Menu: opens the sidebar where the report is shared for review. */
export function bagikanUntukReviu(): void {
  bukaSidebar('reviu');
}

/** Opens the outline of the report in place of the sidebar. */
export function bukaNaskah(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('naskah').setTitle('LKjIP'));
}
