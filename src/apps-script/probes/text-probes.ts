import { fingerprintOfValues, type SheetPlan, valuesOf } from '../workbook/sheet-plan.ts';
import { GENERAL_WAYS, setValues, TEXT_WAYS, USUAL_WAYS, type Ways } from '../workbook/ways.ts';
import { writeSheet } from '../workbook/write-sheet.ts';
import type { Probe, Scratch, Seen } from './probe.ts';

/** What Sheets takes for a formula, a number, a day or an error where it is not told otherwise. */
const RISKY = ['=1+1', "'kutip", '+62', '-', '1.01', '5-6', '007', '1.06.02', 'TRUE', '5,50%', '2021-10-04'];

const NUMBERS: readonly (readonly [value: number, format: string])[] = [
  [1234.5, '#,##0.00'],
  [9226434950, '#,##0'],
  [78.727, '#,##0.00"%"'],
  [0.055, '0.00%'],
];

/** How cells keep what is written into them. */
export const textProbes: readonly Probe[] = [
  {
    id: 'teks',
    pokok: "Kode, tanda = dan ' di sel berformat teks (@)",
    lokal: 'tetap',
    bilaBeda:
      'Belum ada jalan lain yang berhasil: teks itu berubah bila ditulis. Tulis kode dengan huruf di depannya, dan jangan memulai uraian dengan tanda =.',
    run: findTextWay,
  },
  {
    id: 'teks-baris',
    pokok: 'Teks berbaris ganda dan spasi di tepi',
    lokal: 'tetap',
    bilaBeda: 'Isi tab buatan LKjIP dibaca ulang sesudah ditulis, agar tidak dikira disunting.',
    run: (scratch) => {
      const texts = ['satu\ndua', ' di tepi ', 'dua  spasi', '\u2003menjorok'];
      const read = writtenIn(scratch, 'baris', texts, USUAL_WAYS);
      return texts.every((text, i) => read[i] === text) ? 'tetap' : 'berubah';
    },
  },
  {
    id: 'format-umum',
    pokok: 'Angka tanpa format sendiri',
    lokal: '1234,5',
    bilaBeda: 'Angka tanpa format tampil lain di tab Monitoring dan Temuan; nilainya benar.',
    run: findGeneralWay,
  },
  {
    id: 'sidik',
    pokok: 'Isi tab yang baru ditulis, bila dibaca lagi',
    lokal: 'sama',
    bilaBeda: 'Tab buatan LKjIP akan dikira disunting setiap kali disusun.',
    run: findShownWay,
  },
  {
    id: 'angka-tepat',
    pokok: 'Angka dengan banyak desimal, bila dibaca lagi',
    lokal: 'sama',
    bilaBeda:
      'Isi tab buatan LKjIP dibaca ulang sesudah ditulis; angkanya sendiri berbeda di desimal terakhir.',
    run: (scratch) => {
      const numbers = [78.72727272727273, 0.1 + 0.2, 9226434950.05, 1 / 3];
      const range = scratch.insert('tepat').getRange(1, 1, 1, numbers.length);
      const [read = []] = range.setValues([numbers]).getValues();
      return numbers.every((number, i) => read[i] === number) ? 'sama' : 'berbeda';
    },
  },
  {
    id: 'format',
    pokok: 'Format angka: ribuan, desimal, persen',
    lokal: '1.234,50 | 9.226.434.950 | 78,73% | 5,50%',
    bilaBeda: 'Angkanya benar, tetapi tampil lain. Pilih File > Setelan > Lokal: Indonesia, lalu susun lagi.',
    run: (scratch) => {
      const range = scratch.insert('format').getRange(1, 1, 1, NUMBERS.length);
      range.setNumberFormats([NUMBERS.map(([, format]) => format)]);
      range.setValues([NUMBERS.map(([value]) => value)]);
      return (range.getDisplayValues()[0] ?? []).join(' | ');
    },
  },
  {
    id: 'angka-teks',
    pokok: 'Angka yang ditulis ke sel berformat teks',
    lokal: 'menjadi teks',
    bilaBeda: 'LKjIP tidak menulis angka ke sel teks, jadi tidak berpengaruh.',
    run: (scratch) => {
      const cell = scratch.insert('angka teks').getRange(1, 1).setNumberFormat('@').setValue(5);
      return typeof cell.getValue() === 'number' ? 'tetap angka' : 'menjadi teks';
    },
  },
  {
    id: 'gabungan',
    pokok: 'Nilai yang ditulis ke sel gabungan, selain sel pertamanya',
    lokal: 'tidak disimpan',
    bilaBeda: 'LKjIP tidak menulis ke sana, jadi tidak berpengaruh.',
    run: (scratch) => {
      const sheet = scratch.insert('gabungan');
      sheet.getRange('A1:B1').merge();
      sheet.getRange('B1').setValue('x');
      return sheet.getRange('B1').getValue() === '' ? 'tidak disimpan' : 'disimpan';
    },
  },
];

function writtenIn(scratch: Scratch, name: string, texts: readonly string[], ways: Ways): readonly unknown[] {
  const range = scratch.insert(name).getRange(1, 1, 1, texts.length).setNumberFormat('@');
  setValues(range, [texts], ways);
  const [formulas = []] = range.getFormulas();
  return (range.getValues()[0] ?? []).map((value, i) => (formulas[i] ? formulas[i] : value));
}

function findTextWay(scratch: Scratch): Seen {
  const changedBy = (text: Ways['text']) => {
    const read = writtenIn(scratch, `teks ${text}`, RISKY, { ...USUAL_WAYS, text });
    return RISKY.flatMap((one, i) => (read[i] === one ? [] : [`${one} menjadi ${String(read[i])}`]));
  };
  const usual = changedBy('biasa');
  if (usual.length === 0) return { terlihat: 'tetap', ways: { text: 'biasa' } };
  const way = TEXT_WAYS.filter((one) => one !== 'biasa').find((one) => changedBy(one).length === 0);
  return {
    terlihat: `berubah: ${usual.join('; ')}`,
    ...(way === undefined
      ? {}
      : {
          ways: { text: way },
          jalan: `Sejak sekarang teks seperti itu ditulis dengan cara ${way}, yang berhasil.`,
        }),
  };
}

function findGeneralWay(scratch: Scratch): Seen {
  const shownBy = (general: Ways['general']) => {
    try {
      return scratch
        .insert(`umum ${general}`)
        .getRange(1, 1)
        .setNumberFormat(general)
        .setValue(1234.5)
        .getDisplayValue();
    } catch {
      // A format that is refused is no way.
      return 'ditolak';
    }
  };
  const usual = shownBy(USUAL_WAYS.general);
  const way = GENERAL_WAYS.find((one) => shownBy(one) === '1234,5');
  return {
    terlihat: usual,
    ...(way === undefined
      ? {}
      : { ways: { general: way }, jalan: `Sejak sekarang ditulis dengan format "${way}", yang berhasil.` }),
  };
}

/** A small sheet with everything in it that a table has. */
const PLAN: SheetPlan = {
  name: 'sidik',
  cells: [
    [{ value: 'Tabel 3.1' }, {}],
    [{ value: 'Uraian\ndua baris' }, { value: 78.72727272727273, format: '#,##0.00' }],
    [{ value: 'S1.1' }, { value: 0, format: '#,##0' }],
    [{}, {}],
    [{ value: 'Keterangan: 84,68%' }, {}],
  ],
  widths: [200, 100],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
};

function findShownWay(scratch: Scratch): Seen {
  const sheet = scratch.insert('sidik');
  writeSheet(sheet, PLAN, scratch.ways);
  const isSame =
    fingerprintOfValues(sheet.getDataRange().getValues()) === fingerprintOfValues(valuesOf(PLAN));
  if (isSame) return { terlihat: 'sama', ways: { shown: 'dihitung' } };
  return {
    terlihat: 'berbeda',
    ways: { shown: 'dibaca' },
    jalan:
      'Sejak sekarang isi tab dibaca ulang sesudah ditulis, agar tidak dikira disunting; menyusun menjadi lebih lambat.',
  };
}
