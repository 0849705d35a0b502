import type { BagianTemplatPk } from '../tabs/templat-pk.ts';
import type { Pihak } from './pihak.ts';
import { gap, rowOfTexts, type Surat, type SuratRow, textRow } from './surat.ts';
import { barisTandaTangan } from './tanda-tangan.ts';
import { isiBarisTemplat, isiTemplat, type NilaiIsian, type TemplatSurat } from './templat-pk.ts';

/** Label, colon, and the two halves that the rest shares: 18 cm, an upright A4 page within its margins. */
const WIDTHS = [84, 16, 240, 340] as const;
const SELEBAR = { left: 0, right: 3 };
const LABEL = { left: 0, right: 0 };
const TITIK_DUA = { left: 1, right: 1 };
const ISI = { left: 2, right: 3 };

const SIZE = 12;

/** The statement of a perjanjian kinerja: form I/2-6 of PermenPANRB 53/2014, on one page. */
export function buildPernyataanPk(
  name: string,
  pihak: Pihak,
  templat: TemplatSurat,
  nilai: NilaiIsian,
): Surat {
  const teks = (bagian: BagianTemplatPk): string => {
    const wording = templat[bagian];
    return wording === undefined ? '' : isiTemplat(wording, nilai);
  };
  const paragraf = (bagian: BagianTemplatPk): SuratRow[] => {
    const value = teks(bagian);
    return value === '' ? [] : [textRow(WIDTHS, SELEBAR, value, { size: SIZE }), gap(12)];
  };
  const rows = [
    ...kop(templat.Kop === undefined ? [] : isiBarisTemplat(templat.Kop, nilai)),
    ...judul(teks('Judul')),
    gap(20),
    ...paragraf('Pembuka'),
    pengenal('Nama', pihak.pertama.nama),
    pengenal('Jabatan', pihak.pertama.jabatan),
    gap(6),
    ...paragraf('Sebutan Pihak Pertama'),
    pengenal('Nama', pihak.kedua.nama),
    pengenal('Jabatan', pihak.kedua.jabatan),
    gap(6),
    ...paragraf('Sebutan Pihak Kedua'),
    ...paragraf('Janji Pihak Pertama'),
    ...paragraf('Janji Pihak Kedua'),
    ...paragraf('Penutup'),
    gap(16),
    ...barisTandaTangan(pihak, teks('Tempat dan Tanggal'), {
      widths: WIDTHS,
      size: SIZE,
      kiri: { left: 0, right: 2 },
      kanan: { left: 3, right: 3 },
      jabatan: false,
    }),
  ];
  return { name, widths: WIDTHS, size: SIZE, rows };
}

/** The heading of the agency's paper, with a line below. */
function kop(lines: readonly string[]): SuratRow[] {
  if (lines.length === 0) return [];
  const rows = lines.map((line, i) =>
    i < 2
      ? textRow(WIDTHS, SELEBAR, line, { size: 14, align: 'center', bold: true })
      : textRow(WIDTHS, SELEBAR, line, { size: 10, align: 'center' }),
  );
  return [...rows, { ...gap(6), garis: true }, gap(20)];
}

/** A heading in capitals, a line a row. */
export function judul(teks: string, widths: readonly number[] = WIDTHS, size = 14): SuratRow[] {
  const lajur = { left: 0, right: widths.length - 1 };
  return teks
    .split('\n')
    .map((line) => line.trim().toUpperCase())
    .filter((line) => line !== '')
    .map((line) => textRow(widths, lajur, line, { size, align: 'center', bold: true }));
}

function pengenal(label: string, value: string): SuratRow {
  return rowOfTexts(
    WIDTHS,
    [
      { ...LABEL, value: label },
      { ...TITIK_DUA, value: ':' },
      { ...ISI, value },
    ],
    SIZE,
  );
}
