import { beforeAll, describe, expect, it, test } from 'vitest';
import type { FinalSetResult } from '../../src/apps-script/commands/build-final-set.ts';
import type { PkPlan, PkResult } from '../../src/apps-script/commands/build-perjanjian-kinerja.ts';
import type { HomeState } from '../../src/apps-script/commands/read-home.ts';
import { pageSetupOf } from '../../src/host/files/xlsx/layout.ts';
import type { Host } from '../../src/host/host.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';
import { builtScripts, dinas2021, hostOf, sheetOf, shown, tabNames, typedWorkbook } from './dist.ts';
import { tripsOf } from './trips.ts';

/** The perjanjian kinerja of the built bundle on the engine: what an officer prints. */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

const susun = (host: Host) => host.call('susunPerjanjianKinerja') as PkResult;

/** What became of every letter. */
const tabsOf = ({ surat }: Pick<PkResult, 'surat'>) =>
  surat.flatMap(({ pernyataan, lampiran }) =>
    lampiran === undefined ? [pernyataan] : [pernyataan, lampiran],
  );

const keadaanOf = ({ surat }: PkResult): string[] => tabsOf({ surat }).map(({ keadaan }) => keadaan);

const isLetter = (name: string): boolean => /^(PK|Lampiran)/.test(name);

/** The cells of a tab that show anything, row by row. */
const teksOf = (host: Host, name: string): string[][] =>
  shown(host, name)
    .map((row) => row.filter((text) => text !== ''))
    .filter((row) => row.length > 0);

/** Two officials, with what a person may type. */
const KECIL: Record<string, readonly (readonly string[])[]> = {
  Profil: [
    ['Kunci', 'Nilai'],
    ['Nama Instansi', 'Dinas Contoh'],
    ['Tahun', '2021'],
    ['Kepala', 'K'],
    ['Tempat', 'Contoh'],
  ],
  Pejabat: [
    ['Kode', 'Nama', 'Jabatan', 'NIP', 'Atasan'],
    ['BUP', 'Bupati', 'Bupati Contoh', '', ''],
    ['K', 'Kepala', 'Kepala Dinas', '1', 'BUP'],
  ],
  Sasaran: [
    ['Kode', 'Pejabat', 'Sasaran'],
    ['S', 'K', 'Satu'],
  ],
  Indikator: [
    ['Kode', 'Sasaran', 'Indikator', 'Target PK'],
    ['I', 'S', 'Indikator satu', '5,50%'],
  ],
  'Anggaran PK': [
    ['Pejabat', 'Tingkat', 'Uraian', 'Anggaran', 'Keterangan'],
    ['K', 'program', 'Program Satu', '1.000.000', 'APBD'],
  ],
};

describe('Susun perjanjian kinerja on dinas-2021', () => {
  let host: Host;
  let hasil: PkResult;
  beforeAll(async () => {
    host = hostOf(scripts, await dinas2021());
    hasil = susun(host);
  });

  it('stands in the menu', () => {
    const items = host.menus.flatMap(({ items }) => items);
    expect(items.find(({ label }) => label === 'Susun perjanjian kinerja')?.functionName).toBe(
      'susunPerjanjianKinerja',
    );
  });

  it('writes a statement and a lampiran for each of the fourteen, and says what is to be settled', () => {
    expect(keadaanOf(hasil)).toEqual(Array(28).fill('ditulis'));
    expect(tabNames(host).filter(isLetter)).toEqual(tabsOf(hasil).map(({ name }) => name));
    const { message = '' } = host.alerts[0] ?? {};
    expect(message).toContain('Perjanjian kinerja 14 pejabat: 28 tab ditulis');
    expect(message).toContain('pada PK SI-JAMSOS tidak dipikul atasannya');
    expect(JSON.parse(JSON.stringify(hasil))).toEqual(hasil);
  });

  it('shows the budget of the Kepala as rupiah, a number that can be added up', () => {
    const rows = shown(host, 'Lampiran Perubahan KADIS');
    const row = rows.findIndex((cells) => cells[1] === 'Jumlah');
    expect(rows[row]).toEqual(['', 'Jumlah', 'Rp9.226.434.950', '']);
    expect(
      sheetOf(host, 'Lampiran Perubahan KADIS')
        .getRange(row + 1, 3)
        .getValue(),
    ).toBe(9226434950);
  });

  it('merges the paragraphs across and lets both sign beside each other', () => {
    const sheet = sheetOf(host, 'PK Perubahan KADIS');
    const rows = sheet.getLastRow();
    const nama = sheet.getRange(rows - 2, 1, 1, 4);
    expect(nama.getValues()).toEqual([['Contoh Bupati, SE', '', '', 'Contoh Kepala Dinas, S.STP, M.Si']]);
    expect(nama.getFontWeights()[0]?.[0]).toBe('bold');
    expect(nama.getHorizontalAlignments()[0]?.[3]).toBe('center');
    expect(nama.getMergedRanges().map((range) => range.getNumColumns())).toEqual([3]);
  });

  it('is printed upright, each statement and each lampiran of this year on one page', () => {
    const letters = host.workbook().sheets.filter(({ name }) => isLetter(name));
    expect(letters).toHaveLength(28);
    for (const sheet of letters) {
      expect(pageSetupOf(sheet), sheet.name).toMatchObject({ orientation: 'portrait', fitToHeight: 1 });
    }
  });

  it('changes nothing when run again', () => {
    const before = JSON.stringify(host.workbook());
    expect(keadaanOf(susun(host))).toEqual(Array(28).fill('tidak berubah'));
    expect(JSON.stringify(host.workbook())).toBe(before);
  });

  it('writes only the lampiran anew that a changed target stands in', () => {
    const indikator = sheetOf(host, 'Indikator');
    const row = shown(host, 'Indikator').findIndex(([kode]) => kode === 'SI-KS-1.1') + 1;
    indikator.getRange(row, 8).setValue('7 Kelompok');
    const again = susun(host);
    const written = tabsOf(again);
    expect(written.filter(({ keadaan }) => keadaan === 'ditulis').map(({ name }) => name)).toEqual([
      'Lampiran Perubahan SI-KS',
    ]);
  });
});

describe('a revised agreement', () => {
  it('stands beside the earlier one', () => {
    const host = hostOf(scripts, typedWorkbook(KECIL));
    susun(host);
    const earlier = shown(host, 'Lampiran PK K');
    sheetOf(host, 'Profil')
      .getRange('A6:B6')
      .setValues([['Jenis PK', 'Perjanjian Kinerja Perubahan']]);
    sheetOf(host, 'Indikator').getRange('D2').setValue('6,00%');
    susun(host);
    expect(tabNames(host).filter(isLetter)).toEqual([
      'PK K',
      'Lampiran PK K',
      'PK Perubahan K',
      'Lampiran Perubahan K',
    ]);
    expect(shown(host, 'Lampiran PK K')).toEqual(earlier);
    expect(teksOf(host, 'PK Perubahan K')).toContainEqual(['PERJANJIAN KINERJA PERUBAHAN']);
  });
});

describe('the wording', () => {
  it('that Siapkan lembar data offers is the usual one, so that offering it changes no letter', () => {
    const host = hostOf(scripts, typedWorkbook(KECIL));
    susun(host);
    host.call('siapkanLembarData');
    expect(shown(host, 'Templat PK')[3]?.[1]).toMatch(/^Dalam rangka mewujudkan manajemen pemerintahan/);
    expect(keadaanOf(susun(host))).toEqual(['tidak berubah', 'tidak berubah']);
  });

  it('is the agency’s own where it has one', () => {
    const host = hostOf(
      scripts,
      typedWorkbook({
        ...KECIL,
        'Templat PK': [
          ['Bagian', 'Teks'],
          ['Pembuka', 'Kami, {{nama}} dan {{nama_atasan}}:'],
        ],
      }),
    );
    susun(host);
    expect(teksOf(host, 'PK K')).toContainEqual(['Kami, Kepala dan Bupati:']);
  });

  it('with an unknown field stops every letter, and is named with its row', () => {
    const host = hostOf(scripts, typedWorkbook(KECIL));
    susun(host);
    const before = shown(host, 'PK K');
    host.call('siapkanLembarData');
    sheetOf(host, 'Templat PK').getRange('B4').setValue('Kami, {{nma}}:');
    const hasil = susun(host);
    expect(hasil.surat).toEqual([]);
    expect(shown(host, 'PK K')).toEqual(before);
    expect(hasil.masalah).toMatchObject([{ tingkat: 'salah', tab: 'Templat PK', row: 4, heading: 'Teks' }]);
    const { message = '' } = host.alerts[host.alerts.length - 1] ?? {};
    expect(message).toContain('Perjanjian kinerja belum disusun');
    expect(message).toContain('Templat PK, baris 4, Teks: Isian {{nma}} tidak dikenal. Maksudnya {{nama}}?');
  });
});

describe('tabs that stand in the way', () => {
  it('are left alone, and said to be', () => {
    const host = hostOf(scripts, typedWorkbook({ ...KECIL, 'PK K': [['Milik kami']] }));
    expect(keadaanOf(susun(host))).toEqual(['nama terpakai', 'ditulis']);
    expect(shown(host, 'PK K')).toEqual([['Milik kami']]);
    expect(host.alerts[0]?.message).toContain('Tab "PK K" sudah ada dan bukan buatan add-on ini');
  });

  it('are kept under another name where someone had changed a letter by hand', () => {
    const host = hostOf(scripts, typedWorkbook(KECIL));
    susun(host);
    sheetOf(host, 'PK K').getRange('A1').setValue('Disunting');
    const { pernyataan } = susun(host).surat[0] ?? {};
    expect(pernyataan?.keadaan).toBe('ditulis');
    expect(shown(host, pernyataan?.editsKeptAs ?? '')[0]?.[0]).toBe('Disunting');
  });
});

describe('text from cells', () => {
  test.each([
    ['a formula', '=IMPORTXML("https://contoh.example";"//a")'],
    ['a sum', '=1+1'],
    ['a sign', '+62 811 000'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['an apostrophe within', "Jum'at"],
    ['an apostrophe before', "'kutip"],
    ['a date to be', '1.01.02'],
    ['emoji', 'Layanan 👩‍👩‍👧 ❤️'],
    ['right-to-left script', 'خدمة اجتماعية \u202eabc'],
    ['a field', '{{nama}} {{entah}}'],
    ['five thousand letters', 'Sasaran panjang '.repeat(312).trim()],
  ])('such as %s stays text in the letters', (_, teks) => {
    const host = hostOf(
      scripts,
      typedWorkbook({
        ...KECIL,
        Pejabat: [
          ['Kode', 'Nama', 'Jabatan', 'Pangkat', 'NIP', 'Atasan'],
          ['BUP', teks, 'Bupati', '', '', ''],
          ['K', 'Kepala', teks, teks, teks, 'BUP'],
        ],
        Sasaran: [
          ['Kode', 'Pejabat', 'Sasaran'],
          ['S', 'K', teks],
        ],
        Indikator: [
          ['Kode', 'Sasaran', 'Indikator', 'Target PK'],
          ['I', 'S', teks, '1'],
        ],
        'Anggaran PK': [
          ['Pejabat', 'Tingkat', 'Uraian', 'Anggaran', 'Keterangan'],
          ['K', 'program', teks, '5', teks],
        ],
      }),
    );
    expect(susun(host).masalah).toEqual([]);
    for (const name of ['PK K', 'Lampiran PK K']) {
      expect(sheetOf(host, name).getDataRange().getFormulas().flat().filter(Boolean)).toEqual([]);
    }
    const pernyataan = sheetOf(host, 'PK K').getDataRange().getValues();
    expect(pernyataan.filter((row) => row.includes(teks))).toHaveLength(4);
    const lampiran = sheetOf(host, 'Lampiran PK K').getDataRange().getValues();
    expect(lampiran.filter((row) => row.includes(teks)).length).toBeGreaterThanOrEqual(4);
    // Written whole: read back, nothing looks edited by hand.
    expect(keadaanOf(susun(host))).toEqual(['tidak berubah', 'tidak berubah']);
  });
});

describe('a choice that is none', () => {
  const workbook: Workbook = typedWorkbook(KECIL);

  test.each<[string, unknown, unknown, RegExp]>([
    ['nothing', undefined, undefined, /Pejabat harus daftar yang tidak kosong/],
    ['an empty list', [], undefined, /Pejabat harus daftar yang tidak kosong/],
    ['a word', 'semua', undefined, /Pejabat harus daftar yang tidak kosong/],
    ['a number in the list', ['K', 1], undefined, /harus teks/],
    ['a million', Array(1_000_000).fill('K'), undefined, /paling banyak 1000 sekaligus/],
    ['a day that is none', ['K'], '2021-02-30', /harus seperti 2021-10-04/],
    ['a day that is no text', ['K'], 20211004, /Tanggal harus teks/],
  ])('is refused: %s', (_, kode, tanggal, message) => {
    const host = hostOf(scripts, workbook);
    const pilihan = { kode, ...(tanggal === undefined ? {} : { tanggal }) };
    expect(() => host.call('sidebarBuildPk', pilihan)).toThrow(message);
    expect(tabNames(host).filter(isLetter)).toEqual([]);
  });

  it('is told like any other fault where a kode does not exist', () => {
    const host = hostOf(scripts, workbook);
    const hasil = host.call('sidebarBuildPk', { kode: ['BUPP'] }) as PkResult;
    expect(hasil.surat).toEqual([]);
    expect(hasil.masalah.map(({ message }) => message)).toEqual([
      'Pejabat berkode "BUPP" tidak ada. Maksudnya "BUP"?',
    ]);
  });
});

describe('the day of signing', () => {
  const TIGA = {
    ...KECIL,
    Pejabat: [...(KECIL['Pejabat'] ?? []), ['B', 'Bawahan', 'Kepala Bidang', '2', 'K']],
  };
  const minta = (host: Host, isi: object) => host.call('sidebarBuildPk', isi) as PkResult;
  const teks = (host: Host, name: string) => shown(host, name).flat().join(' ');

  it('stays as it was given, letter by letter, where the menu builds them again', () => {
    const host = hostOf(scripts, typedWorkbook(TIGA));
    minta(host, { kode: ['K'], tanggal: '2021-10-04' });
    minta(host, { kode: ['B'], tanggal: '2021-10-05' });
    expect(new Set(keadaanOf(susun(host)))).toEqual(new Set(['tidak berubah']));
    host.typeInto('Pejabat', 'B3', 'Kepala Baru');
    expect(keadaanOf(susun(host))).toContain('ditulis');
    expect(teks(host, 'PK K')).toContain('Kepala Baru');
    expect(teks(host, 'PK K')).toContain('4 Oktober 2021');
    expect(teks(host, 'Lampiran PK K')).toContain('4 Oktober 2021');
    expect(teks(host, 'PK B')).toContain('5 Oktober 2021');
  });

  it('is told to the wizard, and goes where it is emptied there', () => {
    const host = hostOf(scripts, typedWorkbook(TIGA));
    minta(host, { kode: ['K'], tanggal: '2021-10-04' });
    const { pejabat } = host.call('sidebarPlanPk') as PkPlan;
    expect(pejabat.map(({ kode, tanggal }) => [kode, tanggal])).toEqual([
      ['K', '2021-10-04'],
      ['B', undefined],
      ['BUP', undefined],
    ]);
    minta(host, { kode: ['K'], tanggal: null });
    expect(teks(host, 'PK K')).not.toContain('Oktober');
    expect((host.call('sidebarPlanPk') as PkPlan).pejabat[0]).not.toHaveProperty('tanggal');
  });

  it('goes with a letter whose tab was renamed to be kept', () => {
    const host = hostOf(scripts, typedWorkbook(TIGA));
    minta(host, { kode: ['K'], tanggal: '2021-10-04' });
    sheetOf(host, 'PK K').setName('PK K (lama)');
    susun(host);
    expect(teks(host, 'PK K')).not.toContain('Oktober');
    expect(teks(host, 'PK K (lama)')).toContain('4 Oktober 2021');
  });
});

it('a Kepala without a superior is told as a gap: by the menu and to the wizard', () => {
  const host = hostOf(
    scripts,
    typedWorkbook({
      ...KECIL,
      Pejabat: [
        ['Kode', 'Nama', 'Jabatan', 'NIP', 'Atasan'],
        ['K', 'Kepala', 'Kepala Dinas', '1', ''],
        ['B', 'Bawahan', 'Kepala Bidang', '2', 'K'],
      ],
    }),
  );
  for (const { kekurangan } of [host.call('sidebarPlanPk') as PkPlan, susun(host)]) {
    expect(kekurangan.filter(({ menghalangi }) => menghalangi)).toEqual([
      {
        kode: 'K',
        jenis: 'atasan',
        menghalangi: true,
        tab: 'Pejabat',
        baris: 2,
        kalimat: 'K tidak punya atasan untuk menandatangani perjanjiannya. Isi kolom Atasan di tab Pejabat.',
      },
    ]);
  }
  expect(tabNames(host).filter(isLetter)).toEqual(['PK B']);
});

describe('letters that the data have changed under', () => {
  const usang = (host: Host) => (host.call('sidebarReadHome') as HomeState).outdatedLetters;

  it('are told, and no others; a day of signing makes none of them', () => {
    const host = hostOf(
      scripts,
      typedWorkbook({
        ...KECIL,
        Kinerja: [
          ['Indikator', 'Tahun', 'Target', 'Realisasi'],
          ['I', '2021', '5', '5'],
        ],
      }),
    );
    expect(usang(host)).toEqual([]);
    host.call('sidebarBuildPk', { kode: ['K'], tanggal: '2021-10-04' });
    expect(usang(host)).toEqual([]);
    // The name stands on both.
    host.typeInto('Pejabat', 'B3', 'Kepala Baru');
    expect(usang(host)).toEqual(['PK K', 'Lampiran PK K']);
    // They bar the final set, like tables whose data have changed.
    host.call('susunTabelCapaian');
    host.call('sidebarShareReview', { email: 'kadis@contoh.go.id', peran: 'peninjau', pesan: '' });
    const halangan = () => (host.call('sidebarBuildFinalSet', {}) as FinalSetResult).halangan.join(' ');
    expect(halangan()).toContain('PK K dan Lampiran PK K tidak lagi menunjukkan data terakhir');
    susun(host);
    expect(halangan()).not.toMatch(/PK K [^.]*tidak lagi menunjukkan/);
    expect(usang(host)).toEqual([]);
    // The target stands on the lampiran alone.
    host.typeInto('Indikator', 'D2', '6,50%');
    expect(usang(host)).toEqual(['Lampiran PK K']);
    sheetOf(host, 'Lampiran PK K').setName('Yang lama');
    expect(usang(host)).toEqual([]);
  });
});

describe('the trips to Google', () => {
  const tripsFor = (indikator: number) => {
    const host = hostOf(
      scripts,
      typedWorkbook({
        ...KECIL,
        Indikator: [
          ['Kode', 'Sasaran', 'Indikator', 'Target PK'],
          ...Array.from({ length: indikator }, (_, i) => [`I${i}`, 'S', `Indikator ${i}`, String(i)]),
        ],
      }),
    );
    return tripsOf(host, () => susun(host));
  };

  it('are the same for 5 indikator as for 500', () => {
    expect(tripsFor(500)).toEqual(tripsFor(5));
  });
});
