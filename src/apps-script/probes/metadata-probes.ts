import type { Probe, Scratch } from './probe.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const KEY = 'lkjip.coba';
const LONG = 29_000;

const add = (sheet: Sheet, text: string): void => {
  sheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
};

const find = ({ google }: Scratch): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] =>
  google
    .createDeveloperMetadataFinder()
    .withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
    .find()
    .filter((one) => one.getKey() === KEY);

/** What the add-on remembers out of sight. */
export const metadataProbes: readonly Probe[] = [
  {
    id: 'ingatan',
    pokok: 'Catatan tersembunyi pada tab, ditemukan dan dihapus',
    lokal: 'ditemukan, lalu hilang',
    bilaBeda:
      'LKjIP tidak mengenali tab buatannya: tab lama tidak diganti, dan diminta diganti namanya. Kirimkan laporan ini.',
    run: (scratch) => {
      const sheet = scratch.insert('ingatan');
      add(sheet, 'a');
      const found = find(scratch);
      const isFound = found.some((one) => one.getLocation().getSheet()?.getSheetId() === sheet.getSheetId());
      for (const one of found) one.remove();
      const after = find(scratch).length === 0 ? 'lalu hilang' : 'tetapi tidak hilang';
      return `${isFound ? 'ditemukan' : 'tidak ditemukan'}, ${after}`;
    },
  },
  {
    id: 'ingatan-panjang',
    pokok: 'Catatan tersembunyi sepanjang 29.000 huruf',
    lokal: 'utuh',
    bilaBeda: 'Tandai temuan menandai lebih sedikit sel sekaligus; periksa tab Temuan.',
    run: (scratch) => {
      const sheet = scratch.insert('ingatan panjang');
      add(sheet, 'x'.repeat(LONG));
      const [found] = find(scratch);
      const length = found?.getValue()?.length;
      found?.remove();
      return length === LONG ? 'utuh' : `${length ?? 0} huruf`;
    },
  },
  {
    id: 'ingatan-tab-salinan',
    pokok: 'Catatan tersembunyi pada salinan tab di berkas yang sama',
    lokal: 'tidak ikut',
    bilaBeda: 'Salinan tab tetap dianggap milik petugas, karena namanya lain; tidak berpengaruh.',
    run: (scratch) => {
      const sheet = scratch.insert('asal');
      add(sheet, 'a');
      sheet.copyTo(scratch.google).setName(scratch.nameOf('asal salinan'));
      const found = find(scratch);
      for (const one of found) one.remove();
      return found.length > 1 ? 'ikut' : 'tidak ikut';
    },
  },
  {
    id: 'ingatan-baris',
    pokok: 'Catatan tersembunyi pada baris yang bergeser',
    lokal: 'ikut bergeser',
    bilaBeda: 'LKjIP mengingat tab, bukan baris, jadi tidak berpengaruh.',
    run: (scratch) => {
      const sheet = scratch.insert('baris bergeser');
      const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
      sheet.getRange('3:3').addDeveloperMetadata(KEY, 'a', DOCUMENT);
      sheet.insertRowBefore(2);
      const [found] = find(scratch);
      const row = found?.getLocation().getRow()?.getRow();
      found?.remove();
      return row === 4 ? 'ikut bergeser' : `di baris ${row ?? 'yang tidak diketahui'}`;
    },
  },
];
