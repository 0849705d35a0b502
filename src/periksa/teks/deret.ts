import type { Jenis, Severity } from '../temuan.ts';
import type { FigurTeks } from './figur.ts';

/** A figure that the two figures of its own sentence give otherwise. */
export interface Kekeliruan {
  readonly jenis: Jenis;
  readonly tingkat: Severity;
  readonly figur: FigurTeks;
  readonly seharusnya: number;
  readonly uraian: string;
}

const DARI = /(?<!\p{L})(?:dari|semula)\s+(?:\p{L}+\s+){0,2}(?:rp\.?\s*)?$/iu;
const MENJADI = /(?<!\p{L})(?:menjadi|ke)\s+(?:\p{L}+\s+)?(?:rp\.?\s*)?$/iu;

/** The figures of one side: `dari SD 2, SMP 5 menjadi SD 2, SMP 4` has two on each. */
interface Sisi {
  readonly awal: number;
  readonly nilai: number;
  readonly uraian: string;
  readonly satuan: FigurTeks['satuan'];
  readonly anggota: readonly FigurTeks[];
}

function sisiOf(awal: number, anggota: readonly FigurTeks[]): Sisi | undefined {
  const [first] = anggota;
  if (first === undefined || anggota.some(({ satuan }) => satuan !== first.satuan)) return undefined;
  if (anggota.length > 1 && first.satuan !== 'angka') return undefined;
  return {
    awal,
    nilai: anggota.reduce((sum, { nilai, minus }) => sum + (minus ? -nilai : nilai), 0),
    uraian: anggota.map(({ teks }) => teks).join(' + '),
    satuan: first.satuan,
    anggota,
  };
}

/**
 * `naik D, dari X menjadi Y` and `dari X menjadi Y, turun D`: D is Y − X or its percent. Where X or Y
 * is blamed itself, the slip is there.
 */
export function periksaDeret(
  figur: readonly FigurTeks[],
  disalahkan: ReadonlySet<FigurTeks>,
): readonly Kekeliruan[] {
  return figur.flatMap((pertama, i): Kekeliruan[] => {
    if (!DARI.test(pertama.kiri) && !SEMULA.test(pertama.kiri)) return [];
    const sekalimat = figur.slice(i, i + TERPANJANG).filter(({ kalimat }) => kalimat === pertama.kalimat);
    const batas = sekalimat.findIndex(
      (one, j) => j > 0 && (MENJADI.test(one.kiri) || MENJADI_DERET.test(one.kiri)),
    );
    if (batas < 1) return [];
    const x = sisiOf(i, sekalimat.slice(0, batas));
    const y = sisiOf(i + batas, sekalimat.slice(batas, 2 * batas));
    if (
      x === undefined ||
      y === undefined ||
      x.satuan !== y.satuan ||
      x.nilai === 0 ||
      x.anggota.length !== y.anggota.length
    )
      return [];
    if ([...x.anggota, ...y.anggota].some((one) => disalahkan.has(one))) return [];
    const [sebelum, sesudah] = [figur[i - 1], sekalimat[2 * batas]];
    const daftar = [
      ...(sebelum?.kalimat === pertama.kalimat &&
      sebelum.peran === 'selisih' &&
      /^[^;.\d]{0,30}$/u.test(pertama.kiri)
        ? [sebelum]
        : []),
      ...(sesudah?.peran === 'selisih' &&
      /^[^;.]{0,50}$/u.test(sesudah.kiri) &&
      !BERACUAN.test(sesudah.kiri + sesudah.kanan.slice(0, 30))
        ? [sesudah]
        : []),
    ];
    return daftar.flatMap((d): Kekeliruan[] => {
      // X and Y are rounded themselves, and D may come from the exact ones.
      const bulat = [...x.anggota, ...y.anggota].reduce(
        (sum, { langkah, desimal, skala }) => sum + (desimal > 0 || skala > 1 ? langkah / 2 : 0),
        0,
      );
      const selisih = Math.abs(y.nilai - x.nilai);
      const persen = (selisih / Math.abs(x.nilai)) * 100;
      const mungkin =
        d.satuan === 'persen' ? (x.satuan === 'persen' ? [selisih, persen] : [persen]) : [selisih];
      const isSejenis = d.satuan === 'persen' || d.satuan === 'poin' || d.satuan === x.satuan;
      if (
        d.kira ||
        disalahkan.has(d) ||
        !isSejenis ||
        mungkin.some(
          (one) =>
            Math.abs(d.nilai - one) <=
            d.langkah + (d.satuan === 'persen' && x.satuan !== 'persen' ? (100 * bulat) / x.nilai : bulat),
        )
      )
        return [];
      const [first = 0] = mungkin;
      return [
        {
          jenis: 'K17',
          tingkat: 'salah',
          figur: d,
          seharusnya: first,
          uraian: `Dari ${x.uraian} menjadi ${y.uraian}: bedanya`,
        },
      ];
    });
  });
}

const TERPANJANG = 13;
const SEMULA = /(?<!\p{L})semula(?!\p{L})[^,;]{0,40}$/iu;
const MENJADI_DERET = /(?<!\p{L})menjadi\s+\p{L}+\s*:\s*$/iu;
/** Against a target or another place, and not against where it came from. */
const BERACUAN = /target|nasional|provinsi|dibanding|daripada|terhadap|dari tahun/iu;
