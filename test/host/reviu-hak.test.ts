import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RevokeResult } from '../../src/apps-script/commands/share-review.ts';
import type { Host } from '../../src/host/host.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';
import { builtScripts, sheetOf, shown, tabNames } from './dist.ts';
import { messageOf } from './open.ts';
import { PROTECTED } from './people.ts';
import {
  bagikan,
  barisReviu,
  KADIS,
  kadisOf,
  milikPetugas,
  PETUGAS,
  perbarui,
  pernah,
  pilihStatus,
  REKAN,
  riwayat,
  selReviu,
  TAHUN_KECIL,
} from './reviu-bersama.ts';

/** Who may do what in a review, on the built bundle. */

let scripts: readonly string[];
let tersusun: Workbook;
beforeAll(async () => {
  scripts = await builtScripts();
  const host = milikPetugas(scripts, TAHUN_KECIL);
  host.call('susunSemuaTabel');
  tersusun = host.workbook();
});

const SPREADSHEET = (host: Host) =>
  (host.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActiveSpreadsheet();

/** Shared with the Kepala Dinas, and with a colleague as another editor. */
function dibagikan() {
  const petugas = milikPetugas(scripts, tersusun);
  bagikan(petugas);
  SPREADSHEET(petugas).addEditor(REKAN);
  return { petugas, kadis: kadisOf(petugas), rekan: petugas.as(REKAN, { emailVisible: true }) };
}

describe('the status of a table', () => {
  it('is written by the reviewer, and not by another officer', () => {
    const { petugas, kadis, rekan } = dibagikan();
    const baris = barisReviu(petugas, 'Tabel 3.1');
    for (const kolom of ['B', 'F', 'G', 'H']) {
      expect(messageOf(() => rekan.typeInto('Reviu', `${kolom}${baris}`, 'disetujui'))).toBe(PROTECTED);
    }
    kadis.typeInto('Reviu', `B${baris}`, 'disetujui');
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('disetujui');
  });

  it('that the owner has written is not taken for an approval, though Google lets the owner write', () => {
    const { petugas } = dibagikan();
    pilihStatus(petugas, 'Tabel 3.1', 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual([]);
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('belum terbukti');
    expect(selReviu(petugas, 'Tabel 3.1', 'keadaan')).toContain(
      `Dipilih oleh ${PETUGAS}, bukan oleh ${KADIS}`,
    );
    expect(pernah(petugas, 'disetujui')).toEqual([]);
  });

  it('is taken where Google does not tell who has written it, and says so', () => {
    const { petugas } = dibagikan();
    pilihStatus(petugas.as(KADIS), 'Tabel 3.1', 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual(['Tabel 3.1']);
    expect(selReviu(petugas, 'Tabel 3.1', 'peninjau')).toBe('akun tidak terbaca');
  });

  it('waits for the owner where another officer notices the change', () => {
    const { petugas, kadis, rekan } = dibagikan();
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    perbarui(petugas);
    rekan.typeInto('Kinerja', 'D2', '77');
    const hasil = perbarui(rekan);
    expect(hasil.berubah).toEqual([
      {
        tabel: 'Tabel 3.1',
        perbedaan: expect.stringMatching(/^Tabel 3\.1 [A-Z]+\d+: semula 76, menjadi 77/),
      },
    ]);
    expect(hasil.menunggu).toBe(PETUGAS);
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('disetujui');
    // A second look tells nothing twice, and takes the old status for no new approval.
    expect(perbarui(rekan)).toMatchObject({ berubah: [], dibekukan: [] });
    expect(perbarui(petugas)).toMatchObject({ berubah: [], dibekukan: [] });
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('berubah setelah disetujui');
    expect(pernah(petugas, 'berubah')).toEqual(['Tabel 3.1']);
  });

  it('is kept for the reviewer in rows of tables that came later', () => {
    const { petugas, rekan } = dibagikan();
    petugas.typeInto('Sasaran', 'A4', 'S3');
    petugas.typeInto('Sasaran', 'B4', 'K');
    petugas.typeInto('Sasaran', 'C4', 'Tiga');
    petugas.call('susunSemuaTabel');
    const baris = barisReviu(petugas, 'Tabel 3.3');
    expect(messageOf(() => rekan.typeInto('Reviu', `B${baris}`, 'disetujui'))).toBe(PROTECTED);
    expect(messageOf(() => rekan.typeInto('Reviu', `H${baris}`, 'hari ini'))).toBe(PROTECTED);
    pilihStatus(kadisOf(petugas), 'Tabel 3.3', 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual(['Tabel 3.3']);
    // The statements stand below as before.
    expect(shown(petugas, 'Reviu').filter((row) => row[8]?.startsWith('butir'))).toHaveLength(23);
  });
});

describe('people', () => {
  it('several review in columns of their own: where they differ, nothing is approved', () => {
    const { petugas, kadis } = dibagikan();
    const SEKDIS = 'sekdis@contoh.go.id';
    bagikan(petugas, SEKDIS);
    const sekdis = petugas.as(SEKDIS, { emailVisible: true });
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    pilihStatus(sekdis, 'Tabel 3.2', 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual(['Tabel 3.1', 'Tabel 3.2']);
    pilihStatus(sekdis, 'Tabel 3.1', 'perlu perbaikan', 'Lihat lagi');
    const hasil = perbarui(petugas);
    expect(riwayat(petugas).at(-1)).toMatchObject({ peristiwa: 'perlu perbaikan', tabel: 'Tabel 3.1' });
    expect(hasil.tabel.find(({ name }) => name === 'Tabel 3.1')?.keadaan).toBe('perlu perbaikan');
    expect(selReviu(petugas, 'Tabel 3.1', 'keadaan')).toContain('Putusan peninjau berbeda');
    // Both stand side by side, and neither can write where the other does.
    expect(selReviu(petugas, 'Tabel 3.1', 'status', KADIS)).toBe('disetujui');
    expect(selReviu(petugas, 'Tabel 3.1', 'status', SEKDIS)).toBe('perlu perbaikan');
    expect(messageOf(() => pilihStatus(sekdis, 'Tabel 3.2', 'disetujui', undefined, KADIS))).toBe(PROTECTED);
    expect(messageOf(() => pilihStatus(kadis, 'Tabel 3.1', 'disetujui', undefined, SEKDIS))).toBe(PROTECTED);
    pilihStatus(sekdis, 'Tabel 3.1', 'disetujui');
    perbarui(petugas);
    expect(selReviu(petugas, 'Tabel 3.1', 'keadaan')).toMatch(/^Disetujui sekdis@.* dan kadis@/);
  });

  it('a reader reads and may change nothing; asking twice is told once', () => {
    const { petugas } = dibagikan();
    const AUDITOR = 'auditor@contoh.go.id';
    bagikan(petugas, AUDITOR, 'pembaca');
    bagikan(petugas, AUDITOR, 'pembaca');
    const auditor = petugas.as(AUDITOR);
    expect(shown(auditor, 'Reviu').flat()).toContain('belum dibaca');
    expect(() => auditor.typeInto('Reviu', `B${barisReviu(petugas, 'Tabel 3.1')}`, 'disetujui')).toThrow();
    expect(() => auditor.call('sidebarUpdateReview')).toThrow();
    expect(riwayat(petugas).filter(({ keterangan }) => keterangan.includes('pembaca'))).toHaveLength(1);
  });

  it('a commenter is left to the officer, and nobody is let in', () => {
    const petugas = milikPetugas(scripts, tersusun);
    const minta = { email: 'komentar@contoh.go.id', peran: 'komentator', pesan: '' };
    const { manual } = petugas.call('sidebarPlanSharing', minta) as { manual: readonly string[] };
    expect(manual[0]).toContain('Komentator');
    petugas.call('sidebarShareReview', minta);
    expect(() => petugas.as(minta.email).call('sidebarReadHome')).toThrow();
    expect(tabNames(petugas)).not.toContain('Riwayat');
  });

  it('a reviewer who is taken off can do nothing more, and what was approved stays approved', () => {
    const { petugas, kadis } = dibagikan();
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    // The verdict has not been taken in yet.
    const hasil = petugas.call('sidebarRevokeReviewer', KADIS) as RevokeResult;
    expect(hasil).toMatchObject({ accessRevoked: true });
    expect(() => kadis.typeInto('Reviu', `B${barisReviu(petugas, 'Tabel 3.2')}`, 'disetujui')).toThrow();
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('disetujui');
    expect(pernah(petugas, 'disetujui')).toEqual(['Tabel 3.1']);
    // Let in again by hand as an editor, the cells of reviewers stay closed.
    SPREADSHEET(petugas).addEditor(KADIS);
    const baris = barisReviu(petugas, 'Tabel 3.2');
    expect(messageOf(() => kadisOf(petugas).typeInto('Reviu', `B${baris}`, 'disetujui'))).toBe(PROTECTED);
    expect(messageOf(() => petugas.call('sidebarRevokeReviewer', KADIS))).toContain('bukan peninjau');
  });

  it('an owner who leaves hands all over: the new one goes on, and the review is as it was', () => {
    const { petugas, kadis, rekan } = dibagikan();
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    perbarui(petugas);
    petugas.transferOwnership(REKAN);
    SPREADSHEET(rekan).removeEditor(PETUGAS);
    expect(() => petugas.call('sidebarReadHome')).toThrow();
    rekan.typeInto('Kinerja', 'D2', '77');
    const hasil = perbarui(rekan);
    expect(hasil.menunggu).toBeUndefined();
    expect(hasil.berubah.map(({ tabel }) => tabel)).toEqual(['Tabel 3.1']);
    expect(selReviu(rekan, 'Tabel 3.1', 'status')).toBe('berubah setelah disetujui');
    pilihStatus(kadis, 'Tabel 3.2', 'disetujui');
    expect(perbarui(rekan).dibekukan).toEqual(['Tabel 3.2']);
  });

  it('nobody appoints himself, however the address is written', () => {
    const { petugas } = dibagikan();
    expect(messageOf(() => bagikan(petugas, PETUGAS.toUpperCase()))).toContain('diri sendiri');
    expect(messageOf(() => bagikan(petugas, '=kadis@contoh.go.id'))).toContain('Alamat email harus');
    expect(riwayat(petugas).filter(({ peristiwa }) => peristiwa === 'dibagikan')).toHaveLength(1);
  });

  it('the owner is never locked out, not even as a reviewer who is taken off', () => {
    const petugas = milikPetugas(scripts, tersusun);
    SPREADSHEET(petugas).addEditor(REKAN);
    const rekan = petugas.as(REKAN, { emailVisible: true });
    // Appointed by a colleague, who has begun the review.
    bagikan(rekan, PETUGAS);
    pilihStatus(petugas, 'Tabel 3.1', 'disetujui');
    expect(perbarui(petugas).dibekukan).toEqual(['Tabel 3.1']);
    expect(petugas.call('sidebarRevokeReviewer', PETUGAS)).toMatchObject({ accessRevoked: false });
    expect(() =>
      petugas.typeInto('Reviu', `B${barisReviu(petugas, 'Tabel 3.2')}`, 'belum dibaca'),
    ).not.toThrow();
    expect(perbarui(petugas).dimulai).toBe(true);
  });
});

describe('built tabs', () => {
  it('warn before they are changed by accident, the new ones after a build as well', () => {
    const { petugas, rekan } = dibagikan();
    const peringatan = (name: string) => {
      const [satu] = sheetOf(petugas, name).getProtections(
        (petugas.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp).ProtectionType
          .SHEET,
      );
      return satu?.isWarningOnly();
    };
    // Reviu is kept, and not only warned about.
    expect(['Tabel 3.1', 'Pengukuran Kinerja', 'Reviu'].map(peringatan)).toEqual([true, true, false]);
    rekan.typeInto('Kinerja', 'D2', '77');
    rekan.call('susunSemuaTabel');
    expect(['Tabel 3.1', 'Pengukuran Kinerja'].map(peringatan)).toEqual([true, true]);
  });

  it('keep a protection that an officer has set', () => {
    const petugas = milikPetugas(scripts, tersusun);
    sheetOf(petugas, 'Tabel 3.1').protect().setDescription('milik saya');
    bagikan(petugas);
    const [satu] = sheetOf(petugas, 'Tabel 3.1').getProtections(
      (petugas.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp).ProtectionType.SHEET,
    );
    expect([satu?.getDescription(), satu?.isWarningOnly()]).toEqual(['milik saya', false]);
  });
});

describe('two officers at once', () => {
  it.each(['susunSemuaTabel', 'sidebarUpdateReview', 'sidebarShareReview'])(
    'one waits or is told, and nothing is doubled: %s',
    (name) => {
      const { petugas, rekan, kadis } = dibagikan();
      pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
      const args =
        name === 'sidebarShareReview' ? [{ email: 'lain@contoh.go.id', peran: 'peninjau', pesan: '' }] : [];
      const before = petugas.workbook();
      const lepaskan = petugas.holdLock();
      const sibuk = 'Rekan Anda sedang menyusun di spreadsheet ini.';
      if (name === 'susunSemuaTabel') {
        expect(rekan.call(name)).toBeUndefined();
        expect(petugas.alerts.at(-1)?.message).toContain(sibuk);
      } else {
        expect(messageOf(() => rekan.call(name, ...args))).toContain(sibuk);
      }
      expect(petugas.workbook()).toEqual(before);
      lepaskan();
      // Nobody but the owner and who began the review can make room for another reviewer.
      if (name !== 'bagikanLaporan') rekan.call(name, ...args);
      petugas.call(name, ...args);
      perbarui(petugas);
      expect(pernah(petugas, 'disetujui')).toEqual(['Tabel 3.1']);
      const bagi = riwayat(petugas).filter(({ peristiwa }) => peristiwa === 'dibagikan');
      expect(bagi).toHaveLength(name === 'sidebarShareReview' ? 2 : 1);
    },
  );
});

describe('Riwayat', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('names who did what, and lines below those of another are theirs', () => {
    const { petugas, rekan, kadis } = dibagikan();
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    perbarui(rekan);
    const oleh = (jenis: string) => riwayat(petugas).find(({ peristiwa }) => peristiwa === jenis)?.oleh;
    expect([oleh('dibagikan'), oleh('disetujui')]).toEqual([PETUGAS, REKAN]);
  });

  it('survives a rebuild of everything, and tells of it', () => {
    const { petugas } = dibagikan();
    const before = shown(petugas, 'Riwayat');
    petugas.typeInto('Kinerja', 'D2', '77');
    petugas.call('susunSemuaTabel');
    expect(shown(petugas, 'Riwayat').slice(0, before.length)).toEqual(before);
    expect(pernah(petugas, 'disusun').filter((name) => name === 'Tabel 3.1')).toHaveLength(2);
  });

  it('tells of an accepted finding with its reason, once', () => {
    const { petugas } = dibagikan();
    petugas.call('periksaData');
    const temuan = shown(petugas, 'Temuan').findIndex((row) => row[8] === 'baru') + 1;
    petugas.typeInto('Temuan', `I${temuan}`, 'diterima dengan alasan');
    petugas.typeInto('Temuan', `J${temuan}`, 'Sesuai berita acara');
    perbarui(petugas);
    perbarui(petugas);
    const diterima = riwayat(petugas).filter(({ peristiwa }) => peristiwa === 'temuan diterima');
    expect(diterima).toHaveLength(1);
    expect(diterima[0]?.keterangan).toContain('Alasan: Sesuai berita acara');
  });

  it.each<[string, (host: Host) => void]>([
    [
      'a cell that was changed',
      (host) => host.typeInto('Riwayat', `F${shown(host, 'Riwayat').length}`, 'lain'),
    ],
    ['a line that was taken out', (host) => sheetOf(host, 'Riwayat').deleteRow(4)],
    ['the last line cut off', (host) => sheetOf(host, 'Riwayat').deleteRow(shown(host, 'Riwayat').length)],
    ['the whole tab deleted', (host) => SPREADSHEET(host).deleteSheet(sheetOf(host, 'Riwayat'))],
  ])('shows %s; the approval below proves nothing until an officer begins anew', (_, ubah) => {
    const { petugas, kadis } = dibagikan();
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    perbarui(petugas);
    ubah(petugas);
    const hasil = perbarui(petugas);
    expect(hasil.rantaiUtuh).toBe(false);
    expect(hasil.rantai).toContain('Riwayat tidak utuh');
    expect(hasil.tabel.find(({ name }) => name === 'Tabel 3.1')?.keadaan).not.toBe('disetujui');
    expect(shown(petugas, 'Reviu')[1]?.[0]).toContain('Riwayat tidak utuh');

    const lagi = petugas.call('sidebarRestartRiwayat');
    expect(lagi).toMatchObject({ rantaiUtuh: true });
    expect(pernah(petugas, 'mulai lagi')).toHaveLength(1);
    vi.setSystemTime(Date.now() + 60_000);
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    perbarui(petugas);
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('disetujui');
    expect(perbarui(petugas).tabel.find(({ name }) => name === 'Tabel 3.1')?.keadaan).toBe('disetujui');
  });
});

describe('the tab Reviu', () => {
  it('that was deleted comes back with its verdicts', () => {
    const { petugas, kadis } = dibagikan();
    pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
    pilihStatus(kadis, 'Tabel 3.2', 'perlu perbaikan', 'Cek target');
    perbarui(petugas);
    SPREADSHEET(petugas).deleteSheet(sheetOf(petugas, 'Reviu'));
    perbarui(petugas);
    expect(selReviu(petugas, 'Tabel 3.1', 'status')).toBe('disetujui');
    expect(selReviu(petugas, 'Tabel 3.2', 'status')).toBe('perlu perbaikan');
    expect(selReviu(petugas, 'Tabel 3.2', 'catatan')).toBe('Cek target');
    expect(perbarui(petugas)).toMatchObject({ dibekukan: [], berubah: [] });
  });

  it('changes in no cell where nothing has happened, and keeps what the reviewer answers to statements', () => {
    const { petugas, kadis } = dibagikan();
    const butir = shown(petugas, 'Reviu').findIndex((row) => row[3] === 'diisi peninjau') + 1;
    kadis.typeInto('Reviu', `D${butir}`, 'ya');
    perbarui(petugas);
    const before = petugas.workbook();
    perbarui(petugas);
    expect(petugas.workbook()).toEqual(before);
    expect(petugas.displayValue('Reviu', `D${butir}`)).toBe('ya');
  });

  it('of somebody else is not touched, and the officer is told', () => {
    const petugas = milikPetugas(scripts, tersusun);
    SPREADSHEET(petugas).insertSheet('Reviu').getRange('A1').setValue('milik saya');
    expect(bagikan(petugas).anjuran).toContain('Ganti nama tab itu');
    expect(shown(petugas, 'Reviu')).toEqual([['milik saya']]);
    // The reviewer was not let in to what cannot be reviewed.
    expect(() => petugas.as(KADIS).call('sidebarReadHome')).toThrow();
  });
});
