import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The names under which LibreOffice may be found in PATH. */
const LIBREOFFICE: readonly string[] = ['soffice', 'libreoffice'];

/** A report of a hundred pages takes some ten seconds, on a slow machine a minute. */
const PATIENCE_MS = 180_000;

/** What became of a conversion. */
export type PdfResult =
  | { readonly jenis: 'dibuat'; readonly bytes: Uint8Array }
  | { readonly jenis: 'tidak terpasang' }
  | { readonly jenis: 'terlalu lama'; readonly detik: number }
  | { readonly jenis: 'gagal' };

/**
 * Prints a spreadsheet, or a document, as PDF by LibreOffice, in a profile of its own: one that is open on the screen
 * is neither disturbed nor in the way. Nothing is left behind.
 */
export async function pdfOf(
  bytes: Uint8Array,
  jenis: 'xlsx' | 'docx' = 'xlsx',
  patience = PATIENCE_MS,
): Promise<PdfResult> {
  const folder = await mkdtemp(join(tmpdir(), 'lkjip-pdf-'));
  try {
    const source = join(folder, `berkas.${jenis}`);
    await writeFile(source, bytes);
    const args = [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      source,
    ];
    for (const program of LIBREOFFICE) {
      const end = await ended(program, args, patience);
      if (end === 'not there') continue;
      if (end === 'too slow') return { jenis: 'terlalu lama', detik: Math.round(patience / 1000) };
      const bytes = await readFile(join(folder, 'berkas.pdf')).catch(() => undefined);
      return bytes === undefined ? { jenis: 'gagal' } : { jenis: 'dibuat', bytes };
    }
    return { jenis: 'tidak terpasang' };
  } finally {
    // A program that was ended by force may still be letting go of its files.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

type End = 'done' | 'not there' | 'too slow';

/** LibreOffice ends with 0 where it could not convert as well: whether there is a file tells. */
function ended(program: string, args: readonly string[], patience: number): Promise<End> {
  // What soffice starts is in a group with it: to end soffice alone would leave the real program running.
  const grouped = process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: grouped });
    let slow = false;
    const timer = setTimeout(() => {
      slow = true;
      if (grouped && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, patience);
    const finish = (end: End) => {
      clearTimeout(timer);
      resolve(end);
    };
    child.on('error', () => finish('not there'));
    child.on('exit', () => finish(slow ? 'too slow' : 'done'));
  });
}
