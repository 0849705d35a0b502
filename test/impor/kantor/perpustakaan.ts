import { type BukuKantor, lembar, tabel } from './kantor.ts';

/** Sasaran as a heading cell left of each block, capaian split in a table of its own, a five-year plan beside, PK with program beside the indikator, budget as "Rp" and "%" under Keuangan, levels by words. */
export const perpustakaan: BukuKantor = {
  nama: 'perpustakaan 2020',
  sheets: [
    lembar(
      'PK',
      [
        ['Lampiran Perjanjian Kinerja Perubahan Tahun 2020'],
        ['Jabatan: Kepala Dinas Perpustakaan dan Kearsipan'],
        ['Sasaran', 'Indikator', 'Satuan', 'Target'],
        ['Meningkatnya budaya baca', 'Indeks pembangunan literasi', 'Indeks', '12,5'],
        ['Meningkatnya tertib arsip', 'Nilai pengawasan kearsipan', 'Nilai', '65,00'],
        [null, 'Persentase arsip terselamatkan', '%', '40,00'],
        [],
        [null, 'Program', 'Anggaran (Rp.)', 'Sumber Dana'],
        ['1', 'Pembinaan Perpustakaan', '850.000.000', 'APBD'],
        ['2', 'Pengelolaan Arsip', '350.000.000', 'APBD'],
        [null, 'Jumlah', '1.200.000.000', null],
      ],
      { gabung: 'A5:A6' },
    ),
    lembar(
      'Evaluasi',
      [
        ['EVALUASI KINERJA', null, null, null, null, null],
        [
          'Sasaran Strategis',
          'Indikator Kinerja',
          'Realisasi',
          null,
          'Target 2020',
          'Realisasi 2020',
          'Capaian 2020 (%)',
        ],
        [null, null, '2018', '2019', null, null, null],
        ['Meningkatnya budaya baca', 'Indeks pembangunan literasi', '10,1', '11,9', '12,5', '12,75', '102'],
        ['Meningkatnya tertib arsip', 'Nilai pengawasan kearsipan', '58', '61', '65', '-', '-'],
        ['Meningkatnya tertib arsip', 'Persentase arsip terselamatkan', '30', '35', '40', '38', '95'],
      ],
      { gabung: 'A2:A3 B2:B3 C2:D2 E2:E3 F2:F3 G2:G3' },
    ),
    lembar(
      'Belanja',
      [
        ['DINAS PERPUSTAKAAN DAN KEARSIPAN'],
        ['LAPORAN KEUANGAN TAHUN 2020'],
        ['No', 'Uraian', 'Anggaran', 'Keuangan', null, 'Fisik'],
        [null, null, null, 'Rp', '%', '%'],
        ['A', 'Belanja Tidak Langsung', 2_000_000_000, 1_900_000_000, 95, 100],
        ['B', 'Belanja Langsung', 1_200_000_000, 1_128_000_000, 94, 100],
        ['I', 'Program Pembinaan Perpustakaan', 850_000_000, 799_000_000, 94, 100],
        ['1', 'Kegiatan Pengadaan Buku', 500_000_000, 470_000_000, 94, 100],
        ['2', 'Kegiatan Perpustakaan Keliling', 350_000_000, 329_000_000, 94, 100],
        ['II', 'Program Pengelolaan Arsip', 350_000_000, 329_000_000, 94, 100],
        ['1', 'Kegiatan Penyelamatan Arsip', 350_000_000, 329_000_000, 94, 100],
        [null, 'Jumlah A + B', 3_200_000_000, 3_028_000_000, 94.63, 100],
      ],
      { gabung: 'A3:A4 B3:B4 C3:C4 D3:E3' },
    ),
    lembar('SDM', [
      ['Jumlah ASN menurut Jabatan'],
      ['Jabatan', 'Laki-laki', 'Perempuan'],
      ['Struktural', 6, 5],
      ['Fungsional Pustakawan', 2, 7],
      ['Pelaksana', 9, 8],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya budaya baca
       Meningkatnya tertib arsip`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan|Target PK',
      `Indeks pembangunan literasi|Meningkatnya budaya baca|Indeks|12,5
       Nilai pengawasan kearsipan|Meningkatnya tertib arsip|Nilai|65,00
       Persentase arsip terselamatkan|Meningkatnya tertib arsip|%|40,00`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Indeks pembangunan literasi|2018||10,1|
       Indeks pembangunan literasi|2019||11,9|
       Indeks pembangunan literasi|2020|12,5|12,75|102
       Nilai pengawasan kearsipan|2018||58|
       Nilai pengawasan kearsipan|2019||61|
       Nilai pengawasan kearsipan|2020|65||
       Persentase arsip terselamatkan|2018||30|
       Persentase arsip terselamatkan|2019||35|
       Persentase arsip terselamatkan|2020|40|38|95`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak|Belanja',
      `program|Program Pembinaan Perpustakaan|850000000|799000000|94|langsung
       kegiatan|Kegiatan Pengadaan Buku|500000000|470000000|94|langsung
       kegiatan|Kegiatan Perpustakaan Keliling|350000000|329000000|94|langsung
       program|Program Pengelolaan Arsip|350000000|329000000|94|langsung
       kegiatan|Kegiatan Penyelamatan Arsip|350000000|329000000|94|langsung`,
    ),
    'Anggaran PK': tabel(
      'Tingkat|Uraian|Anggaran|Keterangan',
      `program|Pembinaan Perpustakaan|850000000|APBD
       program|Pengelolaan Arsip|350000000|APBD`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Jabatan|Struktural|6|5
       Jabatan|Fungsional Pustakawan|2|7
       Jabatan|Pelaksana|9|8`,
    ),
  },
};
