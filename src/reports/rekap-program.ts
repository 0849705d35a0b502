import {
  buildPohonAnggaran,
  jumlahAnggaran,
  kelompokBelanja,
  rowsWithout,
  TANPA_KELOMPOK,
} from '../kinerja/pohon-anggaran.ts';
import { gabung } from './kalimat.ts';
import { kalimatPenyerapan, penyerapanSingkat } from './kalimat-anggaran.ts';
import { keteranganBelumDiisi, sebutBaris } from './keterangan-anggaran.ts';
import type { Laporan } from './laporan.ts';
import { gabungProgram, type ProgramAnggaran, sumberDanaOf } from './program-anggaran.ts';
import { namaBelanja } from './realisasi-anggaran.ts';
import {
  jumlahAkarCell,
  LEBAR_RUPIAH,
  type Simpul,
  serapanCell,
  sisaCell,
  URUTAN_TINGKAT,
} from './sel-anggaran.ts';
import { buildTable, LEBAR_NOMOR, type ReportColumn, untukPetugas } from './table.ts';

/**
 * The recap of the whole budget by program: a program of several kelompok belanja stands once, with
 * its sources of funds. None where tab Anggaran has no row.
 */
export const laporanRekapProgram: Laporan = {
  bab: 3,
  tabs: ['Profil', 'Anggaran'],
  build: ({ data, hasil }, nomor) => {
    const { akar } = buildPohonAnggaran(data.anggaran, URUTAN_TINGKAT);
    if (akar.length === 0) return [];
    const { tahun } = hasil.profil;
    const { pagu, realisasi } = jumlahAnggaran(akar);
    const daftarProgram = gabungProgram(akar);
    return [
      buildTable<BarisRekap>({
        name: `Tabel 3.${nomor}`,
        title: `Rekapitulasi Realisasi Anggaran per Program Tahun ${tahun}`,
        sentences: kalimat(akar, daftarProgram, tahun),
        columns: KOLOM,
        rows: daftarProgram.map((program, i) => ({ ...program, no: i + 1 })),
        summary: [
          [
            {},
            { value: 'JUMLAH' },
            {},
            jumlahAkarCell(akar, 'pagu'),
            jumlahAkarCell(akar, 'realisasi'),
            sisaCell(pagu, realisasi),
            serapanCell(pagu, realisasi),
          ],
        ],
        remarks: keterangan(akar, daftarProgram).map(untukPetugas),
      }),
    ];
  },
};

interface BarisRekap extends ProgramAnggaran {
  readonly no: number;
}

const KOLOM: readonly ReportColumn<BarisRekap>[] = [
  { heading: 'No', width: LEBAR_NOMOR, align: 'center', cell: ({ no }) => ({ value: String(no) }) },
  { heading: 'Program', width: 156, cell: ({ uraian }) => ({ value: uraian }) },
  { heading: 'Sumber Dana', width: LEBAR_RUPIAH, cell: (program) => ({ value: sumberDanaOf(program) }) },
  { heading: 'Pagu (Rp)', width: LEBAR_RUPIAH, cell: ({ simpul }) => jumlahAkarCell(simpul, 'pagu') },
  {
    heading: 'Realisasi (Rp)',
    width: LEBAR_RUPIAH,
    cell: ({ simpul }) => jumlahAkarCell(simpul, 'realisasi'),
  },
  {
    heading: 'Sisa (Rp)',
    width: LEBAR_RUPIAH,
    cell: ({ jumlah }) => sisaCell(jumlah.pagu, jumlah.realisasi),
  },
  { heading: 'Persen (%)', width: 60, cell: ({ jumlah }) => serapanCell(jumlah.pagu, jumlah.realisasi) },
];

function kalimat(
  akar: readonly Simpul[],
  daftarProgram: readonly ProgramAnggaran[],
  tahun: number,
): string[] {
  const program = daftarProgram.filter(({ tingkat }) => tingkat === 'program').length;
  const untuk = program === 0 ? '' : ` untuk ${program} program`;
  const adaYangBelum = (bagian: readonly Simpul[]) => rowsWithout(bagian, 'realisasi').length > 0;
  const seluruhnya = kalimatPenyerapan(`Seluruh anggaran tahun ${tahun}${untuk}`, {
    ...jumlahAnggaran(akar),
    belumLengkap: adaYangBelum(akar),
  });
  const kelompok = kelompokBelanja(akar);
  if (kelompok.length < 2) return [seluruhnya];
  const rincian = kelompok.map(({ belanja, akar: bagian }) => {
    const nama = belanja === TANPA_KELOMPOK ? 'belanja tanpa kelompok' : namaBelanja(belanja);
    return `${nama} ${penyerapanSingkat({ ...jumlahAnggaran(bagian), belumLengkap: adaYangBelum(bagian) })}`;
  });
  return [seluruhnya, `Anggaran itu terdiri atas ${gabung(rincian)}.`];
}

function keterangan(akar: readonly Simpul[], daftarProgram: readonly ProgramAnggaran[]): string[] {
  const gabungan = daftarProgram.filter(({ simpul }) => simpul.length > 1);
  const rows = gabungan.flatMap(({ simpul }) => simpul.map(({ isi }) => isi));
  return [
    ...(rows.length === 0 ? [] : [`Yang bernama sama dijumlahkan: ${sebutBaris(rows)}.`]),
    ...keteranganBelumDiisi(akar),
  ];
}
