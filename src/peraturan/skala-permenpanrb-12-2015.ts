import { akipBands } from './akip-bands.ts';
import type { Scale } from './scale.ts';

/**
 * The bands of the AKIP evaluation, which Biro Organisasi Provinsi Jawa Barat applies to a capaian.
 *
 * > AA > 90–100 · A > 80–90 · BB > 70–80 · B > 60–70 · CC > 50–60 · C > 30–50 · D 0–30
 *
 * Each row owns its upper edge: 90 is A. What lies over 100 is AA, what lies under 0 is D:
 * docs/keputusan/0016. The peraturan means a score of an evaluation by it, not a capaian.
 */
export const skalaPermenpanrb122015: Scale = {
  name: 'PermenPANRB 12/2015',
  source: {
    peraturan: 'Peraturan Menteri PANRB Nomor 12 Tahun 2015 tentang Pedoman Evaluasi atas Implementasi SAKIP',
    part: 'Lampiran, kategori nilai hasil evaluasi',
  },
  brackets: [
    { kategori: 'D' },
    { above: akipBands.C, kategori: 'C' },
    { above: akipBands.CC, kategori: 'CC' },
    { above: akipBands.B, kategori: 'B' },
    { above: akipBands.BB, kategori: 'BB' },
    { above: akipBands.A, kategori: 'A' },
    { above: akipBands.AA, kategori: 'AA' },
  ],
};
