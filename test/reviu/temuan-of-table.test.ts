import { describe, expect, it } from 'vitest';
import type { Place, Severity } from '../../src/periksa/temuan.ts';
import type { StatusTemuan, TemuanBerstatus } from '../../src/periksa/temuan-status.ts';
import { isAbout, temuanOfTable } from '../../src/reviu/temuan-of-table.ts';
import { parseTabs } from '../../src/tabs/parsed-tabs.ts';
import { bacaCsv, textRows } from '../baca-csv.ts';

const rows = (csv: string) => textRows(...bacaCsv(csv));

const data = parseTabs(
  new Map([
    ['Sasaran', rows('Kode,Pejabat,Sasaran\nS1,K,Satu\nS2,K,Dua')],
    ['Indikator', rows('Kode,Sasaran,Indikator\nI1,S1,Satu\nI2,S2,Dua')],
    ['Kinerja', rows('Indikator,Tahun,Target,Realisasi\nI1,2021,1,1\nI2,2021,1,1\nI1,tahun,1,1')],
    [
      'Anggaran',
      rows(
        'Tingkat,Uraian,Pagu,Realisasi,Sasaran\nprogram,A,1,1,S1\nprogram,B,1,1,S2\nprogram,C,1,1,\nprogram,D,1,1,"S2, S1"',
      ),
    ],
  ]),
);

const tabs = ['Profil', 'Sasaran', 'Indikator', 'Kinerja', 'Anggaran'];
const satu = isAbout({ tabs, sasaran: 'S1' }, data);
const semua = isAbout({ tabs }, data);

describe('the raw rows that a table is about', () => {
  it.each<[Place, boolean]>([
    [{ tab: 'Sasaran', baris: 2 }, true],
    [{ tab: 'Sasaran', baris: 3 }, false],
    [{ tab: 'Indikator', baris: 2 }, true],
    [{ tab: 'Indikator', baris: 3 }, false],
    [{ tab: 'Kinerja', baris: 2 }, true],
    [{ tab: 'Kinerja', baris: 3 }, false],
    // A row that cannot be read.
    [{ tab: 'Kinerja', baris: 4 }, true],
    [{ tab: 'Kinerja', baris: 1 }, true],
    [{ tab: 'Kinerja' }, true],
    [{ tab: 'Anggaran', baris: 2 }, true],
    [{ tab: 'Anggaran', baris: 3 }, false],
    // A row that names no sasaran.
    [{ tab: 'Anggaran', baris: 4 }, true],
    [{ tab: 'Anggaran', baris: 5 }, true],
    [{ tab: 'Profil', baris: 3 }, true],
    [{ tab: 'Prestasi', baris: 3 }, false],
  ])('%o, for a table of sasaran S1: %s', ({ tab, baris }, expected) => {
    expect(satu(tab, baris)).toBe(expected);
  });

  it('are all rows behind it where it has no sasaran', () => {
    expect([semua('Kinerja', 2), semua('Kinerja', 3), semua('Prestasi', 2)]).toEqual([true, true, false]);
  });
});

function temuan(tingkat: Severity, baris: number, status: StatusTemuan = 'baru'): TemuanBerstatus {
  return {
    temuan: {
      jenis: 'K04',
      tingkat,
      tab: 'Kinerja',
      baris,
      tercetak: '',
      seharusnya: '',
      perhitungan: '',
      keyakinan: 'pasti',
      perihal: `${baris}`,
    },
    kunci: `${baris}`,
    status,
    alasan: status === 'diterima dengan alasan' ? 'Begitu adanya.' : '',
  };
}

describe('the open findings of a table', () => {
  const daftar = [
    temuan('salah', 2),
    temuan('salah', 2, 'muncul lagi'),
    temuan('perlu dilihat', 2),
    temuan('salah', 2, 'diterima dengan alasan'),
    temuan('salah', 3),
  ];

  it('are those of its rows that wait for somebody', () => {
    expect(temuanOfTable(daftar, satu)).toBe('2 salah, 1 perlu dilihat');
    expect(temuanOfTable(daftar, semua)).toBe('3 salah, 1 perlu dilihat');
    expect(temuanOfTable(daftar.slice(4), satu)).toBe('tidak ada');
  });
});
