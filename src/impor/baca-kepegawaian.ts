import type { KolomTerbaca, Kutipan } from './baca-indikator.ts';
import { headingMatches } from './headings.ts';
import { isiNilai } from './isi.ts';
import type { Istilah } from './istilah.ts';
import { isListNumber, isNihil, withoutMark, wordsOf } from './kata.ts';
import { isNote, isSignature, isTotal } from './rows.ts';
import type { HeadColumn, OfficeTable } from './tables.ts';

export type KolomPegawai = 'PNS L' | 'PNS P' | 'Non PNS L' | 'Non PNS P';

export interface BarisKepegawaian {
  readonly tabel: 'Pendidikan' | 'Golongan' | 'Jabatan';
  readonly uraian: Kutipan;
  readonly isi: ReadonlyMap<KolomPegawai, Kutipan>;
}

export interface TabelKepegawaian {
  readonly table: OfficeTable;
  readonly baris: readonly BarisKepegawaian[];
  readonly kolom: readonly KolomTerbaca[];
}

const LABEL: ReadonlySet<Istilah> = new Set<Istilah>([
  'pendidikan',
  'golongan',
  'pangkat',
  'jabatan',
  'eselon',
  'uraian',
  'jenisTabel',
  'keterangan',
  'nama',
]);

function termsOf({ path }: HeadColumn): readonly Istilah[] {
  return path.flatMap((text) => {
    const [match] = headingMatches(text);
    return match !== undefined && match.yakin >= 0.4 ? [match.istilah] : [];
  });
}

/** Sex and status of a column of heads counted; nothing for a sum. */
function kolomPegawaiOf(head: HeadColumn): KolomPegawai | undefined {
  const terms = termsOf(head);
  const whole = head.path.join(' ').toLowerCase();
  if (terms[terms.length - 1] === 'jumlah' || /\bl\s*\+\s*p\b/u.test(whole)) return undefined;
  const words = new Set(wordsOf(whole));
  const sex =
    terms.includes('laki') || words.has('l') || words.has('laki') || words.has('pria')
      ? 'L'
      : terms.includes('perempuan') || words.has('p') || words.has('perempuan') || words.has('wanita')
        ? 'P'
        : undefined;
  if (sex === undefined) return undefined;
  const non = terms.includes('nonPns') || /non|honor|kontrak|pppk|thl|ptt/u.test(whole);
  return `${non ? 'Non PNS' : 'PNS'} ${sex}` as KolomPegawai;
}

/** Whether a table counts staff, men and women apart. */
export function isTabelKepegawaian(table: OfficeTable): boolean {
  const told = new Set(table.columns.map(kolomPegawaiOf));
  const terms = new Set(table.columns.flatMap((head) => termsOf(head)));
  return (told.has('PNS L') && told.has('PNS P')) || (told.has('Non PNS L') && told.has('Non PNS P'))
    ? [...LABEL].some((istilah) => terms.has(istilah))
    : false;
}

function jenisOf(texts: readonly string[]): BarisKepegawaian['tabel'] | undefined {
  for (const text of texts) {
    const said = text.toLowerCase();
    if (/pendidikan/u.test(said)) return 'Pendidikan';
    if (/\bgol(?:ongan)?\b|pangkat|kepangkatan/u.test(said)) return 'Golongan';
    if (/eselon|jabatan|struktural/u.test(said)) return 'Jabatan';
  }
  return undefined;
}

/** What a row itself says it belongs to: S2, Golongan IV, Eselon III. */
function jenisBaris(text: string): BarisKepegawaian['tabel'] | undefined {
  if (/^(?:gol(?:ongan)?\b\.?\s*(?:ruang)?\s*)?(?:iv|iii|ii|i)(?:\s*\/\s*[a-e])?$/iu.test(text))
    return 'Golongan';
  if (
    /^(?:s\s*-?\s*[123]\b|d\s*-?\s*(?:[1-4]|i{1,3}|iv)\b|diploma|sarjana|sma|smp|sd\b|smk|slta|sltp|magister|doktor|strata|pasca)/iu.test(
      text,
    )
  )
    return 'Pendidikan';
  if (/eselon|staf|fungsional|pelaksana|pimpinan tinggi|administrator|pengawas/iu.test(text))
    return 'Jabatan';
  return undefined;
}

/** A golongan with its word in full: `IV` and `Gol. IV` are Golongan IV. */
function namaBaris(text: string, jenis: BarisKepegawaian['tabel'] | undefined): string {
  const golongan = /^(?:gol(?:ongan)?\b\.?\s*(?:ruang\s*)?)?((?:iv|iii|ii|i)(?:\s*\/\s*[a-e])?)$/iu.exec(
    text,
  )?.[1];
  return golongan === undefined || (jenis !== undefined && jenis !== 'Golongan')
    ? text
    : `Golongan ${golongan}`;
}

/** Reads a table of staff: a row of it a row of the raw tab, sums aside. */
export function bacaTabelKepegawaian(table: OfficeTable): TabelKepegawaian {
  const { grid } = table;
  const kolom = table.columns.flatMap((head) => {
    const jadi = kolomPegawaiOf(head);
    return jadi === undefined ? [] : [{ column: head.column, jadi }];
  });
  const labels = table.columns.filter(
    (head) => termsOf(head).some((istilah) => LABEL.has(istilah)) && kolomPegawaiOf(head) === undefined,
  );
  const kepala = labels.map(({ path }) => path.join(' '));
  const judul = [...table.titles].reverse();
  const kolomJenis =
    labels.length > 1 ? labels.find((head) => termsOf(head).includes('jenisTabel')) : undefined;
  const kolomUraian = labels.filter((head) => head !== kolomJenis);
  let jenis = jenisOf(kepala) ?? jenisOf(judul);
  const baris: BarisKepegawaian[] = [];
  for (let row = table.first; row <= table.last; row++) {
    if (table.repeated.has(row)) continue;
    const filled = grid.filled(row, table.left, table.right);
    if (filled.length === 0) continue;
    const angka = kolom.filter(({ column }) => grid.text(row, column) !== '');
    const label = [...kolomUraian]
      .reverse()
      .map(({ column }) => ({ column, text: grid.text(row, column) }))
      .find(({ text }) => text !== '' && !(isListNumber(text) && jenisBaris(text) === undefined));
    const first =
      filled
        .map((column) => grid.text(row, column))
        .find((text) => !isListNumber(text) || jenisBaris(text) !== undefined) ?? '';
    if (filled.some((column) => isSignature(grid.text(row, column)))) break;
    if (isTotal(first) || isTotal(label?.text ?? '')) continue;
    if (isNote(first) && angka.length === 0) continue;
    if (kolomJenis !== undefined) jenis = jenisOf([grid.covering(row, kolomJenis.column)]) ?? jenis;
    if (angka.length === 0) {
      if (filled.length <= 2) jenis = jenisOf(filled.map((column) => grid.text(row, column))) ?? jenis;
      continue;
    }
    if (label === undefined) continue;
    const uraian = namaBaris(withoutMark(label.text), jenis);
    const tabel = kolomJenis === undefined ? (jenis ?? jenisBaris(uraian)) : (jenis ?? jenisBaris(uraian));
    if (
      tabel === undefined ||
      uraian === table.columns.find(({ column }) => column === label.column)?.path.slice(-1)[0]
    )
      continue;
    const isi = new Map<KolomPegawai, Kutipan>();
    for (const { column, jadi } of angka) {
      const text = grid.text(row, column);
      const teks = isNihil(text) ? '-' : isiNilai(grid.cell(row, column)).teks;
      const before = isi.get(jadi);
      // Two kinds of Non PNS beside each other add up: whole heads, counted.
      const sum = before === undefined ? teks : String((Number(before.teks) || 0) + (Number(teks) || 0));
      isi.set(jadi, { teks: sum, tempat: grid.place(row, column) });
    }
    baris.push({ tabel, uraian: { teks: uraian, tempat: grid.place(row, label.column) }, isi });
  }
  return {
    table,
    baris,
    kolom: table.columns.map((head) => ({
      column: head.column,
      kepala: head.path.join(' › '),
      jadi: kolomPegawaiOf(head) ?? (kolomUraian.includes(head) ? 'Uraian' : ''),
    })),
  };
}
