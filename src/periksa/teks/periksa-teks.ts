import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { Decimal } from '../../decimal.ts';
import { temuanNarasi } from '../narasi/hasil-aturan.ts';
import type { Letak } from '../narasi/token.ts';
import type { CheckInput, Temuan } from '../temuan.ts';
import { type Bacaan, bacaParagraf } from './bacaan.ts';
import { periksaDeret } from './deret.ts';
import { cariArah, type FigurTeks } from './figur.ts';
import { buildIndeks, type IndeksBuku } from './indeks.ts';
import { periksaKategori } from './kategori.ts';
import { periksaKlaim } from './klaim.ts';
import { nilaiFigur } from './nilai-figur.ts';

/** What one paragraph comes to. */
export interface HasilTeks {
  readonly bacaan: Bacaan;
  readonly figur: ReturnType<typeof nilaiFigur>;
  readonly temuan: readonly Temuan[];
  readonly klaimTakTerperiksa: number;
}

/** Judges a paragraph: its figures, the arithmetic between them, its kategori and its claims. */
export function periksaParagraf(narasi: CheckInput['data']['narasi'][number], indeks: IndeksBuku): HasilTeks {
  const bacaan = bacaParagraf(narasi, indeks);
  const figur = nilaiFigur(bacaan);
  const disalahkan = new Set(figur.flatMap((one) => (one.putusan.hasil === 'salah' ? [one.figur] : [])));
  const deret = periksaDeret(bacaan.figur, disalahkan)
    .filter((one) => !disalahkan.has(one.figur))
    .map((one) =>
      temuanNarasi(bacaan.paragraf, berkata(one.figur), {
        jenis: 'K17',
        tingkat: 'salah',
        keyakinan: 'kuat',
        tercetak: berkata(one.figur).teks,
        seharusnya: `${kataGerak(one.figur)}${formatNumber(new Decimal(one.seharusnya), Number.isInteger(one.seharusnya) ? 0 : Math.max(2, one.figur.desimal))}${/\s?%|\s?persen/u.exec(one.figur.teks)?.[0] ?? ''}`,
        perhitungan: `${one.uraian}: bedanya ${formatNumber(new Decimal(one.seharusnya), Number.isInteger(one.seharusnya) ? 0 : 2)}${one.figur.satuan === 'persen' ? '%' : ''}; yang tertulis ${one.figur.teks}.`,
      }),
    );
  const klaim = periksaKlaim(bacaan);
  return {
    bacaan,
    figur,
    temuan: [
      ...figur.flatMap(({ putusan }) => (putusan.hasil === 'salah' ? [putusan.temuan] : [])),
      ...deret,
      ...periksaKategori(bacaan),
      ...klaim.temuan,
    ],
    klaimTakTerperiksa: klaim.takTerperiksa,
  };
}

/** The word of change right before a figure, with the space behind it. */
function kataGerak({ kiri }: FigurTeks): string {
  const temu = cariArah(kiri).pop();
  return temu !== undefined && kiri.slice(temu.akhir).trim() === '' ? kiri.slice(temu.awal) : '';
}

/** The figure together with that word. */
function berkata(figur: FigurTeks): Letak {
  const kata = kataGerak(figur);
  return { awal: figur.awal - kata.length, akhir: figur.akhir, teks: `${kata}${figur.teks}` };
}

/** The findings of every paragraph of a workbook. */
export function periksaTeks(input: CheckInput): readonly Temuan[] {
  const indeks = buildIndeks(input);
  return indeks === undefined
    ? []
    : input.data.narasi.flatMap((narasi) => periksaParagraf(narasi, indeks).temuan);
}
