import { formatRupiah } from '../bahasa/tulis-angka.ts';
import { Decimal, sum } from '../decimal.ts';
import { calculateEfisiensi, calculateSerapan } from '../kinerja/anggaran.ts';
import { type Arah, type Capaian, calculateCapaian } from '../kinerja/capaian.ts';
import { findTangga } from '../peraturan/daftar-tangga.ts';
import { classify } from '../peraturan/scale.ts';
import type { Analisis } from '../tabs/analisis.ts';
import { groupBy } from './group-by.ts';
import type { CapaianIndikator, CapaianSasaran, CapaianTahun, HasilCapaian } from './hasil-capaian.ts';
import {
  type AngkaKalimat,
  desimalPembeda,
  gabung,
  gerakOf,
  kalimatBanding,
  kalimatGerak,
  makinRendahMakinBaik,
  mutuOf,
  rincianStatus,
  satuanOf,
  statusTarget,
  tulisAngka,
  tulisNilai,
} from './kalimat.ts';
import type { Laporan } from './laporan.ts';
import { arahOf, type Metode } from './metode.ts';
import { perhitunganCapaian, perhitunganPersen } from './perhitungan.ts';
import { buildTable, type Table } from './table.ts';

/** What is said of one aspect of an indikator. */
interface Uraian {
  readonly aspek: string;
  readonly uraian: string;
  readonly note?: string | undefined;
}

/** A row; the first of an indikator names it. */
interface Baris extends Uraian {
  readonly awal: CapaianIndikator | undefined;
}

/** All that the aspects of one indikator are told from. */
interface Bahan {
  readonly satu: CapaianIndikator;
  readonly daftarTahun: readonly number[];
  readonly kini: CapaianTahun | undefined;
  readonly arah: Arah;
  readonly satuan: string | undefined;
  readonly analisis: readonly Analisis[];
  readonly metode: Metode;
}

/**
 * For each sasaran the evaluation that PermenPANRB 53/2014, Lampiran II, asks for under Bab III.A:
 * target and realisasi, the years before, the end of the medium term, the national figure, causes,
 * obstacles and solutions, efisiensi, and the programs behind it. What there is nothing to say of is
 * left out; what the officer still owes is named below the table.
 */
export const laporanAnalisisSasaran: Laporan = {
  bab: 3,
  tabs: ['Profil', 'Skala', 'Sasaran', 'Indikator', 'Kinerja', 'Analisis'],
  build: ({ data, hasil }) => {
    const analisisOf = groupBy(data.analisis, ({ indikator }) => indikator);
    return hasil.daftarSasaran
      .filter(({ daftarIndikator }) => daftarIndikator.length > 0)
      .map((sasaran) => buildAnalisis(sasaran, analisisOf, hasil));
  },
};

function buildAnalisis(
  { nomor, sasaran, daftarIndikator }: CapaianSasaran,
  analisisOf: ReadonlyMap<string, readonly Analisis[]>,
  { daftarTahun, metode, profil }: HasilCapaian,
): Table {
  const daftarBahan = daftarIndikator.map((satu): Bahan => {
    const { indikator, perTahun } = satu;
    return {
      satu,
      daftarTahun,
      kini: perTahun[perTahun.length - 1],
      arah: arahOf(indikator, metode),
      satuan: indikator.arah === 'predikat' ? undefined : indikator.satuan,
      analisis: analisisOf.get(indikator.kode) ?? [],
      metode,
    };
  });
  return buildTable<Baris>({
    name: `Analisis Sasaran ${nomor}`,
    title: `Evaluasi dan Analisis Sasaran ${nomor} Tahun ${profil.tahun}: ${sasaran.sasaran}`,
    sentences: [kalimatSasaran(nomor, daftarBahan, profil.tahun)],
    columns: [
      { heading: 'No', width: 36, cell: ({ awal }) => ({ value: awal?.indikator.no }) },
      {
        heading: 'Indikator Kinerja',
        width: 130,
        cell: ({ awal }) => ({ value: awal?.indikator.indikator }),
      },
      { heading: 'Aspek', width: 124, cell: ({ aspek }) => ({ value: aspek }) },
      { heading: 'Uraian', width: 390, cell: ({ uraian, note }) => ({ value: uraian, note }) },
    ],
    rows: daftarBahan.flatMap((bahan) =>
      uraianIndikator(bahan, profil.tahun).map((uraian, i) => ({
        ...uraian,
        awal: i === 0 ? bahan.satu : undefined,
      })),
    ),
    remarks: keterangan(daftarBahan),
  });
}

function kalimatSasaran(nomor: number, daftarBahan: readonly Bahan[], tahun: number): string {
  const status = daftarBahan.map(({ kini }) => kini && statusTarget(kini.capaian));
  return `Dari ${daftarBahan.length} indikator sasaran ${nomor}, pada tahun ${tahun} ${rincianStatus(status)}.`;
}

function uraianIndikator(bahan: Bahan, tahun: number): readonly Uraian[] {
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
function uraianTarget({ kini, arah, satuan, metode }: Bahan, tahun: number): Uraian {
  const aspek = `Target dan realisasi ${tahun}`;
  if (kini === undefined) {
    return { aspek, uraian: `Target dan realisasi tahun ${tahun} belum diisi pada tab Kinerja.` };
  }
  const { target, capaian } = kini;
  const realisasi = tulisRealisasi(kini, satuan, metode);
  if (!capaian.dinilai || realisasi === undefined || target === undefined) {
    const tertulis = [
      ...(target === undefined ? [] : [`Target ${tulisNilai(target, satuan)}`]),
      ...(realisasi === undefined ? [] : [`realisasi ${realisasi}`]),
    ].join(', ');
    const alasan = capaian.dinilai ? '' : `: ${capaian.alasan}`;
    const belum = `apaian belum dapat dinilai${alasan}.`;
    return { aspek, uraian: tertulis === '' ? `C${belum}` : `${besar(tertulis)}; c${belum}` };
  }
  const kategori = classify(metode.scale, capaian.persen)?.kategori;
  const termasuk = kategori === undefined ? '' : `, kategori ${kategori}`;
  return {
    aspek,
    uraian:
      `Realisasi ${realisasi} ${statusTarget(capaian)} target ${tulisNilai(target, satuan)}` +
      `${sebabArah(arah)}; capaian ${tulisPersen(capaian.persen, metode)}${termasuk}.`,
    note: perhitunganCapaian(capaian, metode.desimal),
  };
}

const besar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

/** Where lower is better a reader would otherwise stumble over "5 melampaui target 6". */
const sebabArah = (arah: Arah): string => (makinRendahMakinBaik(arah) ? ' (makin rendah makin baik)' : '');

/** A percentage that is not 100 never looks like 100. */
function tulisPersen(persen: Decimal, { desimal }: Metode): string {
  return tulisAngka(persen, desimalPembeda(persen, new Decimal(100), desimal), '%');
}

/** A realisasi that is not its target never looks like it. */
function tulisRealisasi(
  { realisasi, target }: CapaianTahun,
  satuan: string | undefined,
  { desimal }: Metode,
): string | undefined {
  if (realisasi.dari === 'tidak ada') return undefined;
  const { nilai } = realisasi;
  if (nilai.jenis !== 'angka' || realisasi.dari === 'isian') return tulisNilai(nilai, satuan);
  const pembeda = target?.jenis === 'angka' ? desimalPembeda(nilai.angka, target.angka, desimal) : desimal;
  return tulisNilai(nilai, satuan, pembeda);
}

/** 2: realisasi and capaian beside those of the years before, the latest first. */
function uraianTahunSebelumnya(bahan: Bahan): Uraian {
  const aspek = 'Perbandingan dengan tahun sebelumnya';
  const { satu, daftarTahun, kini } = bahan;
  const sebelum = daftarTahun
    .slice(0, -1)
    .flatMap((tahun, i) => {
      const dulu = satu.perTahun[i];
      return dulu === undefined || dulu.realisasi.dari === 'tidak ada' ? [] : [{ tahun, dulu }];
    })
    .reverse();
  if (sebelum.length === 0) return { aspek, uraian: 'Belum ada realisasi tahun sebelumnya.' };
  if (kini === undefined || kini.realisasi.dari === 'tidak ada') {
    return { aspek, uraian: 'Belum dapat dibandingkan: realisasi tahun ini belum ada.' };
  }
  return {
    aspek,
    uraian: sebelum.map(({ tahun, dulu }) => bandingTahun(tahun, dulu, kini, bahan)).join(' '),
  };
}

function bandingTahun(tahun: number, dulu: CapaianTahun, kini: CapaianTahun, bahan: Bahan): string {
  const bagian = [
    gerakRealisasi(dulu, kini, bahan) ?? `realisasi (${tertulis(dulu)}) tidak dapat dibandingkan`,
    ...gerakCapaian(dulu.capaian, kini.capaian, bahan.metode),
  ];
  return `Terhadap tahun ${tahun}: ${bagian.join('; ')}.`;
}

function tertulis({ realisasi }: CapaianTahun): string {
  return realisasi.dari === 'tidak ada' ? realisasi.alasan : realisasi.nilai.teks;
}

/** Undefined where the two are not figures of one unit, nor grades of one ladder. */
function gerakRealisasi(dulu: CapaianTahun, kini: CapaianTahun, bahan: Bahan): string | undefined {
  const { arah } = bahan;
  if (arah === 'predikat') return gerakPredikat(dulu.capaian, kini.capaian);
  const [a, b] = [angkaOf(dulu, bahan), angkaOf(kini, bahan)];
  if (a === undefined || b === undefined || a.satuan !== b.satuan) return undefined;
  const mutu = mutuOf(gerakOf(a.angka, b.angka), arah);
  const penilaian = mutu === undefined || mutu === 'tetap' ? '' : ` (${mutu})`;
  return `realisasi ${kalimatGerak(a, b, a.satuan)}${penilaian}`;
}

function angkaOf(
  { realisasi }: CapaianTahun,
  { satuan, metode }: Bahan,
): (AngkaKalimat & { readonly satuan: string | undefined }) | undefined {
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
  return [`capaian ${kalimatGerak({ angka: dulu.persen, desimal }, { angka: kini.persen, desimal }, '%')}`];
}

/** 3: how far this year's realisasi is on the way to the target that the RPJMD ends with. */
function uraianTargetAkhir({ satu, kini, arah, satuan, metode }: Bahan): Uraian[] {
  const target = satu.indikator.targetAkhirRpjmd;
  if (target === undefined || kini === undefined || kini.realisasi.dari === 'tidak ada') return [];
  const aspek = 'Kemajuan menuju target akhir RPJMD';
  const { predikat } = satu.indikator;
  const kemajuan = calculateCapaian({
    target,
    realisasi: kini.realisasi.nilai,
    arah,
    tangga: predikat === undefined ? undefined : findTangga(predikat),
    batas: metode.batas,
  });
  const akhir = tulisNilai(target, satuan);
  if (!kemajuan.dinilai) {
    return [
      { aspek, uraian: `Target akhir RPJMD ${akhir}; kemajuannya belum dapat dinilai: ${kemajuan.alasan}.` },
    ];
  }
  const realisasi = tulisRealisasi({ ...kini, target }, satuan, metode) ?? '';
  return [
    {
      aspek,
      uraian:
        `Realisasi ${realisasi} ${statusTarget(kemajuan)} target akhir RPJMD ${akhir}` +
        `${sebabArah(arah)}; tingkat kemajuannya ${tulisPersen(kemajuan.persen, metode)}.`,
      note: perhitunganCapaian(kemajuan, metode.desimal),
    },
  ];
}

/** 4: beside the national figure, where there is one. */
function uraianNasional(bahan: Bahan): Uraian[] {
  const { satu, kini, arah, satuan } = bahan;
  const nasional = satu.indikator.realisasiNasional;
  if (nasional === undefined || kini === undefined || kini.realisasi.dari === 'tidak ada') return [];
  const aspek = 'Perbandingan dengan angka nasional';
  const sendiri = angkaOf(kini, bahan);
  if (sendiri === undefined || nasional.jenis !== 'angka' || satuanOf(nasional, satuan) !== sendiri.satuan) {
    return [
      { aspek, uraian: `Realisasi ${tertulis(kini)}; angka nasional ${tulisNilai(nasional, satuan)}.` },
    ];
  }
  const mutu = mutuOf(gerakOf(nasional.angka, sendiri.angka), arah);
  const penilaian =
    mutu === 'membaik' ? ' (lebih baik)' : mutu === 'memburuk' ? ' (belum sebaik nasional)' : '';
  const banding = kalimatBanding(sendiri, nasional, 'angka nasional', sendiri.satuan);
  return [
    {
      aspek,
      uraian: `Realisasi ${tulisAngka(sendiri.angka, sendiri.desimal, sendiri.satuan)} ${banding}${penilaian}.`,
    },
  ];
}

/** 5: what the officer says of causes, obstacles and solutions. */
function uraianAnalisis({ kini, analisis }: Bahan): Uraian[] {
  const status = kini && statusTarget(kini.capaian);
  const sebab =
    status === undefined ? '' : status === 'belum memenuhi' ? ' belum tercapainya target' : ' keberhasilan';
  const bagian = [
    [`Penyebab${sebab}`, analisis.map(({ penyebab }) => penyebab)],
    ['Hambatan', analisis.map(({ hambatan }) => hambatan)],
    ['Solusi', analisis.map(({ solusi }) => solusi)],
  ] as const;
  return bagian.flatMap(([aspek, daftarTeks]) => {
    const uraian = daftarTeks.filter((teks) => teks !== undefined).join(' ');
    return uraian === '' ? [] : [{ aspek, uraian }];
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
function uraianEfisiensi({ kini, analisis, metode }: Bahan): Uraian[] {
  const { pagu, realisasi } = anggaranOf(analisis);
  if (pagu === undefined || kini === undefined || !kini.capaian.dinilai) return [];
  const aspek = 'Efisiensi penggunaan sumber daya';
  const { persen } = kini.capaian;
  const serapan = calculateSerapan(pagu, realisasi);
  if (!serapan.dinilai || realisasi === undefined) {
    const alasan = serapan.dinilai ? '' : `: ${serapan.alasan}`;
    return [{ aspek, uraian: `Belum dapat dihitung${alasan}.` }];
  }
  const efisiensi = calculateEfisiensi(persen, serapan.persen);
  const capaian = tulisPersen(persen, metode);
  if (!efisiensi.dinilai) {
    return [{ aspek, uraian: `Tidak dihitung karena capaian ${capaian} di bawah 100%.` }];
  }
  const { desimal } = metode;
  const terserap = tulisPersen(serapan.persen, metode);
  return [
    {
      aspek,
      uraian: `Capaian ${capaian} − serapan ${terserap} = ${tulisAngka(efisiensi.poin, desimal, 'poin persen')}.`,
      note: `Serapan: ${perhitunganPersen(realisasi, pagu, serapan.persen, desimal)}`,
    },
  ];
}

/** 7: the programs that support the indikator, with what they were given and what they spent. */
function uraianPenunjang({ analisis, metode }: Bahan): Uraian[] {
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
    return [{ aspek: 'Program penunjang', uraian: `${uraian}.`, note }];
  });
}

/** What PermenPANRB 53/2014 asks for and the tabs do not hold yet. A blank Hambatan means there was none. */
function keterangan(daftarBahan: readonly Bahan[]): string[] {
  const belum = (apa: string, kurang: (bahan: Bahan) => boolean): string[] => {
    const daftar = daftarBahan.filter(kurang).map(({ satu }) => satu.indikator.kode);
    return daftar.length === 0 ? [] : [`${apa} belum diisi: indikator ${gabung(daftar)}.`];
  };
  const tanpa = (analisis: readonly Analisis[], kolom: 'penyebab' | 'solusi' | 'programPenunjang' | 'pagu') =>
    analisis.length > 0 && analisis.every((baris) => baris[kolom] === undefined);
  const berefisiensi = daftarBahan.some((bahan) => uraianEfisiensi(bahan).length > 0);
  return [
    ...belum(
      'Target akhir RPJMD (tab Indikator)',
      ({ satu }) => satu.indikator.targetAkhirRpjmd === undefined,
    ),
    ...belum('Tab Analisis', ({ analisis }) => analisis.length === 0),
    ...belum('Penyebab (tab Analisis)', ({ analisis }) => tanpa(analisis, 'penyebab')),
    ...belum('Solusi (tab Analisis)', ({ analisis }) => tanpa(analisis, 'solusi')),
    ...belum('Program Penunjang (tab Analisis)', ({ analisis }) => tanpa(analisis, 'programPenunjang')),
    ...belum('Pagu (tab Analisis)', ({ analisis }) => tanpa(analisis, 'pagu')),
    ...(berefisiensi
      ? [
          'Efisiensi = capaian − serapan, dihitung dari angka yang belum dibulatkan, hanya bila capaian paling sedikit 100%.',
        ]
      : []),
  ];
}
