import { bedaAngka } from './cocok.ts';
import type { Kekeliruan } from './deret.ts';
import { isUtama } from './fakta.ts';
import type { FigurTeks } from './figur.ts';

/** What may stand between a part and its whole and the percentage of it. */
const MAKA_PERSEN =
  /^(?![^;]*(?:menjadi|target|naik|turun|meningkat|menurun|di ?atas|di ?bawah|lebih|kurang|minimal|maksimal|paling|dari))[^;]{0,60}$/iu;
const SEGERA = /(?:\(|(?<!\p{L})(?:atau|yakni|yaitu|setara))\s*(?:sebesar\s*)?$/iu;

/**
 * `155 dari 260 tenaga (59%)`, `Rp98 juta dari pagu Rp100 juta atau 98%`: the share of a part in its
 * whole, where no fact gives it.
 */
export function periksaBagian(
  figur: readonly FigurTeks[],
  teks: string,
  disalahkan: ReadonlySet<FigurTeks>,
): readonly Kekeliruan[] {
  return figur.flatMap((z, i): Kekeliruan[] => {
    const [x, y] = [figur[i - 2], figur[i - 1]];
    if (x === undefined || y === undefined || !isRasio(z) || z.kira || !MAKA_PERSEN.test(z.kiri)) return [];
    const isSekalimat = x.kalimat === z.kalimat && y.kalimat === z.kalimat;
    if (!isSekalimat || x.satuan !== y.satuan || x.nilai === y.nilai || x.kira || y.kira) return [];
    if ([x, y, z].some((one) => disalahkan.has(one))) return [];
    // What Kinerja says of it may be wrong itself; a capaian is no share.
    const milik = z.penjelas.filter(({ subjek }) => z.subjek.includes(subjek));
    const isDariTabel = milik.length > 0;
    const isBerfakta = [x, y].some(({ penjelas }) =>
      penjelas.some((fakta) => isUtama(fakta) && z.subjek.includes(fakta.subjek)),
    );
    if (isDariTabel && (isBerfakta || milik.some(({ peran, nilai }) => peran === 'capaian' && nilai !== 0)))
      return [];
    const [bagian, seluruh] = x.nilai < y.nilai ? [x, y] : [y, x];
    if (!isBagianSeluruh(bagian, seluruh, teks)) return [];
    const hasil = (bagian.nilai / seluruh.nilai) * 100;
    const sebagian = figur
      .slice(0, i)
      .filter((one) => one.kalimat === z.kalimat && one.satuan === x.satuan && one !== seluruh);
    const bersama = (sebagian.reduce((sum, { nilai }) => sum + nilai, 0) / seluruh.nilai) * 100;
    if (sebagian.length > 1 && Math.abs(z.nilai - bersama) < z.langkah) return [];
    const satuAngka = hasil < 1 ? 10 ** Math.floor(Math.log10(hasil) - 1) : 0;
    const longgar = Math.max(z.langkah, seluruh.langkah > 1 ? (100 * seluruh.langkah) / seluruh.nilai : 0);
    const isDipotong = z.nilai < hasil && hasil - z.nilai > z.langkah / 2;
    const sama = (nilai: number) =>
      Math.abs(z.nilai - nilai) <= longgar * 0.5001 || (nilai > z.nilai && nilai - z.nilai < longgar);
    const isDekat = sama(hasil) || sama(100 - hasil);
    if (isDekat && !(isDipotong && hasil - z.nilai < z.langkah && !isDariTabel && longgar === z.langkah))
      return [];
    return [
      {
        jenis: bagian.satuan === 'rupiah' ? 'K09' : 'K05',
        tingkat: isDekat
          ? 'gaya'
          : SEGERA.test(z.kiri) && z.satuan === 'persen' && !isDariTabel
            ? 'salah'
            : 'perlu dilihat',
        figur: z,
        seharusnya: isDekat
          ? Math.round(hasil / z.langkah) * z.langkah
          : satuAngka > 0
            ? Math.round(hasil / satuAngka) * satuAngka
            : hasil,
        uraian: `${bagian.teks} ÷ ${seluruh.teks} × 100 =`,
      },
    ];
  });
}

const isRasio = ({ satuan, desimal, kiri }: FigurTeks): boolean =>
  satuan === 'persen' || (satuan === 'angka' && desimal > 0 && /rasio|persentase/iu.test(kiri));

/** A count `dari` or `di antara` another; an amount spent or left of a pagu. */
function isBagianSeluruh(bagian: FigurTeks, seluruh: FigurTeks, teks: string): boolean {
  if (bagian.satuan === 'rupiah')
    return seluruh.peran === 'pagu' && (bagian.peran === 'belanja' || bagian.peran === 'sisa');
  if (bagian.satuan !== 'angka' || bagian.desimal > 0) return false;
  const depan = teks.slice(Math.max(0, seluruh.awal - 40), seluruh.awal);
  const antara = bagian.awal < seluruh.awal ? teks.slice(bagian.akhir, seluruh.awal) : '';
  return /(?<!\p{L})(?:dari|di antara)\s+(?:\p{L}+\s+){0,2}$/iu.test(
    bagian.awal < seluruh.awal ? antara : depan,
  );
}

/** `30 sudah dilatih, sedangkan 12 petugas belum` */
const SISANYA = /^[^,;.]{0,40}(?<!\p{L})(?:tidak|belum)(?!\p{L})/iu;
const SISA_DI_DEPAN = /(?<!\p{L})(?:sisanya|selebihnya|sedangkan|sementara)(?!\p{L})[^;.\d]{0,25}$/iu;

/** `Dari 40 petugas, 30 sudah dilatih, sedangkan 12 belum`: what is left of a whole. */
export function periksaSisa(figur: readonly FigurTeks[], teks: string): readonly Kekeliruan[] {
  return figur.flatMap((sisa, i): Kekeliruan[] => {
    const [x, y] = [figur[i - 2], figur[i - 1]];
    if (x === undefined || y === undefined || x.kalimat !== sisa.kalimat) return [];
    const isCacah = [x, y, sisa].every(
      ({ satuan, desimal, kira }) => satuan === 'angka' && desimal === 0 && !kira,
    );
    if (!isCacah || sisa.penjelas.length > 0 || !SISA_DI_DEPAN.test(sisa.kiri)) return [];
    if (!SISANYA.test(sisa.kanan) && !/sisanya|selebihnya/iu.test(sisa.kiri)) return [];
    const [bagian, seluruh] = x.nilai < y.nilai ? [x, y] : [y, x];
    const hasil = seluruh.nilai - bagian.nilai;
    if (
      !isBagianSeluruh(bagian, seluruh, teks) ||
      hasil === sisa.nilai ||
      bedaAngka(sisa, hasil) === undefined
    )
      return [];
    return [
      {
        jenis: 'K05',
        tingkat: 'salah',
        figur: sisa,
        seharusnya: hasil,
        uraian: `${seluruh.teks} − ${bagian.teks} =`,
      },
    ];
  });
}

const PERINCIAN =
  /^[^.;]{0,60}?(?:(?<!\p{L})(?:yakni|yaitu)|(?<!\p{L})terdiri (?:dari|atas)|(?<!\p{L})terbagi (?:menjadi|atas|dalam))(?!\p{L})[^.;]{0,40}$/iu;
const RINCIAN_TERBANYAK = 14;

/** `38 petugas, yaitu 13 laki-laki dan 26 perempuan`: a total and its parts, where one slip makes them agree. */
export function periksaRincian(
  figur: readonly FigurTeks[],
  disalahkan: ReadonlySet<FigurTeks>,
): readonly Kekeliruan[] {
  return figur.flatMap((total, i): Kekeliruan[] => {
    const bagian = figur
      .slice(i + 1, i + 1 + RINCIAN_TERBANYAK)
      .filter((one) => one.kalimat === total.kalimat && !one.kurung);
    const daftar = [total, ...bagian];
    if (bagian.length < 2 || !PERINCIAN.test(total.kanan) || daftar.some((one) => disalahkan.has(one)))
      return [];
    if (daftar.some(({ satuan, desimal, kira, kata }) => satuan !== 'angka' || desimal > 0 || kira || kata))
      return [];
    if (daftar.some(({ penjelas, subjek }) => penjelas.some((fakta) => subjek.includes(fakta.subjek))))
      return [];
    let jumlah = 0;
    for (const { nilai } of bagian) {
      jumlah += nilai;
      if (jumlah === total.nilai) return [];
    }
    const lebih = jumlah - total.nilai;
    const isSatuSlip =
      bedaAngka(total, jumlah) !== undefined ||
      bagian.some(
        (one) => one.nilai >= 10 && one.nilai > lebih && bedaAngka(one, one.nilai - lebih) !== undefined,
      );
    if (!isSatuSlip) return [];
    return [
      {
        jenis: 'K05',
        tingkat: 'perlu dilihat',
        figur: total,
        seharusnya: jumlah,
        uraian: `${bagian.map(({ teks }) => teks).join(' + ')} =`,
      },
    ];
  });
}
