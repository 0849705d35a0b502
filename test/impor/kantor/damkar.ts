import { type BukuKantor, b, lembar, n, tabel } from './kantor.ts';

/** Target and realisasi in one cell; the sasaran right of its indikator; years from the newest back; men and women in one cell; officials side by side; kode and level in one column of letters. */
export const damkar: BukuKantor = {
  nama: 'pemadam kebakaran 2023',
  sheets: [
    lembar(
      'Indikator',
      [
        ['DATA INDIKATOR KINERJA DINAS PEMADAM KEBAKARAN DAN PENYELAMATAN'],
        [],
        [
          'No.',
          'Indikator',
          'Satuan',
          'Capaian Kinerja (Target / Realisasi)',
          null,
          null,
          'Sasaran',
          'Keterangan',
        ],
        [null, null, null, 2023, 2022, 2021, null, null],
        [
          '1',
          'Response time rate',
          'Menit',
          '15 / 14',
          '15 / 15,5',
          '15 / 17',
          'Meningkatnya layanan kebakaran',
          'SPM',
        ],
        [
          '2',
          'Cakupan layanan wilayah manajemen kebakaran',
          '%',
          '80 / 82,5',
          '78 / 76',
          '75 / 75',
          'Meningkatnya layanan kebakaran',
          null,
        ],
        [
          '3',
          'Jumlah relawan terlatih',
          'Orang',
          '120 / 100',
          '100 / 110',
          '80 / -',
          'Meningkatnya kesiapsiagaan masyarakat',
          null,
        ],
        [
          '4',
          'Persentase gedung yang laik proteksi',
          '%',
          '60 / 57',
          '55 / 50',
          '50 / 44',
          'Meningkatnya kesiapsiagaan masyarakat',
          null,
        ],
      ],
      { gabung: 'A3:A4 B3:B4 C3:C4 D3:F3 G3:G4 H3:H4' },
    ),
    lembar('Pagu', [
      ['PAGU DAN REALISASI PER DESEMBER 2023 (DALAM RIBU RUPIAH)'],
      [null, 'Uraian', 'Pagu', 'Realisasi', 'Sisa', 'Capaian'],
      ['P', 'Pencegahan dan Penanggulangan Kebakaran', 2_400_000, 2_280_000, 120_000, '95,00'],
      ['K', 'Pencegahan, Pengendalian, dan Pemadaman', 1_900_000, 1_805_000, 95_000, '95,00'],
      ['S', 'Pencegahan Kebakaran dalam Daerah', 1_100_000, 1_045_000, 55_000, '95,00'],
      ['S', 'Pemadaman dan Pengendalian Kebakaran', 800_000, 760_000, 40_000, '95,00'],
      ['K', 'Inspeksi Peralatan Proteksi', 500_000, 475_000, 25_000, '95,00'],
      ['S', 'Pendataan Sarana Proteksi', 500_000, 475_000, 25_000, '95,00'],
      ['P', 'Penunjang Urusan', 600_000, 588_000, 12_000, '98,00'],
      ['K', 'Administrasi Keuangan', 600_000, 588_000, 12_000, '98,00'],
      ['S', 'Penyediaan Gaji', 600_000, 588_000, 12_000, '98,00'],
      [null, 'Grand Total', 3_000_000, 2_868_000, 132_000, '95,60'],
    ]),
    lembar('Pejabat', [
      ['PEJABAT STRUKTURAL'],
      ['Jabatan', 'Kepala Dinas', 'Sekretaris', 'Kepala Bidang Operasi'],
      ['Nama', 'H. Syamsul Bahri, SH, MH', 'Ir. Dewi Sartika', 'Agung Laksono, ST'],
      ['NIP', '196712121993031012', '197001011996032001', '198303032008011003'],
      ['Pangkat/Gol', 'Pembina Utama Muda, IV/c', 'Pembina, IV/a', 'Penata Tk. I, III/d'],
    ]),
    lembar('Pegawai', [
      ['REKAPITULASI PEGAWAI (L/P)'],
      ['No', 'Pendidikan', 'ASN', null, 'Non ASN', null, 'Total'],
      [null, null, 'Lk', 'Pr', 'Lk', 'Pr', null],
      [1, 'Pascasarjana', 3, 1, null, null, 4],
      [2, 'Sarjana', 15, 6, 4, 3, 28],
      [3, 'SMA sederajat', 40, 2, 65, null, 107],
      [null, 'Total', 58, 9, 69, 3, 139],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya layanan kebakaran
       Meningkatnya kesiapsiagaan masyarakat`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Response time rate|Meningkatnya layanan kebakaran|Menit
       Cakupan layanan wilayah manajemen kebakaran|Meningkatnya layanan kebakaran|%
       Jumlah relawan terlatih|Meningkatnya kesiapsiagaan masyarakat|Orang
       Persentase gedung yang laik proteksi|Meningkatnya kesiapsiagaan masyarakat|%`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi',
      `Response time rate|2021|15|17
       Response time rate|2022|15|15,5
       Response time rate|2023|15|14
       Cakupan layanan wilayah manajemen kebakaran|2021|75|75
       Cakupan layanan wilayah manajemen kebakaran|2022|78|76
       Cakupan layanan wilayah manajemen kebakaran|2023|80|82,5
       Jumlah relawan terlatih|2021|80|-
       Jumlah relawan terlatih|2022|100|110
       Jumlah relawan terlatih|2023|120|100
       Persentase gedung yang laik proteksi|2021|50|44
       Persentase gedung yang laik proteksi|2022|55|50
       Persentase gedung yang laik proteksi|2023|60|57`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `program|Pencegahan dan Penanggulangan Kebakaran|2400000000|2280000000|95
       kegiatan|Pencegahan, Pengendalian, dan Pemadaman|1900000000|1805000000|95
       subkegiatan|Pencegahan Kebakaran dalam Daerah|1100000000|1045000000|95
       subkegiatan|Pemadaman dan Pengendalian Kebakaran|800000000|760000000|95
       kegiatan|Inspeksi Peralatan Proteksi|500000000|475000000|95
       subkegiatan|Pendataan Sarana Proteksi|500000000|475000000|95
       program|Penunjang Urusan|600000000|588000000|98
       kegiatan|Administrasi Keuangan|600000000|588000000|98
       subkegiatan|Penyediaan Gaji|600000000|588000000|98`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P|Non PNS L|Non PNS P',
      `Pendidikan|Pascasarjana|3|1||
       Pendidikan|Sarjana|15|6|4|3
       Pendidikan|SMA sederajat|40|2|65|`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP|Pangkat',
      `H. Syamsul Bahri, SH, MH|Kepala Dinas|196712121993031012|Pembina Utama Muda
       Ir. Dewi Sartika|Sekretaris|197001011996032001|Pembina
       Agung Laksono, ST|Kepala Bidang Operasi|198303032008011003|Penata Tk. I`,
    ),
  },
};

/** Sasaran and indikator numbered in one column with sub-indikator by spaces and letters; two years in blocks of target, realisasi and persen that begin with the persen; pagu and realisasi one above the other for each kegiatan; a band a page with its own headings. */
export const perumahan: BukuKantor = {
  nama: 'perumahan rakyat 2020',
  sheets: [
    lembar(
      'pengukuran kinerja',
      [
        [null, 'PENGUKURAN KINERJA 2020'],
        [],
        [
          null,
          'SASARAN STRATEGIS DAN INDIKATOR KINERJA',
          'SAT',
          'TAHUN 2019',
          null,
          null,
          'TAHUN 2020',
          null,
          null,
        ],
        [null, null, null, 'CAPAIAN (%)', 'TARGET', 'REALISASI', 'CAPAIAN (%)', 'TARGET', 'REALISASI'],
        [null, 1, 2, 3, 4, 5, 6, 7, 8],
        [null, b('1. Meningkatnya kualitas hunian masyarakat')],
        [null, '   a. Persentase rumah layak huni', '%', 98.94, 94, 93, 97.92, 96, 94],
        [null, '   b. Jumlah rumah tidak layak huni yang diperbaiki :'],
        [null, '        - APBD', 'Unit', 100, 150, 150, 60, 200, 120],
        [null, '        - APBN', 'Unit', 90, 100, 90, 110, 100, 110],
        [null, b('2. Meningkatnya prasarana permukiman')],
        [null, '   a. Panjang jalan lingkungan terbangun', 'Km', 80, 10, 8, 95.83, 12, 11.5],
        [null, '   b. Cakupan air minum', '%', '…', 80, '…', 103.66, 82, 85],
        [null, 'Rata-rata', null, 92.24, null, null, 93.48],
      ],
      { gabung: 'B3:B4 C3:C4 D3:F3 G3:I3 B6:I6 B11:I11' },
    ),
    lembar(
      'keu',
      [
        ['REALISASI KEUANGAN TAHUN 2020'],
        ['No', 'Program / Kegiatan', 'Anggaran (Rp.)', 'Realisasi', null, 'Sumber Dana'],
        [null, null, null, '(Rp.)', '(%)', null],
        ['I', b('BELANJA TIDAK LANGSUNG'), b('2.500.000.000'), b('2.450.000.000'), b('98,00'), null],
        ['II', b('BELANJA LANGSUNG'), b('4.000.000.000'), b('3.720.000.000'), b('93,00'), null],
        ['A', 'Program Pengembangan Perumahan', '2.500.000.000', '2.300.000.000', '92,00', null],
        ['1', n(1, 'Fasilitasi Pembangunan Perumahan'), '1.500.000.000', '1.400.000.000', '93,33', 'APBD'],
        ['2', n(1, 'Peningkatan Kualitas Rumah'), '1.000.000.000', '900.000.000', '90,00', 'DAK'],
        ['B', 'Program Lingkungan Sehat Perumahan', '1.500.000.000', '1.420.000.000', '94,67', null],
        ['1', n(1, 'Penyediaan Air Bersih'), '1.500.000.000', '1.420.000.000', '94,67', 'APBD'],
        ['', 'JUMLAH', '6.500.000.000', '6.170.000.000', '94,92', null],
      ],
      { gabung: 'A2:A3 B2:B3 C2:C3 D2:E2 F2:F3' },
    ),
    lembar('PEGAWAI', [
      ['I. Menurut Eselon'],
      ['Eselon', 'Laki-Laki', 'Perempuan', 'Jumlah'],
      ['Eselon II', 1, '-', 1],
      ['Eselon III', 3, 1, 4],
      ['Eselon IV', 5, 6, 11],
      ['Staf', 20, 14, 34],
      ['Jumlah', 29, 21, 50],
    ]),
    lembar('pjbt', [
      ['No', 'Nama Lengkap', 'Jabatan', 'Pangkat', 'Gol', 'NIP', 'Atasan Langsung'],
      [
        1,
        'Ir. Taufik Hidayat, MT',
        'Kepala Dinas',
        'Pembina Utama Muda',
        'IV/c',
        '19650909 199103 1 009',
        'Bupati',
      ],
      [2, 'Marlina, SE', 'Sekretaris', 'Pembina Tk. I', 'IV/b', '19700707 199503 2 007', 'Kepala Dinas'],
      [3, 'Deni Saputra, ST', 'Kabid Perumahan', 'Pembina', 'IV/a', '19781111 200501 1 011', 'Kepala Dinas'],
      [4, 'Wulan Sari, ST', 'Kasi Pembiayaan', 'Penata', 'III/c', '19850505 201001 2 005', 'Kabid Perumahan'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kualitas hunian masyarakat
       Meningkatnya prasarana permukiman`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Persentase rumah layak huni|Meningkatnya kualitas hunian masyarakat|%
       Jumlah rumah tidak layak huni yang diperbaiki: APBD|Meningkatnya kualitas hunian masyarakat|Unit
       Jumlah rumah tidak layak huni yang diperbaiki: APBN|Meningkatnya kualitas hunian masyarakat|Unit
       Panjang jalan lingkungan terbangun|Meningkatnya prasarana permukiman|Km
       Cakupan air minum|Meningkatnya prasarana permukiman|%`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Persentase rumah layak huni|2019|94|93|98,94
       Persentase rumah layak huni|2020|96|94|97,92
       Jumlah rumah tidak layak huni yang diperbaiki: APBD|2019|150|150|100
       Jumlah rumah tidak layak huni yang diperbaiki: APBD|2020|200|120|60
       Jumlah rumah tidak layak huni yang diperbaiki: APBN|2019|100|90|90
       Jumlah rumah tidak layak huni yang diperbaiki: APBN|2020|100|110|110
       Panjang jalan lingkungan terbangun|2019|10|8|80
       Panjang jalan lingkungan terbangun|2020|12|11,5|95,83
       Cakupan air minum|2019|80|-|-
       Cakupan air minum|2020|82|85|103,66`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak|Belanja|Sumber Dana',
      `program|Program Pengembangan Perumahan|2500000000|2300000000|92|langsung|
       kegiatan|Fasilitasi Pembangunan Perumahan|1500000000|1400000000|93,33|langsung|APBD
       kegiatan|Peningkatan Kualitas Rumah|1000000000|900000000|90|langsung|DAK
       program|Program Lingkungan Sehat Perumahan|1500000000|1420000000|94,67|langsung|
       kegiatan|Penyediaan Air Bersih|1500000000|1420000000|94,67|langsung|APBD`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Jabatan|Eselon II|1|-
       Jabatan|Eselon III|3|1
       Jabatan|Eselon IV|5|6
       Jabatan|Staf|20|14`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP|Pangkat|Atasan',
      `Ir. Taufik Hidayat, MT|Kepala Dinas|196509091991031009|Pembina Utama Muda|
       Marlina, SE|Sekretaris|197007071995032007|Pembina Tk. I|Ir. Taufik Hidayat, MT
       Deni Saputra, ST|Kabid Perumahan|197811112005011011|Pembina|Ir. Taufik Hidayat, MT
       Wulan Sari, ST|Kasi Pembiayaan|198505052010012005|Penata|Deni Saputra, ST`,
    ),
  },
};
