import type { Pengaturan, PerubahanPengaturan } from '../apps-script/pengaturan.ts';
import type { PohonSasaran, SimpulSasaran } from '../apps-script/pohon-sasaran.ts';
import type { RencanaTabel } from '../apps-script/susun.ts';

/** Which tables the officer wants. */
export type Cakupan =
  | { readonly jenis: 'semua' }
  | { readonly jenis: 'sasaran'; readonly kode: string }
  | { readonly jenis: 'tabel'; readonly names: readonly string[] };

export function tabelDalam(cakupan: Cakupan, tabel: readonly RencanaTabel[]): readonly RencanaTabel[] {
  switch (cakupan.jenis) {
    case 'semua':
      return tabel;
    case 'sasaran':
      return tabel.filter(({ sasaran }) => sasaran === cakupan.kode);
    case 'tabel':
      return tabel.filter(({ name }) => cakupan.names.includes(name));
  }
}

/** The tables of a plan by what would become of them. */
export interface KelompokRencana {
  readonly baru: readonly RencanaTabel[];
  readonly diganti: readonly RencanaTabel[];
  /** Replaced, with what was edited by hand kept in a tab of its own. */
  readonly disunting: readonly RencanaTabel[];
  readonly tetap: readonly RencanaTabel[];
  readonly terpakai: readonly RencanaTabel[];
}

export function kelompokkan(tabel: readonly RencanaTabel[]): KelompokRencana {
  const ditulis = tabel.filter(({ keadaan }) => keadaan === 'ditulis');
  return {
    baru: ditulis.filter(({ menggantikan }) => !menggantikan),
    diganti: ditulis.filter(({ menggantikan, disunting }) => menggantikan && !disunting),
    disunting: ditulis.filter(({ disunting }) => disunting),
    tetap: tabel.filter(({ keadaan }) => keadaan === 'tidak berubah'),
    terpakai: tabel.filter(({ keadaan }) => keadaan === 'nama terpakai'),
  };
}

/** Parts of a list, so that what is done shows part by part. */
export function perLangkah<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}

/** The settings that the officer chose otherwise than they stand in Profil. */
export function perubahanOf(
  pengaturan: readonly Pengaturan[],
  dipilih: ReadonlyMap<string, string>,
): readonly PerubahanPengaturan[] {
  return pengaturan.flatMap(({ kunci, nilai }) => {
    const menjadi = (dipilih.get(kunci) ?? nilai).trim();
    return menjadi === nilai ? [] : [{ kunci, semula: nilai, menjadi }];
  });
}

/** The sasaran that a sasaran may be attached to: those of everyone above its official. */
export function calonInduk(
  { simpul, atasan }: PohonSasaran,
  { kode, pejabat }: SimpulSasaran,
): readonly SimpulSasaran[] {
  const rantai = atasan[pejabat] ?? [];
  return rantai.flatMap((satu) => simpul.filter((one) => one.pejabat === satu && one.kode !== kode));
}
