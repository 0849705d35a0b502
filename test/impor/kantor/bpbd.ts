import { type BukuKantor, b, lembar, tabel } from './kantor.ts';

/** Indikator in two rows each (target above realisasi), a narrative beside, English grouping, pejabat in one cell with line breaks, budget by program in bands of capitals without kode. */
export const bpbd: BukuKantor = {
  nama: 'penanggulangan bencana 2023',
  sheets: [
    lembar('Data', [
      ['No', 'Sasaran/Indikator', 'Satuan', 'Keterangan', '2022', '2023'],
      ['I', b('Meningkatnya kesiapsiagaan bencana'), null, null, null, null],
      ['1', 'Indeks risiko bencana', 'Indeks', 'Target', 142, 138],
      [null, null, null, 'Realisasi', 141.5, 136.2],
      ['2', 'Persentase desa tangguh bencana', '%', 'Target', 30, 35],
      [null, null, null, 'Realisasi', 28, 36.4],
      ['II', b('Meningkatnya pelayanan kedaruratan'), null, null, null, null],
      ['1', 'Waktu tanggap darurat', 'Jam', 'Target', 24, 22],
      [null, null, null, 'Realisasi', 23, 20],
    ]),
    lembar('Anggaran', [
      ['Realisasi APBD BPBD 2023'],
      ['PROGRAM / KEGIATAN', 'ALOKASI', 'REALISASI', 'PERSENTASE'],
      ['PROGRAM PENANGGULANGAN BENCANA', '2,000,000,000', '1,940,000,000', '97.00%'],
      ['Pelayanan Informasi Rawan Bencana', '500,000,000', '480,000,000', '96.00%'],
      ['Pelayanan Penyelamatan Korban', '1,500,000,000', '1,460,000,000', '97.33%'],
      ['PROGRAM PENUNJANG', '1,000,000,000', '950,000,000', '95.00%'],
      ['Administrasi Keuangan', '1,000,000,000', '950,000,000', '95.00%'],
      ['GRAND TOTAL', '3,000,000,000', '2,890,000,000', '96.33%'],
    ]),
    lembar('Pejabat', [
      ['No', 'Jabatan', 'Nama/NIP/Pangkat'],
      [1, 'Kepala Pelaksana', 'Drs. Umar Said\nNIP 196711111993031011\nPembina Utama Muda'],
      [2, 'Sekretaris', 'Rosmala, SE\nNIP 197212121998032012\nPembina'],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran',
      `Meningkatnya kesiapsiagaan bencana
       Meningkatnya pelayanan kedaruratan`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Indeks risiko bencana|Meningkatnya kesiapsiagaan bencana|Indeks
       Persentase desa tangguh bencana|Meningkatnya kesiapsiagaan bencana|%
       Waktu tanggap darurat|Meningkatnya pelayanan kedaruratan|Jam`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi',
      `Indeks risiko bencana|2022|142|141,5
       Indeks risiko bencana|2023|138|136,2
       Persentase desa tangguh bencana|2022|30|28
       Persentase desa tangguh bencana|2023|35|36,4
       Waktu tanggap darurat|2022|24|23
       Waktu tanggap darurat|2023|22|20`,
    ),
    Anggaran: tabel(
      'Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `program|PROGRAM PENANGGULANGAN BENCANA|2000000000|1940000000|97
       kegiatan|Pelayanan Informasi Rawan Bencana|500000000|480000000|96
       kegiatan|Pelayanan Penyelamatan Korban|1500000000|1460000000|97,33
       program|PROGRAM PENUNJANG|1000000000|950000000|95
       kegiatan|Administrasi Keuangan|1000000000|950000000|95`,
    ),
    Pejabat: tabel(
      'Nama|Jabatan|NIP|Pangkat',
      `Drs. Umar Said|Kepala Pelaksana|196711111993031011|Pembina Utama Muda
       Rosmala, SE|Sekretaris|197212121998032012|Pembina`,
    ),
  },
};
