import { formatNumber } from '../bahasa/tulis-angka.ts';
import type { CapaianResults } from '../reports/capaian-results.ts';
import type { TabelLaporan } from '../reports/daftar-laporan.ts';
import { type BarisDaftarTabel, DAFTAR_TABEL } from '../reports/daftar-tabel.ts';
import { triwulanTerakhir } from '../reports/laporan.ts';
import { buildMasalahData, MASALAH_DATA } from '../reports/masalah-data.ts';
import { peringatanSkala } from '../reports/metode.ts';
import { laporanCapaian } from '../reports/tabel-capaian.ts';
import type { Issue } from '../tabs/tab.ts';
import { sheetIndex } from './find-sheet.ts';
import {
  barisKini,
  buildSemua,
  calculate,
  isSalah,
  lembarOfTabel,
  type PilihanTriwulan,
  readLembarData,
  SEMUA_TAB,
  tanpaTerhapus,
  triwulanOf,
  versiOf,
} from './laporan-kini.ts';
import { planDaftarTabel } from './lembar-daftar-tabel.ts';
import type { Bacaan } from './read-tabs.ts';
import { openRegistry, type StoredRegistry, type TabelTersusun } from './registry.ts';
import { ambilPenjaga, bacaPenjaga, bukuReviu } from './reviu/penjaga.ts';
import { type HasilReviu, perbaruiReviu, tinjau } from './reviu/perbarui.ts';
import { recover } from './swap.ts';
import { potong } from './validasi.ts';
import { planTable } from './workbook/table-plan.ts';
import { type Buku, type HasilTulis, type RencanaTulis, rencanaLembar, writeLembar } from './write-lembar.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What became of a run, ready for a dialog, the sidebar or the command line. */
export interface HasilSusun {
  /** The reported year and whose report it is; absent where Profil could not be read. */
  readonly tahun?: number;
  readonly instansi?: string;
  /** What stood in the way: no table that reads a tab with a `salah` was touched. */
  readonly masalah: readonly Issue[];
  readonly tabel: readonly HasilTulis[];
  /** Empty where nothing could be calculated: a report that could has a sasaran. */
  readonly ringkasan: readonly RingkasanSasaran[];
  /** What to know before signing. */
  readonly peringatan: readonly string[];
  /** How the review stands, where one has begun and all of it was looked at. */
  readonly reviu?: HasilReviu;
}

/** What a sasaran came to in the reported year, written as the report writes it. */
export interface RingkasanSasaran {
  readonly nomor: number;
  readonly kode: string;
  readonly sasaran: string;
  readonly rataRata?: string;
  readonly kategori?: string;
  readonly nilaiMean?: string;
}

/** What a run is told. */
export interface PilihanSusun extends PilihanTriwulan {
  /** Approved tables that the officer agreed to replace; their approved versions are kept. */
  readonly gantiDisetujui?: readonly string[];
}

/**
 * Reads the raw tabs and writes Tabel 3.1 and on, or the list of what stands in the way. So few tables
 * take seconds: telling the progress of each would only make it longer.
 */
export function susunCapaian(spreadsheet: Spreadsheet): HasilSusun {
  const { tabs, build } = laporanCapaian;
  const stored = openRegistry(spreadsheet);
  const penjaga = ambilPenjaga(spreadsheet, stored);
  const bacaan = readLembarData(spreadsheet, tabs);
  const calculated = calculate(bacaan.data);
  if (!calculated.ok) return terhalang(spreadsheet, bacaan, calculated.issues);

  const { hasil } = calculated;
  const tables = build({ data: bacaan.data, hasil, triwulan: triwulanTerakhir(bacaan.data) }, 1);
  const daftar = tables.map((table) => ({ table, tabs }));
  const buku = { stored, ...bukuReviu(spreadsheet, penjaga, []) };
  const tabel = writeTabel(spreadsheet, buku, bacaan, daftar);
  return selesai(bacaan, hasil, tabel);
}

/** Reads the raw tabs and writes every table of the report, with Daftar Tabel before them all. */
export function susunSemua(spreadsheet: Spreadsheet, pilihan: PilihanSusun = {}): HasilSusun {
  const stored = openRegistry(spreadsheet);
  recover(spreadsheet, stored);
  const penjaga = ambilPenjaga(spreadsheet, stored);
  const find = sheetIndex(spreadsheet.getSheets());
  const bacaan = readLembarData(spreadsheet, SEMUA_TAB, find);
  const calculated = calculate(bacaan.data);
  if (!calculated.ok) return terhalang(spreadsheet, bacaan, calculated.issues);

  const { hasil } = calculated;
  const daftar = buildSemua(bacaan, hasil, pilihan);
  const buku = { stored, find, ...bukuReviu(spreadsheet, penjaga, pilihan.gantiDisetujui ?? []) };
  const tabel = writeTabel(spreadsheet, buku, bacaan, daftar);
  const reviu = penjaga.dimulai ? perbaruiReviu(spreadsheet, { stored }) : undefined;
  const tersusun = tanpaTerhapus(spreadsheet, stored.current().tabel, daftar);
  const baris = tandaiTerpakai(barisKini(bacaan, hasil, daftar, tersusun), tabel);
  const daftarTabel = writeDaftarTabel(spreadsheet, { stored, find }, baris, hasil, reviu);
  return selesai(bacaan, hasil, [...tabel, ...daftarTabel], reviu);
}

/**
 * Writes Daftar Tabel alone: which tables the data have changed under since they were built. Where a
 * review has begun, what reviewers wrote is taken in before.
 */
export function perbaruiDaftar(spreadsheet: Spreadsheet, pilihan: PilihanTriwulan = {}): HasilSusun {
  const stored = openRegistry(spreadsheet);
  const { hasil: dilihat, hitungan } = tinjau(spreadsheet, { stored });
  const reviu = dilihat.dimulai ? dilihat : undefined;
  const bacaan = hitungan?.laporan ?? readLembarData(spreadsheet, SEMUA_TAB);
  const calculated = calculate(bacaan.data);
  if (!calculated.ok) return terhalang(spreadsheet, bacaan, calculated.issues);

  const { hasil } = calculated;
  const daftar = buildSemua(bacaan, hasil, pilihan);
  const baris = barisKini(bacaan, hasil, daftar, yangAda(spreadsheet, stored));
  return selesai(bacaan, hasil, writeDaftarTabel(spreadsheet, { stored }, baris, hasil, reviu), reviu);
}

/** A table whose tab is somebody else's does not come by building again. */
function tandaiTerpakai(
  baris: readonly BarisDaftarTabel[],
  tabel: readonly HasilTulis[],
): readonly BarisDaftarTabel[] {
  const terpakai = new Set(
    tabel.filter(({ keadaan }) => keadaan === 'nama terpakai').map(({ name }) => name),
  );
  return baris.map((satu) => (terpakai.has(satu.name) ? { ...satu, keadaan: 'nama terpakai' } : satu));
}

/** The built tables that nobody has deleted since. */
function yangAda(spreadsheet: Spreadsheet, stored: StoredRegistry): readonly TabelTersusun[] {
  const ids = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  return stored.current().tabel.filter(({ id }) => ids.has(id));
}

/** A table as a run would write it. */
export interface RencanaTabel extends RencanaTulis {
  readonly title: string;
  /** The kode of the sasaran that it is all about. */
  readonly sasaran?: string;
}

/** What a run would do, before it does it. */
export interface RencanaSusun extends Omit<HasilSusun, 'tabel'> {
  readonly tabel: readonly RencanaTabel[];
  /** The quarter that Monitoring would stand at; absent where nothing can be calculated. */
  readonly triwulan?: number;
  /** Another one as soon as any cell of a raw tab shows something else. */
  readonly versi: string;
}

/** Says what susunSebagian would write, replace and leave alone. Writes nothing. */
export function rencanaSusun(spreadsheet: Spreadsheet, pilihan: PilihanSusun = {}): RencanaSusun {
  const bacaan = readLembarData(spreadsheet, SEMUA_TAB);
  const versi = versiOf(bacaan);
  const calculated = calculate(bacaan.data);
  if (!calculated.ok) return { ...terhenti(bacaan, calculated.issues, []), versi, tabel: [] };

  const { hasil } = calculated;
  const daftar = buildSemua(bacaan, hasil, pilihan);
  const rencana = rencanaLembar(
    spreadsheet,
    daftar.map((one) => lembarOfTabel(bacaan, one)),
    new Set(bacaPenjaga(spreadsheet).disetujui.keys()),
  );
  const tabel = rencana.flatMap((one, i): RencanaTabel[] => {
    const table = daftar[i]?.table;
    if (table === undefined) return [];
    const { title, sasaran } = table;
    return [{ ...one, title, ...(sasaran === undefined ? {} : { sasaran }) }];
  });
  return { ...selesai(bacaan, hasil, []), tabel, versi, triwulan: triwulanOf(bacaan, pilihan) };
}

/** The approved tables that susunSemua would replace, if it may. Writes nothing. */
export function disetujuiYangDiganti(spreadsheet: Spreadsheet): readonly string[] {
  const disetujui = new Set(bacaPenjaga(spreadsheet).disetujui.keys());
  if (disetujui.size === 0) return [];
  const bacaan = readLembarData(spreadsheet, SEMUA_TAB);
  const calculated = calculate(bacaan.data);
  if (!calculated.ok) return [];
  const daftar = buildSemua(bacaan, calculated.hasil, {})
    .filter(({ table }) => disetujui.has(table.name))
    .map((one) => lembarOfTabel(bacaan, one));
  return rencanaLembar(spreadsheet, daftar, disetujui)
    .filter(({ keadaan }) => keadaan === 'disetujui')
    .map(({ name }) => name);
}

/** What a part of a run is told. */
export interface PilihanSebagian extends PilihanSusun {
  /** The names of the tables; `Daftar Tabel` is one of them. */
  readonly tabel: readonly string[];
  /** The versi of the plan that the officer has seen. */
  readonly versi: string;
}

/**
 * Writes some of the tables: one step of a run whose progress is seen. All steps are of one state of
 * the data.
 *
 * @throws Error where the data have changed since the plan, or a name is no table of theirs.
 */
export function susunSebagian(spreadsheet: Spreadsheet, pilihan: PilihanSebagian): HasilSusun {
  const bacaan = readLembarData(spreadsheet, SEMUA_TAB);
  if (versiOf(bacaan) !== pilihan.versi) throw new Error(DATA_BERUBAH);
  const calculated = calculate(bacaan.data);
  if (!calculated.ok) return terhalang(spreadsheet, bacaan, calculated.issues);

  const { hasil } = calculated;
  const daftar = buildSemua(bacaan, hasil, pilihan);
  const wanted = new Set(pilihan.tabel);
  const dipilih = daftar.filter(({ table }) => wanted.has(table.name));
  for (const { table } of dipilih) wanted.delete(table.name);
  const denganDaftar = wanted.delete(DAFTAR_TABEL);
  for (const name of wanted) throw new Error(`Tidak ada tabel bernama "${potong(name)}" dari data ini.`);

  const stored = openRegistry(spreadsheet);
  const penjaga = ambilPenjaga(spreadsheet, stored);
  const urutan = daftar.map(({ table }) => table.name);
  const buku = { stored, urutan, ...bukuReviu(spreadsheet, penjaga, pilihan.gantiDisetujui ?? []) };
  const tabel = dipilih.length === 0 ? [] : writeTabel(spreadsheet, buku, bacaan, dipilih);
  // The last step looks at the whole review: what those before have done can still be seen.
  const reviu = penjaga.dimulai && denganDaftar ? perbaruiReviu(spreadsheet, { stored }) : undefined;
  const daftarTabel = denganDaftar
    ? writeDaftarTabel(
        spreadsheet,
        { stored },
        tandaiTerpakai(barisKini(bacaan, hasil, daftar, yangAda(spreadsheet, stored)), tabel),
        hasil,
        reviu,
      )
    : [];
  return selesai(bacaan, hasil, [...tabel, ...daftarTabel], reviu);
}

const DATA_BERUBAH =
  'Isi lembar data berubah sejak pratinjau, jadi penyusunan dihentikan. Tabel yang sudah ditulis tetap ada. ' +
  'Lihat pratinjau yang baru, lalu susun lagi.';

/** Writes the tables, and Masalah Data where there is a fault or the list of an earlier one. */
function writeTabel(
  spreadsheet: Spreadsheet,
  buku: Buku,
  bacaan: Bacaan,
  daftar: readonly TabelLaporan[],
): HasilTulis[] {
  const { issues } = bacaan.data;
  const isListed = () =>
    buku.stored.current().tabel.some(({ name }) => name === MASALAH_DATA) &&
    spreadsheet.getSheetByName(MASALAH_DATA) !== null;
  const masalah = issues.some(isSalah) || isListed() ? [{ plan: planTable(buildMasalahData(issues)) }] : [];
  const tables = daftar.map((one) => lembarOfTabel(bacaan, one));
  return writeLembar(spreadsheet, [...tables, ...masalah], buku);
}

function writeDaftarTabel(
  spreadsheet: Spreadsheet,
  buku: Buku,
  daftar: readonly BarisDaftarTabel[],
  { profil }: CapaianResults,
  reviu: HasilReviu | undefined,
): HasilTulis[] {
  const { tabel } = buku.stored.current();
  const idOf = (name: string) => tabel.find((one) => one.name === name)?.id;
  const baris = daftar.map((satu) => {
    const reviuOf = reviu?.tabel.find(({ name }) => name === satu.name);
    return reviuOf === undefined ? satu : { ...satu, reviu: reviuOf.keterangan };
  });
  return writeLembar(spreadsheet, [{ plan: planDaftarTabel(baris, profil.tahun, idOf), first: true }], buku);
}

/** Nothing can be calculated: the tables stay as they are, and the reasons are listed in a tab. */
function terhalang(spreadsheet: Spreadsheet, bacaan: Bacaan, issues: readonly Issue[]): HasilSusun {
  const tabel = writeLembar(spreadsheet, [{ plan: planTable(buildMasalahData(issues)) }]);
  return terhenti(bacaan, issues, tabel);
}

function terhenti(bacaan: Bacaan, masalah: readonly Issue[], tabel: readonly HasilTulis[]): HasilSusun {
  return { ...identitas(bacaan), masalah, tabel, ringkasan: [], peringatan: [] };
}

function selesai(
  bacaan: Bacaan,
  hasil: CapaianResults,
  tabel: readonly HasilTulis[],
  reviu?: HasilReviu,
): HasilSusun {
  const peringatan = peringatanSkala(hasil.metode);
  return {
    ...identitas(bacaan),
    masalah: bacaan.data.issues,
    tabel,
    ringkasan: ringkasanOf(hasil),
    peringatan: peringatan === undefined ? [] : [peringatan],
    ...(reviu === undefined ? {} : { reviu }),
  };
}

function identitas({ data: { profil } }: Bacaan): Pick<HasilSusun, 'tahun' | 'instansi'> {
  return profil === undefined ? {} : { tahun: profil.tahun, instansi: profil.namaInstansi };
}

function ringkasanOf({ daftarSasaran, metode }: CapaianResults): RingkasanSasaran[] {
  return daftarSasaran.map(({ nomor, sasaran, years }) => {
    const hasil = years[years.length - 1];
    return {
      nomor,
      kode: sasaran.kode,
      sasaran: sasaran.sasaran,
      ...(hasil?.rataRata && { rataRata: formatNumber(hasil.rataRata, metode.desimal) }),
      ...(hasil?.kategori !== undefined && { kategori: hasil.kategori }),
      ...(hasil?.nilaiMean && { nilaiMean: formatNumber(hasil.nilaiMean, metode.desimal) }),
    };
  });
}
