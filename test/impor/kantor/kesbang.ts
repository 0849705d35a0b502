import { type BukuKantor, b, lembar, tabel } from './kantor.ts';

/** A form in which each indikator is a block; a budget with kode and uraian in one cell; a plan of next year; figures with "±" and "<". */
export const kesbang: BukuKantor = {
  nama: 'kesbang 2022',
  sheets: [
    lembar(
      'Kinerja',
      [
        ['CAPAIAN KINERJA BADAN KESATUAN BANGSA DAN POLITIK'],
        ['TAHUN ANGGARAN 2022'],
        [],
        [
          'No.',
          'Sasaran',
          'Indikator',
          'Formula',
          'Kondisi Awal',
          'Target 2022',
          'Capaian 2022',
          'Persentase Capaian',
          'Target 2023',
        ],
        [
          1,
          'Menurunnya konflik sosial',
          'Jumlah konflik sosial',
          'Jumlah kejadian',
          '7 kasus',
          '≤ 5 kasus',
          '4 kasus',
          '120%',
          '≤ 4 kasus',
        ],
        [
          2,
          'Meningkatnya partisipasi politik',
          'Persentase partisipasi pemilih',
          'Pemilih hadir dibagi DPT',
          '72%',
          '75%',
          '76,5%',
          '102%',
          '77%',
        ],
        [null, null, 'Jumlah ormas terdaftar', 'Jumlah', '120', '130', '117', '90%', '140'],
      ],
      { gabung: 'B6:B7 A6:A7' },
    ),
    lembar('Realisasi Anggaran', [
      ['PROGRAM DAN KEGIATAN', 'ANGGARAN (Rp)', 'REALISASI (Rp)', 'CAPAIAN (%)', 'KETERANGAN'],
      [
        b('8.01.02 PROGRAM PENGUATAN IDEOLOGI PANCASILA'),
        'Rp. 300.000.000,-',
        'Rp. 288.000.000,-',
        '96',
        null,
      ],
      [
        '8.01.02.2.01 Perumusan Kebijakan Teknis Ideologi',
        'Rp. 300.000.000,-',
        'Rp. 288.000.000,-',
        '96',
        null,
      ],
      [
        '8.01.02.2.01.03 Pelaksanaan Kebijakan Ideologi',
        'Rp. 300.000.000,-',
        'Rp. 288.000.000,-',
        '96',
        'efisiensi',
      ],
      [
        b('8.01.06 PROGRAM PENINGKATAN KEWASPADAAN NASIONAL'),
        'Rp. 500.000.000,-',
        'Rp. 475.000.000,-',
        '95',
        null,
      ],
      ['8.01.06.2.01 Perumusan Kebijakan Kewaspadaan', 'Rp. 500.000.000,-', 'Rp. 475.000.000,-', '95', null],
      [
        '8.01.06.2.01.02 Pelaksanaan Koordinasi Forkopimda',
        'Rp. 500.000.000,-',
        'Rp. 475.000.000,-',
        '95',
        null,
      ],
      ['Total', 'Rp. 800.000.000,-', 'Rp. 763.000.000,-', '95,38', null],
    ]),
    lembar('Rencana 2023', [
      ['RENCANA KERJA TAHUN 2023'],
      ['Program', 'Indikator Program', 'Target', 'Pagu Indikatif'],
      [
        'Program Penguatan Ideologi Pancasila',
        'Jumlah sekolah yang disosialisasi',
        '40 sekolah',
        350_000_000,
      ],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Menurunnya konflik sosial
       Meningkatnya partisipasi politik`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Formulasi',
      `Jumlah konflik sosial|Menurunnya konflik sosial|Jumlah kejadian
       Persentase partisipasi pemilih|Meningkatnya partisipasi politik|Pemilih hadir dibagi DPT
       Jumlah ormas terdaftar|Meningkatnya partisipasi politik|Jumlah`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Jumlah konflik sosial|2022|≤ 5 kasus|4 kasus|120
       Persentase partisipasi pemilih|2022|75%|76,5%|102
       Jumlah ormas terdaftar|2022|130|117|90`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `8.01.02|program|PROGRAM PENGUATAN IDEOLOGI PANCASILA|300000000|288000000|96
       8.01.02.2.01|kegiatan|Perumusan Kebijakan Teknis Ideologi|300000000|288000000|96
       8.01.02.2.01.03|subkegiatan|Pelaksanaan Kebijakan Ideologi|300000000|288000000|96
       8.01.06|program|PROGRAM PENINGKATAN KEWASPADAAN NASIONAL|500000000|475000000|95
       8.01.06.2.01|kegiatan|Perumusan Kebijakan Kewaspadaan|500000000|475000000|95
       8.01.06.2.01.02|subkegiatan|Pelaksanaan Koordinasi Forkopimda|500000000|475000000|95`,
    ),
  },
};
