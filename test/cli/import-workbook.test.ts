import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';

const baru = () => mkdtempSync(join(tmpdir(), 'lkjip-impor-'));

async function impor(...args: readonly string[]) {
  const layar: string[] = [];
  const galat: string[] = [];
  const kode = await run(['impor', ...args], {
    print: (text) => layar.push(text),
    error: (text) => galat.push(text),
  });
  return { kode, layar: layar.join('\n'), galat: galat.join('\n') };
}

test('a workbook becomes one CSV a raw tab; open questions are exit code 2, answered ones 0', async () => {
  const folder = baru();
  const first = await impor('test/impor/buku/perindag.xlsx', '-o', folder);
  expect(first.kode).toBe(2);
  expect(first.layar).toContain(
    '[anggaran-pagu] Anggaran mana yang menjadi Pagu? → sesudah perubahan (DPPA)',
  );
  expect(first.layar).toContain('Arsip A3:D12: tidak diimpor');
  expect(readFileSync(join(folder, 'Indikator.csv'), 'utf8').split('\r\n')[1]).toContain(
    'Pertumbuhan Industri Manufaktur pada PDRB Jawa Barat',
  );

  const questions = join(folder, 'pertanyaan.json');
  const second = await impor('test/impor/buku/perindag.xlsx', '-o', folder, '--jawab', questions);
  expect(second.kode).toBe(0);
  expect(second.layar).toContain('Tidak ada pertanyaan yang terbuka.');
});

test('an answer changes what is written', async () => {
  const folder = baru();
  await impor('test/impor/buku/perindag.xlsx', '-o', folder);
  const questions = join(folder, 'pertanyaan.json');
  const filled = JSON.parse(readFileSync(questions, 'utf8'));
  filled.jawaban['anggaran-pagu'] = 'murni';
  writeFileSync(questions, JSON.stringify(filled));
  expect(readFileSync(join(folder, 'Anggaran.csv'), 'utf8')).toContain('7.625.000.000');
  await impor('test/impor/buku/perindag.xlsx', '-o', folder, '--jawab', questions);
  expect(readFileSync(join(folder, 'Anggaran.csv'), 'utf8')).toContain('7.015.000.000');
});

test.each([
  [['test/impor/buku/tidak-ada.xlsx'], 'tidak dapat dibaca'],
  [['package.json'], 'berkas .xlsx'],
  [[], 'Sebutkan berkas'],
])('%j cannot be read: exit code 1 and a sentence', async (args, kalimat) => {
  const { kode, galat } = await impor(...args);
  expect(kode).toBe(1);
  expect(galat).toContain(kalimat);
});

test('answers that are none are told apart from a workbook that is none', async () => {
  const folder = baru();
  const path = join(folder, 'jawaban.json');
  writeFileSync(path, '{"jawaban": {"arah": 5}}');
  const { kode, galat } = await impor('test/impor/buku/perindag.xlsx', '-o', folder, '--jawab', path);
  expect(kode).toBe(1);
  expect(galat).toContain('bukan berkas jawaban');
});
