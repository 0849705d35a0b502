/** What a column of an office's table may hold. */
export type Istilah =
  | 'no'
  | 'kode'
  | 'misi'
  | 'tujuan'
  | 'sasaran'
  | 'indikator'
  | 'satuan'
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'kategori'
  | 'targetAkhir'
  | 'nasional'
  | 'formulasi'
  | 'sumberData'
  | 'pembilang'
  | 'penyebut'
  | 'tahun'
  | 'ukuran'
  | 'pejabat'
  | 'keterangan'
  | 'program'
  | 'kegiatan'
  | 'subkegiatan'
  | 'uraian'
  | 'pagu'
  | 'paguMurni'
  | 'paguPerubahan'
  | 'persen'
  | 'keuangan'
  | 'fisik'
  | 'sisa'
  | 'sumberDana'
  | 'belanja'
  | 'nama'
  | 'nip'
  | 'pangkat'
  | 'golongan'
  | 'jabatan'
  | 'atasan'
  | 'pendidikan'
  | 'eselon'
  | 'jenisTabel'
  | 'laki'
  | 'perempuan'
  | 'pns'
  | 'nonPns'
  | 'jumlah'
  | 'triwulan'
  | 'lain';

export interface KataKepala {
  readonly istilah: Istilah;
  /** As headings write it, in lower case and written out; the first is the usual one. */
  readonly kata: readonly string[];
  /** A heading that an office has used. */
  readonly contoh: string;
}

/**
 * The words by which a column is known. A heading is cut into words, shortened ones written out (`Real.`, `Sat.`),
 * and compared with these; the longest words that it holds decide.
 */
export const KATA_KEPALA: readonly KataKepala[] = [
  { istilah: 'no', kata: ['no', 'nomor', 'nomor urut', 'no urut', 'nmr', 'urut'], contoh: 'No.' },
  {
    istilah: 'kode',
    kata: ['kode rekening', 'kode', 'rekening', 'kode program', 'nomor rekening', 'no rekening', 'kode kegiatan', 'kode rek', 'kd rek', 'mata anggaran'],
    contoh: 'KODE REKENING',
  },
  { istilah: 'misi', kata: ['misi'], contoh: 'Misi' },
  { istilah: 'tujuan', kata: ['tujuan', 'tujuan strategis', 'tujuan renstra', 'tujuan rpjmd'], contoh: 'Tujuan' },
  {
    istilah: 'sasaran',
    kata: ['sasaran strategis', 'sasaran', 'sasaran program', 'sasaran kegiatan', 'sasaran kinerja', 'kinerja utama', 'sasaran renstra', 'sasaran rpjmd', 'uraian sasaran', 'sasaran perangkat daerah', 'ss'],
    contoh: 'Sasaran Strategis',
  },
  {
    istilah: 'indikator',
    kata: ['indikator kinerja', 'indikator kinerja utama', 'indikator', 'iku', 'ik', 'iks', 'indikator sasaran', 'indikator kinerja sasaran', 'indikator kinerja program', 'indikator kinerja kegiatan', 'indikator kinerja utama iku', 'indikator kinerja utama dan indikator kinerja', 'uraian indikator', 'nama indikator', 'indikator sasaran strategis', 'ukuran kinerja', 'tolok ukur', 'tolok ukur kinerja', 'parameter kinerja'],
    contoh: 'Indikator Kinerja Utama',
  },
  { istilah: 'satuan', kata: ['satuan', 'satuan ukuran', 'unit', 'satuan pengukuran', 'satuan indikator', 'unit satuan'], contoh: 'Sat.' },
  {
    istilah: 'target',
    kata: ['target', 'target kinerja', 'target pk', 'rencana tingkat capaian', 'rencana', 'target perjanjian kinerja', 'target penetapan kinerja', 'kinerja yang diperjanjikan', 'rencana capaian', 'target capaian', 'target tahunan', 'sasaran angka', 'tingkat capaian yang direncanakan', 'kinerja yang direncanakan'],
    contoh: 'Rencana Tingkat Capaian',
  },
  {
    istilah: 'realisasi',
    kata: ['realisasi', 'realisasi kinerja', 'hasil', 'realisasi capaian', 'kinerja yang dicapai', 'hasil yang dicapai', 'realisasi fisik kinerja', 'hasil pengukuran', 'kinerja nyata'],
    contoh: 'Real.',
  },
  {
    istilah: 'capaian',
    kata: ['capaian', 'capaian kinerja', 'persentase capaian', '% capaian', 'capaian %', 'tingkat capaian', 'persentase', 'capaian target', 'persen capaian', 'persentase tingkat capaian', '% tingkat capaian', 'capaian realisasi', 'pencapaian', '% pencapaian', 'tingkat pencapaian', 'persentase pencapaian', 'capaian iku', 'nilai capaian', 'rasio capaian', 'prosentase'],
    contoh: 'Capaian Kinerja (%)',
  },
  {
    istilah: 'kategori',
    kata: ['kategori', 'kriteria', 'predikat', 'kategori capaian', 'predikat kinerja', 'kriteria penilaian', 'status capaian', 'interpretasi', 'penilaian', 'kriteria capaian', 'predikat capaian', 'kategori kinerja', 'keberhasilan', 'tingkat keberhasilan', 'skala ordinal'],
    contoh: 'Kriteria Penilaian',
  },
  {
    istilah: 'targetAkhir',
    kata: ['target akhir', 'target akhir rpjmd', 'target akhir renstra', 'target rpjmd', 'target renstra', 'kondisi akhir', 'kondisi kinerja pada akhir periode', 'target akhir periode', 'target jangka menengah', 'target akhir tahun renstra', 'akhir rpjmd', 'akhir renstra', 'target akhir periode rpjmd', 'kondisi kinerja akhir periode rpjmd', 'target akhir jabatan'],
    contoh: 'Target Akhir RPJMD (2018)',
  },
  {
    istilah: 'nasional',
    kata: ['realisasi nasional', 'nasional', 'standar nasional', 'capaian nasional', 'rata rata nasional', 'angka nasional', 'realisasi tingkat nasional'],
    contoh: 'Realisasi Nasional',
  },
  {
    istilah: 'formulasi',
    kata: ['formulasi', 'formula', 'rumus', 'cara menghitung', 'formulasi perhitungan', 'formulasi penghitungan', 'rumus perhitungan', 'cara penghitungan', 'definisi operasional', 'penjelasan', 'formula penghitungan', 'metode perhitungan', 'penjelasan formulasi', 'cara pengukuran', 'rumus penghitungan', 'cara perhitungan', 'penjelasan formulasi penghitungan'],
    contoh: 'Formulasi Perhitungan',
  },
  { istilah: 'sumberData', kata: ['sumber data', 'sumber', 'asal data', 'data dari', 'sumber informasi'], contoh: 'Sumber Data' },
  {
    istilah: 'pembilang',
    kata: ['pembilang', 'numerator', 'jumlah pembilang', 'jumlah tertangani pembilang', 'nilai pembilang', 'angka pembilang'],
    contoh: 'Jml tertangani / pembilang',
  },
  {
    istilah: 'penyebut',
    kata: ['penyebut', 'denominator', 'jumlah penyebut', 'jumlah seluruhnya penyebut', 'nilai penyebut', 'angka penyebut'],
    contoh: 'Jml seluruhnya / penyebut',
  },
  { istilah: 'tahun', kata: ['tahun', 'tahun data', 'periode', 'tahun anggaran', 'tahun pelaporan'], contoh: 'Tahun' },
  { istilah: 'ukuran', kata: ['t r', 'target realisasi', 'target realisasi capaian', 'jenis data', 'komponen', 'data kinerja', 'jenis nilai', 'perihal'], contoh: 'Target/Realisasi' },
  {
    istilah: 'pejabat',
    kata: ['penanggung jawab', 'penanggungjawab', 'pejabat', 'pemilik', 'pemilik kinerja', 'pelaksana', 'unit penanggung jawab', 'bidang penanggung jawab', 'pengampu', 'unit kerja', 'bidang', 'unit pelaksana', 'pihak pertama', 'pemilik sasaran'],
    contoh: 'Penanggung Jawab',
  },
  {
    istilah: 'keterangan',
    kata: ['keterangan', 'catatan', 'permasalahan', 'hambatan', 'analisis', 'alasan', 'lokasi', 'uraian hambatan', 'rekomendasi', 'tindak lanjut', 'rencana tindak lanjut', 'bukti dukung', 'data dukung'],
    contoh: 'Ket.',
  },
  { istilah: 'program', kata: ['program', 'nama program', 'uraian program'], contoh: 'Program' },
  { istilah: 'kegiatan', kata: ['kegiatan', 'nama kegiatan', 'uraian kegiatan'], contoh: 'Kegiatan' },
  { istilah: 'subkegiatan', kata: ['sub kegiatan', 'nama sub kegiatan', 'rincian kegiatan', 'uraian sub kegiatan'], contoh: 'Sub Kegiatan' },
  {
    istilah: 'uraian',
    kata: ['uraian', 'program kegiatan', 'program kegiatan sub kegiatan', 'program dan kegiatan', 'uraian program kegiatan', 'program kegiatan dan sub kegiatan', 'urusan program kegiatan', 'uraian belanja', 'nama program kegiatan', 'nama program kegiatan sub kegiatan', 'uraian kegiatan sub kegiatan', 'urusan bidang urusan program kegiatan', 'urusan bidang urusan pemerintahan daerah dan program kegiatan sub kegiatan', 'nama rekening', 'uraian rekening', 'urusan pemerintahan', 'program kegiatan belanja', 'nomenklatur', 'uraian urusan organisasi program kegiatan'],
    contoh: 'Program/Kegiatan/Sub Kegiatan',
  },
  {
    istilah: 'pagu',
    kata: ['pagu', 'pagu anggaran', 'anggaran', 'jumlah anggaran', 'alokasi', 'alokasi anggaran', 'target anggaran', 'target keuangan', 'plafon', 'plafon anggaran', 'pagu dana', 'nilai anggaran', 'apbd', 'anggaran tahun', 'pagu indikatif', 'besaran anggaran', 'dana', 'jumlah dana', 'total anggaran', 'total pagu', 'anggaran belanja'],
    contoh: 'PAGU ANGGARAN (Rp)',
  },
  {
    istilah: 'paguMurni',
    kata: ['dpa', 'anggaran murni', 'murni', 'apbd murni', 'sebelum perubahan', 'anggaran sebelum perubahan', 'pagu murni', 'dpa murni', 'anggaran awal', 'dpa skpd', 'pagu awal', 'semula', 'anggaran dpa', 'apbd induk', 'induk', 'pagu induk', 'anggaran induk'],
    contoh: 'DPA',
  },
  {
    istilah: 'paguPerubahan',
    kata: ['dppa', 'anggaran perubahan', 'perubahan', 'apbd perubahan', 'apbdp', 'apbd p', 'setelah perubahan', 'sesudah perubahan', 'anggaran setelah perubahan', 'anggaran sesudah perubahan', 'pagu perubahan', 'dpa perubahan', 'dppa skpd', 'dpa p', 'dpap', 'pagu setelah perubahan', 'pagu sesudah perubahan', 'menjadi', 'anggaran dppa'],
    contoh: 'DPPA',
  },
  { istilah: 'persen', kata: ['%', 'persen', 'serapan', '% serapan', 'persentase serapan', 'persentase realisasi', '% realisasi', 'penyerapan', '% penyerapan', 'tingkat serapan', 'daya serap', 'persentase penyerapan', 'realisasi %', '% keuangan', 'keuangan %', 'persen realisasi', 'capaian keuangan'], contoh: '% Serapan' },
  { istilah: 'keuangan', kata: ['keuangan', 'realisasi keuangan', 'realisasi anggaran', 'realisasi belanja', 'jumlah realisasi', 'spj', 'realisasi spj', 'pengeluaran', 'realisasi keuangan kumulatif', 'belanja terealisasi', 'total realisasi', 'sp2d', 'realisasi dana', 'terserap', 'serapan anggaran', 'penyerapan anggaran', 'anggaran terserap', 'belanja'], contoh: 'Realisasi Keuangan (Rp)' },
  { istilah: 'fisik', kata: ['fisik', 'realisasi fisik', 'fisik %', '% fisik', 'progres fisik', 'kemajuan fisik', 'target fisik'], contoh: 'Fisik (%)' },
  { istilah: 'sisa', kata: ['sisa', 'sisa pagu', 'sisa anggaran', 'lebih kurang', 'selisih', 'lebih', 'kurang', 'bertambah berkurang', 'saldo', 'sisa dana', 'bertambah', 'silpa'], contoh: 'Lebih / (Kurang)' },
  { istilah: 'sumberDana', kata: ['sumber dana', 'sumber pendanaan', 'sumber pembiayaan', 'asal dana', 'sumber anggaran'], contoh: 'Sumber Dana' },
  { istilah: 'belanja', kata: ['jenis belanja', 'kelompok belanja'], contoh: 'Jenis Belanja' },
  { istilah: 'nama', kata: ['nama', 'nama pejabat', 'nama lengkap', 'nama lengkap dan gelar', 'nama pegawai', 'nama dan gelar', 'nama pemangku jabatan'], contoh: 'Nama Lengkap dan Gelar' },
  { istilah: 'nip', kata: ['nip', 'nip baru', 'nomor induk pegawai', 'no induk pegawai'], contoh: 'N I P' },
  { istilah: 'pangkat', kata: ['pangkat', 'pangkat gol', 'pangkat golongan', 'pangkat golongan ruang', 'pangkat gol ruang', 'pangkat dan golongan'], contoh: 'PANGKAT / GOL.' },
  { istilah: 'golongan', kata: ['golongan', 'golongan ruang', 'gol ruang', 'golongan kepangkatan', 'pangkat dan golongan ruang pegawai'], contoh: 'Gol. Ruang' },
  { istilah: 'jabatan', kata: ['jabatan', 'nama jabatan', 'jabatan struktural', 'jenis jabatan', 'jabatan dalam dinas'], contoh: 'Jabatan' },
  { istilah: 'atasan', kata: ['atasan', 'atasan langsung', 'nama atasan', 'atasan penilai', 'pejabat penilai', 'bertanggung jawab kepada'], contoh: 'Atasan Langsung' },
  { istilah: 'pendidikan', kata: ['pendidikan', 'tingkat pendidikan', 'jenjang pendidikan', 'pendidikan terakhir', 'strata pendidikan'], contoh: 'Tingkat Pendidikan' },
  { istilah: 'eselon', kata: ['eselon', 'eselonering', 'eselonisasi', 'tingkat jabatan', 'jabatan eselon'], contoh: 'Eselon' },
  { istilah: 'jenisTabel', kata: ['menurut', 'rincian menurut', 'kelompok', 'dasar', 'klasifikasi', 'jenis', 'tabel'], contoh: 'Menurut' },
  { istilah: 'laki', kata: ['l', 'laki laki', 'laki', 'pria', 'lk'], contoh: 'Laki-laki' },
  { istilah: 'perempuan', kata: ['p', 'perempuan', 'wanita', 'pr'], contoh: 'Perempuan' },
  { istilah: 'pns', kata: ['pns', 'asn', 'pegawai negeri sipil', 'pns cpns', 'pegawai negeri'], contoh: 'PNS' },
  {
    istilah: 'nonPns',
    kata: ['non pns', 'non asn', 'honorer', 'thl', 'kontrak', 'pegawai kontrak', 'tenaga honorer', 'pppk', 'ptt', 'bukan pns', 'tenaga kontrak', 'harian lepas', 'tenaga harian lepas', 'nonpns', 'nonasn', 'tks', 'pegawai non pns'],
    contoh: 'Non PNS',
  },
  { istilah: 'jumlah', kata: ['jumlah', 'total', 'jumlah total', 'jumlah pegawai', 'total pegawai', 'l p', 'jumlah seluruh'], contoh: 'Jml' },
  { istilah: 'triwulan', kata: ['triwulan', 'triwulan i', 'triwulan ii', 'triwulan iii', 'triwulan iv'], contoh: 'TW I' },
  { istilah: 'lain', kata: ['tmt', 'tmt jabatan', 'status', 'status kepegawaian', 'tempat lahir', 'tanggal lahir', 'masa kerja', 'alamat', 'volume', 'cek', 'paraf', 'tanda tangan', 'bobot', 'deviasi', 'usia', 'umur', 'agama', 'no sk', 'telepon', 'foto', 'efisiensi', 'selisih capaian', 'perbandingan', 'kinerja', 'kenaikan', 'pertumbuhan', 'kondisi awal', 'baseline'], contoh: 'TMT Jabatan' },
];
