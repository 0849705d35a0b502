import { withoutMark } from './kata.ts';

/** The words that a jabatan begins with. */
export const JABATAN =
  /^(?:jabatan\b|nama jabatan\b|kepala\b|ka\.?\s|sekretaris\b|sek(?:dis|ban)\b|kasub{1,2}ag|kasubag|kasub\s?bag|kabag\b|kabid\b|kasi(?:e)?\b|kadis\b|kasubbid|kasubid|kaban\b|camat\b|lurah\b|inspektur\b|irban\b|direktur\b|bupati\b|wali\s?kota\b|gubernur\b|asisten\b|staf ahli\b|bidang\b|seksi\b|sub\s?bag|sub bidang\b|bagian\b|eselon\b|es\.\s|pejabat\b)/iu;

/** The jabatan that a band or a title names, or nothing. */
export function jabatanIn(text: string): string {
  const bare = withoutMark(text);
  if (bare.length > 120 || !JABATAN.test(bare)) return '';
  return bare
    .replace(/^(?:nama\s+)?(?:jabatan|pejabat)\s*[:.-]\s*/iu, '')
    .replace(/^eselon\s+[iv]+(?:\.[ab])?\s*[:.-]\s*/iu, '')
    .replace(/[,:]$/u, '')
    .trim();
}

const AWALAN = (kata: string) =>
  new RegExp(
    String.raw`^(?:${kata})\s*(?:strategis)?\s*(?:ke)?\s*(?:[-–]?\s*(?:\d+(?:\.\d+)*|[ivx]+|[a-z])\b\.?)?\s*[:.–-]?\s*`,
    'iu',
  );
/** The beginnings of a text that says itself what it is. */
export const AWAL_TUJUAN = AWALAN('tujuan');
export const AWAL_SASARAN = AWALAN('sasaran');
export const AWAL_MISI = AWALAN('misi|visi');

/** What stands behind `Sasaran 1:` or another such beginning, or nothing where the text has none. */
export function after(awal: RegExp, text: string): string | undefined {
  const found = awal.exec(text);
  if (found === null || found[0] === '') return undefined;
  const rest = text.slice(found[0].length).trim();
  // "Sasaran pembangunan ..." is a text of its own, not a prefix.
  return rest !== '' &&
    /[\d:.–-]|^(?:sasaran|tujuan|misi)\s*(?:strategis)?\s*$/iu.test(found[0].trim().slice(4))
    ? rest
    : undefined;
}

/** The words of a sasaran or tujuan, without the number or the word in front. */
export function namaSasaran(text: string): string {
  const bare = withoutMark(text);
  return withoutMark(after(AWAL_SASARAN, bare) ?? after(AWAL_TUJUAN, bare) ?? bare);
}
