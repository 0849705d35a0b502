import { normalizeText, singleSpaced } from '../bahasa/teks.ts';
import { formatRupiah } from '../bahasa/tulis-angka.ts';
import { calculateSerapan } from '../kinerja/anggaran.ts';
import { buildPohonAnggaran, jumlahAnggaran } from '../kinerja/pohon-anggaran.ts';
import { classify } from '../peraturan/scale.ts';
import { serapanDecimals } from '../reports/anggaran-cells.ts';
import type { CapaianIndikator, CapaianSasaran } from '../reports/capaian-results.ts';
import { capaianCell, nilaiCell, realisasiCell } from '../reports/kinerja-cells.ts';
import { formatWithSatuan, percentDecimals } from '../reports/sentences.ts';
import type { TableCell } from '../reports/table.ts';
import { TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';
import type { BahanBab } from './bahan.ts';
import type { Potongan } from './dokumen.ts';
import { teksSel } from './tabel-dokumen.ts';

/** What a reference by number is known by until the document is numbered. */
export const NOMOR = 'nomor:';

/** A paragraph with its placeholders filled in, or the placeholders that mean nothing. */
export type Terisi =
  | { readonly ok: true; readonly isi: readonly Potongan[] }
  | { readonly ok: false; readonly salah: readonly string[] };

/** Fills the placeholders of an officer's paragraph: `{{capaian S1.1}}`, `{{Tabel 3.1}}`. */
export type PengisiIsian = (teks: string) => Terisi;

/** What placeholders are filled from. */
type BahanIsian = Omit<BahanBab, 'narasi'>;

/** Makes what fills placeholders with the current figures of a report. */
export function pengisiIsian(bahan: BahanIsian): PengisiIsian {
  return (teks) => {
    const potongan = teks.split(/(\{\{[^{}]*\}\})/u);
    const salah: string[] = [];
    const isi = potongan.map((satu): Potongan => {
      if (!/^\{\{.*\}\}$/su.test(satu)) {
        if (/\{\{|\}\}/u.test(satu)) salah.push('kurung {{ atau }} yang tidak berpasangan');
        return satu;
      }
      const nama = singleSpaced(satu.slice(2, -2));
      const rujukan = /^(tabel|grafik) ((?:\d|l)\.\d+)$/iu.exec(nama);
      if (rujukan) {
        const [, kata = '', nomor = ''] = rujukan;
        const label = `${kata.charAt(0).toUpperCase()}${kata.slice(1).toLowerCase()} ${nomor.toUpperCase()}`;
        return { rujuk: NOMOR + label, teks: '' };
      }
      const nilai = nilaiIsian(normalizeText(nama), bahan);
      if (nilai === undefined || nilai === '') salah.push(satu);
      return nilai ?? '';
    });
    return salah.length > 0 ? { ok: false, salah } : { ok: true, isi: isi.filter((satu) => satu !== '') };
  };
}

/** What a placeholder stands for; undefined for one that means nothing, or that has no figure yet. */
function nilaiIsian(nama: string, bahan: BahanIsian): string | undefined {
  const { profil } = bahan.data;
  if (nama === 'tahun') return String(profil.tahun);
  if (nama === 'instansi') return profil.namaInstansi;
  const anggaran = isianAnggaran(nama, bahan);
  if (anggaran !== undefined) return anggaran;
  const [, apa = '', kode = ''] = /^(.+?) (\S+)$/u.exec(nama) ?? [];
  const daftarSasaran = bahan.hasil.daftarSasaran.filter(
    (satu) => !bahan.ditahan.has(`capaian/${satu.sasaran.kode}`),
  );
  const sasaran = daftarSasaran.find((satu) => normalizeText(satu.sasaran.kode) === kode);
  if (sasaran !== undefined) return isianSasaran(apa, sasaran, bahan);
  const indikator = daftarSasaran
    .flatMap(({ daftarIndikator }) => daftarIndikator)
    .find((satu) => normalizeText(satu.indikator.kode) === kode);
  return indikator && isianIndikator(apa, indikator, bahan);
}

function isianIndikator(
  apa: string,
  { indikator, reported }: CapaianIndikator,
  { hasil: { metode } }: BahanIsian,
): string | undefined {
  const { satuan } = indikator;
  if (apa === 'indikator') return indikator.indikator;
  if (reported === undefined) return undefined;
  if (apa === 'target') return bersatuan(nilaiCell(reported.target), satuan);
  if (apa === 'realisasi') return bersatuan(realisasiCell(reported, metode), satuan);
  if (!reported.capaian.dinilai) return undefined;
  if (apa === 'capaian') return `${teksSel(capaianCell(reported.capaian, metode))}%`;
  return apa === 'kategori' ? classify(metode.scale, reported.capaian.persen)?.kategori : undefined;
}

/** Words and grades have no unit. */
function bersatuan(cell: TableCell, satuan: string | undefined): string | undefined {
  const { value, desimal } = cell;
  if (value === undefined) return undefined;
  return typeof value === 'string'
    ? value
    : formatWithSatuan(value, desimal ?? value.decimalPlaces(), satuan);
}

function isianSasaran(
  apa: string,
  { sasaran, reported }: CapaianSasaran,
  { hasil: { metode } }: BahanIsian,
): string | undefined {
  if (apa === 'sasaran') return sasaran.sasaran;
  const { rataRata, nilaiMean, kategori } = reported ?? {};
  if (apa === 'rata-rata' && rataRata !== undefined) {
    return formatWithSatuan(rataRata, percentDecimals(rataRata, metode.desimal), '%');
  }
  if (apa === 'nilai mean' && nilaiMean !== undefined) return formatWithSatuan(nilaiMean, metode.desimal);
  return apa === 'kategori' ? kategori : undefined;
}

function isianAnggaran(nama: string, { data, ditahan }: BahanIsian): string | undefined {
  if (!['pagu', 'realisasi anggaran', 'serapan'].includes(nama) || data.anggaran.length === 0)
    return undefined;
  if (ditahan.has('rekap-program')) return undefined;
  const { roots } = buildPohonAnggaran(data.anggaran, TINGKAT_ANGGARAN);
  const { pagu, realisasi } = jumlahAnggaran(roots);
  if (nama === 'pagu') return formatRupiah(pagu);
  if (nama === 'realisasi anggaran') return realisasi && formatRupiah(realisasi);
  const serapan = calculateSerapan(pagu, realisasi);
  return serapan.dinilai ? formatWithSatuan(serapan.persen, serapanDecimals(serapan.persen), '%') : undefined;
}
