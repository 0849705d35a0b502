import { headingMatches, monthIn, quarterIn, sharedTerms } from './headings.ts';
import type { Istilah } from './istilah.ts';
import { wordsOf, yearsIn } from './kata.ts';
import { type HeadColumn, isMoneySign, isUnheadedFirst, type OfficeTable } from './tables.ts';
import type { Tingkat } from './tingkat-anggaran.ts';

const NAMA: ReadonlySet<Istilah> = new Set<Istilah>(['uraian', 'program', 'kegiatan', 'subkegiatan']);
const UANG: ReadonlySet<Istilah> = new Set<Istilah>(['pagu', 'paguMurni', 'paguPerubahan', 'keuangan']);

function termsOf({ path }: HeadColumn): readonly Istilah[] {
  return [...path].reverse().flatMap((text) => {
    // Kode Sub Kegiatan is a kode, whatever it is of.
    if (wordsOf(text)[0] === 'kode') return ['kode'];
    // Sasaran/Program/Kegiatan is a column of names with bands of sasaran.
    const shared = sharedTerms(text);
    if (shared.length > 1 && shared.includes('sasaran') && shared.some((one) => NAMA.has(one)))
      return ['uraian'];
    const [match] = headingMatches(text);
    return match !== undefined && match.yakin >= 0.4 ? [match.istilah] : [];
  });
}

/**
 * The table without what it says of kinerja: an indikator beside each program or kegiatan, and of columns in pairs,
 * K and Rp, as the evaluation of a Renja has them, those of K. A table that names sasaran is one of indikator.
 */
export function tanpaKinerja(table: OfficeTable): OfficeTable {
  const leaf = ({ path }: HeadColumn) => (path[path.length - 1] ?? '').replace(/[().\s]/gu, '').toLowerCase();
  const berpasangan =
    table.columns.some((head) => leaf(head) === 'rp') && table.columns.some((head) => leaf(head) === 'k');
  const terms = table.columns.map(termsOf);
  const adaSasaran = terms.some((one) => one.includes('sasaran'));
  const adaUang = berpasangan || terms.some((one) => one.some((term) => UANG.has(term)));
  const adaNama = terms.some((one) => one.some((term) => NAMA.has(term)) && !one.includes('indikator'));
  if (adaSasaran || !adaUang || !adaNama) return table;
  const tahun = Math.max(0, ...table.titles.flatMap((title) => yearsIn(title)));
  return {
    ...table,
    columns: table.columns.map((head, index) => {
      if (terms[index]?.includes('indikator')) return { ...head, path: [] };
      if (!berpasangan) return head;
      if (leaf(head) === 'rp') return { ...head, path: uangBerpasangan(head.path.slice(0, -1), tahun) };
      return leaf(head) === 'k' ? { ...head, path: [] } : head;
    }),
  };
}

/** What the money of a pair of K and Rp is; nothing for that of other years and of the whole Renstra. */
function uangBerpasangan(path: readonly string[], tahun: number): readonly string[] {
  const whole = path.join(' ').toLowerCase();
  const years = yearsIn(whole);
  const lain = years.length > 0 && tahun > 0 && !years.includes(tahun);
  if (lain || /renstra|rpjmd|akhir periode|tahun (?:lalu|sebelumnya)/u.test(whole)) return [];
  if (/tingkat|persen|%/u.test(whole)) return ['Persentase realisasi'];
  const quarter = path.map((text, level) => quarterIn(text, level > 0)).find((found) => found !== undefined);
  if (quarter !== undefined) return ['Realisasi', `Triwulan ${quarter}`];
  return [
    /target|rencana|pagu|anggaran tahun/u.test(whole) && !/realisasi/u.test(whole) ? 'Pagu' : 'Realisasi',
  ];
}

/** How deep the level is that a heading names, 0 where it names none: an export may begin with the sub kegiatan. */
function tingkatKepala({ path }: HeadColumn): number {
  const said = wordsOf(path.join(' ')).join(' ');
  if (/program.*kegiatan/u.test(said)) return 0;
  return /sub kegiatan/u.test(said) ? 3 : /kegiatan/u.test(said) ? 2 : /program/u.test(said) ? 1 : 0;
}

/** Whether a table is one of programs and money. */
export function isTabelAnggaran(semua: OfficeTable): boolean {
  const table = tanpaKinerja(semua);
  const terms = table.columns.map((head) => termsOf(head));
  const all = new Set(terms.flat());
  if (all.has('indikator') || isPendapatan(table)) return false;
  const nama = [...NAMA].some((istilah) => all.has(istilah)) || kolomTingkat(table) !== undefined;
  return (
    nama &&
    (all.has('pagu') ||
      all.has('paguMurni') ||
      all.has('paguPerubahan') ||
      all.has('keuangan') ||
      (all.has('realisasi') && (all.has('persen') || all.has('kode'))))
  );
}

/** Whether a table is one of revenue, which has no program: told by its accounts, or by its title alone. */
function isPendapatan(table: OfficeTable): boolean {
  const kode = table.columns.filter((head) => termsOf(head).includes('kode'));
  let akun = 0;
  let lain = 0;
  for (let row = table.first; row <= Math.min(table.last, table.first + 60); row++) {
    for (const { column } of kode) {
      const text = table.grid.text(row, column);
      if (isAkunPendapatan(text)) akun++;
      else if (/\d/u.test(text)) lain++;
    }
  }
  if (akun + lain > 0) return akun > lain;
  const said = [...table.titles, ...table.columns.flatMap(({ path }) => path)].join(' \n ').toLowerCase();
  const bare = said.replace(/\b(?:dinas|badan)\s+pendapatan\b/gu, '');
  return (
    /\b(?:pendapatan|penerimaan|pajak|retribusi)\b/u.test(bare) &&
    !/\b(?:belanja|program|kegiatan)\b/u.test(bare)
  );
}

/** Whether a kode is an account of revenue or of financing (4.1.01), not of a program (4.01.02). */
export function isAkunPendapatan(kode: string): boolean {
  return /^[46](?:[.\s][1-3](?:[.\s]|$)|$)/u.test(kode);
}

const KATA_TINGKAT: readonly (readonly [Tingkat, RegExp])[] = [
  ['subkegiatan', /^sub\s*-?\s*(?:kegiatan|keg\.?)$/iu],
  ['kegiatan', /^(?:kegiatan|keg\.?)$/iu],
  ['program', /^(?:program|prog\.?|prg\.?)$/iu],
  ['rincian', /^(?:rincian|belanja|rekening|aktivitas)$/iu],
];

/** The level that a cell says in so many words. */
export function tingkatTertulis(text: string): Tingkat | undefined {
  return KATA_TINGKAT.find(([, kata]) => kata.test(text))?.[0];
}

/** The column that says of each row whether it is a program or a kegiatan. */
function kolomTingkat(table: OfficeTable): number | undefined {
  return table.columns.find(({ column }) => {
    const said = new Set<Tingkat>();
    let lain = 0;
    for (let row = table.first; row <= Math.min(table.last, table.first + 60); row++) {
      const tingkat = tingkatTertulis(table.grid.text(row, column));
      if (tingkat !== undefined) said.add(tingkat);
      else if (table.grid.text(row, column) !== '') lain++;
    }
    return said.size >= 2 && lain <= 2;
  })?.column;
}

/** The column of the longest words, where no heading says which holds the names. */
function kolomTerpanjang(table: OfficeTable, lain: number | undefined): readonly number[] {
  const panjang = table.columns
    .filter(({ column }) => column !== lain)
    .map(({ column }) => {
      let letters = 0;
      for (let row = table.first; row <= Math.min(table.last, table.first + 60); row++)
        letters += (table.grid.text(row, column).match(/\p{L}/gu) ?? []).length;
      return { column, letters };
    })
    .sort((a, b) => b.letters - a.letters);
  return panjang[0] === undefined ? [] : [panjang[0].column];
}

/** The factor of the unit that a heading or title names. */
export function kaliOf(texts: readonly string[]): number {
  const said = texts.join(' \n ').toLowerCase();
  if (/mil[iy]ar\w*\s*(?:rupiah|rp)|rp\.?\s*\(?mil[iy]ar|dalam mil[iy]ar/u.test(said)) return 1_000_000_000;
  if (
    /juta\w*\s*(?:rupiah|rp)|rp\.?\s*\(?juta|dalam juta|\(juta\)|rp\.?\s*\.?000\.000|\(\s*x\s*1[.,]000[.,]000|\brp\.?\s*jt\b/u.test(
      said,
    )
  )
    return 1_000_000;
  if (
    /ribu\w*\s*(?:rupiah|rp)|rp\.?\s*\(?ribu|dalam ribu|\(ribu\w*\)|rp\.?\s*[.,]?\s*000[,)\s]|\(\s*x\s*(?:rp\.?\s*)?1[.,]000|\(\s*000\s*\)|000\s*rp/u.test(
      said,
    )
  )
    return 1_000;
  return 1;
}

/** Lines near the table that name the unit beside the title. */
function unitLines(table: OfficeTable): readonly string[] {
  const lines: string[] = [];
  for (let row = Math.max(0, table.headTop - 5); row < table.headTop; row++) {
    for (const column of table.grid.filled(row)) lines.push(table.grid.text(row, column));
  }
  return lines;
}

/** Which columns of a table of budget hold what, by their places. */
export interface KolomAnggaranTabel {
  /** The columns of names, the highest level first, and what their headings say. */
  readonly nama: readonly number[];
  readonly istilahNama: readonly (readonly Istilah[])[];
  readonly no: readonly number[];
  /** The column that says the level in words. */
  readonly tingkat: number | undefined;
  readonly kode: readonly number[];
  readonly pagu: number | undefined;
  readonly realisasi: number | undefined;
  readonly persen: number | undefined;
  readonly dana: number | undefined;
  readonly keterangan: number | undefined;
  readonly sasaran: number | undefined;
  readonly belanja: number | undefined;
  /** The two budgets side by side, where there are two. */
  readonly dua: { readonly murni: number; readonly perubahan: number } | undefined;
  /** The columns of the realisasi by its quarters, 1 to 4, or by its months. */
  readonly triwulan: Map<number, number>;
  readonly bulan: Map<number, number>;
  /** What the heading of the first quarter says. */
  readonly kepalaTriwulan: string;
  /** The factor of the unit of money: 1.000.000 for "juta rupiah". */
  readonly kali: number;
}

/** Finds the columns of a table of budget by their headings. */
export function kolomAnggaran(table: OfficeTable, pilihan?: 'murni' | 'perubahan'): KolomAnggaranTabel {
  const heads = table.columns.map((head) => ({
    head,
    terms: termsOf(head),
    column: head.column,
    whole: head.path.join(' ').toLowerCase(),
  }));
  const dengan = (istilah: Istilah) =>
    heads.filter(({ terms }) => terms.includes(istilah)).map(({ column }) => column);
  const tingkat = kolomTingkat(table);
  const bernama = heads
    .filter(
      ({ terms, column }) =>
        column !== tingkat &&
        terms.some((term) => NAMA.has(term)) &&
        !terms.some(
          (term) => term === 'pagu' || term === 'keuangan' || term === 'realisasi' || term === 'kode',
        ),
    )
    .sort((a, b) => tingkatKepala(a.head) - tingkatKepala(b.head))
    .map(({ column }) => column);
  const nama = bernama.length > 0 ? bernama : kolomTerpanjang(table, tingkat);
  const kolomNo = heads
    .filter(({ terms, column }) => terms.includes('no') || isUnheadedFirst(table, column))
    .map(({ column }) => column);
  const kolomKode = heads
    .filter(({ terms, column }) => terms.includes('kode') && !nama.includes(column))
    .sort((a, b) => tingkatKepala(a.head) - tingkatKepala(b.head))
    .map(({ column }) => column);
  const uang = heads.filter(
    ({ column }) =>
      column !== tingkat &&
      !nama.includes(column) &&
      !kolomKode.includes(column) &&
      !isMoneySign(table.grid, column, table.first, table.last),
  );
  const persenUang = uang.filter(
    ({ terms, whole }) =>
      (terms[0] === 'persen' ||
        terms[0] === 'capaian' ||
        (/%/u.test(whole) && (terms[0] === 'realisasi' || terms[0] === 'keuangan'))) &&
      !/fisik/u.test(whole),
  );
  const isPersen = (column: number) => persenUang.some((one) => one.column === column);
  const triwulan = new Map<number, number>();
  for (const { column, head, whole, terms } of uang) {
    if (
      isPersen(column) ||
      /target|rencana|anggaran kas|fisik|%/u.test(whole.replace(/s\.?\/?d\.?/gu, '')) ||
      terms[0] === 'fisik'
    )
      continue;
    const quarter = [...head.path]
      .reverse()
      .map((text, level) => quarterIn(text, level === 0))
      .find((found) => found !== undefined);
    if (quarter !== undefined && !triwulan.has(quarter)) triwulan.set(quarter, column);
  }
  const isTriwulan = (column: number) => [...triwulan.values()].includes(column);
  const kolomBulan = uang.filter(({ head }) => monthIn(head.path[head.path.length - 1] ?? '') !== undefined);
  const isBulan = (column: number) => kolomBulan.some((one) => one.column === column);
  // Half a year is neither a quarter nor the year.
  const isSemester = (whole: string) => /\bsemester\b|\bsmt\b/u.test(whole);
  const sisaUang = uang.filter(
    ({ column, terms, whole }) =>
      !isPersen(column) &&
      !isTriwulan(column) &&
      !isBulan(column) &&
      !isSemester(whole) &&
      terms[0] !== 'fisik' &&
      terms[0] !== 'sisa' &&
      !terms.includes('fisik'),
  );
  const of = (...istilah: readonly Istilah[]) =>
    sisaUang.filter(({ terms }) => terms.some((term) => istilah.includes(term))).map(({ column }) => column);
  const murni = of('paguMurni')[0];
  const perubahan = of('paguPerubahan').filter((column) => column !== murni)[0];
  const realisasi = sisaUang
    .filter(
      ({ terms, whole }) =>
        terms.some((term) => term === 'realisasi' || term === 'keuangan') &&
        !terms.some((term) => term === 'paguMurni' || term === 'paguPerubahan') &&
        !/target|rencana|sisa/u.test(whole),
    )
    .map(({ column }) => column);
  const paguLain = of('pagu').filter(
    (column) => column !== murni && column !== perubahan && !realisasi.includes(column),
  );
  const dua = murni !== undefined && perubahan !== undefined ? { murni, perubahan } : undefined;
  const tahunBesar = (columns: readonly number[]) =>
    columns[
      columns.length - 1 > 0 && !uang.some(({ whole }) => /20\d\d/u.test(whole)) ? 0 : columns.length - 1
    ];
  const kolomPagu =
    dua === undefined
      ? (perubahan ?? tahunBesar(paguLain) ?? murni)
      : pilihan === 'murni'
        ? dua.murni
        : dua.perubahan;
  const kolomRealisasi =
    realisasi[
      realisasi.length > 1 && uang.some(({ whole }) => /20\d\d/u.test(whole)) ? realisasi.length - 1 : 0
    ];
  const kolomPersen = (
    persenUang.find(({ whole }) => /keu|serap|anggaran|realisasi/u.test(whole)) ?? persenUang[0]
  )?.column;
  const kolomDana = dengan('sumberDana')[0];
  const kolomKeterangan = dengan('keterangan')[0];
  const kolomSasaran = dengan('sasaran').filter((column) => !nama.includes(column))[0];
  const kolomBelanja = dengan('belanja').filter((column) => !nama.includes(column))[0];
  const kali = kaliOf([...table.titles, ...table.columns.flatMap(({ path }) => path), ...unitLines(table)]);

  // Months of the realisasi, where no quarters stand: not those of a plan.
  const bulan = new Map<number, number>();
  if (triwulan.size === 0)
    for (const { column, head, whole, terms } of kolomBulan) {
      const kolomTermasuk =
        terms.some((term) => term === 'realisasi' || term === 'keuangan') ||
        table.titles.some((title) => /realisasi/iu.test(title));
      if (!kolomTermasuk || /target|rencana|anggaran kas|fisik|%/u.test(whole)) continue;
      const ke = monthIn(head.path[head.path.length - 1] ?? '') ?? 0;
      if (!bulan.has(ke)) bulan.set(ke, column);
    }
  return {
    nama,
    istilahNama: nama.map((column) => heads.find((one) => one.column === column)?.terms ?? []),
    no: kolomNo,
    tingkat,
    kode: kolomKode,
    pagu: kolomPagu,
    realisasi: kolomRealisasi,
    persen: kolomPersen,
    dana: kolomDana,
    keterangan: kolomKeterangan,
    sasaran: kolomSasaran,
    belanja: kolomBelanja,
    dua,
    triwulan,
    bulan,
    kepalaTriwulan: heads.find(({ column }) => column === triwulan.get(1))?.whole ?? '',
    kali,
  };
}
