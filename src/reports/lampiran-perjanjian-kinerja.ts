import { TINGKAT_ANGGARAN, type TingkatAnggaran } from '../tabs/anggaran.ts';
import type { AnggaranPk } from '../tabs/anggaran-pk.ts';
import type { Indikator } from '../tabs/indikator.ts';
import type { Sasaran } from '../tabs/sasaran.ts';
import { judul } from './pernyataan-perjanjian-kinerja.ts';
import type { Pihak } from './pihak.ts';
import { capitalize } from './sentences.ts';
import { gap, type Surat, type SuratCell, type SuratRow } from './surat.ts';
import { anggaranDihitung } from './tabel-perjanjian-kinerja.ts';
import { barisTandaTangan } from './tanda-tangan.ts';
import { isiTemplat, type NilaiIsian, type TemplatSurat } from './templat-pk.ts';
import { sumOfFilled, sumOfFilledCell } from './totals.ts';

/** What an official promises. */
export interface IsiLampiran {
  readonly pihak: Pihak;
  /** Steps below the Kepala. */
  readonly kedalaman: number;
  readonly daftarSasaran: readonly {
    readonly sasaran: Sasaran;
    readonly daftarIndikator: readonly Indikator[];
  }[];
  readonly anggaran: readonly AnggaranPk[];
}

/**
 * The columns of both tables: No, Sasaran or Program, Indikator or Anggaran, Target or Keterangan.
 * That they share them spares merged cells, which would not grow with their text.
 */
const WIDTHS = [36, 264, 250, 130] as const;

const SIZE = 10;

/** Kepala and eselon III answer for programs; those below for what their rows name. */
const PALING_BAWAH_PROGRAM = 1;

/**
 * The lampiran of a perjanjian kinerja: sasaran, indikator and target; then program or kegiatan,
 * anggaran and keterangan with their Jumlah (forms I/5-6 and I/6-6 of PermenPANRB 53/2014); then the
 * signatures again.
 */
export function buildLampiranPk(
  name: string,
  { pihak, kedalaman, daftarSasaran, anggaran }: IsiLampiran,
  templat: TemplatSurat,
  nilai: NilaiIsian,
): Surat {
  const teks = (bagian: 'Judul Lampiran' | 'Tempat dan Tanggal'): string => {
    const wording = templat[bagian];
    return wording === undefined ? '' : isiTemplat(wording, nilai);
  };
  const atas = [...judul(teks('Judul Lampiran'), WIDTHS, 12), gap()];
  const rows = [
    ...atas,
    ...(daftarSasaran.length === 0
      ? []
      : [
          kepalaTabel([
            'No',
            kedalaman === 0 ? 'Sasaran Strategis' : 'Sasaran',
            'Indikator Kinerja',
            'Target',
          ]),
          ...daftarSasaran.flatMap(barisSasaran),
          gap(),
        ]),
    ...tabelAnggaran(kedalaman <= PALING_BAWAH_PROGRAM ? terluas(anggaran) : anggaran),
    gap(),
    ...barisTandaTangan(pihak, teks('Tempat dan Tanggal'), {
      widths: WIDTHS,
      size: SIZE,
      kiri: { left: 0, right: 1 },
      kanan: { left: 2, right: 3 },
      jabatan: true,
    }),
  ];
  return { name, widths: WIDTHS, size: SIZE, rows };
}

type IsiSel = Omit<SuratCell, 'left' | 'right'>;

/** A row of a table, cell by cell; what is not named stays empty. */
function barisTabel(cells: readonly IsiSel[]): SuratRow {
  return { bingkai: true, cells: cells.map((cell, i) => ({ ...cell, left: i, right: i })) };
}

function kepalaTabel(headings: readonly string[]): SuratRow {
  return barisTabel(headings.map((value) => ({ value, align: 'center', bold: true })));
}

function barisSasaran({ sasaran, daftarIndikator }: IsiLampiran['daftarSasaran'][number], i: number) {
  const awal: IsiSel[] = [
    { value: sasaran.no ?? String(i + 1), align: 'center' },
    { value: sasaran.sasaran },
  ];
  const daftar: readonly (Indikator | undefined)[] =
    daftarIndikator.length === 0 ? [undefined] : daftarIndikator;
  return daftar.map((indikator, n) =>
    barisTabel([
      ...(n === 0 ? awal : [{}, {}]),
      { value: indikator?.indikator },
      { value: indikator?.targetPk?.teks, align: 'center' },
    ]),
  );
}

function tabelAnggaran(anggaran: readonly AnggaranPk[]): SuratRow[] {
  if (anggaran.length === 0) return [];
  const paling = Math.min(...anggaran.map(({ tingkat }) => luas(tingkat)));
  let no = 0;
  const rows = anggaran.map(({ tingkat, uraian, anggaran: jumlah, keterangan }) => {
    const indent = luas(tingkat) - paling;
    if (indent === 0) no += 1;
    return barisTabel([
      { value: indent === 0 ? String(no) : undefined, align: 'center' },
      { value: uraian, indent },
      { value: jumlah, align: 'right' },
      { value: keterangan, align: 'center' },
    ]);
  });
  const { value, note } = sumOfFilledCell(anggaranDihitung(anggaran));
  const jumlah = barisTabel([
    {},
    { value: 'Jumlah', align: 'center', bold: true },
    { value, note, align: 'right', bold: true },
  ]);
  return [
    kepalaTabel(['No', judulUraian(anggaran), 'Anggaran', 'Keterangan']),
    ...rows,
    ...(value === undefined ? [] : [jumlah]),
  ];
}

const luas = (tingkat: TingkatAnggaran): number => TINGKAT_ANGGARAN.indexOf(tingkat);

/** `Program/Subkegiatan`: the tingkat that the rows name. */
function judulUraian(anggaran: readonly AnggaranPk[]): string {
  return TINGKAT_ANGGARAN.filter((tingkat) => anggaran.some((baris) => baris.tingkat === tingkat))
    .map(capitalize)
    .join('/');
}

/**
 * The rows under no wider row, each with its own amount or what the rows it heads add up to, and with
 * its own keterangan or theirs.
 */
function terluas(anggaran: readonly AnggaranPk[]): readonly AnggaranPk[] {
  return bagianAnggaran(anggaran).map(({ kepala, semua }) => ({
    ...kepala,
    anggaran: sumOfFilled(anggaranDihitung(semua)),
    keterangan: kepala.keterangan ?? keteranganBersama(semua),
  }));
}

interface BagianAnggaran {
  readonly kepala: AnggaranPk;
  /** The row itself and those that belong to it. */
  readonly semua: readonly AnggaranPk[];
}

function bagianAnggaran(anggaran: readonly AnggaranPk[]): readonly BagianAnggaran[] {
  const bagian: { kepala: AnggaranPk; semua: AnggaranPk[] }[] = [];
  for (const baris of anggaran) {
    const last = bagian[bagian.length - 1];
    if (last && luas(baris.tingkat) > luas(last.kepala.tingkat)) last.semua.push(baris);
    else bagian.push({ kepala: baris, semua: [baris] });
  }
  return bagian;
}

function keteranganBersama(daftar: readonly AnggaranPk[]): string | undefined {
  const berbeda = new Set(daftar.flatMap(({ keterangan }) => keterangan ?? []));
  return berbeda.size === 0 ? undefined : [...berbeda].join(', ');
}
