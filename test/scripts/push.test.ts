import { describe, expect, it } from 'vitest';
import { type PushWorld, push } from '../../scripts/push.ts';
import { runTool } from '../../scripts/tool.ts';

const ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-abcdefgh';

interface Tried {
  readonly calls: string[];
  readonly printed: string[];
  project: ReturnType<PushWorld['readProject']>;
  code: number;
}

/** A push with a clasp that answers as it is told, `ok` where nothing is. */
async function tryPush(
  named: string | undefined,
  {
    node = 'v22.1.0',
    scriptId = '',
    answers = {},
  }: {
    node?: string;
    scriptId?: string;
    answers?: Record<string, { status?: number; stdout?: string }>;
  } = {},
): Promise<Tried> {
  const tried: Tried = { calls: [], printed: [], project: { scriptId, rootDir: 'dist' }, code: -1 };
  tried.code = await push(named, {
    node,
    clasp: (args) => {
      tried.calls.push(args[0] ?? '');
      const { status = 0, stdout = '' } = answers[args[0] ?? ''] ?? {};
      return { status, stdout, stderr: '' };
    },
    build: async () => {
      tried.calls.push('build');
    },
    readProject: () => tried.project,
    writeProject: (project) => {
      tried.project = project;
    },
    print: (text) => tried.printed.push(text),
  });
  return tried;
}

describe('npm run push', () => {
  it('says what clasp needs where Node is too old for it, and does nothing', async () => {
    const { code, calls, printed } = await tryPush(undefined, { node: 'v20.20.2' });
    expect([code, calls]).toEqual([1, []]);
    expect(printed.join()).toContain('memerlukan Node.js 22');
  });

  it('from nothing makes a spreadsheet with a script of its own, remembers both, sends and opens', async () => {
    const made = { status: 0, stdout: `Creating…\n${JSON.stringify({ scriptId: ID, parentId: 'lembar' })}` };
    const { code, calls, project, printed } = await tryPush(undefined, {
      answers: { 'create-script': made },
    });
    expect(calls).toEqual(['build', 'show-authorized-user', 'create-script', 'push', 'open-container']);
    expect(project).toEqual({ scriptId: ID, rootDir: 'dist', parentId: 'lembar' });
    expect(printed.join()).toContain('https://docs.google.com/spreadsheets/d/lembar/edit');
    expect(code).toBe(0);
  });

  it.each([ID, `https://script.google.com/home/projects/${ID}/edit`, ` ${ID} `])(
    'binds to the script that is named: %s',
    async (named) => {
      const { calls, project } = await tryPush(named);
      expect(calls).toEqual(['build', 'show-authorized-user', 'push']);
      expect(project).toEqual({ scriptId: ID, rootDir: 'dist' });
    },
  );

  it('refuses what is no id', async () => {
    const { code, calls } = await tryPush('https://docs.google.com/spreadsheets');
    expect([code, calls]).toEqual([1, []]);
  });

  it('logs in first where nobody is', async () => {
    const { calls } = await tryPush(undefined, {
      scriptId: ID,
      answers: { 'show-authorized-user': { status: 1 } },
    });
    expect(calls).toEqual(['build', 'show-authorized-user', 'login', 'push']);
  });

  it.each([
    ['login', { 'show-authorized-user': { status: 1 }, login: { status: 1 } }],
    ['create-script', { 'create-script': { status: 1 } }],
    ['create-script', { 'create-script': { stdout: '{"scriptId":' } }],
    [
      'push',
      { 'create-script': { stdout: JSON.stringify({ scriptId: ID, parentId: 'l' }) }, push: { status: 1 } },
    ],
  ])('ends with %s where that fails', async (last, answers) => {
    const { code, calls } = await tryPush(undefined, { answers });
    expect([code, calls.at(-1)]).toEqual([1, last]);
  });
});

it('a tool is run by Node itself, as on Windows too', () => {
  expect(runTool('tsc', ['--version'])).toMatchObject({ status: 0 });
  expect(runTool('biome', ['--version']).stdout).toMatch(/\d/);
});
