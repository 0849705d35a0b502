import { describe, expect, it } from 'vitest';
import { checklistReviu } from '../../src/periksa/checklist-reviu.ts';
import type { Approval, TableReview } from '../../src/reviu/persetujuan.ts';
import {
  chainSentence,
  reviewSentence,
  shortReviewSentence,
  sinceLastVerdict,
} from '../../src/reviu/review-sentence.ts';
import { appendRiwayat, type Chain, type ReviewEvent } from '../../src/reviu/riwayat.ts';
import {
  buildTabelReviu,
  headingRows,
  lebarReviu,
  namaDanJudul,
  putusanAwal,
  type ReviuInput,
  type ReviuRow,
  readJawaban,
  readReviu,
  rowsBelow,
} from '../../src/reviu/tabel-reviu.ts';
import { bahanFolder } from '../periksa/contoh-bahan.ts';

const UTUH: Chain = { utuh: true, unproven: new Set() };
const BELUM: TableReview = { jenis: 'belum dibaca' };
const kadis = { peninjau: 'kadis@dinas.example', tanggal: '2026-11-24 11.02' };
const KADIS = kadis.peninjau;
const SEKDIS = 'sekdis@dinas.example';
const DISETUJUI: Approval = {
  jenis: 'disetujui',
  nomor: 5,
  ...kadis,
  catatan: '',
  isi: 'A',
  bukti: 'alamat',
};
const perlu: TableReview = { jenis: 'perlu perbaikan', catatan: 'Cek.', ...kadis };

const KOSONG = putusanAwal(BELUM);

const baris = (kunci: string, ganti: Partial<ReviuRow> = {}): ReviuRow => ({
  kunci,
  tabel: namaDanJudul({ name: kunci, title: 'Judulnya' }),
  angkaKunci: 'Rata-rata 98,57%.',
  temuan: 'tidak ada',
  keadaan: '',
  sidik: 'A',
  putusan: [KOSONG],
  ...ganti,
});

const bahan = (ganti: Partial<ReviuInput> = {}): ReviuInput => ({
  instansi: 'Dinas Contoh',
  tahun: 2021,
  peninjau: [KADIS],
  baris: [
    baris('Tabel 3.1', { putusan: [putusanAwal(DISETUJUI)] }),
    baris('Tabel 3.2', { putusan: [{ ...KOSONG, catatan: 'Cek.' }] }),
  ],
  keadaan: [DISETUJUI, BELUM],
  sejakPutusan: '',
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
    expect([1, 2].map((banyak) => lebarReviu(banyak).length)).toEqual([10, 14]);
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
  const berdua = (satu: ReviuRow) => ({ ...satu, putusan: [...satu.putusan, { ...KOSONG, status: PERLU }] });
  const PERLU = 'perlu perbaikan' as const;
  const { sel, judul } = buildTabelReviu(
    bahan({ peninjau: [KADIS, SEKDIS], baris: bahan().baris.map(berdua) }),
  );
  const zone = () => rowsBelow(sel, judul);
  const baca = (rows: readonly (readonly string[])[]) => readReviu(rows, [KADIS, SEKDIS], zone);

  it('gives what stands in the columns of each reviewer, by table', () => {
    const { cells, tidakCocok } = baca(sel);
    expect(tidakCocok).toEqual([]);
    expect([...(cells.get(KADIS) ?? [])]).toEqual([
      ['Tabel 3.1', { status: 'disetujui', catatan: '' }],
      ['Tabel 3.2', { status: 'belum dibaca', catatan: 'Cek.' }],
    ]);
    expect([...(cells.get(SEKDIS)?.values() ?? [])].map(({ status }) => status)).toEqual([PERLU, PERLU]);
    // Whose the columns are stands below their heading.
    expect(sel[judul]?.slice(10)).toEqual(
      ['Status', 'Catatan', 'Peninjau', 'Tanggal'].map((kolom) => `${kolom}\n${SEKDIS}`),
    );
  });

  it.each([
    ['Disetujui ', 'disetujui'],
    ['berubah setelah disetujui', 'berubah setelah disetujui'],
    ['oke', 'belum dibaca'],
    ['', 'belum dibaca'],
  ])('takes the status "%s" for %s', (teks, status) => {
    const lain = sel.map((row, y) => row.map((cell, x) => (y === judul + 1 && x === 1 ? teks : cell)));
    expect(baca(lain).cells.get(KADIS)?.get('Tabel 3.1')?.status).toBe(status);
  });

  it('takes neither of two rows of one table, and says so', () => {
    const ganda = sel.map((row, y) => (y === judul + 2 ? (sel[judul + 1] ?? []) : row));
    const { cells, tidakCocok } = baca(ganda);
    expect(cells.get(KADIS)?.size).toBe(0);
    expect(tidakCocok).toEqual([
      'Tab Reviu memuat dua baris untuk satu tabel (Tabel 3.1); keduanya tidak dibaca.',
    ]);
  });

  it('reads no row outside the cells that are kept for the reviewer, nor any where nobody keeps them', () => {
    expect(readReviu(sel, [KADIS], () => undefined).cells.size).toBe(0);
    const atas = { awal: judul + 1, akhir: judul + 1 };
    expect([
      ...(readReviu(sel, [KADIS], () => atas)
        .cells.get(KADIS)
        ?.keys() ?? []),
    ]).toEqual(['Tabel 3.1']);
  });

  it('finds the heading, and a second one', () => {
    expect(headingRows(sel)).toEqual([judul]);
    expect(headingRows([...sel, sel[judul] ?? []])).toEqual([judul, sel.length]);
    expect(headingRows([])).toEqual([]);
  });
});

describe('a tab Reviu that is made anew', () => {
  it.each<[TableReview, string]>([
    [BELUM, 'belum dibaca'],
    [DISETUJUI, 'disetujui'],
    [perlu, 'perlu perbaikan'],
    [{ jenis: 'berubah', perbedaan: 'G12', semula: DISETUJUI }, 'berubah setelah disetujui'],
    [{ jenis: 'tidak terbukti', peninjau: KADIS }, 'belum terbukti'],
  ])('begins with the status that %o has', (keadaan, status) => {
    expect(putusanAwal(keadaan).status).toBe(status);
  });
});

describe('what happened since a reviewer last chose anything', () => {
  const satu = (jenis: 'berubah' | 'disusun', tabel: string): ReviewEvent =>
    jenis === 'berubah' ? { jenis, tabel, perbedaan: 'G12' } : { jenis, tabel };
  const putusan: ReviewEvent = {
    jenis: 'perlu perbaikan',
    tabel: 'Tabel 3.1',
    peninjau: KADIS,
    tanggal: '',
    bukti: { no: 'b' },
  };
  it.each<[readonly ReviewEvent[], string]>([
    [[], ''],
    [[satu('disusun', 'Tabel 3.1')], ''],
    [[satu('berubah', 'Tabel 3.1'), putusan], ''],
    [
      [putusan, satu('berubah', 'Tabel 3.1'), satu('disusun', 'Tabel 3.1'), satu('disusun', 'Tabel 3.2')],
      'Sejak putusan terakhir, Tabel 3.1 berubah; Tabel 3.2 disusun.',
    ],
    [
      [putusan, ...['1', '2', '3', '4', '5'].map((n) => satu('disusun', `Tabel 3.${n}`))],
      'Sejak putusan terakhir, Tabel 3.1, Tabel 3.2, Tabel 3.3, dan 2 tabel lain disusun.',
    ],
  ])('%j is told in a sentence', (peristiwa, expected) => {
    const lines = appendRiwayat([], peristiwa, { waktu: '2026-11-24 10.15.30', oleh: '' });
    expect(sinceLastVerdict(lines)).toBe(expected);
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
      { ...biasa, perbedaan: 'H12: semula 1, menjadi 2' },
      'Berubah setelah disetujui kadis@dinas.example pada 2026-11-24 11.02: H12: semula 1, menjadi 2. Perlu disetujui lagi.',
    ],
    [
      berubah,
      biasa,
      'Berubah setelah disetujui kadis@dinas.example pada 2026-11-24 11.02: G12: semula 6,67, menjadi 6,76. Kini seperti yang disetujui, tetapi tetap perlu disetujui lagi.',
    ],
    [
      { jenis: 'tidak terbukti', peninjau: KADIS, sebab: 'Tidak tercatat siapa yang memilihnya.' },
      biasa,
      'Belum terbukti: Tidak tercatat siapa yang memilihnya.',
    ],
    [
      { ...DISETUJUI, sebab: 'Dipilih oleh orang lain.' },
      { ...biasa, diubahOrang: ['Tab Tabel 3.1 tidak ada lagi.'] },
      'Disetujui kadis@dinas.example pada 2026-11-24 11.02 (Riwayat nomor 5). Putusan sesudahnya tidak dihitung. Dipilih oleh orang lain. Tab Tabel 3.1 tidak ada lagi.',
    ],
    [
      { ...perlu, disetujui: [{ ...DISETUJUI, peninjau: SEKDIS, tanggal: '' }] },
      biasa,
      'Perlu perbaikan menurut kadis@dinas.example pada 2026-11-24 11.02. Putusan peninjau berbeda (disetujui sekdis@dinas.example), jadi belum disetujui.',
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
