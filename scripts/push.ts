import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from './build.ts';

/** Builds and sends dist/ to the Apps Script project named in .clasp.json. */
const { scriptId } = JSON.parse(readFileSync('.clasp.json', 'utf8')) as { scriptId: string };

await build();
if (scriptId === '') {
  console.error(
    [
      'dist/ sudah dibangun, tetapi belum dikirim: scriptId di .clasp.json masih kosong.',
      '',
      '1. Buka spreadsheet Anda di Google Sheets, lalu pilih Ekstensi > Apps Script.',
      '2. Di Apps Script pilih Setelan project, lalu salin "ID Skrip".',
      '3. Tempel ID itu sebagai "scriptId" di .clasp.json (jangan di-commit: git update-index --skip-worktree .clasp.json).',
      '4. Sekali saja: npx clasp login',
      '5. Ulangi: npm run push',
    ].join('\n'),
  );
  process.exitCode = 1;
} else {
  // Without --force clasp asks when appsscript.json changed, and outside a terminal skips the push silently.
  const { status } = spawnSync('npx', ['clasp', 'push', '--force'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
