import {
  appendRiwayat,
  type Chain,
  type ChainHead,
  chainHead,
  checkChain,
  KEPALA_TABEL_RIWAYAT,
  type Recorder,
  type ReviewEvent,
  RIWAYAT,
  type RiwayatRow,
  readRiwayat,
  riwayatCells,
  startAgain,
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
  readonly baris: readonly RiwayatRow[];
  readonly rantai: Chain;
  /** False until the report is first shared for review. */
  readonly dimulai: boolean;
  /**
   * Puts lines below those that are there; a run that is cut off leaves all of them or none. Below a
   * chain that is not whole nothing is put.
   */
  readonly catat: (daftar: readonly ReviewEvent[], pencatat: Recorder) => void;
  /** Begins anew below a chain that is not whole: what is in doubt stays so for good. */
  readonly mulaiLagi: (pencatat: Recorder) => void;
}

/** Opens the tab Riwayat. It costs two calls where no review has begun. */
export function bukaRiwayat(spreadsheet: Spreadsheet): RiwayatTerbuka {
  let tab = bacaTabCatatan(spreadsheet, TAB);
  const kepala = kepalaTersimpan(spreadsheet);
  let baris = readRiwayat(tab.rows);
  const rantai = () => checkChain(baris, kepala.current());
  const tambah = (baru: readonly RiwayatRow[]) => {
    tambahBaris(spreadsheet, TAB, tab, baru.map(riwayatCells));
    baris = [...baris, ...baru];
    kepala.save(chainHead(baris));
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
      const baru = appendRiwayat(baris, daftar, pencatat);
      // Cut off between the two, the chain is whole with these lines and without them.
      kepala.save(chainHead(baris, baru));
      tambah(baru);
    },
    mulaiLagi(pencatat) {
      const pembuka = startAgain(baris, rantai(), pencatat);
      // Only once the line stands may the end be remembered anew: else lines that are missing were forgotten.
      if (pembuka !== undefined) tambah([pembuka]);
    },
  };
}

interface KepalaTersimpan {
  readonly current: () => ChainHead | undefined;
  readonly save: (kepala: ChainHead) => void;
}

/** Developer metadata of the spreadsheet: a file that comes from Excel has none. */
function kepalaTersimpan(spreadsheet: Spreadsheet): KepalaTersimpan {
  const find = () => spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()[0];
  let metadata = find();
  const text = metadata?.getValue() ?? null;
  let kepala = text === null ? undefined : (JSON.parse(text) as ChainHead);
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
