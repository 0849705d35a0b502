import { describe, expect, it } from 'vitest';
import { rowOfTexts, textRow } from '../../src/reports/surat.ts';
import { textHeight } from '../../src/reports/text-metrics.ts';

const WIDTHS = [100, 300];
const SELEBAR = { left: 0, right: 1 };
const KALIMAT = 'Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya. ';

describe('the height of a text', () => {
  it('is one line for what fits, and a line more for each line break', () => {
    const satu = textHeight('Nama', 100, 10);
    // 10 points are 13,33 pixels; the lines of Arial stand 1,15 to 1,3 apart.
    expect(satu).toBeGreaterThanOrEqual(16);
    expect(satu).toBeLessThanOrEqual(22);
    expect(textHeight('Nama\nJabatan', 100, 10)).toBeGreaterThan(satu + 14);
  });

  it('has room for every line of a long paragraph', () => {
    // 71 letters of about half an em of 16 pixels: 568 pixels a sentence, 80 sentences on lines of 660.
    const lines = (568 * 80) / 660;
    const tinggi = textHeight(KALIMAT.repeat(80), 668, 12);
    expect(tinggi).toBeGreaterThan(lines * 16 * 1.15 * 0.9);
    expect(tinggi).toBeLessThan(lines * 16 * 1.3 * 1.2);
  });

  it('breaks a word that is longer than a line', () => {
    expect(textHeight('n'.repeat(500), 100, 10)).toBeGreaterThan(10 * textHeight('n', 100, 10));
  });

  it('counts capitals, bold type and wide scripts as wider', () => {
    const biasa = textHeight('perjanjian kinerja '.repeat(20), 300, 10);
    expect(textHeight('PERJANJIAN KINERJA '.repeat(20), 300, 10)).toBeGreaterThan(biasa);
    expect(textHeight('perjanjian kinerja '.repeat(20), 300, 10, true)).toBeGreaterThanOrEqual(biasa);
    expect(textHeight('漢'.repeat(100), 300, 10)).toBeGreaterThan(textHeight('n'.repeat(100), 300, 10));
  });
});

describe('a row', () => {
  it('has no height of its own for one line', () => {
    expect(textRow(WIDTHS, SELEBAR, 'Nama', { size: 10 })).toEqual({
      cells: [{ left: 0, right: 1, value: 'Nama' }],
      size: 10,
    });
  });

  it('is as high as its longest text, and never higher than Sheets allows', () => {
    const panjang = { left: 1, right: 1, value: KALIMAT.repeat(3) };
    const { height } = rowOfTexts(WIDTHS, [{ left: 0, right: 0, value: 'Nama' }, panjang], 10);
    expect(height).toBe(textHeight(panjang.value, 300, 10));
    expect(textRow(WIDTHS, SELEBAR, KALIMAT.repeat(500), { size: 10 }).height).toBe(2000);
  });
});
