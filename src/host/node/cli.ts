import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { BerkasError } from '../berkas-error.ts';
import { createHost, type Host } from '../host.ts';
import { workbookToXlsx } from '../xlsx-write.ts';
import { readScripts } from './bundle.ts';
import { openInput } from './input.ts';
import { barisMasalah, layar, type Susunan } from './layar.ts';
import { type DaftarTemuan, jsonTemuan, layarTemuan, type Ringkasan } from './layar-temuan.ts';

const BAWAAN = 'test/contoh/dinas-2021';

const CARA = `Cara pakai:
  npm start -- [berkas.xlsx | folder berisi CSV] [-o hasil.xlsx]
      Menyusun semua tabel dan memeriksa datanya.
  npm start -- periksa [berkas.xlsx | folder berisi CSV] [--json]
      Memeriksa saja. Kode keluar 2: ada yang salah; 1: tidak terbaca; 0: selebihnya.
Tanpa berkas, yang dipakai ialah data contoh ${BAWAAN}.`;

/** Where the command line writes to. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
}

/** 2: something is wrong in the data that were checked. 1: nothing could be done. */
export type ExitCode = 0 | 1 | 2;

/**
 * The whole job without Google, or the inspection alone. Returns the exit code. `dist` is the folder of
 * the built bundle.
 */
export async function run(args: readonly string[], terminal: Terminal, dist = 'dist'): Promise<ExitCode> {
  try {
    const perintah = argumentsOf(args);
    if (perintah.help) {
      terminal.print(CARA);
      return 0;
    }
    return perintah.periksa ? await periksa(perintah, terminal, dist) : await susun(perintah, terminal, dist);
  } catch (error) {
    // Only what a file can do wrong is a message; our own bugs keep their stack.
    if (!(error instanceof BerkasError)) throw error;
    terminal.error(error.message);
    return 1;
  }
}

/** Opens a year's data, clicks "Susun semua tabel" and "Periksa data", writes the spreadsheet, and prints one screen. */
async function susun({ input, output }: Perintah, terminal: Terminal, dist: string): Promise<ExitCode> {
  const start = performance.now();
  const host = await open(input, dist);
  const hasil = clickMenu(host, 'Susun semua tabel') as Susunan;
  const gagal = hasil.ringkasan.length === 0;
  const temuan = gagal ? undefined : (clickMenu(host, 'Periksa data') as Ringkasan);
  const panggilan = host.serviceCalls.total;

  const berkas = output ?? join('out', `LKjIP-${hasil.tahun}.xlsx`);
  if (!gagal)
    await save(
      berkas,
      await workbookToXlsx(host.workbook(), { functionsExcelLacks: new Set(host.customFunctionNames) }),
    );

  const detik = (performance.now() - start) / 1000;
  const text = layar({
    input,
    hasil,
    panggilan,
    detik,
    ...(temuan === undefined ? {} : { periksa: temuan }),
    ...(gagal ? {} : { berkas }),
  });
  if (gagal) terminal.error(text);
  else terminal.print(text);
  return gagal ? 1 : 0;
}

/** Opens a year's data and prints what is wrong with it. Writes no file. */
async function periksa({ input, json }: Perintah, terminal: Terminal, dist: string): Promise<ExitCode> {
  const host = await open(input, dist);
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

async function open(input: string, dist: string): Promise<Host> {
  const host = createHost({ workbook: await openInput(input), scripts: await readScripts(dist) });
  host.call('onOpen');
  return host;
}

interface Perintah {
  readonly periksa: boolean;
  readonly input: string;
  readonly output: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

/** The word that asks for the inspection alone; a folder of that name is `./periksa`. */
const PERIKSA = 'periksa';

function argumentsOf(args: readonly string[]): Perintah {
  const { values, positionals } = parse(args);
  const alone = positionals[0] === PERIKSA;
  const [input = BAWAAN, ...rest] = alone ? positionals.slice(1) : positionals;
  const { output, json = false, help = false } = values;
  if (rest.length > 0) throw new BerkasError(`Hanya satu berkas atau folder sekali jalan.\n${CARA}`);
  if (json && !alone) throw new BerkasError(`--json hanya untuk perintah periksa.\n${CARA}`);
  if (output !== undefined && alone) throw new BerkasError(`Perintah periksa tidak menulis berkas.\n${CARA}`);
  if (output !== undefined && extname(output).toLowerCase() !== '.xlsx') {
    throw new BerkasError(`Berkas hasil harus berakhiran .xlsx; yang diminta "${output}".`);
  }
  return { periksa: alone, input, output, json, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
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

/** Writes beside the target and then takes its place, so that a full disk leaves no half file. */
async function save(path: string, bytes: Uint8Array): Promise<void> {
  const passing = `${path}.sementara`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(passing, bytes);
    await rename(passing, path);
  } catch (error) {
    await rm(passing, { force: true });
    throw new BerkasError(`"${path}" tidak dapat ditulis. Tutup bila sedang terbuka, lalu coba lagi.`, {
      cause: error,
    });
  }
}
