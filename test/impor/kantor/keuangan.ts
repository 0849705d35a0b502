import { type BukuKantor, b, bi, lembar, tabel } from './kantor.ts';

/** Targets of five years left, realisasi of four right; the sasaran as a title in bold over merged rows; money with a column for "Rp" and cents; the level by bold capitals, bold and plain; officials in two columns of pairs; staff by status. */
export const keuangan: BukuKantor = {
  nama: 'keuangan dan aset 2024',
  sheets: [
    lembar(
      'T dan R',
      [
        ['Target dan Realisasi Kinerja 2021 s.d. 2024 (Renstra 2021-2025)'],
        [
          'No',
          'Indikator Kinerja',
          'Satuan',
          'TARGET',
          null,
          null,
          null,
          null,
          'REALISASI',
          null,
          null,
          null,
        ],
        [null, null, null, 2021, 2022, 2023, 2024, 2025, 2021, 2022, 2023, 2024],
        ['Sasaran 1: Meningkatnya kualitas laporan keuangan daerah'],
        [1, 'Opini BPK atas LKPD', 'Opini', 'WTP', 'WTP', 'WTP', 'WTP', 'WTP', 'WTP', 'WTP', 'WDP', 'WTP'],
        [2, 'Persentase temuan BPK yang ditindaklanjuti', '%', 80, 82, 85, 88, 90, 78.5, 83, 84.2, 89.1],
        ['Sasaran 2: Meningkatnya tertib pengelolaan aset'],
        [1, 'Persentase aset yang bersertifikat', '%', 50, 55, 60, 65, 70, 48, 56.5, 59, 66],
        [2, 'Ketepatan waktu penetapan APBD', 'Hari', 0, 0, 0, 0, 0, 2, 0, 0, 0],
      ],
      { gabung: 'A2:A3 B2:B3 C2:C3 D2:H2 I2:L2 A4:L4 A7:L7' },
    ),
    lembar(
      'SERAPAN',
      [
        ['SERAPAN ANGGARAN BPKAD'],
        ['PER 31 DESEMBER 2024'],
        ['PROGRAM, KEGIATAN DAN SUB KEGIATAN', 'PAGU', null, 'REALISASI', null, 'SISA', null, '%'],
        [
          b('PROGRAM PENGELOLAAN KEUANGAN DAERAH'),
          'Rp',
          5_250_000_000.5,
          'Rp',
          5_145_000_000.5,
          'Rp',
          105_000_000,
          98,
        ],
        [
          b('Koordinasi dan Penyusunan Rencana Anggaran'),
          'Rp',
          3_250_000_000.5,
          'Rp',
          3_185_000_000.5,
          'Rp',
          65_000_000,
          98,
        ],
        ['Penyusunan KUA dan PPAS', 'Rp', 1_250_000_000.5, 'Rp', 1_225_000_000.5, 'Rp', 25_000_000, 98],
        ['Penyusunan APBD', 'Rp', 2_000_000_000, 'Rp', 1_960_000_000, 'Rp', 40_000_000, 98],
        [b('Akuntansi dan Pelaporan'), 'Rp', 2_000_000_000, 'Rp', 1_960_000_000, 'Rp', 40_000_000, 98],
        ['Penyusunan Laporan Keuangan', 'Rp', 2_000_000_000, 'Rp', 1_960_000_000, 'Rp', 40_000_000, 98],
        [
          b('PROGRAM PENGELOLAAN BARANG MILIK DAERAH'),
          'Rp',
          1_000_000_000,
          'Rp',
          900_000_000,
          'Rp',
          100_000_000,
          90,
        ],
        [b('Pengelolaan Barang Milik Daerah'), 'Rp', 1_000_000_000, 'Rp', 900_000_000, 'Rp', 100_000_000, 90],
        ['Pengamanan Barang Milik Daerah', 'Rp', 1_000_000_000, 'Rp', 900_000_000, 'Rp', 100_000_000, 90],
        [bi('JUMLAH'), 'Rp', 6_250_000_000.5, 'Rp', 6_045_000_000.5, 'Rp', 205_000_000, 96.72],
      ],
      { gabung: 'B3:C3 D3:E3 F3:G3' },
    ),
    lembar('Daftar Pejabat BPKAD', [
      ['Nama', ':', 'Drs. Muhammad Iqbal, M.Ak', null, 'Nama', ':', 'Fitriani, SE, M.Si'],
      ['NIP', ':', '196904141995031004', null, 'NIP', ':', '197505152000032005'],
      ['Jabatan', ':', 'Kepala BPKAD', null, 'Jabatan', ':', 'Sekretaris'],
      ['Pangkat', ':', 'Pembina Utama Muda', null, 'Pangkat', ':', 'Pembina Tk. I'],
    ]),
    lembar(
      'Kepegawaian',
      [
        ['DATA KEPEGAWAIAN BPKAD TAHUN 2024'],
        ['Menurut', 'Rincian', 'ASN', null, 'Honorer', null],
        [null, null, 'L', 'P', 'L', 'P'],
        ['Pendidikan', 'S2', 8, 6, null, null],
        [null, 'S1', 21, 25, 3, 4],
        [null, 'D3', 2, 4, 1, null],
        ['Golongan', 'IV', 6, 3, null, null],
        [null, 'III', 23, 30, null, null],
        [null, 'II', 2, 2, null, null],
      ],
      { gabung: 'A2:A3 B2:B3 C2:D2 E2:F2 A4:A6 A7:A9' },
    ),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kualitas laporan keuangan daerah
       Meningkatnya tertib pengelolaan aset`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Opini BPK atas LKPD|Meningkatnya kualitas laporan keuangan daerah|Opini
       Persentase temuan BPK yang ditindaklanjuti|Meningkatnya kualitas laporan keuangan daerah|%
       Persentase aset yang bersertifikat|Meningkatnya tertib pengelolaan aset|%
       Ketepatan waktu penetapan APBD|Meningkatnya tertib pengelolaan aset|Hari`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi',
      `Opini BPK atas LKPD|2021|WTP|WTP
       Opini BPK atas LKPD|2022|WTP|WTP
       Opini BPK atas LKPD|2023|WTP|WDP
       Opini BPK atas LKPD|2024|WTP|WTP
       Persentase temuan BPK yang ditindaklanjuti|2021|80|78,5
       Persentase temuan BPK yang ditindaklanjuti|2022|82|83
       Persentase temuan BPK yang ditindaklanjuti|2023|85|84,2
       Persentase temuan BPK yang ditindaklanjuti|2024|88|89,1
       Persentase aset yang bersertifikat|2021|50|48
       Persentase aset yang bersertifikat|2022|55|56,5
       Persentase aset yang bersertifikat|2023|60|59
       Persentase aset yang bersertifikat|2024|65|66
       Ketepatan waktu penetapan APBD|2021|0|2
       Ketepatan waktu penetapan APBD|2022|0|0
       Ketepatan waktu penetapan APBD|2023|0|0
       Ketepatan waktu penetapan APBD|2024|0|0`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `program|PROGRAM PENGELOLAAN KEUANGAN DAERAH|5250000000,5|5145000000,5|98
       kegiatan|Koordinasi dan Penyusunan Rencana Anggaran|3250000000,5|3185000000,5|98
       subkegiatan|Penyusunan KUA dan PPAS|1250000000,5|1225000000,5|98
       subkegiatan|Penyusunan APBD|2000000000|1960000000|98
       kegiatan|Akuntansi dan Pelaporan|2000000000|1960000000|98
       subkegiatan|Penyusunan Laporan Keuangan|2000000000|1960000000|98
       program|PROGRAM PENGELOLAAN BARANG MILIK DAERAH|1000000000|900000000|90
       kegiatan|Pengelolaan Barang Milik Daerah|1000000000|900000000|90
       subkegiatan|Pengamanan Barang Milik Daerah|1000000000|900000000|90`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP|Pangkat',
      `Drs. Muhammad Iqbal, M.Ak|Kepala BPKAD|196904141995031004|Pembina Utama Muda
       Fitriani, SE, M.Si|Sekretaris|197505152000032005|Pembina Tk. I`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P|Non PNS L|Non PNS P',
      `Pendidikan|S2|8|6||
       Pendidikan|S1|21|25|3|4
       Pendidikan|D3|2|4|1|
       Golongan|Golongan IV|6|3||
       Golongan|Golongan III|23|30||
       Golongan|Golongan II|2|2||`,
    ),
  },
};

/** A title row of the sasaran inside one merged cell with the number; columns headed by formulas (a), (b), (c = b/a); last year's realisasi and growth; the budget with the program repeated in each row; the indikator with their kode in one cell; names in capitals; Roman page numbers. */
export const perdagangan: BukuKantor = {
  nama: 'perdagangan 2023',
  sheets: [
    lembar(
      'Tabel Capaian',
      [
        ['iii'],
        ['TABEL CAPAIAN KINERJA DINAS PERDAGANGAN TAHUN 2023'],
        [
          'Sasaran Strategis',
          'Indikator Sasaran',
          'Realisasi 2022',
          'Tahun 2023',
          null,
          null,
          'Pertumbuhan',
          'Ket',
        ],
        [null, null, null, 'Target (a)', 'Realisasi (b)', 'Capaian (c = b/a x 100)', null, null],
        [
          'SS.1 Meningkatnya stabilitas harga',
          'IKS.1.1 Tingkat inflasi pangan (persen)',
          3.4,
          3,
          2.7,
          110,
          -20.59,
          'tercapai',
        ],
        [null, 'IKS.1.2 Persentase pasar tertib ukur (persen)', 60, 70, 72.8, 104, 21.33, 'tercapai'],
        [
          'SS.2 Meningkatnya nilai perdagangan',
          'IKS.2.1 Nilai ekspor (juta USD)',
          118.2,
          125,
          112.5,
          90,
          -4.82,
          'belum',
        ],
        [null, 'IKS.2.2 Jumlah pelaku usaha baru (pelaku usaha)', 240, 250, 275, 110, 14.58, 'tercapai'],
      ],
      { gabung: 'A3:A4 B3:B4 C3:C4 D3:F3 G3:G4 H3:H4 A5:A6 A7:A8' },
    ),
    lembar('Anggaran 23', [
      ['Program', 'Kegiatan', 'Sub Kegiatan', 'Anggaran', 'Realisasi', '%', 'Sumber Dana'],
      [
        'Program Stabilisasi Harga',
        'Menjamin Ketersediaan Barang',
        'Koordinasi Pengendalian Harga',
        'Rp400.000.000',
        'Rp392.000.000',
        '98,00%',
        'DAU',
      ],
      [
        'Program Stabilisasi Harga',
        'Menjamin Ketersediaan Barang',
        'Operasi Pasar',
        'Rp600.000.000',
        'Rp570.000.000',
        '95,00%',
        'DBH',
      ],
      [
        'Program Pengembangan Ekspor',
        'Promosi Dagang',
        'Pameran Dagang',
        'Rp500.000.000',
        'Rp450.000.000',
        '90,00%',
        'DAU',
      ],
      ['Jumlah', null, null, 'Rp1.500.000.000', 'Rp1.412.000.000', '94,13%', null],
    ]),
    lembar('Profil Pegawai', [
      ['Pegawai berdasarkan jenjang pendidikan'],
      ['Jenjang Pendidikan', 'Laki-laki', '%', 'Perempuan', '%', 'Jumlah'],
      ['S3', 1, '2,5%', '-', '-', 1],
      ['S2', 6, '15%', 4, '10%', 10],
      ['S1', 12, '30%', 10, '25%', 22],
      ['SMA/SMK', 5, '12,5%', 2, '5%', 7],
      ['Jumlah', 24, '60%', 16, '40%', 40],
    ]),
    lembar('Kadis', [
      [null, null, 'Kota Niaga, 2 Januari 2024'],
      [null, null, 'KEPALA DINAS PERDAGANGAN'],
      [null, null, 'KOTA NIAGA,'],
      [],
      [null, null, 'ABDUL HALIM, S.E., M.M.'],
      [null, null, 'Pembina Utama Muda'],
      [null, null, 'NIP. 197001012000031009'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya stabilitas harga
       Meningkatnya nilai perdagangan`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Tingkat inflasi pangan|Meningkatnya stabilitas harga|persen
       Persentase pasar tertib ukur|Meningkatnya stabilitas harga|persen
       Nilai ekspor|Meningkatnya nilai perdagangan|juta USD
       Jumlah pelaku usaha baru|Meningkatnya nilai perdagangan|pelaku usaha`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Tingkat inflasi pangan|2022||3,4|
       Tingkat inflasi pangan|2023|3|2,7|110
       Persentase pasar tertib ukur|2022||60|
       Persentase pasar tertib ukur|2023|70|72,8|104
       Nilai ekspor|2022||118,2|
       Nilai ekspor|2023|125|112,5|90
       Jumlah pelaku usaha baru|2022||240|
       Jumlah pelaku usaha baru|2023|250|275|110`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak|Sumber Dana',
      `program|Program Stabilisasi Harga||||
       kegiatan|Menjamin Ketersediaan Barang||||
       subkegiatan|Koordinasi Pengendalian Harga|400000000|392000000|98|DAU
       subkegiatan|Operasi Pasar|600000000|570000000|95|DBH
       program|Program Pengembangan Ekspor||||
       kegiatan|Promosi Dagang||||
       subkegiatan|Pameran Dagang|500000000|450000000|90|DAU`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Pendidikan|S3|1|-
       Pendidikan|S2|6|4
       Pendidikan|S1|12|10
       Pendidikan|SMA/SMK|5|2`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP|Pangkat',
      `ABDUL HALIM, S.E., M.M.|KEPALA DINAS PERDAGANGAN KOTA NIAGA|197001012000031009|Pembina Utama Muda`,
    ),
  },
};
