import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * An order of test files: first those that take longest, by their place under `test/`, then the others.
 * Begun last, one of them would run alone at the end. Vitest itself knows how long files take from the
 * run before, which a clean checkout does not have.
 */
export function longestFirst(names: readonly string[]): typeof BaseSequencer {
  const place = ({ moduleId }: TestSpecification) => {
    const index = names.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
    return index < 0 ? names.length : index;
  };
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return (await super.sort(files)).sort((a, b) => place(a) - place(b));
    }
  };
}
