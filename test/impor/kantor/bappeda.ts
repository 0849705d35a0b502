import { type BukuKantor, lembar, t, tabel } from './kantor.ts';

/** Tingkat Kemajuan is not capaian. PK and capaian apart, with shortened names; a renstra of five years that must not become kinerja; LRA with urusan, rekening belanja and a signature; money in millions. */
export const bappeda: BukuKantor = {
  nama: 'perencanaan 2022',
  sheets: [
    lembar(
      'Renstra',
      [
        ['TARGET KINERJA SASARAN RENSTRA BAPPEDA 2021-2026'],
        ['No', 'Sasaran Renstra', 'Indikator Sasaran', 'Target Kinerja Tahun', null, null, null, null, null],
        [null, null, null, 2021, 2022, 2023, 2024, 2025, 2026],
        [
          1,
          'Meningkatnya kualitas perencanaan',
          'Persentase keselarasan RPJMD dan RKPD',
          88,
          90,
          92,
          94,
          96,
          98,
        ],
        [
          2,
          'Meningkatnya pemanfaatan hasil riset',
          'Persentase hasil riset yang dimanfaatkan',
          40,
          50,
          60,
          70,
          80,
          90,
        ],
      ],
      { gabung: 'A2:A3 B2:B3 C2:C3 D2:I2' },
    ),
    lembar('PK 2022', [
      ['LAMPIRAN PERJANJIAN KINERJA TAHUN 2022'],
      ['KEPALA BAPPEDA KABUPATEN AIR BIRU'],
      [],
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [1, 'Meningkatnya kualitas perencanaan', 'Persentase keselarasan RPJMD dan RKPD', '%', 90],
      [2, 'Meningkatnya pemanfaatan hasil riset', 'Persentase hasil riset yang dimanfaatkan', '%', 50],
      [],
      ['No', 'Program', 'Anggaran', 'Ket'],
      [1, 'Program Perencanaan, Pengendalian dan Evaluasi', 'Rp 2.400.000.000,00', 'APBD'],
      [2, 'Program Penelitian dan Pengembangan', 'Rp 800.000.000,00', 'APBD'],
    ]),
    lembar('Realisasi IKU', [
      ['Realisasi Kinerja Tahun 2022 dibandingkan Tahun 2021 dan Target Akhir Renstra'],
      [],
      [
        'Indikator',
        'Realisasi 2021',
        'Target 2022',
        'Realisasi 2022',
        'Tingkat Kemajuan (%)',
        'Target Akhir Renstra 2026',
        'Faktor Pendukung',
        'Faktor Penghambat',
        'Rekomendasi',
      ],
      [
        'Persentase keselarasan RPJMD & RKPD',
        t(0.873, '87,3%'),
        t(0.9, '90%'),
        t(0.915, '91,5%'),
        t(1.0167, '101,67%'),
        t(0.98, '98%'),
        'SIPD terpadu',
        'Perubahan regulasi',
        'Bimtek SIPD',
      ],
      [
        'Persentase hasil riset yg dimanfaatkan',
        t(0.42, '42%'),
        t(0.5, '50%'),
        t(0.45, '45%'),
        t(0.9, '90%'),
        t(0.9, '90%'),
        '-',
        'Anggaran riset turun',
        'Kerja sama kampus',
      ],
    ]),
    lembar('LRA', [
      ['PEMERINTAH KABUPATEN AIR BIRU'],
      ['BADAN PERENCANAAN PEMBANGUNAN DAERAH'],
      ['LAPORAN REALISASI ANGGARAN PER PROGRAM DAN KEGIATAN'],
      ['PER 31 DESEMBER 2022 (dalam jutaan rupiah)'],
      ['KODE', 'URAIAN', 'JUMLAH ANGGARAN', 'JUMLAH REALISASI', 'LEBIH/KURANG', '% REALISASI'],
      ['5', 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', 3200, 3040, -160, 95],
      ['5.01', 'PERENCANAAN', 2400, 2280, -120, 95],
      ['5.01.02', 'PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI', 2400, 2280, -120, 95],
      ['5.01.02.2.01', 'Penyusunan Perencanaan dan Pendanaan', 1500, 1440, -60, 96],
      ['5.01.02.2.01.01', 'Analisis Kondisi Daerah', 1500, 1440, -60, 96],
      ['5.01.02.2.02', 'Analisis Data dan Informasi', 900, 840, -60, 93.33],
      ['5.01.02.2.02.03', 'Pembinaan dan Pemanfaatan Data', 900, 840, -60, 93.33],
      ['5.05', 'PENELITIAN DAN PENGEMBANGAN', 800, 760, -40, 95],
      ['5.05.02', 'PROGRAM PENELITIAN DAN PENGEMBANGAN', 800, 760, -40, 95],
      ['5.05.02.2.01', 'Penelitian dan Pengembangan Pemerintahan', 800, 760, -40, 95],
      ['5.05.02.2.01.05', 'Fasilitasi Riset Daerah', 800, 760, -40, 95],
      [null, 'TOTAL', 3200, 3040, -160, 95],
      [],
      [null, null, null, 'Air Biru, 31 Desember 2022'],
      [null, null, null, 'KEPALA BADAN PERENCANAAN PEMBANGUNAN DAERAH'],
      [null, null, null, 'Dr. Nuraini Hasan, M.T.'],
      [null, null, null, 'Pembina Utama Muda'],
      [null, null, null, 'NIP 19680707 199403 2 008'],
    ]),
  ],
  tabs: {
    Pejabat: tabel('Nama|NIP|Pangkat', 'Dr. Nuraini Hasan, M.T.|196807071994032008|Pembina Utama Muda'),
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kualitas perencanaan
       Meningkatnya pemanfaatan hasil riset`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan|Target PK|Target Akhir RPJMD',
      `Persentase keselarasan RPJMD dan RKPD|Meningkatnya kualitas perencanaan|%|90|98%
       Persentase hasil riset yang dimanfaatkan|Meningkatnya pemanfaatan hasil riset|%|50|90%`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Persentase keselarasan RPJMD dan RKPD|2021||87,3%|
       Persentase keselarasan RPJMD dan RKPD|2022|90%|91,5%|
       Persentase hasil riset yang dimanfaatkan|2021||42%|
       Persentase hasil riset yang dimanfaatkan|2022|50%|45%|`,
    ),
    Analisis: tabel(
      'Indikator|Penyebab|Hambatan|Solusi',
      `Persentase keselarasan RPJMD dan RKPD|SIPD terpadu|Perubahan regulasi|Bimtek SIPD
       Persentase hasil riset yang dimanfaatkan||Anggaran riset turun|Kerja sama kampus`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `5.01.02|program|PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI|2400000000|2280000000|95
       5.01.02.2.01|kegiatan|Penyusunan Perencanaan dan Pendanaan|1500000000|1440000000|96
       5.01.02.2.01.01|subkegiatan|Analisis Kondisi Daerah|1500000000|1440000000|96
       5.01.02.2.02|kegiatan|Analisis Data dan Informasi|900000000|840000000|93,33
       5.01.02.2.02.03|subkegiatan|Pembinaan dan Pemanfaatan Data|900000000|840000000|93,33
       5.05.02|program|PROGRAM PENELITIAN DAN PENGEMBANGAN|800000000|760000000|95
       5.05.02.2.01|kegiatan|Penelitian dan Pengembangan Pemerintahan|800000000|760000000|95
       5.05.02.2.01.05|subkegiatan|Fasilitasi Riset Daerah|800000000|760000000|95`,
    ),
    'Anggaran PK': tabel(
      'Tingkat|Uraian|Anggaran|Keterangan',
      `program|Program Perencanaan, Pengendalian dan Evaluasi|2400000000|APBD
       program|Program Penelitian dan Pengembangan|800000000|APBD`,
    ),
  },
};
