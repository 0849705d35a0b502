import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { bongkar, teksXml } from '../dokumen/berkas-docx.ts';
import { builtDist } from '../host/dist.ts';

/** `npm start -- dokumen`, as an officer without Google uses it. */

let dist: string;
let folder: string;
let data: string;
let hasil: string;

beforeAll(async () => {
  dist = await builtDist();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-dokumen-'));
  data = join(folder, 'data');
  hasil = join(folder, 'LKjIP.docx');
  mkdirSync(data);
  // No LibreOffice is found: its PDF is looked at elsewhere, and takes its time.
  vi.stubEnv('PATH', folder);
  const tabs = {
    Profil: 'Kunci,Nilai\nNama Instansi,Kecamatan Contoh\nTahun,2022\nKepala,CAMAT',
    Pejabat: 'Kode,Nama,Jabatan\nCAMAT,Contoh Camat,Camat',
    Sasaran: 'Kode,Pejabat,Sasaran\nS1,CAMAT,Meningkatnya pelayanan',
    Indikator: 'Kode,Sasaran,Indikator,Satuan\nS1.1,S1,Indeks Kepuasan,Indeks',
    Kinerja: 'Indikator,Tahun,Target,Realisasi\nS1.1,2022,80,84',
  };
  for (const [tab, csv] of Object.entries(tabs)) writeFileSync(join(data, `${tab}.csv`), csv);
  return () => rmSync(folder, { recursive: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const narasi = (teks: string) =>
  writeFileSync(join(data, 'Narasi.csv'), `Bagian,Indikator,Teks\nSasaran 1,S1.1,"${teks}"`);

async function start(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { print: (text: string) => out.push(text), error: (text: string) => err.push(text) };
  const code = await run(['dokumen', data, '-o', hasil, ...args], terminal, dist);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const bagian = (path: RegExp) =>
  [...bongkar(new Uint8Array(readFileSync(hasil)))]
    .filter(([nama]) => path.test(nama))
    .map(([, xml]) => teksXml(xml));

it('makes the document, and says what it lacks', async () => {
  const { code, out } = await start('--final');
  expect(code).toBe(0);
  expect(out).toContain('Permasalahan Utama belum ditulis di tab Narasi.');
  expect(bagian(/document\.xml$/u)[0]).toContain('KECAMATAN CONTOH');
  expect(bagian(/header\d+\.xml$/u).join('')).toBe('');
}, 120_000);

it('fills placeholders with the figures of the day', async () => {
  narasi(
    'Realisasi {{realisasi S1.1}} dari target {{target S1.1}}, capaian {{capaian S1.1}}; lihat {{Tabel 3.1}}.',
  );
  await start();
  expect(bagian(/document\.xml$/u)[0]).toContain(
    'Realisasi 84 Indeks dari target 80 Indeks, capaian 105,00%; lihat Tabel 3.1.',
  );
}, 120_000);

it.each([
  ['an unknown placeholder', 'Capaian {{capaian S9.9}}.', '{{capaian S9.9}}'],
  ['a brace left open', 'Capaian {{capaian S1.1.', 'tidak berpasangan'],
  ['a table that is not there', 'Lihat {{Tabel 9.9}}.', '{{Tabel 9.9}} merujuk yang tidak ada'],
  ['a number that its word contradicts', 'Ada 12 (dua) loket pelayanan.', 'K11'],
])(
  'is a draft with %s, which a file beside it tells',
  async (_, teks, sebab) => {
    narasi(teks);
    const { code, out } = await start();
    expect(code).toBe(0);
    expect(out).toContain('Draf:');
    expect(new Set(bagian(/header\d+\.xml$/u))).toEqual(new Set(['DRAF']));
    expect(bagian(/document\.xml$/u)[0]).not.toContain('{{');
    expect(readFileSync(join(folder, 'LKjIP.temuan.txt'), 'utf8')).toContain(sebab);
  },
  120_000,
);

it('refuses a final document with something open, and makes it with a reason', async () => {
  narasi('Ada 12 (dua) loket pelayanan.');
  const ditolak = await start('--final');
  expect(ditolak.code).toBe(2);
  expect(ditolak.err).toContain('K11');
  expect(existsSync(hasil)).toBe(false);
  const jadi = await start('--final', '--alasan', 'Tenggat hari ini');
  expect(jadi.code).toBe(0);
  expect(bagian(/document\.xml$/u)[0]).toContain('Alasan: Tenggat hari ini');
  expect(bagian(/header\d+\.xml$/u).join('')).toBe('');
}, 120_000);
