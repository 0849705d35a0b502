import { describe, expect, it } from 'vitest';
import { daftarTab } from '../../src/tabs/parsed-tabs.ts';
import { DAFTAR_ATURAN } from '../../src/tahun-baru/aturan-tab.ts';

describe('the rules of the next year', () => {
  it('there is one for every raw tab, in their order', () => {
    expect(DAFTAR_ATURAN.map(({ tab }) => tab)).toEqual(daftarTab.map(({ name }) => name));
  });

  it.each(DAFTAR_ATURAN)('$tab names only headings that the tab has', ({ tab, ...aturan }) => {
    const columns = daftarTab.find(({ name }) => name === tab)?.columns ?? {};
    const headings = Object.values(columns).map(({ heading }) => heading);
    const { kosongkan = [], kosongkanRpjmd = [], indikator = headings[0] } = aturan;
    expect(headings).toEqual(expect.arrayContaining([...kosongkan, ...kosongkanRpjmd, indikator]));
  });

  it('a column that must be filled in is never emptied in a row that stays', () => {
    for (const { tab, kosongkan = [], kosongkanRpjmd = [] } of DAFTAR_ATURAN) {
      const columns = Object.values(daftarTab.find(({ name }) => name === tab)?.columns ?? {});
      const starred = columns.filter(({ required }) => required).map(({ heading }) => heading);
      expect([...kosongkan, ...kosongkanRpjmd].filter((heading) => starred.includes(heading))).toEqual([]);
    }
  });

  it('every tab whose rows or cells are emptied is to be filled in again, by a day', () => {
    for (const { tab, baris, kosongkan, isian } of DAFTAR_ATURAN) {
      if (baris === 'tetap' && kosongkan === undefined) continue;
      expect([tab, isian.length > 0]).toEqual([tab, true]);
      for (const { tenggat } of isian) expect(tenggat.kapan(2022)).not.toBe('');
    }
  });
});
