import { type BukuKantor, b, lembar, tabel } from './kantor.ts';

/** Indikator down the side with a row each for target, realisasi and capaian; a sheet a quarter; a budget with Roman, letter and number marks in columns of their own. */
export const sosial: BukuKantor = {
  nama: 'sosial 2023',
  sheets: [
    lembar(
      'Capaian IKU',
      [
        ['CAPAIAN INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN LEMBAH HIJAU'],
        ['Tahun 2021 - 2023'],
        [],
        ['Sasaran', 'Indikator', 'Satuan', 'Uraian', '2021', '2022', '2023'],
        ['Meningkatnya kesejahteraan PPKS', 'Persentase PPKS yang tertangani', '%', 'Target', 60, 65, 70],
        [null, null, null, 'Realisasi', 58, 66.5, 71.4],
        [null, null, null, 'Capaian (%)', 96.67, 102.31, 102],
        [null, 'Jumlah penyandang disabilitas yang menerima alat bantu', 'Orang', 'Target', 100, 120, 150],
        [null, null, null, 'Realisasi', 95, 130, 141],
        [null, null, null, 'Capaian (%)', 95, 108.33, 94],
        ['Meningkatnya akuntabilitas dinas', 'Nilai SAKIP', 'Nilai', 'Target', 70, 72, 74],
        [null, null, null, 'Realisasi', 69.5, 73.1, 75.2],
        [null, null, null, 'Capaian (%)', 99.29, 101.53, 101.62],
      ],
      { gabung: 'A5:A10 B5:B7 C5:C7 B8:B10 C8:C10 A11:A13 B11:B13 C11:C13' },
    ),
    ...[1, 2].map((tw) =>
      lembar(`TW ${tw}`, [
        [`MONITORING CAPAIAN KINERJA TRIWULAN ${['I', 'II'][tw - 1]} TAHUN 2023`],
        ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Permasalahan', 'Tindak Lanjut'],
        [1, 'Persentase PPKS yang tertangani', 15 * tw, 14 * tw, 'Data belum lengkap', 'Verifikasi ulang'],
        [2, 'Jumlah penyandang disabilitas yang menerima alat bantu', 30 * tw, 25 * tw, '-', '-'],
        [3, 'Nilai SAKIP', '-', '-', '-', '-'],
      ]),
    ),
    lembar(
      'Anggaran 2023',
      [
        ['REALISASI ANGGARAN DINAS SOSIAL TAHUN 2023'],
        [],
        [
          'No',
          null,
          null,
          'Program, Kegiatan, dan Sub Kegiatan',
          'Anggaran (Rp)',
          'Realisasi (Rp)',
          'Persentase (%)',
        ],
        ['I', null, null, b('Program Rehabilitasi Sosial'), '1,250,000,000', '1,187,500,000', '95.00'],
        [
          null,
          'A',
          null,
          'Rehabilitasi Sosial Dasar Penyandang Disabilitas',
          '750,000,000',
          '712,500,000',
          '95.00',
        ],
        [null, null, 1, 'Penyediaan Alat Bantu', '500,000,000', '480,000,000', '96.00'],
        [null, null, 2, 'Penyediaan Permakanan', '250,000,000', '232,500,000', '93.00'],
        [null, 'B', null, 'Rehabilitasi Sosial PPKS Lainnya', '500,000,000', '475,000,000', '95.00'],
        [null, null, 1, 'Fasilitasi Pembuatan NIK', '500,000,000', '475,000,000', '95.00'],
        [
          'II',
          null,
          null,
          b('Program Perlindungan dan Jaminan Sosial'),
          '300,000,000',
          '291,000,000',
          '97.00',
        ],
        [null, 'A', null, 'Pemeliharaan Anak Terlantar', '300,000,000', '291,000,000', '97.00'],
        [null, null, 1, 'Pengelolaan Data Fakir Miskin', '300,000,000', '291,000,000', '97.00'],
        ['Total Belanja', null, null, null, '1,550,000,000', '1,478,500,000', '95.39'],
      ],
      { gabung: 'A3:C3 A13:D13' },
    ),
    lembar('Catatan rapat', [
      ['Rapat tanggal 3 Maret'],
      ['1. Cek data BPS'],
      ['2. Minta tanda tangan Kadis'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kesejahteraan PPKS
       Meningkatnya akuntabilitas dinas`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Persentase PPKS yang tertangani|Meningkatnya kesejahteraan PPKS|%
       Jumlah penyandang disabilitas yang menerima alat bantu|Meningkatnya kesejahteraan PPKS|Orang
       Nilai SAKIP|Meningkatnya akuntabilitas dinas|Nilai`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Persentase PPKS yang tertangani|2021|60|58|96,67
       Persentase PPKS yang tertangani|2022|65|66,5|102,31
       Persentase PPKS yang tertangani|2023|70|71,4|102
       Jumlah penyandang disabilitas yang menerima alat bantu|2021|100|95|95
       Jumlah penyandang disabilitas yang menerima alat bantu|2022|120|130|108,33
       Jumlah penyandang disabilitas yang menerima alat bantu|2023|150|141|94
       Nilai SAKIP|2021|70|69,5|99,29
       Nilai SAKIP|2022|72|73,1|101,53
       Nilai SAKIP|2023|74|75,2|101,62`,
    ),
    Triwulan: tabel(
      'Indikator|Tahun|Triwulan|Target|Realisasi|Permasalahan|Rencana Tindak Lanjut',
      `Persentase PPKS yang tertangani|2023|1|15|14|Data belum lengkap|Verifikasi ulang
       Persentase PPKS yang tertangani|2023|2|30|28|Data belum lengkap|Verifikasi ulang
       Jumlah penyandang disabilitas yang menerima alat bantu|2023|1|30|25||
       Jumlah penyandang disabilitas yang menerima alat bantu|2023|2|60|50||`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `program|Program Rehabilitasi Sosial|1250000000|1187500000|95
       kegiatan|Rehabilitasi Sosial Dasar Penyandang Disabilitas|750000000|712500000|95
       subkegiatan|Penyediaan Alat Bantu|500000000|480000000|96
       subkegiatan|Penyediaan Permakanan|250000000|232500000|93
       kegiatan|Rehabilitasi Sosial PPKS Lainnya|500000000|475000000|95
       subkegiatan|Fasilitasi Pembuatan NIK|500000000|475000000|95
       program|Program Perlindungan dan Jaminan Sosial|300000000|291000000|97
       kegiatan|Pemeliharaan Anak Terlantar|300000000|291000000|97
       subkegiatan|Pengelolaan Data Fakir Miskin|300000000|291000000|97`,
    ),
  },
};
