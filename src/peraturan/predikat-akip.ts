import { akipBands } from './akip-bands.ts';
import type { TanggaPredikat } from './tangga.ts';

/**
 * The predikat of the AKIP evaluation.
 *
 * > AA > 90–100 Sangat Memuaskan · A > 80–90 Memuaskan · BB > 70–80 Sangat Baik · B > 60–70 Baik ·
 * > CC > 50–60 Cukup (Memadai) · C > 30–50 Kurang · D 0–30 Sangat Kurang
 *
 * Each row owns its upper edge: 90 is A and 90,01 is AA. The bands are those of PermenPANRB 12/2015,
 * which was read; that 88/2021 kept them is known from applications that use it, not from its text.
 */
export const predikatAkip: TanggaPredikat = {
  name: 'AKIP',
  source: {
    peraturan:
      'Peraturan Menteri PANRB Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah',
    part: 'Lampiran, kategori hasil evaluasi',
  },
  tertinggi: '100',
  peringkat: [
    { label: 'D', alias: ['Sangat Kurang'], from: '0' },
    { label: 'C', alias: ['Kurang'], above: akipBands.C },
    { label: 'CC', alias: ['Cukup', 'Cukup (Memadai)', 'Cukup Memadai'], above: akipBands.CC },
    { label: 'B', alias: ['Baik'], above: akipBands.B },
    { label: 'BB', alias: ['Sangat Baik'], above: akipBands.BB },
    { label: 'A', alias: ['Memuaskan'], above: akipBands.A },
    { label: 'AA', alias: ['Sangat Memuaskan'], above: akipBands.AA },
  ],
};
