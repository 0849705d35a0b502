import { expect, it } from 'vitest';
import { indexPegawai } from '../../../src/periksa/narasi/pegawai.ts';
import { parseTabs } from '../../../src/tabs/parsed-tabs.ts';
import { textRows } from '../../baca-csv.ts';

// 2 + 4 + 4 + 0 = 10; the typed JUMLAH would make 20 of them, and a right paragraph wrong.
it('does not count a typed sum as staff', () => {
  const Kepegawaian = textRows(
    ['Tabel', 'Uraian', 'PNS L', 'PNS P'],
    ['Golongan', 'Golongan IV', '2', '4'],
    ['Golongan', 'Golongan III', '4', '0'],
    ['Golongan', 'JUMLAH', '6', '4'],
  );
  const { kepegawaian } = parseTabs(new Map([['Kepegawaian', Kepegawaian]]));
  const { jumlah, perUraian } = indexPegawai(kepegawaian);
  expect(jumlah.get('pns')?.map(({ angka }) => angka.toFixed())).toEqual(['10']);
  expect([...perUraian.keys()]).toEqual(['golongan iv', 'golongan iii']);
});
