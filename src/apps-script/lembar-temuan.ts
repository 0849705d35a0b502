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
import { type CarriedStatuses, DAFTAR_STATUS, withoutStatus } from '../periksa/temuan-status.ts';
import { sha256Of } from '../reports/fingerprint.ts';
import type { Lembar } from './lembar.ts';
import { lembarOfTable } from './lembar-tabel.ts';
import { WARNA_TINGKAT } from './warna-tingkat.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The memory of findings that are gone: it lies on the tab, so that it changes with the tab or not at all. */
const KEY = 'lkjip.temuan.hilang';

/**
 * The findings as a tab: places that lead to their cells, statuses to choose, and out of sight what a
 * finding is known by. Statuses and reasons are the officer's own.
 */
export function lembarOfTemuan(
  { daftar, hilang }: CarriedStatuses,
  ringkasan: readonly JenisSummary[],
  tautanOf: (temuan: Temuan) => string | undefined,
): Lembar {
  const table = buildTabelTemuan(daftar, ringkasan);
  const lembar = lembarOfTable(table);
  const daftarTautan = daftar.map(({ temuan }) => tautanOf(temuan));
  const column = (sheet: Sheet, index: number) =>
    sheet.getRange(table.heading.bottom + 2, index + 1, daftar.length, 1);
  return {
    ...lembar,
    sidik: sha256Of(JSON.stringify([lembar.sidik, daftarTautan, hilang])),
    bagianAddOn: withoutStatus,
    fill(sheet) {
      lembar.fill(sheet);
      sheet.addDeveloperMetadata(KEY, hilang.join(' '), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      sheet.hideColumns(KOLOM_KUNCI + 1);
      if (daftar.length === 0) return;
      column(sheet, KOLOM_TEMPAT).setRichTextValues(
        daftar.map(({ temuan }, i) => [linked(placeText(temuan), daftarTautan[i])]),
      );
      column(sheet, KOLOM_TINGKAT).setBackgrounds(
        daftar.map(({ temuan }) => [WARNA_TINGKAT[temuan.tingkat]]),
      );
      column(sheet, KOLOM_STATUS).setDataValidation(pilihanStatus());
    },
  };
}

/** The memory of an earlier run, the latest first. */
export function readHilang(sheet: Sheet): readonly string[] {
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
  const text = metadata?.getValue() ?? '';
  return text === '' ? [] : text.split(' ');
}

function linked(text: string, url: string | undefined): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  return url === undefined ? builder.build() : builder.setLinkUrl(url).build();
}

function pilihanStatus(): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...DAFTAR_STATUS], true)
    .setAllowInvalid(false)
    .setHelpText(
      'Pilih "diperbaiki" sesudah datanya Anda perbaiki, atau "diterima dengan alasan" dan tulis alasannya di kolom Alasan.',
    )
    .build();
}
