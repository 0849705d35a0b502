import { describe, expect, it, test } from 'vitest';
import type { HomeState, TabState } from '../../src/apps-script/commands/read-home.ts';
import type { ReviewState } from '../../src/apps-script/review/read-state.ts';
import { countTables, nextStep, tablesSummary, tabsSummary } from '../../src/sidebar/next-step.ts';

const tab = (name: string, isi: Partial<TabState> = {}): TabState => ({
  name,
  wajib: true,
  keadaan: 'terisi',
  baris: 3,
  salah: 0,
  gaya: 0,
  ...isi,
});

const tabel = (
  ...keadaan: readonly (
    | 'mutakhir'
    | 'data berubah'
    | 'nomor berubah'
    | 'belum disusun'
    | 'tidak dipakai lagi'
  )[]
) =>
  keadaan.map((satu, i) => ({
    id: `capaian/S${i + 1}`,
    name: `Tabel 3.${i + 1}`,
    title: 'Judul',
    tabs: [],
    keadaan: satu,
    ...(satu === 'belum disusun' ? {} : { disusun: '2026-11-24 10.15.30' }),
  }));

const REVIU: ReviewState = {
  peninjau: ['kepala@contoh.go.id'],
  ringkas: 'Satu tabel disetujui.',
  rantai: '',
  rantaiUtuh: true,
  berubah: [],
  diminta: [],
  putusanBaru: [],
  tidakCocok: [],
};

const SIAP: HomeState = {
  isCutOff: false,
  tahun: 2021,
  instansi: 'Dinas Contoh',
  tab: [tab('Profil'), tab('Sasaran'), tab('Prestasi', { wajib: false })],
  masalah: [],
  issueCount: 0,
  isBlocked: false,
  tabel: tabel('mutakhir'),
  openTemuan: 0,
  outdatedLetters: [],
  hasDaftarTabel: true,
  peringatan: [],
  reviu: REVIU,
};

const berubah = (...names: readonly string[]): ReviewState => ({
  ...REVIU,
  berubah: names.map((name) => ({ tabel: name, perbedaan: 'Kinerja D4: semula 1, menjadi 2' })),
});

const masalah = (name: string, row?: number) => ({
  tingkat: 'salah' as const,
  tab: name,
  ...(row === undefined ? {} : { row }),
  message: 'Sel kosong.',
});

describe('the next step', () => {
  test('is to prepare the raw tabs where one that is needed is missing', () => {
    const keadaan = { ...SIAP, tab: [tab('Profil'), tab('Sasaran', { keadaan: 'tidak ada' })] };
    expect(nextStep(keadaan).kind).toBe('siapkan');
  });

  test('is to build again where a run was cut off, which tells whose the strange tabs are', () => {
    const langkah = nextStep({ ...SIAP, isCutOff: true });
    expect(langkah.kind).toBe('susun');
    expect(langkah.sentence).toContain('(disusun …)');
  });

  test('does not mind a missing tab that nothing needs', () => {
    const keadaan = {
      ...SIAP,
      tab: [tab('Profil'), tab('Prestasi', { wajib: false, keadaan: 'tidak ada' })],
    };
    expect(nextStep(keadaan).kind).toBe('selesai');
  });

  test('is to fill in Profil first, at the row that lacks something', () => {
    const keadaan: HomeState = {
      ...SIAP,
      tab: [tab('Profil', { salah: 1 }), tab('Sasaran', { keadaan: 'kosong' })],
      masalah: [masalah('Profil', 2)],
      issueCount: 1,
      isBlocked: true,
    };
    const langkah = nextStep(keadaan);
    expect(langkah).toMatchObject({ kind: 'buka', tab: 'Profil', baris: 2 });
    // The tabs that are still empty are not hidden by it.
    expect(langkah.sentence).toBe(
      'Mulailah dari tab Profil, baris 2: lengkapi isian di bawah ini. Sesudah itu isilah tab Sasaran, yang masih kosong.',
    );
  });

  test('is then to fill in the first needed tab that is empty', () => {
    const keadaan = { ...SIAP, tab: [tab('Profil'), tab('Sasaran', { keadaan: 'kosong' })] };
    expect(nextStep(keadaan)).toMatchObject({ kind: 'buka', tab: 'Sasaran' });
  });

  test('is to mend what stands in the way of every table, and says how much there is', () => {
    const keadaan: HomeState = {
      ...SIAP,
      masalah: [masalah('Kinerja', 7), masalah('Kinerja', 9)],
      issueCount: 2,
      isBlocked: true,
    };
    const langkah = nextStep(keadaan);
    expect(langkah).toMatchObject({ kind: 'buka', tab: 'Kinerja', baris: 7 });
    expect(langkah.sentence).toContain('2 isian');
  });

  test('is to build where the data have changed, or tables were never built', () => {
    expect(nextStep({ ...SIAP, tabel: tabel('mutakhir', 'data berubah') })).toMatchObject({
      kind: 'susun',
      sentence: 'Data berubah setelah 1 tabel disusun. Susun lagi tabelnya.',
    });
    expect(nextStep({ ...SIAP, tabel: tabel('belum disusun', 'belum disusun') })).toMatchObject({
      kind: 'susun',
      sentence: 'Data siap: 2 tabel dapat disusun.',
    });
  });

  test('is to mend a fault that keeps some table from being built, after the others are built', () => {
    const salah = { ...SIAP, masalah: [masalah('Anggaran', 3)], issueCount: 1 };
    const { reviu: _, ...belumDibagikan } = salah;
    for (const keadaan of [salah, belumDibagikan]) {
      const langkah = nextStep(keadaan);
      expect(langkah).toMatchObject({ kind: 'buka', tab: 'Anggaran', baris: 3 });
      expect(langkah.sentence).toMatch(/^Satu isian lembar data belum terbaca/);
    }
    expect(nextStep({ ...salah, tabel: tabel('belum disusun') }).kind).toBe('susun');
  });

  test('is nothing where every table is up to date', () => {
    expect(nextStep({ ...SIAP, tabel: tabel('mutakhir', 'tidak dipakai lagi') }).kind).toBe('selesai');
  });
});

describe('the next step where the tables are up to date', () => {
  const { reviu: _, ...belumDibagikan } = SIAP;

  test('is to share the report, which nobody has yet', () => {
    expect(nextStep(belumDibagikan)).toEqual({
      kind: 'bagikan',
      sentence: 'Semua tabel sesuai dengan lembar data. Bagikan kepada pimpinan untuk direviu.',
    });
  });

  test('is to mend what is wrong before they are shared', () => {
    const langkah = nextStep({ ...belumDibagikan, openTemuan: 3, wrongTemuan: 2 });
    expect(langkah).toMatchObject({ kind: 'buka', tab: 'Temuan' });
    expect(langkah.sentence).toContain('masih ada 2 temuan bertingkat salah');
  });

  test('is to check the data before they are shared, where that was never done', () => {
    const { openTemuan: _, ...belumDiperiksa } = belumDibagikan;
    expect(nextStep(belumDiperiksa).kind).toBe('periksa');
  });

  test('is to take in verdicts that stand in the tab Reviu, before anything is built over them', () => {
    const reviu = { ...REVIU, putusanBaru: ['Tabel 3.1', 'Tabel 3.2'] };
    for (const keadaan of [
      { ...SIAP, reviu },
      { ...SIAP, reviu, tabel: tabel('data berubah') },
    ]) {
      expect(nextStep(keadaan)).toEqual({
        kind: 'perbarui',
        sentence:
          'Ada putusan baru di tab Reviu, untuk Tabel 3.1 dan Tabel 3.2. Pilih Perbarui Reviu untuk mengambilnya.',
      });
    }
  });

  test('is to mend what the reviewer wants mended, named', () => {
    const langkah = nextStep({
      ...SIAP,
      reviu: {
        ...REVIU,
        diminta: ['Tabel 1.1', 'Tabel 1.2', 'Tabel 1.3', 'Tabel 1.4'].map((name) => ({ tabel: name })),
      },
    });
    expect(langkah.kind).toBe('reviu');
    expect(langkah.sentence).toMatch(
      /^Peninjau meminta perbaikan pada Tabel 1\.1, Tabel 1\.2, Tabel 1\.3, dan 1 tabel lain;/,
    );
  });

  test('is not to share what has no tables', () => {
    expect(nextStep({ ...belumDibagikan, tabel: [] }).kind).toBe('selesai');
  });

  test('is to look at what changed after it was approved, named where it is one', () => {
    const satu = nextStep({ ...SIAP, reviu: berubah('Tabel 3.1') });
    expect(satu.kind).toBe('reviu');
    expect(satu.sentence).toMatch(/^Tabel 3\.1 berubah setelah disetujui\./);
    const dua = nextStep({ ...SIAP, reviu: berubah('Tabel 3.1', 'Tabel 3.2') });
    expect(dua.sentence).toMatch(/^Ada 2 tabel yang berubah setelah disetujui\./);
  });

  test('is none: then it says how the review stands', () => {
    expect(nextStep(SIAP)).toEqual({
      kind: 'selesai',
      sentence: 'Semua tabel sesuai dengan lembar data. Satu tabel disetujui.',
    });
  });
});

describe('the next step where tables are out of date', () => {
  const dua = { ...SIAP, tabel: tabel('data berubah', 'data berubah', 'mutakhir') };

  test.each([
    ['says nothing of the review where nothing approved is among them', [], undefined],
    ['says how many of them were approved', ['Tabel 3.2'], 'Di antaranya ada 1 yang pernah disetujui'],
    ['says that all of them were', ['Tabel 3.1', 'Tabel 3.2'], 'Semuanya pernah disetujui'],
    ['does not count what changed in another way', ['Tabel 3.3'], undefined],
  ])('%s', (_, names, kalimat) => {
    const langkah = nextStep({ ...dua, reviu: berubah(...names) });
    expect(langkah.kind).toBe('susun');
    expect(langkah.sentence).toContain('Data berubah setelah 2 tabel disusun.');
    if (kalimat === undefined) expect(langkah.sentence).not.toContain('disetujui');
    else expect(langkah.sentence).toContain(kalimat);
  });

  test('is to see to Riwayat first where somebody has changed it', () => {
    const langkah = nextStep({ ...dua, reviu: { ...REVIU, rantaiUtuh: false, rantai: 'Tidak utuh.' } });
    expect(langkah).toMatchObject({ kind: 'reviu' });
    expect(langkah.sentence).toContain('Riwayat');
  });
});

it('counts the tables by how they stand', () => {
  const keadaan = { ...SIAP, tabel: tabel('mutakhir', 'mutakhir', 'data berubah', 'belum disusun') };
  expect(countTables(keadaan)).toEqual({ current: 2, changed: 1, unbuilt: 1 });
  expect(tablesSummary(keadaan)).toBe('2 mutakhir, 1 berubah, 1 belum disusun');
  const { tabel: _, ...tanpaTabel } = SIAP;
  expect(tablesSummary(tanpaTabel)).toBe('belum dapat dihitung');
  expect(tablesSummary({ ...SIAP, tabel: [] })).toBe('belum ada');
});

it('counts the raw tabs that hold anything', () => {
  expect(tabsSummary(SIAP)).toBe('3 dari 3 terisi');
  const keadaan = { ...SIAP, tab: [tab('Profil', { salah: 2 }), tab('Sasaran', { keadaan: 'kosong' })] };
  expect(tabsSummary(keadaan)).toBe('1 dari 2 terisi, 2 salah');
});
