import type { Chart } from '../../reports/table.ts';
import { chartOf } from '../workbook/chart.ts';
import type { Probe, Scratch } from './probe.ts';

const below = (column: number) => ({ top: 0, left: column, bottom: 2, right: column });

const CHART: Chart = {
  kind: 'batang',
  title: 'Capaian',
  kategori: below(0),
  seri: [
    { nama: 'Target', zone: below(1) },
    { nama: 'Realisasi', zone: below(2) },
  ],
  row: 4,
  column: 0,
  width: 600,
  height: 300,
};

/** A sheet with a chart as the report has it. */
export function drawChart(scratch: Scratch): GoogleAppsScript.Spreadsheet.EmbeddedChart | undefined {
  const sheet = scratch.insert(`grafik ${scratch.google.getSheets().length}`);
  sheet.getRange(1, 1, 3, 3).setValues([
    ['2019', 80, 90],
    ['2020', 85, 80],
    ['2021', 90, 95],
  ]);
  sheet.insertChart(chartOf(sheet, CHART));
  return sheet.getCharts()[0];
}

const BEDA =
  'Grafik tampil lain; angkanya ada di tabelnya. Sesuaikan grafiknya dengan tangan, atau kirimkan laporan ini.';

/** How charts come out. What they look like is for people to see. */
export const chartProbes: readonly Probe[] = [
  {
    id: 'grafik-opsi',
    pokok: 'Opsi grafik, bila dibaca lagi',
    lokal: 'judul, legenda, ukuran',
    bilaBeda: BEDA,
    run: (scratch) => {
      const options = drawChart(scratch)?.getOptions();
      const kept = [
        ['judul', options?.get('title') === CHART.title],
        ['legenda', JSON.stringify(options?.get('legend') ?? '').includes('bottom')],
        ['ukuran', Number(options?.get('width')) === CHART.width],
      ] as const;
      return kept.flatMap(([name, isKept]) => (isKept ? [name] : [])).join(', ');
    },
  },
  {
    id: 'grafik-data',
    pokok: 'Rentang dan letak grafik',
    lokal: '3 rentang, di A5',
    bilaBeda: BEDA,
    run: (scratch) => {
      const chart = drawChart(scratch);
      const place = chart?.getContainerInfo();
      const isThere = place?.getAnchorRow() === CHART.row + 1 && place.getAnchorColumn() === CHART.column + 1;
      return `${chart?.getRanges().length ?? 0} rentang, di ${isThere ? 'A5' : 'tempat lain'}`;
    },
  },
];
