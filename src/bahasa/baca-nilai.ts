import type { Decimal } from '../decimal.ts';
import { type BacaanAngka, readNumber } from './baca-angka.ts';
import type { Nilai, NilaiBatas } from './nilai.ts';
import { normalizeText, withoutFootnoteMarks } from './teks.ts';

type AngkaTunggal = Extract<BacaanAngka, { ok: true }>;

const TANPA_PENILAIAN = /^(?:n\.?\/?a\.?|[-–—]+|(?:tidak|tdk\.?|belum|blm\.?) (?:ada penilaian|dinilai))$/u;

const TANDA: Readonly<Record<string, NilaiBatas['tanda']>> = {
  '>': '>',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  '<': '<',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
};

/** Words that say a bound, before the number and behind it. */
const TANDA_DI_DEPAN: readonly (readonly [RegExp, NilaiBatas['tanda']])[] = [
  [/^(?:minimal|minimum|min\.?|paling sedikit|paling kurang|paling rendah|sekurang-kurangnya) /iu, '>='],
  [/^(?:lebih dari|di ?atas|lebih besar dari) /iu, '>'],
  [/^(?:maksimal|maksimum|maks\.?|paling banyak|paling lambat|paling lama|paling tinggi) /iu, '<='],
  [/^(?:kurang dari|di ?bawah|lebih kecil dari) /iu, '<'],
];
const TANDA_DI_BELAKANG: readonly (readonly [RegExp, NilaiBatas['tanda']])[] = [
  [/ (?:ke ?atas|atau lebih)$/iu, '>='],
  [/ (?:ke ?bawah|atau kurang)$/iu, '<='],
];

const SAMPAI = / ?(?:[-–—]|s ?[./] ?d\.?|sampai(?: dengan)?|hingga) ?| sd /giu;

/** After `5 SD` these make it five schools, and not the lower bound of a range. */
const SEKOLAH = /^(?:sd|smp|sma|smk|slb|mi|mts|ma|tk|paud)(?!\p{L})/iu;

/**
 * Reads what a target or a realisasi says. It never fails: what is neither number, range, bound nor
 * "not assessed" is text. An empty cell says nothing at all and is for the caller to see first.
 */
export function readNilai(teks: string): Nilai {
  const trimmed = teks.trim();
  if (TANPA_PENILAIAN.test(normalizeText(withoutFootnoteMarks(trimmed)))) {
    return { jenis: 'tanpa penilaian', teks: trimmed };
  }
  return readBatas(trimmed) ?? readRentang(trimmed) ?? readAngka(trimmed) ?? { jenis: 'teks', teks: trimmed };
}

function readBatas(teks: string): Nilai | undefined {
  const bound = takeTanda(teks);
  if (bound === undefined) return undefined;
  const bacaan = readNumber(bound.rest);
  return bacaan.ok ? { jenis: 'batas', teks, tanda: bound.tanda, angka: bacaan.angka } : undefined;
}

/** Takes the sign of a bound away, or the words that stand for it. */
function takeTanda(teks: string): { readonly tanda: NilaiBatas['tanda']; readonly rest: string } | undefined {
  const [written = '', sign = ''] = /^([<>]=?|=[<>]|[≤≥])/u.exec(teks) ?? [];
  const tanda = TANDA[sign];
  if (tanda !== undefined) return { tanda, rest: teks.slice(written.length) };

  const said = [...TANDA_DI_DEPAN, ...TANDA_DI_BELAKANG].find(([words]) => words.test(teks));
  return said && { tanda: said[1], rest: teks.replace(said[0], '') };
}

/** A range says its lower bound first, and one unit: `5 kg – 6 kg` or `5–6 kg`. */
function readRentang(teks: string): Nilai | undefined {
  for (const separator of teks.matchAll(SAMPAI)) {
    const start = separator.index ?? 0;
    const [left, right] = [teks.slice(0, start), teks.slice(start + separator[0].length)];
    const bawah = readNumber(left);
    // Rp stands before both bounds, as the unit stands behind both: Rp 1-2 M.
    const atas = readNumber(/^rp/iu.test(left) && /^\d/u.test(right) ? `Rp ${right}` : right);
    if (!bawah.ok || !atas.ok) continue;
    if (separator[0].trim().toLowerCase() === 'sd' && SEKOLAH.test(atas.sisa)) continue;

    const lowest = lowerBound(bawah, atas);
    if (lowest.gt(atas.angka)) continue;
    if (bawah.sisa === '' || bawah.sisa === atas.sisa) {
      return { jenis: 'rentang', teks, bawah: lowest, atas: atas.angka };
    }
  }
  return undefined;
}

/** A magnitude counts for both bounds, 1-2 juta, unless the lower has all its digits: 500.000 - 1 juta. */
function lowerBound(bawah: AngkaTunggal, atas: AngkaTunggal): Decimal {
  if (!bawah.pengali.eq(1) || bawah.angka.gte(1000)) return bawah.angka;
  return bawah.angka.times(atas.pengali);
}

function readAngka(teks: string): Nilai | undefined {
  const bacaan = readNumber(teks);
  if (!bacaan.ok) return undefined;

  const { angka, persen, desimal, sisa } = bacaan;
  return { jenis: 'angka', teks, angka, persen, desimal, ...(sisa === '' ? {} : { satuan: sisa }) };
}
