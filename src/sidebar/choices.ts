import type { SasaranNode, SasaranTree } from '../apps-script/commands/attach-sasaran.ts';
import type { PlannedTable } from '../apps-script/commands/build-tables.ts';
import type { Setting, SettingChange } from '../apps-script/commands/settings.ts';
import type { SharingRole } from '../apps-script/commands/share-review.ts';

/** Which tables the officer wants. */
export type Scope =
  | { readonly kind: 'semua' }
  | { readonly kind: 'sasaran'; readonly kode: string }
  | { readonly kind: 'tabel'; readonly ids: readonly string[] };

export function tablesWithin(cakupan: Scope, tabel: readonly PlannedTable[]): readonly PlannedTable[] {
  switch (cakupan.kind) {
    case 'semua':
      return tabel;
    case 'sasaran':
      return tabel.filter(({ sasaran }) => sasaran === cakupan.kode);
    case 'tabel':
      return tabel.filter(({ id }) => cakupan.ids.includes(id));
  }
}

/** The tables of a plan by what would become of them. */
export interface PlanGroup {
  readonly fresh: readonly PlannedTable[];
  readonly replaced: readonly PlannedTable[];
  /** Replaced, with what was edited by hand kept in a tab of its own. */
  readonly edited: readonly PlannedTable[];
  /** Approved, and not what the data now say: replaced only where the officer agrees. */
  readonly approved: readonly PlannedTable[];
  readonly unchanged: readonly PlannedTable[];
  readonly taken: readonly PlannedTable[];
}

export function groupPlan(tabel: readonly PlannedTable[]): PlanGroup {
  const ditulis = tabel.filter(({ keadaan }) => keadaan === 'ditulis');
  return {
    fresh: ditulis.filter(({ replaces }) => !replaces),
    replaced: ditulis.filter(({ replaces, edited }) => replaces && !edited),
    edited: ditulis.filter(({ edited }) => edited),
    approved: tabel.filter(({ keadaan }) => keadaan === 'disetujui'),
    unchanged: tabel.filter(({ keadaan }) => keadaan === 'tidak berubah'),
    taken: tabel.filter(({ keadaan }) => keadaan === 'nama terpakai'),
  };
}

/** The settings that the officer chose otherwise than they stand in Profil. */
export function changesOf(
  pengaturan: readonly Setting[],
  dipilih: ReadonlyMap<string, string>,
): readonly SettingChange[] {
  return pengaturan.flatMap(({ kunci, nilai }) => {
    const menjadi = (dipilih.get(kunci) ?? nilai).trim();
    return menjadi === nilai ? [] : [{ kunci, semula: nilai, menjadi }];
  });
}

/** The sasaran that a sasaran may be attached to: those of everyone above its official. */
export function indukChoices(
  { simpul, atasan }: SasaranTree,
  { kode, pejabat }: SasaranNode,
): readonly SasaranNode[] {
  const rantai = atasan[pejabat] ?? [];
  return rantai.flatMap((satu) => simpul.filter((one) => one.pejabat === satu && one.kode !== kode));
}

/** What the officer is about to hand out, role by role. */
export const ROLE_CHOICES: readonly {
  readonly peran: SharingRole;
  readonly nama: string;
  readonly meaning: string;
}[] = [
  { peran: 'peninjau', nama: 'Peninjau', meaning: 'Membaca tabel, lalu menyetujui atau meminta perbaikan.' },
  { peran: 'pembaca', nama: 'Pembaca', meaning: 'Hanya membaca; tidak mengisi apa pun.' },
  {
    peran: 'komentator',
    nama: 'Komentator',
    meaning: 'Membaca dan berkomentar; haknya Anda berikan sendiri, caranya ditunjukkan.',
  },
];

/** What keeps a text from being an address; undefined where it may be one. The server looks more closely. */
export function whyNoEmail(teks: string): string | undefined {
  const alamat = teks.trim();
  if (alamat === '') return 'Tulis alamat email yang akan menerima laporan ini.';
  if (/[\s,;]/u.test(alamat)) return 'Tulis satu alamat saja, tanpa spasi. Yang lain dibagikan sesudahnya.';
  return /^[^@]+@[^@.]+(?:\.[^@.]+)+$/u.test(alamat)
    ? undefined
    : 'Alamat email seharusnya seperti nama@contoh.go.id.';
}

/** The message that the officer may begin from. */
export function firstMessage({
  instansi,
  tahun,
}: {
  readonly instansi?: string;
  readonly tahun?: number;
}): string {
  const laporan = ['Laporan Kinerja', instansi, tahun === undefined ? undefined : `Tahun ${tahun}`]
    .filter((bagian) => bagian !== undefined)
    .join(' ');
  return `Yth. Bapak/Ibu, mohon kesediaannya mereviu ${laporan}.`;
}
