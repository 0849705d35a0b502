import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The packages of the tools that the scripts run. */
const PACKAGES = {
  biome: '@biomejs/biome',
  clasp: '@google/clasp',
  tsc: 'typescript',
  vitest: 'vitest',
} as const;

export type Tool = keyof typeof PACKAGES;

/** What a tool came to; what it printed where it was not printed at once. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ToolOptions {
  /** Prints at once, and may ask. */
  readonly interactive?: boolean;
  readonly cwd?: string;
}

/**
 * Runs a tool of node_modules by Node itself: what lies in `.bin` is another file on Windows, which Node
 * does not start.
 */
export function runTool(tool: Tool, args: readonly string[], options: ToolOptions = {}): Ended {
  const { interactive = false, cwd } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileOf(tool), ...args], {
    encoding: 'utf8',
    ...(interactive ? { stdio: 'inherit' } : {}),
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { status: status ?? 1, stdout: stdout ?? '', stderr: stderr ?? '' };
}

function fileOf(tool: Tool): string {
  const manifest = manifestOf(PACKAGES[tool]);
  const { bin } = require(manifest) as { readonly bin?: Readonly<Record<string, string>> };
  const file = bin?.[tool];
  if (file === undefined) throw new Error(`${PACKAGES[tool]} has no program ${tool}.`);
  return join(dirname(manifest), file);
}

/** A package need not let its package.json be asked for by name. */
function manifestOf(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const path = join(folder, name, 'package.json');
    try {
      require(path);
      return path;
    } catch {
      // It is not in this folder; the next is asked.
    }
  }
  throw new Error(`${name} is not installed: run npm ci.`);
}
