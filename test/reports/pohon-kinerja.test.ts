import { describe, expect, it } from 'vitest';
import { laporanPohonKinerja } from '../../src/reports/pohon-kinerja.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { bahanOf, bodyOf, remarksOf, sentencesOf, tabsDinas } from './laporan.ts';

function build(tabs: ReadonlyMap<string, Rows>) {
  const [table] = laporanPohonKinerja.build(bahanOf(tabs), 1);
  if (!table) throw new Error('a table was expected');
  return table;
}

/** Each sasaran by its kode, with its level in the tree. */
const levels = ({ cells, heading }: ReturnType<typeof build>) =>
  cells
    .slice(heading.bottom + 1)
    .flatMap(([kode, sasaran]) =>
      sasaran?.value === undefined ? [] : [[kode?.value ?? 'judul', sasaran.indent ?? 0]],
    );

describe('dinas-2021', () => {
  const table = build(tabsDinas());

  it('has all 36 sasaran and the heading over the one orphan', () => {
    expect(bodyOf(table)).toHaveLength(36 + 1);
    expect(bodyOf(table).slice(-2)).toEqual([
      ['', 'Sasaran lainnya', '', '', ''],
      ['SI-JAMSOS-1', 'Tersalurnya Bantuan Jaminan Kesehatan', 'Kasi Jaminan sosial Keluarga', '1', ''],
    ]);
  });

  it('puts each sasaran right below the one that it serves, one level in', () => {
    expect(levels(table).slice(0, 7)).toEqual([
      ['S1', 0],
      ['BID-DAYASOS-1', 1],
      ['SI-FAKIR-1', 2],
      ['SI-FAKIR-2', 2],
      ['BID-DAYASOS-2', 1],
      ['BID-DAYASOS-3', 1],
      ['BID-REHAB-1', 1],
    ]);
    expect(
      levels(table)
        .filter(([, level]) => level === 0)
        .map(([kode]) => kode),
    ).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'judul', 'SI-JAMSOS-1']);
  });

  it('counts 52 indikator in all, and names the sasaran served', () => {
    const total = bodyOf(table).reduce((sum, row) => sum + Number(row[3]), 0);
    expect(total).toBe(52);
    expect(bodyOf(table)[2]).toEqual([
      'SI-FAKIR-1',
      'Tersalurnya Bantuan Sosial Pangan',
      'Kasi Penanganan Fakir Miskin',
      '1',
      'BID-DAYASOS-1',
    ]);
  });

  it('names the orphan in its sentence and says what to do', () => {
    expect(sentencesOf(table)).toEqual([
      'Pohon kinerja ini memuat 36 sasaran dari 14 pejabat.',
      'Sasaran yang belum terhubung ke sasaran atasan: SI-JAMSOS-1 (Tersalurnya Bantuan Jaminan Kesehatan).',
    ]);
    expect(remarksOf(table)).toEqual([
      'Isi kolom Induk pada tab Sasaran agar sasaran terhubung ke sasaran atasan.',
    ]);
  });
});
