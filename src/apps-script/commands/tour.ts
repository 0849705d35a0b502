import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { ALL_TABS } from '../workbook/read-tabs.ts';
import { defineCall, nothing } from './command.ts';
import { readRecord } from './import-memory.ts';
import { requireTabs, type TabContent, takeBack, writeImport } from './import-workbook.ts';

/** The tour stands in a spreadsheet without raw tabs of its own: nothing of the officer's can be touched by it. */

/** `kosong`: it can begin. `berisi`: there are raw tabs. `berjalan`: its example stands. */
export type TourState = 'kosong' | 'berisi' | 'berjalan';

/** The page of the tour, in dist/. */
const PAGE = 'tur';

/** Menu: opens the tour beside the sheet. */
export function mulaiTur(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(PAGE).setTitle('Tur LKjIP'));
}

/** Whether the tour can begin here, or has begun. */
export const sidebarReadTour = defineCall<[], undefined, TourState>({
  read: nothing,
  writes: false,
  run: stateOf,
});

/** Writes the example of the tour into new raw tabs. Refuses a spreadsheet that has such tabs already. */
export const sidebarBeginTour = defineCall<[tab: readonly TabContent[]], readonly TabContent[], void>({
  read: requireTabs,
  writes: true,
  run(book, tab) {
    if (stateOf(book) !== 'kosong')
      throw new Error('Tur memerlukan spreadsheet yang belum punya lembar data.');
    writeImport(book, { tab, replace: [], layout: TOUR_LAYOUT, answers: {} }, { isTour: true });
  },
});

/** Takes the example away again with every tab that was built from it; nothing where no tour stands. */
export const sidebarEndTour = defineCall<[], undefined, void>({
  read: nothing,
  writes: true,
  run(book) {
    if (stateOf(book) !== 'berjalan') return;
    for (const { sheet } of book.registry.built) book.delete(sheet);
    takeBack(book);
  },
});

/** No workbook of an office is laid out like the tour, so its answers are never asked for. */
const TOUR_LAYOUT = '00000000';

function stateOf(book: OpenSpreadsheet): TourState {
  if (readRecord(book)?.isTour === true) return 'berjalan';
  return ALL_TABS.some((name) => book.holderOf(name) !== undefined) ? 'berisi' : 'kosong';
}
