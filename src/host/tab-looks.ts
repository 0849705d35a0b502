import type { TabLook } from './files/dress.ts';
import { createHost } from './host.ts';

/** How the raw tabs look, as the bundle tells it. */
export const tabLooks = (scripts: readonly string[]): readonly TabLook[] =>
  createHost({ scripts }).call('readTabLooks') as readonly TabLook[];
