import { formatNumber, formatRupiah } from '../bahasa/tulis-angka.ts';
import { calculateEfisiensi, calculateSerapan } from '../kinerja/anggaran.ts';
import { buildPohonAnggaran, jumlahAnggaran, rowsWithout } from '../kinerja/pohon-anggaran.ts';
import { TINGKAT_ANGGARAN } from '../tabs/anggaran.ts';
import {
  type AnggaranRow,
  RUPIAH_WIDTH,
  SERAPAN_DECIMALS,
  serapanCell,
  totalCell,
} from './anggaran-cells.ts';
import {
  keteranganBelumDiisi,
  keteranganBersama,
  keteranganTanpaAnggaran,
  listRows,
} from './anggaran-notes.ts';
import { kalimatPenyerapan } from './anggaran-sentences.ts';
import type { CapaianSasaran } from './capaian-results.ts';
import { type DukunganAnggaran, type DukunganSasaran, findDukungan } from './dukungan-anggaran.ts';
import type { Laporan } from './laporan.ts';
import type { Metode } from './metode.ts';
import { perhitunganRataRata, perhitunganSelisih } from './perhitungan.ts';
import { joinWords, percentDecimals } from './sentences.ts';
import { buildTable, forOfficers, type Line, NUMBER_WIDTH, type TableCell } from './table.ts';

/** The name of the tab of the supporting budget of each sasaran. */
const ANGGARAN_PER_SASARAN = 'Anggaran per Sasaran';

/**
 * The supporting budget of each sasaran of the Kepala, how much of it was spent, and the efisiensi
 * that PermenPANRB 53/2014 asks to be analysed. None without budget rows or without sasaran.
 */
export const laporanAnggaranSasaran: Laporan = {
  id: 'anggaran-sasaran',
  bab: 3,
  tabs: ['Profil', 'Sasaran', 'Indikator', 'Kinerja', 'Anggaran'],
  build: ({ data, hasil }) => {
    const { roots } = buildPohonAnggaran(data.anggaran, TINGKAT_ANGGARAN);
    if (roots.length === 0 || hasil.daftarSasaran.length === 0) return [];
    const dukungan = findDukungan(roots, data.sasaran, hasil.daftarSasaran);
    const { metode, profil } = hasil;
    return [
      buildTable<DukunganSasaran>({
        name: ANGGARAN_PER_SASARAN,
        title: `Anggaran Penunjang Setiap Sasaran Tahun ${profil.tahun}`,
        sentences: kalimat(dukungan, profil.tahun, metode),
        columns: [
          {
            heading: 'No',
            width: NUMBER_WIDTH,
            align: 'center',
            cell: ({ capaian }) => ({ value: String(capaian.nomor) }),
          },
          {
            heading: 'Sasaran',
            width: 210,
            cell: ({ capaian }) => ({ value: capaian.sasaran.sasaran }),
          },
          {
            heading: 'Pagu (Rp)',
            width: RUPIAH_WIDTH,
            cell: ({ simpul }) => totalCell(simpul, 'pagu'),
          },
          {
            heading: 'Realisasi (Rp)',
            width: RUPIAH_WIDTH,
            cell: ({ simpul }) => totalCell(simpul, 'realisasi'),
          },
          { heading: 'Serapan (%)', width: 70, cell: ({ simpul }) => serapanOf(simpul) },
          {
            heading: 'Rata-rata Capaian (%)',
            width: 70,
            cell: ({ capaian }) => rataRataCell(capaian, metode),
          },
          { heading: 'Efisiensi (poin)', width: 70, cell: (sasaran) => efisiensiCell(sasaran, metode) },
        ],
        rows: dukungan.perSasaran,
        summary: jumlahRows(dukungan),
        remarks: keterangan(dukungan),
      }),
    ];
  },
};

function jumlahRows({ semua }: DukunganAnggaran): readonly (readonly TableCell[])[] {
  if (semua.length === 0) return [];
  const jumlah = [totalCell(semua, 'pagu'), totalCell(semua, 'realisasi'), serapanOf(semua)];
  return [[{}, { value: 'JUMLAH' }, ...jumlah, {}, {}]];
}

function serapanOf(simpul: readonly AnggaranRow[]): TableCell {
  const { pagu, realisasi } = jumlahAnggaran(simpul);
  return serapanCell(pagu, realisasi);
}

function rataRataCell(capaian: CapaianSasaran, { desimal }: Metode): TableCell {
  const rataRata = capaian.reported?.rataRata;
  if (rataRata === undefined) return {};
  const daftarPersen = capaian.daftarIndikator.flatMap(({ reported }) => {
    const terakhir = reported?.capaian;
    return terakhir?.dinilai ? [terakhir.persen] : [];
  });
  return {
    value: rataRata,
    desimal: percentDecimals(rataRata, desimal),
    note: perhitunganRataRata(daftarPersen, rataRata, desimal),
  };
}

function efisiensiCell(sasaran: DukunganSasaran, { desimal }: Metode): TableCell {
  const hasil = efisiensiOf(sasaran);
  if (hasil === undefined) return {};
  if (!hasil.dinilai) return { value: hasil.alasan };
  const { rataRata, serapan, poin } = hasil;
  const teliti = Math.max(desimal, SERAPAN_DECIMALS);
  return { value: poin, desimal: teliti, note: perhitunganSelisih(rataRata, serapan, poin, teliti) };
}

/**
 * The efisiensi of a sasaran; undefined where there is no capaian or no serapan to compare. What is
 * not recorded yet would pass for saved, so it waits until every realisasi is there.
 */
function efisiensiOf({ capaian, simpul }: DukunganSasaran) {
  const rataRata = capaian.reported?.rataRata;
  const { pagu, realisasi } = jumlahAnggaran(simpul);
  const serapan = calculateSerapan(pagu, realisasi);
  if (rataRata === undefined || !serapan.dinilai) return undefined;
  if (rowsWithout(simpul, 'realisasi').length > 0) {
    return { dinilai: false, alasan: 'realisasi belum lengkap' } as const;
  }
  return { ...calculateEfisiensi(rataRata, serapan.persen), rataRata, serapan: serapan.persen };
}

function kalimat(dukungan: DukunganAnggaran, tahun: number, { desimal }: Metode): (string | Line)[] {
  const { perSasaran, semua } = dukungan;
  if (semua.length === 0) {
    return [
      forOfficers(
        'Belum ada anggaran yang dikaitkan dengan sasaran. Isi kolom Sasaran pada tab Anggaran dengan kode sasaran yang didukung.',
      ),
    ];
  }
  const didukung = perSasaran.filter(({ simpul }) => simpul.length > 0).length;
  const belumLengkap = rowsWithout(semua, 'realisasi').length > 0;
  const efisien = perSasaran.flatMap((sasaran) => {
    const efisiensi = efisiensiOf(sasaran);
    if (!efisiensi?.dinilai) return [];
    const poin = formatNumber(efisiensi.poin, Math.max(desimal, SERAPAN_DECIMALS), { minus: '−' });
    return [`${poin} poin pada sasaran ${sasaran.capaian.nomor}`];
  });
  return [
    kalimatPenyerapan(`Anggaran penunjang ${didukung} sasaran tahun ${tahun}`, {
      ...jumlahAnggaran(semua),
      belumLengkap,
    }),
    efisien.length === 0
      ? 'Efisiensi belum dapat dihitung, sebab belum ada sasaran dengan rata-rata capaian paling sedikit 100% dan realisasi anggaran yang lengkap.'
      : `Efisiensi, yaitu rata-rata capaian dikurangi serapan, sebesar ${joinWords(efisien)}.`,
  ];
}

function keterangan(dukungan: DukunganAnggaran): (string | Line)[] {
  const { perSasaran, semua, tanpaSasaran } = dukungan;
  const lines: (string | Line)[] = ['Efisiensi hanya dihitung bila rata-rata capaian paling sedikit 100%.'];
  if (perSasaran.some((sasaran) => efisiensiOf(sasaran)?.dinilai)) {
    lines.push('Efisiensi = rata-rata capaian − serapan, dihitung sebelum dibulatkan.');
  }
  if (semua.length === 0) return lines;
  lines.push(...keteranganTanpaAnggaran(dukungan).map(forOfficers), ...keteranganBersama(dukungan));
  if (tanpaSasaran.length > 0) {
    const rupiah = formatRupiah(jumlahAnggaran(tanpaSasaran).pagu);
    const rows = tanpaSasaran.map(({ row }) => row);
    lines.push(forOfficers(`Belum dikaitkan dengan sasaran, ${rupiah}: ${listRows(rows)}.`));
  }
  return [...lines, ...keteranganBelumDiisi(semua).map(forOfficers)];
}
