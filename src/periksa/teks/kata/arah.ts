import type { Frasa } from './frasa.ts';

/** Up is 1, down is -1. */
export type Arah = 1 | -1;

/** Words that say a figure changed, and which way. */
export const daftarArah: readonly Frasa<Arah>[] = [
  ['naik', 1], // produksi naik 8%
  ['terangkat', 1], // terangkat 8 poin
  ['meningkat', 1], // meningkat 8 poin
  ['bertambah', 1], // bertambah 43 eksportir
  ['tumbuh', 1], // tumbuh 78.465 ton
  ['melonjak', 1], // melonjak dari 4,35 persen
  ['menanjak', 1], // menanjak menjadi 65%
  ['menguat', 1], // menguat 2 poin
  ['membesar', 1], // membesar 2 poin
  ['terdongkrak', 1], // terdongkrak 2 poin
  ['membaik', 1], // membaik dari 60 menjadi 65
  ['peningkatan', 1], // mengalami peningkatan 2 poin
  ['kenaikan', 1], // kenaikan sebesar 1,88%
  ['penambahan', 1], // penambahan 8 unit
  ['pertambahan', 1], // pertambahan 8 unit
  ['pertumbuhan', 1], // pertumbuhan 3,78%
  ['tambahan', 1], // ada tambahan 8 unit
  ['lonjakan', 1], // lonjakan 8 unit
  ['turun', -1], // turun 12 kasus
  ['menurun', -1], // menurun 12 kasus
  ['berkurang', -1], // berkurang 12 kasus
  ['menyusut', -1], // menyusut 12 ekor
  ['merosot', -1], // merosot 12 ekor
  ['anjlok', -1], // anjlok 12 persen
  ['melorot', -1], // melorot 12 persen
  ['melemah', -1], // melemah 12 persen
  ['terkoreksi', -1], // terkoreksi 12 persen
  ['terpangkas', -1], // terpangkas 12 persen
  ['susut', -1], // susut 12 ekor
  ['menciut', -1], // menciut 12 unit
  ['memburuk', -1], // memburuk dari 65 menjadi 60
  ['penurunan', -1], // penurunan sebesar 7.865 ekor
  ['pengurangan', -1], // pengurangan 12 ekor
  ['penyusutan', -1], // penyusutan 12 ekor
  ['kontraksi', -1], // kontraksi 3,14 persen
  ['diturunkan', -1], // dapat diturunkan 0,3 poin
  ['ditekan', -1], // dapat ditekan 1,89 persen
  ['dinaikkan', 1], // dinaikkan 2 poin
  ['ditingkatkan', 1], // dapat ditingkatkan 2 poin
];

/** How two figures are compared: `baik` and `buruk` turn with the arah of the indikator. */
export type Banding = Arah | 'baik' | 'buruk';

/** Words that compare a figure with another one. */
export const daftarBanding: readonly Frasa<Banding>[] = [
  ['lebih tinggi', 1], // lebih tinggi daripada target
  ['lebih besar', 1], // lebih besar daripada tahun 2015
  ['lebih banyak', 1], // lebih banyak 6 unit daripada target
  ['lebih cepat', 'baik'], // lebih cepat daripada tahun 2015
  ['lebih panjang', 1], // lebih panjang daripada target
  ['di atas', 1], // 22 poin di atas target
  ['melampaui', 1], // melampaui target
  ['melebihi', 1], // melebihi target
  ['terlampaui', 1], // target telah terlampaui
  ['melewati', 1], // melewati target
  ['lebih rendah', -1], // lebih rendah daripada inflasi nasional
  ['lebih kecil', -1], // lebih kecil daripada tahun 2015
  ['lebih sedikit', -1], // lebih sedikit daripada target
  ['lebih lambat', 'buruk'], // lebih lambat daripada tahun 2015
  ['lebih pendek', -1], // lebih pendek daripada target
  ['di bawah', -1], // masih di bawah target
  ['kurang dari target', -1], // realisasi kurang dari target
  ['lebih dari target', 1], // realisasi lebih dari target
  ['lebih baik', 'baik'], // lebih baik daripada tahun 2015
  ['lebih buruk', 'buruk'], // lebih buruk daripada tahun 2015
];

/** Words that say that a target was met, or not. */
export const daftarKetercapaian: readonly Frasa<boolean>[] = [
  ['tercapai', true], // target tercapai
  ['terpenuhi', true], // target terpenuhi
  ['mencapai target', true], // telah mencapai target
  ['memenuhi target', true], // sudah memenuhi target
  ['dapat dicapai', true], // target dapat dicapai
  ['berhasil dicapai', true], // target berhasil dicapai
  ['belum dapat dicapai', false], // target belum dapat dicapai
  ['tidak dapat dicapai', false], // target tidak dapat dicapai
  ['tidak berhasil dicapai', false], // target tidak berhasil dicapai
  ['tidak tercapai', false], // target tidak tercapai
  ['belum tercapai', false], // target belum tercapai
  ['tak tercapai', false], // target tak tercapai
  ['tidak terpenuhi', false], // target tidak terpenuhi
  ['belum terpenuhi', false], // target belum terpenuhi
  ['tidak mencapai target', false], // tidak mencapai target
  ['belum mencapai target', false], // belum mencapai target
  ['gagal mencapai target', false], // gagal mencapai target
  ['tidak memenuhi target', false], // tidak memenuhi target
  ['belum memenuhi target', false], // belum memenuhi target
  ['belum dapat tercapai', false], // belum dapat tercapai
  ['tidak dapat tercapai', false], // tidak dapat tercapai
  ['tidak dapat mencapai target', false], // tidak dapat mencapai target
  ['belum dapat mencapai target', false], // belum dapat mencapai target
  ['belum sepenuhnya tercapai', false], // belum sepenuhnya tercapai
];

/** Words before a claim that make it none: it is denied, wished for, or only supposed. */
export const daftarBukanKlaim: readonly Frasa<true>[] = [
  ['tidak', true], // tidak naik
  ['tak', true], // tak naik
  ['belum', true], // belum naik
  ['bukan', true], // bukan kenaikan
  ['tanpa', true], // tanpa peningkatan
  ['agar', true], // agar produksi naik
  ['untuk', true], // untuk peningkatan produksi
  ['guna', true], // guna peningkatan produksi
  ['akan', true], // akan naik
  ['diharapkan', true], // diharapkan naik
  ['harus', true], // harus naik
  ['perlu', true], // perlu ditekan
  ['berupaya', true], // berupaya mencapai target
  ['berusaha', true], // berusaha mencapai target
  ['bertekad', true], // bertekad mencapai target
  ['upaya', true], // upaya peningkatan
  ['rangka', true], // dalam rangka peningkatan
  ['target', true], // target penurunan 2,5 persen
  ['ditargetkan', true], // ditargetkan tumbuh 3 persen
  ['direncanakan', true], // direncanakan naik
  ['rencana', true], // rencana kenaikan
  ['mendorong', true], // mendorong pertumbuhan
  ['program', true], // Program Peningkatan Produksi
  ['kegiatan', true], // Kegiatan Peningkatan Produksi
  ['jika', true], // jika naik
  ['apabila', true], // apabila naik
  ['bila', true], // bila naik
  ['sempat', true], // sempat naik
  ['supaya', true], // supaya naik
  ['dapat', true], // dapat tumbuh
  ['memicu', true], // memicu kenaikan
  ['terhadap', true], // terhadap penurunan
  ['seluruh', true], // seluruh target tercapai
  ['semua', true], // semua target tercapai
  ['sebagian', true], // sebagian target tercapai
  ['hampir', true], // hampir tercapai
  ['nyaris', true], // nyaris tercapai
  ['optimis', true], // optimis target tercapai
  ['bisa', true], // bisa naik
  ['maupun', true], // naik maupun turun
  ['dibutuhkan', true], // dibutuhkan tambahan 6,55 poin
  ['diperlukan', true], // diperlukan tambahan 6,55 poin
  ['membutuhkan', true], // membutuhkan tambahan 6,55 poin
  ['memerlukan', true], // memerlukan tambahan 6,55 poin
];
