import { formatTanggal } from '../../bahasa/tulis-tanggal.ts';
import type { SuratBerid } from '../../dokumen/bahan.ts';
import { type KekuranganPk, periksaPk } from '../../periksa/kekurangan-pk.ts';
import type { TableId } from '../../reports/laporan.ts';
import { kalimatMasalah } from '../../reports/masalah-data.ts';
import { buildPerjanjianKinerja, type PerjanjianKinerja } from '../../reports/perjanjian-kinerja.ts';
import { daftarPihak } from '../../reports/pihak.ts';
import { findNearest } from '../../tabs/nearest.ts';
import { isFatal } from '../../tabs/parse-tab.ts';
import { issueOfMissingTabs, type ParsedTabs } from '../../tabs/parsed-tabs.ts';
import type { Profil } from '../../tabs/profil.ts';
import type { Issue } from '../../tabs/tab.ts';
import { planLetter } from '../workbook/letter-plan.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { letterId, letterKind, letterNames, readReport } from '../workbook/read-report.ts';
import { isCurrent, type SheetToWrite, type WriteResult, writeSheets } from '../workbook/write-sheets.ts';
import { clip, optionalText, requireFields, requireList, requireText } from './arguments.ts';
import { defineCall, nothing, runMenuCommand } from './command.ts';
import { bulleted, cautions } from './messages.ts';

/** The raw tabs that the letters cannot do without. */
const REQUIRED = ['Profil', 'Pejabat', 'Sasaran'] as const;

/** The officials to write letters for. */
type Officials = readonly string[] | 'semua';

/** What is to be written. */
interface LetterOptions {
  readonly kode: Officials;
  /**
   * The day of signing, `2021-10-04`; null: left blank, to be written by hand; absent: as the letters of
   * each official now have it.
   */
  readonly tanggal?: string | null | undefined;
}

/** The letters of one official. */
export interface LetterResult {
  readonly kode: string;
  readonly nama: string;
  readonly pernyataan: WriteResult;
  /** Absent where the official promises nothing yet. */
  readonly lampiran?: WriteResult;
}

/** What became of a run, ready for a dialog or the sidebar. */
export interface PkResult {
  readonly tahun?: number;
  /** What stood in the way; where anything here lets no record be made, no letter was touched. */
  readonly masalah: readonly Issue[];
  /** What the letters lack; those that `menghalangi` have no letter. */
  readonly kekurangan: readonly KekuranganPk[];
  readonly surat: readonly LetterResult[];
}

/** An official as the wizard offers one. */
export interface PejabatPk {
  readonly kode: string;
  readonly nama: string;
  readonly jabatan: string;
  /** The superior to sign with; absent where there is none, and so no letter. */
  readonly atasan?: string;
  /** The day of signing that the letters which now stand bear. */
  readonly tanggal?: string;
}

/** Every official, and what each one's letters would lack. */
export interface PkPlan extends PkResult {
  readonly pejabat: readonly PejabatPk[];
}

/** The raw tabs of an agency that is known. */
type Data = ParsedTabs & { readonly profil: Profil };

/** Everyone whom a letter could be written for, everyone before those who report to them. Writes nothing. */
function planLetters(book: OpenSpreadsheet): PkPlan {
  const { data, dipilih, hasil } = readOfficials(book, 'semua');
  if (data === undefined) return { ...hasil, pejabat: [] };
  const withSuperior = new Set(dipilih);
  const days = signingDays(book, data);
  const alone = data.pejabat.filter(({ kode }) => !withSuperior.has(kode));
  return {
    ...hasil,
    kekurangan: gapsOf(data, dipilih, 'semua'),
    pejabat: [
      ...daftarPihak(data).map(({ pertama: { kode, nama, jabatan }, kedua }): PejabatPk => {
        const tanggal = days.get(kode);
        return { kode, nama, jabatan, atasan: kedua.nama, ...(tanggal === undefined ? {} : { tanggal }) };
      }),
      ...alone.map(({ kode, nama, jabatan }) => ({ kode, nama, jabatan })),
    ],
  };
}

/**
 * Reads the raw tabs and writes the letters of the chosen officials, two tabs each, or one where nothing is promised. Gaps do not stop a
 * letter, but for a missing superior; a fault in a raw tab or an unknown kode stops all.
 */
function buildLetters(book: OpenSpreadsheet, { kode, tanggal: asked }: LetterOptions): PkResult {
  const { data, dipilih, hasil } = readOfficials(book, kode);
  if (data === undefined) return hasil;
  const days =
    asked === undefined
      ? signingDays(book, data)
      : new Map(asked === null ? [] : dipilih.map((one) => [one, asked] as const));
  const held = new Set(
    periksaPk(data, dipilih)
      .filter(({ menghalangi }) => menghalangi)
      .map((one) => one.kode),
  );
  const letters = buildPerjanjianKinerja(data, {
    kode: dipilih.filter((one) => !held.has(one)),
    tanggal: days,
  });
  const written = new Map(
    writeSheets(
      book,
      letters.flatMap((one) => lettersToWrite(data, one, days.get(one.kode))),
      { names: letterNames(data) },
    ).map((result) => [result.id, result]),
  );
  const names = new Map(data.pejabat.map((pejabat) => [pejabat.kode, pejabat.nama]));
  const surat = letters.flatMap(({ kode: official }): LetterResult[] => {
    const jenis = letterKind(data.profil);
    const pernyataan = written.get(letterId(jenis, official, 'pernyataan'));
    const lampiran = written.get(letterId(jenis, official, 'lampiran'));
    if (pernyataan === undefined) return [];
    return [{ kode: official, nama: names.get(official) ?? '', pernyataan, ...(lampiran && { lampiran }) }];
  });
  return { ...hasil, kekurangan: gapsOf(data, dipilih, kode), surat };
}

/** The letters of an official: one, or two where something is promised. */
const lettersOf = ({ pernyataan, lampiran }: PerjanjianKinerja) => [
  { bagian: 'pernyataan' as const, surat: pernyataan },
  ...(lampiran === undefined ? [] : [{ bagian: 'lampiran' as const, surat: lampiran }]),
];

/** The letters of an official as sheets. */
function lettersToWrite(
  { profil }: Data,
  letters: PerjanjianKinerja,
  tanggal: string | undefined,
): readonly SheetToWrite[] {
  const jenis = letterKind(profil);
  return lettersOf(letters).map(({ bagian, surat }) => ({
    id: letterId(jenis, letters.kode, bagian),
    plan: planLetter(surat, profil.kertas),
    tanggal,
  }));
}

/** The Kepala signs as well, with whoever stands above: without a superior that is a gap like any other. */
function gapsOf(data: Data, dipilih: readonly string[], kode: Officials): readonly KekuranganPk[] {
  const { kepala } = data.profil;
  const isLeftOut = kode === 'semua' && !dipilih.includes(kepala);
  const ofKepala = isLeftOut ? periksaPk(data, [kepala]).filter(({ menghalangi }) => menghalangi) : [];
  return [...ofKepala, ...periksaPk(data, dipilih)];
}

interface ReadOfficials {
  /** Absent where nothing may be written. */
  readonly data?: Data;
  readonly dipilih: readonly string[];
  readonly hasil: PkResult;
}

function readOfficials(book: OpenSpreadsheet, kode: Officials): ReadOfficials {
  const { data } = readReport(book);
  const dipilih =
    kode === 'semua' ? daftarPihak(data).map(({ pertama }) => pertama.kode) : [...new Set(kode)];
  const masalah = [
    ...issueOfMissingTabs(REQUIRED, data),
    ...data.issues.filter(({ tab }) => TABS_OF_LETTERS.includes(tab)),
    ...unknownOfficials(dipilih, data),
  ];
  const { profil } = data;
  const hasil = { masalah, kekurangan: [], surat: [], ...(profil && { tahun: profil.tahun }) };
  return {
    dipilih,
    hasil,
    ...(profil === undefined || masalah.some(isFatal) ? {} : { data: { ...data, profil } }),
  };
}

/** A fault in any of these keeps letters from being built. */
export const TABS_OF_LETTERS: readonly string[] = [...REQUIRED, 'Indikator', 'Anggaran PK', 'Templat PK'];

function unknownOfficials(kode: readonly string[], { pejabat, missingTabs }: ParsedTabs): readonly Issue[] {
  if (missingTabs.includes('Pejabat')) return [];
  const known = new Set(pejabat.map((one) => one.kode));
  return kode
    .filter((one) => !known.has(one))
    .map((one) => {
      const meant = findNearest(one, known);
      const hint = meant === undefined ? '' : ` Maksudnya "${meant}"?`;
      const message = `Pejabat berkode "${clip(one)}" tidak ada.${hint}`;
      return { tingkat: 'salah', tab: 'Pejabat', heading: 'Kode', message };
    });
}

/** The day of signing that the letters of each official bear, by kode; only of letters that still stand. */
function signingDays(
  book: OpenSpreadsheet,
  { pejabat, profil }: Data,
  letters: readonly ('pernyataan' | 'lampiran')[] = ['pernyataan'],
): ReadonlyMap<string, string> {
  const jenis = letterKind(profil);
  return new Map(
    pejabat.flatMap(({ kode }): (readonly [string, string])[] => {
      const day = letters
        .map((bagian) => book.registry.byId(letterId(jenis, kode, bagian))?.tanggal)
        .find((one) => one !== undefined);
      return day === undefined ? [] : [[kode, day]];
    }),
  );
}

/**
 * The letters of every official as the raw tabs now make them; a letter keeps its day of signing. None where a
 * fault keeps letters from being built, or where nobody has built or reviewed any.
 */
export function currentLetters(
  book: OpenSpreadsheet,
  data: ParsedTabs,
  isWanted: (id: TableId) => boolean = (id) => book.registry.byId(id) !== undefined,
): readonly SheetToWrite[] {
  const { profil } = data;
  // A fault there keeps letters from being built at all, and is told as what it is.
  const isFaulty = data.issues.some((issue) => isFatal(issue) && TABS_OF_LETTERS.includes(issue.tab));
  if (profil === undefined || isFaulty) return [];
  const whole = { ...data, profil };
  if (![...letterNames(whole).keys()].some(isWanted)) return [];
  const days = signingDays(book, whole, ['pernyataan', 'lampiran']);
  const kode = daftarPihak(whole).map(({ pertama }) => pertama.kode);
  return buildPerjanjianKinerja(whole, { kode, tanggal: days })
    .flatMap((one) => lettersToWrite(whole, one, days.get(one.kode)))
    .filter(({ id }) => isWanted(id));
}

/** The letters of every official for the document, with the days of signing that their tabs bear. */
export function lettersOfDocument(book: OpenSpreadsheet, data: Data): readonly SuratBerid[] {
  const jenis = letterKind(data.profil);
  const tanggal = signingDays(book, data, ['pernyataan', 'lampiran']);
  return buildPerjanjianKinerja(data, { kode: data.pejabat.map(({ kode }) => kode), tanggal }).flatMap(
    (letters) =>
      lettersOf(letters).map(({ bagian, surat }) => ({ id: letterId(jenis, letters.kode, bagian), surat })),
  );
}

/**
 * The tabs of letters that the raw tabs would now make otherwise. One that no official has any more, or that an
 * agreement before the last one made, is not looked at.
 */
export const outdatedLetters = (book: OpenSpreadsheet, data: ParsedTabs): readonly string[] =>
  currentLetters(book, data).flatMap((wanted) => {
    const entry = book.registry.byId(wanted.id);
    return entry === undefined || isCurrent(entry, wanted) ? [] : [entry.name];
  });

/** What the officer is told after the letters were built. */
function lettersMessage({ masalah, kekurangan, surat }: PkResult): string {
  const salah = masalah.filter(isFatal);
  if (salah.length > 0) {
    return [
      'Perjanjian kinerja belum disusun; surat yang lama tidak diubah. Perbaiki dahulu:',
      ...bulleted(salah.map(kalimatMasalah)),
    ].join('\n');
  }
  const tabs = surat.flatMap(({ pernyataan, lampiran }) => [pernyataan, lampiran ?? []].flat());
  const banyak = (wanted: WriteResult['keadaan']) => tabs.filter(({ keadaan }) => keadaan === wanted).length;
  return [
    surat.length === 0 && kekurangan.every(({ jenis }) => jenis !== 'tak terbaca')
      ? 'Belum ada pejabat yang punya atasan, jadi belum ada perjanjian kinerja. Isi kolom Atasan di tab Pejabat.'
      : `Perjanjian kinerja ${surat.length} pejabat: ${banyak('ditulis')} tab ditulis, ${banyak('tidak berubah')} tidak berubah.`,
    ...cautions(tabs),
    ...(kekurangan.length === 0
      ? []
      : [
          '',
          'Yang perlu dilengkapi sebelum ditandatangani:',
          ...bulleted(kekurangan.map((one) => one.kalimat)),
        ]),
  ].join('\n');
}

/** Menu: writes the perjanjian kinerja of every official who has a superior, two tabs each. */
export function susunPerjanjianKinerja(): PkResult | undefined {
  return runMenuCommand({
    starting: 'Menyusun perjanjian kinerja…',
    run: (book) => buildLetters(book, { kode: 'semua' }),
    messageOf: lettersMessage,
  });
}

/** Every official, and what each one's perjanjian kinerja would lack. */
export const sidebarPlanPk = defineCall<[], undefined, PkPlan>({
  read: nothing,
  writes: false,
  run: planLetters,
});

/** An agency with more officials than this is a mistake, or an attack. */
const MOST_OFFICIALS = 1000;

/** Writes the perjanjian kinerja of some officials. */
export const sidebarBuildPk = defineCall<
  [
    pilihan: {
      readonly kode: readonly string[];
      /** Null: left blank; absent: as the letters now have it. */
      readonly tanggal?: string | null;
    },
  ],
  LetterOptions,
  PkResult
>({
  read(pilihan) {
    const fields = requireFields(pilihan, 'Pilihan', ['kode', 'tanggal']);
    return {
      kode: requireList(fields.kode, 'Pejabat', MOST_OFFICIALS, (one) => requireText(one, 'Kode pejabat')),
      tanggal: fields.tanggal === null ? null : dayOf(optionalText(fields.tanggal, 'Tanggal')),
    };
  },
  writes: true,
  run: buildLetters,
});

function dayOf(tanggal: string | undefined): string | undefined {
  if (tanggal === undefined || formatTanggal(tanggal) !== undefined) return tanggal;
  throw new Error('Tanggal penandatanganan harus seperti 2021-10-04, atau dikosongkan.');
}
