import type { Nilai, NilaiAngka } from '../bahasa/nilai.ts';
import { romanQuarter } from '../bahasa/quarters.ts';
import { formatNumber, formatRupiah } from '../bahasa/tulis-angka.ts';
import type { Decimal } from '../decimal.ts';
import { groupBy } from '../reports/group-by.ts';
import type { Anggaran } from '../tabs/anggaran.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Triwulan } from '../tabs/triwulan.ts';
import { subjectOfTriwulan } from './subjects.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K04, the quarters: what adds up through the year does not fall from one quarter to the next, nor go
 * beyond what the whole year came to. For indikator only where higher is better, for a rate that is to
 * fall may well rise and fall; for the money of tab Anggaran always.
 */
export const k04Triwulan: Check = {
  jenis: 'K04',
  judul: 'Triwulan yang turun atau melampaui akhir tahun',
  periksa: ({ data }: CheckInput): CheckResult => ({
    temuan: [...periksaIndikator(data), ...data.anggaran.flatMap(periksaSerapan)],
    tidakDapatDiperiksa: 0,
  }),
};

function periksaIndikator({ indikator, triwulan, kinerja }: ParsedTabs): readonly Temuan[] {
  const naik = new Set(indikator.filter(({ arah }) => arah === 'naik').map(({ kode }) => kode));
  const setahun = new Map(kinerja.map((one) => [`${one.indikator} ${one.tahun}`, one]));
  const groups = groupBy(
    triwulan.filter((one) => naik.has(one.indikator)),
    (one) => `${one.indikator} ${one.tahun}`,
  );
  return [...groups].flatMap(([key, rows]) => {
    const urut = [...rows].sort((a, b) => a.triwulan - b.triwulan);
    const akhir = setahun.get(key)?.realisasi;
    return [
      ...turun(urut, 'Target', ({ target }) => target),
      ...turun(urut, 'Realisasi', ({ realisasi }) => realisasi),
      ...urut.flatMap((row) => melampaui(row, akhir)),
    ];
  });
}

interface Bacaan {
  readonly row: Triwulan;
  readonly nilai: NilaiAngka;
}

function turun(
  rows: readonly Triwulan[],
  kolom: string,
  nilaiOf: (row: Triwulan) => Nilai | undefined,
): readonly Temuan[] {
  const terbaca = rows.flatMap((row): Bacaan[] => {
    const nilai = nilaiOf(row);
    return nilai?.jenis === 'angka' ? [{ row, nilai }] : [];
  });
  return terbaca.flatMap(({ row, nilai }, i): Temuan[] => {
    const before = terbaca[i - 1];
    if (before === undefined || !sejenis(before.nilai, nilai) || before.nilai.angka.lte(nilai.angka))
      return [];
    return [
      temuan(row, kolom, nilai.teks, {
        perhitungan: `${kolom} ${row.indikator} triwulan ${romanQuarter(row.triwulan)} ${nilai.teks}, lebih rendah daripada triwulan ${romanQuarter(before.row.triwulan)} ${before.nilai.teks}; angka triwulan dihitung sejak awal tahun, jadi biasanya tidak turun.`,
        seharusnya: `paling sedikit ${before.nilai.teks}`,
      }),
    ];
  });
}

function melampaui(row: Triwulan, akhir: Nilai | undefined): readonly Temuan[] {
  const { realisasi, triwulan, indikator, tahun } = row;
  // Triwulan IV is the year's end itself; whether the two agree is for K04's comparison of targets.
  if (triwulan === 4 || realisasi?.jenis !== 'angka' || akhir?.jenis !== 'angka') return [];
  if (!sejenis(realisasi, akhir) || realisasi.angka.lte(akhir.angka)) return [];
  return [
    temuan(row, 'Realisasi', realisasi.teks, {
      perhitungan: `Realisasi ${indikator} triwulan ${romanQuarter(triwulan)} ${realisasi.teks}, lebih tinggi daripada realisasi setahun di tab Kinerja ${formatNumber(akhir.angka)} (${tahun}).`,
      seharusnya: `paling banyak ${akhir.teks}`,
    }),
  ];
}

/** Two figures that may be compared: of one unit, as far as units are written at all. */
function sejenis(a: NilaiAngka, b: NilaiAngka): boolean {
  return (
    a.satuan === undefined || b.satuan === undefined || a.satuan.toLowerCase() === b.satuan.toLowerCase()
  );
}

function temuan(
  row: Triwulan,
  kolom: string,
  tercetak: string,
  isi: Pick<Temuan, 'perhitungan' | 'seharusnya'>,
): Temuan {
  return {
    jenis: 'K04',
    tingkat: 'perlu dilihat',
    tab: 'Triwulan',
    baris: row.baris,
    kolom,
    tercetak,
    keyakinan: 'lemah',
    perihal: `${subjectOfTriwulan(row)} turun`,
    ...isi,
  };
}

/** TW1 to TW4 are the money spent since the year began, and Realisasi what the year came to. */
function periksaSerapan(row: Anggaran): readonly Temuan[] {
  const { baris, uraian, realisasi, tw1, tw2, tw3, tw4 } = row;
  const terisi = [tw1, tw2, tw3, tw4].flatMap((jumlah, i) =>
    jumlah === undefined ? [] : [{ jumlah, triwulan: i + 1 }],
  );
  const setahun = realisasi === undefined ? undefined : formatRupiah(realisasi);
  const cell = (triwulan: number, jumlah: Decimal, seharusnya: string, perhitungan: string): Temuan => ({
    jenis: 'K04',
    // The year ends with triwulan IV: the two say one thing.
    tingkat: triwulan === 4 && seharusnya === setahun ? 'salah' : 'perlu dilihat',
    tab: 'Anggaran',
    baris,
    kolom: `TW${triwulan}`,
    tercetak: formatRupiah(jumlah),
    seharusnya,
    perhitungan,
    keyakinan: 'kuat',
    perihal: uraian,
  });
  return terisi.flatMap(({ jumlah, triwulan }, i): Temuan[] => {
    const before = terisi[i - 1];
    if (before !== undefined && jumlah.lt(before.jumlah)) {
      return [
        cell(
          triwulan,
          jumlah,
          `paling sedikit ${formatRupiah(before.jumlah)}`,
          `Realisasi "${uraian}" sampai triwulan ${romanQuarter(triwulan)} ${formatRupiah(jumlah)}, padahal sampai triwulan ${romanQuarter(before.triwulan)} sudah ${formatRupiah(before.jumlah)}.`,
        ),
      ];
    }
    if (realisasi === undefined) return [];
    const lebih = jumlah.gt(realisasi);
    if (!lebih && (triwulan < 4 || jumlah.eq(realisasi))) return [];
    return [
      cell(
        triwulan,
        jumlah,
        formatRupiah(realisasi),
        triwulan === 4
          ? `Realisasi "${uraian}" sampai triwulan IV ${formatRupiah(jumlah)}, realisasi setahun ${formatRupiah(realisasi)}; selisihnya ${formatRupiah(jumlah.minus(realisasi).abs())}.`
          : `Realisasi "${uraian}" sampai triwulan ${romanQuarter(triwulan)} ${formatRupiah(jumlah)}, melebihi realisasi setahun ${formatRupiah(realisasi)}.`,
      ),
    ];
  });
}
