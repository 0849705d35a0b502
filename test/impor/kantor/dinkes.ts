import { type BukuKantor, b, lembar, t, tabel } from './kantor.ts';

const kepala = (tahun: number) => [
  [
    'NO',
    'INDIKATOR KINERJA',
    'SATUAN',
    `KONDISI ${tahun - 1}`,
    `TAHUN ${tahun}`,
    null,
    null,
    'PENJELASAN CAPAIAN',
  ],
  [null, null, null, 'Realisasi', 'Target', 'Realisasi', '% Capaian', null],
];

/** A sheet a sasaran, the sasaran in its title; kode rekening in five columns; the staff by golongan in one sheet. */
export const dinkes: BukuKantor = {
  nama: 'dinas kesehatan 2022',
  sheets: [
    lembar('Cover', [['LAPORAN KINERJA'], ['DINAS KESEHATAN KABUPATEN SUNGAI RAYA'], ['TAHUN 2022']]),
    lembar(
      'SS1',
      [
        ['DINAS KESEHATAN KABUPATEN SUNGAI RAYA'],
        ['CAPAIAN KINERJA TAHUN 2022'],
        ['Sasaran 1 : Meningkatnya kesehatan ibu, anak dan gizi masyarakat'],
        [],
        ...kepala(2022),
        [
          1,
          'Angka Kematian Ibu',
          'per 100.000 KH',
          142,
          130,
          118,
          t(1.0923, '109,23%'),
          'Rujukan lebih cepat',
        ],
        [2, 'Angka Kematian Bayi', 'per 1.000 KH', 9.2, 8.5, 8.9, t(0.9529, '95,29%'), null],
        [3, 'Prevalensi Stunting', '%', 24.6, 21, 19.8, t(1.0571, '105,71%'), 'SSGI 2022'],
        [null, b('Rata-rata capaian'), null, null, null, null, t(1.0341, '103,41%'), null],
        [],
        [null, null, null, null, null, 'Sungai Raya, 12 Januari 2023'],
        [null, null, null, null, null, 'Kepala Dinas Kesehatan'],
        [],
        [null, null, null, null, null, 'dr. Sulastri Wening, M.Kes'],
        [null, null, null, null, null, 'NIP. 19700412 199903 2 004'],
      ],
      { gabung: 'A5:A6 B5:B6 C5:C6 E5:G5 H5:H6' },
    ),
    lembar(
      'SS2',
      [
        ['DINAS KESEHATAN KABUPATEN SUNGAI RAYA'],
        ['CAPAIAN KINERJA TAHUN 2022'],
        ['Sasaran 2 : Meningkatnya mutu layanan kesehatan'],
        [],
        ...kepala(2022),
        [1, 'Persentase Puskesmas terakreditasi', '%', 80, 90, 92.5, t(1.0278, '102,78%'), null],
        [2, 'Indeks Kepuasan Masyarakat', 'Indeks', 81.3, 82, '-', '-', 'Survei belum selesai'],
      ],
      { gabung: 'A5:A6 B5:B6 C5:C6 E5:G5 H5:H6' },
    ),
    lembar(
      'LRA',
      [
        ['LAPORAN REALISASI ANGGARAN'],
        ['TAHUN ANGGARAN 2022'],
        [],
        [
          'KODE REKENING',
          null,
          null,
          null,
          null,
          'URAIAN',
          'ANGGARAN (Rp)',
          'REALISASI (Rp)',
          '%',
          'SISA ANGGARAN (Rp)',
        ],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        [
          '1',
          '02',
          null,
          null,
          null,
          b('URUSAN PEMERINTAHAN BIDANG KESEHATAN'),
          5_510_000_000,
          5_185_000_000,
          94.1,
          325_000_000,
        ],
        [
          '1',
          '02',
          '01',
          null,
          null,
          b('PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA'),
          3_210_000_000,
          3_050_000_000,
          95.02,
          160_000_000,
        ],
        [
          '1',
          '02',
          '01',
          '2.01',
          null,
          'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
          210_000_000,
          200_000_000,
          95.24,
          10_000_000,
        ],
        [
          '1',
          '02',
          '01',
          '2.01',
          '01',
          'Penyusunan Dokumen Perencanaan Perangkat Daerah',
          120_000_000,
          115_000_000,
          95.83,
          5_000_000,
        ],
        [
          '1',
          '02',
          '01',
          '2.01',
          '07',
          'Evaluasi Kinerja Perangkat Daerah',
          90_000_000,
          85_000_000,
          94.44,
          5_000_000,
        ],
        [
          '1',
          '02',
          '01',
          '2.02',
          null,
          'Administrasi Keuangan Perangkat Daerah',
          3_000_000_000,
          2_850_000_000,
          95,
          150_000_000,
        ],
        [
          '1',
          '02',
          '01',
          '2.02',
          '01',
          'Penyediaan Gaji dan Tunjangan ASN',
          3_000_000_000,
          2_850_000_000,
          95,
          150_000_000,
        ],
        [
          '1',
          '02',
          '02',
          null,
          null,
          b('PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT'),
          2_300_000_000,
          2_135_000_000,
          92.83,
          165_000_000,
        ],
        [
          '1',
          '02',
          '02',
          '2.02',
          null,
          'Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan',
          2_300_000_000,
          2_135_000_000,
          92.83,
          165_000_000,
        ],
        [
          '1',
          '02',
          '02',
          '2.02',
          '01',
          'Pengelolaan Pelayanan Kesehatan Ibu Hamil',
          1_200_000_000,
          1_100_000_000,
          91.67,
          100_000_000,
        ],
        [
          '1',
          '02',
          '02',
          '2.02',
          '15',
          'Pengelolaan Pelayanan Kesehatan Gizi Masyarakat',
          1_100_000_000,
          1_035_000_000,
          94.09,
          65_000_000,
        ],
        ['JUMLAH', null, null, null, null, null, 5_510_000_000, 5_185_000_000, 94.1, 325_000_000],
      ],
      { gabung: 'A4:E4 A17:F17' },
    ),
    lembar('Pegawai', [
      ['KEADAAN PEGAWAI MENURUT GOLONGAN'],
      [],
      ['No', 'Golongan', 'Laki-laki', 'Perempuan', 'Jumlah'],
      [1, 'Golongan IV', 6, 9, 15],
      [2, 'Golongan III', 31, 88, 119],
      [3, 'Golongan II', 12, 20, 32],
      [null, 'Jumlah', 49, 117, 166],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kesehatan ibu, anak dan gizi masyarakat
       Meningkatnya mutu layanan kesehatan`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Angka Kematian Ibu|Meningkatnya kesehatan ibu, anak dan gizi masyarakat|per 100.000 KH
       Angka Kematian Bayi|Meningkatnya kesehatan ibu, anak dan gizi masyarakat|per 1.000 KH
       Prevalensi Stunting|Meningkatnya kesehatan ibu, anak dan gizi masyarakat|%
       Persentase Puskesmas terakreditasi|Meningkatnya mutu layanan kesehatan|%
       Indeks Kepuasan Masyarakat|Meningkatnya mutu layanan kesehatan|Indeks`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Angka Kematian Ibu|2021||142|
       Angka Kematian Ibu|2022|130|118|109,23
       Angka Kematian Bayi|2021||9,2|
       Angka Kematian Bayi|2022|8,5|8,9|95,29
       Prevalensi Stunting|2021||24,6|
       Prevalensi Stunting|2022|21|19,8|105,71
       Persentase Puskesmas terakreditasi|2021||80|
       Persentase Puskesmas terakreditasi|2022|90|92,5|102,78
       Indeks Kepuasan Masyarakat|2021||81,3|
       Indeks Kepuasan Masyarakat|2022|82||`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `1.02.01|program|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA|3210000000|3050000000|95,02
       1.02.01.2.01|kegiatan|Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah|210000000|200000000|95,24
       1.02.01.2.01.01|subkegiatan|Penyusunan Dokumen Perencanaan Perangkat Daerah|120000000|115000000|95,83
       1.02.01.2.01.07|subkegiatan|Evaluasi Kinerja Perangkat Daerah|90000000|85000000|94,44
       1.02.01.2.02|kegiatan|Administrasi Keuangan Perangkat Daerah|3000000000|2850000000|95
       1.02.01.2.02.01|subkegiatan|Penyediaan Gaji dan Tunjangan ASN|3000000000|2850000000|95
       1.02.02|program|PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT|2300000000|2135000000|92,83
       1.02.02.2.02|kegiatan|Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan|2300000000|2135000000|92,83
       1.02.02.2.02.01|subkegiatan|Pengelolaan Pelayanan Kesehatan Ibu Hamil|1200000000|1100000000|91,67
       1.02.02.2.02.15|subkegiatan|Pengelolaan Pelayanan Kesehatan Gizi Masyarakat|1100000000|1035000000|94,09`,
    ),
    Pejabat: tabel('Nama|NIP', 'dr. Sulastri Wening, M.Kes|197004121999032004'),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Golongan|Golongan IV|6|9
       Golongan|Golongan III|31|88
       Golongan|Golongan II|12|20`,
    ),
  },
};
