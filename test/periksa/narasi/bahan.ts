import { nilaiNarasi } from '../../../src/periksa/narasi/nilai-narasi.ts';
import type { CheckInput, Temuan } from '../../../src/periksa/temuan.ts';

/** Every finding about one paragraph, held against the tables of `bahan`. */
export function temuanParagraf(
  bahan: CheckInput,
  indikator: string,
  teks: string,
  bagian = 'Bab III',
): readonly Temuan[] {
  const narasi = [{ baris: 2, bagian, indikator: indikator === '' ? undefined : indikator, teks }] as const;
  return nilaiNarasi({ ...bahan, data: { ...bahan.data, narasi } }).temuan;
}

/** A finding in short: `K09 salah: Rp1 → Rp2`. */
export function singkat({ jenis, tingkat, tercetak, seharusnya }: Temuan): string {
  return `${jenis} ${tingkat}: ${tercetak} → ${seharusnya}`;
}
