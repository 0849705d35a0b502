import { describe, expect, it, test } from 'vitest';
import { k01ArahRumus } from '../../src/periksa/k01-arah-rumus.ts';
import { bahanDari, profil, ringkas, satuIndikator, temuanOf } from './contoh-bahan.ts';

const KOLOM = 'Target,Realisasi,Capaian Tercetak,Kategori Tercetak';

function periksa(arah: string, baris: string, tabs = {}) {
  return temuanOf(k01ArahRumus, bahanDari({ ...satuIndikator({ arah }, KOLOM, baris), ...tabs }));
}

describe('a formula in the wrong direction', () => {
  // The rows of DOMAIN 2.2 and of dinas-2021. Right: (2T − R) ÷ T × 100 for turun 2T-R, R ÷ T × 100 for naik.
  test.each([
    // R ÷ T = 121,27…; right (11 − 6,67) ÷ 5,5 = 78,727…
    ['turun', '2021,"5,5","6,67",121,', '78,73, kategori Berhasil', 'kuat'],
    // R ÷ T = 101,4516…; right (12,4 − 6,29) ÷ 6,2 = 98,548…
    ['turun', '2019,"6,20","6,29","101,45",', '98,55, kategori Sangat Berhasil', 'pasti'],
    // R ÷ T = 101,679… cut off; right (20,24 − 10,29) ÷ 10,12 = 98,320…
    ['turun', '2020,"10,12","10,29%","101,67",', '98,32, kategori Sangat Berhasil', 'kuat'],
    // Keluarga Pra Sejahtera: R ÷ T = 107,777…; right (7,2 − 3,88) ÷ 3,6 = 92,222…
    ['turun', '2021,"3,60","3,88","107,78",', '92,22, kategori Sangat Berhasil', 'pasti'],
    // 2T-R used on naik: (180 − 81) ÷ 90 = 110; right 81 ÷ 90 = 90
    ['naik', '2021,90,81,110,', '90,00, kategori Sangat Berhasil', 'kuat'],
    // T ÷ R used on naik: 90 ÷ 72 = 125; right 72 ÷ 90 = 80
    ['naik', '2021,90,72,"125,00",', '80,00, kategori Berhasil', 'pasti'],
    // GRK of BPLHD: 11,45 ÷ 6 = 190,833… printed for the range 5-6%; right (12 − 11,45) ÷ 6 = 9,166…
    ['rentang', '2021,5-6%,"11,45","190,83",', '9,17, kategori Tidak Berhasil', 'pasti'],
  ])('%s %s should be %s', (arah, baris, seharusnya, keyakinan) => {
    expect(periksa(arah, baris)).toMatchObject([
      {
        jenis: 'K01',
        tingkat: 'salah',
        tab: 'Kinerja',
        baris: 2,
        kolom: 'Capaian Tercetak',
        seharusnya,
        keyakinan,
      },
    ]);
  });

  it('says the whole arithmetic', () => {
    expect(periksa('turun', '2021,"5,5","6,67",121,')[0]?.perhitungan).toBe(
      'Indikator ini makin rendah makin baik, tetapi yang tercetak dihitung dengan 6,67 ÷ 5,5 × 100 = 121,27. ' +
        'Yang sesuai: (2 × 5,5 − 6,67) ÷ 5,5 × 100 = 78,73, kategori Berhasil.',
    );
  });

  it('says so when the wrong formula was cut off besides', () => {
    expect(periksa('turun', '2020,"10,12","10,29%","101,67",')[0]?.perhitungan).toContain(
      '10,29 ÷ 10,12 × 100 = 101,68, dipotong menjadi 101,67',
    );
  });

  it('finds the kategori that follows from the wrong capaian too', () => {
    expect(ringkas(periksa('turun', '2021,"5,5","6,67",121,Sangat Berhasil'))).toEqual([
      'salah: Kinerja 2 Capaian Tercetak: 121 → 78,73, kategori Berhasil',
      'salah: Kinerja 2 Kategori Tercetak: Sangat Berhasil → Berhasil',
    ]);
  });

  it('says what becomes of the rata-rata and the nilai mean of the sasaran', () => {
    const temuan = periksa('', '', {
      Indikator: 'Kode,Sasaran,Indikator,Arah\nI1,S1,Kemiskinan,turun\nI2,S1,PMKS,naik',
      Kinerja:
        'Indikator,Tahun,Target,Realisasi,Capaian Tercetak\nI1,2021,"5,5","6,67",121\nI2,2021,95,96,101',
    });
    // (78,727… + 101,052…) ÷ 2 = 89,889…; (121 + 101) ÷ 2 = 111; one of 92,5 and one of 77,5.
    expect(temuan[0]?.perhitungan).toContain(
      'Rata-rata sasaran S1 tahun 2021 menjadi (78,73 + 101,05) ÷ 2 = 89,89 (angka tercetak memberi 111); ' +
        'nilai mean (1 × 92,5 + 1 × 77,5) ÷ 2 = 85.',
    );
  });
});

describe('the other of the two formulas for lower is better', () => {
  // Hipertensi of Dinkes: 33,06 ÷ 40,74 = 81,148…; (66,12 − 40,74) ÷ 33,06 = 76,769…
  const hipertensi = '2016,"33,06","40,74","81,15",';

  it('is a choice of method that somebody has to look at', () => {
    const [temuan] = periksa('turun', hipertensi);
    expect(temuan).toMatchObject({ tingkat: 'perlu dilihat', seharusnya: '76,77, kategori Berhasil' });
    expect(temuan?.perhitungan).toContain('tetapkan di Rumus Turun (Profil) atau Arah');
  });

  it('is right where Profil or the indikator chooses it', () => {
    expect(periksa('turun', hipertensi, { Profil: profil('Rumus Turun,T/R') })).toEqual([]);
    expect(periksa('turun T/R', hipertensi)).toEqual([]);
  });
});

describe('what is not a wrong direction', () => {
  test.each([
    ['a right capaian with fewer decimals', 'naik', '2021,95,96,101,'],
    ['a right capaian', 'turun', '2021,"5,5","6,67","78,73",'],
    ['target and realisasi alike, where all formulas agree', 'turun', '2020,6,6,100,'],
    ['a right capaian that is cut off (K03)', 'naik', '2019,"83,70","79,54","95,02",'],
    // T ÷ R = 98,5691… cut off is 98,56; right is 98,5483….
    [
      'the other falling formula cut off, a coincidence near the target',
      'turun',
      '2019,"6,20","6,29","98,56",',
    ],
    ['a capaian that no formula gives (K02)', 'naik', '2020,"84,10","81,10","96,9",'],
    ['a silent cap (K15)', 'turun', '2021,"0,01","0,002",100,'],
    ['a realisasi that is not a number', 'naik', '2021,90,Tdk ada penilaian,100,'],
    ['a row without a printed capaian', 'turun', '2021,"5,5","6,67",,Berhasil'],
  ])('%s', (_, arah, baris) => {
    expect(periksa(arah, baris)).toEqual([]);
  });

  it('is a figure that fits the target of the Perjanjian Kinerja: the target differs (K04)', () => {
    // By 50 the R ÷ T is 90; the printed 112,5 fits Target PK 40, and by chance nothing else.
    const tabs = satuIndikator({ targetPk: '40' }, KOLOM, '2021,50,45,"112,5",');
    expect(temuanOf(k01ArahRumus, bahanDari(tabs))).toEqual([]);
  });

  it('cannot be told where Profil is at fault', () => {
    const bahan = bahanDari({
      ...satuIndikator({ arah: 'turun' }, KOLOM, '2021,"5,5","6,67",121,'),
      Profil: profil('Skala Kategori,Skala Entah'),
    });
    expect(k01ArahRumus.periksa(bahan)).toEqual({ temuan: [], tidakDapatDiperiksa: 1 });
  });
});
