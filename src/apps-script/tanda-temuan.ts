import { groupMarks, groupUnmarked, type MarkGroup } from '../periksa/cell-marks.ts';
import { type MarkedCell, markedCells } from '../periksa/temuan-cells.ts';
import type { Issue } from '../tabs/tab.ts';
import { bacaPemeriksaan, tabKosong } from './periksa.ts';
import { WARNA_TINGKAT } from './warna-tingkat.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What a run marked. */
export interface HasilTanda {
  readonly ditandai: number;
  readonly tab: readonly string[];
  /** Cells for which a tab's memory has no room. */
  readonly terlewat: number;
  /** What could not be read, and therefore not be checked; raw tabs in which nothing stands yet. */
  readonly masalah: readonly Issue[];
  readonly kosong: readonly string[];
}

/** What a run unmarked, and the cells that people have coloured since, which it left alone. */
export interface HasilHapusTanda {
  readonly dihapus: number;
  readonly dibiarkan: number;
}

/** Lies on each marked tab: the marked cells and the colours they had. */
const KEY = 'lkjip.tanda';

/** A value of developer metadata holds 30.000 characters. */
const MOST_MEMORY = 29_000;

/** Sheets gives this for a cell without a fill as well; such a cell gets none back. */
const TANPA_WARNA = '#ffffff';

/** Gives every cell with an open finding a light background, and takes earlier marks away. */
export function tandai(spreadsheet: Spreadsheet): HasilTanda {
  hapusTanda(spreadsheet);
  const pemeriksaan = bacaPemeriksaan(spreadsheet);
  const { tabs, tergabung, masalah } = pemeriksaan;
  const perTab = [...markedCells(tergabung.daftar, tabs)].flatMap(([name, cells]) => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet === null ? [] : [{ name, ...tandaiTab(sheet, cells) }];
  });
  return {
    ditandai: perTab.reduce((total, one) => total + one.ditandai, 0),
    tab: perTab.map(({ name }) => name),
    terlewat: perTab.reduce((total, one) => total + one.terlewat, 0),
    masalah,
    kosong: tabKosong(pemeriksaan),
  };
}

/** The memory is written before the first cell is coloured, so that no cut-off run leaves a mark unknown. */
function tandaiTab(sheet: Sheet, cells: readonly MarkedCell[]): Pick<HasilTanda, 'ditandai' | 'terlewat'> {
  const { kelompok, ditandai } = groupMarks(
    sheet.getDataRange().getBackgrounds(),
    cells.map(({ alamat, tingkat }) => ({ alamat, warna: WARNA_TINGKAT[tingkat] })),
    MOST_MEMORY,
  );
  sheet.addDeveloperMetadata(
    KEY,
    JSON.stringify(kelompok),
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
  for (const { warna, daftarAlamat } of kelompok) sheet.getRangeList([...daftarAlamat]).setBackground(warna);
  return { ditandai, terlewat: cells.length - ditandai };
}

/** Gives marked cells the backgrounds back that they had, unless someone has coloured them since. */
export function hapusTanda(spreadsheet: Spreadsheet): HasilHapusTanda {
  const daftar = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .map((metadata) => hapusTandaTab(metadata));
  return {
    dihapus: daftar.reduce((total, one) => total + one.dihapus, 0),
    dibiarkan: daftar.reduce((total, one) => total + one.dibiarkan, 0),
  };
}

function hapusTandaTab(metadata: Metadata): HasilHapusTanda {
  const sheet = metadata.getLocation().getSheet();
  const text = metadata.getValue();
  if (sheet === null || text === null) {
    metadata.remove();
    return { dihapus: 0, dibiarkan: 0 };
  }
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const { kelompok, dihapus, dibiarkan } = groupUnmarked(
    whole.getBackgrounds(),
    JSON.parse(text) as readonly MarkGroup[],
  );
  for (const { semula, daftarAlamat } of kelompok) {
    sheet.getRangeList([...daftarAlamat]).setBackground(semula === TANPA_WARNA ? null : semula);
  }
  metadata.remove();
  return { dihapus, dibiarkan };
}
