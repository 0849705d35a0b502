import { allowed, type Probe } from './probe.ts';

/** The name says what may become of it: the add-on asks for no right to throw files away. */
const NAMA_SALINAN = 'Uji pemasangan LKjIP (boleh dihapus)';

const KEY = 'lkjip.coba';

/** What a copy of the spreadsheet is like, which the final set and the next year are made of. It stays in Drive. */
export const copyProbes: readonly Probe[] = [
  {
    id: 'salinan',
    pokok: 'Salinan spreadsheet',
    lokal: 'dapat diubah, catatan tersembunyi ikut, nomor tab tetap',
    bilaBeda:
      'Berkas akhir dan tahun berikutnya mungkin tidak dapat dibuat sendiri. Pilih File > Buat salinan, buka salinan itu, lalu pilih menunya di sana.',
    run: (scratch) => {
      const sheet = scratch.insert('asal salinan');
      sheet.addDeveloperMetadata(KEY, 'a', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      const copy = scratch.google.copy(NAMA_SALINAN);
      for (const one of sheet.getDeveloperMetadata()) one.remove();
      const copied = copy.getSheetByName(sheet.getName());
      const memory = copied?.getDeveloperMetadata() ?? [];
      const isSameId = copied?.getSheetId() === sheet.getSheetId();
      const change = allowed(() => {
        copy.insertSheet('Uji', 0).getRange(1, 1).setValue('x');
        if (copied !== null) copy.deleteSheet(copied);
        copy.rename(NAMA_SALINAN);
        SpreadsheetApp.flush();
      });
      return [
        change === 'boleh' ? 'dapat diubah' : 'tidak dapat diubah',
        memory.some((one) => one.getKey() === KEY)
          ? 'catatan tersembunyi ikut'
          : 'catatan tersembunyi tidak ikut',
        isSameId ? 'nomor tab tetap' : 'nomor tab lain',
      ].join(', ');
    },
  },
];
