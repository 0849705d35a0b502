import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { workbookFromXlsx } from '../../src/host/files/xlsx/read.ts';
import { workbookToXlsx } from '../../src/host/files/xlsx/write.ts';
import { bukanSpreadsheet } from '../host/bukan-laporan.ts';
import { builtDist } from '../host/dist.ts';

/** `npm start`, as an officer without Google uses it. */

const DINAS = 'test/contoh/dinas-2021';
let dist: string;
let folder: string;
let hasil: string;

beforeAll(async () => {
  dist = await builtDist();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-cli-'));
  hasil = join(folder, 'hasil.xlsx');
  return () => rmSync(folder, { recursive: true });
});

async function start(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { print: (text) => out.push(text), error: (text) => err.push(text) }, dist);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The example year with one file changed. */
function dinasWith(file: string, change: (csv: string) => string): string {
  const copy = join(folder, 'data');
  cpSync(DINAS, copy, { recursive: true });
  writeFileSync(join(copy, file), change(readFileSync(join(DINAS, file), 'utf8')));
  return copy;
}

describe('on the example year', { timeout: 120_000 }, () => {
  it('prints one screen and writes the spreadsheet', async () => {
    const { code, out, err } = await start(DINAS, '-o', hasil);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^LKjIP 2021 · Dinas Sosial/);
    expect(out).toMatch(/^1 +89,89 {2}Sangat Berhasil +85,00 {2}Mengurangi permasalahan sosial/m);
    expect(out).toContain('Masalah pada lembar data: 0 harus diperbaiki, 2 soal cara penulisan.');
    expect(out).toContain('Tab yang ditulis (40): Tabel 1.1,');
    expect(out).toMatch(/^K01 +6 +0 +0 {2}Rumus capaian tidak sesuai dengan arah indikator$/m);
    // A kind of nothing has no line.
    expect(out).not.toMatch(/^K16/m);
    expect(out).toMatch(/^Jumlah +\d+ +\d+ +\d+$/m);
    expect(out).toMatch(
      /^Perjalanan ke Google: \d+ \(\d+ baca sesudah tulis, \d+ baca sel, \d+ lembar, \d+ grafik, \d+ lainnya\); panggilan layanan: \d+; waktu di sini: \d+,\d detik\.$/m,
    );

    const workbook = await workbookFromXlsx(new Uint8Array(readFileSync(hasil)), 'hasil.xlsx');
    const tabel = workbook.sheets.find(({ name }) => name === 'Tabel 3.1');
    expect(tabel?.cells['5,11']?.value).toBeCloseTo(78.7272727272727, 12);
    expect(tabel?.cells['5,11']?.note).toBe('(2 × 5,5 − 6,67) ÷ 5,5 × 100 = 78,73');
  });

  it('takes its own result as data, and finds nothing to change', async () => {
    await start(DINAS, '-o', hasil);
    const again = await start(hasil, '-o', join(folder, 'lagi.xlsx'));
    expect(again.code).toBe(0);
    expect(again.out).toContain('Tab yang tidak berubah (40): Tabel 1.1,');
  });

  it('saves what someone edited by hand, in a tab whose name is too long for Excel, and knows it again', async () => {
    await start(DINAS, '-o', hasil);
    const { sheets, ...rest } = await workbookFromXlsx(new Uint8Array(readFileSync(hasil)), 'hasil.xlsx');
    const edited = sheets.map((sheet) =>
      sheet.name === 'Tabel 3.1'
        ? { ...sheet, cells: { ...sheet.cells, '5,2': { ...sheet.cells['5,2'], value: 'persen' } } }
        : sheet,
    );
    writeFileSync(hasil, await workbookToXlsx({ ...rest, sheets: edited }));

    const { code, out } = await start(hasil, '-o', hasil);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Nama lembar di Excel paling panjang 31 huruf, jadi di berkas \.xlsx ini "(Tabel 3\.1 \(suntingan [-\d]{10} [.\d]{8}\))" menjadi "Tabel 3\.1 \(suntingan [-\d]{10}"\.$/m,
    );
    const again = await start(hasil, '-o', hasil);
    expect(again.out).toContain('Tab yang tidak berubah (40): Tabel 1.1,');
    const { sheets: last } = await workbookFromXlsx(new Uint8Array(readFileSync(hasil)), 'hasil.xlsx');
    expect(last.filter(({ name }) => /^Tabel 3\.1 \(suntingan .{19}\)$/.test(name))).toHaveLength(1);
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ...bukanSpreadsheet(() => folder),
    [
      'an empty file',
      () => {
        const path = join(folder, 'kosong.xlsx');
        writeFileSync(path, '');
        return path;
      },
      /^"kosong\.xlsx"/,
    ],
    [
      'a folder without CSV',
      () => {
        const path = join(folder, 'foto');
        mkdirSync(path);
        return path;
      },
      /tidak berisi berkas \.csv/,
    ],
  ])('%s: one clear message, exit code 1, no result', async (_, input, message) => {
    const { code, out, err } = await start(input(), '-o', hasil);
    expect(err).toMatch(message);
    expect({ code, out, written: existsSync(hasil) }).toEqual({ code: 1, out: '', written: false });
  });

  it('a result that is no .xlsx is refused before anything is read', async () => {
    expect((await start(DINAS, '-o', join(folder, 'hasil.pdf'))).err).toMatch(/harus berakhiran \.xlsx/);
  });

  it('an unknown option shows how to use it', async () => {
    expect((await start('--cepat')).err).toMatch(/^Cara pakai:\n +npm start/);
  });
});

describe('data that cannot be used', () => {
  it.each([
    [
      'a missing heading',
      'Kinerja.csv',
      (csv: string) => csv.replace('Indikator,Tahun,', 'Indikator,Tahunan,'),
      'Kinerja, baris 1, Tahun: Kolom wajib "Tahun" tidak ada',
    ],
    [
      'a duplicate kode',
      'Sasaran.csv',
      (csv: string) => csv.replace('\nS2,', '\nS1,'),
      'Sasaran, baris 3, Kode: Kode "S1" sudah',
    ],
    [
      'a kode that does not resolve',
      'Indikator.csv',
      (csv: string) => csv.replace('S1.2,S1,', 'S1.2,S77,'),
      'Indikator, baris 3, Sasaran: Kode "S77" tidak ada di tab Sasaran',
    ],
    [
      'an unknown scale',
      'Profil.csv',
      (csv: string) => csv.replace('LAN 239/2003', 'LAN 293/2003'),
      'Skala Kategori "LAN 293/2003" tidak dikenal',
    ],
    [
      'a Kepala without a sasaran',
      'Profil.csv',
      (csv: string) => csv.replace('Kepala,KADIS', 'Kepala,BUPATI'),
      'Profil, baris 12, Nilai: Kepala: "BUPATI" belum punya sasaran di tab Sasaran',
    ],
  ])('%s: its own message with tab, row and heading; no result', async (_, file, change, message) => {
    const { code, err } = await start(dinasWith(file, change), '-o', hasil);
    expect(err).toContain(message);
    expect(err).toContain('Tabel belum disusun dan tidak ada berkas yang ditulis.');
    expect({ code, written: existsSync(hasil) }).toEqual({ code: 1, written: false });
  });

  it.each([
    [
      'text for a number',
      'Kinerja.csv',
      (csv: string) => csv.replace('132.706,138.235', 'banyak,138.235'),
      'Kinerja, baris 7, Pembilang: Harus angka',
    ],
    [
      'a date for a number',
      'Kinerja.csv',
      (csv: string) => csv.replace('132.706,138.235', '12/11/2021,138.235'),
      'Kinerja, baris 7, Pembilang: ',
    ],
    [
      'an error value',
      'Kinerja.csv',
      (csv: string) => csv.replace('132.706,138.235', '#REF!,138.235'),
      'Kinerja, baris 7, Pembilang: Sel berisi galat #REF!',
    ],
    ['a year twice', 'Kinerja.csv', (csv: string) => csv.replace('S1.1,2020', 'S1.1,2021'), 'sudah'],
  ])('%s: its own message; what does not hang on it is built', async (_, file, change, message) => {
    const { code, out } = await start(dinasWith(file, change), '-o', hasil);
    expect(out).toContain(message);
    expect({ code, written: existsSync(hasil) }).toEqual({ code: 2, written: true });
  });

  it('a missing tab is named, with what to do', async () => {
    const data = dinasWith('Profil.csv', (csv) => csv);
    rmSync(join(data, 'Kinerja.csv'));
    const { code, err } = await start(data, '-o', hasil);
    expect(err).toContain('Tab "Kinerja" tidak ada. Pilih menu Siapkan lembar data');
    expect(code).toBe(1);
  });

  it('an empty spreadsheet is told that it holds no data yet', async () => {
    const data = join(folder, 'data');
    mkdirSync(data);
    writeFileSync(join(data, 'Sheet1.csv'), '');
    const { code, err } = await start(data, '-o', hasil);
    expect(err).toContain(
      'Spreadsheet ini belum berisi lembar data (Profil, Pejabat, Sasaran, Indikator, Kinerja).',
    );
    expect(code).toBe(1);
  });
});
