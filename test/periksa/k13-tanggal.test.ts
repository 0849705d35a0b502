import { describe, expect, it, test } from 'vitest';
import { k13Tanggal } from '../../src/periksa/k13-tanggal.ts';
import { bahanDari, bahanFolder, profil, ringkas, temuanOf } from './contoh-bahan.ts';

const TEMPAT = { Profil: profil('Tempat,Kota Contoh') };

function narasi(teks: string): string[] {
  return ringkas(temuanOf(k13Tanggal, bahanDari({ ...TEMPAT, Narasi: `Bagian,Teks\nBab I,"${teks}"` })));
}

describe('K13 has nothing to say of', () => {
  test.each([
    'Rapat diadakan pada 12 Juli 2021.',
    'Rapat diadakan pada 29 Februari 2020.',
    'BANAI – BANJIR – 1 NOV 2021',
    'Surat tertanggal 31-12-2021 dan 1/2/2021.',
    'Kunjungan 12 Juli 21 dihadiri 5 orang.',
    'Pada 5 Mei 30 orang hadir.',
    'Sampai Oktober 2021 verifikasi menjangkau 132.519 jiwa.',
    'Dari 12 kasus 12 ditangani, 16 desa 201 orang.',
    'Setiap tahun 200 orang dilatih.',
    'Nomor 12/2021 dan 3-4 kali.',
    'Sepanjang tahun 2021 terjadi 42 kali.',
  ])('%s', (teks) => {
    expect(narasi(teks)).toEqual([]);
  });
});

describe('K13 finds', () => {
  test.each([
    ['KORBAN BANJIR – 12 JULI 201', 'salah: Narasi 2 Teks: 12 JULI 201 → tahun dengan empat angka'],
    ['Pada 12 Juli 20211, banjir.', 'salah: Narasi 2 Teks: 12 Juli 20211 → tahun dengan empat angka'],
    ['Rapat 31 April 2021.', 'salah: Narasi 2 Teks: 31 April 2021 → '],
    ['Rapat 29 Feb 2021.', 'salah: Narasi 2 Teks: 29 Feb 2021 → '],
    ['Surat 32-01-2021.', 'salah: Narasi 2 Teks: 32-01-2021 → '],
    ['Surat 1/13/2021.', 'salah: Narasi 2 Teks: 1/13/2021 → '],
    ['Rapat 12 Agusuts 2021.', 'gaya: Narasi 2 Teks: 12 Agusuts 2021 → 12 Agustus 2021'],
    ['Kota Contoh, ..... Januari 2022', 'perlu dilihat: Narasi 2 Teks: ..... Januari 2022 → '],
    [
      'Selama tahun 2021 dan tahun 201.',
      'perlu dilihat: Narasi 2 Teks: tahun 201 → tahun dengan empat angka',
    ],
  ])('%s', (teks, temuan) => {
    expect(narasi(teks)).toEqual([temuan]);
  });

  it('one event of another year among those of the reported one', () => {
    const baris = ['1 MARET 2021', '4 MEI 2021', '7 JUNI 2021', '12 JULI 2012', '9 DES 2021'];
    const csv = ['Tabel,Uraian,Penyebut', ...baris.map((uraian) => `Bencana,${uraian},1`)].join('\n');
    expect(ringkas(temuanOf(k13Tanggal, bahanDari({ ...TEMPAT, 'Data Dukung': csv })))).toEqual([
      'perlu dilihat: Data Dukung 5 Uraian: 12 JULI 2012 → 2021',
    ]);
  });

  it('a prestasi of a year to come, but not one won in the year after', () => {
    const csv = 'Kegiatan,Tahun\nJuara I Tahun 2020,2021\nJuara II Tahun 2021,2020\nJuara III,2022';
    expect(ringkas(temuanOf(k13Tanggal, bahanDari({ ...TEMPAT, Prestasi: csv })))).toEqual([
      'perlu dilihat: Prestasi 3 Tahun: 2020 → 2021',
      'perlu dilihat: Prestasi 4 Tahun: 2022 → 2021',
    ]);
  });

  it('a Profil without Tempat, or with a year that was never measured', () => {
    const csv = {
      Indikator: 'Kode,Sasaran,Indikator\nI1,S1,Persentase',
      Kinerja: 'Indikator,Tahun\nI1,2020',
    };
    expect(ringkas(temuanOf(k13Tanggal, bahanDari(csv)))).toEqual([
      'perlu dilihat: Profil - Nilai:  → ',
      'perlu dilihat: Profil - Nilai: 2021 → 2020',
    ]);
  });
});

test('K13 on dinas-2021: the flood of 12 JULI 201', () => {
  expect(ringkas(temuanOf(k13Tanggal, bahanFolder('test/contoh/dinas-2021')))).toEqual([
    'salah: Data Dukung 45 Uraian: 12 JULI 201 → tahun dengan empat angka',
  ]);
});
