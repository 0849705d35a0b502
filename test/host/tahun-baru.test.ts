import { beforeAll, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../src/host/host.ts';
import { openInput } from '../../src/host/node/input.ts';
import { differingScript } from './differing.ts';
import { builtScripts, hostOf, sheetOf, shown, spreadsheetOf, tabNames, typedWorkbook } from './dist.ts';

interface Hasil {
  readonly tahun: number;
  readonly nama: string;
  readonly url?: string;
  readonly isian: number;
  readonly dibiarkan: readonly string[];
}

interface Pratinjau {
  readonly tab: readonly { readonly nama: string; readonly kalimat: string }[];
  readonly peringatan: readonly string[];
  readonly diSini: boolean;
}

const SAMA = { rpjmdBaru: false, lanjut: [] };

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

const mulai = (host: Host, pilihan: object = SAMA) => host.call('sidebarBeginNextYear', pilihan) as Hasil;
const pratinjau = (host: Host, pilihan: object = SAMA) =>
  host.call('sidebarPlanNextYear', pilihan) as Pratinjau;

function salinan(host: Host): Host {
  const copy = host.copies.at(-1);
  if (copy === undefined) throw new Error('There is no copy.');
  return copy;
}

const kolom = (host: Host, tab: string, heading: string): string[] => {
  const [headings = [], ...rows] = shown(host, tab);
  return rows.map((row) => row[headings.indexOf(heading)] ?? '');
};

/** An agency of two sasaran, whose Renstra has given a target of 2022 already. */
const KECIL = {
  Profil: [
    ['Kunci', 'Nilai'],
    ['Nama Instansi', 'Dinas Contoh'],
    ['Tahun', '2021'],
    ['Jenis PK', 'Perjanjian Kinerja Perubahan'],
    ['Kepala', 'K'],
    ['Visi', 'Maju'],
  ],
  Pejabat: [
    ['Kode', 'Nama', 'Jabatan'],
    ['K', 'N', 'Kepala Dinas'],
  ],
  Sasaran: [
    ['Kode', 'Pejabat', 'Tujuan', 'Sasaran', 'Induk'],
    ['S1', 'K', 'T1', 'Jalan mantap', ''],
    ['S2', 'K', 'T2', 'Air bersih', ''],
    ['S1a', 'K', 'T1', 'Jembatan', 'S1'],
  ],
  Indikator: [
    ['Kode', 'Sasaran', 'Indikator', 'Target PK', 'Target Akhir RPJMD', 'Realisasi Nasional'],
    ['I1', 'S1', 'Persentase jalan mantap', '80', '95', '70'],
    ['I2', 'S2', 'Cakupan air bersih', '60', '90', ''],
    ['I3', 'S1a', 'Jembatan baik', '50', '75', ''],
  ],
  Kinerja: [
    ['Milik kantor', 'Indikator', 'Tahun', 'Target', 'Realisasi'],
    ['a', 'I1', '2020', '70', '72'],
    ['b', 'I1', '2021', '80', '78'],
    ['c', 'I1', '2022', '85', ''],
    ['d', 'I2', '2021', '60', '66'],
    ['e', 'I3', '2021', '50', ''],
  ],
  'Data Dukung': [
    ['Tabel', 'Uraian', 'Penyebut', 'Pembilang', 'Indikator'],
    ['Jalan', 'Jalan A', '10', '8', 'I1'],
    ['Air', 'Desa B', '10', '6', 'I2'],
  ],
  Prestasi: [
    ['Kegiatan', 'Tahun'],
    ['Juara', '2021'],
  ],
  'Catatan kantor': [['=1+1'], ['jangan dihapus']],
};

const kecil = () => hostOf(scripts, typedWorkbook(KECIL));

describe('the next year under the same RPJMD', () => {
  it('keeps what goes on, moves the year, and empties what is of the old one', () => {
    const host = kecil();
    const before = host.workbook();
    const hasil = mulai(host);
    expect(hasil).toMatchObject({
      tahun: 2022,
      nama: 'LKjIP Dinas Contoh 2022',
      dibiarkan: ['Catatan kantor'],
    });
    expect(host.workbook().sheets).toEqual(before.sheets);

    const baru = salinan(host);
    expect(tabNames(baru)[0]).toBe('Daftar Isian');
    expect(shown(baru, 'Profil').slice(1)).toEqual([
      ['Nama Instansi', 'Dinas Contoh'],
      ['Tahun', '2022'],
      ['Jenis PK', 'Perjanjian Kinerja'],
      ['Kepala', 'K'],
      ['Visi', 'Maju'],
    ]);
    expect(kolom(baru, 'Sasaran', 'Tujuan')).toEqual(['T1', 'T2', 'T1']);
    expect(kolom(baru, 'Indikator', 'Target PK')).toEqual(['', '', '']);
    expect(kolom(baru, 'Indikator', 'Target Akhir RPJMD')).toEqual(['95', '90', '75']);
    // The target of Renstra stands; the two that have none yet wait for theirs.
    expect(shown(baru, 'Kinerja').slice(1)).toEqual([
      ...KECIL.Kinerja.slice(1),
      ['', 'I2', '2022', '', ''],
      ['', 'I3', '2022', '', ''],
    ]);
    expect(shown(baru, 'Data Dukung').slice(1)).toEqual([
      ['Jalan', 'Jalan A', '', '', 'I1'],
      ['Air', 'Desa B', '', '', 'I2'],
    ]);
    expect(shown(baru, 'Prestasi')).toEqual([['Kegiatan', 'Tahun']]);
    expect(shown(baru, 'Catatan kantor')).toEqual(shown(host, 'Catatan kantor'));
    expect(shown(baru, 'Daftar Isian').filter(([tab]) => tab === 'Kinerja')).toHaveLength(2);
    expect(hasil.isian).toBeGreaterThan(6);
  });

  it('says beforehand what becomes of each tab, and what is missing', () => {
    const host = kecil();
    const { tab, peringatan, diSini } = pratinjau(host);
    expect(Object.fromEntries(tab.map(({ nama, kalimat }) => [nama, kalimat]))).toEqual({
      Profil: 'tetap, dengan Tahun 2022.',
      Pejabat: 'tetap.',
      Sasaran: 'tetap.',
      Indikator: 'tetap; kolom Target PK, Realisasi Nasional dikosongkan.',
      Kinerja:
        'tetap; kolom Capaian Tercetak, Kategori Tercetak dikosongkan; 2 baris tahun 2022 ditambahkan.',
      Prestasi: 'dikosongkan.',
      'Data Dukung': 'tetap; kolom Penyebut, Pembilang dikosongkan.',
    });
    expect(peringatan).toEqual([
      'Realisasi tahun 2021 belum diisi untuk I3; tahun depan tidak ada pembandingnya.',
    ]);
    expect(diSini).toBe(false);
    expect(host.copies).toHaveLength(0);
  });

  it('keeps what formulas of the old year came to, though what they add up is emptied', () => {
    const host = kecil();
    host.typeInto('Kinerja', 'E3', "='Data Dukung'!D2/'Data Dukung'!C2*100");
    expect(host.displayValue('Kinerja', 'E3')).toBe('80');
    mulai(host);
    expect(salinan(host).displayValue('Kinerja', 'E3')).toBe('80');
    expect(sheetOf(host, 'Kinerja').getRange('E3').getFormula()).not.toBe('');
  });

  it('can be reported on: last year stands beside the new one, and begins again a year later', () => {
    const host = kecil();
    mulai(host);
    const baru = salinan(host);
    for (const [sel, teks] of [
      ['E4', '82'],
      ['E7', '64'],
      ['D7', '65'],
      ['D8', '55'],
      ['E8', '50'],
    ] as const)
      baru.typeInto('Kinerja', sel, teks);
    baru.call('susunSemuaTabel');
    expect(shown(baru, 'Tabel 3.1').flat()).toEqual(
      expect.arrayContaining(['2020', '2021', '2022', '78', '82']),
    );
    mulai(baru);
    const lagi = salinan(baru);
    expect(tabNames(lagi).filter((name) => /^Tabel|^Daftar Tabel/.test(name))).toEqual([]);
    expect(shown(lagi, 'Daftar Isian')[0]?.[0]).toContain('Tahun 2023');
  });

  it('leaves tables, letters, review and its records behind', async () => {
    const host = createHost({
      scripts,
      workbook: await openInput('test/contoh/dinas-2021-bersih'),
      onAlert: () => 'OK',
    });
    host.call('susunSemuaTabel');
    host.call('susunPerjanjianKinerja');
    host.call('periksaData');
    host.call('tandaiTemuan');
    host.call('sidebarShareReview', {
      email: 'kadis@contoh.go.id',
      peran: 'peninjau',
      pesan: 'Mohon direviu.',
    });
    const raw = [
      'Profil',
      'Pejabat',
      'Sasaran',
      'Indikator',
      'Kinerja',
      'Triwulan',
      'Anggaran',
      'Anggaran PK',
    ];
    expect(tabNames(host).length).toBeGreaterThan(60);
    const { dibiarkan } = mulai(host);
    const baru = salinan(host);
    expect(dibiarkan).toEqual([]);
    expect(tabNames(baru)).toEqual(expect.arrayContaining(['Daftar Isian', ...raw]));
    expect(tabNames(baru).length).toBeLessThanOrEqual(16);
    expect(kolom(baru, 'Kinerja', 'Tahun').filter((tahun) => tahun === '2022')).toHaveLength(13);
    expect(shown(baru, 'Anggaran')).toHaveLength(1);
    const keys = spreadsheetOf(baru)
      .createDeveloperMetadataFinder()
      .find()
      .map((one) => one.getKey());
    expect(new Set(keys.filter((key) => key !== 'lkjip.tab'))).toEqual(
      new Set(['lkjip.jalan', 'lkjip.versi']),
    );
    expect(
      spreadsheetOf(baru)
        .getViewers()
        .map((user) => user.getEmail()),
    ).not.toContain('kadis@contoh.go.id');
  }, 120_000);
});

describe('the next year under a new RPJMD', () => {
  const BARU = { rpjmdBaru: true, lanjut: ['I3'] };

  it('keeps the indikator that go on with all that they serve, and says where the series breaks', () => {
    const host = kecil();
    mulai(host, BARU);
    const baru = salinan(host);
    expect(shown(baru, 'Profil').slice(1)).toEqual(
      expect.arrayContaining([
        ['Tahun', '2022'],
        ['Visi', ''],
        ['Awal RPJMD', '2022'],
      ]),
    );
    expect(kolom(baru, 'Sasaran', 'Kode')).toEqual(['S1', 'S1a']);
    expect(kolom(baru, 'Sasaran', 'Tujuan')).toEqual(['', '']);
    expect(shown(baru, 'Indikator').slice(1)).toEqual([['I3', 'S1a', 'Jembatan baik', '', '', '']]);
    expect(shown(baru, 'Kinerja').slice(1)).toEqual([
      ['e', 'I3', '2021', '50', ''],
      ['', 'I3', '2022', '', ''],
    ]);
    expect(shown(baru, 'Data Dukung')).toHaveLength(1);

    baru.typeInto('Kinerja', 'E2', '48');
    baru.typeInto('Kinerja', 'D3', '55');
    baru.typeInto('Kinerja', 'E3', '60');
    baru.call('susunSemuaTabel');
    const tabel = tabNames(baru).filter((name) => name.startsWith('Tabel 3.'));
    const baris = tabel.flatMap((name) => shown(baru, name).map(([first]) => first));
    expect(baris).toContain(
      'Deret terputus pada tahun 2022, awal RPJMD baru: target tahun 2021 menurut RPJMD sebelumnya.',
    );
  });

  it('may keep none', () => {
    const host = kecil();
    mulai(host, { rpjmdBaru: true, lanjut: [] });
    const baru = salinan(host);
    for (const tab of ['Sasaran', 'Indikator', 'Kinerja']) expect(shown(baru, tab)).toHaveLength(1);
  });
});

describe('where the next year cannot be made', () => {
  it('an unreadable Profil is said to be the reason, and nothing is made', () => {
    const host = kecil();
    host.typeInto('Profil', 'B3', 'dua ribu');
    expect(() => mulai(host)).toThrow('Tahun berikutnya belum dapat dimulai, karena Profil belum terbaca.');
    expect(host.copies).toHaveLength(0);
  });

  it('a Google that refuses copies is told with the way out, which is to run it in a copy made by hand', () => {
    const refusing = differingScript({
      'Spreadsheet.copy': () => {
        throw new Error('no permission');
      },
    });
    const host = createHost({ scripts: [...scripts, refusing], workbook: typedWorkbook(KECIL) });
    expect(() => mulai(host)).toThrow('pilih File > Buat salinan');
    expect(pratinjau(host).diSini).toBe(false);

    // What File > Buat salinan makes: the same file under another id.
    const elsewhere = differingScript({ 'Spreadsheet.getId': () => 'berkas-lain' });
    const salinanTangan = createHost({ scripts: [...scripts, elsewhere], workbook: host.workbook() });
    expect(pratinjau(salinanTangan).diSini).toBe(true);
    const hasil = mulai(salinanTangan);
    expect(hasil.url).toBeUndefined();
    expect(kolom(salinanTangan, 'Kinerja', 'Tahun')).toContain('2022');
    expect(spreadsheetOf(salinanTangan).getName()).toBe('LKjIP Dinas Contoh 2022');
    // From then on it is a year like any other.
    expect(pratinjau(salinanTangan).diSini).toBe(false);
  });
});
