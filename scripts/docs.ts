import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatNumber } from '../src/bahasa/tulis-angka.ts';
import { decimalOfCell } from '../src/decimal.ts';
import type { CustomFunction, Example, Result } from '../src/functions/custom-function.ts';
import { customFunctions } from '../src/functions/index.ts';
import { pesanMarkdown } from './messages.ts';

const FILE = 'docs/fungsi.md';

/** What is written from the code, by its place. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  [FILE]: fungsiMarkdown,
  'docs/pesan.md': pesanMarkdown,
  'README.md': readmeWithFunctions,
};

const UMUM = `Argumen dipisah titik koma dan desimal ditulis dengan koma, sebagaimana di spreadsheet berlokal Indonesia. Setiap argumen dapat berupa satu sel atau rentang: \`=CAPAIAN(B2:B200;C2:C200;D2:D200)\` menghitung semua baris sekaligus dan jauh lebih cepat daripada satu rumus untuk setiap baris. Rentang-rentangnya harus sama besar dan hasilnya sebesar itu juga; argumen satu sel berlaku bagi semua baris. Hanya RATA_CAPAIAN dan NILAI_MEAN yang memberi satu angka untuk satu rentang, dan rentang skala boleh berukuran lain. Sel kosong menghasilkan sel kosong. Angka boleh berupa teks, misalnya \`84,68%\` atau \`Rp. 93.417.800,-\`.`;

/** The help on the custom functions, in Indonesian, from the functions' own definitions. */
export function fungsiMarkdown(): string {
  return [
    '<!-- Dihasilkan oleh scripts/docs.ts (npm run docs) dari src/functions; jangan diubah di sini. -->',
    '# Fungsi',
    UMUM,
    table(
      ['Fungsi', 'Kegunaan'],
      customFunctions.map(({ name, summary }) => [`[${name}](#${name.toLowerCase()})`, summary]),
    ),
    ...customFunctions.flatMap(section),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The README with the functions at a glance between its two marks: each with the first of its examples. */
function readmeWithFunctions(): string {
  const glance = table(
    ['Fungsi', 'Contoh', 'Hasil'],
    customFunctions.map(({ name, summary, examples: [example] }) => [
      `[${name}](${FILE}#${name.toLowerCase()}). ${summary}`,
      example === undefined ? '' : `\`${example.formula}\``,
      example === undefined ? '' : shown(example.result),
    ]),
  );
  const [before = '', after = ''] = readFileSync('README.md', 'utf8').split(
    /(?<=<!-- npm run docs -->\n)[\s\S]*?(?=<!-- sampai di sini -->)/,
  );
  return `${before}\n${glance}\n\n${after}`;
}

function section(one: CustomFunction): readonly string[] {
  return [
    `## ${one.name}`,
    one.summary,
    `\`\`\`\n=${one.name}(${one.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join('; ')})\n\`\`\``,
    table(
      ['Argumen', 'Isi'],
      one.parameters.map(({ name, description, optional }) => [
        `\`${name}\``,
        `${optional ? 'Opsional. ' : ''}${description}`,
      ]),
    ),
    `**Hasil.** ${one.returns}`,
    `**Galat bila:**\n\n${list(one.errors)}`,
    ...(one.notes === undefined ? [] : [`**Perlu diketahui:**\n\n${list(one.notes)}`]),
    table(['Contoh', 'Hasil', 'Keterangan'], one.examples.map(exampleRow)),
  ];
}

function exampleRow({ formula, result, note, cells }: Example): readonly string[] {
  const remarks = [cells === undefined ? '' : `isi lembar mulai A1: ${shown(cells)}`, note ?? ''].filter(
    (text) => text !== '',
  );
  return [`\`${formula}\``, shown(result), remarks.join('. ')];
}

/** A result or what stands in cells: cells of a row apart by |, rows by a semicolon. */
function shown(value: Result): string {
  if (value === '') return '(kosong)';
  if (typeof value === 'number') return formatNumber(decimalOfCell(value));
  return typeof value === 'string' ? value : value.map((row) => row.map(shown).join(' | ')).join('; ');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((text) => text.replace(/\|/gu, '\\|')).join(' | ')} |`)
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(GENERATED)) writeFileSync(file, text());
  console.log(`${Object.keys(GENERATED).join(', ')} siap.`);
}
