import { type BukuKantor, lembar, tabel } from './kantor.ts';

/** An action plan with months, a PK table with program and anggaran beside the indikator, capaian as a formula heading, realisasi a quarter each on a row of its own, old copies. */
export const inspektorat: BukuKantor = {
  nama: 'inspektorat 2024',
  sheets: [
    lembar(
      'PK Inspektur',
      [
        ['PERJANJIAN KINERJA TAHUN 2024'],
        ['INSPEKTORAT DAERAH KOTA LAUT BIRU'],
        [],
        ['NO', 'SASARAN STRATEGIS', 'INDIKATOR KINERJA', 'TARGET', 'PROGRAM', 'ANGGARAN'],
        [
          1,
          'Meningkatnya kualitas pengawasan',
          'Tingkat kapabilitas APIP',
          'Level 3',
          'Program Penyelenggaraan Pengawasan',
          'Rp1.500.000.000',
        ],
        [2, null, 'Persentase rekomendasi BPK yang ditindaklanjuti', '85%', null, null],
        [
          3,
          'Meningkatnya maturitas SPIP',
          'Nilai maturitas SPIP',
          '3,2',
          'Program Perumusan Kebijakan',
          'Rp700.000.000',
        ],
      ],
      { gabung: 'B5:B6 E5:E6 F5:F6' },
    ),
    lembar('Rencana Aksi', [
      ['RENCANA AKSI TAHUN 2024'],
      [
        'Indikator Kinerja',
        'Aksi',
        'Jan',
        'Feb',
        'Mar',
        'Apr',
        'Mei',
        'Jun',
        'Jul',
        'Ags',
        'Sep',
        'Okt',
        'Nov',
        'Des',
      ],
      [
        'Tingkat kapabilitas APIP',
        'Penilaian mandiri',
        null,
        'v',
        null,
        null,
        null,
        'v',
        null,
        null,
        null,
        null,
        'v',
        null,
      ],
      [
        'Nilai maturitas SPIP',
        'Penjaminan kualitas',
        null,
        null,
        'v',
        null,
        null,
        null,
        null,
        'v',
        null,
        null,
        null,
        null,
      ],
    ]),
    lembar(
      'Monitoring',
      [
        ['MONITORING CAPAIAN KINERJA 2024'],
        [
          'Indikator Kinerja',
          'Satuan',
          'Triwulan',
          'Target',
          'Realisasi',
          'Kendala',
          'Rencana Tindak Lanjut',
        ],
        ['Persentase rekomendasi BPK yang ditindaklanjuti', '%', 'I', 20, 15, 'OPD lambat', 'Surat teguran'],
        [null, null, 'II', 45, 40, 'OPD lambat', 'Rapat'],
        [null, null, 'III', 65, 66, '-', '-'],
        [null, null, 'IV', 85, 88, '-', '-'],
      ],
      { gabung: 'A3:A6 B3:B6' },
    ),
    lembar('Capaian 2024', [
      [
        'No',
        'Sasaran Strategis',
        'Indikator Kinerja',
        'Target (T)',
        'Realisasi (R)',
        'Capaian (R/T x 100%)',
        'Ket.',
      ],
      [
        1,
        'Meningkatnya kualitas pengawasan',
        'Tingkat kapabilitas APIP',
        'Level 3',
        'Level 3',
        '100%',
        'Tercapai',
      ],
      [2, null, 'Persentase rekomendasi BPK yang ditindaklanjuti', '85%', '88%', '103,53%', 'Terlampaui'],
      [3, 'Meningkatnya maturitas SPIP', 'Nilai maturitas SPIP', '3,2', '3,1', '96,88%', 'Tidak tercapai'],
    ]),
    lembar('Capaian 2024 lama', [
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      [1, 'Meningkatnya kualitas pengawasan', 'Tingkat kapabilitas APIP', 'Level 3', 'Level 2', '66,67%'],
    ]),
    lembar('Realisasi', [
      ['REALISASI ANGGARAN INSPEKTORAT 2024'],
      [
        'No.',
        'Nama Program',
        'Nama Kegiatan',
        'Pagu',
        'Realisasi TW I',
        'Realisasi s.d TW II',
        'Realisasi s.d TW III',
        'Realisasi s.d TW IV',
        '%',
      ],
      [
        1,
        'Program Penyelenggaraan Pengawasan',
        null,
        1_500_000_000,
        300_000_000,
        700_000_000,
        1_100_000_000,
        1_455_000_000,
        97,
      ],
      [
        null,
        null,
        'Penyelenggaraan Pengawasan Internal',
        1_500_000_000,
        300_000_000,
        700_000_000,
        1_100_000_000,
        1_455_000_000,
        97,
      ],
      [
        2,
        'Program Perumusan Kebijakan',
        null,
        700_000_000,
        100_000_000,
        300_000_000,
        500_000_000,
        665_000_000,
        95,
      ],
      [
        null,
        null,
        'Pendampingan dan Asistensi',
        700_000_000,
        100_000_000,
        300_000_000,
        500_000_000,
        665_000_000,
        95,
      ],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kualitas pengawasan
       Meningkatnya maturitas SPIP`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Target PK',
      `Tingkat kapabilitas APIP|Meningkatnya kualitas pengawasan|Level 3
       Persentase rekomendasi BPK yang ditindaklanjuti|Meningkatnya kualitas pengawasan|85%
       Nilai maturitas SPIP|Meningkatnya maturitas SPIP|3,2`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Tingkat kapabilitas APIP|2024|Level 3|Level 3|100
       Persentase rekomendasi BPK yang ditindaklanjuti|2024|85%|88%|103,53
       Nilai maturitas SPIP|2024|3,2|3,1|96,88`,
    ),
    Triwulan: tabel(
      'Indikator|Tahun|Triwulan|Target|Realisasi|Permasalahan|Rencana Tindak Lanjut',
      `Persentase rekomendasi BPK yang ditindaklanjuti|2024|1|20|15|OPD lambat|Surat teguran
       Persentase rekomendasi BPK yang ditindaklanjuti|2024|2|45|40|OPD lambat|Rapat
       Persentase rekomendasi BPK yang ditindaklanjuti|2024|3|65|66||
       Persentase rekomendasi BPK yang ditindaklanjuti|2024|4|85|88||`,
    ),
    'Anggaran PK': tabel(
      'Tingkat|Uraian|Anggaran',
      `program|Program Penyelenggaraan Pengawasan|1500000000
       program|Program Perumusan Kebijakan|700000000`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|TW1|TW2|TW3|TW4',
      `program|Program Penyelenggaraan Pengawasan|1500000000|1455000000|300000000|700000000|1100000000|1455000000
       kegiatan|Penyelenggaraan Pengawasan Internal|1500000000|1455000000|300000000|700000000|1100000000|1455000000
       program|Program Perumusan Kebijakan|700000000|665000000|100000000|300000000|500000000|665000000
       kegiatan|Pendampingan dan Asistensi|700000000|665000000|100000000|300000000|500000000|665000000`,
    ),
  },
};
