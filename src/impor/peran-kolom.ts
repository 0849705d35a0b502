import type { KolomAnalisis, KolomIndikator, KolomKinerja, KolomTriwulan } from './baca-indikator.ts';
import { headingMatches, quarterIn, sharedTerms } from './headings.ts';
import type { Istilah } from './istilah.ts';
import { isNothing, yearsIn } from './kata.ts';
import { type HeadColumn, isUnheadedFirst, type OfficeTable } from './tables.ts';

/** What a column of a table of indikator holds. */
export type Peran =
  | {
      readonly jenis: 'ukuran';
      readonly ukuran: KolomKinerja;
      readonly tahun: number | undefined;
      readonly persen: boolean;
    }
  | {
      readonly jenis: 'triwulan';
      readonly triwulan: number;
      readonly kolom: KolomTriwulan | undefined;
      readonly tahun: number | undefined;
    }
  /** Several figures in each cell: `80 / 76` below Target/Realisasi. */
  | {
      readonly jenis: 'sesel';
      readonly ukuran: readonly KolomKinerja[];
      readonly tahun: number | undefined;
    }
  | { readonly jenis: 'analisis'; readonly analisis: KolomAnalisis }
  | { readonly jenis: 'isi'; readonly isi: KolomIndikator }
  | { readonly jenis: 'kunci'; readonly istilah: Istilah }
  | { readonly jenis: 'bersama' }
  | { readonly jenis: 'lain' };

/** What a figure of a year is, by its heading. */
export const UKURAN: Partial<Record<Istilah, KolomKinerja>> = {
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian Tercetak',
  persen: 'Capaian Tercetak',
  kategori: 'Kategori Tercetak',
  pembilang: 'Pembilang',
  penyebut: 'Penyebut',
};

const ISI: Partial<Record<Istilah, KolomIndikator>> = {
  satuan: 'Satuan',
  targetAkhir: 'Target Akhir RPJMD',
  nasional: 'Realisasi Nasional',
  formulasi: 'Formulasi',
  sumberData: 'Sumber Data',
};

const ANALISIS: Partial<Record<Istilah, KolomAnalisis>> = {
  penyebab: 'Penyebab',
  hambatan: 'Hambatan',
  solusi: 'Solusi',
};

const TRIWULAN: Partial<Record<Istilah, KolomTriwulan>> = {
  target: 'Target',
  realisasi: 'Realisasi',
  hambatan: 'Permasalahan',
  solusi: 'Rencana Tindak Lanjut',
};

const UANG: ReadonlySet<Istilah> = new Set<Istilah>([
  'pagu',
  'paguMurni',
  'paguPerubahan',
  'keuangan',
  'fisik',
  'sisa',
  'sumberDana',
  'belanja',
]);

/** What a heading says, where it is sure enough. */
export function termOf(text: string, least = 0.4): Istilah | undefined {
  const [match] = headingMatches(text);
  return match !== undefined && match.yakin >= least ? match.istilah : undefined;
}

/** What a column with nothing but a year holds, as the titles above it say. */
function ukuranJudul(table: OfficeTable): KolomKinerja | undefined {
  for (const text of [...table.titles].reverse().concat(table.grid.name)) {
    const said = text.toLowerCase();
    if (/\brealisasi\b/u.test(said) && !/\btarget\b/u.test(said)) return 'Realisasi';
    if (/\btarget\b/u.test(said) && !/\brealisasi\b/u.test(said)) return 'Target';
    if (/\b(?:persentase|tingkat) capaian\b/u.test(said)) return 'Capaian Tercetak';
  }
  return undefined;
}

const SEBUTAN_KATEGORI =
  /^(?:(?:sangat|cukup|kurang|tidak|belum|hampir|sama|melebihi|amat)\s+)*(?:baik|berhasil|tercapai|tinggi|rendah|sedang|cukup|kurang|memuaskan|melampaui|terlampaui|memadai|sekali|target|sesuai|sb|st|b|c|k|s|kb|cb|tb|hijau|kuning|merah)(?:\s+(?:sekali|target))?$/iu;

/** Whether a column's texts are sebutan of a kategori. */
function isKolomKategori(table: OfficeTable, column: number): boolean {
  let sebutan = 0;
  let lain = 0;
  for (let row = table.first; row <= Math.min(table.last, table.first + 200); row++) {
    const text = table.grid.text(row, column);
    if (isNothing(text)) continue;
    if (SEBUTAN_KATEGORI.test(text)) sebutan++;
    else lain++;
  }
  return sebutan >= 2 && sebutan >= lain * 2;
}

/** Headings that say so little that a column's cells may say more. */
const KUNCI_UMUM: ReadonlySet<Istilah> = new Set<Istilah>(['uraian', 'keterangan', 'jumlah']);

/** Whether a column says of each row whether it is target, realisasi or capaian. */
function isKolomUkuran(table: OfficeTable, column: number): boolean {
  const said = new Set<KolomKinerja>();
  let lain = 0;
  for (let row = table.first; row <= Math.min(table.last, table.first + 60); row++) {
    const text = table.grid.text(row, column);
    const ukuran = text.length > 30 ? undefined : UKURAN[termOf(text) ?? 'lain'];
    if (ukuran !== undefined) said.add(ukuran);
    else if (text !== '') lain++;
  }
  return said.has('Target') && said.has('Realisasi') && lain <= 2;
}

/** The parts of a cell that holds several figures. */
export const bagianSel = (text: string): readonly string[] => text.split(/[/|]/u).map((part) => part.trim());

/** What each cell of a column holds side by side, where its heading names several figures and its cells have as many parts. */
function ukuranSesel(table: OfficeTable, { column, path }: HeadColumn): readonly KolomKinerja[] {
  const ukuran = path
    .map((text) => /\(([^()]*\/[^()]*)\)/u.exec(text)?.[1] ?? text)
    .map((text) => sharedTerms(text).flatMap((istilah) => UKURAN[istilah] ?? []))
    .find((found) => found.length > 1);
  if (ukuran === undefined) return [];
  let sesuai = 0;
  let lain = 0;
  for (let row = table.first; row <= Math.min(table.last, table.first + 60); row++) {
    const text = table.grid.text(row, column);
    if (isNothing(text)) continue;
    if (bagianSel(text).length === ukuran.length && /\d/u.test(text)) sesuai++;
    else lain++;
  }
  return sesuai > lain ? ukuran : [];
}

/** What a column holds, by its heading and, where that leaves it open, by its cells. */
export function peranDi(table: OfficeTable, head: HeadColumn): Peran {
  const peran = peranOf(head);
  const umum = peran.jenis === 'lain' || (peran.jenis === 'kunci' && KUNCI_UMUM.has(peran.istilah));
  if (umum && isKolomUkuran(table, head.column)) return { jenis: 'kunci', istilah: 'ukuran' };
  if (isUnheadedFirst(table, head.column)) return { jenis: 'kunci', istilah: 'no' };
  const sesel = ukuranSesel(table, head);
  if (sesel.length > 0)
    return { jenis: 'sesel', ukuran: sesel, tahun: yearsIn(head.path.join(' ')).slice(-1)[0] };
  const bisaKategori =
    peran.jenis === 'lain' ||
    (peran.jenis === 'kunci' && peran.istilah === 'keterangan') ||
    (peran.jenis === 'ukuran' && peran.ukuran === 'Capaian Tercetak');
  if (bisaKategori && !head.hidden && head.path.length > 0 && isKolomKategori(table, head.column)) {
    const years = yearsIn(head.path.join(' '));
    return { jenis: 'ukuran', ukuran: 'Kategori Tercetak', tahun: years[years.length - 1], persen: false };
  }
  // A quarter alone holds what the titles say: a sheet of targets, another of what was reached.
  const triwulan = quarterIn(head.path[head.path.length - 1] ?? '', head.path.length > 1);
  const isi = triwulan === undefined ? undefined : ukuranJudul(table);
  if (triwulan !== undefined && (isi === 'Target' || isi === 'Realisasi') && peran.jenis !== 'ukuran')
    return { jenis: 'triwulan', triwulan, kolom: isi, tahun: yearsIn(head.path.join(' ')).slice(-1)[0] };
  if (peran.jenis !== 'lain' && !(peran.jenis === 'kunci' && peran.istilah === 'tahun')) return peran;
  const years = yearsIn(head.path.join(' '));
  const ukuran = years.length > 0 && head.path.join('').length <= 20 ? ukuranJudul(table) : undefined;
  return ukuran === undefined
    ? peran
    : { jenis: 'ukuran', ukuran, tahun: years[years.length - 1], persen: false };
}

/** What a column holds by its heading alone. */
export function peranOf({ path, hidden }: HeadColumn): Peran {
  const levels = [...path].reverse();
  const terms = levels.map((text) => termOf(text));
  const whole = path.join(' ').toLowerCase();
  if (path.length === 0 || (hidden && terms[0] === undefined)) return { jenis: 'lain' };
  if (
    terms.some((term) => term !== undefined && UANG.has(term)) ||
    /kondisi awal|baseline|base line|data awal/u.test(whole)
  )
    return { jenis: 'lain' };
  const shared = sharedTerms(levels[0] ?? '');
  if (shared.includes('sasaran') && shared.includes('indikator')) return { jenis: 'bersama' };
  const first = terms.find(
    (term) =>
      term !== undefined && term !== 'triwulan' && term !== 'tahun' && term !== 'no' && term !== 'lain',
  );
  const akhir = /\b(?:akhir|rpjmd|rpjpd|renstra|jangka menengah)\b/u.test(whole);
  if (terms.includes('nasional')) return { jenis: 'isi', isi: 'Realisasi Nasional' };
  const leafTerm = terms[0];
  if (akhir && (first === 'capaian' || first === 'persen' || first === 'realisasi' || leafTerm === 'capaian'))
    return { jenis: 'lain' };
  if (terms.includes('targetAkhir') || (akhir && first === 'target'))
    return { jenis: 'isi', isi: 'Target Akhir RPJMD' };
  if (leafTerm === 'lain') return { jenis: 'lain' };
  if (leafTerm === 'tahun' && path.length === 1 && yearsIn(whole).length === 0)
    return { jenis: 'kunci', istilah: 'tahun' };
  if (leafTerm === 'no' || leafTerm === 'ukuran') return { jenis: 'kunci', istilah: leafTerm };
  const named = levels.find((text) => yearsIn(text).length > 0);
  const tahun = named === undefined ? undefined : yearsIn(named).slice(-1)[0];
  const triwulan = levels
    .map((text, level) => quarterIn(text, level === 0))
    .find((quarter) => quarter !== undefined);
  const ukuran = first === undefined ? undefined : UKURAN[first];
  const analisis = first === undefined ? undefined : ANALISIS[first];
  if (triwulan !== undefined && first !== undefined && (ukuran !== undefined || analisis !== undefined))
    return { jenis: 'triwulan', triwulan, kolom: TRIWULAN[first], tahun };
  if (leafTerm === 'triwulan' && triwulan === undefined) return { jenis: 'kunci', istilah: 'triwulan' };
  if (analisis !== undefined) return { jenis: 'analisis', analisis };
  if (ukuran !== undefined) {
    return { jenis: 'ukuran', ukuran, tahun, persen: /%|persen|prosen/iu.test(levels.join(' ')) };
  }
  const isi = first === undefined ? undefined : ISI[first];
  if (isi !== undefined) return { jenis: 'isi', isi };
  if (first !== undefined) return { jenis: 'kunci', istilah: first };
  return { jenis: 'lain' };
}

/** Where two columns would fill one: capaian without a percent sign beside one with it is the realisasi. */
export function tanpaKembar<
  T extends {
    readonly column: number;
    readonly ukuran: KolomKinerja;
    readonly tahun: number;
    readonly persen: boolean;
  },
>(ukuran: readonly T[]): T[] {
  const of = (tahun: number, kolom: KolomKinerja) =>
    ukuran.filter((one) => one.tahun === tahun && one.ukuran === kolom);
  return ukuran.map((one) => {
    if (one.ukuran !== 'Capaian Tercetak' || one.persen) return one;
    const lain = of(one.tahun, 'Capaian Tercetak').some(({ persen }) => persen);
    return lain && of(one.tahun, 'Realisasi').length === 0 ? { ...one, ukuran: 'Realisasi' } : one;
  });
}

/** The raw tab's column that a role becomes, for the wizard to show. */
export function jadiOf(peran: Peran, tahunTabel: number): string {
  switch (peran.jenis) {
    case 'ukuran':
      return `${peran.ukuran}${peran.tahun === undefined && tahunTabel === 0 ? '' : ` ${peran.tahun ?? tahunTabel}`}`;
    case 'isi':
      return peran.isi;
    case 'sesel':
      return `${peran.ukuran.join(' dan ')} ${peran.tahun ?? (tahunTabel === 0 ? '' : tahunTabel)}`.trim();
    case 'bersama':
      return 'Sasaran dan Indikator';
    case 'analisis':
      return peran.analisis;
    case 'triwulan':
      return peran.kolom === undefined ? '' : `${peran.kolom} triwulan ${peran.triwulan}`;
    case 'kunci': {
      const nama: Partial<Record<Istilah, string>> = {
        sasaran: 'Sasaran',
        tujuan: 'Tujuan',
        indikator: 'Indikator',
        tahun: 'Tahun',
        triwulan: 'Triwulan',
        pejabat: 'Pejabat',
        ukuran: 'Target atau Realisasi',
      };
      return nama[peran.istilah] ?? '';
    }
    default:
      return '';
  }
}
