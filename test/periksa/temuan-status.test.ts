import { describe, expect, it, test } from 'vitest';
import type { Temuan } from '../../src/periksa/temuan.ts';
import {
  type CarriedStatuses,
  carryStatuses,
  type EarlierStatuses,
  FIRST_RUN,
  isOpen,
  readStatus,
  type StatusTemuan,
  withoutStatus,
} from '../../src/periksa/temuan-status.ts';

function temuan(perihal: string, ganti: Partial<Temuan> = {}): Temuan {
  return {
    jenis: 'K04',
    tingkat: 'salah',
    tab: 'Kinerja',
    baris: 28,
    kolom: 'Target',
    tercetak: '84,64',
    seharusnya: '84,68%',
    perhitungan: 'Target PK 84,68%, tab Kinerja 84,64.',
    keyakinan: 'pasti',
    perihal,
    ...ganti,
  };
}

/** What the next run knows, where an officer has set the status of the n-th finding. */
function setelah(
  { daftar, hilang }: CarriedStatuses,
  isian: Readonly<Record<number, readonly [StatusTemuan, string]>> = {},
): EarlierStatuses {
  return {
    baris: daftar.map(({ kunci, status, alasan }, i) => {
      const [baru, kata] = isian[i] ?? [status, alasan];
      return { kunci, status: baru, alasan: kata };
    }),
    hilang,
  };
}

const status = ({ daftar }: CarriedStatuses) =>
  daftar.map(({ temuan: { perihal }, status: one, alasan }) => [perihal, one, alasan]);

const awal = carryStatuses([temuan('S4.1'), temuan('S1.2')], FIRST_RUN);

describe('the statuses of findings', () => {
  it('begin as baru', () => {
    expect(status(awal)).toEqual([
      ['S4.1', 'baru', ''],
      ['S1.2', 'baru', ''],
    ]);
  });

  it('survive another run with their reasons, whatever rows the findings have moved to', () => {
    const diterima = setelah(awal, { 0: ['diterima dengan alasan', 'Target direviu Bappeda.'] });
    const pindah = [temuan('S1.2', { baris: 3 }), temuan('S4.1', { baris: 4, perhitungan: 'Lain.' })];
    expect(status(carryStatuses(pindah, diterima))).toEqual([
      ['S1.2', 'baru', ''],
      ['S4.1', 'diterima dengan alasan', 'Target direviu Bappeda.'],
    ]);
  });

  it('leave open what was accepted without a reason', () => {
    for (const alasan of ['', '  ']) {
      const [satu] = carryStatuses(
        [temuan('S4.1')],
        setelah(carryStatuses([temuan('S4.1')], FIRST_RUN), { 0: ['diterima dengan alasan', alasan] }),
      ).daftar;
      expect(satu).toMatchObject({ status: 'diterima dengan alasan' });
      expect(satu && isOpen(satu)).toBe(true);
    }
  });

  it('put what was accepted behind what is open', () => {
    const diterima = setelah(awal, { 0: ['diterima dengan alasan', 'Benar begitu.'] });
    expect(status(carryStatuses([temuan('S4.1'), temuan('S1.2')], diterima)).map(([one]) => one)).toEqual([
      'S1.2',
      'S4.1',
    ]);
  });

  it('are asked for again where another wrong figure stands in the place of an accepted one', () => {
    const diterima = setelah(awal, { 0: ['diterima dengan alasan', 'Target direviu Bappeda.'] });
    const lain = carryStatuses([temuan('S4.1', { tercetak: '48,64' })], diterima);
    expect(status(lain)).toEqual([['S4.1', 'baru', 'Target direviu Bappeda.']]);
  });

  it('drop out with what was mended, and mark what comes back', () => {
    const diperbaiki = carryStatuses([temuan('S1.2')], setelah(awal));
    expect(status(diperbaiki)).toEqual([['S1.2', 'baru', '']]);
    const kemudian = carryStatuses([temuan('S1.2')], setelah(diperbaiki));
    const kembali = carryStatuses([temuan('S4.1'), temuan('S1.2')], setelah(kemudian));
    expect(status(kembali)).toEqual([
      ['S4.1', 'muncul lagi', ''],
      ['S1.2', 'baru', ''],
    ]);
    expect(status(carryStatuses([temuan('S4.1')], setelah(kembali)))).toEqual([['S4.1', 'muncul lagi', '']]);
  });

  it('mark what was said to be mended and is not', () => {
    const katanya = setelah(awal, { 0: ['diperbaiki', 'Sudah diganti.'] });
    expect(status(carryStatuses([temuan('S4.1')], katanya))).toEqual([
      ['S4.1', 'muncul lagi', 'Sudah diganti.'],
    ]);
  });

  it('tell apart findings of another jenis, tab, kolom or perihal, and those alike in all', () => {
    const daftar = [
      temuan('S4.1'),
      temuan('S4.1'),
      temuan('S4.1', { jenis: 'K02' }),
      temuan('S4.1', { tab: 'Triwulan' }),
      temuan('S4.1', { kolom: 'Realisasi' }),
      temuan('S4.2'),
    ];
    const kunci = carryStatuses(daftar, FIRST_RUN).daftar.map((one) => one.kunci);
    expect(new Set(kunci).size).toBe(6);
  });

  it('are remembered of no more than a thousand findings that are gone, the latest first', () => {
    const hilang = Array.from({ length: 1000 }, (_, i) => i.toString(16).padStart(12, '0'));
    const kosong = carryStatuses([], { ...setelah(awal), hilang });
    expect(kosong.daftar).toEqual([]);
    expect(kosong.hilang).toHaveLength(1000);
    expect(kosong.hilang.slice(0, 2)).toEqual(awal.daftar.map(({ kunci }) => kunci.slice(0, 12)));
  });
});

describe('the tab Temuan, read back', () => {
  const kunci = '0123456789ab.cdef01';

  test('gives statuses and reasons wherever the columns stand', () => {
    const rows = [
      ['Temuan', '', '', ''],
      ['Alasan', 'Kunci', 'No', 'Status'],
      [' Benar begitu. ', kunci, '1', 'Diterima dengan alasan'],
      ['', 'ffffffffffff.000000', '2', 'entah'],
      ['', '', '', ''],
      ['Catatan sendiri', 'bukan kunci', '', 'baru'],
    ];
    expect(readStatus(rows)).toEqual([
      { kunci, status: 'diterima dengan alasan', alasan: 'Benar begitu.' },
      { kunci: 'ffffffffffff.000000', status: 'baru', alasan: '' },
    ]);
  });

  test('gives nothing where it is not that tab', () => {
    expect(readStatus([])).toEqual([]);
    expect(
      readStatus([
        ['No', 'Status'],
        ['1', 'baru'],
      ]),
    ).toEqual([]);
  });
});

describe('what only the add-on writes', () => {
  const rows = [
    ['Temuan', '', '', ''],
    ['No', 'Status', 'Alasan', 'Kunci'],
    [1, 'baru', '', 'a'],
    [2, 'baru', '', 'b'],
  ];

  test.each([
    ['a status and a reason', [rows[0], rows[1], [1, 'diperbaiki', 'Sudah.', 'a'], rows[3]], true],
    ['another order of rows', [rows[0], rows[1], rows[3], rows[2]], true],
    ['another order of columns', rows.map((row) => [...row].reverse()), true],
    ['another figure', [rows[0], rows[1], [7, 'baru', '', 'a'], rows[3]], false],
    ['a row less', rows.slice(0, 3), false],
    ['a column more', rows.map((row) => [...row, 'catatan']), false],
    ['another title', [['Judul lain', '', '', ''], ...rows.slice(1)], false],
  ])('is the same for %s: %#', (_, changed, same) => {
    const [before, after] = [rows, changed as typeof rows].map((one) => JSON.stringify(withoutStatus(one)));
    expect(after === before).toBe(same);
  });

  test('is all of a tab that is not it', () => {
    expect(withoutStatus([['Milik kami', 1]])).toEqual([['Milik kami', 1]]);
  });
});
