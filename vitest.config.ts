import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, of those that do: begun last, one of them would run alone at the end. */
const LONGEST = [
  'host/reviu-terputus',
  'periksa/benih',
  'host/reviu',
  'host/susun-semua-terputus',
  'host/cli-berkas-akhir',
  'host/tabel-capaian',
  'host/sidebar-server',
  'host/periksa-jalannya',
  'host/susun-semua-besar',
  'host/cli',
  'host/susun-semua',
].map((name) => `/test/${name}.test.ts`);

/** Vitest knows how long files take from the run before, which a clean checkout does not have. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const index = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return index < 0 ? LONGEST.length : index;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 120_000,
    // Left to itself vitest keeps one core free, which is half of a small machine.
    maxWorkers: '100%',
    // No test leaves anything behind in a module, and to load them for every file took a third of the time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
