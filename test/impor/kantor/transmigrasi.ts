import { type BukuKantor, b, lembar, t, tabel } from './kantor.ts';

/** One long table of years down the side within each indikator; a budget by kode whose names stand left of the kode; the sasaran written once in a corner; figures with their unit behind; staff as a matrix of golongan and status. */
export const transmigrasi: BukuKantor = {
  nama: 'transmigrasi 2023',
  sheets: [
    lembar(
      'IKU 2021-2023',
      [
        ['PERKEMBANGAN CAPAIAN IKU DINAS TRANSMIGRASI'],
        ['Sasaran', 'Indikator Kinerja Utama', 'Tahun', 'Target', 'Realisasi', 'Capaian', 'Keterangan'],
        [
          'Meningkatnya kesejahteraan transmigran',
          'Pendapatan rata-rata transmigran',
          2021,
          'Rp 24 juta',
          'Rp 22,8 juta',
          '95%',
          'pandemi',
        ],
        [null, null, 2022, 'Rp 25 juta', 'Rp 25,5 juta', '102%', null],
        [null, null, 2023, 'Rp 26 juta', 'Rp 27,3 juta', '105%', null],
        [null, 'Persentase KK transmigran mandiri', 2021, '40%', '38%', '95%', null],
        [null, null, 2022, '45%', '45%', '100%', null],
        [null, null, 2023, '50%', '47%', '94%', null],
        [
          'Meningkatnya pembangunan kawasan',
          'Jumlah kawasan yang dibangun',
          2021,
          '2 kawasan',
          '1 kawasan',
          '50%',
          null,
        ],
        [null, null, 2022, '2 kawasan', '2 kawasan', '100%', null],
        [null, null, 2023, '3 kawasan', '3 kawasan', '100%', null],
      ],
      { gabung: 'A3:A8 A9:A11 B3:B5 B6:B8 B9:B11' },
    ),
    lembar('Anggaran TA 2023', [
      ['REKAPITULASI ANGGARAN DAN REALISASI TA 2023'],
      ['DINAS TRANSMIGRASI'],
      ['Nomenklatur', 'Kode', 'Pagu Anggaran', 'Realisasi s.d. 31 Des', 'Sisa', 'Persentase'],
      [
        b('PROGRAM PERENCANAAN KAWASAN TRANSMIGRASI'),
        '3.32.02',
        '1.200.000.000',
        '1.140.000.000',
        '60.000.000',
        '95,00%',
      ],
      ['Pencadangan Tanah', '3.32.02.2.01', '1.200.000.000', '1.140.000.000', '60.000.000', '95,00%'],
      ['Identifikasi Tanah', '3.32.02.2.01.0001', '700.000.000', '665.000.000', '35.000.000', '95,00%'],
      ['Advokasi Pertanahan', '3.32.02.2.01.0002', '500.000.000', '475.000.000', '25.000.000', '95,00%'],
      [
        b('PROGRAM PEMBANGUNAN KAWASAN TRANSMIGRASI'),
        '3.32.03',
        '800.000.000',
        '784.000.000',
        '16.000.000',
        '98,00%',
      ],
      ['Penataan Persebaran Penduduk', '3.32.03.2.01', '800.000.000', '784.000.000', '16.000.000', '98,00%'],
      ['Pelatihan Transmigran', '3.32.03.2.01.0004', '800.000.000', '784.000.000', '16.000.000', '98,00%'],
      ['JUMLAH', null, '2.000.000.000', '1.924.000.000', '76.000.000', '96,20%'],
    ]),
    lembar(
      'Rekap ASN',
      [
        ['REKAP ASN'],
        ['Gol', 'PNS', null, 'PPPK/Non ASN', null, 'Jumlah'],
        [null, 'L', 'P', 'L', 'P', null],
        ['IV', 5, 2, null, null, 7],
        ['III', 12, 9, null, null, 21],
        ['II', 2, '-', null, null, 2],
        ['Jumlah', 19, 11, null, null, 30],
      ],
      { gabung: 'A2:A3 B2:C2 D2:E2 F2:F3' },
    ),
    lembar('Daftar Nama', [
      ['DAFTAR NAMA PEJABAT'],
      ['No.', 'Jabatan', 'Nama Pejabat', 'Pangkat (Gol)', 'N.I.P.', 'Ket.'],
      [1, 'Kepala Dinas', 'Dr. Rusdi Amin, M.Si', 'Pembina Utama Muda (IV/c)', '19680303 199403 1 010', null],
      [2, 'Sekretaris', 'Hj. Fatmawati, SE', 'Pembina Tk I (IV/b)', '19710909 199603 2 004', null],
      [3, 'Kabid Kawasan', 'kosong', null, null, 'lowong'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kesejahteraan transmigran
       Meningkatnya pembangunan kawasan`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran',
      `Pendapatan rata-rata transmigran|Meningkatnya kesejahteraan transmigran
       Persentase KK transmigran mandiri|Meningkatnya kesejahteraan transmigran
       Jumlah kawasan yang dibangun|Meningkatnya pembangunan kawasan`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Pendapatan rata-rata transmigran|2021|Rp 24 juta|Rp 22,8 juta|95
       Pendapatan rata-rata transmigran|2022|Rp 25 juta|Rp 25,5 juta|102
       Pendapatan rata-rata transmigran|2023|Rp 26 juta|Rp 27,3 juta|105
       Persentase KK transmigran mandiri|2021|40%|38%|95
       Persentase KK transmigran mandiri|2022|45%|45%|100
       Persentase KK transmigran mandiri|2023|50%|47%|94
       Jumlah kawasan yang dibangun|2021|2 kawasan|1 kawasan|50
       Jumlah kawasan yang dibangun|2022|2 kawasan|2 kawasan|100
       Jumlah kawasan yang dibangun|2023|3 kawasan|3 kawasan|100`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `3.32.02|program|PROGRAM PERENCANAAN KAWASAN TRANSMIGRASI|1200000000|1140000000|95
       3.32.02.2.01|kegiatan|Pencadangan Tanah|1200000000|1140000000|95
       3.32.02.2.01.0001|subkegiatan|Identifikasi Tanah|700000000|665000000|95
       3.32.02.2.01.0002|subkegiatan|Advokasi Pertanahan|500000000|475000000|95
       3.32.03|program|PROGRAM PEMBANGUNAN KAWASAN TRANSMIGRASI|800000000|784000000|98
       3.32.03.2.01|kegiatan|Penataan Persebaran Penduduk|800000000|784000000|98
       3.32.03.2.01.0004|subkegiatan|Pelatihan Transmigran|800000000|784000000|98`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Golongan|Golongan IV|5|2
       Golongan|Golongan III|12|9
       Golongan|Golongan II|2|-`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP|Pangkat',
      `Dr. Rusdi Amin, M.Si|Kepala Dinas|196803031994031010|Pembina Utama Muda
       Hj. Fatmawati, SE|Sekretaris|197109091996032004|Pembina Tk I`,
    ),
  },
};

/** Two headings rows with the year below its measure; capaian of the sasaran above its indikator; indented names by spaces; a budget in one column of "kode - name"; quarters as realisasi of the budget alone. */
export const energi: BukuKantor = {
  nama: 'energi dan sumber daya mineral 2019',
  sheets: [
    lembar(
      'LKjIP',
      [
        ['Tabel III.2'],
        ['Pencapaian Kinerja Sasaran Tahun 2018 - 2019'],
        ['URAIAN', 'SATUAN', 'TARGET', null, 'REALISASI', null, 'TINGKAT CAPAIAN (%)', null],
        ['SASARAN / INDIKATOR', null, '2018', '2019', '2018', '2019', '2018', '2019'],
        ['Meningkatnya rasio elektrifikasi', null, null, null, null, null, 98.7, 99.4],
        ['    Rasio elektrifikasi', '%', 95, 97, 94.2, 96.8, 99.16, 99.79],
        ['    Rumah tangga berlistrik', 'RT', 250_000, 260_000, 245_500, 257_400, 98.2, 99],
        ['Meningkatnya pemanfaatan energi terbarukan', null, null, null, null, null, 100, 88],
        ['    Bauran energi terbarukan', '%', 10, 12.5, 10, 11, 100, 88],
      ],
      { gabung: 'B3:B4 C3:D3 E3:F3 G3:H3' },
    ),
    lembar('Belanja Langsung', [
      ['REALISASI BELANJA LANGSUNG TAHUN 2019'],
      ['(dalam rupiah)'],
      ['Program/Kegiatan', 'Pagu', 'TW I', 'TW II', 'TW III', 'TW IV', 'Total Realisasi', '%'],
      [
        '3.03.01.15 - Program Pengembangan Energi',
        900_000_000,
        90_000_000,
        200_000_000,
        250_000_000,
        315_000_000,
        855_000_000,
        t(0.95, '95.00%'),
      ],
      [
        '3.03.01.15.01 - Pembangunan PLTS',
        600_000_000,
        60_000_000,
        130_000_000,
        170_000_000,
        210_000_000,
        570_000_000,
        t(0.95, '95.00%'),
      ],
      [
        '3.03.01.15.02 - Pembangunan Biogas',
        300_000_000,
        30_000_000,
        70_000_000,
        80_000_000,
        105_000_000,
        285_000_000,
        t(0.95, '95.00%'),
      ],
      [
        '3.03.01.16 - Program Pembinaan Ketenagalistrikan',
        400_000_000,
        40_000_000,
        100_000_000,
        100_000_000,
        120_000_000,
        360_000_000,
        t(0.9, '90.00%'),
      ],
      [
        '3.03.01.16.04 - Bantuan Sambungan Listrik',
        400_000_000,
        40_000_000,
        100_000_000,
        100_000_000,
        120_000_000,
        360_000_000,
        t(0.9, '90.00%'),
      ],
      [
        'Jumlah',
        1_300_000_000,
        130_000_000,
        300_000_000,
        350_000_000,
        435_000_000,
        1_215_000_000,
        t(0.9346, '93.46%'),
      ],
    ]),
    lembar('peg', [
      ['a. Berdasarkan Golongan'],
      ['Golongan', 'L', 'P', 'Jml'],
      ['IV', 6, 2, 8],
      ['III', 20, 12, 32],
      [],
      ['b. Berdasarkan Pendidikan'],
      ['Pendidikan', 'L', 'P', 'Jml'],
      ['Pascasarjana (S2)', 8, 4, 12],
      ['Sarjana (S1)', 14, 9, 23],
      ['SLTA', 4, 1, 5],
    ]),
    lembar('Pejabat', [
      ['Jabatan/Nama/NIP'],
      ['Kepala Dinas\nIr. Gunawan Wibisono, MT\nNIP. 196505051991031012'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya rasio elektrifikasi
       Meningkatnya pemanfaatan energi terbarukan`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Rasio elektrifikasi|Meningkatnya rasio elektrifikasi|%
       Rumah tangga berlistrik|Meningkatnya rasio elektrifikasi|RT
       Bauran energi terbarukan|Meningkatnya pemanfaatan energi terbarukan|%`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Rasio elektrifikasi|2018|95|94,2|99,16
       Rasio elektrifikasi|2019|97|96,8|99,79
       Rumah tangga berlistrik|2018|250000|245500|98,2
       Rumah tangga berlistrik|2019|260000|257400|99
       Bauran energi terbarukan|2018|10|10|100
       Bauran energi terbarukan|2019|12,5|11|88`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak|Belanja|TW1|TW2|TW4',
      `3.03.01.15|program|Program Pengembangan Energi|900000000|855000000|95|langsung|90000000|290000000|855000000
       3.03.01.15.01|kegiatan|Pembangunan PLTS|600000000|570000000|95|langsung|60000000|190000000|570000000
       3.03.01.15.02|kegiatan|Pembangunan Biogas|300000000|285000000|95|langsung|30000000|100000000|285000000
       3.03.01.16|program|Program Pembinaan Ketenagalistrikan|400000000|360000000|90|langsung|40000000|140000000|360000000
       3.03.01.16.04|kegiatan|Bantuan Sambungan Listrik|400000000|360000000|90|langsung|40000000|140000000|360000000`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Golongan|Golongan IV|6|2
       Golongan|Golongan III|20|12
       Pendidikan|Pascasarjana (S2)|8|4
       Pendidikan|Sarjana (S1)|14|9
       Pendidikan|SLTA|4|1`,
    ),
  },
};
