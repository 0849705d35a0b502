import { quarterIn } from './headings.ts';
import { denganSatuan, gabungInduk, type Mentah } from './induk-anak.ts';
import { angkaOf, type GayaAngka, gayaOf, type Isi, isiNilai } from './isi.ts';
import type { Istilah } from './istilah.ts';
import { isDitto, isListNumber, isNothing, markOf, withoutMark, wordsOf, yearsIn } from './kata.ts';
import type { CellPlace, OfficeCell } from './office.ts';
import {
  bagianSel,
  jadiOf,
  type Peran,
  peranDi,
  peranOf,
  tanpaKembar,
  termOf,
  UKURAN,
} from './peran-kolom.ts';
import { isBareTotal, isNote, isSignature, isTotal } from './rows.ts';
import { AWAL_MISI, AWAL_SASARAN, AWAL_TUJUAN, after, JABATAN, jabatanIn, namaSasaran } from './sebutan.ts';
import type { HeadColumn, OfficeTable } from './tables.ts';
import { hubungkanTriwulan, type SifatTriwulan, simpanTriwulan, triwulanJudul } from './triwulan.ts';

/** A text and the cell that it comes from. */
export interface Kutipan {
  readonly teks: string;
  readonly tempat: CellPlace;
  /** The mark behind it that a note explains. */
  readonly tanda?: string;
  /** The error of a formula that stands there instead. */
  readonly galat?: string;
}

export type KolomKinerja =
  | 'Target'
  | 'Realisasi'
  | 'Capaian Tercetak'
  | 'Kategori Tercetak'
  | 'Pembilang'
  | 'Penyebut';

export type KolomIndikator =
  | 'Satuan'
  | 'Target Akhir RPJMD'
  | 'Realisasi Nasional'
  | 'Formulasi'
  | 'Sumber Data';

export type KolomTriwulan = 'Target' | 'Realisasi' | 'Permasalahan' | 'Rencana Tindak Lanjut';

export type KolomAnalisis = 'Penyebab' | 'Hambatan' | 'Solusi';

/** What a quarter of an indikator says. */
export interface TriwulanTerbaca {
  readonly tahun: number;
  readonly triwulan: number;
  readonly isi: Map<KolomTriwulan, Kutipan>;
}

/** One row of an office's table of indikator, as far as it says. */
export interface BarisIndikator {
  readonly row: number;
  readonly tujuan: string;
  readonly sasaran: string;
  readonly tempatSasaran: CellPlace | undefined;
  /** The jabatan or name in the band, title or column that the row belongs to. */
  readonly pejabat: string;
  readonly nama: string;
  readonly tempatNama: CellPlace;
  /** Whether the name was put together of a parent row and its own. */
  readonly gabungan: boolean;
  readonly isi: ReadonlyMap<KolomIndikator, Kutipan>;
  /** By the year, 0 where the table names none. */
  readonly kinerja: ReadonlyMap<number, ReadonlyMap<KolomKinerja, Kutipan>>;
  readonly triwulan: readonly TriwulanTerbaca[];
  readonly analisis: ReadonlyMap<KolomAnalisis, Kutipan>;
  /** What the row has in a column of kode: its own, or that of its sasaran. */
  readonly kode: string;
}

/** What kind of table of indikator it is, told by its titles and columns. */
export type JenisTabelIndikator =
  | 'capaian'
  | 'pk'
  | 'iku'
  | 'renstra'
  | 'rencana'
  | 'daftar'
  | 'triwulan'
  | 'analisis';

export interface TabelIndikator {
  readonly table: OfficeTable;
  readonly jenis: JenisTabelIndikator;
  readonly baris: readonly BarisIndikator[];
  /** What the notes below say of each mark: `*)` to "angka sementara". */
  readonly catatan: ReadonlyMap<string, string>;
  /** The columns by what they were taken for, for the wizard to show. */
  readonly kolom: readonly KolomTerbaca[];
  /** Texts of a column of Keterangan, which belong to no raw tab. */
  readonly lain: readonly Kutipan[];
  readonly tahun: readonly number[];
  readonly adaInduk: boolean;
  readonly sifatTriwulan: readonly SifatTriwulan[];
  /** Whether a column of Capaian was taken for the realisasi. */
  readonly capaianJadiRealisasi: boolean;
  /** Whether the titles speak of a plan of several years. */
  readonly berjudulRenstra: boolean;
}

export interface KolomTerbaca {
  readonly column: number;
  readonly kepala: string;
  /** The raw tab's column, or nothing where it is left out. */
  readonly jadi: string;
}

interface Kolom {
  readonly column: number;
  readonly peran: Peran;
}

interface KolomUkuran {
  readonly column: number;
  readonly ukuran: KolomKinerja;
  readonly tahun: number | undefined;
  readonly persen: boolean;
  /** Which part of its cells, where they hold several figures. */
  readonly bagian?: number;
}

/** Whether a table speaks of indikator of kinerja. */
export function isTabelIndikator(table: OfficeTable): boolean {
  const peran = table.columns.map((head) => peranDi(table, head));
  // A column of indikator has words; numbers below such a heading count them.
  const indikator = peran.some(
    (one, index) =>
      (one.jenis === 'bersama' || (one.jenis === 'kunci' && one.istilah === 'indikator')) &&
      textual(table, table.columns[index]?.column ?? 0) > 0,
  );
  return (
    indikator &&
    peran.some(
      (one) =>
        one.jenis === 'ukuran' ||
        one.jenis === 'isi' ||
        one.jenis === 'triwulan' ||
        one.jenis === 'analisis' ||
        (one.jenis === 'kunci' && one.istilah === 'sasaran'),
    )
  );
}

/** Reads a table of indikator row by row: carries what is merged or left out, joins parents and children. */
export function bacaTabelIndikator(table: OfficeTable): TabelIndikator {
  const { grid } = table;
  const semua: Kolom[] = tanpaIndikatorTujuan(table).map((head) => ({
    column: head.column,
    peran: peranDi(table, head),
  }));
  const withText = (column: number) => textual(table, column);
  const kunci = (istilah: Istilah) =>
    semua
      .filter(({ peran }) => peran.jenis === 'kunci' && peran.istilah === istilah)
      .map(({ column }) => column);
  const bersama = semua.filter(({ peran }) => peran.jenis === 'bersama').map(({ column }) => column);
  const kolomIndikator = pilihTeks(kunci('indikator').length > 0 ? kunci('indikator') : bersama, withText);
  const berbagi = kunci('indikator').length === 0;
  const kolomSasaran = pilihTeks(kunci('sasaran'), withText);
  const kolomTujuan = pilihTeks(kunci('tujuan'), withText);
  const kolomPejabat = pilihTeks(kunci('pejabat'), withText);
  const kolomTahun = kunci('tahun')[0];
  const kolomUkuran = kunci('ukuran')[0];
  const kolomTriwulan = kunci('triwulan')[0];
  const kolomKode = kunci('kode')[0];
  const kolomKet = kunci('keterangan');
  const terbaca: KolomUkuran[] = semua.flatMap(({ column, peran }): readonly KolomUkuran[] => {
    if (peran.jenis === 'ukuran') return [{ column, ...peran }];
    if (peran.jenis !== 'sesel') return [];
    return peran.ukuran.map((ukuran, bagian) => ({
      column,
      ukuran,
      tahun: peran.tahun,
      persen: false,
      bagian,
    }));
  });
  const triwulan = semua.flatMap(({ column, peran }) =>
    peran.jenis === 'triwulan' && peran.kolom !== undefined
      ? [{ column, kolom: peran.kolom, triwulan: peran.triwulan, tahun: peran.tahun }]
      : [],
  );
  const analisis = semua.flatMap(({ column, peran }) =>
    peran.jenis === 'analisis' ? [{ column, analisis: peran.analisis }] : [],
  );
  const triwulanTabel = kolomTriwulan === undefined ? triwulanJudul(table) : undefined;
  const isiKolom = semua.flatMap(({ column, peran }) =>
    peran.jenis === 'isi' ? [{ column, isi: peran.isi }] : [],
  );
  const named = terbaca.flatMap(({ tahun }) => (tahun === undefined ? [] : [tahun]));
  const tahunDari = (kolom: KolomKinerja) =>
    [...terbaca, ...triwulan.map((one) => ({ tahun: one.tahun, ukuran: one.kolom }))].flatMap(
      ({ tahun, ukuran: one }) => (tahun !== undefined && one === kolom ? [tahun] : []),
    );
  // A target may be of next year; what was reached is of the year that the table is about.
  const tercapai =
    [tahunDari('Realisasi'), tahunDari('Capaian Tercetak'), named].find((one) => one.length > 0) ?? [];
  const judul = table.titles.filter((text) => !/\d\s*$/u.test(text) || yearsIn(text).length > 0);
  const titleYear = [...judul]
    .reverse()
    .map((text) => Math.max(0, ...yearsIn(text)))
    .find((year) => year > 0);
  const disebut = titleYear || Math.max(0, ...yearsIn(grid.name.replace(/_/gu, ' ')));
  const tahunBernama = Math.max(0, ...tercapai);
  // Realisasi of a year beside one without: what has no year is the report's, later than the one before.
  const tanpaTahun = terbaca.some(({ tahun, ukuran: one }) => tahun === undefined && one === 'Realisasi');
  const lampau = tanpaTahun && tahunDari('Realisasi').length > 0;
  const tahunTabel = lampau ? disebut || tahunBernama + 1 : tahunBernama || disebut;
  const bertahun = terbaca.map((one) => ({ ...one, tahun: one.tahun ?? tahunTabel }));
  const capaianJadiRealisasi = isCapaianRealisasi(table, bertahun);
  const ukuran = capaianJadiRealisasi
    ? bertahun.map((one) =>
        one.ukuran === 'Capaian Tercetak' && !one.persen ? { ...one, ukuran: 'Realisasi' as const } : one,
      )
    : tanpaKembar(bertahun);
  const gaya = new Map<number, GayaAngka>();
  const gayaDi = (column: number) => {
    const known = gaya.get(column);
    if (known !== undefined) return known;
    const texts: string[] = [];
    for (let row = table.first; row <= table.last && texts.length < 200; row++) {
      if (typeof grid.cell(row, column)?.value === 'string') texts.push(grid.text(row, column));
    }
    const found = gayaOf(texts);
    gaya.set(column, found);
    return found;
  };

  const catatan = new Map<string, string>();
  const lain: Kutipan[] = [];
  const mentah: Mentah[] = [];
  const band = { tujuan: '', sasaran: '', pejabat: '', tempatSasaran: undefined as CellPlace | undefined };
  for (const title of table.titles) {
    const bare = withoutMark(title);
    const sasaran = after(AWAL_SASARAN, bare);
    if (sasaran !== undefined) band.sasaran = sasaran;
    const tujuan = after(AWAL_TUJUAN, bare);
    if (tujuan !== undefined) band.tujuan = tujuan;
    const jabatan =
      /^(?:nama\s+)?(?:jabatan|pejabat)\s*[:.-]/iu.test(bare) ||
      (JABATAN.test(bare) && !/^(?:bidang|bagian|seksi)\s*$/iu.test(bare))
        ? jabatanIn(title)
        : '';
    if (jabatan !== '') band.pejabat = jabatan;
  }
  const lalu = {
    tujuan: '',
    sasaran: '',
    pejabat: '',
    tahun: 0,
    nama: '',
    induk: '',
    tempatSasaran: undefined as CellPlace | undefined,
  };
  const bands: { row: number; text: string }[] = [];
  const leaf = new Map(table.columns.map(({ column, path }) => [column, path[path.length - 1] ?? '']));
  const paling = kolomIndikator[kolomIndikator.length - 1] ?? table.left;
  const tempat = (row: number, column: number): CellPlace => grid.place(row, column);
  let kosong = 0;
  let barisSasaran = -1;

  for (let row = table.first; row <= table.last; row++) {
    if (table.repeated.has(row)) continue;
    const filled = grid.filled(row, table.left, table.right);
    if (filled.length === 0) {
      kosong++;
      continue;
    }
    const pertama = filled[0] ?? table.left;
    const teksPertama = grid.text(row, pertama);
    const diUkuran = ukuran.filter(({ column }) => !isNothing(grid.text(row, column)));
    const berangka = [...ukuran, ...triwulan, ...analisis].some(
      ({ column }) => grid.text(row, column) !== '',
    );
    const adaIsi = isiKolom.some(({ column }) => grid.text(row, column) !== '');
    if (filled.filter((column) => grid.text(row, column) === leaf.get(column)).length >= 2) continue;
    if (urutanKolom(table, row)) continue;
    if (
      filled.length <= 3 &&
      filled.every((column) => isSignature(grid.text(row, column)) || grid.text(row, column).length < 60) &&
      filled.some((column) => isSignature(grid.text(row, column)))
    )
      break;
    if (isNote(teksPertama) && filled.length <= 2 && diUkuran.length === 0) {
      simpanCatatan(catatan, filled.map((column) => grid.text(row, column)).join(' '));
      continue;
    }
    if (
      kosong >= 2 &&
      !berangka &&
      !adaIsi &&
      filled.length <= 2 &&
      mentah.length > 0 &&
      !kolomIndikator.some((column) => grid.text(row, column) !== '')
    ) {
      // Text after a gap: what follows is a signature or another remark.
      if (filled.some((column) => column > paling)) break;
    }
    kosong = 0;

    const sendiri = kolomIndikator.map((column) => grid.text(row, column));
    const bukanNomor = filled.filter((column) => !isListNumber(grid.text(row, column)));
    const satu = bukanNomor.length === 1 ? (bukanNomor[0] ?? -1) : -1;
    const isTotalRow = filled.some(
      (column) =>
        column <= paling &&
        (isBareTotal(grid.text(row, column)) ||
          (isTotal(grid.text(row, column)) &&
            column < (kolomIndikator[0] ?? 0) &&
            !kolomSasaran.includes(column))),
    );
    if (isTotalRow && !adaIsi) continue;

    if (satu >= 0 && !berangka) {
      const text = grid.text(row, satu);
      const merge = grid.merge(row, satu);
      const wide =
        merge !== undefined &&
        merge.right - merge.left + 1 >= Math.max(2, (table.right - table.left + 1) * 0.5);
      const prefixed =
        after(AWAL_SASARAN, withoutMark(text)) !== undefined ||
        after(AWAL_TUJUAN, withoutMark(text)) !== undefined ||
        after(AWAL_MISI, withoutMark(text)) !== undefined;
      const outside =
        !kolomIndikator.includes(satu) &&
        !kolomSasaran.includes(satu) &&
        !kolomTujuan.includes(satu) &&
        satu <= Math.max(paling, table.left + 1);
      const hasil =
        kolomSasaran.length === 0 &&
        !berbagi &&
        kolomIndikator.includes(satu) &&
        filled.length === 1 &&
        /^\p{L}+nya\b/iu.test(withoutMark(text)) &&
        grid.filled(row + 1, table.left, (kolomIndikator[0] ?? 0) - 1).length > 0;
      if (wide || prefixed || outside || hasil) {
        bacaBand(text, tempat(row, satu), band, lalu, bands, row, kolomSasaran.length > 0);
        continue;
      }
    }

    const cover = (columns: readonly number[]) => {
      for (const column of [...columns].reverse()) {
        const text = grid.covering(row, column);
        if (text !== '') return { text, place: grid.anchor(row, column) };
      }
      return undefined;
    };
    if (kolomTujuan.length > 0) {
      const text = cover(kolomTujuan)?.text ?? '';
      if (text !== '' && !isDitto(text)) lalu.tujuan = namaSasaran(text);
    }
    if (kolomSasaran.length > 0) {
      const found = cover(kolomSasaran);
      if (
        found !== undefined &&
        !isDitto(found.text) &&
        !isListNumber(found.text) &&
        !isNothing(found.text)
      ) {
        lalu.sasaran = namaSasaran(found.text);
        lalu.tempatSasaran = tempat(found.place.row, found.place.column);
      }
    }
    if (kolomPejabat.length > 0) {
      const text = cover(kolomPejabat)?.text ?? '';
      if (text !== '' && !isDitto(text) && !isNothing(text)) lalu.pejabat = text;
    }
    if (kolomTahun !== undefined) {
      const [year] = yearsIn(grid.covering(row, kolomTahun));
      if (year !== undefined) lalu.tahun = year;
    }
    const triwulanBaris =
      kolomTriwulan === undefined ? triwulanTabel : quarterIn(`tw ${grid.covering(row, kolomTriwulan)}`);

    let nama = sendiri[sendiri.length - 1] ?? '';
    let induk = '';
    if (kolomIndikator.length > 1) {
      const own =
        sendiri
          .slice(0, -1)
          .filter((text) => text !== '' && !isListNumber(text))
          .pop() ?? '';
      if (own !== '') {
        if (nama === '') nama = own;
        lalu.induk = own;
      }
      if (nama !== own && nama !== '')
        induk = own !== '' || mergedAbove(table, row, kolomIndikator) ? lalu.induk : lalu.induk;
      if (induk === nama) induk = '';
    }
    const atas =
      kolomIndikator
        .map((column) => grid.covering(row, column))
        .filter((text) => text !== '' && !isListNumber(text))
        .pop() ?? '';
    const lanjutan = nama === '' || isDitto(nama);
    if (lanjutan) {
      const tahunSendiri = kolomTahun !== undefined && grid.text(row, kolomTahun) !== '';
      const triwulanSendiri = kolomTriwulan !== undefined && triwulanBaris !== undefined;
      const ukuranSendiri = kolomUkuran !== undefined && grid.text(row, kolomUkuran) !== '';
      if (!(tahunSendiri || ukuranSendiri || triwulanSendiri || isDitto(nama))) {
        if (!berangka || atas === '') {
          continue;
        }
      }
      nama = lalu.nama;
    }
    if (nama === '' || isNothing(nama)) continue;
    // The capaian of a sasaran, the mean of its indikator, may stand beside it.
    const hanyaRerata = diUkuran.every(
      ({ ukuran: one }) => one === 'Capaian Tercetak' || one === 'Kategori Tercetak',
    );
    if (
      berbagi &&
      !lanjutan &&
      (!berangka || (diUkuran.length > 0 && hanyaRerata)) &&
      !isiKolom.some(({ column }) => !isNothing(grid.text(row, column)))
    ) {
      const next = nextIndikator(
        table,
        row,
        paling,
        ukuran.map(({ column }) => column),
      );
      // A heading below a heading, or one that ends in a colon, is the parent of indikator, not a sasaran.
      const induk = /[:;]$/u.test(nama) || barisSasaran === row - 1;
      if (next && !induk) {
        barisSasaran = row;
        const tujuan = after(AWAL_TUJUAN, withoutMark(nama));
        if (tujuan !== undefined) lalu.tujuan = tujuan;
        else {
          lalu.sasaran = namaSasaran(nama);
          lalu.tempatSasaran = tempat(row, paling);
        }
        continue;
      }
    }

    const ukuranBaris =
      kolomUkuran === undefined ? undefined : UKURAN[termOf(grid.text(row, kolomUkuran)) ?? 'lain'];
    if (kolomUkuran !== undefined && ukuranBaris === undefined && grid.text(row, kolomUkuran) !== '')
      continue;
    const sebelumnya = lanjutan ? mentah[mentah.length - 1] : undefined;
    const bersambung = sebelumnya !== undefined && (kolomUkuran ?? kolomTriwulan) !== undefined;
    const cellNama = grid.cell(row, paling);
    const baris: Mentah = bersambung
      ? sebelumnya
      : {
          row,
          tujuan: lalu.tujuan || band.tujuan,
          sasaran: (kolomSasaran.length > 0 || berbagi ? lalu.sasaran : '') || band.sasaran,
          tempatSasaran: lalu.tempatSasaran ?? band.tempatSasaran,
          pejabat: lalu.pejabat || band.pejabat,
          nama,
          induk,
          tempatNama: tempat(
            row,
            sendiri[sendiri.length - 1] === '' ? (kolomIndikator[0] ?? paling) : paling,
          ),
          indent: (cellNama?.indent ?? 0) + leadingSpaces(cellNama?.text ?? ''),
          tanda: markOf(nama),
          nomor: nomorOf(table, row, kolomIndikator, kunci('indikator'), kunci('no')),
          tebal: cellNama?.bold === true,
          berangka: false,
          isi: new Map(),
          kinerja: new Map(),
          triwulan: [],
          analisis: new Map(),
          kode: kolomKode === undefined ? '' : grid.covering(row, kolomKode),
        };
    if (!bersambung) mentah.push(baris);
    lalu.nama = nama;
    for (const { column, isi } of isiKolom) {
      const place = grid.anchor(row, column);
      // A cell merged over several indikator is each one's only where it is a source, not a figure.
      if (place.row !== row && isi !== 'Sumber Data' && isi !== 'Satuan' && isi !== 'Formulasi') continue;
      const found = isiNilai(grid.cell(place.row, place.column), gayaDi(column));
      const teks = isDitto(found.teks) ? (lastOf(mentah, isi) ?? '') : found.teks;
      if (!isNothing(teks) && !baris.isi.has(isi))
        baris.isi.set(isi, { teks, tempat: tempat(place.row, place.column) });
    }
    const boleh = kolomUkuran === undefined ? ukuran : ukuranPerTahun(table, semua, tahunTabel);
    for (const one of boleh) {
      const found = isiNilai(selUkuran(grid.cell(row, one.column), one), gayaDi(one.column));
      if (found.teks === '' && found.galat === undefined) continue;
      const tahun = kolomTahun === undefined ? (one.tahun ?? 0) : lalu.tahun;
      const jadi = kolomUkuran === undefined ? one.ukuran : ukuranBaris;
      if (jadi === undefined) continue;
      const ini = { ...kutipanOf(found), tempat: tempat(row, one.column) };
      if (triwulanBaris !== undefined) {
        baris.berangka = true;
        if (!isNothing(ini.teks) && (jadi === 'Target' || jadi === 'Realisasi'))
          simpanTriwulan(baris, tahun, triwulanBaris, jadi, ini);
        if (triwulanTabel !== 4) continue;
      }
      const year = baris.kinerja.get(tahun) ?? new Map<KolomKinerja, Kutipan>();
      if (!year.has(jadi)) {
        year.set(jadi, ini);
      }
      baris.kinerja.set(tahun, year);
      baris.berangka = true;
    }
    for (const one of triwulan) {
      const found = isiNilai(grid.cell(row, one.column), gayaDi(one.column));
      if (found.galat !== undefined || isNothing(found.teks)) continue;
      simpanTriwulan(baris, one.tahun ?? tahunTabel, one.triwulan, one.kolom, {
        ...kutipanOf(found),
        tempat: tempat(row, one.column),
      });
      baris.berangka = true;
    }
    for (const { column, analisis: kolom } of analisis) {
      const teks = grid.cell(row, column)?.text.trim() ?? '';
      if (isNothing(teks)) continue;
      const ini = { teks, tempat: tempat(row, column) };
      baris.berangka = true;
      if (triwulanBaris !== undefined && kolom !== 'Penyebab')
        simpanTriwulan(
          baris,
          kolomTahun === undefined ? tahunTabel : lalu.tahun,
          triwulanBaris,
          kolom === 'Hambatan' ? 'Permasalahan' : 'Rencana Tindak Lanjut',
          ini,
        );
      else if (!baris.analisis.has(kolom)) baris.analisis.set(kolom, ini);
      else lain.push(ini);
    }
    for (const column of kolomKet) {
      const teks = grid.text(row, column);
      if (!isNothing(teks)) lain.push({ teks, tempat: tempat(row, column) });
    }
  }

  const { baris, adaInduk } = gabungInduk(mentah);
  const per100 = kolomPerSatu(mentah);
  const bersatuan = isiKolom.some(({ isi }) => isi === 'Satuan') ? baris : denganSatuan(baris);
  const sifatTriwulan = bersatuan.map(hubungkanTriwulan).filter((one) => one !== undefined);
  const hasil = bersatuan.map((one) => selesai(one, per100));
  const punya = (kolom: KolomKinerja) =>
    (kolomTriwulan === undefined && ukuran.some((one) => one.ukuran === kolom)) ||
    hasil.some(({ kinerja }) => [...kinerja.values()].some((year) => year.has(kolom)));
  const jadiKolom = (head: HeadColumn): string => {
    const found = ukuran.find(({ column, bagian }) => column === head.column && bagian === undefined);
    const tahun = yearsIn(head.path.join(' '))[0];
    if (found === undefined && kolomUkuran !== undefined && tahun !== undefined)
      return `Target dan Realisasi ${tahun}`;
    return jadiOf(found === undefined ? peranDi(table, head) : { jenis: 'ukuran', ...found }, tahunTabel);
  };
  return {
    table,
    jenis: jenisOf(
      table,
      triwulanTabel !== undefined && triwulanTabel < 4,
      punya('Realisasi'),
      punya('Target'),
      analisis.length > 0,
      new Set(ukuran.filter((one) => one.ukuran === 'Target').map(({ tahun }) => tahun)).size,
    ),
    baris: hasil,
    catatan,
    kolom: table.columns.map((head) => ({
      column: head.column,
      kepala: head.path.join(' › '),
      jadi: jadiKolom(head),
    })),
    lain,
    tahun: [...new Set(hasil.flatMap(({ kinerja }) => [...kinerja.keys()]))],
    adaInduk,
    sifatTriwulan,
    capaianJadiRealisasi,
    berjudulRenstra: /\brpjmd\b|\brenstra\b|rencana strategis|jangka menengah/iu.test(
      [...table.titles, grid.name].join(' '),
    ),
  };
}

/** The cell of a figure, or its part of a cell that holds several. */
function selUkuran(
  cell: OfficeCell | undefined,
  { bagian }: { readonly bagian?: number | undefined },
): OfficeCell | undefined {
  if (bagian === undefined || cell === undefined) return cell;
  const teks = bagianSel(cell.text)[bagian] ?? '';
  return { value: teks, text: teks };
}

/**
 * The columns without those of an indikator of the tujuan, and of what was reached of it, where the indikator of
 * the sasaran stand beside them.
 */
function tanpaIndikatorTujuan(table: OfficeTable): readonly HeadColumn[] {
  const indikator = table.columns.filter(({ path }) => termOf(path[path.length - 1] ?? '') === 'indikator');
  const isTujuan = ({ path }: HeadColumn) => /tujuan/iu.test(path[path.length - 1] ?? '');
  if (indikator.every(isTujuan)) return table.columns;
  let lewat = false;
  return table.columns.map((head) => {
    if (indikator.includes(head)) lewat = isTujuan(head);
    else if (termOf(head.path[head.path.length - 1] ?? '') === 'sasaran') lewat = false;
    return lewat ? { ...head, path: [] } : head;
  });
}

/** A quotation; whatever stands for nothing as a dash, as the raw tabs read it. */
function kutipanOf({ teks: tertulis, tanda, galat }: Isi): Omit<Kutipan, 'tempat'> {
  const teks = tertulis !== '' && isNothing(tertulis) ? '-' : tertulis;
  return { teks, ...(tanda !== undefined && { tanda }), ...(galat !== undefined && { galat }) };
}

/**
 * Whether Capaian is the office's word for the realisasi: in a table that has none, beside a target, where its
 * cells follow the target rather than lie around a hundred.
 */
function isCapaianRealisasi(
  table: OfficeTable,
  ukuran: readonly {
    readonly column: number;
    readonly ukuran: KolomKinerja;
    readonly tahun: number;
    readonly persen: boolean;
  }[],
): boolean {
  const calon = ukuran.filter((one) => one.ukuran === 'Capaian Tercetak' && !one.persen);
  if (calon.length === 0 || ukuran.some((one) => one.ukuran === 'Realisasi')) return false;
  if (ukuran.some((one) => one.ukuran === 'Capaian Tercetak' && one.persen)) return true;
  let mengikuti = 0;
  let seratus = 0;
  for (const { column, tahun } of calon) {
    const target = ukuran.find((one) => one.ukuran === 'Target' && one.tahun === tahun);
    if (target === undefined) continue;
    for (let row = table.first; row <= Math.min(table.last, table.first + 200); row++) {
      if (table.grid.text(row, column).includes('%') && !table.grid.text(row, target.column).includes('%'))
        seratus++;
      const t = angkaOf(table.grid.cell(row, target.column));
      const c = angkaOf(table.grid.cell(row, column));
      if (t === undefined || c === undefined || t.isZero() || (t.gte(60) && t.lte(140))) continue;
      if (c.minus(t).abs().lte(t.abs().times('0.5'))) mengikuti++;
      else if (c.gte(50) && c.lte(150)) seratus++;
    }
  }
  return mengikuti > seratus;
}

/** With target and realisasi down the side, every column with a year holds what its row says. */
function ukuranPerTahun(
  table: OfficeTable,
  semua: readonly Kolom[],
  tahunTabel: number,
): readonly KolomUkuran[] {
  return semua.flatMap(({ column }) => {
    const head = table.columns.find((one) => one.column === column);
    const years = yearsIn(head?.path.join(' ') ?? '');
    const peran = head === undefined ? undefined : peranOf(head);
    if (years.length > 0 && peran?.jenis !== 'isi')
      return [{ column, ukuran: 'Target' as KolomKinerja, tahun: years[years.length - 1], persen: false }];
    return peran?.jenis === 'ukuran'
      ? [{ column, ukuran: peran.ukuran, tahun: peran.tahun ?? tahunTabel, persen: false }]
      : [];
  });
}

function lastOf(mentah: readonly Mentah[], isi: KolomIndikator): string | undefined {
  return [...mentah]
    .reverse()
    .slice(0, 200)
    .map((one) => one.isi.get(isi)?.teks)
    .find((teks) => teks !== undefined);
}

function leadingSpaces(text: string): number {
  return Math.floor((/^[\s\u00a0]*/u.exec(text)?.[0].length ?? 0) / 2);
}

function nomorOf(
  table: OfficeTable,
  row: number,
  dipakai: readonly number[],
  indikator: readonly number[],
  no: readonly number[],
): string {
  for (const column of [...indikator.filter((one) => !dipakai.includes(one)), ...no]) {
    const text = table.grid.text(row, column);
    if (text !== '' && isListNumber(text)) return text;
  }
  return '';
}

function nextIndikator(table: OfficeTable, row: number, column: number, ukuran: readonly number[]): boolean {
  for (let below = row + 1; below <= Math.min(table.last, row + 4); below++) {
    if (table.grid.text(below, column) !== '') return true;
    if (ukuran.some((one) => table.grid.text(below, one) !== '')) return true;
  }
  return false;
}

function mergedAbove(table: OfficeTable, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => table.grid.anchor(row, column).row < row);
}

/** Of the columns below one heading those with words, not with the numbers of a list. */
function pilihTeks(columns: readonly number[], textual: (column: number) => number): readonly number[] {
  if (columns.length <= 1) return columns;
  const found = columns.filter((column) => textual(column) > 0);
  return found.length === 0 ? columns.slice(0, 1) : found;
}

/** How many of a column's cells hold words; 0 where most hold figures. */
function textual(table: OfficeTable, column: number): number {
  let words = 0;
  let figures = 0;
  for (let row = table.first; row <= Math.min(table.last, table.first + 60); row++) {
    const text = table.grid.text(row, column);
    if (text === '' || table.grid.anchor(row, column).column !== column) continue;
    if (!isListNumber(text) && /\p{L}{3}/u.test(text)) words++;
    else if (/\d/u.test(text)) figures++;
  }
  return words > figures ? words : 0;
}

function urutanKolom(table: OfficeTable, row: number): boolean {
  const filled = table.grid.filled(row, table.left, table.right);
  return (
    filled.length >= 3 &&
    filled.every((column, index) => {
      const number = /^[([]?(\d{1,2})[)\]]?(?:\s*=.*)?$/u.exec(table.grid.text(row, column))?.[1];
      return number !== undefined && Math.abs(Number(number) - index - 1) <= 2;
    })
  );
}

function simpanCatatan(catatan: Map<string, string>, text: string): void {
  const found = /^(?:ket(?:erangan)?\.?\s*:?\s*|catatan\s*:?\s*)?(\*+\s*\)?)\s*[:=]?\s*(.+)$/iu.exec(text);
  if (found !== null) catatan.set((found[1] ?? '').replace(/\s/gu, ''), (found[2] ?? '').trim());
}

function bacaBand(
  text: string,
  place: CellPlace,
  band: { tujuan: string; sasaran: string; pejabat: string; tempatSasaran: CellPlace | undefined },
  lalu: {
    tujuan: string;
    sasaran: string;
    pejabat: string;
    nama: string;
    tempatSasaran: CellPlace | undefined;
  },
  bands: { row: number; text: string }[],
  row: number,
  adaKolomSasaran: boolean,
): void {
  const bare = withoutMark(text);
  const sasaran = after(AWAL_SASARAN, bare);
  const tujuan = after(AWAL_TUJUAN, bare);
  lalu.nama = '';
  if (after(AWAL_MISI, bare) !== undefined) return;
  if (tujuan !== undefined) {
    band.tujuan = withoutMark(tujuan);
    lalu.tujuan = '';
    return;
  }
  if (sasaran !== undefined) {
    band.sasaran = withoutMark(sasaran);
    band.tempatSasaran = place;
    lalu.sasaran = '';
    lalu.tempatSasaran = undefined;
    return;
  }
  const jabatan = jabatanIn(text);
  if (jabatan !== '') {
    band.pejabat = jabatan;
    lalu.pejabat = '';
    lalu.sasaran = '';
    lalu.tempatSasaran = undefined;
    return;
  }
  if (adaKolomSasaran) {
    // Among bands that name officials, one with a title unknown to us names one too.
    if (band.pejabat !== '' && bare.length <= 120) {
      band.pejabat = bare;
      lalu.pejabat = '';
      lalu.sasaran = '';
    }
    return;
  }
  // A band above a band, with no indikator between, is what the lower one serves.
  const above = bands[bands.length - 1];
  if (above !== undefined && above.row === row - 1) band.tujuan = namaSasaran(above.text);
  bands.push({ row, text });
  band.sasaran = namaSasaran(text);
  band.tempatSasaran = place;
}

/** Whether printed capaian stand as 0.9 for 90: told by dividing realisasi by target. */
function kolomPerSatu(mentah: readonly Mentah[]): boolean {
  let satu = 0;
  let seratus = 0;
  for (const { kinerja } of mentah) {
    for (const year of kinerja.values()) {
      const capaian = year.get('Capaian Tercetak')?.teks ?? '';
      if (capaian === '' || capaian.includes('%')) continue;
      const values = (['Target', 'Realisasi', 'Capaian Tercetak'] as const).map((kolom) =>
        angkaOf(cellOf(year.get(kolom)?.teks)),
      );
      const [target, realisasi, printed] = values;
      if (
        target === undefined ||
        realisasi === undefined ||
        printed === undefined ||
        target.isZero() ||
        printed.isZero()
      )
        continue;
      const rasio = realisasi.div(target);
      if (rasio.minus(printed).abs().lt(0.006)) satu++;
      else if (rasio.times(100).minus(printed).abs().lt(0.6)) seratus++;
    }
  }
  return satu > 0 && satu > seratus;
}

function cellOf(teks: string | undefined) {
  return teks === undefined ? undefined : { value: teks, text: teks };
}

function selesai(one: Mentah & { gabungan: boolean }, perSatu: boolean): BarisIndikator {
  const kinerja = new Map<number, ReadonlyMap<KolomKinerja, Kutipan>>();
  for (const [tahun, year] of one.kinerja) {
    const made = new Map<KolomKinerja, Kutipan>();
    for (const [kolom, kutipan] of year) {
      made.set(
        kolom,
        kolom === 'Capaian Tercetak' ? { ...kutipan, teks: capaianTeks(kutipan.teks, perSatu) } : kutipan,
      );
    }
    kinerja.set(tahun, made);
  }
  return {
    row: one.row,
    tujuan: one.tujuan,
    sasaran: one.sasaran,
    tempatSasaran: one.tempatSasaran,
    pejabat: one.pejabat,
    nama: one.nama,
    tempatNama: one.tempatNama,
    gabungan: one.gabungan,
    isi: one.isi,
    kinerja,
    triwulan: one.triwulan,
    analisis: one.analisis,
    kode: one.kode,
  };
}

function capaianTeks(teks: string, perSatu: boolean): string {
  if (!perSatu || teks.includes('%')) return teks.replace(/\s*%$/u, '');
  const angka = angkaOf(cellOf(teks));
  return angka === undefined ? teks : angka.times(100).toDecimalPlaces(2).toString().replace('.', ',');
}

function jenisOf(
  table: OfficeTable,
  triwulan: boolean,
  realisasi: boolean,
  target: boolean,
  analisis: boolean,
  tahunTarget: number,
): JenisTabelIndikator {
  if (triwulan) return 'triwulan';
  if (realisasi) return 'capaian';
  const said = [...table.titles, table.grid.name].join(' \n ').toLowerCase();
  const words = new Set(wordsOf(said));
  if (/\b(?:perjanjian|penetapan)\s+kinerja\b/u.test(said) || words.has('pk')) return 'pk';
  if (/\brpjmd\b|\brenstra\b|rencana strategis|jangka menengah/u.test(said) || tahunTarget > 2)
    return 'renstra';
  if (/rencana kinerja|rencana kerja|\brkt\b|\brenja\b|\brkpd\b/u.test(said)) return 'rencana';
  if (/indikator kinerja utama/u.test(said) || words.has('iku')) return 'iku';
  return target ? 'pk' : analisis ? 'analisis' : 'daftar';
}
