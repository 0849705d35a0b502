import { drawChart } from './chart-probes.ts';
import type { Scratch } from './probe.ts';

/** How long one kind of call took, and what it was reckoned with. */
export interface HasilWaktu {
  readonly jenis: string;
  readonly milidetik: number;
}

const SETTERS = 100;
const ROWS = 1000;
const COLUMNS = 10;
const TIMES = 3;

/** Times each kind of call that the add-on makes. */
export function timeCalls(scratch: Scratch): readonly HasilWaktu[] {
  const sheet = scratch.insert('waktu');
  const grid = sheet.getRange(1, 1, ROWS, COLUMNS);
  const cell = sheet.getRange(1, 1);
  const values = Array.from({ length: ROWS }, (_, r) => Array.from({ length: COLUMNS }, (_, c) => r * c));
  SpreadsheetApp.flush();
  return [
    timed('setelan', SETTERS, () => cell.setFontWeight('bold')),
    timed('kirim semua setelan', 1, () => SpreadsheetApp.flush()),
    timed('tulis 10.000 sel', 1, () => {
      grid.setValues(values);
      SpreadsheetApp.flush();
    }),
    timed('baca 10.000 sel', 1, () => grid.getValues()),
    timed('baca sesudah tulis', TIMES, () => cell.setValue(1).getValue()),
    timed('tab baru', TIMES, (i) => scratch.insert(`waktu ${i}`)),
    timed('daftar catatan tersembunyi', 1, () => scratch.google.createDeveloperMetadataFinder().find()),
    timed('tab baru dengan grafik', 1, () => drawChart(scratch)),
  ];
}

function timed(jenis: string, times: number, run: (i: number) => unknown): HasilWaktu {
  const start = Date.now();
  for (let i = 0; i < times; i += 1) run(i);
  return { jenis, milidetik: (Date.now() - start) / times };
}

/** The trips of the example year, all of it built for the first time (keputusan 0180). */
const EXAMPLE = { sheets: 40, charts: 12, valueReads: 30, readsAfterWrites: 2, setters: 500 };

/** How many seconds it would take to build the example year here. */
export function reckonSeconds(waktu: readonly HasilWaktu[]): number {
  const of = (jenis: string) => waktu.find((one) => one.jenis === jenis)?.milidetik ?? 0;
  const { sheets, charts, valueReads, readsAfterWrites, setters } = EXAMPLE;
  const milliseconds =
    sheets * of('tab baru') +
    charts * of('tab baru dengan grafik') +
    valueReads * of('baca 10.000 sel') +
    readsAfterWrites * of('baca sesudah tulis') +
    setters * of('setelan');
  return Math.ceil(milliseconds / 1000);
}
