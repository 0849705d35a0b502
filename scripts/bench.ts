import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookFromCsv } from '../src/host/files/csv.ts';
import { createHost, type Host } from '../src/host/host.ts';
import { readScripts } from '../src/host/node/bundle.ts';
import { periksaSemua } from '../src/periksa/index.ts';
import { calculateResults } from '../src/reports/capaian-results.ts';
import { parseTabs } from '../src/tabs/parsed-tabs.ts';
import { type BarisTab, bigYear, type YearSize } from '../test/big-year.ts';
import { kerjakanSetahun } from '../test/host/biaya-setahun.ts';
import { build } from './build.ts';

/**
 * `npm run bench`: what the bundle weighs, how time grows when the rows grow tenfold, and what trips to
 * Google every command makes. Ratios only, for milliseconds say more of the machine than of the program;
 * about 10 is in proportion to the rows, 100 would be each row against each. Nothing fails on them: what
 * must hold is in the tests.
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

/** How long a program of its own takes that loads this file and ends, in milliseconds. */
function loadingTime(file: string): number {
  return medianTime(() => () => {
    const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  });
}

/** The size of the bundle, and loading it cold over loading an empty script: every cell's function pays it. */
function weigh(file: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-bench-'));
  try {
    const empty = join(folder, 'kosong.cjs');
    writeFileSync(empty, '');
    const ratio = loadingTime(file) / loadingTime(empty);
    const size = `${Math.round(statSync(file).size / 1000)} kB`;
    console.log(
      `${`${file}: ${size}; loading it cold, over an empty script`.padEnd(64)} time × ${ratio.toFixed(1)}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const COLUMNS = ['readsAfterWrites', 'valueReads', 'sheets', 'charts', 'total'] as const;

/** What every command costs in trips, the first time and (lagi) when nothing has changed, as rows of Markdown. */
function trips(ukuran: YearSize): void {
  console.log(`\n${ukuran.indikator} indikator, ${ukuran.anggaran} baris anggaran\n`);
  console.log('| Perintah | Baca sesudah tulis | Baca sel | Lembar | Grafik | Seluruhnya |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [nama, biaya] of Object.entries(kerjakanSetahun(scripts, ukuran)))
    console.log(`| ${[nama, ...COLUMNS.map((column) => biaya[column])].join(' | ')} |`);
}

const quoted = (rows: BarisTab): string =>
  rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n');

await build();
const scripts = await readScripts('dist');

function hostWith(ukuran: YearSize): Host {
  const tabs = [...bigYear(ukuran)].map(([name, rows]) => [name, quoted(rows)] as const);
  const host = createHost({
    workbook: workbookFromCsv(new Map(tabs)),
    scripts,
    onAlert: ({ buttons }) => (buttons.startsWith('YES') ? 'YES' : 'OK'),
  });
  host.call('onOpen');
  return host;
}

function bahan(ukuran: YearSize) {
  const cells = (rows: BarisTab) => rows.map((row) => row.map((text) => ({ value: text, display: text })));
  const data = parseTabs(new Map([...bigYear(ukuran)].map(([tab, rows]) => [tab, cells(rows)])));
  const calculated = calculateResults(data);
  return { data, hasil: calculated.ok ? calculated.hasil : undefined };
}

weigh('dist/app.js');
trips({ indikator: 10, sasaran: 2, anggaran: 10, paragraf: 10 });
trips({ indikator: 1000, sasaran: 2, anggaran: 1000, paragraf: 10 });
trips({ indikator: 10, sasaran: 2, anggaran: 10_000, paragraf: 10 });

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

const periksa = (ukuran: YearSize) => () => {
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
