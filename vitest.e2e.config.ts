import { defineConfig } from 'vitest/config';

/** The tests in a real browser: `npm run test:e2e`. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: 'test/e2e/preview.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One browser at a time: each needs the whole machine.
    fileParallelism: false,
  },
});
