import type { Trips } from '../host/host.ts';
import type { HasilSusun, Result } from './add-in.ts';
import { printMasalah } from './print-masalah.ts';
import { ringkasan } from './print-temuan.ts';

export interface FinishedRun {
  readonly input: string;
  readonly hasil: HasilSusun;
  /** What "Periksa data" found; absent where nothing was written. */
  readonly periksa?: Result<'periksaData'>;
  readonly panggilan: number;
  /** What the run would have cost on Google. */
  readonly perjalanan: Trips;
  readonly detik: number;
  /** The file written; absent where none was. */
  readonly berkas?: string;
  /** What to know of the names of its tabs. */
  readonly namaPendek?: string | undefined;
}

/** One screen: what every sasaran came to, the tabs written, the issues found, calls and time. */
export function printRun(run: FinishedRun): string {
  const { input, hasil, periksa, berkas, namaPendek } = run;
  const judul = hasil.tahun === undefined ? 'LKjIP' : `LKjIP ${hasil.tahun} · ${hasil.instansi ?? ''}`;
  return [
    judul,
    `Data: ${input}`,
    '',
    ...(berkas === undefined ? ['Tabel belum disusun dan tidak ada berkas yang ditulis.'] : sasaran(hasil)),
    '',
    ...printMasalah(hasil.masalah),
    ...(hasil.tertahan.length === 0 ? [] : [`Masih berisi data lama: ${hasil.tertahan.join(', ')}.`]),
    ...hasil.peringatan,
    '',
    ...(periksa === undefined ? [] : [...ringkasan(periksa), '']),
    ...tabel(hasil),
    biaya(run),
    ...(namaPendek === undefined ? [] : [namaPendek]),
    ...(berkas === undefined ? [] : [`Hasil: ${berkas}`]),
  ].join('\n');
}

function sasaran({ ringkasan }: HasilSusun): string[] {
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

function tabel({ tabel: daftar }: HasilSusun): string[] {
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
function biaya({ perjalanan, panggilan, detik }: FinishedRun): string {
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
