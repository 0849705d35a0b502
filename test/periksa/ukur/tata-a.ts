import type { Situasi, SituasiUang } from './situasi.ts';

/** A way of saying something right about an indikator; undefined where it does not fit. */
export type Pola<S> = (s: S) => string | 0 | undefined;

const naik = (s: Situasi): boolean => s.realisasi > (s.lalu ?? 0);

/** The part of the grammar that the reader was developed on. */
export const polaA: readonly Pola<Situasi>[] = [
  (s) =>
    s.capaian &&
    `Target ${s.nama} tahun ${s.tahun} dipatok pada angka ${s.f(s.target)}; hingga akhir tahun terwujud ${s.f(s.realisasi)}, artinya capaian kinerjanya ${s.p(s.capaian)}.`,
  (s) =>
    `Pada tahun ${s.tahun} ${s.nama} terealisasi ${s.f(s.realisasi)} dari ${s.f(s.target)} yang direncanakan dalam perjanjian kinerja.`,
  (s) =>
    s.capaian &&
    `Dengan realisasi ${s.f(s.realisasi)} berbanding target ${s.f(s.target)}, indikator ini memperoleh capaian ${s.p(s.capaian)} dan masuk kategori ${s.kategori}.`,
  (s) =>
    s.realisasi === s.target
      ? `${s.Nama} tepat sesuai target, yakni ${s.f(s.target)}.`
      : `${s.Nama} berada ${s.realisasi > s.target ? 'di atas' : 'di bawah'} target: ${s.f(s.realisasi)} dibandingkan ${s.f(s.target)}.`,
  (s) =>
    s.realisasi !== s.target
      ? `Selisih antara realisasi dan target ${s.nama} adalah ${s.d(s.realisasi - s.target)}, sehingga realisasinya ${s.realisasi > s.target ? 'lebih tinggi' : 'lebih rendah'} daripada target.`
      : undefined,
  (s) =>
    s.realisasi < s.target && !s.isTurun
      ? `${s.Nama} baru mencapai ${s.f(s.realisasi)}, masih kurang ${s.d(s.target - s.realisasi)} dari target sehingga target belum tercapai.`
      : undefined,
  (s) =>
    `Rencana tahun ${s.tahun + 1} untuk ${s.nama} dinaikkan menjadi ${s.asing(s.target * 1.073)}, sedangkan tahun ${s.tahun} terealisasi ${s.f(s.realisasi)}.`,
  (s) =>
    `Angka ${s.nama} di Kota Bandung ${s.asing(s.realisasi * 1.137)}, sementara di daerah kita ${s.f(s.realisasi)}.`,
  (s) =>
    `Sampai triwulan III ${s.nama} baru ${s.asing(s.realisasi * 0.613)}, dan pada akhir tahun menjadi ${s.f(s.realisasi)}.`,
  (s) =>
    `Keberhasilan ini antara lain ditopang ${s.acak.antara(3, 9)} kali bimbingan teknis bagi ${s.acak.antara(20, 90)} petugas di ${s.acak.antara(5, 20)} kecamatan; realisasi ${s.nama} pun ${s.f(s.realisasi)}.`,
  (s) =>
    s.lalu && s.lalu !== s.realisasi
      ? `${s.Nama} ${naik(s) ? 'naik' : 'turun'} ${s.d(s.realisasi - s.lalu)} dari ${s.f(s.lalu)} pada tahun ${s.tahun - 1} menjadi ${s.f(s.realisasi)} pada tahun ${s.tahun}.`
      : undefined,
  (s) =>
    s.lalu && s.lalu !== s.realisasi
      ? `Jika dibandingkan dengan realisasi tahun ${s.tahun - 1} yang sebesar ${s.f(s.lalu)}, ${s.nama} mengalami ${naik(s) ? 'kenaikan' : 'penurunan'} ${s.p((Math.abs(s.realisasi - s.lalu) / s.lalu) * 100)}.`
      : undefined,
  (s) =>
    s.lalu && s.lalu !== s.realisasi
      ? `Realisasi tahun ini (${s.f(s.realisasi)}) ${naik(s) ? 'lebih tinggi' : 'lebih rendah'} daripada tahun sebelumnya (${s.f(s.lalu)}).`
      : undefined,
  (s) =>
    s.lalu && s.lalu !== s.realisasi
      ? `${s.Nama} dalam dua tahun terakhir berturut-turut ${s.f(s.lalu)} dan ${s.f(s.realisasi)}, atau ${naik(s) ? 'tumbuh' : 'menyusut'} ${s.p((Math.abs(s.realisasi - s.lalu) / s.lalu) * 100)}.`
      : undefined,
  (s) =>
    s.lalu && s.lalu !== s.realisasi
      ? `Terdapat ${naik(s) ? 'penambahan' : 'pengurangan'} sebesar ${s.d(s.realisasi - s.lalu)}: tahun ${s.tahun - 1} tercatat ${s.f(s.lalu)}, tahun ${s.tahun} tercatat ${s.f(s.realisasi)}.`
      : undefined,
  (s) =>
    s.lalu && s.lalu !== s.realisasi
      ? `Tahun ${s.tahun} mencatat ${s.f(s.realisasi)}, tahun sebelumnya ${s.f(s.lalu)}; dengan demikian ${s.nama} ${naik(s) ? 'meningkat' : 'menurun'}.`
      : undefined,
  (s) =>
    s.lalu && s.targetLalu
      ? `Pada tahun ${s.tahun - 1} ${s.nama} terealisasi ${s.f(s.lalu)} dengan target ${s.f(s.targetLalu)}, sedangkan pada tahun ${s.tahun} terealisasi ${s.f(s.realisasi)} dengan target ${s.f(s.target)}.`
      : undefined,
  (s) =>
    s.lalu && s.duaLalu
      ? `Perkembangan ${s.nama} tahun ${s.tahun - 2}, ${s.tahun - 1}, dan ${s.tahun} masing-masing ${s.f(s.duaLalu)}, ${s.f(s.lalu)}, dan ${s.f(s.realisasi)}.`
      : undefined,
  (s) =>
    s.lalu && s.duaLalu
      ? `Selama kurun ${s.tahun - 2}–${s.tahun} ${s.nama} bergerak: ${s.f(s.duaLalu)} (${s.tahun - 2}), ${s.f(s.lalu)} (${s.tahun - 1}), dan ${s.f(s.realisasi)} (${s.tahun}).`
      : undefined,
  (s) =>
    s.nasional && s.nasional !== s.realisasi
      ? `${s.Nama} (${s.f(s.realisasi)}) masih ${s.realisasi < s.nasional ? 'di bawah' : 'di atas'} angka nasional ${s.f(s.nasional)}.`
      : undefined,
  (s) =>
    s.lain &&
    `${s.Nama} tercatat ${s.f(s.realisasi)}, sedangkan ${s.lain.nama} ${s.lain.f(s.lain.realisasi)}.`,
  (s) =>
    s.lain?.capaian && s.capaian
      ? `Capaian ${s.nama} dan ${s.lain.nama} berturut-turut ${s.p(s.capaian)} dan ${s.p(s.lain.capaian)}.`
      : undefined,
  (s) =>
    s.lain?.capaian && s.capaian
      ? `Dari sasaran ini, ${s.nama} mencapai ${s.f(s.realisasi)} (${s.p(s.capaian)} dari target) dan ${s.lain.nama} mencapai ${s.lain.f(s.lain.realisasi)} (${s.p(s.lain.capaian)} dari target).`
      : undefined,
  (s) =>
    s.capaian &&
    `Dari target sebesar ${s.f(s.target)} dapat direalisasikan ${s.f(s.realisasi)}, sehingga capaiannya ${s.p(s.capaian)}.`,
];

/** Sentences about money. */
export const polaUangA: readonly Pola<SituasiUang>[] = [
  (s) =>
    `${s.nama} memperoleh anggaran ${s.rp(s.pagu)} dan sampai akhir tahun terserap ${s.rp(s.realisasi)} (${s.p((s.realisasi / s.pagu) * 100)}).`,
  (s) =>
    `Dari pagu ${s.rp(s.pagu)} untuk ${s.nama}, yang dibelanjakan ${s.rp(s.realisasi)} sehingga tersisa ${s.rp(s.pagu - s.realisasi)}.`,
  (s) => `Dana ${s.nama} sebesar ${s.singkat(s.pagu)} terpakai ${s.p((s.realisasi / s.pagu) * 100)}.`,
  (s) =>
    s.realisasi < s.pagu
      ? `Tingkat serapan ${s.nama} ${s.p((s.realisasi / s.pagu) * 100)} karena sisa lelang ${s.rp(s.pagu - s.realisasi)}.`
      : undefined,
  (s) =>
    `Belanja ${s.nama} ialah ${s.rp(s.realisasi)} atau ${s.p((s.realisasi / s.pagu) * 100)} dari alokasinya yang sejumlah ${s.rp(s.pagu)}.`,
  (s) =>
    `Pagu ${s.nama} setara ${s.p((s.pagu / s.total) * 100)} dari seluruh anggaran dinas yang besarnya ${s.rp(s.total)}.`,
  (s) =>
    `Tahun ${s.tahun - 1} ${s.nama} didanai Rp${Math.round(s.pagu * 0.873).toLocaleString('id-ID')}, sedangkan tahun ${s.tahun} didanai ${s.rp(s.pagu)}.`,
];
