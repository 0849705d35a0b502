import { normalizeText } from '../../bahasa/teks.ts';
import { type Decimal, sum } from '../../decimal.ts';
import { isTotalRow } from '../../reports/totals.ts';
import type { Kepegawaian } from '../../tabs/kepegawaian.ts';

type Kolom = 'pnsL' | 'pnsP' | 'nonPnsL' | 'nonPnsP';

/** A number of staff that the tables give, each by a table that has it. */
export interface JumlahPegawai {
  readonly angka: Decimal;
  /** `PNS menurut tabel Golongan` */
  readonly uraian: string;
}

/** Staff as paragraphs name them. */
export interface RujukanPegawai {
  /** By `pegawai`, `pns`, `non pns`, `pns laki-laki`, …: one entry a table. */
  readonly jumlah: ReadonlyMap<string, readonly JumlahPegawai[]>;
  /** By a row's name, lower case: `golongan iv`; PNS and non-PNS together. */
  readonly perUraian: ReadonlyMap<string, JumlahPegawai>;
}

const SEBUTAN: readonly (readonly [string, readonly Kolom[]])[] = [
  ['pegawai', ['pnsL', 'pnsP', 'nonPnsL', 'nonPnsP']],
  ['pns', ['pnsL', 'pnsP']],
  ['non pns', ['nonPnsL', 'nonPnsP']],
  ['pegawai laki-laki', ['pnsL', 'nonPnsL']],
  ['pegawai perempuan', ['pnsP', 'nonPnsP']],
  ['pns laki-laki', ['pnsL']],
  ['pns perempuan', ['pnsP']],
  ['non pns laki-laki', ['nonPnsL']],
  ['non pns perempuan', ['nonPnsP']],
];

/** Adds the staff up by every name that a sentence gives them. */
export function indexPegawai(semua: readonly Kepegawaian[]): RujukanPegawai {
  const kepegawaian = semua.filter((row) => !isTotalRow(row));
  const daftarTabel = [...new Set(kepegawaian.map(({ tabel }) => tabel))];
  const jumlah = SEBUTAN.map(([sebutan, kolom]) => {
    const perTabel = daftarTabel.flatMap((tabel): JumlahPegawai[] => {
      const rows = kepegawaian.filter((row) => row.tabel === tabel);
      const filled = kolom.every((one) => rows.some((row) => row[one] !== undefined));
      return filled
        ? [{ angka: total(rows, kolom), uraian: `${sebutan} menurut tabel ${tabel} di tab Kepegawaian` }]
        : [];
    });
    return [sebutan, perTabel] as const;
  });
  const perUraian = kepegawaian.map(
    (row) =>
      [
        normalizeText(row.uraian),
        {
          angka: total([row], ['pnsL', 'pnsP', 'nonPnsL', 'nonPnsP']),
          uraian: `${row.uraian}: Kepegawaian, baris ${row.baris}`,
        },
      ] as const,
  );
  return { jumlah: new Map(jumlah), perUraian: new Map(perUraian) };
}

function total(rows: readonly Kepegawaian[], kolom: readonly Kolom[]): Decimal {
  return sum(rows.flatMap((row) => kolom.flatMap((one) => row[one] ?? [])));
}
