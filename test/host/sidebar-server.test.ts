import { beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import type { SasaranTree } from '../../src/apps-script/commands/attach-sasaran.ts';
import type { PkPlan, PkResult } from '../../src/apps-script/commands/build-perjanjian-kinerja.ts';
import type { BuildPlan, BuildResult } from '../../src/apps-script/commands/build-tables.ts';
import type { HomeState } from '../../src/apps-script/commands/read-home.ts';
import type { Setting } from '../../src/apps-script/commands/settings.ts';
import * as main from '../../src/apps-script/main.ts';
import { jsonSafe } from '../../src/host/browser/json-safe.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import { readPages, readScripts } from '../../src/host/node/bundle.ts';
import { builtDist, dinas2021, hostOf, sheetOf, shown, tabNames, typedWorkbook } from './dist.ts';
import { messageOf } from './open.ts';
import { tripsOf } from './trips.ts';

/** What the sidebar calls, on the built bundle: what it answers, what it writes, and what it refuses. */

let scripts: readonly string[];
let html: Readonly<Record<string, string>>;
beforeAll(async () => {
  const dist = await builtDist();
  scripts = await readScripts(dist);
  html = await readPages(dist);
});

const KECIL: Record<string, readonly (readonly string[])[]> = {
  Profil: [
    ['Kunci', 'Nilai'],
    ['Nama Instansi', 'Dinas Contoh'],
    ['Tahun', '2021'],
    ['Kepala', 'K'],
  ],
  Pejabat: [
    ['Kode', 'Nama', 'Jabatan', 'NIP', 'Atasan'],
    ['BUP', 'Bupati', 'Bupati Contoh', '', ''],
    ['K', 'Kepala', 'Kepala Dinas', '1', 'BUP'],
    ['B', 'Bawahan', 'Kepala Bidang', '2', 'K'],
  ],
  Sasaran: [
    ['Kode', 'Pejabat', 'Sasaran', 'Induk'],
    ['S1', 'K', 'Satu', ''],
    ['S2', 'K', 'Dua', ''],
    ['B1', 'B', 'Bawah', ''],
  ],
  Indikator: [
    ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Arah'],
    ['I1', 'S1', 'Indikator', '%', 'naik'],
  ],
  Kinerja: [
    ['Indikator', 'Tahun', 'Target', 'Realisasi'],
    ['I1', '2021', '80', '76'],
  ],
};

function kecil(): Host {
  const host = createHost({ scripts, html, workbook: typedWorkbook(KECIL) });
  host.call('onOpen');
  return host;
}

/** Calls a function as the page does: what goes there and comes back is JSON. */
function panggil<T>(host: Host, name: string, ...args: readonly unknown[]): T {
  return jsonSafe(host.call(name, ...args), name) as T;
}

const baca = (host: Host) => panggil<HomeState>(host, 'sidebarReadHome');
const isiTab = (host: Host) => JSON.stringify(host.workbook().sheets);

describe('every function that a page can call', () => {
  const PANJANG = 'x'.repeat(1_000_000);
  const BANYAK = Array.from({ length: 1_000_000 }, (_, i) => `S${i}`);
  const dalam: unknown = Array.from({ length: 1000 }).reduce((inner) => [inner], null);
  const ASING: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['no number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['true', true],
    ['a text', 'S1'],
    ['an empty text', ''],
    ['a formula', '=IMPORTXML("https://contoh.invalid";"//a")'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['a text of a million characters', PANJANG],
    ['an empty list', []],
    ['a list of a million', BANYAK],
    ['a list a thousand deep', dalam],
    ['an empty object', {}],
    ['an object with a strange name', { lain: 1 }],
    ['an object with a million names', Object.fromEntries(BANYAK.map((name) => [name, 1]))],
    ['an object that would be a prototype', JSON.parse('{"__proto__":{"tabel":["Tabel 3.1"]}}')],
  ];

  /** What takes no argument: whatever it is given, it does as if it were given nothing. */
  const TANPA_ARGUMEN = [
    'onOpen',
    'onInstall',
    'onEdit',
    'bagikanUntukReviu',
    'perbaruiLembarReviu',
    'susunBerkasAkhir',
    'sidebarUpdateReview',
    'sidebarRestartRiwayat',
    'siapkanLembarData',
    'susunSemuaTabel',
    'susunTabelCapaian',
    'perbaruiDaftarTabel',
    'susunPerjanjianKinerja',
    'periksaData',
    'tandaiTemuan',
    'hapusTandaTemuan',
    'readTabLooks',
    'readTemuan',
    'bukaSidebar',
    'sidebarReadHome',
    'sidebarReadOffice',
    'sidebarUndoImport',
    'imporBukuKerja',
    'bukaNaskah',
    'mulaiTur',
    'sidebarReadTour',
    'sidebarEndTour',
    'susunDokumen',
    'mulaiTahunBerikutnya',
    'ujiPemasangan',
    'satukanRumus',
    'pisahkanRumus',
    'sidebarReadSettings',
    'sidebarPlanPk',
    'sidebarReadSasaranTree',
    'sidebarCheckData',
    'sidebarPrepareTabs',
  ];

  const SALAH_BAGIKAN: readonly unknown[][] = [
    [{ email: 'kadis@contoh.go.id', peran: 'peninjau' }],
    [{ email: 'kadis', peran: 'peninjau', pesan: '' }],
    [{ email: 'kadis@contoh.go.id, lain@contoh.go.id', peran: 'peninjau', pesan: '' }],
    [{ email: '<img src=x>@contoh.go.id', peran: 'peninjau', pesan: '' }],
    [{ email: ['kadis@contoh.go.id'], peran: 'peninjau', pesan: '' }],
    [{ email: `${'x'.repeat(300)}@contoh.go.id`, peran: 'peninjau', pesan: '' }],
    [{ email: 'kadis@contoh.go.id', peran: 'pemilik', pesan: '' }],
    [{ email: 'kadis@contoh.go.id', peran: 'peninjau', pesan: 7 }],
    [{ email: 'kadis@contoh.go.id', peran: 'peninjau', pesan: 'x'.repeat(5001) }],
    // No table has been built yet.
    [{ email: 'kadis@contoh.go.id', peran: 'peninjau', pesan: '' }],
  ];

  /** What takes one: an argument that it takes, and hostile ones made of it, part by part. */
  const BERARGUMEN: Readonly<
    Record<string, { readonly benar: readonly unknown[]; readonly salah: readonly unknown[][] }>
  > = {
    sidebarTestInstallation: { benar: [0], salah: [[], [-1], [1.5], [999], ['0'], [{}]] },
    sidebarPlanNextYear: {
      benar: [{ rpjmdBaru: false, lanjut: [] }],
      salah: [
        [],
        [null],
        ['ya'],
        [{}],
        [{ rpjmdBaru: 'ya', lanjut: [] }],
        [{ rpjmdBaru: true, lanjut: 'I1' }],
        [{ rpjmdBaru: true, lanjut: [1] }],
        [{ rpjmdBaru: false, lanjut: [], lain: 1 }],
      ],
    },
    sidebarBeginNextYear: {
      benar: [{ rpjmdBaru: false, lanjut: [] }],
      salah: [
        [],
        [null],
        ['ya'],
        [{}],
        [{ rpjmdBaru: 'ya', lanjut: [] }],
        [{ rpjmdBaru: true, lanjut: 'I1' }],
        [{ rpjmdBaru: true, lanjut: [1] }],
        [{ rpjmdBaru: false, lanjut: [], lain: 1 }],
      ],
    },
    sidebarOpenTab: {
      benar: ['Profil', 2],
      salah: [
        ['Profil', '2'],
        ['Profil', 0],
        ['Profil', 1.5],
        ['Profil', 1e300],
        ['Profil', {}],
        ['Tidak Ada'],
      ],
    },
    sidebarSaveSettings: {
      benar: [[{ kunci: 'Tahun', semula: '2021', menjadi: '2021' }]],
      salah: [
        [[{ kunci: 'Kepala', semula: 'K', menjadi: 'X' }]],
        [[{ kunci: 'Tahun', semula: '2020', menjadi: '2022' }]],
        [[{ kunci: 'Tahun', semula: '2021', menjadi: 'besok' }]],
        [[{ kunci: 'Tahun', semula: '2021', menjadi: '' }]],
        [[{ kunci: 'Tahun', semula: '2021', menjadi: 2022 }]],
        [[{ kunci: 'Tahun', menjadi: '2022' }]],
        [[{ kunci: 'Batas Capaian', semula: '', menjadi: '-1' }]],
        [[{ kunci: 'Batas Capaian', semula: '', menjadi: '=1+1' }]],
        [[{ kunci: 'Skala Kategori', semula: '', menjadi: 'tidak ada' }]],
        [[{ kunci: 'Rumus Turun', semula: '', menjadi: 'R-T' }]],
        [[{ kunci: 'Tahun', semula: '2021', menjadi: '2022', sel: 'A1' }]],
        [Array(2).fill({ kunci: 'Tahun', semula: '2021', menjadi: '2022' })],
        [Array(100).fill({ kunci: 'Tahun', semula: '2021', menjadi: '2022' })],
      ],
    },
    sidebarPlanTables: {
      benar: [{ triwulan: 4 }],
      salah: [
        [{ triwulan: 0 }],
        [{ triwulan: 5 }],
        [{ triwulan: '4' }],
        [{ triwulan: 2.5 }],
        [{ triwulan: [] }],
        [{ tabel: [] }],
      ],
    },
    sidebarBuildTables: {
      benar: [],
      salah: [
        [{ tabel: ['Tabel 3.1'] }],
        [{ tabel: ['Tabel 3.1'], version: 'usang' }],
        [{ tabel: [], version: 'x' }],
        [{ tabel: BANYAK, version: 'x' }],
        [{ tabel: [7], version: 'x' }],
        [{ tabel: [PANJANG], version: 'x' }],
        [{ tabel: 'Tabel 3.1', version: 'x' }],
        [{ tabel: ['Tabel 3.1'], version: 'x', triwulan: 9 }],
      ],
    },
    sidebarPlanSharing: {
      benar: [],
      salah: SALAH_BAGIKAN,
    },
    sidebarShareReview: {
      benar: [],
      salah: SALAH_BAGIKAN,
    },
    sidebarRevokeReviewer: {
      benar: [],
      salah: [['kadis'], ['kadis@contoh.go.id'], [['kadis@contoh.go.id']], [PANJANG]],
    },
    sidebarBuildFinalSet: {
      benar: [{ alasan: null }],
      salah: [[{ alasan: 7 }], [{ alasan: '' }], [{ alasan: 'x'.repeat(2001) }], [{ lain: 1 }]],
    },
    readDocument: {
      benar: [{ alasan: null }],
      salah: [
        [{ alasan: 7 }],
        [{ alasan: '' }],
        [{ alasan: '..' }],
        [{ alasan: 'x'.repeat(2001) }],
        [{ lain: 1 }],
      ],
    },
    sidebarReadImportAnswers: {
      benar: ['0123abcd'],
      salah: [[7], [''], ['../lain'], ['0123ABCD'], [PANJANG], [{}]],
    },
    sidebarPlanImport: {
      benar: [[{ nama: 'Prestasi', kolom: ['Kegiatan'], baris: [['Juara']] }]],
      salah: [
        [7],
        [[{ nama: 'Temuan', kolom: ['Kegiatan'], baris: [] }]],
        [[{ nama: 'Prestasi', kolom: ['Sandi'], baris: [] }]],
        [[{ nama: 'Prestasi', kolom: ['Kegiatan'], baris: [['a', 'b']] }]],
        [[{ nama: 'Prestasi', kolom: ['Kegiatan'], baris: [[{}]] }]],
        [[{ nama: 'Prestasi', kolom: ['Kegiatan'], baris: [], sel: 'A1' }]],
        [BANYAK],
      ],
    },
    sidebarWriteImport: {
      benar: [],
      salah: [
        [7],
        [{ tab: [], replace: [], layout: '0123abcd', answers: {} }],
        [{ tab: BANYAK, replace: [], layout: '0123abcd', answers: {} }],
      ],
    },
    rememberDocument: {
      benar: ['[{"kunci":"sampul","nama":"Sampul","baris":[]}]'],
      salah: [[], [7], [''], ['{}'], ['[7]'], ['x'.repeat(8_000_001)]],
    },
    sidebarBeginTour: {
      benar: [],
      salah: [
        [7],
        [[{ nama: 'Temuan', kolom: ['Kegiatan'], baris: [] }]],
        // Raw tabs stand here already.
        [[{ nama: 'Prestasi', kolom: ['Kegiatan'], baris: [['Juara']] }]],
      ],
    },
    sidebarBuildPk: {
      benar: [{ kode: ['K'] }],
      salah: [
        [{ kode: 'semua' }],
        [{ kode: [] }],
        [{ kode: BANYAK }],
        [{ kode: ['TIDAK-ADA'] }],
        [{ kode: [null] }],
        [{ kode: [PANJANG] }],
        [{ kode: ['K'], tanggal: 7 }],
        [{ kode: ['K'], tanggal: 'besok' }],
        [{ kode: ['K'], tanggal: '2021-02-30' }],
      ],
    },
    sidebarAttachSasaran: {
      benar: [{ kode: 'B1', semula: '', menjadi: 'S1' }],
      salah: [
        [{ kode: 'TIDAK-ADA', semula: '', menjadi: 'S1' }],
        [{ kode: 'B1', semula: '', menjadi: 'TIDAK-ADA' }],
        [{ kode: 'B1', semula: 'S2', menjadi: 'S1' }],
        [{ kode: 'B1', semula: '', menjadi: 'B1' }],
        [{ kode: 'S1', semula: '', menjadi: 'B1' }],
        [{ kode: 'S1', semula: '', menjadi: 'S2' }],
        [{ kode: 'B1', menjadi: 'S1' }],
        [{ kode: 'B1', semula: '', menjadi: ['S1'] }],
        [{ kode: 'B1', semula: '', menjadi: PANJANG }],
        [{ kode: 'B1', semula: '', menjadi: '=S1' }],
      ],
    },
  };

  it('is in the table below', () => {
    const exported = Object.entries(main).filter(([, value]) => typeof value === 'function');
    expect([...TANPA_ARGUMEN, ...Object.keys(BERARGUMEN)].sort()).toEqual(
      exported.map(([name]) => name).sort(),
    );
  });

  test.each(TANPA_ARGUMEN)(
    '%s does not look at an argument',
    (name) => {
      const plain = hasilTanpaWaktu(kecil().call(name));
      expect(hasilTanpaWaktu(kecil().call(name, BANYAK, { triwulan: 9 }))).toBe(plain);
    },
    120_000,
  );

  describe.each(Object.entries(BERARGUMEN))('%s', (name, { benar, salah }) => {
    let host: Host;
    let before: string;
    beforeAll(() => {
      host = kecil();
      before = isiTab(host);
    });

    const refuses = (args: readonly unknown[]) => {
      const message = messageOf(() => {
        const hasil = host.call(name, ...args) as Partial<PkResult> | undefined;
        // A kode that no official has is told as an issue of the data, like the others of the letters.
        const [issue] = hasil?.masalah?.filter(({ tingkat }) => tingkat === 'salah') ?? [];
        if (issue !== undefined) throw new Error(issue.message);
      });
      expect(message).toMatch(/^\p{Lu}[^\n]{15,600}[.?]$/u);
      expect(message).not.toMatch(/undefined|NaN|\[object|TypeError|is not|x{70}/);
      expect(isiTab(host)).toBe(before);
    };

    // What is foreign to the others, and right for these.
    const right: Readonly<Record<string, string>> = {
      sidebarPlanTables: '{}',
      sidebarBuildFinalSet: '{}',
      readDocument: '{}',
      sidebarTestInstallation: '7',
    };
    test.each(ASING.filter(([, value]) => JSON.stringify(value) !== right[name]))(
      'refuses %s for its argument, in a sentence',
      (_, value) => refuses([value]),
    );

    test.each(salah.map((args) => [JSON.stringify(args).slice(0, 90), args] as const))(
      'refuses %s',
      (_, args) => refuses(args),
    );

    test('takes what is right', () => {
      if (benar.length > 0) expect(() => host.call(name, ...benar)).not.toThrow();
    });
  });
});

/** Moments and passing names differ from run to run. */
const hasilTanpaWaktu = (hasil: unknown): string =>
  JSON.stringify(hasil ?? null).replace(/\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d/g, '');

describe('the menu', () => {
  it('has the sidebar first', () => {
    const [menu] = kecil().menus;
    expect(menu?.items[0]).toMatchObject({ label: 'Buka bilah sisi', functionName: 'bukaSidebar' });
  });

  it('opens the page of dist/ as the sidebar', () => {
    const host = createHost({ scripts, html });
    host.call('bukaSidebar');
    expect(host.panels).toHaveLength(1);
    expect(host.panels[0]).toMatchObject({ kind: 'sidebar', title: 'LKjIP' });
    expect(host.panels[0]?.html).toContain('id="kepala"');
  });
});

describe('the state of the report', () => {
  it('of an empty spreadsheet: nothing is there, and what to do stands first', () => {
    const keadaan = baca(createHost({ scripts }));
    expect(keadaan.isBlocked).toBe(true);
    expect(keadaan.tab.every((tab) => tab.keadaan === 'tidak ada')).toBe(true);
    expect(keadaan.masalah[0]?.message).toContain('Siapkan lembar data');
    expect(keadaan).not.toHaveProperty('openTemuan');
  });

  it('of dinas-2021: rows by tab, every table not yet built, nothing written', async () => {
    const host = hostOf(scripts, await dinas2021());
    const before = isiTab(host);
    const keadaan = baca(host);
    expect(keadaan).toMatchObject({ tahun: 2021, isBlocked: false, hasDaftarTabel: false });
    // Sasaran.csv has 36 rows below its heading; Skala.csv does not exist.
    expect(keadaan.tab.find(({ name }) => name === 'Sasaran')).toMatchObject({
      keadaan: 'terisi',
      baris: 36,
    });
    expect(keadaan.tab.find(({ name }) => name === 'Skala')).toMatchObject({
      keadaan: 'tidak ada',
      wajib: false,
    });
    expect(new Set(keadaan.tabel?.map((tabel) => tabel.keadaan))).toEqual(new Set(['belum disusun']));
    expect(isiTab(host)).toBe(before);
  });

  it('tells a table that is up to date from one that the data have changed under', () => {
    const host = kecil();
    host.call('susunTabelCapaian');
    const keadaanOf = () => baca(host).tabel?.find(({ name }) => name === 'Tabel 3.1')?.keadaan;
    expect(keadaanOf()).toBe('mutakhir');
    host.typeInto('Kinerja', 'D2', '79');
    expect(keadaanOf()).toBe('data berubah');
  });

  it('counts the findings that wait for somebody, once the data were checked', () => {
    const host = kecil();
    panggil(host, 'sidebarCheckData');
    const terbuka = shown(host, 'Temuan').filter((row) => row[8] === 'baru').length;
    expect(terbuka).toBeGreaterThan(0);
    expect(baca(host).openTemuan).toBe(terbuka);
  });

  it('shows at most twenty faults, and how many there are', () => {
    const kinerja = Array.from({ length: 30 }, (_, i) => ['I1', String(1990 + i), '80', '#REF!']);
    const host = hostOf(
      scripts,
      typedWorkbook({ ...KECIL, Kinerja: [...(KECIL['Kinerja'] ?? []).slice(0, 1), ...kinerja] }),
    );
    const keadaan = baca(host);
    expect(keadaan.masalah).toHaveLength(20);
    expect(keadaan.issueCount).toBe(30);
  });
});

describe('building some of the tables', () => {
  let host: Host;
  let rencana: BuildPlan;
  beforeEach(() => {
    host = kecil();
    rencana = panggil(host, 'sidebarPlanTables', {});
  });

  const idsOf = (names: readonly string[]) =>
    rencana.tabel.filter(({ name }) => names.includes(name)).map(({ id }) => id);
  const susun = (names: readonly string[]) =>
    panggil<BuildResult>(host, 'sidebarBuildTables', { tabel: idsOf(names), version: rencana.version });
  const keadaanOf = (name: string) =>
    panggil<BuildPlan>(host, 'sidebarPlanTables', {}).tabel.find((satu) => satu.name === name);

  it('the plan says what would be new, and writes nothing', () => {
    expect(tabNames(host)).toEqual(Object.keys(KECIL));
    expect(rencana.tabel.find(({ name }) => name === 'Tabel 3.1')).toMatchObject({
      keadaan: 'ditulis',
      replaces: false,
      sasaran: 'S1',
    });
  });

  it('writes these and no other, and the list of tables before them', () => {
    expect(susun(['Tabel 3.1']).tabel).toEqual([
      { id: 'capaian/S1', name: 'Tabel 3.1', keadaan: 'ditulis' },
      { id: 'daftar-tabel', name: 'Daftar Tabel', keadaan: 'ditulis' },
    ]);
    expect(tabNames(host)).toEqual(['Daftar Tabel', ...Object.keys(KECIL), 'Tabel 3.1']);
  });

  it('costs the trips that the menu costs, where all are chosen', () => {
    const names = rencana.tabel.map(({ name }) => name);
    const menu = kecil();
    const [{ sentOff: _, ...bySidebar }, { sentOff: __, ...byMenu }] = [
      tripsOf(host, () => susun(names)),
      tripsOf(menu, () => menu.call('susunSemuaTabel')),
    ];
    // The menu says that it begins, and tells at the end what came of it.
    expect({ ...bySidebar, total: 0, others: 0 }).toEqual({ ...byMenu, total: 0, others: 0 });
  });

  it('all of them one by one are the very tables that the menu makes', () => {
    const names = rencana.tabel.map(({ name }) => name);
    for (const name of names) susun([name]);
    const menu = kecil();
    menu.call('susunSemuaTabel');
    for (const name of names) expect(shown(host, name), name).toEqual(shown(menu, name));
    expect(tabNames(host).sort()).toEqual(tabNames(menu).sort());
  });

  it('the plan then tells unchanged, replaced, edited by hand and taken apart', () => {
    susun(['Tabel 3.1', 'Tabel 3.2']);
    expect(keadaanOf('Tabel 3.1')).toMatchObject({ keadaan: 'tidak berubah' });
    host.typeInto('Kinerja', 'D2', '79');
    expect(keadaanOf('Tabel 3.1')).toMatchObject({
      keadaan: 'ditulis',
      replaces: true,
      edited: false,
    });
    sheetOf(host, 'Tabel 3.1').getRange('A3').setValue('kata saya');
    expect(keadaanOf('Tabel 3.1')).toMatchObject({ keadaan: 'ditulis', replaces: true, edited: true });
    sheetOf(host, 'Tabel 3.2').setName('milik saya');
    sheetOf(host, 'Pejabat').copyTo(spreadsheetOf(host)).setName('Tabel 3.2');
    expect(keadaanOf('Tabel 3.2')).toMatchObject({ keadaan: 'nama terpakai' });
  });

  it('a table built for another quarter than the last is as up to date as any', async () => {
    const dinas = hostOf(scripts, await dinas2021());
    const { version } = panggil<BuildPlan>(dinas, 'sidebarPlanTables', { triwulan: 1 });
    const keadaanMonitoring = () =>
      baca(dinas).tabel?.find(({ name }) => name === 'Monitoring Triwulan')?.keadaan;
    panggil(dinas, 'sidebarBuildTables', { tabel: ['monitoring/kinerja'], version, triwulan: 1 });
    expect(keadaanMonitoring()).toBe('mutakhir');
    expect(shown(dinas, 'Daftar Tabel').find(([name]) => name === 'Monitoring Triwulan')?.[5]).toBe(
      'mutakhir',
    );
    const row = shown(dinas, 'Triwulan').findIndex(([, , triwulan]) => triwulan === '1') + 1;
    dinas.typeInto('Triwulan', `E${row}`, '77');
    expect(keadaanMonitoring()).toBe('data berubah');
  });

  it('stops where the data have changed since the plan, and writes nothing', () => {
    host.typeInto('Sasaran', 'C2', 'Satu yang lain');
    expect(messageOf(() => susun(['Tabel 3.1']))).toContain('berubah sejak pratinjau');
    expect(tabNames(host)).toEqual(Object.keys(KECIL));
  });

  it('a strange kode stops all', () => {
    const pilihan = { tabel: ['capaian/S1', 'Pejabat'], version: rencana.version };
    expect(messageOf(() => panggil(host, 'sidebarBuildTables', pilihan))).toBe(
      'Tidak ada tabel berkode "Pejabat" dari data ini.',
    );
    expect(tabNames(host)).toEqual(Object.keys(KECIL));
  });

  it('a plan of data at fault has no tables but what stands in the way', () => {
    host.typeInto('Profil', 'B3', 'besok');
    const { tabel, masalah } = panggil<BuildPlan>(host, 'sidebarPlanTables', {});
    expect(tabel).toEqual([]);
    expect(masalah[0]).toMatchObject({ tab: 'Profil', row: 3 });
  });
});

const spreadsheetOf = (host: Host) =>
  (host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActiveSpreadsheet();

describe('the settings of Profil', () => {
  const ubah = (host: Host, kunci: string, semula: string, menjadi: string) =>
    panggil<readonly Setting[]>(host, 'sidebarSaveSettings', [{ kunci, semula, menjadi }]);

  it('are read with their rows, what a blank stands for, and their choices, own scales first', () => {
    const skala = [
      ['Skala', 'Batas Bawah', 'Kategori'],
      ['Skala Kami', '0', 'Kurang'],
      ['Skala Kami', '50', 'Baik'],
    ];
    const host = hostOf(scripts, typedWorkbook({ ...KECIL, Skala: skala }));
    const [tahun, skalaKategori, rumus, batas] = panggil<readonly Setting[]>(host, 'sidebarReadSettings');
    expect(tahun).toMatchObject({ kunci: 'Tahun', nilai: '2021', baris: 3 });
    expect(skalaKategori).toMatchObject({ nilai: '', fallback: 'LAN 239/2003' });
    expect(skalaKategori?.choices?.slice(0, 2)).toEqual(['Skala Kami', 'LAN 239/2003']);
    expect(rumus?.choices).toEqual(['2T-R', 'T/R']);
    expect(batas).not.toHaveProperty('baris');
  });

  it('are written into their row as text, and nothing else changes', () => {
    const host = kecil();
    const before = host.workbook().sheets.filter(({ name }) => name !== 'Profil');
    ubah(host, 'Tahun', '2021', '2022');
    expect(shown(host, 'Profil')).toEqual([
      ['Kunci', 'Nilai'],
      ['Nama Instansi', 'Dinas Contoh'],
      ['Tahun', '2022'],
      ['Kepala', 'K'],
    ]);
    expect(host.workbook().sheets.filter(({ name }) => name !== 'Profil')).toEqual(before);
    expect(baca(host).tahun).toBe(2022);
  });

  it('are added below where Profil has no row for them', () => {
    const host = kecil();
    ubah(host, 'Batas Capaian', '', '150');
    ubah(host, 'Rumus Turun', '', 'T/R');
    expect(shown(host, 'Profil').slice(4)).toEqual([
      ['Batas Capaian', '150'],
      ['Rumus Turun', 'T/R'],
    ]);
  });

  it('are written all or none', () => {
    const host = kecil();
    const before = isiTab(host);
    const perubahan = [
      { kunci: 'Tahun', semula: '2021', menjadi: '2022' },
      { kunci: 'Rumus Turun', semula: '', menjadi: 'x' },
    ];
    expect(messageOf(() => host.call('sidebarSaveSettings', perubahan))).toContain('Rumus Turun');
    expect(isiTab(host)).toBe(before);
  });

  it('are not written over what someone changed meanwhile, nor over a formula', () => {
    const host = kecil();
    host.typeInto('Profil', 'B3', '2020');
    expect(messageOf(() => ubah(host, 'Tahun', '2021', '2022'))).toContain('sudah diubah menjadi "2020"');
    host.typeInto('Profil', 'B3', '=2019+1');
    expect(messageOf(() => ubah(host, 'Tahun', '2020', '2022'))).toContain('berisi rumus');
    expect(sheetOf(host, 'Profil').getRange('B3').getFormula()).toBe('=2019+1');
  });

  it('are refused where a kunci stands twice', () => {
    const host = kecil();
    host.typeInto('Profil', 'A5', 'Tahun');
    expect(messageOf(() => host.call('sidebarReadSettings'))).toContain('baris 3 dan 5');
  });

  it('are refused where there is no Profil', () => {
    expect(messageOf(() => createHost({ scripts }).call('sidebarReadSettings'))).toContain(
      'Siapkan lembar data',
    );
  });
});

describe('the tree of sasaran', () => {
  const pohonOf = (host: Host) => panggil<SasaranTree>(host, 'sidebarReadSasaranTree');
  const letak = (host: Host) =>
    pohonOf(host).simpul.map(({ kode, tingkat, letak: satu }) => `${kode} ${tingkat} ${satu}`);
  const hubungkan = (host: Host, kode: string, semula: string, menjadi: string) =>
    panggil<SasaranTree>(host, 'sidebarAttachSasaran', { kode, semula, menjadi });

  it('goes from the Kepala down, and shows what hangs loose', () => {
    const host = kecil();
    expect(letak(host)).toEqual(['S1 0 terhubung', 'S2 0 terhubung', 'B1 0 terpisah']);
    expect(pohonOf(host).atasan).toEqual({ BUP: [], K: ['BUP'], B: ['K', 'BUP'] });
  });

  it('attaches a sasaran: its Induk is written and not one other cell', () => {
    const host = kecil();
    hubungkan(host, 'B1', '', 'S2');
    expect(letak(host)).toEqual(['S1 0 terhubung', 'S2 0 terhubung', 'B1 1 terhubung']);
    expect(shown(host, 'Sasaran')).toEqual([
      ...(KECIL['Sasaran'] ?? []).slice(0, 3),
      ['B1', 'B', 'Bawah', 'S2'],
    ]);
    hubungkan(host, 'B1', 'S2', '');
    expect(shown(host, 'Sasaran')).toEqual(KECIL['Sasaran']);
  });

  it('finds the row by its kode, wherever it stands by then', () => {
    const host = kecil();
    sheetOf(host, 'Sasaran').insertRowBefore(2);
    hubungkan(host, 'B1', '', 'S1');
    expect(shown(host, 'Sasaran')[4]).toEqual(['B1', 'B', 'Bawah', 'S1']);
  });

  it('keeps a kode that looks like a number or a date as it is', () => {
    const host = kecil();
    sheetOf(host, 'Sasaran').getRange('A2').setNumberFormat('@').setValue('1.01');
    hubungkan(host, 'B1', '', '1.01');
    expect(sheetOf(host, 'Sasaran').getRange('D4').getValue()).toBe('1.01');
  });

  it('writes nothing over what someone changed meanwhile, over a formula, or where a kode stands twice', () => {
    const host = kecil();
    host.typeInto('Sasaran', 'D4', 'S1');
    expect(messageOf(() => hubungkan(host, 'B1', '', 'S2'))).toContain('sudah diubah menjadi "S1"');
    host.typeInto('Sasaran', 'D4', '="S"&"1"');
    expect(messageOf(() => hubungkan(host, 'B1', 'S1', 'S2'))).toContain('berisi rumus');
    host.typeInto('Sasaran', 'A3', 'B1');
    expect(messageOf(() => hubungkan(host, 'B1', 'S1', 'S2'))).toContain('dipakai di baris 3 dan 4');
  });

  it('shows a circle, and lets it be undone', () => {
    const host = kecil();
    host.typeInto('Sasaran', 'D2', 'S2');
    host.typeInto('Sasaran', 'D3', 'S1');
    expect(letak(host)).toEqual(['B1 0 terpisah', 'S1 0 melingkar', 'S2 0 melingkar']);
    hubungkan(host, 'S2', 'S1', '');
    expect(letak(host)).toEqual(['S2 0 terhubung', 'S1 1 terhubung', 'B1 0 terpisah']);
  });

  it('shows a sasaran whose Induk leads nowhere', () => {
    const host = kecil();
    host.typeInto('Sasaran', 'D4', 'S9');
    expect(pohonOf(host).simpul[2]).toMatchObject({ kode: 'B1', induk: 'S9', letak: 'terpisah' });
    hubungkan(host, 'B1', 'S9', 'S1');
    expect(letak(host)[1]).toBe('B1 1 terhubung');
  });

  it('is empty where nothing is filled in, and says what is missing', () => {
    const pohon = pohonOf(createHost({ scripts }));
    expect(pohon.simpul).toEqual([]);
    expect(pohon.masalah[0]?.message).toContain('Siapkan lembar data');
  });

  it('of dinas-2021 has one sasaran that hangs loose, and can be attached', async () => {
    const host = hostOf(scripts, await dinas2021());
    const lepas = () => pohonOf(host).simpul.filter((satu) => satu.letak !== 'terhubung');
    expect(lepas().map(({ kode }) => kode)).toEqual(['SI-JAMSOS-1']);
    hubungkan(host, 'SI-JAMSOS-1', '', 'BID-REHAB-1');
    expect(lepas()).toEqual([]);
  });
});

describe('perjanjian kinerja', () => {
  it('offers everyone with a superior, names who has none, and what each lacks', () => {
    const { pejabat, kekurangan } = panggil<PkPlan>(kecil(), 'sidebarPlanPk');
    expect(pejabat).toEqual([
      { kode: 'K', nama: 'Kepala', jabatan: 'Kepala Dinas', atasan: 'Bupati' },
      { kode: 'B', nama: 'Bawahan', jabatan: 'Kepala Bidang', atasan: 'Kepala' },
      { kode: 'BUP', nama: 'Bupati', jabatan: 'Bupati Contoh' },
    ]);
    expect(kekurangan.filter(({ kode }) => kode === 'B').map(({ jenis }) => jenis)).toContain('indikator');
  });

  it('is written for those chosen and nobody else', () => {
    const host = kecil();
    const { surat } = panggil<PkResult>(host, 'sidebarBuildPk', { kode: ['B'], tanggal: '2021-01-04' });
    expect(surat.map(({ kode }) => kode)).toEqual(['B']);
    expect(tabNames(host).slice(-2)).toEqual(['PK B', 'Lampiran PK B']);
    expect(shown(host, 'PK B').flat().join(' ')).toContain('4 Januari 2021');
  });
});

describe('while a colleague writes', () => {
  it('what writes says so, and nothing is written', () => {
    const dikunci =
      'LockService = { getDocumentLock: function () { return { tryLock: function () { return false; } }; } };';
    const busy = createHost({ scripts: [...scripts, dikunci], workbook: typedWorkbook(KECIL) });
    const menulis = [
      ['sidebarAttachSasaran', { kode: 'B1', semula: '', menjadi: 'S1' }],
      ['sidebarSaveSettings', [{ kunci: 'Tahun', semula: '2021', menjadi: '2022' }]],
      ['sidebarBuildTables', { tabel: ['Tabel 3.1'], version: 'x' }],
      ['sidebarBuildPk', { kode: ['K'] }],
      ['sidebarPrepareTabs', undefined],
      ['sidebarCheckData', undefined],
    ] as const;
    for (const [name, argument] of menulis) {
      expect(
        messageOf(() => busy.call(name, argument)),
        name,
      ).toContain('Rekan Anda sedang menyusun');
    }
    expect(tabNames(busy)).toEqual(Object.keys(KECIL));
    expect(shown(busy, 'Sasaran')).toEqual(KECIL['Sasaran']);
  });
});

describe('opening a tab', () => {
  it('brings it before the officer, at its row', () => {
    const host = kecil();
    panggil(host, 'sidebarOpenTab', 'Kinerja', 2);
    const sheet = spreadsheetOf(host).getActiveSheet();
    expect(sheet.getName()).toBe('Kinerja');
    expect(sheet.getActiveRange()?.getRow()).toBe(2);
  });

  it('says where it is gone', () => {
    expect(messageOf(() => kecil().call('sidebarOpenTab', 'Tabel 9.9'))).toBe(
      'Tab "Tabel 9.9" tidak ada lagi. Mungkin namanya sudah diganti.',
    );
  });
});
