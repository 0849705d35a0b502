import type { Fakta, SatuanFakta, Subjek } from './fakta.ts';
import type { FigurTeks } from './figur.ts';
import type { IndeksBuku } from './indeks.ts';

/** How much a figure that is only about right may differ. */
const KIRA = 0.06;

/** Whether a fact, written at the figure's decimals, is the figure: rounded or cut off. */
export function isSama(figur: FigurTeks, fakta: Pick<Fakta, 'nilai' | 'satuan'>): boolean {
  const nilai = Math.abs(fakta.nilai);
  const { langkah } = figur;
  if (Math.abs(figur.nilai - nilai) <= langkah * 0.5001) return true;
  const boleh = fakta.satuan === 'persen' || fakta.satuan === 'kali' || figur.skala > 1 || figur.desimal > 0;
  const lebih = nilai - figur.nilai;
  if (boleh && lebih >= -1e-9 && lebih < langkah * 0.9999) return true;
  return figur.kira && Math.abs(figur.nilai - nilai) <= Math.max(nilai, 1e-9) * KIRA;
}

/** The units of facts that a figure may be of. */
export function satuanFakta({ satuan, benda, skala }: FigurTeks): readonly SatuanFakta[] {
  switch (satuan) {
    case 'rupiah':
      return ['rupiah'];
    case 'persen':
      return ['persen'];
    case 'kali':
      return ['kali'];
    case 'poin':
      return ['persen', 'angka'];
    case 'angka':
      return [
        'angka',
        ...(benda === '' ? (['persen', 'kali'] as const) : []),
        ...(skala > 1 ? (['rupiah'] as const) : []),
      ];
  }
}

const PERAN_POIN: ReadonlySet<string> = new Set([
  'selisih',
  'selisih capaian',
  'jarak',
  'jarak acuan',
  'jarak persen',
  'turunan',
]);

/** Whether unit and counted thing allow the figure to be this fact. */
export function isSesatuan(figur: FigurTeks, fakta: Fakta): boolean {
  if (!satuanFakta(figur).includes(fakta.satuan)) return false;
  if (figur.satuan === 'poin') return PERAN_POIN.has(fakta.peran);
  if (figur.satuan !== 'angka' || fakta.satuan !== 'angka') return true;
  if (fakta.subjek.jenis === 'banyaknya') return figur.benda !== '' && fakta.benda.has(figur.benda);
  return (
    figur.benda === '' ||
    fakta.benda.size === 0 ||
    fakta.benda.has(figur.benda) ||
    (fakta.subjek.jenis === 'pegawai' && fakta.subjek.akar.has(figur.benda))
  );
}

/** So many facts of other things as are enough to know that a figure is theirs. */
const PENJELAS_TERBANYAK = 600;

/**
 * The facts of the workbook that are the figure, those of well-known mistakes left out; in a large
 * workbook all that are in scope, and enough of the others.
 */
export function penjelasFigur(
  figur: FigurTeks,
  { kumpulan }: IndeksBuku,
  cakupan: readonly Subjek[] = [],
): readonly Fakta[] {
  const longgar = Math.max(figur.langkah, figur.kira ? figur.nilai * KIRA * 1.1 : 0);
  return satuanFakta(figur).flatMap((satuan) => {
    const lain = kumpulan.antara(satuan, figur.nilai - longgar, figur.nilai + longgar, {
      paling: PENJELAS_TERBANYAK,
    });
    const semua =
      lain.length < PENJELAS_TERBANYAK
        ? lain
        : new Set([
            ...[...cakupan, ...figur.subjek].flatMap((subjek) =>
              kumpulan
                .milik(subjek)
                .filter(
                  (fakta) =>
                    fakta.satuan === satuan && Math.abs(Math.abs(fakta.nilai) - figur.nilai) <= longgar,
                ),
            ),
            ...lain,
          ]);
    return [...semua].filter(
      (fakta) => fakta.peran !== 'keliru' && isSesatuan(figur, fakta) && isSama(figur, fakta),
    );
  });
}

/** How the printed digits differ from the fact's: a slip of the hand. */
export type Beda =
  | 'satu angka'
  | 'dua angka tertukar'
  | 'angka tertukar'
  | 'angka hilang atau lebih'
  | 'letak koma';

/** Compares the digits as printed; undefined where they are alike or nothing alike. */
export function bedaAngka(figur: FigurTeks, nilai: number): Beda | undefined {
  if (!isMungkinSlip(figur, nilai)) return undefined;
  const tertulis = digitsOf(figur.nilai / figur.skala, figur.desimal);
  const seharusnya = digitsOf(Math.abs(nilai) / figur.skala, figur.desimal);
  if (tertulis === seharusnya) return undefined;
  if (tertulis.length === seharusnya.length) return bedaSepanjang(tertulis, seharusnya);
  if (figur.digit >= 3 && [10, 100, 1000].some((kali) => isKelipatan(figur.nilai, nilai, kali)))
    return 'letak koma';
  const [panjang, pendek] =
    tertulis.length > seharusnya.length ? [tertulis, seharusnya] : [seharusnya, tertulis];
  if (panjang.length - pendek.length !== 1 || pendek.length < 4) return undefined;
  for (let i = 0; i < panjang.length; i += 1)
    if (panjang.slice(0, i) + panjang.slice(i + 1) === pendek) return 'angka hilang atau lebih';
  return undefined;
}

/**
 * Digits that are one another's with one changed differ by one digit and zeros, digits in another order by
 * a multiple of nine: two cheap questions before any digit is compared.
 */
function isMungkinSlip({ nilai: a, skala, desimal }: FigurTeks, nilai: number): boolean {
  const b = Math.abs(nilai);
  if (a > b * 5 || b > a * 5) return true;
  const kali = 10 ** Math.min(desimal, 10) / skala;
  const beda = Math.abs(Math.round(a * kali) - Math.round(b * kali));
  if (beda === 0 || beda > 1e13) return true;
  if (beda % 9 <= 1 || beda % 9 >= 8) return true;
  const besar = 10 ** Math.floor(Math.log10(beda) + 1e-9);
  return beda % besar === 0;
}

function isKelipatan(a: number, b: number, kali: number): boolean {
  const ratio = Math.abs(a / b);
  return Math.abs(ratio / kali - 1) < 1e-6 || Math.abs(ratio * kali - 1) < 1e-6;
}

function bedaSepanjang(a: string, b: string): Beda | undefined {
  const beda = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first = 0] = beda;
  const last = beda[beda.length - 1] ?? 0;
  if (beda.length === 1) return 'satu angka';
  if (beda.length === 2 && a[first] === b[last] && a[last] === b[first]) return 'dua angka tertukar';
  const isAcak = beda.length <= 4 && a.length > 2 && last - first <= 3;
  return isAcak && [...a].sort().join('') === [...b].sort().join('') ? 'angka tertukar' : undefined;
}

const digitsOf = (nilai: number, desimal: number): string =>
  nilai.toFixed(Math.min(desimal, 10)).replace('.', '');
