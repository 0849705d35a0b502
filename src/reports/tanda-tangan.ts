import type { Pejabat } from '../tabs/pejabat.ts';
import type { Pihak } from './pihak.ts';
import { type ColumnSpan, gap, rowOfTexts, type SuratRow, textRow } from './surat.ts';
import { TITIK_TITIK } from './templat-pk.ts';

export interface SignatureLayout {
  readonly widths: readonly number[];
  readonly size: number;
  /** Where Pihak Kedua signs. */
  readonly kiri: ColumnSpan;
  /** Where Pihak Pertama signs, below place and date. */
  readonly kanan: ColumnSpan;
  readonly jabatan: boolean;
}

/** Room for a signature and a stamp. */
const RUANG = 76;

/**
 * Place and date, then Pihak Kedua left and Pihak Pertama right as form I/2-6 has them: name in bold,
 * pangkat, NIP. Who has no superior has been elected, and signs without a NIP.
 */
export function barisTandaTangan(
  { pertama, kedua }: Pihak,
  tempatTanggal: string,
  { widths, size, kiri, kanan, jabatan }: SignatureLayout,
): readonly SuratRow[] {
  const berdua = (left: string, right: string, bold = false): SuratRow[] =>
    left === '' && right === ''
      ? []
      : [
          rowOfTexts(
            widths,
            [
              { ...kiri, value: left, align: 'center', bold },
              { ...kanan, value: right, align: 'center', bold },
            ],
            size,
          ),
        ];
  return [
    textRow(widths, kanan, tempatTanggal, { size, align: 'center' }),
    ...berdua('Pihak Kedua,', 'Pihak Pertama,'),
    ...(jabatan ? berdua(kedua.jabatan, pertama.jabatan) : []),
    gap(RUANG),
    ...berdua(kedua.nama, pertama.nama, true).map((baris) => ({ ...baris, bawah: true })),
    ...berdua(kedua.pangkat ?? '', pertama.pangkat ?? ''),
    ...berdua(barisNip(kedua), barisNip(pertama)),
  ];
}

function barisNip({ nip, atasan }: Pejabat): string {
  if (nip === undefined && atasan === undefined) return '';
  return `NIP ${nip ?? TITIK_TITIK}`;
}
