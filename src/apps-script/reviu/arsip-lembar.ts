import {
  ARSIP_REVIU,
  type Arsip,
  barisArsip,
  JUDUL_ARSIP,
  type Packed,
  readArsip,
} from '../../reviu/arsip.ts';
import { bacaTabCatatan, type JenisTabCatatan, tambahBaris } from './tab-catatan.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TAB: JenisTabCatatan = {
  name: ARSIP_REVIU,
  judul: JUDUL_ARSIP,
  widths: [480, 80, 300],
  tersembunyi: true,
};

/** The hidden tab that keeps what was approved. */
export interface ArsipTerbuka {
  readonly isi: Arsip;
  /** Keeps what is not there yet. A run that is cut off leaves at most something that nothing refers to. */
  readonly simpan: (daftar: readonly Packed[]) => void;
}

/** Opens the archive. */
export function bukaArsip(spreadsheet: Spreadsheet): ArsipTerbuka {
  const tab = bacaTabCatatan(spreadsheet, TAB);
  const isi = readArsip(tab.rows);
  return {
    isi,
    simpan(daftar) {
      tambahBaris(spreadsheet, TAB, tab, barisArsip(isi, daftar));
    },
  };
}
