import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { officeSheetsFromXlsx } from '../../src/host/files/xlsx/office.ts';
import { buildUsulan } from '../../src/impor/usulan.ts';
import { type Nilai, nilaiUsulan } from './nilai.ts';
import { tataLetak } from './tata-letak.ts';

const share = ([right, all]: readonly [number, number]) => right / all;

/** What an import got wrong, to be read where a test fails. */
const pesan = ({ salah }: Nilai, uraian: readonly string[]) => [...uraian, ...salah.slice(0, 8)].join('\n');

describe('an agency laid out as any office might', () => {
  const seeds = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

  test.each(seeds(1, 30))('layout %i, of words and forms that the import was built with, is read', (seed) => {
    const { sheets, harapan, uraian } = tataLetak(seed);
    const nilai = nilaiUsulan(buildUsulan(sheets), harapan);
    expect(share(nilai.baris), pesan(nilai, uraian)).toBeGreaterThanOrEqual(0.95);
    expect(share(nilai.sel), pesan(nilai, uraian)).toBeGreaterThanOrEqual(0.95);
  });

  test.each(seeds(5001, 30))(
    'layout %i, of words and forms held out from it, is read before any answer',
    (seed) => {
      const { sheets, harapan, uraian } = tataLetak(seed, 'disisihkan');
      const nilai = nilaiUsulan(buildUsulan(sheets), harapan);
      expect(share(nilai.baris), pesan(nilai, uraian)).toBeGreaterThanOrEqual(0.9);
      expect(share(nilai.sel), pesan(nilai, uraian)).toBeGreaterThanOrEqual(0.9);
    },
  );
});

interface Buku {
  readonly tabs: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** The rows of a workbook's expected.json with kode resolved to names, as `nilaiUsulan` compares them. */
function harapanBuku({ tabs, fields }: Buku) {
  const nama = (tab: string, kode: string, kolom: string) =>
    tabs[tab]?.find(({ Kode }) => Kode === kode)?.[kolom] ?? kode;
  const harapan = Object.entries(tabs).map(([tab, rows]) => [
    tab,
    rows.map((row) =>
      Object.fromEntries(
        (fields[tab] ?? []).map((kolom) => {
          const teks = row[kolom] ?? '';
          if (tab === 'Indikator' && kolom === 'Sasaran') return [kolom, nama('Sasaran', teks, 'Sasaran')];
          if (tab === 'Kinerja' && kolom === 'Indikator')
            return [kolom, nama('Indikator', teks, 'Indikator')];
          if (tab === 'Sasaran' && kolom === 'Pejabat') return [kolom, nama('Pejabat', teks, 'Nama')];
          if (tab === 'Pejabat' && kolom === 'Atasan') return [kolom, nama('Pejabat', teks, 'Nama')];
          return [kolom, teks];
        }),
      ),
    ),
  ]);
  return { tabs: Object.fromEntries(harapan) };
}

describe.each(['peternakan', 'perindag', 'dinas-2021'])('the workbook of %s', (nama) => {
  const baca = async () =>
    officeSheetsFromXlsx(new Uint8Array(readFileSync(`test/impor/buku/${nama}.xlsx`)), nama);

  test('gives the rows and cells that it holds, before any answer', async () => {
    const buku = JSON.parse(readFileSync(`test/impor/buku/${nama}.json`, 'utf8')) as Buku;
    const nilai = nilaiUsulan(buildUsulan(await baca()), harapanBuku(buku));
    expect(share(nilai.baris), nilai.salah.slice(0, 8).join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(share(nilai.sel), nilai.salah.slice(0, 8).join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('asks what it does not say, and nothing that was answered', async () => {
    const sheets = await baca();
    const { pertanyaan } = buildUsulan(sheets);
    const terbuka = pertanyaan.filter((one) => one.terbuka);
    expect(terbuka.map(({ id }) => id)).toContain('arah');
    const jawaban = Object.fromEntries(
      terbuka.map(({ id, jawaban: likely, butir }) => [
        id,
        butir === undefined ? likely : Object.fromEntries(butir.map((one) => [one.kunci, one.jawaban])),
      ]),
    );
    expect(buildUsulan(sheets, jawaban).pertanyaan.filter((one) => one.terbuka)).toEqual([]);
  });

  test('every cell of the proposal tells the cell that it comes from', async () => {
    const sheets = await baca();
    const { tab } = buildUsulan(sheets);
    const kosong = new Set([
      'Kode',
      'No',
      'Sasaran',
      'Arah',
      'Predikat',
      'Tahun',
      'Pejabat',
      'Induk',
      'Tingkat',
      'Tabel',
      'Atasan',
      'Tujuan',
      'Kunci',
      'Nilai',
      'Belanja',
    ]);
    for (const { nama: tabNama, kolom, baris } of tab) {
      for (const { isi, sumber } of baris) {
        kolom.forEach((heading, index) => {
          if (isi[index] === '' || kosong.has(heading)) return;
          expect(sumber[index], `${tabNama} ${heading} ${isi[index]}`).toMatch(/^'.+'![A-Z]+\d+$/);
        });
      }
    }
  });
});

describe('a workbook that means no good', () => {
  const cell = (value: string | number) => ({ value, text: String(value) });

  test('texts of 50.000 letters, formulas as texts and merges over everything do no harm', () => {
    const panjang = 'Meningkatnya '.repeat(4000).slice(0, 50_000);
    const sheets = [
      {
        name: '__proto__',
        rows: [
          ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2021', 'Realisasi 2021'].map(cell),
          [
            cell(1),
            cell(panjang),
            cell(`=HYPERLINK("http://contoh.invalid";"${panjang.slice(0, 100)}")`),
            cell('%'),
            cell(90),
            cell(80),
          ],
          [cell(2), cell('constructor'), cell('toString'), cell('%'), cell('#REF!'), cell('1E999')],
        ],
        merges: [
          { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
          ...Array.from({ length: 60_000 }, (_, index) => ({
            top: index,
            left: 0,
            bottom: index + 1,
            right: 3,
          })),
        ],
      },
      { name: 'kosong', rows: [] },
      {
        name: 'tersembunyi',
        hidden: true,
        rows: [
          [cell('Uraian'), cell('Pagu'), cell('Realisasi')],
          [cell('Program A'), cell(5), cell(4)],
        ],
      },
    ];
    const usulan = buildUsulan(sheets);
    expect(usulan.pertanyaan.map(({ id }) => id)).toContain('lembar/tersembunyi');
    expect(usulan.tab.some(({ nama }) => nama === 'Anggaran')).toBe(false);
    expect(Object.getPrototypeOf({})).not.toHaveProperty('Kode');
  });

  test('a row of headings alone gives nothing', () => {
    const usulan = buildUsulan([
      { name: 'x', rows: [['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi'].map(cell)] },
    ]);
    expect(usulan.tab.filter(({ nama }) => nama !== 'Profil')).toEqual([]);
  });
});

describe('a big workbook', () => {
  /** Sheets of indikator and of budget, half of each. */
  function besar(sheets: number, rows: number) {
    const cell = (value: string | number) => ({ value, text: String(value) });
    return Array.from({ length: sheets }, (_, sheet) => {
      const anggaran = sheet % 2 === 0;
      const kepala = anggaran
        ? ['Kode', 'Uraian', 'Pagu', 'Realisasi', '%']
        : ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'];
      return {
        name: `Lembar ${sheet}`,
        rows: [
          [cell(`TAHUN 2021 bagian ${sheet}`)],
          kepala.map(cell),
          ...Array.from({ length: rows }, (_, row) => {
            const nomor = sheet * rows + row;
            return anggaran
              ? [
                  cell(`1.${sheet}.${Math.floor(row / 40)}${row % 40 === 0 ? '' : `.${row % 40}`}`),
                  cell(`${row % 40 === 0 ? 'Program' : 'Kegiatan'} nomor ${nomor}`),
                  cell(1000),
                  cell(900),
                  cell(90),
                ]
              : [
                  cell(row + 1),
                  cell(`Meningkatnya hal ${Math.floor(nomor / 5)}`),
                  cell(`Jumlah hal yang ke ${nomor}`),
                  cell('unit'),
                  cell(10),
                  cell(9),
                ];
          }),
        ],
      };
    });
  }
  const selama = (run: () => unknown) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };

  test('takes time in proportion to its rows: four times of them less than ten times as long', () => {
    buildUsulan(besar(10, 20));
    const sedikit = besar(40, 50);
    const banyak = besar(40, 200);
    const dasar = Math.min(
      selama(() => buildUsulan(sedikit)),
      selama(() => buildUsulan(sedikit)),
    );
    const kelipatan = Math.min(
      selama(() => buildUsulan(banyak)),
      selama(() => buildUsulan(banyak)),
    );
    expect(kelipatan / dasar).toBeLessThan(10);
  }, 120_000);
});
