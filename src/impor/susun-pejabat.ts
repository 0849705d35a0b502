import type { Kutipan } from './baca-indikator.ts';
import type { BarisPejabat, KolomPejabat, TabelPejabat } from './baca-pejabat.ts';
import type { Grid } from './grid.ts';
import type { TabUsulan } from './hasil-usulan.ts';
import { isNothing, wordsOf } from './kata.ts';
import { DaftarNama } from './padanan.ts';
import type { Pencatat } from './pencatat.ts';
import type { Pilihan } from './pertanyaan.ts';
import { JABATAN } from './sebutan.ts';
import { sumberOf } from './tempat.ts';

/** The officials that an import found. */
export interface PejabatImpor {
  readonly baris: readonly { readonly isi: BarisPejabat; readonly kode: string }[];
  readonly tab: TabUsulan;
  /** The head of the agency. */
  readonly kepala: { readonly isi: BarisPejabat; readonly kode: string } | undefined;
  /** The official that a jabatan or name means, by its place in `baris`. */
  readonly cari: (teks: string) => number | undefined;
}

/** Puts the lists of officials together, each official once. */
export function susunPejabat(catat: Pencatat, tabel: readonly TabelPejabat[]): PejabatImpor {
  const baris: { isi: BarisPejabat; kode: string }[] = [];
  const nama = new DaftarNama();
  for (const one of tabel) {
    let baru = 0;
    for (const isi of one.baris) {
      const teks = isi.get('Nama')?.teks ?? '';
      const kosong = /^(?:kosong|lowong|-|plt\.?|vacant)$/iu.test(teks);
      if (kosong) {
        catat.sisihkan(
          isi.get('Nama')?.tempat,
          `${isi.get('Jabatan')?.teks ?? ''}: ${teks}`,
          'Jabatan kosong.',
        );
        continue;
      }
      if (nama.same(teks).length > 0) continue;
      nama.add(teks);
      baru++;
      baris.push({ isi, kode: '' });
    }
    catat.pakai(
      one.table,
      baru > 0 ? 'Pejabat' : '',
      baru > 0 ? 'Berisi nama, jabatan, dan NIP.' : 'Pejabatnya sudah ada di tabel lain.',
    );
  }
  if (baris.length === 0) for (const isi of pejabatTanpaTabel(catat)) baris.push({ isi, kode: '' });
  const dipakai = new Set<string>();
  for (const one of baris) one.kode = kodePejabat(one.isi.get('Jabatan')?.teks ?? '', dipakai);
  const kepala =
    baris.find(({ isi }) => isKepala(isi)) ??
    baris.find(({ isi }) => !/bupati|wali\s?kota|gubernur/iu.test(isi.get('Jabatan')?.teks ?? ''));
  const jabatan = new DaftarNama();
  for (const { isi } of baris) jabatan.add(isi.get('Jabatan')?.teks ?? '');
  const cari = (teks: string): number | undefined => {
    if (teks === '') return undefined;
    return (
      jabatan.same(teks)[0] ??
      nama.same(teks)[0] ??
      nama.nearest(teks, () => true, 0.85)?.index ??
      jabatan.nearest(teks, () => true, 0.75)?.index
    );
  };
  const kolom: readonly KolomPejabat[] = ['Nama', 'Jabatan', 'Pangkat', 'NIP'];
  const tab: TabUsulan = {
    nama: 'Pejabat',
    kolom: ['Kode', ...kolom, 'Atasan'],
    baris: baris.map(({ isi, kode }) => {
      const atasan = isi.get('Atasan');
      const at = atasan === undefined || isNothing(atasan.teks) ? undefined : cari(atasan.teks);
      if (atasan !== undefined && !isNothing(atasan.teks) && at === undefined)
        catat.sisihkan(atasan.tempat, atasan.teks, 'Atasan ini tidak ada dalam daftar pejabat.');
      return {
        isi: [
          kode,
          ...kolom.map((one) => isi.get(one)?.teks ?? ''),
          at === undefined ? '' : (baris[at]?.kode ?? ''),
        ],
        sumber: ['', ...kolom.map((one) => sumberOf(isi.get(one))), sumberOf(atasan)],
      };
    }),
  };
  return { baris, tab, kepala, cari };
}

/** The officials where no list names them: those of a chart of boxes, or the head as the signature below a table has it. */
function pejabatTanpaTabel({ lembar }: Pencatat): readonly BarisPejabat[] {
  const kotak = lembar.map((one) => ({ ada: one.tabel.length > 0, pejabat: tandaTangan(one.grid) }));
  const bagan = kotak.find(({ ada, pejabat }) => !ada && pejabat.length > 1);
  return (
    bagan?.pejabat ??
    kotak
      .flatMap(({ pejabat }) => pejabat)
      .filter(isKepala)
      .slice(0, 1)
  );
}

/** Jabatan, name, pangkat and NIP below each other, as a signature or a box of a chart has them. */
function tandaTangan(grid: Grid): readonly BarisPejabat[] {
  const found: BarisPejabat[] = [];
  for (let row = 0; row < Math.min(grid.rowCount, 3000); row++) {
    for (const column of grid.filled(row)) {
      const nip = /^(?:nip\b\W*)?(\d{8}\s?\d{6}\s?[12]\s?\d{3})$/iu.exec(grid.text(row, column))?.[1];
      if (nip === undefined) continue;
      const above: Kutipan[] = [];
      for (let up = row - 1; up >= Math.max(0, row - 9); up--) {
        const teks = grid.text(up, column);
        if (teks !== '') above.push({ teks, tempat: grid.place(up, column) });
      }
      const pangkat = above.find(({ teks }) => /^(?:pembina|penata|pengatur)/iu.test(teks));
      const nama = above.find((one) => one !== pangkat && !JABATAN.test(one.teks) && !one.teks.endsWith(','));
      const awal = above.findIndex(({ teks }) => JABATAN.test(teks.replace(/^p(?:l[th]|j)\.?\s*/iu, '')));
      if (nama === undefined || awal <= above.indexOf(nama)) continue;
      // The jabatan may take several lines, from the one that begins it down to the name.
      const jabatan = above
        .slice(above.indexOf(nama) + 1, awal + 1)
        .filter((one) => one !== pangkat)
        .reverse();
      found.push(
        new Map<KolomPejabat, Kutipan>([
          ['Nama', nama],
          [
            'Jabatan',
            {
              teks: jabatan.map(({ teks }) => teks.replace(/,$/u, '')).join(' '),
              tempat: jabatan[0]?.tempat ?? nama.tempat,
            },
          ],
          ...(pangkat === undefined ? [] : [['Pangkat', pangkat] as const]),
          ['NIP', { teks: nip, tempat: grid.place(row, column) }],
        ]),
      );
    }
  }
  return found;
}

const KEPALA =
  /^(?:plt\.?\s*|plh\.?\s*|pj\.?\s*)?(?:(?:kepala|ka\.)(?!\s*(?:bidang|bagian|sub|seksi|urusan|unit|upt|kelompok|tata|bid\b|bag\b))|inspektur\b(?!\s+pembantu)|direktur\b|camat\b|lurah\b|sekretaris (?:daerah|dprd|dewan)|kadis\b|kaban\b|kasat\b)/iu;

/** Whether an official's jabatan is that of the head of an agency. */
function isKepala(isi: BarisPejabat): boolean {
  return KEPALA.test(isi.get('Jabatan')?.teks ?? '');
}

/** The officials to choose from, the head first. */
export function pilihanPejabat({
  baris,
  kepala,
}: {
  readonly baris: readonly { readonly isi: BarisPejabat; readonly kode: string }[];
  readonly kepala: { readonly kode: string } | undefined;
}): readonly Pilihan[] {
  return [...baris]
    .sort((a, b) => Number(b === kepala) - Number(a === kepala))
    .map(({ isi, kode }) => ({
      nilai: kode,
      label: `${isi.get('Nama')?.teks ?? ''} (${isi.get('Jabatan')?.teks ?? ''})`,
    }));
}

/** A kode out of the jabatan: KADIS, SEKRE, KABID-PRODUKSI; a number behind where it is taken. */
function kodePejabat(jabatan: string, dipakai: Set<string>): string {
  const words = wordsOf(jabatan).filter(
    (word) => /\p{L}/u.test(word) && !['dan', 'pada', 'di'].includes(word),
  );
  const said = words.join(' ');
  const head = /^kepala dinas/u.test(said)
    ? 'KADIS'
    : /^kepala badan/u.test(said)
      ? 'KABAN'
      : /^sekretaris/u.test(said)
        ? 'SEKRE'
        : /^kepala sub bagian/u.test(said)
          ? `SUBAG-${(words[3] ?? '').toUpperCase()}`
          : /^kepala bidang/u.test(said)
            ? `BID-${(words[2] ?? '').toUpperCase()}`
            : /^kepala seksi/u.test(said)
              ? `SI-${(words[2] ?? '').toUpperCase()}`
              : (words[0] ?? 'PEJABAT').toUpperCase();
  const base = head.slice(0, 20).replace(/-$/u, '');
  let kode = base;
  for (let no = 2; dipakai.has(kode); no++) kode = `${base}-${no}`;
  dipakai.add(kode);
  return kode;
}
