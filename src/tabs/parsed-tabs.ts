import { type Analisis, tabAnalisis } from './analisis.ts';
import { type Anggaran, tabAnggaran } from './anggaran.ts';
import { type AnggaranPk, tabAnggaranPk } from './anggaran-pk.ts';
import { type DataDukung, tabDataDukung } from './data-dukung.ts';
import { type Indikator, tabIndikator } from './indikator.ts';
import { type Kepegawaian, tabKepegawaian } from './kepegawaian.ts';
import { type Kinerja, tabKinerja } from './kinerja.ts';
import { type Narasi, tabNarasi } from './narasi.ts';
import { findNearTabs } from './near-tabs.ts';
import { inOrderOfRows, type ParsedTab, parseTab, rowsAtFault } from './parse-tab.ts';
import { type Pejabat, tabPejabat } from './pejabat.ts';
import { type Prestasi, tabPrestasi } from './prestasi.ts';
import { type ParsedProfil, type Profil, type ProfilRows, parseProfil, tabProfil } from './profil.ts';
import { checkCircles, checkReferences, danglingMessage, type ReadTab, valuesOf } from './references.ts';
import { type Sasaran, tabSasaran } from './sasaran.ts';
import { type BarisSkala, tabSkala } from './skala.ts';
import { placeStray } from './stray-kinerja.ts';
import type { AnyTab, Columns, Issue, RecordOf, Rows, Tab } from './tab.ts';
import { type TemplatPk, tabTemplatPk } from './templat-pk.ts';
import { type Triwulan, tabTriwulan } from './triwulan.ts';

/** Every raw tab, in the order of the workbook. */
export const daftarTab: readonly AnyTab[] = [
  tabProfil,
  tabSkala,
  tabPejabat,
  tabSasaran,
  tabIndikator,
  tabKinerja,
  tabTriwulan,
  tabAnggaran,
  tabAnggaranPk,
  tabKepegawaian,
  tabPrestasi,
  tabAnalisis,
  tabDataDukung,
  tabNarasi,
  tabTemplatPk,
];

/**
 * A year as its officers filled it in. Where `issues` holds no `salah`, every kode that a record
 * refers to stands in a record of its tab, unless that tab is in `missingTabs`.
 */
export interface ParsedTabs {
  /** Absent where the tab is missing or a setting is at fault. */
  readonly profil?: Profil;
  readonly profilRows: ProfilRows;
  readonly skala: readonly BarisSkala[];
  readonly pejabat: readonly Pejabat[];
  readonly sasaran: readonly Sasaran[];
  readonly indikator: readonly Indikator[];
  readonly kinerja: readonly Kinerja[];
  readonly triwulan: readonly Triwulan[];
  readonly anggaran: readonly Anggaran[];
  readonly anggaranPk: readonly AnggaranPk[];
  readonly kepegawaian: readonly Kepegawaian[];
  readonly prestasi: readonly Prestasi[];
  readonly analisis: readonly Analisis[];
  readonly dataDukung: readonly DataDukung[];
  readonly narasi: readonly Narasi[];
  readonly templatPk: readonly TemplatPk[];
  /** All that needs a person, in the order of the workbook. */
  readonly issues: readonly Issue[];
  /** The tabs that are not there. What cannot be made without one is for each report to say. */
  readonly missingTabs: readonly string[];
  /** Those of them that are there under a name of other case or spaces; there is an issue for each. */
  readonly misnamedTabs: readonly string[];
}

/**
 * Reads the raw tabs by their names and checks what ties them together: that every kode resolves, and
 * that no official or sasaran is its own superior. Where the names of all tabs of the spreadsheet are
 * known, one that is a raw tab's but for case and spaces is an issue: keputusan 0166.
 */
export function parseTabs(raw: ReadonlyMap<string, Rows>, semuaNama: readonly string[] = []): ParsedTabs {
  const rowsOf = (tab: AnyTab) => raw.get(tab.name);
  const parsed = {
    skala: parseNamed(tabSkala, rowsOf),
    pejabat: parseNamed(tabPejabat, rowsOf),
    sasaran: parseNamed(tabSasaran, rowsOf),
    indikator: parseNamed(tabIndikator, rowsOf),
    kinerja: parseNamed(tabKinerja, rowsOf),
    triwulan: parseNamed(tabTriwulan, rowsOf),
    anggaran: parseNamed(tabAnggaran, rowsOf),
    anggaranPk: parseNamed(tabAnggaranPk, rowsOf),
    kepegawaian: parseNamed(tabKepegawaian, rowsOf),
    prestasi: parseNamed(tabPrestasi, rowsOf),
    analisis: parseNamed(tabAnalisis, rowsOf),
    dataDukung: parseNamed(tabDataDukung, rowsOf),
    narasi: parseNamed(tabNarasi, rowsOf),
    templatPk: parseNamed(tabTemplatPk, rowsOf),
  };
  const all = Object.values(parsed);
  const ties = [
    ...checkReferences(all),
    ...checkCircles(parsed.pejabat, 'kode', 'atasan'),
    ...checkCircles(parsed.sasaran, 'kode', 'induk'),
  ];
  const sound = <R extends { readonly baris: number }>({ tab, records }: NamedTab<R>): readonly R[] => {
    const faulty = rowsAtFault(ties.filter((issue) => issue.tab === tab.name));
    return records.filter(({ baris }) => !faulty.has(baris));
  };

  const tidakAda = daftarTab.filter((tab) => rowsOf(tab) === undefined);
  const salahNama = tidakAda.flatMap(({ name }): Issue[] => {
    const message = misnamedMessage(name, semuaNama);
    return message === undefined ? [] : [{ tingkat: 'salah', tab: name, message }];
  });
  const profilRows = rowsOf(tabProfil);
  const {
    profil,
    kepala,
    baris: barisProfil,
    issues: profilIssues,
  } = profilRows ? parseProfil(profilRows) : { issues: [], baris: new Map<string, number>() };
  const kepalaIssues = checkKepala(kepala, all);
  const daftarIndikator = sound(parsed.indikator);
  const kinerja = placeStray(
    parsed.kinerja.rows,
    {
      records: sound(parsed.kinerja),
      issues: all.flatMap(({ tab, issues }) =>
        inOrderOfRows([...issues, ...ties.filter((issue) => issue.tab === tab.name)]),
      ),
    },
    daftarIndikator.map(({ kode }) => kode),
  );
  return {
    ...(profil === undefined || kepalaIssues.length > 0 ? {} : { profil }),
    profilRows: barisProfil,
    skala: sound(parsed.skala),
    pejabat: sound(parsed.pejabat),
    sasaran: sound(parsed.sasaran),
    indikator: daftarIndikator,
    kinerja: kinerja.records,
    triwulan: sound(parsed.triwulan),
    anggaran: sound(parsed.anggaran),
    anggaranPk: sound(parsed.anggaranPk),
    kepegawaian: sound(parsed.kepegawaian),
    prestasi: sound(parsed.prestasi),
    analisis: sound(parsed.analisis),
    dataDukung: sound(parsed.dataDukung),
    narasi: sound(parsed.narasi),
    templatPk: sound(parsed.templatPk),
    issues: [...salahNama, ...inOrderOfRows([...profilIssues, ...kepalaIssues]), ...kinerja.issues],
    missingTabs: tidakAda.map(({ name }) => name),
    misnamedTabs: salahNama.map(({ tab }) => tab),
  };
}

/** The tabs that a report needs and the spreadsheet lacks, as one issue that says what to do. */
export function issueOfMissingTabs(
  needed: readonly string[],
  { missingTabs, misnamedTabs }: ParsedTabs,
): readonly Issue[] {
  const missing = needed.filter((name) => missingTabs.includes(name) && !misnamedTabs.includes(name));
  if (missing.length === 0) return [];
  const lacking =
    missing.length === needed.length
      ? `Spreadsheet ini belum berisi lembar data (${missing.join(', ')}).`
      : `Tab ${missing.map((name) => `"${name}"`).join(', ')} tidak ada.`;
  const message = `${lacking} Pilih menu Siapkan lembar data untuk membuatnya, lalu isi.`;
  return [{ tingkat: 'salah', tab: missing.join(', '), message }];
}

/** What to rename where a tab is missing and one of nearly its name is there. */
export function misnamedMessage(name: string, semuaNama: readonly string[]): string | undefined {
  const rawNames = daftarTab.map((tab) => tab.name);
  const ada = findNearTabs(rawNames, semuaNama).find((near) => near.name === name)?.found;
  if (ada === undefined) return undefined;
  return `Tab "${ada}" ada, tetapi namanya harus tepat "${name}" agar terbaca. Ganti nama tab itu, lalu ulangi.`;
}

interface NamedTab<R> extends ParsedTab<R> {
  readonly tab: AnyTab;
}

function parseNamed<C extends Columns>(
  tab: Tab<C>,
  rowsOf: (tab: AnyTab) => Rows | undefined,
): NamedTab<RecordOf<Tab<C>>> {
  const rows = rowsOf(tab);
  if (rows === undefined) return { tab, records: [], issues: [], rows: [], found: new Set() };
  return { tab, ...parseTab(tab, rows) };
}

function checkKepala(kepala: ParsedProfil['kepala'], all: readonly ReadTab[]): readonly Issue[] {
  const target = { tab: tabPejabat.name, heading: tabPejabat.columns.kode.heading };
  const known = valuesOf(all, target);
  if (kepala === undefined || known === undefined || known.has(kepala.kode)) return [];
  const message = `Kepala: ${danglingMessage(kepala.kode, target, known)}`;
  return [{ tingkat: 'salah', tab: tabProfil.name, row: kepala.baris, heading: 'Nilai', message }];
}
