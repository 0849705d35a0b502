import { defineConfig } from 'vitest/config';
import { longestFirst } from './test/longest-first.ts';

/** The tests in a real browser: `npm run test:e2e`. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: 'test/e2e/preview.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser a core; left to itself vitest keeps one core free.
    maxWorkers: '100%',
    sequence: { sequencer: longestFirst(['e2e/spreadsheet', 'e2e/sidebar', 'e2e/reviu']) },
  },
});
