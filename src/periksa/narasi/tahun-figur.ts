import { endOf, type Kalimat, type Paragraf } from './paragraf.ts';
import type { Figur } from './token.ts';

/** The year that a sentence gives a figure, and whether the year stands right beside it. */
export interface TahunFigur {
  readonly tahun: number;
  readonly jelas: boolean;
}

const TEPAT_DI_BELAKANG = /^\s*\(?\s*(?:pada |di |untuk |dalam )?(?:tahun )?((?:19|20)\d\d)(?!\d)/iu;

/**
 * Dates a figure: by the year right behind it (`81,10% pada tahun 2020`), by words like `setahun
 * kemudian`, else by the nearest year before it that dates no other figure; else it is of the reported year.
 */
export function tahunOf(paragraf: Paragraf, kalimat: Kalimat, figur: Figur, dilaporkan: number): TahunFigur {
  const behind = behindOf(paragraf, kalimat, figur);
  const right = TEPAT_DI_BELAKANG.exec(behind)?.[1];
  if (right !== undefined) return { tahun: Number(right), jelas: true };

  const taken = new Set(
    kalimat.daftarFigur
      .filter((other) => other !== figur)
      .flatMap((other) => {
        const own = TEPAT_DI_BELAKANG.exec(behindOf(paragraf, kalimat, other));
        return own === null ? [] : [endOf(other) + own[0].length];
      }),
  );
  const free = kalimat.daftarTahun.filter(({ akhir, awal }) => awal < figur.awal && !taken.has(akhir));
  const last = free[free.length - 1];
  if (/^\s*(?:setahun kemudian|tahun berikutnya|setahun berikutnya)/iu.test(behind)) {
    return { tahun: dilaporkan, jelas: true };
  }
  if (/tahun (?:sebelumnya|lalu|kemarin)[^,;]*$/iu.test(paragraf.teks.slice(kalimat.awal, figur.awal))) {
    return { tahun: dilaporkan - 1, jelas: last === undefined };
  }
  return last === undefined ? { tahun: dilaporkan, jelas: false } : { tahun: last.tahun, jelas: true };
}

function behindOf({ teks }: Paragraf, kalimat: Kalimat, figur: Figur): string {
  return teks.slice(endOf(figur), kalimat.akhir);
}
