import { type BukuKantor, lembar, tabel } from './kantor.ts';

/** Two agencies' worth of sheets: tables start far right and low, quarter sheets without numerals (Maret, Juni), a realisasi in its own table by name only, staff by pangkat. */
export const naker: BukuKantor = {
  nama: 'tenaga kerja 2021',
  sheets: [
    lembar(
      'Target',
      [
        [],
        [],
        [null, null, null, 'DAFTAR TARGET INDIKATOR KINERJA TAHUN 2021'],
        [],
        [null, null, null, 'Tujuan', 'Sasaran', 'Indikator Kinerja', 'Sat', 'Target'],
        [
          null,
          null,
          null,
          'Terwujudnya tenaga kerja berdaya saing',
          'Meningkatnya penempatan tenaga kerja',
          'Tingkat pengangguran terbuka',
          '%',
          6.5,
        ],
        [null, null, null, null, null, 'Jumlah pencari kerja yang ditempatkan', 'Orang', 2500],
        [
          null,
          null,
          null,
          null,
          'Meningkatnya perlindungan pekerja',
          'Persentase perselisihan yang selesai',
          '%',
          80,
        ],
      ],
      { gabung: 'D6:D8 E6:E7' },
    ),
    lembar('Realisasi', [
      ['REALISASI INDIKATOR KINERJA TAHUN 2021'],
      ['Indikator Kinerja', 'Realisasi', 'Kategori'],
      ['Tingkat pengangguran terbuka', 6.1, 'Baik'],
      ['Jumlah pencari kerja yang ditempatkan', '2.310', 'Cukup'],
      ['Persentase perselisihan yang selesai', 84, 'Baik'],
    ]),
    lembar('Uang', [
      ['Realisasi Keuangan 2021'],
      [
        'Kode',
        'Program',
        'Kode',
        'Kegiatan',
        'Kode',
        'Sub Kegiatan',
        'Pagu (juta Rp)',
        'Realisasi (juta Rp)',
        'Serapan',
      ],
      ['2.07.03', 'Program Pelatihan Kerja', null, null, null, null, 900, 873, '97%'],
      [null, null, '2.07.03.2.01', 'Pelatihan berdasarkan Unit Kompetensi', null, null, 900, 873, '97%'],
      [null, null, null, null, '2.07.03.2.01.01', 'Proses Pelatihan Kerja', 900, 873, '97%'],
      ['2.07.05', 'Program Hubungan Industrial', null, null, null, null, 300, 270, '90%'],
      [null, null, '2.07.05.2.02', 'Pencegahan Perselisihan', null, null, 300, 270, '90%'],
      [null, null, null, null, '2.07.05.2.02.01', 'Mediasi Perselisihan', 300, 270, '90%'],
      ['Jumlah', null, null, null, null, null, 1200, 1143, '95,25%'],
    ]),
    lembar('Pegawai', [
      ['Rekap Pegawai Menurut Golongan Ruang per 31 Desember 2021'],
      ['Gol.', 'L', 'P', 'Jml'],
      ['IV', 4, 3, 7],
      ['III', 15, 12, 27],
      ['II', 5, 1, 6],
      ['Jml', 24, 16, 40],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran|Tujuan',
      `Meningkatnya penempatan tenaga kerja|Terwujudnya tenaga kerja berdaya saing
       Meningkatnya perlindungan pekerja|Terwujudnya tenaga kerja berdaya saing`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Tingkat pengangguran terbuka|Meningkatnya penempatan tenaga kerja|%
       Jumlah pencari kerja yang ditempatkan|Meningkatnya penempatan tenaga kerja|Orang
       Persentase perselisihan yang selesai|Meningkatnya perlindungan pekerja|%`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Realisasi|Kategori Tercetak',
      `Tingkat pengangguran terbuka|2021|6,1|Baik
       Jumlah pencari kerja yang ditempatkan|2021|2310|Cukup
       Persentase perselisihan yang selesai|2021|84|Baik`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `2.07.03|program|Program Pelatihan Kerja|900000000|873000000|97
       2.07.03.2.01|kegiatan|Pelatihan berdasarkan Unit Kompetensi|900000000|873000000|97
       2.07.03.2.01.01|subkegiatan|Proses Pelatihan Kerja|900000000|873000000|97
       2.07.05|program|Program Hubungan Industrial|300000000|270000000|90
       2.07.05.2.02|kegiatan|Pencegahan Perselisihan|300000000|270000000|90
       2.07.05.2.02.01|subkegiatan|Mediasi Perselisihan|300000000|270000000|90`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Golongan|Golongan IV|4|3
       Golongan|Golongan III|15|12
       Golongan|Golongan II|5|1`,
    ),
  },
};
