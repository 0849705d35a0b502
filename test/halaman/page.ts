import { formatNumber } from '../../src/bahasa/tulis-angka.ts';
import { calculateResults } from '../../src/reports/capaian-results.ts';
import { buildLaporan } from '../../src/reports/daftar-laporan.ts';
import { shownDecimals } from '../../src/reports/shown-decimals.ts';
import type { Chart, Table, TableCell, Zone } from '../../src/reports/table.ts';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import { textRows } from '../baca-csv.ts';

/** A case of a page as it is read: which report, at which quarter, over which raw rows. */
interface Page {
  /** Everything above the first `>>>`, as it stands. */
  readonly head: string;
  readonly laporan: string;
  readonly triwulan: number;
  /** The rows of each tab, its heading first; a tab that a case names without rows is not there. */
  readonly tabs: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const PROFIL: readonly (readonly string[])[] = [
  ['Nama Instansi', 'Dinas Contoh'],
  ['Tahun', '2021'],
  ['Kepala', 'K'],
];

const PEJABAT: readonly (readonly string[])[] = [
  ['Kode', 'Nama', 'Jabatan'],
  ['K', 'Nama Kepala', 'Kepala Dinas'],
];

/** Stands between the cases of a page. */
const BETWEEN = /^---\n/mu;

/**
 * What a page should say: each case as it stands, and below it the tables that its report builds of its rows.
 * A later case says only which tabs are other than in the first. What is wrong with the rows themselves is
 * printed where the tables would stand.
 */
export function printPage(text: string): string {
  const cases: Page[] = [];
  for (const part of text.split(BETWEEN)) cases.push(readCase(part, cases[0]));
  return cases.map((page) => `${[page.head, ...tablesOf(page)].join('\n')}\n`).join('---\n');
}

function readCase(text: string, first: Page | undefined): Page {
  const head = text.split(/^>>>/mu)[0] ?? '';
  const lines = head.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const settings = new Map<string, string>();
  const tabs = new Map<string, string[][]>();
  let rows: string[][] | undefined;
  for (const line of lines) {
    const [, tab] = /^== (.+)$/u.exec(line) ?? [];
    const [, name, value] = /^([a-z]+): (.+)$/u.exec(line) ?? [];
    if (tab !== undefined) {
      rows = [];
      tabs.set(tab.trim(), rows);
    } else if (rows !== undefined) {
      rows.push(line.split('|').map((cell) => cell.trim()));
    } else if (name !== undefined && value !== undefined) {
      settings.set(name, value.trim());
    } else {
      throw new Error(`A page begins with # sentences, "laporan: id" and "== tab" blocks, not: ${line}`);
    }
  }
  const laporan = settings.get('laporan') ?? first?.laporan;
  if (laporan === undefined) throw new Error('A page names its report: "laporan: id".');
  return {
    head: head.trimEnd(),
    laporan,
    triwulan: Number(settings.get('triwulan') ?? first?.triwulan ?? 4),
    tabs: new Map([...new Map([...(first?.tabs ?? []), ...tabs])].filter(([, rows]) => rows.length > 0)),
  };
}

/** The raw tabs of a page; Profil keeps what the page does not say otherwise. */
function rawTabs({ tabs }: Page) {
  const profil = new Map(
    [...PROFIL, ...(tabs.get('Profil') ?? [])].map(([kunci = '', nilai = '']) => [kunci, nilai]),
  );
  const all = new Map([['Pejabat', PEJABAT], ...tabs, ['Profil', [['Kunci', 'Nilai'], ...profil]]]);
  return new Map(
    Array.from(all, ([name, rows]) => [name, textRows(...rows.map(padTo(rows[0]?.length ?? 0)))]),
  );
}

const padTo =
  (length: number) =>
  (row: readonly string[]): string[] => [
    ...row,
    ...Array.from({ length: Math.max(0, length - row.length) }, () => ''),
  ];

function tablesOf(page: Page): readonly string[] {
  const data = parseTabs(rawTabs(page));
  const results = calculateResults(data);
  const salah = [...data.issues, ...(results.ok ? [] : results.issues)].filter(
    ({ tingkat }) => tingkat === 'salah',
  );
  if (!results.ok || salah.length > 0) {
    return [
      '>>> tidak dapat disusun',
      ...salah.map(({ tab, row, heading, message }) => [tab, row, heading, message].join(' | ')),
    ];
  }
  const all = buildLaporan({ data, hasil: results.hasil, triwulan: page.triwulan }).tables;
  const built = all.filter(({ id }) => id.split('/')[0] === page.laporan);
  return built.length === 0
    ? ['>>> tidak ada tabel']
    : built.flatMap(({ id, table }) => printTable(id, table));
}

function printTable(id: string, table: Table): readonly string[] {
  const { cells, titleRows, heading, bordered, officers, charts = [] } = table;
  const notes: string[] = [];
  const marked = (cell: TableCell | undefined): string => {
    const shown = show(cell);
    if (cell?.note === undefined) return shown;
    if (!notes.includes(cell.note)) notes.push(cell.note);
    return `${shown} [${letter(notes.indexOf(cell.note))}]`;
  };
  const line = (row: number): string => marked(cells[row]?.[0]);
  const span = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

  const titles = /^Tabel \d/u.test(table.name) ? 2 : 1;
  const sentences = span(titles, titleRows).map(line);
  const headings = headingsOf(table);
  const body = cells.slice(heading.bottom + 1, bordered.bottom + 1);
  const grid = [headings, ...body.map((row) => row.map(marked))];
  const widths = headings.map((_, i) => Math.max(...grid.map((row) => row[i]?.length ?? 0)));
  const isNumber = headings.map((_, i) => body.some((row) => typeof row[i]?.value === 'object'));
  const rows = grid.map((row) =>
    row
      .map((text, i) => (isNumber[i] ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
      .join(' | ')
      .trimEnd(),
  );
  const remarks = span(bordered.bottom + 1, cells.length).map(line);
  return [
    `>>> ${id} | ${table.name} | ${table.title}`,
    ...sentences,
    ...rows,
    ...notes.map((note, i) => `[${letter(i)}] ${note.replaceAll('\n', ' / ')}`),
    ...remarks,
    ...officers.map((text) => `(petugas) ${text}`),
    ...charts.map((chart) => printChart(chart, table)),
  ];
}

/** Each column by both storeys of its heading: `2021 Target`. */
function headingsOf({ cells, heading }: Table): readonly string[] {
  const [upper = [], lower] = cells.slice(heading.top, heading.bottom + 1);
  let group = '';
  return upper.map((cell, i) => {
    const below = show(lower?.[i]);
    if (show(cell) !== '') group = show(cell);
    return below === '' ? show(cell) : `${group} ${below}`;
  });
}

/** A cell as a reader in Indonesia sees it. */
function show({ value, satuan, indent = 0, ...cell }: TableCell = {}): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return '  '.repeat(indent) + value.replaceAll('\n', ' / ');
  return formatNumber(value, shownDecimals({ value, ...cell })) + (satuan ?? '');
}

function printChart({ kind, title, kategori, seri, axis }: Chart, { cells }: Table): string {
  const valuesOf = ({ top, bottom, left, right }: Zone) =>
    cells
      .slice(top, bottom + 1)
      .flatMap((row) => row.slice(left, right + 1))
      .map(show)
      .join('; ');
  const drawn = seri.map(({ nama, zone }) => `${nama}: ${valuesOf(zone)}`);
  const ends =
    axis === undefined ? [] : [`sumbu ${formatNumber(axis.dari)} s.d. ${formatNumber(axis.sampai)}`];
  return `(grafik ${kind}) ${[title, valuesOf(kategori), ...drawn, ...ends].join(' | ')}`;
}

/** a, b, … z, aa, ab. */
function letter(i: number): string {
  const last = String.fromCharCode(97 + (i % 26));
  return i < 26 ? last : letter(Math.floor(i / 26) - 1) + last;
}
