import type { TabContent } from '../apps-script/commands/import-workbook.ts';

/**
 * The raw tabs of the tour: an agency made up for it, as small as a report can be, with one slip. S1.2 is
 * better when it falls, and its printed capaian was calculated as 12 ÷ 10 × 100 instead of (2 × 10 − 12) ÷ 10 × 100.
 */
export const CONTOH_TUR: readonly TabContent[] = [
  {
    nama: 'Profil',
    kolom: ['Kunci', 'Nilai'],
    baris: [
      ['Nama Instansi', 'Dinas Contoh Kabupaten Rekaan'],
      ['Singkatan', 'Dinas Contoh'],
      ['Pemerintah Daerah', 'Kabupaten Rekaan'],
      ['Alamat', 'Jalan Contoh Nomor 1'],
      ['Tempat', 'Ibu Kota'],
      ['Tahun', '2025'],
      ['Kepala', 'KADIS'],
    ],
  },
  {
    nama: 'Pejabat',
    kolom: ['Kode', 'Nama', 'Jabatan', 'Pangkat'],
    baris: [['KADIS', 'Rekaan Permisalan, S.Sos.', 'Kepala Dinas Contoh', 'Pembina Utama Muda']],
  },
  {
    nama: 'Sasaran',
    kolom: ['Kode', 'Pejabat', 'No', 'Tujuan', 'Sasaran'],
    baris: [
      ['S1', 'KADIS', '1', 'Meningkatkan layanan jalan', 'Meningkatnya kelancaran lalu lintas'],
      ['S2', 'KADIS', '2', 'Meningkatkan layanan jalan', 'Meningkatnya kepuasan masyarakat'],
    ],
  },
  {
    nama: 'Indikator',
    kolom: ['Kode', 'Sasaran', 'No', 'Indikator', 'Satuan', 'Arah'],
    baris: [
      ['S1.1', 'S1', '1', 'Persentase jalan dalam kondisi baik', '%', 'naik'],
      ['S1.2', 'S1', '2', 'Waktu tempuh rata-rata', 'menit', 'turun'],
      ['S2.1', 'S2', '1', 'Indeks kepuasan masyarakat', 'indeks', 'naik'],
    ],
  },
  {
    nama: 'Kinerja',
    kolom: ['Indikator', 'Tahun', 'Target', 'Realisasi', 'Capaian Tercetak'],
    baris: [
      ['S1.1', '2025', '80', '84', '105'],
      ['S1.2', '2025', '10', '12', '120'],
      ['S2.1', '2025', '85', '87,55', '103'],
    ],
  },
  {
    nama: 'Anggaran',
    kolom: ['Tingkat', 'Uraian', 'Pagu', 'Realisasi', 'Sasaran'],
    baris: [
      ['program', 'Program Penyelenggaraan Jalan', '4.000.000.000', '3.800.000.000', 'S1'],
      ['kegiatan', 'Pemeliharaan Jalan', '4.000.000.000', '3.800.000.000', ''],
    ],
  },
];
