import { Decimal } from '../decimal.ts';
import type { KolomTerbaca, Kutipan } from './baca-indikator.ts';
import { headingMatches, monthIn, quarterIn } from './headings.ts';
import { angkaOf, angkaUang, type GayaAngka, gayaOf, isiPersen, isiUang } from './isi.ts';
import type { Istilah } from './istilah.ts';
import { isDitto, isListNumber, isNothing, markOf, withoutMark, wordsOf, yearsIn } from './kata.ts';
import { isNote, isSignature, isTotal } from './rows.ts';
import { jabatanIn, namaSasaran } from './sebutan.ts';
import { type HeadColumn, isMoneySign, isUnheadedFirst, type OfficeTable } from './tables.ts';

export type Tingkat = 'program' | 'kegiatan' | 'subkegiatan' | 'rincian';

export type KolomAnggaran =
  | 'Kode'
  | 'Uraian'
  | 'Pagu'
  | 'Realisasi'
  | 'Persen Tercetak'
  | 'Belanja'
  | 'Sumber Dana'
  | 'Keterangan'
  | 'Sasaran'
  | 'TW1'
  | 'TW2'
  | 'TW3'
  | 'TW4';

export interface BarisAnggaran {
  readonly row: number;
  readonly tingkat: Tingkat;
  readonly isi: ReadonlyMap<KolomAnggaran, Kutipan>;
  /** The jabatan in the band above the row. */
  readonly pejabat: string;
}

/** How the level of a row was told. */
export type CaraTingkat = 'kolom' | 'kode' | 'indentasi' | 'huruf' | 'penomoran' | 'kata' | 'tidak diketahui';

export interface TabelAnggaran {
  readonly table: OfficeTable;
  readonly baris: readonly BarisAnggaran[];
  readonly cara: CaraTingkat;
  /** The share of parents whose pagu is the sum of their children's; 1 where there is nothing to compare. */
  readonly cocok: number;
  /** The factor of the unit of money: 1.000.000 for "juta rupiah". */
  readonly kali: number;
  readonly kolom: readonly KolomTerbaca[];
  /** The two budgets side by side, where there are two. */
  readonly dua: { readonly murni: number; readonly perubahan: number } | undefined;
  /** Whether Realisasi was taken from the last quarter. */
  readonly dariTriwulan: boolean;
  readonly triwulanDijumlahkan: boolean;
  readonly adaRealisasi: boolean;
  /** Rows above the programs, left out: urusan, organisasi. */
  readonly diAtas: readonly Kutipan[];
  readonly jumlah: readonly Kutipan[];
  readonly belanjaAda: boolean;
  /** Set where the table is the budget of a perjanjian kinerja: whose, as the workbook says. */
  readonly pk?: PkAnggaran;
}

/** The perjanjian kinerja that a table of budget belongs to. */
export interface PkAnggaran {
  readonly pejabat: string;
}

/** What an officer decided about a table of budget. */
export interface PilihanAnggaran {
  readonly pagu?: 'murni' | 'perubahan';
}

const NAMA: ReadonlySet<Istilah> = new Set<Istilah>(['uraian', 'program', 'kegiatan', 'subkegiatan']);

function termsOf({ path }: HeadColumn): readonly Istilah[] {
  return [...path].reverse().flatMap((text) => {
    // Kode Sub Kegiatan is a kode, whatever it is of.
    if (wordsOf(text)[0] === 'kode') return ['kode'];
    const [match] = headingMatches(text);
    return match !== undefined && match.yakin >= 0.4 ? [match.istilah] : [];
  });
}

/**
 * The table without what it says of kinerja: an indikator beside each program or kegiatan, and of columns in pairs,
 * K and Rp, as the evaluation of a Renja has them, those of K. A table that names sasaran is one of indikator.
 */
function tanpaKinerja(table: OfficeTable): OfficeTable {
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

const UANG: ReadonlySet<Istilah> = new Set<Istilah>(['pagu', 'paguMurni', 'paguPerubahan', 'keuangan']);

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
  if (all.has('indikator')) return false;
  const nama = [...NAMA].some((istilah) => all.has(istilah));
  return (
    nama &&
    (all.has('pagu') ||
      all.has('paguMurni') ||
      all.has('paguPerubahan') ||
      all.has('keuangan') ||
      (all.has('realisasi') && (all.has('persen') || all.has('kode'))))
  );
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

/** The group whose table a heading of belanja opens. */
export function belanjaOf(text: string): string {
  const said = text.toLowerCase();
  if (!/belanja/u.test(said)) return '';
  if (/(?:tidak|tak)\s*langsung/u.test(said)) return 'tak langsung';
  if (/tidak\s*terduga/u.test(said)) return 'tidak terduga';
  if (/langsung/u.test(said)) return 'langsung';
  if (/operasi/u.test(said)) return 'operasi';
  if (/modal/u.test(said)) return 'modal';
  if (/transfer/u.test(said)) return 'transfer';
  return '';
}

interface Mentah {
  row: number;
  /** The row that its money stands in: its own, or that of the sum below its children. */
  barisUang: number;
  kode: string;
  teks: string;
  uraian: string;
  column: number;
  kolomNama: number;
  pagu: Decimal | undefined;
  indent: number;
  gaya: string;
  nomor: string;
  tanda: string;
  belanja: string;
  pejabat: string;
}

/** Reads a table of budget: which row is which level, which column which sum. */
export function bacaTabelAnggaran(semua: OfficeTable, pilihan: PilihanAnggaran = {}): TabelAnggaran {
  const table = tanpaKinerja(semua);
  const { grid } = table;
  const heads = table.columns.map((head) => ({
    head,
    terms: termsOf(head),
    column: head.column,
    whole: head.path.join(' ').toLowerCase(),
  }));
  const dengan = (istilah: Istilah) =>
    heads.filter(({ terms }) => terms.includes(istilah)).map(({ column }) => column);
  const nama = heads
    .filter(
      ({ terms }) =>
        terms.some((term) => NAMA.has(term)) &&
        !terms.some(
          (term) => term === 'pagu' || term === 'keuangan' || term === 'realisasi' || term === 'kode',
        ),
    )
    .sort((a, b) => tingkatKepala(a.head) - tingkatKepala(b.head))
    .map(({ column }) => column);
  const kolomNo = heads
    .filter(({ terms, column }) => terms.includes('no') || isUnheadedFirst(table, column))
    .map(({ column }) => column);
  const kolomKode = heads
    .filter(({ terms, column }) => terms.includes('kode') && !nama.includes(column))
    .sort((a, b) => tingkatKepala(a.head) - tingkatKepala(b.head))
    .map(({ column }) => column);
  const uang = heads.filter(
    ({ column }) =>
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
      : pilihan.pagu === 'murni'
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

  const gayaDi = new Map<number, GayaAngka>();
  const gaya = (column: number) => {
    const known = gayaDi.get(column);
    if (known !== undefined) return known;
    const texts: string[] = [];
    for (let row = table.first; row <= table.last && texts.length < 200; row++) {
      if (typeof grid.cell(row, column)?.value === 'string') texts.push(grid.text(row, column));
    }
    const found = gayaOf(texts);
    gayaDi.set(column, found);
    return found;
  };
  const tempat = (row: number, column: number) => grid.place(row, column);

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
  const kolomUang = [kolomPagu, kolomRealisasi, ...triwulan.values(), murni, perubahan].filter(
    (column): column is number => column !== undefined,
  );
  const judulBelanja =
    [...table.titles]
      .reverse()
      .map(belanjaOf)
      .find((found) => found !== '') ?? '';
  const leaf = new Map(table.columns.map(({ column, path }) => [column, path[path.length - 1] ?? '']));
  const barisJumlah: BarisJumlah[] = [];
  const mentah: Mentah[] = [];
  let belanja = judulBelanja;
  let pejabat = '';
  const diPita: Kutipan[] = [];
  let adaPita = judulBelanja !== '';
  let kosong = 0;
  for (let row = table.first; row <= table.last; row++) {
    if (table.repeated.has(row)) continue;
    const filled = grid.filled(row, table.left, table.right);
    if (filled.length === 0) {
      kosong++;
      continue;
    }
    if (filled.filter((column) => grid.text(row, column) === leaf.get(column)).length >= 2) continue;
    const berangka = kolomUang.some(
      (column) => angkaUang(grid.cell(row, column), gaya(column)) !== undefined,
    );
    const teksAwal = filled.map((column) => grid.text(row, column)).find((text) => !isListNumber(text)) ?? '';
    if (filled.length <= 3 && filled.some((column) => isSignature(grid.text(row, column)))) break;
    if (isNote(teksAwal) && !berangka) continue;
    if (kosong >= 2 && !berangka && filled.length <= 2 && filled.every((column) => !nama.includes(column)))
      break;
    kosong = 0;
    const kode = kodeOf(table, row, kolomKode);
    // A column of kode for each column of names: Kode Program, Nama Program, Kode Kegiatan, ...
    const kodeTingkat = (column: number) =>
      kolomKode.length === nama.length ? grid.text(row, kolomKode[nama.indexOf(column)] ?? column) : '';
    const names = nama.filter(
      (column) =>
        grid.text(row, column) !== '' &&
        !isListNumber(grid.text(row, column)) &&
        !isDitto(grid.text(row, column)),
    );
    const kolomTeks =
      names.length > 0
        ? names
        : filled
            .filter(
              (column) =>
                column <= Math.max(...nama, table.left) &&
                !isListNumber(grid.text(row, column)) &&
                !/^[\d.]+$/u.test(grid.text(row, column)),
            )
            .slice(0, 1);
    if (kolomTeks.length === 0) continue;
    const jabatan = berangka || kode !== '' ? '' : jabatanIn(teksAwal);
    if (jabatan !== '') {
      pejabat = jabatan;
      diPita.push({ teks: teksAwal, tempat: tempat(row, kolomTeks[0] ?? table.left) });
      continue;
    }
    for (const column of kolomTeks) {
      const terakhir = column === kolomTeks[kolomTeks.length - 1];
      const shown = grid.text(row, column);
      const { kode: kodeTeks, sisa } = kodeDalamTeks(shown);
      const uraian = withoutMark(sisa);
      const kodeBaris = (terakhir ? kode : kodeTingkat(column)) || kodeTeks;
      if (isTotal(uraian) && kodeBaris === '') {
        barisJumlah.push({ teks: shown, row, column });
        continue;
      }
      const kelompok = belanjaOf(uraian);
      const pita =
        kelompok !== '' &&
        /^(?:[ivx]+\.?\s*)?belanja\b.{0,40}$/iu.test(withoutMark(uraian)) &&
        !/^\d/u.test(kodeBaris.replace(/^5(?:[.\s]\d{1,2}){0,2}$/u, ''));
      if (
        pita &&
        (uraian === uraian.toUpperCase() ||
          !berangka ||
          names.length === 0 ||
          wide(table, row, column) ||
          mentah.length === 0)
      ) {
        belanja = kelompok;
        adaPita = true;
        continue;
      }
      if (/^belanja\s*(?:daerah)?$/iu.test(uraian)) continue;
      const cell = grid.cell(row, column);
      mentah.push({
        row,
        barisUang: row,
        kode: kodeBaris,
        teks: shown,
        uraian,
        column,
        kolomNama: nama.indexOf(column),
        pagu:
          terakhir && kolomPagu !== undefined
            ? angkaUang(grid.cell(row, kolomPagu), gaya(kolomPagu))
            : undefined,
        indent: (cell?.indent ?? 0) * 2 + (/^[\s\u00a0]*/u.exec(cell?.text ?? '')?.[0].length ?? 0),
        gaya: `${cell?.bold === true ? 'b' : ''}${cell?.italic === true ? 'i' : ''}`,
        nomor: markOf(sisa) || nomorSendiri(table, row, kolomNo),
        tanda: markClass(markOf(sisa) || nomorSendiri(table, row, kolomNo)),
        belanja,
        pejabat,
      });
    }
  }

  hurufBerurut(mentah);
  const tingkat = tentukanTingkat(
    mentah,
    nama.map((column) => heads.find((one) => one.column === column)?.terms ?? []),
  );
  const jumlahLain =
    kolomPagu === undefined
      ? barisJumlah
      : denganJumlah(mentah, tingkat.tingkat, barisJumlah, (row) =>
          angkaUang(grid.cell(row, kolomPagu), gaya(kolomPagu)),
        );
  const jumlah = jumlahLain.map(({ teks, row, column }) => ({ teks, tempat: tempat(row, column) }));
  if (bulan.size > 0 && bulanKumulatif(table, mentah, bulan, kolomPagu, kolomRealisasi, gaya)) {
    for (const quarter of [1, 2, 3, 4]) {
      const column = bulan.get(quarter * 3);
      if (column !== undefined) triwulan.set(quarter, column);
    }
    bulan.clear();
  }
  const dariTriwulan = kolomRealisasi === undefined && triwulan.size + bulan.size > 0;
  const perSatu = persenPerSatu(table, mentah, kolomPersen, kolomPagu, kolomRealisasi, gaya);
  const dijumlahkan = bertambah(
    table,
    mentah,
    triwulan,
    kolomRealisasi,
    gaya,
    heads.find(({ column }) => column === triwulan.get(1))?.whole ?? '',
  );
  const baris: BarisAnggaran[] = [];
  const diAtas: Kutipan[] = [...diPita];
  const seen = new Set<string>();
  let sasaranLalu = '';
  mentah.forEach((one, index) => {
    const level = tingkat.tingkat[index];
    const place = tempat(one.row, one.column);
    if (level === undefined) {
      diAtas.push({ teks: one.uraian, tempat: place });
      return;
    }
    const last = mentah[index + 1]?.row !== one.row;
    const ulang = `${level}|${one.uraian}|${one.kolomNama}`;
    if (!last && nama.length > 1 && seen.has(ulang) && one.pagu === undefined) return;
    seen.add(ulang);
    const isi = new Map<KolomAnggaran, Kutipan>();
    const put = (kolom: KolomAnggaran, teks: string, column: number, row = one.row) => {
      if (teks !== '') isi.set(kolom, { teks, tempat: tempat(row, column) });
    };
    const putUang = (kolom: KolomAnggaran, teks: string, column: number) =>
      put(kolom, teks, column, one.barisUang);
    put('Kode', one.kode, kolomKode[0] ?? one.column);
    put('Uraian', one.uraian, one.column);
    if (one.belanja !== '') put('Belanja', one.belanja, one.column);
    if (last) {
      if (kolomPagu !== undefined)
        putUang('Pagu', isiUang(grid.cell(one.barisUang, kolomPagu), kali, gaya(kolomPagu)).teks, kolomPagu);
      let kumulatif = new Decimal(0);
      for (const quarter of [1, 2, 3, 4]) {
        const column = triwulan.get(quarter);
        if (column === undefined) continue;
        const angka = angkaUang(grid.cell(one.barisUang, column), gaya(column));
        if (angka === undefined) continue;
        kumulatif = kumulatif.plus(angka);
        const teks = isiUang(
          dijumlahkan ? { value: kumulatif.toNumber(), text: '' } : grid.cell(one.barisUang, column),
          kali,
          gaya(column),
        ).teks;
        putUang(`TW${quarter}` as KolomAnggaran, teks, column);
      }
      for (const quarter of bulan.size === 0 ? [] : [1, 2, 3, 4]) {
        const sampai = [...bulan].filter(([ke]) => ke <= quarter * 3);
        if (!sampai.some(([ke]) => ke > quarter * 3 - 3)) continue;
        const values = sampai.flatMap(
          ([, column]) => angkaUang(grid.cell(one.barisUang, column), gaya(column)) ?? [],
        );
        if (values.length === 0) continue;
        const jumlah = values.reduce((sum, value) => sum.plus(value), new Decimal(0));
        putUang(
          `TW${quarter}` as KolomAnggaran,
          isiUang({ value: jumlah.toNumber(), text: '' }, kali).teks,
          sampai[sampai.length - 1]?.[1] ?? one.column,
        );
      }
      const akhir = dariTriwulan ? (triwulan.get(4) ?? bulan.get(12)) : kolomRealisasi;
      if (dariTriwulan && isi.has('TW4'))
        putUang('Realisasi', isi.get('TW4')?.teks ?? '', akhir ?? one.column);
      else if (!dariTriwulan && akhir !== undefined)
        putUang('Realisasi', isiUang(grid.cell(one.barisUang, akhir), kali, gaya(akhir)).teks, akhir);
      if (kolomPersen !== undefined && !isNothing(grid.text(one.barisUang, kolomPersen)))
        putUang(
          'Persen Tercetak',
          isiPersen(grid.cell(one.barisUang, kolomPersen), perSatu, gaya(kolomPersen)).teks,
          kolomPersen,
        );
      if (kolomDana !== undefined && !isNothing(grid.covering(one.row, kolomDana))) {
        const own = grid.text(one.row, kolomDana);
        if (own !== '')
          put(
            'Sumber Dana',
            isDitto(own) ? (baris[baris.length - 1]?.isi.get('Sumber Dana')?.teks ?? '') : own,
            kolomDana,
          );
      }
      if (kolomSasaran !== undefined) {
        const said = namaSasaran(grid.covering(one.row, kolomSasaran));
        sasaranLalu = isNothing(said) || isDitto(said) ? sasaranLalu : said;
        put('Sasaran', sasaranLalu, kolomSasaran);
      }
      if (kolomKeterangan !== undefined && !isNothing(grid.covering(one.row, kolomKeterangan)))
        put('Keterangan', grid.covering(one.row, kolomKeterangan), kolomKeterangan);
      if (kolomBelanja !== undefined) {
        const said = grid.text(one.row, kolomBelanja);
        put('Belanja', belanjaOf(`belanja ${said}`), kolomBelanja);
      }
    }
    baris.push({ row: one.row, tingkat: level, isi, pejabat: one.pejabat });
  });
  return {
    table: semua,
    baris,
    cara: tingkat.cara,
    cocok: tingkat.cocok,
    kali,
    kolom: semua.columns.map(({ path, column }) => ({
      column,
      kepala: path.join(' › '),
      jadi:
        column === kolomPagu
          ? 'Pagu'
          : column === kolomRealisasi
            ? 'Realisasi'
            : column === kolomPersen
              ? 'Persen Tercetak'
              : column === kolomSasaran
                ? 'Sasaran'
                : column === kolomDana
                  ? 'Sumber Dana'
                  : isTriwulan(column)
                    ? `TW${[...triwulan].find(([, at]) => at === column)?.[0] ?? ''}`
                    : nama.includes(column)
                      ? 'Uraian'
                      : kolomKode.includes(column)
                        ? 'Kode'
                        : '',
    })),
    dua,
    dariTriwulan,
    triwulanDijumlahkan: dijumlahkan || bulan.size > 0,
    adaRealisasi: kolomRealisasi !== undefined || triwulan.size + bulan.size > 0,
    diAtas,
    jumlah,
    belanjaAda: adaPita || kolomBelanja !== undefined,
  };
}

interface BarisJumlah {
  readonly teks: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Gives a program that stands without money the sum that an office writes below its children, where it is their
 * sum. Returns the sums that belong to no such row.
 */
function denganJumlah(
  mentah: readonly Mentah[],
  tingkat: readonly (Tingkat | undefined)[],
  jumlah: readonly BarisJumlah[],
  pagu: (row: number) => Decimal | undefined,
): readonly BarisJumlah[] {
  const rank = tingkat.map((level) => (level === undefined ? -1 : URUTAN.indexOf(level)));
  let last = -1;
  return jumlah.filter(({ row }) => {
    while ((mentah[last + 1]?.row ?? row) < row) last++;
    const sum = pagu(row);
    if (sum === undefined) return true;
    let shallowest = Number.POSITIVE_INFINITY;
    for (let at = last; at >= 0 && shallowest > 0; at--) {
      const one = mentah[at];
      const own = rank[at] ?? 0;
      if (one === undefined || own >= shallowest) continue;
      shallowest = own;
      if (one.pagu !== undefined || at === last) continue;
      const anak = mentah.slice(at + 1, last + 1).filter((_, index) => rank[at + 1 + index] === rank[at + 1]);
      const total = anak.reduce((before, { pagu: value }) => before.plus(value ?? 0), new Decimal(0));
      if (total.minus(sum).abs().gt(1)) continue;
      one.pagu = sum;
      one.barisUang = row;
      return false;
    }
    return true;
  });
}

function wide(table: OfficeTable, row: number, column: number): boolean {
  const merge = table.grid.merge(row, column);
  return merge !== undefined && merge.right - merge.left >= 1;
}

/** Lines near the table that name the unit beside the title. */
function unitLines(table: OfficeTable): readonly string[] {
  const lines: string[] = [];
  for (let row = Math.max(0, table.headTop - 5); row < table.headTop; row++) {
    for (const column of table.grid.filled(row)) lines.push(table.grid.text(row, column));
  }
  return lines;
}

function nomorSendiri(table: OfficeTable, row: number, no: readonly number[]): string {
  for (const column of no) {
    const text = table.grid.text(row, column);
    if (text !== '') return text;
  }
  return '';
}

/**
 * The kode of a row; where each part stands in a column of its own, the parts joined. Where each column repeats the
 * one before it and goes on, every one is a whole kode, the last that of the row.
 */
function kodeOf(table: OfficeTable, row: number, columns: readonly number[]): string {
  const parts = columns
    .map((column) => table.grid.text(row, column))
    .filter((text) => /\d/u.test(text) && !/\p{L}{4}/u.test(text));
  if (isBertumpuk(parts)) return parts[parts.length - 1] ?? '';
  return parts
    .join('.')
    .replace(/\.{2,}/gu, '.')
    .replace(/\s+/gu, '')
    .replace(/\.$/u, '');
}

function isBertumpuk(parts: readonly string[]): boolean {
  return (
    parts.length > 1 &&
    parts.every((part, index) => index === 0 || part.startsWith(`${parts[index - 1] ?? ''}.`))
  );
}

/** A kode in front of the uraian, in its cell: `2.01.01.21 Program ...`. */
function kodeDalamTeks(text: string): { readonly kode: string; readonly sisa: string } {
  const found =
    /^((?:\d{1,3}[.\s]){2,7}\d{1,4}|\d(?:\.\d{2}){1,7}|[\dX](?:\.[\dX]{1,4}){2,8})\.?\s*[-–:]?\s+(?=\p{L})/iu.exec(
      text,
    );
  return found === null
    ? { kode: '', sisa: text }
    : { kode: (found[1] ?? '').replace(/\s/gu, '.'), sisa: text.slice(found[0].length) };
}

/** The kind of mark of a list: which letter or number it is does not matter, nor how deep the numbers are. */
function markClass(mark: string): string {
  const bare = mark.replace(/[()\s]/gu, '').replace(/[.]+$/u, '');
  if (bare === '') return '';
  if (/^[-–•▪*]$/u.test(bare)) return '-';
  const paren = /\)/u.test(mark) ? ')' : '';
  if (/^\d+$/u.test(bare)) return `1${paren}`;
  if (/^\d+(?:\.\w+)+$/u.test(bare)) return `1${'.1'.repeat(bare.split('.').length - 1)}`;
  if (/^[IVX]+$/u.test(bare)) return `I${paren}`;
  if (/^[A-Z]$/u.test(bare)) return `A${paren}`;
  if (/^[ivx]+$/u.test(bare) && bare.length > 1) return `i${paren}`;
  if (/^[a-z]$/u.test(bare)) return `a${paren}`;
  return bare
    .split('.')
    .map(() => 'x')
    .join('.');
}

/** Takes the I after an H for a letter, not for the numeral one. */
function hurufBerurut(mentah: readonly Mentah[]): void {
  const last = new Map<string, string>();
  for (const one of mentah) {
    const letter = one.nomor.replace(/[().\s]/gu, '');
    if (!/^[a-z]$/iu.test(letter)) continue;
    const besar = letter === letter.toUpperCase();
    const kelas = `${besar ? 'A' : 'a'}${/\)/u.test(one.nomor) ? ')' : ''}`;
    if (one.tanda === kelas || last.get(kelas) === String.fromCharCode(letter.charCodeAt(0) - 1)) {
      one.tanda = kelas;
      last.set(kelas, letter);
    }
  }
}

interface Tingkatan {
  readonly tingkat: readonly (Tingkat | undefined)[];
  readonly cara: CaraTingkat;
  readonly cocok: number;
}

const URUTAN: readonly Tingkat[] = ['program', 'kegiatan', 'subkegiatan', 'rincian'];

/**
 * Tells the level of each row. Every way that the table may mark it is tried; the one whose parents are the
 * sums of their children wins, then the surest kind of mark.
 */
function tentukanTingkat(
  mentah: readonly Mentah[],
  istilahKolom: readonly (readonly Istilah[])[],
): Tingkatan {
  if (mentah.length === 0) return { tingkat: [], cara: 'tidak diketahui', cocok: 1 };
  if (istilahKolom.length > 1) {
    const urut = istilahKolom.map((terms): Tingkat | undefined =>
      terms.includes('subkegiatan')
        ? 'subkegiatan'
        : terms.includes('kegiatan')
          ? 'kegiatan'
          : terms.includes('program')
            ? 'program'
            : undefined,
    );
    const kolom = urut.map((level, index): Tingkat => level ?? URUTAN[Math.min(index, 3)] ?? 'rincian');
    const spread = new Set(mentah.map(({ kolomNama }) => kolomNama)).size;
    if (spread > 1) {
      const own = mentah.map(({ kolomNama }) => (kolomNama < 0 ? undefined : kolom[kolomNama]));
      return {
        tingkat: own,
        cara: 'kolom',
        cocok: cocokOf(
          mentah,
          own.map((level) => (level === undefined ? -1 : URUTAN.indexOf(level))),
        ),
      };
    }
  }
  const cara: { readonly cara: CaraTingkat; readonly rank: readonly number[] | undefined }[] = [
    { cara: 'kode', rank: ranksByCode(mentah) },
    { cara: 'kata', rank: ranksByWord(mentah) },
    { cara: 'indentasi', rank: ranksByNumber(mentah.map(({ indent }) => indent)) },
    {
      cara: 'penomoran',
      rank: ranksByFirst(
        mentah.map(({ tanda }) => tanda),
        true,
      ),
    },
    { cara: 'penomoran', rank: ranksByLetter(mentah) },
    {
      cara: 'huruf',
      rank: ranksByFirst(
        mentah.map(({ gaya }) => gaya),
        false,
      ),
    },
    {
      cara: 'huruf',
      rank: ranksByFirst(
        mentah.map(({ uraian }) => (uraian === uraian.toUpperCase() ? 'besar' : 'kecil')),
        false,
      ),
    },
    {
      cara: 'huruf',
      rank: ranksByFirst(
        mentah.map(({ gaya, indent, tanda }) => `${gaya}|${indent}|${tanda}`),
        false,
      ),
    },
  ];
  let best: { cara: CaraTingkat; rank: readonly number[]; cocok: number; banyak: number } | undefined;
  for (const one of cara) {
    if (one.rank === undefined) continue;
    const banyak = new Set(one.rank).size;
    if (banyak < 2 && mentah.length > 1) continue;
    const cocok = cocokOf(mentah, one.rank);
    if (
      best === undefined ||
      cocok > best.cocok + 0.02 ||
      (cocok > best.cocok - 0.001 && banyak > best.banyak && best.cara !== 'kode')
    )
      best = { cara: one.cara, rank: one.rank, cocok, banyak };
  }
  if (best === undefined || new Set(best.rank).size === 1) {
    // One level alone is what the heading says: a list of kegiatan.
    const [istilah] = istilahKolom[0] ?? [];
    const tingkat = istilah === 'kegiatan' || istilah === 'subkegiatan' ? istilah : 'program';
    return { tingkat: mentah.map(() => tingkat), cara: 'tidak diketahui', cocok: 1 };
  }
  const tingkat = namai(mentah, best.rank);
  return {
    tingkat: best.cara === 'kode' ? denganAkun(mentah, tingkat) : tingkat,
    cara: best.cara,
    cocok: best.cocok,
  };
}

/** Accounts of belanja are rincian; one that only sums up those below it is left out. */
function denganAkun(
  mentah: readonly Mentah[],
  tingkat: readonly (Tingkat | undefined)[],
): readonly (Tingkat | undefined)[] {
  const akun = akunDari(mentah);
  return tingkat.map((level, index) => {
    if (!akun[index] || level === undefined) return level;
    const next = mentah[index + 1]?.kode ?? '';
    return akun[index + 1] && next.startsWith(`${mentah[index]?.kode ?? ''}.`) ? undefined : 'rincian';
  });
}

function ranksByNumber(values: readonly number[]): readonly number[] | undefined {
  const steps = [...new Set(values)].sort((a, b) => a - b);
  return steps.length < 2 || steps.length > 8 ? undefined : values.map((value) => steps.indexOf(value));
}

/** Marks in the order in which they first appear: the first is the highest level. */
function ranksByFirst(marks: readonly string[], marked: boolean): readonly number[] | undefined {
  const steps = [...new Set(marks)];
  if (steps.length < 2 || steps.length > 8) return undefined;
  if (marked && marks.filter((mark) => mark === '').length > marks.length * 0.8) return undefined;
  return marks.map((mark) => steps.indexOf(mark));
}

/** A letter for each level, the same in every row of it: P, K, S. */
function ranksByLetter(mentah: readonly Mentah[]): readonly number[] | undefined {
  const marks = mentah.map(({ nomor }) => nomor.replace(/[().\s]/gu, '').toUpperCase());
  if (!marks.every((mark) => /^\p{L}{1,4}$/u.test(mark))) return undefined;
  return new Set(marks).size > 4 ? undefined : ranksByFirst(marks, false);
}

function ranksByCode(mentah: readonly Mentah[]): readonly number[] | undefined {
  const coded = mentah.filter(({ kode }) => /\d/u.test(kode)).length;
  if (coded < mentah.length * 0.6) return undefined;
  // Accounts of belanja have numbers of their own, shorter than those of the kegiatan above them.
  const akun = akunDari(mentah);
  const depth = mentah.map(({ kode }, index) => (kode === '' || akun[index] ? 0 : segments(kode).length));
  // A row without a kode under one that has it is what that one is made of; before any it heads the table.
  const deepest = Math.max(...depth);
  const filled = mentah.map(({ kode }, index) =>
    kode !== '' && !akun[index]
      ? (depth[index] ?? 0)
      : index > 0 && mentah.slice(0, index).some((one) => one.kode !== '')
        ? deepest + 1
        : 0,
  );
  return ranksByNumber(filled);
}

/** Which rows are accounts of belanja (5.1.02.01) among rows whose kode are those of programs. */
function akunDari(mentah: readonly Mentah[]): readonly boolean[] {
  const akun = mentah.map(({ kode }) => /^5[.\s][1-4](?:[.\s]|$)/u.test(kode));
  const banyak = akun.filter(Boolean).length;
  return banyak * 10 > mentah.length * 9 || akun[0] === true ? akun.map(() => false) : akun;
}

function segments(kode: string): readonly string[] {
  const parts = kode.split(/[.\s-]+/u).filter((part) => part !== '');
  return parts.length === 1 && /^\d{6,}$/u.test(kode) ? (kode.match(/\d{1,2}/gu) ?? []) : parts;
}

function ranksByWord(mentah: readonly Mentah[]): readonly number[] | undefined {
  const rank = mentah.map(({ uraian }) =>
    /^program\b/iu.test(uraian)
      ? 0
      : /^sub\s*kegiatan\b/iu.test(uraian)
        ? 2
        : /^kegiatan\b/iu.test(uraian)
          ? 1
          : 3,
  );
  const told = rank.filter((one) => one < 3).length;
  return told < mentah.length * 0.5 ? undefined : ranksByNumber(rank);
}

/** The share of parents whose pagu is the sum of their direct children's. */
function cocokOf(mentah: readonly Mentah[], rank: readonly number[]): number {
  let parents = 0;
  let right = 0;
  for (let index = 0; index < mentah.length; index++) {
    const own = rank[index] ?? 0;
    const pagu = mentah[index]?.pagu;
    const next = rank[index + 1];
    if (pagu === undefined || next === undefined || next <= own) continue;
    let sum = new Decimal(0);
    let known = true;
    // The children of one parent are all of the level that the first of them has.
    for (let below = index + 1; below < mentah.length && (rank[below] ?? 0) > own; below++) {
      if ((rank[below] ?? 0) === next) {
        const value = mentah[below]?.pagu;
        if (value === undefined) known = false;
        else sum = sum.plus(value);
      } else if ((rank[below] ?? 0) < next) known = known && false;
    }
    if (!known) {
      parents += 0.5;
      continue;
    }
    parents++;
    if (sum.minus(pagu).abs().lte(pagu.abs().times(0.0005).plus(1))) right++;
  }
  return parents === 0 ? 0.5 : right / parents;
}

/** Names the levels: the one whose rows begin with Program is the program; what stands above it is left out. */
function namai(mentah: readonly Mentah[], rank: readonly number[]): readonly (Tingkat | undefined)[] {
  const banyak = Math.max(...rank) + 1;
  const share = (level: number, pola: RegExp) => {
    const rows = mentah.filter((_, index) => rank[index] === level);
    return rows.length === 0 ? 0 : rows.filter(({ uraian }) => pola.test(uraian)).length / rows.length;
  };
  let program = -1;
  for (let level = 0; level < banyak && program < 0; level++)
    if (share(level, /^program\b/iu) >= 0.5) program = level;
  if (program < 0) {
    program = 0;
    while (
      program < banyak - 1 &&
      /^(?:urusan|bidang urusan|unsur|dinas|badan|kantor|sekretariat|inspektorat|kecamatan|organisasi|skpd|opd|belanja|rsud|satuan)\b/iu.test(
        mentah.find((_, index) => rank[index] === program)?.uraian ?? '',
      )
    )
      program++;
  }
  let sub = -1;
  for (let level = program + 1; level < banyak; level++)
    if (share(level, /^sub\s*kegiatan\b/iu) >= 0.5) sub = level;
  return rank.map((level) => {
    if (level < program) return undefined;
    if (sub > program) {
      if (level === program) return 'program';
      if (level === sub) return 'subkegiatan';
      return level > sub ? 'rincian' : 'kegiatan';
    }
    return URUTAN[Math.min(level - program, 3)];
  });
}

function persenPerSatu(
  table: OfficeTable,
  mentah: readonly Mentah[],
  persen: number | undefined,
  pagu: number | undefined,
  realisasi: number | undefined,
  gaya: (column: number) => GayaAngka,
): boolean {
  if (persen === undefined) return false;
  let satu = 0;
  let lebih = 0;
  for (const { row } of mentah) {
    const shown = table.grid.text(row, persen);
    if (shown.includes('%')) continue;
    const value = angkaOf(table.grid.cell(row, persen), gaya(persen));
    if (value === undefined || value.isZero()) continue;
    const p = pagu === undefined ? undefined : angkaUang(table.grid.cell(row, pagu), gaya(pagu));
    const r =
      realisasi === undefined ? undefined : angkaUang(table.grid.cell(row, realisasi), gaya(realisasi));
    if (p !== undefined && r !== undefined && !p.isZero()) {
      if (r.div(p).minus(value).abs().lt(0.02)) satu++;
      else lebih++;
    } else if (value.lte(1.2)) satu++;
    else lebih++;
  }
  return satu > lebih;
}

/** Whether each month holds what was spent up to it: December is then the year's realisasi, or the sum of all more than the pagu. */
function bulanKumulatif(
  table: OfficeTable,
  mentah: readonly Mentah[],
  bulan: ReadonlyMap<number, number>,
  pagu: number | undefined,
  realisasi: number | undefined,
  gaya: (column: number) => GayaAngka,
): boolean {
  let menumpuk = 0;
  let sendiri = 0;
  const uang = (row: number, column: number | undefined) =>
    column === undefined ? undefined : angkaUang(table.grid.cell(row, column), gaya(column));
  for (const { row } of mentah) {
    const values = [...bulan.values()].flatMap((column) => uang(row, column) ?? []);
    const akhir = values[values.length - 1];
    if (values.length < 2 || akhir === undefined) continue;
    const jumlah = values.reduce((sum, value) => sum.plus(value), new Decimal(0));
    const setahun = uang(row, realisasi);
    const plafon = uang(row, pagu);
    if (setahun !== undefined) {
      if (jumlah.minus(setahun).abs().lte(1)) sendiri++;
      else if (akhir.minus(setahun).abs().lte(1)) menumpuk++;
    } else if (plafon !== undefined && jumlah.gt(plafon.times('1.05'))) menumpuk++;
    else sendiri++;
  }
  return menumpuk > sendiri;
}

/** Whether quarters stand each for itself: only then do they add up to the year's realisasi. */
function bertambah(
  table: OfficeTable,
  mentah: readonly Mentah[],
  triwulan: ReadonlyMap<number, number>,
  realisasi: number | undefined,
  gaya: (column: number) => GayaAngka,
  kepala: string,
): boolean {
  if (triwulan.size < 2 || /s\.?\s*\/?\s*d\b|sampai|kumulatif/iu.test(kepala)) return false;
  let sendiri = 0;
  let menumpuk = 0;
  for (const { row } of mentah) {
    const values = [1, 2, 3, 4].flatMap((quarter) => {
      const column = triwulan.get(quarter);
      const value = column === undefined ? undefined : angkaUang(table.grid.cell(row, column), gaya(column));
      return value === undefined ? [] : [value];
    });
    if (values.length < 2) continue;
    const akhir = values[values.length - 1] ?? new Decimal(0);
    const jumlah = values.reduce((sum, value) => sum.plus(value), new Decimal(0));
    const r =
      realisasi === undefined ? undefined : angkaUang(table.grid.cell(row, realisasi), gaya(realisasi));
    if (r !== undefined) {
      if (jumlah.minus(r).abs().lte(1) && !akhir.minus(r).abs().lte(1)) sendiri++;
      else if (akhir.minus(r).abs().lte(1)) menumpuk++;
    } else if (values.some((value, index) => index > 0 && value.lt(values[index - 1] ?? value))) sendiri++;
    else menumpuk++;
  }
  return sendiri > menumpuk;
}
