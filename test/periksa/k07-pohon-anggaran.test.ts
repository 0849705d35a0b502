import { describe, expect, it, test } from 'vitest';
import { k07PohonAnggaran } from '../../src/periksa/k07-pohon-anggaran.ts';
import { bahanDari, bahanFolder, profil, ringkas, temuanOf } from './contoh-bahan.ts';

/** A Kepala, two Kabid, and under each of them a Kasi. */
const PEJABAT = [
  'Kode,Nama,Jabatan,Atasan',
  'KADIS,Kepala,Kepala Dinas,',
  'KABID-A,Kabid A,Kabid A,KADIS',
  'KABID-B,Kabid B,Kabid B,KADIS',
  'KASI-A,Kasi A,Kasi A,KABID-A',
  'KASI-B,Kasi B,Kasi B,KABID-B',
].join('\n');

/** Program Jalan 100 = Pembangunan 60 (Aspal 60) + Pemeliharaan 40 (Tambal 30 + Cat 10); Program Air 50 = Sumur 50. */
const ANGGARAN = [
  'Tingkat,Uraian,Pagu',
  'program,Program Jalan,100',
  'kegiatan,Pembangunan Jalan Kabupaten/Kota,60',
  'subkegiatan,Pengaspalan Jalan,60',
  'kegiatan,Pemeliharaan Jalan Kabupaten/Kota,40',
  'subkegiatan,Penambalan Jalan,30',
  'subkegiatan,Pengecatan Marka,10',
  'program,Program Penyediaan Air (PA),50',
  'kegiatan,Pembuatan Sumur Dalam,50',
].join('\n');

function periksa(baris: readonly string[], pk = 'Perjanjian Kinerja Perubahan'): string[] {
  const bahan = bahanDari({
    Profil: profil(`Jenis PK,${pk}`),
    Pejabat: PEJABAT,
    Anggaran: ANGGARAN,
    'Anggaran PK': ['Pejabat,Tingkat,Uraian,Anggaran', ...baris].join('\n'),
  });
  return ringkas(temuanOf(k07PohonAnggaran, bahan));
}

// Rows 2 to 11.
const UTUH = [
  'KADIS,program,Program Jalan,100',
  'KADIS,program,Program Penyediaan Air,50',
  'KABID-A,program,Program Jalan,100',
  'KABID-B,program,PROGRAM  PENYEDIAAN AIR (Pa),50',
  'KASI-A,program,Program Jalan,-',
  'KASI-A,kegiatan,Pembangunan Jalan Kab/Kota,60',
  'KASI-A,subkegiatan,Penambalan Jalan,30',
  'KASI-A,subkegiatan,Pengecatan Marka,10',
  'KASI-B,program,Program Penyediaan Air (PA),-',
  'KASI-B,kegiatan,Pembuatan Sumur Dalam,50',
];

/** The whole tree with some rows put in the place of others; the first row is 2. */
const dengan = (ganti: Readonly<Record<number, string>>): string[] =>
  UTUH.map((baris, i) => ganti[i + 2] ?? baris);

describe('K07 has nothing to say of', () => {
  it('a tree that adds up, whatever case, spaces and abbreviations its names are written with', () => {
    expect(periksa(UTUH)).toEqual([]);
  });

  it('a level that has promised nothing at all', () => {
    expect(periksa(UTUH.slice(0, 4))).toEqual([]);
  });

  it('a program that two Kabid share, one as a whole and one by its kegiatan', () => {
    const baris = [
      'KADIS,program,Program Jalan,100',
      'KADIS,program,Program Penyediaan Air,50',
      'KABID-A,program,Program Jalan,80',
      'KABID-A,program,Program Penyediaan Air,50',
      'KABID-B,program,Program Jalan,-',
      'KABID-B,kegiatan,Pemeliharaan Jalan Kabupaten/Kota,20',
    ];
    expect(periksa(baris)).toEqual([]);
  });

  it('a Kepala alone, and a sheet without Anggaran PK', () => {
    expect(periksa(UTUH.slice(0, 2))).toEqual([]);
    expect(periksa([])).toEqual([]);
  });

  it('a program without pagu that nobody carries', () => {
    const bahan = bahanDari({
      Pejabat: PEJABAT,
      Anggaran: `${ANGGARAN}\nprogram,Program Cadangan,0`,
      'Anggaran PK': `Pejabat,Tingkat,Uraian,Anggaran\n${UTUH.join('\n')}`,
    });
    expect(temuanOf(k07PohonAnggaran, bahan)).toEqual([]);
  });
});

describe('K07 finds', () => {
  test.each([
    ['the Kepala’s amount', 2, 'KADIS,program,Program Jalan,90', 'Rp90,00 → Rp100,00'],
    ['a Kabid’s amount', 4, 'KABID-A,program,Program Jalan,110', 'Rp110,00 → Rp100,00'],
    ['a Kasi’s kegiatan', 7, 'KASI-A,kegiatan,Pembangunan Jalan Kab/Kota,65', 'Rp65,00 → Rp60,00'],
    ['a Kasi’s subkegiatan', 8, 'KASI-A,subkegiatan,Penambalan Jalan,33', 'Rp33,00 → Rp30,00'],
  ])('%s that is not the pagu, once and where it is printed', (_, baris, isi, tertulis) => {
    expect(periksa(dengan({ [baris]: isi }))).toEqual([`salah: Anggaran PK ${baris} Anggaran: ${tertulis}`]);
  });

  it('the kegiatan that nobody carries, where a program is carried in part', () => {
    // 60 of 100 is carried; the other 40 are the pagu of Pemeliharaan.
    const bahan = bahanDari({
      Pejabat: PEJABAT,
      Anggaran: ANGGARAN,
      'Anggaran PK': `Pejabat,Tingkat,Uraian,Anggaran\n${[...UTUH.slice(0, 6), ...UTUH.slice(8)].join('\n')}`,
    });
    const [temuan, ...lain] = temuanOf(k07PohonAnggaran, bahan);
    expect(lain).toEqual([]);
    expect(temuan).toMatchObject({ tingkat: 'salah', tab: 'Anggaran PK', baris: 4, kolom: 'Anggaran' });
    expect(temuan?.perhitungan).toBe(
      '"Program Jalan" pada PK KABID-A sebesar Rp100,00, tetapi bawahannya memikul KASI-A Rp60,00 (baris 7); ' +
        'selisihnya Rp40,00. Selisih itu adalah pagu kegiatan "Pemeliharaan Jalan Kabupaten/Kota", yang tidak dipikul siapa pun.',
    );
  });

  it('a program that nobody of the next level carries', () => {
    // KASI-B has promised nothing, so KABID-B is not compared.
    expect(periksa(UTUH.slice(0, 8))).toEqual([]);
    expect(periksa([...UTUH.slice(0, 8), 'KASI-B,subkegiatan,Pengecatan Marka,0'])).toContain(
      'perlu dilihat: Anggaran PK 5 Anggaran: Rp50,00 → ',
    );
  });

  it('a share under another superior, at both ends', () => {
    const baris = [...dengan({ 7: 'KASI-A,kegiatan,Pembangunan Jalan Kab/Kota,45' })];
    expect(periksa([...baris, 'KASI-B,kegiatan,Pembangunan Jalan Kab/Kota,15'])).toEqual([
      'perlu dilihat: Anggaran PK 4 Anggaran: Rp100,00 → ',
      'perlu dilihat: Anggaran PK 12 Uraian: Pembangunan Jalan Kab/Kota → ',
    ]);
  });

  it('a heading that is not the sum of its rows', () => {
    const baris = dengan({
      6: 'KASI-A,program,Program Jalan,100',
      9: 'KASI-A,subkegiatan,Pengecatan Marka,0',
    });
    // Told at the row that differs from its pagu, not again at the heading.
    expect(periksa(baris)).toEqual(['salah: Anggaran PK 9 Anggaran: Rp0,00 → Rp10,00']);
    expect(
      periksa([
        ...UTUH.slice(0, 4),
        'KASI-A,program,Program Jalan,100',
        ...UTUH.slice(5, 7),
        ...UTUH.slice(8),
      ]),
    ).toEqual(['salah: Anggaran PK 6 Anggaran: Rp100,00 → Rp90,00']);
  });

  it('an amount under the name of another kegiatan', () => {
    const baris = [...UTUH.slice(0, 6), 'KASI-A,kegiatan,Pembangunan Jalan Kabupaten/Kota,40'];
    // 40 is the pagu of Pemeliharaan, which nobody carries; with it, 60 + 40 make up the program.
    expect(periksa(baris)).toEqual([
      'salah: Anggaran PK 8 Uraian: Pembangunan Jalan Kabupaten/Kota → Pemeliharaan Jalan Kabupaten/Kota',
    ]);
  });

  it('a program that the Kepala has left out, and one that is in no budget', () => {
    const baris = dengan({ 3: 'KADIS,program,Program Pelatihan Tukang,17' });
    expect(periksa(baris)).toEqual([
      'salah: Anggaran PK 3 Uraian: Program Pelatihan Tukang → ',
      'salah: Anggaran 8 Uraian: Program Penyediaan Air (PA) → ',
      'perlu dilihat: Anggaran PK 5 Uraian: PROGRAM  PENYEDIAAN AIR (Pa) → ',
    ]);
  });

  it('the pagu, where every level agrees on another amount', () => {
    const baris = dengan({
      3: 'KADIS,program,Program Penyediaan Air,55',
      5: 'KABID-B,program,Program Penyediaan Air,55',
    });
    expect(periksa(baris)[0]).toBe('salah: Anggaran 8 Pagu: Rp50,00 → Rp55,00');
  });

  it('a difference from the revised budget only as something to look at, where the PK is not the revised one', () => {
    expect(periksa(dengan({ 2: 'KADIS,program,Program Jalan,90' }), 'Perjanjian Kinerja')).toEqual([
      'perlu dilihat: Anggaran PK 2 Anggaran: Rp90,00 → Rp100,00',
    ]);
  });
});

test('K07 compares nothing while a row of the budget cannot be read', () => {
  const bahan = bahanDari({
    Pejabat: PEJABAT,
    Anggaran: `${ANGGARAN}\nkegiatan,Sumur Dangkal,banyak`,
    'Anggaran PK': `Pejabat,Tingkat,Uraian,Anggaran\n${UTUH.join('\n')}`,
  });
  expect(k07PohonAnggaran.periksa(bahan)).toEqual({ temuan: [], tidakDapatDiperiksa: 10 });
});

describe('K07 on dinas-2021', () => {
  const temuan = temuanOf(k07PohonAnggaran, bahanFolder('test/contoh/dinas-2021'));

  it('finds the trees of the two Kabid that do not add up, the shared kegiatan and the wrong name', () => {
    expect(ringkas(temuan)).toEqual([
      'salah: Anggaran PK 44 Uraian: Administrasi Umum Perangkat Daerah → Administrasi Keuangan Perangkat Daerah',
      // 93.417.800 = 72.240.300 + 21.177.500, the latter under another Kabid.
      'perlu dilihat: Anggaran PK 12 Anggaran: Rp93.417.800,00 → ',
      'perlu dilihat: Anggaran PK 13 Anggaran: Rp90.832.200,00 → ',
      // 3.631.989.000 − 2.476.047.000 = 1.155.942.000
      'salah: Anggaran PK 31 Anggaran: Rp3.631.989.000,00 → Rp2.476.047.000,00',
      'perlu dilihat: Anggaran PK 30 Uraian: Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota → ',
    ]);
  });

  it('says how far the Kabid PPKB is short, and by what', () => {
    expect(temuan.find(({ baris }) => baris === 31)?.perhitungan).toContain(
      'memikul SI-DALDUK Rp2.476.047.000,00 (baris 36); selisihnya Rp1.155.942.000,00. Selisih itu adalah pagu kegiatan "Pengendalian dan Pendistribusian',
    );
  });
});
