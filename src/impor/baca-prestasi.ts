import type { KolomTerbaca, Kutipan } from './baca-indikator.ts';
import { isDitto, isListNumber, isNothing, yearsIn } from './kata.ts';
import { termOf } from './peran-kolom.ts';
import { isBareTotal, isNote, isSignature } from './rows.ts';
import type { HeadColumn, OfficeTable } from './tables.ts';

/** An award, and the year that its row or its table says. */
export interface BarisPrestasi {
  readonly kegiatan: Kutipan;
  readonly tahun: Kutipan | undefined;
}

export interface TabelPrestasi {
  readonly table: OfficeTable;
  readonly baris: readonly BarisPrestasi[];
  readonly kolom: readonly KolomTerbaca[];
}

const isPrestasi = ({ path }: HeadColumn): boolean => termOf(path[path.length - 1] ?? '') === 'prestasi';

const isWaktu = ({ path }: HeadColumn): boolean =>
  /tahun|tanggal|tgl|waktu/iu.test(path[path.length - 1] ?? '');

/** Whether a table lists awards: by its own heading, beside a year or one who gave them. */
export function isTabelPrestasi(table: OfficeTable): boolean {
  return (
    table.columns.some(isPrestasi) &&
    !table.columns.some(({ path }) => termOf(path.join(' ')) === 'indikator')
  );
}

/** Reads a table of awards. */
export function bacaTabelPrestasi(table: OfficeTable): TabelPrestasi {
  const { grid } = table;
  const nama = table.columns.find(isPrestasi)?.column;
  const waktu = table.columns.find(isWaktu)?.column;
  const judul = table.titles.find((title) => yearsIn(title).length > 0);
  const baris: BarisPrestasi[] = [];
  let tahunLalu: Kutipan | undefined =
    judul === undefined
      ? undefined
      : { teks: String(yearsIn(judul)[0]), tempat: grid.place(table.headTop, table.left) };
  for (let row = table.first; row <= table.last && nama !== undefined; row++) {
    if (table.repeated.has(row)) continue;
    const texts = grid.filled(row, table.left, table.right).map((column) => grid.text(row, column));
    if (texts.length <= 3 && texts.some(isSignature)) break;
    if (isNote(texts[0] ?? '') || texts.some(isBareTotal)) continue;
    const [year] = waktu === undefined ? [] : yearsIn(grid.covering(row, waktu));
    if (year !== undefined && waktu !== undefined)
      tahunLalu = { teks: String(year), tempat: grid.place(row, waktu) };
    const teks = grid.text(row, nama);
    if (isNothing(teks) || isListNumber(teks) || isDitto(teks)) continue;
    baris.push({ kegiatan: { teks, tempat: grid.place(row, nama) }, tahun: tahunLalu });
  }
  return {
    table,
    baris,
    kolom: table.columns.map(({ column, path }) => ({
      column,
      kepala: path.join(' › '),
      jadi: column === nama ? 'Kegiatan' : column === waktu ? 'Tahun' : '',
    })),
  };
}
