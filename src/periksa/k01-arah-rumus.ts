import { perhitunganCapaian } from '../reports/perhitungan.ts';
import { bySubject, dampakSasaran } from './dampak-sasaran.ts';
import { countUnreadable, type Explanation, type PrintedCapaian, printedCapaian } from './printed-capaian.ts';
import { kategoriThatFollows, withKategori } from './printed-kategori.ts';
import { formatLike } from './printed-number.ts';
import { subjectOfKinerja } from './subjects.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K01: a capaian that another formula gives than the one its arah calls for, found by trying every
 * known formula, rounded and cut off (docs/keputusan/0020, 0070).
 *
 * `salah` where the direction is turned round: R ÷ T for an indikator that should fall, a falling
 * formula for one that should rise. `perlu dilihat` where only the other of the two falling formulas
 * was used: that is a choice of method which Profil or Arah then has to state.
 *
 * @example arah turun, target 5,5, realisasi 6,67, printed 121: R ÷ T; right is 78,73, Berhasil
 */
export const k01ArahRumus: Check = {
  jenis: 'K01',
  judul: 'Rumus capaian tidak sesuai dengan arah indikator',
  periksa,
};

function periksa(input: CheckInput): CheckResult {
  const { hasil } = input;
  if (hasil === undefined) return { temuan: [], tidakDapatDiperiksa: countUnreadable(input) };
  const daftar = printedCapaian(input);
  const semua = bySubject(daftar);
  const temuan = daftar.flatMap((one): readonly Temuan[] => {
    const { sebab, tercetak, benar, kinerja } = one;
    if (sebab.sebab !== 'rumus lain' || tercetak.jenis !== 'angka' || !benar.capaian.dinilai) return [];

    const { desimal } = hasil.metode;
    const terbalik = isReversed(one, sebab);
    const dipakai = perhitunganCapaian(sebab.capaian, Math.max(desimal, tercetak.desimal));
    const dipotong = sebab.dipotong ? `, dipotong menjadi ${tercetak.teks}` : '';
    const kategori = withKategori(one, hasil.metode);
    return [
      {
        jenis: 'K01',
        tingkat: terbalik ? 'salah' : 'perlu dilihat',
        tab: 'Kinerja',
        baris: kinerja.baris,
        kolom: 'Capaian Tercetak',
        tercetak: tercetak.teks,
        seharusnya: formatLike({ ...tercetak, desimal }, benar.capaian.persen) + kategori,
        perhitungan:
          `${pembuka(one)}, tetapi yang tercetak dihitung dengan ${dipakai}${dipotong}. ` +
          `Yang sesuai: ${perhitunganCapaian(benar.capaian, desimal)}${kategori}.` +
          dampakSasaran(one, hasil, semua) +
          saran(one, terbalik),
        keyakinan: sebab.dipotong || tercetak.desimal === 0 ? 'kuat' : 'pasti',
        perihal: subjectOfKinerja(kinerja),
      },
      ...kategoriThatFollows('K01', one, hasil.metode),
    ];
  });
  return { temuan, tidakDapatDiperiksa: 0 };
}

/** Between 2T-R and T/R the direction is the same; everything else turns it round. */
function isReversed(
  { arah }: PrintedCapaian,
  { rumus }: Extract<Explanation, { sebab: 'rumus lain' }>,
): boolean {
  return !arah.startsWith('turun') || rumus === 'R/T';
}

function pembuka({ arah }: PrintedCapaian): string {
  if (arah === 'naik') return 'Indikator ini makin tinggi makin baik';
  return arah === 'rentang' ? 'Indikator ini bertarget rentang' : 'Indikator ini makin rendah makin baik';
}

function saran({ arah }: PrintedCapaian, terbalik: boolean): string {
  if (!terbalik)
    return ' Bila rumus yang tercetak memang dipakai, tetapkan di Rumus Turun (Profil) atau Arah.';
  return arah === 'naik' ? ' Bila indikator ini memang harus turun, isi Arah-nya dengan turun.' : '';
}
