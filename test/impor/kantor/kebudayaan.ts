import { type BukuKantor, b, bi, lembar, tabel } from './kantor.ts';

/** A matrix of the Renstra with the state at its beginning; quarters with target and realisasi and what was reached at the end; targets as words, ranges and bounds; staff on its side, men and women as rows. */
export const kebudayaan: BukuKantor = {
  nama: 'kebudayaan 2022',
  sheets: [
    lembar(
      'Matrik Renstra',
      [
        ['MATRIKS RENSTRA DINAS KEBUDAYAAN 2021-2026'],
        [
          'Tujuan',
          'Sasaran',
          'Indikator Sasaran',
          'Satuan',
          'Kondisi Awal',
          'Target Kinerja Sasaran pada Tahun',
        ],
        [null, null, null, null, '2020', 2021, 2022, 2023, 2024, 2025, 2026],
        [
          'Terlestarikannya budaya daerah',
          'Meningkatnya pelestarian cagar budaya',
          'Persentase cagar budaya yang dilestarikan',
          '%',
          40,
          45,
          50,
          55,
          60,
          65,
          70,
        ],
        [null, null, 'Jumlah cagar budaya yang ditetapkan', 'Unit', 3, 4, 5, 6, 7, 8, 9],
        [null, 'Meningkatnya apresiasi seni', 'Jumlah pergelaran seni', 'Kali', 20, 22, 24, 26, 28, 30, 32],
        [null, null, 'Lama waktu layanan izin pentas', 'Hari', '5', '≤ 5', '≤ 4', '≤ 4', '≤ 3', '≤ 3', '≤ 2'],
      ],
      { gabung: 'A2:A3 B2:B3 C2:C3 D2:D3 F2:K2 A4:A7 B4:B5 B6:B7' },
    ),
    lembar(
      'Evaluasi 2022',
      [
        ['EVALUASI CAPAIAN KINERJA TRIWULANAN'],
        ['DINAS KEBUDAYAAN TAHUN 2022'],
        [
          'No',
          'Sasaran / Indikator',
          'Sat.',
          'Target 2022',
          'Triwulan I',
          null,
          'Triwulan II',
          null,
          'Triwulan III',
          null,
          'Triwulan IV',
          null,
          'Realisasi 2022',
          '% Capaian',
          'Status',
        ],
        [null, null, null, null, 'T', 'R', 'T', 'R', 'T', 'R', 'T', 'R', null, null, null],
        ['A', b('Meningkatnya pelestarian cagar budaya')],
        [
          1,
          'Persentase cagar budaya yang dilestarikan',
          '%',
          50,
          46,
          46,
          47,
          46.5,
          48,
          48,
          50,
          49,
          49,
          98,
          'Tidak Tercapai',
        ],
        [2, 'Jumlah cagar budaya yang ditetapkan', 'Unit', 5, 0, 0, 2, 1, 3, 3, 5, 6, 6, 120, 'Tercapai'],
        ['B', b('Meningkatnya apresiasi seni')],
        [1, 'Jumlah pergelaran seni', 'Kali', 24, 6, 5, 12, 12, 18, 19, 24, 25, 25, 104.17, 'Tercapai'],
        [
          2,
          'Lama waktu layanan izin pentas',
          'Hari',
          '≤ 4',
          '≤ 4',
          5,
          '≤ 4',
          4,
          '≤ 4',
          4,
          '≤ 4',
          3,
          3,
          125,
          'Tercapai',
        ],
        [
          null,
          bi('Rata-rata capaian'),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          111.79,
        ],
        [],
        [
          null,
          'Mengetahui,',
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          'Kota Seni, 5 Januari 2023',
        ],
        [
          null,
          'Kepala Dinas Kebudayaan',
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          'Kasubbag Program',
        ],
      ],
      { gabung: 'A3:A4 B3:B4 C3:C4 D3:D4 E3:F3 G3:H3 I3:J3 K3:L3 M3:M4 N3:N4 O3:O4 B5:O5 B8:O8' },
    ),
    lembar('Belanja', [
      ['Dinas Kebudayaan'],
      ['Rekap Realisasi Belanja TA 2022'],
      [],
      [
        'Kode',
        'Nama Program / Kegiatan / Sub Kegiatan',
        'Pagu Murni',
        'Pagu Perubahan',
        'Realisasi s/d Desember',
        'Sisa Pagu',
        '%',
      ],
      ['2', 'URUSAN PEMERINTAHAN WAJIB', 1_500_000_000, 1_650_000_000, 1_584_000_000, 66_000_000, '96%'],
      [
        '2.22',
        'URUSAN PEMERINTAHAN BIDANG KEBUDAYAAN',
        1_500_000_000,
        1_650_000_000,
        1_584_000_000,
        66_000_000,
        '96%',
      ],
      [
        '2.22.02',
        b('PROGRAM PENGEMBANGAN KEBUDAYAAN'),
        1_000_000_000,
        1_150_000_000,
        1_104_000_000,
        46_000_000,
        '96%',
      ],
      [
        '2.22.02.2.01',
        bi('Pengelolaan Kebudayaan'),
        1_000_000_000,
        1_150_000_000,
        1_104_000_000,
        46_000_000,
        '96%',
      ],
      [
        '2.22.02.2.01.0002',
        'Pelestarian Kebudayaan Daerah',
        600_000_000,
        700_000_000,
        672_000_000,
        28_000_000,
        '96%',
      ],
      ['5.1.02.01', 'Belanja Barang', 400_000_000, 500_000_000, 480_000_000, 20_000_000, '96%'],
      ['5.1.02.02', 'Belanja Jasa', 200_000_000, 200_000_000, 192_000_000, 8_000_000, '96%'],
      [
        '2.22.02.2.01.0003',
        'Pembinaan Sumber Daya Manusia Kebudayaan',
        400_000_000,
        450_000_000,
        432_000_000,
        18_000_000,
        '96%',
      ],
      [
        '2.22.05',
        b('PROGRAM PELESTARIAN CAGAR BUDAYA'),
        500_000_000,
        500_000_000,
        480_000_000,
        20_000_000,
        '96%',
      ],
      [
        '2.22.05.2.02',
        bi('Pengelolaan Cagar Budaya'),
        500_000_000,
        500_000_000,
        480_000_000,
        20_000_000,
        '96%',
      ],
      [
        '2.22.05.2.02.0001',
        'Pelindungan Cagar Budaya',
        500_000_000,
        500_000_000,
        480_000_000,
        20_000_000,
        '96%',
      ],
    ]),
    lembar('SDM', [
      ['Komposisi pegawai menurut pendidikan'],
      ['Jenis Kelamin', 'SMA', 'D3', 'S1', 'S2', 'Jumlah'],
      ['Laki-laki', 6, 1, 12, 3, 22],
      ['Perempuan', 2, 3, 10, 2, 17],
      ['Jumlah', 8, 4, 22, 5, 39],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran|Tujuan',
      `Meningkatnya pelestarian cagar budaya|Terlestarikannya budaya daerah
       Meningkatnya apresiasi seni|Terlestarikannya budaya daerah`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan|Target Akhir RPJMD',
      `Persentase cagar budaya yang dilestarikan|Meningkatnya pelestarian cagar budaya|%|70
       Jumlah cagar budaya yang ditetapkan|Meningkatnya pelestarian cagar budaya|Unit|9
       Jumlah pergelaran seni|Meningkatnya apresiasi seni|Kali|32
       Lama waktu layanan izin pentas|Meningkatnya apresiasi seni|Hari|≤ 2`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak|Kategori Tercetak',
      `Persentase cagar budaya yang dilestarikan|2022|50|49|98|Tidak Tercapai
       Jumlah cagar budaya yang ditetapkan|2022|5|6|120|Tercapai
       Jumlah pergelaran seni|2022|24|25|104,17|Tercapai
       Lama waktu layanan izin pentas|2022|≤ 4|3|125|Tercapai`,
    ),
    Triwulan: tabel(
      'Indikator|Tahun|Triwulan|Target|Realisasi',
      `Persentase cagar budaya yang dilestarikan|2022|1|46|46
       Persentase cagar budaya yang dilestarikan|2022|2|47|46,5
       Persentase cagar budaya yang dilestarikan|2022|3|48|48
       Persentase cagar budaya yang dilestarikan|2022|4|50|49
       Jumlah cagar budaya yang ditetapkan|2022|1|0|0
       Jumlah cagar budaya yang ditetapkan|2022|2|2|1
       Jumlah cagar budaya yang ditetapkan|2022|3|3|3
       Jumlah cagar budaya yang ditetapkan|2022|4|5|6
       Jumlah pergelaran seni|2022|1|6|5
       Jumlah pergelaran seni|2022|2|12|12
       Jumlah pergelaran seni|2022|3|18|19
       Jumlah pergelaran seni|2022|4|24|25
       Lama waktu layanan izin pentas|2022|1|≤ 4|5
       Lama waktu layanan izin pentas|2022|2|≤ 4|4
       Lama waktu layanan izin pentas|2022|3|≤ 4|4
       Lama waktu layanan izin pentas|2022|4|≤ 4|3`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `2.22.02|program|PROGRAM PENGEMBANGAN KEBUDAYAAN|1150000000|1104000000|96
       2.22.02.2.01|kegiatan|Pengelolaan Kebudayaan|1150000000|1104000000|96
       2.22.02.2.01.0002|subkegiatan|Pelestarian Kebudayaan Daerah|700000000|672000000|96
       5.1.02.01|rincian|Belanja Barang|500000000|480000000|96
       5.1.02.02|rincian|Belanja Jasa|200000000|192000000|96
       2.22.02.2.01.0003|subkegiatan|Pembinaan Sumber Daya Manusia Kebudayaan|450000000|432000000|96
       2.22.05|program|PROGRAM PELESTARIAN CAGAR BUDAYA|500000000|480000000|96
       2.22.05.2.02|kegiatan|Pengelolaan Cagar Budaya|500000000|480000000|96
       2.22.05.2.02.0001|subkegiatan|Pelindungan Cagar Budaya|500000000|480000000|96`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Pendidikan|SMA|6|2
       Pendidikan|D3|1|3
       Pendidikan|S1|12|10
       Pendidikan|S2|3|2`,
    ),
  },
};

/** The form of the evaluation of the Renja: kinerja and rupiah of each quarter beside each other, for programs and kegiatan; the officials as a chart of boxes written below each other; indikator of the sasaran with the formula of the capaian written out. */
export const pemuda: BukuKantor = {
  nama: 'pemuda dan olahraga 2021',
  sheets: [
    lembar(
      'Tabel E.81',
      [
        ['EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH'],
        ['DINAS PEMUDA DAN OLAHRAGA TAHUN 2021'],
        [
          'Kode',
          'Urusan/Program/Kegiatan/Sub Kegiatan',
          'Indikator Kinerja Program (outcome)/Kegiatan (output)',
          'Target Renja 2021',
          null,
          'Realisasi Kinerja pada Triwulan',
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          'Realisasi Capaian Kinerja dan Anggaran 2021',
          null,
        ],
        [null, null, null, null, null, 'I', null, 'II', null, 'III', null, 'IV', null, null, null],
        [null, null, null, 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        [
          '2.19.02',
          'Program Pengembangan Kapasitas Daya Saing Kepemudaan',
          'Persentase pemuda berprestasi',
          60,
          400_000_000,
          10,
          50_000_000,
          20,
          100_000_000,
          15,
          120_000_000,
          17,
          110_000_000,
          62,
          380_000_000,
        ],
        [
          '2.19.02.2.01',
          'Penyadaran dan Pemberdayaan Pemuda',
          'Jumlah pemuda yang dibina',
          200,
          400_000_000,
          50,
          50_000_000,
          50,
          100_000_000,
          60,
          120_000_000,
          30,
          110_000_000,
          190,
          380_000_000,
        ],
        [
          '2.19.03',
          'Program Pengembangan Daya Saing Keolahragaan',
          'Jumlah medali',
          12,
          600_000_000,
          2,
          100_000_000,
          4,
          150_000_000,
          3,
          200_000_000,
          4,
          120_000_000,
          13,
          570_000_000,
        ],
        [
          '2.19.03.2.03',
          'Pembinaan Olahraga Prestasi',
          'Jumlah atlet yang dibina',
          90,
          600_000_000,
          20,
          100_000_000,
          30,
          150_000_000,
          25,
          200_000_000,
          15,
          120_000_000,
          90,
          570_000_000,
        ],
      ],
      {
        gabung: 'A3:A5 B3:B5 C3:C5 D3:E4 F3:M3 F4:G4 H4:I4 J4:K4 L4:M4 N3:O4',
      },
    ),
    lembar('Pengukuran', [
      ['PENGUKURAN KINERJA TAHUN 2021'],
      [
        'Sasaran Strategis',
        'Indikator Kinerja',
        'Satuan',
        'Target',
        'Realisasi',
        'Capaian = (Realisasi/Target) x 100%',
        'Predikat',
      ],
      [
        'Meningkatnya prestasi olahraga',
        'Jumlah medali tingkat nasional',
        'Medali',
        12,
        13,
        '108,33%',
        'Memuaskan',
      ],
      ['', 'Peringkat PORPROV', 'Peringkat', 5, 4, '120,00%', 'Memuaskan'],
      [
        'Meningkatnya peran pemuda',
        'Persentase pemuda berwirausaha',
        'Persen',
        '8,5',
        '6,8',
        '80,00%',
        'Cukup',
      ],
      ['', 'Jumlah organisasi kepemudaan aktif', 'Organisasi', 24, 24, '100,00%', 'Baik'],
    ]),
    lembar('Struktur Organisasi', [
      ['KEPALA DINAS', null, null],
      ['Dr. Ahmad Fauzan, M.Pd', null, null],
      ['NIP. 19670707 199203 1 007', null, null],
      [],
      ['SEKRETARIS', null, 'KABID KEPEMUDAAN'],
      ['Lilis Suryani, S.Sos', null, 'Joko Prasetyo, S.Pd'],
      ['NIP. 19730303 199803 2 003', null, 'NIP. 19790909 200501 1 009'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya prestasi olahraga
       Meningkatnya peran pemuda`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Jumlah medali tingkat nasional|Meningkatnya prestasi olahraga|Medali
       Peringkat PORPROV|Meningkatnya prestasi olahraga|Peringkat
       Persentase pemuda berwirausaha|Meningkatnya peran pemuda|Persen
       Jumlah organisasi kepemudaan aktif|Meningkatnya peran pemuda|Organisasi`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak|Kategori Tercetak',
      `Jumlah medali tingkat nasional|2021|12|13|108,33|Memuaskan
       Peringkat PORPROV|2021|5|4|120|Memuaskan
       Persentase pemuda berwirausaha|2021|8,5|6,8|80|Cukup
       Jumlah organisasi kepemudaan aktif|2021|24|24|100|Baik`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|TW1|TW2|TW3|TW4',
      `2.19.02|program|Program Pengembangan Kapasitas Daya Saing Kepemudaan|400000000|380000000|50000000|150000000|270000000|380000000
       2.19.02.2.01|kegiatan|Penyadaran dan Pemberdayaan Pemuda|400000000|380000000|50000000|150000000|270000000|380000000
       2.19.03|program|Program Pengembangan Daya Saing Keolahragaan|600000000|570000000|100000000|250000000|450000000|570000000
       2.19.03.2.03|kegiatan|Pembinaan Olahraga Prestasi|600000000|570000000|100000000|250000000|450000000|570000000`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP',
      `Dr. Ahmad Fauzan, M.Pd|KEPALA DINAS|196707071992031007
       Lilis Suryani, S.Sos|SEKRETARIS|197303031998032003
       Joko Prasetyo, S.Pd|KABID KEPEMUDAAN|197909092005011009`,
    ),
  },
};
