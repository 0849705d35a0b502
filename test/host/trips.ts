import type { Host, Trips } from '../../src/host/host.ts';

/**
 * What a command costs on Google: `tripsOf(host, () => host.call('susunSemuaTabel')).readsAfterWrites`.
 * Where it is too much, `sentOff` tells which read sent off which write, and `valueReadsOf` which sheets
 * were read more than once.
 */
export function tripsOf(host: Host, run: () => void): Trips {
  host.serviceCalls.reset();
  run();
  return host.trips;
}
