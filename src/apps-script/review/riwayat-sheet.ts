import type { TableId } from '../../reports/laporan.ts';
import {
  appendRiwayat,
  type Chain,
  type ChainHead,
  chainHead,
  checkChain,
  KEPALA_RIWAYAT_DIKENAL,
  KEPALA_TABEL_RIWAYAT,
  type Recorder,
  type ReviewEvent,
  RIWAYAT,
  type RiwayatRow,
  readRiwayat,
  riwayatCells,
  startAgain,
} from '../../reviu/riwayat.ts';
import { isFields, parsed, spreadsheetValue } from '../workbook/memory.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { timestamp } from '../workbook/timestamp.ts';
import { openLog } from './log-sheet.ts';

/** The end of the chain as it is remembered outside the tab. */
const KEY = 'lkjip.riwayat';

/** The tab Riwayat, opened: its lines and whether they can be believed. */
export interface OpenRiwayat {
  readonly lines: readonly RiwayatRow[];
  readonly chain: Chain;
  /** False until the report is first shared for review: then nobody is asked and nothing is told. */
  readonly isBegun: boolean;
  /** False where its end is remembered nowhere: a file that was made of another, without what add-ons remember. */
  readonly isRemembered: boolean;
  /**
   * Puts lines below those that are there; a run that is cut off leaves all of them or none. Below a
   * chain that is not whole nothing is put.
   */
  record(events: readonly ReviewEvent[], nameOf: (id: TableId) => string): void;
  /** Begins anew below a chain that is not whole: what is in doubt stays so for good. */
  restart(): void;
}

/** Opens the tab Riwayat. */
export function openRiwayat(book: OpenSpreadsheet): OpenRiwayat {
  const log = openLog(book, {
    name: RIWAYAT,
    headings: KEPALA_TABEL_RIWAYAT,
    knownBy: KEPALA_RIWAYAT_DIKENAL,
    widths: [40, 130, 190, 110, 150, 380, 190, 100, 130, 130, 130, 130],
  });
  const stored = spreadsheetValue(book, KEY);
  let lines = readRiwayat(log.rows);
  const head = () => (stored.text === undefined ? undefined : (parsed(stored.text, isHead) ?? DAMAGED));
  const chain = () => checkChain(lines, head());
  const append = (added: readonly RiwayatRow[]) => {
    log.append(added.map(riwayatCells));
    lines = [...lines, ...added];
    stored.save(JSON.stringify(chainHead(lines)));
  };
  return {
    get lines() {
      return lines;
    },
    get chain() {
      return chain();
    },
    get isBegun() {
      return lines.length > 0 || stored.text !== undefined;
    },
    get isRemembered() {
      return stored.text !== undefined;
    },
    record(events, nameOf) {
      if (events.length === 0 || !chain().utuh) return;
      const added = appendRiwayat(lines, events, recorder(), nameOf);
      // Cut off between the two, the chain is whole with these lines and without them.
      stored.save(JSON.stringify(chainHead(lines, added)));
      append(added);
    },
    restart() {
      const first = startAgain(lines, chain(), recorder());
      // Only once the line stands may the end be remembered anew: else lines that are missing were forgotten.
      if (first !== undefined) append([first]);
    },
  };
}

/** A memory that somebody has damaged vouches for no line: the officer has to begin anew below them. */
const DAMAGED: ChainHead = { jumlah: 0, jangkar: '' };

const isHead = (value: unknown): value is ChainHead =>
  isFields(value) &&
  Number.isInteger(value['jumlah']) &&
  typeof value['jangkar'] === 'string' &&
  (value['akan'] === undefined || Number.isInteger(value['akan']));

/** Who runs this, and when. */
export const recorder = (): Recorder => ({ waktu: timestamp(new Date()), oleh: currentEmail() });

/**
 * The address of whoever runs the script. Empty where Google does not tell: accounts of another domain,
 * and officers who did not allow the add-on to see it.
 */
export function currentEmail(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    // The permission may be refused by itself; everything else works without it.
    return '';
  }
}
