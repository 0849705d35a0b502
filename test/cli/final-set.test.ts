import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FinalSetResult } from '../../src/apps-script/commands/build-final-set.ts';
import { namaBerkas } from '../../src/cli/final-set.ts';
import { run } from '../../src/cli/main.ts';
import { pdfOf } from '../../src/cli/pdf.ts';
import { workbookToXlsx } from '../../src/host/files/xlsx/write.ts';
import type { Host } from '../../src/host/host.ts';
import { readScripts } from '../../src/host/node/bundle.ts';
import { openInput } from '../../src/host/node/input.ts';
import { openUnnamed } from '../../src/host/node/open-host.ts';
import { bongkar, teksXml } from '../dokumen/berkas-docx.ts';
import { bukanSpreadsheet } from '../host/bukan-laporan.ts';
import { builtDist, hostOf, shown } from '../host/dist.ts';
import {
  bagikan,
  KADIS,
  kadisOf,
  milikPetugas,
  PETUGAS,
  perbarui,
  pernah,
  pilihStatus,
  riwayat,
  TAHUN_KECIL,
} from '../host/reviu-bersama.ts';

/** `npm start -- berkas-akhir`: the set for signing, out of a file that was reviewed. */

const adaLibreOffice = ['soffice', 'libreoffice'].some(
  (program) => spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0,
);

let dist: string;
let scripts: readonly string[];
let folder: string;
let out: string;

beforeAll(async () => {
  dist = await builtDist();
  scripts = await readScripts(dist);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-berkas-'));
  out = join(folder, 'hasil');
  return () => rmSync(folder, { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

async function start(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const printed: string[] = [];
  const err: string[] = [];
  const terminal = { print: (text: string) => printed.push(text), error: (text: string) => err.push(text) };
  const code = await run(['berkas-akhir', ...args], terminal, dist);
  return { code, out: printed.join('\n'), err: err.join('\n') };
}

/** A small year, built, shared, and approved but for some tables. */
function direviu(...belum: readonly string[]): Host {
  const petugas = milikPetugas(scripts, TAHUN_KECIL);
  petugas.call('susunSemuaTabel');
  bagikan(petugas);
  const kadis = kadisOf(petugas);
  for (const name of tabelOf(petugas)) if (!belum.includes(name)) pilihStatus(kadis, name, 'disetujui');
  return petugas;
}

/** The tables that the tab Reviu lists. */
const tabelOf = (host: Host): string[] =>
  shown(host, 'Reviu').flatMap(([tabel = '', status = '', , , , , , , kunci = '']) =>
    status === '' || status === 'Status' || kunci.startsWith('butir') ? [] : [tabel.split('\n')[0] ?? ''],
  );

async function saved(host: Host, name = 'laporan.xlsx'): Promise<string> {
  const path = join(folder, name);
  writeFileSync(
    path,
    await workbookToXlsx(host.workbook(), { functionsExcelLacks: new Set(host.customFunctionNames) }),
  );
  return path;
}

/** Only what the test puts there can be found as a program. */
function pathWith(programs: Readonly<Record<string, string>>): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  vi.stubEnv('PATH', bin);
}

const written = (): string[] => (existsSync(out) ? readdirSync(out).sort() : []);

/** The one file of this ending. */
function satu(ending: string): string {
  const found = written().filter((name) => name.endsWith(ending));
  const [name] = found;
  if (name === undefined || found.length > 1) throw new Error(`Not one ${ending}: ${written().join()}`);
  return join(out, name);
}

describe('a file of a report that was reviewed', { timeout: 60_000 }, () => {
  it('keeps all that the review is made of, through .xlsx', async () => {
    const petugas = direviu();
    perbarui(petugas);
    const before = petugas.workbook();
    const after = (await openUnnamed(await saved(petugas), dist)).workbook();
    const facts = ({ people, metadata, sheets }: typeof before) => ({
      people,
      metadata,
      sheets: sheets.map(({ name, id, hidden = false, metadata: own = [], protections = [] }) => ({
        name,
        id,
        hidden,
        own,
        protections,
      })),
    });
    expect(facts(after)).toEqual(facts(before));
    expect(before.people).toEqual({ owner: PETUGAS, editors: [KADIS], viewers: [] });
    expect(before.sheets.find(({ name }) => name === 'Arsip Reviu')?.hidden).toBe(true);
    expect(before.metadata?.map(({ key }) => key)).toContain('lkjip.riwayat');
  });

  it('becomes the final set, named after its spreadsheet, and stays as it is', async () => {
    pathWith({});
    const petugas = direviu();
    const input = await saved(petugas);
    const before = readFileSync(input);
    const jawaban = await start(input, '-o', out);
    expect({ code: jawaban.code, err: jawaban.err }).toEqual({ code: 0, err: '' });
    const nama =
      /^Laporan Kinerja Dinas Contoh 2021 \(berkas akhir \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\)\.(?:docx|xlsx)$/;
    const [docx = '', name = ''] = written();
    expect(written()).toEqual([expect.stringMatching(nama), expect.stringMatching(nama)]);
    const tabel = tabelOf(petugas);
    const tabs = (await openInput(join(out, name))).sheets.map((sheet) => sheet.name);
    expect(tabs).toEqual(['Sampul', 'Daftar Tabel', ...tabel, 'Persetujuan']);
    expect(jawaban.out).toContain(`Isinya ${tabel.length + 3} tab, dari Sampul sampai Persetujuan.`);
    expect(jawaban.out).toContain(`Hasil: ${join(out, name)}`);
    expect(jawaban.out).toContain(`Dokumen: ${join(out, docx)}`);
    // Its cover and its last page say who approved, as the list in the workbook does.
    const dokumen = teksXml(bongkar(readFileSync(join(out, docx))).get('word/document.xml') ?? '');
    expect(dokumen).toMatch(/Disetujui oleh kadis@contoh\.go\.id pada \d+ \S+ \d{4}/u);
    const akhir = dokumen.slice(dokumen.lastIndexOf('Lembar Persetujuan'));
    expect(akhir.match(/kadis@contoh\.go\.id/gu)).toHaveLength(tabelOf(petugas).length);
    expect(akhir).toMatch(/sampai nomor \d+, dengan sidik baris:\s*\S{40,}\s*$/u);
    expect(jawaban.out).toContain('PDF tidak dibuat, karena LibreOffice tidak ditemukan di komputer ini.');
    expect(jawaban.out).toContain(
      'catatan "berkas akhir" di tab Riwayat tidak tersimpan; tambahkan --simpan untuk mendapat salinannya.',
    );
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  it('has a list of what it holds that says what was approved just now', async () => {
    pathWith({});
    await start(await saved(direviu()), '-o', out);
    const set = hostOf(scripts, await openInput(satu('.xlsx')));
    const persetujuan = shown(set, 'Daftar Tabel').flatMap(([nomor = '', , , isi = '']) =>
      /^\d+$/.test(nomor) ? [isi] : [],
    );
    expect(persetujuan.length).toBeGreaterThan(3);
    for (const one of persetujuan) expect(one).toMatch(/^disetujui kadis@contoh\.go\.id pada \d+ \S+ \d{4}$/);
  });

  it('comes with its new line in Riwayat where that is asked for; nobody is named who did it', async () => {
    pathWith({});
    const jawaban = await start(await saved(direviu()), '-o', out, '--simpan');
    const asal = join(out, 'laporan (dengan Riwayat).xlsx');
    expect(jawaban.out).toContain(`Berkas asal dengan catatannya di tab Riwayat: ${asal}`);
    const host = milikPetugas(scripts, await openInput(asal));
    expect(pernah(host, 'berkas akhir')).toHaveLength(1);
    expect(riwayat(host).at(-1)).toMatchObject({
      peristiwa: 'berkas akhir',
      keterangan: expect.stringContaining('Laporan Kinerja Dinas Contoh 2021'),
      oleh: 'akun tidak terbaca',
    });
    // Its chain is whole, and nothing has to be approved anew.
    expect(perbarui(host)).toMatchObject({ rantaiUtuh: true, berubah: [] });
    expect((host.call('sidebarBuildFinalSet', {}) as FinalSetResult).halangan).toEqual([]);
  });
});

describe('something in the way', { timeout: 60_000 }, () => {
  it('refuses the set with all of it, says how to have it all the same, and ends with 2', async () => {
    const jawaban = await start(await saved(direviu('Tabel 3.1')), '-o', out, '--simpan');
    expect({ code: jawaban.code, out: jawaban.out }).toEqual({ code: 2, out: '' });
    expect(jawaban.err).toContain('Berkas akhir belum dapat disusun:\n  • Tabel 3.1 belum disetujui.');
    expect(jawaban.err).toContain('--alasan "…"');
    expect(written()).toEqual([]);
  });

  it('is printed on the last page with the reason that is given', async () => {
    pathWith({});
    const input = await saved(direviu('Tabel 3.1'));
    const jawaban = await start(input, '-o', out, '--alasan', ' Tenggat 31 Maret ');
    expect(jawaban.code).toBe(0);
    expect(jawaban.out).toContain('Disusun dengan alasan, meskipun:\n  • Tabel 3.1 belum disetujui.');
    const akhir = shown(hostOf(scripts, await openInput(satu('.xlsx'))), 'Persetujuan').flat();
    expect(akhir).toContain('Berkas disusun sebelum semuanya selesai. Tabel 3.1 belum disetujui.');
    expect(akhir).toContain('Alasan penyusunannya: Tenggat 31 Maret.');
  });

  it('is, for tables that were never shared, what no reason helps against', async () => {
    const host = milikPetugas(scripts, TAHUN_KECIL);
    host.call('susunSemuaTabel');
    const jawaban = await start(await saved(host), '-o', out, '--alasan', 'Tenggat 31 Maret');
    expect(jawaban.code).toBe(2);
    expect(jawaban.err).toContain('Laporan ini belum dibagikan untuk direviu');
    expect(jawaban.err).not.toContain('--alasan');
    expect(written()).toEqual([]);
  });

  it('is raw data that cannot be read: they are named', async () => {
    const petugas = direviu();
    petugas.typeInto('Profil', 'B3', 'dua ribu');
    const jawaban = await start(await saved(petugas), '-o', out);
    expect(jawaban.code).toBe(2);
    expect(jawaban.err).toMatch(/Profil, baris 3, Nilai: /);
  });

  it('is a file that has lost what the add-on wrote about the review: it says so', async () => {
    const { metadata: _, sheets, ...rest } = direviu().workbook();
    const lost = hostOf(scripts, { ...rest, sheets: sheets.map(({ metadata: _own, ...sheet }) => sheet) });
    const jawaban = await start(await saved(lost), '-o', out);
    expect(jawaban.code).toBe(2);
    expect(jawaban.err).toContain('hilang, misalnya, bila spreadsheet diunduh dari Google Sheets');
  });
});

describe('a file that is no report', { timeout: 60_000 }, () => {
  it('leaves what nobody approved of out of the document, and prints the reason inside its cover', async () => {
    pathWith({});
    const jawaban = await start(
      await saved(direviu('Tabel 3.1')),
      '-o',
      out,
      '--alasan',
      'Tenggat penyampaian hari ini',
    );
    expect(jawaban.code).toBe(0);
    const dokumen = teksXml(bongkar(readFileSync(satu('.docx'))).get('word/document.xml') ?? '');
    expect(dokumen).toContain('Alasan: Tenggat penyampaian hari ini');
    expect(dokumen).toContain('1 tabel atau surat belum disetujui, sehingga tidak dimuat.');
    expect(dokumen).toContain('Sasaran 2: Dua');
    expect(dokumen).not.toContain('Sasaran 1: Satu');
  });

  it.each([
    ...bukanSpreadsheet(() => folder),
    [
      'a spreadsheet of something else',
      () => {
        const data = join(folder, 'belanja');
        mkdirSync(data);
        writeFileSync(join(data, 'Belanja.csv'), 'Beras,5\nGula,2\n');
        return data;
      },
      /belum berisi lembar data/,
    ],
  ])('%s: one clear message, exit code 1, nothing written', async (_, input, message) => {
    const jawaban = await start(input(), '-o', out);
    expect(jawaban.err).toMatch(message);
    expect({ code: jawaban.code, out: jawaban.out, written: written() }).toEqual({
      code: 1,
      out: '',
      written: [],
    });
  });
});

describe('what was asked for', () => {
  it.each([
    ['a file where a folder is meant', ['x.xlsx', '-o', 'hasil.xlsx'], /-o menyebut foldernya/],
    ['a blank reason', ['x.xlsx', '--alasan', ' '], /^Alasan masih kosong/],
    ['a reason of 2.001 letters', ['x.xlsx', '--alasan', 'a'.repeat(2001)], /paling panjang 2000 huruf/],
    ['--json', ['x.xlsx', '--json'], /^--json hanya untuk perintah periksa/],
    ['two files', ['x.xlsx', 'y.xlsx'], /^Hanya satu berkas/],
  ])('is refused before anything is read: %s', async (_, args, message) => {
    const { code, err } = await start(...args);
    expect(err).toMatch(message);
    expect(code).toBe(1);
  });

  it.each([
    [['--alasan', 'apa'], /^--alasan hanya untuk perintah berkas-akhir dan dokumen/],
    [['--simpan'], /^--simpan hanya untuk perintah berkas-akhir/],
  ])('%s belongs to this command', async (args, message) => {
    const err: string[] = [];
    const terminal = { print: () => undefined, error: (text: string) => err.push(text) };
    expect(await run(['x.xlsx', ...args], terminal, dist)).toBe(1);
    expect(err.join()).toMatch(message);
  });

  it.each([['bantuan'], ['--help'], ['-h']])('%s shows how to use every command', async (word) => {
    const printed: string[] = [];
    const terminal = { print: (text: string) => printed.push(text), error: () => undefined };
    expect(await run([word], terminal, dist)).toBe(0);
    expect(printed.join()).toMatch(/^Cara pakai:/);
    expect(printed.join()).toContain('npm start -- berkas-akhir');
  });
});

describe('the name of the file', () => {
  it.each([
    [
      'Laporan Kinerja Dinas A/B: "C" 2021 (berkas akhir x)',
      'Laporan Kinerja Dinas A-B- -C- 2021 (berkas akhir x)',
    ],
    ['Laporan <1>|2?*\\3\n4', 'Laporan -1-2-3-4'],
    ['Laporan Kinerja. . ', 'Laporan Kinerja'],
  ])('%j holds nothing that a file name cannot', (nama, expected) => {
    expect(namaBerkas(nama)).toBe(expected);
  });

  it('is cut in its middle where it is too long, so that the moment still tells sets apart', () => {
    const nama = namaBerkas(
      `Laporan Kinerja ${'Dinas é '.repeat(60)}2021 (berkas akhir 2026-11-24 10.15.30)`,
    );
    expect(Buffer.byteLength(nama)).toBeLessThanOrEqual(220);
    expect(nama).toMatch(/^Laporan Kinerja Dinas é .* \(berkas akhir 2026-11-24 10\.15\.30\)$/);
  });
});

describe('the PDF', { timeout: 240_000 }, () => {
  it.skipIf(!adaLibreOffice)('lies beside the .xlsx where LibreOffice is installed', async () => {
    const jawaban = await start(await saved(direviu()), '-o', out);
    const pdf = satu('.pdf');
    expect(jawaban.out).toContain(`PDF: ${pdf}`);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.replace(/\.pdf$/, '.xlsx')).toBe(satu('.xlsx'));
  });

  it.skipIf(process.platform === 'win32')(
    'is not there where LibreOffice fails, and the .xlsx is',
    async () => {
      pathWith({ soffice: 'exit 1' });
      const jawaban = await start(await saved(direviu()), '-o', out);
      expect(jawaban.code).toBe(0);
      expect(jawaban.out).toContain('PDF tidak dibuat, karena LibreOffice gagal mengubahnya.');
      expect(written()).toEqual([expect.stringMatching(/\.docx$/), expect.stringMatching(/\.xlsx$/)]);
    },
  );

  it.skipIf(process.platform === 'win32')('is asked of libreoffice where there is no soffice', async () => {
    // What it is given last is the source; the folder of it is where the PDF belongs.
    pathWith({ libreoffice: 'for source; do :; done; printf %s "$*" > "$' + '{source%.xlsx}.pdf"' });
    const hasil = await pdfOf(new Uint8Array([1]));
    if (hasil.jenis !== 'dibuat') throw new Error(hasil.jenis);
    const args = Buffer.from(hasil.bytes).toString();
    expect(args).toMatch(
      /^-env:UserInstallation=file:\/\/\S+\/profil --headless .*--convert-to pdf --outdir /,
    );
  });

  it.skipIf(process.platform === 'win32')(
    'is not waited for without end, with all that soffice began',
    async () => {
      const masih = join(folder, 'masih');
      pathWith({ soffice: `(/bin/sleep 2; echo ya > ${masih}) & wait` });
      expect(await pdfOf(new Uint8Array([1]), 'xlsx', 600)).toEqual({ jenis: 'terlalu lama', detik: 1 });
      // Left running, it would have written by then.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(existsSync(masih)).toBe(false);
    },
  );
});
