import { buildTable, type Table } from '../reports/table.ts';
import type { RencanaTahun } from './rencana.ts';

/** The name of the first tab of a new year. */
export const DAFTAR_ISIAN = 'Daftar Isian';

/** What is to be filled in over the new year, and by when. */
export function buildDaftarIsian({ dari, tahun, isian }: RencanaTahun): Table {
  return buildTable({
    name: DAFTAR_ISIAN,
    title: `Yang Perlu Diisi untuk Laporan Kinerja Tahun ${tahun}`,
    sentences: [
      `Dimulai dari laporan tahun ${dari}. Profil, pejabat, sasaran, dan indikator dibawa serta; realisasi tahun ${dari} menjadi pembanding.`,
    ],
    columns: [
      { heading: 'Tab', width: 110, cell: ({ tab }) => ({ value: tab }) },
      { heading: 'Yang diisi', width: 380, cell: ({ isi }) => ({ value: isi }) },
      { heading: 'Paling lambat', width: 220, cell: ({ tenggat }) => ({ value: tenggat.kapan(tahun) }) },
      { heading: 'Dasar', width: 160, cell: ({ tenggat }) => ({ value: tenggat.dasar }) },
    ],
    rows: isian,
  });
}
