import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workbookToXlsx } from '../src/host/files/xlsx/write.ts';
import { createHost } from '../src/host/host.ts';
import { readScripts } from '../src/host/node/bundle.ts';
import { openDressed } from '../src/host/node/input.ts';
import type { Workbook } from '../src/host/workbook/workbook.ts';
import { build } from './build.ts';

const EXAMPLE = 'test/contoh/dinas-2021';
const PICTURES = 'docs/gambar';

/** What the keeper of a template does, step by step; a picture where there is one. */
const STEPS: readonly { readonly langkah: string; readonly gambar?: string }[] = [
  {
    langkah:
      'Buka drive.google.com, unggah <b>LKjIP-kosong.xlsx</b> (atau LKjIP-contoh.xlsx, yang sudah berisi satu tahun), lalu buka dengan Google Spreadsheet dan pilih <b>File &gt; Simpan sebagai Google Spreadsheet</b>.',
    gambar: 'lembar-data.png',
  },
  { langkah: 'Pilih <b>File &gt; Setelan</b>, isi Lokal: <b>Indonesia</b>, simpan.' },
  { langkah: 'Pilih <b>Ekstensi &gt; Apps Script</b>. Beri nama project itu LKjIP.' },
  {
    langkah:
      'Buka <b>Setelan project</b> (roda gigi), centang <b>Tampilkan file manifes "appsscript.json" di editor</b>.',
  },
  {
    langkah:
      'Kembali ke <b>Editor</b>. Untuk setiap berkas di folder <b>skrip</b>: buat berkas bernama sama (tanda + lalu Skrip untuk .gs, HTML untuk .html; tanpa akhirannya), hapus isinya, lalu tempel isi berkas itu. Hapus Kode.gs. Isi appsscript.json diganti juga. Simpan.',
  },
  {
    langkah:
      'Muat ulang spreadsheet. Menu <b>LKjIP</b> muncul. Pilih <b>LKjIP &gt; Uji pemasangan</b> dan setujui izin yang diminta Google.',
    gambar: 'menu.png',
  },
  {
    langkah:
      'Bagikan sebagai templat: <b>Bagikan</b>, beri hak melihat, lalu kirim tautannya dengan <b>/copy</b> menggantikan <b>/edit</b>. Setiap kantor mendapat salinan beserta skripnya.',
  },
];

/** Writes what the keeper of a template needs into a folder: scripts to paste, two spreadsheets, a page of steps. */
export async function pack(out = 'out/kemas', dist = 'dist'): Promise<readonly string[]> {
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'skrip'), { recursive: true });
  for (const file of await readdir(dist)) {
    // The editor of Apps Script names a script .gs.
    const name = extname(file) === '.js' ? file.replace(/\.js$/, '.gs') : file;
    await copyFile(join(dist, file), join(out, 'skrip', name));
  }
  const scripts = await readScripts(dist);
  await writeFile(join(out, 'LKjIP-kosong.xlsx'), await xlsxOf(emptyTemplate(scripts)));
  await writeFile(join(out, 'LKjIP-contoh.xlsx'), await xlsxOf(await filledTemplate(scripts)));
  await writeFile(join(out, 'petunjuk.html'), await stepsPage());
  return (await readdir(out)).sort();
}

/** Every raw tab, with its notes and choices. */
function emptyTemplate(scripts: readonly string[]): Workbook {
  const host = createHost({ scripts });
  host.call('sidebarPrepareTabs');
  return withoutMemory(host.workbook(), ({ name }) => name !== 'Sheet1');
}

/** The example year on the same tabs. */
async function filledTemplate(scripts: readonly string[]): Promise<Workbook> {
  const host = createHost({ scripts, workbook: await openDressed(EXAMPLE, scripts) });
  host.call('sidebarPrepareTabs');
  return withoutMemory(host.workbook(), () => true);
}

/** A template is nobody's and remembers nothing: what the add-on remembers is another file's. */
function withoutMemory(workbook: Workbook, keep: (sheet: Workbook['sheets'][number]) => boolean): Workbook {
  const { people: _, ...rest } = workbook;
  return { ...rest, sheets: workbook.sheets.filter(keep) };
}

const xlsxOf = (workbook: Workbook): Promise<Uint8Array> => workbookToXlsx(workbook, {});

async function stepsPage(): Promise<string> {
  const steps = await Promise.all(
    STEPS.map(async ({ langkah, gambar }) => {
      if (gambar === undefined) return `<li>${langkah}</li>`;
      const bytes = await readFile(join(PICTURES, gambar));
      return `<li>${langkah}<br><img alt="" src="data:image/png;base64,${bytes.toString('base64')}"></li>`;
    }),
  );
  return [
    '<!doctype html><html lang="id"><meta charset="utf-8"><title>Memasang LKjIP</title>',
    '<style>body{font:16px/1.5 Arial,sans-serif;max-width:46em;margin:2em auto;padding:0 1em}li{margin:0 0 1.2em}img{max-width:100%;margin:.6em 0;border:1px solid #ccc}</style>',
    '<h1>Memasang LKjIP tanpa terminal</h1><ol>',
    ...steps,
    '</ol></html>',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  const files = await pack();
  console.log(`out/kemas siap: ${files.join(', ')}. Mulai dari petunjuk.html.`);
}
