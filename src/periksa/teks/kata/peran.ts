import type { Frasa } from './frasa.ts';

/** What a word beside a figure says the figure is. `selisih` is any change or distance. */
export type Peran =
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'rata-rata'
  | 'nilai mean'
  | 'pagu'
  | 'belanja'
  | 'sisa'
  | 'selisih';

/** Words that say what the figure behind them is; the last one before the figure counts. */
export const daftarPeran: readonly Frasa<Peran>[] = [
  ['target', 'target'], // target 125 eksportir
  ['ditargetkan', 'target'], // ditargetkan tumbuh 3 persen
  ['menargetkan', 'target'], // dinas menargetkan 5 kawasan
  ['direncanakan', 'target'], // direncanakan 40 km
  ['rencana', 'target'], // dari rencana 40 km
  ['ambang', 'target'], // ambang target 3
  ['batas toleransi', 'target'], // batas toleransi 2 persen
  ['dipatok', 'target'], // dipatok pada angka 65%
  ['ditetapkan', 'target'], // ditetapkan sebesar 65%
  ['diperjanjikan', 'target'], // yang diperjanjikan 65%
  ['dijanjikan', 'target'], // dijanjikan 65%
  ['realisasi', 'realisasi'], // realisasi 87%
  ['terealisasi', 'realisasi'], // terealisasi 87%
  ['direalisasikan', 'realisasi'], // dapat direalisasikan 253.712 ton
  ['terlaksana', 'realisasi'], // terlaksana 24 pasar
  ['tercatat', 'realisasi'], // tercatat 992.770 ton
  ['terwujud', 'realisasi'], // terwujud 38 km
  ['diwujudkan', 'realisasi'], // yang dapat diwujudkan 38 km
  ['dicapai', 'realisasi'], // yang dicapai 79,27%
  ['menyentuh', 'realisasi'], // tahun ini menyentuh 83 persen
  ['diperoleh hasil', 'realisasi'], // sehingga diperoleh hasil 83 persen
  ['memberikan angka', 'realisasi'], // pengukuran memberikan angka 83 persen
  ['kita', 'realisasi'], // provinsi tetangga 75%, sedangkan kita 83%
  ['daerah kita', 'realisasi'], // di daerah kita 83%
  ['daerah ini', 'realisasi'], // daerah ini 83%
  ['daerah kami', 'realisasi'], // daerah kami 83%
  ['wilayah kerja kami', 'realisasi'], // di wilayah kerja kami 83%
  ['posisi', 'realisasi'], // berada pada posisi 83%
  ['capaian', 'capaian'], // capaian 116,79 persen
  ['ketercapaian', 'capaian'], // ketercapaian 98%
  ['pencapaian', 'capaian'], // pencapaian target 98%
  ['tingkat capaian', 'capaian'], // tingkat capaian 98%
  ['capaian kinerja', 'capaian'], // capaian kinerja 98%
  ['persentase capaian', 'capaian'], // persentase capaian 98%
  ['capaian target', 'capaian'], // capaian target 98%
  ['rata-rata', 'rata-rata'], // rata-rata sasaran ini 98%
  ['rerata', 'rata-rata'], // rerata capaian 98%
  ['rata-rata capaian', 'rata-rata'], // rata-rata capaian 98%
  ['capaian rata-rata', 'rata-rata'], // capaian rata-rata 98%
  ['rata-rata kelompok tertimbang', 'rata-rata'], // rata-rata kelompok tertimbang 98
  ['nilai mean', 'nilai mean'], // nilai mean 92,5
  ['nilai rata-rata data kelompok', 'nilai mean'], // nilai rata-rata data kelompok 92,5
  ['pagu', 'pagu'], // pagu Rp100.000.000
  ['anggaran', 'pagu'], // anggaran Rp100.000.000
  ['dianggarkan', 'pagu'], // dianggarkan Rp100.000.000
  ['alokasi', 'pagu'], // alokasi Rp100.000.000
  ['dialokasikan', 'pagu'], // dialokasikan Rp100.000.000
  ['berpagu', 'pagu'], // program berpagu Rp100.000.000
  ['beranggaran', 'pagu'], // kegiatan beranggaran Rp100.000.000
  ['disediakan', 'pagu'], // disediakan Rp100.000.000
  ['didanai', 'pagu'], // didanai Rp100.000.000
  ['plafon', 'pagu'], // plafon Rp100.000.000
  ['dppa', 'pagu'], // DPPA Rp100.000.000
  ['dpa', 'pagu'], // DPA Rp100.000.000
  ['terserap', 'belanja'], // terserap Rp98.000.000
  ['menyerap', 'belanja'], // menyerap Rp98.000.000
  ['terpakai', 'belanja'], // terpakai Rp98.000.000
  ['memakai', 'belanja'], // memakai Rp98.000.000
  ['digunakan', 'belanja'], // digunakan Rp98.000.000
  ['dibelanjakan', 'belanja'], // dibelanjakan Rp98.000.000
  ['membelanjakan', 'belanja'], // membelanjakan Rp98.000.000
  ['menghabiskan', 'belanja'], // menghabiskan Rp98.000.000
  ['dihabiskan', 'belanja'], // dihabiskan Rp98.000.000
  ['penyerapan', 'belanja'], // penyerapan 98%
  ['penyerapan anggaran', 'belanja'], // penyerapan anggaran 98%
  ['serapan', 'belanja'], // serapan 98%
  ['serapan anggaran', 'belanja'], // serapan anggaran 98%
  ['daya serap', 'belanja'], // daya serap 98%
  ['pengeluaran', 'belanja'], // pengeluaran Rp98.000.000
  ['tercairkan', 'belanja'], // tercairkan Rp98.000.000
  ['realisasi anggaran', 'belanja'], // realisasi anggaran Rp98.000.000
  ['realisasi keuangan', 'belanja'], // realisasi keuangan 98%
  ['realisasi belanja', 'belanja'], // realisasi belanja Rp98.000.000
  ['realisasi pagu', 'belanja'], // realisasi pagu 98%
  ['realisasi penyerapan anggaran', 'belanja'], // realisasi penyerapan anggaran 98%
  ['efisiensi anggaran', 'sisa'], // efisiensi anggaran Rp2.000.000
  ['efisiensi', 'sisa'], // efisiensi Rp2.000.000
  ['penghematan', 'sisa'], // penghematan Rp2.000.000
  ['sisa', 'sisa'], // sisa Rp2.000.000
  ['sisa anggaran', 'sisa'], // sisa anggaran Rp2.000.000
  ['sisa dana', 'sisa'], // sisa dana Rp2.000.000
  ['sisa pagu', 'sisa'], // sisa pagu Rp2.000.000
  ['sisa belanja', 'sisa'], // sisa belanja Rp2.000.000
  ['menyisakan', 'sisa'], // menyisakan Rp2.000.000
  ['menyisakan anggaran', 'sisa'], // menyisakan anggaran Rp2.000.000
  ['menyisakan dana', 'sisa'], // menyisakan dana Rp2.000.000
  ['tersisa', 'sisa'], // tersisa Rp2.000.000
  ['bersisa', 'sisa'], // bersisa Rp2.000.000
  ['silpa', 'sisa'], // SILPA Rp2.000.000
  ['tidak terserap', 'sisa'], // tidak terserap Rp2.000.000
  ['belum terserap', 'sisa'], // belum terserap Rp2.000.000
  ['tidak terpakai', 'sisa'], // tidak terpakai Rp2.000.000
  ['tidak terealisasi', 'sisa'], // tidak terealisasi Rp2.000.000
  ['selisih', 'selisih'], // selisih 8 poin
  ['selisih antara realisasi dan target', 'selisih'], // selisih antara realisasi dan target 8 poin
  ['selisih antara target dan realisasi', 'selisih'], // selisih antara target dan realisasi 8 poin
  ['selisih realisasi dan target', 'selisih'], // selisih realisasi dan target 8 poin
  ['selisih target dan realisasi', 'selisih'], // selisih target dan realisasi 8 poin
  ['perbedaan', 'selisih'], // perbedaan 8 poin
  ['surplus', 'selisih'], // surplus 8 unit
  ['kekurangan', 'selisih'], // kekurangan 8 unit
  ['kelebihan', 'selisih'], // kelebihan 8 unit
  ['terpaut', 'selisih'], // terpaut 8 poin dari target
  ['lebih', 'selisih'], // lebih banyak 8 unit
  ['kurang', 'selisih'], // kurang 8 unit dari target
  ['melampaui', 'selisih'], // melampaui target sebesar 1,03 poin
  ['melebihi', 'selisih'], // melebihi target sebesar 1,03 poin
  ['terlampaui', 'selisih'], // terlampaui 1,03 poin
  ['di atas', 'selisih'], // 8 poin di atas target
  ['di bawah', 'selisih'], // 8 poin di bawah target
];

/** Words that end the reach of a role word: what stands behind them is another thing. */
export const daftarBatas: readonly Frasa<true>[] = [
  ['sedangkan', true], // telur 83%, sedangkan susu 72%
  ['sementara', true], // laki-laki 103 orang, sementara perempuan 65 orang
  ['namun', true], // naik 8 poin, namun targetnya 90
  ['tetapi', true], // naik 8 poin, tetapi targetnya 90
  ['padahal', true], // minus 3,14 persen, padahal ditargetkan 3 persen
  ['sehingga', true], // 24 pasar, sehingga capaiannya 96%
  ['kemudian', true], // 298.705 ton, kemudian 327.115 ton
  ['lalu', true], // 298.705 ton, lalu 327.115 ton
  ['sebaliknya', true], // Anthrax nihil; sebaliknya Rabies 2 kasus
  ['adapun', true], // adapun susu 72%
  ['disusul', true], // S1 96 orang, disusul SMA 62 orang
  ['diikuti', true], // Program A Rp1, diikuti Program B Rp2
];
