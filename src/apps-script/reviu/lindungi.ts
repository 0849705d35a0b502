type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What tells our protections from those of people. */
const PUTUSAN = 'LKjIP: diisi peninjau';
const TABEL = 'LKjIP: ditulis add-on';

/** Warns whoever is about to change a tab that the add-on wrote. A protection of anybody else's is left as it is. */
export function beriPeringatan(sheet: Sheet): void {
  const [ada] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (ada === undefined) sheet.protect().setDescription(TABEL).setWarningOnly(true);
}

/**
 * Keeps ranges for reviewers to write in. Google lets the owner in always, and whoever sets this up.
 * Returns false, with nothing changed, where whoever runs this may not change it.
 */
export function jagaPutusan(sheet: Sheet, ranges: readonly string[], peninjau: readonly string[]): boolean {
  const ada = penjagaPutusan(sheet);
  if (!ada.every((penjaga) => penjaga.canEdit())) return false;
  for (const [i, a1] of ranges.entries()) {
    const penjaga = ada[i] ?? sheet.getRange(a1).protect().setDescription(PUTUSAN);
    if (ada[i] !== undefined && penjaga.getRange().getA1Notation() !== a1)
      penjaga.setRange(sheet.getRange(a1));
    izinkanHanya(penjaga, peninjau);
  }
  return true;
}

/** Whether whoever runs this may write where reviewers do. */
export function bolehMenulisPutusan(sheet: Sheet): boolean {
  return penjagaPutusan(sheet).every((penjaga) => penjaga.canEdit());
}

const penjagaPutusan = (sheet: Sheet): readonly Protection[] =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((penjaga) => penjaga.getDescription() === PUTUSAN);

function izinkanHanya(penjaga: Protection, peninjau: readonly string[]): void {
  if (peninjau.length > 0) penjaga.addEditors([...peninjau]);
  const lain = penjaga
    .getEditors()
    .map((user) => user.getEmail())
    .filter((email) => !peninjau.includes(email));
  if (lain.length > 0) penjaga.removeEditors(lain);
  if (penjaga.canDomainEdit()) penjaga.setDomainEdit(false);
}
