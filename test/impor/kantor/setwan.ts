import { type BukuKantor, b, lembar, t, tabel } from './kantor.ts';

/** Years of two digits; the perjanjian kinerja over two pages with its headings again and signatures beside each other; money in millions with decimals, levels by the letters of a list; a staff list a person a row below a band a bidang. */
export const setwan: BukuKantor = {
  nama: 'sekretariat dewan 2022',
  sheets: [
    lembar(
      'PK',
      [
        ['PERJANJIAN KINERJA TAHUN 2022'],
        ['SEKRETARIAT DPRD KABUPATEN MELATI'],
        [],
        ['NO', 'SASARAN STRATEGIS', 'INDIKATOR KINERJA', 'TARGET'],
        ['(1)', '(2)', '(3)', '(4)'],
        ['1.', 'Meningkatnya kualitas pelayanan kepada DPRD', '1.1 Indeks kepuasan anggota DPRD', '82'],
        [null, null, '1.2 Persentase rapat yang terfasilitasi', '100 %'],
        ['NO', 'SASARAN STRATEGIS', 'INDIKATOR KINERJA', 'TARGET'],
        ['(1)', '(2)', '(3)', '(4)'],
        ['2.', 'Meningkatnya kualitas produk hukum daerah', '2.1 Jumlah perda yang ditetapkan', '8 perda'],
        [null, null, '2.2 Persentase aspirasi yang ditindaklanjuti', '75 %'],
        [],
        [null, 'Program', 'Anggaran', 'Keterangan'],
        [1, 'Program Penunjang Urusan Pemerintahan', 'Rp 21.500.000.000', 'APBD'],
        [2, 'Program Dukungan Pelaksanaan Tugas DPRD', 'Rp 14.250.000.000', 'APBD'],
        [],
        [null, 'Bupati Melati,', null, 'Melati, 10 Januari 2022'],
        [null, null, null, 'Sekretaris DPRD,'],
        [],
        [null, 'Drs. H. Amran', null, 'Dra. Ratna Juwita, MM'],
        [null, null, null, 'NIP. 196808081994032004'],
      ],
      { gabung: 'A6:A7 B6:B7 A10:A11 B10:B11' },
    ),
    lembar(
      'Capaian',
      [
        ["PERKEMBANGAN KINERJA TAHUN '20 - '22"],
        ['No', 'Indikator Kinerja', 'Sat', "Th. '20", null, "Th. '21", null, "Th. '22", null, null],
        [null, null, null, 'T', 'R', 'T', 'R', 'T', 'R', '%'],
        ['1.1', 'Indeks kepuasan anggota DPRD', 'Indeks', 80, 79.5, 81, 81.2, 82, 83.1, 101.34],
        ['1.2', 'Persentase rapat yang terfasilitasi', '%', 100, 96, 100, 98, 100, 100, 100],
        ['2.1', 'Jumlah perda yang ditetapkan', 'Perda', 10, 6, 8, 7, 8, 9, 112.5],
        ['2.2', 'Persentase aspirasi yang ditindaklanjuti', '%', 70, 'n/a', 72, 65, 75, 71.25, 95],
        ['Rata-rata capaian', null, null, null, null, null, null, null, null, 102.21],
      ],
      { gabung: 'A2:A3 B2:B3 C2:C3 D2:E2 F2:G2 H2:J2 A8:I8' },
    ),
    lembar('Anggaran 2022', [
      ['LAPORAN REALISASI FISIK DAN KEUANGAN'],
      ['TAHUN ANGGARAN 2022'],
      [null, null, null, null, null, '(Rp Juta)'],
      ['No', 'Program/Kegiatan/Sub Kegiatan', 'Pagu', 'Realisasi', null, null],
      [null, null, null, 'Keuangan', '%', 'Fisik (%)'],
      ['A', b('Program Penunjang Urusan Pemerintahan'), 21_500, 20_855.5, 97, 100],
      ['1', 'Administrasi Keuangan', 18_000, 17_500.25, 97.22, 100],
      ['a', 'Penyediaan Gaji dan Tunjangan', 17_000, 16_600.25, 97.65, 100],
      ['b', 'Penyediaan Administrasi Pelaksanaan Tugas', 1_000, 900, 90, 100],
      ['2', 'Administrasi Umum', 3_500, 3_355.25, 95.86, 100],
      ['a', 'Penyediaan Bahan Logistik Kantor', 3_500, 3_355.25, 95.86, 100],
      ['B', b('Program Dukungan Pelaksanaan Tugas DPRD'), 14_250, 12_825, 90, 98],
      ['1', 'Pembentukan Perda dan Peraturan DPRD', 14_250, 12_825, 90, 98],
      ['a', 'Penyusunan Program Pembentukan Perda', 4_250, 3_825, 90, 98],
      ['b', 'Pembahasan Rancangan Perda', 10_000, 9_000, 90, 98],
      [null, 'TOTAL', 35_750, 33_680.5, 94.21, null],
    ]),
    lembar(
      'Nominatif',
      [
        ['DAFTAR NOMINATIF PEGAWAI'],
        ['No', 'Nama / NIP', 'Pangkat / Gol', 'Jabatan', 'Pendidikan'],
        ['SEKRETARIAT'],
        [
          1,
          'Dra. Ratna Juwita, MM\n19680808 199403 2 004',
          'Pembina Utama Muda (IV/c)',
          'Sekretaris DPRD',
          'S2',
        ],
        ['BAGIAN UMUM'],
        [2, 'Sulaiman, S.Sos\n19710101 199603 1 001', 'Pembina (IV/a)', 'Kepala Bagian Umum', 'S1'],
        ['BAGIAN PERSIDANGAN'],
        [
          3,
          'Nurhayati, SH\n19760606 200212 2 003',
          'Pembina (IV/a)',
          'Kepala Bagian Persidangan dan Perundang-undangan',
          'S1',
        ],
      ],
      { gabung: 'A3:E3 A5:E5 A7:E7' },
    ),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kualitas pelayanan kepada DPRD
       Meningkatnya kualitas produk hukum daerah`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan|Target PK',
      `Indeks kepuasan anggota DPRD|Meningkatnya kualitas pelayanan kepada DPRD|Indeks|82
       Persentase rapat yang terfasilitasi|Meningkatnya kualitas pelayanan kepada DPRD|%|100 %
       Jumlah perda yang ditetapkan|Meningkatnya kualitas produk hukum daerah|Perda|8 perda
       Persentase aspirasi yang ditindaklanjuti|Meningkatnya kualitas produk hukum daerah|%|75 %`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Indeks kepuasan anggota DPRD|2020|80|79,5|
       Indeks kepuasan anggota DPRD|2021|81|81,2|
       Indeks kepuasan anggota DPRD|2022|82|83,1|101,34
       Persentase rapat yang terfasilitasi|2020|100|96|
       Persentase rapat yang terfasilitasi|2021|100|98|
       Persentase rapat yang terfasilitasi|2022|100|100|100
       Jumlah perda yang ditetapkan|2020|10|6|
       Jumlah perda yang ditetapkan|2021|8|7|
       Jumlah perda yang ditetapkan|2022|8|9|112,5
       Persentase aspirasi yang ditindaklanjuti|2020|70|n/a|
       Persentase aspirasi yang ditindaklanjuti|2021|72|65|
       Persentase aspirasi yang ditindaklanjuti|2022|75|71,25|95`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `program|Program Penunjang Urusan Pemerintahan|21500000000|20855500000|97
       kegiatan|Administrasi Keuangan|18000000000|17500250000|97,22
       subkegiatan|Penyediaan Gaji dan Tunjangan|17000000000|16600250000|97,65
       subkegiatan|Penyediaan Administrasi Pelaksanaan Tugas|1000000000|900000000|90
       kegiatan|Administrasi Umum|3500000000|3355250000|95,86
       subkegiatan|Penyediaan Bahan Logistik Kantor|3500000000|3355250000|95,86
       program|Program Dukungan Pelaksanaan Tugas DPRD|14250000000|12825000000|90
       kegiatan|Pembentukan Perda dan Peraturan DPRD|14250000000|12825000000|90
       subkegiatan|Penyusunan Program Pembentukan Perda|4250000000|3825000000|90
       subkegiatan|Pembahasan Rancangan Perda|10000000000|9000000000|90`,
    ),
    'Anggaran PK': tabel(
      'Tingkat|Uraian|Anggaran|Keterangan',
      `program|Program Penunjang Urusan Pemerintahan|21500000000|APBD
       program|Program Dukungan Pelaksanaan Tugas DPRD|14250000000|APBD`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP|Pangkat',
      `Dra. Ratna Juwita, MM|Sekretaris DPRD|196808081994032004|Pembina Utama Muda
       Sulaiman, S.Sos|Kepala Bagian Umum|197101011996031001|Pembina
       Nurhayati, SH|Kepala Bagian Persidangan dan Perundang-undangan|197606062002122003|Pembina`,
    ),
  },
};

/** Indikator across the columns, years down the side; budget and staff beside each other on one sheet; nihil and n/a; DPA, DPPA and what was added. */
export const perizinan: BukuKantor = {
  nama: 'penanaman modal 2021',
  sheets: [
    lembar(
      'Rekap Kinerja',
      [
        ['REKAPITULASI CAPAIAN INDIKATOR KINERJA UTAMA DPMPTSP 2021'],
        [
          'Sasaran',
          'Meningkatnya realisasi investasi',
          null,
          'Meningkatnya kualitas pelayanan perizinan',
          null,
        ],
        [
          'Indikator',
          'Nilai realisasi investasi',
          'Jumlah investor baru',
          'Indeks kepuasan masyarakat',
          'Persentase izin terbit tepat waktu',
        ],
        ['Satuan', 'Miliar Rupiah', 'Investor', 'Indeks', '%'],
        ['Target 2021', 1250, 40, 88, 95],
        ['Realisasi 2021', 1312.5, 36, 86.24, 96.9],
        ['Capaian (%)', 105, 90, 98, 102],
        ['Kategori', 'Sangat Berhasil', 'Berhasil', 'Berhasil', 'Sangat Berhasil'],
      ],
      { gabung: 'B2:C2 D2:E2' },
    ),
    lembar(
      'Keuangan & SDM',
      [
        ['DATA KEUANGAN', null, null, null, null, null, null, null, 'DATA KEPEGAWAIAN'],
        [],
        [
          'Kode Rekening',
          'Uraian',
          'Anggaran',
          null,
          null,
          'Realisasi',
          '%',
          null,
          'Golongan',
          'PNS',
          null,
          'Non PNS',
          null,
          'Jml',
        ],
        [null, null, 'DPA', 'DPPA', '+/-', null, null, null, null, 'L', 'P', 'L', 'P', null],
        [
          '2.18.02',
          'PROGRAM PENGEMBANGAN IKLIM PENANAMAN MODAL',
          900_000_000,
          800_000_000,
          -100_000_000,
          760_000_000,
          t(0.95, '95,00'),
          null,
          'Golongan IV',
          4,
          2,
          '-',
          '-',
          6,
        ],
        [
          '2.18.02.2.01',
          'Penetapan Pemberian Fasilitas Insentif',
          900_000_000,
          800_000_000,
          -100_000_000,
          760_000_000,
          t(0.95, '95,00'),
          null,
          'Golongan III',
          11,
          14,
          '-',
          '-',
          25,
        ],
        [
          '2.18.02.2.01.01',
          'Penyusunan Perda Insentif',
          'nihil',
          300_000_000,
          300_000_000,
          280_000_000,
          t(0.9333, '93,33'),
          null,
          'Golongan II',
          3,
          1,
          '-',
          '-',
          4,
        ],
        [
          '2.18.02.2.01.02',
          'Evaluasi Pelaksanaan Insentif',
          900_000_000,
          500_000_000,
          -400_000_000,
          480_000_000,
          t(0.96, '96,00'),
          null,
          'Golongan I',
          'nihil',
          'nihil',
          '-',
          '-',
          0,
        ],
        [
          '2.18.04',
          'PROGRAM PELAYANAN PENANAMAN MODAL',
          500_000_000,
          500_000_000,
          0,
          490_000_000,
          t(0.98, '98,00'),
          null,
          'Tenaga Kontrak',
          null,
          null,
          5,
          7,
          12,
        ],
        [
          '2.18.04.2.01',
          'Pelayanan Perizinan Terpadu',
          500_000_000,
          500_000_000,
          0,
          490_000_000,
          t(0.98, '98,00'),
          null,
          'Jumlah',
          18,
          17,
          5,
          7,
          47,
        ],
        [
          '2.18.04.2.01.01',
          'Penyediaan Layanan Konsultasi',
          500_000_000,
          500_000_000,
          0,
          490_000_000,
          t(0.98, '98,00'),
        ],
        [null, 'JUMLAH', 1_400_000_000, 1_300_000_000, -100_000_000, 1_250_000_000, t(0.9615, '96,15')],
      ],
      { gabung: 'A3:A4 B3:B4 C3:E3 F3:F4 G3:G4 I3:I4 J3:K3 L3:M3 N3:N4' },
    ),
    lembar('Pejabat Struktural', [
      ['NAMA PEJABAT', 'NAMA JABATAN', 'PANGKAT/GOLONGAN', 'NIP'],
      ['Ir. Hendra Gunawan, M.Si', 'Kepala DPMPTSP', 'Pembina Utama Muda, IV/c', '196905051995031006'],
      ['Yuliana, SE, MM', 'Sekretaris', 'Pembina Tk.I, IV/b', '197207071998032007'],
      ['Fajar Nugroho, ST', 'Kabid Penanaman Modal', 'Pembina, IV/a', '198002022005011008'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya realisasi investasi
       Meningkatnya kualitas pelayanan perizinan`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Nilai realisasi investasi|Meningkatnya realisasi investasi|Miliar Rupiah
       Jumlah investor baru|Meningkatnya realisasi investasi|Investor
       Indeks kepuasan masyarakat|Meningkatnya kualitas pelayanan perizinan|Indeks
       Persentase izin terbit tepat waktu|Meningkatnya kualitas pelayanan perizinan|%`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak|Kategori Tercetak',
      `Nilai realisasi investasi|2021|1250|1312,5|105|Sangat Berhasil
       Jumlah investor baru|2021|40|36|90|Berhasil
       Indeks kepuasan masyarakat|2021|88|86,24|98|Berhasil
       Persentase izin terbit tepat waktu|2021|95|96,9|102|Sangat Berhasil`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `2.18.02|program|PROGRAM PENGEMBANGAN IKLIM PENANAMAN MODAL|800000000|760000000|95
       2.18.02.2.01|kegiatan|Penetapan Pemberian Fasilitas Insentif|800000000|760000000|95
       2.18.02.2.01.01|subkegiatan|Penyusunan Perda Insentif|300000000|280000000|93,33
       2.18.02.2.01.02|subkegiatan|Evaluasi Pelaksanaan Insentif|500000000|480000000|96
       2.18.04|program|PROGRAM PELAYANAN PENANAMAN MODAL|500000000|490000000|98
       2.18.04.2.01|kegiatan|Pelayanan Perizinan Terpadu|500000000|490000000|98
       2.18.04.2.01.01|subkegiatan|Penyediaan Layanan Konsultasi|500000000|490000000|98`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P|Non PNS L|Non PNS P',
      `Golongan|Golongan IV|4|2|-|-
       Golongan|Golongan III|11|14|-|-
       Golongan|Golongan II|3|1|-|-
       Golongan|Golongan I|-|-|-|-
       Golongan|Tenaga Kontrak|||5|7`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP|Pangkat',
      `Ir. Hendra Gunawan, M.Si|Kepala DPMPTSP|196905051995031006|Pembina Utama Muda
       Yuliana, SE, MM|Sekretaris|197207071998032007|Pembina Tk.I
       Fajar Nugroho, ST|Kabid Penanaman Modal|198002022005011008|Pembina`,
    ),
  },
};
