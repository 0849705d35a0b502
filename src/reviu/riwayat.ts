import type { TableId } from '../reports/laporan.ts';
import { sidikOf } from '../reports/sidik.ts';
import { findJudul, type Petak } from './petak.ts';

/** The name of the tab that keeps who did what when. */
export const RIWAYAT = 'Riwayat';

/** The columns of the tab, by their names in the code, in the order of the sheet. All cells are text. */
export const JUDUL_RIWAYAT = {
  nomor: 'No',
  waktu: 'Waktu',
  oleh: 'Oleh',
  peristiwa: 'Peristiwa',
  tabel: 'Tabel',
  keterangan: 'Keterangan',
  peninjau: 'Peninjau',
  tanggal: 'Tanggal',
  isi: 'Sidik isi',
  data: 'Sidik data',
  sidik: 'Sidik baris',
  kode: 'Kode tabel',
} as const;

type Kolom = keyof typeof JUDUL_RIWAYAT;

const KOLOM = Object.keys(JUDUL_RIWAYAT) as readonly Kolom[];

/** Its heading row. */
export const KEPALA_TABEL_RIWAYAT: readonly string[] = Object.values(JUDUL_RIWAYAT);

/** The headings by which the tab is known: before version 0.2 there was no kode in it. */
export const KEPALA_RIWAYAT_DIKENAL: readonly string[] = KEPALA_TABEL_RIWAYAT.slice(0, -1);

/** A line of the tab as it shows it. Whether it is what the add-on wrote, periksaRantai tells. */
export type BarisRiwayat = Readonly<Record<Kolom, string>>;

/** What is written where Google does not say who it was. */
export const TAK_TERBACA = 'akun tidak terbaca';

/** The sidik that a raw tab had in the archive. */
export interface SidikData {
  readonly tab: string;
  readonly sidik: string;
}

/** Who gave a verdict on a table, and when, as the cells of the tab Reviu say. */
interface Putusan {
  readonly tabel: TableId;
  readonly peninjau: string;
  readonly tanggal: string;
  readonly catatan?: string;
}

/** Something that happened to the report; `tabel` is what the table is known by. Texts are in the words of whoever did it. */
export type Peristiwa =
  | { readonly jenis: 'disusun'; readonly tabel: TableId; readonly disusun?: string }
  /** `dahulu` is the name that it had until now. */
  | { readonly jenis: 'dinomori ulang'; readonly tabel: TableId; readonly dahulu: string }
  /** What the tables were known by of which lines above tell by name alone. */
  | { readonly jenis: 'dikenali'; readonly daftar: readonly (readonly [name: string, id: TableId])[] }
  | { readonly jenis: 'dibagikan'; readonly peninjau: string; readonly peran: string }
  | { readonly jenis: 'dicabut'; readonly peninjau: string }
  | ({ readonly jenis: 'perlu perbaikan' } & Putusan)
  /** `isi` is the sidik of what the table showed, `data` those of the raw tabs behind it. */
  | ({ readonly jenis: 'disetujui'; readonly isi: string; readonly data: readonly SidikData[] } & Putusan)
  /** The reviewer has put the status back. */
  | ({ readonly jenis: 'belum dibaca' } & Putusan)
  /** `perbedaan` says which cell, from what to what. */
  | { readonly jenis: 'berubah'; readonly tabel: TableId; readonly perbedaan: string }
  /** `disimpan` is the tab that keeps the approved version. */
  | { readonly jenis: 'disusun ulang'; readonly tabel: TableId; readonly disimpan: string }
  | { readonly jenis: 'temuan diterima'; readonly tempat: string; readonly alasan: string }
  /** `alasan` is why it was made with something still in the way. */
  | { readonly jenis: 'berkas akhir'; readonly nama: string; readonly alasan?: string };

export type JenisPeristiwa = Peristiwa['jenis'] | typeof MULAI_LAGI;

/** The line that an officer puts below a tampered chain: what is in doubt stays so, what follows counts. */
export const MULAI_LAGI = 'mulai lagi';

/** When lines are written, and by whom: an e-mail address, or empty where Google does not say. */
export interface Pencatat {
  /** `2026-11-24 10.15.30`. */
  readonly waktu: string;
  readonly oleh: string;
}

/**
 * The lines to be put below those that are there: a whole chain, or one that ends in mulaiLagi.
 *
 * @param nameOf What people call a table now.
 */
export function tambahRiwayat(
  riwayat: readonly BarisRiwayat[],
  daftarPeristiwa: readonly Peristiwa[],
  pencatat: Pencatat,
  nameOf: (id: TableId) => string = (id) => id,
): readonly BarisRiwayat[] {
  const baru: BarisRiwayat[] = [];
  for (const peristiwa of daftarPeristiwa) {
    const sebelum = baru[baru.length - 1] ?? riwayat[riwayat.length - 1];
    const isi = { peristiwa: peristiwa.jenis, ...kolomOf(peristiwa, nameOf) };
    baru.push(bersidik(isi, riwayat.length + baru.length, sebelum, pencatat));
  }
  return baru;
}

/** The line as a row of the tab, in the order of its headings. */
export function selRiwayat(baris: BarisRiwayat): readonly string[] {
  return KOLOM.map((kolom) => baris[kolom]);
}

/** The same as what a sidik vouches for: a line from before there was a kode has no place for one. */
function selTerjamin(baris: BarisRiwayat): readonly string[] {
  return KOLOM.filter((kolom) => kolom !== 'kode' || baris.kode !== '').map((kolom) => baris[kolom]);
}

/**
 * Reads the lines by their headings, wherever the columns stand. Empty rows are none; any other row is
 * a line, if only a broken one. Empty where the headings are missing.
 */
export function bacaRiwayat(rows: Petak): readonly BarisRiwayat[] {
  const judul = findJudul(rows, KEPALA_RIWAYAT_DIKENAL);
  if (judul === undefined) return [];
  return rows
    .slice(judul.top + 1)
    .map((row) => barisDari((kolom) => row[judul.kolomOf(JUDUL_RIWAYAT[kolom])] ?? ''))
    .filter((baris) => KOLOM.some((kolom) => baris[kolom] !== ''));
}

type Terisi = Partial<Omit<BarisRiwayat, 'sidik'>>;

function bersidik(
  isi: Terisi,
  diAtas: number,
  sebelum: BarisRiwayat | undefined,
  { waktu, oleh }: Pencatat,
): BarisRiwayat {
  const nomor = String(diAtas + 1);
  const lengkap: Terisi = { ...isi, nomor, waktu, oleh: oleh === '' ? TAK_TERBACA : oleh };
  const baris = barisDari((kolom) => (kolom === 'sidik' ? '' : amanUntukSel(lengkap[kolom] ?? '')));
  return { ...baris, sidik: sidikBaris(baris, sebelum) };
}

function barisDari(isi: (kolom: Kolom) => string): BarisRiwayat {
  return {
    nomor: isi('nomor'),
    waktu: isi('waktu'),
    oleh: isi('oleh'),
    peristiwa: isi('peristiwa'),
    tabel: isi('tabel'),
    keterangan: isi('keterangan'),
    peninjau: isi('peninjau'),
    tanggal: isi('tanggal'),
    isi: isi('isi'),
    data: isi('data'),
    sidik: isi('sidik'),
    kode: isi('kode'),
  };
}

/**
 * The sidik of a line: SHA-256 over the JSON list of its cells from No to Sidik data and its Kode tabel,
 * where it has one, with the sidik of the line before at its end; empty for the first.
 */
function sidikBaris(baris: BarisRiwayat, sebelum: BarisRiwayat | undefined): string {
  const isi = selTerjamin(baris).filter((_, i) => i !== KOLOM.indexOf('sidik'));
  return sidikOf(JSON.stringify([...isi, sebelum?.sidik ?? '']));
}

/** A cell holds 50,000 characters, in Excel 32,767. */
const MOST_OF_A_CELL = 10_000;

/** What every program hands back as it got it: single spaces, no control characters, no `'` or `=` in front. */
export function amanUntukSel(teks: string): string {
  const bersih = teks
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
    .replace(/^(?=['=+])/u, '“');
  return bersih.length > MOST_OF_A_CELL
    ? `${bersih.slice(0, MOST_OF_A_CELL).replace(/\p{Cs}$/u, '')}…`
    : bersih;
}

function kolomOf(peristiwa: Peristiwa, nameOf: (id: TableId) => string): Terisi {
  const { tabel: kode } = { tabel: undefined, ...peristiwa };
  return {
    ...(kode === undefined ? {} : { tabel: nameOf(kode), kode }),
    ...isiOf(peristiwa, nameOf),
  };
}

function isiOf(peristiwa: Peristiwa, nameOf: (id: TableId) => string): Terisi {
  switch (peristiwa.jenis) {
    case 'disusun': {
      const { disusun } = peristiwa;
      return { keterangan: disusun === undefined ? '' : keteranganDisusun(disusun) };
    }
    case 'dinomori ulang':
      return { keterangan: keteranganDinomoriUlang(nameOf(peristiwa.tabel), peristiwa.dahulu) };
    case 'dikenali':
      return { keterangan: KETERANGAN_DIKENALI, data: JSON.stringify(peristiwa.daftar) };
    case 'dibagikan':
      return { peninjau: peristiwa.peninjau, keterangan: `Dibagikan sebagai ${peristiwa.peran}.` };
    case 'dicabut':
      return {
        peninjau: peristiwa.peninjau,
        keterangan: 'Tidak lagi peninjau; persetujuannya yang lalu tetap berlaku.',
      };
    case 'perlu perbaikan':
    case 'belum dibaca':
      return putusan(peristiwa);
    case 'disetujui': {
      const data = peristiwa.data.map(({ tab, sidik }) => `${tab}:${sidik}`).join(PEMISAH_DATA);
      return { ...putusan(peristiwa), isi: peristiwa.isi, data };
    }
    case 'berubah':
      return { keterangan: peristiwa.perbedaan };
    case 'disusun ulang':
      return { keterangan: keteranganDisusunUlang(peristiwa.disimpan) };
    case 'temuan diterima':
      return { keterangan: keteranganDiterima(peristiwa.tempat, peristiwa.alasan) };
    case 'berkas akhir': {
      const { nama, alasan } = peristiwa;
      return { keterangan: `${nama}${alasan === undefined ? '' : `. Alasan: ${alasan}`}` };
    }
  }
}

/** What the line of a table that was built says of it. */
export const keteranganDisusun = (disusun: string): string => `Disusun ${disusun}.`;

/** What the line of a table that took the place of an approved version says of it. */
export const keteranganDisusunUlang = (disimpan: string): string =>
  amanUntukSel(`Disusun ulang; versi yang disetujui disimpan di tab "${disimpan}".`);

/** What the line of a table says that has another number than before: `Tabel 3.8, dahulu 3.7.` */
export function keteranganDinomoriUlang(name: string, dahulu: string): string {
  const kata = name.slice(0, name.lastIndexOf(' ') + 1);
  return amanUntukSel(`${name}, dahulu ${dahulu.startsWith(kata) ? dahulu.slice(kata.length) : dahulu}.`);
}

const KETERANGAN_DIKENALI = 'Sejak baris ini tabel dikenali menurut kodenya, bukan lagi menurut namanya.';

/**
 * What the table of each line is known by; empty where a line tells of none. Lines from before there was a
 * kode name their table: what it was known by stands in the first line below them that tells, else in
 * `known`.
 */
export function idsOf(
  riwayat: readonly BarisRiwayat[],
  known: ReadonlyMap<string, TableId> = new Map(),
): readonly TableId[] {
  let named = known;
  const ids: TableId[] = [];
  for (const baris of [...riwayat].reverse()) {
    if (baris.peristiwa === 'dikenali') named = new Map(dikenaliOf(baris));
    ids.push(baris.kode === '' ? (named.get(baris.tabel) ?? baris.tabel) : baris.kode);
  }
  return ids.reverse();
}

/** Somebody may have changed the line: what cannot be read tells nothing. */
function dikenaliOf({ data }: BarisRiwayat): readonly (readonly [string, TableId])[] {
  try {
    const daftar: unknown = JSON.parse(data);
    return Array.isArray(daftar) ? daftar.filter((satu) => Array.isArray(satu) && satu.length === 2) : [];
  } catch {
    return [];
  }
}

/** Whether there are lines whose tables are known by name alone. */
export function isTanpaKode(riwayat: readonly BarisRiwayat[]): boolean {
  const sejak = riwayat.map(({ peristiwa }) => peristiwa).lastIndexOf('dikenali') + 1;
  return riwayat.slice(sejak).some(({ tabel, kode }) => tabel !== '' && kode === '');
}

/** What the line of an accepted finding says of it. */
export const keteranganDiterima = (tempat: string, alasan: string): string =>
  amanUntukSel(`${tempat}. Alasan: ${alasan}`);

function putusan({ peninjau, tanggal, catatan }: Putusan): Terisi {
  return { peninjau, tanggal, keterangan: awalanCatatan(catatan) };
}

const CATATAN = 'Catatan: ';
const awalanCatatan = (catatan = ''): string => (catatan.trim() === '' ? '' : `${CATATAN}${catatan}`);

/** A reviewer's words as a line of Riwayat gives them back. */
export function catatanTersimpan(catatan: string): string {
  return catatanOf({ keterangan: amanUntukSel(awalanCatatan(catatan)) });
}

/** The reviewer's words in the line of a verdict. */
export function catatanOf({ keterangan }: Pick<BarisRiwayat, 'keterangan'>): string {
  return keterangan.startsWith(CATATAN) ? keterangan.slice(CATATAN.length) : keterangan;
}

const PEMISAH_DATA = '; ';

/** The raw tabs in the line of an approval. A name of a tab may hold a colon; a sidik never. */
export function dataOf({ data }: BarisRiwayat): readonly SidikData[] {
  return data.split(PEMISAH_DATA).flatMap((satu): SidikData[] => {
    const [, tab, sidik] = /^(.*):([0-9a-f]{64})$/su.exec(satu) ?? [];
    return tab === undefined || sidik === undefined ? [] : [{ tab, sidik }];
  });
}

/** What is remembered of the chain outside the tab, so that not even who can compute a sidik can rewrite it. */
export interface KepalaRiwayat {
  /** How many lines there are. */
  readonly jumlah: number;
  /** How many there will be once those are written that are being written now: a cut-off run ends at either. */
  readonly akan?: number;
  /** The first 12 digits of the sidik of each of the last lines, those being written included. */
  readonly jangkar: string;
}

/** Developer metadata has room for 30,000 characters in all; older lines are held by those below them. */
const MOST_JANGKAR = 400;
const PANJANG_JANGKAR = 12;

/**
 * What to remember of a whole chain; with `akan`, before these lines are written below it. It must be
 * renewed without `akan` once they are.
 */
export function kepalaRiwayat(
  riwayat: readonly BarisRiwayat[],
  akan: readonly BarisRiwayat[] = [],
): KepalaRiwayat {
  const semua = [...riwayat, ...akan];
  const jangkar = semua.slice(-MOST_JANGKAR).map(({ sidik }) => sidik.slice(0, PANJANG_JANGKAR));
  return {
    jumlah: riwayat.length,
    ...(akan.length === 0 ? {} : { akan: semua.length }),
    jangkar: jangkar.join(''),
  };
}

/** Whether the chain is what the add-on has written. */
export type Rantai =
  | {
      readonly utuh: true;
      /** The numbers of lines that once were in doubt and prove nothing: an officer has begun anew since. */
      readonly takTerbukti: ReadonlySet<number>;
    }
  | {
      readonly utuh: false;
      /** The first line in doubt, counted from 1; it may be one that is no longer there. */
      readonly nomor: number;
      /** What is wrong, in a sentence for officers. */
      readonly sebab: string;
      readonly takTerbukti: ReadonlySet<number>;
    };

/**
 * Checks every line against the one before, and the end against what is remembered of it. A line that
 * was changed, taken out, put in, exchanged or cut off shows, and so does a chain written anew by
 * someone who knows how. Without `kepala` (a file that has been to Excel) only the lines themselves can
 * be checked.
 */
export function periksaRantai(riwayat: readonly BarisRiwayat[], kepala?: KepalaRiwayat): Rantai {
  const putus = [
    ...putusDiBaris(riwayat),
    ...putusDiJangkar(riwayat, kepala),
    ...putusDiUjung(riwayat, kepala),
  ];
  const diakui = daftarDiakui(riwayat);
  const terbuka = putus
    .filter(({ nomor }) => !diakui.some(({ dari, sampai }) => dari <= nomor && nomor < sampai))
    .sort((a, b) => a.nomor - b.nomor)[0];
  const takTerbukti = new Set<number>();
  for (const { dari, sampai } of diakui) for (let n = dari; n < sampai; n += 1) takTerbukti.add(n);
  if (terbuka === undefined) return { utuh: true, takTerbukti };
  for (let n = terbuka.nomor; n <= riwayat.length; n += 1) takTerbukti.add(n);
  return { utuh: false, ...terbuka, takTerbukti };
}

interface Putus {
  readonly nomor: number;
  readonly sebab: string;
}

function putusDiBaris(riwayat: readonly BarisRiwayat[]): readonly Putus[] {
  return riwayat.flatMap((baris, i): Putus[] => {
    const nomor = i + 1;
    if (baris.nomor !== String(nomor)) {
      const terbaca = baris.nomor === '' ? 'tanpa nomor' : `bernomor "${baris.nomor.slice(0, 20)}"`;
      const sebab = `Baris ke-${nomor} ${terbaca}: ada baris yang dihapus, disisipkan, atau ditukar.`;
      return [{ nomor, sebab }];
    }
    if (baris.sidik !== sidikBaris(baris, riwayat[i - 1])) {
      const sebab = `Isi baris ${nomor} tidak cocok dengan sidiknya: ada sel yang diubah di luar add-on.`;
      return [{ nomor, sebab }];
    }
    if (baris.peristiwa === MULAI_LAGI && baris.isi !== sidikDiAtas(riwayat, i)) {
      return [{ nomor, sebab: `Baris di atas baris ${nomor} diubah lagi sesudah riwayat dimulai lagi.` }];
    }
    return [];
  });
}

/** Lines that are whole in themselves, but not those that were written. */
function putusDiJangkar(
  riwayat: readonly BarisRiwayat[],
  kepala: KepalaRiwayat | undefined,
): readonly Putus[] {
  if (kepala === undefined) return [];
  const { jangkar, jumlah, akan } = kepala;
  const pertama = (akan ?? jumlah) - jangkar.length / PANJANG_JANGKAR;
  const lain = riwayat.findIndex((baris, i) => {
    const awal = (i - pertama) * PANJANG_JANGKAR;
    return (
      awal >= 0 &&
      awal < jangkar.length &&
      !baris.sidik.startsWith(jangkar.slice(awal, awal + PANJANG_JANGKAR))
    );
  });
  if (lain === -1) return [];
  // What stands above the first that is remembered was held by that one alone.
  const nomor = lain === pertama ? 1 : lain + 1;
  return [
    { nomor, sebab: `Baris ${nomor} bukan baris yang ditulis add-on: riwayat ditulis ulang dari sini.` },
  ];
}

function putusDiUjung(riwayat: readonly BarisRiwayat[], kepala: KepalaRiwayat | undefined): readonly Putus[] {
  if (kepala === undefined) return [];
  const { jumlah, akan } = kepala;
  const ada = riwayat.length;
  if (ada === jumlah || ada === akan) return [];
  if (ada < jumlah) {
    const sebab = `${jumlah - ada} baris di ujung riwayat tidak ada lagi; seharusnya ada ${jumlah} baris.`;
    return [{ nomor: ada + 1, sebab }];
  }
  const nomor = (akan !== undefined && ada > akan ? akan : jumlah) + 1;
  return [{ nomor, sebab: `Baris ${nomor} dan seterusnya tidak ditulis oleh add-on.` }];
}

/** Lines in doubt, from `dari` up to the line `sampai` that an officer put below them. */
interface Diakui {
  readonly dari: number;
  readonly sampai: number;
}

function daftarDiakui(riwayat: readonly BarisRiwayat[]): readonly Diakui[] {
  return riwayat.flatMap((baris, i): Diakui[] => {
    if (baris.peristiwa !== MULAI_LAGI) return [];
    const sah = baris.sidik === sidikBaris(baris, riwayat[i - 1]) && baris.isi === sidikDiAtas(riwayat, i);
    const [, dari] = POLA_DARI.exec(baris.data) ?? [];
    return sah && dari !== undefined ? [{ dari: Number(dari), sampai: i + 1 }] : [];
  });
}

const POLA_DARI = /^dari baris (\d+)$/u;

const sidikDiAtas = (riwayat: readonly BarisRiwayat[], index: number): string =>
  sidikOf(JSON.stringify(riwayat.slice(0, index).map(selTerjamin)));

/**
 * The line with which an officer begins anew below a chain that is not whole. It keeps the sidik of all
 * that stands above as it was found, so that it cannot be changed once more. Undefined for a whole chain.
 *
 * It is written first and kepalaRiwayat renewed after: the other way round a run that is cut off between
 * would take what is in doubt for whole.
 */
export function mulaiLagi(
  riwayat: readonly BarisRiwayat[],
  rantai: Rantai,
  pencatat: Pencatat,
): BarisRiwayat | undefined {
  if (rantai.utuh) return undefined;
  const keterangan = `Riwayat di atas baris ini pernah diubah: ${rantai.sebab} Yang dicatat sejak baris ${rantai.nomor} sampai di sini tidak menjadi bukti.`;
  const isi: Terisi = {
    peristiwa: MULAI_LAGI,
    keterangan,
    isi: sidikDiAtas(riwayat, riwayat.length),
    data: `dari baris ${rantai.nomor}`,
  };
  return bersidik(isi, riwayat.length, riwayat[riwayat.length - 1], pencatat);
}
