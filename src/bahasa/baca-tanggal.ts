import { BULAN, formatTanggal } from './tulis-tanggal.ts';

/** Reads a day as Indonesians write it, the day first: `15 Februari 2022`, `15/2/2022`; or `2022-02-15`. As `2022-02-15`. */
export function bacaTanggal(teks: string): string | undefined {
  const [, hari = '', bulan = '', tahun = ''] =
    /^(\d{1,2})[\s./-]+(\p{L}+|\d{1,2})[\s./-]+(\d{4})$/u.exec(teks) ?? [];
  const nomor = BULAN.findIndex((nama) => nama.toLowerCase() === bulan.toLowerCase()) + 1 || Number(bulan);
  const iso = hari === '' ? teks : `${tahun}-${dua(nomor)}-${dua(hari)}`;
  return formatTanggal(iso) === undefined ? undefined : iso;
}

const dua = (angka: number | string): string => String(angka).padStart(2, '0');
