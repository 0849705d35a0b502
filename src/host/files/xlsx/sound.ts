import type { SheetData, Workbook } from '../../workbook/workbook.ts';
import { FileError } from '../file-error.ts';

/** What no tab of a spreadsheet may be called by: Excel itself refuses it, other programs do not. */
const FORBIDDEN = /[:\\/?*[\]]/u;

/**
 * A workbook that some program wrote as no spreadsheet can show it, made one that can be: of all hidden sheets
 * the first is shown, and merged areas end where the grid does.
 *
 * @throws FileError for a name that no tab may have: which, and what to do.
 */
export function sound(workbook: Workbook): Workbook {
  const wrong = workbook.sheets.find(({ name }) => FORBIDDEN.test(name));
  if (wrong !== undefined) {
    const message = `Nama lembar "${wrong.name}" memuat tanda yang tidak boleh ada di nama tab (: \\ / ? * [ ]). Ganti namanya, lalu coba lagi.`;
    throw new FileError(message);
  }
  const allHidden = workbook.sheets.every(({ hidden }) => hidden);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, i) =>
      withinGrid(allHidden && i === 0 ? { ...sheet, hidden: false } : sheet),
    ),
  };
}

function withinGrid(sheet: SheetData): SheetData {
  const { merges, rowCount, columnCount } = sheet;
  if (merges === undefined) return sheet;
  const clipped = merges
    .map(({ bottom, right, ...rest }) => ({
      ...rest,
      bottom: Math.min(bottom, rowCount - 1),
      right: Math.min(right, columnCount - 1),
    }))
    .filter(
      ({ top, left, bottom, right }) => top <= bottom && left <= right && (top < bottom || left < right),
    );
  return { ...sheet, merges: clipped };
}
