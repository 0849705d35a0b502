import { existsSync } from 'node:fs';
import { bacaBuku, bahanBuku } from '../test/periksa/ukur/buku.ts';
import {
  bacaSalahKetik,
  type Hitungan,
  jumlahSlip,
  type Ukuran,
  ukuranKosong,
  ukurBuku,
  ukurKalimat,
  ukurSalahKetik,
} from '../test/periksa/ukur/ukur.ts';

/**
 * Measures how texts are read: false alarms on right texts, and slips found, by kind. The table is
 * Markdown, for docs/ukuran.md. `npm run ukur -- 7 2000 -v`: seed, sentences a workbook and half of the
 * grammar, and with every false alarm and miss.
 */
const [seed = 2016, banyak = 3500] = process.argv.slice(2).map(Number).filter(Number.isFinite);
const rinci = process.argv.includes('-v');

const DAFTAR_BUKU = [
  'test/contoh/buku-lain/peternakan',
  'test/contoh/buku-lain/perindag',
  'test/contoh/dinas-2021-bersih',
].filter(existsSync);

const persen = (bagian: number, banyaknya: number): string =>
  banyaknya === 0 ? '-' : `${((100 * bagian) / banyaknya).toFixed(2).replace('.', ',')}%`;

const dariSemua = ({ banyak: n, ditemukan, sebagaiSalah }: Hitungan): string =>
  `${n} | ${ditemukan} (${persen(ditemukan, n)}) | ${sebagaiSalah} (${persen(sebagaiSalah, n)})`;

function cetak(nama: string, ukuran: Ukuran): void {
  console.log(`| ${nama}: teks benar yang dituduh | ${dariSemua(ukuran.benar)} |`);
  if (ukuran.slip.size > 0) console.log(`| ${nama}: salah ketik | ${dariSemua(jumlahSlip(ukuran))} |`);
  for (const [jenis, hitungan] of ukuran.slip) console.log(`| — ${jenis} | ${dariSemua(hitungan)} |`);
  if (!rinci) return;
  for (const one of ukuran.palsu) console.log(`PALSU ${one}`);
  for (const one of ukuran.luput) console.log(`LUPUT ${one}`);
}

console.log(`Seed ${seed}; ${banyak} kalimat untuk setiap buku dan separuh tata kalimat.\n`);
console.log('| Teks | Banyaknya | Ada temuan | Sebagai salah |\n| --- | ---: | ---: | ---: |');

const bersih = ukuranKosong();
ukurBuku(bacaBuku('test/contoh/dinas-2021-bersih'), bersih);
cetak('Tahun contoh yang bersih', bersih);

const lain = ukuranKosong();
for (const nama of ['peternakan', 'perindag']) {
  const buku = bacaBuku(`test/contoh/buku-lain/${nama}`);
  ukurBuku(buku, lain);
  ukurSalahKetik(nama, buku, bacaSalahKetik('test/contoh/buku-lain/salah-ketik.json'), lain);
}
cetak('Dua dinas lain', lain);

for (const separuh of ['a', 'b'] as const) {
  const ukuran = ukuranKosong();
  for (const folder of DAFTAR_BUKU) ukurKalimat(bahanBuku(bacaBuku(folder)), separuh, seed, banyak, ukuran);
  cetak(
    separuh === 'a'
      ? 'Kalimat bangkitan, separuh yang dipelajari'
      : 'Kalimat bangkitan, separuh yang hanya diukur',
    ukuran,
  );
}
