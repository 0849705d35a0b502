import { type BukuKantor, b, bi, lembar, tabel } from './kantor.ts';

/** Headings in capitals with line breaks, sasaran numbered in their own column, targets as text with units before the number, budget with urusan band and kode beside each level, kategori by colour words. */
export const pertanian: BukuKantor = {
  nama: 'pertanian 2022',
  sheets: [
    lembar(
      'Bab III',
      [
        ['Tabel 3.2. Capaian Kinerja Dinas Pertanian Provinsi Nusa Jaya Tahun 2022'],
        [
          'No.',
          'Sasaran\nStrategis',
          null,
          'Indikator\nKinerja',
          'Target\n2022',
          'Realisasi\n2022',
          '%\nCapaian',
          'Warna',
          'Realisasi\n2021',
          'Perubahan',
        ],
        [
          '1',
          '1.',
          'Meningkatnya produksi pangan',
          'Produksi padi',
          '1.250.000 Ton',
          '1.301.400 Ton',
          104.11,
          'Hijau',
          '1.198.300 Ton',
          'Naik',
        ],
        [
          '2',
          null,
          null,
          'Produksi jagung',
          '410.000 Ton',
          '372.600 Ton',
          90.88,
          'Kuning',
          '398.200 Ton',
          'Turun',
        ],
        [
          '3',
          '2.',
          'Meningkatnya pendapatan petani',
          'Nilai Tukar Petani',
          '102,5',
          '101,3',
          98.83,
          'Hijau',
          '100,9',
          'Naik',
        ],
        [
          '4',
          '3.',
          'Meningkatnya mutu layanan',
          'Indeks kepuasan petani',
          '80',
          'Tdk dinilai',
          null,
          null,
          '79,2',
          '-',
        ],
        ['Rata-rata', null, null, null, null, null, 97.94],
        ['Sumber : BPS, diolah'],
      ],
      { gabung: 'B2:C2 B3:B4 C3:C4' },
    ),
    lembar(
      'Keuangan',
      [
        ['Tabel 3.9. Realisasi Anggaran Tahun 2022 (Rp. 000)'],
        ['Kode', 'Urusan / Program / Kegiatan / Sub Kegiatan', 'Anggaran', null, 'Realisasi Anggaran', null],
        [null, null, 'Murni', 'Perubahan', 'Rp', '%'],
        ['3.27', bi('Urusan Pemerintahan Bidang Pertanian'), '9.000.000', '8.500.000', '8.160.000', '96,00'],
        [
          '3.27.02',
          b('Program Penyediaan dan Pengembangan Sarana Pertanian'),
          '6.000.000',
          '5.500.000',
          '5.225.000',
          '95,00',
        ],
        [
          '3.27.02.1.01',
          'Pengawasan Penggunaan Sarana Pertanian',
          '6.000.000',
          '5.500.000',
          '5.225.000',
          '95,00',
        ],
        ['3.27.02.1.01.02', 'Pendampingan Penggunaan Sarana', '6.000.000', '5.500.000', '5.225.000', '95,00'],
        ['3.27.07', b('Program Penyuluhan Pertanian'), '3.000.000', '3.000.000', '2.935.000', '97,83'],
        ['3.27.07.1.01', 'Pelaksanaan Penyuluhan Pertanian', '3.000.000', '3.000.000', '2.935.000', '97,83'],
        [
          '3.27.07.1.01.01',
          'Peningkatan Kapasitas Kelembagaan',
          '3.000.000',
          '3.000.000',
          '2.935.000',
          '97,83',
        ],
        ['Total', null, '9.000.000', '8.500.000', '8.160.000', '96,00'],
      ],
      { gabung: 'A2:A3 B2:B3 C2:D2 E2:F2 A11:B11' },
    ),
    lembar(
      'Kepegawaian',
      [
        ['Tabel 1.1 Komposisi Pegawai menurut Tingkat Pendidikan dan Jenis Kelamin'],
        ['No', 'Tingkat Pendidikan', 'Jenis Kelamin', null, 'Jumlah'],
        [null, null, 'Laki-Laki', 'Perempuan', null],
        [1, 'S-3', 1, '-', 1],
        [2, 'S-2', 14, 9, 23],
        [3, 'S-1', 60, 44, 104],
        [4, 'SMA/Sederajat', 25, 11, 36],
        ['Total', null, 100, 64, 164],
      ],
      { gabung: 'A2:A3 B2:B3 C2:D2 E2:E3' },
    ),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya produksi pangan
       Meningkatnya pendapatan petani
       Meningkatnya mutu layanan`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran',
      `Produksi padi|Meningkatnya produksi pangan
       Produksi jagung|Meningkatnya produksi pangan
       Nilai Tukar Petani|Meningkatnya pendapatan petani
       Indeks kepuasan petani|Meningkatnya mutu layanan`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak|Kategori Tercetak',
      `Produksi padi|2021||1.198.300 Ton||
       Produksi padi|2022|1.250.000 Ton|1.301.400 Ton|104,11|Hijau
       Produksi jagung|2021||398.200 Ton||
       Produksi jagung|2022|410.000 Ton|372.600 Ton|90,88|Kuning
       Nilai Tukar Petani|2021||100,9||
       Nilai Tukar Petani|2022|102,5|101,3|98,83|Hijau
       Indeks kepuasan petani|2021||79,2||
       Indeks kepuasan petani|2022|80|Tdk dinilai||`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `3.27.02|program|Program Penyediaan dan Pengembangan Sarana Pertanian|5500000000|5225000000|95
       3.27.02.1.01|kegiatan|Pengawasan Penggunaan Sarana Pertanian|5500000000|5225000000|95
       3.27.02.1.01.02|subkegiatan|Pendampingan Penggunaan Sarana|5500000000|5225000000|95
       3.27.07|program|Program Penyuluhan Pertanian|3000000000|2935000000|97,83
       3.27.07.1.01|kegiatan|Pelaksanaan Penyuluhan Pertanian|3000000000|2935000000|97,83
       3.27.07.1.01.01|subkegiatan|Peningkatan Kapasitas Kelembagaan|3000000000|2935000000|97,83`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Pendidikan|S-3|1|
       Pendidikan|S-2|14|9
       Pendidikan|S-1|60|44
       Pendidikan|SMA/Sederajat|25|11`,
    ),
  },
};
