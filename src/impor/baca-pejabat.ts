import type { KolomTerbaca, Kutipan } from './baca-indikator.ts';
import { headingMatches, sharedTerms } from './headings.ts';
import type { Istilah } from './istilah.ts';
import { isDitto, isListNumber, isNothing } from './kata.ts';
import { isBareTotal, isNote, isSignature } from './rows.ts';
import type { HeadColumn, OfficeTable } from './tables.ts';

export type KolomPejabat = 'Nama' | 'Jabatan' | 'Pangkat' | 'NIP' | 'Atasan';

export type BarisPejabat = ReadonlyMap<KolomPejabat, Kutipan>;

export interface TabelPejabat {
  readonly table: OfficeTable;
  readonly baris: readonly BarisPejabat[];
  readonly kolom: readonly KolomTerbaca[];
}

const JADI: Partial<Record<Istilah, KolomPejabat>> = {
  nama: 'Nama',
  nip: 'NIP',
  pangkat: 'Pangkat',
  jabatan: 'Jabatan',
  atasan: 'Atasan',
};

/** All that a heading names: `Nama / NIP` two of them. */
function kolomOf({ path }: HeadColumn): readonly KolomPejabat[] {
  const leaf = path[path.length - 1] ?? '';
  if (/atasan/iu.test(leaf)) return ['Atasan'];
  const terms = sharedTerms(leaf);
  const [first] = headingMatches(leaf);
  const told = terms.length > 0 ? terms : first !== undefined && first.yakin >= 0.4 ? [first.istilah] : [];
  return [...new Set(told.flatMap((istilah) => JADI[istilah] ?? []))];
}

/** Whether a table lists officials. */
export function isTabelPejabat(table: OfficeTable): boolean {
  const told = new Set(table.columns.flatMap((head) => kolomOf(head)));
  return told.has('Nama') && (told.has('NIP') || told.has('Jabatan') || told.has('Pangkat'));
}

const NIP = /(?:nip\b\W*)?(\d{8}[\s.]*\d{6}[\s.]*[12][\s.]*\d{3})(?!\d)/iu;
const PANGKAT = /\b(?:pembina|penata|pengatur|juru)\b[\p{L} .]*/iu;

/** A NIP as it stands, without the word in front. */
function nipOf(text: string): string {
  const found = NIP.exec(text)?.[1];
  return found ?? text.replace(/^n\s*\.?\s*i\s*\.?\s*p\s*\.?\s*[:.]?\s*/iu, '').trim();
}

/** A pangkat without its golongan: `Pembina Utama Muda (IV/c)`, `Penata Tk. I, III/d`. */
function pangkatOf(text: string): string {
  return text
    .replace(
      /[(,/–-]?\s*(?:gol(?:ongan)?\.?\s*(?:ruang)?\.?\s*)?\(?\b(?:[IV]{1,3}\s*[/.]\s*|I{1,3}|IV)[a-e]\b\)?\.?/giu,
      '',
    )
    .replace(/^[\s:/,;–-]+|[\s:/,;(–-]+$/gu, '')
    .trim();
}

/** A jabatan without the eselon behind it: `Sekretaris (Eselon III.a)`. */
function jabatanOf(text: string): string {
  return (
    text.replace(/[\s(,/–-]*\b(?:eselon|esl?\.?)\s*[IV]{1,3}(?:\s*[./]?\s*[ab])?\)?\.?$/iu, '').trim() || text
  );
}

/** Reads a list of officials; what shares one cell (nama and NIP) is taken apart. */
export function bacaTabelPejabat(table: OfficeTable): TabelPejabat {
  const { grid } = table;
  const kolom = table.columns.map((head) => ({ column: head.column, jadi: kolomOf(head) }));
  const berisi = kolom.filter(({ jadi }) => jadi.length > 0);
  const baris: Map<KolomPejabat, Kutipan>[] = [];
  for (let row = table.first; row <= table.last; row++) {
    if (table.repeated.has(row)) continue;
    const filled = grid.filled(row, table.left, table.right);
    if (filled.length === 0) continue;
    const texts = filled.map((column) => grid.text(row, column));
    if (texts.some((text) => isSignature(text) && !NIP.test(text))) break;
    if (isNote(texts[0] ?? '') && filled.length <= 2) continue;
    if (texts.every((text) => isListNumber(text) || /^\(?\d+\)?$/u.test(text))) continue;
    if (isBareTotal(texts.find((text) => !isListNumber(text)) ?? '')) continue;
    const isi = new Map<KolomPejabat, Kutipan>();
    for (const { column, jadi } of berisi) {
      const cell = grid.cell(row, column);
      const text = grid.text(row, column);
      if (cell === undefined || isNothing(text)) continue;
      const tempat = grid.place(row, column);
      const put = (kolomPejabat: KolomPejabat, teks: string) => {
        const bersih = kolomPejabat === 'Jabatan' ? jabatanOf(teks) : teks;
        if (bersih !== '' && !isi.has(kolomPejabat)) isi.set(kolomPejabat, { teks: bersih, tempat });
      };
      if (jadi.length === 1) {
        const [only] = jadi;
        if (only === 'NIP')
          put('NIP', typeof cell.value === 'number' && Math.abs(cell.value) >= 1e15 ? '' : nipOf(text));
        else if (only === 'Pangkat') put('Pangkat', pangkatOf(text));
        else if (only !== undefined)
          put(only, isDitto(text) ? (baris[baris.length - 1]?.get(only)?.teks ?? '') : text.trim());
      } else pisahkan(cell.text === '' ? text : cell.text, jadi, put);
    }
    if (!/\p{L}/u.test(isi.get('Nama')?.teks ?? '')) {
      // A second line of the row above: its NIP or pangkat below the name.
      const before = baris[baris.length - 1];
      if (before !== undefined)
        for (const [one, kutipan] of isi) if (!before.has(one)) before.set(one, kutipan);
      continue;
    }
    const nama = isi.get('Nama')?.teks ?? '';
    const nipDiNama = NIP.exec(nama);
    if (nipDiNama !== null && isi.size === 1) {
      const before = baris[baris.length - 1];
      const kutipan = isi.get('Nama');
      if (before !== undefined && kutipan !== undefined && !before.has('NIP'))
        before.set('NIP', { ...kutipan, teks: nipOf(nama) });
      continue;
    }
    const namaKutipan = isi.get('Nama');
    if (namaKutipan !== undefined)
      isi.set('Nama', { ...namaKutipan, teks: namaKutipan.teks.replace(/^\(?\d{1,3}[.)]+\s*/u, '') });
    if (isi.size < 2) continue;
    baris.push(isi);
  }
  return {
    table,
    baris,
    kolom: kolom.map(({ column, jadi }) => ({
      column,
      kepala: table.columns.find((head) => head.column === column)?.path.join(' › ') ?? '',
      jadi: jadi.join(' dan '),
    })),
  };
}

function pisahkan(
  text: string,
  jadi: readonly KolomPejabat[],
  put: (kolom: KolomPejabat, teks: string) => void,
): void {
  const nip = jadi.includes('NIP') ? NIP.exec(text)?.[0] : undefined;
  if (nip !== undefined) put('NIP', nipOf(nip));
  const parts = (nip === undefined ? text : text.replace(nip, '\n'))
    .split(/\r?\n|\s+[/|]\s+|;\s*/u)
    .map((part) => part.replace(/^[\s/,;–-]+|[\s/,;–-]+$/gu, '').replace(/^nip\b[.:\s]*$/iu, ''))
    .filter((part) => part !== '');
  const sisa = jadi.filter((kolom) => kolom !== 'NIP');
  const pangkat = sisa.includes('Pangkat')
    ? parts.find((part) => PANGKAT.test(part) && /^(?:pembina|penata|pengatur|juru)/iu.test(part))
    : undefined;
  if (pangkat !== undefined) put('Pangkat', pangkatOf(pangkat));
  const lain = parts.filter((part) => part !== pangkat && !/^\(?[IV]{1,3}\s*[/.]\s*[a-e]\)?$/iu.test(part));
  const kolom = sisa.filter((one) => one !== 'Pangkat');
  const leaf = kolom.length;
  kolom.forEach((one, index) => {
    put(one, (leaf === 1 ? lain.join(' ') : lain[index]) ?? '');
  });
}
