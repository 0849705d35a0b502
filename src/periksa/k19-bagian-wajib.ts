import { QUARTERS, romanQuarter } from '../bahasa/quarters.ts';
import { groupBy } from '../reports/group-by.ts';
import { joinWords } from '../reports/sentences.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { Kinerja } from '../tabs/kinerja.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Profil } from '../tabs/profil.ts';
import type { Sasaran } from '../tabs/sasaran.ts';
import type { Triwulan } from '../tabs/triwulan.ts';
import { nameKey } from './names.ts';
import type { Check, CheckInput, CheckResult, Confidence, Place, Temuan } from './temuan.ts';
import { hasUnreadableRows } from './unreadable-rows.ts';

/**
 * K19: a part that PermenPANRB 53/2014 asks for is missing. For every sasaran of the Kepala: target and
 * realisasi of the year and of the years before, the end of the RPJMD, the quarters, causes and
 * solutions, the budget that supports it (Lampiran II, Bab III); and in the tree of performance, a
 * sasaran without a superior's, an official without sasaran or without a budget. What a tab holds that
 * could not be read is not told to be missing.
 *
 * A part is told once, however many sasaran lack it; where it is one indikator, the finding stands at
 * its cell.
 */
export const k19BagianWajib: Check = {
  jenis: 'K19',
  judul: 'Bagian yang diminta PermenPANRB 53/2014 belum ada',
  periksa,
};

function periksa({ data }: CheckInput): CheckResult {
  const { profil } = data;
  if (profil === undefined) return { temuan: [], tidakDapatDiperiksa: data.indikator.length };
  const konteks = konteksOf(data, profil);
  const rules = ATURAN.map((aturan) =>
    aturan.tabs.some((tab) => hasUnreadableRows(data, tab))
      ? undefined
      : temuanOf(aturan, aturan.cari(konteks), konteks),
  );
  return {
    temuan: [...tabKosong(konteks), ...rules.flatMap((found) => found ?? [])],
    tidakDapatDiperiksa: rules.filter((found) => found === undefined).length,
  };
}

interface Konteks {
  readonly data: ParsedTabs;
  readonly profil: Profil;
  readonly sasaranKepala: readonly Sasaran[];
  readonly indikatorKepala: readonly Indikator[];
  readonly kinerja: ReadonlyMap<string, readonly Kinerja[]>;
}

function konteksOf(data: ParsedTabs, profil: Profil): Konteks {
  const sasaranKepala = data.sasaran.filter(({ pejabat }) => pejabat === profil.kepala);
  const milik = new Set(sasaranKepala.map(({ kode }) => kode));
  return {
    data,
    profil,
    sasaranKepala,
    indikatorKepala: data.indikator.filter(({ sasaran }) => milik.has(sasaran)),
    kinerja: groupBy(data.kinerja, ({ indikator }) => indikator),
  };
}

interface Aturan {
  /** What the part is known by. */
  readonly bagian: string;
  /** What is said of several that lack it: a sentence without its point. */
  readonly judul: (konteks: Konteks) => string;
  /** What follows from it, or what to do. */
  readonly akibat: string;
  readonly keyakinan?: Confidence;
  /** The tabs whose rows have to be all there. */
  readonly tabs: readonly string[];
  readonly cari: (konteks: Konteks) => readonly Kekurangan[];
}

/** One indikator, sasaran or official that lacks a part. */
interface Kekurangan {
  readonly tempat: Place;
  /** The sasaran it belongs to; absent for an official. */
  readonly sasaran?: string;
  /** The indikator, and what of it is lacking: `I1 triwulan III`; empty where the sasaran itself lacks it. */
  readonly sebutan: string;
  /** What is said where it is the only one. */
  readonly kalimat: string;
  readonly tercetak?: string;
  readonly keyakinan?: Confidence;
}

const ATURAN: readonly Aturan[] = [
  {
    bagian: 'target dan realisasi',
    judul: ({ profil }) => `Target atau realisasi tahun ${profil.tahun} belum diisi`,
    akibat: 'Capaiannya tidak dapat dihitung.',
    tabs: ['Indikator', 'Kinerja', 'Sasaran'],
    cari: belumDiukur,
  },
  {
    bagian: 'tahun lalu',
    judul: ({ profil }) => `Tab Kinerja belum berisi tahun ${profil.tahun - 2} dan ${profil.tahun - 1}`,
    akibat: 'Perbandingan dengan tahun-tahun lalu tidak dapat disusun.',
    tabs: ['Indikator', 'Kinerja', 'Sasaran'],
    cari: tanpaTahunLalu,
  },
  {
    bagian: 'target akhir RPJMD',
    judul: () => 'Target akhir RPJMD kosong',
    akibat: 'Realisasi tidak dapat dibandingkan dengan target jangka menengah.',
    tabs: ['Indikator', 'Sasaran'],
    cari: tanpaTargetAkhir,
  },
  {
    bagian: 'standar nasional',
    judul: () => 'Pembanding nasional kosong',
    akibat: 'Isi bila ada; bila memang tidak ada, terima temuan ini dengan alasan.',
    keyakinan: 'lemah',
    tabs: ['Indikator', 'Sasaran'],
    cari: tanpaNasional,
  },
  {
    bagian: 'triwulan',
    judul: () => 'Pengukuran triwulanan belum lengkap',
    akibat: 'Isi tab Triwulan: target dan realisasi setiap triwulan.',
    tabs: ['Indikator', 'Triwulan', 'Sasaran'],
    cari: triwulanKurang,
  },
  {
    bagian: 'analisis',
    judul: () => 'Tab Analisis belum lengkap',
    akibat:
      'PermenPANRB 53/2014 meminta penyebab keberhasilan atau kegagalan dan solusi yang telah atau akan dilakukan.',
    tabs: ['Indikator', 'Analisis', 'Sasaran'],
    cari: analisisKurang,
  },
  {
    bagian: 'indikator',
    judul: () => 'Sasaran tanpa indikator di tab Indikator',
    akibat: 'Setiap sasaran diukur dengan paling sedikit satu indikator.',
    tabs: ['Indikator', 'Sasaran'],
    cari: sasaranTanpaIndikator,
  },
  {
    bagian: 'ukuran',
    judul: () => 'Bunyi indikator sama dengan bunyi sasarannya',
    akibat: 'Belum disebut apa yang diukur.',
    keyakinan: 'kuat',
    tabs: ['Indikator', 'Sasaran'],
    cari: indikatorTanpaUkuran,
  },
  {
    bagian: 'anggaran',
    judul: () => 'Sasaran tanpa anggaran berealisasi di tab Anggaran',
    akibat:
      'Serapan dan efisiensinya tidak dapat dihitung. Isi kolom Sasaran pada program yang mendukungnya.',
    tabs: ['Anggaran', 'Sasaran'],
    cari: sasaranTanpaAnggaran,
  },
  {
    bagian: 'induk',
    judul: () => 'Sasaran yang tidak mendukung sasaran atasan pejabatnya',
    akibat: 'Isi kolom Induk dengan kode sasaran atasannya.',
    tabs: ['Sasaran', 'Pejabat'],
    cari: sasaranYatim,
  },
  {
    bagian: 'pendukung',
    judul: () => 'Sasaran Kepala yang tidak didukung satu pun sasaran di bawahnya',
    akibat: 'Isi kolom Induk pada sasaran pejabat yang mendukungnya.',
    tabs: ['Sasaran', 'Pejabat'],
    cari: sasaranTanpaPendukung,
  },
  {
    bagian: 'sasaran pejabat',
    judul: () => 'Pejabat tanpa sasaran di tab Sasaran',
    akibat: 'Perjanjian Kinerjanya tidak dapat disusun.',
    tabs: ['Sasaran', 'Pejabat'],
    cari: pejabatTanpaSasaran,
  },
  {
    bagian: 'anggaran pejabat',
    judul: () => 'Pejabat tanpa baris di tab Anggaran PK',
    akibat: 'Lampiran Perjanjian Kinerjanya tanpa anggaran.',
    tabs: ['Anggaran PK', 'Pejabat'],
    cari: pejabatTanpaAnggaran,
  },
];

/** One finding of a part: at the only one that lacks it, or at the first of several, all named. */
function temuanOf(aturan: Aturan, daftar: readonly Kekurangan[], konteks: Konteks): readonly Temuan[] {
  const [first, ...others] = daftar;
  if (first === undefined) return [];
  const { bagian, judul, akibat } = aturan;
  const keyakinan = first.keyakinan ?? aturan.keyakinan ?? 'pasti';
  if (others.length === 0) {
    return [temuan(first.tempat, bagian, first.kalimat, { tercetak: first.tercetak ?? '', keyakinan })];
  }
  const tercetak = sebutanBersama(daftar, konteks);
  return [temuan(first.tempat, bagian, `${judul(konteks)}: ${tercetak}. ${akibat}`, { tercetak, keyakinan })];
}

/** `sasaran S1 (I1, I2); sasaran S2 (I3)`: by sasaran where there is one, else as they stand. */
function sebutanBersama(daftar: readonly Kekurangan[], { data }: Konteks): string {
  const names = new Map(data.sasaran.map(({ kode, sasaran }) => [kode, sasaran]));
  const perSasaran = groupBy(daftar, ({ sasaran }) => sasaran);
  // Beyond a few, the names of the sasaran would hide which they are.
  const named = perSasaran.size <= 3;
  const disebut = [...perSasaran].map(([sasaran, bagian]) => {
    const rincian = listed(
      bagian.map(({ sebutan }) => sebutan).filter((one) => one !== ''),
      'lainnya',
    );
    if (sasaran === undefined) return rincian.join('; ');
    const nama = named ? `${sasaran} "${names.get(sasaran) ?? ''}"` : sasaran;
    return rincian.length === 0 ? nama : `${nama} (${rincian.join(', ')})`;
  });
  return listed(disebut, 'sasaran lain').join('; ');
}

/** More than these make a list that nobody reads, and that no cell holds. */
const MOST_LISTED = 25;

/** The first of a long list, and how many more there are. */
function listed(items: readonly string[], lain: string): readonly string[] {
  if (items.length <= MOST_LISTED) return items;
  return [...items.slice(0, MOST_LISTED), `dan ${items.length - MOST_LISTED} ${lain}`];
}

function temuan(
  tempat: Place,
  perihal: string,
  perhitungan: string,
  { tercetak = '', keyakinan = 'pasti' as Confidence } = {},
): Temuan {
  return {
    jenis: 'K19',
    tingkat: 'perlu dilihat',
    ...tempat,
    tercetak,
    seharusnya: '',
    perhitungan,
    keyakinan,
    perihal,
  };
}

/** Tabs without a single row, told once. */
function tabKosong({ data, indikatorKepala }: Konteks): readonly Temuan[] {
  if (indikatorKepala.length === 0) return [];
  const isi: readonly (readonly [string, number, string])[] = [
    ['Kinerja', data.kinerja.length, 'target dan realisasi per tahun'],
    ['Triwulan', data.triwulan.length, 'target dan realisasi per triwulan'],
    ['Anggaran', data.anggaran.length, 'pagu dan realisasi anggaran'],
    ['Anggaran PK', data.anggaranPk.length, 'anggaran dalam lampiran Perjanjian Kinerja'],
    ['Analisis', data.analisis.length, 'penyebab keberhasilan atau kegagalan dan solusinya'],
  ];
  return isi
    .filter(([tab, jumlah]) => jumlah === 0 && !hasUnreadableRows(data, tab))
    .map(([tab, , apa]) => temuan({ tab }, tab, `Tab ${tab} belum berisi: laporan memerlukan ${apa}.`));
}

/** An indikator of the Kepala without target or realisasi in the reported year. */
function belumDiukur({ data, indikatorKepala, kinerja, profil }: Konteks): readonly Kekurangan[] {
  if (data.kinerja.length === 0) return [];
  return indikatorKepala.flatMap(({ kode, baris, indikator, sasaran }): readonly Kekurangan[] => {
    const row = kinerja.get(kode)?.find(({ tahun }) => tahun === profil.tahun);
    if (row === undefined) {
      return [
        {
          tempat: { tab: 'Indikator', baris, kolom: 'Kode' },
          sasaran,
          sebutan: kode,
          kalimat: `Indikator ${kode} "${indikator}" tidak punya baris tahun ${profil.tahun} di tab Kinerja: tidak pernah diukur.`,
          tercetak: kode,
        },
      ];
    }
    const terukur =
      row.realisasi !== undefined || (row.pembilang !== undefined && row.penyebut !== undefined);
    const kurang = [...(row.target === undefined ? ['Target'] : []), ...(terukur ? [] : ['Realisasi'])];
    return kurang.map((kolom) => ({
      tempat: { tab: 'Kinerja', baris: row.baris, kolom },
      sasaran,
      sebutan: `${kolom} ${kode}`,
      kalimat: `${kolom} ${kode} "${indikator}" tahun ${profil.tahun} belum diisi, sehingga capaiannya tidak dapat dihitung.`,
    }));
  });
}

/** Bab III asks for the year before and several years. */
function tanpaTahunLalu({ data, indikatorKepala, kinerja, profil }: Konteks): readonly Kekurangan[] {
  if (data.kinerja.length === 0) return [];
  const wanted = [profil.tahun - 2, profil.tahun - 1];
  return indikatorKepala.flatMap(({ kode, baris, indikator, sasaran }) => {
    const years = (kinerja.get(kode) ?? []).map(({ tahun }) => tahun);
    const kurang = wanted.filter((tahun) => !years.includes(tahun));
    if (kurang.length === 0 || years.length === 0) return [];
    return [
      {
        tempat: { tab: 'Indikator', baris, kolom: 'Kode' },
        sasaran,
        sebutan: kurang.length === wanted.length ? kode : `${kode} ${kurang.join(' dan ')}`,
        kalimat: `Tab Kinerja tidak punya baris ${kode} "${indikator}" tahun ${joinWords(kurang.map(String))}: perbandingan dengan tahun-tahun lalu tidak dapat disusun.`,
        tercetak: kode,
      },
    ];
  });
}

/** Bab III asks how far the target of the medium term is reached. */
function tanpaTargetAkhir({ indikatorKepala }: Konteks): readonly Kekurangan[] {
  return indikatorKepala
    .filter(({ targetAkhirRpjmd }) => targetAkhirRpjmd === undefined)
    .map(({ kode, baris, indikator, sasaran }) => ({
      tempat: { tab: 'Indikator', baris, kolom: 'Target Akhir RPJMD' },
      sasaran,
      sebutan: kode,
      kalimat: `Target akhir RPJMD ${kode} "${indikator}" kosong: realisasi tidak dapat dibandingkan dengan target jangka menengah.`,
    }));
}

/** "Jika ada": only as a reminder. */
function tanpaNasional({ indikatorKepala }: Konteks): readonly Kekurangan[] {
  return indikatorKepala
    .filter(({ realisasiNasional }) => realisasiNasional === undefined)
    .map(({ kode, baris, indikator, sasaran }) => ({
      tempat: { tab: 'Indikator', baris, kolom: 'Realisasi Nasional' },
      sasaran,
      sebutan: kode,
      kalimat: `Pembanding nasional ${kode} "${indikator}" kosong. Isi bila ada; bila memang tidak ada, terima temuan ini dengan alasan.`,
    }));
}

/** Kinerja is measured every quarter; whose year is measured has all four quarters behind it. */
function triwulanKurang({ data, indikatorKepala, profil }: Konteks): readonly Kekurangan[] {
  if (data.triwulan.length === 0) return [];
  const rows = groupBy(
    data.triwulan.filter(({ tahun }) => tahun === profil.tahun),
    ({ indikator }) => indikator,
  );
  return indikatorKepala.flatMap(({ kode, baris, indikator, sasaran }): readonly Kekurangan[] => {
    const own = rows.get(kode) ?? [];
    const [first] = own;
    if (first === undefined) {
      return [
        {
          tempat: { tab: 'Indikator', baris, kolom: 'Kode' },
          sasaran,
          sebutan: kode,
          kalimat: `Indikator ${kode} "${indikator}" tidak ada di tab Triwulan tahun ${profil.tahun}: pengukuran triwulanan belum ada.`,
          tercetak: kode,
        },
      ];
    }
    const kurang = [
      ...kekurangan('target', own, ({ target }) => target !== undefined),
      ...kekurangan('realisasi', own, ({ realisasi }) => realisasi !== undefined),
    ];
    if (kurang.length === 0) return [];
    return [
      {
        tempat: { tab: 'Triwulan', baris: first.baris, kolom: 'Triwulan' },
        sasaran,
        sebutan: `${kode}: ${kurang.join(' dan ')}`,
        kalimat: `Pengukuran triwulanan ${kode} "${indikator}" belum lengkap: ${kurang.join('; ')}.`,
        tercetak: terisi(own),
      },
    ];
  });
}

function kekurangan(
  apa: string,
  rows: readonly Triwulan[],
  ada: (row: Triwulan) => boolean,
): readonly string[] {
  const lacking = QUARTERS.filter((triwulan) => !rows.some((row) => row.triwulan === triwulan && ada(row)));
  return lacking.length === 0 ? [] : [`${apa} triwulan ${joinWords(lacking.map(romanQuarter))} kosong`];
}

function terisi(rows: readonly Triwulan[]): string {
  const full = QUARTERS.filter((quarter) =>
    rows.some(
      ({ triwulan, target, realisasi }) => triwulan === quarter && (target ?? realisasi) !== undefined,
    ),
  );
  return full.length === 0 ? '' : `triwulan ${joinWords(full.map(romanQuarter))}`;
}

/** Causes of success or failure, and what is done about it. */
function analisisKurang({ data, indikatorKepala }: Konteks): readonly Kekurangan[] {
  if (data.analisis.length === 0) return [];
  const rows = groupBy(data.analisis, ({ indikator }) => indikator);
  return indikatorKepala.flatMap(({ kode, baris, indikator, sasaran }): readonly Kekurangan[] => {
    const own = rows.get(kode) ?? [];
    const [first] = own;
    if (first === undefined) {
      return [
        {
          tempat: { tab: 'Indikator', baris, kolom: 'Kode' },
          sasaran,
          sebutan: kode,
          kalimat: `Indikator ${kode} "${indikator}" tidak ada di tab Analisis: penyebab dan solusinya belum ditulis.`,
          tercetak: kode,
        },
      ];
    }
    return (
      [
        [
          'Penyebab',
          own.some(({ penyebab }) => penyebab !== undefined),
          'penyebab keberhasilan atau kegagalan',
        ],
        ['Solusi', own.some(({ solusi }) => solusi !== undefined), 'solusi yang telah atau akan dilakukan'],
      ] as const
    )
      .filter(([, ada]) => !ada)
      .map(([kolom, , apa]) => ({
        tempat: { tab: 'Analisis', baris: first.baris, kolom },
        sasaran,
        sebutan: `${kolom} ${kode}`,
        kalimat: `Kolom ${kolom} ${kode} "${indikator}" kosong: PermenPANRB 53/2014 meminta ${apa}.`,
      }));
  });
}

function sasaranTanpaIndikator({ data }: Konteks): readonly Kekurangan[] {
  if (data.indikator.length === 0) return [];
  const diukur = new Set(data.indikator.map(({ sasaran }) => sasaran));
  return data.sasaran
    .filter(({ kode }) => !diukur.has(kode))
    .map(({ kode, baris, sasaran }) => ({
      tempat: { tab: 'Sasaran', baris, kolom: 'Kode' },
      sasaran: kode,
      sebutan: '',
      kalimat: `Sasaran ${kode} "${sasaran}" tidak punya indikator di tab Indikator.`,
      tercetak: kode,
    }));
}

/** An indikator that only repeats its sasaran measures nothing. */
function indikatorTanpaUkuran({ data }: Konteks): readonly Kekurangan[] {
  const bunyi = new Map(data.sasaran.map(({ kode, sasaran }) => [kode, sasaran]));
  return data.indikator
    .filter(({ sasaran, indikator }) => nameKey(bunyi.get(sasaran) ?? '') === nameKey(indikator))
    .map(({ kode, baris, indikator, sasaran }) => ({
      tempat: { tab: 'Indikator', baris, kolom: 'Indikator' },
      sasaran,
      sebutan: kode,
      kalimat: `Bunyi indikator ${kode} sama dengan bunyi sasarannya, ${sasaran}: belum disebut apa yang diukur.`,
      tercetak: indikator,
      keyakinan: 'kuat',
    }));
}

/** Without a budget that supports it, no efisiensi can be calculated for a sasaran. */
function sasaranTanpaAnggaran({ data, sasaranKepala }: Konteks): readonly Kekurangan[] {
  if (data.anggaran.length === 0) return [];
  const didanai = new Set(data.anggaran.flatMap(({ sasaran }) => sasaran));
  const terserap = new Set(
    data.anggaran.flatMap(({ sasaran, realisasi }) => (realisasi === undefined ? [] : sasaran)),
  );
  return sasaranKepala
    .filter(({ kode }) => !terserap.has(kode))
    .map(({ kode, baris, sasaran }) => ({
      tempat: { tab: 'Sasaran', baris, kolom: 'Kode' },
      sasaran: kode,
      sebutan: '',
      kalimat: didanai.has(kode)
        ? `Anggaran yang mendukung sasaran ${kode} "${sasaran}" belum berisi realisasi: serapan dan efisiensinya tidak dapat dihitung.`
        : `Tidak ada baris di tab Anggaran yang menyebut sasaran ${kode} "${sasaran}": serapan dan efisiensinya tidak dapat dihitung.`,
      tercetak: kode,
    }));
}

/** In the tree of performance every sasaran below the Kepala serves one of its official's superior. */
function sasaranYatim({ data, profil }: Konteks): readonly Kekurangan[] {
  const pejabat = new Map(data.pejabat.map((one) => [one.kode, one]));
  const bySasaran = new Map(data.sasaran.map((one) => [one.kode, one]));
  return data.sasaran.flatMap((one) => {
    const atasan = pejabat.get(one.pejabat)?.atasan;
    if (one.pejabat === profil.kepala || atasan === undefined) return [];
    const tempat = { tab: 'Sasaran', baris: one.baris, kolom: 'Induk' };
    const induk = one.induk === undefined ? undefined : bySasaran.get(one.induk);
    if (induk === undefined) {
      return [
        {
          tempat,
          sasaran: one.kode,
          sebutan: '',
          kalimat: `Sasaran ${one.kode} "${one.sasaran}" milik ${one.pejabat} tidak punya Induk: tidak jelas sasaran ${atasan} mana yang didukungnya.`,
        },
      ];
    }
    if (induk.pejabat === atasan) return [];
    return [
      {
        tempat,
        sasaran: one.kode,
        sebutan: '',
        kalimat: `Sasaran ${one.kode} milik ${one.pejabat} mendukung ${induk.kode} milik ${induk.pejabat}, padahal atasan ${one.pejabat} ialah ${atasan}.`,
        tercetak: induk.kode,
        keyakinan: 'kuat',
      },
    ];
  });
}

/** A sasaran of the Kepala that nobody below serves. */
function sasaranTanpaPendukung({ data, sasaranKepala, profil }: Konteks): readonly Kekurangan[] {
  if (data.sasaran.every(({ pejabat }) => pejabat === profil.kepala)) return [];
  const didukung = new Set(data.sasaran.flatMap(({ induk }) => induk ?? []));
  return sasaranKepala
    .filter(({ kode }) => !didukung.has(kode))
    .map(({ kode, baris, sasaran }) => ({
      tempat: { tab: 'Sasaran', baris, kolom: 'Kode' },
      sasaran: kode,
      sebutan: '',
      kalimat: `Sasaran ${kode} "${sasaran}" tidak didukung satu pun sasaran pejabat di bawah Kepala.`,
      tercetak: kode,
    }));
}

function pejabatTanpaSasaran({ data, profil }: Konteks): readonly Kekurangan[] {
  if (data.sasaran.length === 0) return [];
  const bersasaran = new Set(data.sasaran.map(({ pejabat }) => pejabat));
  return berjanji(data, profil)
    .filter(({ kode }) => !bersasaran.has(kode))
    .map(({ kode, baris, jabatan }) => ({
      tempat: { tab: 'Pejabat', baris, kolom: 'Kode' },
      sebutan: `${jabatan} (${kode})`,
      kalimat: `${jabatan} (${kode}) tidak punya sasaran di tab Sasaran.`,
      tercetak: kode,
    }));
}

function pejabatTanpaAnggaran({ data, profil }: Konteks): readonly Kekurangan[] {
  if (data.anggaranPk.length === 0) return [];
  const beranggaran = new Set(data.anggaranPk.map(({ pejabat }) => pejabat));
  return berjanji(data, profil)
    .filter(({ kode }) => !beranggaran.has(kode))
    .map(({ kode, baris, jabatan }) => ({
      tempat: { tab: 'Pejabat', baris, kolom: 'Kode' },
      sebutan: `${jabatan} (${kode})`,
      kalimat: `${jabatan} (${kode}) tidak punya baris di tab Anggaran PK: lampiran Perjanjian Kinerjanya tanpa anggaran.`,
      tercetak: kode,
    }));
}

/** The Kepala and all below: whoever stands above the Kepala only countersigns. */
function berjanji(data: ParsedTabs, { kepala }: Profil): ParsedTabs['pejabat'] {
  const atasan = new Map(data.pejabat.map((one) => [one.kode, one.atasan]));
  const diBawah = (kode: string | undefined): boolean => {
    for (let one = kode; one !== undefined; one = atasan.get(one)) if (one === kepala) return true;
    return false;
  };
  return data.pejabat.filter(({ kode }) => diBawah(kode));
}
