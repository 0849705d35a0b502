import type { Source } from './scale.ts';

/** A regulation that a report can no longer rest on, and what took its place. */
export interface AturanLama {
  /** As it is cited. */
  readonly nama: string;
  /** Who made it, as a pattern of what may stand before its number in a sentence. */
  readonly pembuat: string;
  readonly nomor: string;
  readonly tahun: string;
  readonly gantinya: string;
  /** The first year whose report rests on the successor. */
  readonly sejak: number;
  readonly source: Source;
}

/**
 * Regulations of the field that have been replaced. Nobody has compared these with the text of the
 * successors yet (`checked` is absent).
 */
export const daftarAturanLama: readonly AturanLama[] = [
  {
    nama: 'PermenPAN-RB 29/2010',
    pembuat: '(?:pan|pendayagunaan aparatur negara)[^.;]{0,60}',
    nomor: '29',
    tahun: '2010',
    gantinya: 'PermenPANRB 53/2014',
    sejak: 2014,
    source: { peraturan: 'PermenPANRB 53/2014', part: 'Pasal 6' },
  },
  {
    nama: 'Permendagri 13/2006',
    pembuat: '(?:permendagri|dalam negeri)[^.;]{0,20}',
    nomor: '13',
    tahun: '2006',
    gantinya: 'PP 12/2019 dan Permendagri 77/2020',
    sejak: 2021,
    source: { peraturan: 'Permendagri 77/2020', part: 'Ketentuan penutup' },
  },
  {
    nama: 'PP 58/2005',
    pembuat: '(?:pp|peraturan pemerintah)[^.;]{0,20}',
    nomor: '58',
    tahun: '2005',
    gantinya: 'PP 12/2019',
    sejak: 2020,
    source: { peraturan: 'PP 12/2019', part: 'Ketentuan penutup' },
  },
  {
    nama: 'UU 32/2004',
    pembuat: '(?:uu|undang-undang)[^.;]{0,20}',
    nomor: '32',
    tahun: '2004',
    gantinya: 'UU 23/2014',
    sejak: 2015,
    source: { peraturan: 'UU 23/2014', part: 'Ketentuan penutup' },
  },
  {
    nama: 'Permendagri 54/2010',
    pembuat: '(?:permendagri|dalam negeri)[^.;]{0,20}',
    nomor: '54',
    tahun: '2010',
    gantinya: 'Permendagri 86/2017',
    sejak: 2018,
    source: { peraturan: 'Permendagri 86/2017', part: 'Ketentuan penutup' },
  },
  {
    nama: 'PermenPANRB 12/2015',
    pembuat: '(?:pan|pendayagunaan aparatur negara)[^.;]{0,60}',
    nomor: '12',
    tahun: '2015',
    gantinya: 'PermenPANRB 88/2021',
    sejak: 2022,
    source: { peraturan: 'PermenPANRB 88/2021', part: 'Ketentuan penutup' },
  },
];

/** The belanja of a budget: its kelompok up to 2020 and since. */
export const kelompokBelanjaLama: {
  readonly sejak: number;
  readonly gantinya: string;
  readonly source: Source;
} = {
  sejak: 2021,
  gantinya: 'operasi, modal, tidak terduga, dan transfer',
  source: { peraturan: 'PP 12/2019 dan Permendagri 77/2020', part: 'Klasifikasi belanja daerah' },
};
