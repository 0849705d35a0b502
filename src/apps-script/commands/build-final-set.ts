import { TEMUAN } from '../../periksa/tabel-temuan.ts';
import { isOpen, readStatus, type TemuanBerstatus } from '../../periksa/temuan-status.ts';
import { DAFTAR_TABEL } from '../../reports/daftar-tabel.ts';
import type { TableId } from '../../reports/laporan.ts';
import { isReason } from '../../reviu/alasan.ts';
import {
  buildDaftarBerkas,
  buildSampul,
  namaBerkas,
  obstaclesOf,
  SAMPUL,
  type SampulInput,
  type TabelBerkas,
} from '../../reviu/berkas-akhir.ts';
import { openRiwayat, recorder } from '../review/riwayat-sheet.ts';
import { updateReview } from '../review/update-review.ts';
import { planLetter } from '../workbook/letter-plan.ts';
import { type OpenSpreadsheet, openSpreadsheet } from '../workbook/open-spreadsheet.ts';
import { isSalah, letterNames, OWN_TABS, readReport, tableStates } from '../workbook/read-report.ts';
import { planTable, printedOf } from '../workbook/table-plan.ts';
import { writeSheets } from '../workbook/write-sheets.ts';
import { optionalText, requireFields } from './arguments.ts';
import { outdatedLetters } from './build-perjanjian-kinerja.ts';
import { defineCall, runMenuCommand } from './command.ts';

/** What became of the final set. */
export interface FinalSetResult {
  /** What stands in the way, in sentences; the set was made all the same where a reason was given. */
  readonly halangan: readonly string[];
  /** Whether a reason would be enough. */
  readonly mayWithReason: boolean;
  /** The new spreadsheet; absent where it was refused. */
  readonly berkas?: { readonly nama: string; readonly url: string };
}

/** Why it is made with something still in the way; it is printed on the cover. */
interface FinalSetOptions {
  readonly alasan?: string | undefined;
}

/**
 * Makes the set for signing: a copy of the spreadsheet that holds the cover, Daftar Tabel, the tables and
 * the letters, and nothing else. It is refused while anything is unapproved or wrong, unless the officer
 * says why. The spreadsheet itself stays as it is.
 */
function buildFinalSet(book: OpenSpreadsheet, { alasan }: FinalSetOptions = {}): FinalSetResult {
  const opened = openRiwayat(book);
  if (!opened.isRemembered) return { halangan: [NOT_SHARED], mayWithReason: false };
  const { hasil, review, stateOf } = updateReview(book, readReport(book), [], opened);
  if (review === undefined) {
    return { halangan: [hasil.penghalang.length > 0 ? FAULTY_DATA : NOT_SHARED], mayWithReason: false };
  }
  const { report, inspection, riwayat } = review;
  const { tables, hasil: results } = report.current;
  const states = new Map(tableStates(book, report).map(({ id, keadaan }) => [id, keadaan]));
  const tabel = tables.map(
    ({ id, table: { name, title } }): TabelBerkas => ({
      name: book.registry.byId(id)?.name ?? name,
      title,
      keadaan: states.get(id) ?? 'belum disusun',
      reviu: stateOf(id),
    }),
  );
  const salah = inspection.merged.daftar.filter((satu) => isOpen(satu) && satu.temuan.tingkat === 'salah');
  const penghalang = obstaclesOf({
    tabel,
    temuanSalah: salah.length,
    temuanTerdaftar: isListedWhole(book, salah),
    suratUsang: outdatedLetters(book, report.data),
    masalah: report.data.issues.filter(isSalah).length,
    rantai: riwayat.chain,
  });
  const halangan = penghalang.map(({ kalimat }) => kalimat);
  if (halangan.length > 0 && alasan === undefined) return { halangan, mayWithReason: true };

  const { profil } = results;
  const { waktu } = recorder();
  const nama = namaBerkas(profil, waktu);
  const order = finalOrder(
    book,
    tables.map(({ id }) => id),
    [...letterNames({ ...report.data, profil }).keys()],
  );
  const bahan: SampulInput = {
    profil,
    tabel: tabel.filter(({ name }) => order.tables.includes(name)),
    surat: order.letters,
    riwayat: riwayat.lines,
    waktu,
    halangan: penghalang.map(({ fakta }) => fakta),
    ...(alasan === undefined ? {} : { alasan }),
  };
  // What the add-on remembers goes along with the copy, and has to be whole there too.
  book.registry.settle();
  const salinan = openSpreadsheet(copyOf(book, `${nama} (sedang disusun)`));
  const wanted = [...order.tables, ...order.letters];
  // The list that the copy came with is for work, and may be older than what is approved now.
  for (const sheet of [...salinan.sheets]) {
    if (sheet.name === SAMPUL || sheet.name === DAFTAR_TABEL) salinan.delete(sheet);
  }
  writeSheets(salinan, [
    { id: 'sampul', plan: planLetter(buildSampul(bahan), profil.kertas) },
    { id: OWN_TABS.daftarTabel, plan: planTable(buildDaftarBerkas(bahan), printedOf(profil)) },
  ]);
  const urutan = [SAMPUL, DAFTAR_TABEL, ...wanted];
  for (const sheet of [...salinan.sheets]) if (!urutan.includes(sheet.name)) salinan.delete(sheet);
  arrange(salinan, urutan);
  salinan.google.rename(nama);
  riwayat.record(
    [{ jenis: 'berkas akhir', nama, ...(alasan === undefined ? {} : { alasan }) }],
    review.nameOf,
  );
  return { halangan, mayWithReason: true, berkas: { nama, url: salinan.google.getUrl() } };
}

/**
 * The names of the tabs that belong to the set: the tables as they follow in the report, and the letters as
 * their officials follow in the tab Pejabat; letters of an earlier agreement, and of officials who are gone,
 * stand behind as in the spreadsheet.
 */
function finalOrder(
  { registry }: OpenSpreadsheet,
  tables: readonly TableId[],
  letters: readonly TableId[],
): { readonly tables: readonly string[]; readonly letters: readonly string[] } {
  const namesOf = (ids: readonly TableId[]) => ids.flatMap((id) => registry.byId(id)?.name ?? []);
  const work: readonly TableId[] = Object.values(OWN_TABS);
  const others = registry.built
    .filter(({ id, data }) => data === undefined && !work.includes(id) && !letters.includes(id))
    .map(({ name }) => name);
  return { tables: namesOf(tables), letters: [...namesOf(letters), ...others] };
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

/** Moves only what does not stand in its place already. */
function arrange({ google, sheets }: OpenSpreadsheet, urutan: readonly string[]): void {
  const order = [...sheets];
  const wanted = urutan.filter((name) => order.some((sheet) => sheet.name === name));
  for (const [i, name] of wanted.entries()) {
    const at = order.findIndex((sheet) => sheet.name === name);
    const [sheet] = order.splice(at, 1);
    if (sheet === undefined) continue;
    order.splice(i, 0, sheet);
    if (at === i) continue;
    google.setActiveSheet(sheet.google);
    google.moveActiveSheet(i + 1);
  }
  const [first] = order;
  if (first !== undefined) google.setActiveSheet(first.google);
}

/** Menu: makes the set for signing as a new spreadsheet; asks for a reason where something stands in the way. */
export function susunBerkasAkhir(): FinalSetResult | undefined {
  const starting = 'Menyusun berkas akhir…';
  const hasil = runMenuCommand({
    starting,
    run: (book) => buildFinalSet(book),
    messageOf: (found) => (asksForReason(found) ? undefined : finalSetMessage(found)),
  });
  if (hasil === undefined || !asksForReason(hasil)) return hasil;
  const alasan = askForReason(hasil);
  if (alasan === undefined) return hasil;
  return runMenuCommand({
    starting,
    run: (book) => buildFinalSet(book, { alasan }),
    messageOf: finalSetMessage,
  });
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
  'Bila berkas akhir tetap harus disusun sekarang, tulis alasannya. Alasan itu dicetak di sampul dan dicatat di Riwayat.';
