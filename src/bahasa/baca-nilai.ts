import { readNumber } from './baca-angka.ts';
import type { Nilai, NilaiBatas } from './nilai.ts';
import { normalizeText, withoutFootnoteMarks } from './teks.ts';

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

const SAMPAI = / ?(?:[-–—]|s ?[./] ?d\.?|sampai(?: dengan)?|hingga) ?/giu;

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
  const [written = '', sign = ''] = /^([<>]=?|=[<>]|[≤≥])/u.exec(teks) ?? [];
  const tanda = TANDA[sign];
  if (tanda === undefined) return undefined;

  const bacaan = readNumber(teks.slice(written.length));
  return bacaan.ok ? { jenis: 'batas', teks, tanda, angka: bacaan.angka } : undefined;
}

/** A range says its lower bound first, and one unit: `5 kg – 6 kg` or `5–6 kg`. */
function readRentang(teks: string): Nilai | undefined {
  for (const separator of teks.matchAll(SAMPAI)) {
    const start = separator.index ?? 0;
    const bawah = readNumber(teks.slice(0, start));
    const atas = readNumber(teks.slice(start + separator[0].length));
    if (!bawah.ok || !atas.ok || bawah.angka.gt(atas.angka)) continue;
    if (bawah.sisa === '' || bawah.sisa === atas.sisa) {
      return { jenis: 'rentang', teks, bawah: bawah.angka, atas: atas.angka };
    }
  }
  return undefined;
}

function readAngka(teks: string): Nilai | undefined {
  const bacaan = readNumber(teks);
  if (!bacaan.ok) return undefined;

  const { angka, persen, desimal, sisa } = bacaan;
  return { jenis: 'angka', teks, angka, persen, desimal, ...(sisa === '' ? {} : { satuan: sisa }) };
}
