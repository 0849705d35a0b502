import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FinalSetResult } from '../../src/apps-script/commands/build-final-set.ts';
import type { HomeState } from '../../src/apps-script/commands/read-home.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';
import { builtScripts, sheetOf, shown, spreadsheetOf, tabNames } from './dist.ts';
import { messageOf } from './open.ts';
import { PROTECTED } from './people.ts';
import {
  bagikan,
  barisReviu,
  KADIS,
  kadisOf,
  kolomReviu,
  milikPetugas,
  PETUGAS,
  perbarui,
  pilihStatus,
  REKAN,
  riwayat,
  selReviu,
  TAHUN_KECIL,
} from './reviu-bersama.ts';

/**
 * Every way to an untrue verdict, or to a change unseen, that somebody has thought of: tried on the built bundle
 * as those would who could. docs/reviu.md has the table of them.
 */

const SEKDIS = 'sekdis@contoh.go.id';
const BIDANG = 'PK B';

let scripts: readonly string[];
let mulai: Workbook;
let disetujui: Workbook;
beforeAll(async () => {
  scripts = await builtScripts();
  const host = milikPetugas(scripts, TAHUN_KECIL);
  for (const [i, cell] of ['B', 'Bidang', 'Kepala Bidang', 'K'].entries()) {
    host.typeInto('Pejabat', `${'ABCD'[i]}3`, cell);
  }
  host.typeInto('Pejabat', 'D1', 'Atasan');
  host.call('susunSemuaTabel');
  host.call('susunPerjanjianKinerja');
  bagikan(host);
  spreadsheetOf(host).addEditor(REKAN);
  mulai = host.workbook();
  for (const name of namaTabel(host)) pilihStatus(kadisOf(host), name, 'disetujui');
  perbarui(host);
  disetujui = host.workbook();
}, 120_000);

const namaTabel = (host: Host): readonly string[] =>
  shown(host, 'Reviu').flatMap((row) =>
    row[8] === undefined || row[8] === '' || row[8] === 'Kunci' || row[8].startsWith('butir')
      ? []
      : [row[0]?.split('\n')[0] ?? ''],
  );

function buka(workbook: Workbook) {
  const petugas = milikPetugas(scripts, workbook, ({ message }) =>
    message.startsWith('Sudah disetujui') ? 'YES' : undefined,
  );
  return { petugas, kadis: kadisOf(petugas), rekan: petugas.as(REKAN, { emailVisible: true }) };
}

const keadaan = (host: Host, tabel: string): string | undefined =>
  perbarui(host).tabel.find(({ name }) => name === tabel)?.keadaan;

const halangan = (host: Host): string =>
  (host.call('sidebarBuildFinalSet', {}) as FinalSetResult).halangan.join('\n');

const buatBerkas = (host: Host): Host => {
  host.call('sidebarBuildFinalSet', { alasan: 'Tenggat 31 Maret' });
  const salinan = host.copies.at(-1);
  if (salinan === undefined) throw new Error('No set.');
  return salinan;
};

const tally = { tried: 0, held: 0 };
/** A way to an untrue verdict: counted, and held only if the test passes. */
function serangan(nama: string, coba: () => void): void {
  it(nama, () => {
    tally.tried += 1;
    coba();
    tally.held += 1;
  }, 120_000);
}

afterAll(() => {
  console.log(`serangan: ${tally.tried} dicoba, ${tally.held} tertahan`);
});

describe('another editor', () => {
  const sebagaiRekan: readonly (readonly [string, (rekan: Host) => unknown])[] = [
    ['renames Reviu', (rekan) => sheetOf(rekan, 'Reviu').setName('Lama')],
    ['deletes Reviu', (rekan) => spreadsheetOf(rekan).deleteSheet(sheetOf(rekan, 'Reviu'))],
    ['inserts a row above the list', (rekan) => sheetOf(rekan, 'Reviu').insertRowBefore(4)],
    ['writes below the list', (rekan) => rekan.typeInto('Reviu', 'A60', 'Tabel')],
    ['writes a status', (rekan) => pilihStatus(rekan, 'Tabel 3.1', 'disetujui', undefined, KADIS)],
    ['writes the name of the reviewer', (rekan) => rekan.typeInto('Reviu', 'G5', KADIS)],
    ['swaps keys', (rekan) => rekan.typeInto('Reviu', 'I5', 'capaian/S2')],
    ['types a sidik', (rekan) => rekan.typeInto('Reviu', 'J5', 'abc')],
    [
      'writes the status by a script of his own',
      (rekan) => sheetOf(rekan, 'Reviu').getRange('B5').setValue('disetujui'),
    ],
    [
      'takes the protection away',
      (rekan) =>
        sheetOf(rekan, 'Reviu')
          .getProtections(
            (rekan.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp).ProtectionType
              .RANGE,
          )[0]
          ?.remove(),
    ],
  ];
  for (const [nama, coba] of sebagaiRekan) {
    serangan(nama, () => {
      const { rekan } = buka(mulai);
      expect(messageOf(() => coba(rekan))).toBe(PROTECTED);
    });
  }

  serangan('appoints himself', () => {
    const { rekan } = buka(mulai);
    expect(messageOf(() => bagikan(rekan, REKAN))).toContain('diri sendiri');
    expect(messageOf(() => bagikan(rekan, SEKDIS))).toContain('hanya petugas@contoh.go.id');
  });

  serangan('calls the trigger from a page', () => {
    const { petugas, rekan } = buka(mulai);
    const sebelum = petugas.workbook();
    rekan.call('onEdit', { range: { rowStart: 5, columnStart: 2 }, value: 'disetujui', user: KADIS });
    rekan.call('onEdit');
    expect(petugas.workbook()).toEqual(sebelum);
  });
});

describe('the owner', () => {
  serangan('chooses the status himself', () => {
    const { petugas } = buka(mulai);
    pilihStatus(petugas, 'Tabel 3.1', 'disetujui', undefined, KADIS);
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('tidak terbukti');
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('belum terbukti');
    expect(riwayat(petugas).at(-1)).toMatchObject({ peristiwa: 'belum terbukti', tabel: 'Tabel 3.1' });
    expect(shown(buatBerkas(petugas), 'Persetujuan').flat().join('\n')).toContain(
      'belum terbukti persetujuannya',
    );
  });

  serangan('writes the address of the reviewer beside it', () => {
    const { petugas } = buka(mulai);
    pilihStatus(petugas, 'Tabel 3.1', 'disetujui', undefined, KADIS);
    petugas.typeInto('Reviu', `G${barisReviu(petugas, 'Tabel 3.1')}`, KADIS);
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('tidak terbukti');
  });

  serangan('writes all of it by a script, so that nothing is recorded', () => {
    const { petugas } = buka(mulai);
    const baris = barisReviu(petugas, 'Tabel 3.1');
    sheetOf(petugas, 'Reviu').getRange(`B${baris}`).setValue('disetujui');
    sheetOf(petugas, 'Reviu')
      .getRange(`G${baris}:H${baris}`)
      .setValues([[KADIS, '2022-01-14 09.30.00']]);
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('tidak terbukti');
  });

  serangan('puts a copy in the place of Reviu', () => {
    const { petugas } = buka(mulai);
    const asli = sheetOf(petugas, 'Reviu');
    const salinan = asli.copyTo(spreadsheetOf(petugas));
    asli.setName('Reviu lama');
    salinan.setName('Reviu');
    for (const name of namaTabel(petugas)) {
      petugas.typeInto('Reviu', `B${barisReviu(petugas, name)}`, 'disetujui');
    }
    const hasil = perbarui(petugas);
    expect(hasil.dibekukan).toEqual([]);
    expect(hasil.tidakCocok.join()).toContain('diganti namanya menjadi "Reviu lama"');
    expect(halangan(petugas)).toContain('bukan yang asli dan tidak dibaca');
    const { reviu } = petugas.call('sidebarReadHome') as HomeState;
    expect(reviu?.tidakCocok.join()).toContain('Reviu lama');
  });

  serangan('renames Reviu: it is given its name back', () => {
    const { petugas } = buka(mulai);
    sheetOf(petugas, 'Reviu').setName('Reviu lama');
    expect(perbarui(petugas).tidakCocok.join()).toContain('Kembalikan namanya');
    expect(tabNames(petugas)).toContain('Reviu');
    expect(perbarui(petugas).tidakCocok).toEqual([]);
  });

  serangan('writes a second heading with verdicts below it', () => {
    const { petugas } = buka(mulai);
    const [judul = [], baris = []] = [3, 4].map((i) => shown(petugas, 'Reviu')[i] ?? []);
    sheetOf(petugas, 'Reviu')
      .getRange(80, 1, 2, judul.length)
      .setValues([judul, baris.map((cell, i) => (i === 1 ? 'disetujui' : cell))]);
    const hasil = perbarui(petugas);
    expect(hasil.dibekukan).toEqual([]);
    expect(hasil.tidakCocok.join()).toContain('baris judul kedua');
    expect(halangan(petugas)).toContain('baris judul kedua');
  });

  serangan('writes a row above the list', () => {
    const { petugas } = buka(mulai);
    const [baris = []] = [4].map((i) => shown(petugas, 'Reviu')[i] ?? []);
    sheetOf(petugas, 'Reviu').insertRowBefore(4);
    sheetOf(petugas, 'Reviu')
      .getRange(4, 1, 1, baris.length)
      .setValues([baris.map((cell, i) => (i === 1 ? 'disetujui' : cell))]);
    expect(perbarui(petugas).dibekukan).toEqual([]);
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('belum dibaca');
  });

  serangan('swaps two keys before the reviewer chooses', () => {
    const { petugas, kadis } = buka(mulai);
    const [a, b] = ['Tabel 3.1', 'Tabel 3.2'].map((name) => barisReviu(petugas, name));
    const kunci = [a, b].map((baris) => petugas.displayValue('Reviu', `I${baris}`));
    sheetOf(petugas, 'Reviu').getRange(`I${a}`).setValue(kunci[1]);
    sheetOf(petugas, 'Reviu').getRange(`I${b}`).setValue(kunci[0]);
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    const hasil = perbarui(petugas);
    expect(hasil.dibekukan).toEqual([]);
    expect(hasil.tidakDihitung.map(({ sebab }) => sebab).join()).toContain('bukan lagi baris tabel');
  });

  serangan('takes the protection of the columns away and writes there', () => {
    const { petugas } = buka(mulai);
    const { RANGE } = (petugas.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp)
      .ProtectionType;
    for (const one of sheetOf(petugas, 'Reviu').getProtections(RANGE)) one.remove();
    pilihStatus(petugas, 'Tabel 3.1', 'disetujui', undefined, KADIS);
    const hasil = perbarui(petugas);
    expect(hasil.dibekukan).toEqual([]);
    expect(hasil.tidakCocok.join()).toContain(`Pelindung kolom ${KADIS}`);
    // It is put back, and the verdict is still the owner's.
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('tidak terbukti');
    expect(perbarui(petugas).tidakCocok).toEqual([]);
  });

  serangan('brings a fallen verdict back, as Ctrl+Z does', () => {
    const { petugas } = buka(disetujui);
    petugas.typeInto('Kinerja', 'D2', '77');
    perbarui(petugas);
    const baris = barisReviu(petugas, 'Tabel 3.1');
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('berubah setelah disetujui');
    sheetOf(petugas, 'Reviu').getRange(`B${baris}`).setValue('disetujui');
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('berubah');
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('berubah setelah disetujui');
  });

  serangan('writes over what the reviewer asks for, before it is taken in', () => {
    const { petugas, kadis } = buka(disetujui);
    pilihStatus(kadis, 'Tabel 3.1', 'perlu perbaikan', 'Cek target');
    const baris = barisReviu(petugas, 'Tabel 3.1');
    sheetOf(petugas, 'Reviu').getRange(`B${baris}`).setValue('disetujui');
    sheetOf(petugas, 'Reviu').getRange(`F${baris}`).setValue('');
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('perlu perbaikan');
    expect(riwayat(petugas).at(-1)).toMatchObject({
      peristiwa: 'perlu perbaikan',
      keterangan: 'Catatan: Cek target',
    });
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('perlu perbaikan');
  });

  serangan('takes an approval back that is not his', () => {
    const { petugas } = buka(disetujui);
    pilihStatus(petugas, 'Tabel 3.1', 'belum dibaca', undefined, KADIS);
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('disetujui');
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('disetujui');
  });

  serangan('appointed himself in an older version', () => {
    const { petugas } = buka(mulai);
    expect(messageOf(() => bagikan(petugas, 'PETUGAS@contoh.go.id'))).toContain('diri sendiri');
  });

  serangan('damages what the add-on remembers of Reviu', () => {
    const { petugas, kadis } = buka(mulai);
    const [memory] = spreadsheetOf(petugas).createDeveloperMetadataFinder().withKey('lkjip.reviu').find();
    memory?.setValue('{"id":');
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    const hasil = perbarui(petugas);
    expect(hasil.dibekukan).toEqual([]);
    // Whose the columns are is settled again, and the next verdict counts.
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual(['Tabel 3.1']);
  });

  serangan('empties what the add-on remembers of the tabs', () => {
    const { petugas } = buka(disetujui);
    for (const one of spreadsheetOf(petugas).createDeveloperMetadataFinder().withKey('lkjip.tab').find()) {
      one.remove();
    }
    const hasil = perbarui(petugas);
    expect(hasil.tabel.map(({ name }) => name)).toContain('Tabel 3.1');
    expect(halangan(petugas)).toContain('belum disusun');
  });
});

const layanan = (host: Host) => host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The id that the engine gives the sheet of Tabel 3.1: what follows a person does on the screen, no script. */
const idTabel = (host: Host): string => {
  const id = host.model.getters.getSheetIdByName('Tabel 3.1');
  if (id === undefined) throw new Error('No tab.');
  return id;
};

const zona = { left: 3, right: 4, top: 5, bottom: 5 };

const dikerjakan = (hasil: { readonly isSuccessful: boolean }): void => expect(hasil.isSuccessful).toBe(true);

function bersyarat(host: Host): void {
  const { model } = host;
  const sheetId = idTabel(host);
  const ranges = [model.getters.getRangeDataFromZone(sheetId, zona)];
  const rule = {
    type: 'CellIsRule' as const,
    operator: 'isNotEmpty' as const,
    values: [] as string[],
    style: { textColor: '#FFFFFF' },
  } as const;
  dikerjakan(model.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf: { id: 'putih', rule } }));
}

function gambar(host: Host): void {
  dikerjakan(
    host.model.dispatch('CREATE_IMAGE', {
      sheetId: idTabel(host),
      figureId: 'gambar',
      col: 3,
      row: 5,
      offset: { x: 0, y: 0 },
      size: { width: 80, height: 20 },
      definition: { path: 'data:image/png;base64,', size: { width: 80, height: 20 }, mimetype: 'image/png' },
    }),
  );
}

function kelompok(host: Host): void {
  dikerjakan(
    host.model.dispatch('GROUP_HEADERS', { sheetId: idTabel(host), dimension: 'ROW', start: 5, end: 5 }),
  );
}

function saring(host: Host): void {
  const sheetId = idTabel(host);
  const ranges = [host.model.getters.getRangeDataFromZone(sheetId, { left: 1, right: 1, top: 4, bottom: 5 })];
  dikerjakan(host.model.dispatch('CREATE_TABLE', { sheetId, ranges, tableType: 'static', config: TABEL }));
  dikerjakan(
    host.model.dispatch('UPDATE_FILTER', {
      sheetId,
      col: 1,
      row: 4,
      value: { filterType: 'values', hiddenValues: [host.displayValue('Tabel 3.1', 'B6').toLowerCase()] },
    }),
  );
}

const TABEL = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'TableStyleMedium5',
};

describe('a tab that is not what the data say', () => {
  const ubahan: readonly (readonly [string, (host: Host) => unknown, RegExp])[] = [
    ['was edited by hand', (host) => host.typeInto('Tabel 3.1', 'E6', '99'), /disunting dengan tangan/],
    [
      'has white letters',
      (host) => sheetOf(host, 'Tabel 3.1').getRange('A5:C6').setFontColor('#ffffff'),
      /warna hurufnya diganti/,
    ],
    ['has a hidden column', (host) => sheetOf(host, 'Tabel 3.1').hideColumns(3), /kolom yang disembunyikan/],
    ['has a hidden row', (host) => sheetOf(host, 'Tabel 3.1').hideRows(5), /baris yang disembunyikan/],
    [
      'has a row two pixels high',
      (host) => sheetOf(host, 'Tabel 3.1').setRowHeight(5, 2),
      /baris yang disembunyikan/,
    ],
    ['has another note', (host) => sheetOf(host, 'Tabel 3.1').getRange('B6').setNote('99'), /catatan selnya/],
    [
      'has tiny letters',
      (host) => sheetOf(host, 'Tabel 3.1').getRange('A5:C6').setFontSize(2),
      /hurufnya dikecilkan/,
    ],
    [
      'has a formula that shows the same',
      (host) => sheetOf(host, 'Tabel 3.1').getRange('A1').setFormula('="Tabel 3.1"'),
      /ada rumus/,
    ],
    [
      'has another colour',
      (host) => sheetOf(host, 'Tabel 3.1').getRange('A6').setBackground('#000000'),
      /warna selnya/,
    ],
    [
      'has a format that shows another number',
      (host) => sheetOf(host, 'Tabel 3.1').getRange('D6:G6').setNumberFormat('"99,00"'),
      /format angkanya/,
    ],
    [
      'has a format that shows another text',
      (host) => sheetOf(host, 'Tabel 3.1').getRange('A3').setNumberFormat('0;0;0;"Semua target tercapai."'),
      /format angkanya/,
    ],
    [
      'has figures struck out',
      (host) => sheetOf(host, 'Tabel 3.1').getRange('D6:E6').setFontLine('line-through'),
      /dicoret/,
    ],
    [
      'has text cut off',
      (host) => sheetOf(host, 'Tabel 3.1').getRange('A1:C6').setWrapStrategy(layanan(host).WrapStrategy.CLIP),
      /dipotong/,
    ],
    ['has a conditional format', bersyarat, /format bersyarat/],
    ['has a picture over its cells', gambar, /ada gambar/],
    ['has grouped rows, which anybody folds', kelompok, /dikelompokkan/],
    ['has a filter that leaves rows out', saring, /baris yang disembunyikan/],
    ['is hidden', (host) => sheetOf(host, 'Tabel 3.1').hideSheet(), /tabnya disembunyikan/],
    ['was renamed', (host) => sheetOf(host, 'Tabel 3.1').setName('Tabel tiga'), /Tabel 3\.1 belum disusun/],
    [
      'was deleted',
      (host) => spreadsheetOf(host).deleteSheet(sheetOf(host, 'Tabel 3.1')),
      /Tabel 3\.1 belum disusun/,
    ],
    ['is a letter edited by hand', (host) => host.typeInto(BIDANG, 'B6', 'lain'), /PK B disunting/],
    [
      'is a letter that was deleted',
      (host) => spreadsheetOf(host).deleteSheet(sheetOf(host, BIDANG)),
      /Tab PK B tidak ada lagi/,
    ],
  ];

  for (const [nama, ubah, kata] of ubahan) {
    serangan(`${nama}: it bars the final set, and does not reach it`, () => {
      const { petugas } = buka(disetujui);
      const bersih = shown(petugas, 'Tabel 3.1');
      const suratBersih = shown(petugas, BIDANG);
      ubah(petugas);
      expect(halangan(petugas)).toMatch(kata);
      const berkas = buatBerkas(petugas);
      expect(shown(berkas, 'Tabel 3.1')).toEqual(bersih);
      expect(shown(berkas, BIDANG)).toEqual(suratBersih);
      const lembar = sheetOf(berkas, 'Tabel 3.1');
      expect(new Set(lembar.getDataRange().getFontColors().flat())).toEqual(new Set(['#000000']));
      expect(lembar.getDataRange().getFormulas().flat().join('')).toBe('');
      expect(shown(berkas, 'Persetujuan').flat().join('\n')).toMatch(kata);
      // The verdict stands: what was approved is what the data say.
      if (/disunting dengan|warna|disembunyikan|rumus|catatan|dikecilkan/.test(String(kata))) {
        expect(keadaan(petugas, 'Tabel 3.1')).toBe('disetujui');
      }
    });
  }

  const tampakLain = ubahan.slice(0, 18);
  for (const [nama, ubah] of tampakLain) {
    serangan(`${nama}: it cannot be approved before it is built again`, () => {
      const { petugas, kadis } = buka(mulai);
      ubah(petugas);
      pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
      const hasil = perbarui(petugas);
      expect(hasil.dibekukan).toEqual([]);
      expect(hasil.tidakDihitung[0]?.sebab).toContain('perlu disusun dan dibaca lagi');
    });
  }

  /** The first tab with a chart, and what to change of it. */
  const grafikPertama = (host: Host) => {
    const sheet = tabNames(host)
      .map((name) => sheetOf(host, name))
      .find((one) => one.getCharts().length > 0);
    const [grafik] = sheet?.getCharts() ?? [];
    if (sheet === undefined || grafik === undefined) throw new Error('No chart.');
    return { sheet, grafik };
  };

  serangan('has a chart of other cells', () => {
    const { petugas } = buka(disetujui);
    const { sheet, grafik } = grafikPertama(petugas);
    const lain = grafik.modify();
    for (const range of grafik.getRanges()) {
      lain
        .removeRange(range)
        .addRange(sheet.getRange(range.getRow() + 1, range.getColumn(), range.getNumRows()));
    }
    sheet.updateChart(lain.build());
    expect(halangan(petugas)).toContain(`Tab ${sheet.getName()} diubah tampilannya: grafiknya diganti`);
  });

  serangan('has a chart moved over the cells', () => {
    const { petugas } = buka(disetujui);
    const { sheet, grafik } = grafikPertama(petugas);
    sheet.updateChart(grafik.modify().setPosition(1, 1, 0, 0).build());
    expect(halangan(petugas)).toContain(`Tab ${sheet.getName()} diubah tampilannya: grafiknya diganti`);
  });

  serangan('is put right after it was read, and before the verdict is taken in', () => {
    const { petugas, kadis } = buka(mulai);
    const benar = petugas.displayValue('Tabel 3.1', 'A3');
    petugas.typeInto('Tabel 3.1', 'A3', 'Semua target tercapai.');
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    petugas.typeInto('Tabel 3.1', 'A3', benar);
    const hasil = perbarui(petugas);
    expect(hasil.dibekukan).toEqual([]);
    expect(hasil.tidakDihitung[0]?.sebab).toContain('berubah sesudah peninjau memilih');
  });
});

describe('a verdict falls for what its table shows, and for nothing else', () => {
  const jatuh = (ubah: (host: Host) => void): readonly string[] => {
    const { petugas } = buka(disetujui);
    ubah(petugas);
    return perbarui(petugas).berubah.map(({ tabel }) => tabel);
  };

  serangan('a blank raw row, and a column of the officer, fell nothing', () => {
    expect(jatuh((host) => sheetOf(host, 'Kinerja').insertRowBefore(3))).toEqual([]);
    expect(
      jatuh((host) => {
        host.typeInto('Kinerja', 'M1', 'Catatan saya');
        host.typeInto('Kinerja', 'M2', 'lihat arsip');
      }),
    ).toEqual([]);
  });

  serangan('a realisasi fells what shows it, and no table of targets alone', () => {
    const fallen = jatuh((host) => host.typeInto('Kinerja', 'D2', '77'));
    expect(fallen).toContain('Tabel 3.1');
    const { petugas } = buka(disetujui);
    const sebelum = new Map(namaTabel(petugas).map((name) => [name, JSON.stringify(shown(petugas, name))]));
    petugas.typeInto('Kinerja', 'D2', '77');
    petugas.call('susunSemuaTabel', {});
    const berubah = [...sebelum].filter(([name, isi]) => JSON.stringify(shown(petugas, name)) !== isi);
    expect(berubah.length).toBeLessThan(sebelum.size);
    expect([...fallen].sort()).toEqual(
      expect.arrayContaining(berubah.map(([name]) => name).filter((name) => !name.startsWith('Tabel 3.1 ('))),
    );
    for (const name of ['Tabel 3.2', BIDANG]) expect(fallen).not.toContain(name);
  });
});

describe('what a review stands on', () => {
  serangan('Riwayat is deleted: nothing is approved, and it is told', () => {
    const { petugas } = buka(disetujui);
    spreadsheetOf(petugas).deleteSheet(sheetOf(petugas, 'Riwayat'));
    expect(perbarui(petugas).tabel.map(({ keadaan: satu }) => satu)).not.toContain('disetujui');
    expect(halangan(petugas)).toContain('Riwayat');
  });

  serangan('an older version comes back, in which the verdict was not yet given', () => {
    const { petugas } = buka(mulai);
    const lama = petugas.workbook();
    pilihStatus(kadisOf(petugas), 'Tabel 3.1', 'disetujui');
    perbarui(petugas);
    // Cells go back, what stands outside them does not.
    const { documentProperties = {} } = petugas.workbook();
    const kembali = milikPetugas(scripts, { ...lama, documentProperties });
    expect(keadaan(kembali, 'Tabel 3.1')).not.toBe('disetujui');
  });

  serangan('an older version comes back, in which the reviewer had not yet asked for repairs', () => {
    const { petugas, kadis } = buka(disetujui);
    const lama = petugas.workbook();
    pilihStatus(kadis, 'Tabel 3.1', 'perlu perbaikan', 'Cek target');
    perbarui(petugas);
    const { documentProperties = {} } = petugas.workbook();
    const kembali = milikPetugas(scripts, { ...lama, documentProperties });
    expect(keadaan(kembali, 'Tabel 3.1')).toBe('perlu perbaikan');
  });

  serangan('the keeping of the columns is taken away, and put back by the owner for himself', () => {
    const { petugas } = buka(mulai);
    const sheet = sheetOf(petugas, 'Reviu');
    const { RANGE } = layanan(petugas).ProtectionType;
    for (const one of sheet.getProtections(RANGE)) {
      const [description, range] = [one.getDescription(), one.getRange()];
      one.remove();
      range.protect().setDescription(description);
    }
    pilihStatus(petugas, 'Tabel 3.1', 'disetujui', undefined, KADIS);
    expect(perbarui(petugas).dibekukan).toEqual([]);
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('tidak terbukti');
  });

  serangan('the choices of a status are replaced by another word for it', () => {
    const { petugas, kadis } = buka(mulai);
    const baris = barisReviu(petugas, 'Tabel 3.1');
    sheetOf(petugas, 'Reviu')
      .getRange(`B${baris}`)
      .setDataValidation(layanan(petugas).newDataValidation().requireValueInList(['dibaca']).build());
    pilihStatus(kadis, 'Tabel 3.1', 'dibaca');
    expect(perbarui(petugas).dibekukan).toEqual([]);
  });

  serangan('a formula of the owner in the cell of the status follows another one', () => {
    const { petugas, kadis } = buka(mulai);
    const [a, b] = ['Tabel 3.1', 'Tabel 3.2'].map((name) => barisReviu(petugas, name));
    sheetOf(petugas, 'Reviu').getRange(`B${b}`).setFormula(`=B${a}`);
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual(['Tabel 3.1']);
    expect(keadaan(petugas, 'Tabel 3.2')).not.toBe('disetujui');
  });

  serangan('the name of a table in Reviu, and its figures, are written otherwise', () => {
    const { petugas, kadis } = buka(mulai);
    const baris = barisReviu(petugas, 'Tabel 3.1');
    petugas.typeInto('Reviu', `A${baris}`, 'Tabel 3.2\nCapaian');
    petugas.typeInto('Reviu', `C${baris}`, 'semua 100%');
    kadis.typeInto('Reviu', `B${baris}`, 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual([]);
  });
});

describe('two reviewers, one officer, another editor', () => {
  serangan('a later verdict does not write over an earlier one, and a note after it is taken in', () => {
    const { petugas, kadis } = buka(mulai);
    bagikan(petugas, SEKDIS);
    const sekdis = petugas.as(SEKDIS, { emailVisible: true });
    pilihStatus(kadis, 'Tabel 3.1', 'perlu perbaikan', 'Cek target');
    pilihStatus(sekdis, 'Tabel 3.1', 'disetujui');
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('perlu perbaikan');
    expect(halangan(petugas)).toContain('Tabel 3.1 perlu perbaikan');
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui', '');
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('disetujui');
    const baris = barisReviu(petugas, 'Tabel 3.1');
    sekdis.typeInto('Reviu', `${kolomReviu(petugas, 'catatan', SEKDIS)}${baris}`, 'Cetak tebal');
    perbarui(petugas);
    expect(riwayat(petugas).at(-1)).toMatchObject({
      peristiwa: 'catatan',
      keterangan: 'Catatan: Cetak tebal',
    });
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('disetujui');
    const akhir = shown(buatBerkas(petugas), 'Persetujuan').flat().join('\n');
    for (const siapa of [KADIS, SEKDIS]) {
      expect(akhir).toContain(`${siapa} diangkat sebagai peninjau oleh ${PETUGAS}.`);
    }
  });

  serangan('one cannot choose in the columns of the other', () => {
    const { petugas, kadis } = buka(mulai);
    bagikan(petugas, SEKDIS);
    expect(messageOf(() => pilihStatus(kadis, 'Tabel 3.1', 'disetujui', undefined, SEKDIS))).toBe(PROTECTED);
  });
});

describe('addresses that Google hides', () => {
  /** All of them of other domains: nobody's address is ever shown to the trigger. */
  function tersembunyi() {
    const petugas = createHost({ scripts, workbook: mulai, user: { email: PETUGAS } });
    bagikan(petugas, SEKDIS);
    return { petugas, kadis: petugas.as(KADIS), sekdis: petugas.as(SEKDIS) };
  }

  it('one account, always the same, counts, and the last page says what it does not prove', () => {
    const { petugas, kadis } = tersembunyi();
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual(['Tabel 3.1']);
    pilihStatus(kadis, 'Tabel 3.2', 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual(['Tabel 3.2']);
    const akhir = shown(buatBerkas(petugas), 'Persetujuan').flat().join('\n');
    expect(akhir).toContain(`Google tidak menunjukkan alamat akun ${KADIS}`);
  });

  serangan('the officer who appointed chooses instead', () => {
    const { petugas, sekdis } = tersembunyi();
    pilihStatus(petugas, 'Tabel 3.1', 'disetujui', undefined, SEKDIS);
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('tidak terbukti');
    pilihStatus(sekdis, 'Tabel 3.1', 'disetujui');
    expect(keadaan(petugas, 'Tabel 3.1')).toBe('disetujui');
  });
});

describe('a copy of the spreadsheet, and a file that was downloaded and opened again', () => {
  serangan('a copy keeps what was taken in, and proves nothing that was not', () => {
    const { petugas, kadis } = buka(mulai);
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    perbarui(petugas);
    pilihStatus(kadis, 'Tabel 3.2', 'disetujui');
    spreadsheetOf(petugas).copy('salinan');
    const salinan = petugas.copies.at(-1);
    if (salinan === undefined) throw new Error('No copy.');
    const hasil = perbarui(salinan);
    const menjadi = (name: string) => hasil.tabel.find((satu) => satu.name === name)?.keadaan;
    expect([menjadi('Tabel 3.1'), menjadi('Tabel 3.2')]).not.toContain(undefined);
    expect(menjadi('Tabel 3.1')).toBe('disetujui');
    expect(menjadi('Tabel 3.2')).not.toBe('disetujui');
  });

  serangan('so does a file without the properties of the document', () => {
    const { petugas, kadis } = buka(mulai);
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    perbarui(petugas);
    pilihStatus(kadis, 'Tabel 3.2', 'disetujui');
    const lagi = milikPetugas(scripts, { ...petugas.workbook(), documentProperties: {} });
    expect(keadaan(lagi, 'Tabel 3.1')).toBe('disetujui');
    expect(keadaan(lagi, 'Tabel 3.2')).toBe('tidak terbukti');
  });
});
