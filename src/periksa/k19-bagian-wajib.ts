import { groupBy } from '../reports/group-by.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { Kinerja } from '../tabs/kinerja.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Profil } from '../tabs/profil.ts';
import type { Sasaran } from '../tabs/sasaran.ts';
import type { Triwulan } from '../tabs/triwulan.ts';
import { nameKey } from './names.ts';
import type { Check, CheckInput, CheckResult, Confidence, Place, Temuan } from './temuan.ts';
import { hasUnreadableRows, joinWords } from './unreadable-rows.ts';

/**
 * K19: a part that PermenPANRB 53/2014 asks for is missing. For every sasaran of the Kepala: target and
 * realisasi of the year and of the years before, the end of the RPJMD, the quarters, causes and
 * solutions, the budget that supports it (Lampiran II, Bab III); and in the tree of performance, a
 * sasaran without a superior's, an official without sasaran or without a budget. What a tab holds that
 * could not be read is not told to be missing.
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
  const rules = ATURAN.map(({ tabs, cari }) =>
    tabs.some((tab) => hasUnreadableRows(data, tab)) ? undefined : cari(konteks),
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
  /** The tabs whose rows have to be all there. */
  readonly tabs: readonly string[];
  readonly cari: (konteks: Konteks) => readonly Temuan[];
}

const ATURAN: readonly Aturan[] = [
  { tabs: ['Indikator', 'Kinerja', 'Sasaran'], cari: belumDiukur },
  { tabs: ['Indikator', 'Kinerja', 'Sasaran'], cari: tanpaTahunLalu },
  { tabs: ['Indikator', 'Sasaran'], cari: tanpaTargetAkhir },
  { tabs: ['Indikator', 'Sasaran'], cari: tanpaNasional },
  { tabs: ['Indikator', 'Triwulan', 'Sasaran'], cari: triwulanKurang },
  { tabs: ['Indikator', 'Analisis', 'Sasaran'], cari: analisisKurang },
  { tabs: ['Indikator', 'Sasaran'], cari: sasaranTanpaIndikator },
  { tabs: ['Indikator', 'Sasaran'], cari: indikatorTanpaUkuran },
  { tabs: ['Anggaran', 'Sasaran'], cari: sasaranTanpaAnggaran },
  { tabs: ['Sasaran', 'Pejabat'], cari: sasaranYatim },
  { tabs: ['Sasaran', 'Pejabat'], cari: sasaranTanpaPendukung },
  { tabs: ['Sasaran', 'Pejabat'], cari: pejabatTanpaSasaran },
  { tabs: ['Anggaran PK', 'Pejabat'], cari: pejabatTanpaAnggaran },
];

function temuan(
  tempat: Place,
  perihal: string,
  perhitungan: string,
  { tercetak = '', seharusnya = '', keyakinan = 'pasti' as Confidence } = {},
): Temuan {
  return {
    jenis: 'K19',
    tingkat: 'perlu dilihat',
    ...tempat,
    tercetak,
    seharusnya,
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
function belumDiukur({ data, indikatorKepala, kinerja, profil }: Konteks): readonly Temuan[] {
  if (data.kinerja.length === 0) return [];
  return indikatorKepala.flatMap(({ kode, baris, indikator }) => {
    const row = kinerja.get(kode)?.find(({ tahun }) => tahun === profil.tahun);
    if (row === undefined) {
      return [
        temuan(
          { tab: 'Indikator', baris, kolom: 'Kode' },
          `${kode} ${profil.tahun}`,
          `Indikator ${kode} "${indikator}" tidak punya baris tahun ${profil.tahun} di tab Kinerja: tidak pernah diukur.`,
          { tercetak: kode },
        ),
      ];
    }
    const terukur =
      row.realisasi !== undefined || (row.pembilang !== undefined && row.penyebut !== undefined);
    const kurang = [...(row.target === undefined ? ['Target'] : []), ...(terukur ? [] : ['Realisasi'])];
    return kurang.map((kolom) =>
      temuan(
        { tab: 'Kinerja', baris: row.baris, kolom },
        `${kode} ${profil.tahun}`,
        `${kolom} ${kode} "${indikator}" tahun ${profil.tahun} belum diisi, sehingga capaiannya tidak dapat dihitung.`,
      ),
    );
  });
}

/** Bab III asks for the year before and several years. */
function tanpaTahunLalu({ data, indikatorKepala, kinerja, profil }: Konteks): readonly Temuan[] {
  if (data.kinerja.length === 0) return [];
  const wanted = [profil.tahun - 2, profil.tahun - 1];
  return indikatorKepala.flatMap(({ kode, baris, indikator }) => {
    const years = (kinerja.get(kode) ?? []).map(({ tahun }) => tahun);
    const kurang = wanted.filter((tahun) => !years.includes(tahun));
    if (kurang.length === 0 || years.length === 0) return [];
    return [
      temuan(
        { tab: 'Indikator', baris, kolom: 'Kode' },
        `${kode} tahun lalu`,
        `Tab Kinerja tidak punya baris ${kode} "${indikator}" tahun ${joinWords(kurang.map(String))}: perbandingan dengan tahun-tahun lalu tidak dapat disusun.`,
        { tercetak: kode },
      ),
    ];
  });
}

/** Bab III asks how far the target of the medium term is reached. */
function tanpaTargetAkhir({ indikatorKepala }: Konteks): readonly Temuan[] {
  return indikatorKepala
    .filter(({ targetAkhirRpjmd }) => targetAkhirRpjmd === undefined)
    .map(({ kode, baris, indikator }) =>
      temuan(
        { tab: 'Indikator', baris, kolom: 'Target Akhir RPJMD' },
        kode,
        `Target akhir RPJMD ${kode} "${indikator}" kosong: realisasi tidak dapat dibandingkan dengan target jangka menengah.`,
      ),
    );
}

/** "Jika ada": one line for all of them, and only as a reminder. */
function tanpaNasional({ indikatorKepala }: Konteks): readonly Temuan[] {
  const tanpa = indikatorKepala.filter(({ realisasiNasional }) => realisasiNasional === undefined);
  const [first] = tanpa;
  if (first === undefined) return [];
  return [
    temuan(
      { tab: 'Indikator', baris: first.baris, kolom: 'Realisasi Nasional' },
      'standar nasional',
      `Pembanding nasional kosong pada ${tanpa.map(({ kode }) => kode).join(', ')}. Isi bila ada; bila memang tidak ada, terima temuan ini dengan alasan.`,
      { keyakinan: 'lemah' },
    ),
  ];
}

const ROMAWI = ['I', 'II', 'III', 'IV'];

/** Kinerja is measured every quarter; whose year is measured has all four quarters behind it. */
function triwulanKurang({ data, indikatorKepala, profil }: Konteks): readonly Temuan[] {
  if (data.triwulan.length === 0) return [];
  const rows = groupBy(
    data.triwulan.filter(({ tahun }) => tahun === profil.tahun),
    ({ indikator }) => indikator,
  );
  return indikatorKepala.flatMap(({ kode, baris, indikator }) => {
    const own = rows.get(kode) ?? [];
    const [first] = own;
    if (first === undefined) {
      return [
        temuan(
          { tab: 'Indikator', baris, kolom: 'Kode' },
          `${kode} triwulan`,
          `Indikator ${kode} "${indikator}" tidak ada di tab Triwulan tahun ${profil.tahun}: pengukuran triwulanan belum ada.`,
          { tercetak: kode },
        ),
      ];
    }
    const kurang = [
      ...kekurangan('target', own, ({ target }) => target !== undefined),
      ...kekurangan('realisasi', own, ({ realisasi }) => realisasi !== undefined),
    ];
    if (kurang.length === 0) return [];
    return [
      temuan(
        { tab: 'Triwulan', baris: first.baris, kolom: 'Triwulan' },
        `${kode} triwulan`,
        `Pengukuran triwulanan ${kode} "${indikator}" belum lengkap: ${kurang.join('; ')}.`,
        { tercetak: terisi(own) },
      ),
    ];
  });
}

function kekurangan(
  apa: string,
  rows: readonly Triwulan[],
  ada: (row: Triwulan) => boolean,
): readonly string[] {
  const lacking = ROMAWI.filter((_, i) => !rows.some((row) => row.triwulan === i + 1 && ada(row)));
  return lacking.length === 0 ? [] : [`${apa} triwulan ${joinWords(lacking)} kosong`];
}

function terisi(rows: readonly Triwulan[]): string {
  const full = ROMAWI.filter((_, i) =>
    rows.some(({ triwulan, target, realisasi }) => triwulan === i + 1 && (target ?? realisasi) !== undefined),
  );
  return full.length === 0 ? '' : `triwulan ${joinWords(full)}`;
}

/** Causes of success or failure, and what is done about it. */
function analisisKurang({ data, indikatorKepala }: Konteks): readonly Temuan[] {
  if (data.analisis.length === 0) return [];
  const rows = groupBy(data.analisis, ({ indikator }) => indikator);
  return indikatorKepala.flatMap(({ kode, baris, indikator }) => {
    const own = rows.get(kode) ?? [];
    const [first] = own;
    if (first === undefined) {
      return [
        temuan(
          { tab: 'Indikator', baris, kolom: 'Kode' },
          `${kode} analisis`,
          `Indikator ${kode} "${indikator}" tidak ada di tab Analisis: penyebab dan solusinya belum ditulis.`,
          { tercetak: kode },
        ),
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
      .map(([kolom, , apa]) =>
        temuan(
          { tab: 'Analisis', baris: first.baris, kolom },
          kode,
          `Kolom ${kolom} ${kode} "${indikator}" kosong: PermenPANRB 53/2014 meminta ${apa}.`,
        ),
      );
  });
}

function sasaranTanpaIndikator({ data }: Konteks): readonly Temuan[] {
  if (data.indikator.length === 0) return [];
  const diukur = new Set(data.indikator.map(({ sasaran }) => sasaran));
  return data.sasaran
    .filter(({ kode }) => !diukur.has(kode))
    .map(({ kode, baris, sasaran }) =>
      temuan(
        { tab: 'Sasaran', baris, kolom: 'Kode' },
        `${kode} indikator`,
        `Sasaran ${kode} "${sasaran}" tidak punya indikator di tab Indikator.`,
        { tercetak: kode },
      ),
    );
}

/** An indikator that only repeats its sasaran measures nothing. */
function indikatorTanpaUkuran({ data }: Konteks): readonly Temuan[] {
  const bunyi = new Map(data.sasaran.map(({ kode, sasaran }) => [kode, sasaran]));
  return data.indikator
    .filter(({ sasaran, indikator }) => nameKey(bunyi.get(sasaran) ?? '') === nameKey(indikator))
    .map(({ kode, baris, indikator, sasaran }) =>
      temuan(
        { tab: 'Indikator', baris, kolom: 'Indikator' },
        kode,
        `Bunyi indikator ${kode} sama dengan bunyi sasarannya, ${sasaran}: belum disebut apa yang diukur.`,
        { tercetak: indikator, keyakinan: 'kuat' },
      ),
    );
}

/** Without a budget that supports it, no efisiensi can be calculated for a sasaran. */
function sasaranTanpaAnggaran({ data, sasaranKepala }: Konteks): readonly Temuan[] {
  if (data.anggaran.length === 0) return [];
  const didanai = new Set(data.anggaran.flatMap(({ sasaran }) => sasaran));
  const terserap = new Set(
    data.anggaran.flatMap(({ sasaran, realisasi }) => (realisasi === undefined ? [] : sasaran)),
  );
  return sasaranKepala
    .filter(({ kode }) => !terserap.has(kode))
    .map(({ kode, baris, sasaran }) =>
      temuan(
        { tab: 'Sasaran', baris, kolom: 'Kode' },
        `${kode} anggaran`,
        didanai.has(kode)
          ? `Anggaran yang mendukung sasaran ${kode} "${sasaran}" belum berisi realisasi: serapan dan efisiensinya tidak dapat dihitung.`
          : `Tidak ada baris di tab Anggaran yang menyebut sasaran ${kode} "${sasaran}": serapan dan efisiensinya tidak dapat dihitung.`,
        { tercetak: kode },
      ),
    );
}

/** In the tree of performance every sasaran below the Kepala serves one of its official's superior. */
function sasaranYatim({ data, profil }: Konteks): readonly Temuan[] {
  const pejabat = new Map(data.pejabat.map((one) => [one.kode, one]));
  const bySasaran = new Map(data.sasaran.map((one) => [one.kode, one]));
  return data.sasaran.flatMap((one) => {
    const atasan = pejabat.get(one.pejabat)?.atasan;
    if (one.pejabat === profil.kepala || atasan === undefined) return [];
    const tempat = { tab: 'Sasaran', baris: one.baris, kolom: 'Induk' };
    const induk = one.induk === undefined ? undefined : bySasaran.get(one.induk);
    if (induk === undefined) {
      return [
        temuan(
          tempat,
          one.kode,
          `Sasaran ${one.kode} "${one.sasaran}" milik ${one.pejabat} tidak punya Induk: tidak jelas sasaran ${atasan} mana yang didukungnya.`,
        ),
      ];
    }
    if (induk.pejabat === atasan) return [];
    return [
      temuan(
        tempat,
        one.kode,
        `Sasaran ${one.kode} milik ${one.pejabat} mendukung ${induk.kode} milik ${induk.pejabat}, padahal atasan ${one.pejabat} ialah ${atasan}.`,
        { tercetak: induk.kode, keyakinan: 'kuat' },
      ),
    ];
  });
}

/** A sasaran of the Kepala that nobody below serves. */
function sasaranTanpaPendukung({ data, sasaranKepala, profil }: Konteks): readonly Temuan[] {
  if (data.sasaran.every(({ pejabat }) => pejabat === profil.kepala)) return [];
  const didukung = new Set(data.sasaran.flatMap(({ induk }) => induk ?? []));
  return sasaranKepala
    .filter(({ kode }) => !didukung.has(kode))
    .map(({ kode, baris, sasaran }) =>
      temuan(
        { tab: 'Sasaran', baris, kolom: 'Kode' },
        `${kode} pendukung`,
        `Sasaran ${kode} "${sasaran}" tidak didukung satu pun sasaran pejabat di bawah Kepala.`,
        { tercetak: kode },
      ),
    );
}

function pejabatTanpaSasaran({ data, profil }: Konteks): readonly Temuan[] {
  if (data.sasaran.length === 0) return [];
  const bersasaran = new Set(data.sasaran.map(({ pejabat }) => pejabat));
  return berjanji(data, profil)
    .filter(({ kode }) => !bersasaran.has(kode))
    .map(({ kode, baris, jabatan }) =>
      temuan(
        { tab: 'Pejabat', baris, kolom: 'Kode' },
        `${kode} sasaran`,
        `${jabatan} (${kode}) tidak punya sasaran di tab Sasaran.`,
        { tercetak: kode },
      ),
    );
}

function pejabatTanpaAnggaran({ data, profil }: Konteks): readonly Temuan[] {
  if (data.anggaranPk.length === 0) return [];
  const beranggaran = new Set(data.anggaranPk.map(({ pejabat }) => pejabat));
  return berjanji(data, profil)
    .filter(({ kode }) => !beranggaran.has(kode))
    .map(({ kode, baris, jabatan }) =>
      temuan(
        { tab: 'Pejabat', baris, kolom: 'Kode' },
        `${kode} anggaran`,
        `${jabatan} (${kode}) tidak punya baris di tab Anggaran PK: lampiran Perjanjian Kinerjanya tanpa anggaran.`,
        { tercetak: kode },
      ),
    );
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
