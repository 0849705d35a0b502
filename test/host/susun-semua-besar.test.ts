import { expect, it } from 'vitest';
import { bigYear } from '../big-year.ts';
import { builtScripts, hostOf, shown, typedWorkbook } from './dist.ts';

/** "Susun semua tabel" of the built bundle on a budget of ten thousand rows. */

it('builds 10.000 budget rows in the service calls of 2.000', { timeout: 180_000 }, async () => {
  const scripts = await builtScripts();
  const callsFor = (anggaran: number) => {
    const { 'Anggaran PK': _, ...tabs } = Object.fromEntries(
      bigYear({ indikator: 4, sasaran: 2, anggaran, paragraf: 0 }),
    );
    const host = hostOf(scripts, typedWorkbook(tabs));
    host.serviceCalls.reset();
    host.call('susunSemuaTabel');
    const { total } = host.serviceCalls;
    // Number, title, sentence, heading, one row for each of the budget, JUMLAH: the remarks come after.
    const jumlah = shown(host, 'Tabel 3.3').findIndex((row) => row[1] === 'JUMLAH');
    expect(jumlah).toBe(4 + anggaran);
    return total;
  };
  // Columns are as wide as their largest amounts need, and neighbours of one width cost one call.
  expect(Math.abs(callsFor(10_000) - callsFor(2000))).toBeLessThanOrEqual(4);
});
