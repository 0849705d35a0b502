import { type BukuKantor, b, lembar, tabel } from './kantor.ts';

/** The PK of each official on a sheet, its budget below it; an analysis a row an indikator; realisasi in a sheet of its own. */
export const kecamatan: BukuKantor = {
  nama: 'kecamatan 2021',
  sheets: [
    lembar('PK Camat', [
      ['PERJANJIAN KINERJA TAHUN 2021'],
      ['KECAMATAN TANJUNG SARI'],
      ['Jabatan : Camat Tanjung Sari'],
      [],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target'],
      [1, 'Meningkatnya kualitas pelayanan publik kecamatan', 'Indeks Kepuasan Masyarakat', '85 Nilai'],
      [
        2,
        'Meningkatnya partisipasi masyarakat dalam pembangunan',
        'Persentase usulan musrenbang yang ditindaklanjuti',
        '60 %',
      ],
      [],
      ['Program', 'Anggaran', 'Keterangan'],
      ['1. Program Penunjang Urusan Pemerintahan', 'Rp. 950.000.000', 'APBD'],
      ['2. Program Pemberdayaan Masyarakat Desa', 'Rp. 240.000.000', 'APBD'],
    ]),
    lembar('PK Kasi PM', [
      ['PERJANJIAN KINERJA TAHUN 2021'],
      ['KECAMATAN TANJUNG SARI'],
      ['Jabatan : Kepala Seksi Pemberdayaan Masyarakat'],
      [],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target'],
      [1, 'Terlaksananya fasilitasi musrenbang', 'Jumlah desa yang difasilitasi', '11 Desa'],
      [],
      ['Kegiatan', 'Anggaran', 'Keterangan'],
      ['1. Koordinasi Kegiatan Pemberdayaan Desa', 'Rp. 240.000.000', 'APBD'],
    ]),
    lembar('Capaian', [
      ['REALISASI PERJANJIAN KINERJA 2021'],
      [],
      ['Indikator', 'Target', 'Hasil', 'Capaian', 'Ket'],
      ['Indeks Kepuasan Masyarakat', 85, 86.2, '101,41%', null],
      ['Persentase usulan musrenbang yang ditindaklanjuti', '60%', '48%', '80,00%', 'anggaran terbatas'],
      ['Jumlah desa yang difasilitasi', '11 Desa', '11 Desa', '100%', null],
    ]),
    lembar('Analisis', [
      ['Indikator', 'Penyebab Keberhasilan/Kegagalan', 'Hambatan', 'Solusi'],
      ['Indeks Kepuasan Masyarakat', 'Loket satu pintu', 'Petugas loket dua orang', 'Menambah petugas'],
      [
        'Persentase usulan musrenbang yang ditindaklanjuti',
        'Anggaran dialihkan',
        'Refocusing',
        'Prioritas usulan',
      ],
    ]),
    lembar('DPA', [
      ['REKAP BELANJA TA 2021'],
      ['Kode', 'Nomenklatur', 'Pagu Anggaran', 'Realisasi', 'Persentase'],
      ['7.01.01', b('Program Penunjang Urusan Pemerintahan'), '950.000.000', '912.300.000', '96,03'],
      ['7.01.01.2.02', 'Administrasi Keuangan', '950.000.000', '912.300.000', '96,03'],
      ['7.01.03', b('Program Pemberdayaan Masyarakat Desa'), '240.000.000', '231.000.000', '96,25'],
      ['7.01.03.2.01', 'Koordinasi Kegiatan Pemberdayaan Desa', '240.000.000', '231.000.000', '96,25'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kualitas pelayanan publik kecamatan
       Meningkatnya partisipasi masyarakat dalam pembangunan
       Terlaksananya fasilitasi musrenbang`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Target PK',
      `Indeks Kepuasan Masyarakat|Meningkatnya kualitas pelayanan publik kecamatan|85 Nilai
       Persentase usulan musrenbang yang ditindaklanjuti|Meningkatnya partisipasi masyarakat dalam pembangunan|60 %
       Jumlah desa yang difasilitasi|Terlaksananya fasilitasi musrenbang|11 Desa`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Indeks Kepuasan Masyarakat|2021|85|86,2|101,41
       Persentase usulan musrenbang yang ditindaklanjuti|2021|60%|48%|80
       Jumlah desa yang difasilitasi|2021|11 Desa|11 Desa|100`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `7.01.01|program|Program Penunjang Urusan Pemerintahan|950000000|912300000|96,03
       7.01.01.2.02|kegiatan|Administrasi Keuangan|950000000|912300000|96,03
       7.01.03|program|Program Pemberdayaan Masyarakat Desa|240000000|231000000|96,25
       7.01.03.2.01|kegiatan|Koordinasi Kegiatan Pemberdayaan Desa|240000000|231000000|96,25`,
    ),
    'Anggaran PK': tabel(
      'Tingkat|Uraian|Anggaran|Keterangan',
      `program|Program Penunjang Urusan Pemerintahan|950000000|APBD
       program|Program Pemberdayaan Masyarakat Desa|240000000|APBD
       kegiatan|Koordinasi Kegiatan Pemberdayaan Desa|240000000|APBD`,
    ),
    Analisis: tabel(
      'Indikator|Penyebab|Hambatan|Solusi',
      `Indeks Kepuasan Masyarakat|Loket satu pintu|Petugas loket dua orang|Menambah petugas
       Persentase usulan musrenbang yang ditindaklanjuti|Anggaran dialihkan|Refocusing|Prioritas usulan`,
    ),
  },
};
