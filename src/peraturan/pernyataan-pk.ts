import type { Source } from './scale.ts';

/**
 * The wording of the statement of a perjanjian kinerja between an official and the superior: form
 * I/2-6 of PermenPANRB 53/2014. `pembuka`, the two `sebutan` and the two `janji` are the form's own
 * sentences, known from the many agreements that carry them; nobody has compared this file with the
 * text of the regulation yet (`checked` is absent).
 */
export const pernyataanPk = {
  source: {
    peraturan: 'PermenPANRB 53/2014',
    part: 'Lampiran I, formulir I/2-6 (Pernyataan Perjanjian Kinerja)',
  } satisfies Source as Source,
  pembuka:
    'Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:',
  sebutanPihakPertama: 'selanjutnya disebut pihak pertama.',
  sebutanPihakKedua: 'selaku atasan pihak pertama, selanjutnya disebut pihak kedua.',
  janjiPihakPertama:
    'Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.',
  janjiPihakKedua:
    'Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.',
} as const;
