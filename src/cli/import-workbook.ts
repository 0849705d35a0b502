import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { FileError } from '../host/files/file-error.ts';
import { officeSheetsFromXlsx } from '../host/files/xlsx/office.ts';
import type { Jawaban } from '../impor/pertanyaan.ts';
import { buildUsulan, type UsulanImpor } from '../impor/usulan.ts';
import { printImport } from './print-import.ts';
import { save } from './save.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What was asked of the command line: a workbook of the office, and where its raw tabs go. */
export interface ImportRequest {
  readonly input: string;
  readonly folder: string;
  /** The file with answers, where there is one. */
  readonly jawab: string | undefined;
}

/** The file that the questions are written to, with the answers that were assumed, to be filled in and handed back. */
const QUESTIONS = 'pertanyaan.json';

/**
 * Reads an office's workbook and writes one CSV a raw tab, and the questions that it leaves open. Exit code 2 where
 * any is open.
 *
 * @throws FileError where the workbook or the answers cannot be read.
 */
export async function importWorkbook(
  { input, folder, jawab }: ImportRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  if (extname(input).toLowerCase() !== '.xlsx') {
    throw new FileError(`Yang diimpor ialah berkas .xlsx; yang diminta "${input}".`);
  }
  const bytes = await read(input);
  const sheets = await officeSheetsFromXlsx(new Uint8Array(bytes), basename(input));
  const usulan = buildUsulan(sheets, jawab === undefined ? {} : await readAnswers(jawab));
  if (usulan.tab.length === 0) {
    throw new FileError(
      `Tidak satu tabel pun di "${input}" yang dikenali sebagai indikator, anggaran, pegawai, atau pejabat.`,
    );
  }
  const encoder = new TextEncoder();
  for (const { nama, kolom, baris } of usulan.tab) {
    await save(join(folder, `${nama}.csv`), encoder.encode(csvOf([kolom, ...baris.map(({ isi }) => isi)])));
  }
  const questions = join(folder, QUESTIONS);
  await save(questions, encoder.encode(`${JSON.stringify(questionsOf(usulan), null, 2)}\n`));
  terminal.print(printImport({ input, folder, questions, usulan }));
  return usulan.pertanyaan.some(({ terbuka }) => terbuka) ? 2 : 0;
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError(`"${path}" tidak dapat dibaca. Periksa nama dan letaknya, lalu coba lagi.`, {
      cause: error,
    });
  }
}

async function readAnswers(path: string): Promise<Jawaban> {
  const text = (await read(path)).toString('utf8').replace(/^\uFEFF/, '');
  try {
    const given: unknown = JSON.parse(text);
    const answers = isFields(given) && isFields(given['jawaban']) ? given['jawaban'] : given;
    if (isAnswers(answers)) return answers;
  } catch (error) {
    throw new FileError(`"${path}" bukan JSON yang utuh: ${String(error)}`, { cause: error });
  }
  throw new FileError(`"${path}" bukan berkas jawaban. Isilah ${QUESTIONS} yang ditulis perintah impor.`);
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAnswers = (value: unknown): value is Jawaban =>
  isFields(value) &&
  Object.values(value).every(
    (answer) =>
      typeof answer === 'string' ||
      (isFields(answer) && Object.values(answer).every((one) => typeof one === 'string')),
  );

/** The answers to fill in, and what each is about. */
function questionsOf({ pertanyaan, sidikTata, takDitempatkan, wilayah }: UsulanImpor) {
  const answerable = pertanyaan.filter(({ pilihan, butir }) => pilihan.length > 0 || butir !== undefined);
  return {
    cara: 'Ubah jawaban yang salah di bawah ini, lalu jalankan lagi: npm start -- impor BERKAS.xlsx -o FOLDER --jawab BERKAS_INI',
    sidikTata,
    jawaban: Object.fromEntries(
      answerable.map(({ id, jawaban, butir }) => [
        id,
        butir === undefined ? jawaban : Object.fromEntries(butir.map((one) => [one.kunci, one.jawaban])),
      ]),
    ),
    pertanyaan,
    wilayah,
    takDitempatkan,
  };
}

function csvOf(rows: readonly (readonly string[])[]): string {
  const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}
