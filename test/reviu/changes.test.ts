import { describe, expect, it } from 'vitest';
import { barisArsip, JUDUL_ARSIP, pack, readArsip } from '../../src/reviu/arsip.ts';
import { changesSince } from '../../src/reviu/changes.ts';
import type { Grid } from '../../src/reviu/grid.ts';

const tabel: Grid = [['Tabel 3.1'], ['Indikator', 'Realisasi'], ['Angka kemiskinan', '6,67']];
const kinerja = (realisasi: string, lain = '80'): Grid => [
  ['Indikator', 'Tahun', 'Realisasi'],
  ['S1.1', '2021', realisasi],
  ['S2.1', '2021', lain],
];

const disetujui = {
  isi: pack(tabel).sidik,
  data: [{ tab: 'Kinerja', sidik: pack(kinerja('6,67')).sidik }],
};
const arsip = readArsip([
  [...JUDUL_ARSIP],
  ...barisArsip(readArsip([]), [pack(tabel), pack(kinerja('6,67'))]),
]);
const kini = (petak: Grid, data: Grid) => ({
  tabel: 'Tabel 3.1',
  petak,
  data: new Map([['Kinerja', data]]),
});
const lain = (realisasi: string): Grid => [...tabel.slice(0, 2), ['Angka kemiskinan', realisasi]];

describe('what changed since an approval', () => {
  it('is nothing where all is as it was, even where the archive is lost', () => {
    expect(changesSince(disetujui, kini(tabel, kinerja('6,67')), readArsip([]))).toBe('');
  });

  it('is told of the table and of the raw data, each with its cell', () => {
    expect(changesSince(disetujui, kini(lain('6,76'), kinerja('6,76')), arsip)).toBe(
      'Tabel 3.1 B3: semula 6,67, menjadi 6,76; Kinerja C2 (S1.1 2021, Realisasi): semula 6,67, menjadi 6,76',
    );
  });

  it('leaves out raw data that the table is not about', () => {
    const tentang = (_: string, baris?: number) => baris !== 3 && baris !== 4;
    const sejak = (data: Grid) => changesSince(disetujui, kini(tabel, data), arsip, tentang);
    expect(changesSince(disetujui, kini(tabel, kinerja('6,67', '81')), arsip)).toContain('S2.1');
    expect(sejak(kinerja('6,67', '81'))).toBe('');
    expect(sejak(kinerja('6,76', '81'))).toBe('Kinerja C2 (S1.1 2021, Realisasi): semula 6,67, menjadi 6,76');
    expect(sejak([...kinerja('6,67'), ['S3.1', '2021', '9']])).toBe('');
    expect(sejak([...kinerja('6,67'), ['S3.1', '2021', '9'], ['S1.1', '2022', '9']])).not.toBe('');
  });

  it('leaves out no row that came to be about something else, and none that is gone', () => {
    const tentang = () => false;
    const pindah = kinerja('6,67').map((row) => row.map((cell) => (cell === 'S1.1' ? 'S2.2' : cell)));
    expect(changesSince(disetujui, kini(tabel, pindah), arsip, tentang)).toBe(
      'Kinerja A2 (S2.2 2021, Indikator): semula S1.1, menjadi S2.2',
    );
    expect(changesSince(disetujui, kini(tabel, kinerja('6,67').slice(0, 2)), arsip, tentang)).toBe(
      'Kinerja baris 3: dihapus (nomor lama)',
    );
  });

  it('is told of a tab that is gone', () => {
    expect(changesSince(disetujui, { tabel: 'Tabel 3.1', petak: [], data: new Map() }, arsip)).toBe(
      'Tabel 3.1 baris 1–3: dihapus (nomor lama); Kinerja baris 1–3: dihapus (nomor lama)',
    );
  });

  it('is told of even where the archive cannot show what it was', () => {
    expect(changesSince(disetujui, kini(lain('6,76'), kinerja('6,67')), readArsip([]))).toBe(
      'Tabel 3.1 berubah; isinya yang dahulu tidak dapat ditunjukkan karena arsipnya tidak ada',
    );
  });
});
