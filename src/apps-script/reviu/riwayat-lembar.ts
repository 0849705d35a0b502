import {
  type BarisRiwayat,
  bacaRiwayat,
  KEPALA_TABEL_RIWAYAT,
  type KepalaRiwayat,
  kepalaRiwayat,
  mulaiLagi,
  type Pencatat,
  type Peristiwa,
  periksaRantai,
  type Rantai,
  RIWAYAT,
  selRiwayat,
  tambahRiwayat,
} from '../../reviu/riwayat.ts';
import { bacaTabCatatan, type JenisTabCatatan, tambahBaris } from './tab-catatan.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TAB: JenisTabCatatan = {
  name: RIWAYAT,
  judul: KEPALA_TABEL_RIWAYAT,
  widths: [40, 130, 190, 110, 150, 380, 190, 100, 130, 130, 130],
};

/** The end of the chain as it is remembered outside the tab. */
const KEY = 'lkjip.riwayat';

/** The tab Riwayat, opened: its lines and whether they can be believed. */
export interface RiwayatTerbuka {
  readonly baris: readonly BarisRiwayat[];
  readonly rantai: Rantai;
  /** False until the report is first shared for review. */
  readonly dimulai: boolean;
  /**
   * Puts lines below those that are there; a run that is cut off leaves all of them or none. Below a
   * chain that is not whole nothing is put.
   */
  readonly catat: (daftar: readonly Peristiwa[], pencatat: Pencatat) => void;
  /** Begins anew below a chain that is not whole: what is in doubt stays so for good. */
  readonly mulaiLagi: (pencatat: Pencatat) => void;
}

/** Opens the tab Riwayat. It costs two calls where no review has begun. */
export function bukaRiwayat(spreadsheet: Spreadsheet): RiwayatTerbuka {
  let tab = bacaTabCatatan(spreadsheet, TAB);
  const kepala = kepalaTersimpan(spreadsheet);
  let baris = bacaRiwayat(tab.rows);
  const rantai = () => periksaRantai(baris, kepala.current());
  const tambah = (baru: readonly BarisRiwayat[]) => {
    tambahBaris(spreadsheet, TAB, tab, baru.map(selRiwayat));
    baris = [...baris, ...baru];
    kepala.save(kepalaRiwayat(baris));
    tab = bacaTabCatatan(spreadsheet, TAB);
  };
  return {
    get baris() {
      return baris;
    },
    get rantai() {
      return rantai();
    },
    get dimulai() {
      return baris.length > 0 || kepala.current() !== undefined;
    },
    catat(daftar, pencatat) {
      if (daftar.length === 0 || !rantai().utuh) return;
      const baru = tambahRiwayat(baris, daftar, pencatat);
      // Cut off between the two, the chain is whole with these lines and without them.
      kepala.save(kepalaRiwayat(baris, baru));
      tambah(baru);
    },
    mulaiLagi(pencatat) {
      const pembuka = mulaiLagi(baris, rantai(), pencatat);
      // Only once the line stands may the end be remembered anew: else lines that are missing were forgotten.
      if (pembuka !== undefined) tambah([pembuka]);
    },
  };
}

interface KepalaTersimpan {
  readonly current: () => KepalaRiwayat | undefined;
  readonly save: (kepala: KepalaRiwayat) => void;
}

/** Developer metadata of the spreadsheet: a file that comes from Excel has none. */
function kepalaTersimpan(spreadsheet: Spreadsheet): KepalaTersimpan {
  const find = () => spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()[0];
  let metadata = find();
  const text = metadata?.getValue() ?? null;
  let kepala = text === null ? undefined : (JSON.parse(text) as KepalaRiwayat);
  return {
    current: () => kepala,
    save(next) {
      const value = JSON.stringify(next);
      if (metadata === undefined) {
        spreadsheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
        metadata = find();
      } else {
        metadata.setValue(value);
      }
      kepala = next;
    },
  };
}
