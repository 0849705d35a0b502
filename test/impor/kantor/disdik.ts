import { type BukuKantor, b, bi, lembar, t, tabel } from './kantor.ts';

/** Sasaran in a sheet of their own, tied by their kode; "Capaian" is the realisasi; three years side by side; hidden helper columns. */
export const disdik: BukuKantor = {
  nama: 'dinas pendidikan 2020',
  sheets: [
    lembar('Daftar Isi', [
      ['No', 'Isi', 'Lembar'],
      [1, 'Sasaran', 'Sasaran'],
      [2, 'IKU', 'IKU'],
    ]),
    lembar(
      'Sasaran',
      [
        ['TUJUAN DAN SASARAN RENSTRA DINAS PENDIDIKAN'],
        [],
        ['Kode', 'Tujuan', 'Sasaran Strategis'],
        ['SS1', 'Terwujudnya pendidikan yang merata dan bermutu', 'Meningkatnya akses pendidikan dasar'],
        ['SS2', null, 'Meningkatnya mutu lulusan'],
        ['SS3', 'Terwujudnya tata kelola yang akuntabel', 'Meningkatnya akuntabilitas kinerja dinas'],
      ],
      { gabung: 'B4:B5' },
    ),
    lembar(
      'Kinerja',
      [
        ['Tabel 3.1 Pengukuran Kinerja Dinas Pendidikan Tahun 2020'],
        [
          'Kode',
          'Uraian Indikator',
          'Satuan',
          'bantu1',
          'Capaian Tahun',
          null,
          'Tahun 2020',
          null,
          null,
          'Predikat',
        ],
        [null, null, null, null, '2018', '2019', 'Rencana', 'Capaian', '% Capaian', null],
        ['SS1', 'APM SD/MI', 'Persen', 'x', 95.1, 96.2, 97, 96.8, 99.79, 'Sangat Baik'],
        ['SS1', 'APM SMP/MTs', 'Persen', 'x', 78.3, 79.9, 82, 80.1, 97.68, 'Sangat Baik'],
        ['SS2', 'Rata-rata nilai ujian SMP', 'Nilai', 'x', 61.2, 62.4, 64, 60.5, 94.53, 'Sangat Baik'],
        ['SS2', 'Jumlah sekolah berakreditasi A', 'Sekolah', 'x', 120, 131, 150, 98, 65.33, 'Kurang'],
        ['SS3', 'Nilai SAKIP', 'Predikat', 'x', 'B', 'B', 'BB', 'BB', 100, 'Sangat Baik'],
        ['Sumber: Bidang Perencanaan'],
      ],
      { gabung: 'A2:A3 B2:B3 C2:C3 D2:D3 E2:F2 G2:I2 J2:J3', kolomTersembunyi: [3] },
    ),
    lembar(
      'Keuangan',
      [
        ['PAGU DAN REALISASI BELANJA LANGSUNG'],
        ['TAHUN ANGGARAN 2020'],
        ['URAIAN', 'DPA', 'DPPA', 'REALISASI', null, 'KET'],
        [null, null, null, 'Rp', '%', null],
        [
          b('Program Wajib Belajar Pendidikan Dasar'),
          'Rp 1.500.000.000',
          'Rp 1.250.000.000',
          'Rp 1.200.000.000',
          t(0.96, '96,00%'),
          null,
        ],
        [
          bi('Pembangunan Ruang Kelas Sekolah'),
          'Rp 1.000.000.000',
          'Rp 900.000.000',
          'Rp 870.000.000',
          t(0.9667, '96,67%'),
          null,
        ],
        [
          bi('Penyediaan Buku Pelajaran'),
          'Rp 500.000.000',
          'Rp 350.000.000',
          'Rp 330.000.000',
          t(0.9429, '94,29%'),
          'refocusing',
        ],
        [
          b('Program Peningkatan Mutu Pendidik'),
          'Rp 400.000.000',
          'Rp 200.000.000',
          'Rp 198.500.000',
          t(0.9925, '99,25%'),
          null,
        ],
        [
          bi('Pelatihan Kompetensi Guru'),
          'Rp 400.000.000',
          'Rp 200.000.000',
          'Rp 198.500.000',
          t(0.9925, '99,25%'),
          null,
        ],
        [b('TOTAL'), 'Rp 1.900.000.000', 'Rp 1.450.000.000', 'Rp 1.398.500.000', t(0.9645, '96,45%'), null],
      ],
      { gabung: 'A3:A4 B3:B4 C3:C4 D3:E3 F3:F4' },
    ),
    lembar(
      'ASN',
      [
        ['Jumlah Pegawai Berdasarkan Jenjang Pendidikan'],
        ['Pendidikan', 'ASN', null, 'Honorer', null],
        [null, 'Pria', 'Wanita', 'Pria', 'Wanita'],
        ['S2', 4, 3, null, null],
        ['S1/D4', 22, 31, 2, 4],
        ['D3', 3, 6, '-', 1],
        ['SMA', 10, 4, 5, 2],
        ['Total', 39, 44, 7, 7],
      ],
      { gabung: 'A2:A3 B2:C2 D2:E2' },
    ),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran|Tujuan',
      `Meningkatnya akses pendidikan dasar|Terwujudnya pendidikan yang merata dan bermutu
       Meningkatnya mutu lulusan|Terwujudnya pendidikan yang merata dan bermutu
       Meningkatnya akuntabilitas kinerja dinas|Terwujudnya tata kelola yang akuntabel`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `APM SD/MI|Meningkatnya akses pendidikan dasar|Persen
       APM SMP/MTs|Meningkatnya akses pendidikan dasar|Persen
       Rata-rata nilai ujian SMP|Meningkatnya mutu lulusan|Nilai
       Jumlah sekolah berakreditasi A|Meningkatnya mutu lulusan|Sekolah
       Nilai SAKIP|Meningkatnya akuntabilitas kinerja dinas|Predikat`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak|Kategori Tercetak',
      `APM SD/MI|2018||95,1||
       APM SD/MI|2019||96,2||
       APM SD/MI|2020|97|96,8|99,79|Sangat Baik
       APM SMP/MTs|2018||78,3||
       APM SMP/MTs|2019||79,9||
       APM SMP/MTs|2020|82|80,1|97,68|Sangat Baik
       Rata-rata nilai ujian SMP|2018||61,2||
       Rata-rata nilai ujian SMP|2019||62,4||
       Rata-rata nilai ujian SMP|2020|64|60,5|94,53|Sangat Baik
       Jumlah sekolah berakreditasi A|2018||120||
       Jumlah sekolah berakreditasi A|2019||131||
       Jumlah sekolah berakreditasi A|2020|150|98|65,33|Kurang
       Nilai SAKIP|2018||B||
       Nilai SAKIP|2019||B||
       Nilai SAKIP|2020|BB|BB|100|Sangat Baik`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak|Belanja',
      `program|Program Wajib Belajar Pendidikan Dasar|1250000000|1200000000|96,00%|langsung
       kegiatan|Pembangunan Ruang Kelas Sekolah|900000000|870000000|96,67%|langsung
       kegiatan|Penyediaan Buku Pelajaran|350000000|330000000|94,29%|langsung
       program|Program Peningkatan Mutu Pendidik|200000000|198500000|99,25%|langsung
       kegiatan|Pelatihan Kompetensi Guru|200000000|198500000|99,25%|langsung`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P|Non PNS L|Non PNS P',
      `Pendidikan|S2|4|3||
       Pendidikan|S1/D4|22|31|2|4
       Pendidikan|D3|3|6||1
       Pendidikan|SMA|10|4|5|2`,
    ),
  },
};
