import type { ParsedTabs } from '../../tabs/parsed-tabs.ts';
import { wordsOfNama } from './pos-anggaran.ts';

/** A list whose length a paragraph may say. */
export interface Daftar {
  readonly banyaknya: number;
  /** What is counted and where: `program berbeda nama di tab Anggaran`. */
  readonly uraian: string;
}

/**
 * How many program, kegiatan, subkegiatan, sasaran there are, by every way of counting that a report
 * may mean: names that differ, rows, and the rows with a pagu.
 */
export function daftarBanyaknya(data: ParsedTabs): ReadonlyMap<string, readonly Daftar[]> {
  const kepala = data.profil?.kepala;
  const perTingkat = (['program', 'kegiatan', 'subkegiatan'] as const).map((tingkat) => {
    const rows = data.anggaran.filter((row) => row.tingkat === tingkat);
    const pk = data.anggaranPk.filter((row) => row.tingkat === tingkat && row.pejabat === kepala);
    const daftar = [
      { banyaknya: distinct(rows), uraian: `${tingkat} berbeda nama di tab Anggaran` },
      { banyaknya: rows.length, uraian: `baris ${tingkat} di tab Anggaran` },
      {
        banyaknya: distinct(rows.filter(({ pagu }) => pagu.gt(0))),
        uraian: `${tingkat} yang berpagu di tab Anggaran`,
      },
      { banyaknya: distinct(pk), uraian: `${tingkat} Kepala di tab Anggaran PK` },
    ];
    return [tingkat, daftar.filter(({ banyaknya }) => banyaknya > 0)] as const;
  });
  const milikKepala = data.sasaran.filter(({ pejabat }) => pejabat === kepala);
  const kodeKepala = new Set(milikKepala.map(({ kode }) => kode));
  const indikator = data.indikator.filter(({ sasaran }) => kodeKepala.has(sasaran));
  return new Map([
    ...perTingkat,
    ['sasaran', ofKepala(milikKepala.length, 'sasaran Kepala di tab Sasaran')],
    ['indikator', ofKepala(indikator.length, 'indikator dari sasaran Kepala di tab Indikator')],
  ]);
}

function ofKepala(banyaknya: number, uraian: string): readonly Daftar[] {
  return banyaknya === 0 ? [] : [{ banyaknya, uraian }];
}

function distinct(rows: readonly { readonly uraian: string }[]): number {
  return new Set(rows.map(({ uraian }) => wordsOfNama(uraian).join(''))).size;
}
