import type { Situasi, SituasiUang } from './situasi.ts';
import type { Pola } from './tata-a.ts';

const beda = (s: Situasi): number => s.realisasi - (s.lalu ?? 0);
const jarak = (s: Situasi): number => s.realisasi - s.target;
const tumbuh = (s: Situasi): number => (Math.abs(beda(s)) / (s.lalu ?? 1)) * 100;
const bergerak = (s: Situasi): boolean => s.lalu !== undefined && s.lalu > 0 && beda(s) !== 0;
const isTercapai = (s: Situasi): boolean => (s.isTurun ? jarak(s) <= 0 : jarak(s) >= 0);

/** A third part of the grammar, written before the rules of 24 November 2026 were mended, and seen since. */
export const polaC: readonly Pola<Situasi>[] = [
  (s) =>
    s.capaian &&
    `Pengukuran kinerja atas ${s.nama} memberikan angka ${s.f(s.realisasi)}. Mengingat targetnya ${s.f(s.target)}, tingkat capaian indikator tersebut ${s.p(s.capaian)}.`,
  (s) =>
    `Sebesar ${s.f(s.target)} ditargetkan untuk ${s.nama}, dan yang dapat diwujudkan adalah ${s.f(s.realisasi)}.`,
  (s) =>
    bergerak(s)
      ? `Kondisi ${s.nama} pada ${s.tahun} (${s.f(s.realisasi)}) ${beda(s) > 0 ? 'lebih tinggi' : 'lebih rendah'} ${s.d(beda(s))} dibandingkan kondisi ${s.tahun - 1} (${s.f(s.lalu ?? 0)}).`
      : undefined,
  (s) =>
    bergerak(s)
      ? `Terjadi ${beda(s) > 0 ? 'kenaikan' : 'penurunan'} ${s.nama} sebesar ${s.p(tumbuh(s))} dalam setahun, yaitu dari ${s.f(s.lalu ?? 0)} menjadi ${s.f(s.realisasi)}.`
      : undefined,
  (s) =>
    bergerak(s) && s.capaian
      ? `${s.Nama} ${beda(s) > 0 ? 'tumbuh' : 'menyusut'} ${s.p(tumbuh(s))} (yoy) menjadi ${s.f(s.realisasi)}, atau ${s.p(s.capaian)} dari yang diperjanjikan.`
      : undefined,
  (s) =>
    bergerak(s)
      ? `Capaian ${s.tahun} ${beda(s) > 0 ? 'naik' : 'turun'} dibandingkan capaian ${s.tahun - 1}: ${s.f(s.lalu ?? 0)} berbanding ${s.f(s.realisasi)}.`
      : undefined,
  (s) =>
    jarak(s) !== 0
      ? `Realisasi ${s.nama} ${jarak(s) > 0 ? 'di atas' : 'di bawah'} target dengan selisih ${s.d(jarak(s))} (target ${s.f(s.target)}, realisasi ${s.f(s.realisasi)}).`
      : undefined,
  (s) =>
    isTercapai(s)
      ? `Target ${s.nama} sebesar ${s.f(s.target)} dapat dicapai karena realisasinya ${s.f(s.realisasi)}.`
      : `Target ${s.nama} sebesar ${s.f(s.target)} belum dapat dicapai karena realisasinya baru ${s.f(s.realisasi)}.`,
  (s) =>
    s.lalu &&
    `Pada periode yang sama tahun sebelumnya ${s.nama} tercatat ${s.f(s.lalu)}; kini tercatat ${s.f(s.realisasi)}.`,
  (s) =>
    s.duaLalu && s.lalu
      ? `${s.Nama} menunjukkan angka ${s.f(s.duaLalu)} di tahun ${s.tahun - 2}, ${s.f(s.lalu)} di tahun ${s.tahun - 1}, serta ${s.f(s.realisasi)} di tahun ${s.tahun}.`
      : undefined,
  (s) =>
    s.duaLalu && s.lalu
      ? `Tren tiga tahun terakhir: ${s.f(s.duaLalu)} → ${s.f(s.lalu)} → ${s.f(s.realisasi)}.`
      : undefined,
  (s) =>
    s.akhir &&
    `Posisi ${s.nama} saat ini, ${s.f(s.realisasi)}, setara dengan ${s.p((s.realisasi / s.akhir) * 100)} dari target akhir periode RPJMD yang besarnya ${s.f(s.akhir)}.`,
  (s) =>
    s.nasional && s.nasional !== s.realisasi
      ? `Dibandingkan rata-rata nasional yang sebesar ${s.f(s.nasional)}, ${s.nama} kita (${s.f(s.realisasi)}) ${s.realisasi > s.nasional ? 'lebih tinggi' : 'lebih rendah'}.`
      : undefined,
  (s) =>
    s.lain &&
    `Dua indikator sasaran ini, ${s.nama} dan ${s.lain.nama}, ditargetkan masing-masing ${s.f(s.target)} dan ${s.lain.f(s.lain.target)}, dan terealisasi ${s.f(s.realisasi)} dan ${s.lain.f(s.lain.realisasi)}.`,
  (s) =>
    s.lain?.capaian && s.capaian
      ? `${s.Nama} memperoleh capaian ${s.p(s.capaian)}. Sementara itu capaian ${s.lain.nama} ${s.p(s.lain.capaian)}.`
      : undefined,
  (s) =>
    s.lain &&
    `Realisasi ${s.nama}: ${s.f(s.realisasi)} (target ${s.f(s.target)}); realisasi ${s.lain.nama}: ${s.lain.f(s.lain.realisasi)} (target ${s.lain.f(s.lain.target)}).`,
  (s) =>
    `Untuk tahun ${s.tahun + 1} ${s.nama} diproyeksikan ${s.asing(s.realisasi * 1.09)} seiring dibukanya ${s.acak.antara(2, 9)} layanan baru.`,
  (s) =>
    `Hasil survei BPS di ${s.acak.antara(10, 27)} kabupaten/kota memperlihatkan bahwa ${s.nama} tertinggi berada di Kabupaten Indramayu (${s.asing(s.realisasi * 1.31)}), sedangkan di wilayah kerja kami ${s.f(s.realisasi)}.`,
  (s) =>
    `Berdasarkan Keputusan Nomor ${s.acak.antara(100, 990)}/Kep.${s.acak.antara(10, 99)}/${s.tahun}, target ${s.nama} ditetapkan sebesar ${s.f(s.target)}.`,
  (s) =>
    `Pada semester I realisasinya ${s.asing(s.realisasi * 0.47)} dan pada semester II bertambah hingga menjadi ${s.f(s.realisasi)}.`,
  (s) =>
    `Sosialisasi digelar ${s.acak.antara(3, 12)} kali sejak ${s.acak.antara(1, 28)} Maret ${s.tahun} dan diikuti ${s.acak.antara(100, 900)} warga, sehingga ${s.nama} mencapai ${s.f(s.realisasi)}.`,
  (s) =>
    s.capaian &&
    `Nilai capaian kinerja indikator ini (${s.p(s.capaian)}) diperoleh dengan membandingkan realisasi ${s.f(s.realisasi)} terhadap target ${s.f(s.target)}.`,
  (s) =>
    s.targetLalu && s.targetLalu !== s.target
      ? `Target ${s.nama} ${s.target > s.targetLalu ? 'dinaikkan' : 'diturunkan'} dari ${s.f(s.targetLalu)} pada ${s.tahun - 1} menjadi ${s.f(s.target)} pada ${s.tahun}.`
      : undefined,
  (s) =>
    bergerak(s)
      ? `Dengan realisasi ${s.f(s.realisasi)}, ${s.nama} ${beda(s) > 0 ? 'bertambah' : 'berkurang'} ${s.d(beda(s))} dari tahun lalu.`
      : undefined,
  (s) =>
    bergerak(s)
      ? `Perkembangannya ${beda(s) > 0 ? 'meningkat' : 'menurun'} dari tahun ke tahun, tahun ${s.tahun - 1} sebesar ${s.f(s.lalu ?? 0)} dan tahun ${s.tahun} sebesar ${s.f(s.realisasi)}.`
      : undefined,
  (s) =>
    s.capaian && s.kategori
      ? `Dengan capaian sebesar ${s.p(s.capaian)}, ${s.nama} termasuk kategori ${s.kategori}.`
      : undefined,
  (s) =>
    `Kendala yang dihadapi antara lain terbatasnya ${s.acak.antara(2, 30)} unit peralatan dan ${s.acak.antara(3, 20)} persen kekosongan tenaga; walaupun demikian ${s.nama} tetap ${s.f(s.realisasi)}.`,
  (s) =>
    isTercapai(s) && s.realisasi > s.target
      ? `${s.Nama} mencapai ${s.f(s.realisasi)} sehingga melampaui target ${s.f(s.target)}.`
      : undefined,
  (s) => `Yang direncanakan untuk ${s.nama} ialah ${s.f(s.target)}; yang tercapai ${s.f(s.realisasi)}.`,
  (s) =>
    s.lalu && s.targetLalu
      ? `Tahun ${s.tahun - 1}: target ${s.f(s.targetLalu)}, realisasi ${s.f(s.lalu)}. Tahun ${s.tahun}: target ${s.f(s.target)}, realisasi ${s.f(s.realisasi)}.`
      : undefined,
];

/** Sentences about money. */
export const polaUangC: readonly Pola<SituasiUang>[] = [
  (s) =>
    `Guna mendukung ${s.nama} telah dialokasikan dana ${s.rp(s.pagu)}; dana yang terserap ${s.rp(s.realisasi)} dengan persentase ${s.p((s.realisasi / s.pagu) * 100)}.`,
  (s) =>
    `Realisasi anggaran ${s.nama} mencapai ${s.singkat(s.realisasi)} (${s.p((s.realisasi / s.pagu) * 100)}) dari total pagu ${s.singkat(s.pagu)}.`,
  (s) =>
    s.realisasi < s.pagu
      ? `Anggaran ${s.nama} yang tidak terserap sejumlah ${s.rp(s.pagu - s.realisasi)}, yakni selisih pagu ${s.rp(s.pagu)} dan realisasi ${s.rp(s.realisasi)}.`
      : undefined,
  (s) =>
    `Dari total belanja ${s.rp(s.totalRealisasi)}, sebesar ${s.rp(s.realisasi)} digunakan untuk ${s.nama}.`,
  (s) =>
    `${s.nama} hanya membutuhkan ${s.rp(s.realisasi)} atau ${s.p((s.realisasi / s.pagu) * 100)} dari ketersediaan anggaran.`,
  (s) =>
    `Bantuan senilai Rp${s.acak.antara(10, 90)}.000.000 dari pemerintah pusat melengkapi pagu ${s.nama} sebesar ${s.rp(s.pagu)}.`,
  (s) => `Serapan ${s.nama} sebesar ${s.p((s.realisasi / s.pagu) * 100)}; pagunya ${s.singkat(s.pagu)}.`,
];
