import { type BukuKantor, b, lembar, tabel } from './kantor.ts';

/** A row of belanja that belongs to no program is told, not imported. English-like short headings, band rows of tujuan and sasaran without prefix words, figures with notes, budget with Semester columns and belanja bands. */
export const satpol: BukuKantor = {
  nama: 'satpol pp 2018',
  sheets: [
    lembar('1', [
      ['Satuan Polisi Pamong Praja Kabupaten Pantai Timur'],
      ['EVALUASI CAPAIAN KINERJA 2018'],
      [],
      ['NO', 'INDIKATOR', 'T 2018', 'R 2018', '%', 'R 2017', 'STATUS CAPAIAN'],
      [null, b('Meningkatnya ketertiban umum')],
      [1, 'Persentase pelanggaran perda yang diselesaikan', '90 %', '88,2 %', '98,00', '85 %', 'Baik'],
      [2, 'Jumlah patroli wilayah', '365 kali', '365 kali', '100,00', '350 kali', 'Baik'],
      [null, b('Meningkatnya perlindungan masyarakat')],
      [1, 'Rasio Linmas per RT', '1 : 1', '1 : 1', '100', '-', 'Baik'],
      [2, 'Waktu tanggap kebakaran', '15 menit', '13 menit *)', '113,33', '16 menit', 'Sangat Baik'],
      ['*) angka sementara'],
    ]),
    lembar('2', [
      ['REALISASI ANGGARAN 2018'],
      ['No', 'Uraian', 'Anggaran', 'Realisasi Semester I', 'Realisasi Semester II', 'Jumlah Realisasi', '%'],
      [null, b('BELANJA TIDAK LANGSUNG'), 4_000_000_000, 1_900_000_000, 2_000_000_000, 3_900_000_000, 97.5],
      [null, 'Belanja Pegawai', 4_000_000_000, 1_900_000_000, 2_000_000_000, 3_900_000_000, 97.5],
      [null, b('BELANJA LANGSUNG'), 1_000_000_000, 400_000_000, 550_000_000, 950_000_000, 95],
      [1, b('Program Ketenteraman dan Ketertiban'), 700_000_000, 300_000_000, 365_000_000, 665_000_000, 95],
      ['a', 'Patroli Wilayah', 400_000_000, 200_000_000, 180_000_000, 380_000_000, 95],
      ['b', 'Penegakan Perda', 300_000_000, 100_000_000, 185_000_000, 285_000_000, 95],
      [2, b('Program Perlindungan Masyarakat'), 300_000_000, 100_000_000, 185_000_000, 285_000_000, 95],
      ['a', 'Pembinaan Linmas', 300_000_000, 100_000_000, 185_000_000, 285_000_000, 95],
      [null, 'JUMLAH BELANJA', 5_000_000_000, 2_300_000_000, 2_550_000_000, 4_850_000_000, 97],
    ]),
    lembar('3', [
      ['Data Pegawai Satpol PP'],
      ['1. Menurut Golongan', null, null, null, '2. Menurut Pendidikan'],
      ['Golongan', 'L', 'P', null, 'Pendidikan', 'L', 'P'],
      ['IV', 3, 1, null, 'Sarjana', 14, 6],
      ['III', 20, 8, null, 'Diploma', 4, 2],
      ['II', 31, 2, null, 'SLTA', 36, 3],
      ['Jumlah', 54, 11, null, 'Jumlah', 54, 11],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya ketertiban umum
       Meningkatnya perlindungan masyarakat`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran',
      `Persentase pelanggaran perda yang diselesaikan|Meningkatnya ketertiban umum
       Jumlah patroli wilayah|Meningkatnya ketertiban umum
       Rasio Linmas per RT|Meningkatnya perlindungan masyarakat
       Waktu tanggap kebakaran|Meningkatnya perlindungan masyarakat`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak|Kategori Tercetak|Catatan',
      `Persentase pelanggaran perda yang diselesaikan|2017||85 %|||
       Persentase pelanggaran perda yang diselesaikan|2018|90 %|88,2 %|98|Baik|
       Jumlah patroli wilayah|2017||350 kali|||
       Jumlah patroli wilayah|2018|365 kali|365 kali|100|Baik|
       Rasio Linmas per RT|2018|1 : 1|1 : 1|100|Baik|
       Waktu tanggap kebakaran|2017||16 menit|||
       Waktu tanggap kebakaran|2018|15 menit|13 menit|113,33|Sangat Baik|angka sementara`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Belanja',
      `program|Program Ketenteraman dan Ketertiban|700000000|665000000|langsung
       kegiatan|Patroli Wilayah|400000000|380000000|langsung
       kegiatan|Penegakan Perda|300000000|285000000|langsung
       program|Program Perlindungan Masyarakat|300000000|285000000|langsung
       kegiatan|Pembinaan Linmas|300000000|285000000|langsung`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Golongan|Golongan IV|3|1
       Golongan|Golongan III|20|8
       Golongan|Golongan II|31|2
       Pendidikan|Sarjana|14|6
       Pendidikan|Diploma|4|2
       Pendidikan|SLTA|36|3`,
    ),
  },
};
