import { createHost, type Host } from '../host.ts';
import { readScripts } from './bundle.ts';
import { openDressed } from './input.ts';

/** Opens a year's data with the bundle of the folder `dist`, and puts the menu up. */
export async function openHost(input: string, dist: string): Promise<Host> {
  const scripts = await readScripts(dist);
  const host = createHost({
    workbook: await openDressed(input, scripts),
    scripts,
    // Nobody is there to be asked whether a tab is meant for another: what to rename is told instead.
    onAlert: ({ buttons }) => (buttons === 'YES_NO' ? 'NO' : undefined),
  });
  host.call('onOpen');
  return host;
}

/**
 * The same, opened by nobody that a script could name: a file tells who owns it, not who sits at this
 * machine, and Riwayat must not say that the owner did what somebody did here.
 */
export async function openUnnamed(input: string, dist: string): Promise<Host> {
  const host = await openHost(input, dist);
  return host.as(host.user, { emailVisible: false });
}
