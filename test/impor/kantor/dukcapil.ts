import { type BukuKantor, lembar, tabel } from './kantor.ts';

/** Three years of target, realisasi and capaian above each other's letters T, R, C; the satuan in brackets; a program a block in the budget, fisik beside keuangan. */
export const dukcapil: BukuKantor = {
  nama: 'kependudukan 2022',
  sheets: [
    lembar(
      'Perbandingan',
      [
        ['Perbandingan Target, Realisasi dan Capaian Kinerja 2020 s.d. 2022'],
        [],
        ['Sasaran', 'Indikator (Satuan)', '2020', null, null, '2021', null, null, '2022', null, null],
        [null, null, 'T', 'R', 'C (%)', 'T', 'R', 'C (%)', 'T', 'R', 'C (%)'],
        [
          'Meningkatnya kepemilikan dokumen kependudukan',
          'Cakupan kepemilikan KTP-el (%)',
          96,
          95.4,
          99.38,
          97,
          97.2,
          100.21,
          98,
          98.6,
          100.61,
        ],
        [null, 'Cakupan akta kelahiran anak (%)', 90, 91.5, 101.67, 92, 93, 101.09, 94, 95.1, 101.17],
        [null, 'Cakupan Kartu Identitas Anak (%)', 30, 22, 73.33, 40, 36, 90, 50, 51, 102],
        [
          'Meningkatnya kualitas pelayanan',
          'Indeks Kepuasan Masyarakat (Nilai)',
          80,
          81,
          101.25,
          82,
          82.5,
          100.61,
          83,
          84.2,
          101.45,
        ],
      ],
      { gabung: 'A3:A4 B3:B4 C3:E3 F3:H3 I3:K3 A5:A7' },
    ),
    lembar(
      'Keu&Fisik',
      [
        ['LAPORAN KEMAJUAN KEUANGAN DAN FISIK'],
        ['BULAN DESEMBER 2022'],
        ['NO.', 'PROGRAM DAN KEGIATAN', 'PAGU ANGGARAN', 'KEUANGAN', null, null, 'FISIK', null],
        [null, null, null, 'Target (%)', 'Realisasi (Rp)', 'Realisasi (%)', 'Target (%)', 'Realisasi (%)'],
        ['I.', 'PROGRAM PENDAFTARAN PENDUDUK', 700_000_000, 100, 665_000_000, 95, 100, 100],
        ['1.', 'Pelayanan Pendaftaran Penduduk', 450_000_000, 100, 435_000_000, 96.67, 100, 100],
        ['2.', 'Penataan Pendaftaran Penduduk', 250_000_000, 100, 230_000_000, 92, 100, 100],
        ['II.', 'PROGRAM PENCATATAN SIPIL', 300_000_000, 100, 291_000_000, 97, 100, 100],
        ['1.', 'Pelayanan Pencatatan Sipil', 300_000_000, 100, 291_000_000, 97, 100, 100],
        ['JUMLAH', null, 1_000_000_000, 100, 956_000_000, 95.6, 100, 100],
      ],
      { gabung: 'A3:A4 B3:B4 C3:C4 D3:F3 G3:H3 A10:B10' },
    ),
    lembar(
      'SDM',
      [
        ['Tabel 1. Jumlah Pegawai menurut Pendidikan'],
        ['Uraian', 'PNS', null, 'PPPK/Honor', null, 'Total'],
        [null, 'L', 'P', 'L', 'P', null],
        ['Magister (S2)', 3, 2, 0, 0, 5],
        ['Sarjana (S1)', 11, 14, 6, 5, 36],
        ['SLTA', 5, 2, 4, 3, 14],
        ['Jumlah', 19, 18, 10, 8, 55],
        [],
        ['Tabel 2. Jumlah Pegawai menurut Eselon'],
        ['Uraian', 'PNS', null, 'PPPK/Honor', null, 'Total'],
        [null, 'L', 'P', 'L', 'P', null],
        ['Eselon II', 1, 0, null, null, 1],
        ['Eselon III', 2, 3, null, null, 5],
        ['Eselon IV', 4, 6, null, null, 10],
        ['Jumlah', 7, 9, null, null, 16],
      ],
      { gabung: 'A2:A3 B2:C2 D2:E2 F2:F3 A10:A11 B10:C10 D10:E10 F10:F11' },
    ),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kepemilikan dokumen kependudukan
       Meningkatnya kualitas pelayanan`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Cakupan kepemilikan KTP-el|Meningkatnya kepemilikan dokumen kependudukan|%
       Cakupan akta kelahiran anak|Meningkatnya kepemilikan dokumen kependudukan|%
       Cakupan Kartu Identitas Anak|Meningkatnya kepemilikan dokumen kependudukan|%
       Indeks Kepuasan Masyarakat|Meningkatnya kualitas pelayanan|Nilai`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Cakupan kepemilikan KTP-el|2020|96|95,4|99,38
       Cakupan kepemilikan KTP-el|2021|97|97,2|100,21
       Cakupan kepemilikan KTP-el|2022|98|98,6|100,61
       Cakupan akta kelahiran anak|2020|90|91,5|101,67
       Cakupan akta kelahiran anak|2021|92|93|101,09
       Cakupan akta kelahiran anak|2022|94|95,1|101,17
       Cakupan Kartu Identitas Anak|2020|30|22|73,33
       Cakupan Kartu Identitas Anak|2021|40|36|90
       Cakupan Kartu Identitas Anak|2022|50|51|102
       Indeks Kepuasan Masyarakat|2020|80|81|101,25
       Indeks Kepuasan Masyarakat|2021|82|82,5|100,61
       Indeks Kepuasan Masyarakat|2022|83|84,2|101,45`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `program|PROGRAM PENDAFTARAN PENDUDUK|700000000|665000000|95
       kegiatan|Pelayanan Pendaftaran Penduduk|450000000|435000000|96,67
       kegiatan|Penataan Pendaftaran Penduduk|250000000|230000000|92
       program|PROGRAM PENCATATAN SIPIL|300000000|291000000|97
       kegiatan|Pelayanan Pencatatan Sipil|300000000|291000000|97`,
    ),
    Kepegawaian: tabel(
      'Tabel|Uraian|PNS L|PNS P|Non PNS L|Non PNS P',
      `Pendidikan|Magister (S2)|3|2|0|0
       Pendidikan|Sarjana (S1)|11|14|6|5
       Pendidikan|SLTA|5|2|4|3
       Jabatan|Eselon II|1|0||
       Jabatan|Eselon III|2|3||
       Jabatan|Eselon IV|4|6||`,
    ),
  },
};
