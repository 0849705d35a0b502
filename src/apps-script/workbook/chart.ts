import { CHART_COLORS } from '../../reports/chart-colors.ts';
import type { Chart } from '../../reports/table.ts';

import { rangeOf } from './range.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels between a chart and the edges of its cell. */
const MARGIN = 6;

/** A chart of a table, ready to be inserted into its sheet. */
export function chartOf(sheet: Sheet, grafik: Chart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { COLUMN, BAR } = Charts.ChartType;
  // Bars that differ by a little look alike; columns have their figures in the row beside them.
  const label = grafik.kind === 'batang' ? { dataLabel: 'value' } : {};
  const series = grafik.seri.map(
    ({ nama }, i) => [i, { labelInLegend: nama, color: CHART_COLORS[i], ...label }] as const,
  );
  const { axis: sumbu } = grafik;
  const axis =
    sumbu === undefined
      ? { minValue: 0 }
      : { viewWindow: { min: sumbu.dari.toNumber(), max: sumbu.sampai.toNumber() } };
  const zones = [grafik.nomor ?? grafik.kategori, ...grafik.seri.map(({ zone }) => zone)];
  return zones
    .reduce((chart, zone) => chart.addRange(rangeOf(sheet, zone)), sheet.newChart())
    .setChartType(grafik.kind === 'kolom' ? COLUMN : BAR)
    .setNumHeaders(0)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('title', grafik.title)
    .setOption('titleTextStyle', { fontSize: 11 })
    .setOption('series', Object.fromEntries(series))
    .setOption('legend', { position: grafik.seri.length > 1 ? 'bottom' : 'none' })
    .setOption(grafik.kind === 'kolom' ? 'vAxis' : 'hAxis', axis)
    .setOption('width', grafik.width)
    .setOption('height', grafik.height)
    .setPosition(grafik.row + 1, grafik.column + 1, MARGIN, MARGIN)
    .build();
}
