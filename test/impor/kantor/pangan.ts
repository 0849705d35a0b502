import { type BukuKantor, b, lembar, tabel } from './kantor.ts';

/** Headings three deep with a row of units; sums of each program in bold below it; the tables of a printed report one under the other: this year, the years before, the end of the Renstra, the nation; an IKU with formulas as text. */
export const pangan: BukuKantor = {
  nama: 'ketahanan pangan 2023',
  sheets: [
    lembar(
      'BAB III',
      [
        ['Tabel 3.1'],
        ['Perbandingan Target dan Realisasi Kinerja Tahun 2023'],
        ['Sasaran Strategis', 'Indikator Kinerja', 'Kinerja Tahun 2023', null, null, 'Ket'],
        [null, null, 'Target', 'Realisasi', 'Capaian', null],
        [null, null, null, null, '(%)', null],
        [
          'Meningkatnya ketersediaan pangan',
          'Skor Pola Pangan Harapan (Skor)',
          90.5,
          91.2,
          100.77,
          'Tercapai',
        ],
        [null, 'Cadangan pangan pemerintah (Ton)', 120, 96, 80, 'Tidak tercapai'],
        ['Menurunnya kerawanan pangan', 'Persentase desa rawan pangan (%)', 6, 5.4, 110, 'Tercapai'],
        ['Sumber : Dinas Ketahanan Pangan, 2024'],
        [],
        ['Tabel 3.2'],
        ['Perbandingan Realisasi Kinerja Tahun 2023 dengan Tahun-Tahun Sebelumnya'],
        ['Indikator Kinerja', 'Realisasi', null, null],
        [null, 2021, 2022, 2023],
        ['Skor Pola Pangan Harapan (Skor)', 88.1, 89.7, 91.2],
        ['Cadangan pangan pemerintah (Ton)', 60, 84, 96],
        ['Persentase desa rawan pangan (%)', 8.2, 6.9, 5.4],
        [],
        ['Tabel 3.3'],
        ['Perbandingan Realisasi sampai dengan Tahun 2023 dengan Target Akhir Renstra'],
        ['Indikator Kinerja', 'Realisasi 2023', 'Target Akhir Renstra 2026', 'Tingkat Kemajuan (%)'],
        ['Skor Pola Pangan Harapan (Skor)', 91.2, 93, 98.06],
        ['Cadangan pangan pemerintah (Ton)', 96, 200, 48],
        ['Persentase desa rawan pangan (%)', 5.4, 4, 74.07],
        [],
        ['Tabel 3.4'],
        ['Perbandingan Realisasi Tahun 2023 dengan Nasional'],
        ['Indikator Kinerja', 'Realisasi 2023', 'Realisasi Nasional', 'Ket'],
        ['Skor Pola Pangan Harapan (Skor)', 91.2, 94.1, 'di bawah'],
        [],
        ['Tabel 3.5'],
        ['Efisiensi Penggunaan Sumber Daya'],
        ['Indikator Kinerja', '% Capaian Kinerja', '% Penyerapan Anggaran', 'Tingkat Efisiensi'],
        ['Skor Pola Pangan Harapan (Skor)', 100.77, 95.5, 5.27],
        ['Cadangan pangan pemerintah (Ton)', 80, 96, -16],
        ['Persentase desa rawan pangan (%)', 110, 92.4, 17.6],
      ],
      { gabung: 'A3:A5 B3:B5 C3:E3 F3:F5 A6:A7 A13:A14 B13:D13' },
    ),
    lembar('IKU', [
      ['INDIKATOR KINERJA UTAMA'],
      ['DINAS KETAHANAN PANGAN'],
      [
        'No',
        'Indikator Kinerja Utama',
        'Penjelasan/Formulasi Penghitungan',
        'Sumber Data',
        'Penanggung Jawab',
      ],
      [
        1,
        'Skor Pola Pangan Harapan',
        'Σ (% AKE × bobot) setiap kelompok pangan',
        'Susenas, diolah',
        'Bidang Konsumsi',
      ],
      [2, 'Cadangan pangan pemerintah', 'Stok beras akhir tahun', 'Gudang Bulog', 'Bidang Distribusi'],
      [
        3,
        'Persentase desa rawan pangan',
        'Jml desa rawan pangan / Jml seluruh desa × 100%',
        'FSVA',
        'Bidang Ketersediaan',
      ],
    ]),
    lembar(
      'Realisasi Anggaran',
      [
        ['REALISASI ANGGARAN PER PROGRAM DAN KEGIATAN'],
        ['BULAN DESEMBER 2023'],
        ['NO', 'URAIAN', 'APBD 2023', null, null, 'SISA', 'KET'],
        [null, null, 'PAGU', 'REALISASI', null, null, null],
        [null, null, '(Rp)', '(Rp)', '(%)', '(Rp)', null],
        [1, 2, 3, 4, 5, 6, 7],
        ['I', b('Program Peningkatan Diversifikasi')],
        [1, 'Penyediaan dan Penyaluran Pangan', 640_000_000, 620_800_000, 97, 19_200_000, null],
        [2, 'Pelaksanaan Pencapaian Target Konsumsi', 360_000_000, 334_200_000, 92.83, 25_800_000, null],
        [null, b('Jumlah Program I'), b(1_000_000_000), b(955_000_000), b(95.5), b(45_000_000), null],
        ['II', b('Program Penanganan Kerawanan Pangan')],
        [1, 'Penyusunan Peta Kerentanan', 250_000_000, 240_000_000, 96, 10_000_000, 'efisiensi'],
        [2, 'Penanganan Kerawanan Pangan', 250_000_000, 222_000_000, 88.8, 28_000_000, null],
        [null, b('Jumlah Program II'), b(500_000_000), b(462_000_000), b(92.4), b(38_000_000), null],
        [null, b('TOTAL I + II'), b(1_500_000_000), b(1_417_000_000), b(94.47), b(83_000_000), null],
      ],
      { gabung: 'A3:A5 B3:B5 C3:E3 D4:E4 G3:G5' },
    ),
    lembar('Kepegawaian', [
      ['Keadaan Pegawai per 31 Desember 2023'],
      [],
      ['A. Menurut Pendidikan'],
      ['No', 'Pendidikan', 'Laki-laki', 'Perempuan', 'Jumlah'],
      [1, 'S-2', 3, 4, 7],
      [2, 'S-1/D-IV', 12, 15, 27],
      [3, 'D-III', 1, 2, 3],
      [4, 'SLTA', 5, 1, 6],
      [null, 'Jumlah', 21, 22, 43],
      [],
      ['B. Menurut Golongan Ruang'],
      ['No', 'Gol/Ruang', 'Laki-laki', 'Perempuan', 'Jumlah'],
      [1, 'IV', 4, 3, 7],
      [2, 'III', 14, 18, 32],
      [3, 'II', 3, 1, 4],
      [null, 'Jumlah', 21, 22, 43],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya ketersediaan pangan
       Menurunnya kerawanan pangan`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan|Formulasi|Sumber Data|Target Akhir RPJMD|Realisasi Nasional',
      `Skor Pola Pangan Harapan|Meningkatnya ketersediaan pangan|Skor|Σ (% AKE × bobot) setiap kelompok pangan|Susenas, diolah|93|94,1
       Cadangan pangan pemerintah|Meningkatnya ketersediaan pangan|Ton|Stok beras akhir tahun|Gudang Bulog|200|
       Persentase desa rawan pangan|Menurunnya kerawanan pangan|%|Jml desa rawan pangan / Jml seluruh desa × 100%|FSVA|4|`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Skor Pola Pangan Harapan|2021||88,1|
       Skor Pola Pangan Harapan|2022||89,7|
       Skor Pola Pangan Harapan|2023|90,5|91,2|100,77
       Cadangan pangan pemerintah|2021||60|
       Cadangan pangan pemerintah|2022||84|
       Cadangan pangan pemerintah|2023|120|96|80
       Persentase desa rawan pangan|2021||8,2|
       Persentase desa rawan pangan|2022||6,9|
       Persentase desa rawan pangan|2023|6|5,4|110`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `program|Program Peningkatan Diversifikasi|1000000000|955000000|95,5
       kegiatan|Penyediaan dan Penyaluran Pangan|640000000|620800000|97
       kegiatan|Pelaksanaan Pencapaian Target Konsumsi|360000000|334200000|92,83
       program|Program Penanganan Kerawanan Pangan|500000000|462000000|92,4
       kegiatan|Penyusunan Peta Kerentanan|250000000|240000000|96
       kegiatan|Penanganan Kerawanan Pangan|250000000|222000000|88,8`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Pendidikan|S-2|3|4
       Pendidikan|S-1/D-IV|12|15
       Pendidikan|D-III|1|2
       Pendidikan|SLTA|5|1
       Golongan|Golongan IV|4|3
       Golongan|Golongan III|14|18
       Golongan|Golongan II|3|1`,
    ),
  },
};

/** Codes of Permendagri 13 in seven parts with belanja tidak langsung and its rekening; a table a year one above the other; text figures with their units; a PK of three officials below each other in a sheet of forms. */
export const kehutanan: BukuKantor = {
  nama: 'kehutanan 2018',
  sheets: [
    lembar('Capaian 2017-2018', [
      ['A. CAPAIAN KINERJA TAHUN 2017'],
      ['NO.', 'INDIKATOR SASARAN', 'RENCANA', 'REALISASI', 'TK. CAPAIAN'],
      [1, 'Luas hutan yang direhabilitasi', '1.250 Ha', '1.100 Ha', '88 %'],
      [2, 'Persentase penurunan titik api', '10 %', '12 %', '120 %'],
      [3, 'Kontribusi kehutanan terhadap PDRB', '2,1 %', '1,95 %', '92,86 %'],
      [],
      ['B. CAPAIAN KINERJA TAHUN 2018'],
      ['NO.', 'INDIKATOR SASARAN', 'RENCANA', 'REALISASI', 'TK. CAPAIAN'],
      [1, 'Luas hutan yang direhabilitasi', '1.400 Ha', '1.470 Ha', '105 %'],
      [2, 'Persentase penurunan titik api', '12 %', '9 %', '75 %'],
      [3, 'Kontribusi kehutanan terhadap PDRB', '2,2 %', 'belum rilis', '-'],
    ]),
    lembar('PK', [
      ['FORMULIR PERJANJIAN KINERJA 2018'],
      ['Jabatan', ': Kepala Dinas Kehutanan'],
      ['Sasaran', 'Indikator', 'Target'],
      ['Meningkatnya tutupan lahan', 'Luas hutan yang direhabilitasi', '1.400 Ha'],
      [null, 'Persentase penurunan titik api', '12 %'],
      ['Meningkatnya ekonomi kehutanan', 'Kontribusi kehutanan terhadap PDRB', '2,2 %'],
      [],
      ['Jabatan', ': Kepala Bidang Rehabilitasi'],
      ['Sasaran', 'Indikator', 'Target'],
      ['Terlaksananya rehabilitasi lahan', 'Jumlah bibit yang ditanam', '500.000 batang'],
      [],
      ['Jabatan', ': Kepala Bidang Perlindungan'],
      ['Sasaran', 'Indikator', 'Target'],
      ['Terlaksananya pengamanan hutan', 'Jumlah patroli', '48 kali'],
    ]),
    lembar('LRA', [
      ['PEMERINTAH PROVINSI NUSA INDAH'],
      ['LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH'],
      ['TAHUN ANGGARAN 2018'],
      ['KODE REKENING', 'URAIAN', 'ANGGARAN SETELAH PERUBAHAN', 'REALISASI', 'LEBIH/(KURANG)', 'PERSEN'],
      ['5', 'BELANJA', 9_300_000_000, 8_850_000_000, -450_000_000, '95,16'],
      ['5.1', 'BELANJA TIDAK LANGSUNG', 6_000_000_000, 5_820_000_000, -180_000_000, '97,00'],
      ['5.1.1', 'Belanja Pegawai', 6_000_000_000, 5_820_000_000, -180_000_000, '97,00'],
      ['5.2', 'BELANJA LANGSUNG', 3_300_000_000, 3_030_000_000, -270_000_000, '91,82'],
      [
        '2.02.2.02.01.01',
        'Program Pelayanan Administrasi Perkantoran',
        1_300_000_000,
        1_230_000_000,
        -70_000_000,
        '94,62',
      ],
      [
        '2.02.2.02.01.01.001',
        'Penyediaan Jasa Surat Menyurat',
        300_000_000,
        290_000_000,
        -10_000_000,
        '96,67',
      ],
      ['2.02.2.02.01.01.002', 'Penyediaan Jasa Komunikasi', 1_000_000_000, 940_000_000, -60_000_000, '94,00'],
      [
        '2.02.2.02.01.15',
        'Program Rehabilitasi Hutan dan Lahan',
        2_000_000_000,
        1_800_000_000,
        -200_000_000,
        '90,00',
      ],
      ['2.02.2.02.01.15.003', 'Pembuatan Bibit Tanaman', 2_000_000_000, 1_800_000_000, -200_000_000, '90,00'],
      [null, 'JUMLAH BELANJA', 9_300_000_000, 8_850_000_000, -450_000_000, '95,16'],
      [],
      [null, null, null, 'Nusa Indah, 31 Desember 2018'],
      [null, null, null, 'KEPALA DINAS KEHUTANAN'],
      [],
      [null, null, null, 'Ir. Bambang Sutrisno'],
      [null, null, null, 'NIP 196602021992031003'],
    ]),
    lembar('Daftar Pejabat', [
      ['NO', 'NAMA', 'JABATAN', 'ESELON', 'NIP'],
      [1, 'Ir. Bambang Sutrisno', 'Kepala Dinas Kehutanan', 'II.a', '19660202 199203 1 003'],
      [2, 'Endang Lestari, S.Hut', 'Kepala Bidang Rehabilitasi', 'III.a', '19740404 200003 2 002'],
      [3, 'Rudi Hartono, S.Hut, M.Si', 'Kepala Bidang Perlindungan', 'III.a', '19770707 200212 1 005'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya tutupan lahan
       Meningkatnya ekonomi kehutanan
       Terlaksananya rehabilitasi lahan
       Terlaksananya pengamanan hutan`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Target PK',
      `Luas hutan yang direhabilitasi|Meningkatnya tutupan lahan|1.400 Ha
       Persentase penurunan titik api|Meningkatnya tutupan lahan|12 %
       Kontribusi kehutanan terhadap PDRB|Meningkatnya ekonomi kehutanan|2,2 %
       Jumlah bibit yang ditanam|Terlaksananya rehabilitasi lahan|500.000 batang
       Jumlah patroli|Terlaksananya pengamanan hutan|48 kali`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Luas hutan yang direhabilitasi|2017|1.250 Ha|1.100 Ha|88
       Persentase penurunan titik api|2017|10%|12%|120
       Kontribusi kehutanan terhadap PDRB|2017|2,1%|1,95%|92,86
       Luas hutan yang direhabilitasi|2018|1.400 Ha|1.470 Ha|105
       Persentase penurunan titik api|2018|12%|9%|75
       Kontribusi kehutanan terhadap PDRB|2018|2,2%|belum rilis|-`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Belanja',
      `2.02.2.02.01.01|program|Program Pelayanan Administrasi Perkantoran|1300000000|1230000000|langsung
       2.02.2.02.01.01.001|kegiatan|Penyediaan Jasa Surat Menyurat|300000000|290000000|langsung
       2.02.2.02.01.01.002|kegiatan|Penyediaan Jasa Komunikasi|1000000000|940000000|langsung
       2.02.2.02.01.15|program|Program Rehabilitasi Hutan dan Lahan|2000000000|1800000000|langsung
       2.02.2.02.01.15.003|kegiatan|Pembuatan Bibit Tanaman|2000000000|1800000000|langsung`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP',
      `Ir. Bambang Sutrisno|Kepala Dinas Kehutanan|196602021992031003
       Endang Lestari, S.Hut|Kepala Bidang Rehabilitasi|197404042000032002
       Rudi Hartono, S.Hut, M.Si|Kepala Bidang Perlindungan|197707072002121005`,
    ),
  },
};
