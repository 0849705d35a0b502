import { beforeAll, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../src/host/host.ts';
import { differingScript, type Overrides } from './differing.ts';
import { builtScripts, hostOf, shown, spreadsheetOf, tabNames, tahunKecil } from './dist.ts';
import { mortalHost } from './mortal.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Copy = ReturnType<Spreadsheet['copy']>;

interface InstallationTestResult {
  readonly baris: readonly string[];
  readonly berbeda: number;
  readonly berikut?: { readonly nomor: number };
}

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

const uji = (host: Host, nomor: number) =>
  host.call('sidebarTestInstallation', nomor) as InstallationTestResult;

/** All parts, one after the other. */
function ujiSemua(host: Host): InstallationTestResult[] {
  const first = uji(host, 0);
  const parts = [first];
  for (let next = first.berikut; next !== undefined; next = parts.at(-1)?.berikut)
    parts.push(uji(host, next.nomor));
  return parts;
}

const berbedaDi = (baris: readonly string[]): string[] =>
  baris.flatMap((line) => /^(?:berbeda|gagal) .*\[(.*)\]$/.exec(line)?.[1] ?? []);

describe('the test of the installation', () => {
  it('finds nothing otherwise on the local host, and leaves the spreadsheet as it was', () => {
    const host = hostOf(scripts, tahunKecil(1, 2));
    const before = host.workbook();
    const parts = ujiSemua(host);
    expect(parts.map(({ berbeda }) => berbeda)).toEqual(parts.map(() => 0));
    const report = parts.flatMap(({ baris }) => baris);
    expect(report.filter((line) => line.startsWith('sama')).length).toBeGreaterThan(35);
    expect(report.filter((line) => / ms$/.test(line))).toHaveLength(8);
    expect(report.join('\n')).toContain('perkiraan menyusun 40 tab dan 12 grafik: ');
    expect(host.workbook().sheets).toEqual(before.sheets);
    expect(spreadsheetOf(host).getActiveSheet().getName()).toBe('Profil');
  });

  it('refuses a part that there is not', () => {
    expect(() => uji(hostOf(scripts), 9)).toThrow('Bagian harus bilangan bulat 0 sampai 8');
  });

  it('cut off anywhere, is cleared away by the next run of whatever kind', () => {
    const { host, callsOf, dieAfter } = mortalHost(scripts, tahunKecil(1, 1));
    const before = tabNames(host);
    for (const part of [1, 4]) {
      const calls = callsOf(() => uji(host, part));
      const inserted = calls.flatMap((call, i) => (call === 'Spreadsheet.insertSheet' ? [i] : []));
      expect(inserted.length).toBeGreaterThan(2);
      for (const at of [inserted[0] ?? 0, inserted[2] ?? 0, calls.length - 4]) {
        dieAfter(at + 1, () => {
          // A probe takes a refusal for an answer; from then on every call is refused.
          uji(host, part);
        });
        host.call('sidebarPrepareTabs');
        expect(tabNames(host).filter((name) => name.includes('Uji '))).toEqual([]);
        expect(tabNames(host)).toEqual(expect.arrayContaining(before));
      }
    }
  });
});

interface Beda {
  readonly id: string;
  readonly bagian: number;
  readonly google: Overrides;
  /** What the report says of it. */
  readonly laporan: string | RegExp;
  /** What else differs by it. */
  readonly juga?: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const mapCells = (values: unknown, map: (value: unknown) => unknown): unknown[][] =>
  (values as unknown[][]).map((row) => row.map(map));

/** Sets the values that are no formulas, and then those that are: for cells that take every = for one. */
const takingFormulas: Overrides[string] = (original, [values], self) => {
  const strip = (value: unknown) => (isText(value) && value.startsWith("'") ? value.slice(1) : value);
  const result = original(mapCells(values, (one) => (isText(one) && one.startsWith('=') ? '' : strip(one))));
  for (const [r, row] of (values as unknown[][]).entries())
    for (const [c, value] of row.entries())
      if (isText(value) && value.startsWith('=')) (self as Range).getCell(r + 1, c + 1).setFormula(value);
  return result;
};

const refusing = (message: string) => () => {
  throw new Error(message);
};

const TEKS_BERUBAH = 'Sejak sekarang teks seperti itu ditulis dengan cara ';

const DAFTAR_BEDA: readonly Beda[] = [
  {
    id: 'bahasa',
    bagian: 0,
    google: { 'Spreadsheet.getSpreadsheetLocale': () => 'en_US' },
    laporan: 'di sini: en_US',
  },
  {
    id: 'akun',
    bagian: 0,
    google: { 'User.getEmail': () => '' },
    laporan: 'Riwayat mencatat "akun tidak terbaca"',
  },
  { id: 'simpanan', bagian: 0, google: { 'Properties.getProperty': () => null }, laporan: 'ditanyakan lagi' },
  {
    id: 'kunci',
    bagian: 0,
    google: { 'Lock.hasLock': () => false },
    laporan: 'sepakati siapa yang menyusun',
  },
  {
    id: 'tab-ukuran',
    bagian: 1,
    google: {
      'Spreadsheet.insertSheet': (original, args) => {
        const sheet = original(...args) as Sheet;
        sheet.deleteRows(6, 995);
        sheet.deleteColumns(4, 23);
        return sheet;
      },
    },
    laporan: 'di sini: 5 baris, 3 kolom',
  },
  {
    id: 'tab-huruf',
    bagian: 1,
    google: { 'Range.getFontSize': () => 11 },
    laporan: 'di sini: 11 pt, 21 piksel',
  },
  {
    id: 'tab-letak',
    bagian: 1,
    google: { 'Spreadsheet.insertSheet': (original, [name]) => original(name, 0) },
    laporan: 'di sini: di urutan 1',
    juga: ['tab-tanpa-letak'],
  },
  {
    id: 'tab-tanpa-letak',
    bagian: 1,
    google: {
      'Spreadsheet.insertSheet': (original, [name, at], self) =>
        original(name, at ?? (self as Spreadsheet).getSheets().length),
    },
    laporan: 'di sini: paling belakang',
  },
  {
    id: 'tab-kembar',
    bagian: 1,
    google: {
      'Spreadsheet.insertSheet': (original, [name, ...rest]) =>
        original(String(name).replace('KEMBAR', 'lain'), ...rest),
    },
    laporan: 'LKjIP membaca yang tepat namanya',
  },
  {
    id: 'tab-ganti-huruf',
    bagian: 1,
    google: {
      'Sheet.setName': (original, [name], self) =>
        String(name).startsWith('Uji NAMA') ? self : original(name),
    },
    laporan: 'lewat nama sementara',
  },
  {
    id: 'tab-nama-panjang',
    bagian: 1,
    google: {
      'Spreadsheet.insertSheet': (original, [name, ...rest]) => {
        if (String(name).length > 60) throw new Error('Sheet name too long');
        return original(name, ...rest);
      },
    },
    laporan: 'pendekkan kode pejabatnya',
  },
  {
    id: 'tab-hapus',
    bagian: 1,
    google: {
      'Spreadsheet.deleteSheet': (original, [sheet], self) => {
        original(sheet);
        const other = (self as Spreadsheet)
          .getSheets()
          .find((one) => one.getName().startsWith('Uji hapus 1'));
        other?.getRange('A1').setValue('y');
      },
    },
    laporan: 'di sini: yang lain berubah',
  },
  {
    id: 'tab-terhapus',
    bagian: 1,
    google: {
      'Range.setValue': (original, args, self) => {
        try {
          return original(...args);
        } catch {
          return self;
        }
      },
      'Sheet.getRange': (original, args, self) => {
        try {
          return original(...args);
        } catch {
          return (self as Sheet).getParent().getSheets()[0]?.getRange('Z99');
        }
      },
    },
    laporan: 'di sini: boleh',
  },
  {
    id: 'tab-penuh',
    bagian: 1,
    google: { 'Sheet.appendRow': refusing('Those rows are out of bounds.') },
    laporan: 'di sini: Those rows are out of bounds.',
  },
  {
    id: 'teks',
    bagian: 2,
    google: { 'Range.setValues': takingFormulas },
    laporan: `${TEKS_BERUBAH}apostrof, yang berhasil.`,
  },
  {
    id: 'teks',
    bagian: 2,
    google: {
      'Range.setValues': (original, [values]) =>
        original(mapCells(values, (one) => (isText(one) ? one.replace(/^(?='*1\.01$)/, 'tanggal ') : one))),
    },
    laporan: `${TEKS_BERUBAH}teks kaya, yang berhasil.`,
  },
  {
    id: 'teks',
    bagian: 2,
    google: { 'Range.getFormulas': (original) => mapCells(original(), () => '=1') },
    laporan: 'Belum ada jalan lain yang berhasil',
    juga: ['teks-baris'],
  },
  {
    id: 'teks-baris',
    bagian: 2,
    google: {
      'Range.setValues': (original, [values]) =>
        original(mapCells(values, (one) => (isText(one) ? one.trim() : one))),
    },
    laporan: 'di sini: berubah',
  },
  {
    id: 'sidik',
    bagian: 2,
    google: {
      'Range.getValues': (original) =>
        mapCells(original(), (one) =>
          Number.isInteger(one) ? one : typeof one === 'number' ? one * (1 + 1e-12) : one,
        ),
    },
    laporan: 'Sejak sekarang isi tab dibaca ulang sesudah ditulis, agar',
    juga: ['angka-tepat'],
  },
  {
    id: 'format',
    bagian: 2,
    google: {
      'Range.getDisplayValues': (original) => mapCells(original(), (one) => String(one).replaceAll(',', '.')),
    },
    laporan: 'di sini: 1.234.50 |',
  },
  {
    id: 'format-umum',
    bagian: 2,
    google: {
      'Range.setNumberFormat': (original, [format]) =>
        format === 'general' ? refusing('general?')() : original(format),
      'Range.setNumberFormats': (original, [formats]) =>
        (formats as unknown[][]).some((row) => row.includes('general'))
          ? refusing('general?')()
          : original(formats),
    },
    laporan: 'Sejak sekarang ditulis dengan format "", yang berhasil.',
  },
  {
    id: 'angka-teks',
    bagian: 2,
    google: { 'Range.getValue': (original) => (original() === '5' ? 5 : original()) },
    laporan: 'di sini: tetap angka',
  },
  {
    id: 'gabungan',
    bagian: 2,
    google: {
      'Range.getValue': (original, _, self) => ((self as Range).getA1Notation() === 'B1' ? 'x' : original()),
    },
    laporan: 'di sini: disimpan',
  },
  {
    id: 'pemisah',
    bagian: 3,
    google: {
      'Range.setFormula': (original, [formula]) =>
        original(String(formula).startsWith('=SUM') ? '=BUKAN_FUNGSI(1)' : formula),
    },
    laporan: 'di sini: #NAME?',
  },
  {
    id: 'argumen-kosong',
    bagian: 3,
    google: { CAPAIAN: (original, args) => original(...args.map((one) => (one === '' ? 0 : one))) },
    laporan: 'di sini: 100',
  },
  {
    id: 'argumen-galat',
    bagian: 3,
    google: {
      CAPAIAN: (original, args) =>
        original(...args.map((one) => (isText(one) && one.startsWith('#') ? '' : one))),
    },
    laporan: 'di sini: (kosong)',
  },
  {
    id: 'argumen-persen',
    bagian: 3,
    google: { CAPAIAN: (original, args) => original(...args.map((one) => (one === 0.9 ? '90%' : one))) },
    laporan: 'Jangan mencampur sel berformat persen',
  },
  {
    id: 'argumen-rentang',
    bagian: 3,
    google: {
      CAPAIAN: (original, args) => original(...args.map((one) => (Array.isArray(one) ? one[0] : one))),
    },
    laporan: 'Pakai satu rumus untuk setiap baris.',
  },
  {
    id: 'argumen-lewat',
    bagian: 3,
    google: { CAPAIAN: (original, args) => original(...args.map((one) => (one === undefined ? 'x' : one))) },
    laporan: 'Isi semua argumen fungsi',
  },
  {
    id: 'ingatan',
    bagian: 4,
    google: { 'DeveloperMetadataFinder.find': () => [] },
    laporan: 'di sini: tidak ditemukan, lalu hilang',
    juga: ['ingatan-panjang', 'ingatan-baris'],
  },
  {
    id: 'ingatan-panjang',
    bagian: 4,
    google: { 'DeveloperMetadata.getValue': (original) => String(original()).slice(0, 9000) },
    laporan: 'di sini: 9000 huruf',
  },
  {
    id: 'ingatan-tab-salinan',
    bagian: 4,
    google: {
      'Sheet.copyTo': (original, args, self) => {
        const copy = original(...args) as Sheet;
        for (const one of (self as Sheet).getDeveloperMetadata())
          copy.addDeveloperMetadata(one.getKey(), one.getValue() ?? '', one.getVisibility());
        return copy;
      },
    },
    laporan: 'di sini: ikut',
  },
  {
    id: 'ingatan-baris',
    bagian: 4,
    google: { 'DeveloperMetadataLocation.getRow': () => null },
    laporan: 'di sini: di baris yang tidak diketahui',
  },
  {
    id: 'peringatan',
    bagian: 5,
    google: { 'Protection.isWarningOnly': () => false },
    laporan: 'di sini: mengunci',
  },
  {
    id: 'penyunting-awal',
    bagian: 5,
    google: { 'Protection.getEditors': () => [] },
    laporan: 'di sini: tidak ada',
  },
  {
    id: 'keluarkan-diri',
    bagian: 5,
    google: { 'Protection.removeEditors': refusing('You cannot remove the owner.') },
    laporan: 'Kunci sendiri kolom Status dan Catatan',
  },
  {
    id: 'tambah-pada-peringatan',
    bagian: 5,
    google: { 'Protection.addEditor': (_, __, self) => self },
    laporan: 'di sini: boleh',
  },
  {
    id: 'domain',
    bagian: 5,
    google: { 'Protection.canDomainEdit': () => true, 'Protection.setDomainEdit': refusing('no domain') },
    laporan: 'di sini: perlu, tetapi ditolak',
  },
  {
    id: 'perlindungan-tab-salinan',
    bagian: 5,
    google: {
      'Sheet.copyTo': (original, args) => {
        const copy = original(...args) as Sheet;
        copy.protect();
        return copy;
      },
    },
    laporan: 'di sini: ikut',
  },
  {
    id: 'izin-daftar',
    bagian: 5,
    google: { 'Spreadsheet.getViewers': refusing('You do not have permission to call getViewers.') },
    laporan: 'bagikan lewat tombol Bagikan',
  },
  {
    id: 'izin-bagikan',
    bagian: 5,
    google: { 'Spreadsheet.addEditor': refusing('You do not have permission to call addEditor.') },
    laporan: 'lalu pilih Perbarui Reviu',
  },
  {
    id: 'grafik-opsi',
    bagian: 6,
    google: { 'ChartOptions.get': () => null },
    laporan: 'Sesuaikan grafiknya dengan tangan',
  },
  {
    id: 'grafik-data',
    bagian: 6,
    google: { 'EmbeddedChart.getRanges': () => [] },
    laporan: 'di sini: 0 rentang, di A5',
  },
  {
    id: 'salinan',
    bagian: 8,
    google: { 'Spreadsheet.copy': refusing('You do not have permission to call copy.') },
    laporan: 'di sini: You do not have permission to call copy.',
  },
  {
    id: 'salinan',
    bagian: 8,
    google: {
      'Spreadsheet.copy': (original, args) => {
        const copy = original(...args) as Copy;
        for (const sheet of copy.getSheets()) for (const one of sheet.getDeveloperMetadata()) one.remove();
        return copy;
      },
    },
    laporan: 'di sini: dapat diubah, catatan tersembunyi tidak ikut, nomor tab tetap',
  },
];

describe('where Google differs', () => {
  const isi = tahunKecil(1, 1);
  let tabel: string[][];
  beforeAll(() => {
    const usual = hostOf(scripts, isi);
    usual.call('susunSemuaTabel');
    tabel = shown(usual, 'Tabel 3.1');
  });

  it.each(DAFTAR_BEDA)(
    'in $id, the report tells it, and the tables are built all the same ($laporan)',
    (beda) => {
      const host = createHost({ scripts: [...scripts, differingScript(beda.google)], workbook: isi });
      host.call('onOpen');
      const { baris } = uji(host, beda.bagian);
      expect(berbedaDi(baris).sort()).toEqual([beda.id, ...(beda.juga ?? [])].sort());
      expect(baris.join('\n')).toMatch(beda.laporan);
      expect(tabNames(host).filter((name) => name.startsWith('Uji '))).toEqual([]);

      type Hasil = { readonly tabel: readonly { readonly keadaan: string }[] };
      const susun = () => (host.call('susunSemuaTabel') as Hasil).tabel.map(({ keadaan }) => keadaan);
      expect(new Set(susun())).toEqual(new Set(['ditulis']));
      expect(shown(host, 'Tabel 3.1')).toEqual(tabel);
      // What cannot be remembered can only be told.
      if (beda.id !== 'ingatan') expect(new Set(susun())).toEqual(new Set(['tidak berubah']));
    },
  );

  it('in how a text is kept, an officer who goes on writes it in the way that was found', () => {
    const google = { 'Range.setValues': takingFormulas };
    const host = createHost({ scripts: [...scripts, differingScript(google)], workbook: isi });
    host.typeInto('Indikator', 'C2', "'=1+1 orang");
    uji(host, 2);
    host.call('susunSemuaTabel');
    expect(shown(host, 'Tabel 3.1').flat()).toContain('=1+1 orang');
  });
});
