import { describe, expect, it } from 'vitest';
import { laporanPohonKinerja } from '../../src/reports/pohon-kinerja.ts';
import type { Rows } from '../../src/tabs/tab.ts';
import { bahanOf, bodyOf, remarksOf, sentencesOf, tabsDinas } from './laporan.ts';

function build(tabs: ReadonlyMap<string, Rows>) {
  const [table] = laporanPohonKinerja.build(bahanOf(tabs), 1);
  if (!table) throw new Error('a table was expected');
  return table;
}

/** Each sasaran by its kode, as its note tells it, with its number in the tree. */
const levels = ({ cells, heading, bordered }: ReturnType<typeof build>) =>
  cells
    .slice(heading.bottom + 1, bordered.bottom + 1)
    .map(([nomor, sasaran]) => [/^Kode: ([^,]+)/u.exec(sasaran?.note ?? '')?.[1] ?? 'judul', nomor?.value]);

describe('dinas-2021', () => {
  const table = build(tabsDinas());

  it('has all 36 sasaran and the heading over the one orphan', () => {
    expect(bodyOf(table)).toHaveLength(36 + 1);
    expect(bodyOf(table).slice(-2)).toEqual([
      ['Sasaran lainnya', '', '', ''],
      ['1', 'Tersalurnya Bantuan Jaminan Kesehatan', 'Kasi Jaminan sosial Keluarga', '1'],
    ]);
  });

  it('puts each sasaran right below the one that it serves, one level in', () => {
    expect(levels(table).slice(0, 7)).toEqual([
      ['S1', '1'],
      ['BID-DAYASOS-1', '1.1'],
      ['SI-FAKIR-1', '1.1.1'],
      ['SI-FAKIR-2', '1.1.2'],
      ['BID-DAYASOS-2', '1.2'],
      ['BID-DAYASOS-3', '1.3'],
      ['BID-REHAB-1', '1.4'],
    ]);
    expect(
      levels(table)
        .filter(([, nomor]) => !String(nomor).includes('.'))
        .map(([kode]) => kode),
    ).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'judul', 'SI-JAMSOS-1']);
  });

  it('counts 52 indikator in all, and names the sasaran served', () => {
    const total = bodyOf(table).reduce((sum, row) => sum + Number(row[3]), 0);
    expect(total).toBe(52);
    expect(bodyOf(table)[2]).toEqual([
      '1.1.1',
      'Tersalurnya Bantuan Sosial Pangan',
      'Kasi Penanganan Fakir Miskin',
      '1',
    ]);
    expect(table.cells[table.heading.bottom + 3]?.[1]?.note).toBe(
      'Kode: SI-FAKIR-1, mendukung sasaran BID-DAYASOS-1',
    );
  });

  it('names the orphan to officers and says what to do', () => {
    expect(sentencesOf(table)).toEqual(['Pohon kinerja ini memuat 36 sasaran dari 14 pejabat.']);
    expect(remarksOf(table)).toEqual([
      'Sasaran yang belum terhubung ke sasaran atasan: SI-JAMSOS-1 (Tersalurnya Bantuan Jaminan Kesehatan).',
      'Isi kolom Induk pada tab Sasaran agar sasaran terhubung ke sasaran atasan.',
    ]);
  });
});
