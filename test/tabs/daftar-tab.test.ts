import { expect, test } from 'vitest';
import { daftarTab } from '../../src/tabs/parsed-tabs.ts';
import { settings } from '../../src/tabs/profil.ts';
import { textCell } from '../baca-csv.ts';

/** The public interface, as LEMBAR-DATA writes it: `*` marks a column that must exist. */
const LEMBAR_DATA = [
  ['Profil', 'Kunci*, Nilai'],
  ['Skala', 'Skala*, Batas Bawah*, Tanda, Kategori*, Nilai Mean'],
  ['Pejabat', 'Kode*, Nama*, Jabatan*, Pangkat, NIP, Atasan, Sebutan'],
  ['Sasaran', 'Kode*, Pejabat*, No, Tujuan, Sasaran*, Induk'],
  [
    'Indikator',
    'Kode*, Sasaran*, No, Indikator*, Satuan, Arah, Predikat, Target PK, Target Akhir RPJMD, Realisasi Nasional, Formulasi, Sumber Data, IKU',
  ],
  [
    'Kinerja',
    'Indikator*, Tahun*, Target, Realisasi, Pembilang, Penyebut, Capaian Tercetak, Kategori Tercetak, Catatan',
  ],
  ['Triwulan', 'Indikator*, Tahun*, Triwulan*, Target, Realisasi, Permasalahan, Rencana Tindak Lanjut'],
  [
    'Anggaran',
    'Kode, Tingkat*, Uraian*, Pagu*, Realisasi, Persen Tercetak, Belanja, Sumber Dana, Sasaran, TW1, TW2, TW3, TW4',
  ],
  ['Anggaran PK', 'Pejabat*, Tingkat*, Uraian*, Anggaran*, Keterangan'],
  ['Kepegawaian', 'Tabel*, Uraian*, PNS L, PNS P, Non PNS L, Non PNS P'],
  ['Prestasi', 'Kegiatan*, Tahun*'],
  ['Analisis', 'Indikator*, Penyebab, Hambatan, Solusi, Program Penunjang, Pagu, Realisasi'],
  ['Data Dukung', 'Tabel*, Uraian*, Penyebut, Pembilang, Satuan, Indikator'],
  ['Narasi', 'Bagian*, Indikator, Teks*'],
  // The agency's own wording of its letters; no part of the year's data.
  ['Templat PK', 'Bagian*, Teks*'],
] as const;

const headingOf = (tab: string, { heading, required }: { heading: string; required?: boolean }) =>
  // Profil's Nilai column must be there, though its cells may be blank: LEMBAR-DATA gives it no star.
  required && !(tab === 'Profil' && heading === 'Nilai') ? `${heading}*` : heading;

test('the tabs and their headings are those of LEMBAR-DATA', () => {
  expect(
    daftarTab.map(({ name, columns }) => [
      name,
      Object.values(columns)
        .map((column) => headingOf(name, column))
        .join(', '),
    ]),
  ).toEqual(LEMBAR_DATA);
});

const columns = daftarTab.flatMap(({ name, columns }) =>
  Object.entries(columns).map(([key, column]) => ({
    name: `${name}, ${column.heading}`,
    tab: name,
    key,
    column,
  })),
);

test.each(columns)('$name has a name in the code that follows from its heading', ({ key, column }) => {
  const [first, ...rest] = column.heading.toLowerCase().split(' ');
  expect(key).toBe([first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join(''));
});

test.each(columns)('$name has a note in whole sentences', ({ column }) => {
  expect(column.help).toMatch(/^[\p{L}">].{10,}\.$/su);
});

test.each(columns)('$name is filled in where starred, and may be blank where not', ({ tab, column }) => {
  const mayBeBlank = !column.required || (tab === 'Profil' && column.heading === 'Nilai');
  expect(column.read(textCell('')).ok).toBe(mayBeBlank);
});

test.each(columns.filter(({ column }) => column.choices))('$name takes its choices only', ({ column }) => {
  expect(column.choices?.map((item) => column.read(textCell(item)).ok)).not.toContain(false);
  expect(column.read(textCell('entah')).ok).toBe(false);
});

test.each(columns.filter(({ column }) => column.refersTo))(
  '$name refers to a column whose values name a row',
  ({ column }) => {
    const target = daftarTab.find(({ name }) => name === column.refersTo?.tab);
    const keyHeadings = target?.key?.map((key) => target.columns[key]?.heading);
    expect(keyHeadings).toEqual([column.refersTo?.heading]);
  },
);

test.each(columns.filter(({ column }) => column.refersTo || ['Kode', 'NIP', 'No'].includes(column.heading)))(
  '$name keeps codes as typed',
  ({ column }) => {
    expect(column.plainText).toBe(true);
  },
);

test('every kunci of Profil has a note, and takes each of its choices', () => {
  for (const { help, choices = [], read } of settings) {
    expect(help).toMatch(/\.$/);
    for (const item of choices) expect(read(textCell(item)).ok).toBe(true);
  }
});
