import { normalizeText } from '../bahasa/teks.ts';
import type { CapaianResults } from '../reports/capaian-results.ts';
import type { Narasi } from '../tabs/narasi.ts';
import { type NamaBagian, tujuanNarasi } from './bagian-narasi.ts';
import type { Blok, ButirDaftar, Potongan } from './dokumen.ts';
import type { PengisiIsian } from './isian.ts';
import type { Kekurangan } from './naskah.ts';

/** The officer's paragraphs, each where it belongs. */
export interface NarasiDokumen {
  readonly bagian: (nama: NamaBagian) => readonly Blok[];
  /** Of a sasaran as a whole, by its kode. */
  readonly sasaran: (kode: string) => readonly Blok[];
  readonly indikator: (kode: string) => readonly Blok[];
  /** Paragraphs that have no place in the document. */
  readonly kurang: readonly Kekurangan[];
}

/** Sorts the paragraphs of the tab Narasi by where they belong, in the order of the tab. */
export function sortNarasi(
  narasi: readonly Narasi[],
  { daftarSasaran }: CapaianResults,
  isi: PengisiIsian,
): NarasiDokumen {
  const perTempat = new Map<string, Blok[]>();
  const kurang: Kekurangan[] = [];
  const indikator = new Set(
    daftarSasaran.flatMap(({ daftarIndikator }) => daftarIndikator.map((satu) => satu.indikator.kode)),
  );
  const kodeSasaran = (sebutan: string) =>
    daftarSasaran.find(
      ({ nomor, sasaran }) => String(nomor) === sebutan || normalizeText(sasaran.kode) === sebutan,
    )?.sasaran.kode;

  const tempatOf = (baris: Narasi): string | undefined => {
    const tujuan = tujuanNarasi(baris.bagian);
    // The place that a paragraph names outside the sasaran is meant; within them its indikator says more.
    if (tujuan !== undefined && 'bagian' in tujuan && tujuan.bagian !== 'Capaian Kinerja')
      return tujuan.bagian;
    if (baris.indikator !== undefined) {
      return indikator.has(baris.indikator) ? `indikator/${baris.indikator}` : undefined;
    }
    if (tujuan === undefined) return undefined;
    if ('bagian' in tujuan) return tujuan.bagian;
    const kode = kodeSasaran(tujuan.sasaran);
    return kode === undefined ? undefined : `sasaran/${kode}`;
  };

  for (const baris of narasi) {
    const tempat = tempatOf(baris);
    if (tempat === undefined) {
      kurang.push({
        bagian: 'Narasi',
        apa: `Baris ${baris.baris}: Bagian "${baris.bagian}" bukan bagian dokumen ini, sehingga paragrafnya tidak ikut.`,
        wajib: true,
        baris: baris.baris,
      });
      continue;
    }
    const { blok, salah } = blokNarasi(baris, isi);
    if (salah.length > 0) {
      kurang.push({
        bagian: 'Narasi',
        apa: `Baris ${baris.baris}: ${salah.join(', ')} tidak dikenal atau belum ada angkanya, sehingga paragrafnya tidak ikut.`,
        wajib: true,
        salah: true,
        baris: baris.baris,
      });
      continue;
    }
    perTempat.set(tempat, [...(perTempat.get(tempat) ?? []), ...blok]);
  }
  const ambil = (tempat: string): readonly Blok[] => perTempat.get(tempat) ?? [];
  return {
    bagian: ambil,
    sasaran: (kode) => ambil(`sasaran/${kode}`),
    indikator: (kode) => ambil(`indikator/${kode}`),
    kurang,
  };
}

const BUTIR = /^(?:([-–•*])|(?:\d{1,2}|[a-z])[.)])\s+/iu;

/**
 * A cell of several lines is several paragraphs; lines that begin like items are a list. `salah` are placeholders
 * that mean nothing.
 */
function blokNarasi(
  { teks, baris, indikator }: Narasi,
  isiIsian: PengisiIsian,
): { readonly blok: readonly Blok[]; readonly salah: readonly string[] } {
  const asal = { asal: 'petugas', barisNarasi: baris, ...(indikator && { indikator }) } as const;
  const blok: Blok[] = [];
  const salah: string[] = [];
  let butir: ButirDaftar[] = [];
  let bernomor = false;
  const tutup = () => {
    if (butir.length > 0) blok.push({ jenis: 'daftar', ...asal, bernomor, butir });
    butir = [];
  };
  const terisi = (line: string): readonly Potongan[] => {
    const hasil = isiIsian(line);
    if (hasil.ok) return hasil.isi;
    salah.push(...hasil.salah);
    return [line];
  };
  for (const line of teks.split(/\r\n?|\n/u).map((satu) => satu.trim())) {
    const tanda = BUTIR.exec(line);
    if (tanda) {
      const denganNomor = tanda[1] === undefined;
      if (denganNomor !== bernomor) tutup();
      bernomor = denganNomor;
      butir.push({ isi: terisi(line.slice(tanda[0].length)) });
    } else if (line !== '') {
      tutup();
      blok.push({ jenis: 'paragraf', ...asal, isi: terisi(line) });
    }
  }
  tutup();
  return { blok, salah };
}
