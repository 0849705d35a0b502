import { Decimal } from '../decimal.ts';
import type { KolomTerbaca, Kutipan } from './baca-indikator.ts';
import { angkaUang, type GayaAngka, gayaOf, isiPersen, isiUang } from './isi.ts';
import { isDitto, isListNumber, isNothing, markOf, withoutMark } from './kata.ts';
import { isAkunPendapatan, kolomAnggaran, tanpaKinerja, tingkatTertulis } from './kolom-anggaran.ts';
import { isNote, isSignature, isTotal } from './rows.ts';
import { jabatanIn, namaSasaran } from './sebutan.ts';
import { bertambah, bulanKumulatif, persenPerSatu } from './sifat-anggaran.ts';
import type { OfficeTable } from './tables.ts';
import {
  type BarisJumlah,
  type BarisMentah,
  type CaraTingkat,
  denganJumlah,
  hurufBerurut,
  markClass,
  type Tingkat,
  tentukanTingkat,
} from './tingkat-anggaran.ts';

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

/** Reads a table of budget: which row is which level, which column which sum. */
export function bacaTabelAnggaran(semua: OfficeTable, pilihan: PilihanAnggaran = {}): TabelAnggaran {
  const table = tanpaKinerja(semua);
  const { grid } = table;
  const kolom = kolomAnggaran(table, pilihan.pagu);
  const { nama, kode: kolomKode, no: kolomNo, pagu: kolomPagu, realisasi: kolomRealisasi } = kolom;
  const { persen: kolomPersen, dana: kolomDana, keterangan: kolomKeterangan, sasaran: kolomSasaran } = kolom;
  const { belanja: kolomBelanja, kali, triwulan, bulan, dua } = kolom;

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

  const kolomUang = [kolomPagu, kolomRealisasi, ...triwulan.values(), dua?.murni, dua?.perubahan].filter(
    (column): column is number => column !== undefined,
  );
  const judulBelanja =
    [...table.titles]
      .reverse()
      .map(belanjaOf)
      .find((found) => found !== '') ?? '';
  const leaf = new Map(table.columns.map(({ column, path }) => [column, path[path.length - 1] ?? '']));
  const barisJumlah: BarisJumlah[] = [];
  const mentah: BarisMentah[] = [];
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
    if (isAkunPendapatan(kode)) {
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
        tertulis: kolom.tingkat === undefined ? undefined : tingkatTertulis(grid.text(row, kolom.tingkat)),
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
  const tingkat = tentukanTingkat(mentah, kolom.istilahNama);
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
  const dijumlahkan = bertambah(table, mentah, triwulan, kolomRealisasi, gaya, kolom.kepalaTriwulan);
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
                  : [...triwulan.values()].includes(column)
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

function wide(table: OfficeTable, row: number, column: number): boolean {
  const merge = table.grid.merge(row, column);
  return merge !== undefined && merge.right - merge.left >= 1;
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
