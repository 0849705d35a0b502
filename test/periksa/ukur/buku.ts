import { readdirSync, readFileSync } from 'node:fs';
import { periksaSemua } from '../../../src/periksa/index.ts';
import type { CheckInput, Temuan } from '../../../src/periksa/temuan.ts';
import { calculateResults } from '../../../src/reports/capaian-results.ts';
import { parseTabs } from '../../../src/tabs/parsed-tabs.ts';
import { bacaCsv, textRows } from '../../baca-csv.ts';

/** A workbook as text, a tab a list of rows, heading row first. */
export type Buku = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads a folder of CSV files. */
export function bacaBuku(folder: string): Buku {
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.csv'))
      .map((file) => [file.slice(0, -'.csv'.length), bacaCsv(readFileSync(`${folder}/${file}`, 'utf8'))]),
  );
}

/** What the checks work on. */
export function bahanBuku(buku: Buku): CheckInput {
  const data = parseTabs(new Map([...buku].map(([tab, rows]) => [tab, textRows(...rows)])));
  const calculated = calculateResults(data);
  return { data, hasil: calculated.ok ? calculated.hasil : undefined };
}

/** One slip of `salah-ketik.json`. */
export interface SalahKetik {
  readonly id: string;
  readonly book: string;
  readonly tab: string;
  readonly row: number;
  readonly heading: string;
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
  readonly whole_cell?: boolean;
}

export const bacaSalahKetik = (file: string): readonly SalahKetik[] => JSON.parse(readFileSync(file, 'utf8'));

/** A copy of the workbook with the slip in it. */
export function tanamSalahKetik(buku: Buku, slip: SalahKetik): Buku {
  const rows = buku.get(slip.tab) ?? [];
  const column = rows[0]?.indexOf(slip.heading) ?? -1;
  const changed = (cell: string) =>
    slip.whole_cell === true ? slip.to : cell.replace(slip.from, () => slip.to);
  return new Map(buku).set(
    slip.tab,
    rows.map((row, i) =>
      i === slip.row - 1 ? row.map((cell, j) => (j === column ? changed(cell) : cell)) : row,
    ),
  );
}

/** The findings of the whole workbook. */
export const temuanBuku = (buku: Buku): readonly Temuan[] => periksaSemua(bahanBuku(buku)).temuan;

/** What tells findings of two runs apart. */
export const kunciTemuan = ({ jenis, tingkat, tab, baris, kolom, tercetak, seharusnya }: Temuan): string =>
  [jenis, tingkat, tab, baris, kolom, tercetak, seharusnya].join('|');
