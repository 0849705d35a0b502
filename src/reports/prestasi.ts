import type { Prestasi } from '../tabs/prestasi.ts';
import type { Laporan } from './laporan.ts';
import { buildTable, NUMBER_WIDTH } from './table.ts';

/** The awards of the year, as tab Prestasi lists them. */
export const laporanPrestasi: Laporan = {
  id: 'prestasi',
  bab: 3,
  tabs: ['Profil', 'Prestasi'],
  build: ({ data, hasil }) => {
    if (data.prestasi.length === 0) return [];
    const rows = data.prestasi.map((prestasi, i) => ({ no: i + 1, prestasi }));
    return [
      buildTable<{ readonly no: number; readonly prestasi: Prestasi }>({
        name: 'Daftar Prestasi',
        title: 'Prestasi dan Penghargaan',
        sentences: [kalimatPrestasi(data.prestasi, hasil.profil.tahun)],
        columns: [
          { heading: 'No', width: NUMBER_WIDTH, align: 'center', cell: ({ no }) => ({ value: String(no) }) },
          { heading: 'Prestasi', width: 540, cell: ({ prestasi }) => ({ value: prestasi.kegiatan }) },
          // A year is a name and no amount: as a number it would be written 2.021.
          {
            heading: 'Tahun',
            width: 80,
            align: 'center',
            cell: ({ prestasi }) => ({ value: String(prestasi.tahun) }),
          },
        ],
        rows,
      }),
    ];
  },
};

function kalimatPrestasi(daftar: readonly Prestasi[], tahunLaporan: number): string {
  const tahunIni = daftar.filter(({ tahun }) => tahun === tahunLaporan).length;
  if (tahunIni === daftar.length) return `Pada tahun ${tahunLaporan} diraih ${daftar.length} prestasi.`;
  const dariTahunIni =
    tahunIni === 0
      ? `tidak ada yang diraih pada tahun ${tahunLaporan}`
      : `${tahunIni} di antaranya diraih pada tahun ${tahunLaporan}`;
  return `Tercatat ${daftar.length} prestasi; ${dariTahunIni}.`;
}
