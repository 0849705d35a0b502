import { pohonAnggaran, subjectOfAnggaran } from './jenjang-anggaran.ts';
import { periksaPohon } from './jumlah-anggaran.ts';
import { periksaSumberKinerja, periksaTabel, tabelDukung } from './jumlah-data-dukung.ts';
import { mergeResults } from './sums.ts';
import type { Check, CheckInput, CheckResult } from './temuan.ts';

/**
 * K06: a printed total that is not the sum of its rows: JUMLAH and TOTAL of every table in Data
 * Dukung; pagu and realisasi of a program, kegiatan or subkegiatan against the rows that belong to it;
 * pembilang and penyebut of tab Kinerja against the table in Data Dukung that they come from.
 *
 * One slip is told once, at the total that is wrong: not again at the totals above it, nor in tab
 * Kinerja where the wrong total was taken over. Where the difference is the figure of one row, the
 * sentence says so, for that row was probably counted twice or left out.
 *
 * @example the 26 kinds of PMKS that were helped make 132.689; JUMLAH is printed 132.706
 */
export const k06Jumlah: Check = {
  jenis: 'K06',
  judul: 'Jumlah yang bukan jumlah barisnya',
  periksa: ({ data, hasil }: CheckInput): CheckResult => {
    const daftarTabel = tabelDukung(data.dataDukung);
    const tahun = hasil?.profil.tahun ?? data.profil?.tahun;
    const kinerja = data.kinerja.filter((one) => one.tahun === tahun);
    const perihalOf = subjectOfAnggaran(data.anggaran);
    return mergeResults([
      ...daftarTabel.map((tabel) => periksaTabel(tabel, kinerja)),
      periksaSumberKinerja(kinerja, daftarTabel),
      ...pohonAnggaran(data.anggaran).map((simpul) => periksaPohon(simpul, perihalOf)),
    ]);
  },
};
