import { normalizeText } from '../bahasa/teks.ts';
import { sum } from '../decimal.ts';
import { groupBy } from '../reports/group-by.ts';
import type { DataDukung } from '../tabs/data-dukung.ts';
import type { Kinerja } from '../tabs/kinerja.ts';
import { formatDifference, formatRounded } from './printed-number.ts';
import { subjectOfKinerja } from './subjects.ts';
import { differenceHint, mergeResults, NOTHING, type Summand, sumSentence } from './sums.ts';
import type { CheckResult } from './temuan.ts';

type Kolom = 'penyebut' | 'pembilang';

const KOLOM: readonly Kolom[] = ['penyebut', 'pembilang'];
const JUDUL: Readonly<Record<Kolom, string>> = { penyebut: 'Penyebut', pembilang: 'Pembilang' };

/** A table of tab Data Dukung: its rows and the indikator it is the source of. */
export interface TabelDukung {
  readonly nama: string;
  readonly indikator: string | undefined;
  readonly rows: readonly DataDukung[];
}

function isTotal({ uraian }: DataDukung): boolean {
  return /^(?:sub ?)?(?:jumlah|total)(?: jumlah| total| seluruhnya)?$/u.test(normalizeText(uraian));
}

/** The tables of tab Data Dukung, each once, in their order. */
export function tabelDukung(daftar: readonly DataDukung[]): readonly TabelDukung[] {
  const rowsOf = groupBy(daftar, ({ tabel }) => normalizeText(tabel));
  return [...rowsOf.values()].map((rows) => ({
    nama: rows[0]?.tabel ?? '',
    indikator: rows.find(({ indikator }) => indikator !== undefined)?.indikator,
    rows,
  }));
}

/** Compares every JUMLAH and TOTAL of a table with its rows. */
export function periksaTabel(tabel: TabelDukung, kinerja: readonly Kinerja[]): CheckResult {
  return mergeResults(
    tabel.rows.flatMap((total, index) =>
      isTotal(total) ? KOLOM.map((kolom) => periksaTotal(tabel, total, index, kolom, kinerja)) : [],
    ),
  );
}

/** A total sums the rows since the total before it, or, as the last of several, all rows of the table. */
function periksaTotal(
  tabel: TabelDukung,
  total: DataDukung,
  index: number,
  kolom: Kolom,
  daftarKinerja: readonly Kinerja[],
): CheckResult {
  const tercetak = total[kolom];
  if (tercetak === undefined) return NOTHING;
  const above = tabel.rows.slice(0, index);
  const sejak = above.reduce((start, row, i) => (isTotal(row) ? i + 1 : start), 0);
  const semua = rowsWith(above, kolom);
  const dekat = rowsWith(above.slice(sejak), kolom);
  const rows = dekat.length > 0 ? dekat : semua;
  if (rows.length === 0) return { temuan: [], tidakDapatDiperiksa: 1 };
  if ([rows, semua].some((some) => sum(some.map(({ nilai }) => nilai)).eq(tercetak))) return NOTHING;

  const seharusnya = sum(rows.map(({ nilai }) => nilai));
  const dipakai = daftarKinerja.find(
    (one) => one.indikator === tabel.indikator && one[kolom]?.eq(tercetak) === true,
  );
  return {
    temuan: [
      {
        jenis: 'K06',
        tingkat: 'salah',
        tab: 'Data Dukung',
        baris: total.baris,
        kolom: JUDUL[kolom],
        tercetak: formatRounded(tercetak),
        seharusnya: formatRounded(seharusnya),
        perhitungan:
          `${sumSentence(rows, seharusnya)}; yang tercetak ${formatRounded(tercetak)}, ` +
          `${formatDifference(tercetak, seharusnya)}${differenceHint(rows, tercetak.minus(seharusnya))}.` +
          (dipakai === undefined
            ? ''
            : ` Tab Kinerja baris ${dipakai.baris} memakai angka yang sama sebagai ${JUDUL[kolom]}.`),
        keyakinan: 'pasti',
        perihal: `${tabel.nama}: ${total.uraian}${above.filter(isTotal).length > 0 ? ` (${above.filter(isTotal).length + 1})` : ''}`,
      },
    ],
    tidakDapatDiperiksa: 0,
  };
}

function rowsWith(rows: readonly DataDukung[], kolom: Kolom): readonly Summand[] {
  return rows.flatMap((row) => {
    const nilai = row[kolom];
    return nilai === undefined || isTotal(row) ? [] : [{ nama: row.uraian, baris: row.baris, nilai }];
  });
}

/** Compares pembilang and penyebut of a year with the tables that they come from. */
export function periksaSumberKinerja(
  daftar: readonly Kinerja[],
  daftarTabel: readonly TabelDukung[],
): CheckResult {
  return mergeResults(
    daftar.flatMap((kinerja) => {
      const tabel = daftarTabel.filter(({ indikator }) => indikator === kinerja.indikator);
      return tabel.length === 0 ? [] : KOLOM.map((kolom) => periksaSumber(kinerja, tabel, kolom));
    }),
  );
}

/** The figure may be what a table prints as its total or what its rows make; of several tables, of all together. */
function periksaSumber(kinerja: Kinerja, daftarTabel: readonly TabelDukung[], kolom: Kolom): CheckResult {
  const tercetak = kinerja[kolom];
  const perTabel = daftarTabel.flatMap(({ nama, rows }) => {
    const jumlah = rowsWith(rows, kolom);
    const totals = rows.flatMap((row) => (isTotal(row) && row[kolom] !== undefined ? [row[kolom]] : []));
    return jumlah.length === 0 ? [] : [{ nama, jumlah: sum(jumlah.map(({ nilai }) => nilai)), totals }];
  });
  const [first] = perTabel;
  if (tercetak === undefined || first === undefined) return NOTHING;
  const mungkin = [
    ...perTabel.flatMap(({ jumlah, totals }) => [jumlah, ...totals]),
    sum(perTabel.map(({ jumlah }) => jumlah)),
  ];
  if (mungkin.some((one) => one?.eq(tercetak))) return NOTHING;
  const seharusnya = perTabel.length === 1 ? first.jumlah : sum(perTabel.map(({ jumlah }) => jumlah));
  const nama = perTabel.map((one) => `"${one.nama}"`).join(' dan ');
  return {
    temuan: [
      {
        jenis: 'K06',
        tingkat: 'salah',
        tab: 'Kinerja',
        baris: kinerja.baris,
        kolom: JUDUL[kolom],
        tercetak: formatRounded(tercetak),
        seharusnya: formatRounded(seharusnya),
        perhitungan: `Tabel ${nama} di Data Dukung berjumlah ${formatRounded(seharusnya)}; ${JUDUL[kolom]} di tab Kinerja ${formatRounded(tercetak)}, ${formatDifference(tercetak, seharusnya)}.`,
        keyakinan: 'kuat',
        perihal: subjectOfKinerja(kinerja),
      },
    ],
    tidakDapatDiperiksa: 0,
  };
}
