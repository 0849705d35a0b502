type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What tells our protections from those of people. */
const VERDICTS = 'LKjIP: diisi peninjau';
const BUILT = 'LKjIP: ditulis add-on';

/** Warns whoever is about to change a sheet that was just made, and that nobody has protected yet. */
export function warnOnEdit(sheet: Sheet): void {
  sheet.protect().setWarningOnly(true).setDescription(BUILT);
}

/** Warns whoever is about to change sheets that the add-on wrote. A protection of anybody else's is left as it is. */
export function warnOnEditOf(spreadsheet: Spreadsheet, sheets: readonly Sheet[]): void {
  // All are looked at before any is protected: each look after a change would wait for it.
  const editors = spreadsheet.getEditors().map((user) => user.getEmail());
  const owner = spreadsheet.getOwner()?.getEmail() ?? '';
  const found = sheets.map((sheet) => {
    const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    return {
      sheet,
      protection,
      isUnfinished: protection !== undefined && isUnfinished(protection, editors, owner),
    };
  });
  for (const { sheet, protection, isUnfinished } of found) {
    if (protection === undefined) warnOnEdit(sheet);
    else if (isUnfinished) protection.setWarningOnly(true).setDescription(BUILT);
  }
}

/** A run was cut off right after it had protected the sheet: the protection bars nobody yet. */
function isUnfinished(protection: Protection, editors: readonly string[], owner: string): boolean {
  if (protection.getDescription() !== '') return false;
  if (protection.isWarningOnly()) return true;
  // Whether Google lists the owner among them is not settled, so the lists are compared without.
  const listed = protection.getEditors().map((user) => user.getEmail());
  return editors.every((email) => email === owner || listed.includes(email));
}

/** The cells that are kept for reviewers, as their protections have it. */
export interface VerdictProtections {
  /** Whether whoever runs this may write where reviewers do. */
  readonly canWrite: boolean;
  /** Who may; nobody where whoever runs this may not know. */
  readonly editors: readonly string[];
  /** Keeps ranges for reviewers to write in, where whoever runs this may change that. Google lets the owner in always. */
  reserve(ranges: readonly string[], reviewers: readonly string[]): void;
}

interface Found {
  readonly protection: Protection;
  readonly description: string;
  readonly a1: string;
  readonly canEdit: boolean;
  readonly editors: readonly string[];
  readonly isOfDomain: boolean;
}

/** Looks at the protections of the cells that are kept for reviewers. */
export function readVerdictProtections(sheet: Sheet): VerdictProtections {
  const all = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(foundOf);
  const ours = all.filter(({ description }) => description === VERDICTS);
  return {
    canWrite: ours.every(({ canEdit }) => canEdit),
    editors: [...new Set(ours.flatMap(({ editors }) => editors))],
    reserve(ranges, reviewers) {
      // Also those of them that a run has protected which was cut off before it said what for.
      const known = all.filter(
        ({ description, a1 }) => description === VERDICTS || (description === '' && ranges.includes(a1)),
      );
      if (!known.every(({ canEdit }) => canEdit)) return;
      const reserved = ranges.map((a1) => {
        const found = known.find((one) => firstCell(one.a1) === firstCell(a1));
        if (found === undefined) return { a1, protection: sheet.getRange(a1).protect() };
        return { a1, protection: found.protection, found };
      });
      for (const { a1, protection, found } of reserved) {
        if (found?.description !== VERDICTS) protection.setDescription(VERDICTS);
        if (found !== undefined && found.a1 !== a1) protection.setRange(sheet.getRange(a1));
      }
      // Who may write in a new one Google alone knows.
      const settled = reserved.map((one) => ({ ...one, found: one.found ?? foundOf(one.protection) }));
      for (const { protection, found } of settled) allowOnly(protection, found, reviewers);
    },
  };
}

function foundOf(protection: Protection): Found {
  const canEdit = protection.canEdit();
  return {
    protection,
    description: protection.getDescription(),
    a1: protection.getRange().getA1Notation(),
    canEdit,
    editors: canEdit ? protection.getEditors().map((user) => user.getEmail()) : [],
    isOfDomain: canEdit && protection.canDomainEdit(),
  };
}

/** The first cell of a range: it stays where it is while rows are added below. */
const firstCell = (a1: string): string | undefined => a1.split(':')[0];

function allowOnly(
  protection: Protection,
  { editors, isOfDomain }: Found,
  reviewers: readonly string[],
): void {
  const missing = reviewers.filter((email) => !editors.includes(email));
  if (missing.length > 0) protection.addEditors(missing);
  const others = editors.filter((email) => !reviewers.includes(email));
  if (others.length > 0) protection.removeEditors(others);
  if (isOfDomain) protection.setDomainEdit(false);
}
