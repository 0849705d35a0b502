import { beforeAll, describe, expect, it } from 'vitest';
import type { BuildPlan } from '../../src/apps-script/commands/build-tables.ts';
import type { TemuanList } from '../../src/apps-script/commands/check-data.ts';
import type { Host } from '../../src/host/host.ts';
import { CONTOH_TUR } from '../../src/sidebar/tur-contoh.ts';
import { builtScripts, hostOf } from './dist.ts';

let scripts: readonly string[];
beforeAll(async () => {
  scripts = await builtScripts();
});

const tabs = (host: Host) => host.workbook().sheets.map(({ name }) => name);

describe('the tour, in a spreadsheet without raw tabs', () => {
  it('writes an example whose one slip is found, and is gone where it is mended; then nothing of it is left', () => {
    const host = hostOf(scripts);
    const before = tabs(host);
    expect(host.call('sidebarReadTour')).toBe('kosong');
    host.call('sidebarBeginTour', CONTOH_TUR);
    expect(host.call('sidebarReadTour')).toBe('berjalan');

    const { tabel, version } = host.call('sidebarPlanTables', {}) as BuildPlan;
    const capaian = tabel.map(({ id }) => id).filter((id) => id.startsWith('capaian/'));
    host.call('sidebarBuildTables', { tabel: capaian, version });
    expect(tabs(host)).toEqual(expect.arrayContaining(['Tabel 3.1', 'Tabel 3.2', 'Kinerja']));

    const slips = () =>
      (host.call('readTemuan') as TemuanList).temuan
        .filter(({ tab, status }) => tab === 'Kinerja' && status !== 'diperbaiki')
        .map(({ jenis, tingkat, baris, kolom, tercetak }) => [jenis, tingkat, baris, kolom, tercetak]);
    expect(slips()).toEqual([['K01', 'salah', 3, 'Capaian Tercetak', '120']]);
    host.typeInto('Kinerja', 'G3', '80');
    expect(slips()).toEqual([]);

    host.call('sidebarEndTour');
    expect(tabs(host)).toEqual(before);
    expect(host.call('sidebarReadTour')).toBe('kosong');
  });

  it('does not begin beside raw tabs, and does not take away what is no tour', () => {
    const host = hostOf(scripts);
    host.call('siapkanLembarData');
    const before = tabs(host);
    expect(host.call('sidebarReadTour')).toBe('berisi');
    expect(() => host.call('sidebarBeginTour', CONTOH_TUR)).toThrow('belum punya lembar data');
    host.call('sidebarEndTour');
    expect(tabs(host)).toEqual(before);
  });
});
