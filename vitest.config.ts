import { defineConfig } from 'vitest/config';
import { longestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 120_000,
    // Left to itself vitest keeps one core free, which is half of a small machine.
    maxWorkers: '100%',
    // No test leaves anything behind in a module, and to load them for every file took a third of the time.
    isolate: false,
    sequence: {
      sequencer: longestFirst([
        'host/reviu-terputus',
        'host/reviu',
        'periksa/benih',
        'host/susun-semua-terputus',
        'cli/final-set',
        'host/tabel-capaian',
        'host/sidebar-server',
        'host/periksa-jalannya',
        'host/susun-semua-besar',
        'cli/main',
        'host/susun-semua',
      ]),
    },
  },
});
