import type { Trips } from '../host.ts';
import { type Ringkasan, ringkasan } from './layar-temuan.ts';

/** Something in a raw tab that needs a person. */
export interface Masalah {
  readonly tingkat: 'salah' | 'gaya';
  readonly tab: string;
  readonly row?: number;
  readonly heading?: string;
  readonly message: string;
}

/** What the menu item hands back: the JSON-safe result of `susunTabelCapaian`. */
export interface Susunan {
  readonly tahun?: number;
  readonly instansi?: string;
  readonly masalah: readonly Masalah[];
  readonly tabel: readonly { readonly name: string; readonly keadaan: string }[];
  readonly ringkasan: readonly {
    readonly nomor: number;
    readonly sasaran: string;
    readonly rataRata?: string;
    readonly kategori?: string;
    readonly nilaiMean?: string;
  }[];
  readonly peringatan: readonly string[];
}

export interface Jalannya {
  readonly input: string;
  readonly hasil: Susunan;
  /** What "Periksa data" found; absent where nothing was written. */
  readonly periksa?: Ringkasan;
  readonly panggilan: number;
  /** What the run would have cost on Google. */
  readonly perjalanan: Trips;
  readonly detik: number;
  /** The file written; absent where none was. */
  readonly berkas?: string;
  /** What to know of the names of its tabs. */
  readonly namaPendek?: string | undefined;
}

/** A screen has room for so many issues. */
const MOST_ISSUES = 20;

/** One screen: what every sasaran came to, the tabs written, the issues found, calls and time. */
export function layar(jalannya: Jalannya): string {
  const { input, hasil, periksa, berkas, namaPendek } = jalannya;
  const judul = hasil.tahun === undefined ? 'LKjIP' : `LKjIP ${hasil.tahun} · ${hasil.instansi ?? ''}`;
  return [
    judul,
    `Data: ${input}`,
    '',
    ...(berkas === undefined ? ['Tabel belum disusun dan tidak ada berkas yang ditulis.'] : sasaran(hasil)),
    '',
    ...barisMasalah(hasil.masalah),
    ...hasil.peringatan,
    '',
    ...(periksa === undefined ? [] : [...ringkasan(periksa), '']),
    ...tabel(hasil),
    biaya(jalannya),
    ...(namaPendek === undefined ? [] : [namaPendek]),
    ...(berkas === undefined ? [] : [`Hasil: ${berkas}`]),
  ].join('\n');
}

function sasaran({ ringkasan }: Susunan): string[] {
  const rows = ringkasan.map(({ nomor, sasaran: nama, rataRata = '–', kategori = '–', nilaiMean = '–' }) => [
    String(nomor),
    rataRata,
    kategori,
    nilaiMean,
    nama,
  ]);
  const table = [['Sasaran', 'Rata-rata', 'Kategori', 'Nilai mean', ''], ...rows];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  return table.map(([nomor = '', rataRata = '', kategori = '', nilaiMean = '', nama = '']) =>
    [
      nomor.padEnd(widths[0] ?? 0),
      rataRata.padStart(widths[1] ?? 0),
      kategori.padEnd(widths[2] ?? 0),
      nilaiMean.padStart(widths[3] ?? 0),
      nama,
    ]
      .join('  ')
      .trimEnd(),
  );
}

/** How many things in the raw tabs need a person, and the first of them. */
export function barisMasalah(issues: readonly Masalah[]): string[] {
  if (issues.length === 0) return ['Masalah pada lembar data: tidak ada.'];
  const salah = issues.filter(({ tingkat }) => tingkat === 'salah').length;
  const lines = issues.slice(0, MOST_ISSUES).map(({ tab, row, heading, message }) => {
    const tempat = [tab, row === undefined ? undefined : `baris ${row}`, heading];
    return `  ${tempat.filter((part) => part !== undefined).join(', ')}: ${message}`;
  });
  const rest = issues.length - MOST_ISSUES;
  return [
    `Masalah pada lembar data: ${salah} harus diperbaiki, ${issues.length - salah} soal cara penulisan.`,
    ...lines,
    ...(rest > 0 ? [`  … dan ${rest} lagi.`] : []),
  ];
}

function tabel({ tabel: daftar }: Susunan): string[] {
  const ditulis = daftar.filter(({ keadaan }) => keadaan === 'ditulis').map(({ name }) => name);
  const tetap = daftar.filter(({ keadaan }) => keadaan === 'tidak berubah').map(({ name }) => name);
  const terpakai = daftar.filter(({ keadaan }) => keadaan === 'nama terpakai').map(({ name }) => name);
  return [
    ...(ditulis.length > 0 ? [`Tab yang ditulis (${ditulis.length}): ${ditulis.join(', ')}.`] : []),
    ...(tetap.length > 0 ? [`Tab yang tidak berubah (${tetap.length}): ${tetap.join(', ')}.`] : []),
    ...(terpakai.length > 0
      ? [`Tidak disentuh karena bukan buatan add-on ini: ${terpakai.join(', ')}.`]
      : []),
  ];
}

/** What decides how long Google takes, and how long it took here. */
function biaya({ perjalanan, panggilan, detik }: Jalannya): string {
  const { total, readsAfterWrites, valueReads, sheets, charts, others } = perjalanan;
  const rincian = [
    `${readsAfterWrites} baca sesudah tulis`,
    `${valueReads} baca sel`,
    `${sheets} lembar`,
    `${charts} grafik`,
    `${others} lainnya`,
  ];
  return `Perjalanan ke Google: ${total} (${rincian.join(', ')}); panggilan layanan: ${panggilan}; waktu di sini: ${detik.toFixed(1).replace('.', ',')} detik.`;
}
