import { describe, expect, it } from 'vitest';
import { bacaIngatan, type Ingatan, ingatDokumen } from '../../src/dokumen/banding/ingatan.ts';
import { bandingkan, kalimatPerubahan } from '../../src/dokumen/banding/perubahan.ts';
import { semuaBagian } from '../../src/dokumen/dokumen.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { BUKU, daftarBuku, dokumenOf } from './bahan.ts';

/** What one document says otherwise than another. */

const ingat = (tabs: ReadonlyMap<string, Rows>) => ingatDokumen(dokumenOf(tabs).dokumen);

/** The example with one cell of a raw tab written otherwise. */
function dengan(tab: string, pilih: (row: readonly string[]) => boolean, kolom: string, nilai: string) {
  const tabs = new Map<string, Rows>(BUKU.contoh());
  const [judul = [], ...isi] = tabs.get(tab) ?? [];
  const i = judul.findIndex(({ display }) => display === kolom);
  let berubah = 0;
  const baru = isi.map((row) => {
    if (!pilih(row.map(({ display }) => display))) return row;
    berubah += 1;
    return row.map((cell, k) => (k === i ? { value: nilai, display: nilai } : cell));
  });
  expect({ berubah, i: i >= 0 }).toEqual({ berubah: 1, i: true });
  return ingat(new Map([...tabs, [tab, [judul, ...baru]]]));
}

describe.each(daftarBuku)('the document of %s', (buku) => {
  const ingatan = ingat(BUKU[buku]());

  it('is no other than itself, as it is remembered', () => {
    const kembali = bacaIngatan(JSON.stringify(ingatan));
    expect(kembali).toEqual(ingatan);
    expect(bandingkan(ingatan, kembali ?? [])).toEqual([]);
  });

  it('is remembered with every text that it prints, each place once', () => {
    const { dokumen } = dokumenOf(BUKU[buku]());
    const teks = new Set(ingatan.flatMap(({ baris }) => baris.flat()));
    for (const { isi } of semuaBagian(dokumen.bagian)) {
      for (const blok of isi) {
        if (blok.jenis === 'tabel')
          for (const sel of blok.badan.flat()) expect(teks.has(sel.teks)).toBe(true);
      }
    }
    expect(new Set(ingatan.map(({ kunci }) => kunci)).size).toBe(ingatan.length);
    // Of a hundred pages it is a few hundred thousand letters: some ten cells of the hidden tab.
    expect(JSON.stringify(ingatan).length).toBeLessThan(500_000);
  });
});

describe('a raw digit that changes', () => {
  const lama = ingat(BUKU.contoh());
  const baru = dengan(
    'Kinerja',
    ([kode, tahun]) => kode === 'S4.1' && tahun === '2021',
    'Realisasi',
    '84,43%',
  );
  const beda = bandingkan(lama, baru);

  it('is named with every place that says otherwise, and no other', () => {
    const isiOf = (ingatan: Ingatan) =>
      new Map(ingatan.map(({ nama, baris }) => [nama, JSON.stringify(baris)]));
    const [a, b] = [isiOf(lama), isiOf(baru)];
    const berbeda = [...b].filter(([nama, isi]) => a.get(nama) !== isi).map(([nama]) => nama);
    expect([...new Set(beda.map(({ tempat }) => tempat))].sort()).toEqual(berbeda.sort());
    expect(berbeda.length).toBeGreaterThan(3);
  });

  it('is told as the figure that it was and is', () => {
    const tabel = beda.filter(({ tempat, di }) => tempat === 'Tabel 3.4' && di.includes('Realisasi'));
    expect(tabel.map(({ apa }) => apa)).toEqual([{ jenis: 'angka', dari: '83,43', menjadi: '84,43' }]);
  });
});

const kecil: Ingatan = [
  {
    kunci: '/A',
    nama: 'A. Umum',
    baris: [
      ['', 'Ada 2 loket dan 3 petugas.'],
      ['Penyebab', 'Hujan.'],
    ],
  },
  {
    kunci: 'tabel/x',
    nama: 'Tabel 1.1',
    kolom: ['No', 'Uraian', '2021 Nilai'],
    baris: [
      ['1', 'Padi', '5'],
      ['2', 'Jagung', '7'],
    ],
  },
];
const ganti = (i: number, isi: Partial<Ingatan[number]>): Ingatan =>
  kecil.map((satu, k) => (k === i ? { ...satu, ...isi } : satu));

it.each<readonly [string, Ingatan, readonly string[]]>([
  [
    'a cell',
    ganti(1, {
      baris: [
        ['1', 'Padi', '5'],
        ['2', 'Jagung', '8'],
      ],
    }),
    ['Tabel 1.1: Jagung, 2021 Nilai: 7 menjadi 8'],
  ],
  [
    'a cell that is emptied',
    ganti(1, {
      baris: [
        ['1', 'Padi', ''],
        ['2', 'Jagung', '7'],
      ],
    }),
    ['Tabel 1.1: Padi, 2021 Nilai: 5 menjadi kosong'],
  ],
  [
    'a row in between, which numbers those below anew',
    ganti(1, {
      baris: [
        ['1', 'Padi', '5'],
        ['2', 'Kedelai', '1'],
        ['3', 'Jagung', '7'],
      ],
    }),
    ['Tabel 1.1: Baru: 2 | Kedelai | 1', 'Tabel 1.1: Jagung, No: 2 menjadi 3'],
  ],
  [
    'a row that is gone',
    ganti(1, { baris: [['1', 'Padi', '5']] }),
    ['Tabel 1.1: Tidak ada lagi: 2 | Jagung | 7'],
  ],
  ['another number', ganti(1, { nama: 'Tabel 1.2' }), ['Tabel 1.2: Tabel 1.1 menjadi Tabel 1.2']],
  [
    'a figure in a sentence',
    ganti(0, {
      baris: [
        ['', 'Ada 2 loket dan 4 petugas.'],
        ['Penyebab', 'Hujan.'],
      ],
    }),
    ['A. Umum: 3 menjadi 4'],
  ],
  [
    'a sentence in other words',
    ganti(0, {
      baris: [
        ['', 'Ada 2 loket dan 3 petugas.'],
        ['Penyebab', 'Kemarau.'],
      ],
    }),
    ['A. Umum: Penyebab: kini berbunyi “Kemarau.”'],
  ],
  ['a place that is gone', kecil.slice(0, 1), ['Tabel 1.1: Tidak ada lagi dalam dokumen.']],
  [
    'a new place',
    [...kecil, { kunci: '/B', nama: 'B. Baru', baris: [['', 'Ya.']] }],
    ['B. Baru: Baru dalam dokumen.'],
  ],
])('tells of %s', (_, baru, kalimat) => {
  expect(bandingkan(kecil, baru).map((satu) => `${satu.tempat}: ${kalimatPerubahan(satu)}`)).toEqual(kalimat);
});

it.each(['', 'bukan JSON', '{}', '[1]', '[{"kunci":"a","nama":"b","baris":[1]}]'])(
  'compares with nothing where what was kept is damaged: %j',
  (teks) => {
    expect(bacaIngatan(teks)).toBeUndefined();
  },
);
