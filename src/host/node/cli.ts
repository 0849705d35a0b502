import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { BerkasError } from '../berkas-error.ts';
import type { Host } from '../host.ts';
import { pesanNamaPendek } from '../xlsx-names.ts';
import { workbookToXlsx } from '../xlsx-write.ts';
import { berkasAkhir, type PermintaanBerkas } from './berkas-akhir.ts';
import { barisMasalah, layar, type Susunan } from './layar.ts';
import { type DaftarTemuan, jsonTemuan, layarTemuan, type Ringkasan } from './layar-temuan.ts';
import { openHost } from './open-host.ts';
import { save } from './save.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const BAWAAN = 'test/contoh/dinas-2021';

const CARA = `Cara pakai:
  npm start -- [berkas.xlsx | folder berisi CSV] [-o hasil.xlsx]
      Menyusun semua tabel dan memeriksa datanya.
  npm start -- periksa [berkas.xlsx | folder berisi CSV] [--json]
      Memeriksa saja. Kode keluar 2: ada yang salah; 1: tidak terbaca; 0: selebihnya.
  npm start -- berkas-akhir [berkas.xlsx | folder] [-o folder hasil] [--alasan "..."] [--simpan]
      Menyusun berkas akhir dari laporan yang sudah direviu, sebagai .xlsx dan, bila LibreOffice terpasang, PDF.
      Kode keluar 2: masih ada halangan (--alasan melampauinya, kecuali laporan yang belum dibagikan untuk direviu); 1: tidak terbaca; 0: jadi.
      --simpan menulis juga berkas asal dengan catatannya di Riwayat.
  npm start -- bantuan
      Menampilkan petunjuk ini.
Tanpa berkas, yang dipakai ialah data contoh ${BAWAAN}.`;

/**
 * The whole job without Google, the inspection alone, or the final set. Returns the exit code. `dist` is the folder of
 * the built bundle.
 */
export async function run(args: readonly string[], terminal: Terminal, dist = 'dist'): Promise<ExitCode> {
  try {
    const perintah = argumentsOf(args);
    switch (perintah.jenis) {
      case 'bantuan':
        terminal.print(CARA);
        return 0;
      case 'periksa':
        return await periksa(perintah, terminal, dist);
      case 'berkas-akhir':
        return await berkasAkhir(perintah, terminal, dist);
      case 'susun':
        return await susun(perintah, terminal, dist);
    }
  } catch (error) {
    // Only what a file can do wrong is a message; our own bugs keep their stack.
    if (!(error instanceof BerkasError)) throw error;
    terminal.error(error.message);
    return 1;
  }
}

/** Opens a year's data, clicks "Susun semua tabel" and "Periksa data", writes the spreadsheet, and prints one screen. */
async function susun(
  { input, output }: PermintaanSusun,
  terminal: Terminal,
  dist: string,
): Promise<ExitCode> {
  const start = performance.now();
  const host = await openHost(input, dist);
  const hasil = clickMenu(host, 'Susun semua tabel') as Susunan;
  const gagal = hasil.ringkasan.length === 0;
  const temuan = gagal ? undefined : (clickMenu(host, 'Periksa data') as Ringkasan);
  const panggilan = host.serviceCalls.total;
  const perjalanan = host.trips;

  const workbook = host.workbook();
  const namaPendek = gagal ? undefined : pesanNamaPendek(workbook);
  const berkas = output ?? join('out', `LKjIP-${hasil.tahun}.xlsx`);
  if (!gagal)
    await save(
      berkas,
      await workbookToXlsx(workbook, { functionsExcelLacks: new Set(host.customFunctionNames) }),
    );

  const detik = (performance.now() - start) / 1000;
  const text = layar({
    input,
    hasil,
    panggilan,
    perjalanan,
    detik,
    ...(temuan === undefined ? {} : { periksa: temuan }),
    ...(gagal ? {} : { berkas, namaPendek }),
  });
  if (gagal) terminal.error(text);
  else terminal.print(text);
  return gagal ? 1 : 0;
}

/** Opens a year's data and prints what is wrong with it. Writes no file. */
async function periksa(
  { input, json }: PermintaanPeriksa,
  terminal: Terminal,
  dist: string,
): Promise<ExitCode> {
  const host = await openHost(input, dist);
  const hasil = host.call('bacaTemuan') as DaftarTemuan;
  const { masalah } = hasil;
  const adaMasalah = masalah.some(({ tingkat }) => tingkat === 'salah');
  if (!hasil.diperiksa) {
    terminal.error(barisMasalah(masalah).join('\n'));
    return 1;
  }
  if (json) {
    terminal.print(jsonTemuan(hasil));
    if (adaMasalah) terminal.error(barisMasalah(masalah).join('\n'));
  } else {
    terminal.print(layarTemuan(input, hasil));
  }
  return adaMasalah || hasil.terbuka.salah > 0 ? 2 : 0;
}

interface PermintaanSusun {
  readonly input: string;
  readonly output: string | undefined;
}

interface PermintaanPeriksa {
  readonly input: string;
  readonly json: boolean;
}

type Perintah =
  | { readonly jenis: 'bantuan' }
  | ({ readonly jenis: 'susun' } & PermintaanSusun)
  | ({ readonly jenis: 'periksa' } & PermintaanPeriksa)
  | ({ readonly jenis: 'berkas-akhir' } & PermintaanBerkas);

/** The words that ask for something else than the whole job; a folder of such a name is `./periksa`. */
const KATA = ['periksa', 'berkas-akhir', 'bantuan'] as const;

function argumentsOf(args: readonly string[]): Perintah {
  const { values, positionals } = parse(args);
  const kata = KATA.find((one) => one === positionals[0]);
  const [input = BAWAAN, ...rest] = kata === undefined ? positionals : positionals.slice(1);
  const { output, json = false, help = false, alasan, simpan = false } = values;
  if (help || kata === 'bantuan') return { jenis: 'bantuan' };
  if (rest.length > 0) throw new BerkasError(`Hanya satu berkas atau folder sekali jalan.\n${CARA}`);
  if (json && kata !== 'periksa') throw new BerkasError(`--json hanya untuk perintah periksa.\n${CARA}`);
  if ((alasan !== undefined || simpan) && kata !== 'berkas-akhir') {
    throw new BerkasError(`--alasan dan --simpan hanya untuk perintah berkas-akhir.\n${CARA}`);
  }
  if (kata === 'periksa') {
    if (output !== undefined) throw new BerkasError(`Perintah periksa tidak menulis berkas.\n${CARA}`);
    return { jenis: kata, input, json };
  }
  if (kata === 'berkas-akhir') {
    return { jenis: kata, input, folder: folderOf(output), alasan: alasanOf(alasan), simpan };
  }
  if (output !== undefined && extname(output).toLowerCase() !== '.xlsx') {
    throw new BerkasError(`Berkas hasil harus berakhiran .xlsx; yang diminta "${output}".`);
  }
  return { jenis: 'susun', input, output };
}

function folderOf(output = 'out'): string {
  if (['.xlsx', '.pdf'].includes(extname(output).toLowerCase())) {
    throw new BerkasError(
      `Berkas akhir dinamai sendiri; -o menyebut foldernya, misalnya -o out. Yang diminta "${output}".`,
    );
  }
  return output;
}

/** As long as the add-on takes it. */
const MOST_ALASAN = 2000;

function alasanOf(text: string | undefined): string | undefined {
  const alasan = text?.trim();
  if (alasan === '') throw new BerkasError('Alasan masih kosong. Tulis alasannya di antara tanda petik.');
  if (alasan !== undefined && alasan.length > MOST_ALASAN) {
    throw new BerkasError(`Alasan paling panjang ${MOST_ALASAN} huruf; yang ditulis ${alasan.length}.`);
  }
  return alasan;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        alasan: { type: 'string' },
        simpan: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new BerkasError(CARA, { cause: error });
  }
}

function clickMenu(host: Host, label: string): unknown {
  const item = host.menus.flatMap(({ items }) => items).find((one) => one.label === label);
  if (item === undefined) throw new Error(`Menu tidak punya butir "${label}".`);
  return host.call(item.functionName);
}
