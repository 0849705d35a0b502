import { bacaBuku, bahanBuku } from '../test/periksa/ukur/buku.ts';
import {
  bacaSalahKetik,
  daftarDinas,
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
const [seed = 2016, banyak = 1000] = process.argv.slice(2).map(Number).filter(Number.isFinite);
const rinci = process.argv.includes('-v');

const DAFTAR_BUKU = [...daftarDinas.map(({ folder }) => folder), 'test/contoh/dinas-2021-bersih'];

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

console.log(`Seed ${seed}; ${banyak} kalimat untuk setiap buku dan setiap tata kalimat.\n`);
console.log('| Teks | Banyaknya | Ada temuan | Sebagai salah |\n| --- | ---: | ---: | ---: |');

const bersih = ukuranKosong();
ukurBuku(bacaBuku('test/contoh/dinas-2021-bersih'), bersih);
cetak('Tahun contoh yang bersih', bersih);

for (const [judul, kumpulan] of [
  ['Dua dinas lain', 'buku-lain'],
  ['Empat dinas rekaan', 'empat-dinas'],
  ['Tiga dinas rekaan', 'tiga-dinas'],
] as const) {
  const ukuran = ukuranKosong();
  for (const { nama, folder, slip } of daftarDinas.filter((one) => one.kumpulan === kumpulan)) {
    const buku = bacaBuku(folder);
    ukurBuku(buku, ukuran);
    ukurSalahKetik(nama, buku, bacaSalahKetik(slip), ukuran);
  }
  cetak(judul, ukuran);
}

for (const bagian of ['a', 'b', 'c'] as const) {
  const ukuran = ukuranKosong();
  for (const folder of DAFTAR_BUKU) ukurKalimat(bahanBuku(bacaBuku(folder)), bagian, seed, banyak, ukuran);
  cetak(`Kalimat bangkitan, tata ${bagian.toUpperCase()}`, ukuran);
}
