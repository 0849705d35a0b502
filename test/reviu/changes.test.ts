import { describe, expect, it } from 'vitest';
import { barisArsip, JUDUL_ARSIP, pack, readArsip } from '../../src/reviu/arsip.ts';
import { changesSince, type TableContent } from '../../src/reviu/changes.ts';
import type { Grid } from '../../src/reviu/grid.ts';

const sel = (angka: string, nama = 'Tabel 3.7'): Grid => [[nama], ['Tahun', 'Realisasi'], ['2021', angka]];
const isi = (petak: Grid, ekor: Grid = [], nama = 'Tabel 3.7'): TableContent => ({
  nama,
  sel: petak,
  lengkap: [...petak, ...ekor],
  numbers: [nama],
});
const CATATAN: Grid = [['Catatan B3: 6,67 ÷ 6,76']];
const disetujui = pack([...sel('6,67'), ...CATATAN]);
const arsip = readArsip([JUDUL_ARSIP, ...barisArsip(new Map(), [disetujui])]);
const beku = { isi: disetujui.sidik, bukti: 'alamat' } as const;

describe('what a table says otherwise than was approved', () => {
  it.each<[string, TableContent, string]>([
    ['nothing', isi(sel('6,67'), CATATAN), ''],
    ['another number of the table alone', isi(sel('6,67', 'Tabel 3.8'), CATATAN, 'Tabel 3.8'), ''],
    ['a figure', isi(sel('6,76'), CATATAN), 'Tabel 3.7 B3: semula 6,67, menjadi 6,76'],
    [
      'a note',
      isi(sel('6,67'), [['Catatan B3: 6,67 ÷ 6,80']]),
      'Tabel 3.7 A4: semula Catatan B3: 6,67 ÷ 6,76, menjadi Catatan B3: 6,67 ÷ 6,80',
    ],
    ['a note that is gone', isi(sel('6,67')), 'Tabel 3.7 baris 4: dihapus (nomor lama)'],
  ])('%s', (_, kini, expected) => {
    expect(changesSince(beku, kini, arsip)).toBe(expected);
  });

  it('is the cells alone where an older version approved of no more', () => {
    const lama = { isi: pack(sel('6,67')).sidik, bukti: 'sel' } as const;
    expect(changesSince(lama, isi(sel('6,67'), CATATAN), arsip)).toBe('');
  });

  it('cannot be shown where the archive is gone, but is told', () => {
    expect(changesSince(beku, isi(sel('6,76')), new Map())).toBe(
      'Tabel 3.7 berubah; isinya yang dahulu tidak dapat ditunjukkan karena arsipnya tidak ada',
    );
  });
});
