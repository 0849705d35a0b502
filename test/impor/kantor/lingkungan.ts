import { type BukuKantor, lembar, n, tabel } from './kantor.ts';

/** Pembilang and penyebut, quarters that stand each for itself, a hidden draft, a staff list a person a row, budget by indentation with percent as a bare fraction. */
export const lingkungan: BukuKantor = {
  nama: 'lingkungan hidup 2021',
  sheets: [
    lembar(
      'Kinerja 2021',
      [
        [null, 'FORMULIR PENGUKURAN KINERJA PERANGKAT DAERAH'],
        [null, 'Perangkat Daerah : Dinas Lingkungan Hidup'],
        [null, 'Tahun Anggaran : 2021'],
        [],
        [
          null,
          'SASARAN STRATEGIS',
          'INDIKATOR KINERJA',
          'FORMULASI',
          'TARGET',
          'PEMBILANG',
          'PENYEBUT',
          'REALISASI',
          'PERSENTASE CAPAIAN',
          'SUMBER DATA',
        ],
        [null, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [
          null,
          'Menurunnya pencemaran air dan udara',
          'Persentase usaha yang taat izin lingkungan',
          'Usaha taat / usaha diawasi x 100',
          '75%',
          61,
          80,
          '76,25%',
          '101,67%',
          'Bidang Penaatan',
        ],
        [
          null,
          null,
          'Jumlah sampel air yang diuji',
          'Hitung langsung',
          '48 sampel',
          null,
          null,
          '44 sampel',
          '91,67%',
          'Laboratorium',
        ],
        [
          null,
          'Meningkatnya pengelolaan sampah',
          'Persentase sampah yang tertangani',
          'Sampah tertangani / timbulan x 100',
          '70%',
          84210,
          120300,
          '70%',
          '100%',
          'Bidang Persampahan',
        ],
      ],
      { gabung: 'B7:B8' },
    ),
    lembar(
      'Triwulanan',
      [
        ['Target dan realisasi per triwulan 2021'],
        [
          'Indikator Kinerja',
          'Triwulan I',
          null,
          'Triwulan II',
          null,
          'Triwulan III',
          null,
          'Triwulan IV',
          null,
          'Setahun',
          null,
        ],
        [
          null,
          'Target',
          'Realisasi',
          'Target',
          'Realisasi',
          'Target',
          'Realisasi',
          'Target',
          'Realisasi',
          'Target',
          'Realisasi',
        ],
        ['Jumlah sampel air yang diuji', 12, 10, 12, 12, 12, 11, 12, 11, 48, 44],
      ],
      { gabung: 'A2:A3 B2:C2 D2:E2 F2:G2 H2:I2 J2:K2' },
    ),
    lembar(
      'kinerja 2021 (2)',
      [
        ['Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
        ['Menurunnya pencemaran', 'Persentase usaha taat', '75%', '70%'],
      ],
      { hidden: true },
    ),
    lembar('Serapan', [
      ['Serapan Anggaran Dinas Lingkungan Hidup TA 2021'],
      ['Program/Kegiatan/Sub Kegiatan', 'Pagu', 'Realisasi', 'Serapan'],
      [n(0, 'Program Pengelolaan Persampahan'), 5_000_000_000, 4_850_000_000, 0.97],
      [n(1, 'Pengelolaan Sampah'), 5_000_000_000, 4_850_000_000, 0.97],
      [n(2, 'Penanganan Sampah melalui Pengangkutan'), 4_000_000_000, 3_900_000_000, 0.975],
      [n(2, 'Penyediaan Sarana Persampahan'), 1_000_000_000, 950_000_000, 0.95],
      [n(0, 'Program Pengendalian Pencemaran'), 600_000_000, 540_000_000, 0.9],
      [n(1, 'Pencegahan Pencemaran Lingkungan'), 600_000_000, 540_000_000, 0.9],
      [n(2, 'Pengujian Kualitas Air'), 600_000_000, 540_000_000, 0.9],
      ['Jumlah', 5_600_000_000, 5_390_000_000, 0.9625],
    ]),
    lembar('Daftar Pegawai', [
      ['DAFTAR URUT KEPANGKATAN'],
      ['NO', 'NAMA', 'NIP', 'GOL', 'JABATAN', 'PENDIDIKAN', 'L/P'],
      [1, 'Ir. Surya Dharma', '196501011990031001', 'IV/c', 'Kepala Dinas', 'S2', 'L'],
      [2, 'Wati Susanti, S.Si', '197503032000032002', 'IV/a', 'Sekretaris', 'S1', 'P'],
      [3, 'Budi Rahman, ST', '198005052005011003', 'III/d', 'Kabid Persampahan', 'S1', 'L'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Menurunnya pencemaran air dan udara
       Meningkatnya pengelolaan sampah`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Formulasi|Sumber Data',
      `Persentase usaha yang taat izin lingkungan|Menurunnya pencemaran air dan udara|Usaha taat / usaha diawasi x 100|Bidang Penaatan
       Jumlah sampel air yang diuji|Menurunnya pencemaran air dan udara|Hitung langsung|Laboratorium
       Persentase sampah yang tertangani|Meningkatnya pengelolaan sampah|Sampah tertangani / timbulan x 100|Bidang Persampahan`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Pembilang|Penyebut|Realisasi|Capaian Tercetak',
      `Persentase usaha yang taat izin lingkungan|2021|75%|61|80|76,25%|101,67
       Jumlah sampel air yang diuji|2021|48 sampel|||44 sampel|91,67
       Persentase sampah yang tertangani|2021|70%|84210|120300|70%|100`,
    ),
    Triwulan: tabel(
      'Indikator|Tahun|Triwulan|Target|Realisasi',
      `Jumlah sampel air yang diuji|2021|1|12|10
       Jumlah sampel air yang diuji|2021|2|24|22
       Jumlah sampel air yang diuji|2021|3|36|33
       Jumlah sampel air yang diuji|2021|4|48|44`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `program|Program Pengelolaan Persampahan|5000000000|4850000000|97
       kegiatan|Pengelolaan Sampah|5000000000|4850000000|97
       subkegiatan|Penanganan Sampah melalui Pengangkutan|4000000000|3900000000|97,5
       subkegiatan|Penyediaan Sarana Persampahan|1000000000|950000000|95
       program|Program Pengendalian Pencemaran|600000000|540000000|90
       kegiatan|Pencegahan Pencemaran Lingkungan|600000000|540000000|90
       subkegiatan|Pengujian Kualitas Air|600000000|540000000|90`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP',
      `Ir. Surya Dharma|Kepala Dinas|196501011990031001
       Wati Susanti, S.Si|Sekretaris|197503032000032002
       Budi Rahman, ST|Kabid Persampahan|198005052005011003`,
    ),
  },
};
