import { buildPerjanjianKinerja, namaSuratPk } from '../reports/perjanjian-kinerja.ts';
import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Profil } from '../tabs/profil.ts';
import type { FindSheet } from './find-sheet.ts';
import type { TabelTersusun } from './registry.ts';
import { planLetter } from './workbook/letter-plan.ts';
import { fingerprintOfPlan } from './workbook/sheet-plan.ts';

/** The raw tabs of an agency that is known. */
type Data = ParsedTabs & { readonly profil: Profil };

/** The day of signing that the letters of each official bear, by kode; only of letters that still stand. */
export function tanggalTersusun(
  data: Data,
  tersusun: readonly TabelTersusun[],
  find: FindSheet,
): ReadonlyMap<string, string> {
  const menurutNama = new Map(tersusun.map((satu) => [satu.name, satu] as const));
  return new Map(
    [...namaSuratPk(data)].flatMap(([kode, { pernyataan }]): (readonly [string, string])[] => {
      const satu = menurutNama.get(pernyataan);
      if (satu?.tanggal === undefined || !isBerdiri(satu, find)) return [];
      return [[kode, satu.tanggal]];
    }),
  );
}

/**
 * The tabs of letters that the raw tabs would now make otherwise; a letter keeps its day of signing. One
 * that no official has any more, or that an agreement before the last one made, is not looked at.
 */
export function suratUsang(
  data: ParsedTabs,
  tersusun: readonly TabelTersusun[],
  find: FindSheet,
): readonly string[] {
  const { profil } = data;
  const menurutNama = new Map(tersusun.map((satu) => [satu.name, satu] as const));
  // A fault there keeps letters from being built at all, and is told as what it is.
  if (
    profil === undefined ||
    data.issues.some(({ tingkat, tab }) => tingkat === 'salah' && tab !== 'Anggaran')
  ) {
    return [];
  }
  const utuh = { ...data, profil };
  const names = [...namaSuratPk(utuh)].filter(([, { pernyataan, lampiran }]) =>
    [pernyataan, lampiran].some((name) => menurutNama.has(name)),
  );
  if (names.length === 0) return [];
  const tanggal = new Map(
    names.flatMap(([kode, { pernyataan, lampiran }]): (readonly [string, string])[] => {
      const hari = (menurutNama.get(pernyataan) ?? menurutNama.get(lampiran))?.tanggal;
      return hari === undefined ? [] : [[kode, hari]];
    }),
  );
  const kode = names.map(([satu]) => satu);
  return buildPerjanjianKinerja(utuh, { kode, tanggal })
    .flatMap(({ pernyataan, lampiran }) => [pernyataan, lampiran])
    .flatMap((surat) => {
      const satu = menurutNama.get(surat.name);
      if (satu === undefined || satu.sidik === fingerprintOfPlan(planLetter(surat))) return [];
      return isBerdiri(satu, find) ? [surat.name] : [];
    });
}

/** Whether the tab still stands under the name by which it was built. */
function isBerdiri({ id, name }: TabelTersusun, find: FindSheet): boolean {
  return find(name)?.getSheetId() === id;
}
