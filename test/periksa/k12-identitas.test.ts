import { describe, expect, it, test } from 'vitest';
import { k12Identitas } from '../../src/periksa/k12-identitas.ts';
import { isDate, nipFault } from '../../src/periksa/nip.ts';
import { bahanDari, bahanFolder, ringkas, temuanOf } from './contoh-bahan.ts';

const KEPALA = 'KADIS,Contoh Kepala,Kepala Dinas,Pembina,19700101 199503 1 001,,';

/** The Kepala, and further rows from row 3 on. */
function periksa(...baris: readonly string[]): string[] {
  const judul = 'Kode,Nama,Jabatan,Pangkat,NIP,Atasan,Sebutan';
  return ringkas(temuanOf(k12Identitas, bahanDari({ Pejabat: [judul, KEPALA, ...baris].join('\n') })));
}

describe('a NIP', () => {
  test.each([
    '19700101 199503 1 001',
    '197001011995031001',
    '20000229 202012 2 015', // 29 February of a leap year; 20 years old.
    '19900615 202121 1 003', // NI PPPK: 21 where the month stands.
    '19800301 199503 2 001', // fifteen to the month.
  ])('%s can be one', (nip) => {
    expect(nipFault(nip, 2021)).toBeUndefined();
  });

  test.each([
    ['19700101 199503 1 01', '17 angka'],
    ['19700101 199503 1 0012', '19 angka'],
    ['19701301 199503 1 001', 'bukan tanggal yang ada'],
    ['19700230 199503 1 001', 'bukan tanggal yang ada'],
    ['19010229 192503 1 001', 'bukan tanggal yang ada'], // 1901 is no leap year.
    ['18700101 199503 1 001', 'bukan tanggal yang ada'],
    ['19700101 199513 1 001', 'tidak ada bulan 13'],
    ['19700101 199500 1 001', 'tidak ada bulan 00'],
    ['19800401 199503 1 001', 'belum 15 tahun'], // fourteen years and eleven months.
    ['19800101 202201 1 001', 'sesudah tahun laporan 2021'],
    ['19700101 199503 3 001', 'jenis kelamin'],
    ['19700101 199503 l 001', 'hanya terdiri atas angka'],
  ])('%s cannot: %s', (nip, cela) => {
    expect(nipFault(nip, 2021)).toContain(cela);
  });

  it('has a date of birth that the calendar has', () => {
    expect([isDate(2000, 2, 29), isDate(1900, 2, 29), isDate(2021, 4, 31), isDate(2021, 0, 1)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('K12 has nothing to say of', () => {
  it('a bupati without NIP, and namesakes of one jabatan and sebutan', () => {
    expect(
      periksa(
        'BUPATI,Contoh Bupati,Bupati,,,,Bupati',
        'KABID,Contoh Kabid,Kabid Sosial dan Bencana,Penata,19720105 199703 2 005,KADIS,Kepala Bidang Sosial Dan Bencana',
        'SEKRE,Contoh Sekretaris,Sekretaris Dinas Contoh,Penata,19720106 199703 2 006,KADIS,Sekretaris',
        'SUBAG,Contoh Kasubag,Kasubbag Umum,Penata,19720107 199703 2 007,SEKRE,Kepala Sub Bagian Umum',
      ),
    ).toEqual([]);
  });

  it('a pangkat with its golongan, or spelt in one way throughout', () => {
    expect(
      periksa(
        'A,Contoh Satu,Kasi,Penata Tk. I (III/d),19720105 199703 2 005,KADIS,',
        'B,Contoh Dua,Kasi,Penata Muda Tk. I,19720106 199703 2 006,KADIS,',
      ),
    ).toEqual([]);
  });

  it('one person who holds two posts', () => {
    expect(periksa('PLT,"Contoh Kepala",Plt. Kepala Bidang,Pembina,197001011995031001,KADIS,')).toEqual([]);
  });
});

describe('K12 finds', () => {
  it('a NIP that is missing, or wrong', () => {
    expect(
      periksa('A,Contoh Satu,Kasi,Penata,,KADIS,', 'B,Contoh Dua,Kasi,Penata,19720105 199713 2 005,KADIS,'),
    ).toEqual([
      'perlu dilihat: Pejabat 3 NIP:  → NIP 18 angka',
      'salah: Pejabat 4 NIP: 19720105 199713 2 005 → NIP 18 angka: tanggal lahir, tahun dan bulan pengangkatan, jenis kelamin, nomor urut',
    ]);
  });

  it('one NIP of two persons, and two NIP of one', () => {
    expect(periksa('A,Lain Sekali,Kasi,Penata,19700101 199503 1 001,KADIS,')).toEqual([
      'salah: Pejabat 3 NIP: 19700101 199503 1 001 → ',
    ]);
    expect(periksa('A,Contoh Kepala,Plt. Kasi,Pembina,19700101 199503 1 002,KADIS,')).toEqual([
      'salah: Pejabat 3 NIP: 19700101 199503 1 002 → 19700101 199503 1 001',
    ]);
    // Quite another NIP may be a namesake's.
    expect(periksa('A,Contoh Kepala,Kasi,Pembina,19850723 201008 2 017,KADIS,')).toEqual([
      'perlu dilihat: Pejabat 3 NIP: 19850723 201008 2 017 → 19700101 199503 1 001',
    ]);
  });

  it('one person with two pangkat', () => {
    expect(periksa('A,Contoh Kepala,Plt. Kasi,Penata,19700101 199503 1 001,KADIS,')).toEqual([
      'perlu dilihat: Pejabat 3 Pangkat: Penata → Pembina',
    ]);
  });

  it('a pangkat that does not exist', () => {
    expect(periksa('A,Contoh Satu,Kasi,Penata Mdua,19720105 199703 2 005,KADIS,')).toEqual([
      'perlu dilihat: Pejabat 3 Pangkat: Penata Mdua → Penata Muda',
    ]);
  });

  it('Tk. I among Tingkat I', () => {
    expect(
      periksa(
        'A,Contoh Satu,Kasi,Penata Tingkat I,19720105 199703 2 005,KADIS,',
        'B,Contoh Dua,Kasi,Penata Muda Tingkat I,19720106 199703 2 006,KADIS,',
        'C,Contoh Tiga,Kasi,Penata Tk.I,19720107 199703 2 007,KADIS,',
      ),
    ).toEqual(['gaya: Pejabat 5 Pangkat: Penata Tk.I → Penata Tingkat I']);
  });

  it('a sebutan that writes the jabatan otherwise', () => {
    expect(
      periksa('A,Contoh Satu,Kasi Rehabilitasi,Penata,19720105 199703 2 005,KADIS,Kepala Seksi Rehabilitas'),
    ).toEqual(['gaya: Pejabat 3 Sebutan: Kepala Seksi Rehabilitas → ']);
    // The word as the sasaran writes it is the right one, in whichever column it stands.
    const sasaran = { Sasaran: 'Kode,Pejabat,Sasaran\nS1,KADIS,Meningkatnya rehabilitasi warga' };
    const pejabat = (jabatan: string, sebutan: string) =>
      ringkas(
        temuanOf(
          k12Identitas,
          bahanDari({ ...sasaran, Pejabat: `Kode,Nama,Jabatan,Sebutan\nKADIS,Contoh,${jabatan},${sebutan}` }),
        ),
      );
    expect(pejabat('Kasi Rehabilitasi', 'Kepala Seksi Rehabilitas')).toEqual([
      'gaya: Pejabat 2 Sebutan: Kepala Seksi Rehabilitas → Kepala Seksi Rehabilitasi',
    ]);
    expect(pejabat('Kasi Rehabilitas', 'Kepala Seksi Rehabilitasi')).toEqual([
      'gaya: Pejabat 2 Jabatan: Kasi Rehabilitas → Kasi Rehabilitasi',
    ]);
    expect(pejabat('Kabid Rehsos', 'Kepala Bidang Rehabilitasi Sosial')).toEqual([]);
    expect(pejabat('Kaban Kesbangpol', 'Kepala Badan Kesatuan Bangsa dan Politik')).toEqual([]);
    expect(pejabat('Kabid PPKB', 'Kepala Bidang Pengendalian Penduduk dan Keluarga Berencana')).toEqual([]);
    expect(pejabat('Kepala Dinas', 'Plt. Kepala Dinas Sosial')).toEqual([]);
    expect(pejabat('Kabid Perikanan', 'Kepala Bidang Peternakan')).toEqual([
      'perlu dilihat: Pejabat 2 Sebutan: Kepala Bidang Peternakan → ',
    ]);
  });
});

test('K12 on dinas-2021: the spellings of pangkat and of three posts', () => {
  expect(ringkas(temuanOf(k12Identitas, bahanFolder('test/contoh/dinas-2021')))).toEqual([
    'gaya: Pejabat 5 Pangkat: Penata Muda Tk.I → Penata Muda Tingkat I',
    'gaya: Pejabat 6 Pangkat: Penata Muda Tk.I → Penata Muda Tingkat I',
    'gaya: Pejabat 13 Pangkat: Penata Tk. I → Penata Tingkat I',
    'gaya: Pejabat 7 Sebutan: Kepala Bidang Pemberdayaan Sosial Dan Penangana Fakir Miskin → Kepala Bidang Pemberdayaan Sosial Dan Penanganan Fakir Miskin',
    'perlu dilihat: Pejabat 10 Sebutan: Kepala Bidang Rehabilitasi Perlindungan Dan Jaminan Sosial → ',
    'gaya: Pejabat 11 Sebutan: Kepala Seksi Pelayanan Dan Rehabilitas sosial → Kepala Seksi Pelayanan Dan Rehabilitasi sosial',
  ]);
});
