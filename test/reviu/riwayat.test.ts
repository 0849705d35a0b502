import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  appendRiwayat,
  buktiOf,
  catatanOf,
  chainHead,
  checkChain,
  KEPALA_TABEL_RIWAYAT,
  type ReviewEvent,
  type RiwayatRow,
  readRiwayat,
  riwayatCells,
  startAgain,
} from '../../src/reviu/riwayat.ts';

const SIDIK_A = 'a'.repeat(64);
const SIDIK_B = 'b'.repeat(64);
const saat = { waktu: '2026-11-24 10.15.30', oleh: 'petugas@dinas.example' };
const kadis = { peninjau: 'kadis@dinas.example', tanggal: '2026-11-24 11.02' };

const putaran: readonly ReviewEvent[] = [
  { jenis: 'disusun', tabel: 'Tabel 3.1', disusun: '2026-11-24 09.00.00' },
  { jenis: 'dibagikan', peninjau: kadis.peninjau, peran: 'peninjau' },
  {
    jenis: 'perlu perbaikan',
    tabel: 'Tabel 3.1',
    ...kadis,
    catatan: 'Targetnya keliru.',
    bukti: { no: 'b1' },
  },
  { jenis: 'disusun ulang', tabel: 'Tabel 3.1', disimpan: 'Tabel 3.1 (disetujui 2026-11-24)' },
  {
    jenis: 'disetujui',
    tabel: 'Tabel 3.1',
    ...kadis,
    isi: SIDIK_A,
    bukti: { no: 'b2', akun: 'a1b2' },
  },
  { jenis: 'berubah', tabel: 'Tabel 3.1', perbedaan: 'Tabel 3.1 G12: semula 6,67, menjadi 6,76' },
  { jenis: 'temuan diterima', tempat: 'Kinerja, baris 3, Target', alasan: 'Direviu Bappeda.' },
  { jenis: 'belum dibaca', tabel: 'Tabel 3.1', ...kadis, bukti: { no: 'b3' } },
  { jenis: 'dicabut', peninjau: kadis.peninjau },
  { jenis: 'berkas akhir', nama: 'Berkas akhir 2021', alasan: 'Diminta Bappeda hari ini.' },
];

const riwayat = appendRiwayat([], putaran, saat);
const kepala = chainHead(riwayat);
const tab = (baris: readonly RiwayatRow[]) => [KEPALA_TABEL_RIWAYAT, ...baris.map(riwayatCells)];

/** The chain with all sidik computed anew by someone who knows how. */
const ditulisUlang = appendRiwayat(
  [],
  putaran.map((one) => (one.jenis === 'disetujui' ? { ...one, isi: SIDIK_B } : one)),
  saat,
);

describe('the tab Riwayat', () => {
  it('is read back as it was written', () => {
    expect(readRiwayat(tab(riwayat))).toEqual(riwayat);
    expect(checkChain(readRiwayat(tab(riwayat)), kepala)).toEqual({ utuh: true, unproven: new Set() });
  });

  it('is one chain, however many times lines were added', () => {
    const satuSatu: RiwayatRow[] = [];
    for (const peristiwa of putaran) satuSatu.push(...appendRiwayat(satuSatu, [peristiwa], saat));
    expect(satuSatu).toEqual(riwayat);
  });

  it('survives empty rows, rows above it, and columns that people have moved', () => {
    const rows = tab(riwayat).flatMap((row) => [[...row].reverse(), [], row.map(() => '')]);
    expect(readRiwayat([['Judul'], ...rows])).toEqual(riwayat);
  });

  it('keeps a row that is none of the add-on as a broken line', () => {
    const baca = readRiwayat([...tab(riwayat), ['catatan saya']]);
    expect(baca.length).toBe(riwayat.length + 1);
    expect(checkChain(baca)).toMatchObject({ utuh: false, nomor: riwayat.length + 1 });
  });

  it('has a sidik for each line that a stranger can compute from the cells', () => {
    const [pertama = [], kedua = []] = riwayat.map(riwayatCells);
    const hash = (isi: readonly unknown[]) => createHash('sha256').update(JSON.stringify(isi)).digest('hex');
    // The kode of the table stands behind them; the second line is about no table.
    expect(pertama[11]).not.toBe('');
    expect(pertama[10]).toBe(hash([...pertama.slice(0, 10), pertama[11], '']));
    expect(kedua[11]).toBe('');
    expect(kedua[10]).toBe(hash([...kedua.slice(0, 10), pertama[10]]));
  });

  it('says who, and says so where it cannot', () => {
    const [baris] = appendRiwayat([], putaran.slice(0, 1), { ...saat, oleh: '' });
    expect([riwayat[0]?.oleh, baris?.oleh]).toEqual(['petugas@dinas.example', 'akun tidak terbaca']);
  });

  it('tells each event in words', () => {
    expect(riwayat.map(({ keterangan }) => keterangan)).toEqual([
      'Disusun 2026-11-24 09.00.00.',
      'Dibagikan sebagai peninjau.',
      'Catatan: Targetnya keliru.',
      'Disusun ulang; versi yang disetujui disimpan di tab "Tabel 3.1 (disetujui 2026-11-24)".',
      '',
      'Tabel 3.1 G12: semula 6,67, menjadi 6,76',
      'Kinerja, baris 3, Target. Alasan: Direviu Bappeda.',
      '',
      'Tidak lagi peninjau; persetujuannya yang lalu tetap berlaku.',
      'Berkas akhir 2021. Alasan: Diminta Bappeda hari ini.',
    ]);
  });

  it('gives the note of a verdict back, and what proves who gave it', () => {
    expect(riwayat.slice(2, 3).map(catatanOf)).toEqual(['Targetnya keliru.']);
    expect([2, 4, 0].map((i) => buktiOf(riwayat[i] ?? { data: '' }))).toEqual([
      { no: 'b1' },
      { no: 'b2', akun: 'a1b2' },
      undefined,
    ]);
    // Before version 0.2 the raw tabs stood there.
    expect(buktiOf({ data: `Kinerja:${SIDIK_A}` })).toBeUndefined();
  });

  it('holds only texts that every spreadsheet hands back unchanged', () => {
    const catatan = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(catatan, catatan, (perbedaan, tabel) => {
        const [baris] = appendRiwayat([], [{ jenis: 'berubah', tabel, perbedaan }], saat);
        for (const cell of baris === undefined ? ['baris tidak ada'] : riwayatCells(baris)) {
          expect(cell).not.toMatch(/^['=+\s]|\s$|[\p{Cc}\p{Cs}]/u);
        }
      }),
    );
    const [panjang] = appendRiwayat(
      [],
      [{ jenis: 'berubah', tabel: '', perbedaan: '😀'.repeat(20_000) }],
      saat,
    );
    expect(panjang?.keterangan.length).toBeLessThan(32_767);
  });
});

describe('the chain', () => {
  const index = fc.nat({ max: riwayat.length - 1 });
  const putus = (baris: readonly RiwayatRow[]) => checkChain(readRiwayat(tab(baris)), kepala);

  it('shows any cell of any line that was changed, at that line', () => {
    const kolom = fc.nat({ max: KEPALA_TABEL_RIWAYAT.length - 1 });
    fc.assert(
      fc.property(index, kolom, fc.string(), (y, x, isi) => {
        const sel = riwayat.map((baris) => [...riwayatCells(baris)]);
        const row = sel[y] ?? [];
        fc.pre(row[x] !== isi);
        row[x] = isi;
        const baca = readRiwayat([KEPALA_TABEL_RIWAYAT, ...sel]);
        expect(checkChain(baca)).toMatchObject({ utuh: false, nomor: y + 1 });
        expect(checkChain(baca, kepala).utuh).toBe(false);
      }),
    );
  });

  it('shows a line that was taken out', () => {
    fc.assert(
      fc.property(index, (y) => {
        expect(putus(riwayat.filter((_, i) => i !== y))).toMatchObject({ utuh: false, nomor: y + 1 });
      }),
    );
  });

  it('shows lines that were exchanged', () => {
    fc.assert(
      fc.property(index, index, (y, z) => {
        fc.pre(y !== z);
        const lain = [...riwayat];
        const [a, b] = [riwayat[y], riwayat[z]];
        if (a && b) [lain[y], lain[z]] = [b, a];
        expect(putus(lain)).toMatchObject({ utuh: false, nomor: Math.min(y, z) + 1 });
      }),
    );
  });

  it('shows a line that was put in, even one with a sidik of its own', () => {
    fc.assert(
      fc.property(fc.nat({ max: riwayat.length }), index, (at, z) => {
        const palsu = appendRiwayat(riwayat.slice(0, at), putaran.slice(z, z + 1), saat);
        const lain = [...riwayat.slice(0, at), ...palsu, ...riwayat.slice(at)];
        expect(putus(lain).utuh).toBe(false);
      }),
    );
  });

  it('shows lines that were cut off the end, which no line tells of', () => {
    const pendek = riwayat.slice(0, 4);
    expect(checkChain(pendek).utuh).toBe(true);
    expect(checkChain(pendek, kepala)).toEqual({
      utuh: false,
      nomor: 5,
      sebab: '6 baris di ujung riwayat tidak ada lagi; seharusnya ada 10 baris.',
      unproven: new Set(),
    });
    expect(checkChain([], kepala)).toMatchObject({ utuh: false, nomor: 1 });
  });

  it('shows a chain that was written anew as a whole', () => {
    expect(checkChain(ditulisUlang).utuh).toBe(true);
    // The approval, which is line 5, was rewritten, and so the sidik of all below it.
    expect(checkChain(ditulisUlang, kepala)).toMatchObject({ utuh: false, nomor: 5 });
  });

  it('shows lines that were written anew above others that were left as they are', () => {
    const lain = [...ditulisUlang.slice(0, 7), ...riwayat.slice(7)];
    expect(checkChain(lain)).toMatchObject({ utuh: false, nomor: 8 });
    expect(checkChain(lain, kepala)).toMatchObject({ utuh: false, nomor: 5 });
  });

  it('shows lines of long ago that were written anew', () => {
    const lama = (isi: string) =>
      appendRiwayat(
        [],
        Array.from({ length: 450 }, (_, i) => ({
          jenis: 'berubah',
          tabel: `${i}`,
          perbedaan: i === 3 ? isi : '',
        })),
        saat,
      );
    const panjang = chainHead(lama('asli'));
    expect(JSON.stringify(panjang).length).toBeLessThan(6000);
    expect(checkChain(lama('asli'), panjang).utuh).toBe(true);
    expect(checkChain(lama('palsu'), panjang)).toMatchObject({ utuh: false, nomor: 1 });
  });

  it('shows lines that someone else added', () => {
    const lain = [...riwayat, ...appendRiwayat(riwayat, putaran.slice(4, 5), saat)];
    expect(checkChain(lain, kepala)).toMatchObject({ utuh: false, nomor: 11, unproven: new Set([11]) });
    expect(checkChain(lain.slice(10), chainHead([]))).toMatchObject({ utuh: false, nomor: 1 });
  });

  test.each([
    ['before', 10],
    ['after', 11],
  ])('is whole where a run was cut off %s its lines were written', (_, jumlah) => {
    const lain = [...riwayat, ...appendRiwayat(riwayat, putaran.slice(0, 1), saat)];
    const akan = chainHead(riwayat, lain.slice(10));
    expect(checkChain(lain.slice(0, jumlah), akan).utuh).toBe(true);
    expect(checkChain(lain.slice(0, 9), akan)).toMatchObject({ utuh: false, nomor: 10 });
  });

  it('doubts what stands from the broken line on, and nothing above', () => {
    const rusak = riwayat.map((baris, i) => (i === 6 ? { ...baris, oleh: 'orang lain' } : baris));
    expect(checkChain(rusak, kepala)).toEqual({
      utuh: false,
      nomor: 7,
      sebab: 'Isi baris 7 tidak cocok dengan sidiknya: ada sel yang diubah di luar add-on.',
      unproven: new Set([7, 8, 9, 10]),
    });
  });
});

describe('beginning anew below a broken chain', () => {
  const rusak = riwayat.map((baris, i) => (i === 6 ? { ...baris, oleh: 'orang lain' } : baris));
  const mulai = (baris: readonly RiwayatRow[]) => {
    const baru = startAgain(baris, checkChain(baris, kepala), saat);
    if (baru === undefined) throw new Error('Rantainya utuh.');
    return [...baris, baru];
  };
  const pulih = mulai(rusak);
  const lanjut = [...pulih, ...appendRiwayat(pulih, putaran.slice(4, 5), saat)];

  it('makes the chain whole again, but proves nothing of what was in doubt', () => {
    expect(checkChain(lanjut, chainHead(lanjut))).toEqual({
      utuh: true,
      unproven: new Set([7, 8, 9, 10]),
    });
    expect(pulih[10]?.keterangan).toContain('sejak baris 7');
  });

  it.each([
    ['cut off', riwayat.slice(0, 4), new Set<number>()],
    ['written anew', ditulisUlang, new Set([5, 6, 7, 8, 9, 10])],
  ])('goes for one that was %s as well', (_, baris, unproven) => {
    const baru = mulai(baris);
    expect(checkChain(baru, chainHead(baru))).toEqual({ utuh: true, unproven });
  });

  it('shows any change above it all the same', () => {
    const kolom = fc.constantFrom('nomor', 'oleh', 'keterangan', 'data', 'isi', 'sidik');
    fc.assert(
      fc.property(fc.nat({ max: lanjut.length - 1 }), kolom, fc.string(), (y, x, isi) => {
        const lain = lanjut.map((baris, i) => (i === y ? { ...baris, [x]: isi } : baris));
        fc.pre(JSON.stringify(lain) !== JSON.stringify(lanjut));
        expect(checkChain(lain, chainHead(lanjut)).utuh).toBe(false);
      }),
    );
  });

  it('is not for a whole chain', () => {
    expect(startAgain(riwayat, checkChain(riwayat, kepala), saat)).toBeUndefined();
  });
});
