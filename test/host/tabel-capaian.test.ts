import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { BuildResult } from '../../src/apps-script/commands/build-tables.ts';
import type { Host } from '../../src/host/host.ts';
import {
  builtScripts,
  dinas2021,
  hostOf,
  SEBUAH_DINAS,
  sheetOf,
  shown,
  tabNames,
  tahunKecil,
  typedWorkbook,
} from './dist.ts';
import { mortalHost } from './mortal.ts';
import { tripsOf } from './trips.ts';

/** The menu item of the built bundle on the engine: what an officer sees. */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

const susun = (host: Host) => host.call('susunTabelCapaian') as BuildResult;

describe('Susun tabel capaian on dinas-2021', () => {
  let host: Host;
  beforeAll(async () => {
    host = hostOf(scripts, await dinas2021());
    susun(host);
  });

  it('writes one tab a sasaran of the Kepala after the raw tabs, and shows the first', () => {
    expect(tabNames(host).slice(13)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `Tabel 3.${n}`));
    expect(host.alerts[0]?.message).toContain('Sasaran 1: 89,89% (Sangat Berhasil), nilai mean 85,00');
  });

  it('shows Tabel 3.1 as an LKjIP prints it', () => {
    expect(shown(host, 'Tabel 3.1').slice(3)).toEqual([
      [
        'No',
        'Indikator Kinerja',
        'Satuan',
        '2019',
        '',
        '',
        '2020',
        '',
        '',
        '2021',
        '',
        '',
        'Kategori',
        'Target Akhir RPJMD',
        'Realisasi Nasional',
      ],
      [
        '',
        '',
        '',
        'Target',
        'Realisasi',
        'Capaian (%)',
        'Target',
        'Realisasi',
        'Capaian (%)',
        'Target',
        'Realisasi',
        'Capaian (%)',
        '',
        '',
        '',
      ],
      [
        '1',
        'Persentase masyarakat miskin',
        '%',
        '6,20',
        '6,29',
        '98,55',
        '6',
        '6',
        '100,00',
        '5,5',
        '6,67',
        '78,73',
        'Berhasil',
        '5,5',
        '9,78',
      ],
      [
        '2',
        'Persentase PMKS yang tertangani',
        '%',
        '90',
        '90',
        '100,00',
        '75',
        '75',
        '100,00',
        '95',
        '96',
        '101,05',
        'Sangat Berhasil',
        '95',
        '',
      ],
      ['Rata-rata', '', '', '', '', '99,27', '', '', '100,00', '', '', '89,89', 'Sangat Berhasil', '', ''],
      ['Nilai Mean', '', '', '', '', '92,50', '', '', '92,50', '', '', '85,00', '', '', ''],
      [
        'Kategori menurut skala LAN 239/2003: Sangat Berhasil (> 85), Berhasil (> 70), Cukup Berhasil (> 55), Tidak Berhasil (selebihnya).',
        ...Array(14).fill(''),
      ],
      ['Indikator yang membaik bila turun: (2 × target − realisasi) ÷ target × 100.', ...Array(14).fill('')],
    ]);
  });

  it('writes values, not formulas, and a note with the arithmetic', () => {
    const capaian = sheetOf(host, 'Tabel 3.1').getRange('L6');
    expect(capaian.getFormula()).toBe('');
    expect(capaian.getValue()).toBeCloseTo(78.7272727272727, 12);
    expect(capaian.getNote()).toBe('(2 × 5,5 − 6,67) ÷ 5,5 × 100 = 78,73');
  });

  it('keeps a percent-formatted 81,10% and the number 84,10 in one unit', () => {
    const row = shown(host, 'Tabel 3.4').find((cells) => cells[0] === '1');
    expect(row?.slice(6, 9)).toEqual(['84,10', '81,10', '96,43']);
  });

  it('freezes and merges the heading of two storeys', () => {
    const sheet = sheetOf(host, 'Tabel 3.1');
    expect(sheet.getFrozenRows()).toBe(5);
    const merged = sheet
      .getRange('A1:O5')
      .getMergedRanges()
      .map((range) => range.getA1Notation());
    expect(merged.sort()).toEqual(
      [
        'A1:O1',
        'A2:O2',
        'A3:O3',
        'A4:A5',
        'B4:B5',
        'C4:C5',
        'D4:F4',
        'G4:I4',
        'J4:L4',
        'M4:M5',
        'N4:N5',
        'O4:O5',
      ].sort(),
    );
  });

  it('changes nothing when run again', () => {
    const before = JSON.stringify(host.workbook());
    const again = susun(host);
    expect(again.tabel.map(({ keadaan }) => keadaan)).toEqual(Array(6).fill('tidak berubah'));
    expect(JSON.stringify(host.workbook())).toBe(before);
  });
});

describe('a rebuild', () => {
  it('rewrites only the table whose data changed, in its place', async () => {
    const host = hostOf(scripts, await dinas2021());
    susun(host);
    const order = tabNames(host);
    sheetOf(host, 'Kinerja').getRange('D4').setValue(6.76);
    const again = susun(host);
    expect(again.tabel.filter(({ keadaan }) => keadaan === 'ditulis').map(({ name }) => name)).toEqual([
      'Tabel 3.1',
    ]);
    expect(tabNames(host)).toEqual(order);
    // (2 × 5,5 − 6,76) ÷ 5,5 × 100 = 77,0909…
    expect(sheetOf(host, 'Tabel 3.1').getRange('L6').getDisplayValue()).toBe('77,09');
  });

  it('keeps what someone changed by hand, in a tab of its own', async () => {
    const host = hostOf(scripts, await dinas2021());
    susun(host);
    sheetOf(host, 'Tabel 3.1').getRange('L6').setValue(121);
    const [first] = susun(host).tabel;
    expect(first?.keadaan).toBe('ditulis');
    expect(first?.editsKeptAs).toMatch(/^Tabel 3\.1 \(suntingan \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\)$/);
    expect(
      sheetOf(host, first?.editsKeptAs ?? '')
        .getRange('L6')
        .getValue(),
    ).toBe(121);
    expect(sheetOf(host, 'Tabel 3.1').getRange('L6').getDisplayValue()).toBe('78,73');
  });

  it('keeps both of two edits of one second, and no name stands in the way of later runs', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:15:30') });
    try {
      const host = hostOf(scripts, await dinas2021());
      for (const edit of [121, 122]) {
        susun(host);
        sheetOf(host, 'Tabel 3.1').getRange('L6').setValue(edit);
      }
      susun(host);
      const disimpan = tabNames(host).filter((name) => name.includes('(suntingan'));
      expect(disimpan.map((name) => sheetOf(host, name).getRange('L6').getValue()).sort()).toEqual([
        121, 122,
      ]);
      expect(susun(host).tabel.every(({ keadaan }) => keadaan === 'tidak berubah')).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not touch a tab of the same name that the add-on did not make, and says so', async () => {
    const workbook = await dinas2021();
    const host = hostOf(scripts, {
      ...workbook,
      sheets: [
        ...workbook.sheets,
        { name: 'Tabel 3.2', rowCount: 10, columnCount: 5, cells: { '0,0': { value: 'Milik kami' } } },
      ],
    });
    const hasil = susun(host);
    expect(hasil.tabel.map(({ keadaan }) => keadaan)).toEqual([
      'ditulis',
      'nama terpakai',
      'ditulis',
      'ditulis',
      'ditulis',
      'ditulis',
    ]);
    expect(shown(host, 'Tabel 3.2')).toEqual([['Milik kami']]);
    expect(host.alerts[0]?.message).toContain('Tab "Tabel 3.2" sudah ada dan bukan buatan add-on ini');
  });

  it('says in the table, and lists, what a year that cannot be read costs, and no more', async () => {
    const host = hostOf(scripts, await dinas2021());
    susun(host);
    const [before, other] = [shown(host, 'Tabel 3.1'), shown(host, 'Tabel 3.2')];
    sheetOf(host, 'Kinerja').getRange('B4').setValue('dua ribu');
    const hasil = susun(host);
    expect(hasil.masalah.filter(({ tingkat }) => tingkat === 'salah')).toHaveLength(1);
    expect(shown(host, 'Tabel 3.1').flat()).toContain('realisasi tidak terbaca');
    expect(shown(host, 'Tabel 3.2')).toEqual(other);
    expect(shown(host, 'Masalah Data')[3]?.slice(0, 4)).toEqual([
      'Kinerja',
      '4',
      'Tahun',
      'harus diperbaiki',
    ]);

    sheetOf(host, 'Kinerja').getRange('B4').setValue(2021);
    susun(host);
    expect(shown(host, 'Tabel 3.1')).toEqual(before);
    expect(shown(host, 'Masalah Data')[1]?.[0]).toMatch(/^0 harus diperbaiki/);
  });
});

/** One run for each of its own calls takes its time. */
const EVERY_CALL = 180_000;

describe('a run that is cut off', { timeout: EVERY_CALL }, () => {
  const KECIL = typedWorkbook({
    ...SEBUAH_DINAS,
    Sasaran: [
      ['Kode', 'Pejabat', 'Sasaran'],
      ['S1', 'K', 'Satu'],
      ['S2', 'K', 'Dua'],
    ],
    Indikator: [
      ['Kode', 'Sasaran', 'Indikator'],
      ['I1', 'S1', 'Satu'],
      ['I2', 'S2', 'Dua'],
    ],
    Kinerja: [
      ['Indikator', 'Tahun', 'Target', 'Realisasi'],
      ['I1', '2021', '10', '9'],
      ['I2', '2021', '10', '8'],
    ],
  });

  const tables = (host: Host) =>
    Object.fromEntries(
      ['Tabel 3.1', 'Tabel 3.2'].map((name) => [
        name,
        tabNames(host).includes(name) ? shown(host, name) : undefined,
      ]),
    );

  it('at any call leaves each table whole or as it was, and the next run ends the work', () => {
    const first = mortalHost(scripts, KECIL);
    const calls = first.callsOf(() => susun(first.host)).length;
    const after = tables(first.host);
    const names = tabNames(first.host);

    for (let n = 0; n < calls; n++) {
      const { host, dieAfter } = mortalHost(scripts, KECIL);
      dieAfter(n, () => susun(host));
      for (const [name, table] of Object.entries(tables(host))) {
        if (table !== undefined) expect(table, `${name} after ${n} calls`).toEqual(after[name]);
      }
      susun(host);
      expect(tables(host), `after ${n} calls`).toEqual(after);
      expect(tabNames(host), `after ${n} calls`).toEqual(names);
    }
  });

  it('at any call of a rebuild leaves each table as it was or as it becomes, never without one', () => {
    const first = mortalHost(scripts, KECIL);
    susun(first.host);
    const before = tables(first.host);
    const start = first.host.workbook();
    const change = (host: Host) =>
      sheetOf(host, 'Kinerja')
        .getRange('D2:D3')
        .setValues([[7], [6]]);
    change(first.host);
    const calls = first.callsOf(() => susun(first.host)).length;
    const after = tables(first.host);

    for (let n = 0; n < calls; n++) {
      const { host, dieAfter } = mortalHost(scripts, start);
      change(host);
      dieAfter(n, () => susun(host));
      susun(host);
      expect(tables(host), `after ${n} calls`).toEqual(after);
      expect(tabNames(host), `after ${n} calls`).toEqual(tabNames(first.host));
    }
    expect(before).not.toEqual(after);
  });
});

it('says truly what it did where the Kepala has no sasaran', async () => {
  for (const menu of ['susunTabelCapaian', 'susunSemuaTabel']) {
    const host = hostOf(scripts, await dinas2021());
    const before = tabNames(host);
    const profil = sheetOf(host, 'Profil');
    const row = shown(host, 'Profil').findIndex(([kunci]) => kunci === 'Kepala') + 1;
    profil.getRange(row, 2).setValue('BUPATI');
    host.call(menu);
    expect(host.alerts.at(-1)?.message).toBe(
      'Tabel belum disusun; tabel yang lama tidak diubah. Perbaiki dahulu:\n' +
        `• Profil, baris ${row}, Nilai: Kepala: "BUPATI" belum punya sasaran di tab Sasaran, padahal laporan ini ` +
        'disusun dari sasaran Kepala. Isi kode itu di kolom Pejabat pada sasarannya, atau ganti Kepala di sini.\n\n' +
        'Ditulis: Masalah Data.',
    );
    expect(tabNames(host)).toEqual([...before, 'Masalah Data']);
  }
});

describe('what counts as edited by hand', () => {
  const built = async () => {
    const host = hostOf(scripts, await dinas2021());
    susun(host);
    return host;
  };
  const keadaan = (host: Host) => susun(host).tabel.map((one) => one.keadaan);

  it('is not that a spreadsheet program saved numbers at 15 digits', async () => {
    const host = await built();
    const cell = sheetOf(host, 'Tabel 3.1').getRange('F6');
    // (2 × 6,2 − 6,29) ÷ 6,2 × 100 = 98,548387096774193…: 16 digits as a double, 15 in a file.
    expect(cell.getValue()).toBe(98.54838709677419);
    cell.setValue(98.5483870967742);
    expect(keadaan(host)).toEqual(Array(6).fill('tidak berubah'));
    cell.setValue(98.54838709678);
    expect(keadaan(host)).toEqual(['ditulis', ...Array(5).fill('tidak berubah')]);
  });
});

describe('a tab of a name that differs only in case', () => {
  it.each(['tabel 3.1', 'TABEL 3.1'])('"%s" keeps its place, and the new table gives way', async (name) => {
    const host = hostOf(scripts, await dinas2021());
    const app = host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    app.getActive().insertSheet('x').setName(name).getRange('A1').setValue('punya saya');
    const before = tabNames(host);
    for (const keadaan of ['ditulis', 'tidak berubah']) {
      const { tabel } = susun(host);
      expect(tabel.map((one) => one.keadaan)).toEqual(['nama terpakai', ...Array(5).fill(keadaan)]);
      expect(tabNames(host)).toEqual([...before, ...[2, 3, 4, 5, 6].map((n) => `Tabel 3.${n}`)]);
    }
    expect(shown(host, name)).toEqual([['punya saya']]);
  });

  const masalahOf = async (rename: (host: Host) => void) => {
    const host = hostOf(scripts, await dinas2021());
    rename(host);
    const { masalah, ringkasan } = susun(host);
    expect(ringkasan).toEqual([]);
    return masalah.filter(({ tingkat }) => tingkat === 'salah').map(({ tab, message }) => [tab, message]);
  };

  it('is told where a raw tab is missing', async () => {
    expect(await masalahOf((host) => sheetOf(host, 'Kinerja').setName('x').setName('kinerja'))).toEqual([
      [
        'Kinerja',
        'Tab "kinerja" ada, tetapi namanya harus tepat "Kinerja" agar terbaca. Ganti nama tab itu, lalu ulangi.',
      ],
    ]);
  });

  it('is told where Profil names a scale that stands in it', async () => {
    const masalah = await masalahOf((host) => {
      const app = host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
      app.getActive().insertSheet('skala');
      const profil = sheetOf(host, 'Profil');
      const row = profil
        .getDataRange()
        .getValues()
        .findIndex(([kunci]) => kunci === 'Skala Kategori');
      profil.getRange(row + 1, 2).setValue('Perbup 1');
    });
    expect(masalah).toContainEqual([
      'Skala',
      'Tab "skala" ada, tetapi namanya harus tepat "Skala" agar terbaca. Ganti nama tab itu, lalu ulangi.',
    ]);
  });
});

describe('text from cells', () => {
  it('never becomes a formula', () => {
    const evil = '=IMPORTXML("https://contoh.example";"//a")';
    const host = hostOf(
      scripts,
      typedWorkbook({
        ...SEBUAH_DINAS,
        Sasaran: [
          ['Kode', 'Pejabat', 'Sasaran'],
          ['S', 'K', evil],
        ],
        Indikator: [
          ['Kode', 'Sasaran', 'Indikator', 'Satuan'],
          ['I', 'S', evil, '+1'],
        ],
        Kinerja: [
          ['Indikator', 'Tahun', 'Target', 'Realisasi'],
          ['I', '2021', '2-3', '1.01.02'],
        ],
      }),
    );
    susun(host);
    const sheet = sheetOf(host, 'Tabel 3.1');
    expect(
      sheet
        .getDataRange()
        .getFormulas()
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
    expect(sheet.getRange('B6').getValue()).toBe(evil);
    expect(sheet.getRange('C6').getValue()).toBe('+1');
    expect(sheet.getRange('D6:E6').getValues()).toEqual([['2-3', '1.01.02']]);
  });
});

describe('the trips to Google', () => {
  const tripsFor = (indikator: number) => {
    const host = hostOf(scripts, tahunKecil(2, indikator));
    const { sentOff: _, ...trips } = tripsOf(host, () => susun(host));
    return trips;
  };

  it('are the same for 10 indikator as for 1.000', () => {
    expect(tripsFor(1000)).toEqual(tripsFor(10));
  });
});
