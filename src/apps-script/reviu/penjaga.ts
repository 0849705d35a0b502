import { pack } from '../../reviu/arsip.ts';
import { keptName } from '../../reviu/berkas-akhir.ts';
import { type Approval, approvalOf, tableReviews, UNREAD } from '../../reviu/persetujuan.ts';
import { REVIU, readReviu } from '../../reviu/tabel-reviu.ts';
import { openRegistry, type StoredRegistry } from '../registry.ts';
import type { Buku, NasibDisetujui } from '../write-lembar.ts';
import { beriPeringatan } from './lindungi.ts';
import { perbaruiReviu } from './perbarui.ts';
import { bukaRiwayat, type RiwayatTerbuka } from './riwayat-lembar.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a build has to respect. */
export interface Penjaga {
  /** False where nothing was ever shared for review: then nobody is asked and nothing is told. */
  readonly dimulai: boolean;
  /** The tables whose tabs show what was approved, by their names: also where the data have changed since. */
  readonly disetujui: ReadonlyMap<string, Approval>;
}

const TANPA_REVIU: Penjaga = { dimulai: false, disetujui: new Map() };

/** Which tables are approved, as Riwayat tells. Writes nothing. */
export function bacaPenjaga(spreadsheet: Spreadsheet, stored = openRegistry(spreadsheet)): Penjaga {
  return stored.current().direviu ? penjagaOf(spreadsheet, bukaRiwayat(spreadsheet)) : TANPA_REVIU;
}

/**
 * Which tables are approved, those included that a reviewer has approved since the last run: a build must
 * not replace what nobody has kept yet.
 */
export function ambilPenjaga(spreadsheet: Spreadsheet, stored: StoredRegistry): Penjaga {
  if (!stored.current().direviu) return TANPA_REVIU;
  const riwayat = bukaRiwayat(spreadsheet);
  if (!adaPersetujuanBaru(spreadsheet, riwayat)) return penjagaOf(spreadsheet, riwayat);
  perbaruiReviu(spreadsheet, { stored });
  return penjagaOf(spreadsheet, bukaRiwayat(spreadsheet));
}

function penjagaOf(spreadsheet: Spreadsheet, { baris, rantai }: RiwayatTerbuka): Penjaga {
  const disetujui = [...tableReviews(baris, rantai)].flatMap(([name, keadaan]) => {
    const semula = approvalOf(keadaan);
    if (semula === undefined) return [];
    return keadaan.jenis === 'disetujui' || masihTampak(spreadsheet, name, semula)
      ? [[name, semula] as const]
      : [];
  });
  return { dimulai: true, disetujui: new Map(disetujui) };
}

/** Whether a tab still shows what was approved, though the data have changed. */
function masihTampak(spreadsheet: Spreadsheet, name: string, { isi }: Approval): boolean {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet !== null && pack(sheet.getDataRange().getDisplayValues()).sidik === isi;
}

function adaPersetujuanBaru(spreadsheet: Spreadsheet, { baris, rantai }: RiwayatTerbuka): boolean {
  const sheet = spreadsheet.getSheetByName(REVIU);
  if (sheet === null) return false;
  const keadaan = tableReviews(baris, rantai);
  const putusan = readReviu(sheet.getDataRange().getDisplayValues());
  return [...putusan.values()].some(
    ({ kunci, status }) => status === 'disetujui' && (keadaan.get(kunci) ?? UNREAD).jenis !== 'disetujui',
  );
}

/** What is to become of the approved tables: those that the officer agreed to replace are kept under another name. */
function nasibDisetujui(
  spreadsheet: Spreadsheet,
  { disetujui }: Penjaga,
  ganti: readonly string[],
): ReadonlyMap<string, NasibDisetujui> {
  const diganti = [...disetujui.keys()].filter((name) => ganti.includes(name));
  const terpakai = new Set(
    diganti.length === 0 ? [] : spreadsheet.getSheets().map((sheet) => sheet.getName()),
  );
  return new Map(
    [...disetujui].map(([name, { tanggal }]): readonly [string, NasibDisetujui] => [
      name,
      diganti.includes(name) ? { simpanSebagai: keptName(name, tanggal, terpakai) } : 'dibiarkan',
    ]),
  );
}

/** What a build has to mind of the review. */
export function bukuReviu(
  spreadsheet: Spreadsheet,
  penjaga: Penjaga,
  ganti: readonly string[],
): Pick<Buku, 'disetujui' | 'jaga'> {
  if (!penjaga.dimulai) return {};
  return { disetujui: nasibDisetujui(spreadsheet, penjaga, ganti), jaga: beriPeringatan };
}
