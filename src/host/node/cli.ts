import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { BerkasError } from '../berkas-error.ts';
import { createHost, type Host } from '../host.ts';
import { workbookToXlsx } from '../xlsx-write.ts';
import { readScripts } from './bundle.ts';
import { openInput } from './input.ts';
import { layar, type Susunan } from './layar.ts';

const BAWAAN = 'test/contoh/dinas-2021';

const CARA = `Cara pakai: npm start -- [berkas.xlsx | folder berisi CSV] [-o hasil.xlsx]
Tanpa berkas, yang dipakai ialah data contoh ${BAWAAN}.`;

/** Where the command line writes to. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * The whole job without Google: opens a year's data, clicks "Susun semua tabel", writes the
 * spreadsheet, and prints one screen. Returns the exit code: 0, or 1 where nothing was written.
 * `dist` is the folder of the built bundle.
 */
export async function run(args: readonly string[], terminal: Terminal, dist = 'dist'): Promise<0 | 1> {
  try {
    return await susun(args, terminal, dist);
  } catch (error) {
    // Only what a file can do wrong is a message; our own bugs keep their stack.
    if (!(error instanceof BerkasError)) throw error;
    terminal.error(error.message);
    return 1;
  }
}

async function susun(args: readonly string[], terminal: Terminal, dist: string): Promise<0 | 1> {
  const start = performance.now();
  const { input, output, help } = argumentsOf(args);
  if (help) {
    terminal.print(CARA);
    return 0;
  }

  const workbook = await openInput(input);
  const host = createHost({ workbook, scripts: await readScripts(dist) });
  host.call('onOpen');
  const hasil = clickMenu(host, 'Susun semua tabel') as Susunan;
  const panggilan = host.serviceCalls.total;

  const gagal = hasil.ringkasan.length === 0;
  const berkas = output ?? join('out', `LKjIP-${hasil.tahun}.xlsx`);
  if (!gagal)
    await save(
      berkas,
      await workbookToXlsx(host.workbook(), { functionsExcelLacks: new Set(host.customFunctionNames) }),
    );

  const detik = (performance.now() - start) / 1000;
  const text = layar({ input, hasil, panggilan, detik, ...(gagal ? {} : { berkas }) });
  if (gagal) terminal.error(text);
  else terminal.print(text);
  return gagal ? 1 : 0;
}

function argumentsOf(args: readonly string[]): {
  readonly input: string;
  readonly output: string | undefined;
  readonly help: boolean;
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { output: { type: 'string', short: 'o' }, help: { type: 'boolean', short: 'h' } },
    });
    const [input = BAWAAN, ...rest] = positionals;
    if (rest.length > 0) throw new BerkasError(`Hanya satu berkas atau folder sekali jalan.\n${CARA}`);
    if (values.output !== undefined && extname(values.output).toLowerCase() !== '.xlsx') {
      throw new BerkasError(`Berkas hasil harus berakhiran .xlsx; yang diminta "${values.output}".`);
    }
    return { input, output: values.output, help: values.help === true };
  } catch (error) {
    if (error instanceof BerkasError) throw error;
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
