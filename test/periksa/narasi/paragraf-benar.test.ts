import { describe, expect, test } from 'vitest';
import { bahanFolder } from '../contoh-bahan.ts';
import { singkat, temuanParagraf } from './bahan.ts';

const bersih = bahanFolder('test/contoh/dinas-2021-bersih');

/**
 * Sentences that are right, or of which the tables say nothing. Poverty is 6,29 in 2019, 6 in 2020 and
 * 6,67 in 2021 (target 5,5, capaian 78,73); CPR 79,54, 81,10, 83,43 (target 84,68, capaian 98,52);
 * unmet need 10,75, 10,29, 8,17 (target 8,09).
 */
const benar: readonly (readonly [string, string])[] = [
  // Another place, another year, another thing.
  ['S1.1', 'Angka kemiskinan Provinsi Contoh tahun 2021 sebesar 6,63%, sedangkan kabupaten 6,67%.'],
  ['S1.1', 'Target angka kemiskinan tahun 2022 ditetapkan 5%.'],
  ['S1.1', 'Target nasional angka kemiskinan adalah 8,5%.'],
  ['S1.1', 'Realisasi angka kemiskinan 6,67% dari target 5,5% sehingga capaiannya 78,73%.'],
  ['S1.1', 'Jumlah penduduk miskin meningkat dari 14.500 jiwa menjadi 16.220 jiwa.'],
  ['S1.1', 'Program ini diharapkan menurunkan angka kemiskinan sebesar 1% setiap tahun.'],
  ['S1.1', 'Penyaluran bantuan berkurang sehingga angka kemiskinan sulit ditekan.'],
  ['S1.1', 'Untuk menekan angka kemiskinan, jumlah penerima bantuan berkurang 10%.'],
  ['S1.1', 'Dibandingkan tahun 2019 (6,29%), angka kemiskinan tahun 2021 (6,67%) meningkat 0,38%.'],
  ['S1.1', 'Garis kemiskinan ekstrem berada pada 2,1% penduduk.'],
  ['S1.1', 'Angka kemiskinan belum mencapai target.'],
  ['S4.1', 'Dari 44.349 PUS, 36.999 menjadi peserta KB aktif (83,43%).'],
  ['S4.1', 'Peserta KB baru tahun 2021 sebanyak 2.105 orang, meningkat dari 1.998 orang pada tahun 2020.'],
  ['S4.1', 'CPR tahun 2019 79,54%, tahun 2020 81,10%, dan tahun 2021 83,43%; CPR terus naik.'],
  ['S4.1', 'Target CPR 84,68% belum tercapai karena realisasinya baru 83,43% atau capaian 98,52%.'],
  ['S4.1', 'CPR tahun 2021 tercapai 98,52% dari target.'],
  ['S4.1', 'Pemakaian MKJP mencapai 25,3% dari seluruh peserta KB aktif.'],
  ['S4.1', 'Petugas berupaya mencapai target CPR.'],
  ['S4.1', 'Jika target tercapai, CPR menjadi 84,68%.'],
  ['S4.2', 'Unmet need terdiri dari IAT 4,28% dan TIAL 3,89%.'],
  ['S4.2', 'Penyuluhan meningkat sehingga unmet need turun dari 10,29% menjadi 8,17%.'],
  ['S4.2', 'Unmet need turun dari 10,29% menjadi 8,17% karena pelayanan meningkat.'],
  ['S4.2', 'Dari 44.349 PUS, 1.898 ingin menunda anak.'],
  ['S4.2', 'Penyuluhan tentang unmet need meningkat pada tahun 2021.'],
  ['S2.1', 'Dari 38 OPD, 36 OPD telah menyusun GAP (94,74%).'],
  ['S2.1', 'Keaktifan focal point tahun 2021 memenuhi target 91,17%.'],
  ['S5.1', 'Kelompok UPPKS yang diberi modal sebanyak 6 kelompok.'],
  ['S5.1', 'Keaktifan kelompok UPPKS belum memenuhi target nasional.'],
  ['S5.2', 'Kelompok BKB yang didampingi 40 dari 102 kelompok (39,22%).'],
  ['S1.2', 'Dari 351 penyandang disabilitas, 173 memperoleh bantuan (49,29%).'],
  ['S1.2', 'Bantuan diberikan kepada 30 orang pengemis dan 25 orang gelandangan selama tiga tahun.'],
  ['S1.2', 'Sebanyak 16 (enam belas) kasus, satu di antaranya perempuan, ditangani LK3.'],
  ['S2.3', 'Pada tahun 2021 kabupaten ini meraih Predikat Madya.'],
  // Money: other times, parts, other sources.
  ['', 'Program Penanganan Bencana semula dianggarkan Rp600.000.000,00, kemudian menjadi Rp540.967.000,00.'],
  [
    '',
    'Realisasi Program Penanganan Bencana tahun 2020 sebesar Rp450.000.000,00, sedangkan tahun 2021 Rp540.680.550,00.',
  ],
  ['', 'Sampai triwulan II terealisasi Rp134.778.250,00 dari pagu Rp540.967.000,00 (24,91%).'],
  [
    '',
    'Dari pagu Rp540.967.000,00, sebesar Rp300.000.000,00 digunakan untuk makanan dan sisanya untuk logistik.',
  ],
  [
    '',
    'Pendataan fakir miskin dianggarkan Rp93.417.800,00 dan terpakai Rp50.000.000,00 untuk honor serta Rp43.379.300,00 untuk perjalanan.',
  ],
  ['', 'DAK sebesar Rp2.000.000.000,00 menopang Program Pembinaan Keluarga Berencana (KB).'],
  ['', 'Bantuan modal usaha Rp2.500.000,00 diberikan kepada setiap kelompok.'],
  ['', 'Pagu Program Rehabilitasi Sosial Rp63.365.550,00 dan Program Penanganan Bencana Rp540.967.000,00.'],
  ['', 'Anggaran dinas tahun 2021 sekitar Rp9,2 miliar, terealisasi Rp9,06 miliar atau 98,24%.'],
  ['', 'Program Penanganan Bencana terserap 99,95%.'],
  ['', 'Realisasi fisik Program Penanganan Bencana 100%.'],
  [
    '',
    'Realisasi belanja operasi tahun 2021 adalah Rp9.054.998.424,00 dari Rp9.217.434.950,00 yang dianggarkan, atau 98,24%.',
  ],
  ['', 'Belanja modal hanya 0,10% dari seluruh anggaran Rp9.226.434.950,00.'],
  [
    '',
    'Pagu Rp9.226.434.950,00 terdiri atas belanja operasi Rp9.217.434.950,00 (99,90%) dan belanja modal Rp9.000.000,00 (0,10%).',
  ],
  ['', 'Sisa anggaran sebesar Rp162.436.526,00 atau 1,76% berasal dari belanja operasi.'],
  ['', 'Dari belanja operasi, Rp2.439.251.000,00 dianggarkan untuk gaji dan tunjangan.'],
  ['', 'Gaji dan tunjangan ASN menyerap Rp2.358.009.223,00 dari belanja operasi.'],
  ['', 'Pada APBD murni dianggarkan Rp8.900.000.000,00; setelah perubahan menjadi Rp9.226.434.950,00.'],
  ['', 'Honorarium Rp150.000,00 per orang per hari dibayarkan kepada 45 orang petugas.'],
  ['S1.1', 'Program Perlindungan Dan Jaminan Sosial dengan pagu Rp93.417.800,00 terealisasi 99,96%.'],
  ['S1.1', 'Setiap KPM menerima Rp600.000,00 untuk tiga bulan, naik dari Rp450.000,00.'],
  ['S3.1', 'Kasus KDRT turun dari 3 kasus pada tahun 2019 menjadi 1 kasus pada tahun 2021.'],
  ['S3.1', 'Dari 1 kasus KDRT yang dilaporkan, seluruhnya ditangani (100%).'],
  ['S3.2', 'Perempuan korban kekerasan yang melapor bertambah 2 orang, dan semuanya tertangani.'],
  ['S3.3', 'Sebanyak 4 anak korban kekerasan adalah perempuan dan 2 laki-laki.'],
  [
    'S4.1',
    'Peserta KB aktif 36.999 orang terdiri atas pengguna suntik 15.210 orang, pil 9.870 orang, dan lainnya.',
  ],
  ['S4.1', 'CPR meningkat 2,33 poin dibandingkan tahun 2020.'],
  ['S4.1', 'CPR tahun 2021 meningkat 3,89 poin dibandingkan tahun 2019.'],
  ['S4.1', 'Capaian CPR menurun jika dibandingkan target jangka menengah.'],
  ['S4.1', 'CPR pada triwulan II mencapai 82,20% dan pada akhir tahun 83,43%.'],
  ['S4.2', 'Unmet need berada di atas target.'],
  ['S4.2', 'Unmet need 8,17% melebihi target 8,09%, sehingga target belum tercapai.'],
  ['S4.2', 'Unmet need mengalami penurunan sebesar 2,12% dari tahun sebelumnya.'],
  ['S5.1', 'Kelompok UPPKS aktif bertambah dari 34 kelompok menjadi 36 kelompok.'],
  ['S5.1', 'Persentase kelompok UPPKS aktif 100% dengan 36 kelompok yang tersebar di 11 kecamatan.'],
  ['S2.1', 'Target 91,17% terlampaui karena realisasinya 100%, capaian 109,69%.'],
  ['S2.2', 'Dari 17 organisasi perempuan, 12 organisasi menerima pelatihan.'],
  ['S1.2', 'PKH disalurkan empat tahap: 4.421, 5.186, 5.141, dan 5.064 KPM, seluruhnya 19.812 KPM.'],
  ['S1.2', 'Sebanyak 8.632 KPM menerima BPNT Reguler.'],
  ['S1.2', 'Sebanyak 1.500 orang lanjut usia terlantar telah didata, 46 orang di antaranya dibantu.'],
  ['S1.2', 'Persentase PMKS yang tertangani pada tahun 2019 adalah 90% dan tahun 2020 adalah 75%.'],
  // Lists.
  ['', 'Pada tahun 2021 dilaksanakan 3 kegiatan sosialisasi.'],
  ['', 'Bidang PPKB melaksanakan 2 program dan 3 kegiatan.'],
  ['', 'Dari 31 subkegiatan, 20 subkegiatan dengan realisasi di atas 99%.'],
  ['', 'Renstra memuat 4 tujuan dan 6 sasaran.'],
  ['', 'Pegawai berjumlah 60 orang, 18 di antaranya PNS lulusan sarjana.'],
  ['', 'Dari 21 orang PNS, 8 orang PNS memegang jabatan eselon IV.'],
  ['', 'Peraturan Menteri Nomor 53 Tahun 2014, Pasal 6, dan Tabel 3.1 menjadi acuan pada 31 Desember 2021.'],
];

describe('a paragraph that is right', () => {
  test.each(benar)('%s: %s', (indikator, teks) => {
    const salah = temuanParagraf(bersih, indikator, teks).filter(({ tingkat }) => tingkat === 'salah');
    expect(salah.map(singkat)).toEqual([]);
  });
});

/** The same sentences with a slip: the reader is not silent for want of understanding. */
const salah: readonly (readonly [string, string, string])[] = [
  ['S1.1', 'Angka kemiskinan tahun 2021 turun.', 'K17 salah: turun → naik'],
  ['S1.1', 'Target angka kemiskinan 5,6% tidak tercapai.', 'K05 perlu dilihat: 5,6% → 5,5%'],
  ['S4.1', 'CPR tahun 2020 mencapai 81,01%.', 'K05 salah: 81,01% → 81,10%'],
  ['S4.1', 'Target CPR telah tercapai.', 'K17 salah: tercapai → tidak tercapai'],
  ['S4.2', 'Unmet need turun dari 8,17% menjadi 10,29%.', 'K17 salah: turun → naik'],
  [
    'S2.3',
    'Pada tahun 2021 kabupaten ini meraih Predikat Nindya.',
    'K05 salah: Predikat Nindya → Predikat Madya',
  ],
  [
    '',
    'Program Penanganan Bencana berpagu Rp540.967.000,00 dan terealisasi Rp540.860.550,00.',
    'K09 salah: Rp540.860.550,00 → Rp540.680.550,00',
  ],
  ['', 'Program Penanganan Bencana terserap 99,59%.', 'K09 salah: 99,59% → 99,95%'],
  [
    '',
    'Dana itu terdiri atas belanja operasi Rp9.217.434.950,00 dan belanja modal Rp9.600.000,00.',
    'K09 salah: Rp9.600.000,00 → Rp9.000.000,00',
  ],
  ['', 'Dinas ini diperkuat 61 orang pegawai.', 'K05 perlu dilihat: 61 → 60'],
  ['', 'Renstra memuat 7 sasaran.', 'K11 salah: 7 sasaran → 6 sasaran'],
  ['', 'Seluruhnya ada sebelas program dan 16 kegiatan.', 'K11 salah: sebelas program → sepuluh program'],
];

describe('a paragraph with a slip', () => {
  test.each(salah)('%s: %s', (indikator, teks, wanted) => {
    expect(temuanParagraf(bersih, indikator, teks).map(singkat)).toContain(wanted);
  });
});
