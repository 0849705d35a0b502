import { normalizeText } from '../../bahasa/teks.ts';
import { formatNumber } from '../../bahasa/tulis-angka.ts';
import { writeLike } from './banding.ts';
import { type Aturan, cocok, gabung, keliru, TIDAK_ADA } from './hasil-aturan.ts';
import { type Kalimat, type Paragraf, textBefore, textBehind } from './paragraf.ts';
import type { JumlahPegawai, RujukanPegawai } from './pegawai.ts';
import { isCacah } from './token.ts';

/** Behind the name nothing may narrow it down: `18 PNS perempuan bergelar sarjana`. */
const SELESAI =
  /^\s*(?:$|[,.;:()]|(?:dan|serta|yang|dengan|terdiri|terbagi|atau|ditambah|pada|orang|sedangkan)(?!\p{L}))/u;

const SEBUTAN: readonly (readonly [string, RegExp])[] = [
  ['non pns', /^(?:pegawai )?(?:non[\s-]?pns|non[\s-]?asn|honorer|tenaga honorer|thl)/u],
  ['pns', /^(?:pegawai )?(?:pns|asn|pegawai negeri sipil)/u],
  ['pegawai', /^pegawai/u],
  ['laki-laki', /^(?:laki-laki|laki laki|pria)/u],
  ['perempuan', /^(?:perempuan|wanita)/u],
];

/** Numbers of staff, by the name behind them: `21 orang PNS`, `5 orang Golongan IV`. */
export const aturanPegawai: Aturan = (paragraf, { pegawai }) => {
  const { narasi, teks } = paragraf;
  if (narasi.indikator !== undefined || !/pegawai|pns|asn|golongan|eselon/iu.test(teks)) return TIDAK_ADA;
  return gabung(paragraf.daftarKalimat.map((kalimat) => checkKalimat(paragraf, kalimat, pegawai)));
};

function checkKalimat(paragraf: Paragraf, kalimat: Kalimat, pegawai: RujukanPegawai) {
  let golongan: string | undefined;
  return gabung(
    kalimat.daftarFigur.map((figur) => {
      if (!isCacah(figur)) return TIDAK_ADA;
      const behind = normalizeText(textBehind(paragraf, kalimat, figur)).replace(/^orang /u, '');
      const sebutan = sebutanIn(behind);
      const inBrackets = /\([^)]*$/u.test(textBefore(paragraf, kalimat, figur)) || golongan !== undefined;
      const isSex = sebutan === 'laki-laki' || sebutan === 'perempuan';
      if (sebutan !== undefined && !isSex) golongan = sebutan;
      const name = isSex ? `${(inBrackets && golongan) || 'pegawai'} ${sebutan}` : sebutan;
      const known = name === undefined ? rowIn(behind, pegawai) : pegawai.jumlah.get(name);
      const [first] = known ?? [];
      if (known === undefined || first === undefined) return TIDAK_ADA;
      if (known.some(({ angka }) => angka.eq(figur.angka))) return cocok(figur);
      const agree = known.every(({ angka }) => angka.eq(first.angka));
      return keliru(paragraf, figur, {
        jenis: 'K05',
        tingkat: agree ? 'salah' : 'perlu dilihat',
        keyakinan: 'kuat',
        seharusnya: writeLike(figur, first.angka),
        perhitungan: `Yang tertulis ${formatNumber(figur.angka)}; ${known
          .map(({ angka, uraian }) => `${uraian}: ${formatNumber(angka)}`)
          .join('; ')}.`,
      });
    }),
  );
}

function sebutanIn(behind: string): string | undefined {
  for (const [sebutan, pola] of SEBUTAN) {
    const found = pola.exec(behind)?.[0];
    if (found !== undefined) return SELESAI.test(behind.slice(found.length)) ? sebutan : undefined;
  }
  return undefined;
}

/** A row of the tables by its whole name. */
function rowIn(behind: string, { perUraian }: RujukanPegawai): readonly JumlahPegawai[] | undefined {
  for (const [uraian, jumlah] of perUraian) {
    if (behind.startsWith(uraian) && SELESAI.test(behind.slice(uraian.length))) return [jumlah];
  }
  return undefined;
}
