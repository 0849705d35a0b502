import { type BukuKantor, b, lembar, t, tabel } from './kantor.ts';

/** Money as the figures of an indikator; a table of revenue, which is no budget; a belanja sheet headed by the account; realisasi of two years beside one target; the chief's list with "Plt."; staff by pangkat in full. */
export const bapenda: BukuKantor = {
  nama: 'pendapatan 2023',
  sheets: [
    lembar(
      'LAKIP 2023',
      [
        ['BADAN PENDAPATAN DAERAH KOTA MAJU'],
        ['PENGUKURAN KINERJA TAHUN ANGGARAN 2023'],
        [],
        [
          'NO',
          'SASARAN',
          'INDIKATOR KINERJA',
          'SATUAN',
          'REALISASI TAHUN',
          null,
          'TARGET 2023',
          'REALISASI 2023',
          'PERSENTASE CAPAIAN',
          'KATEGORI',
        ],
        [null, null, null, null, 2021, 2022, null, null, null, null],
        [
          1,
          'Meningkatnya pendapatan asli daerah',
          'Jumlah penerimaan PAD',
          'Rupiah',
          410_500_000_000,
          455_250_000_000,
          500_000_000_000,
          512_750_000_000,
          '102,55',
          'Sangat Baik',
        ],
        [
          2,
          null,
          'Rasio PAD terhadap pendapatan daerah',
          '%',
          '22,1',
          '23,4',
          '25',
          '24,2',
          '96,80',
          'Sangat Baik',
        ],
        [3, null, 'Pertumbuhan PAD', '%', '8,5', '10,9', '9,8', '12,63', '128,88', 'Sangat Baik'],
        [
          4,
          'Meningkatnya kualitas layanan pajak',
          'Indeks kepuasan wajib pajak',
          'Indeks',
          '80,11',
          '81,5',
          '83',
          '79,68',
          '96,00',
          'Baik',
        ],
        [
          5,
          null,
          'Tunggakan pajak',
          'Rupiah',
          null,
          15_000_000_000,
          12_000_000_000,
          13_200_000_000,
          '90,00',
          'Baik',
        ],
        [null, null, 'Rata-rata capaian kinerja', null, null, null, null, null, '102,85', null],
      ],
      { gabung: 'A4:A5 B4:B5 C4:C5 D4:D5 E4:F4 G4:G5 H4:H5 I4:I5 J4:J5 B6:B8 B9:B10' },
    ),
    lembar('Pendapatan', [
      ['TARGET DAN REALISASI PENDAPATAN DAERAH TAHUN 2023'],
      ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi', '%'],
      ['4', 'PENDAPATAN DAERAH', 2_000_000_000_000, 2_118_800_000_000, 105.94],
      ['4.1', 'PENDAPATAN ASLI DAERAH', 500_000_000_000, 512_750_000_000, 102.55],
      ['4.1.01', 'Pajak Daerah', 400_000_000_000, 415_000_000_000, 103.75],
      ['4.1.02', 'Retribusi Daerah', 100_000_000_000, 97_750_000_000, 97.75],
      ['4.2', 'PENDAPATAN TRANSFER', 1_500_000_000_000, 1_606_050_000_000, 107.07],
    ]),
    lembar('Belanja', [
      ['REALISASI BELANJA BADAN PENDAPATAN DAERAH'],
      ['TAHUN 2023 (dalam jutaan rupiah)'],
      ['Program/Kegiatan', 'APBD-P', 'Realisasi', 'Sisa Anggaran', 'Serapan (%)'],
      [b('1. Program Pengelolaan Pendapatan Daerah'), '9.500,50', '9.215,49', '285,01', '97,00'],
      ['1.1 Kegiatan Pengelolaan Pendapatan Daerah', '9.500,50', '9.215,49', '285,01', '97,00'],
      ['1.1.1 Penyuluhan Pajak', '2.500,50', '2.450,49', '50,01', '98,00'],
      ['1.1.2 Penagihan Pajak', '7.000,00', '6.765,00', '235,00', '96,64'],
      [b('2. Program Penunjang Urusan'), '12.000,00', '11.640,00', '360,00', '97,00'],
      ['2.1 Kegiatan Administrasi Keuangan', '12.000,00', '11.640,00', '360,00', '97,00'],
      ['2.1.1 Penyediaan Gaji', '12.000,00', '11.640,00', '360,00', '97,00'],
      ['Jumlah Total', '21.500,50', '20.855,49', '645,01', '97,00'],
    ]),
    lembar('Prestasi', [
      ['DAFTAR PENGHARGAAN YANG DITERIMA'],
      ['No', 'Nama Penghargaan', 'Tingkat', 'Pemberi Penghargaan', 'Tanggal'],
      [1, 'Juara I Inovasi Pelayanan Pajak', 'Provinsi', 'Gubernur', '12 Mei 2023'],
      [2, 'Realisasi PAD Terbaik', 'Nasional', 'Kementerian Dalam Negeri', '5 November 2022'],
    ]),
    lembar('ASN', [
      ['Jumlah ASN berdasarkan Pangkat/Golongan'],
      ['Pangkat / Golongan Ruang', 'Pria', 'Wanita', 'Total'],
      ['Pembina Utama Muda (IV/c)', 1, 0, 1],
      ['Pembina (IV/a)', 3, 2, 5],
      ['Penata Tk. I (III/d)', 7, 9, 16],
      ['Pengatur (II/c)', 2, 1, 3],
      ['TOTAL', 13, 12, 25],
    ]),
    lembar('Pjb', [
      ['No', 'Nama Pejabat', 'NIP', 'Jabatan'],
      ['1.', 'Drs. Hartono, M.Si', '19690404 199503 1 004', 'Plt. Kepala Badan'],
      ['2.', 'Endah Lestari, SE', "'197505052000032005", 'Sekretaris Badan'],
      ['3.', '-', '-', 'Kepala Bidang Penagihan'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya pendapatan asli daerah
       Meningkatnya kualitas layanan pajak`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Jumlah penerimaan PAD|Meningkatnya pendapatan asli daerah|Rupiah
       Rasio PAD terhadap pendapatan daerah|Meningkatnya pendapatan asli daerah|%
       Pertumbuhan PAD|Meningkatnya pendapatan asli daerah|%
       Indeks kepuasan wajib pajak|Meningkatnya kualitas layanan pajak|Indeks
       Tunggakan pajak|Meningkatnya kualitas layanan pajak|Rupiah`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak|Kategori Tercetak',
      `Jumlah penerimaan PAD|2021||410500000000||
       Jumlah penerimaan PAD|2022||455250000000||
       Jumlah penerimaan PAD|2023|500000000000|512750000000|102,55|Sangat Baik
       Rasio PAD terhadap pendapatan daerah|2021||22,1||
       Rasio PAD terhadap pendapatan daerah|2022||23,4||
       Rasio PAD terhadap pendapatan daerah|2023|25|24,2|96,8|Sangat Baik
       Pertumbuhan PAD|2021||8,5||
       Pertumbuhan PAD|2022||10,9||
       Pertumbuhan PAD|2023|9,8|12,63|128,88|Sangat Baik
       Indeks kepuasan wajib pajak|2021||80,11||
       Indeks kepuasan wajib pajak|2022||81,5||
       Indeks kepuasan wajib pajak|2023|83|79,68|96|Baik
       Tunggakan pajak|2022||15000000000||
       Tunggakan pajak|2023|12000000000|13200000000|90|Baik`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `program|Program Pengelolaan Pendapatan Daerah|9500500000|9215490000|97
       kegiatan|Kegiatan Pengelolaan Pendapatan Daerah|9500500000|9215490000|97
       subkegiatan|Penyuluhan Pajak|2500500000|2450490000|98
       subkegiatan|Penagihan Pajak|7000000000|6765000000|96,64
       program|Program Penunjang Urusan|12000000000|11640000000|97
       kegiatan|Kegiatan Administrasi Keuangan|12000000000|11640000000|97
       subkegiatan|Penyediaan Gaji|12000000000|11640000000|97`,
    ),
    Prestasi: tabel(
      'Kegiatan|Tahun',
      `Juara I Inovasi Pelayanan Pajak|2023
       Realisasi PAD Terbaik|2022`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Golongan|Pembina Utama Muda (IV/c)|1|0
       Golongan|Pembina (IV/a)|3|2
       Golongan|Penata Tk. I (III/d)|7|9
       Golongan|Pengatur (II/c)|2|1`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP',
      `Drs. Hartono, M.Si|Plt. Kepala Badan|196904041995031004
       Endah Lestari, SE|Sekretaris Badan|197505052000032005`,
    ),
  },
};

/** Tujuan with its own indikator left of the sasaran; the target of each quarter in one sheet and the realisasi in another; a budget whose level stands as a word in a column; percentages with the sign in text; officials and their PK in a cascade of bands. */
export const bkpsdm: BukuKantor = {
  nama: 'kepegawaian 2022',
  sheets: [
    lembar(
      'Cascading',
      [
        ['CASCADING KINERJA BKPSDM 2022'],
        [
          'Tujuan',
          'Indikator Tujuan',
          'Sasaran',
          'Indikator Sasaran',
          'Satuan',
          'Target',
          'Realisasi',
          'Capaian',
        ],
        [
          'Mewujudkan ASN yang profesional',
          'Indeks Profesionalitas ASN',
          'Meningkatnya kompetensi ASN',
          'Persentase ASN yang mengikuti pengembangan kompetensi',
          '%',
          '35%',
          '41%',
          '117,14%',
        ],
        [null, null, null, 'Nilai sistem merit', 'Poin', 280, 266, '95,00%'],
        [
          null,
          null,
          'Meningkatnya disiplin ASN',
          'Persentase pelanggaran disiplin',
          '%',
          '1%',
          '0,8%',
          '120,00%',
        ],
        [null, null, null, 'Tingkat kehadiran', '%', '98%', '97,02%', '99,00%'],
      ],
      { gabung: 'A3:A6 B3:B6 C3:C4 C5:C6' },
    ),
    lembar('Dukung', [
      ['Tabel 5. ASN menurut kelompok'],
      ['Tingkat kehadiran pegawai'],
      ['No', 'Kelompok Pegawai', 'Jumlah Seluruhnya', 'Yang Terlayani', 'Satuan'],
      [1, 'Struktural', 40, 39, 'Orang'],
      [2, 'Fungsional', 260, 'nihil', 'Orang'],
      [null, 'JUMLAH', 300, 39, 'Orang'],
    ]),
    lembar('Target TW', [
      ['TARGET KINERJA TRIWULANAN TAHUN 2022'],
      ['Indikator Kinerja', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['Persentase ASN yang mengikuti pengembangan kompetensi', '5%', '15%', '25%', '35%'],
      ['Nilai sistem merit', '-', '-', '-', 280],
    ]),
    lembar('Realisasi TW', [
      ['REALISASI KINERJA TRIWULANAN TAHUN 2022'],
      ['Indikator Kinerja', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['Persentase ASN yang mengikuti pengembangan kompetensi', '6%', '18%', '30%', '41%'],
      ['Nilai sistem merit', '-', '-', '-', 266],
    ]),
    lembar('APBD', [
      ['No', 'Level', 'Nama', 'Pagu', 'Realisasi', '% Realisasi', 'Ket'],
      [1, 'Program', 'Kepegawaian Daerah', 3_000_000_000, 2_850_000_000, t(0.95, '95%'), null],
      [2, 'Kegiatan', 'Pengadaan dan Pemberhentian', 1_000_000_000, 940_000_000, t(0.94, '94%'), null],
      [3, 'Sub Kegiatan', 'Koordinasi Pengadaan ASN', 1_000_000_000, 940_000_000, t(0.94, '94%'), null],
      [4, 'Kegiatan', 'Mutasi dan Promosi', 2_000_000_000, 1_910_000_000, t(0.955, '95,5%'), null],
      [5, 'Sub Kegiatan', 'Pengelolaan Mutasi', 1_500_000_000, 1_450_000_000, t(0.9667, '96,67%'), null],
      [6, 'Sub Kegiatan', 'Pengelolaan Promosi', 500_000_000, 460_000_000, t(0.92, '92%'), null],
    ]),
    lembar('Pejabat', [
      ['Nama/NIP', 'Jabatan/Eselon', 'Pangkat'],
      ['Dr. Siti Rahma, M.Si\nNIP 197002021994032002', 'Kepala BKPSDM\nEselon II.b', 'Pembina Utama Muda'],
      ['Zainal Abidin, S.STP\nNIP 198003032000121001', 'Sekretaris\nEselon III.a', 'Pembina Tk.I'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran|Tujuan',
      `Meningkatnya kompetensi ASN|Mewujudkan ASN yang profesional
       Meningkatnya disiplin ASN|Mewujudkan ASN yang profesional`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Persentase ASN yang mengikuti pengembangan kompetensi|Meningkatnya kompetensi ASN|%
       Nilai sistem merit|Meningkatnya kompetensi ASN|Poin
       Persentase pelanggaran disiplin|Meningkatnya disiplin ASN|%
       Tingkat kehadiran|Meningkatnya disiplin ASN|%`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Persentase ASN yang mengikuti pengembangan kompetensi|2022|35%|41%|117,14
       Nilai sistem merit|2022|280|266|95
       Persentase pelanggaran disiplin|2022|1%|0,8%|120
       Tingkat kehadiran|2022|98%|97,02%|99`,
    ),
    Triwulan: tabel(
      'Indikator|Tahun|Triwulan|Target|Realisasi',
      `Persentase ASN yang mengikuti pengembangan kompetensi|2022|1|5%|6%
       Persentase ASN yang mengikuti pengembangan kompetensi|2022|2|15%|18%
       Persentase ASN yang mengikuti pengembangan kompetensi|2022|3|25%|30%
       Persentase ASN yang mengikuti pengembangan kompetensi|2022|4|35%|41%
       Nilai sistem merit|2022|4|280|266`,
    ),
    'Data Dukung': tabel(
      'Tabel|Uraian|Penyebut|Pembilang|Satuan|Indikator',
      `Tingkat kehadiran pegawai|Struktural|40|39|Orang|S2.2
       Tingkat kehadiran pegawai|Fungsional|260|-|Orang|S2.2
       Tingkat kehadiran pegawai|JUMLAH|300|39|Orang|S2.2`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `program|Kepegawaian Daerah|3000000000|2850000000|95
       kegiatan|Pengadaan dan Pemberhentian|1000000000|940000000|94
       subkegiatan|Koordinasi Pengadaan ASN|1000000000|940000000|94
       kegiatan|Mutasi dan Promosi|2000000000|1910000000|95,5
       subkegiatan|Pengelolaan Mutasi|1500000000|1450000000|96,67
       subkegiatan|Pengelolaan Promosi|500000000|460000000|92`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP|Pangkat',
      `Dr. Siti Rahma, M.Si|Kepala BKPSDM|197002021994032002|Pembina Utama Muda
       Zainal Abidin, S.STP|Sekretaris|198003032000121001|Pembina Tk.I`,
    ),
  },
};
