import type { ParsedTabs } from '../tabs/parsed-tabs.ts';
import type { Pejabat } from '../tabs/pejabat.ts';
import { urutanPejabat } from './tree.ts';

/** An official who signs, with the superior who signs too. */
export interface Pihak {
  readonly pertama: Pejabat;
  readonly kedua: Pejabat;
}

/** The officials who have a superior to sign with, everyone before those who report to them. */
export function daftarPihak({ pejabat }: ParsedTabs): readonly Pihak[] {
  const byKode = new Map(pejabat.map((one) => [one.kode, one]));
  return urutanPejabat(pejabat).flatMap((pertama) => {
    const kedua = byKode.get(pertama.atasan ?? '');
    return kedua === undefined ? [] : [{ pertama, kedua }];
  });
}
