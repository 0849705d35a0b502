import type { Nilai } from '../bahasa/nilai.ts';
import { type Indikator, tabIndikator } from '../tabs/indikator.ts';
import { tabKinerja } from '../tabs/kinerja.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Issue } from '../tabs/tab.ts';
import { tabTriwulan } from '../tabs/triwulan.ts';
import { type FreeText, freeTexts } from './free-text.ts';
import type { Check, CheckInput, CheckResult, Temuan } from './temuan.ts';

/**
 * K18: form. Numbers written the English way or with the unit glued on, in cells and in paragraphs; two
 * values in one cell, of which no capaian can be calculated.
 */
export const k18Bentuk: Check = {
  jenis: 'K18',
  judul: 'Cara penulisan angka dan target',
  periksa,
};

function periksa({ data }: CheckInput): CheckResult {
  const daftarSel = daftarNilai(data);
  return {
    temuan: [
      ...periksaIssues(data, daftarSel),
      ...daftarSel.flatMap(periksaNilai),
      ...freeTexts(data).flatMap(periksaTeks),
    ],
    tidakDapatDiperiksa: 0,
  };
}

/** A target or realisasi, and whose it is. */
interface SelNilai {
  readonly tab: string;
  readonly baris: number;
  readonly kolom: string;
  readonly perihal: string;
  readonly nilai: Nilai;
  readonly indikator: Indikator | undefined;
}

function daftarNilai(data: ParsedTabs): readonly SelNilai[] {
  const byKode = new Map(data.indikator.map((indikator) => [indikator.kode, indikator]));
  const sel = (
    tab: string,
    { baris, perihal, indikator }: { baris: number; perihal: string; indikator: Indikator | undefined },
    cells: readonly (readonly [string, Nilai | undefined])[],
  ): readonly SelNilai[] =>
    cells.flatMap(([kolom, nilai]) =>
      nilai === undefined ? [] : [{ tab, baris, kolom, perihal, nilai, indikator }],
    );
  const { targetPk, targetAkhirRpjmd, realisasiNasional } = tabIndikator.columns;
  return [
    ...data.indikator.flatMap((one) =>
      sel(tabIndikator.name, { baris: one.baris, perihal: one.kode, indikator: one }, [
        [targetPk.heading, one.targetPk],
        [targetAkhirRpjmd.heading, one.targetAkhirRpjmd],
        [realisasiNasional.heading, one.realisasiNasional],
      ]),
    ),
    ...data.kinerja.flatMap((one) =>
      sel(
        tabKinerja.name,
        {
          baris: one.baris,
          perihal: `${one.indikator} ${one.tahun}`,
          indikator: byKode.get(one.indikator),
        },
        [
          [tabKinerja.columns.target.heading, one.target],
          [tabKinerja.columns.realisasi.heading, one.realisasi],
        ],
      ),
    ),
    ...data.triwulan.flatMap((one) =>
      sel(
        tabTriwulan.name,
        {
          baris: one.baris,
          perihal: `${one.indikator} ${one.tahun} TW ${one.triwulan}`,
          indikator: byKode.get(one.indikator),
        },
        [
          [tabTriwulan.columns.target.heading, one.target],
          [tabTriwulan.columns.realisasi.heading, one.realisasi],
        ],
      ),
    ),
  ];
}

/** Faults of form that reading the tabs has met: `Satuan menempel pada angka; tulis 44.572 Orang.` */
function periksaIssues({ issues }: ParsedTabs, daftarSel: readonly SelNilai[]): readonly Temuan[] {
  const shown = new Map(
    daftarSel.map(({ tab, baris, kolom, nilai, perihal }) => [
      `${tab}\n${baris}\n${kolom}`,
      { nilai, perihal },
    ]),
  );
  return issues.flatMap(({ tingkat, tab, row, heading, message }: Issue): Temuan[] => {
    const [, cela = '', benar] = /^(.*); tulis (.+)\.$/u.exec(message) ?? [];
    if (tingkat !== 'gaya' || row === undefined || heading === undefined || benar === undefined) return [];
    const sel = shown.get(`${tab}\n${row}\n${heading}`);
    return [
      {
        jenis: 'K18',
        tingkat: 'gaya',
        tab,
        baris: row,
        kolom: heading,
        tercetak: sel?.nilai.teks ?? cela.charAt(0).toLowerCase() + cela.slice(1),
        seharusnya: benar,
        perhitungan: `${cela}.`,
        keyakinan: 'pasti',
        perihal: sel?.perihal ?? benar,
      },
    ];
  });
}

/** Grades are K04's. */
function periksaNilai(sel: SelNilai): readonly Temuan[] {
  return sel.nilai.jenis === 'teks' && sel.indikator?.arah !== 'predikat' ? periksaMajemuk(sel) : [];
}

/** Several numbers with words between: a target of several parts, or a second value in brackets. */
function periksaMajemuk({ nilai, indikator, ...place }: SelNilai): readonly Temuan[] {
  const angka = nilai.teks.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  // 89/100.000 KH is a rate; 1 (satu) is one number said twice.
  if (angka.length < 2 || /^\d[\d.,]*\s*\/\s*\d[\d.,]*(?:\s*\p{L}[\p{L}\s]*)?$/u.test(nilai.teks)) return [];
  return [
    {
      jenis: 'K18',
      tingkat: 'perlu dilihat',
      ...place,
      tercetak: nilai.teks,
      seharusnya: 'satu angka dengan satu satuan',
      perhitungan: `Satu sel berisi ${angka.length} angka (${angka.join('; ')}), sehingga capaiannya tidak dapat dihitung. Pecah menjadi beberapa indikator, atau pilih satu ukuran.`,
      keyakinan: 'kuat',
    },
  ];
}

interface Bentuk {
  readonly pola: RegExp;
  readonly cela: string;
  /** What to write instead; empty where it cannot be known. */
  readonly tulis: (tertulis: string) => string;
}

/** How sentences write numbers wrong. None of them fits a number written the Indonesian way. */
const BENTUK: readonly Bentuk[] = [
  {
    // Before a magnitude a comma separates decimals: Rp1,265 miliar.
    pola: /\bRp\s*\.?\s*\d{1,3}(?:(?:\.\s?\d{3})*(?:,\d{3})+(?!\d)(?!\s?(?:ribu|rb|juta|jt|mil[iy]ar|m|tril[iy]un|t)(?!\p{L}))|\.\s+\d{3}(?:\.\d{3})+)/giu,
    cela: 'angka rupiah dipisah koma atau berspasi; ribuan dipisah dengan titik tanpa spasi',
    tulis: rupiahBaku,
  },
  {
    pola: /(?<![\d.,])\d+\.\d{1,2}\s?%/gu,
    cela: 'desimal dipisah titik; desimal dipisah dengan koma',
    tulis: (tertulis) => tertulis.replace('.', ',').replace(/\s?%/u, '%'),
  },
  {
    pola: /(?<![\d.,])\d+(?:[.,]\d+)?\p{L}{1,3}\s?%/gu,
    cela: 'ada huruf di dalam angka persen',
    tulis: () => '',
  },
];

function rupiahBaku(tertulis: string): string {
  const digits = tertulis.replace(/\D/gu, '');
  return `Rp${digits.replace(/\B(?=(?:\d{3})+$)/gu, '.')}`;
}

function periksaTeks({ tab, baris, kolom, teks }: FreeText): readonly Temuan[] {
  return BENTUK.flatMap((bentuk): Temuan[] => {
    const found = [...new Set(teks.match(bentuk.pola) ?? [])];
    if (found.length === 0) return [];
    return [
      {
        jenis: 'K18',
        tingkat: 'gaya',
        tab,
        baris,
        kolom,
        tercetak: found.join('; '),
        seharusnya: found
          .map(bentuk.tulis)
          .filter((baku) => baku !== '')
          .join('; '),
        perhitungan: `${bentuk.cela.charAt(0).toUpperCase()}${bentuk.cela.slice(1)}.`,
        keyakinan: 'pasti',
        perihal: `${teks} | ${bentuk.cela}`,
      },
    ];
  });
}
