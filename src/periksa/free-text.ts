import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Place } from './temuan.ts';

/** A cell of free text, and where it stands. */
export interface FreeText extends Required<Place> {
  readonly teks: string;
  /** The cells that belong together: dates of one table of Data Dukung are compared with each other. */
  readonly kelompok: string;
}

/** Every cell in which officers write sentences or titles, in the order of the workbook. */
export function freeTexts(data: ParsedTabs): readonly FreeText[] {
  return [
    ...data.kinerja.flatMap(({ baris, catatan }) => cell('Kinerja', baris, 'Catatan', catatan)),
    ...data.triwulan.flatMap(({ baris, permasalahan, rencanaTindakLanjut }) => [
      ...cell('Triwulan', baris, 'Permasalahan', permasalahan),
      ...cell('Triwulan', baris, 'Rencana Tindak Lanjut', rencanaTindakLanjut),
    ]),
    ...data.prestasi.flatMap(({ baris, kegiatan }) => cell('Prestasi', baris, 'Kegiatan', kegiatan)),
    ...data.analisis.flatMap(({ baris, penyebab, hambatan, solusi, programPenunjang }) => [
      ...cell('Analisis', baris, 'Penyebab', penyebab),
      ...cell('Analisis', baris, 'Hambatan', hambatan),
      ...cell('Analisis', baris, 'Solusi', solusi),
      ...cell('Analisis', baris, 'Program Penunjang', programPenunjang),
    ]),
    ...data.dataDukung.flatMap(({ baris, tabel, uraian }) =>
      cell('Data Dukung', baris, 'Uraian', uraian, tabel),
    ),
    ...data.narasi.flatMap(({ baris, teks }) => cell('Narasi', baris, 'Teks', teks)),
  ];
}

function cell(
  tab: string,
  baris: number,
  kolom: string,
  teks: string | undefined,
  kelompok = '',
): readonly FreeText[] {
  return teks === undefined ? [] : [{ tab, baris, kolom, teks, kelompok: kelompok && `${tab} ${kelompok}` }];
}
