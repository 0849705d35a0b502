import { normalizeText } from '../bahasa/teks.ts';
import type { TingkatAnggaran } from '../tabs/anggaran.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';

/**
 * Whether a tab has rows that could not be read. They are missing from the records, so that neither a
 * sum over the tab nor "this is missing" can be trusted.
 */
export function hasUnreadableRows({ issues }: ParsedTabs, tab: string): boolean {
  return issues.some((issue) => issue.tingkat === 'salah' && issue.tab === tab);
}

/** `kegiatan "Penyediaan Makanan"`; a name that says its tingkat itself stands alone: `"Program Penanganan Bencana"`. */
export function sebutan(tingkat: TingkatAnggaran, nama: string): string {
  return normalizeText(nama).startsWith(`${tingkat} `) ? `"${nama}"` : `${tingkat} "${nama}"`;
}

/** The same at the head of a sentence. */
export function sebutanAwal(tingkat: TingkatAnggaran, nama: string): string {
  const written = sebutan(tingkat, nama);
  return written.charAt(0).toUpperCase() + written.slice(1);
}
