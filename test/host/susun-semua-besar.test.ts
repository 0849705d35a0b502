import { expect, it } from 'vitest';
import { bigYear } from '../big-year.ts';
import { builtScripts, hostOf, shown, typedWorkbook } from './dist.ts';
import { tripsOf } from './trips.ts';

/** "Susun semua tabel" of the built bundle on a budget of ten thousand rows. */

it('builds 10.000 budget rows in the trips of 2.000, but for a chart to every few programs', {
  timeout: 180_000,
}, async () => {
  const scripts = await builtScripts();
  const tripsFor = (anggaran: number) => {
    const { 'Anggaran PK': _, ...tabs } = Object.fromEntries(
      bigYear({ indikator: 4, sasaran: 2, anggaran, paragraf: 0 }),
    );
    const host = hostOf(scripts, typedWorkbook(tabs));
    const trips = tripsOf(host, () => host.call('susunSemuaTabel'));
    // Number, title, sentence, heading, one row for each of the budget, JUMLAH: the remarks come after.
    const jumlah = shown(host, 'Tabel 3.3').findIndex((row) => row.includes('JUMLAH'));
    expect(jumlah).toBe(4 + anggaran);
    const { charts, total, ...others } = trips;
    return { ...others, withoutCharts: total - charts };
  };
  expect(tripsFor(10_000)).toEqual(tripsFor(2000));
});
