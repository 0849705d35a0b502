import { findTangga } from '../../peraturan/daftar-tangga.ts';
import { findPeringkat, type TanggaPredikat } from '../../peraturan/tangga.ts';
import { type Aturan, gabung, type HasilAturan, TIDAK_ADA, temuanNarasi } from './hasil-aturan.ts';
import type { Kalimat, Paragraf } from './paragraf.ts';
import type { RujukanIndikator } from './rujukan.ts';

/** Grades said of an indikator of grades: `Predikat Madya`, `target Predikat Pratama`. */
export const aturanPredikat: Aturan = (paragraf, { perIndikator, tahun }) => {
  const one = perIndikator.get(paragraf.narasi.indikator ?? '');
  const tangga = one?.indikator.predikat === undefined ? undefined : findTangga(one.indikator.predikat);
  if (one === undefined || tangga === undefined || tahun === undefined) return TIDAK_ADA;
  return gabung(paragraf.daftarKalimat.map((kalimat) => checkKalimat(paragraf, kalimat, one, tangga, tahun)));
};

function checkKalimat(
  paragraf: Paragraf,
  kalimat: Kalimat,
  { perTahun }: RujukanIndikator,
  tangga: TanggaPredikat,
  dilaporkan: number,
): HasilAturan {
  const labels = tangga.peringkat.map(({ label }) => label);
  const pola = new RegExp(
    `(?<!\\p{L})((?:predikat|peringkat|kategori|opini|nilai)\\s+)(${labels.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const text = paragraf.teks.slice(kalimat.awal, kalimat.akhir);
  const years = [...new Set(kalimat.daftarTahun.map(({ tahun }) => tahun))];
  const [tahun = dilaporkan] = years;
  const row = perTahun.get(tahun);
  if (row === undefined || years.length > 1) return TIDAK_ADA;
  return gabung(
    Array.from(text.matchAll(pola), (match): HasilAturan => {
      const [all, intro = '', label = ''] = match;
      const isTarget = /target(?:nya)?[^,;]{0,30}$/iu.test(text.slice(0, match.index));
      const right = isTarget ? row.target : row.realisasi;
      const [said, meant] = [findPeringkat(tangga, label), right && findPeringkat(tangga, right.teks)];
      if (said === undefined || meant === undefined || said.peringkat === meant.peringkat) return TIDAK_ADA;
      const awal = kalimat.awal + (match.index ?? 0);
      const nama = isTarget ? 'Target' : 'Realisasi';
      const temuan = temuanNarasi(
        paragraf,
        { awal, akhir: awal + all.length, teks: all },
        {
          jenis: 'K05',
          tingkat: 'salah',
          keyakinan: 'kuat',
          tercetak: all,
          seharusnya: `${intro}${meant.label}`,
          perhitungan: `${nama} tahun ${tahun} ialah ${meant.label} (Kinerja, baris ${row.baris}); yang tertulis ${said.label}.`,
        },
      );
      return { temuan: [temuan], terikat: [] };
    }),
  );
}
