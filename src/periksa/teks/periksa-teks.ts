import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { Decimal } from '../../decimal.ts';
import { temuanNarasi } from '../narasi/hasil-aturan.ts';
import type { Letak } from '../narasi/token.ts';
import type { CheckInput, Temuan } from '../temuan.ts';
import { type Bacaan, bacaParagraf } from './bacaan.ts';
import { periksaBagian, periksaRincian, periksaSisa } from './bagian.ts';
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
  const deret = [
    ...periksaDeret(bacaan.figur, disalahkan),
    ...periksaBagian(bacaan.figur, bacaan.paragraf.teks, disalahkan),
    ...periksaSisa(bacaan.figur, bacaan.paragraf.teks),
    ...periksaRincian(bacaan.figur, disalahkan),
  ]
    .filter((one) => !disalahkan.has(one.figur))
    .map(({ figur: one, jenis, tingkat, seharusnya, uraian }) => {
      const persen = /\s?%|\s?persen/u.exec(one.teks)?.[0] ?? '';
      const desimal = Number.isInteger(seharusnya)
        ? 0
        : Math.max(2, one.desimal, seharusnya < 1 ? 1 - Math.floor(Math.log10(seharusnya)) : 0);
      const nilai = formatNumber(new Decimal(seharusnya), desimal);
      return temuanNarasi(bacaan.paragraf, berkata(one), {
        jenis,
        tingkat,
        keyakinan: 'kuat',
        tercetak: berkata(one).teks,
        seharusnya: `${kataGerak(one)}${nilai}${persen}`,
        perhitungan: `${uraian} ${nilai}${persen === '' ? '' : '%'} (dari kalimat itu sendiri); yang tertulis ${one.teks}.`,
      });
    });
  const klaim = periksaKlaim(bacaan, disalahkan);
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
