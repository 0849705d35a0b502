import { sameName } from './names.ts';
import type { Scale } from './scale.ts';
import { skalaLan2392003 } from './skala-lan-239-2003.ts';
import { skalaLkipBinaMargaJabar2016 } from './skala-lkip-bina-marga-jabar-2016.ts';
import { skalaLkipDinkesJabar2016 } from './skala-lkip-dinkes-jabar-2016.ts';
import { skalaLkipDisnakertransJabar2016 } from './skala-lkip-disnakertrans-jabar-2016.ts';
import { skalaLkipInspektoratJabar2016 } from './skala-lkip-inspektorat-jabar-2016.ts';
import { skalaLkjipInspektoratSampang2019 } from './skala-lkjip-inspektorat-sampang-2019.ts';
import { skalaLkjipMalukuTengah2021 } from './skala-lkjip-maluku-tengah-2021.ts';
import { skalaPermendagri862017 } from './skala-permendagri-86-2017.ts';
import { skalaPermenpanrb122015 } from './skala-permenpanrb-12-2015.ts';

/** The scale that counts where Profil names none. */
export const DEFAULT_SKALA: Scale = skalaLan2392003;

/** Every scale that Profil and KATEGORI() can name, the default first, those of single reports last. */
export const daftarSkala: readonly Scale[] = [
  skalaLan2392003,
  skalaPermendagri862017,
  skalaPermenpanrb122015,
  skalaLkipBinaMargaJabar2016,
  skalaLkipDinkesJabar2016,
  skalaLkipDisnakertransJabar2016,
  skalaLkipInspektoratJabar2016,
  skalaLkjipInspektoratSampang2019,
  skalaLkjipMalukuTengah2021,
];

/** The scale of a name, whatever its case and spaces; undefined where none has it. */
export function findScale(name: string): Scale | undefined {
  return daftarSkala.find((scale) => sameName(scale.name, name));
}
