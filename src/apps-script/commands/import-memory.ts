import type { Jawaban } from '../../impor/pertanyaan.ts';
import { isFields, parsed, spreadsheetValue } from '../workbook/memory.ts';
import type { OpenSpreadsheet } from '../workbook/open-spreadsheet.ts';

/** What an import wrote, so that it can be taken back. */
export interface ImportRecord {
  readonly waktu: string;
  /** Tabs that the import made. */
  readonly baru: readonly number[];
  /** Tabs that stood before, and the hidden sheet that keeps each as it was. */
  readonly cadangan: readonly { readonly id: number; readonly salinan: number; readonly sidik: string }[];
  /** Sheets of the office that had a raw tab's name, and bear another since. */
  readonly dinamai: readonly { readonly id: number; readonly nama: string }[];
  /** That what it wrote is the example of the tour. */
  readonly isTour?: boolean;
}

const KEY = 'lkjip.impor';

export function readRecord(book: OpenSpreadsheet): ImportRecord | undefined {
  return parsed(spreadsheetValue(book, KEY).text ?? '', isRecord);
}

export function saveRecord(book: OpenSpreadsheet, record: ImportRecord | undefined): void {
  spreadsheetValue(book, KEY).save(JSON.stringify(record ?? {}));
}

const isRecord = (value: unknown): value is ImportRecord =>
  isFields(value) &&
  typeof value['waktu'] === 'string' &&
  Array.isArray(value['baru']) &&
  Array.isArray(value['cadangan']) &&
  Array.isArray(value['dinamai']);

/** A property of a person holds nine kilobytes at most; letters outside ASCII take more than one byte each. */
const PART = 2500;
const MOST_PARTS = 24;

const partKey = (layout: string, part: number): string => `lkjip.impor.${layout}.${part}`;

/** The answers that this person gave for a workbook laid out alike. */
export function readAnswers(layout: string): Jawaban | undefined {
  const kept = PropertiesService.getUserProperties().getProperties();
  let text = '';
  for (let part = 0; part < MOST_PARTS; part++) {
    const more = kept[partKey(layout, part)];
    if (more === undefined) break;
    text += more;
  }
  return text === '' ? undefined : parsed(text, isAnswers);
}

/** Keeps the answers for the next workbook of this layout; too long ones are not kept at all. */
export function saveAnswers(layout: string, answers: Jawaban): void {
  const properties = PropertiesService.getUserProperties();
  const text = JSON.stringify(answers);
  for (const key of Object.keys(properties.getProperties())) {
    if (key.startsWith(`lkjip.impor.${layout}.`)) properties.deleteProperty(key);
  }
  if (text.length > PART * MOST_PARTS) return;
  for (let part = 0; part * PART < text.length; part++) {
    properties.setProperty(partKey(layout, part), text.slice(part * PART, (part + 1) * PART));
  }
}

/** Whether a value is answers: texts, or texts by their rows. */
export const isAnswers = (value: unknown): value is Jawaban =>
  isFields(value) &&
  Object.values(value).every(
    (answer) =>
      typeof answer === 'string' ||
      (isFields(answer) && Object.values(answer).every((one) => typeof one === 'string')),
  );
