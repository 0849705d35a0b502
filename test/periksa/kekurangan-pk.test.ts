import { describe, expect, it, test } from 'vitest';
import { periksaPk } from '../../src/periksa/kekurangan-pk.ts';
import { daftarPihak } from '../../src/reports/pihak.ts';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { bacaFolder, textRows } from '../baca-csv.ts';

/** A Bupati, a Kepala and a Kabid, whose agreements lack nothing; a tab given here takes the place of its own. */
function kekurangan(kode: readonly string[], changes: Record<string, Rows> = {}) {
  const tabs = new Map<string, Rows>([
    ['Profil', textRows(['Kunci', 'Nilai'], ['Nama Instansi', 'Dinas'], ['Tahun', '2021'], ['Kepala', 'K'])],
    [
      'Pejabat',
      textRows(
        ['Kode', 'Nama', 'Jabatan', 'NIP', 'Atasan'],
        ['BUP', 'Bupati', 'Bupati', '', ''],
        ['K', 'Kepala', 'Kepala', '1', 'BUP'],
        ['BID', 'Kabid', 'Kabid', '2', 'K'],
      ),
    ],
    ['Sasaran', textRows(['Kode', 'Pejabat', 'Sasaran'], ['S1', 'K', 'Satu'], ['S2', 'BID', 'Dua'])],
    [
      'Indikator',
      textRows(
        ['Kode', 'Sasaran', 'Indikator', 'Target PK'],
        ['I1', 'S1', 'Satu', '1'],
        ['I2', 'S2', 'Dua', '2'],
      ),
    ],
    [
      'Anggaran PK',
      textRows(
        ['Pejabat', 'Tingkat', 'Uraian', 'Anggaran'],
        ['K', 'program', 'Program Sosial', '300'],
        ['BID', 'program', 'PROGRAM  sosial', '100'],
      ),
    ],
    ...Object.entries(changes),
  ]);
  return periksaPk(parseTabs(tabs), kode);
}

const anggaran = (...rows: readonly (readonly string[])[]): Rows =>
  textRows(['Pejabat', 'Tingkat', 'Uraian', 'Anggaran'], ...rows);

describe('an agreement that lacks nothing', () => {
  it('is not spoken of, nor is a kode that nobody has', () => {
    expect(kekurangan(['K', 'BID', 'ENTAH'])).toEqual([]);
  });
});

test('a missing superior stands in the way of the letter, and asks for no NIP', () => {
  expect(kekurangan(['BUP'])[0]).toEqual({
    kode: 'BUP',
    jenis: 'atasan',
    menghalangi: true,
    tab: 'Pejabat',
    baris: 2,
    kalimat: 'BUP tidak punya atasan untuk menandatangani perjanjiannya. Isi kolom Atasan di tab Pejabat.',
  });
  expect(kekurangan(['BUP']).map(({ jenis }) => jenis)).not.toContain('nip');
});

test.each([
  [
    'nip',
    'Pejabat',
    4,
    'NIP BID belum diisi',
    {
      Pejabat: textRows(
        ['Kode', 'Nama', 'Jabatan', 'NIP', 'Atasan'],
        ['BUP', 'Bupati', 'Bupati', '', ''],
        ['K', 'Kepala', 'Kepala', '1', 'BUP'],
        ['BID', 'Kabid', 'Kabid', '', 'K'],
      ),
    },
  ],
  [
    'sasaran',
    'Sasaran',
    undefined,
    'BID belum punya sasaran.',
    {
      Sasaran: textRows(['Kode', 'Pejabat', 'Sasaran'], ['S1', 'K', 'Satu']),
      Indikator: textRows(['Kode', 'Sasaran', 'Indikator', 'Target PK'], ['I1', 'S1', 'Satu', '1']),
    },
  ],
  [
    'indikator',
    'Sasaran',
    3,
    'Sasaran S2 belum punya indikator.',
    { Indikator: textRows(['Kode', 'Sasaran', 'Indikator', 'Target PK'], ['I1', 'S1', 'Satu', '1']) },
  ],
  [
    'target',
    'Indikator',
    3,
    'Target PK indikator I2 belum diisi.',
    {
      Indikator: textRows(
        ['Kode', 'Sasaran', 'Indikator', 'Target PK'],
        ['I1', 'S1', 'Satu', '1'],
        ['I2', 'S2', 'Dua', ''],
      ),
    },
  ],
  [
    'anggaran',
    'Anggaran PK',
    undefined,
    'Anggaran BID belum diisi.',
    {
      'Anggaran PK': anggaran(
        ['K', 'program', 'Program Sosial', '300'],
        ['BID', 'program', 'Program Sosial', '-'],
      ),
    },
  ],
  [
    'anggaran atasan',
    'Anggaran PK',
    3,
    '"Program Bencana" pada PK BID tidak dipikul atasannya: tidak ada dalam PK K.',
    {
      'Anggaran PK': anggaran(
        ['K', 'program', 'Program Sosial', '300'],
        ['BID', 'program', 'Program Bencana', '100'],
      ),
    },
  ],
  [
    'anggaran melebihi',
    'Anggaran PK',
    3,
    '"Program Sosial" pada PK BID sebesar Rp301,00 melebihi yang dipikul atasannya: Rp300,00 dalam PK K.',
    {
      'Anggaran PK': anggaran(
        ['K', 'program', 'Program Sosial', '300'],
        ['BID', 'program', 'Program Sosial', '301'],
      ),
    },
  ],
] as const)('a missing or unfit %s is told with its place', (jenis, tab, baris, awal, changes) => {
  const found = kekurangan(['BID'], changes);
  expect(found.map((one) => one.jenis)).toEqual([jenis]);
  expect(found[0]).toMatchObject({ kode: 'BID', menghalangi: false, tab });
  expect(found[0]?.baris).toBe(baris);
  expect(found[0]?.kalimat.startsWith(awal)).toBe(true);
});

describe('what the superior carries', () => {
  it('may be a kegiatan of the program that the official promises, as tab Anggaran has them', () => {
    const changes = {
      Anggaran: textRows(
        ['Tingkat', 'Uraian', 'Pagu'],
        ['program', 'Program Sosial', '300'],
        ['kegiatan', 'Kegiatan Bantuan', '300'],
      ),
      'Anggaran PK': anggaran(
        ['K', 'program', 'Program Sosial', '300'],
        ['BID', 'kegiatan', 'Kegiatan Bantuan', '100'],
      ),
    };
    expect(kekurangan(['BID'], changes)).toEqual([]);
  });

  it('is not asked for where the superior has no budget rows at all', () => {
    const changes = { 'Anggaran PK': anggaran(['BID', 'program', 'Program Sosial', '100']) };
    expect(kekurangan(['BID'], changes)).toEqual([]);
  });
});

test('in the example year one kegiatan of SI-JAMSOS stands in no agreement above it', () => {
  const data = parseTabs(bacaFolder('test/contoh/dinas-2021'));
  const semua = daftarPihak(data).map(({ pertama }) => pertama.kode);
  // Line 30 of Anggaran PK.csv; BID-REHAB lists two programs and their kegiatan, none of them this.
  expect(periksaPk(data, semua).map(({ kode, jenis, baris }) => [kode, jenis, baris])).toEqual([
    ['SI-JAMSOS', 'anggaran atasan', 30],
  ]);
});
