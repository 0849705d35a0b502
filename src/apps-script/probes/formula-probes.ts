import type { Probe, Scratch } from './probe.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A custom function is calculated on another machine, and asked for so often until it is. */
const MOST_LOOKS = 12;
const PAUSE = 500;

/** How formulas are read, and what a custom function is handed. */
export const formulaProbes: readonly Probe[] = [
  {
    id: 'pemisah',
    pokok: 'Rumus dari skrip dengan titik koma',
    lokal: '6',
    bilaBeda:
      'Rumus dari LKjIP tidak jalan di bahasa berkas ini; tabel tidak memakai rumus, jadi tetap benar.',
    run: (scratch) => resultOf(scratch, 'pemisah', '=SUM(1;2;3)'),
  },
  {
    id: 'argumen-kosong',
    pokok: 'Sel kosong sebagai argumen fungsi',
    lokal: '(kosong)',
    bilaBeda: 'CAPAIAN atas sel kosong tampil lain; isi selnya, atau pakai IF(ISBLANK(…);"";…).',
    run: (scratch) => resultOf(scratch, 'kosong', '=CAPAIAN(E1;F1)'),
  },
  {
    id: 'argumen-galat',
    pokok: 'Sel galat sebagai argumen fungsi',
    lokal: 'galat',
    bilaBeda: 'Fungsi atas sel galat tidak tampil sebagai galat: perbaiki dahulu sel yang galat.',
    run: (scratch) => {
      const seen = resultOf(scratch, 'galat', '=CAPAIAN(E1;F1)', [['=1/0', '=NA()']]);
      return seen.startsWith('#') ? 'galat' : seen;
    },
  },
  {
    id: 'argumen-persen',
    pokok: 'Sel berformat persen sebagai argumen',
    lokal: '112,5',
    bilaBeda: 'Jangan mencampur sel berformat persen dengan angka biasa dalam satu fungsi.',
    run: (scratch) => resultOf(scratch, 'persen', '=CAPAIAN(E1;F1)', [[0.8, 0.9]], '0%'),
  },
  {
    id: 'argumen-rentang',
    pokok: 'Rentang sebagai argumen, hasil ke sel di bawahnya',
    lokal: '112,5 | (kosong) | 50',
    bilaBeda: 'Pakai satu rumus untuk setiap baris.',
    run: (scratch) => {
      const cells = [
        [80, 90],
        ['', ''],
        [100, 50],
      ];
      return resultOf(scratch, 'rentang', '=CAPAIAN(E1:E3;F1:F3)', cells, undefined, 3);
    },
  },
  {
    id: 'argumen-lewat',
    pokok: 'Argumen yang dilewati',
    lokal: '112,5',
    bilaBeda: 'Isi semua argumen fungsi, juga yang opsional.',
    run: (scratch) => resultOf(scratch, 'lewat', '=CAPAIAN(80;90;;120)'),
  },
];

/** What a formula in A1 comes to, beside cells from E1 on. */
function resultOf(
  scratch: Scratch,
  name: string,
  formula: string,
  cells: readonly (readonly (string | number)[])[] = [],
  format?: string,
  rows = 1,
): string {
  const sheet = scratch.insert(name);
  const [first] = cells;
  if (first !== undefined) {
    const range = sheet.getRange(1, 5, cells.length, first.length).setValues(cells.map((row) => [...row]));
    if (format !== undefined) range.setNumberFormat(format);
  }
  sheet.getRange(1, 1).setFormula(formula);
  return settled(sheet.getRange(1, 1, rows, 1))
    .map((text) => (text === '' ? '(kosong)' : text))
    .join(' | ');
}

function settled(range: Range): readonly string[] {
  const look = () => range.getDisplayValues().map(([text = '']) => text);
  for (let i = 1; i < MOST_LOOKS; i += 1) {
    SpreadsheetApp.flush();
    const texts = look();
    if (!texts.some((text) => /^(?:Loading|Memuat)/u.test(text))) return texts;
    Utilities.sleep(PAUSE);
  }
  return look();
}
