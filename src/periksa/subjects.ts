import type { Kinerja } from '../tabs/kinerja.ts';
import type { Triwulan } from '../tabs/triwulan.ts';

/** What a finding in tab Kinerja is about: `S1.1 2021`. */
export function subjectOfKinerja({ indikator, tahun }: Pick<Kinerja, 'indikator' | 'tahun'>): string {
  return `${indikator} ${tahun}`;
}

/** What a finding in tab Triwulan is about: `S1.1 2021 TW 4`. */
export function subjectOfTriwulan({ indikator, tahun, triwulan }: Triwulan): string {
  return `${indikator} ${tahun} TW ${triwulan}`;
}
