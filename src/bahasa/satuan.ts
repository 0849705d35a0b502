/**
 * Units of one dimension that differ in size, so that figures in two of them cannot be set against each
 * other as they stand. Words that are not here may be two names of one thing, and say nothing.
 */
const DAFTAR_UKURAN: readonly (readonly string[])[] = [
  ['mg', 'gram', 'kg', 'kilogram', 'kuintal', 'ton'],
  ['mm', 'cm', 'meter', 'km', 'kilometer'],
  ['m2', 'm²', 'ha', 'hektar', 'hektare', 'km2', 'km²'],
  ['ml', 'liter', 'm3', 'm³'],
  ['detik', 'menit', 'jam', 'hari', 'minggu', 'bulan', 'tahun'],
];

const NAMA_LAIN: ReadonlyMap<string, string> = new Map([
  ['kilogram', 'kg'],
  ['kilometer', 'km'],
  ['hektar', 'ha'],
  ['hektare', 'ha'],
  ['m²', 'm2'],
  ['m³', 'm3'],
  ['km²', 'km2'],
]);

/**
 * Whether two figures are certainly in units of unlike size: `5 km` and `6.000 meter`, `89/100.000 KH`
 * and `0,9 per 1.000 KH`, `5%` and `5‰`. False where either has no unit or one that is not measured.
 */
export function satuanBerbeda(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [rateA, rateB] = [rateOf(a), rateOf(b)];
  if (rateA !== undefined && rateB !== undefined) return rateA !== rateB;

  const [first, second] = [firstWord(a), firstWord(b)];
  const ukuran = DAFTAR_UKURAN.find((list) => list.includes(first));
  if (ukuran === undefined || !ukuran.includes(second)) return false;
  return (NAMA_LAIN.get(first) ?? first) !== (NAMA_LAIN.get(second) ?? second);
}

/** What a rate is of, in digits: 100000 for `/100.000 KH`, 1000 for ‰; undefined where it is no rate. */
function rateOf(satuan: string): string | undefined {
  if (satuan.startsWith('‰')) return '1000';
  const [, base] = /^(?:\/|per) ?(1[\d.]*)/iu.exec(satuan) ?? [];
  return base?.replace(/\./gu, '');
}

function firstWord(satuan: string): string {
  return satuan.toLowerCase().split(/[ /(]/u)[0] ?? '';
}
