import {
  ARSIP_REVIU,
  type Arsip,
  barisArsip,
  JUDUL_ARSIP,
  type Packed,
  readArsip,
} from '../../reviu/arsip.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { openLog } from './log-sheet.ts';

/** The hidden tab that keeps what was approved. */
export interface OpenArsip {
  readonly arsip: Arsip;
  /** Whether the tab of its name is the archive. */
  readonly isThere: boolean;
  /** Keeps what is not there yet. A run that is cut off leaves at most something that nothing refers to. */
  keep(packed: readonly Packed[]): void;
}

/** Opens the archive. */
export function openArsip(book: OpenSpreadsheet): OpenArsip {
  const log = openLog(book, {
    name: ARSIP_REVIU,
    headings: JUDUL_ARSIP,
    knownBy: JUDUL_ARSIP,
    widths: [480, 80, 300],
    hidden: true,
  });
  const arsip = readArsip(log.rows);
  return {
    arsip,
    isThere: log.rows.length > 0,
    keep(packed) {
      log.append(barisArsip(arsip, packed));
    },
  };
}
