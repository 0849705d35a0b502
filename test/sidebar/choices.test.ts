import { describe, expect, it, test } from 'vitest';
import type { SasaranNode, SasaranTree } from '../../src/apps-script/commands/attach-sasaran.ts';
import type { PlannedTable } from '../../src/apps-script/commands/build-tables.ts';
import type { Setting } from '../../src/apps-script/commands/settings.ts';
import { ROLES } from '../../src/apps-script/commands/share-review.ts';
import {
  changesOf,
  firstMessage,
  groupPlan,
  indukChoices,
  ROLE_CHOICES,
  tablesWithin,
  whyNoEmail,
} from '../../src/sidebar/choices.ts';

const tabel = (name: string, isi: Partial<PlannedTable> = {}): PlannedTable => ({
  id: `id ${name}`,
  name,
  title: 'Judul',
  keadaan: 'ditulis',
  replaces: false,
  edited: false,
  ...isi,
});

const names = (daftar: readonly { readonly name: string }[]) => daftar.map(({ name }) => name);

describe('the tables that the officer wants', () => {
  const semua = [
    tabel('Tabel 3.1', { sasaran: 'S1' }),
    tabel('Tabel 3.2', { sasaran: 'S2' }),
    tabel('Tabel 3.7'),
  ];

  test('are all, those of one sasaran, or those picked', () => {
    expect(tablesWithin({ kind: 'semua' }, semua)).toEqual(semua);
    expect(names(tablesWithin({ kind: 'sasaran', kode: 'S2' }, semua))).toEqual(['Tabel 3.2']);
    expect(names(tablesWithin({ kind: 'tabel', ids: ['id Tabel 3.7', 'lain'] }, semua))).toEqual([
      'Tabel 3.7',
    ]);
  });
});

it('puts each table of a plan into the one group of what would become of it', () => {
  const semua = [
    tabel('fresh'),
    tabel('replaced', { replaces: true }),
    tabel('edited', { replaces: true, edited: true }),
    tabel('approved', { keadaan: 'disetujui', replaces: true }),
    tabel('unchanged', { keadaan: 'tidak berubah', replaces: true }),
    tabel('taken', { keadaan: 'nama terpakai' }),
  ];
  const kelompok = groupPlan(semua);
  for (const [nama, daftar] of Object.entries(kelompok)) expect(names(daftar)).toEqual([nama]);
  expect(Object.values(kelompok).flat()).toHaveLength(semua.length);
});

describe('the changes to Profil', () => {
  const pengaturan: readonly Setting[] = [
    { kunci: 'Tahun', nilai: '2021', fallback: '', help: '' },
    { kunci: 'Batas Capaian', nilai: '', fallback: '', help: '' },
  ];

  test('are only what differs from what stands there', () => {
    expect(changesOf(pengaturan, new Map())).toEqual([]);
    expect(changesOf(pengaturan, new Map([['Tahun', '2021']]))).toEqual([]);
    expect(changesOf(pengaturan, new Map([['Batas Capaian', ' 150 ']]))).toEqual([
      { kunci: 'Batas Capaian', semula: '', menjadi: '150' },
    ]);
    expect(changesOf(pengaturan, new Map([['Tahun', '']]))).toEqual([
      { kunci: 'Tahun', semula: '2021', menjadi: '' },
    ]);
  });
});

describe('the sasaran that another may be attached to', () => {
  const simpul = (kode: string, pejabat: string): SasaranNode => ({
    kode,
    pejabat,
    sasaran: kode,
    jabatan: pejabat,
    induk: '',
    tingkat: 0,
    letak: 'terpisah',
  });
  const pohon: SasaranTree = {
    masalah: [],
    simpul: [simpul('S1', 'KADIS'), simpul('B1', 'BID'), simpul('B2', 'BID'), simpul('K1', 'SI')],
    atasan: { KADIS: [], BID: ['KADIS'], SI: ['BID', 'KADIS'] },
  };
  const calon = (kode: string) => {
    const one = pohon.simpul.find((satu) => satu.kode === kode);
    return one === undefined ? undefined : indukChoices(pohon, one).map((satu) => satu.kode);
  };

  test('are those of everyone above its official, the nearest first', () => {
    expect(calon('K1')).toEqual(['B1', 'B2', 'S1']);
    expect(calon('B1')).toEqual(['S1']);
    expect(calon('S1')).toEqual([]);
  });

  test('are none where nobody knows its official', () => {
    expect(indukChoices(pohon, simpul('X', 'ASING'))).toEqual([]);
  });
});

describe('the address to share with', () => {
  test.each(['kepala@contoh.go.id', ' kepala.dinas+reviu@dinsos.contoh.go.id '])('%j may be one', (teks) => {
    expect(whyNoEmail(teks)).toBeUndefined();
  });

  test.each([
    ['', 'Tulis alamat email'],
    ['  ', 'Tulis alamat email'],
    ['kepala', 'seperti nama@contoh.go.id'],
    ['kepala@', 'seperti nama@contoh.go.id'],
    ['@contoh.go.id', 'seperti nama@contoh.go.id'],
    ['kepala@contoh', 'seperti nama@contoh.go.id'],
    ['kepala@contoh.', 'seperti nama@contoh.go.id'],
    ['a@b@contoh.go.id', 'seperti nama@contoh.go.id'],
    ['satu@contoh.go.id, dua@contoh.go.id', 'satu alamat saja'],
    ['Kepala Dinas <kepala@contoh.go.id>', 'satu alamat saja'],
  ])('%j is none: %s', (teks, sebab) => {
    expect(whyNoEmail(teks)).toContain(sebab);
  });
});

test.each([
  [{ instansi: 'Dinas Contoh', tahun: 2021 }, 'mereviu Laporan Kinerja Dinas Contoh Tahun 2021.'],
  [{ tahun: 2021 }, 'mereviu Laporan Kinerja Tahun 2021.'],
  [{}, 'mereviu Laporan Kinerja.'],
])('the message names the report as far as it is known: %j', (laporan, akhir) => {
  expect(firstMessage(laporan)).toBe(`Yth. Bapak/Ibu, mohon kesediaannya ${akhir}`);
});

it('offers every role that the server knows', () => {
  expect(ROLE_CHOICES.map(({ peran }) => peran)).toEqual(ROLES);
});
