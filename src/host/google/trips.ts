/**
 * How often a script would have waited for Google (keputusan 0180): Google keeps writes back and sends
 * them off together, so that setters that follow each other cost nothing to speak of.
 */
export interface Trips {
  readonly total: number;
  /** Waiting writes sent off because something was read. */
  readonly readsAfterWrites: number;
  /** Reads of cells: values, formulas, formats, notes. */
  readonly valueReads: number;
  /** Sheets inserted, copied or deleted. */
  readonly sheets: number;
  /** Charts inserted or changed. */
  readonly charts: number;
  /** Messages, panels, flushes, locks, properties, sharing. */
  readonly others: number;
  /** The reads that sent writes off, in their order: `Sheet.getLastRow after Range.setValues`. */
  readonly sentOff: readonly string[];
  /** The reads of cells by the name that the sheet has at the time. */
  readonly valueReadsOf: Readonly<Record<string, number>>;
}

type Kind = 'read' | 'valueRead' | 'sheet' | 'chart' | 'other' | 'write' | 'none';

/** Each hands back, or does away with, something that only Google's side has. */
const SHEETS: ReadonlySet<string> = new Set([
  'Spreadsheet.insertSheet',
  'Spreadsheet.deleteSheet',
  'Spreadsheet.deleteActiveSheet',
  'Spreadsheet.duplicateActiveSheet',
  'Sheet.copyTo',
]);

const CHARTS: ReadonlySet<string> = new Set(['Sheet.insertChart', 'Sheet.updateChart']);

/** What goes to another service than that of cells, or stops until Google has answered. */
const OTHERS: ReadonlySet<string> = new Set([
  'SpreadsheetApp.flush',
  'Spreadsheet.copy',
  'Spreadsheet.toast',
  'Spreadsheet.addEditor',
  'Spreadsheet.addEditors',
  'Spreadsheet.addViewer',
  'Spreadsheet.addViewers',
  'Spreadsheet.removeEditor',
  'Spreadsheet.removeViewer',
]);

const OTHER_CLASSES: ReadonlySet<string> = new Set(['Ui', 'Lock', 'Properties']);

/** Where what is read or written is the spreadsheet. */
const CLASSES_OF_CELLS: ReadonlySet<string> = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'NamedRange',
  'Protection',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
]);

/**
 * Whether it sends the waiting writes off though it reads nothing. That a new sheet, a chart or a message
 * does so too, nobody has shown: the writes before it wait on, and the next read pays for them.
 */
const sendsOff = (member: string): boolean => member === 'SpreadsheetApp.flush' || member.startsWith('Ui.');

function kindOf(member: string): Kind {
  const [className = '', name = ''] = member.split('.');
  if (SHEETS.has(member)) return 'sheet';
  if (CHARTS.has(member)) return 'chart';
  if (OTHERS.has(member) || OTHER_CLASSES.has(className)) return 'other';
  if (!CLASSES_OF_CELLS.has(className)) return 'none';
  if (member === 'Sheet.getSheetValues') return 'valueRead';
  if (/^(?:get|is|has|can|find)/.test(name)) return className === 'Range' ? 'valueRead' : 'read';
  return 'write';
}

/** Keeps count of the trips of the service calls that it is told of. */
export class TripCounter {
  /** The last write that waits to be sent off. */
  #waiting: string | undefined;
  #counts = { valueReads: 0, sheets: 0, charts: 0, others: 0 };
  #sentOff: string[] = [];
  #valueReadsOf: Record<string, number> = {};

  /** @param sheetName of the sheet whose cells are read; asked only where they are. */
  count(member: string, sheetName: () => string): void {
    switch (kindOf(member)) {
      case 'none':
        return;
      case 'write':
        this.#waiting = member;
        return;
      case 'read':
        this.#sendOffFor(member);
        return;
      case 'valueRead': {
        this.#sendOffFor(member);
        this.#counts.valueReads += 1;
        const name = sheetName();
        this.#valueReadsOf[name] = (this.#valueReadsOf[name] ?? 0) + 1;
        return;
      }
      case 'sheet':
        this.#counts.sheets += 1;
        return;
      case 'chart':
        this.#counts.charts += 1;
        return;
      case 'other':
        this.#counts.others += 1;
        if (sendsOff(member)) this.#waiting = undefined;
        return;
    }
  }

  #sendOffFor(member: string): void {
    if (this.#waiting === undefined) return;
    this.#sentOff.push(`${member} after ${this.#waiting}`);
    this.#waiting = undefined;
  }

  /** The end of a run of the script: what waits is sent off, and nobody waits for it. */
  endRun(): void {
    this.#waiting = undefined;
  }

  /** What was counted since the last reset; later calls do not change it. */
  get trips(): Trips {
    const { valueReads, sheets, charts, others } = this.#counts;
    const readsAfterWrites = this.#sentOff.length;
    return {
      total: readsAfterWrites + valueReads + sheets + charts + others,
      readsAfterWrites,
      ...this.#counts,
      sentOff: [...this.#sentOff],
      valueReadsOf: { ...this.#valueReadsOf },
    };
  }

  reset(): void {
    this.#counts = { valueReads: 0, sheets: 0, charts: 0, others: 0 };
    this.#sentOff = [];
    this.#valueReadsOf = {};
  }
}
