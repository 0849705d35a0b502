import { describe, expect, it } from 'vitest';
import { reviewersOf, tableReviews } from '../../src/reviu/persetujuan.ts';
import {
  appendRiwayat,
  checkChain,
  type ReviewEvent,
  type RiwayatRow,
  startAgain,
} from '../../src/reviu/riwayat.ts';

const saat = { waktu: '2026-11-24 10.15.30', oleh: 'petugas@dinas.example' };
const kadis = { tabel: 'Tabel 3.1', peninjau: 'kadis@dinas.example', tanggal: '2026-11-24 11.02' };
const sekretaris = { ...kadis, peninjau: 'sekretaris@dinas.example', tanggal: '2026-11-25 08.00' };
const ISI = 'a'.repeat(64);
const bukti = { no: 'b1' };

const disetujui: ReviewEvent = { jenis: 'disetujui', ...kadis, catatan: 'Bagus.', isi: ISI, bukti };
const perlu: ReviewEvent = { jenis: 'perlu perbaikan', ...sekretaris, catatan: 'Cek target.', bukti };
const berubah: ReviewEvent = { jenis: 'berubah', tabel: 'Tabel 3.1', perbedaan: 'G12: 6,67 → 6,76' };
const ulang: ReviewEvent = { jenis: 'disusun ulang', tabel: 'Tabel 3.1', disimpan: 'Tabel 3.1 (disetujui)' };
const BEKU = {
  jenis: 'disetujui',
  nomor: 1,
  peninjau: kadis.peninjau,
  tanggal: kadis.tanggal,
  catatan: 'Bagus.',
  isi: ISI,
  bukti: 'alamat',
};

const ofSekretaris = { peninjau: sekretaris.peninjau, tanggal: sekretaris.tanggal };

const baris = (...daftar: readonly ReviewEvent[]) => appendRiwayat([], daftar, saat);
const keadaan = (riwayat: readonly RiwayatRow[]) =>
  tableReviews(riwayat, checkChain(riwayat)).get('Tabel 3.1');

describe('how a table stands with its reviewers', () => {
  it.each<[string, readonly ReviewEvent[], unknown]>([
    ['nothing has happened to it', [], undefined],
    ['it was only built', [{ jenis: 'disusun', tabel: 'Tabel 3.1' }], { jenis: 'belum dibaca' }],
    ['it was approved', [disetujui], BEKU],
    [
      'another reviewer wants it mended: verdicts that differ approve nothing',
      [disetujui, perlu],
      {
        jenis: 'perlu perbaikan',
        catatan: 'Cek target.',
        peninjau: sekretaris.peninjau,
        tanggal: sekretaris.tanggal,
        disetujui: [BEKU],
      },
    ],
    [
      'the same in the other order',
      [perlu, disetujui],
      {
        jenis: 'perlu perbaikan',
        catatan: 'Cek target.',
        peninjau: sekretaris.peninjau,
        tanggal: sekretaris.tanggal,
        disetujui: [{ ...BEKU, nomor: 2 }],
      },
    ],
    [
      'who wanted it mended was revoked, and stands in nobody\u2019s way',
      [perlu, disetujui, { jenis: 'dicabut', peninjau: sekretaris.peninjau }],
      { ...BEKU, nomor: 2 },
    ],
    [
      'both reviewers approve of it',
      [disetujui, { ...disetujui, ...sekretaris }],
      { ...BEKU, nomor: 2, ...ofSekretaris, pula: [BEKU] },
    ],
    [
      'a note was written beside the approval',
      [disetujui, { jenis: 'catatan', ...kadis, catatan: 'Cetak tebal.', bukti }],
      { ...BEKU, catatan: 'Cetak tebal.' },
    ],
    [
      'somebody chose a verdict that nobody can prove',
      [{ jenis: 'belum terbukti', tabel: 'Tabel 3.1', peninjau: kadis.peninjau, sebab: 'Tak tercatat.' }],
      { jenis: 'tidak terbukti', peninjau: kadis.peninjau, sebab: 'Tak tercatat.' },
    ],
    [
      'the same of what was approved takes nothing back',
      [
        disetujui,
        { jenis: 'belum terbukti', tabel: 'Tabel 3.1', peninjau: kadis.peninjau, sebab: 'Tak tercatat.' },
      ],
      { ...BEKU, sebab: 'Tak tercatat.' },
    ],
    [
      'its reviewer appointed himself',
      [
        { jenis: 'dibagikan', peninjau: saat.oleh, peran: 'peninjau' },
        { ...disetujui, peninjau: saat.oleh },
      ],
      { jenis: 'tidak terbukti', peninjau: saat.oleh, sebab: 'Peninjau ini mengangkat dirinya sendiri.' },
    ],
    ['it was mended and approved', [{ ...perlu, ...kadis }, disetujui], { ...BEKU, nomor: 2 }],
    [
      'it changed since',
      [disetujui, berubah],
      { jenis: 'berubah', perbedaan: 'G12: 6,67 → 6,76', semula: BEKU },
    ],
    [
      'it was built anew',
      [disetujui, ulang],
      {
        jenis: 'berubah',
        perbedaan: 'Disusun ulang; versi yang disetujui disimpan di tab "Tabel 3.1 (disetujui)".',
        semula: BEKU,
      },
    ],
    ['it changed and was approved again', [disetujui, berubah, disetujui], { ...BEKU, nomor: 3 }],
    [
      'it was built anew while it was to be mended',
      [perlu, ulang],
      {
        jenis: 'perlu perbaikan',
        catatan: 'Cek target.',
        peninjau: sekretaris.peninjau,
        tanggal: sekretaris.tanggal,
      },
    ],
    [
      'the approval was taken back',
      [disetujui, { jenis: 'belum dibaca', ...kadis, bukti }],
      { jenis: 'belum dibaca' },
    ],
    ['its reviewer was revoked', [disetujui, { jenis: 'dicabut', peninjau: kadis.peninjau }], BEKU],
    ['another table changed', [disetujui, { ...berubah, tabel: 'Tabel 3.2' }], BEKU],
  ])('%s', (_, daftar, expected) => {
    expect(keadaan(baris(...daftar))).toEqual(expected);
  });

  it('proves nothing by an approval at or below a broken line, and leaves those above', () => {
    const riwayat = baris(
      disetujui,
      { ...disetujui, tabel: 'Tabel 3.2' },
      { ...disetujui, tabel: 'Tabel 3.3' },
    );
    const rusak = riwayat.map((satu, i) => (i === 1 ? { ...satu, tanggal: '2026-11-01' } : satu));
    const semua = tableReviews(rusak, checkChain(rusak));
    expect(semua.get('Tabel 3.1')).toEqual(BEKU);
    for (const name of ['Tabel 3.2', 'Tabel 3.3']) {
      expect(semua.get(name)).toEqual({
        jenis: 'tidak terbukti',
        peninjau: kadis.peninjau,
        sebab: 'Riwayat diubah di luar add-on.',
      });
    }
  });

  it('stays in doubt once an officer has begun anew, until it is approved again', () => {
    const rusak = baris(disetujui).map((satu) => ({ ...satu, isi: 'c'.repeat(64) }));
    const mulai = startAgain(rusak, checkChain(rusak), saat);
    const pulih = mulai === undefined ? [] : [...rusak, mulai];
    expect(keadaan(pulih)).toMatchObject({ jenis: 'tidak terbukti' });
    expect(keadaan([...pulih, ...appendRiwayat(pulih, [berubah], saat)])).toMatchObject({
      jenis: 'tidak terbukti',
    });
    expect(keadaan([...pulih, ...appendRiwayat(pulih, [disetujui], saat)])).toEqual({ ...BEKU, nomor: 3 });
  });
});

it('knows who reviews: who was given the role and not revoked since', () => {
  const [a, b, c] = ['a@dinas.example', 'b@dinas.example', 'c@dinas.example'];
  const bagikan = (peninjau: string, peran: string): ReviewEvent => ({ jenis: 'dibagikan', peninjau, peran });
  const riwayat = baris(
    bagikan(a, 'peninjau'),
    bagikan(b, 'peninjau'),
    bagikan(c, 'pembaca'),
    { jenis: 'dicabut', peninjau: a },
    { jenis: 'dicabut', peninjau: b },
    bagikan(b, 'peninjau'),
  );
  expect(reviewersOf(riwayat)).toEqual([b]);
  expect(reviewersOf(riwayat, 'pembaca')).toEqual([c]);
});
