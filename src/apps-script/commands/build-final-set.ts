import { TEMUAN } from '../../periksa/tabel-temuan.ts';
import { isOpen, readStatus, type TemuanBerstatus } from '../../periksa/temuan-status.ts';
import type { TableId } from '../../reports/laporan.ts';
import { isReason } from '../../reviu/alasan.ts';
import {
  buildDaftarBerkas,
  buildLembarPersetujuan,
  buildSampul,
  namaBerkas,
  obstaclesOf,
  type SampulInput,
  type TabelBerkas,
} from '../../reviu/berkas-akhir.ts';
import { appointmentsOf } from '../../reviu/persetujuan.ts';
import type { CalculatedReport } from '../review/read-review.ts';
import { openRiwayat, recorder } from '../review/riwayat-sheet.ts';
import { updateReview } from '../review/update-review.ts';
import { planLetter } from '../workbook/letter-plan.ts';
import { readMemory } from '../workbook/memory.ts';
import { type OpenSpreadsheet, openSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { isSalah, LETTER, OWN_TABS, readReport, tableStates, wantedOf } from '../workbook/read-report.ts';
import type { BuiltOpenSheet } from '../workbook/registry.ts';
import { PRINT_KEY, type SheetPlan } from '../workbook/sheet-plan.ts';
import { planTable, printedOf } from '../workbook/table-plan.ts';
import { writeSheet } from '../workbook/write-sheet.ts';
import { optionalText, requireFields } from './arguments.ts';
import { currentLetters } from './build-perjanjian-kinerja.ts';
import { defineCall, runMenuCommand } from './command.ts';
import { susunDokumen } from './open-document.ts';

/** What became of the final set. */
export interface FinalSetResult {
  /** What stands in the way, in sentences; the set was made all the same where a reason was given. */
  readonly halangan: readonly string[];
  /** Whether a reason would be enough. */
  readonly mayWithReason: boolean;
  /** The new spreadsheet; absent where it was refused. */
  readonly berkas?: { readonly nama: string; readonly url: string };
}

/** Why it is made with something still in the way; it is printed on the last page. */
interface FinalSetOptions {
  readonly alasan?: string | undefined;
}

/**
 * Makes the set for signing: a spreadsheet that holds the cover, Daftar Tabel, the tables, the letters and who approved them, all
 * made afresh from the data, and nothing else. It is refused while anything is unapproved or wrong, unless the officer
 * says why. The spreadsheet itself stays as it is.
 */
function buildFinalSet(book: OpenSpreadsheet, { alasan }: FinalSetOptions = {}): FinalSetResult {
  const opened = openRiwayat(book);
  if (!opened.isRemembered) return { halangan: [NOT_SHARED], mayWithReason: false };
  const { hasil, review, stateOf } = updateReview(book, readReport(book), [], opened);
  if (review === undefined) {
    return { halangan: [hasil.penghalang.length > 0 ? FAULTY_DATA : NOT_SHARED], mayWithReason: false };
  }
  const { report, inspection, riwayat, tables: reviewed } = review;
  const { hasil: results } = report.current;
  const reviewedOf = new Map(reviewed.map((one) => [one.id, one]));
  const parts = partsOf(book, report, (id) => reviewedOf.has(id));
  const states = new Map(tableStates(book, report).map(({ id, keadaan }) => [id, keadaan]));
  const tabel = parts.flatMap(({ id, title, plan }): TabelBerkas[] => {
    const table = reviewedOf.get(id);
    const keadaan = states.get(id) ?? table?.keadaanTabel ?? 'belum disusun';
    const tab = keadaan === 'mutakhir' || keadaan === 'nomor berubah' ? (table?.periksaTab() ?? []) : [];
    const jenis = title === LETTER ? 'lembar surat' : 'tabel';
    return [{ name: plan.name, title, jenis, keadaan, reviu: stateOf(id), tab }];
  });
  const kept = lettersKept(book, parts);
  const salah = inspection.merged.daftar.filter((satu) => isOpen(satu) && satu.temuan.tingkat === 'salah');
  const penghalang = obstaclesOf({
    tabel,
    temuanSalah: salah.length,
    temuanTerdaftar: isListedWhole(book, salah),
    masalah: report.data.issues.filter(isSalah).length,
    tidakCocok: review.read.tidakCocok,
    rantai: riwayat.chain,
  });
  const halangan = penghalang.map(({ kalimat }) => kalimat);
  if (halangan.length > 0 && alasan === undefined) return { halangan, mayWithReason: true };

  const { profil } = results;
  const { waktu } = recorder();
  const nama = namaBerkas(profil, waktu);
  const bahan: SampulInput = {
    profil,
    tabel,
    suratDisalin: kept.map(({ name }) => name),
    riwayat: riwayat.lines,
    pengangkatan: [...appointmentsOf(riwayat.lines).values()],
    waktu,
    halangan: penghalang.map(({ fakta }) => fakta),
    ...(alasan === undefined ? {} : { alasan }),
  };
  const salinan = openSpreadsheet(copyOf(book, `${nama} (sedang disusun)`));
  // Neither what the add-on remembers of the spreadsheet nor what people have named in it belongs to the set.
  for (const left of [...readMemory(salinan.google), ...salinan.google.getNamedRanges()]) left.remove();
  const old = salinan.sheets.filter(({ name }) => !kept.some((letter) => letter.name === name));
  const plans = [
    planLetter(buildSampul(bahan), profil.kertas),
    planTable(buildDaftarBerkas(bahan), printedOf(profil)),
    ...parts.map(({ plan }) => plan),
    planLetter(buildLembarPersetujuan(bahan), profil.kertas),
  ].map(rememberingPrint);
  // Nothing of a tab that people could write in goes into the set: all of it is made from the data.
  const made = salinan.insert(
    plans.map(({ name }, i) => ({
      name: `${name} (baru)`,
      // The last page stands behind letters that are kept.
      position: i < plans.length - 1 ? i : salinan.sheets.length + i,
    })),
  );
  for (const [i, sheet] of made.entries())
    if (plans[i] !== undefined) writeSheet(sheet.google, plans[i], book.ways);
  for (const sheet of old) salinan.delete(sheet);
  for (const [i, sheet] of made.entries()) sheet.rename(plans[i]?.name ?? sheet.name);
  if (made[0] !== undefined) salinan.google.setActiveSheet(made[0].google);
  salinan.google.rename(nama);
  riwayat.record(
    [{ jenis: 'berkas akhir', nama, ...(alasan === undefined ? {} : { alasan }) }],
    review.nameOf,
  );
  return { halangan, mayWithReason: true, berkas: { nama, url: salinan.google.getUrl() } };
}

/** A plan whose sheet remembers how it is printed, and nothing else. */
const rememberingPrint = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  memory: { [PRINT_KEY]: JSON.stringify(plan.print) },
});

/** A table or a letter of the set, as the data make it. */
interface Part {
  readonly id: TableId;
  readonly title: string;
  readonly plan: SheetPlan;
}

/** The tables as they follow in the report, and the letters as their officials follow in the tab Pejabat. */
function partsOf(
  book: OpenSpreadsheet,
  report: CalculatedReport,
  isReviewed: (id: TableId) => boolean,
): readonly Part[] {
  return [
    ...report.current.tables.map((one) => ({
      id: one.id,
      title: one.table.title,
      plan: wantedOf(book, report, one).plan,
    })),
    ...currentLetters(book, report.data, isReviewed).map(({ id, plan }) => ({ id, title: LETTER, plan })),
  ];
}

/**
 * The tabs of letters of an earlier agreement, and of officials who are gone: no data make them any more, so they
 * go into the set as they stand.
 */
function lettersKept({ registry }: OpenSpreadsheet, parts: readonly Part[]): readonly BuiltOpenSheet[] {
  const work: readonly TableId[] = Object.values(OWN_TABS);
  return registry.built.filter(
    ({ id, data }) => data === undefined && !work.includes(id) && !parts.some((part) => part.id === id),
  );
}

/** Whether officers see these findings: the tab may never have been made, or be older than the data. */
function isListedWhole(book: OpenSpreadsheet, daftar: readonly TemuanBerstatus[]): boolean {
  if (daftar.length === 0) return true;
  const rows = book.sheet(TEMUAN)?.shown() ?? [];
  const tertulis = new Set(readStatus(rows).map(({ kunci }) => kunci));
  return daftar.every(({ kunci }) => tertulis.has(kunci));
}

const FAULTY_DATA =
  'Lembar data masih salah sehingga tabel tidak dapat dihitung. Pilih Susun semua tabel untuk melihat daftarnya.';
const NOT_SHARED =
  'Laporan ini belum dibagikan untuk direviu, jadi belum ada yang disetujui. Pilih menu LKjIP > Reviu > Bagikan untuk reviu.';

function copyOf({ google }: OpenSpreadsheet, nama: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
  try {
    return google.copy(nama);
  } catch (error) {
    const sebab = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Google tidak membuat salinannya (${sebab}). Buat sendiri: pilih File > Buat salinan, lalu hapus tab data dan tab kerja dari salinan itu.`,
    );
  }
}

/** Menu: makes the set for signing as a new spreadsheet; asks for a reason where something stands in the way. */
export function susunBerkasAkhir(): FinalSetResult | undefined {
  const starting = 'Menyusun berkas akhir…';
  const hasil = runMenuCommand({
    starting,
    run: (book) => buildFinalSet(book),
    messageOf: (found) => (asksForReason(found) ? undefined : finalSetMessage(found)),
  });
  if (hasil === undefined || !asksForReason(hasil)) return withDocument(hasil);
  const alasan = askForReason(hasil);
  if (alasan === undefined) return hasil;
  const forced = runMenuCommand({
    starting,
    run: (book) => buildFinalSet(book, { alasan }),
    messageOf: finalSetMessage,
  });
  return withDocument(forced, alasan);
}

/** The document of what was approved goes with the set: its page makes it. */
function withDocument(hasil: FinalSetResult | undefined, alasan?: string): FinalSetResult | undefined {
  if (hasil?.berkas !== undefined) susunDokumen({ disetujui: true, alasan });
  return hasil;
}

const asksForReason = ({ berkas, mayWithReason }: FinalSetResult): boolean =>
  berkas === undefined && mayWithReason;

/** Says what stands in the way and asks in the same dialog why the set is wanted all the same. */
function askForReason(hasil: FinalSetResult): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const question = [finalSetMessage(hasil), '', ASK_FOR_REASON];
  for (let asked = question; ; asked = [NO_REASON, '', ...question]) {
    const answer = ui.prompt('LKjIP', asked.join('\n'), ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) return undefined;
    const alasan = answer.getResponseText().trim();
    if (isReason(alasan)) return alasan;
  }
}

const MOST_REASON = 2000;

/** Makes the set for signing; with a reason also where something stands in the way. */
export const sidebarBuildFinalSet = defineCall<
  [pilihan: { readonly alasan?: string | null }],
  FinalSetOptions,
  FinalSetResult
>({
  read(pilihan) {
    const fields = requireFields(pilihan, 'Pilihan', ['alasan']);
    const alasan = optionalText(fields.alasan, 'Alasan', MOST_REASON);
    if (alasan !== undefined && !isReason(alasan)) throw new Error(NO_REASON);
    return { alasan };
  },
  writes: true,
  run: buildFinalSet,
});

/** What the officer is told of the final set. */
function finalSetMessage({ halangan, berkas }: FinalSetResult): string {
  const daftar = halangan.map((satu) => `• ${satu}`);
  if (berkas === undefined) return ['Berkas akhir belum dapat disusun:', ...daftar].join('\n');
  return [
    `Berkas akhir siap: ${berkas.nama}`,
    berkas.url,
    ...(daftar.length === 0 ? [] : ['', 'Disusun dengan alasan, meskipun:', ...daftar]),
  ].join('\n');
}

const NO_REASON = 'Tulis alasannya dengan kata-kata; alasan itu dibaca orang yang menerima berkasnya.';

/** Asks why the final set is wanted all the same. */
const ASK_FOR_REASON =
  'Bila berkas akhir tetap harus disusun sekarang, tulis alasannya. Alasan itu dicetak di halaman terakhir dan dicatat di Riwayat.';
