import { perhitunganCapaian } from '../reports/perhitungan.ts';
import { tulisSeperti } from './angka-tercetak.ts';
import {
  banyakTakTerbaca,
  type CapaianTercetak,
  daftarCapaianTercetak,
  type Sebab,
} from './capaian-tercetak.ts';
import { byPerihal, dampakSasaran } from './dampak-sasaran.ts';
import { denganKategori, temuanKategoriIkut } from './kategori-tercetak.ts';
import { perihalKinerja } from './perihal.ts';
import type { Bahan, HasilPemeriksaan, Pemeriksaan, Temuan } from './temuan.ts';

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
export const k01ArahRumus: Pemeriksaan = {
  jenis: 'K01',
  judul: 'Rumus capaian tidak sesuai dengan arah indikator',
  periksa,
};

function periksa(bahan: Bahan): HasilPemeriksaan {
  const { hasil } = bahan;
  if (hasil === undefined) return { temuan: [], tidakDapatDiperiksa: banyakTakTerbaca(bahan) };
  const daftar = daftarCapaianTercetak(bahan);
  const semua = byPerihal(daftar);
  const temuan = daftar.flatMap((one): readonly Temuan[] => {
    const { sebab, tercetak, benar, kinerja } = one;
    if (sebab.sebab !== 'rumus lain' || tercetak.jenis !== 'angka' || !benar.capaian.dinilai) return [];

    const { desimal } = hasil.metode;
    const terbalik = isReversed(one, sebab);
    const dipakai = perhitunganCapaian(sebab.capaian, Math.max(desimal, tercetak.desimal));
    const dipotong = sebab.dipotong ? `, dipotong menjadi ${tercetak.teks}` : '';
    const kategori = denganKategori(one, hasil.metode);
    return [
      {
        jenis: 'K01',
        tingkat: terbalik ? 'salah' : 'perlu dilihat',
        tab: 'Kinerja',
        baris: kinerja.baris,
        kolom: 'Capaian Tercetak',
        tercetak: tercetak.teks,
        seharusnya: tulisSeperti({ ...tercetak, desimal }, benar.capaian.persen) + kategori,
        perhitungan:
          `${pembuka(one)}, tetapi yang tercetak dihitung dengan ${dipakai}${dipotong}. ` +
          `Yang sesuai: ${perhitunganCapaian(benar.capaian, desimal)}${kategori}.` +
          dampakSasaran(one, hasil, semua) +
          saran(one, terbalik),
        keyakinan: sebab.dipotong || tercetak.desimal === 0 ? 'kuat' : 'pasti',
        perihal: perihalKinerja(kinerja),
      },
      ...temuanKategoriIkut('K01', one, hasil.metode),
    ];
  });
  return { temuan, tidakDapatDiperiksa: 0 };
}

/** Between 2T-R and T/R the direction is the same; everything else turns it round. */
function isReversed({ arah }: CapaianTercetak, { rumus }: Extract<Sebab, { sebab: 'rumus lain' }>): boolean {
  return !arah.startsWith('turun') || rumus === 'R/T';
}

function pembuka({ arah }: CapaianTercetak): string {
  if (arah === 'naik') return 'Indikator ini makin tinggi makin baik';
  return arah === 'rentang' ? 'Indikator ini bertarget rentang' : 'Indikator ini makin rendah makin baik';
}

function saran({ arah }: CapaianTercetak, terbalik: boolean): string {
  if (!terbalik)
    return ' Bila rumus yang tercetak memang dipakai, tetapkan di Rumus Turun (Profil) atau Arah.';
  return arah === 'naik' ? ' Bila indikator ini memang harus turun, isi Arah-nya dengan turun.' : '';
}
