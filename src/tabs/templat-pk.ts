import { normalizeText, singleSpaced } from '../bahasa/teks.ts';
import { choice, title } from './cells.ts';
import { findNearest } from './nearest.ts';
import { type Cell, defineTab, type Read, type RecordOf } from './tab.ts';

/** The parts of a perjanjian kinerja whose wording an agency may set, from the top of the letter down. */
export const BAGIAN_TEMPLAT_PK = [
  'Kop',
  'Judul',
  'Pembuka',
  'Sebutan Pihak Pertama',
  'Sebutan Pihak Kedua',
  'Janji Pihak Pertama',
  'Janji Pihak Kedua',
  'Penutup',
  'Tempat dan Tanggal',
  'Judul Lampiran',
] as const;

export type BagianTemplatPk = (typeof BAGIAN_TEMPLAT_PK)[number];

/** The fields that the wording may have, as they are written between double braces: `{{nama}}`. */
export const ISIAN_PK = [
  'nama',
  'jabatan',
  'pangkat',
  'nip',
  'nama_atasan',
  'jabatan_atasan',
  'pangkat_atasan',
  'nip_atasan',
  'jenis_pk',
  'tahun',
  'tempat',
  'tanggal',
  'instansi',
  'singkatan',
  'pemerintah_daerah',
  'alamat',
  'telepon',
  'situs',
  'surel',
  'kontak',
] as const;

export type IsianPk = (typeof ISIAN_PK)[number];

/** A stretch of wording: text as it stands, or a field to be filled in. */
export type PotonganTemplat = { readonly teks: string } | { readonly isian: IsianPk };

export type Templat = readonly PotonganTemplat[];

/**
 * Takes a template apart. A field is a name of ISIAN_PK between `{{` and `}}`, whatever its case and
 * spaces; any other name, and a brace pair left open, is a fault: a letter never shows an empty place
 * where a field was meant.
 */
export function readTemplat(templat: string): Read<Templat> {
  const potongan: PotonganTemplat[] = [];
  let rest = templat;
  for (;;) {
    const [before = '', name, after = ''] = splitAtField(rest);
    if (/\{\{|\}\}/u.test(before)) {
      const message = `Kurung {{ atau }} tidak berpasangan. Tulis isian seperti ${tulis('nama')}.`;
      return { ok: false, message };
    }
    if (before !== '') potongan.push({ teks: before });
    if (name === undefined) return { ok: true, value: potongan };
    const isian = ISIAN_PK.find((known) => known === normalizeText(name));
    if (isian === undefined) return { ok: false, message: unknownField(singleSpaced(name)) };
    potongan.push({ isian });
    rest = after;
  }
}

/** What stands before the first field, its name, and what comes behind it. */
function splitAtField(templat: string): readonly [before: string, name?: string, after?: string] {
  const found = /\{\{([^{}]*)\}\}/u.exec(templat);
  if (found === null) return [templat];
  return [templat.slice(0, found.index), found[1] ?? '', templat.slice(found.index + found[0].length)];
}

function unknownField(name: string): string {
  const meant = findNearest(name, ISIAN_PK);
  const hint = meant === undefined ? '' : ` Maksudnya ${tulis(meant)}?`;
  return `Isian ${tulis(name)} tidak dikenal.${hint} Yang dikenal: ${ISIAN_PK.map(tulis).join(', ')}.`;
}

const tulis = (isian: string): string => `{{${isian}}}`;

function templatText(cell: Cell): Read<Templat> {
  const read = title(cell);
  return read.ok ? readTemplat(read.value) : { ok: false, message: read.message };
}

/**
 * The agency's own wording of the perjanjian kinerja, one part a row; a part that has no row keeps its
 * usual wording. The tab may be absent.
 */
export const tabTemplatPk = defineTab({
  name: 'Templat PK',
  key: ['bagian'],
  columns: {
    bagian: {
      heading: 'Bagian',
      read: choice(BAGIAN_TEMPLAT_PK),
      required: true,
      choices: BAGIAN_TEMPLAT_PK,
      help: 'Bagian surat Perjanjian Kinerja, misalnya Pembuka. Bagian yang tidak ada di tab ini memakai bunyi yang lazim.',
      width: 180,
    },
    teks: {
      heading: 'Teks',
      read: templatText,
      required: true,
      help: `Bunyinya. Isian di antara kurung ganda diganti data: ${ISIAN_PK.map(tulis).join(', ')}.`,
      width: 640,
      plainText: true,
    },
  },
});

export type TemplatPk = RecordOf<typeof tabTemplatPk>;
