type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What tells our protections from those of people. */
const PUTUSAN = 'LKjIP: diisi peninjau';
const TABEL = 'LKjIP: ditulis add-on';

/** Warns whoever is about to change a tab that the add-on wrote. A protection of anybody else's is left as it is. */
export function beriPeringatan(sheet: Sheet): void {
  const [ada] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (ada === undefined || belumSelesai(sheet, ada)) {
    (ada ?? sheet.protect()).setWarningOnly(true).setDescription(TABEL);
  }
}

/** A run was cut off right after it had protected the tab: the protection bars nobody yet. */
function belumSelesai(sheet: Sheet, ada: Protection): boolean {
  if (ada.getDescription() !== '') return false;
  return ada.isWarningOnly() || ada.getEditors().length >= sheet.getParent().getEditors().length;
}

/**
 * Keeps ranges for reviewers to write in. Google lets the owner in always, and whoever sets this up.
 * Returns false, with nothing changed, where whoever runs this may not change it.
 */
export function jagaPutusan(sheet: Sheet, ranges: readonly string[], peninjau: readonly string[]): boolean {
  const ada = penjagaPutusan(sheet, ranges);
  if (!ada.every((penjaga) => penjaga.canEdit())) return false;
  for (const a1 of ranges) {
    const lama = ada.find((penjaga) => awalOf(penjaga) === awalOf(a1));
    const penjaga = (lama ?? sheet.getRange(a1).protect()).setDescription(PUTUSAN);
    if (penjaga.getRange().getA1Notation() !== a1) penjaga.setRange(sheet.getRange(a1));
    izinkanHanya(penjaga, peninjau);
  }
  return true;
}

/** Whether whoever runs this may write where reviewers do. */
export function bolehMenulisPutusan(sheet: Sheet): boolean {
  return penjagaPutusan(sheet).every((penjaga) => penjaga.canEdit());
}

/** Who may write where reviewers do, as the protections have it; nobody where whoever runs this may not know. */
export function editorPutusan(sheet: Sheet): readonly string[] {
  const boleh = penjagaPutusan(sheet).filter((penjaga) => penjaga.canEdit());
  return [...new Set(boleh.flatMap((penjaga) => penjaga.getEditors().map((user) => user.getEmail())))];
}

/** With `ranges`, also those of them that a run has protected which was cut off before it said what for. */
function penjagaPutusan(sheet: Sheet, ranges: readonly string[] = []): readonly Protection[] {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter((penjaga) => {
    const keterangan = penjaga.getDescription();
    return (
      keterangan === PUTUSAN || (keterangan === '' && ranges.includes(penjaga.getRange().getA1Notation()))
    );
  });
}

/** The first cell of a range: it stays where it is while rows are added below. */
function awalOf(range: Protection | string): string | undefined {
  return (typeof range === 'string' ? range : range.getRange().getA1Notation()).split(':')[0];
}

function izinkanHanya(penjaga: Protection, peninjau: readonly string[]): void {
  if (peninjau.length > 0) penjaga.addEditors([...peninjau]);
  const lain = penjaga
    .getEditors()
    .map((user) => user.getEmail())
    .filter((email) => !peninjau.includes(email));
  if (lain.length > 0) penjaga.removeEditors(lain);
  if (penjaga.canDomainEdit()) penjaga.setDomainEdit(false);
}
