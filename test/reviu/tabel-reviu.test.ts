import { describe, expect, it } from 'vitest';
import { checklistReviu } from '../../src/periksa/checklist-reviu.ts';
import type { Approval, TableReview } from '../../src/reviu/persetujuan.ts';
import { takeVerdict } from '../../src/reviu/putusan.ts';
import { chainSentence, reviewSentence, shortReviewSentence } from '../../src/reviu/review-sentence.ts';
import type { Chain } from '../../src/reviu/riwayat.ts';
import {
  buildTabelReviu,
  KOLOM_REVIU,
  LEBAR_REVIU,
  namaDanJudul,
  type ReviuInput,
  type ReviuRow,
  readJawaban,
  readReviu,
  statusAwal,
} from '../../src/reviu/tabel-reviu.ts';
import { bahanFolder } from '../periksa/contoh-bahan.ts';

const UTUH: Chain = { utuh: true, unproven: new Set() };
const BELUM: TableReview = { jenis: 'belum dibaca' };
const kadis = { peninjau: 'kadis@dinas.example', tanggal: '2026-11-24 11.02' };
const DISETUJUI: Approval = { jenis: 'disetujui', nomor: 5, ...kadis, catatan: '', isi: 'A', data: [] };
const perlu: TableReview = { jenis: 'perlu perbaikan', catatan: 'Cek.', ...kadis };

const baris = (kunci: string, ganti: Partial<ReviuRow> = {}): ReviuRow => ({
  kunci,
  tabel: namaDanJudul({ name: kunci, title: 'Judulnya' }),
  status: 'belum dibaca',
  angkaKunci: 'Rata-rata 98,57%.',
  temuan: 'tidak ada',
  keadaan: '',
  catatan: '',
  peninjau: '',
  tanggal: '',
  sidik: 'A',
  ...ganti,
});

const bahan = (ganti: Partial<ReviuInput> = {}): ReviuInput => ({
  instansi: 'Dinas Contoh',
  tahun: 2021,
  baris: [baris('Tabel 3.1', { status: 'disetujui', ...kadis }), baris('Tabel 3.2', { catatan: 'Cek.' })],
  keadaan: [DISETUJUI, BELUM],
  rantai: UTUH,
  pernyataan: checklistReviu(bahanFolder('test/contoh/dinas-2021')),
  ...ganti,
});

describe('the tab Reviu', () => {
  const tabel = buildTabelReviu(bahan());

  it('says at the top whose it is, how it stands, and what to do', () => {
    expect(tabel.sel.slice(0, 3).map(([a]) => a)).toEqual([
      'Reviu Laporan Kinerja Dinas Contoh Tahun 2021',
      'Dari 2 tabel, 1 disetujui dan 1 belum dibaca.',
      'Ketuk nama tabel untuk membacanya, lalu pilih statusnya: "disetujui", atau "perlu perbaikan" dengan catatan di kolom Catatan.',
    ]);
  });

  it('is a rectangle whose parts stand where it says', () => {
    expect(tabel.sel.every((row) => row.length === 10)).toBe(true);
    expect(LEBAR_REVIU.length).toBe(KOLOM_REVIU.length);
    expect(tabel.sel[tabel.judul]).toEqual(
      'Tabel|Status|Angka kunci|Temuan terbuka|Keadaan|Catatan|Peninjau|Tanggal|Kunci|Sidik'.split('|'),
    );
    expect(tabel.sel[tabel.judul + 1]).toEqual([
      'Tabel 3.1\nJudulnya',
      'disetujui',
      'Rata-rata 98,57%.',
      'tidak ada',
      '',
      '',
      'kadis@dinas.example',
      '2026-11-24 11.02',
      'Tabel 3.1',
      'A',
    ]);
    expect(tabel.sel[tabel.judulButir]?.slice(0, 5)).toEqual([
      'Butir reviu',
      '',
      'Pernyataan',
      'Jawaban',
      'Bukti',
    ]);
  });

  it('ends with the 23 statements, answered with their proof where the data can answer', () => {
    const butir = tabel.sel.slice(tabel.judulButir + 1);
    expect(butir.length).toBe(23);
    expect(butir[1]?.[2]).toBe('Laporan menyajikan informasi target kinerja');
    expect(['ya', 'tidak']).toContain(butir[1]?.[3]);
    expect(butir[0]?.slice(0, 4)).toEqual([
      'I.1 Format',
      '',
      'Laporan menampilkan data penting instansi',
      'diisi peninjau',
    ]);
    expect(butir.map(([a]) => a).filter((a) => /^III\.\d+ Substansi$/.test(a ?? '')).length).toBe(10);
    expect(butir.map(([a]) => a).filter((a) => /^II\.\d+ Mekanisme$/.test(a ?? '')).length).toBe(7);
    expect(tabel.butir.filter(({ manual }) => !manual).map(({ nomor }) => nomor)).toEqual([
      'I.2',
      'I.3',
      'I.6',
      'III.1',
      'III.4',
      'III.7',
    ]);
  });

  it('keeps what the reviewer answered', () => {
    const sel = tabel.sel.map((row, i) =>
      i === tabel.judulButir + 1 ? row.map((c, x) => (x === 3 ? 'ya' : c)) : row,
    );
    const jawaban = readJawaban(sel);
    expect(jawaban.get('I.1')).toBe('ya');
    expect(jawaban.has('I.4')).toBe(false);
    const lagi = buildTabelReviu(bahan({ jawaban }));
    expect(lagi.butir[0]).toMatchObject({ nomor: 'I.1', jawaban: 'ya', manual: true });
    // What the data answer is not the reviewer's.
    expect(buildTabelReviu(bahan({ jawaban: new Map([['I.2', 'entah']]) })).butir[1]?.jawaban).not.toBe(
      'entah',
    );
  });

  it('says so where Riwayat is not as the add-on wrote it', () => {
    const rantai: Chain = { utuh: false, nomor: 7, sebab: 'Baris 7 diubah.', unproven: new Set([7]) };
    expect(buildTabelReviu(bahan({ rantai })).sel[1]?.[0]).toBe(
      'Dari 2 tabel, 1 disetujui dan 1 belum dibaca. Riwayat tidak utuh. Baris 7 diubah. Pulihkan lewat File > Histori versi, atau mulai lagi dari bilah sisi LKjIP, di Reviu pimpinan.',
    );
    expect(chainSentence({ utuh: true, unproven: new Set([7, 8]) })).toBe(
      'Riwayat pernah diubah di luar add-on; 2 barisnya tidak menjadi bukti.',
    );
  });
});

describe('reading the tab Reviu back', () => {
  const { sel, judul } = buildTabelReviu(bahan());

  it('gives what the reviewer wrote, by table', () => {
    expect([...readReviu(sel)]).toEqual([
      ['Tabel 3.1', { kunci: 'Tabel 3.1', status: 'disetujui', catatan: '', ...kadis, sidik: 'A' }],
      [
        'Tabel 3.2',
        {
          kunci: 'Tabel 3.2',
          status: 'belum dibaca',
          catatan: 'Cek.',
          peninjau: '',
          tanggal: '',
          sidik: 'A',
        },
      ],
    ]);
  });

  it('does not mind rows that were sorted or columns that were moved', () => {
    const pindah = [...sel.slice(0, judul + 1), ...sel.slice(judul + 1).reverse()].map((row) =>
      [...row].reverse(),
    );
    expect(new Map(readReviu(pindah))).toEqual(new Map(readReviu(sel)));
  });

  it.each([
    ['Disetujui ', 'disetujui'],
    ['berubah setelah disetujui', 'berubah setelah disetujui'],
    ['oke', 'belum dibaca'],
    ['', 'belum dibaca'],
  ])('takes the status "%s" for %s', (teks, status) => {
    const lain = sel.map((row, y) => row.map((cell, x) => (y === judul + 1 && x === 1 ? teks : cell)));
    expect(readReviu(lain).get('Tabel 3.1')?.status).toBe(status);
  });

  it('takes the upper of two rows of one table, and nothing where the headings are gone', () => {
    const ganda = [
      ...sel,
      ...sel.slice(judul + 2, judul + 3).map((row) => row.map((c) => (c === 'Cek.' ? 'Lain.' : c))),
    ];
    expect(readReviu(ganda).get('Tabel 3.2')?.catatan).toBe('Cek.');
    expect(readReviu(sel.filter((_, y) => y !== judul)).size).toBe(0);
    expect(readJawaban([]).size).toBe(0);
  });
});

describe('a tab Reviu that is made anew', () => {
  it.each<[TableReview, string]>([
    [BELUM, 'belum dibaca'],
    [DISETUJUI, 'disetujui'],
    [perlu, 'perlu perbaikan'],
    [{ jenis: 'berubah', perbedaan: 'G12', semula: DISETUJUI }, 'berubah setelah disetujui'],
    [{ jenis: 'tidak terbukti', nomor: 3, ...kadis }, 'belum dibaca'],
  ])('begins with the status that %o has, and nothing new follows from it', (keadaan, status) => {
    const awal = { ...statusAwal(keadaan), kunci: 'Tabel 3.1', sidik: 'A' };
    expect(awal.status).toBe(status);
    expect(takeVerdict(awal, keadaan, { isi: 'A', data: [], perbedaan: '' }).peristiwa).toEqual([]);
  });
});

describe('how a table stands, in words', () => {
  const biasa = { perbedaan: '', dataBerubah: false };
  const berubah: TableReview = {
    jenis: 'berubah',
    perbedaan: 'G12: semula 6,67, menjadi 6,76',
    semula: DISETUJUI,
  };

  it.each<[TableReview, Parameters<typeof reviewSentence>[1], string]>([
    [BELUM, biasa, ''],
    [
      BELUM,
      { ...biasa, dataBerubah: true },
      'Data berubah sejak tabel ini disusun; tabelnya perlu disusun lagi.',
    ],
    [perlu, biasa, 'Perlu perbaikan menurut kadis@dinas.example pada 2026-11-24 11.02.'],
    [{ ...perlu, peninjau: '', tanggal: '' }, biasa, 'Perlu perbaikan menurut akun tidak terbaca.'],
    [DISETUJUI, biasa, 'Disetujui kadis@dinas.example pada 2026-11-24 11.02 (Riwayat nomor 5).'],
    [
      berubah,
      { ...biasa, perbedaan: 'H12: semula 1, menjadi 2', menungguSiapa: 'pemilik spreadsheet' },
      'Berubah setelah disetujui kadis@dinas.example pada 2026-11-24 11.02: H12: semula 1, menjadi 2. Perlu disetujui lagi. Statusnya baru dapat diganti bila pemilik spreadsheet memilih menu Perbarui Reviu.',
    ],
    [
      berubah,
      biasa,
      'Berubah setelah disetujui kadis@dinas.example pada 2026-11-24 11.02: G12: semula 6,67, menjadi 6,76. Kini seperti yang disetujui, tetapi tetap perlu disetujui lagi.',
    ],
    [{ jenis: 'berubah', perbedaan: 'Sudah lain.' }, biasa, 'Sudah lain. Perlu disetujui lagi.'],
    [
      { jenis: 'tidak terbukti', nomor: 3, ...kadis },
      biasa,
      'Persetujuan kadis@dinas.example pada 2026-11-24 11.02 tidak dapat dibuktikan karena Riwayat diubah di luar add-on. Perlu disetujui lagi.',
    ],
  ])('%o', (keadaan, keterangan, expected) => {
    expect(reviewSentence(keadaan, keterangan)).toBe(expected);
  });

  it('is counted for all of them', () => {
    expect(shortReviewSentence([])).toBe('Belum ada tabel yang disusun.');
    expect(shortReviewSentence([BELUM])).toBe('Dari 1 tabel, 1 belum dibaca.');
    expect(shortReviewSentence([BELUM, BELUM])).toBe('Ke-2 tabel semuanya belum dibaca.');
    expect(shortReviewSentence([berubah, perlu, BELUM, DISETUJUI, DISETUJUI])).toBe(
      'Dari 5 tabel, 2 disetujui, 1 perlu perbaikan, 1 belum dibaca, dan 1 berubah setelah disetujui.',
    );
  });
});
