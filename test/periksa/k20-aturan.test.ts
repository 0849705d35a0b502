import { describe, expect, it, test } from 'vitest';
import { k20Aturan } from '../../src/periksa/k20-aturan.ts';
import { bahanDari, bahanFolder, ringkas, temuanOf } from './contoh-bahan.ts';

const tahun = (year: number) => ({ Profil: `Kunci,Nilai\nNama Instansi,Dinas\nTahun,${year}\nKepala,KADIS` });
const narasi = (year: number, teks: string): string[] =>
  ringkas(temuanOf(k20Aturan, bahanDari({ ...tahun(year), Narasi: `Bagian,Teks\nBab I,"${teks}"` })));

const BELANJA = {
  Anggaran: 'Tingkat,Uraian,Pagu,Belanja\nprogram,Program A,1,langsung\nprogram,Program B,1,tak langsung',
};

describe('K20 on belanja', () => {
  it('tells of langsung and tak langsung once, from 2021 on', () => {
    expect(ringkas(temuanOf(k20Aturan, bahanDari({ ...tahun(2021), ...BELANJA })))).toEqual([
      'perlu dilihat: Anggaran 2 Belanja: langsung, tak langsung → operasi, modal, tidak terduga, dan transfer',
    ]);
    expect(temuanOf(k20Aturan, bahanDari({ ...tahun(2020), ...BELANJA }))).toEqual([]);
  });

  it('reads paragraphs too', () => {
    expect(narasi(2021, 'Belanja Tidak Langsung terserap.')).toHaveLength(1);
    expect(narasi(2021, 'Belanja operasi terserap langsung.')).toEqual([]);
    expect(narasi(2020, 'Belanja langsung terserap.')).toEqual([]);
    // A sentence about an earlier year names things as they then were; the next may not.
    expect(narasi(2021, 'Pada tahun 2019 belanja langsung terserap 90%.')).toEqual([]);
    expect(narasi(2021, 'Tahun 2019 lain. Belanja langsung 2021 terserap.')).toHaveLength(1);
    expect(narasi(2021, 'Belanja langsung naik dari 2019 ke 2021.')).toHaveLength(1);
  });
});

describe('K20 on regulations cited', () => {
  test.each([
    ['Peraturan Menteri PAN dan RB Nomor 29 Tahun 2010', 'PermenPANRB 53/2014'],
    ['Permendagri No. 13 Tahun 2006', 'PP 12/2019 dan Permendagri 77/2020'],
    ['PERMENDAGRI 13/2006', 'PP 12/2019 dan Permendagri 77/2020'],
    ['Undang-Undang Nomor 32 Tahun 2004', 'UU 23/2014'],
  ])('%s', (rujukan, gantinya) => {
    const [temuan = '', ...lain] = narasi(2021, `Laporan ini disusun menurut ${rujukan} tentang pedoman.`);
    expect(lain).toEqual([]);
    expect(temuan).toContain(`→ ${gantinya}`);
  });

  test.each([
    [2021, 'Menurut PermenPANRB Nomor 53 Tahun 2014.'],
    [2012, 'Menurut PermenPAN Nomor 29 Tahun 2010.'],
    [2021, 'PermenPAN Nomor 29 Tahun 2010 telah dicabut.'],
    [2021, 'Pada 2010 ada 29 kasus.'],
  ])('in %d nothing of: %s', (year, teks) => {
    expect(narasi(year, teks)).toEqual([]);
  });
});

describe('K20 on numbering', () => {
  const nomor = (...daftar: readonly string[]): string[] =>
    ringkas(
      temuanOf(
        k20Aturan,
        bahanDari({
          Sasaran: ['Kode,Pejabat,No,Sasaran', ...daftar.map((no, i) => `S${i},KADIS,${no},Sasaran`)].join(
            '\n',
          ),
        }),
      ),
    );

  test.each([
    [['1', '2', '3']],
    [['1.', '2.', '3.']],
    [['', '', '']],
    [['a', 'b', 'c']],
    // Numbered on through all groups.
    [['4', '5', '6']],
  ])('nothing of %j', (daftar) => {
    expect(nomor(...daftar)).toEqual([]);
  });

  it('tells where it skips, repeats or goes back, once', () => {
    expect(nomor('1', '3', '4')).toEqual(['gaya: Sasaran 3 No: 3 → 2']);
    expect(nomor('1', '2', '2')).toEqual(['gaya: Sasaran 4 No: 2 → 3']);
    expect(nomor('1', '2', 'x')).toEqual(['gaya: Sasaran 4 No: x → 3']);
  });
});

test('K20 on dinas-2021: the old belanja in the table and in three paragraphs', () => {
  expect(
    temuanOf(k20Aturan, bahanFolder('test/contoh/dinas-2021')).map(({ tab, baris }) => [tab, baris]),
  ).toEqual([
    ['Anggaran', 2],
    ['Narasi', 55],
    ['Narasi', 56],
    ['Narasi', 57],
  ]);
});
