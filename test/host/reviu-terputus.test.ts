import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../../src/host/host.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';
import { builtScripts, sedikitBaris, shown, spreadsheetOf } from './dist.ts';
import { type Opening, remainsOf } from './mortal.ts';
import {
  bagikan,
  barisReviu,
  KADIS,
  kadisOf,
  milikPetugas,
  PETUGAS,
  perbarui,
  pilihStatus,
  REKAN,
  TAHUN_KECIL,
} from './reviu-bersama.ts';

/**
 * Every step of a review on the built bundle, cut off: the connection lost, or the six minutes over. It
 * is cut off before each call that changes anything; at a call that only reads, all is as it was before
 * the next of these.
 */

const SEKDIS = 'sekdis@contoh.go.id';

let scripts: readonly string[];
let tersusun: Workbook;
beforeAll(async () => {
  scripts = await builtScripts();
  const host = milikPetugas(scripts, TAHUN_KECIL);
  host.call('susunSemuaTabel');
  tersusun = host.workbook();
});

// One moment throughout, so that runs can be compared to the last cell.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2022, 1, 14, 9, 30) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Calls that change nothing. */
const MEMBACA = /\.(?:get|is|can|find|has)[A-Z]?|\.find$|Lock\.|Session\.|flush/;

/** What dresses and fills a new tab under its passing name, of which susun-semua-terputus.test.ts tries more. */
const MENGISI = /^(?:Range|RangeList)\.|^Sheet\.(?!setName)|\.setOption|toast/;

/** Where to cut off; of many calls that fill tabs every tenth. */
function titikPutus(calls: readonly string[]): readonly number[] {
  const mengubah = calls.flatMap((member, n) => (MEMBACA.test(member) ? [] : [n]));
  return mengubah.length < 50
    ? mengubah
    : mengubah.filter((n, i) => i % 10 === 0 || !MENGISI.test(calls[n] ?? ''));
}

/** How PETUGAS opens it. */
const dibuka = (workbook: Workbook): Opening => ({
  scripts,
  workbook: sedikitBaris(workbook),
  user: { email: PETUGAS, emailVisible: true },
  onAlert: ({ message }) => (message.startsWith('Sudah disetujui') ? 'YES' : undefined),
});

/** All that is seen of the spreadsheet, the reviewers' rights included; sheets that were built anew have other ids. */
const tampak = (host: Host) => {
  const { people, sheets } = host.workbook();
  return {
    people,
    tab: sheets
      .map(({ name, protections = [] }) => ({
        name,
        rows: shown(host, name),
        protections: protections
          .map(({ description, warningOnly, editors = [] }) => ({
            description,
            warningOnly,
            editors: [...editors].sort(),
          }))
          .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
};

/** Never a status that anybody but its reviewer may write, never a table half written, never a line of Riwayat twice. */
function utuh(host: Host, sebelum: ReturnType<typeof tampak>, sesudah: ReturnType<typeof tampak>): void {
  const kini = tampak(host);
  for (const { name, rows } of kini.tab) {
    if (!/^(?:Tabel|Analisis|Pengukuran|Monitoring|Pohon|Rencana|Grafik|Daftar)/.test(name)) continue;
    if (/\((?:disusun|sedang)/.test(name)) continue;
    const boleh = [sebelum, sesudah].flatMap(({ tab }) => tab.filter((one) => one.name === name));
    if (boleh.length > 0) expect(boleh.map((one) => one.rows)).toContainEqual(rows);
  }
  const reviu = kini.tab.find(({ name }) => name === 'Reviu');
  if (kini.people?.editors.includes(KADIS)) {
    // The whole tab, the answers to the statements, and status and note of each reviewer; of the next one before
    // he may edit anything.
    const banyak = kini.people.editors.includes(SEKDIS) ? 2 : 1;
    const pelindung = reviu?.protections.filter(({ warningOnly }) => !warningOnly) ?? [];
    expect(pelindung.length).toBeGreaterThanOrEqual(2 + 2 * banyak);
  }
  const baris = kini.tab.find(({ name }) => name === 'Riwayat')?.rows.slice(1) ?? [];
  const nomor = baris.map(([no]) => no).filter((no) => no !== '');
  expect(nomor).toEqual(nomor.map((_, i) => String(i + 1)));
}

interface Langkah {
  readonly nama: string;
  /** What people have done since the step before. */
  readonly sebelum: (petugas: Host) => void;
  readonly jalankan: (petugas: Host) => unknown;
}

const sekdisOf = (host: Host): Host => host.as(SEKDIS, { emailVisible: true });

/** One round of one officer, two reviewers and another editor; each step begins where the last one ended. */
const RONDE: readonly Langkah[] = [
  { nama: 'Bagikan untuk reviu', sebelum: () => undefined, jalankan: (petugas) => bagikan(petugas) },
  {
    nama: 'Bagikan untuk reviu, to a second reviewer',
    sebelum: () => undefined,
    jalankan: (petugas) => bagikan(petugas, SEKDIS),
  },
  {
    nama: 'Perbarui Reviu, with two reviewers who differ, and a verdict that is the owner\u2019s',
    sebelum(petugas) {
      spreadsheetOf(petugas).addEditor(REKAN);
      pilihStatus(kadisOf(petugas), 'Tabel 3.1', 'disetujui');
      pilihStatus(sekdisOf(petugas), 'Tabel 3.1', 'perlu perbaikan', 'Cek');
      pilihStatus(sekdisOf(petugas), 'Tabel 3.2', 'disetujui');
      pilihStatus(petugas, 'Pengukuran Kinerja', 'disetujui', undefined, KADIS);
    },
    jalankan(petugas) {
      // Another editor's look tells it in Riwayat; the owner's brings Reviu up to date.
      perbarui(petugas.as(REKAN, { emailVisible: true }));
      perbarui(petugas);
    },
  },
  {
    nama: 'Perbarui Reviu, at which an approval falls back',
    sebelum: (petugas) => petugas.typeInto('Kinerja', 'D3', '77'),
    jalankan: perbarui,
  },
  {
    nama: 'Susun semua tabel, which replaces an approved table',
    sebelum: () => undefined,
    jalankan: (petugas) => petugas.call('susunSemuaTabel'),
  },
  {
    nama: 'Perbarui Reviu, which freezes what both approve',
    sebelum(petugas) {
      for (const peninjau of [kadisOf(petugas), sekdisOf(petugas)]) {
        for (const tabel of ['Tabel 3.1', 'Tabel 3.2']) pilihStatus(peninjau, tabel, 'disetujui', '');
      }
    },
    jalankan: perbarui,
  },
  {
    nama: 'Cabut peninjau',
    sebelum: () => undefined,
    jalankan(petugas) {
      // Taken off already: the next look at the review ends the rest.
      const terdaftar = (petugas.call('sidebarReadHome') as { reviu: { peninjau: string[] } }).reviu.peninjau;
      if (terdaftar.includes(KADIS)) petugas.call('sidebarRevokeReviewer', KADIS);
      else perbarui(petugas);
    },
  },
];

/** The spreadsheet after so many steps that nothing cut off. */
function sesudah(banyak: number): Host {
  const petugas = createHost(dibuka(tersusun));
  for (const { sebelum, jalankan } of RONDE.slice(0, banyak)) {
    sebelum(petugas);
    jalankan(petugas);
  }
  return petugas;
}

describe.each(RONDE.map((langkah, i) => ({ ...langkah, i })))('$nama, cut off', (langkah) => {
  it('leaves a spreadsheet that is safe, and the same step once more ends as if nothing had happened', () => {
    const { i, sebelum, jalankan } = langkah;
    const awal = sesudah(i);
    sebelum(awal);
    const mulai = awal.workbook();
    const dulu = tampak(awal);

    const lengkap = createHost(dibuka(mulai));
    jalankan(lengkap);
    const akhir = tampak(lengkap);

    for (const { at, workbook } of remainsOf(dibuka(mulai), jalankan, titikPutus)) {
      const host = createHost(dibuka(workbook));
      utuh(host, dulu, akhir);
      jalankan(host);
      expect(bandingkan(tampak(host)), `after ${at}`).toEqual(bandingkan(akhir));
    }
  }, 300_000);
});

/**
 * What has to be the same in the end. Riwayat may tell the same things in another order, and of a table
 * that was replaced by a run cut off in between it tells that it changed.
 */
function bandingkan({ people, tab }: ReturnType<typeof tampak>) {
  const peristiwa = (rows: string[][]) =>
    [...new Set(rows.slice(1).map((row) => [row[3], row[4], row[6]].join(' ')))].sort();
  return {
    people,
    tab: tab.map(({ name, rows, protections }) => ({
      name,
      protections,
      rows:
        name === 'Riwayat' ? peristiwa(rows) : /^(?:Reviu|Persetujuan)$/.test(name) ? tanpaNomor(rows) : rows,
    })),
  };
}

const tanpaNomor = (rows: string[][]) =>
  rows.map((row) => row.map((cell) => cell.replace(/(?:nomor \d+|^[0-9a-f]{64}$)/, '')));

describe('the final set, cut off', () => {
  it('leaves the spreadsheet as it was, and is made by the next run', () => {
    const mulai = sesudah(RONDE.length - 1).workbook();
    const alasan = 'Tenggat';
    const susun = (host: Host) => host.call('sidebarBuildFinalSet', { alasan });
    const lengkap = createHost(dibuka(mulai));
    susun(lengkap);
    const akhir = bandingkan(tampak(lengkap));
    const salinanDari = (host: Host) => {
      const salinan = host.copies.at(-1);
      return salinan && bandingkan(tampak(salinan));
    };
    const jadi = salinanDari(lengkap);
    expect(jadi).toBeDefined();
    const siap: Workbook[] = [];
    let terakhir: Host | undefined;
    const sisa = remainsOf(dibuka(mulai), susun, titikPutus, (host) => {
      // A copy that is not ready says so in its name.
      terakhir = host.copies.at(-1);
      const salinan = terakhir?.workbook();
      if (salinan && !salinan.name.endsWith('(sedang disusun)')) siap.push(salinan);
    });
    expect(siap.length).toBeGreaterThan(0);
    for (const salinan of siap) expect(salinan).toEqual(terakhir?.workbook());
    for (const { at, workbook } of sisa) {
      const host = createHost(dibuka(workbook));
      susun(host);
      expect(bandingkan(tampak(host)), `after ${at}`).toEqual(akhir);
      expect(salinanDari(host), `after ${at}`).toEqual(jadi);
    }
    expect(barisReviu(lengkap, 'Tabel 3.1')).toBeGreaterThan(0);
  }, 300_000);
});
