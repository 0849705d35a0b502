import { run } from '../src/cli/main.ts';
import { build } from './build.ts';

/** `npm start`: builds the bundle and does the main job with it on this machine, without Google. */
await build();
process.exitCode = await run(process.argv.slice(2), { print: console.log, error: console.error });
