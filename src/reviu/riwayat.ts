import { sha256Of } from '../reports/fingerprint.ts';
import type { TableId } from '../reports/laporan.ts';
import { findHeadingRow, type Grid } from './grid.ts';

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

/** A line of the tab as it shows it. Whether it is what the add-on wrote, checkChain tells. */
export type RiwayatRow = Readonly<Record<Kolom, string>>;

/** What is written where Google does not say who it was. */
export const UNREADABLE_ACCOUNT = 'akun tidak terbaca';

/** What proves who gave a verdict: the record that was made when it was chosen (see catatan-putusan.ts). */
export interface Bukti {
  readonly no: string;
  /** The account, where Google did not show its address. */
  readonly akun?: string;
}

/** Whose verdict on a table it is, and when it was given, as it was recorded outside the tab Reviu. */
interface Putusan {
  readonly tabel: TableId;
  readonly peninjau: string;
  readonly tanggal: string;
  readonly catatan?: string;
  readonly bukti: Bukti;
}

/** A verdict that was not taken in, and why. */
interface TakDihitung {
  readonly tabel: TableId;
  readonly peninjau: string;
  readonly sebab: string;
  /** The record of the verdict; absent where there is none. */
  readonly no?: string | undefined;
}

/** Something that happened to the report; `tabel` is what the table is known by. Texts are in the words of whoever did it. */
export type ReviewEvent =
  | { readonly jenis: 'disusun'; readonly tabel: TableId; readonly disusun?: string }
  /** `dahulu` is the name that it had until now. */
  | { readonly jenis: 'dinomori ulang'; readonly tabel: TableId; readonly dahulu: string }
  /** What the tables were known by of which lines above tell by name alone. */
  | { readonly jenis: 'dikenali'; readonly daftar: readonly (readonly [name: string, id: TableId])[] }
  /** `akun` is that of whoever shared it. */
  | {
      readonly jenis: 'dibagikan';
      readonly peninjau: string;
      readonly peran: string;
      readonly akun?: string | undefined;
    }
  | { readonly jenis: 'dicabut'; readonly peninjau: string }
  | ({ readonly jenis: 'perlu perbaikan' } & Putusan)
  /** `isi` is the sidik in the archive of what the table says. */
  | ({ readonly jenis: 'disetujui'; readonly isi: string } & Putusan)
  /** The reviewer has put the status back. */
  | ({ readonly jenis: 'belum dibaca' } & Putusan)
  /** The reviewer has written a note beside a verdict that stands. */
  | ({ readonly jenis: 'catatan' } & Putusan)
  /** Nobody can say that it was the reviewer who chose it. */
  | ({ readonly jenis: 'belum terbukti' } & TakDihitung)
  /** The reviewer chose it, but for something else than what the data say. */
  | ({ readonly jenis: 'ditolak' } & TakDihitung)
  /** `perbedaan` says which cell, from what to what. */
  | { readonly jenis: 'berubah'; readonly tabel: TableId; readonly perbedaan: string }
  /** `disimpan` is the tab that keeps the approved version. */
  | { readonly jenis: 'disusun ulang'; readonly tabel: TableId; readonly disimpan: string }
  | { readonly jenis: 'temuan diterima'; readonly tempat: string; readonly alasan: string }
  /** `alasan` is why it was made with something still in the way. */
  | { readonly jenis: 'berkas akhir'; readonly nama: string; readonly alasan?: string };

export type ReviewEventKind = ReviewEvent['jenis'] | typeof START_AGAIN;

/** The line that an officer puts below a tampered chain: what is in doubt stays so, what follows counts. */
export const START_AGAIN = 'mulai lagi';

/** When lines are written, and by whom: an e-mail address, or empty where Google does not say. */
export interface Recorder {
  /** `2026-11-24 10.15.30`. */
  readonly waktu: string;
  readonly oleh: string;
}

/**
 * The lines to be put below those that are there: a whole chain, or one that ends in startAgain.
 *
 * @param nameOf What people call a table now.
 */
export function appendRiwayat(
  riwayat: readonly RiwayatRow[],
  daftarPeristiwa: readonly ReviewEvent[],
  pencatat: Recorder,
  nameOf: (id: TableId) => string = (id) => id,
): readonly RiwayatRow[] {
  const baru: RiwayatRow[] = [];
  for (const peristiwa of daftarPeristiwa) {
    const sebelum = baru[baru.length - 1] ?? riwayat[riwayat.length - 1];
    const isi = { peristiwa: peristiwa.jenis, ...kolomOf(peristiwa, nameOf) };
    baru.push(withFingerprints(isi, riwayat.length + baru.length, sebelum, pencatat));
  }
  return baru;
}

/** The line as a row of the tab, in the order of its headings. */
export function riwayatCells(baris: RiwayatRow): readonly string[] {
  return KOLOM.map((kolom) => baris[kolom]);
}

/** The same as what a sidik vouches for: a line from before there was a kode has no place for one. */
function selTerjamin(baris: RiwayatRow): readonly string[] {
  return KOLOM.filter((kolom) => kolom !== 'kode' || baris.kode !== '').map((kolom) => baris[kolom]);
}

/**
 * Reads the lines by their headings, wherever the columns stand. Empty rows are none; any other row is
 * a line, if only a broken one. Empty where the headings are missing.
 */
export function readRiwayat(rows: Grid): readonly RiwayatRow[] {
  const judul = findHeadingRow(rows, KEPALA_RIWAYAT_DIKENAL);
  if (judul === undefined) return [];
  return rows
    .slice(judul.top + 1)
    .map((row) => rowFrom((kolom) => row[judul.kolomOf(JUDUL_RIWAYAT[kolom])] ?? ''))
    .filter((baris) => KOLOM.some((kolom) => baris[kolom] !== ''));
}

type Terisi = Partial<Omit<RiwayatRow, 'sidik'>>;

function withFingerprints(
  isi: Terisi,
  diAtas: number,
  sebelum: RiwayatRow | undefined,
  { waktu, oleh }: Recorder,
): RiwayatRow {
  const nomor = String(diAtas + 1);
  const lengkap: Terisi = { ...isi, nomor, waktu, oleh: oleh === '' ? UNREADABLE_ACCOUNT : oleh };
  const baris = rowFrom((kolom) => (kolom === 'sidik' ? '' : cellSafe(lengkap[kolom] ?? '')));
  return { ...baris, sidik: rowFingerprint(baris, sebelum) };
}

function rowFrom(isi: (kolom: Kolom) => string): RiwayatRow {
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
function rowFingerprint(baris: RiwayatRow, sebelum: RiwayatRow | undefined): string {
  const isi = selTerjamin(baris).filter((_, i) => i !== KOLOM.indexOf('sidik'));
  return sha256Of(JSON.stringify([...isi, sebelum?.sidik ?? '']));
}

/** A cell holds 50,000 characters, in Excel 32,767. */
const MOST_OF_A_CELL = 10_000;

/** What every program hands back as it got it: single spaces, no control characters, no `'` or `=` in front. */
export function cellSafe(teks: string): string {
  const bersih = teks
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
    .replace(/^(?=['=+])/u, '“');
  return bersih.length > MOST_OF_A_CELL
    ? `${bersih.slice(0, MOST_OF_A_CELL).replace(/\p{Cs}$/u, '')}…`
    : bersih;
}

function kolomOf(peristiwa: ReviewEvent, nameOf: (id: TableId) => string): Terisi {
  const { tabel: kode } = { tabel: undefined, ...peristiwa };
  return {
    ...(kode === undefined ? {} : { tabel: nameOf(kode), kode }),
    ...isiOf(peristiwa, nameOf),
  };
}

function isiOf(peristiwa: ReviewEvent, nameOf: (id: TableId) => string): Terisi {
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
      return {
        peninjau: peristiwa.peninjau,
        keterangan: `Dibagikan sebagai ${peristiwa.peran}.`,
        ...(peristiwa.akun === undefined ? {} : { data: `akun ${peristiwa.akun}` }),
      };
    case 'dicabut':
      return {
        peninjau: peristiwa.peninjau,
        keterangan: 'Tidak lagi peninjau; persetujuannya yang lalu tetap berlaku.',
      };
    case 'perlu perbaikan':
    case 'belum dibaca':
    case 'catatan':
      return putusan(peristiwa);
    case 'disetujui':
      return { ...putusan(peristiwa), isi: peristiwa.isi };
    case 'belum terbukti':
    case 'ditolak': {
      const { peninjau, sebab, no } = peristiwa;
      return { peninjau, keterangan: sebab, ...(no === undefined ? {} : { data: `bukti ${no}` }) };
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
  cellSafe(`Disusun ulang; versi yang disetujui disimpan di tab "${disimpan}".`);

/** What the line of a table says that has another number than before: `Tabel 3.8, dahulu 3.7.` */
export function keteranganDinomoriUlang(name: string, dahulu: string): string {
  const kata = name.slice(0, name.lastIndexOf(' ') + 1);
  return cellSafe(`${name}, dahulu ${dahulu.startsWith(kata) ? dahulu.slice(kata.length) : dahulu}.`);
}

const KETERANGAN_DIKENALI = 'Sejak baris ini tabel dikenali menurut kodenya, bukan lagi menurut namanya.';

/**
 * What the table of each line is known by; empty where a line tells of none. Lines from before there was a
 * kode name their table: what it was known by stands in the first line below them that tells, else in
 * `known`.
 */
export function idsOf(
  riwayat: readonly RiwayatRow[],
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
function dikenaliOf({ data }: RiwayatRow): readonly (readonly [string, TableId])[] {
  try {
    const daftar: unknown = JSON.parse(data);
    return Array.isArray(daftar) ? daftar.filter((satu) => Array.isArray(satu) && satu.length === 2) : [];
  } catch {
    return [];
  }
}

/** Whether there are lines whose tables are known by name alone. */
export function isTanpaKode(riwayat: readonly RiwayatRow[]): boolean {
  const sejak = riwayat.map(({ peristiwa }) => peristiwa).lastIndexOf('dikenali') + 1;
  return riwayat.slice(sejak).some(({ tabel, kode }) => tabel !== '' && kode === '');
}

/** What the line of an accepted finding says of it. */
export const keteranganDiterima = (tempat: string, alasan: string): string =>
  cellSafe(`${tempat}. Alasan: ${alasan}`);

function putusan({ peninjau, tanggal, catatan, bukti: { no, akun } }: Putusan): Terisi {
  const data = `bukti ${no}: ${akun === undefined ? 'alamat terbaca' : `akun ${akun}`}`;
  return { peninjau, tanggal, keterangan: awalanCatatan(catatan), data };
}

/** What proves a verdict by its line; undefined for one that no record proves, as before version 0.2. */
export function buktiOf({ data }: Pick<RiwayatRow, 'data'>): Bukti | undefined {
  const [, no, akun] = /^bukti (\w+)(?:: akun (\w+)|: alamat terbaca)?$/u.exec(data) ?? [];
  return no === undefined ? undefined : { no, ...(akun === undefined ? {} : { akun }) };
}

const CATATAN = 'Catatan: ';
const awalanCatatan = (catatan = ''): string => (catatan.trim() === '' ? '' : `${CATATAN}${catatan}`);

/** A reviewer's words as a line of Riwayat gives them back. */
export function storedCatatan(catatan: string): string {
  return catatanOf({ keterangan: cellSafe(awalanCatatan(catatan)) });
}

/** The reviewer's words in the line of a verdict. */
export function catatanOf({ keterangan }: Pick<RiwayatRow, 'keterangan'>): string {
  return keterangan.startsWith(CATATAN) ? keterangan.slice(CATATAN.length) : keterangan;
}

/** What is remembered of the chain outside the tab, so that not even who can compute a sidik can rewrite it. */
export interface ChainHead {
  /** How many lines there are. */
  readonly jumlah: number;
  /** How many there will be once those are written that are being written now: a cut-off run ends at either. */
  readonly akan?: number;
  /** The first 12 digits of the sidik of each of the last lines, those being written included. */
  readonly jangkar: string;
}

/** Developer metadata has room for 30,000 characters in all; older lines are held by those below them. */
const MOST_ANCHORS = 400;
const ANCHOR_LENGTH = 12;

/**
 * What to remember of a whole chain; with `akan`, before these lines are written below it. It must be
 * renewed without `akan` once they are.
 */
export function chainHead(riwayat: readonly RiwayatRow[], akan: readonly RiwayatRow[] = []): ChainHead {
  const semua = [...riwayat, ...akan];
  const jangkar = semua.slice(-MOST_ANCHORS).map(({ sidik }) => sidik.slice(0, ANCHOR_LENGTH));
  return {
    jumlah: riwayat.length,
    ...(akan.length === 0 ? {} : { akan: semua.length }),
    jangkar: jangkar.join(''),
  };
}

/** Whether the chain is what the add-on has written. */
export type Chain =
  | {
      readonly utuh: true;
      /** The numbers of lines that once were in doubt and prove nothing: an officer has begun anew since. */
      readonly unproven: ReadonlySet<number>;
    }
  | {
      readonly utuh: false;
      /** The first line in doubt, counted from 1; it may be one that is no longer there. */
      readonly nomor: number;
      /** What is wrong, in a sentence for officers. */
      readonly sebab: string;
      readonly unproven: ReadonlySet<number>;
    };

/**
 * Checks every line against the one before, and the end against what is remembered of it. A line that
 * was changed, taken out, put in, exchanged or cut off shows, and so does a chain written anew by
 * someone who knows how. Without `kepala` (a file that has been to Excel) only the lines themselves can
 * be checked.
 */
export function checkChain(riwayat: readonly RiwayatRow[], kepala?: ChainHead): Chain {
  const putus = [
    ...brokenAtRow(riwayat),
    ...brokenAtAnchor(riwayat, kepala),
    ...brokenAtEnd(riwayat, kepala),
  ];
  const diakui = daftarDiakui(riwayat);
  const terbuka = putus
    .filter(({ nomor }) => !diakui.some(({ dari, sampai }) => dari <= nomor && nomor < sampai))
    .sort((a, b) => a.nomor - b.nomor)[0];
  const takTerbukti = new Set<number>();
  for (const { dari, sampai } of diakui) for (let n = dari; n < sampai; n += 1) takTerbukti.add(n);
  if (terbuka === undefined) return { utuh: true, unproven: takTerbukti };
  for (let n = terbuka.nomor; n <= riwayat.length; n += 1) takTerbukti.add(n);
  return { utuh: false, ...terbuka, unproven: takTerbukti };
}

interface Putus {
  readonly nomor: number;
  readonly sebab: string;
}

function brokenAtRow(riwayat: readonly RiwayatRow[]): readonly Putus[] {
  return riwayat.flatMap((baris, i): Putus[] => {
    const nomor = i + 1;
    if (baris.nomor !== String(nomor)) {
      const terbaca = baris.nomor === '' ? 'tanpa nomor' : `bernomor "${baris.nomor.slice(0, 20)}"`;
      const sebab = `Baris ke-${nomor} ${terbaca}: ada baris yang dihapus, disisipkan, atau ditukar.`;
      return [{ nomor, sebab }];
    }
    if (baris.sidik !== rowFingerprint(baris, riwayat[i - 1])) {
      const sebab = `Isi baris ${nomor} tidak cocok dengan sidiknya: ada sel yang diubah di luar add-on.`;
      return [{ nomor, sebab }];
    }
    if (baris.peristiwa === START_AGAIN && baris.isi !== fingerprintsAbove(riwayat, i)) {
      return [{ nomor, sebab: `Baris di atas baris ${nomor} diubah lagi sesudah riwayat dimulai lagi.` }];
    }
    return [];
  });
}

/** Lines that are whole in themselves, but not those that were written. */
function brokenAtAnchor(riwayat: readonly RiwayatRow[], kepala: ChainHead | undefined): readonly Putus[] {
  if (kepala === undefined) return [];
  const { jangkar, jumlah, akan } = kepala;
  const pertama = (akan ?? jumlah) - jangkar.length / ANCHOR_LENGTH;
  const lain = riwayat.findIndex((baris, i) => {
    const awal = (i - pertama) * ANCHOR_LENGTH;
    return (
      awal >= 0 && awal < jangkar.length && !baris.sidik.startsWith(jangkar.slice(awal, awal + ANCHOR_LENGTH))
    );
  });
  if (lain === -1) return [];
  // What stands above the first that is remembered was held by that one alone.
  const nomor = lain === pertama ? 1 : lain + 1;
  return [
    { nomor, sebab: `Baris ${nomor} bukan baris yang ditulis add-on: riwayat ditulis ulang dari sini.` },
  ];
}

function brokenAtEnd(riwayat: readonly RiwayatRow[], kepala: ChainHead | undefined): readonly Putus[] {
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

function daftarDiakui(riwayat: readonly RiwayatRow[]): readonly Diakui[] {
  return riwayat.flatMap((baris, i): Diakui[] => {
    if (baris.peristiwa !== START_AGAIN) return [];
    const sah =
      baris.sidik === rowFingerprint(baris, riwayat[i - 1]) && baris.isi === fingerprintsAbove(riwayat, i);
    const [, dari] = POLA_DARI.exec(baris.data) ?? [];
    return sah && dari !== undefined ? [{ dari: Number(dari), sampai: i + 1 }] : [];
  });
}

const POLA_DARI = /^dari baris (\d+)$/u;

const fingerprintsAbove = (riwayat: readonly RiwayatRow[], index: number): string =>
  sha256Of(JSON.stringify(riwayat.slice(0, index).map(selTerjamin)));

/**
 * The line with which an officer begins anew below a chain that is not whole. It keeps the sidik of all
 * that stands above as it was found, so that it cannot be changed once more. Undefined for a whole chain.
 *
 * It is written first and chainHead renewed after: the other way round a run that is cut off between
 * would take what is in doubt for whole.
 */
export function startAgain(
  riwayat: readonly RiwayatRow[],
  rantai: Chain,
  pencatat: Recorder,
): RiwayatRow | undefined {
  if (rantai.utuh) return undefined;
  const keterangan = `Riwayat di atas baris ini pernah diubah: ${rantai.sebab} Yang dicatat sejak baris ${rantai.nomor} sampai di sini tidak menjadi bukti.`;
  const isi: Terisi = {
    peristiwa: START_AGAIN,
    keterangan,
    isi: fingerprintsAbove(riwayat, riwayat.length),
    data: `dari baris ${rantai.nomor}`,
  };
  return withFingerprints(isi, riwayat.length, riwayat[riwayat.length - 1], pencatat);
}
