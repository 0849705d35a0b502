import { describe, expect, it, test } from 'vitest';
import { k15NilaiSeratus } from '../../src/periksa/k15-nilai-seratus.ts';
import { bahanDari, profil, ringkas, satuIndikator, temuanOf } from './contoh-bahan.ts';

const KOLOM = 'Target,Realisasi,Capaian Tercetak,Kategori Tercetak';
const KLA = { arah: 'predikat', predikat: 'KLA' };
const KDRT = '2021,"0,01","0,002",100,';

function periksa(isi: Parameters<typeof satuIndikator>[0], baris: readonly string[], tabs = {}) {
  return temuanOf(k15NilaiSeratus, bahanDari({ ...satuIndikator(isi, KOLOM, ...baris), ...tabs }));
}

describe('what was not assessed', () => {
  it('has no capaian, whatever is printed, and no kategori', () => {
    expect(ringkas(periksa(KLA, ['2020,Pratama,Tdk ada penilaian,100,Sangat Berhasil']))).toEqual([
      'salah: Kinerja 2 Capaian Tercetak: 100 → tidak ada penilaian',
      'salah: Kinerja 2 Kategori Tercetak: Sangat Berhasil → tanpa kategori',
    ]);
  });

  it('is right when it is printed as such', () => {
    expect(periksa(KLA, ['2020,Pratama,NA,-,', '2019,Pratama,-,Tdk ada penilaian,'])).toEqual([]);
  });

  it('is not the same as a realisasi that is still to come', () => {
    expect(periksa({}, ['2021,90,,100,'])).toEqual([]);
  });
});

describe('a grade printed as capaian', () => {
  it('has to be looked at: a capaian is a percentage', () => {
    expect(ringkas(periksa({ arah: 'predikat', predikat: 'AKIP' }, ['2021,A,A,A,']))).toEqual([
      'perlu dilihat: Kinerja 2 Capaian Tercetak: A → 100, kategori Sangat Berhasil',
    ]);
  });

  it('is not a grade reached that is printed 100', () => {
    expect(periksa(KLA, ['2021,Pratama,Madya,100,'])).toEqual([]);
  });
});

describe('a cap that nobody declared', () => {
  it('is salah where another capaian goes beyond it', () => {
    // (0,02 − 0,002) ÷ 0,01 = 180; 100 ÷ 90 = 111,11 stands uncapped.
    const temuan = periksa({}, [], {
      Indikator: 'Kode,Sasaran,Indikator,Arah\nI1,S1,Rasio KDRT,turun\nI2,S1,Keaktifan,naik',
      Kinerja: `Indikator,${'Tahun,'}${KOLOM}\nI1,${KDRT}\nI2,2021,90,100,"111,11",`,
    });
    expect(ringkas(temuan)).toEqual([
      'salah: Kinerja 2 Capaian Tercetak: 100 → 180,00, kategori Sangat Berhasil',
    ]);
    expect(temuan[0]?.perhitungan).toContain(
      'tidak berlaku bagi indikator lain: I2 tahun 2021 tercetak 111,11',
    );
  });

  it('has to be looked at where nothing goes beyond it', () => {
    const [temuan] = periksa({ arah: 'turun' }, [KDRT]);
    expect(temuan?.tingkat).toBe('perlu dilihat');
    expect(temuan?.perhitungan).toContain('isi Batas Capaian di Profil');
  });

  it('other than 100 is believed only where it is printed twice', () => {
    // 99 ÷ 60 = 165; 96 ÷ 60 = 160.
    expect(periksa({}, ['2021,60,99,150,'])).toEqual([]);
    expect(periksa({}, ['2020,60,96,150,', '2021,60,99,150,'])).toHaveLength(2);
  });
});

describe('a cap that Profil declares', () => {
  const batas = { Profil: profil('Batas Capaian,100') };

  it('makes the capped capaian right', () => {
    expect(periksa({ arah: 'turun' }, [KDRT], batas)).toEqual([]);
  });

  it('is told where it was not applied', () => {
    expect(ringkas(periksa({ arah: 'turun' }, ['2021,"0,01","0,002",180,'], batas))).toEqual([
      'salah: Kinerja 2 Capaian Tercetak: 180 → 100,00, kategori Sangat Berhasil',
    ]);
  });
});

test('a capaian of exactly 100, or one below it, is no cap', () => {
  expect(periksa({}, ['2019,90,90,100,', '2020,90,60,100,', '2021,90,60,"66,67",'])).toEqual([]);
});
