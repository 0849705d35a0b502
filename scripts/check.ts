import { readFileSync } from 'node:fs';
import { GENERATED } from './docs.ts';
import { runTool, type Tool } from './tool.ts';

/** Everything that must hold before a commit: types, lint and format, layers, generated files. */
const checks: readonly { readonly name: string; readonly run: () => boolean }[] = [
  ...['.', 'src/apps-script', 'src/sidebar', 'src/host', 'src/cli', 'test'].map((project) => ({
    name: `types of ${project}`,
    run: () => succeeds('tsc', ['--project', project]),
  })),
  { name: 'lint and format', run: () => succeeds('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'layers', run: () => succeeds('vitest', ['run', '--reporter=dot', 'test/layers.test.ts']) },
  {
    name: 'generated files of docs and README',
    run: () => {
      const stale = Object.entries(GENERATED).filter(([file, text]) => readFileSync(file, 'utf8') !== text());
      for (const [file] of stale) console.error(`${file} is not what the code says: run \`npm run docs\`.`);
      return stale.length === 0;
    },
  },
];

/** Runs a tool in silence; what it says is shown only where it fails. */
function succeeds(tool: Tool, args: readonly string[]): boolean {
  const { status, stdout, stderr } = runTool(tool, args);
  if (status !== 0) console.error(stdout + stderr);
  return status === 0;
}

const failed = checks.filter(({ name, run }) => {
  const passed = run();
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
  return !passed;
});
process.exitCode = failed.length === 0 ? 0 : 1;
