import type { BarisIndikator, KolomTerbaca, TabelIndikator } from './baca-indikator.ts';
import { fullKeyOf, isDitto, isListNumber, isNothing, keyOf } from './kata.ts';
import type { CellPlace } from './office.ts';
import { jadiOf, peranDi } from './peran-kolom.ts';
import { isBareTotal, isNote, isSignature } from './rows.ts';
import { namaSasaran } from './sebutan.ts';
import type { OfficeTable } from './tables.ts';

/** A sasaran of a list that has no indikator beside it. */
export interface BarisSasaran {
  readonly kode: string;
  readonly tujuan: string;
  readonly sasaran: string;
  readonly pejabat: string;
  readonly tempat: CellPlace;
}

export interface TabelSasaran {
  readonly table: OfficeTable;
  readonly baris: readonly BarisSasaran[];
  readonly kolom: readonly KolomTerbaca[];
}

function kolomOf(table: OfficeTable, istilah: string): number | undefined {
  return table.columns.find((head) => {
    const peran = peranDi(table, head);
    return peran.jenis === 'kunci' && peran.istilah === istilah;
  })?.column;
}

/** Whether a table lists sasaran and nothing that is measured. */
export function isTabelSasaran(table: OfficeTable): boolean {
  const peran = table.columns.map((head) => peranDi(table, head));
  return (
    kolomOf(table, 'sasaran') !== undefined &&
    kolomOf(table, 'indikator') === undefined &&
    !peran.some(({ jenis }) => jenis === 'ukuran' || jenis === 'bersama' || jenis === 'triwulan') &&
    ['tujuan', 'kode', 'no', 'pejabat', 'misi'].some((istilah) => kolomOf(table, istilah) !== undefined)
  );
}

/** Reads a list of sasaran; a tujuan written once holds until the next. */
export function bacaTabelSasaran(table: OfficeTable): TabelSasaran {
  const { grid } = table;
  const [sasaran, tujuan, kode, no, pejabat] = ['sasaran', 'tujuan', 'kode', 'no', 'pejabat'].map((istilah) =>
    kolomOf(table, istilah),
  );
  const baris: BarisSasaran[] = [];
  let tujuanLalu = '';
  for (let row = table.first; row <= table.last && sasaran !== undefined; row++) {
    if (table.repeated.has(row)) continue;
    const filled = grid.filled(row, table.left, table.right);
    const texts = filled.map((column) => grid.text(row, column));
    if (texts.length <= 3 && texts.some(isSignature)) break;
    if (texts.some(isBareTotal) || isNote(texts[0] ?? '')) continue;
    const di = (column: number | undefined) => (column === undefined ? '' : grid.covering(row, column));
    const said = di(tujuan);
    if (!isNothing(said) && !isDitto(said)) tujuanLalu = namaSasaran(said);
    const nama = grid.text(row, sasaran);
    if (isNothing(nama) || isDitto(nama) || isListNumber(nama)) continue;
    baris.push({
      kode: di(kode ?? no),
      tujuan: tujuanLalu,
      sasaran: namaSasaran(nama),
      pejabat: isNothing(di(pejabat)) ? '' : di(pejabat),
      tempat: grid.place(row, sasaran),
    });
  }
  return {
    table,
    baris,
    kolom: table.columns.map((head) => ({
      column: head.column,
      kepala: head.path.join(' › '),
      jadi: jadiOf(peranDi(table, head), 0),
    })),
  };
}

/** The indikator of a table, each with the sasaran that its kode names in a list elsewhere. */
export function denganSasaran(
  tabel: readonly TabelIndikator[],
  daftar: readonly TabelSasaran[],
): readonly TabelIndikator[] {
  const byKode = new Map<string, BarisSasaran>();
  const byNama = new Map<string, BarisSasaran>();
  for (const one of daftar.flatMap(({ baris }) => baris)) {
    if (one.kode !== '' && !byKode.has(keyOf(one.kode))) byKode.set(keyOf(one.kode), one);
    if (!byNama.has(fullKeyOf(one.sasaran))) byNama.set(fullKeyOf(one.sasaran), one);
  }
  if (byNama.size === 0) return tabel;
  const lengkap = (baris: BarisIndikator): BarisIndikator => {
    const found =
      baris.sasaran === ''
        ? menurutKode(byKode, baris.kode)
        : (byNama.get(fullKeyOf(baris.sasaran)) ?? byKode.get(keyOf(baris.sasaran)));
    if (found === undefined) return baris;
    return {
      ...baris,
      sasaran: found.sasaran,
      tempatSasaran: found.tempat,
      tujuan: baris.tujuan || found.tujuan,
      pejabat: baris.pejabat || found.pejabat,
    };
  };
  return tabel.map((one) => ({ ...one, baris: one.baris.map(lengkap) }));
}

/** The sasaran of a kode, or of the longest beginning of it: `SS1.2` is an indikator of `SS1`. */
function menurutKode(byKode: ReadonlyMap<string, BarisSasaran>, kode: string): BarisSasaran | undefined {
  const parts = kode.split(/[.\-/\s]+/u).filter((part) => part !== '');
  for (let length = parts.length; length > 0; length--) {
    const found = byKode.get(keyOf(parts.slice(0, length).join('')));
    if (found !== undefined) return found;
  }
  return undefined;
}
