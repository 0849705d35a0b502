import { sameName } from './nama.ts';
import type { Scale } from './scale.ts';
import { skalaLan2392003 } from './skala-lan-239-2003.ts';
import { skalaLkjipInspektoratSampang2019 } from './skala-lkjip-inspektorat-sampang-2019.ts';
import { skalaPermendagri862017 } from './skala-permendagri-86-2017.ts';

/** The scale that counts where Profil names none. */
export const DEFAULT_SKALA: Scale = skalaLan2392003;

/** Every scale that Profil and KATEGORI() can name, the default first. */
export const daftarSkala: readonly Scale[] = [
  skalaLan2392003,
  skalaPermendagri862017,
  skalaLkjipInspektoratSampang2019,
];

/** The scale of a name, whatever its case and spaces; undefined where none has it. */
export function findScale(name: string): Scale | undefined {
  return daftarSkala.find((scale) => sameName(scale.name, name));
}
