import {
  buildPohonAnggaran,
  jumlahAnggaran,
  kelompokBelanja,
  rowsWithout,
  TANPA_KELOMPOK,
} from '../kinerja/pohon-anggaran.ts';
import { TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';
import { type AnggaranRow, RUPIAH_WIDTH, serapanCell, sisaCell, totalCell } from './anggaran-cells.ts';
import { keteranganBelumDiisi, listRows } from './anggaran-notes.ts';
import { kalimatPenyerapan, penyerapanSingkat } from './anggaran-sentences.ts';
import type { Laporan } from './laporan.ts';
import { gabungProgram, type ProgramAnggaran, sumberDanaOf } from './program-anggaran.ts';
import { namaBelanja } from './realisasi-anggaran.ts';
import { joinWords } from './sentences.ts';
import { buildTable, forOfficers, NUMBER_WIDTH, type ReportColumn } from './table.ts';

/**
 * The recap of the whole budget by program: a program of several kelompok belanja stands once, with
 * its sources of funds. None where tab Anggaran has no row.
 */
export const laporanRekapProgram: Laporan = {
  id: 'rekap-program',
  bab: 3,
  tabs: ['Profil', 'Anggaran'],
  build: ({ data, hasil }, nomor) => {
    const { roots } = buildPohonAnggaran(data.anggaran, TINGKAT_ANGGARAN);
    if (roots.length === 0) return [];
    const { tahun } = hasil.profil;
    const { pagu, realisasi } = jumlahAnggaran(roots);
    const daftarProgram = gabungProgram(roots);
    return [
      buildTable<BarisRekap>({
        name: `Tabel 3.${nomor}`,
        title: `Rekapitulasi Realisasi Anggaran per Program Tahun ${tahun}`,
        sentences: kalimat(roots, daftarProgram, tahun),
        columns: KOLOM,
        rows: daftarProgram.map((program, i) => ({ ...program, no: i + 1 })),
        summary: [
          [
            {},
            { value: 'JUMLAH' },
            {},
            totalCell(roots, 'pagu'),
            totalCell(roots, 'realisasi'),
            sisaCell(pagu, realisasi),
            serapanCell(pagu, realisasi),
          ],
        ],
        remarks: keterangan(roots, daftarProgram).map(forOfficers),
      }),
    ];
  },
};

interface BarisRekap extends ProgramAnggaran {
  readonly no: number;
}

const KOLOM: readonly ReportColumn<BarisRekap>[] = [
  { heading: 'No', width: NUMBER_WIDTH, align: 'center', cell: ({ no }) => ({ value: String(no) }) },
  { heading: 'Program', width: 156, cell: ({ uraian }) => ({ value: uraian }) },
  { heading: 'Sumber Dana', width: RUPIAH_WIDTH, cell: (program) => ({ value: sumberDanaOf(program) }) },
  { heading: 'Pagu (Rp)', width: RUPIAH_WIDTH, cell: ({ simpul }) => totalCell(simpul, 'pagu') },
  {
    heading: 'Realisasi (Rp)',
    width: RUPIAH_WIDTH,
    cell: ({ simpul }) => totalCell(simpul, 'realisasi'),
  },
  {
    heading: 'Sisa (Rp)',
    width: RUPIAH_WIDTH,
    cell: ({ jumlah }) => sisaCell(jumlah.pagu, jumlah.realisasi),
  },
  { heading: 'Persen (%)', width: 60, cell: ({ jumlah }) => serapanCell(jumlah.pagu, jumlah.realisasi) },
];

function kalimat(
  akar: readonly AnggaranRow[],
  daftarProgram: readonly ProgramAnggaran[],
  tahun: number,
): string[] {
  const program = daftarProgram.filter(({ tingkat }) => tingkat === 'program').length;
  const untuk = program === 0 ? '' : ` untuk ${program} program`;
  const adaYangBelum = (bagian: readonly AnggaranRow[]) => rowsWithout(bagian, 'realisasi').length > 0;
  const seluruhnya = kalimatPenyerapan(`Seluruh anggaran tahun ${tahun}${untuk}`, {
    ...jumlahAnggaran(akar),
    belumLengkap: adaYangBelum(akar),
  });
  const kelompok = kelompokBelanja(akar);
  if (kelompok.length < 2) return [seluruhnya];
  const rincian = kelompok.map(({ belanja, roots: bagian }) => {
    const nama = belanja === TANPA_KELOMPOK ? 'belanja tanpa kelompok' : namaBelanja(belanja);
    return `${nama} ${penyerapanSingkat({ ...jumlahAnggaran(bagian), belumLengkap: adaYangBelum(bagian) })}`;
  });
  return [seluruhnya, `Anggaran itu terdiri atas ${joinWords(rincian)}.`];
}

function keterangan(akar: readonly AnggaranRow[], daftarProgram: readonly ProgramAnggaran[]): string[] {
  const gabungan = daftarProgram.filter(({ simpul }) => simpul.length > 1);
  const rows = gabungan.flatMap(({ simpul }) => simpul.map(({ row }) => row));
  return [
    ...(rows.length === 0 ? [] : [`Yang bernama sama dijumlahkan: ${listRows(rows)}.`]),
    ...keteranganBelumDiisi(akar),
  ];
}
