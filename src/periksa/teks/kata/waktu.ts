import type { Frasa } from './frasa.ts';

/** Names of years that are not written out: how far from the reported year they lie. */
export const daftarTahunRelatif: readonly Frasa<number>[] = [
  ['tahun lalu', -1], // tahun lalu 51 unit
  ['tahun sebelumnya', -1], // tahun sebelumnya 51 unit
  ['setahun sebelumnya', -1], // setahun sebelumnya 51 unit
  ['tahun kemarin', -1], // tahun kemarin 51 unit
  ['tahun yang lalu', -1], // tahun yang lalu 51 unit
  ['dua tahun sebelumnya', -2], // dua tahun sebelumnya 47 unit
  ['dua tahun lalu', -2], // dua tahun lalu 47 unit
  ['tahun ini', 0], // tahun ini 58 unit
  ['tahun pelaporan', 0], // tahun pelaporan 58 unit
  ['tahun berjalan', 0], // tahun berjalan 58 unit
  ['tahun laporan', 0], // tahun laporan 58 unit
];

/** Other times and other places: a figure beside one of these need not be in the workbook. */
export const daftarLain: readonly Frasa<'waktu' | 'tempat' | 'duga'>[] = [
  ['diperkirakan', 'duga'], // diperkirakan 60 unit
  ['perkiraan', 'duga'], // perkiraan 60 unit
  ['proyeksi', 'duga'], // proyeksi 60 unit
  ['diproyeksikan', 'duga'], // diproyeksikan 60 unit
  ['prognosis', 'duga'], // prognosis 60 unit
  ['potensi', 'duga'], // potensi 60 unit
  ['misalnya', 'duga'], // misalnya 60 unit
  ['contohnya', 'duga'], // contohnya 60 unit
  ['usulan', 'duga'], // usulan Rp100.000.000
  ['diusulkan', 'duga'], // diusulkan Rp100.000.000
  ['per orang', 'duga'], // Rp200.000 per orang
  ['per kelompok', 'duga'], // Rp200.000 per kelompok
  ['per unit', 'duga'], // Rp200.000 per unit
  ['per kk', 'duga'], // Rp200.000 per KK
  ['masing-masing menerima', 'duga'], // masing-masing menerima Rp200.000
  ['fisik', 'duga'], // realisasi fisik 100%
  ['akan', 'waktu'], // akan menjadi 60 unit
  ['bulan', 'waktu'], // sampai bulan Juni 30 unit
  ['semester', 'waktu'], // semester I 30 unit
  ['triwulan', 'waktu'], // sampai triwulan III 45 unit
  ['tw', 'waktu'], // sampai TW III 45 unit
  ['mendatang', 'waktu'], // tahun mendatang 60 unit
  ['tahun depan', 'waktu'], // tahun depan 60 unit
  ['depan', 'waktu'], // dua tahun ke depan 60 unit
  ['berikutnya', 'waktu'], // tahun berikutnya 60 unit
  ['sebelum perubahan', 'waktu'], // sebelum perubahan Rp100.000.000
  ['murni', 'waktu'], // APBD murni Rp100.000.000
  ['refocusing', 'waktu'], // refocusing Rp100.000.000
  ['menengah', 'waktu'], // target jangka menengah 75%
  ['renstra', 'waktu'], // akhir Renstra 75%
  ['akhir periode', 'waktu'], // pada akhir periode 75%
  ['nasional', 'tempat'], // rata-rata nasional 80%
  ['indonesia', 'tempat'], // Indonesia 80%
  ['tingkat provinsi', 'tempat'], // tingkat provinsi 80%
  ['rata-rata provinsi', 'tempat'], // rata-rata provinsi 80%
  ['provinsi lain', 'tempat'], // provinsi lain 80%
  ['provinsi tetangga', 'tempat'], // provinsi tetangga 80%
  ['kabupaten lain', 'tempat'], // kabupaten lain 80%
  ['kabupaten tetangga', 'tempat'], // kabupaten tetangga 80%
  ['daerah lain', 'tempat'], // daerah lain 80%
  ['daerah tetangga', 'tempat'], // daerah tetangga 80%
  ['pulau jawa', 'tempat'], // Pulau Jawa 80%
  ['negara', 'tempat'], // negara maju 80%
  ['dunia', 'tempat'], // dunia 80%
  ['asean', 'tempat'], // ASEAN 80%
  ['internasional', 'tempat'], // standar internasional 80%
  ['pemerintah pusat', 'tempat'], // pemerintah pusat 80%
  ['standar', 'tempat'], // standar WHO 80%
  ['who', 'tempat'], // menurut WHO 80%
  ['bps', 'tempat'], // menurut BPS 80%
];

/** Behind a figure these say that it was given up: `target semula 60%, kemudian diubah menjadi 65%`. */
export const daftarDiubah: readonly Frasa<true>[] = [
  ['diubah', true], // 60%, kemudian diubah menjadi 65%
  ['direvisi', true], // 60% direvisi menjadi 65%
  ['disesuaikan', true], // 60%, lalu disesuaikan menjadi 65%
  ['digeser', true], // Rp100.000.000 digeser menjadi Rp90.000.000
  ['dikoreksi', true], // 60% dikoreksi menjadi 58%
  ['direfocusing', true], // Rp100.000.000 direfocusing menjadi Rp90.000.000
];

/** Words right before a figure that make it a round one. */
export const daftarKira: readonly Frasa<true>[] = [
  ['sekitar', true], // sekitar Rp53,1 miliar
  ['hampir', true], // hampir 50%
  ['kurang lebih', true], // kurang lebih 50%
  ['lebih kurang', true], // lebih kurang 50%
  ['kira-kira', true], // kira-kira 50%
  ['lebih dari', true], // lebih dari 50%
  ['kurang dari', true], // kurang dari 50%
  ['nyaris', true], // nyaris 50%
  ['mendekati', true], // mendekati 50%
  ['sedikitnya', true], // sedikitnya 50 orang
  ['minimal', true], // minimal 50 orang
  ['paling sedikit', true], // paling sedikit 50 orang
  ['maksimal', true], // maksimal 50 orang
  ['di kisaran', true], // di kisaran 50%
  ['kisaran', true], // pada kisaran 50%
  ['berkisar', true], // berkisar 50%
  ['mencapai lebih', true], // mencapai lebih 50%
  ['±', true], // ± 50%
];
