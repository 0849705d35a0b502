import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { periksaSemua } from '../../src/periksa/index.ts';
import type { Temuan } from '../../src/periksa/temuan.ts';
import { calculateResults } from '../../src/reports/capaian-results.ts';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import { bacaCsv, textRows } from '../baca-csv.ts';
import { type Benih, gantiAngka, type Lembar, plant, tebar, tukarHuruf } from './benih.ts';

const FOLDER = 'test/contoh/dinas-2021-bersih';
/** The slips of one seed might be lucky ones. */
const DAFTAR_SEED = [2021, 1];
/** Of a hundred slips, ninety-five at least are to be found. */
const BAGIAN_DITEMUKAN = 0.95;

const bersih: Lembar = new Map(
  readdirSync(FOLDER).map((file) => [
    file.slice(0, -'.csv'.length),
    bacaCsv(readFileSync(`${FOLDER}/${file}`, 'utf8')),
  ]),
);

function periksa(lembar: Lembar): readonly Temuan[] {
  const data = parseTabs(new Map([...lembar].map(([tab, rows]) => [tab, textRows(...rows)])));
  const calculated = calculateResults(data);
  return periksaSemua({ data, hasil: calculated.ok ? calculated.hasil : undefined }).temuan;
}

const kunci = ({ jenis, tab, baris, kolom, tercetak }: Temuan): string =>
  [jenis, tab, baris, kolom, tercetak].join('\n');

const sejakAwal = new Set(periksa(bersih).map(kunci));

/** Several seeds sow the same slip in the same cell, and what comes of it is the same. */
const diketahui = new Map<string, readonly Temuan[]>();

/** What the slip brought about: findings that the clean copy does not have. */
function akibat(benih: Benih): readonly Temuan[] {
  const slip = JSON.stringify([benih.letak, benih.menjadi]);
  const daftar =
    diketahui.get(slip) ?? periksa(plant(bersih, benih)).filter((temuan) => !sejakAwal.has(kunci(temuan)));
  diketahui.set(slip, daftar);
  return daftar;
}

function isFound(benih: Benih, daftar: readonly Temuan[]): boolean {
  return daftar.some(
    ({ jenis, tab, baris, kolom }) =>
      benih.jenis.includes(jenis) &&
      benih.tampak.some((letak) => letak.tab === tab && letak.baris === baris && letak.kolom === kolom),
  );
}

describe('a clean report', () => {
  test('has no finding of level salah', () => {
    const salah = periksa(bersih).filter(({ tingkat }) => tingkat === 'salah');
    expect(
      salah.map(({ jenis, tab, baris, kolom, perhitungan }) => ({ jenis, tab, baris, kolom, perhitungan })),
    ).toEqual([]);
  });
});

interface Hasil {
  readonly benih: Benih;
  /** What it brought about. */
  readonly daftar: readonly Temuan[];
  readonly ditemukan: boolean;
}

describe.each(DAFTAR_SEED)('single slips sown over the clean report by seed %d', (seed) => {
  let hasil: readonly Hasil[];
  beforeAll(() => {
    hasil = tebar(bersih, seed).map((benih) => {
      const daftar = akibat(benih);
      return { benih, daftar, ditemukan: isFound(benih, daftar) };
    });
  }, 120_000);

  test('are a hundred or more, of every kind, and the same at every run', () => {
    expect(hasil.length).toBeGreaterThanOrEqual(100);
    expect(new Set(hasil.flatMap(({ benih }) => benih.jenis)).size).toBe(21);
    expect(tebar(bersih, seed)).toEqual(hasil.map(({ benih }) => benih));
  });

  test('are found and named with the right kind and place, ninety-five of a hundred at least', () => {
    const ragam = [...new Set(hasil.map(({ benih }) => benih.ragam))];
    console.table(
      ragam.map((nama) => {
        const milik = hasil.filter(({ benih }) => benih.ragam === nama);
        const jenis = [...new Set(milik.flatMap(({ benih }) => benih.jenis))].join(' ');
        return {
          ragam: nama,
          jenis,
          benih: milik.length,
          ditemukan: milik.filter((one) => one.ditemukan).length,
        };
      }),
    );
    const luput = hasil
      .filter((one) => !one.ditemukan)
      .map(({ benih, daftar }) => ({
        ragam: benih.ragam,
        ...benih.letak,
        menjadi: benih.menjadi,
        temuan: daftar.map(({ jenis, tab, baris, kolom }) => `${jenis} ${tab} ${baris} ${kolom}`),
      }));
    if (luput.length > 0) console.log('Luput:', luput);
    const ditemukan = hasil.filter((one) => one.ditemukan).length;
    expect(ditemukan / hasil.length).toBeGreaterThanOrEqual(BAGIAN_DITEMUKAN);
  });
});

describe('the sower', () => {
  test('changes one digit, and never the first', () => {
    const always = (value: number) => () => value;
    expect(gantiAngka('Rp75.286.550', always(0))).toBe('Rp76.286.550');
    expect(gantiAngka('84,68%', always(0.99))).toBe('84,67%');
    expect(gantiAngka('9', always(0))).toBe('0');
  });

  test('swaps two neighbouring letters', () => {
    expect(tukarHuruf('Program Penanganan Bencana')).toBe('Program Penanagnan Bencana');
  });

  test('refuses a slip that changes nothing', () => {
    const letak = { tab: 'Profil', baris: 10, kolom: 'Nilai' };
    expect(() => plant(bersih, { ragam: '', letak, menjadi: '2021', jenis: [], tampak: [] })).toThrow(
      'tidak mengubah apa pun',
    );
  });
});
