import type { DaftarTemuan, Result } from './add-in.ts';
import { printMasalah } from './print-masalah.ts';

type Tingkat = DaftarTemuan['temuan'][number]['tingkat'];

const TINGKAT: readonly Tingkat[] = ['salah', 'perlu dilihat', 'gaya'];

/** Whether a finding waits for somebody. */
export const isTerbuka = ({ status, alasan }: DaftarTemuan['temuan'][number]): boolean =>
  status !== 'diterima dengan alasan' || alasan === '';

/** The summary: a line for each kind that has open findings, and their totals. */
export function ringkasan({
  terbuka,
  perJenis,
  diterima,
  tidakDapatDiperiksa,
}: Result<'periksaData'>): string[] {
  const lines = perJenis.map(({ jenis, judul, jumlah }) => barisJenis(jenis, jumlah, judul));
  return [
    'Periksa data: temuan yang terbuka',
    ...(lines.length === 0
      ? ['Tidak ada.']
      : [
          ['Jenis ', ...TINGKAT.map((one) => one.padStart(lebar(one)))].join('  '),
          ...lines,
          barisJenis('Jumlah', terbuka, ''),
        ]),
    ...(diterima > 0 ? [`Sudah diterima dengan alasan: ${diterima}.`] : []),
    ...(tidakDapatDiperiksa > 0
      ? [`Tidak dapat diperiksa, dan tidak dihitung sebagai salah: ${tidakDapatDiperiksa}.`]
      : []),
  ];
}

const lebar = (tingkat: Tingkat): number => Math.max(tingkat.length, 5);

function barisJenis(jenis: string, jumlah: Readonly<Record<Tingkat, number>>, judul: string): string {
  const counts = TINGKAT.map((one) => String(jumlah[one]).padStart(lebar(one)));
  return [jenis.padEnd(6), ...counts, judul].join('  ').trimEnd();
}

/** The whole result as text: every open finding with its proof, what could not be read, the summary. */
export function printTemuan(input: string, hasil: DaftarTemuan): string {
  const { tahun, instansi, temuan, masalah } = hasil;
  return [
    tahun === undefined ? 'LKjIP' : `LKjIP ${tahun} · ${instansi ?? ''}`,
    `Data: ${input}`,
    '',
    ...temuan.filter(isTerbuka).flatMap((one, i) => [...uraian(one, i + 1), '']),
    ...printMasalah(masalah),
    '',
    ...ringkasan(hasil),
  ].join('\n');
}

function uraian(temuan: DaftarTemuan['temuan'][number], nomor: number): string[] {
  const { jenis, tingkat, tab, baris, kolom, tercetak, seharusnya, perhitungan, keyakinan } = temuan;
  const tempat = [tab, baris === undefined ? undefined : `baris ${baris}`, kolom];
  const kembali = temuan.status === 'muncul lagi' ? ', muncul lagi' : '';
  const isi = [
    ['Tercetak', tercetak],
    ['Seharusnya', seharusnya],
    ['Perhitungan', perhitungan],
  ] as const;
  return [
    `${nomor}. ${jenis}, ${tingkat}: ${tempat.filter((part) => part !== undefined).join(', ')} (keyakinan ${keyakinan}${kembali})`,
    ...isi
      .filter(([, text]) => text !== '')
      .map(([label, text]) => `   ${`${label}:`.padEnd(12)} ${text.replace(/\s*\n\s*/gu, ' / ')}`),
  ];
}

/** The open findings for other programs; where a finding has no row or column, that is null. */
export function jsonTemuan({ temuan }: DaftarTemuan): string {
  return JSON.stringify(
    temuan
      .filter(isTerbuka)
      .map(({ jenis, tingkat, tab, baris, kolom, tercetak, seharusnya, perhitungan, keyakinan }) => ({
        jenis,
        tingkat,
        tab,
        baris: baris ?? null,
        kolom: kolom ?? null,
        tercetak,
        seharusnya,
        perhitungan,
        keyakinan,
      })),
    undefined,
    2,
  );
}
