import { formatNumber } from '../../../src/bahasa/tulis-angka.ts';
import { Decimal } from '../../../src/decimal.ts';
import { classify } from '../../../src/peraturan/scale.ts';
import type { CheckInput } from '../../../src/periksa/temuan.ts';
import { capaianOfYear } from '../../../src/reports/capaian-results.ts';

/** Marks around a figure that the workbook gives: only such a one can be slipped. */
export const BUKA = '\u0001';
export const TUTUP = '\u0002';

/** Picks by a seeded generator of numbers in [0, 1). */
export interface Acak {
  readonly angka: () => number;
  readonly pilih: <T>(daftar: readonly T[]) => T;
  readonly antara: (dari: number, sampai: number) => number;
}

export function acakDari(angka: () => number): Acak {
  const pilih = <T>(daftar: readonly T[]): T => {
    const one = daftar[Math.floor(angka() * daftar.length)];
    if (one === undefined) throw new Error('Tidak ada yang dapat dipilih.');
    return one;
  };
  return { angka, pilih, antara: (dari, sampai) => dari + Math.floor(angka() * (sampai - dari + 1)) };
}

/** A number as reports print it: whole as it is, else with two decimals. */
export function cetak(nilai: number, desimal?: number): string {
  const bulat = Math.abs(nilai - Math.round(nilai)) < 1e-9;
  return formatNumber(new Decimal(Math.abs(nilai)), desimal ?? (bulat ? 0 : 2));
}

/** One indikator in the reported year, as a sentence may tell of it. */
export interface Situasi {
  readonly acak: Acak;
  readonly kode: string;
  /** `produksi daging` and the same at the head of a sentence. */
  readonly nama: string;
  readonly Nama: string;
  readonly tahun: number;
  readonly isTurun: boolean;
  readonly isPersen: boolean;
  readonly target: number;
  readonly realisasi: number;
  readonly capaian: number | undefined;
  readonly kategori: string | undefined;
  /** Last year's realisasi and target, and that of the year before. */
  readonly lalu: number | undefined;
  readonly targetLalu: number | undefined;
  readonly duaLalu: number | undefined;
  readonly nasional: number | undefined;
  readonly akhir: number | undefined;
  /** A figure of the workbook in the indikator's unit. */
  readonly f: (nilai: number) => string;
  /** A percentage of the workbook, two decimals. */
  readonly p: (nilai: number) => string;
  /** A difference in the unit; of percentages in poin. */
  readonly d: (nilai: number) => string;
  /** A figure in the unit that no workbook has. */
  readonly asing: (nilai: number) => string;
  /** Another indikator of the same sasaran. */
  readonly lain: Situasi | undefined;
}

const SATUAN: Readonly<Record<string, string>> = { '%': 'persen', persen: 'persen' };

/** Every indikator of the reported year that has a target and a realisasi in numbers. */
export function daftarSituasi({ data, hasil }: CheckInput, acak: Acak): readonly Situasi[] {
  if (hasil === undefined || data.profil === undefined) return [];
  const { tahun } = data.profil;
  const of = (kode: string, year: number) =>
    data.kinerja.find((row) => row.indikator === kode && row.tahun === year);
  const angka = (nilai: unknown): number | undefined => {
    const one = nilai as { jenis?: string; angka?: Decimal } | undefined;
    return one?.jenis === 'angka' ? one.angka?.toNumber() : undefined;
  };
  const semua = data.indikator.flatMap((indikator): (Situasi & { sasaran: string })[] => {
    const row = of(indikator.kode, tahun);
    const [target, realisasi] = [angka(row?.target), angka(row?.realisasi)];
    if (row === undefined || target === undefined || realisasi === undefined || target <= 0 || realisasi < 0)
      return [];
    if (!(indikator.arah === 'naik' || indikator.arah.startsWith('turun'))) return [];
    const hitung = capaianOfYear(row, indikator, hasil.metode).capaian;
    const capaian = hitung.dinilai ? hitung.persen.toNumber() : undefined;
    const satuan = (indikator.satuan ?? '').toLowerCase();
    const isPersen = satuan in SATUAN;
    const isRupiah = satuan.includes('rupiah');
    const kata = isPersen
      ? 'persen'
      : isRupiah
        ? satuan.replace(/rupiah/u, '').trim()
        : satuan.replace(/\/.*|prevalensi|indeks|poin|angka|nilai/u, '').trim();
    const ekor = () => (isPersen ? acak.pilih([' persen', '%', ' %']) : kata === '' ? '' : ` ${kata}`);
    const tulis = (nilai: number) => `${isRupiah ? 'Rp' : ''}${cetak(nilai)}`;
    const tandai = (teks: string) => `${BUKA}${teks}${TUTUP}`;
    const penuh = indikator.indikator.replace(/[:;]/gu, '').replace(/\s+/gu, ' ');
    const pendek = penuh.replace(/^(?:jumlah|persentase|prosentase|presentase|cakupan)\s+/iu, '');
    const dipilih = acak.angka() < 0.5 ? penuh : pendek;
    const nama = /^\p{Lu}{2}/u.test(dipilih) ? dipilih : dipilih.charAt(0).toLowerCase() + dipilih.slice(1);
    return [
      {
        acak,
        sasaran: indikator.sasaran,
        kode: indikator.kode,
        nama,
        Nama: nama.charAt(0).toUpperCase() + nama.slice(1),
        tahun,
        isTurun: indikator.arah.startsWith('turun'),
        isPersen,
        target,
        realisasi,
        capaian,
        kategori:
          capaian === undefined
            ? undefined
            : classify(hasil.metode.scale, new Decimal(capaian))?.kategori.toLowerCase(),
        lalu: angka(of(indikator.kode, tahun - 1)?.realisasi),
        targetLalu: angka(of(indikator.kode, tahun - 1)?.target),
        duaLalu: angka(of(indikator.kode, tahun - 2)?.realisasi),
        nasional: angka(indikator.realisasiNasional),
        akhir: angka(indikator.targetAkhirRpjmd),
        f: (nilai) => `${tandai(tulis(nilai))}${ekor()}`,
        p: (nilai) => `${tandai(cetak(nilai, 2))}${acak.pilih([' persen', '%'])}`,
        d: (nilai) => `${tandai(tulis(nilai))}${isPersen ? acak.pilih([' poin', ' persen poin']) : ekor()}`,
        asing: (nilai) =>
          `${isRupiah ? 'Rp' : ''}${cetak(nilai < 100 ? Math.round(nilai * 100) / 100 : Math.round(nilai))}${ekor()}`,
        lain: undefined,
      },
    ];
  });
  return semua.map((one) => {
    const lain = semua.filter(({ kode, sasaran }) => sasaran === one.sasaran && kode !== one.kode);
    return lain.length === 0 ? one : { ...one, lain: acak.pilih(lain) };
  });
}

/** A budget row as a sentence may tell of it. */
export interface SituasiUang {
  readonly acak: Acak;
  readonly nama: string;
  readonly tahun: number;
  readonly pagu: number;
  readonly realisasi: number;
  readonly total: number;
  readonly totalRealisasi: number;
  /** An amount of the workbook in full, with or without `,00` and `,-`. */
  readonly rp: (nilai: number) => string;
  /** The same in miliar or juta, two decimals. */
  readonly singkat: (nilai: number) => string;
  readonly p: (nilai: number) => string;
}

export function daftarSituasiUang({ data }: CheckInput, acak: Acak): readonly SituasiUang[] {
  const program = data.anggaran.filter(({ tingkat }) => tingkat === 'program');
  const total = program.reduce((sum, { pagu }) => sum + pagu.toNumber(), 0);
  const totalRealisasi = program.reduce((sum, { realisasi }) => sum + (realisasi?.toNumber() ?? 0), 0);
  const tandai = (teks: string) => `${BUKA}${teks}${TUTUP}`;
  return data.anggaran.flatMap(({ uraian, pagu, realisasi }): SituasiUang[] => {
    if (realisasi === undefined || pagu.isZero() || realisasi.isZero() || uraian.length > 90) return [];
    return [
      {
        acak,
        nama: uraian,
        tahun: data.profil?.tahun ?? 0,
        pagu: pagu.toNumber(),
        realisasi: realisasi.toNumber(),
        total,
        totalRealisasi,
        rp: (nilai) => `Rp${tandai(cetak(nilai, 0))}${acak.pilih(['', ',00', ',-'])}`,
        singkat: (nilai) =>
          nilai >= 1e9
            ? `Rp${tandai(cetak(nilai / 1e9, 2))}${acak.pilih([' miliar', ' M'])}`
            : `Rp${tandai(cetak(nilai / 1e6, 2))} juta`,
        p: (nilai) => `${tandai(cetak(nilai, 2))}${acak.pilih([' persen', '%'])}`,
      },
    ];
  });
}
