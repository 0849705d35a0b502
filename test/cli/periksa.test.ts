import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { workbookToXlsx } from '../../src/host/files/xlsx/write.ts';
import type { Host } from '../../src/host/host.ts';
import { readScripts } from '../../src/host/node/bundle.ts';
import { openInput } from '../../src/host/node/input.ts';
import { bukanSpreadsheet } from '../host/bukan-laporan.ts';
import { builtDist, hostOf, shown } from '../host/dist.ts';

/** `npm start -- periksa`, as a coordinator runs it over the files of many agencies. */

const DINAS = 'test/contoh/dinas-2021';
const BERSIH = 'test/contoh/dinas-2021-bersih';
let dist: string;
let folder: string;

beforeAll(async () => {
  dist = await builtDist();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-periksa-'));
  return () => rmSync(folder, { recursive: true });
});

interface Jawaban {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function start(...args: readonly string[]): Promise<Jawaban> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { print: (text) => out.push(text), error: (text) => err.push(text) }, dist);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The example without slips, with one file changed. */
function bersihWith(file: string, change: (csv: string) => string): string {
  const copy = join(folder, 'data');
  cpSync(BERSIH, copy, { recursive: true });
  const before = readFileSync(join(BERSIH, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} has not changed.`);
  writeFileSync(join(copy, file), after);
  return copy;
}

/** One slip: the target of CPR 2021, agreed as 84,68. */
const satuSalah = () =>
  bersihWith('Kinerja.csv', (csv) => csv.replace('S4.1,2021,"84,68"', 'S4.1,2021,"84,64"'));

/** The spreadsheet as a file. */
async function saved(host: Host): Promise<string> {
  const path = join(folder, 'hasil.xlsx');
  writeFileSync(path, await workbookToXlsx(host.workbook()));
  return path;
}

const jsonOf = ({ out }: Jawaban) => JSON.parse(out) as Record<string, unknown>[];

describe('periksa --json', { timeout: 60_000 }, () => {
  it('prints one array of findings and nothing else, and ends with 2', async () => {
    const jawaban = await start('periksa', DINAS, '--json');
    expect({ code: jawaban.code, err: jawaban.err }).toEqual({ code: 2, err: '' });
    const daftar = jsonOf(jawaban);
    expect(daftar).toContainEqual({
      jenis: 'K06',
      tingkat: 'salah',
      tab: 'Data Dukung',
      baris: 59,
      kolom: 'Penyebut',
      tercetak: '2.091',
      // 63 + 35 + … + 21, the sixteen rows above
      seharusnya: '1.974',
      perhitungan:
        'Jumlah baris 43 s.d. 58: 63 + 35 + 25 + … + 14 + 21 = 1.974; yang tercetak 2.091, lebih 117.',
      keyakinan: 'pasti',
    });
    for (const one of daftar) {
      expect(Object.keys(one)).toEqual([
        'jenis',
        'tingkat',
        'tab',
        'baris',
        'kolom',
        'tercetak',
        'seharusnya',
        'perhitungan',
        'keyakinan',
      ]);
      expect(one['jenis']).toMatch(/^K(0[1-9]|1\d|20)$/);
      expect(['salah', 'perlu dilihat', 'gaya']).toContain(one['tingkat']);
      expect(['pasti', 'kuat', 'lemah']).toContain(one['keyakinan']);
      expect(one['baris'] === null || Number.isInteger(one['baris'])).toBe(true);
    }
  });

  it('counts the heading row as the first, and names the column by its heading', async () => {
    const daftar = jsonOf(await start('periksa', satuSalah(), '--json'));
    const csv = readFileSync(join(folder, 'data', 'Kinerja.csv'), 'utf8').split('\n');
    const baris = csv.findIndex((line) => line.startsWith('S4.1,2021')) + 1;
    expect(daftar.filter(({ tingkat, jenis }) => tingkat === 'salah' && jenis === 'K04')).toMatchObject([
      { tab: 'Kinerja', baris, kolom: 'Target', tercetak: '84,64' },
    ]);
  });

  it('is an array too where nothing is wrong, and ends with 0', async () => {
    const jawaban = await start('periksa', BERSIH, '--json');
    expect({ code: jawaban.code, err: jawaban.err }).toEqual({ code: 0, err: '' });
    expect(jsonOf(jawaban).filter(({ tingkat }) => tingkat === 'salah')).toEqual([]);
  });
});

describe('a cell that cannot be read', { timeout: 60_000 }, () => {
  it('is told beside the array, and the file does not pass for a good one', async () => {
    const data = bersihWith('Kinerja.csv', (csv) => csv.replace('36.999,44.349', 'banyak,44.349'));
    const jawaban = await start('periksa', data, '--json');
    expect(jawaban.code).toBe(2);
    expect(jawaban.err).toContain('Kinerja, baris 28, Pembilang: Harus angka');
    expect(Array.isArray(jsonOf(jawaban))).toBe(true);
  });
});

describe('periksa as text', { timeout: 60_000 }, () => {
  it('shows each finding with its arithmetic, then the summary, and ends with 2', async () => {
    const { code, out, err } = await start('periksa', satuSalah());
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).toMatch(/^LKjIP 2021 · Dinas Sosial/);
    expect(out).toMatch(/^1\. K\d\d, salah: /m);
    expect(out).toMatch(
      /^\d+\. K04, salah: Kinerja, baris \d+, Target \(keyakinan pasti\)\n {3}Tercetak: +84,64$/m,
    );
    expect(out).toContain('Periksa data: temuan yang terbuka');
    expect(out).toMatch(/^K04 +1 +0 +0 {2}Target yang berbeda/m);
  });

  it('ends with 0 where nothing of level salah is open', async () => {
    const { code, out } = await start('periksa', BERSIH);
    expect(code).toBe(0);
    expect(out).not.toMatch(/^\d+\. K\d\d, salah: /m);
  });

  it('writes no file', async () => {
    const data = satuSalah();
    const before = readdirSync(data);
    await start('periksa', data);
    expect(readdirSync(data)).toEqual(before);
  });

  it('counts nothing that the officers have accepted in the tab Temuan of the file', async () => {
    const host = hostOf(await readScripts(dist), await openInput(satuSalah()));
    host.call('periksaData');
    const before = (await start('periksa', await saved(host), '--json')).code;
    shown(host, 'Temuan').forEach(([, , tingkat], i) => {
      if (tingkat !== 'salah') return;
      host.typeInto('Temuan', `I${i + 1}`, 'diterima dengan alasan');
      host.typeInto('Temuan', `J${i + 1}`, 'Begitu adanya.');
    });
    const after = await start('periksa', await saved(host), '--json');
    expect([before, after.code]).toEqual([2, 0]);
    expect(jsonOf(after).filter(({ tingkat }) => tingkat === 'salah')).toEqual([]);
  });

  it('counts nothing accepted in a tab Temuan that came as CSV either', async () => {
    const data = satuSalah();
    const host = hostOf(await readScripts(dist), await openInput(data));
    host.call('periksaData');
    const diterima = new Map([
      [8, 'diterima dengan alasan'],
      [9, 'Begitu adanya.'],
    ]);
    const csv = shown(host, 'Temuan').map((row) =>
      row
        .map((cell, i) => (row[2] === 'salah' ? (diterima.get(i) ?? cell) : cell))
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(','),
    );
    writeFileSync(join(data, 'Temuan.csv'), csv.join('\n'));
    expect((await start('periksa', data, '--json')).code).toBe(0);
  });
});

describe('the summary after the tables', { timeout: 120_000 }, () => {
  it('has a line for each kind that has findings, and the totals', async () => {
    const { code, out } = await start(DINAS, '-o', join(folder, 'hasil.xlsx'));
    expect(code).toBe(0);
    const lines = out.split('\n');
    const top = lines.findIndex((line) => line.startsWith('Jenis '));
    const jumlah = lines.findIndex((line) => line.startsWith('Jumlah '));
    const counts = lines.slice(top + 1, jumlah).map((line) => {
      const [jenis = '', ...rest] = line.split(/ +/);
      return { jenis, angka: rest.slice(0, 3).map(Number) };
    });
    expect(counts.find(({ jenis }) => jenis === 'K01')?.angka).toEqual([6, 0, 0]);
    expect(counts.every(({ angka }) => angka.some((one) => one > 0))).toBe(true);
    const total = [0, 1, 2].map((i) => counts.reduce((sum, { angka }) => sum + (angka[i] ?? 0), 0));
    expect(lines[jumlah]?.split(/ +/).slice(1, 4).map(Number)).toEqual(total);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ...bukanSpreadsheet(() => folder),
    [
      'a spreadsheet without any raw tab',
      () => {
        const data = join(folder, 'kosong');
        mkdirSync(data, { recursive: true });
        writeFileSync(join(data, 'Sheet1.csv'), '');
        return data;
      },
      /belum berisi lembar data/,
    ],
  ])('%s: one clear message beside the output, exit code 1', async (_, input, message) => {
    for (const args of [[], ['--json']]) {
      const { code, out, err } = await start('periksa', input(), ...args);
      expect(err).toMatch(message);
      expect({ code, out }).toEqual({ code: 1, out: '' });
    }
  });

  it.each([
    ['two files at once', ['periksa', DINAS, BERSIH], /^Hanya satu berkas/],
    ['--json without periksa', [DINAS, '--json'], /^--json hanya untuk perintah periksa/],
    ['a result to write', ['periksa', DINAS, '-o', 'hasil.xlsx'], /^Perintah periksa tidak menulis berkas/],
  ])('%s: refused, with how to use it', async (_, args, message) => {
    const { code, out, err } = await start(...args);
    expect(err).toMatch(message);
    expect(err).toContain('npm start -- periksa');
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
});
