import { type BukuKantor, b, lembar, tabel } from './kantor.ts';

/** Tujuan, sasaran and indikator in one column, told by their numbers; percentages as bare fractions; a budget before and after in thousands. */
export const rsud: BukuKantor = {
  nama: 'rumah sakit 2024',
  sheets: [
    lembar('LKIP', [
      ['PENGUKURAN KINERJA'],
      ['RUMAH SAKIT UMUM DAERAH BUKIT INDAH'],
      ['TAHUN 2024'],
      [],
      [
        'No',
        'Tujuan / Sasaran / Indikator',
        'Satuan',
        'Target 2024',
        'Realisasi 2024',
        'Capaian',
        'Kriteria',
      ],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6) = (5)/(4)', '(7)'],
      ['I', b('Tujuan: Terwujudnya rumah sakit yang bermutu')],
      ['I.1', b('Sasaran: Meningkatnya mutu pelayanan rumah sakit')],
      ['1', 'Bed Occupancy Rate', '%', 70, 66.5, 0.95, 'Sangat Tinggi'],
      ['2', 'Net Death Rate', 'permil', 24, 22, 1.0833, 'Sangat Tinggi'],
      ['3', 'Indeks Kepuasan Pasien', 'Indeks', 84, 84.84, 1.01, 'Sangat Tinggi'],
      ['I.2', b('Sasaran: Meningkatnya kemandirian keuangan BLUD')],
      ['1', 'Cost Recovery Rate', '%', 92, 73.6, 0.8, 'Tinggi'],
      ['II', b('Tujuan: Terwujudnya tata kelola yang baik')],
      ['II.1', b('Sasaran: Meningkatnya akuntabilitas kinerja')],
      ['1', 'Nilai evaluasi SAKIP', 'Nilai', 75, 71.25, 0.95, 'Sangat Tinggi'],
      [null, 'Rata-rata', null, null, null, 0.9583, null],
      [],
      [null, 'Keterangan: Kriteria menurut Permendagri 86 Tahun 2017'],
      [null, null, null, null, 'Bukit Indah,      Januari 2025'],
      [null, null, null, null, 'Direktur,'],
    ]),
    lembar(
      'Anggaran',
      [
        ['RSUD BUKIT INDAH'],
        ['REALISASI BELANJA TAHUN 2024'],
        [null, null, null, null, null, '(dalam ribuan rupiah)'],
        ['KODE', 'PROGRAM/KEGIATAN/SUB KEGIATAN', 'ANGGARAN', null, 'REALISASI', 'LEBIH/ (KURANG)', '%'],
        [null, null, 'SEMULA', 'MENJADI', null, null, null],
        [
          '1.02.01',
          'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH',
          '12.500.000',
          '13.000.000',
          '12.740.000',
          '(260.000)',
          '98,00',
        ],
        [
          '1.02.01.2.10',
          'Peningkatan Pelayanan BLUD',
          '12.500.000',
          '13.000.000',
          '12.740.000',
          '(260.000)',
          '98,00',
        ],
        [
          '1.02.01.2.10.0001',
          'Pelayanan dan Penunjang Pelayanan BLUD',
          '12.500.000',
          '13.000.000',
          '12.740.000',
          '(260.000)',
          '98,00',
        ],
        [
          '1.02.02',
          'PROGRAM PEMENUHAN UPAYA KESEHATAN',
          '4.000.000',
          '3.600.000',
          '3.240.000',
          '(360.000)',
          '90,00',
        ],
        [
          '1.02.02.2.01',
          'Penyediaan Fasilitas Pelayanan Kesehatan',
          '4.000.000',
          '3.600.000',
          '3.240.000',
          '(360.000)',
          '90,00',
        ],
        [
          '1.02.02.2.01.0014',
          'Pengadaan Alat Kesehatan',
          '4.000.000',
          '3.600.000',
          '3.240.000',
          '(360.000)',
          '90,00',
        ],
        ['Jumlah', null, '16.500.000', '16.600.000', '15.980.000', '(620.000)', '96,27'],
      ],
      { gabung: 'A4:A5 B4:B5 C4:D4 E4:E5 F4:F5 G4:G5 A12:B12' },
    ),
    lembar('Grafik', [
      ['Bulan', 'Kunjungan'],
      ['Jan', 120],
      ['Feb', 140],
      ['Mar', 133],
    ]),
    lembar('Struktur', [
      ['DAFTAR NAMA PEJABAT RSUD BUKIT INDAH'],
      ['Jabatan', 'Nama', 'NIP', 'Gol'],
      ['Direktur', 'dr. Arman Wijaya, Sp.PD', '19690101 199803 1 002', 'IV/c'],
      ['Kepala Bagian Tata Usaha', 'Siti Aminah, SE', '19720303 199903 2 001', 'IV/b'],
      ['Kepala Bidang Pelayanan', 'dr. Dian Pratiwi', '19810505 200803 2 003', 'IV/a'],
      ['Kepala Bidang Keperawatan', '-', null, null],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran|Tujuan',
      `Meningkatnya mutu pelayanan rumah sakit|Terwujudnya rumah sakit yang bermutu
       Meningkatnya kemandirian keuangan BLUD|Terwujudnya rumah sakit yang bermutu
       Meningkatnya akuntabilitas kinerja|Terwujudnya tata kelola yang baik`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Bed Occupancy Rate|Meningkatnya mutu pelayanan rumah sakit|%
       Net Death Rate|Meningkatnya mutu pelayanan rumah sakit|permil
       Indeks Kepuasan Pasien|Meningkatnya mutu pelayanan rumah sakit|Indeks
       Cost Recovery Rate|Meningkatnya kemandirian keuangan BLUD|%
       Nilai evaluasi SAKIP|Meningkatnya akuntabilitas kinerja|Nilai`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak|Kategori Tercetak',
      `Bed Occupancy Rate|2024|70|66,5|95|Sangat Tinggi
       Net Death Rate|2024|24|22|108,33|Sangat Tinggi
       Indeks Kepuasan Pasien|2024|84|84,84|101|Sangat Tinggi
       Cost Recovery Rate|2024|92|73,6|80|Tinggi
       Nilai evaluasi SAKIP|2024|75|71,25|95|Sangat Tinggi`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `1.02.01|program|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|13000000000|12740000000|98
       1.02.01.2.10|kegiatan|Peningkatan Pelayanan BLUD|13000000000|12740000000|98
       1.02.01.2.10.0001|subkegiatan|Pelayanan dan Penunjang Pelayanan BLUD|13000000000|12740000000|98
       1.02.02|program|PROGRAM PEMENUHAN UPAYA KESEHATAN|3600000000|3240000000|90
       1.02.02.2.01|kegiatan|Penyediaan Fasilitas Pelayanan Kesehatan|3600000000|3240000000|90
       1.02.02.2.01.0014|subkegiatan|Pengadaan Alat Kesehatan|3600000000|3240000000|90`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP',
      `dr. Arman Wijaya, Sp.PD|Direktur|196901011998031002
       Siti Aminah, SE|Kepala Bagian Tata Usaha|197203031999032001
       dr. Dian Pratiwi|Kepala Bidang Pelayanan|198105052008032003`,
    ),
  },
};
