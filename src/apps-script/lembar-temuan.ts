import type { JenisSummary } from '../periksa/index.ts';
import {
  buildTabelTemuan,
  KOLOM_KUNCI,
  KOLOM_STATUS,
  KOLOM_TEMPAT,
  KOLOM_TINGKAT,
  placeText,
} from '../periksa/tabel-temuan.ts';
import type { Temuan } from '../periksa/temuan.ts';
import { type CarriedStatuses, DAFTAR_STATUS } from '../periksa/temuan-status.ts';
import { WARNA_TINGKAT } from './warna-tingkat.ts';
import type { SheetCell, SheetPlan } from './workbook/sheet-plan.ts';
import { planTable } from './workbook/table-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The memory of findings that are gone: it lies on the tab, so that it changes with the tab or not at all. */
const KEY = 'lkjip.temuan.hilang';

/**
 * The findings as a sheet: places that lead to their cells, statuses to choose, and out of sight what a
 * finding is known by. Statuses and reasons are the officer's own.
 */
export function planTemuan(
  { daftar, hilang }: CarriedStatuses,
  ringkasan: readonly JenisSummary[],
  tautanOf: (temuan: Temuan) => string | undefined,
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
        if (c === KOLOM_TEMPAT) return { ...cell, value: placeText(temuan), link: tautanOf(temuan) };
        if (c !== KOLOM_TINGKAT) return cell;
        return { ...cell, look: { ...cell.look, background: WARNA_TINGKAT[temuan.tingkat] } };
      });
    }),
    hiddenColumns: [KOLOM_KUNCI],
    choices:
      daftar.length === 0 ? [] : [{ zone: status, from: DAFTAR_STATUS, strict: true, help: PETUNJUK_STATUS }],
    memory: { [KEY]: hilang.join(' ') },
  };
}

/** The memory of an earlier run, the latest first. */
export function readHilang(sheet: Sheet): readonly string[] {
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
  const text = metadata?.getValue() ?? '';
  return text === '' ? [] : text.split(' ');
}

const PETUNJUK_STATUS =
  'Pilih "diperbaiki" sesudah datanya Anda perbaiki, atau "diterima dengan alasan" dan tulis alasannya di kolom Alasan.';
