import { readNumber } from '../bahasa/baca-angka.ts';
import { formatNumber } from '../bahasa/tulis-angka.ts';
import { Decimal } from '../decimal.ts';
import type { KolomKinerja, KolomTriwulan, Kutipan, TriwulanTerbaca } from './baca-indikator.ts';
import { quarterIn } from './headings.ts';
import type { OfficeTable } from './tables.ts';

/** The quarter that a whole table is of, by the sheet's name or the nearest title that names one. */
export function triwulanJudul({ titles, grid }: OfficeTable): number | undefined {
  for (const text of [...titles].reverse().concat(grid.name.replace(/[_-]/gu, ' '))) {
    const found = quarterIn(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Puts a figure of a quarter into the row's record of it; what stands first stays. */
export function simpanTriwulan(
  baris: { readonly triwulan: TriwulanTerbaca[] },
  tahun: number,
  triwulan: number,
  kolom: KolomTriwulan,
  kutipan: Kutipan,
): void {
  if (kutipan.teks === '') return;
  let found = baris.triwulan.find((one) => one.tahun === tahun && one.triwulan === triwulan);
  if (found === undefined) {
    found = { tahun, triwulan, isi: new Map() };
    baris.triwulan.push(found);
  }
  if (!found.isi.has(kolom)) found.isi.set(kolom, kutipan);
}

/** How the quarters of a row were found to stand to its year. */
export type SifatTriwulan = 'kumulatif' | 'sendiri-sendiri' | 'tidak diketahui';

interface BarisTriwulan {
  readonly triwulan: TriwulanTerbaca[];
  readonly kinerja: Map<number, Map<KolomKinerja, Kutipan>>;
}

/**
 * Ties the quarters of a row to its year. Quarters that add up to the year's figure stand each for itself and are
 * added up, as the raw tab has them; where the fourth is the year's figure they are cumulative, and the year's
 * other figure, if it stands nowhere, is that of the fourth. Where nothing tells, both stay as they are.
 */
export function hubungkanTriwulan(baris: BarisTriwulan): SifatTriwulan | undefined {
  if (baris.triwulan.length === 0) return undefined;
  const sifat: SifatTriwulan[] = [];
  for (const tahun of new Set(baris.triwulan.map((one) => one.tahun))) {
    const setahun = baris.kinerja.get(tahun) ?? new Map<KolomKinerja, Kutipan>();
    const urut = baris.triwulan.filter((one) => one.tahun === tahun).sort((a, b) => a.triwulan - b.triwulan);
    const tetap = (['Target', 'Realisasi'] as const).map((kolom) =>
      sifatDari(
        urut.map(({ isi }) => isi.get(kolom)),
        setahun.get(kolom),
        urut[urut.length - 1]?.triwulan === 4,
      ),
    );
    const tahu = tetap.find((one) => one !== 'tidak diketahui') ?? 'tidak diketahui';
    sifat.push(tahu);
    if (tahu === 'tidak diketahui') continue;
    for (const kolom of ['Target', 'Realisasi'] as const) {
      if (tahu === 'sendiri-sendiri') jumlahkan(urut, kolom);
      const akhir = urut.find(({ triwulan }) => triwulan === 4)?.isi.get(kolom);
      if (akhir !== undefined && !setahun.has(kolom)) setahun.set(kolom, akhir);
    }
    baris.kinerja.set(tahun, setahun);
  }
  return sifat.find((one) => one !== 'tidak diketahui') ?? sifat[0];
}

function angka(kutipan: Kutipan | undefined): Decimal | undefined {
  const read = readNumber(kutipan?.teks ?? '');
  return read.ok ? read.angka : undefined;
}

function sifatDari(
  triwulan: readonly (Kutipan | undefined)[],
  setahun: Kutipan | undefined,
  sampaiAkhir: boolean,
): SifatTriwulan {
  const tahun = angka(setahun);
  const values = triwulan.map(angka).filter((value) => value !== undefined);
  const akhir = values[values.length - 1];
  if (tahun === undefined || akhir === undefined || !sampaiAkhir) return 'tidak diketahui';
  if (akhir.eq(tahun)) return 'kumulatif';
  const jumlah = values.reduce((sum, value) => sum.plus(value), new Decimal(0));
  return values.length > 1 && jumlah.minus(tahun).abs().lte('0.01') ? 'sendiri-sendiri' : 'tidak diketahui';
}

function jumlahkan(urut: readonly TriwulanTerbaca[], kolom: 'Target' | 'Realisasi'): void {
  let jumlah = new Decimal(0);
  for (const { isi } of urut) {
    const kutipan = isi.get(kolom);
    const read = readNumber(kutipan?.teks ?? '');
    if (kutipan === undefined || !read.ok) continue;
    jumlah = jumlah.plus(read.angka);
    const satuan = read.persen ? '%' : read.sisa === '' ? '' : ` ${read.sisa}`;
    isi.set(kolom, { ...kutipan, teks: `${formatNumber(jumlah)}${satuan}` });
  }
}
