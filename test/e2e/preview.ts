import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build.ts';
import { buildPreview, servePreview } from '../../scripts/preview.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page is served, with a slash at its end. */
    address: string;
  }
}

const FOLDER = 'out/e2e';

/** Builds the page and serves it once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build(`${FOLDER}/dist`);
  await buildPreview(`${FOLDER}/preview`, `${FOLDER}/dist`);
  const { address, close } = await servePreview(`${FOLDER}/preview`, 0);
  project.provide('address', address);
  return close;
}
