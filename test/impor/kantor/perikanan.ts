import { type BukuKantor, lembar, tabel } from './kantor.ts';

/** The quarters as blocks to the right with capaian each, the year's columns last; a column of satuan at the end; budget with Rp in a column of its own; a phone list and a price list besides. */
export const perikanan: BukuKantor = {
  nama: 'perikanan 2022',
  sheets: [
    lembar(
      'E-SAKIP',
      [
        [
          'No',
          'Tujuan',
          'Sasaran',
          'Indikator',
          'TW I',
          null,
          null,
          'TW II',
          null,
          null,
          'TW III',
          null,
          null,
          'TW IV',
          null,
          null,
          'Tahun 2022',
          null,
          null,
          'Satuan',
        ],
        [
          null,
          null,
          null,
          null,
          'T',
          'R',
          '%',
          'T',
          'R',
          '%',
          'T',
          'R',
          '%',
          'T',
          'R',
          '%',
          'T',
          'R',
          '%',
          null,
        ],
        [
          1,
          'Meningkatnya kesejahteraan nelayan',
          'Meningkatnya produksi perikanan',
          'Produksi perikanan tangkap',
          2000,
          1900,
          95,
          4500,
          4400,
          97.78,
          7000,
          7100,
          101.43,
          10000,
          10250,
          102.5,
          10000,
          10250,
          102.5,
          'Ton',
        ],
        [
          2,
          null,
          null,
          'Produksi perikanan budidaya',
          500,
          500,
          100,
          1100,
          1000,
          90.91,
          1700,
          1600,
          94.12,
          2400,
          2280,
          95,
          2400,
          2280,
          95,
          'Ton',
        ],
        [
          3,
          null,
          'Meningkatnya pendapatan nelayan',
          'Nilai tukar nelayan',
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          105,
          106.05,
          101,
          105,
          106.05,
          101,
          'Indeks',
        ],
      ],
      { gabung: 'A1:A2 B1:B2 C1:C2 D1:D2 E1:G1 H1:J1 K1:M1 N1:P1 Q1:S1 T1:T2 B3:B5 C3:C4' },
    ),
    lembar(
      'Keuangan',
      [
        ['DINAS KELAUTAN DAN PERIKANAN'],
        ['REALISASI FISIK DAN KEUANGAN S/D DESEMBER 2022'],
        [],
        [
          'Kode Rekening',
          'Program/Kegiatan/Sub Kegiatan',
          'Pagu',
          null,
          'Realisasi',
          null,
          'Realisasi (%)',
          null,
        ],
        [null, null, null, null, null, null, 'Keuangan', 'Fisik'],
        [
          '3.25.03',
          'Program Pengelolaan Perikanan Tangkap',
          'Rp',
          1_600_000_000,
          'Rp',
          1_520_000_000,
          95,
          100,
        ],
        ['3.25.03.2.01', 'Pengelolaan Penangkapan Ikan', 'Rp', 1_600_000_000, 'Rp', 1_520_000_000, 95, 100],
        ['3.25.03.2.01.0002', 'Penyediaan Prasarana', 'Rp', 1_000_000_000, 'Rp', 960_000_000, 96, 100],
        [
          '3.25.03.2.01.0003',
          'Penjaminan Ketersediaan Sarana',
          'Rp',
          600_000_000,
          'Rp',
          560_000_000,
          93.33,
          100,
        ],
        ['3.25.04', 'Program Pengelolaan Perikanan Budidaya', 'Rp', 900_000_000, 'Rp', 864_000_000, 96, 98],
        ['3.25.04.2.04', 'Pengelolaan Pembudidayaan Ikan', 'Rp', 900_000_000, 'Rp', 864_000_000, 96, 98],
        ['3.25.04.2.04.0003', 'Penyediaan Benih', 'Rp', 900_000_000, 'Rp', 864_000_000, 96, 98],
        [null, 'TOTAL', 'Rp', 2_500_000_000, 'Rp', 2_384_000_000, 95.36, 99],
      ],
      { gabung: 'A4:A5 B4:B5 C4:D5 E4:F5 G4:H4' },
    ),
    lembar('Telepon', [
      ['Nama', 'Nomor HP'],
      ['Andi', '0812 0000 0001'],
      ['Budi', '0812 0000 0002'],
    ]),
    lembar('Harga ikan', [
      ['Jenis Ikan', 'Satuan', 'Januari', 'Februari'],
      ['Tongkol', 'Kg', 32000, 33000],
      ['Kakap', 'Kg', 61000, 60000],
    ]),
  ],
  tabs: {
    Sasaran: tabel(
      'Sasaran|Tujuan',
      `Meningkatnya produksi perikanan|Meningkatnya kesejahteraan nelayan
       Meningkatnya pendapatan nelayan|Meningkatnya kesejahteraan nelayan`,
    ),
    Indikator: tabel(
      'Indikator|Sasaran|Satuan',
      `Produksi perikanan tangkap|Meningkatnya produksi perikanan|Ton
       Produksi perikanan budidaya|Meningkatnya produksi perikanan|Ton
       Nilai tukar nelayan|Meningkatnya pendapatan nelayan|Indeks`,
    ),
    Kinerja: tabel(
      'Indikator|Tahun|Target|Realisasi|Capaian Tercetak',
      `Produksi perikanan tangkap|2022|10000|10250|102,5
       Produksi perikanan budidaya|2022|2400|2280|95
       Nilai tukar nelayan|2022|105|106,05|101`,
    ),
    Triwulan: tabel(
      'Indikator|Tahun|Triwulan|Target|Realisasi',
      `Produksi perikanan tangkap|2022|1|2000|1900
       Produksi perikanan tangkap|2022|2|4500|4400
       Produksi perikanan tangkap|2022|3|7000|7100
       Produksi perikanan tangkap|2022|4|10000|10250
       Produksi perikanan budidaya|2022|1|500|500
       Produksi perikanan budidaya|2022|2|1100|1000
       Produksi perikanan budidaya|2022|3|1700|1600
       Produksi perikanan budidaya|2022|4|2400|2280
       Nilai tukar nelayan|2022|4|105|106,05`,
    ),
    Anggaran: tabel(
      'Kode|Tingkat|Uraian|Pagu|Realisasi|Persen Tercetak',
      `3.25.03|program|Program Pengelolaan Perikanan Tangkap|1600000000|1520000000|95
       3.25.03.2.01|kegiatan|Pengelolaan Penangkapan Ikan|1600000000|1520000000|95
       3.25.03.2.01.0002|subkegiatan|Penyediaan Prasarana|1000000000|960000000|96
       3.25.03.2.01.0003|subkegiatan|Penjaminan Ketersediaan Sarana|600000000|560000000|93,33
       3.25.04|program|Program Pengelolaan Perikanan Budidaya|900000000|864000000|96
       3.25.04.2.04|kegiatan|Pengelolaan Pembudidayaan Ikan|900000000|864000000|96
       3.25.04.2.04.0003|subkegiatan|Penyediaan Benih|900000000|864000000|96`,
    ),
  },
};
