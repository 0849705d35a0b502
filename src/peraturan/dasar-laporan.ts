/**
 * What a Laporan Kinerja rests on, as a Kata Pengantar names it: Perpres 29/2014 asks for the report, and
 * PermenPANRB 53/2014, Lampiran II, says what it holds (read; docs in the specification of the document).
 */
export const dasarLaporan: readonly string[] = [
  'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah',
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah',
];
