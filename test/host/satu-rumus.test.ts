import { beforeAll, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../src/host/host.ts';
import { builtScripts, sheetOf, typedWorkbook } from './dist.ts';

const ROWS = 25;
let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

/** A sheet of the officer's with a call in every row. */
function buka(answer: 'YES' | 'NO'): Host {
  const host = createHost({
    scripts,
    workbook: typedWorkbook({
      Hitungan: [
        ['Target', 'Realisasi', 'Capaian'],
        ...Array.from({ length: ROWS }, (_, i) => [String(100 + i), i === 3 ? '' : String(90 + 2 * i)]),
      ],
    }),
    onAlert: ({ buttons }) => (buttons === 'YES_NO' ? answer : 'OK'),
  });
  const formulas = Array.from({ length: ROWS }, (_, i) => [`=CAPAIAN(A${i + 2};B${i + 2})`]);
  sheetOf(host, 'Hitungan').getRange(2, 3, ROWS, 1).setFormulas(formulas);
  return host;
}

const kolom = (host: Host) => sheetOf(host, 'Hitungan').getRange(2, 3, ROWS, 1);

describe('Satukan rumus', () => {
  it('shows before and after, makes one formula that shows the same, and is taken back whole', () => {
    const host = buka('YES');
    const [values, formulas] = [kolom(host).getDisplayValues(), kolom(host).getFormulas()];
    expect(host.call('satukanRumus')).toEqual({ diganti: 1, dibiarkan: 0 });
    expect(host.alerts[0]?.message).toContain(
      'Hitungan, baris 2 sampai 26: =CAPAIAN(A2;B2) menjadi =CAPAIAN(A2:A26;B2:B26)',
    );
    expect(kolom(host).getDisplayValues()).toEqual(values);
    expect(
      kolom(host)
        .getFormulas()
        .filter(([formula]) => formula !== ''),
    ).toHaveLength(1);

    expect(host.call('pisahkanRumus')).toEqual({ diganti: 1, dibiarkan: 0 });
    expect(kolom(host).getFormulas()).toEqual(formulas);
    expect(kolom(host).getDisplayValues()).toEqual(values);
    expect(host.call('pisahkanRumus')).toEqual({ diganti: 0, dibiarkan: 0 });
  });

  it('does nothing where the officer says no', () => {
    const host = buka('NO');
    const before = kolom(host).getFormulas();
    expect(host.call('satukanRumus')).toBeUndefined();
    expect(kolom(host).getFormulas()).toEqual(before);
  });

  it('leaves alone what people have changed since', () => {
    const host = buka('YES');
    host.call('satukanRumus');
    host.typeInto('Hitungan', 'C2', '5');
    expect(host.call('pisahkanRumus')).toEqual({ diganti: 0, dibiarkan: 1 });
    expect(host.displayValue('Hitungan', 'C2')).toBe('5');
  });
});
