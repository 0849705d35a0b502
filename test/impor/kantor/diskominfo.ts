import { type BukuKantor, lembar, tabel } from './kantor.ts';

/** An export of e-SAKIP: flat, a row an indikator and year with every text repeated; an export of SIPD: flat, all levels in columns of kode and nama, one row a sub kegiatan. */
export const diskominfo: BukuKantor = {
  nama: 'kominfo 2024',
  sheets: [
    lembar('esakip_export', [
      [
        'tahun',
        'tujuan',
        'sasaran',
        'indikator_sasaran',
        'satuan',
        'target_kinerja',
        'realisasi_kinerja',
        'capaian_kinerja_persen',
        'penanggung_jawab',
      ],
      [
        2023,
        'Terwujudnya SPBE',
        'Meningkatnya kualitas SPBE',
        'Indeks SPBE',
        'Indeks',
        3,
        2.9,
        96.67,
        'Kepala Dinas',
      ],
      [
        2023,
        'Terwujudnya SPBE',
        'Meningkatnya kualitas SPBE',
        'Persentase layanan digital',
        '%',
        60,
        63,
        105,
        'Kepala Dinas',
      ],
      [
        2023,
        'Terwujudnya SPBE',
        'Meningkatnya keterbukaan informasi',
        'Nilai keterbukaan informasi',
        'Nilai',
        85,
        88.4,
        104,
        'Kepala Dinas',
      ],
      [
        2024,
        'Terwujudnya SPBE',
        'Meningkatnya kualitas SPBE',
        'Indeks SPBE',
        'Indeks',
        3.2,
        3.36,
        105,
        'Kepala Dinas',
      ],
      [
        2024,
        'Terwujudnya SPBE',
        'Meningkatnya kualitas SPBE',
        'Persentase layanan digital',
        '%',
        70,
        66.5,
        95,
        'Kepala Dinas',
      ],
      [
        2024,
        'Terwujudnya SPBE',
        'Meningkatnya keterbukaan informasi',
        'Nilai keterbukaan informasi',
        'Nilai',
        88,
        90.2,
        102.5,
        'Kepala Dinas',
      ],
    ]),
    lembar('sipd_export', [
      [
        'Kode Program',
        'Nama Program',
        'Kode Kegiatan',
        'Nama Kegiatan',
        'Kode Sub Kegiatan',
        'Nama Sub Kegiatan',
        'Pagu',
        'Realisasi',
        'Sumber Dana',
      ],
      [
        '2.16.02',
        'PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK',
        '2.16.02.2.01',
        'Pengelolaan Informasi dan Komunikasi Publik',
        '2.16.02.2.01.0005',
        'Layanan Hubungan Media',
        400_000_000,
        380_000_000,
        'PAD',
      ],
      [
        '2.16.02',
        'PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK',
        '2.16.02.2.01',
        'Pengelolaan Informasi dan Komunikasi Publik',
        '2.16.02.2.01.0007',
        'Kemitraan Komunitas',
        100_000_000,
        96_000_000,
        'PAD',
      ],
      [
        '2.16.03',
        'PROGRAM APLIKASI INFORMATIKA',
        '2.16.03.2.02',
        'Pengelolaan e-Government',
        '2.16.03.2.02.0002',
        'Pengembangan Aplikasi',
        700_000_000,
        665_000_000,
        'DAU',
      ],
    ]),
    lembar('pejabat', [
      ['nip', 'nama_lengkap', 'jabatan', 'pangkat', 'atasan_langsung'],
      ['197001011995031001', 'Rudi Hartono, S.Kom', 'Kepala Dinas', 'Pembina Utama Muda', ''],
      ['198002022005012002', 'Lina Marlina, M.T.', 'Sekretaris', 'Pembina', 'Kepala Dinas'],
      [
        '198503032010011003',
        'Fajar Nugraha, S.T.',
        'Kepala Bidang Aplikasi Informatika',
        'Penata Tk. I',
        'Kepala Dinas',
      ],
    ]),
  ],
  tabs: {
    Pejabat: tabel(
      'Nama|Jabatan|Pangkat|NIP|Atasan',
      `Rudi Hartono, S.Kom|Kepala Dinas|Pembina Utama Muda|197001011995031001|
       Lina Marlina, M.T.|Sekretaris|Pembina|198002022005012002|Rudi Hartono, S.Kom
       Fajar Nugraha, S.T.|Kepala Bidang Aplikasi Informatika|Penata Tk. I|198503032010011003|Rudi Hartono, S.Kom`,
    ),
    Sasaran: tabel(
      'Sasaran|Tujuan',
      `Meningkatnya kualitas SPBE|Terwujudnya SPBE
       Meningkatnya keterbukaan informasi|Terwujudnya SPBE`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Indeks SPBE|Meningkatnya kualitas SPBE|Indeks
       Persentase layanan digital|Meningkatnya kualitas SPBE|%
       Nilai keterbukaan informasi|Meningkatnya keterbukaan informasi|Nilai`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Indeks SPBE|2023|3|2,9|96,67
       Indeks SPBE|2024|3,2|3,36|105
       Persentase layanan digital|2023|60|63|105
       Persentase layanan digital|2024|70|66,5|95
       Nilai keterbukaan informasi|2023|85|88,4|104
       Nilai keterbukaan informasi|2024|88|90,2|102,5`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi',
      `2.16.02|program|PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK||
       2.16.02.2.01|kegiatan|Pengelolaan Informasi dan Komunikasi Publik||
       2.16.02.2.01.0005|subkegiatan|Layanan Hubungan Media|400000000|380000000
       2.16.02.2.01.0007|subkegiatan|Kemitraan Komunitas|100000000|96000000
       2.16.03|program|PROGRAM APLIKASI INFORMATIKA||
       2.16.03.2.02|kegiatan|Pengelolaan e-Government||
       2.16.03.2.02.0002|subkegiatan|Pengembangan Aplikasi|700000000|665000000`,
    ),
  },
};
