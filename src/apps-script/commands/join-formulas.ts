import { customFunctions } from '../../functions/index.ts';
import { findSingleCalls, type SatuRumus, singleFormula } from '../../functions/satu-rumus.ts';
import { isFields, parsed, remember } from '../workbook/memory.ts';
import type { OpenSheet, OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { runMenuCommand, showMessage } from './command.ts';
import { bulleted } from './messages.ts';

/** A column of single calls on a sheet. */
interface Found extends SatuRumus {
  readonly sheet: OpenSheet;
}

/** What joining or parting came to. */
export interface HasilSatuRumus {
  readonly diganti: number;
  /** Columns that would have shown something else, and stayed as they are. */
  readonly dibiarkan: number;
}

/** Lies on each sheet with joined formulas: what they replaced, so that it can be taken back. */
const KEY = 'lkjip.rumus';

const NAMES = customFunctions.map(({ name }) => name);

/** Menu: one formula over a range in place of single ones, which load the script once each. */
export function satukanRumus(): HasilSatuRumus | undefined {
  const found = runMenuCommand({ starting: 'Mencari rumus tunggal…', run: find, messageOf: () => undefined });
  if (found === undefined) return undefined;
  if (found.length === 0) {
    showMessage(
      'Tidak ada kolom dengan dua puluh rumus tunggal LKjIP atau lebih, jadi tidak ada yang perlu disatukan.',
    );
    return { diganti: 0, dibiarkan: 0 };
  }
  const ui = SpreadsheetApp.getUi();
  if (ui.alert('LKjIP', previewMessage(found), ui.ButtonSet.YES_NO) !== ui.Button.YES) return undefined;
  return runMenuCommand({
    starting: 'Menyatukan rumus…',
    run: (book) => join(book),
    messageOf: ({ diganti, dibiarkan }) =>
      [
        `${diganti} kolom kini memakai satu rumus. Pilih Pisahkan rumus untuk mengembalikannya.`,
        ...(dibiarkan === 0 ? [] : [`${dibiarkan} kolom dibiarkan, karena hasilnya akan berbeda.`]),
      ].join('\n'),
  });
}

/** Menu: the single formulas again. */
export function pisahkanRumus(): HasilSatuRumus | undefined {
  return runMenuCommand({
    starting: 'Memisahkan rumus…',
    run: part,
    messageOf: ({ diganti, dibiarkan }) =>
      diganti + dibiarkan === 0
        ? 'Tidak ada rumus yang pernah disatukan.'
        : [
            `${diganti} kolom kembali ke rumus tunggalnya.`,
            ...(dibiarkan === 0 ? [] : [`${dibiarkan} kolom sudah diubah sejak disatukan, jadi dibiarkan.`]),
          ].join('\n'),
  });
}

const previewMessage = (found: readonly Found[]): string =>
  [
    'Satu rumus untuk seluruh kolom jauh lebih cepat daripada satu rumus tiap baris. Ganti?',
    ...bulleted(
      found.map(
        ({ sheet, dari, sampai, semula, menjadi }) =>
          `${sheet.name}, baris ${dari} sampai ${sampai}: ${semula} menjadi ${menjadi}`,
      ),
    ),
  ].join('\n');

function find(book: OpenSpreadsheet): readonly Found[] {
  return book.sheets.flatMap((sheet) =>
    findSingleCalls(sheet.google.getDataRange().getFormulas(), NAMES).map((one) => ({ ...one, sheet })),
  );
}

const rangeOf = ({ google }: OpenSheet, { kolom, dari, sampai }: SatuRumus) =>
  google.getRange(dari, kolom, sampai - dari + 1, 1);

/** The single formulas of a column, as they were. */
const singles = (one: SatuRumus): string[][] =>
  Array.from({ length: one.sampai - one.dari + 1 }, (_, i) => [singleFormula(one, one.dari + i)]);

function join(book: OpenSpreadsheet): HasilSatuRumus {
  const found = find(book);
  const before = found.map((one) => rangeOf(one.sheet, one).getDisplayValues());
  for (const one of found) {
    rangeOf(one.sheet, one).clearContent();
    one.sheet.google.getRange(one.dari, one.kolom).setFormula(one.menjadi);
  }
  SpreadsheetApp.flush();
  const kept = found.filter((one, i) => {
    const isSame = JSON.stringify(rangeOf(one.sheet, one).getDisplayValues()) === JSON.stringify(before[i]);
    if (!isSame) rangeOf(one.sheet, one).setFormulas(singles(one));
    return isSame;
  });
  for (const { sheet, ...one } of kept) remember(sheet.google, KEY, JSON.stringify(one));
  return { diganti: kept.length, dibiarkan: found.length - kept.length };
}

function part(book: OpenSpreadsheet): HasilSatuRumus {
  const joined = book.remembered(KEY).map((memory) => {
    const sheet = memory.sheetId === undefined ? undefined : book.sheetById(memory.sheetId);
    const one = parsed(memory.text, isSatuRumus);
    const formula = one && sheet?.google.getRange(one.dari, one.kolom).getFormula();
    return { memory, sheet, one, isThere: one !== undefined && sameFormula(formula ?? '', one.menjadi) };
  });
  for (const { memory, sheet, one, isThere } of joined) {
    if (isThere && sheet !== undefined && one !== undefined) {
      sheet.google.getRange(one.dari, one.kolom).clearContent();
      rangeOf(sheet, one).setFormulas(singles(one));
    }
    memory.remove();
  }
  const diganti = joined.filter(({ isThere }) => isThere).length;
  return { diganti, dibiarkan: joined.length - diganti };
}

/** Google may give a formula back with other separators and blanks. */
const sameFormula = (one: string, other: string): boolean => {
  const plain = (formula: string) => formula.replace(/[;,\s]/g, '');
  return plain(one) === plain(other);
};

const isSatuRumus = (value: unknown): value is SatuRumus =>
  isFields(value) &&
  ['kolom', 'dari', 'sampai'].every((name) => typeof value[name] === 'number') &&
  ['semula', 'menjadi'].every((name) => typeof value[name] === 'string');
