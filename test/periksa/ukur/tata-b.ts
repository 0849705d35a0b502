import type { Situasi, SituasiUang } from './situasi.ts';
import type { Pola } from './tata-a.ts';

const beda = (s: Situasi): number => s.realisasi - (s.lalu ?? 0);

/** A second part of the grammar, written apart from the rules, and seen since 24 November 2026. */
export const polaB: readonly Pola<Situasi>[] = [
  (s) =>
    s.capaian &&
    `Realisasi ${s.nama} sampai 31 Desember ${s.tahun} sebanyak ${s.f(s.realisasi)}; angka ini setara ${s.p(s.capaian)} terhadap target tahunan.`,
  (s) =>
    s.capaian &&
    `${s.Nama} ditargetkan ${s.f(s.target)} pada ${s.tahun}. Di akhir periode angkanya ${s.f(s.realisasi)}. Persentase capaiannya ${s.p(s.capaian)}.`,
  (s) =>
    `Menurut pendataan lapangan terhadap ${s.acak.antara(100, 999)} responden, ${s.nama} berada pada posisi ${s.f(s.realisasi)}.`,
  (s) =>
    `Jika tren ini berlanjut, ${s.nama} pada tahun ${s.tahun + 1} diperkirakan berada di kisaran ${s.asing(s.realisasi * 1.05)}.`,
  (s) =>
    s.capaian && s.capaian !== 100
      ? `Capaian ${s.nama} yang ${s.p(s.capaian)} itu ${s.capaian > 100 ? 'melampaui' : 'belum melampaui'} angka seratus persen.`
      : undefined,
  (s) =>
    `Perbandingan dengan provinsi tetangga memperlihatkan angka ${s.asing(s.realisasi * 0.93)}, sedangkan kita ${s.f(s.realisasi)}.`,
  (s) =>
    `Kinerja ${s.nama} dinilai ${(s.isTurun ? s.realisasi <= s.target : s.realisasi >= s.target) ? 'telah memenuhi target' : 'belum memenuhi target'} karena dari rencana ${s.f(s.target)} terealisasi ${s.f(s.realisasi)}.`,
  (s) =>
    `Hambatan utama ialah keterlambatan ${s.acak.antara(2, 6)} paket pekerjaan dan kurangnya ${s.acak.antara(10, 60)} tenaga teknis.`,
  (s) =>
    `Target jangka menengah ${s.nama} pada akhir periode Renstra ${s.tahun + 2} sebesar ${s.asing(s.target * 1.21)}, sementara posisi ${s.tahun} ${s.f(s.realisasi)}.`,
  (s) =>
    s.lalu && beda(s) !== 0
      ? `Angka ${s.nama} pada akhir ${s.tahun} ${beda(s) > 0 ? 'meningkat' : 'menurun'} dibandingkan tahun sebelumnya, yaitu ${s.f(s.realisasi)} berbanding ${s.f(s.lalu)}.`
      : undefined,
  (s) =>
    s.lalu && beda(s) !== 0
      ? `Dari semula ${s.f(s.lalu)}, ${s.nama} kini ${s.f(s.realisasi)}; ada ${beda(s) > 0 ? 'tambahan' : 'pengurangan'} ${s.d(beda(s))}.`
      : undefined,
  (s) =>
    s.lalu && beda(s) < 0
      ? `Sempat ${s.f(s.lalu)} pada ${s.tahun - 1}, ${s.nama} terkoreksi ke ${s.f(s.realisasi)} akibat cuaca ekstrem yang melanda ${s.acak.antara(3, 9)} kabupaten.`
      : undefined,
  (s) =>
    s.capaian &&
    `Tabel di atas menunjukkan bahwa ${s.nama} dengan target ${s.f(s.target)} terealisasi sebesar ${s.f(s.realisasi)} sehingga persentase capaian kinerja sebesar ${s.p(s.capaian)} dengan kategori ${s.kategori}.`,
  (s) =>
    s.capaian &&
    `Indikator ${s.nama} pada tahun ${s.tahun} mencapai ${s.p(s.capaian)} (target: ${s.f(s.target)}; realisasi: ${s.f(s.realisasi)}).`,
  (s) =>
    s.lalu && beda(s) !== 0
      ? `Bila disandingkan dengan tahun ${s.tahun - 1} (${s.f(s.lalu)}), hasil tahun ${s.tahun} (${s.f(s.realisasi)}) ${beda(s) > 0 ? 'lebih tinggi' : 'lebih rendah'} ${s.d(beda(s))}.`
      : undefined,
  (s) =>
    s.realisasi > s.target
      ? `Realisasi ${s.nama} melampaui target sebesar ${s.d(s.realisasi - s.target)}.`
      : s.realisasi < s.target
        ? `Realisasi ${s.nama} terpaut ${s.d(s.target - s.realisasi)} dari target.`
        : undefined,
  (s) =>
    s.lalu &&
    `Target ${s.tahun} sebesar ${s.f(s.target)} ditetapkan dengan memperhatikan realisasi tahun sebelumnya sebesar ${s.f(s.lalu)}.`,
  (s) =>
    `Target ${s.nama} semula ${s.asing(s.target * 0.94)}, kemudian diubah menjadi ${s.f(s.target)} dalam perjanjian kinerja perubahan.`,
  (s) =>
    `Sebagai pembanding, Kabupaten Garut mencatat ${s.asing(s.realisasi * 0.81)} dan Kabupaten Ciamis ${s.asing(s.realisasi * 0.72)}; ${s.nama} daerah ini ${s.f(s.realisasi)}.`,
  (s) =>
    s.lalu && s.duaLalu
      ? `${s.Nama}: ${s.tahun - 2} = ${s.f(s.duaLalu)}; ${s.tahun - 1} = ${s.f(s.lalu)}; ${s.tahun} = ${s.f(s.realisasi)}.`
      : undefined,
  (s) =>
    s.akhir &&
    `Dibandingkan target akhir RPJMD sebesar ${s.f(s.akhir)}, realisasi ${s.nama} tahun ${s.tahun} sebesar ${s.f(s.realisasi)} telah mencapai ${s.p((s.realisasi / s.akhir) * 100)}.`,
  (s) =>
    s.lain &&
    `Untuk ${s.nama} dan ${s.lain.nama}, realisasinya masing-masing ${s.f(s.realisasi)} dan ${s.lain.f(s.lain.realisasi)}.`,
  (s) =>
    s.lain &&
    `Target ${s.nama} sebesar ${s.f(s.target)} dan target ${s.lain.nama} sebesar ${s.lain.f(s.lain.target)}.`,
  (s) =>
    s.capaian &&
    `Kami mencatat ${s.f(s.realisasi)} untuk ${s.nama}; target yang diperjanjikan ${s.f(s.target)}; dengan demikian diperoleh ${s.p(s.capaian)}.`,
  (s) =>
    `Upaya meningkatkan ${s.nama} dilakukan melalui ${s.acak.antara(2, 9)} pelatihan yang diikuti ${s.acak.antara(25, 240)} peserta, sehingga diperoleh hasil ${s.f(s.realisasi)}.`,
  (s) =>
    s.lalu && beda(s) !== 0
      ? `Dibandingkan capaian tahun lalu yang ${s.f(s.lalu)}, realisasi ${s.tahun} ${beda(s) > 0 ? 'bertambah' : 'berkurang'} menjadi ${s.f(s.realisasi)}.`
      : undefined,
];

/** Sentences about money. */
export const polaUangB: readonly Pola<SituasiUang>[] = [
  (s) =>
    `Anggaran yang disediakan untuk ${s.nama} sebesar ${s.rp(s.pagu)}, dengan realisasi keuangan ${s.rp(s.realisasi)} atau ${s.p((s.realisasi / s.pagu) * 100)}.`,
  (s) =>
    s.realisasi < s.pagu
      ? `Pelaksanaan ${s.nama} menghasilkan efisiensi anggaran sebesar ${s.rp(s.pagu - s.realisasi)} (${s.p(((s.pagu - s.realisasi) / s.pagu) * 100)}) dari pagu ${s.rp(s.pagu)}.`
      : undefined,
  (s) =>
    `Secara keseluruhan pagu ${s.rp(s.total)} terserap ${s.rp(s.totalRealisasi)} atau ${s.p((s.totalRealisasi / s.total) * 100)}, di antaranya ${s.nama} dengan pagu ${s.rp(s.pagu)}.`,
  (s) => `${s.nama}: pagu ${s.singkat(s.pagu)}, realisasi ${s.singkat(s.realisasi)}.`,
  (s) =>
    `Setiap kelompok menerima bantuan Rp${s.acak.antara(2, 9)}.500.000 dari ${s.nama} yang pagunya ${s.rp(s.pagu)}.`,
  (s) =>
    `Persentase penyerapan ${s.nama} mencapai ${s.p((s.realisasi / s.pagu) * 100)} dengan realisasi ${s.rp(s.realisasi)}.`,
];
