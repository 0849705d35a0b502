import { normalizeText } from '../bahasa/teks.ts';
import { shownText } from './cells.ts';
import { columnLetters } from './column-letters.ts';
import { findNearest } from './nearest.ts';
import type { AnyTab, Cell, Columns, Faulty, Issue, RecordOf, Rows, Tab, TabColumn } from './tab.ts';

/** A row as far as it could be read: a column that could not is absent. */
export interface ParsedRow {
  readonly baris: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What a raw tab says. */
export interface ParsedTab<R> {
  /** The rows that a record could be made of, in their order. */
  readonly records: readonly R[];
  /** All that needs a person, heading row first, then row by row. */
  readonly issues: readonly Issue[];
  /** Every row that is not blank, faulty ones too: so that one fault is not reported as two. */
  readonly rows: readonly ParsedRow[];
  /** The columns found in the heading row, by their names in the code. */
  readonly found: ReadonlySet<string>;
}

/**
 * Reads a raw tab into records. A column is found by its heading, in any order; headings that the
 * tab does not define are the officer's own. Where a starred heading is missing, or a heading stands
 * twice, no row can be trusted and there are no records, but every cell that is there is still read
 * for its issues.
 */
export function parseTab<C extends Columns>(tab: Tab<C>, rows: Rows): ParsedTab<RecordOf<Tab<C>>> {
  const headings = readHeadings(tab, rows[0] ?? []);
  if (headings.empty) {
    return { records: [], issues: headings.issues, rows: [], found: new Set() };
  }

  const read = rows
    .slice(1)
    .map((cells, index) => readRow(tab, headings.positions, cells, index + 2))
    .filter((row) => row !== undefined);
  const issues = inOrderOfRows([
    ...headings.issues,
    ...findMerged(tab, headings.positions, rows),
    ...read.flatMap((row) => row.issues),
    ...findRepeatedKeys(tab, read),
  ]);

  const faulty = rowsAtFault(issues);
  const trusted = headings.issues.every(({ tingkat }) => tingkat !== 'salah');
  const sound = trusted ? read.filter(({ baris }) => !faulty.has(baris)) : [];
  return {
    // A row without a fault has a value for every column, each of the type its column reads.
    records: sound.map(
      ({ baris, values, faulty }) => ({ baris, ...values, ...(faulty && { faulty }) }) as RecordOf<Tab<C>>,
    ),
    issues,
    rows: read.map(({ baris, values }) => ({ baris, values })),
    found: new Set(headings.positions.keys()),
  };
}

/** A fault for which no record can be made of its row. */
export const isFatal = ({ tingkat, kept }: Issue): boolean => tingkat === 'salah' && kept === undefined;

/** The rows that some fatal one of these issues stands in. */
export function rowsAtFault(issues: readonly Issue[]): ReadonlySet<number> {
  return new Set(issues.flatMap((issue) => (isFatal(issue) && issue.row !== undefined ? [issue.row] : [])));
}

/** Heading row first, then row by row; what concerns the tab as a whole stands before all. */
export function inOrderOfRows(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

interface Headings {
  readonly positions: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
  /** Nothing at all stands in the heading row. */
  readonly empty: boolean;
}

function readHeadings(tab: AnyTab, cells: readonly Cell[]): Headings {
  const labels = cells.map((cell) => normalizeText(shownText(cell)));
  const columns = Object.entries(tab.columns);
  if (labels.every((label) => label === '')) {
    const starred = columns.filter(([, { required }]) => required).map(([, { heading }]) => heading);
    const message =
      `Baris 1 belum berisi judul kolom. Isi paling sedikit dengan ${listed(starred)}, ` +
      'atau hapus tab ini lalu pilih menu Siapkan lembar data.';
    return { positions: new Map(), issues: [{ tingkat: 'salah', tab: tab.name, message }], empty: true };
  }

  const places = columns.map(([key, column]) => {
    const label = normalizeText(column.heading);
    return { key, column, indices: labels.flatMap((other, index) => (other === label ? [index] : [])) };
  });
  const claimed = new Set(places.flatMap(({ indices }) => indices));
  const strangers = cells.map(shownText).filter((text, index) => text !== '' && !claimed.has(index));
  return {
    positions: new Map(
      places.flatMap(({ key, indices: [first] }): [string, number][] =>
        first === undefined ? [] : [[key, first]],
      ),
    ),
    issues: places.flatMap(({ column, indices }) => headingIssues(tab.name, column, indices, strangers)),
    empty: false,
  };
}

function headingIssues(
  tab: string,
  { heading, required }: TabColumn<unknown>,
  indices: readonly number[],
  strangers: readonly string[],
): readonly Issue[] {
  if (indices.length === 1) return [];
  if (indices.length > 1) {
    const letters = indices.map((index) => `kolom ${columnLetters(index)}`);
    const message = `Judul "${heading}" ada lebih dari satu di baris 1 (${listed(letters)}). Sisakan satu; ganti judul yang lain.`;
    return [{ tingkat: 'salah', tab, row: 1, heading, message }];
  }

  const similar = findNearest(heading, strangers);
  if (required) {
    const remedy =
      similar === undefined
        ? 'Tambahkan judul kolom itu, lalu isi di bawahnya.'
        : `Apakah maksudnya "${similar}"? Ganti judul itu menjadi "${heading}".`;
    const message = `Kolom wajib "${heading}" tidak ada di baris 1. ${remedy}`;
    return [{ tingkat: 'salah', tab, row: 1, heading, message }];
  }
  if (similar === undefined) return [];
  const message = `Judul "${similar}" tidak dikenal sehingga kolomnya tidak dibaca. Bila maksudnya "${heading}", ganti judulnya.`;
  return [{ tingkat: 'gaya', tab, row: 1, heading, message }];
}

interface ReadRow extends ParsedRow {
  readonly issues: readonly Issue[];
  readonly faulty?: Faulty;
}

/** Reads one row, or gives undefined where nothing stands in the columns of the tab. */
function readRow(
  tab: AnyTab,
  positions: ReadonlyMap<string, number>,
  cells: readonly Cell[],
  baris: number,
): ReadRow | undefined {
  const cellOf = (key: string): Cell => cells[positions.get(key) ?? -1] ?? BLANK;
  if ([...positions.keys()].every((key) => isUntouched(cellOf(key)))) return undefined;

  const values: Record<string, unknown> = {};
  const issues: Issue[] = [];
  const columns: string[] = [];
  const hangs: string[] = [];
  for (const [key, column] of Object.entries(tab.columns)) {
    if (column.required && !positions.has(key)) continue;
    const read = column.read(cellOf(key));
    const place = { tab: tab.name, row: baris, heading: column.heading };
    if (!read.ok) {
      const { message, standIn } = read;
      issues.push({
        tingkat: 'salah',
        ...place,
        message,
        ...(standIn && { kept: standIn.kind, shown: shownText(cellOf(key)) }),
      });
      if (standIn === undefined) continue;
      values[key] = standIn.value;
      columns.push(key);
      if (standIn.hangs) hangs.push(key);
      continue;
    }
    values[key] = read.value;
    if (read.gaya !== undefined) issues.push({ tingkat: 'gaya', ...place, message: read.gaya });
  }
  return { baris, values, issues, ...(columns.length > 0 && { faulty: { columns, hangs } }) };
}

const BLANK: Cell = { value: null, display: '' };

/**
 * Blank, or a checkbox that nobody ticked: a column of checkboxes fills every row of the sheet. A merged cell
 * speaks for the rows that stand under it, and makes none.
 */
function isUntouched(cell: Cell): boolean {
  return cell.value === false || cell.merged === true || shownText(cell) === '';
}

/** Merged cells are told once a column: what they say is taken for all their rows. */
function findMerged(tab: AnyTab, positions: ReadonlyMap<string, number>, rows: Rows): readonly Issue[] {
  return [...positions].flatMap(([key, position]): Issue[] => {
    const merged = rows.flatMap((row, index) => (row[position]?.merged ? [index + 1] : []));
    const [first] = merged;
    if (first === undefined) return [];
    const message =
      `Sel digabung: isinya dianggap berlaku juga bagi baris ${listSome(merged)}. ` +
      'Bila bukan itu maksudnya, pisahkan selnya dan isi setiap baris.';
    const heading = tab.columns[key]?.heading ?? key;
    return [{ tingkat: 'gaya', tab: tab.name, row: first - 1, heading, message }];
  });
}

const MOST_ROWS = 5;

function listSome(rows: readonly number[]): string {
  const rest = rows.length - MOST_ROWS;
  const shown = rows.slice(0, rest > 0 ? MOST_ROWS : undefined).map(String);
  return rest > 0 ? `${shown.join(', ')}, dan ${rest} baris lain` : listed(shown);
}

function findRepeatedKeys(tab: AnyTab, rows: readonly ParsedRow[]): readonly Issue[] {
  const key = tab.key;
  if (key === undefined) return [];
  const firstRows = new Map<string, number>();
  return rows.flatMap(({ baris, values }) => {
    if (key.some((name) => values[name] === undefined)) return [];
    const id = JSON.stringify(key.map((name) => values[name]));
    const first = firstRows.get(id);
    if (first === undefined) {
      firstRows.set(id, baris);
      return [];
    }
    return [repeatedKey(tab, key, values, { baris, first })];
  });
}

/** `Kode "S1" sudah dipakai di baris 2`, or for more columns `Tahun 2021 untuk S1.1 sudah ada di baris 4`. */
function repeatedKey(
  tab: AnyTab,
  key: readonly string[],
  values: Readonly<Record<string, unknown>>,
  { baris, first }: { readonly baris: number; readonly first: number },
): Issue {
  const parts = key.map((name) => ({
    heading: tab.columns[name]?.heading ?? name,
    value: String(values[name]),
  }));
  const [owner, ...rest] = parts;
  const place = { tab: tab.name, row: baris, heading: parts[parts.length - 1]?.heading ?? tab.name };
  if (rest.length === 0) {
    const message = `${owner?.heading} "${owner?.value}" sudah dipakai di baris ${first}. Ganti atau hapus salah satunya.`;
    return { tingkat: 'salah', ...place, message };
  }
  const details = [...rest]
    .reverse()
    .map(({ heading, value }, index) => `${index === 0 ? heading : heading.toLowerCase()} ${value}`);
  const message = `${details.join(' ')} untuk ${owner?.value} sudah ada di baris ${first}. Hapus atau perbaiki salah satu barisnya.`;
  return { tingkat: 'salah', ...place, message };
}

function listed(words: readonly string[]): string {
  const before = words.slice(0, -1).join(', ');
  return before === '' ? words.join() : `${before} dan ${words[words.length - 1]}`;
}
