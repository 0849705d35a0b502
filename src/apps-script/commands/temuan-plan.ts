import type { JenisSummary } from '../../periksa/index.ts';
import {
  buildTabelTemuan,
  KOLOM_KUNCI,
  KOLOM_STATUS,
  KOLOM_TEMPAT,
  KOLOM_TINGKAT,
  placeText,
} from '../../periksa/tabel-temuan.ts';
import type { Temuan } from '../../periksa/temuan.ts';
import { type CarriedStatuses, DAFTAR_STATUS } from '../../periksa/temuan-status.ts';
import type { OpenSheet, OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import type { SheetCell, SheetPlan } from '../workbook/sheet-plan.ts';
import { planTable } from '../workbook/table-plan.ts';
import { SEVERITY_COLORS } from './severity-colors.ts';

/** The memory of findings that are gone: it lies on the tab, so that it changes with the tab or not at all. */
const KEY = 'lkjip.temuan.hilang';

/**
 * The findings as a sheet: places that lead to their cells, statuses to choose, and out of sight what a
 * finding is known by. Statuses and reasons are the officer's own.
 */
export function planTemuan(
  { daftar, hilang }: CarriedStatuses,
  ringkasan: readonly JenisSummary[],
  linkOf: (temuan: Temuan) => string | undefined,
): SheetPlan {
  const table = buildTabelTemuan(daftar, ringkasan);
  const plan = planTable(table);
  const first = table.heading.bottom + 1;
  const status = { top: first, left: KOLOM_STATUS, bottom: first + daftar.length - 1, right: KOLOM_STATUS };
  return {
    ...plan,
    cells: plan.cells.map((row, r) => {
      const temuan = daftar[r - first]?.temuan;
      if (temuan === undefined) return row;
      return row.map((cell, c): SheetCell => {
        if (c === KOLOM_TEMPAT) return { ...cell, value: placeText(temuan), link: linkOf(temuan) };
        if (c !== KOLOM_TINGKAT) return cell;
        return { ...cell, look: { ...cell.look, background: SEVERITY_COLORS[temuan.tingkat] } };
      });
    }),
    hiddenColumns: [KOLOM_KUNCI],
    choices:
      daftar.length === 0 ? [] : [{ zone: status, from: DAFTAR_STATUS, strict: true, help: STATUS_HELP }],
    memory: { [KEY]: hilang.join(' ') },
  };
}

/** The memory of an earlier run, the latest first. */
export function readHilang(book: OpenSpreadsheet, sheet: OpenSheet): readonly string[] {
  const text = book.remembered(KEY).find(({ sheetId }) => sheetId === sheet.id)?.text ?? '';
  return text === '' ? [] : text.split(' ');
}

const STATUS_HELP =
  'Pilih "diperbaiki" sesudah datanya Anda perbaiki, atau "diterima dengan alasan" dan tulis alasannya di kolom Alasan.';
