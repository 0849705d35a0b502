import { describe, expect, test } from 'vitest';
import { k17NaikTurun } from '../../src/periksa/k17-naik-turun.ts';
import { bahanDari, ringkas, temuanOf } from './contoh-bahan.ts';

/** I1 rises and reaches its target; I2, where lower is better, falls and misses it; I3 is a grade. */
function bahan(indikator: string, teks: string) {
  return bahanDari({
    Indikator:
      'Kode,Sasaran,Indikator,Satuan,Arah,Predikat,Realisasi Nasional\n' +
      'I1,S1,Persentase lansia terlayani (PLT),%,naik,,90%\nI2,S1,Angka stunting,%,turun,,\nI3,S1,Nilai KLA,Predikat,predikat,KLA,\nI4,S1,Korban kecelakaan,Orang,turun,,',
    Kinerja:
      'Indikator,Tahun,Target,Realisasi\nI1,2020,75,78%\nI1,2021,80,82%\nI2,2020,20,"23,5"\nI2,2021,18,"21,1"\nI3,2021,Madya,Pratama\nI4,2021,55,50',
    Narasi: `Bagian,Indikator,Teks\nBab III,${indikator},"${teks}"`,
  });
}

describe('K17: the claim and the figures disagree', () => {
  test.each([
    ['I1', 'PLT menurun pada tahun 2021.', 'salah: Narasi 2 Teks: menurun → meningkat'],
    ['I2', 'Angka stunting naik dari 23,5% menjadi 21,1%.', 'salah: Narasi 2 Teks: naik → turun'],
    [
      'I2',
      'Stunting tahun 2021 (21,1%) bertambah dari tahun 2020 (23,5%).',
      'salah: Narasi 2 Teks: bertambah → berkurang',
    ],
    // (50 − 40) ÷ 50 × 100 = 20
    ['', 'Keluhan turun dari 50 menjadi 40 kasus, turun 25%.', 'salah: Narasi 2 Teks: turun 25% → turun 20%'],
    ['I1', 'PLT belum mencapai target.', 'salah: Narasi 2 Teks: belum mencapai target → tercapai'],
    ['I2', 'Target stunting sudah tercapai.', 'salah: Narasi 2 Teks: tercapai → tidak tercapai'],
    ['I1', 'Realisasi PLT sebesar 79%, di atas target 80%.', 'salah: Narasi 2 Teks: di atas → di bawah'],
    [
      'I2',
      'Stunting tahun 2021 sebesar 21,1%, lebih rendah daripada target 18%.',
      'salah: Narasi 2 Teks: lebih rendah → lebih tinggi',
    ],
    [
      'I2',
      'Dibandingkan tahun 2020 yang sebesar 23,5%, stunting tahun 2021 meningkat menjadi 21,1%.',
      'salah: Narasi 2 Teks: meningkat → menurun',
    ],
    ['I1', 'PLT berada di atas angka nasional.', 'salah: Narasi 2 Teks: di atas → di bawah'],
  ])('%s: %s', (indikator, teks, wanted) => {
    expect(ringkas(temuanOf(k17NaikTurun, bahan(indikator, teks)))).toContain(wanted);
  });

  test('shows both figures and where they stand', () => {
    expect(temuanOf(k17NaikTurun, bahan('I1', 'PLT menurun pada tahun 2021.'))[0]?.perhitungan).toBe(
      'Realisasi "Persentase lansia terlayani (PLT)" tahun 2020 78 (Kinerja, baris 2), tahun 2021 82 (Kinerja, baris 3).',
    );
  });

  test.each([
    ['I1', 'PLT meningkat 4 poin dan melampaui target.'],
    ['I1', 'PLT diharapkan tidak menurun pada tahun depan.'],
    ['I1', 'Untuk menekan biaya, kunjungan berkurang.'],
    ['I2', 'Angka stunting turun, tetapi masih di atas target.'],
    ['I2', 'Kunjungan meningkat sehingga angka stunting turun dari 23,5% menjadi 21,1%.'],
    ['', 'Keluhan turun dari 50 menjadi 40 kasus, turun 20%.'],
    ['', 'Meningkatnya layanan menjadi tujuan dinas.'],
    ['I1', 'PLT belum mencapai target nasional.'],
    // Where lower is better a target is passed by a better figure and by a higher one.
    ['I4', 'Realisasi korban kecelakaan sebesar 50 orang, melampaui target 55 orang.'],
    ['I2', 'Realisasi stunting sebesar 21,1% melampaui target 18%.'],
    ['I4', 'Korban kecelakaan 50 orang, lebih rendah daripada target 55 orang.'],
  ])('does not report: %s: %s', (indikator, teks) => {
    expect(ringkas(temuanOf(k17NaikTurun, bahan(indikator, teks)))).toEqual([]);
  });

  test('counts a claim that it cannot decide', () => {
    expect(k17NaikTurun.periksa(bahan('', 'Kunjungan meningkat.')).tidakDapatDiperiksa).toBe(1);
  });
});
