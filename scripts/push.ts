import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { type Ended, runTool, type ToolOptions } from './tool.ts';

/** Where the script goes: the committed file names none. */
const PROJECT = '.clasp.json';

/** clasp wants a newer Node than everything else here. */
const NODE_OF_CLASP = 22;

interface Project {
  readonly scriptId: string;
  readonly rootDir: string;
  readonly parentId?: string;
}

/** What the push needs of the world, so that it can be tried without Google. */
export interface PushWorld {
  readonly node: string;
  readonly clasp: (args: readonly string[], options?: ToolOptions) => Ended;
  readonly build: () => Promise<void>;
  readonly readProject: () => Project;
  readonly writeProject: (project: Project) => void;
  readonly print: (text: string) => void;
}

/**
 * Builds and sends dist/ to an Apps Script project: to the one named (an id or its address), to that of
 * .clasp.json, or, where there is none, to a new spreadsheet with a script of its own. Returns the exit code.
 */
export async function push(named: string | undefined, world: PushWorld): Promise<number> {
  const { clasp, print } = world;
  if (Number(world.node.replace(/^v/, '').split('.')[0]) < NODE_OF_CLASP) {
    print(
      `npm run push memerlukan Node.js ${NODE_OF_CLASP} atau lebih baru, karena clasp memintanya; yang terpasang ${world.node}. Perintah lain cukup dengan Node.js 20. Tanpa clasp: npm run kemas, lalu tempelkan skripnya (docs/pemasangan.md).`,
    );
    return 1;
  }
  const scriptId = named === undefined ? world.readProject().scriptId : scriptIdOf(named);
  if (scriptId === undefined) {
    print(`"${named}" bukan ID skrip. Salin dari Ekstensi > Apps Script > Setelan project > ID Skrip.`);
    return 1;
  }
  await world.build();
  if (clasp(['show-authorized-user', '--json']).status !== 0) {
    print('Masuk ke akun Google Anda di peramban yang terbuka (sekali saja).');
    if (clasp(['login'], { interactive: true }).status !== 0) return 1;
  }
  if (scriptId === '') {
    const made = create(world);
    if (made === undefined) return 1;
    world.writeProject(made);
    print(`Spreadsheet baru: https://docs.google.com/spreadsheets/d/${made.parentId}/edit`);
  } else if (scriptId !== world.readProject().scriptId) {
    world.writeProject({ scriptId, rootDir: 'dist' });
  }
  // Without --force clasp asks when appsscript.json changed, and outside a terminal skips the push silently.
  const { status } = clasp(['push', '--force'], { interactive: true });
  if (status !== 0) {
    print(
      'Belum terkirim. Bila Google menyebut Apps Script API: buka https://script.google.com/home/usersettings, nyalakan, lalu ulangi.',
    );
    return status;
  }
  print('Terkirim. Muat ulang spreadsheet: menu LKjIP muncul beberapa saat kemudian.');
  const { parentId } = world.readProject();
  if (parentId !== undefined) clasp(['open-container'], { interactive: true });
  return 0;
}

/** The id itself, or the one in the address of the script editor. */
function scriptIdOf(text: string): string | undefined {
  return /^(?:https:\/\/script\.google\.com\/.*\/)?(?<id>[\w-]{30,})(?:\/.*)?$/.exec(text.trim())?.groups?.[
    'id'
  ];
}

/** Makes a spreadsheet and a script bound to it; in a folder of its own, for clasp writes what it makes. */
function create({ clasp, print }: PushWorld): Project | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-clasp-'));
  try {
    const args = ['create-script', '--type', 'sheets', '--title', 'LKjIP', '--json'];
    const { status, stdout, stderr } = clasp(args, { cwd: folder });
    const made = status === 0 ? madeOf(stdout) : undefined;
    if (made === undefined) print(`Spreadsheet baru tidak terbuat. ${stderr || stdout}`.trim());
    return made;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function madeOf(stdout: string): Project | undefined {
  try {
    const { scriptId, parentId } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Partial<Project>;
    return scriptId === undefined || parentId === undefined
      ? undefined
      : { scriptId, rootDir: 'dist', parentId };
  } catch {
    // Whoever asked prints what clasp said.
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await push(process.argv[2], {
    node: process.version,
    clasp: (args, options) => runTool('clasp', args, options),
    build,
    readProject: () => JSON.parse(readFileSync(PROJECT, 'utf8')) as Project,
    writeProject: (project) => writeFileSync(PROJECT, `${JSON.stringify(project, null, 2)}\n`),
    print: console.log,
  });
}
