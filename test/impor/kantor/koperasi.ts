import { type BukuKantor, b, lembar, n, tabel } from './kantor.ts';

/** A cascade of three levels in one table; indikator of program and kegiatan beside those of sasaran; a budget a bidang a sheet. */
export const koperasi: BukuKantor = {
  nama: 'koperasi 2023',
  sheets: [
    lembar(
      'IKU',
      [
        ['PEMERINTAH KABUPATEN BUKIT RAYA', null, null, null, null],
        ['DINAS KOPERASI DAN UKM', null, null, null, null],
        ['INDIKATOR KINERJA UTAMA', null, null, null, null],
        [],
        [
          'NO',
          'KINERJA UTAMA',
          'INDIKATOR KINERJA UTAMA',
          'SATUAN',
          'PENJELASAN/FORMULASI',
          'SUMBER DATA',
          'PENANGGUNG JAWAB',
        ],
        [
          1,
          'Meningkatnya koperasi yang berkualitas',
          'Persentase koperasi aktif',
          'Persen',
          'Koperasi aktif dibagi seluruh koperasi kali 100',
          'ODS',
          'Bidang Koperasi',
        ],
        [
          2,
          'Meningkatnya daya saing usaha mikro',
          'Persentase usaha mikro naik kelas',
          'Persen',
          'Usaha mikro naik kelas dibagi usaha mikro binaan kali 100',
          'Sidata UMKM',
          'Bidang Usaha Mikro',
        ],
        [null, null, 'Jumlah wirausaha baru', 'Orang', 'Penjumlahan', 'Laporan bidang', 'Bidang Usaha Mikro'],
      ],
      { gabung: 'A7:A8 B7:B8' },
    ),
    lembar(
      'Capaian',
      [
        ['CAPAIAN KINERJA TAHUN 2021, 2022 DAN 2023'],
        [],
        [
          'NO',
          'INDIKATOR KINERJA UTAMA',
          'TARGET',
          null,
          null,
          'REALISASI',
          null,
          null,
          'CAPAIAN (%)',
          null,
          null,
        ],
        [null, null, 2021, 2022, 2023, 2021, 2022, 2023, 2021, 2022, 2023],
        [1, 'Persentase koperasi aktif', 60, 65, 70, 58.2, 66.1, 71, 97, 101.69, 101.43],
        [2, 'Persentase usaha mikro naik kelas', 5, 6, 7, '5,1', '5,4', '7,7', 102, 90, 110],
        [3, 'Jumlah wirausaha baru', 100, 120, 150, 100, 130, 120, 100, 108.33, 80],
      ],
      { gabung: 'A3:A4 B3:B4 C3:E3 F3:H3 I3:K3' },
    ),
    ...[
      ['Sekretariat', 'Program Penunjang Urusan', 'Administrasi Umum', 1_000_000_000, 950_000_000] as const,
      [
        'Bid Koperasi',
        'Program Pengawasan Koperasi',
        'Pemeriksaan Koperasi',
        400_000_000,
        360_000_000,
      ] as const,
      [
        'Bid UM',
        'Program Pemberdayaan Usaha Mikro',
        'Pemberdayaan melalui Pendataan',
        600_000_000,
        588_000_000,
      ] as const,
    ].map(([nama, program, kegiatan, pagu, realisasi]) =>
      lembar(nama, [
        [`REALISASI KEUANGAN ${nama.toUpperCase()} TAHUN 2023`],
        ['URAIAN', 'PAGU (Rp)', 'REALISASI (Rp)', 'SISA (Rp)', 'FISIK (%)'],
        [b(program), pagu, realisasi, pagu - realisasi, 100],
        [n(1, kegiatan), pagu, realisasi, pagu - realisasi, 100],
        ['JUMLAH', pagu, realisasi, pagu - realisasi, 100],
      ]),
    ),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya koperasi yang berkualitas
       Meningkatnya daya saing usaha mikro`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan|Formulasi|Sumber Data',
      `Persentase koperasi aktif|Meningkatnya koperasi yang berkualitas|Persen|Koperasi aktif dibagi seluruh koperasi kali 100|ODS
       Persentase usaha mikro naik kelas|Meningkatnya daya saing usaha mikro|Persen|Usaha mikro naik kelas dibagi usaha mikro binaan kali 100|Sidata UMKM
       Jumlah wirausaha baru|Meningkatnya daya saing usaha mikro|Orang|Penjumlahan|Laporan bidang`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Persentase koperasi aktif|2021|60|58,2|97
       Persentase koperasi aktif|2022|65|66,1|101,69
       Persentase koperasi aktif|2023|70|71|101,43
       Persentase usaha mikro naik kelas|2021|5|5,1|102
       Persentase usaha mikro naik kelas|2022|6|5,4|90
       Persentase usaha mikro naik kelas|2023|7|7,7|110
       Jumlah wirausaha baru|2021|100|100|100
       Jumlah wirausaha baru|2022|120|130|108,33
       Jumlah wirausaha baru|2023|150|120|80`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi',
      `program|Program Penunjang Urusan|1000000000|950000000
       kegiatan|Administrasi Umum|1000000000|950000000
       program|Program Pengawasan Koperasi|400000000|360000000
       kegiatan|Pemeriksaan Koperasi|400000000|360000000
       program|Program Pemberdayaan Usaha Mikro|600000000|588000000
       kegiatan|Pemberdayaan melalui Pendataan|600000000|588000000`,
    ),
  },
};
