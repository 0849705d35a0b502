import { describe, expect, it, test } from 'vitest';
import { parseTab } from '../../src/tabs/parse-tab.ts';
import { readTemplat, tabTemplatPk } from '../../src/tabs/templat-pk.ts';
import { textRows } from '../baca-csv.ts';

describe('a template', () => {
  it('is text and fields, in their order', () => {
    expect(readTemplat('Yth. {{nama}},\n{{ Jabatan_Atasan }}.')).toEqual({
      ok: true,
      value: [
        { teks: 'Yth. ' },
        { isian: 'nama' },
        { teks: ',\n' },
        { isian: 'jabatan_atasan' },
        { teks: '.' },
      ],
    });
  });

  it('may have no field, and single braces are text', () => {
    expect(readTemplat('{a} = b')).toEqual({ ok: true, value: [{ teks: '{a} = b' }] });
  });

  test.each([
    ['{{nma}}', /^Isian \{\{nma\}\} tidak dikenal\. Maksudnya \{\{nama\}\}\? Yang dikenal: \{\{nama\}\}, /],
    ['{{gaji pokok}}', /^Isian \{\{gaji pokok\}\} tidak dikenal\. Yang dikenal: /],
    ['{{}}', /^Isian \{\{\}\} tidak dikenal\. Yang dikenal: /],
    ['{{nama}', /^Kurung \{\{ atau \}\} tidak berpasangan\./],
    ['nama}}', /^Kurung \{\{ atau \}\} tidak berpasangan\./],
    ['{{nama {{jabatan}}', /^Kurung \{\{ atau \}\} tidak berpasangan\./],
  ])('%s is a fault that says what to write', (templat, message) => {
    const read = readTemplat(templat);
    expect(read.ok ? '' : read.message).toMatch(message);
  });
});

describe('the tab', () => {
  it('names the row and the column of an unknown field', () => {
    const rows = textRows(
      ['Bagian', 'Teks'],
      ['Pembuka', 'Kami, {{nama}}:'],
      ['Penutup', 'Dibuat oleh {{jabatn}}.'],
    );
    const { records, issues } = parseTab(tabTemplatPk, rows);
    expect(records.map(({ bagian }) => bagian)).toEqual(['Pembuka']);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ tingkat: 'salah', tab: 'Templat PK', row: 3, heading: 'Teks' });
    expect(issues[0]?.message).toContain('Maksudnya {{jabatan}}?');
  });

  it('takes each part once, and only parts that a letter has', () => {
    const rows = textRows(['Bagian', 'Teks'], ['Pembuka', 'Satu'], ['pembuka', 'Dua'], ['Salam', 'Tiga']);
    const { records, issues } = parseTab(tabTemplatPk, rows);
    expect(records.map(({ baris }) => baris)).toEqual([2]);
    expect(issues.map(({ row }) => row)).toEqual([3, 4]);
  });
});
