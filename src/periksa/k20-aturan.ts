import { normalizeText } from '../bahasa/teks.ts';
import { type AturanLama, daftarAturanLama, kelompokBelanjaLama } from '../peraturan/aturan-lama.ts';
import { groupBy } from '../reports/group-by.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import { freeTexts } from './free-text.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K20: rules and numbering. Belanja langsung and tak langsung after 2020, a regulation cited that has
 * been replaced, and a No that skips, repeats or goes back among the sasaran of an official or the
 * indikator of a sasaran.
 */
export const k20Aturan: Check = {
  jenis: 'K20',
  judul: 'Aturan yang tidak berlaku lagi dan penomoran yang terputus',
  periksa,
};

function periksa({ data }: CheckInput): CheckResult {
  return {
    temuan: [
      ...periksaBelanja(data),
      ...periksaRujukan(data),
      ...periksaNomor(
        'Sasaran',
        data.sasaran.map(({ kode, baris, no, pejabat }) => ({ kode, baris, no, kelompok: pejabat })),
      ),
      ...periksaNomor(
        'Indikator',
        data.indikator.map(({ kode, baris, no, sasaran }) => ({ kode, baris, no, kelompok: sasaran })),
      ),
    ],
    tidakDapatDiperiksa: 0,
  };
}

/** Once for tab Anggaran, at its first row, and once for every paragraph. */
function periksaBelanja({ anggaran, narasi, profil }: ParsedTabs): readonly Temuan[] {
  const { sejak, gantinya, source } = kelompokBelanjaLama;
  if (profil === undefined || profil.tahun < sejak) return [];
  const aturan = `Sejak tahun anggaran ${sejak} belanja dikelompokkan menjadi belanja ${gantinya} (${source.peraturan})`;
  const lama = anggaran.filter(({ belanja }) => belanja === 'langsung' || belanja === 'tak langsung');
  const [first] = lama;
  return [
    ...(first === undefined
      ? []
      : [
          {
            jenis: 'K20' as const,
            tingkat: 'perlu dilihat' as const,
            tab: 'Anggaran',
            baris: first.baris,
            kolom: 'Belanja',
            tercetak: [...new Set(lama.map(({ belanja }) => belanja ?? ''))].join(', '),
            seharusnya: gantinya,
            perhitungan: `${aturan}; ${lama.length} baris tahun ${profil.tahun} masih memakai kelompok lama.`,
            keyakinan: 'kuat' as const,
            perihal: 'belanja langsung dan tak langsung',
          },
        ]),
    ...narasi.flatMap(({ baris, teks }): Temuan[] => {
      const kalimat = teks.split(/(?<=[.!?])\s+/u).filter((one) => !bercerita(one, sejak));
      const found = [
        ...new Set(
          (kalimat.join(' ').match(/\bbelanja (?:(?:tak|tidak) )?langsung\b/giu) ?? []).map(normalizeText),
        ),
      ];
      if (found.length === 0) return [];
      return [
        {
          jenis: 'K20',
          tingkat: 'perlu dilihat',
          tab: 'Narasi',
          baris,
          kolom: 'Teks',
          tercetak: found.join(', '),
          seharusnya: gantinya,
          perhitungan: `${aturan}; paragraf ini masih menyebut ${found.join(' dan ')}.`,
          keyakinan: 'kuat',
          perihal: teks,
        },
      ];
    }),
  ];
}

/** Whether a sentence tells of years in which the old grouping still held, and of no later one. */
function bercerita(kalimat: string, sejak: number): boolean {
  const years = (kalimat.match(/\b(?:19|20)\d{2}\b/gu) ?? []).map(Number);
  return years.length > 0 && years.every((tahun) => tahun < sejak);
}

function periksaRujukan(data: ParsedTabs): readonly Temuan[] {
  const tahun = data.profil?.tahun;
  if (tahun === undefined) return [];
  const berlaku = daftarAturanLama
    .filter(({ sejak }) => tahun >= sejak)
    .map((aturan) => ({ ...aturan, pola: citing(aturan) }));
  return freeTexts(data).flatMap(({ tab, baris, kolom, teks }) =>
    berlaku.flatMap(({ nama, pola, gantinya }): Temuan[] => {
      const found = pola.exec(teks)?.[0];
      // A sentence that names the successor too tells of the change itself.
      if (found === undefined || /digantikan|diganti|dicabut|mencabut|menggantikan/iu.test(teks)) return [];
      return [
        {
          jenis: 'K20',
          tingkat: 'perlu dilihat',
          tab,
          baris,
          kolom,
          tercetak: found,
          seharusnya: gantinya,
          perhitungan: `${nama} sudah digantikan oleh ${gantinya}; laporan tahun ${tahun} merujuk yang berlaku.`,
          keyakinan: 'kuat',
          perihal: `${teks} | ${nama}`,
        },
      ];
    }),
  );
}

/** Either `Nomor 29 Tahun 2010` or `29/2010`, after the name of who made it. */
function citing({ pembuat, nomor, tahun }: AturanLama): RegExp {
  return new RegExp(`${pembuat}\\b(?:nomor|no\\.?)?\\s*${nomor}\\s*(?:/|tahun)\\s*${tahun}\\b`, 'iu');
}

interface Bernomor {
  readonly kode: string;
  readonly baris: number;
  readonly no: string | undefined;
  readonly kelompok: string;
}

/** Counts from 1 within each group; of one group the first break is told, for the rest follow from it. */
function periksaNomor(tab: string, daftar: readonly Bernomor[]): readonly Temuan[] {
  return [...groupBy(daftar, ({ kelompok }) => kelompok)].flatMap(([kelompok, rows]): Temuan[] => {
    const i = rows.findIndex(({ no }, index) => no !== undefined && nomor(no) !== index + 1);
    const broken = rows[i];
    // A group numbered otherwise altogether (a, b, c; or in one line over all groups) is not broken.
    if (broken?.no === undefined || nomor(rows[0]?.no ?? '') !== 1) return [];
    const urutan = rows.map(({ no }) => no ?? '…').join(', ');
    return [
      {
        jenis: 'K20',
        tingkat: 'gaya',
        tab,
        baris: broken.baris,
        kolom: 'No',
        tercetak: broken.no,
        seharusnya: String(i + 1),
        perhitungan: `Nomor ${tab.toLowerCase()} ${kelompok} berurutan ${urutan}; yang ke-${i + 1} bernomor ${broken.no}.`,
        keyakinan: 'pasti',
        perihal: broken.kode,
      },
    ];
  });
}

function nomor(no: string): number | undefined {
  const digits = /^(\d{1,3})[.)]?$/u.exec(no.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
