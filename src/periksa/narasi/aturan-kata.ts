import { readTerbilang } from '../../bahasa/baca-terbilang.ts';
import { terbilang } from '../../bahasa/terbilang.ts';
import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { likeCapitals } from './aturan-terbilang.ts';
import { type Aturan, gabung, type HasilAturan, TIDAK_ADA, temuanNarasi } from './hasil-aturan.ts';
import { bilanganOnly } from './kata-bilangan.ts';
import type { Paragraf } from './paragraf.ts';
import type { Angka } from './token.ts';

/** `n (kata)`: the word must say the number before it. Which of the two is meant the other rules may show. */
export const aturanKata: Aturan = (paragraf) =>
  gabung(
    paragraf.daftarFigur.map((figur) => (figur.jenis === 'angka' ? checkOne(paragraf, figur) : TIDAK_ADA)),
  );

function checkOne(paragraf: Paragraf, figur: Angka): HasilAturan {
  const { angka, kata, teks, awal } = figur;
  const bilangan = kata === undefined ? undefined : bilanganOnly(kata.teks);
  const said = bilangan === undefined ? undefined : readTerbilang(bilangan);
  if (kata === undefined || bilangan === undefined || said?.eq(angka)) return TIDAK_ADA;

  const right = terbilang(angka);
  const bunyi = said === undefined ? 'tidak membentuk satu bilangan' : `berarti ${formatNumber(said)}`;
  return {
    temuan: [
      temuanNarasi(
        paragraf,
        { awal, akhir: kata.akhir, teks },
        {
          jenis: 'K11',
          tingkat: 'salah',
          keyakinan: 'pasti',
          tercetak: paragraf.teks.slice(awal, kata.akhir),
          seharusnya: `${teks} (${likeCapitals(kata.teks, right)})`,
          perhitungan: `Kata di dalam kurung ${bunyi}, sedangkan angkanya ${formatNumber(angka)} (${right}). Pastikan mana yang benar.`,
        },
      ),
    ],
    terikat: [],
  };
}
