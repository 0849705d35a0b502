import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 120_000,
    // Left to itself vitest keeps one core free, which is half of a small machine.
    maxWorkers: '100%',
    // No test leaves anything behind in a module, and to load them for every file took a third of the time.
    isolate: false,
  },
});
