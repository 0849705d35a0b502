import { buildPohonAnggaran, jumlahAnggaran, rowsWithout } from '../kinerja/pohon-anggaran.ts';
import { TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';
import { RUPIAH_WIDTH, serapanCell, tingkatCell, totalCell } from './anggaran-cells.ts';
import { keteranganBelumDiisi, keteranganBersama, keteranganTanpaAnggaran } from './anggaran-notes.ts';
import { kalimatPenyerapan } from './anggaran-sentences.ts';
import type { CapaianIndikator, CapaianResults, CapaianSasaran } from './capaian-results.ts';
import { type DukunganAnggaran, type DukunganSasaran, findDukungan } from './dukungan-anggaran.ts';
import { capaianCell, nilaiCell, realisasiCell } from './kinerja-cells.ts';
import type { Laporan } from './laporan.ts';
import type { Metode } from './metode.ts';
import { type ProgramAnggaran, programDanKegiatan } from './program-anggaran.ts';
import { rincianStatus, statusTarget } from './sentences.ts';
import {
  buildTable,
  forOfficers,
  type Line,
  NUMBER_WIDTH,
  type ReportColumn,
  type TableCell,
} from './table.ts';

/**
 * The form Pengukuran Kinerja: each sasaran of the Kepala, its indikator beside the program and
 * kegiatan that support it. The two lists run side by side; neither row explains the other. None
 * where the Kepala has no sasaran.
 */
export const laporanPengukuranKinerja: Laporan = {
  id: 'pengukuran-kinerja',
  bab: 'Lampiran',
  tabs: ['Profil', 'Sasaran', 'Indikator', 'Kinerja', 'Anggaran'],
  build: ({ data, hasil }) => {
    if (hasil.daftarSasaran.length === 0) return [];
    const { roots } = buildPohonAnggaran(data.anggaran, TINGKAT_ANGGARAN);
    const dukungan = findDukungan(roots, data.sasaran, hasil.daftarSasaran);
    return [
      buildTable<BarisPengukuran>({
        name: 'Pengukuran Kinerja',
        title: `Pengukuran Kinerja Tahun ${hasil.profil.tahun}`,
        sentences: kalimat(dukungan, hasil),
        columns: columnsOf(hasil.metode),
        rows: dukungan.perSasaran.flatMap(barisSasaran),
        summary: jumlahRows(dukungan),
        remarks: keterangan(dukungan),
      }),
    ];
  },
};

/** A row of the form; each half is empty where its list is the shorter one. */
interface BarisPengukuran {
  readonly milik: CapaianSasaran;
  /** On the first row of its sasaran. */
  readonly sasaran?: CapaianSasaran;
  readonly indikator?: CapaianIndikator;
  readonly program?: ProgramAnggaran;
}

function barisSasaran({ capaian, simpul }: DukunganSasaran): readonly BarisPengukuran[] {
  const { daftarIndikator } = capaian;
  const daftarProgram = programDanKegiatan(simpul);
  const rows = Math.max(daftarIndikator.length, daftarProgram.length, 1);
  return Array.from({ length: rows }, (_, i): BarisPengukuran => {
    const [indikator, program] = [daftarIndikator[i], daftarProgram[i]];
    return {
      milik: capaian,
      ...(i === 0 && { sasaran: capaian }),
      ...(indikator && { indikator }),
      ...(program && { program }),
    };
  });
}

function columnsOf(metode: Metode): readonly ReportColumn<BarisPengukuran>[] {
  return [
    {
      heading: 'No',
      width: NUMBER_WIDTH,
      align: 'center',
      cell: ({ sasaran }) => ({ value: sasaran && String(sasaran.nomor) }),
      span: ({ milik }) => milik,
    },
    {
      heading: 'Sasaran',
      width: 118,
      cell: ({ sasaran }) => ({ value: sasaran?.sasaran.sasaran }),
      span: ({ milik }) => milik,
    },
    {
      heading: 'Indikator Kinerja',
      width: 118,
      cell: ({ indikator }) => ({ value: indikator?.indikator.indikator }),
    },
    {
      heading: 'Satuan',
      width: 67,
      align: 'center',
      cell: ({ indikator }) => ({ value: indikator?.indikator.satuan }),
    },
    {
      group: 'Kinerja',
      heading: 'Target',
      width: 67,
      align: 'center',
      cell: ({ indikator }) => nilaiCell(indikator?.reported?.target),
    },
    {
      group: 'Kinerja',
      heading: 'Realisasi',
      width: 67,
      align: 'center',
      cell: ({ indikator }) => realisasiCell(indikator?.reported, metode),
    },
    {
      group: 'Kinerja',
      heading: '%',
      width: 67,
      align: 'center',
      cell: ({ indikator }) => {
        const capaian = indikator?.reported?.capaian;
        return capaian?.dinilai ? capaianCell(capaian, metode) : {};
      },
    },
    {
      heading: 'Program dan Kegiatan',
      width: 162,
      cell: ({ program }) => (program ? styled(program, { value: program.uraian }) : {}),
    },
    {
      group: 'Anggaran',
      heading: 'Pagu (Rp)',
      width: RUPIAH_WIDTH,
      cell: ({ program }) => (program ? styled(program, totalCell(program.simpul, 'pagu')) : {}),
    },
    {
      group: 'Anggaran',
      heading: 'Realisasi (Rp)',
      width: RUPIAH_WIDTH,
      cell: ({ program }) => (program ? styled(program, totalCell(program.simpul, 'realisasi')) : {}),
    },
    {
      group: 'Anggaran',
      heading: '%',
      width: 67,
      cell: ({ program }) =>
        program ? styled(program, serapanCell(program.jumlah.pagu, program.jumlah.realisasi)) : {},
    },
    { heading: 'Ket', width: 67, cell: ({ indikator }) => ketCell(indikator) },
  ];
}

const styled = ({ tingkat }: ProgramAnggaran, cell: TableCell): TableCell => tingkatCell(tingkat, cell);

/** Why an indikator has no percentage. */
function ketCell(indikator: CapaianIndikator | undefined): TableCell {
  const capaian = indikator?.reported?.capaian;
  if (indikator === undefined || capaian?.dinilai) return {};
  return { value: capaian?.alasan ?? 'belum diukur' };
}

function jumlahRows({ semua }: DukunganAnggaran): readonly (readonly TableCell[])[] {
  if (semua.length === 0) return [];
  const { pagu, realisasi } = jumlahAnggaran(semua);
  const jumlah = [totalCell(semua, 'pagu'), totalCell(semua, 'realisasi'), serapanCell(pagu, realisasi)];
  return [[{}, { value: 'JUMLAH' }, {}, {}, {}, {}, {}, {}, ...jumlah, {}]];
}

function kalimat({ semua }: DukunganAnggaran, { daftarSasaran, profil }: CapaianResults): string[] {
  const daftarStatus = daftarSasaran.flatMap(({ daftarIndikator }) =>
    daftarIndikator.map((indikator) => {
      const capaian = indikator?.reported?.capaian;
      return capaian && statusTarget(capaian);
    }),
  );
  const kinerja =
    daftarStatus.length === 0
      ? `Sebanyak ${daftarSasaran.length} sasaran belum memiliki indikator.`
      : `Sebanyak ${daftarSasaran.length} sasaran diukur dengan ${daftarStatus.length} indikator: ${rincianStatus(daftarStatus)}.`;
  if (semua.length === 0) return [kinerja];
  const belumLengkap = rowsWithout(semua, 'realisasi').length > 0;
  const anggaran = kalimatPenyerapan(`Anggaran penunjangnya tahun ${profil.tahun}`, {
    ...jumlahAnggaran(semua),
    belumLengkap,
  });
  return [`${kinerja} ${anggaran}`];
}

function keterangan(dukungan: DukunganAnggaran): readonly (string | Line)[] {
  if (dukungan.semua.length === 0) {
    return [
      forOfficers('Kolom anggaran kosong: pada tab Anggaran belum ada baris yang dikaitkan dengan sasaran.'),
    ];
  }
  return [
    ...keteranganTanpaAnggaran(dukungan).map(forOfficers),
    ...keteranganBersama(dukungan),
    ...keteranganBelumDiisi(dukungan.semua).map(forOfficers),
  ];
}
