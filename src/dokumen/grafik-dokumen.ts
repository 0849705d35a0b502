import { Decimal } from '../decimal.ts';
import type { Chart, Table, Zone } from '../reports/table.ts';
import type { GrafikDokumen } from './dokumen.ts';
import { keterangan, teksSel } from './tabel-dokumen.ts';

/** A chart of a table, with the figures of the cells that it draws. */
export function grafikDokumen(
  id: string,
  judul: string,
  { cells }: Table,
  { kind, kategori, seri, axis }: Chart,
  awalan: string,
): GrafikDokumen {
  const selOf = ({ top, bottom, left }: Zone) =>
    Array.from({ length: bottom - top + 1 }, (_, i) => cells[top + i]?.[left] ?? {});
  return {
    jenis: 'grafik',
    id,
    keterangan: keterangan('Grafik', awalan, judul),
    bentuk: kind,
    kategori: selOf(kategori).map(teksSel),
    seri: seri.map(({ nama, zone }) => ({
      nama,
      // A chart is drawn, not read: its figures are texts beside it.
      nilai: selOf(zone).map(({ value }) =>
        value instanceof Decimal ? Number(value.toPrecision(15)) : null,
      ),
      teks: selOf(zone).map(teksSel),
    })),
    ...(axis && { sumbu: { dari: Number(axis.dari), sampai: Number(axis.sampai) } }),
  };
}
