import {
  buildPohonAnggaran,
  flattenPohon,
  jumlahAnggaran,
  type KelompokBelanja,
  kelompokBelanja,
  type LompatanAnggaran,
  type PohonAnggaran,
  rowsWithout,
  TANPA_KELOMPOK,
} from '../kinerja/pohon-anggaran.ts';
import { type Anggaran, TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';
import {
  type AnggaranRow,
  RUPIAH_WIDTH,
  serapanCell,
  sisaCell,
  sumCell,
  tingkatCell,
  totalCell,
} from './anggaran-cells.ts';
import { keteranganBelumDiisi, keteranganSelisih, listRows } from './anggaran-notes.ts';
import { kalimatPenyerapan } from './anggaran-sentences.ts';
import type { Laporan } from './laporan.ts';
import {
  buildTable,
  forOfficers,
  type Line,
  NUMBER_WIDTH,
  type ReportColumn,
  type Table,
  type TableCell,
} from './table.ts';

/**
 * Realisasi Anggaran: one table a kelompok belanja in the order of tab Anggaran, with program,
 * kegiatan, subkegiatan and rincian each in its own type. Every sum is that of its lowest rows; where
 * a row states another, the table says so. None where tab Anggaran has no row.
 */
export const laporanRealisasiAnggaran: Laporan = {
  id: 'realisasi-anggaran',
  bab: 3,
  tabs: ['Profil', 'Anggaran'],
  build: ({ data, hasil }, nomor) => {
    const pohon = buildPohonAnggaran(data.anggaran, TINGKAT_ANGGARAN);
    return kelompokBelanja(pohon.roots).map((kelompok, i) =>
      buildTabelBelanja(kelompok, pohon, hasil.profil.tahun, `Tabel 3.${nomor + i}`),
    );
  },
};

/** `belanja langsung`, within a sentence. */
export function namaBelanja(belanja: string): string {
  return belanja === TANPA_KELOMPOK ? 'belanja' : `belanja ${belanja}`;
}

/** A row of the table: a row of tab Anggaran and its number, where it has one. */
interface BarisTabel {
  readonly simpul: AnggaranRow;
  readonly no: string | undefined;
}

function buildTabelBelanja(
  { belanja, roots }: KelompokBelanja<Anggaran>,
  pohon: PohonAnggaran<Anggaran>,
  tahun: number,
  name: string,
): Table {
  const nama = namaBelanja(belanja);
  const { pagu, realisasi } = jumlahAnggaran(roots);
  const belumLengkap = rowsWithout(roots, 'realisasi').length > 0;
  return buildTable<BarisTabel>({
    name,
    kode: belanja,
    title: `Realisasi Anggaran ${huruf(nama)} Tahun ${tahun}`,
    sentences: [kalimatPenyerapan(`${huruf(nama, 1)} tahun ${tahun}`, { pagu, realisasi, belumLengkap })],
    columns: KOLOM,
    rows: numbered(roots),
    summary: [
      [
        {},
        { value: 'JUMLAH' },
        totalCell(roots, 'pagu'),
        totalCell(roots, 'realisasi'),
        sisaCell(pagu, realisasi),
        serapanCell(pagu, realisasi),
      ],
    ],
    remarks: keterangan(roots, pohon),
  });
}

/** The first words with a capital letter; all of them where no number is given. */
function huruf(nama: string, banyak = Number.POSITIVE_INFINITY): string {
  return nama
    .split(' ')
    .map((kata, i) => (i < banyak ? kata.charAt(0).toUpperCase() + kata.slice(1) : kata))
    .join(' ');
}

const KOLOM: readonly ReportColumn<BarisTabel>[] = [
  { heading: 'No', width: NUMBER_WIDTH, cell: ({ simpul, no }) => styled(simpul, { value: no }) },
  {
    heading: 'Uraian',
    width: 258,
    cell: ({ simpul }) => styled(simpul, { value: simpul.row.uraian }),
  },
  {
    heading: 'Pagu (Rp)',
    width: RUPIAH_WIDTH,
    cell: ({ simpul }) => styled(simpul, sumCell(simpul, 'pagu')),
  },
  {
    heading: 'Realisasi (Rp)',
    width: RUPIAH_WIDTH,
    cell: ({ simpul }) => styled(simpul, sumCell(simpul, 'realisasi')),
  },
  {
    heading: 'Sisa (Rp)',
    width: RUPIAH_WIDTH,
    cell: ({ simpul }) => styled(simpul, sisaCell(simpul.jumlah.pagu, simpul.jumlah.realisasi)),
  },
  {
    heading: 'Persen (%)',
    width: 60,
    cell: ({ simpul }) => styled(simpul, serapanCell(simpul.jumlah.pagu, simpul.jumlah.realisasi)),
  },
];

const styled = ({ row: { tingkat } }: AnggaranRow, cell: TableCell): TableCell => tingkatCell(tingkat, cell);

/** Counts what stands at the top, and the kegiatan below each; what is narrower has no number. */
function numbered(akar: readonly AnggaranRow[]): readonly BarisTabel[] {
  return akar.flatMap((simpul, i) => {
    const daftarKegiatan = simpul.children.filter(({ row }) => row.tingkat === 'kegiatan');
    const noOf = new Map(daftarKegiatan.map((kegiatan, k) => [kegiatan, `${i + 1}.${k + 1}`]));
    return [
      { simpul, no: String(i + 1) },
      ...flattenPohon(simpul.children).map((bawahan) => ({ simpul: bawahan, no: noOf.get(bawahan) })),
    ];
  });
}

function keterangan(
  akar: readonly AnggaranRow[],
  { selisih, lompatan }: PohonAnggaran<Anggaran>,
): (string | Line)[] {
  const daftar = flattenPohon(akar);
  const here = new Set(daftar.map(({ row }) => row.baris));
  const isHere = ({ baris }: { readonly baris: number }) => here.has(baris);
  const sebagian = daftar.filter((simpul) => simpul.partial).map(({ row }) => row);
  const tanpaPersen = daftar.some(({ jumlah }) => jumlah.pagu.isZero());

  const lines = [
    ...keteranganSelisih(selisih.filter(isHere)),
    ...keteranganLompatan(lompatan.filter(isHere)),
    ...keteranganBelumDiisi(akar),
    ...(sebagian.length === 0 ? [] : [`Hanya bagiannya di kelompok belanja ini: ${listRows(sebagian)}.`]),
  ];
  return [...lines.map(forOfficers), ...(tanpaPersen ? ['Pagu 0 tidak mempunyai persentase.'] : [])];
}

/** A rincian right below a kegiatan is how budgets before subkegiatan were written, and needs no word. */
function keteranganLompatan(lompatan: readonly LompatanAnggaran[]): string[] {
  const sendiri = lompatan.filter(({ induk }) => induk === undefined);
  const melompat = lompatan.filter(({ induk }) => induk === 'program');
  const lines: string[] = [];
  if (sendiri.length > 0) {
    lines.push(`Dihitung sendiri karena tanpa program: ${listRows(sendiri)}.`);
  }
  if (melompat.length > 0) {
    lines.push(`Langsung di bawah program: ${listRows(melompat)}.`);
  }
  return lines;
}
