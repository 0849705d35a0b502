import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BuildResult } from '../../src/apps-script/commands/build-tables.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';
import {
  builtScripts,
  sedikitBaris,
  sheetOf,
  shown,
  spreadsheetOf,
  tabNames,
  typedWorkbook,
} from './dist.ts';
import { type Opening, remainsOf } from './mortal.ts';
import { bagikan, kadisOf, PETUGAS, perbarui, pilihStatus, riwayat, selReviu } from './reviu-bersama.ts';

/**
 * The sasaran of a report change in the middle of its review: one comes in before the first, one goes, one
 * is called otherwise. Numbers and names of tables move; every verdict stays with its table.
 */

const TAHUN: Workbook = typedWorkbook({
  Profil: [
    ['Kunci', 'Nilai'],
    ['Nama Instansi', 'Dinas Contoh'],
    ['Tahun', '2021'],
    ['Kepala', 'K'],
  ],
  Pejabat: [
    ['Kode', 'Nama', 'Jabatan'],
    ['K', 'Kepala', 'Kepala Dinas'],
  ],
  Sasaran: [
    ['Kode', 'Pejabat', 'Sasaran'],
    ['S1', 'K', 'Layanan dasar terpenuhi'],
    ['S2', 'K', 'Tata kelola membaik'],
    ['S3', 'K', 'Warga terlindungi'],
  ],
  Indikator: [
    ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Arah'],
    ['I1', 'S1', 'Warga terlayani', '%', 'naik'],
    ['I2', 'S2', 'Nilai tata kelola', 'nilai', 'naik'],
    ['I3', 'S3', 'Angka kejadian', 'kasus', 'turun'],
  ],
  Kinerja: [
    ['Indikator', 'Tahun', 'Target', 'Realisasi'],
    ['I1', '2021', '80', '76'],
    ['I2', '2021', '80', '80'],
    ['I3', '2021', '10', '9'],
  ],
});

let scripts: readonly string[];
let direviu: Workbook;
beforeAll(async () => {
  scripts = await builtScripts();
  const host = hidup(TAHUN);
  host.call('susunSemuaTabel');
  bagikan(host);
  const kadis = kadisOf(host);
  pilihStatus(kadis, 'Tabel 3.1', 'disetujui');
  pilihStatus(kadis, 'Tabel 3.2', 'perlu perbaikan', 'Cek realisasinya');
  pilihStatus(kadis, 'Tabel 3.3', 'disetujui');
  perbarui(host);
  direviu = sedikitBaris(host.workbook());
});

// One moment throughout, so that what runs leave behind can be compared.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2022, 1, 14, 9, 30) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** How the officer opens a spreadsheet, who keeps what was approved. */
const dibuka = (workbook: Workbook): Opening => ({
  scripts,
  workbook: sedikitBaris(workbook),
  user: { email: PETUGAS, emailVisible: true },
  onAlert: ({ message }) => (message.startsWith('Sudah disetujui') ? 'NO' : undefined),
});

const hidup = (workbook: Workbook): Host => createHost(dibuka(workbook));

const susun = (host: Host) => host.call('susunSemuaTabel') as BuildResult;

/** The name and the verdict of every table of capaian, by the kode of its sasaran. */
const putusan = (host: Host) =>
  Object.fromEntries(
    shown(host, 'Reviu')
      .filter((row) => row[8]?.startsWith('capaian/'))
      .map((row) => [row[8]?.slice('capaian/'.length), `${row[0]?.split('\n')[0]}: ${row[1]}`]),
  );

/** The title of each tab of capaian, by its name. */
const judul = (host: Host) =>
  Object.fromEntries(
    tabNames(host)
      .filter((name) => /^Tabel 3\.\d/.test(name))
      .map((name) => [name, shown(host, name)[1]?.[0]]),
  );

const sisipkan = (host: Host, tab: string, baris: number, cells: readonly string[]) => {
  sheetOf(host, tab).insertRowBefore(baris);
  for (const [i, cell] of cells.entries()) host.typeInto(tab, `${'ABCDE'[i]}${baris}`, cell);
};

/** A sasaran S0 with its indikator comes in before the first. */
function sisipkanSebelumPertama(host: Host): void {
  sisipkan(host, 'Sasaran', 2, ['S0', 'K', 'Yang baru']);
  sisipkan(host, 'Indikator', 2, ['I0', 'S0', 'Indikator baru', '%', 'naik']);
  sisipkan(host, 'Kinerja', 2, ['I0', '2021', '10', '10']);
}

/** The first sasaran goes with all that is about it. */
function hapusPertama(host: Host): void {
  for (const tab of ['Sasaran', 'Indikator', 'Kinerja']) sheetOf(host, tab).deleteRow(2);
}

/** The third sasaran gets other words. */
function gantiNamaKetiga(host: Host): void {
  host.typeInto('Sasaran', 'C4', 'Warga terlindungi dari bencana');
}

interface Kasus {
  readonly nama: string;
  readonly ubah: (host: Host) => void;
  readonly putusan: Readonly<Record<string, string>>;
  readonly judul: Readonly<Record<string, unknown>>;
  readonly dinomori: readonly string[];
}

const KASUS: readonly Kasus[] = [
  {
    nama: 'a sasaran comes in before the first',
    ubah: sisipkanSebelumPertama,
    putusan: {
      S0: 'Tabel 3.1: belum dibaca',
      S1: 'Tabel 3.2: disetujui',
      S2: 'Tabel 3.3: perlu perbaikan',
      S3: 'Tabel 3.4: disetujui',
    },
    judul: {
      'Tabel 3.1': 'Capaian Kinerja Sasaran 1 Tahun 2021: Yang baru',
      'Tabel 3.2': 'Capaian Kinerja Sasaran 2 Tahun 2021: Layanan dasar terpenuhi',
      'Tabel 3.3': 'Capaian Kinerja Sasaran 3 Tahun 2021: Tata kelola membaik',
      'Tabel 3.4': 'Capaian Kinerja Sasaran 4 Tahun 2021: Warga terlindungi',
    },
    dinomori: ['Tabel 3.2, dahulu 3.1.', 'Tabel 3.3, dahulu 3.2.', 'Tabel 3.4, dahulu 3.3.'],
  },
  {
    nama: 'the first sasaran goes',
    ubah: hapusPertama,
    putusan: {
      S1: 'Tabel 3.1: disetujui',
      S2: 'Tabel 3.1: perlu perbaikan',
      S3: 'Tabel 3.2: disetujui',
    },
    judul: {
      // It was approved and is no table of the report any more: it makes room and stays as it is.
      'Tabel 3.1 (tidak dipakai lagi)': 'Capaian Kinerja Sasaran 1 Tahun 2021: Layanan dasar terpenuhi',
      'Tabel 3.1': 'Capaian Kinerja Sasaran 1 Tahun 2021: Tata kelola membaik',
      'Tabel 3.2': 'Capaian Kinerja Sasaran 2 Tahun 2021: Warga terlindungi',
    },
    dinomori: ['Tabel 3.1, dahulu 3.2.', 'Tabel 3.2, dahulu 3.3.'],
  },
  {
    nama: 'the third sasaran is called otherwise',
    ubah: gantiNamaKetiga,
    putusan: {
      S1: 'Tabel 3.1: disetujui',
      S2: 'Tabel 3.2: perlu perbaikan',
      S3: 'Tabel 3.3: berubah setelah disetujui',
    },
    judul: {
      'Tabel 3.1': 'Capaian Kinerja Sasaran 1 Tahun 2021: Layanan dasar terpenuhi',
      'Tabel 3.2': 'Capaian Kinerja Sasaran 2 Tahun 2021: Tata kelola membaik',
      // Nobody agreed to replace what was approved.
      'Tabel 3.3': 'Capaian Kinerja Sasaran 3 Tahun 2021: Warga terlindungi',
    },
    dinomori: [],
  },
];

/** The calls at which the journal or a name changes, and some of the many at which new sheets come in. */
function batas(calls: readonly string[]): readonly number[] {
  const places = (pattern: RegExp) => calls.flatMap((member, n) => (pattern.test(member) ? [n] : []));
  const many = places(/insertSheet|addDeveloperMetadata/).filter((_, i) => i % 7 === 0);
  return [...many, ...places(/deleteSheet|setName|DeveloperMetadata\.(?:setValue|remove)/)];
}

describe.each(KASUS)('$nama', (kasus) => {
  const periksa = (host: Host, kapan: string) => {
    expect(putusan(host), kapan).toEqual(kasus.putusan);
    expect(judul(host), kapan).toEqual(kasus.judul);
    expect(
      tabNames(host).filter((name) => name.includes('(disusun ')),
      kapan,
    ).toEqual([]);
  };

  it('every verdict stays with its table, and Riwayat tells of new numbers', () => {
    const host = hidup(direviu);
    kasus.ubah(host);
    susun(host);
    periksa(host, 'uncut');
    const dinomori = riwayat(host).filter(({ peristiwa }) => peristiwa === 'dinomori ulang');
    expect(dinomori.map(({ keterangan }) => keterangan).filter((satu) => /^Tabel 3/.test(satu))).toEqual(
      expect.arrayContaining([...kasus.dinomori]),
    );
    // Once more changes nothing: no verdict falls later, and nothing is told twice.
    const baris = riwayat(host).length;
    susun(host);
    periksa(host, 'once more');
    expect(riwayat(host)).toHaveLength(baris);
  });

  it('also where the run is cut off at any boundary, and begun anew', { timeout: 300_000 }, () => {
    const berubah = hidup(direviu);
    kasus.ubah(berubah);
    for (const { at, workbook } of remainsOf(dibuka(berubah.workbook()), susun, batas)) {
      const host = hidup(workbook);
      susun(host);
      periksa(host, `cut off before ${at}`);
    }
  });
});

it('a tab that people have duplicated or renamed is theirs, and the table is built beside it', () => {
  const host = hidup(direviu);
  const spreadsheet = spreadsheetOf(host);
  sheetOf(host, 'Tabel 3.1').copyTo(spreadsheet).setName('Salinan dari Tabel 3.1');
  sheetOf(host, 'Tabel 3.2').setName('Tabel 3.2 versi lama');
  host.typeInto('Kinerja', 'D3', '79');
  susun(host);
  expect(tabNames(host)).toEqual(
    expect.arrayContaining(['Tabel 3.1', 'Salinan dari Tabel 3.1', 'Tabel 3.2', 'Tabel 3.2 versi lama']),
  );
  expect(selReviu(host, 'Tabel 3.2', 'status')).toBe('perlu perbaikan');
});
