import { TEMUAN } from '../../periksa/tabel-temuan.ts';
import { isOpen, readStatus, type TemuanBerstatus } from '../../periksa/temuan-status.ts';
import { DAFTAR_TABEL } from '../../reports/daftar-tabel.ts';
import { namaSuratPk } from '../../reports/perjanjian-kinerja.ts';
import {
  buildDaftarBerkas,
  buildSampul,
  namaBerkas,
  obstaclesOf,
  SAMPUL,
  type SampulInput,
  type TabelBerkas,
  urutanBerkas,
} from '../../reviu/berkas-akhir.ts';
import { sheetFinder } from '../find-sheet.ts';
import { isSalah } from '../laporan-kini.ts';
import { openRegistry } from '../registry.ts';
import { suratUsang } from '../surat-tersusun.ts';
import { planLetter } from '../workbook/letter-plan.ts';
import { planTable } from '../workbook/table-plan.ts';
import { writeLembar } from '../write-lembar.ts';
import { pencatatKini, tinjau } from './perbarui.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What became of the final set. */
export interface HasilBerkas {
  /** What stands in the way, in sentences; the set was made all the same where a reason was given. */
  readonly halangan: readonly string[];
  /** Whether a reason would be enough. */
  readonly denganAlasan: boolean;
  /** The new spreadsheet; absent where it was refused. */
  readonly berkas?: { readonly nama: string; readonly url: string };
}

/** What the final set is told. */
export interface PilihanBerkas {
  /** Why it is made with something still in the way; it is printed on the cover. */
  readonly alasan?: string;
}

/**
 * Makes the set for signing: a copy of the spreadsheet that holds the cover, Daftar Tabel, the tables and
 * the letters, and nothing else. It is refused while anything is unapproved or wrong, unless the officer
 * says why. The spreadsheet itself stays as it is.
 */
export function susunBerkas(spreadsheet: Spreadsheet, { alasan }: PilihanBerkas = {}): HasilBerkas {
  const stored = openRegistry(spreadsheet);
  const { hasil, hitungan, keadaanOf } = tinjau(spreadsheet, { stored });
  if (hitungan === undefined) {
    return { halangan: [hasil.penghalang.length > 0 ? DATA_SALAH : BELUM_DIBAGIKAN], denganAlasan: false };
  }
  const { laporan, pemeriksaan, riwayat } = hitungan;
  const tabel = laporan.laporan.daftar.map(
    ({ table: { name, title } }, i): TabelBerkas => ({
      name,
      title,
      keadaan: laporan.tabel?.[i]?.keadaan ?? 'belum disusun',
      reviu: keadaanOf(name),
    }),
  );
  const salah = pemeriksaan.tergabung.daftar.filter(
    (satu) => isOpen(satu) && satu.temuan.tingkat === 'salah',
  );
  const penghalang = obstaclesOf({
    tabel,
    temuanSalah: salah.length,
    temuanTerdaftar: isTerdaftar(spreadsheet, salah),
    suratUsang: suratUsang(laporan.data, stored.current().tabel, sheetFinder(spreadsheet)),
    masalah: laporan.data.issues.filter(isSalah).length,
    rantai: riwayat.rantai,
  });
  const halangan = penghalang.map(({ kalimat }) => kalimat);
  if (halangan.length > 0 && alasan === undefined) return { halangan, denganAlasan: true };

  const { profil } = laporan.laporan.hasil;
  const pencatat = pencatatKini();
  const nama = namaBerkas(profil, pencatat.waktu);
  const tersusun = new Set(stored.current().tabel.map(({ name }) => name));
  const salinan = salin(spreadsheet, `${nama} (sedang disusun)`);
  const ada = new Map(salinan.getSheets().map((sheet) => [sheet.getName(), sheet] as const));
  const laporanNames = tabel.map(({ name }) => name);
  const urutan = urutanBerkas(
    [...ada.keys()].filter((name) => tersusun.has(name)),
    laporanNames,
    [...namaSuratPk({ ...laporan.data, profil }).values()].flatMap(({ pernyataan, lampiran }) => [
      pernyataan,
      lampiran,
    ]),
  );
  const bahan: SampulInput = {
    profil,
    tabel: tabel.filter(({ name }) => ada.has(name)),
    surat: urutan.filter((name) => name !== SAMPUL && name !== DAFTAR_TABEL && !laporanNames.includes(name)),
    riwayat: riwayat.baris,
    waktu: pencatat.waktu,
    halangan: penghalang.map(({ fakta }) => fakta),
    ...(alasan === undefined ? {} : { alasan }),
  };
  // The list that the copy came with is for work, and may be older than what is approved now.
  for (const name of [SAMPUL, DAFTAR_TABEL]) {
    const lama = ada.get(name);
    if (lama !== undefined) salinan.deleteSheet(lama);
    ada.delete(name);
  }
  writeLembar(salinan, [
    { plan: planLetter(buildSampul(bahan)) },
    { plan: planTable(buildDaftarBerkas(bahan)) },
  ]);
  for (const [name, sheet] of ada) if (!urutan.includes(name)) salinan.deleteSheet(sheet);
  urutkan(salinan, urutan);
  salinan.rename(nama);
  riwayat.catat([{ jenis: 'berkas akhir', nama, ...(alasan === undefined ? {} : { alasan }) }], pencatat);
  return { halangan, denganAlasan: true, berkas: { nama, url: salinan.getUrl() } };
}

/** Whether officers see these findings: the tab may never have been made, or be older than the data. */
function isTerdaftar(spreadsheet: Spreadsheet, daftar: readonly TemuanBerstatus[]): boolean {
  if (daftar.length === 0) return true;
  const rows = spreadsheet.getSheetByName(TEMUAN)?.getDataRange().getDisplayValues() ?? [];
  const tertulis = new Set(readStatus(rows).map(({ kunci }) => kunci));
  return daftar.every(({ kunci }) => tertulis.has(kunci));
}

const DATA_SALAH =
  'Lembar data masih salah sehingga tabel tidak dapat dihitung. Pilih Susun semua tabel untuk melihat daftarnya.';
const BELUM_DIBAGIKAN =
  'Laporan ini belum dibagikan untuk direviu, jadi belum ada yang disetujui. Pilih menu LKjIP > Reviu > Bagikan untuk reviu.';

function salin(spreadsheet: Spreadsheet, nama: string): Spreadsheet {
  try {
    return spreadsheet.copy(nama);
  } catch (error) {
    const sebab = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Google tidak membuat salinannya (${sebab}). Buat sendiri: pilih File > Buat salinan, lalu hapus tab data dan tab kerja dari salinan itu.`,
    );
  }
}

/** Moves only what does not stand in its place already. */
function urutkan(spreadsheet: Spreadsheet, urutan: readonly string[]): void {
  const kini = spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const wanted = urutan.filter((name) => kini.some((one) => one.name === name));
  for (const [i, name] of wanted.entries()) {
    const at = kini.findIndex((one) => one.name === name);
    const [one] = kini.splice(at, 1);
    if (one === undefined) continue;
    kini.splice(i, 0, one);
    if (at === i) continue;
    spreadsheet.setActiveSheet(one.sheet);
    spreadsheet.moveActiveSheet(i + 1);
  }
  const [first] = kini;
  if (first !== undefined) spreadsheet.setActiveSheet(first.sheet);
}
