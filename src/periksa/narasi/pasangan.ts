import { endOf, type Kalimat, type Paragraf } from './paragraf.ts';
import { type Angka, isCacah } from './token.ts';

/** A part and its whole: `132.706 orang dari 138.235 orang`, `dari 260 tenaga, 155 …`. */
export interface Pasangan {
  readonly bagian: Angka;
  readonly seluruh: Angka;
}

const DARI =
  /(?:^|[^\p{L}])(?:dari|di antara|diantara)(?:\s+(?:total|jumlah|seluruh|sebanyak|sejumlah|keseluruhan|semua))*\s*$/iu;

/**
 * The counts of a sentence that stand as a part of a whole. A change (`dari 30 orang menjadi 5`) is
 * none. Where two counts stand before `dari`, the nearer is the part.
 */
export function pasanganOf(paragraf: Paragraf, kalimat: Kalimat): readonly Pasangan[] {
  const daftar = kalimat.daftarFigur.filter(isCacah);
  return daftar.flatMap((seluruh, i): Pasangan[] => {
    const before = paragraf.teks.slice(kalimat.awal, seluruh.awal);
    if (!DARI.test(before.slice(-60)) || isPerubahan(paragraf, kalimat, seluruh)) return [];
    const bagian = /^\s*,?\s*(?:di antara\s+|diantara\s+)?dari/iu.test(before)
      ? daftar[i + 1]
      : (daftar[i - 1] ?? daftar[i + 1]);
    return bagian === undefined || seluruh.angka.isZero() ? [] : [{ bagian, seluruh }];
  });
}

/** `dari A … menjadi B` */
function isPerubahan({ teks }: Paragraf, kalimat: Kalimat, figur: Angka): boolean {
  const next = kalimat.daftarFigur.find(({ awal }) => awal > figur.awal);
  const behind = teks.slice(endOf(figur), next?.awal ?? kalimat.akhir);
  return /(?:^|[^\p{L}])(?:menjadi|ke|hingga|sampai)\s*$/iu.test(behind);
}
