import { findTangga } from '../../peraturan/daftar-tangga.ts';
import { findPeringkat, type TanggaPredikat } from '../../peraturan/tangga.ts';
import { pencariFrasa } from '../teks/kata/frasa.ts';
import { daftarTahunRelatif } from '../teks/kata/waktu.ts';
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
  return gabung(
    Array.from(text.matchAll(pola), (match): HasilAturan => {
      const [all, intro = '', label = ''] = match;
      const tahun = tahunOf(text, match.index, all, dilaporkan);
      const row = tahun === undefined ? undefined : perTahun.get(tahun);
      if (row === undefined) return TIDAK_ADA;
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

const cariTahunRelatif = pencariFrasa(daftarTahunRelatif);

/** The year of a grade: the one behind it in its clause, else the last one before it, else the reported one. */
function tahunOf(text: string, awal: number, sebutan: string, dilaporkan: number): number | undefined {
  const tahunDi = (teks: string) =>
    [
      ...Array.from(teks.matchAll(/(?<![\d/])(?:19|20)\d\d(?![\d/])/gu), ({ index, 0: tahun }) => ({
        awal: index,
        tahun: Number(tahun),
      })),
      ...cariTahunRelatif(teks).map((temu) => ({ awal: temu.awal, tahun: dilaporkan + temu.arti })),
    ]
      .sort((a, b) => a.awal - b.awal)
      .map(({ tahun }) => tahun);
  const [belakang] = tahunDi(
    text.slice(awal + sebutan.length).split(/[,;]\s|(?<!\p{L})(?:menjadi|dari)(?!\p{L})/u)[0] ?? '',
  );
  if (belakang !== undefined) return belakang;
  // What it was before, of a year that is not said.
  if (/(?:dari|semula|daripada|dibanding\p{L}*)\s*$/iu.test(text.slice(0, awal))) return undefined;
  return tahunDi(text.slice(0, awal)).pop() ?? dilaporkan;
}
