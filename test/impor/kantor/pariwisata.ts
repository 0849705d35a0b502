import { type BukuKantor, lembar, t, tabel } from './kantor.ts';

/** Turned on its side; fractions with a % format in targets; a summary table of averages; staff counted by status; officials with titles before and after. */
export const pariwisata: BukuKantor = {
  nama: 'pariwisata 2021',
  sheets: [
    lembar('Rekap', [
      ['REKAPITULASI CAPAIAN PER SASARAN 2021'],
      ['No', 'Sasaran', 'Jumlah Indikator', 'Rata-rata Capaian (%)', 'Kategori'],
      [1, 'Meningkatnya kunjungan wisata', 2, 93.4, 'Tinggi'],
      [2, 'Meningkatnya ekonomi kreatif', 1, 101.2, 'Sangat Tinggi'],
    ]),
    lembar('Detil', [
      ['CAPAIAN INDIKATOR KINERJA SASARAN TAHUN 2021'],
      ['Sasaran 1: Meningkatnya kunjungan wisata'],
      ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian', 'Kategori'],
      ['Jumlah wisatawan mancanegara', 'Orang', 12000, 9800, t(0.8167, '81,67%'), 'Tinggi'],
      ['Jumlah wisatawan nusantara', 'Orang', 410000, 431000, t(1.0512, '105,12%'), 'Sangat Tinggi'],
      ['Rata-rata capaian sasaran 1', null, null, null, t(0.934, '93,40%'), 'Tinggi'],
      [],
      ['Sasaran 2: Meningkatnya ekonomi kreatif'],
      ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian', 'Kategori'],
      [
        'Kontribusi ekonomi kreatif terhadap PDRB',
        'Persen',
        t(0.025, '2,5%'),
        t(0.0253, '2,53%'),
        t(1.012, '101,20%'),
        'Sangat Tinggi',
      ],
      ['Rata-rata capaian sasaran 2', null, null, null, t(1.012, '101,20%'), 'Sangat Tinggi'],
    ]),
    lembar(
      'Dana',
      [
        ['Alokasi dan Realisasi Anggaran per Sasaran Tahun 2021'],
        ['No', 'Sasaran', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)', '% Realisasi'],
        [
          1,
          'Meningkatnya kunjungan wisata',
          'Program Pemasaran Pariwisata',
          2_000_000_000,
          1_800_000_000,
          90,
        ],
        [2, null, 'Program Peningkatan Daya Tarik Destinasi', 3_000_000_000, 2_850_000_000, 95],
        [
          3,
          'Meningkatnya ekonomi kreatif',
          'Program Pengembangan Ekonomi Kreatif',
          500_000_000,
          490_000_000,
          98,
        ],
        [null, 'Jumlah', null, 5_500_000_000, 5_140_000_000, 93.45],
      ],
      { gabung: 'B3:B4' },
    ),
    lembar('Pejabat', [
      ['NAMA PEJABAT STRUKTURAL DINAS PARIWISATA'],
      ['Eselon', 'Jabatan', 'Nama', 'NIP'],
      ['II.b', 'Kepala Dinas', 'Dra. Hj. Nurhayati, M.Si.', 'NIP. 196603031991032004'],
      ['III.a', 'Sekretaris', 'H. Zulkifli, S.Sos., M.AP.', 'NIP. 197004041995031003'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kunjungan wisata
       Meningkatnya ekonomi kreatif`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Jumlah wisatawan mancanegara|Meningkatnya kunjungan wisata|Orang
       Jumlah wisatawan nusantara|Meningkatnya kunjungan wisata|Orang
       Kontribusi ekonomi kreatif terhadap PDRB|Meningkatnya ekonomi kreatif|Persen`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak|Kategori Tercetak',
      `Jumlah wisatawan mancanegara|2021|12000|9800|81,67|Tinggi
       Jumlah wisatawan nusantara|2021|410000|431000|105,12|Sangat Tinggi
       Kontribusi ekonomi kreatif terhadap PDRB|2021|2,5%|2,53%|101,2|Sangat Tinggi`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak|Sasaran',
      `program|Program Pemasaran Pariwisata|2000000000|1800000000|90|S1
       program|Program Peningkatan Daya Tarik Destinasi|3000000000|2850000000|95|S1
       program|Program Pengembangan Ekonomi Kreatif|500000000|490000000|98|S2`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP',
      `Dra. Hj. Nurhayati, M.Si.|Kepala Dinas|196603031991032004
       H. Zulkifli, S.Sos., M.AP.|Sekretaris|197004041995031003`,
    ),
  },
};
