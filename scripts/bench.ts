import { workbookFromCsv } from '../src/host/csv.ts';
import { createHost, type Host } from '../src/host/host.ts';
import { readScripts } from '../src/host/node/bundle.ts';
import { periksaSemua } from '../src/periksa/index.ts';
import { calculateResults } from '../src/reports/capaian-results.ts';
import { parseTabs } from '../src/tabs/parsed-tabs.ts';
import { type BarisTab, bigYear, type UkuranTahun } from '../test/big-year.ts';
import { build } from './build.ts';

/**
 * `npm run bench`: how time and service calls grow when the rows grow tenfold. Ratios only, for
 * milliseconds say more of the machine than of the program; about 10 is in proportion to the rows, 100
 * would be each row against each. Nothing fails on them: what must hold is in the tests.
 */

/** The middle of so many runs counts. */
const RUNS = 3;

function medianTime(prepare: () => () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const run = prepare();
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

/** Time for ten times the rows over time for the rows. */
function growth(name: string, small: () => () => void, large: () => () => void): void {
  medianTime(small);
  const ratio = medianTime(large) / medianTime(small);
  console.log(`${name.padEnd(64)} time × ${ratio.toFixed(1)}`);
}

function calls(name: string, small: Host, large: Host, menu: string): void {
  const count = (host: Host): number => {
    host.serviceCalls.reset();
    host.call(menu);
    return host.serviceCalls.total;
  };
  const [few, many] = [count(small), count(large)];
  console.log(`${name.padEnd(64)} calls ${few} → ${many}`);
}

const quoted = (rows: BarisTab): string =>
  rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n');

await build();
const scripts = await readScripts('dist');

function hostWith(ukuran: UkuranTahun): Host {
  const tabs = [...bigYear(ukuran)].map(([name, rows]) => [name, quoted(rows)] as const);
  const host = createHost({ workbook: workbookFromCsv(new Map(tabs)), scripts });
  host.call('onOpen');
  return host;
}

function bahan(ukuran: UkuranTahun) {
  const cells = (rows: BarisTab) => rows.map((row) => row.map((text) => ({ value: text, display: text })));
  const data = parseTabs(new Map([...bigYear(ukuran)].map(([tab, rows]) => [tab, cells(rows)])));
  const calculated = calculateResults(data);
  return { data, hasil: calculated.ok ? calculated.hasil : undefined };
}

const bundle = createHost({ scripts });
const capaian = (rows: number) => {
  const column = (of: (i: number) => number) => Array.from({ length: rows }, (_, i) => [of(i)]);
  const [target, realisasi] = [column((i) => 40 + (i % 50)), column((i) => 35 + (i % 60))];
  return () => {
    bundle.call('CAPAIAN', target, realisasi, 'turun');
  };
};
growth(
  'CAPAIAN over 1.000 and 10.000 rows',
  () => capaian(1000),
  () => capaian(10_000),
);

const susun = (indikator: number) => () => {
  const host = hostWith({ indikator, sasaran: 2, anggaran: 0, paragraf: 0 });
  return () => {
    host.call('susunTabelCapaian');
  };
};
growth('Susun tabel capaian of 50 and 500 indikator, on the local engine', susun(50), susun(500));

const periksa = (ukuran: UkuranTahun) => () => {
  const made = bahan(ukuran);
  return () => {
    periksaSemua(made);
  };
};
growth(
  'All checks over 100 indikator, 1.000 budget rows, 200 paragraphs',
  periksa({ indikator: 100, anggaran: 1000, paragraf: 200 }),
  periksa({ indikator: 1000, anggaran: 10_000, paragraf: 2000 }),
);

const [ten, thousand] = [10, 1000].map((indikator) =>
  hostWith({ indikator, sasaran: 2, anggaran: indikator, paragraf: 10 }),
);
if (ten !== undefined && thousand !== undefined) {
  calls('Susun tabel capaian of 10 and 1.000 indikator', ten, thousand, 'susunTabelCapaian');
  calls('Periksa data of 10 and 1.000 indikator and budget rows', ten, thousand, 'periksaData');
}
