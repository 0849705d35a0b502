import { type BukuKantor, b, lembar, n, tabel } from './kantor.ts';

/** A workbook of a printed report: chapter sheets, tables with Roman numbers, each sasaran with its own table of three years, averages as predikat; the budget by sasaran bands; staff a bidang a row; officials with phone numbers. */
export const kesejahteraan: BukuKantor = {
  nama: 'pemberdayaan perempuan 2022',
  sheets: [
    lembar('Cover', [
      ['LAPORAN KINERJA'],
      ['DINAS PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK'],
      ['KABUPATEN SEJAHTERA'],
      ['TAHUN 2022'],
    ]),
    lembar(
      'Bab III A',
      [
        ['BAB III AKUNTABILITAS KINERJA'],
        [],
        ['Sasaran I : Meningkatnya kesetaraan gender'],
        ['Tabel 3.1 Capaian Sasaran I'],
        ['Indikator Kinerja', 'Satuan', 'Realisasi', null, 'Tahun 2022', null, null, 'Predikat'],
        [null, null, '2020', '2021', 'Target', 'Realisasi', '% Capaian', null],
        ['Indeks Pembangunan Gender', 'Poin', 90.1, 90.8, 91, 91.26, 100.29, 'Sangat Berhasil'],
        ['Persentase perempuan di parlemen', 'Persen', 22, 22, 25, 22, 88, 'Sangat Berhasil'],
        ['Rata-rata', null, null, null, null, null, 94.14, 'Sangat Berhasil'],
        [],
        ['Sasaran II : Meningkatnya perlindungan anak'],
        ['Tabel 3.2 Capaian Sasaran II'],
        ['Indikator Kinerja', 'Satuan', 'Realisasi', null, 'Tahun 2022', null, null, 'Predikat'],
        [null, null, '2020', '2021', 'Target', 'Realisasi', '% Capaian', null],
        [
          'Predikat Kabupaten Layak Anak',
          'Predikat',
          'Pratama',
          'Pratama',
          'Madya',
          'Madya',
          100,
          'Sangat Berhasil',
        ],
        ['Persentase kasus kekerasan yang ditangani', 'Persen', 97, 98.5, 100, 100, 100, 'Sangat Berhasil'],
        ['Jumlah desa ramah anak', 'Desa', 3, 5, 10, 7, 70, 'Cukup Berhasil'],
        ['Rata-rata', null, null, null, null, null, 90, 'Sangat Berhasil'],
      ],
      { gabung: 'A5:A6 B5:B6 C5:D5 E5:G5 H5:H6 A13:A14 B13:B14 C13:D13 E13:G13 H13:H14' },
    ),
    lembar('Bab III B', [
      ['B. REALISASI ANGGARAN'],
      ['Tabel 3.3 Pagu dan Realisasi Anggaran per Sasaran Tahun 2022'],
      ['No', 'Sasaran/Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
      ['Sasaran I'],
      [1, b('Program Pengarusutamaan Gender'), 450_000_000, 436_500_000, 97],
      [null, n(1, 'Pelembagaan Pengarusutamaan Gender'), 250_000_000, 242_500_000, 97],
      [null, n(1, 'Pemberdayaan Perempuan Bidang Politik'), 200_000_000, 194_000_000, 97],
      ['Sasaran II'],
      [2, b('Program Pemenuhan Hak Anak'), 300_000_000, 285_000_000, 95],
      [null, n(1, 'Pelembagaan PHA'), 300_000_000, 285_000_000, 95],
      [3, b('Program Perlindungan Khusus Anak'), 250_000_000, 225_000_000, 90],
      [null, n(1, 'Pencegahan Kekerasan terhadap Anak'), 250_000_000, 225_000_000, 90],
      [null, 'Jumlah', 1_000_000_000, 946_500_000, 94.65],
    ]),
    lembar('Lamp Pegawai', [
      ['Tabel 1.2 Jumlah Pegawai Menurut Golongan dan Jenis Kelamin'],
      ['No.', 'Golongan', 'Laki – Laki (orang)', 'Perempuan (orang)', 'Jumlah (orang)'],
      ['1.', 'Golongan IV', 2, 5, 7],
      ['2.', 'Golongan III', 6, 15, 21],
      ['3.', 'Golongan II', 1, 2, 3],
      ['', 'Jumlah', 9, 22, 31],
    ]),
    lembar('Kontak', [
      ['No', 'Nama', 'Jabatan', 'No. HP', 'NIP'],
      [1, 'Dra. Hj. Maryam, M.Si', 'Kepala Dinas', '0812-1111-2222', '196806061993032006'],
      [2, 'Suwarni, SE', 'Sekretaris Dinas', '0813-3333-4444', '197308081998032008'],
      [3, 'Lukman Hakim, S.Sos', 'Kepala Bidang Perlindungan Anak', '0815-5555-6666', '198009092005011009'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kesetaraan gender
       Meningkatnya perlindungan anak`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Indeks Pembangunan Gender|Meningkatnya kesetaraan gender|Poin
       Persentase perempuan di parlemen|Meningkatnya kesetaraan gender|Persen
       Predikat Kabupaten Layak Anak|Meningkatnya perlindungan anak|Predikat
       Persentase kasus kekerasan yang ditangani|Meningkatnya perlindungan anak|Persen
       Jumlah desa ramah anak|Meningkatnya perlindungan anak|Desa`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak|Kategori Tercetak',
      `Indeks Pembangunan Gender|2020||90,1||
       Indeks Pembangunan Gender|2021||90,8||
       Indeks Pembangunan Gender|2022|91|91,26|100,29|Sangat Berhasil
       Persentase perempuan di parlemen|2020||22||
       Persentase perempuan di parlemen|2021||22||
       Persentase perempuan di parlemen|2022|25|22|88|Sangat Berhasil
       Predikat Kabupaten Layak Anak|2020||Pratama||
       Predikat Kabupaten Layak Anak|2021||Pratama||
       Predikat Kabupaten Layak Anak|2022|Madya|Madya|100|Sangat Berhasil
       Persentase kasus kekerasan yang ditangani|2020||97||
       Persentase kasus kekerasan yang ditangani|2021||98,5||
       Persentase kasus kekerasan yang ditangani|2022|100|100|100|Sangat Berhasil
       Jumlah desa ramah anak|2020||3||
       Jumlah desa ramah anak|2021||5||
       Jumlah desa ramah anak|2022|10|7|70|Cukup Berhasil`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `program|Program Pengarusutamaan Gender|450000000|436500000|97
       kegiatan|Pelembagaan Pengarusutamaan Gender|250000000|242500000|97
       kegiatan|Pemberdayaan Perempuan Bidang Politik|200000000|194000000|97
       program|Program Pemenuhan Hak Anak|300000000|285000000|95
       kegiatan|Pelembagaan PHA|300000000|285000000|95
       program|Program Perlindungan Khusus Anak|250000000|225000000|90
       kegiatan|Pencegahan Kekerasan terhadap Anak|250000000|225000000|90`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Golongan|Golongan IV|2|5
       Golongan|Golongan III|6|15
       Golongan|Golongan II|1|2`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP',
      `Dra. Hj. Maryam, M.Si|Kepala Dinas|196806061993032006
       Suwarni, SE|Sekretaris Dinas|197308081998032008
       Lukman Hakim, S.Sos|Kepala Bidang Perlindungan Anak|198009092005011009`,
    ),
  },
};

/** An agency of 2017: renja and penetapan kinerja beside the capaian; belanja langsung and tidak langsung with their sums; kode in two columns; old and new names of an indikator; capaian above 100 with a star. */
export const perkebunan: BukuKantor = {
  nama: 'perkebunan 2017',
  sheets: [
    lembar('RKT', [
      ['RENCANA KINERJA TAHUNAN 2017'],
      ['No', 'Sasaran', 'Indikator', 'Target'],
      [1, 'Meningkatnya produksi perkebunan', 'Produksi kopi', '14.000 ton'],
      [2, null, 'Produksi kakao', '9.500 ton'],
      [3, 'Meningkatnya kesejahteraan pekebun', 'Nilai Tukar Petani Perkebunan', '101'],
    ]),
    lembar('Penetapan Kinerja', [
      ['PENETAPAN KINERJA TAHUN 2017'],
      ['DINAS PERKEBUNAN PROVINSI RIMBA'],
      ['No', 'Sasaran', 'Indikator', 'Target'],
      [1, 'Meningkatnya produksi perkebunan', 'Produksi kopi', '14.250 ton'],
      [2, null, 'Produksi kakao', '9.600 ton'],
      [3, 'Meningkatnya kesejahteraan pekebun', 'Nilai Tukar Petani Perkebunan', '101,5'],
    ]),
    lembar(
      'Pengukuran Kinerja',
      [
        ['PENGUKURAN KINERJA TAHUN 2017'],
        [
          'No',
          'Sasaran Strategis',
          'Indikator Kinerja',
          'Satuan',
          'Target',
          'Realisasi',
          'Capaian (%)',
          'Realisasi 2016',
        ],
        [
          1,
          'Meningkatnya produksi perkebunan',
          'Produksi Kopi',
          'Ton',
          '14.250',
          '15.010',
          '105,33 *)',
          '13.900',
        ],
        [2, null, 'Produksi Kakao', 'Ton', '9.600', '8.928', '93,00', '9.410'],
        [
          3,
          'Meningkatnya kesejahteraan pekebun',
          'NTP Perkebunan',
          'Indeks',
          '101,5',
          '99,47',
          '98,00',
          '100,2',
        ],
        [],
        ['*) angka sementara'],
      ],
      { gabung: 'B3:B4' },
    ),
    lembar(
      'Keuangan 2017',
      [
        ['PENYERAPAN ANGGARAN TAHUN 2017'],
        ['KODE', null, 'URAIAN', 'PAGU', 'REALISASI', '%'],
        ['I', null, 'BELANJA TIDAK LANGSUNG', '7.000.000.000', '6.860.000.000', '98,00'],
        ['II', null, 'BELANJA LANGSUNG', '5.000.000.000', '4.750.000.000', '95,00'],
        ['01', null, 'Program Pelayanan Administrasi Perkantoran', '1.000.000.000', '960.000.000', '96,00'],
        ['01', '01', 'Penyediaan Jasa Surat Menyurat', '400.000.000', '384.000.000', '96,00'],
        ['01', '02', 'Penyediaan Alat Tulis Kantor', '600.000.000', '576.000.000', '96,00'],
        ['16', null, 'Program Peningkatan Produksi Perkebunan', '4.000.000.000', '3.790.000.000', '94,75'],
        ['16', '05', 'Pengembangan Bibit Unggul', '2.500.000.000', '2.375.000.000', '95,00'],
        ['16', '07', 'Rehabilitasi Tanaman Kopi', '1.500.000.000', '1.415.000.000', '94,33'],
        [null, null, 'TOTAL', '12.000.000.000', '11.610.000.000', '96,75'],
      ],
      { gabung: 'A2:B2' },
    ),
    lembar('Personil', [
      ['NAMA DAN JABATAN'],
      ['No', 'Nama', 'NIP', 'Gol.', 'Jabatan'],
      [1, 'Ir. H. Zulkifli, MM', '19620707 198903 1 007', 'IV/d', 'Kepala Dinas'],
      [2, 'Ir. Rosdiana', '19650303 199203 2 003', 'IV/b', 'Sekretaris'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya produksi perkebunan
       Meningkatnya kesejahteraan pekebun`,
    ),
    Indikator: tabel(
      'Sasaran|Satuan|Indikator|Target PK',
      `Meningkatnya produksi perkebunan|Ton|Produksi Kopi|14.250 ton
       Meningkatnya produksi perkebunan|Ton|Produksi Kakao|9.600 ton
       Meningkatnya kesejahteraan pekebun|Indeks|NTP Perkebunan|101,5`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Produksi Kopi|2016||13.900|
       Produksi Kopi|2017|14.250|15.010|105,33
       Produksi Kakao|2016||9.410|
       Produksi Kakao|2017|9.600|8.928|93
       NTP Perkebunan|2016||100,2|
       NTP Perkebunan|2017|101,5|99,47|98`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak|Belanja',
      `program|Program Pelayanan Administrasi Perkantoran|1000000000|960000000|96|langsung
       kegiatan|Penyediaan Jasa Surat Menyurat|400000000|384000000|96|langsung
       kegiatan|Penyediaan Alat Tulis Kantor|600000000|576000000|96|langsung
       program|Program Peningkatan Produksi Perkebunan|4000000000|3790000000|94,75|langsung
       kegiatan|Pengembangan Bibit Unggul|2500000000|2375000000|95|langsung
       kegiatan|Rehabilitasi Tanaman Kopi|1500000000|1415000000|94,33|langsung`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP',
      `Ir. H. Zulkifli, MM|Kepala Dinas|196207071989031007
       Ir. Rosdiana|Sekretaris|196503031992032003`,
    ),
  },
};
