import { type BukuKantor, lembar, tabel } from './kantor.ts';

/** Everything in one sheet, one table under the other, each with a numbered title; realisasi before target; predikat letters; indikator named Tolok Ukur. */
export const perhubungan: BukuKantor = {
  nama: 'perhubungan 2019',
  sheets: [
    lembar(
      'LAKIP 2019',
      [
        ['BAHAN LAKIP DINAS PERHUBUNGAN KOTA PELABUHAN RAYA'],
        ['TAHUN 2019'],
        [],
        ['A. Susunan Pegawai'],
        ['Jabatan', 'Nama Pegawai', 'Pangkat, Gol. Ruang', 'N I P'],
        ['Kepala Dinas', 'Drs. Hendra Lesmana, M.Si', 'Pembina Utama Muda, IV/c', '19660202 199203 1 005'],
        ['Sekretaris Dinas', 'Maria Ulfah, SE', 'Pembina, IV/a', '19701111 199603 2 002'],
        ['Kabid Lalu Lintas', 'Agus Salim, ATD', 'Penata Tk. I, III/d', '19790909 200501 1 007'],
        [],
        ['B. Hasil Pengukuran Kinerja'],
        ['No.', 'Sasaran', 'Tolok Ukur', 'Sat.', 'Real. 2018', 'Tahun 2019', null, null, 'Kategori'],
        [null, null, null, null, null, 'Tgt.', 'Real.', '%', null],
        [
          1,
          'Lancarnya arus lalu lintas',
          'a. V/C ratio jalan utama',
          'rasio',
          '0,78',
          '0,75',
          '0,74',
          '101,33',
          'Memuaskan',
        ],
        [null, null, 'b. Kecepatan rata-rata kendaraan', 'km/jam', '28', '30', '31,5', '105', 'Memuaskan'],
        [
          2,
          'Meningkatnya keselamatan',
          'Jumlah kecelakaan lalu lintas',
          'kejadian',
          '112',
          '100',
          '94',
          '106',
          'Memuaskan',
        ],
        [null, null, 'Persentase kendaraan laik jalan', '%', '83,1', '85', '79,9', '94', 'Baik'],
        [
          3,
          'Meningkatnya kepuasan pengguna',
          'IKM layanan uji KIR',
          'indeks',
          '3,1',
          '3,2',
          '3,36',
          '105',
          'Memuaskan',
        ],
        ['Rata-rata', null, null, null, null, null, null, '102,27', 'Memuaskan'],
        [],
        ['C. Realisasi Keuangan'],
        ['No.', 'Program/Kegiatan', 'Anggaran', 'Realisasi', null],
        [null, null, null, 'Rp.', '%'],
        ['1', 'Program Pembangunan Sarana Perhubungan', 2_000_000_000, 1_900_000_000, 95],
        ['1.1', 'Pembangunan Halte', 1_500_000_000, 1_425_000_000, 95],
        ['1.2', 'Pengadaan Rambu', 500_000_000, 475_000_000, 95],
        ['2', 'Program Peningkatan Pelayanan Angkutan', 800_000_000, 760_000_000, 95],
        ['2.1', 'Uji Petik Kendaraan', 800_000_000, 760_000_000, 95],
        ['Jumlah', null, 2_800_000_000, 2_660_000_000, 95],
        [],
        [null, null, null, 'Pelabuhan Raya, 10 Februari 2020'],
        [null, null, null, 'Kepala Dinas Perhubungan'],
        [],
        [null, null, null, 'Drs. Hendra Lesmana, M.Si'],
        [null, null, null, 'NIP. 19660202 199203 1 005'],
      ],
      { gabung: 'A11:A12 B11:B12 C11:C12 D11:D12 E11:E12 F11:H11 I11:I12 A21:A22 B21:B22 C21:C22 D21:E21' },
    ),
  ],
  tabs: {
    Pejabat: tabel(
      'Nama|Jabatan|Pangkat|NIP',
      `Drs. Hendra Lesmana, M.Si|Kepala Dinas|Pembina Utama Muda|196602021992031005
       Maria Ulfah, SE|Sekretaris Dinas|Pembina|197011111996032002
       Agus Salim, ATD|Kabid Lalu Lintas|Penata Tk. I|197909092005011007`,
    ),
    Sasaran: tabel(
      'Sasaran',
      `Lancarnya arus lalu lintas
       Meningkatnya keselamatan
       Meningkatnya kepuasan pengguna`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `V/C ratio jalan utama|Lancarnya arus lalu lintas|rasio
       Kecepatan rata-rata kendaraan|Lancarnya arus lalu lintas|km/jam
       Jumlah kecelakaan lalu lintas|Meningkatnya keselamatan|kejadian
       Persentase kendaraan laik jalan|Meningkatnya keselamatan|%
       IKM layanan uji KIR|Meningkatnya kepuasan pengguna|indeks`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak|Kategori Tercetak',
      `V/C ratio jalan utama|2018||0,78||
       V/C ratio jalan utama|2019|0,75|0,74|101,33|Memuaskan
       Kecepatan rata-rata kendaraan|2018||28||
       Kecepatan rata-rata kendaraan|2019|30|31,5|105|Memuaskan
       Jumlah kecelakaan lalu lintas|2018||112||
       Jumlah kecelakaan lalu lintas|2019|100|94|106|Memuaskan
       Persentase kendaraan laik jalan|2018||83,1||
       Persentase kendaraan laik jalan|2019|85|79,9|94|Baik
       IKM layanan uji KIR|2018||3,1||
       IKM layanan uji KIR|2019|3,2|3,36|105|Memuaskan`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `program|Program Pembangunan Sarana Perhubungan|2000000000|1900000000|95
       kegiatan|Pembangunan Halte|1500000000|1425000000|95
       kegiatan|Pengadaan Rambu|500000000|475000000|95
       program|Program Peningkatan Pelayanan Angkutan|800000000|760000000|95
       kegiatan|Uji Petik Kendaraan|800000000|760000000|95`,
    ),
  },
};
