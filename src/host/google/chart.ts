import type { ChartAnchor, ChartEntry } from '../engine/charts.ts';
import { contentOf, optionAt, withOption } from '../workbook/chart.ts';
import type { ChartKind, ChartOption, ChartOptions, Zone } from '../workbook/workbook.ts';
import { ChartMergeStrategy, ChartType, enumName } from './enums.ts';
import type * as Google from './google-types.ts';
import { RangeHandle } from './handles.ts';
import { handleOf, presenter, signatureError } from './proxy.ts';
import { rangeOf } from './range.ts';
import type { Workspace } from './workspace.ts';

/** A chart as a script holds it: that of a sheet as it was when it was read, or one that is on none yet. */
export class ChartHandle {
  readonly id: number | null;
  readonly parts: ChartParts;

  constructor(id: number | null, parts: ChartParts) {
    this.id = id;
    this.parts = parts;
  }
}

interface ChartParts {
  readonly kind: ChartKind;
  readonly ranges: readonly RangeHandle[];
  readonly headers: number | undefined;
  readonly transposed: boolean;
  readonly options: ChartOptions;
  readonly anchor: ChartAnchor;
}

const NEW_CHART: ChartParts = {
  kind: 'COLUMN',
  ranges: [],
  headers: undefined,
  transposed: false,
  options: {},
  anchor: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
};

const KINDS: readonly ChartKind[] = ['COLUMN', 'BAR', 'LINE', 'PIE', 'COMBO'];

const presentChart = presenter<Google.EmbeddedChart>('EmbeddedChart');
const presentBuilder = presenter<Google.EmbeddedChartBuilder>('EmbeddedChartBuilder');
const presentContainer = presenter<Google.ContainerInfo>('ContainerInfo');
const presentOptions = presenter<Google.ChartOptions>('ChartOptions');

/** What the reference tells of the text of a builder: the name of a class of Google's server. */
const BUILDER_TEXT = 'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@1';

export const chartBuilder = (
  workspace: Workspace,
  id: number | null = null,
  parts: ChartParts = NEW_CHART,
): Google.EmbeddedChartBuilder =>
  presentBuilder(workspace.calls, new BuilderTarget(workspace, id, parts), {}, BUILDER_TEXT);

function chartOf(workspace: Workspace, handle: ChartHandle): Google.EmbeddedChart {
  return presentChart(workspace.calls, new ChartTarget(workspace, handle), handle);
}

export function chartsOn(workspace: Workspace, sheetId: string): Google.EmbeddedChart[] {
  const { charts } = workspace.book;
  return charts.on(sheetId).map((entry) => chartOf(workspace, new ChartHandle(entry.id, partsOf(entry))));

  function partsOf(entry: ChartEntry): ChartParts {
    const { kind, areas, headers, transposed } = entry.source;
    const ranges = areas.map(({ sheet, zone }) => new RangeHandle(sheet, zone));
    return { kind, ranges, headers, transposed, ...charts.frame(entry) };
  }
}

export function insertChart(workspace: Workspace, sheetId: string, chart: unknown): void {
  const { parts } = chartHandle('insertChart', chart);
  workspace.book.assertWritable({ kind: 'sheet', sheetId });
  assertInside(workspace, sheetId, parts);
  workspace.book.charts.insert(sheetId, sourceFrom(workspace, parts), parts.anchor);
}

export function updateChart(workspace: Workspace, sheetId: string, chart: unknown): void {
  const handle = chartHandle('updateChart', chart);
  workspace.book.assertWritable({ kind: 'sheet', sheetId });
  assertInside(workspace, sheetId, handle.parts);
  const entry = entryOf(workspace, sheetId, handle);
  workspace.book.charts.update(entry, sourceFrom(workspace, handle.parts), handle.parts.anchor);
}

export function removeChart(workspace: Workspace, sheetId: string, chart: unknown): void {
  const handle = chartHandle('removeChart', chart);
  workspace.book.assertWritable({ kind: 'sheet', sheetId });
  workspace.book.charts.remove(entryOf(workspace, sheetId, handle));
}

function chartHandle(member: string, chart: unknown): ChartHandle {
  const handle = handleOf(chart, ChartHandle);
  if (handle === undefined) throw signatureError(`Sheet.${member}`, [chart]);
  return handle;
}

function entryOf({ book }: Workspace, sheetId: string, { id }: ChartHandle): ChartEntry {
  const entry = book.charts.on(sheetId).find((one) => one.id === id);
  if (entry !== undefined) return entry;
  throw new Error(
    `Lembar "${book.getters.getSheetName(sheetId)}" tidak memuat grafik itu; ambil grafiknya dengan getCharts().`,
  );
}

function assertInside({ book }: Workspace, sheetId: string, { anchor }: ChartParts): void {
  const { rows, columns } = book.size(sheetId);
  if (anchor.row < rows && anchor.column < columns) return;
  throw new Error(
    `Grafik diletakkan pada baris ${anchor.row + 1}, kolom ${anchor.column + 1}, di luar lembar ` +
      `yang ${rows} baris dan ${columns} kolom.`,
  );
}

function sourceFrom({ book }: Workspace, { kind, ranges, headers, transposed, options }: ChartParts) {
  if (transposed && ranges.length > 1) {
    throw new Error('Grafik dari beberapa rentang dengan setTransposeRowsAndColumns belum ada di host lokal');
  }
  const areas = ranges.map(({ sheetId, zone }) => ({ sheet: sheetId, zone }));
  const source = { kind, areas, headers, transposed, options };
  const read = (sheet: string, row: number, column: number) => book.value(sheet, row, column);
  if (contentOf(source, read).series.length === 0) {
    throw new Error('Grafik memerlukan paling sedikit satu rentang: panggil addRange sebelum build.');
  }
  return source;
}

const sameZone = (a: Zone, b: Zone): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const sameRange = (a: RangeHandle, b: RangeHandle): boolean =>
  a.sheetId === b.sheetId && sameZone(a.zone, b.zone);

class ChartTarget {
  readonly #workspace: Workspace;
  readonly #handle: ChartHandle;

  constructor(workspace: Workspace, handle: ChartHandle) {
    this.#workspace = workspace;
    this.#handle = handle;
  }

  getChartId(): number | null {
    return this.#handle.id;
  }

  getContainerInfo(): Google.ContainerInfo {
    return containerOf(this.#workspace, this.#handle.parts.anchor);
  }

  getNumHeaders(): number {
    return this.#handle.parts.headers ?? -1;
  }

  getTransposeRowsAndColumns(): boolean {
    return this.#handle.parts.transposed;
  }

  getMergeStrategy(): Google.ChartMergeStrategy {
    return ChartMergeStrategy.MERGE_COLUMNS;
  }

  getOptions(): Google.ChartOptions {
    const target = new OptionsTarget(this.#handle.parts.options);
    return presentOptions(this.#workspace.calls, target, {});
  }

  getRanges(): Google.Range[] {
    return rangesOf(this.#workspace, this.#handle.parts);
  }

  modify(): Google.EmbeddedChartBuilder {
    return chartBuilder(this.#workspace, this.#handle.id, this.#handle.parts);
  }
}

const rangesOf = (workspace: Workspace, { ranges }: ChartParts): Google.Range[] =>
  ranges.map(({ sheetId, zone, label }) => rangeOf(workspace, sheetId, zone, label));

const containerOf = (workspace: Workspace, anchor: ChartAnchor): Google.ContainerInfo =>
  presentContainer(workspace.calls, new ContainerTarget(anchor), {});

class ContainerTarget {
  readonly #anchor: ChartAnchor;

  constructor(anchor: ChartAnchor) {
    this.#anchor = anchor;
  }

  getAnchorColumn(): number {
    return this.#anchor.column + 1;
  }

  getAnchorRow(): number {
    return this.#anchor.row + 1;
  }

  getOffsetX(): number {
    return this.#anchor.offsetX;
  }

  getOffsetY(): number {
    return this.#anchor.offsetY;
  }
}

class OptionsTarget {
  readonly #options: ChartOptions;

  constructor(options: ChartOptions) {
    this.#options = options;
  }

  get(option: string): ChartOption {
    return optionAt(this.#options, option) ?? null;
  }
}

class BuilderTarget {
  readonly #workspace: Workspace;
  readonly #id: number | null;
  #parts: ChartParts;

  constructor(workspace: Workspace, id: number | null, parts: ChartParts) {
    this.#workspace = workspace;
    this.#id = id;
    this.#parts = parts;
  }

  #with(parts: Partial<ChartParts>): Google.EmbeddedChartBuilder {
    this.#parts = { ...this.#parts, ...parts };
    // The presenter hands the script its own builder back.
    return this as unknown as Google.EmbeddedChartBuilder;
  }

  #range(member: string, range: Google.Range): RangeHandle {
    const handle = handleOf(range, RangeHandle);
    if (handle === undefined) throw signatureError(`EmbeddedChartBuilder.${member}`, [range]);
    return handle;
  }

  build(): Google.EmbeddedChart {
    return chartOf(this.#workspace, new ChartHandle(this.#id, this.#parts));
  }

  addRange(range: Google.Range): Google.EmbeddedChartBuilder {
    const added = this.#range('addRange', range);
    const { ranges } = this.#parts;
    return ranges.some((one) => sameRange(one, added))
      ? this.#with({})
      : this.#with({ ranges: [...ranges, added] });
  }

  removeRange(range: Google.Range): Google.EmbeddedChartBuilder {
    const removed = this.#range('removeRange', range);
    return this.#with({ ranges: this.#parts.ranges.filter((one) => !sameRange(one, removed)) });
  }

  clearRanges(): Google.EmbeddedChartBuilder {
    return this.#with({ ranges: [] });
  }

  getRanges(): Google.Range[] {
    return rangesOf(this.#workspace, this.#parts);
  }

  setChartType(type: Google.ChartType): Google.EmbeddedChartBuilder {
    const name = enumName(type);
    if (name === undefined) throw signatureError('EmbeddedChartBuilder.setChartType', [type]);
    const kind = KINDS.find((one) => one === name);
    if (kind === undefined) throw new Error(`Charts.ChartType.${name} belum ada di host lokal`);
    return this.#with({ kind });
  }

  getChartType(): Google.ChartType {
    return ChartType[this.#parts.kind];
  }

  getContainer(): Google.ContainerInfo {
    return containerOf(this.#workspace, this.#parts.anchor);
  }

  setNumHeaders(headers: number): Google.EmbeddedChartBuilder {
    if (typeof headers !== 'number') throw signatureError('EmbeddedChartBuilder.setNumHeaders', [headers]);
    return this.#with({ headers: headers < 0 ? undefined : headers });
  }

  setTransposeRowsAndColumns(transpose: boolean): Google.EmbeddedChartBuilder {
    return this.#with({ transposed: transpose });
  }

  setMergeStrategy(mergeStrategy: Google.ChartMergeStrategy): Google.EmbeddedChartBuilder {
    const name = enumName(mergeStrategy);
    if (name === undefined) throw signatureError('EmbeddedChartBuilder.setMergeStrategy', [mergeStrategy]);
    if (name !== 'MERGE_COLUMNS')
      throw new Error(`Charts.ChartMergeStrategy.${name} belum ada di host lokal`);
    return this.#with({});
  }

  setPosition(
    anchorRowPos: number,
    anchorColPos: number,
    offsetX: number,
    offsetY: number,
  ): Google.EmbeddedChartBuilder {
    const given = [anchorRowPos, anchorColPos, offsetX, offsetY];
    if (given.some((part) => typeof part !== 'number')) {
      throw signatureError('EmbeddedChartBuilder.setPosition', given);
    }
    return this.#with({ anchor: { row: anchorRowPos - 1, column: anchorColPos - 1, offsetX, offsetY } });
  }

  setOption(option: string, value: unknown): Google.EmbeddedChartBuilder {
    if (typeof option !== 'string') throw signatureError('EmbeddedChartBuilder.setOption', [option, value]);
    return this.#with({ options: withOption(this.#parts.options, option, plain(option, value)) });
  }
}

/** A value as it goes to Google's server, where it is no longer the script's own object. */
function plain(option: string, value: unknown): ChartOption {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((each: unknown) => plain(option, each));
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([part, each]) => [part, plain(option, each)]));
  }
  throw new Error(`Opsi grafik "${option}" harus teks, angka, benar atau salah, atau susunan darinya.`);
}
