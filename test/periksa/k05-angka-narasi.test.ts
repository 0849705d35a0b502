import { describe, expect, test } from 'vitest';
import { k05AngkaNarasi } from '../../src/periksa/k05-angka-narasi.ts';
import { bahanDari, ringkas, temuanOf } from './contoh-bahan.ts';

/** Tables small enough to be seen at once, and one paragraph about I1. */
function bahan(teks: string, indikator = 'I1') {
  return bahanDari({
    Indikator:
      'Kode,Sasaran,Indikator,Satuan,Arah,Target PK,Realisasi Nasional,Formulasi\n' +
      'I1,S1,Persentase lansia terlayani (PLT),%,naik,80%,75%,Jumlah lansia terlayani / Jumlah lansia × 100%\n' +
      'I2,S1,Jumlah kader terlatih,Orang,naik,40 orang,,',
    Kinerja:
      'Indikator,Tahun,Target,Realisasi,Pembilang,Penyebut\nI1,2020,75,78%,,\nI1,2021,80,"82,5%",1.650,2.000\nI2,2021,40,38,,',
    'Data Dukung':
      'Tabel,Uraian,Penyebut,Pembilang,Satuan\n' +
      'Layanan Lansia,Panti Jompo,,1.210,Orang\nLayanan Lansia,Kunjungan Rumah,,440,Orang\nLayanan Lansia,TOTAL,,1.650,Orang',
    Narasi: `Bagian,Indikator,Teks\nBab III,${indikator},"${teks}"`,
  });
}

describe('K05: a figure in a paragraph differs from the table', () => {
  test.each([
    ['PLT tahun 2021 mencapai 85,2%.', 'salah: Narasi 2 Teks: 85,2% → 82,5%'],
    ['PLT pada tahun 2020 sebesar 87%.', 'perlu dilihat: Narasi 2 Teks: 87% → 78%'],
    ['Target PLT 85% terlampaui.', 'perlu dilihat: Narasi 2 Teks: 85% → 80%'],
    ['PLT nasional baru 57%.', 'salah: Narasi 2 Teks: 57% → 75%'],
    // 82,5 ÷ 80 × 100 = 103,125
    ['Capaian PLT 101,3%.', 'salah: Narasi 2 Teks: 101,3% → 103,1%'],
    // (82,5 − 78) ÷ 78 × 100 = 5,769…
    ['PLT naik 5,4% menjadi 82,5%.', 'salah: Narasi 2 Teks: 5,4% → 5,8%'],
    // 1.605 swaps two digits of 1.650.
    ['PLT dihitung dari 1.605 lansia terlayani dan 2.000 lansia.', 'salah: Narasi 2 Teks: 1.605 → 1.650'],
    [
      'Layanan lansia diberikan lewat Panti Jompo kepada 1.210 orang dan 404 orang Kunjungan Rumah.',
      'perlu dilihat: Narasi 2 Teks: 404 → 440',
    ],
    // 30 ÷ 40 × 100 = 75
    ['Dari 40 petugas, 30 sudah dilatih atau 70%.', 'salah: Narasi 2 Teks: 70% → 75%'],
    ['Dari 40 petugas, 30 sudah dilatih, sedangkan 12 petugas belum.', 'salah: Narasi 2 Teks: 12 → 10'],
    // 13 + 26 = 39, one digit from 38 and from 36.
    ['Ada 38 petugas, yaitu 13 laki-laki dan 26 perempuan.', 'perlu dilihat: Narasi 2 Teks: 38 → 39'],
  ])('%s', (teks, wanted) => {
    expect(ringkas(temuanOf(k05AngkaNarasi, bahan(teks)))).toContain(wanted);
  });

  test('says where the right figure stands', () => {
    const [temuan] = temuanOf(k05AngkaNarasi, bahan('PLT pada tahun 2020 sebesar 87%.'));
    expect(temuan).toMatchObject({
      jenis: 'K05',
      tab: 'Narasi',
      baris: 2,
      kolom: 'Teks',
      perhitungan:
        'Realisasi tahun 2020 "Persentase lansia terlayani (PLT)" ialah 78% (Kinerja, baris 2); yang tertulis 87%.',
    });
  });

  test.each([
    'PLT tahun 2021 mencapai 82,5% dari target 80%, di atas angka nasional 75%.',
    'PLT mencapai 83%.', // rounded
    'PLT naik dari 78% menjadi 82,5% (naik 4,5 poin).',
    'PLT Provinsi Contoh 90%.',
    'PLT tahun 2018 mencapai 60%.', // no such year in Kinerja
    'Sebanyak 1.650 dari 2.000 lansia terlayani (82,5%).',
    'Ada 39 petugas, yaitu 13 laki-laki dan 26 perempuan.',
    'Dari 40 petugas, 30 sudah dilatih, sedangkan 10 petugas belum.',
    'Pelatihan diikuti 25 orang selama 3 hari.',
  ])('does not report: %s', (teks) => {
    expect(ringkas(temuanOf(k05AngkaNarasi, bahan(teks)))).toEqual([]);
  });

  test('counts what nothing ties', () => {
    expect(
      k05AngkaNarasi.periksa(bahan('Pelatihan diikuti 25 orang selama 3 hari.')).tidakDapatDiperiksa,
    ).toBe(2);
    expect(k05AngkaNarasi.periksa(bahan('PLT mencapai 82,5%.')).tidakDapatDiperiksa).toBe(0);
  });

  test('has nothing to look at without paragraphs', () => {
    expect(k05AngkaNarasi.periksa(bahanDari({}))).toEqual({ temuan: [], tidakDapatDiperiksa: 0 });
  });
});
