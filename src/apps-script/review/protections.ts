import { columnOf, isButir, type Letak } from '../../reviu/tabel-reviu.ts';
import { columnLetters } from '../../tabs/column-letters.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What tells our protections from those of people. */
const BUILT = 'LKjIP: ditulis add-on';
const REVIU = 'LKjIP: tab Reviu';
const ANSWERS = 'LKjIP: jawaban peninjau';
/** Before version 0.2 all reviewers had the same cells. */
const OLD_VERDICTS = 'LKjIP: diisi peninjau';
const verdictsOf = (peninjau: string): string => `LKjIP: diisi ${peninjau}`;

/** Warns whoever is about to change a sheet that was just made, and that nobody has protected yet. */
export function warnOnEdit(sheet: Sheet): void {
  sheet.protect().setWarningOnly(true).setDescription(BUILT);
}

/** Warns whoever is about to change sheets that the add-on wrote. A protection of anybody else's is left as it is. */
export function warnOnEditOf(spreadsheet: Spreadsheet, sheets: readonly Sheet[]): void {
  // All are looked at before any is protected: each look after a change would wait for it.
  const editors = spreadsheet.getEditors().map((user) => user.getEmail());
  const owner = ownerOf(spreadsheet);
  const found = sheets.map((sheet) => {
    const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    const isLeft = protection !== undefined && isUnfinished(protection, editors, owner);
    return { sheet, protection, isLeft };
  });
  for (const { sheet, protection, isLeft } of found) {
    if (protection === undefined) warnOnEdit(sheet);
    else if (isLeft) protection.setWarningOnly(true).setDescription(BUILT);
  }
}

const ownerOf = (spreadsheet: Spreadsheet): string => spreadsheet.getOwner()?.getEmail() ?? '';

/** A run was cut off right after it had protected the sheet: the protection bars nobody yet. */
function isUnfinished(protection: Protection, editors: readonly string[], owner: string): boolean {
  if (protection.getDescription() !== '') return false;
  if (protection.isWarningOnly()) return true;
  // Whether Google lists the owner among them is not settled, so the lists are compared without.
  const listed = protection.getEditors().map((user) => user.getEmail());
  return editors.every((email) => email === owner || listed.includes(email));
}

/** The protections of the tab Reviu: the whole tab is the add-on's, but for the cells of each reviewer. */
export interface ReviuProtections {
  /** Whether whoever runs this may write all of the tab. */
  readonly canWrite: boolean;
  /** Who may write where reviewers do; nobody where whoever runs this may not know. */
  readonly editors: readonly string[];
  /** The rows that are kept for a reviewer, counted from 0; undefined where nobody keeps them. */
  zoneOf(peninjau: string): Letak | undefined;
  /** Keeps the tab, where whoever runs this may change that. Google lets the owner in always. */
  reserve(wanted: Reservation): void;
}

/** Which cells of the tab are whose. */
export interface Reservation {
  /** The rows of the tables, counted from 0. */
  readonly letak: Letak;
  /** Whose the columns are, in their order. */
  readonly peninjau: readonly string[];
  /** Those who are reviewers now. */
  readonly current: readonly string[];
  /** The rows of the statements that reviewers answer, counted from 0. */
  readonly jawaban: readonly number[];
}

interface Found {
  readonly protection: Protection;
  readonly description: string;
  readonly a1: string;
  readonly canEdit: boolean;
  readonly editors: readonly string[];
  readonly isOfDomain: boolean;
}

interface Wanted {
  readonly description: string;
  readonly a1: string;
  readonly editors: readonly string[];
}

/** Looks at the protections of the tab Reviu. */
export function readReviuProtections(spreadsheet: Spreadsheet, sheet: Sheet): ReviuProtections {
  const ranges = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(foundOf);
  const [whole] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map(foundOf);
  const ours = ranges.filter(({ description }) => description.startsWith('LKjIP: '));
  const canWrite = [...ours, ...(whole === undefined ? [] : [whole])].every(({ canEdit }) => canEdit);
  return {
    canWrite,
    editors: [...new Set(ours.flatMap(({ editors }) => editors))],
    zoneOf(peninjau) {
      const kept = ours.filter(({ description }) => description === verdictsOf(peninjau));
      const status = kept.map(({ a1 }) => rowsOf(a1)).find((zone) => zone !== undefined);
      return status;
    },
    reserve(wanted) {
      if (!canWrite) return;
      const areas = areasOf(wanted);
      const isWhole = whole?.description === REVIU;
      // Asked before anything is written: each look after a change would wait for it.
      const everybody = isWhole ? [] : spreadsheet.getEditors().map((user) => user.getEmail());
      const reserved = areas.map((area) => reserveArea(sheet, area, ranges));
      // Who may write in a new one Google alone knows.
      const settled = reserved.map((one) => ({ ...one, found: one.found ?? foundOf(one.protection) }));
      const protection = whole?.protection ?? sheet.protect();
      for (const { protection: area, found, editors } of settled) allowOnly(area, found, editors);
      for (const { description, protection: old } of ranges) if (description === OLD_VERDICTS) old.remove();
      protection.setUnprotectedRanges(areas.map(({ a1 }) => sheet.getRange(a1)));
      if (isWhole) return;
      protection.setWarningOnly(false);
      if (everybody.length > 0) protection.removeEditors(everybody);
      // Last of all: what is not called so is taken up again by the next run.
      protection.setDescription(REVIU);
    },
  };
}

/** The cells of each reviewer, and those that all of them answer in. */
function areasOf({ letak, peninjau, current, jawaban }: Reservation): readonly Wanted[] {
  const rows = ({ awal, akhir }: Letak) => `${awal + 1}:${akhir + 1}`;
  const area = (first: number, last: number, letters = rows(letak).split(':')) =>
    `${columnLetters(first)}${letters[0]}:${columnLetters(last)}${letters[1]}`;
  const [top, bottom] = [Math.min(...jawaban), Math.max(...jawaban)];
  return [
    ...peninjau.flatMap((siapa, blok): Wanted[] => {
      const own = { description: verdictsOf(siapa), editors: current.includes(siapa) ? [siapa] : [] };
      const [status, catatan] = [columnOf('status', blok), columnOf('catatan', blok)];
      return [
        { ...own, a1: area(status, status) },
        { ...own, a1: area(catatan, columnOf('tanggal', blok)) },
      ];
    }),
    ...(jawaban.length === 0
      ? []
      : [
          {
            description: ANSWERS,
            a1: area(columnOf('temuan'), columnOf('temuan'), [`${top + 1}`, `${bottom + 1}`]),
            editors: current,
          },
        ]),
  ];
}

/** The rows of the statements that reviewers answer, by what stands beside them. */
export const answerRows = (kunci: readonly string[]): readonly number[] =>
  kunci.flatMap((one, row) => (isButir(one) ? [row] : []));

function reserveArea(
  sheet: Sheet,
  { description, a1, editors }: Wanted,
  ranges: readonly Found[],
): { protection: Protection; editors: readonly string[]; found?: Found } {
  // Also one that a run has protected which was cut off before it said what for.
  const found = ranges.find(
    (one) =>
      (one.description === description && columnsOf(one.a1) === columnsOf(a1)) ||
      (one.description === '' && one.a1 === a1),
  );
  const protection = found?.protection ?? sheet.getRange(a1).protect();
  if (found?.description !== description) protection.setDescription(description);
  if (found !== undefined && found.a1 !== a1) protection.setRange(sheet.getRange(a1));
  return found === undefined ? { protection, editors } : { protection, editors, found };
}

function foundOf(protection: Protection): Found {
  const canEdit = protection.canEdit();
  return {
    protection,
    description: protection.getDescription(),
    a1: protection.getRange().getA1Notation(),
    canEdit,
    editors:
      canEdit && !protection.isWarningOnly() ? protection.getEditors().map((user) => user.getEmail()) : [],
    isOfDomain: canEdit && protection.canDomainEdit(),
  };
}

/** `B:B` of `B5:B40`. */
const columnsOf = (a1: string): string => a1.replace(/\d/gu, '');

/** The rows of a range of one column or several, counted from 0. */
function rowsOf(a1: string): Letak | undefined {
  const [, first, last = first] = /^[A-Z]+(\d+)(?::[A-Z]+(\d+))?$/u.exec(a1) ?? [];
  return first === undefined ? undefined : { awal: Number(first) - 1, akhir: Number(last) - 1 };
}

function allowOnly(protection: Protection, { editors, isOfDomain }: Found, allowed: readonly string[]): void {
  const missing = allowed.filter((email) => !editors.includes(email));
  if (missing.length > 0) protection.addEditors([...missing]);
  const others = editors.filter((email) => !allowed.includes(email));
  if (others.length > 0) protection.removeEditors(others);
  if (isOfDomain) protection.setDomainEdit(false);
}
