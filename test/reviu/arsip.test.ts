import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barisArsip, JUDUL_ARSIP, pack, readArsip, unpack } from '../../src/reviu/arsip.ts';
import type { Grid } from '../../src/reviu/grid.ts';

const KOSONG = readArsip([]);
const tab = (...baris: readonly (readonly string[])[]) => [[...JUDUL_ARSIP], ...baris];
const besar: Grid = Array.from({ length: 900 }, (_, i) => [`S${i}`, 'é'.repeat(20), "='awal", ' 6,67 ']);

/** The grid without what is empty at its ends, worked out apart from the code. */
function tanpaUjung(petak: Grid): string[][] {
  const rows = petak.map((row) => {
    const copy = [...row];
    while (copy.length > 0 && copy[copy.length - 1] === '') copy.pop();
    return copy;
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

describe('the archive', () => {
  it('gives back whatever it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }))), (petak) => {
        const kemasan = pack(petak);
        const arsip = readArsip(tab(...barisArsip(KOSONG, [kemasan])));
        expect(unpack(arsip, kemasan.sidik)).toEqual({ jenis: 'ada', petak: tanpaUjung(petak) });
      }),
    );
  });

  it('keeps what is too long for a cell in parts, each short enough for Excel and safe in a cell', () => {
    const kemasan = pack(besar);
    const rows = barisArsip(KOSONG, [kemasan]);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map(([, bagian]) => bagian)).toEqual(rows.map((_, i) => `${i + 1} dari ${rows.length}`));
    expect(rows.every(([, , isi = '']) => isi.length <= 32_767 && /^\|[ -~]*\|$/.test(isi))).toBe(true);
    expect(unpack(readArsip(tab(...rows)), kemasan.sidik)).toEqual({ jenis: 'ada', petak: besar });
  });

  it('has a sidik that a stranger can compute from the cells', () => {
    const rows = barisArsip(KOSONG, [pack(besar)]);
    const joined = rows.map(([, , isi = '']) => isi.slice(1, -1)).join('');
    expect(createHash('sha256').update(joined).digest('hex')).toBe(rows[0]?.[0]);
  });

  it('takes what shows the same for the same, whatever empty cells stand around it', () => {
    expect(pack([['a', '', ''], [''], []]).sidik).toBe(pack([['a']]).sidik);
    expect(pack([['', 'a']]).sidik).not.toBe(pack([['a']]).sidik);
    expect(pack([[], ['a']]).sidik).not.toBe(pack([['a']]).sidik);
  });

  it('keeps each thing once', () => {
    const kemasan = pack([['6,67']]);
    const rows = barisArsip(KOSONG, [kemasan, pack([['6,67', '']]), pack([['6,76']])]);
    expect(rows.length).toBe(2);
    expect(barisArsip(readArsip(tab(...rows)), [kemasan])).toEqual([]);
  });

  it('reads its rows in any order and by heading', () => {
    const kemasan = pack(besar);
    const rows = [...barisArsip(KOSONG, [kemasan])].reverse().map((row) => ['', ...row].reverse());
    const arsip = readArsip([['Isi', 'Bagian', 'Sidik', ''], ...rows]);
    expect(unpack(arsip, kemasan.sidik).jenis).toBe('ada');
  });

  it('believes nothing that has been changed, and nothing that lacks a part', () => {
    const kemasan = pack(besar);
    const [first = [], ...rest] = barisArsip(KOSONG, [kemasan]);
    const [sidik = '', bagian = '', isi = ''] = first;
    const diubah = tab([sidik, bagian, isi.replace('6,67', '6,76')], ...rest);
    expect(unpack(readArsip(diubah), sidik)).toEqual({ jenis: 'berubah' });
    expect(unpack(readArsip(tab(...rest)), sidik)).toEqual({ jenis: 'berubah' });
    expect(unpack(readArsip(tab([sidik, 'apa saja', isi])), sidik)).toEqual({ jenis: 'berubah' });
    expect(unpack(readArsip(tab([sidik, '1 dari 9999999999', isi])), sidik)).toEqual({ jenis: 'berubah' });
    expect(unpack(readArsip(diubah), pack([['lain']]).sidik)).toEqual({ jenis: 'tidak ada' });
  });

  it('is mended by rows below those that were changed', () => {
    const kemasan = pack([['6,67']]);
    const [first = []] = barisArsip(KOSONG, [kemasan]);
    const rusak = tab([first[0] ?? '', first[1] ?? '', '|[["6,76"]]|']);
    const pulih = [...rusak, ...barisArsip(readArsip(rusak), [kemasan])];
    expect(unpack(readArsip(pulih), kemasan.sidik)).toEqual({ jenis: 'ada', petak: [['6,67']] });
  });
});
