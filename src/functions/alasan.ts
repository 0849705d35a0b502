import { readNilai } from '../bahasa/baca-nilai.ts';
import { normalizeText } from '../bahasa/teks.ts';
import type { Efisiensi, Serapan } from '../kinerja/anggaran.ts';
import type { AlasanTidakDinilai } from '../kinerja/capaian.ts';
import type { AlasanTanpaMean } from '../kinerja/sasaran.ts';

/** What could not be read is passed over nowhere: a mean without it would be another. */
type TakTerbaca =
  | 'arah atau predikat tidak terbaca'
  | 'target tidak terbaca'
  | 'realisasi tidak terbaca'
  | 'ada angka yang tidak terbaca';

type Alasan =
  | Exclude<AlasanTidakDinilai | AlasanTanpaMean, TakTerbaca>
  | Extract<Serapan, { dinilai: false }>['alasan']
  | Extract<Efisiensi, { dinilai: false }>['alasan'];

/** A record and not a list, so that a reason which is added to the core is missed by the compiler. */
const DAFTAR_ALASAN: Readonly<Record<Alasan, true>> = {
  'belum ada target': true,
  'belum ada realisasi': true,
  'tidak ada penilaian': true,
  'target nol': true,
  'target negatif': true,
  'realisasi nol': true,
  'realisasi negatif': true,
  'target bukan satu angka': true,
  'realisasi bukan satu angka': true,
  'satuan target dan realisasi berbeda': true,
  'tanda target berlawanan dengan arah': true,
  'predikat tidak dikenal': true,
  'nilai melampaui tangga predikat': true,
  'tangga predikat belum dipilih': true,
  'belum ada pagu': true,
  'pagu nol': true,
  'pagu negatif': true,
  'capaian di bawah 100': true,
  'skala tidak punya nilai mean': true,
  'ada capaian di bawah batas terendah skala': true,
  'belum ada indikator yang dinilai': true,
};

/** What stands in the result's own cell where a cell of a range is no number: see `readAngka`. */
const BUKAN_SATU_ANGKA = /^\S+ bukan satu angka$/u;

/**
 * Whether a text says why there is no number: `Tdk ada penilaian`, `NA`, `-`, or a reason that one
 * of our own functions left in a cell. Such a cell counts nowhere, neither as nol nor as 100.
 */
export function tanpaAngka(teks: string): boolean {
  const alasan = normalizeText(teks);
  return (
    readNilai(teks).jenis === 'tanpa penilaian' ||
    Object.keys(DAFTAR_ALASAN).includes(alasan) ||
    BUKAN_SATU_ANGKA.test(alasan)
  );
}
