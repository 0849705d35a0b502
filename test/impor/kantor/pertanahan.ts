import { type BukuKantor, b, lembar, n, t, tabel } from './kantor.ts';

/** One sheet a year side by side in blocks with a gap; indikator repeated under each official's band; percentages as fractions in text; belanja in a column; the realisasi of the budget in quarters that do not add up to the year but go on; notes between the rows. */
export const pertanahan: BukuKantor = {
  nama: 'pertanahan 2022',
  sheets: [
    lembar(
      'Kinerja OPD',
      [
        ['DINAS PERTANAHAN DAN TATA RUANG KABUPATEN BUNGA'],
        ['CAPAIAN KINERJA TAHUN 2021', null, null, null, null, null, 'CAPAIAN KINERJA TAHUN 2022'],
        [],
        [
          'No',
          'Sasaran / Indikator',
          'Target',
          'Realisasi',
          'Capaian',
          null,
          'No',
          'Sasaran / Indikator',
          'Target',
          'Realisasi',
          'Capaian',
        ],
        [
          1,
          b('Meningkatnya tertib administrasi pertanahan'),
          null,
          null,
          null,
          null,
          1,
          b('Meningkatnya tertib administrasi pertanahan'),
        ],
        [
          null,
          '- Persentase tanah pemda bersertifikat',
          t(0.4, '40%'),
          t(0.38, '38%'),
          t(0.95, '95%'),
          null,
          null,
          '- Persentase tanah pemda bersertifikat',
          t(0.5, '50%'),
          t(0.52, '52%'),
          t(1.04, '104%'),
        ],
        [
          null,
          '- Jumlah sengketa yang diselesaikan',
          '12 kasus',
          '9 kasus',
          t(0.75, '75%'),
          null,
          null,
          '- Jumlah sengketa yang diselesaikan',
          '10 kasus',
          '11 kasus',
          t(1.1, '110%'),
        ],
        [
          2,
          b('Meningkatnya kesesuaian tata ruang'),
          null,
          null,
          null,
          null,
          2,
          b('Meningkatnya kesesuaian tata ruang'),
        ],
        [
          null,
          '- Persentase kesesuaian pemanfaatan ruang',
          t(0.7, '70%'),
          t(0.714, '71,40%'),
          t(1.02, '102%'),
          null,
          null,
          '- Persentase kesesuaian pemanfaatan ruang',
          t(0.75, '75%'),
          t(0.6, '60%'),
          t(0.8, '80%'),
        ],
        [],
        ['Catatan: realisasi 2022 per 31 Desember'],
      ],
      { gabung: 'A2:E2 G2:K2' },
    ),
    lembar('DPPA', [
      ['RINCIAN ANGGARAN DAN REALISASI KAS S.D. TRIWULAN'],
      ['TAHUN 2022'],
      [
        'Jenis Belanja',
        'Program/Kegiatan',
        'Anggaran',
        's.d. TW I',
        's.d. TW II',
        's.d. TW III',
        's.d. TW IV',
        '%',
      ],
      [
        null,
        b('Program Penatagunaan Tanah'),
        800_000_000,
        80_000_000,
        300_000_000,
        560_000_000,
        760_000_000,
        95,
      ],
      [
        'Operasi',
        n(1, 'Penatausahaan Hak Tanah'),
        500_000_000,
        50_000_000,
        200_000_000,
        360_000_000,
        480_000_000,
        96,
      ],
      [
        'Modal',
        n(1, 'Pengadaan Patok Batas'),
        300_000_000,
        30_000_000,
        100_000_000,
        200_000_000,
        280_000_000,
        93.33,
      ],
      [
        null,
        b('Program Penyelenggaraan Penataan Ruang'),
        400_000_000,
        0,
        100_000_000,
        240_000_000,
        372_000_000,
        93,
      ],
      ['Operasi', n(1, 'Penyusunan RDTR'), 400_000_000, 0, 100_000_000, 240_000_000, 372_000_000, 93],
      ['Jumlah', null, 1_200_000_000, 80_000_000, 400_000_000, 800_000_000, 1_132_000_000, 94.33],
    ]),
    lembar('Struktural', [
      ['No', 'Pejabat'],
      [1, 'Kepala Dinas : Ir. Ridwan Kamal, MT (19680101 199303 1 014)'],
      [2, 'Sekretaris : Dra. Sri Wahyuni (19710202 199603 2 015)'],
    ]),
    lembar(
      'Data Pegawai',
      [
        ['No', 'Uraian', 'Jenis Kelamin', null, 'Jumlah'],
        [null, null, 'L', 'P', null],
        ['I', 'Pendidikan'],
        [null, 'S2', 4, 2, 6],
        [null, 'S1', 10, 9, 19],
        [null, 'SLTA', 6, 2, 8],
        ['II', 'Golongan'],
        [null, 'Gol. IV', 3, 1, 4],
        [null, 'Gol. III', 13, 11, 24],
        [null, 'Gol. II', 4, 1, 5],
        ['III', 'Jabatan'],
        [null, 'Struktural', 4, 3, 7],
        [null, 'Fungsional Umum', 16, 10, 26],
      ],
      { gabung: 'A1:A2 B1:B2 C1:D1 E1:E2' },
    ),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya tertib administrasi pertanahan
       Meningkatnya kesesuaian tata ruang`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran',
      `Persentase tanah pemda bersertifikat|Meningkatnya tertib administrasi pertanahan
       Jumlah sengketa yang diselesaikan|Meningkatnya tertib administrasi pertanahan
       Persentase kesesuaian pemanfaatan ruang|Meningkatnya kesesuaian tata ruang`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Persentase tanah pemda bersertifikat|2021|40%|38%|95
       Jumlah sengketa yang diselesaikan|2021|12 kasus|9 kasus|75
       Persentase kesesuaian pemanfaatan ruang|2021|70%|71,4%|102
       Persentase tanah pemda bersertifikat|2022|50%|52%|104
       Jumlah sengketa yang diselesaikan|2022|10 kasus|11 kasus|110
       Persentase kesesuaian pemanfaatan ruang|2022|75%|60%|80`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak|Belanja|TW1|TW4',
      `program|Program Penatagunaan Tanah|800000000|760000000|95||80000000|760000000
       kegiatan|Penatausahaan Hak Tanah|500000000|480000000|96|operasi|50000000|480000000
       kegiatan|Pengadaan Patok Batas|300000000|280000000|93,33|modal|30000000|280000000
       program|Program Penyelenggaraan Penataan Ruang|400000000|372000000|93||0|372000000
       kegiatan|Penyusunan RDTR|400000000|372000000|93|operasi|0|372000000`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P',
      `Pendidikan|S2|4|2
       Pendidikan|S1|10|9
       Pendidikan|SLTA|6|2
       Golongan|Golongan IV|3|1
       Golongan|Golongan III|13|11
       Golongan|Golongan II|4|1
       Jabatan|Struktural|4|3
       Jabatan|Fungsional Umum|16|10`,
    ),
  },
};

/** A cascade with the outcome of each level in its own columns; a kode of the indikator; the target of this year among five; English headings in part; budget as two sheets, pagu and realisasi, joined by kode. */
export const statistik: BukuKantor = {
  nama: 'statistik dan persandian 2024',
  sheets: [
    lembar('Pengukuran', [
      ['Pengukuran Capaian Kinerja Tahun 2024', null, null, null, null, null, null, null],
      [
        'Kode',
        'Sasaran Strategis',
        'Indikator Kinerja Sasaran',
        'Formula',
        'Baseline 2023',
        'Target 2024',
        'Realisasi 2024',
        '% Capaian',
        'Status',
        'Penanggung Jawab',
      ],
      [
        'IKS-1.1',
        'Terwujudnya satu data daerah',
        'Persentase data prioritas tersedia',
        'data tersedia/data prioritas',
        70,
        80,
        84,
        105,
        'Melampaui',
        'Bidang Statistik',
      ],
      [
        'IKS-1.2',
        'Terwujudnya satu data daerah',
        'Indeks Pembangunan Statistik',
        'hasil EPSS',
        2.1,
        2.4,
        2.52,
        105,
        'Melampaui',
        'Bidang Statistik',
      ],
      [
        'IKS-2.1',
        'Meningkatnya keamanan informasi',
        'Indeks KAMI',
        'hasil asesmen',
        350,
        400,
        380,
        95,
        'Belum Tercapai',
        'Bidang Persandian',
      ],
      [
        'IKS-2.2',
        'Meningkatnya keamanan informasi',
        'Jumlah insiden siber',
        'log insiden',
        12,
        10,
        12,
        80,
        'Belum Tercapai',
        'Bidang Persandian',
      ],
    ]),
    lembar('Target 5 Tahun', [
      ['TARGET KINERJA RENSTRA 2021-2026'],
      ['Kode', 'Indikator', '2022', '2023', '2024', '2025', '2026'],
      ['IKS-1.1', 'Persentase data prioritas tersedia', 60, 70, 80, 90, 100],
      ['IKS-1.2', 'Indeks Pembangunan Statistik', 2, 2.2, 2.4, 2.6, 2.8],
      ['IKS-2.1', 'Indeks KAMI', 300, 350, 400, 450, 500],
      ['IKS-2.2', 'Jumlah insiden siber', 14, 12, 10, 8, 6],
    ]),
    lembar('SIPD Pagu', [
      [
        'Kode Sub Kegiatan',
        'Nama Sub Kegiatan',
        'Kode Kegiatan',
        'Nama Kegiatan',
        'Kode Program',
        'Nama Program',
        'Pagu',
      ],
      [
        '2.20.02.2.01.0001',
        'Pengelolaan Data Statistik',
        '2.20.02.2.01',
        'Penyelenggaraan Statistik Sektoral',
        '2.20.02',
        'PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL',
        300_000_000,
      ],
      [
        '2.20.02.2.01.0002',
        'Pembinaan Statistik',
        '2.20.02.2.01',
        'Penyelenggaraan Statistik Sektoral',
        '2.20.02',
        'PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL',
        200_000_000,
      ],
      [
        '2.21.02.2.01.0001',
        'Pengamanan Informasi',
        '2.21.02.2.01',
        'Penyelenggaraan Persandian',
        '2.21.02',
        'PROGRAM PENYELENGGARAAN PERSANDIAN',
        250_000_000,
      ],
    ]),
    lembar('Pejabat & Staf', [
      ['DAFTAR PEGAWAI PER BIDANG'],
      ['No.', 'Nama', 'NIP', 'Pangkat/Gol. Ruang', 'Jabatan', 'Eselon'],
      ['A. SEKRETARIAT'],
      [1, 'Dr. Nurul Huda, M.Kom', '197001021995031002', 'Pembina Utama Muda / IVc', 'Kepala Dinas', 'II.b'],
      [2, 'Hasan Basri, SE', '197503042000031003', 'Pembina / IVa', 'Sekretaris', 'III.a'],
      ['B. BIDANG STATISTIK'],
      [
        3,
        'Rina Marlina, S.ST',
        '198206072005022004',
        'Penata Tk.I / IIId',
        'Kepala Bidang Statistik',
        'III.b',
      ],
      ['C. BIDANG PERSANDIAN'],
      [4, 'Yoga Pratama, S.Kom', '198508092010011005', 'Penata / IIIc', 'Kepala Bidang Persandian', 'III.b'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Terwujudnya satu data daerah
       Meningkatnya keamanan informasi`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Formulasi|Target Akhir RPJMD',
      `Persentase data prioritas tersedia|Terwujudnya satu data daerah|data tersedia/data prioritas|100
       Indeks Pembangunan Statistik|Terwujudnya satu data daerah|hasil EPSS|2,8
       Indeks KAMI|Meningkatnya keamanan informasi|hasil asesmen|500
       Jumlah insiden siber|Meningkatnya keamanan informasi|log insiden|6`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak|Kategori Tercetak',
      `Persentase data prioritas tersedia|2024|80|84|105|Melampaui
       Indeks Pembangunan Statistik|2024|2,4|2,52|105|Melampaui
       Indeks KAMI|2024|400|380|95|Belum Tercapai
       Jumlah insiden siber|2024|10|12|80|Belum Tercapai`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu',
      `2.20.02|program|PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL|
       2.20.02.2.01|kegiatan|Penyelenggaraan Statistik Sektoral|
       2.20.02.2.01.0001|subkegiatan|Pengelolaan Data Statistik|300000000
       2.20.02.2.01.0002|subkegiatan|Pembinaan Statistik|200000000
       2.21.02|program|PROGRAM PENYELENGGARAAN PERSANDIAN|
       2.21.02.2.01|kegiatan|Penyelenggaraan Persandian|
       2.21.02.2.01.0001|subkegiatan|Pengamanan Informasi|250000000`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP|Pangkat',
      `Dr. Nurul Huda, M.Kom|Kepala Dinas|197001021995031002|Pembina Utama Muda
       Hasan Basri, SE|Sekretaris|197503042000031003|Pembina
       Rina Marlina, S.ST|Kepala Bidang Statistik|198206072005022004|Penata Tk.I
       Yoga Pratama, S.Kom|Kepala Bidang Persandian|198508092010011005|Penata`,
    ),
  },
};
