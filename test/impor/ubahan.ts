import type { Merge, OfficeCell, OfficeSheet } from '../../src/impor/office.ts';
import { bacaLembar } from '../../src/impor/sumber.ts';

/** What other offices do to a workbook without changing what it says. */

type Buku = readonly OfficeSheet[];
type Row = (OfficeCell | undefined)[];

const tiap =
  (ubah: (sheet: OfficeSheet) => OfficeSheet) =>
  (buku: Buku): Buku =>
    buku.map(ubah);

const sel = (ubah: (cell: OfficeCell) => OfficeCell) =>
  tiap((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell === undefined ? cell : ubah(cell)))),
  }));

const teks = (text: string): OfficeCell => ({ value: text, text });

const sebagaiTeks = (ubah: (text: string, value: number) => string, least = 0) =>
  sel((cell) =>
    typeof cell.value === 'number' && Math.abs(cell.value) >= least
      ? { ...cell, ...teks(ubah(cell.text, cell.value)) }
      : cell,
  );

function indonesia(text: string, value: number): string {
  if (text.endsWith('%')) return text;
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

function geser(sheet: OfficeSheet): OfficeSheet {
  const [down, right] = [3, 2];
  return {
    ...sheet,
    rows: [
      ...Array.from({ length: down }, (): Row => []),
      ...sheet.rows.map((row): Row => [...Array.from({ length: right }, () => undefined), ...row]),
    ],
    merges: (sheet.merges ?? []).map(({ top, bottom, left, right: end }) => ({
      top: top + down,
      bottom: bottom + down,
      left: left + right,
      right: end + right,
    })),
    ...(sheet.hiddenColumns && { hiddenColumns: sheet.hiddenColumns.map((column) => column + right) }),
  };
}

/** What was merged downwards stands in each of its rows. */
function isiGabungan(sheet: OfficeSheet): OfficeSheet {
  const rows: Row[] = sheet.rows.map((row) => [...row]);
  const merges = sheet.merges ?? [];
  for (const { top, bottom, left, right } of merges) {
    if (top === bottom) continue;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const cells = rows[row] ?? [];
        cells[column] = sheet.rows[top]?.[left];
        rows[row] = cells;
      }
  }
  return { ...sheet, rows, merges: merges.filter(({ top, bottom }) => top === bottom) };
}

/** An empty column behind the first. */
function sisipKolom(sheet: OfficeSheet): OfficeSheet {
  const beyond = (column: number) => (column > 0 ? column + 1 : column);
  return {
    ...sheet,
    rows: sheet.rows.map((row) => (row.length > 1 ? [row[0], undefined, ...row.slice(1)] : row)),
    merges: (sheet.merges ?? []).map((merge) => ({
      ...merge,
      left: beyond(merge.left),
      right: beyond(merge.right),
    })),
    ...(sheet.hiddenColumns && { hiddenColumns: sheet.hiddenColumns.map(beyond) }),
  };
}

/** A page break in the middle of each table of a sheet: a blank row, the headings again, or both. */
function halaman(buku: Buku, kosong: boolean, kepala: boolean): Buku {
  const dibaca = bacaLembar(buku);
  return buku.map((sheet, index) => {
    const tables = (dibaca[index]?.tabel ?? []).map(({ hasil }) => hasil.table).filter((one) => !one.turned);
    const sendiri = new Set(tables.map(({ headTop }) => headTop)).size === tables.length;
    if (!sendiri) return sheet;
    const merges = sheet.merges ?? [];
    const rows: Row[] = [];
    const moved: number[] = [];
    const added: Merge[] = [];
    sheet.rows.forEach((cells, row) => {
      const table = tables.find(
        ({ first, last }) => last - first > 3 && row === first + Math.ceil((last - first) / 2),
      );
      const within = merges.some(({ top, bottom }) => top < row && bottom >= row);
      if (table !== undefined && !within) {
        if (kosong) rows.push([]);
        if (kepala) {
          const by = rows.length - table.headTop;
          for (let head = table.headTop; head <= table.headBottom; head++)
            rows.push([...(sheet.rows[head] ?? [])]);
          for (const merge of merges)
            if (merge.top >= table.headTop && merge.bottom <= table.headBottom)
              added.push({ ...merge, top: merge.top + by, bottom: merge.bottom + by });
        }
      }
      moved[row] = rows.length;
      rows.push([...cells]);
    });
    const at = (row: number) => moved[row] ?? row;
    return {
      ...sheet,
      rows,
      merges: [...merges.map((one) => ({ ...one, top: at(one.top), bottom: at(one.bottom) })), ...added],
    };
  });
}

export const daftarUbahan: Readonly<Record<string, (buku: Buku) => Buku>> = {
  'tables further right and down': tiap(geser),
  'no merged cells': tiap((sheet) => ({ ...sheet, merges: [] })),
  'merged cells filled down': tiap(isiGabungan),
  'figures as Indonesian texts': sebagaiTeks(indonesia),
  'large figures as English texts': sebagaiTeks((_, value) => value.toLocaleString('en-US'), 100_000),
  'money as Rp. …,-': sebagaiTeks((text, value) => `Rp. ${indonesia(text, value)},-`, 1_000_000),
  'sheets without names': (buku) => buku.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` })),
  'sheets in the other order': (buku) => [...buku].reverse(),
  'line breaks in short texts': sel((cell) =>
    typeof cell.value === 'string' && cell.text.length < 40
      ? { ...cell, ...teks(cell.text.replace(/ /g, '\n')) }
      : cell,
  ),
  'double spaces': sel((cell) =>
    typeof cell.value === 'string' ? { ...cell, ...teks(`${cell.text.replace(/ /g, '  ')} `) } : cell,
  ),
  'an empty column behind the first': tiap(sisipKolom),
  'a blank row within': (buku) => halaman(buku, true, false),
  'headings again on the next page': (buku) => halaman(buku, false, true),
  'headings again below a blank row': (buku) => halaman(buku, true, true),
};
