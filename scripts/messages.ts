import { readdirSync, readFileSync } from 'node:fs';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { checks } from '../src/periksa/index.ts';

/** The rooms whose messages officers see, under what they read them as. */
const ROOMS: readonly { readonly judul: string; readonly folders: readonly string[] }[] = [
  { judul: 'Di lembar data', folders: ['src/tabs', 'src/peraturan', 'src/reports'] },
  { judul: 'Pada menu dan bilah sisi', folders: ['src/apps-script', 'src/reviu', 'src/tahun-baru'] },
  { judul: 'Di sel berisi fungsi', folders: ['src/functions'] },
  { judul: 'Di baris perintah', folders: ['src/cli', 'src/host/node', 'src/host/files'] },
];

/** A sentence of ours ends so; what does not is a part of one. */
const SENTENCE = /^[A-Z"…].{14,}[.!]$/su;

/** English is for developers: a message in it tells of a fault of ours. */
const ENGLISH = /\b(?:the|must|is not|may not|cannot|has no|was|no such)\b/u;

/** Every message with its cure, from the texts in the code. */
export function pesanMarkdown(): string {
  const seen = new Set<string>();
  const rooms = ROOMS.map(({ judul, folders }) => {
    const found = folders.flatMap(filesOf).flatMap(messagesIn);
    const messages = [...new Set(found)]
      .filter((message) => !seen.has(message))
      .sort((a, b) => a.localeCompare(b, 'id'));
    for (const message of messages) seen.add(message);
    return [`## ${judul}`, messages.map((message) => `- ${message}`).join('\n')];
  });
  const kinds = new Map(checks.map(({ jenis, judul }) => [jenis, judul]));
  return [
    '<!-- Dihasilkan oleh scripts/messages.ts (npm run docs) dari kode; jangan diubah di sini. -->',
    '# Pesan',
    'Semua kalimat yang ditampilkan LKjIP ketika ada yang perlu Anda kerjakan, dengan jalan keluarnya di kalimat itu juga. Tanda … menggantikan nama, angka, atau isian Anda. Cari dengan Ctrl+F.',
    ...rooms.flat(),
    '## Temuan pemeriksaan',
    'Menu **Periksa data** menyebut tempat, yang tercetak, yang seharusnya, dan hitungannya di tab Temuan. Perbaiki datanya, atau terima dengan alasan di kolom Status dan Alasan tab itu.',
    [...kinds].map(([jenis, judul]) => `- ${jenis}: ${judul}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${folder}/${name}`);

/** The sentences that a file may say. */
export function messagesIn(file: string): readonly string[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2022' });
  const messages: string[] = [];
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (text) => {
    const message = text.replace(/\s+/gu, ' ').trim();
    if (SENTENCE.test(message) && isCure(message) && !ENGLISH.test(message)) messages.push(message);
  });
  return messages;
}

/** Whether a sentence says what to do or what is refused: others describe, and stand elsewhere. */
const isCure = (text: string): boolean =>
  /\b(?:harus|pilih|isi|ganti|hapus|perbaiki|tambahkan|ulangi|tidak ada|tidak dikenal|tidak dapat|belum|salah|rusak|ditolak|sudah dipakai|hanya untuk|periksa)\b/iu.test(
    text,
  );

/** Calls with each text of the tree; what is put into it shows as a mark. */
function visit(node: unknown, tell: (text: string) => void): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, tell);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, value, quasis, key } = node as Node & {
    readonly value?: unknown;
    readonly quasis?: readonly Quasi[];
    readonly key?: { readonly name?: string };
  };
  if (type === 'Property' && EXPLAINS.has(key?.name ?? '')) return;
  if (type === 'Literal' && typeof value === 'string') tell(value);
  if (type === 'TemplateLiteral' && quasis !== undefined)
    tell(quasis.map((one) => one.value.cooked).join('…'));
  for (const [key, child] of Object.entries(node)) if (key !== 'quasis') visit(child, tell);
}

/** What tells how a thing works, and not that something is amiss. */
const EXPLAINS: ReadonlySet<string> = new Set([
  'help',
  'isi',
  'returns',
  'summary',
  'description',
  'errors',
  'notes',
  'arti',
]);

interface Quasi {
  readonly value: { readonly cooked: string };
}
