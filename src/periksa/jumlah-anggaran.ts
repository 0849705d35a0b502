import { formatNumber } from '../bahasa/tulis-angka.ts';
import { type Decimal, sum } from '../decimal.ts';
import type { Anggaran } from '../tabs/anggaran.ts';
import type { SimpulAnggaran } from './jenjang-anggaran.ts';
import { formatDifference } from './printed-number.ts';
import { differenceHint, mergeResults, NOTHING, sumSentence } from './sums.ts';
import type { CheckResult } from './temuan.ts';

type KolomUang = 'pagu' | 'realisasi';

const KOLOM_UANG: readonly KolomUang[] = ['pagu', 'realisasi'];
const JUDUL_UANG: Readonly<Record<KolomUang, string>> = { pagu: 'Pagu', realisasi: 'Realisasi' };

/** Compares pagu and realisasi of every row that has rows below it with their sum. */
export function periksaPohon(akar: SimpulAnggaran, perihalOf: (anggaran: Anggaran) => string): CheckResult {
  const visit = (simpul: SimpulAnggaran): readonly CheckResult[] => [
    ...KOLOM_UANG.map((kolom) => periksaSimpul(simpul, kolom, perihalOf)),
    ...simpul.anak.flatMap(visit),
  ];
  return mergeResults(visit(akar));
}

function periksaSimpul(
  { anggaran, anak }: SimpulAnggaran,
  kolom: KolomUang,
  perihalOf: (anggaran: Anggaran) => string,
): CheckResult {
  const tercetak = anggaran[kolom];
  if (anak.length === 0 || tercetak === undefined) return NOTHING;
  const rows = anak.flatMap(({ anggaran: { uraian: nama, baris, [kolom]: nilai } }) =>
    nilai === undefined ? [] : [{ nama, baris, nilai }],
  );
  if (rows.length < anak.length) return { temuan: [], tidakDapatDiperiksa: 1 };
  const seharusnya = sum(rows.map(({ nilai }) => nilai));
  if (seharusnya.eq(tercetak) || sumBelow(anak, kolom)?.eq(tercetak)) return NOTHING;

  return {
    temuan: [
      {
        jenis: 'K06',
        tingkat: 'salah',
        tab: 'Anggaran',
        baris: anggaran.baris,
        kolom: JUDUL_UANG[kolom],
        tercetak: formatNumber(tercetak),
        seharusnya: formatNumber(seharusnya),
        perhitungan:
          `${JUDUL_UANG[kolom]} ${anggaran.tingkat} ini tidak sama dengan jumlah baris di bawahnya. ` +
          `${sumSentence(rows, seharusnya)}; yang tercetak ${formatNumber(tercetak)}, ` +
          `${formatDifference(tercetak, seharusnya)}${differenceHint(rows, tercetak.minus(seharusnya))}.`,
        keyakinan: 'pasti',
        perihal: perihalOf(anggaran),
      },
    ],
    tidakDapatDiperiksa: 0,
  };
}

/**
 * What the children make when each is taken at what its own children make: a total that fits this is
 * right, and the slip is at the child, where it is told.
 */
function sumBelow(anak: readonly SimpulAnggaran[], kolom: KolomUang): Decimal | undefined {
  const parts = anak.map((one) => {
    const bawah = one.anak.map(({ anggaran }) => anggaran[kolom]);
    const known = bawah.flatMap((nilai) => (nilai === undefined ? [] : [nilai]));
    return known.length === bawah.length && known.length > 0 ? sum(known) : one.anggaran[kolom];
  });
  const known = parts.flatMap((nilai) => (nilai === undefined ? [] : [nilai]));
  return known.length === parts.length ? sum(known) : undefined;
}
