import { describe, expect, it } from 'vitest';
import { type JenisSummary, periksaSemua } from '../../src/periksa/index.ts';
import {
  buildTabelTemuan,
  countOpen,
  KOLOM_KUNCI,
  KOLOM_STATUS,
  KOLOM_TEMPAT,
  kalimatTemuan,
  placeText,
} from '../../src/periksa/tabel-temuan.ts';
import { carryStatuses, FIRST_RUN, readStatus } from '../../src/periksa/temuan-status.ts';
import type { Table } from '../../src/reports/table.ts';
import { bahanFolder } from './contoh-bahan.ts';

const { temuan, ringkasan } = periksaSemua(bahanFolder('test/contoh/dinas-2021'));
const tabel = buildTabelTemuan(carryStatuses(temuan, FIRST_RUN).daftar, ringkasan);

const shown = ({ cells }: Table): string[][] =>
  cells.map((row) => row.map(({ value }) => (value === undefined ? '' : String(value))));

const kosong: JenisSummary = {
  jenis: 'K07',
  judul: 'Anggaran tidak berjenjang',
  jumlah: { salah: 0, 'perlu dilihat': 0, gaya: 0 },
  tidakDapatDiperiksa: 0,
};

describe('the table Temuan', () => {
  it('has the columns that the officers know, and the kunci last', () => {
    const judul = shown(tabel)[tabel.heading.top];
    expect(judul).toEqual([
      'No',
      'Jenis',
      'Tingkat',
      'Tempat',
      'Tercetak',
      'Seharusnya',
      'Perhitungan',
      'Keyakinan',
      'Status',
      'Alasan',
      'Kunci',
    ]);
    expect([judul?.[KOLOM_TEMPAT], judul?.[KOLOM_STATUS], judul?.[KOLOM_KUNCI]]).toEqual([
      'Tempat',
      'Status',
      'Kunci',
    ]);
  });

  it('shows a finding a row, numbered, the most serious first', () => {
    const body = shown(tabel).slice(tabel.heading.bottom + 1);
    expect(body).toHaveLength(temuan.length);
    expect(body.map(([no]) => no)).toEqual(temuan.map((_, i) => String(i + 1)));
    expect(body[0]?.[2]).toBe('salah');
    expect(body[body.length - 1]?.[2]).toBe('gaya');
    const ppkb = body.find(
      ([, jenis, , tempat]) => jenis === 'K07' && tempat === 'Anggaran PK, baris 31, Anggaran',
    );
    expect(ppkb?.slice(4, 6)).toEqual(['Rp3.631.989.000,00', 'Rp2.476.047.000,00']);
  });

  it('gives the statuses back that it was built of', () => {
    const { daftar } = carryStatuses(temuan, FIRST_RUN);
    const diterima = daftar.map((one) => ({
      ...one,
      status: 'diterima dengan alasan' as const,
      alasan: 'Benar.',
    }));
    expect(readStatus(shown(buildTabelTemuan(diterima, ringkasan)))).toEqual(
      daftar.map(({ kunci }) => ({ kunci, status: 'diterima dengan alasan', alasan: 'Benar.' })),
    );
  });
});

describe('the sentences over it', () => {
  it('count by tingkat, by kind, and what could not be checked', () => {
    const [satu, ...lain] = temuan;
    if (satu === undefined) throw new Error('dinas-2021 has findings');
    const { daftar } = carryStatuses(
      [satu, { ...satu, tingkat: 'gaya', perihal: 'lain' }, { ...satu, perihal: 'lain lagi' }],
      FIRST_RUN,
    );
    const [a, b, c] = daftar;
    if (!a || !b || !c) throw new Error('there are three');
    const dinilai = [
      a,
      { ...b, status: 'muncul lagi' as const },
      { ...c, status: 'diterima dengan alasan' as const, alasan: 'Begitu adanya.' },
    ];
    expect(lain.length).toBeGreaterThan(0);
    expect(
      kalimatTemuan(dinilai, [
        { ...kosong, jumlah: { salah: 2, 'perlu dilihat': 0, gaya: 1 }, tidakDapatDiperiksa: 4 },
        { ...kosong, jenis: 'K12', judul: 'Identitas' },
      ]),
    ).toEqual([
      'Ada 3 temuan: 2 salah, 0 perlu dilihat, dan 1 gaya. Di antaranya 1 sudah diterima dengan alasan dan 1 muncul lagi setelah diperbaiki.',
      'Menurut jenis: K07 Anggaran tidak berjenjang: 3.',
      'Tidak dapat diperiksa, dan tidak dihitung sebagai salah: 4 (K07 4).',
    ]);
    // The accepted one waits for nobody.
    expect(countOpen(dinilai)).toEqual({ salah: 1, 'perlu dilihat': 0, gaya: 1 });
  });

  it('say so where nothing was found', () => {
    expect(kalimatTemuan([], [kosong])).toEqual(['Tidak ada temuan pada pemeriksaan terakhir.']);
  });

  it('name a place as far as it is known', () => {
    expect(placeText({ tab: 'Triwulan' })).toBe('Triwulan');
    expect(placeText({ tab: 'Profil', kolom: 'Nilai' })).toBe('Profil, Nilai');
  });
});
