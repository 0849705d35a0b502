import { beforeAll, describe, expect, it, test } from 'vitest';
import type { CheckResult, TemuanList } from '../../src/apps-script/commands/check-data.ts';
import type { MarkResult, UnmarkResult } from '../../src/apps-script/commands/mark-cells.ts';
import type { Host } from '../../src/host/host.ts';
import { bigYear } from '../big-year.ts';
import {
  builtScripts,
  dinas2021,
  hostOf,
  SEBUAH_DINAS,
  sheetOf,
  shown,
  tabNames,
  typedWorkbook,
} from './dist.ts';
import { mortalHost } from './mortal.ts';
import { tripsOf } from './trips.ts';

/** How "Periksa data" of the built bundle goes: moved rows, runs cut off, service calls. What it finds: periksa.test.ts. */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

const periksa = (host: Host) => host.call('periksaData') as CheckResult;
const tandai = (host: Host) => host.call('tandaiTemuan') as MarkResult;
const hapusTanda = (host: Host) => host.call('hapusTandaTemuan') as UnmarkResult;

/** The rows of the tab Temuan by heading, with the number of the row that each stands in. */
function barisTemuan(host: Host): (Record<string, string> & { readonly row: string })[] {
  const rows = shown(host, 'Temuan');
  const top = rows.findIndex((row) => row[0] === 'No');
  const heading = rows[top] ?? [];
  return rows.slice(top + 1).map((row, i) => ({
    ...Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ''])),
    row: String(top + 2 + i),
  }));
}

function temuanDi(host: Host, tempat: string, jenis?: string) {
  const found = barisTemuan(host).find(
    (one) => one['Tempat'] === tempat && (jenis === undefined || one['Jenis'] === jenis),
  );
  if (found === undefined) throw new Error(`Tidak ada temuan ${jenis ?? ''} di ${tempat}.`);
  return found;
}

/** What an officer does in the row of a finding. */
function isi(host: Host, tempat: string, status: string, alasan: string): void {
  const { row } = temuanDi(host, tempat);
  sheetOf(host, 'Temuan')
    .getRange(`I${row}:J${row}`)
    .setValues([[status, alasan]]);
}

const KECIL: Record<string, readonly (readonly string[])[]> = {
  ...SEBUAH_DINAS,
  Sasaran: [
    ['Kode', 'Pejabat', 'Sasaran'],
    ['S1', 'K', 'Satu'],
  ],
  Indikator: [
    ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target PK'],
    ['I1', 'S1', 'Angka kematian', '%', 'turun', '5'],
    ['I2', 'S1', 'Cakupan layanan', '%', 'naik', '80'],
  ],
  // By R ÷ T, where "turun" calls for (2T − R) ÷ T = 80; 64 ÷ 80 is 80.
  Kinerja: [
    ['Indikator', 'Tahun', 'Target', 'Realisasi', 'Capaian Tercetak'],
    ['I1', '2021', '5', '6', '120'],
    ['I2', '2021', '80', '64', '80'],
  ],
};
const SALAH = 'Kinerja, baris 2, Capaian Tercetak';

describe('statuses and reasons', () => {
  const TARGET = 'Kinerja, baris 28, Target';

  it('survive another order of rows, in the tab Temuan and in the raw tab', async () => {
    const host = hostOf(scripts, await dinas2021());
    periksa(host);
    isi(host, TARGET, 'diterima dengan alasan', 'Target direviu Bappeda.');
    const temuan = sheetOf(host, 'Temuan');
    const rows = barisTemuan(host);
    const body = temuan.getRange(Number(rows[0]?.row), 1, rows.length, 11);
    body.setValues([...body.getValues()].reverse());
    const kinerja = sheetOf(host, 'Kinerja');
    const data = kinerja.getRange('A27:I28');
    data.setValues([...data.getValues()].reverse());

    periksa(host);
    expect(temuanDi(host, 'Kinerja, baris 27, Target')).toMatchObject({
      Status: 'diterima dengan alasan',
      Alasan: 'Target direviu Bappeda.',
    });
    expect(tabNames(host).filter((name) => name.startsWith('Temuan'))).toEqual(['Temuan']);
  });
});

describe('a row that cannot be read', () => {
  it('is told and listed, while the rest is checked', () => {
    const [judul = [], satu = []] = KECIL['Kinerja'] ?? [];
    const host = hostOf(
      scripts,
      typedWorkbook({ ...KECIL, Kinerja: [judul, satu, ['I2', 'dua ribu', '80', '64', '80']] }),
    );
    periksa(host);
    expect(temuanDi(host, SALAH)['Jenis']).toBe('K01');
    expect(host.alerts[0]?.message).toContain('1 isian lembar data tidak terbaca');
    expect(shown(host, 'Masalah Data')[3]?.slice(0, 3)).toEqual(['Kinerja', '3', 'Tahun']);
  });
});

describe('marks', () => {
  it('follow their rows, and a second marking forgets nothing of the first', () => {
    const host = hostOf(scripts, typedWorkbook(KECIL));
    const kinerja = sheetOf(host, 'Kinerja');
    tandai(host);
    kinerja.insertRowsBefore(2, 3);
    expect(kinerja.getRange('E5').getBackground()).toBe('#fcdcd7');
    hapusTanda(host);
    expect(kinerja.getRange('E1:E6').getBackgrounds().flat()).toEqual(Array(6).fill('#ffffff'));

    kinerja.deleteRows(2, 3);
    kinerja.getRange('E2').setBackground('#abcdef');
    tandai(host);
    tandai(host);
    hapusTanda(host);
    expect(kinerja.getRange('E2').getBackground()).toBe('#abcdef');
  });
});

/** One run for each of its own calls takes its time. */
const EVERY_CALL = 180_000;

describe('a run that is cut off', { timeout: EVERY_CALL }, () => {
  const temuan = (host: Host) => (tabNames(host).includes('Temuan') ? shown(host, 'Temuan') : undefined);

  it('at any call leaves Temuan whole or as it was, and the next run ends the work', () => {
    const first = mortalHost(scripts, typedWorkbook(KECIL));
    const calls = first.callsOf(() => periksa(first.host)).length;
    const after = temuan(first.host);
    for (let n = 0; n < calls; n++) {
      const { host, dieAfter } = mortalHost(scripts, typedWorkbook(KECIL));
      dieAfter(n, () => periksa(host));
      expect([undefined, after], `after ${n} calls`).toContainEqual(temuan(host));
      periksa(host);
      expect(temuan(host), `after ${n} calls`).toEqual(after);
      expect(tabNames(host), `after ${n} calls`).toEqual(tabNames(first.host));
    }
  });

  it('at any call of a later run loses no status, no reason and no memory of what was mended', () => {
    const first = mortalHost(scripts, typedWorkbook(KECIL));
    const cells = (host: Host) => sheetOf(host, 'Kinerja').getRange('E2:E3');
    periksa(first.host);
    isi(first.host, SALAH, 'diperbaiki', 'Sudah.');
    cells(first.host).setValues([['80'], ['80']]);
    periksa(first.host);
    cells(first.host).setValues([['120'], ['99']]);
    const start = first.host.workbook();
    const calls = first.callsOf(() => periksa(first.host)).length;
    const after = temuan(first.host);
    expect(temuanDi(first.host, SALAH)['Status']).toBe('muncul lagi');

    for (let n = 0; n < calls; n++) {
      const { host, dieAfter } = mortalHost(scripts, start);
      dieAfter(n, () => periksa(host));
      periksa(host);
      expect(temuan(host), `after ${n} calls`).toEqual(after);
    }
  });

  it('while marking leaves nothing that cannot be unmarked', () => {
    const { host: unmarked } = mortalHost(scripts, typedWorkbook(KECIL));
    // Any command leaves the version that the workbook was used with.
    hapusTanda(unmarked);
    const before = unmarked.workbook();
    const first = mortalHost(scripts, typedWorkbook(KECIL));
    const calls = first.callsOf(() => tandai(first.host)).length;
    for (let n = 0; n < calls; n++) {
      const { host, dieAfter } = mortalHost(scripts, typedWorkbook(KECIL));
      dieAfter(n, () => tandai(host));
      hapusTanda(host);
      expect(host.workbook(), `after ${n} calls`).toEqual(before);
    }
  });
});

it('goes to Google as often for 130 indikator and 700 budget rows as for 10 and 40', {
  timeout: 60_000,
}, () => {
  const trips = (indikator: number, anggaran: number, paragraf: number) => {
    const host = hostOf(
      scripts,
      typedWorkbook(Object.fromEntries(bigYear({ indikator, anggaran, paragraf }))),
    );
    return [periksa, periksa, tandai, hapusTanda].map((run) => {
      const { sentOff: _, ...counts } = tripsOf(host, () => run(host));
      return counts;
    });
  };
  expect(trips(130, 700, 70)).toEqual(trips(10, 40, 5));
});

test('readTemuan hands every finding over with its status and writes nothing', () => {
  const host = hostOf(scripts, typedWorkbook(KECIL));
  const before = host.workbook();
  const { temuan, terbuka } = host.call('readTemuan') as TemuanList;
  expect(host.workbook()).toEqual(before);
  expect(temuan.filter(({ tingkat }) => tingkat === 'salah')).toHaveLength(terbuka.salah);
  expect(temuan[0]).toEqual({
    jenis: 'K01',
    tingkat: 'salah',
    tab: 'Kinerja',
    baris: 2,
    kolom: 'Capaian Tercetak',
    tercetak: '120',
    seharusnya: expect.stringMatching(/^80/),
    perhitungan: expect.stringContaining('(2 × 5 − 6) ÷ 5 × 100 = 80'),
    keyakinan: expect.any(String),
    status: 'baru',
    alasan: '',
  });
});
