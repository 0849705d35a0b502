import { formatRupiah } from '../bahasa/tulis-angka.ts';
import { type Decimal, sum } from '../decimal.ts';
import { calculateEfisiensi, calculateSerapan } from '../kinerja/anggaran.ts';
import type { Arah, Capaian } from '../kinerja/capaian.ts';
import { classify } from '../peraturan/scale.ts';
import type { Analisis } from '../tabs/analisis.ts';
import type { CapaianIndikator, CapaianTahun } from './capaian-results.ts';
import { calculateCapaianOf, type Metode } from './metode.ts';
import { perhitunganCapaian, perhitunganPersen } from './perhitungan.ts';
import {
  capitalize,
  comparisonSentence,
  formatNilai,
  formatWithSatuan,
  isLowerBetter,
  judgeTrend,
  percentDecimals,
  type ShownAngka,
  satuanOf,
  statusTarget,
  telltaleDecimals,
  trendOf,
  trendSentence,
} from './sentences.ts';

/** What is said of one aspect of an indikator. */
export interface Uraian {
  readonly aspek: string;
  /** Which of the seven analyses of PermenPANRB 53/2014, Bab III.A, it belongs to. */
  readonly analisis: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly uraian: string;
  /** It says only what is not filled in: a reader of the report has no use for it. */
  readonly untuk?: 'petugas';
  readonly note?: string | undefined;
}

/** All that the aspects of one indikator are told from. */
export interface IndikatorInput {
  readonly satu: CapaianIndikator;
  readonly daftarTahun: readonly number[];
  readonly kini: CapaianTahun | undefined;
  readonly arah: Arah;
  readonly satuan: string | undefined;
  readonly analisis: readonly Analisis[];
  readonly metode: Metode;
}

/** The aspect that a remark explains. */
export const ASPEK_EFISIENSI = 'Efisiensi penggunaan sumber daya';

/** Everything that there is to say of an indikator in the reported year, aspect by aspect. */
export function uraianIndikator(bahan: IndikatorInput, tahun: number): readonly Uraian[] {
  return [
    uraianTarget(bahan, tahun),
    uraianTahunSebelumnya(bahan),
    ...uraianTargetAkhir(bahan),
    ...uraianNasional(bahan),
    ...uraianAnalisis(bahan),
    ...uraianEfisiensi(bahan),
    ...uraianPenunjang(bahan),
  ];
}

/** 1: this year's target beside its realisasi. */
function uraianTarget({ kini, arah, satuan, metode }: IndikatorInput, tahun: number): Uraian {
  const aspek = `Target dan realisasi ${tahun}`;
  if (kini === undefined) {
    const uraian = `Target dan realisasi tahun ${tahun} belum diisi pada tab Kinerja.`;
    return { aspek, analisis: 1, uraian, untuk: 'petugas' };
  }
  const { target, capaian } = kini;
  const realisasi = tulisRealisasi(kini, satuan, metode);
  if (!capaian.dinilai || realisasi === undefined || target === undefined) {
    const bagian = [
      ...(target === undefined ? [] : [`target ${formatNilai(target, satuan)}`]),
      ...(realisasi === undefined ? [] : [`realisasi ${realisasi}`]),
      `capaian belum dapat dinilai${capaian.dinilai ? '' : `: ${capaian.alasan}`}`,
    ];
    return { aspek, analisis: 1, uraian: `${capitalize(bagian.join('; '))}.` };
  }
  const kategori = classify(metode.scale, capaian.persen)?.kategori;
  const termasuk = kategori === undefined ? '' : `, kategori ${kategori}`;
  return {
    aspek,
    analisis: 1,
    uraian:
      `Realisasi ${realisasi} ${terhadapTarget(capaian, arah, `target ${formatNilai(target, satuan)}`)}; ` +
      `capaian ${tulisPersen(capaian.persen, metode)}${termasuk}.`,
    note: perhitunganCapaian(capaian, metode.desimal),
  };
}

/** How a realisasi stands to a target. Where lower is better "5 melampaui target 6" would say the contrary to most readers. */
function terhadapTarget(capaian: Capaian, arah: Arah, target: string): string {
  const status = statusTarget(capaian);
  if (!isLowerBetter(arah)) return `${status} ${target}`;
  if (status === 'memenuhi') return `sama dengan ${target}`;
  return status === 'melampaui'
    ? `lebih rendah daripada ${target}, sebagaimana diharapkan`
    : `lebih tinggi daripada ${target}, sedangkan yang diharapkan lebih rendah`;
}

/** A percentage that is not 100 never looks like 100. */
function tulisPersen(persen: Decimal, { desimal }: Metode): string {
  return formatWithSatuan(persen, percentDecimals(persen, desimal), '%');
}

/** A realisasi that is not its target never looks like it. */
function tulisRealisasi(
  { realisasi, target }: CapaianTahun,
  satuan: string | undefined,
  { desimal }: Metode,
): string | undefined {
  if (realisasi.dari === 'tidak ada') return undefined;
  const { nilai } = realisasi;
  if (nilai.jenis !== 'angka' || realisasi.dari === 'isian') return formatNilai(nilai, satuan);
  const pembeda = target?.jenis === 'angka' ? telltaleDecimals(nilai.angka, target.angka, desimal) : desimal;
  return formatNilai(nilai, satuan, pembeda);
}

/** 2: realisasi and capaian beside those of the years before, the latest first. */
function uraianTahunSebelumnya(bahan: IndikatorInput): Uraian {
  const aspek = 'Perbandingan dengan tahun sebelumnya';
  const belum = (uraian: string): Uraian => ({ aspek, analisis: 2, uraian, untuk: 'petugas' });
  const { satu, daftarTahun, kini } = bahan;
  const sebelum = daftarTahun
    .slice(0, -1)
    .flatMap((tahun, i) => {
      const dulu = satu.years[i];
      return dulu === undefined || dulu.realisasi.dari === 'tidak ada' ? [] : [{ tahun, dulu }];
    })
    .reverse();
  if (sebelum.length === 0) return belum('Belum ada realisasi tahun sebelumnya.');
  if (kini === undefined || kini.realisasi.dari === 'tidak ada') {
    return belum('Belum dapat dibandingkan: realisasi tahun ini belum ada.');
  }
  return {
    aspek,
    analisis: 2,
    uraian: sebelum.map(({ tahun, dulu }) => bandingTahun(tahun, dulu, kini, bahan)).join(' '),
  };
}

function bandingTahun(tahun: number, dulu: CapaianTahun, kini: CapaianTahun, bahan: IndikatorInput): string {
  const bagian = [
    gerakRealisasi(dulu, kini, bahan) ?? `realisasi (${tertulis(dulu, bahan)}) tidak dapat dibandingkan`,
    ...gerakCapaian(dulu.capaian, kini.capaian, bahan.metode),
  ];
  return `Terhadap tahun ${tahun}: ${bagian.join('; ')}.`;
}

/** A realisasi by itself, with no target to be told from. */
function tertulis(tahun: CapaianTahun, { satuan, metode }: IndikatorInput): string {
  return tulisRealisasi({ ...tahun, target: undefined }, satuan, metode) ?? 'belum ada';
}

/** Undefined where the two are not figures of one unit, nor grades of one ladder. */
function gerakRealisasi(dulu: CapaianTahun, kini: CapaianTahun, bahan: IndikatorInput): string | undefined {
  const { arah } = bahan;
  if (arah === 'predikat') return gerakPredikat(dulu.capaian, kini.capaian);
  const [a, b] = [angkaOf(dulu, bahan), angkaOf(kini, bahan)];
  if (a === undefined || b === undefined || a.satuan !== b.satuan) return undefined;
  const mutu = judgeTrend(trendOf(a.angka, b.angka), arah);
  const penilaian = mutu === undefined || mutu === 'tetap' ? '' : ` (${mutu})`;
  return `realisasi ${trendSentence(a, b, a.satuan)}${penilaian}`;
}

function angkaOf(
  { realisasi }: CapaianTahun,
  { satuan, metode }: IndikatorInput,
): (ShownAngka & { readonly satuan: string | undefined }) | undefined {
  if (realisasi.dari === 'tidak ada' || realisasi.nilai.jenis !== 'angka') return undefined;
  const { nilai, dari } = realisasi;
  const desimal = dari === 'isian' ? nilai.desimal : metode.desimal;
  return { angka: nilai.angka, desimal, satuan: satuanOf(nilai, satuan) };
}

function gerakPredikat(dulu: Capaian, kini: Capaian): string | undefined {
  const [a, b] = [peringkatOf(dulu), peringkatOf(kini)];
  if (a === undefined || b === undefined) return undefined;
  if (a.peringkat === b.peringkat) return `predikat tetap ${b.label}`;
  return b.peringkat > a.peringkat
    ? `predikat naik dari ${a.label} menjadi ${b.label} (membaik)`
    : `predikat turun dari ${a.label} menjadi ${b.label} (memburuk)`;
}

function peringkatOf(capaian: Capaian) {
  return capaian.dinilai && capaian.dasar.rumus === 'predikat' ? capaian.dasar.realisasi : undefined;
}

function gerakCapaian(dulu: Capaian, kini: Capaian, { desimal }: Metode): string[] {
  if (!dulu.dinilai || !kini.dinilai) return [];
  const figure = ({ persen }: { readonly persen: Decimal }): ShownAngka => ({
    angka: persen,
    desimal: percentDecimals(persen, desimal),
  });
  return [`capaian ${trendSentence(figure(dulu), figure(kini), '%')}`];
}

/** 3: how far this year's realisasi is on the way to the target that the RPJMD ends with. */
function uraianTargetAkhir({ satu, kini, arah, satuan, metode }: IndikatorInput): Uraian[] {
  const target = satu.indikator.targetAkhirRpjmd;
  if (target === undefined || kini === undefined || kini.realisasi.dari === 'tidak ada') return [];
  const aspek = 'Kemajuan menuju target akhir RPJMD';
  const kemajuan = calculateCapaianOf(satu.indikator, { target, realisasi: kini.realisasi.nilai }, metode);
  const akhir = formatNilai(target, satuan);
  if (!kemajuan.dinilai) {
    return [
      {
        aspek,
        analisis: 3,
        uraian: `Target akhir RPJMD ${akhir}; kemajuannya belum dapat dinilai: ${kemajuan.alasan}.`,
      },
    ];
  }
  const realisasi = tulisRealisasi({ ...kini, target }, satuan, metode) ?? '';
  return [
    {
      aspek,
      analisis: 3,
      uraian:
        `Realisasi ${realisasi} ${terhadapTarget(kemajuan, arah, `target akhir RPJMD ${akhir}`)}; ` +
        `tingkat kemajuannya ${tulisPersen(kemajuan.persen, metode)}.`,
      note: perhitunganCapaian(kemajuan, metode.desimal),
    },
  ];
}

/** 4: beside the national figure, where there is one. */
function uraianNasional(bahan: IndikatorInput): Uraian[] {
  const { satu, kini, arah, satuan } = bahan;
  const nasional = satu.indikator.realisasiNasional;
  if (nasional === undefined || kini === undefined || kini.realisasi.dari === 'tidak ada') return [];
  const aspek = 'Perbandingan dengan angka nasional';
  const sendiri = angkaOf(kini, bahan);
  if (sendiri === undefined || nasional.jenis !== 'angka' || satuanOf(nasional, satuan) !== sendiri.satuan) {
    return [
      {
        aspek,
        analisis: 4,
        uraian: `Realisasi ${tertulis(kini, bahan)}; angka nasional ${formatNilai(nasional, satuan)}.`,
      },
    ];
  }
  const mutu = judgeTrend(trendOf(nasional.angka, sendiri.angka), arah);
  const penilaian =
    mutu === 'membaik' ? ' (lebih baik)' : mutu === 'memburuk' ? ' (belum sebaik nasional)' : '';
  const banding = comparisonSentence(sendiri, nasional, 'angka nasional', sendiri.satuan);
  return [
    {
      aspek,
      analisis: 4,
      uraian: `Realisasi ${formatWithSatuan(sendiri.angka, sendiri.desimal, sendiri.satuan)} ${banding}${penilaian}.`,
    },
  ];
}

/** 5: what the officer says of causes, obstacles and solutions. */
function uraianAnalisis({ analisis }: IndikatorInput): Uraian[] {
  const bagian = [
    ['Penyebab keberhasilan atau kegagalan', analisis.map(({ penyebab }) => penyebab)],
    ['Hambatan', analisis.map(({ hambatan }) => hambatan)],
    ['Solusi', analisis.map(({ solusi }) => solusi)],
  ] as const;
  return bagian.flatMap(([aspek, daftarTeks]) => {
    const uraian = daftarTeks.filter((teks) => teks !== undefined).join(' ');
    return uraian === '' ? [] : [{ aspek, analisis: 5, uraian }];
  });
}

/** The supporting budget of an indikator; its realisasi is known only where that of each part is. */
function anggaranOf(analisis: readonly Analisis[]) {
  const beranggaran = analisis.filter(({ pagu }) => pagu !== undefined);
  const daftarRealisasi = beranggaran.flatMap(({ realisasi }) => realisasi ?? []);
  return {
    pagu: beranggaran.length === 0 ? undefined : sum(beranggaran.flatMap(({ pagu }) => pagu ?? [])),
    realisasi: daftarRealisasi.length < beranggaran.length ? undefined : sum(daftarRealisasi),
  };
}

/** 6: efisiensi, only of a target that was reached. */
function uraianEfisiensi({ kini, analisis, metode }: IndikatorInput): Uraian[] {
  const { pagu, realisasi } = anggaranOf(analisis);
  if (pagu === undefined || kini === undefined || !kini.capaian.dinilai) return [];
  const aspek = ASPEK_EFISIENSI;
  const { persen } = kini.capaian;
  const serapan = calculateSerapan(pagu, realisasi);
  if (!serapan.dinilai || realisasi === undefined) {
    const alasan = serapan.dinilai ? '' : `: ${serapan.alasan}`;
    return [{ aspek, analisis: 6, uraian: `Belum dapat dihitung${alasan}.` }];
  }
  const efisiensi = calculateEfisiensi(persen, serapan.persen);
  const capaian = tulisPersen(persen, metode);
  if (!efisiensi.dinilai) {
    return [{ aspek, analisis: 6, uraian: `Tidak dihitung karena capaian ${capaian} di bawah 100%.` }];
  }
  const { desimal } = metode;
  const terserap = tulisPersen(serapan.persen, metode);
  return [
    {
      aspek,
      analisis: 6,
      uraian: `Capaian ${capaian} − serapan ${terserap} = ${formatWithSatuan(efisiensi.poin, desimal, 'poin persen')}.`,
      note: `Serapan: ${perhitunganPersen(realisasi, pagu, serapan.persen, desimal)}`,
    },
  ];
}

/** 7: the programs that support the indikator, with what they were given and what they spent. */
function uraianPenunjang({ analisis, metode }: IndikatorInput): Uraian[] {
  return analisis.flatMap(({ programPenunjang, pagu, realisasi }) => {
    if (programPenunjang === undefined) return [];
    const serapan = calculateSerapan(pagu, realisasi);
    const rincian = [
      ...(pagu === undefined ? [] : [`pagu ${formatRupiah(pagu)}`]),
      ...(realisasi === undefined ? [] : [`realisasi ${formatRupiah(realisasi)}`]),
      ...(serapan.dinilai ? [`serapan ${tulisPersen(serapan.persen, metode)}`] : []),
    ];
    const uraian = rincian.length === 0 ? programPenunjang : `${programPenunjang}: ${rincian.join(', ')}`;
    const note =
      serapan.dinilai && pagu !== undefined && realisasi !== undefined
        ? perhitunganPersen(realisasi, pagu, serapan.persen, metode.desimal)
        : undefined;
    return [{ aspek: 'Program penunjang', analisis: 7, uraian: `${uraian}.`, note }];
  });
}
