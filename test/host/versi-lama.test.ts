import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuildResult } from '../../src/apps-script/commands/build-tables.ts';
import type { HomeState } from '../../src/apps-script/commands/read-home.ts';
import { VERSION } from '../../src/apps-script/workbook/version.ts';
import type { Host } from '../../src/host/host.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';
import { builtScripts, hostOf, sheetOf, shown, spreadsheetOf, tabNames } from './dist.ts';
import { milikPetugas, perbarui, riwayat, selReviu } from './reviu-bersama.ts';

/**
 * A spreadsheet that version 0.1 left behind, which knew tables by their names and remembered all of them in
 * one value: three sasaran, their tables built and under review, letters and findings too.
 */
const LAMA = JSON.parse(
  gunzipSync(readFileSync('test/contoh/dari-versi-0.1.json.gz')).toString('utf8'),
) as Workbook;

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

/**
 * Sentences on indikator whose lower figures are better are worded otherwise since, and two tables have other
 * columns; every other table says what it said, in another look.
 */
const samaKata = ({ name }: { readonly name: string }) =>
  !/^(?:Analisis |Tabel 2\.2$|Pohon Kinerja$)/u.test(name);

const susun = (host: Host) => host.call('susunSemuaTabel') as BuildResult;
const keadaan = ({ tabel }: BuildResult) => new Set(tabel.map((satu) => satu.keadaan));
const metadata = (host: Host, key: string) =>
  spreadsheetOf(host).createDeveloperMetadataFinder().withKey(key).find();

describe('a spreadsheet of version 0.1', () => {
  it('is told up to date, before anything is written', () => {
    const host = milikPetugas(scripts, LAMA);
    const before = host.workbook();
    const { tabel, reviu, outdatedLetters } = host.call('sidebarReadHome') as HomeState;
    expect(new Set(tabel?.filter(samaKata).map((satu) => satu.keadaan))).toEqual(new Set(['mutakhir']));
    expect(outdatedLetters).toEqual([]);
    expect(reviu).toMatchObject({ berubah: [], diminta: [{ tabel: 'Tabel 3.2' }], rantaiUtuh: true });
    expect(host.workbook()).toEqual(before);
  });

  it('keeps every table, verdict and line of Riwayat, and is carried over once', () => {
    const host = milikPetugas(scripts, LAMA);
    const [before, lines] = [tabNames(host), riwayat(host).length];
    const pertama = susun(host);
    expect(
      keadaan({
        ...pertama,
        tabel: pertama.tabel.filter((satu) => satu.name !== 'Daftar Tabel' && samaKata(satu)),
      }),
    ).toEqual(new Set(['ditulis']));
    expect(tabNames(host)).toEqual(before);
    expect(metadata(host, 'lkjip.tabel')).toEqual([]);
    expect(metadata(host, 'lkjip.tab').length).toBeGreaterThan(10);
    for (const name of ['Tabel 3.1', 'Tabel 3.3']) expect(selReviu(host, name, 'status')).toBe('disetujui');
    expect(selReviu(host, 'Tabel 3.2', 'status')).toBe('perlu perbaikan');
    // What its lines call by name alone is told once, for good.
    const [, ...sesudah] = riwayat(host).slice(lines - 1);
    expect(sesudah[0]?.peristiwa).toBe('dikenali');
    expect(new Set(sesudah.slice(1).map(({ peristiwa }) => peristiwa))).toEqual(new Set(['disusun']));
    expect(keadaan(susun(host))).toEqual(new Set(['tidak berubah']));
    expect(perbarui(host)).toMatchObject({ rantaiUtuh: true, berubah: [] });
  });

  it('keeps the verdicts also where a sasaran comes in before the first, in the first run of this version', () => {
    const host = milikPetugas(scripts, LAMA);
    for (const [tab, cells] of [
      ['Sasaran', ['S0', 'K', 'Yang baru']],
      ['Indikator', ['I0', 'S0', 'Indikator baru', '%', 'naik']],
      ['Kinerja', ['I0', '2021', '10', '10']],
    ] as const) {
      sheetOf(host, tab).insertRowBefore(2);
      for (const [i, cell] of cells.entries()) host.typeInto(tab, `${'ABCDE'[i]}2`, cell);
    }
    susun(host);
    susun(host);
    const kini = new Map(
      shown(host, 'Reviu')
        .filter((row) => row[8]?.startsWith('capaian/'))
        .map((row) => [row[8], row[1]]),
    );
    expect(kini.get('capaian/S2')).toBe('perlu perbaikan');
    expect(kini.get('capaian/S0')).toBe('belum dibaca');
    expect([kini.get('capaian/S1'), kini.get('capaian/S3')]).toEqual(['disetujui', 'disetujui']);
  });
});

describe('a newer version', () => {
  const berita = (host: Host) => host.toasts.filter(({ title }) => title === `LKjIP ${VERSION}`);

  it('says in two lines what is new, once, and asks nothing', () => {
    const host = milikPetugas(scripts, LAMA);
    susun(host);
    susun(host);
    expect(berita(host)).toHaveLength(1);
    expect(berita(host)[0]?.message.split('\n')).toHaveLength(2);
    expect(metadata(host, 'lkjip.versi').map((one) => one.getValue())).toEqual([VERSION]);
  });

  it('has no news for a spreadsheet that is new itself', () => {
    const host = hostOf(scripts);
    host.call('siapkanLembarData');
    expect(berita(host)).toEqual([]);
    expect(metadata(host, 'lkjip.versi').map((one) => one.getValue())).toEqual([VERSION]);
  });

  it('is the one that CHANGELOG.md tells of', () => {
    const [, newest] = /^## (\d+\.\d+\.\d+)/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
    expect(VERSION).toBe(newest);
  });
});

describe('a memory that somebody has damaged', () => {
  const rusak = (host: Host, name: string) => {
    const [entry] = sheetOf(host, name).createDeveloperMetadataFinder().withKey('lkjip.tab').find();
    entry?.setValue('{"id":');
  };

  it('of a table is told with the way out, and Perbarui Daftar Tabel puts it right', () => {
    const host = milikPetugas(scripts, LAMA);
    susun(host);
    rusak(host, 'Tabel 3.1');
    const isi = shown(host, 'Tabel 3.1');
    const hasil = susun(host);
    expect(hasil.tabel.find(({ name }) => name === 'Tabel 3.1')?.keadaan).toBe('nama terpakai');
    expect(hasil.peringatan.join(' ')).toContain(
      'Catatan LKjIP pada tab "Tabel 3.1" rusak, jadi tab itu tidak disentuh. Pilih menu Perbarui Daftar Tabel',
    );
    expect((host.call('sidebarReadHome') as HomeState).peringatan).toHaveLength(1);
    expect(shown(host, 'Tabel 3.1')).toEqual(isi);

    host.call('perbaruiDaftarTabel');
    expect(keadaan(susun(host))).not.toContain('nama terpakai');
    expect(selReviu(host, 'Tabel 3.1', 'status')).toBe('disetujui');
    expect((host.call('sidebarReadHome') as HomeState).peringatan).toEqual([]);
  });

  it('of a table that has changed since: what stands there is kept when it is built again', () => {
    const host = milikPetugas(scripts, LAMA);
    susun(host);
    rusak(host, 'Pengukuran Kinerja');
    host.typeInto('Kinerja', 'D3', '79');
    const isi = shown(host, 'Pengukuran Kinerja');
    host.call('perbaruiDaftarTabel');
    const disimpan = susun(host).tabel.find(({ name }) => name === 'Pengukuran Kinerja')?.editsKeptAs;
    expect(shown(host, disimpan ?? '')).toEqual(isi);
  });

  it('of version 0.1 is told as well, and its tables are found again by their names and titles', () => {
    const host = milikPetugas(scripts, LAMA);
    metadata(host, 'lkjip.tabel')[0]?.setValue('[');
    const hasil = susun(host);
    expect(keadaan(hasil)).toContain('nama terpakai');
    expect(hasil.peringatan.join(' ')).toContain('Pilih menu Perbarui Daftar Tabel');
    host.call('perbaruiDaftarTabel');
    expect(keadaan(susun(host))).not.toContain('nama terpakai');
    expect(selReviu(host, 'Tabel 3.1', 'status')).toBe('disetujui');
  });

  it('of Riwayat vouches for no line, until the officer begins anew', () => {
    const host = milikPetugas(scripts, LAMA);
    susun(host);
    metadata(host, 'lkjip.riwayat')[0]?.setValue('rusak');
    expect(perbarui(host)).toMatchObject({ rantaiUtuh: false });
    host.call('sidebarRestartRiwayat');
    expect(perbarui(host)).toMatchObject({ rantaiUtuh: true });
  });
});
