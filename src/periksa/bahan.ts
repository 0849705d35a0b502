import type { TingkatAnggaran } from '../tabs/anggaran.ts';
import type { LembarData } from '../tabs/lembar-data.ts';

/**
 * Whether a tab has rows that could not be read. They are missing from the records, so that neither a
 * sum over the tab nor "this is missing" can be trusted.
 */
export function adaBarisSalah({ issues }: LembarData, tab: string): boolean {
  return issues.some((issue) => issue.tingkat === 'salah' && issue.tab === tab);
}

/** `program "Program Penanganan Bencana"`, at the head of a sentence too. */
export function sebutan(tingkat: TingkatAnggaran, nama: string): string {
  return `${tingkat.charAt(0).toUpperCase()}${tingkat.slice(1)} "${nama}"`;
}
