import { beforeAll, describe, expect, it } from 'vitest';
import type { BuildResult } from '../../src/apps-script/commands/build-tables.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import { builtScripts, sheetOf, tabNames, tahunKecil } from './dist.ts';

/** A raw tab that somebody has renamed: it is offered, and gets its name back on consent. */

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

function disusunLaluBerganti(answer: 'YES' | 'NO'): Host {
  const host = createHost({
    scripts,
    workbook: tahunKecil(1, 2),
    onAlert: ({ message }) => (message.startsWith('Pakai tab') ? answer : undefined),
  });
  host.call('onOpen');
  host.call('susunSemuaTabel');
  sheetOf(host, 'Kinerja').setName('Kinerja 2024');
  return host;
}

describe('a raw tab under another name', () => {
  it('is offered, and has its name back where the officer agrees', () => {
    const host = disusunLaluBerganti('YES');
    const result = host.call('susunSemuaTabel') as BuildResult;
    expect(
      host.alerts.some(({ message }) => message.startsWith('Pakai tab "Kinerja 2024" sebagai Kinerja?')),
    ).toBe(true);
    expect(tabNames(host)).toContain('Kinerja');
    expect(tabNames(host)).not.toContain('Kinerja 2024');
    expect(result.masalah).toEqual([]);
  });

  it('is told with every table that stands on old data where the officer does not', () => {
    const host = disusunLaluBerganti('NO');
    const result = host.call('susunSemuaTabel') as BuildResult;
    expect(result.masalah[0]?.message).toContain(
      'Tab "Kinerja 2024" ada, tetapi namanya harus tepat "Kinerja"',
    );
    expect(result.tertahan).toContain('Tabel 3.1');
    expect(host.alerts.at(-1)?.message).toContain('Masih berisi data lama: ');
  });

  it('gets no empty tab beside it', () => {
    const host = disusunLaluBerganti('NO');
    host.call('siapkanLembarData');
    expect(tabNames(host)).not.toContain('Kinerja');
  });
});
