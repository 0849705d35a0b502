import { sha256Of } from '../../reports/fingerprint.ts';
import type { TableId } from '../../reports/laporan.ts';
import type { CatatanPutusan } from '../../reviu/catatan-putusan.ts';
import { isFields, parsed } from '../workbook/memory.ts';
import { currentEmail } from './riwayat-sheet.ts';

/**
 * What is recorded of verdicts stands in the properties of the document: no cell, no copy of the file and no
 * other script can bring one about. They need no permission, also where nothing but a simple trigger runs.
 */
const VERDICT = 'lkjip.putusan/';
const ACCOUNT = 'lkjip.akun/';

const properties = () => PropertiesService.getDocumentProperties();

const keyOf = (peninjau: string, tabel: TableId): string => `${VERDICT}${sha256Of(`${peninjau} ${tabel}`)}`;

/** What was recorded, and what is known of accounts. */
export interface VerdictRecords {
  readonly records: readonly CatatanPutusan[];
  readonly addressOf: (akun: string) => string | undefined;
}

/** Reads all that was recorded. */
export function readVerdictRecords(): VerdictRecords {
  const all = Object.entries(properties().getProperties());
  const addresses = new Map(
    all.flatMap(([key, text]) =>
      key.startsWith(ACCOUNT) ? [[key.slice(ACCOUNT.length), text] as const] : [],
    ),
  );
  return {
    records: all.flatMap(([key, text]) =>
      key.startsWith(VERDICT) ? (parsed(text, isCatatanPutusan) ?? []) : [],
    ),
    addressOf: (akun) => addresses.get(akun),
  };
}

/** The last record of a reviewer's verdict on a table. */
export function recordOf(peninjau: string, tabel: TableId): CatatanPutusan | undefined {
  return parsed(properties().getProperty(keyOf(peninjau, tabel)) ?? '', isCatatanPutusan);
}

/** Records verdicts, each in place of the last one on its table. */
export function recordVerdicts(records: readonly CatatanPutusan[]): void {
  properties().setProperties(
    Object.fromEntries(records.map((one) => [keyOf(one.peninjau, one.tabel), JSON.stringify(one)])),
  );
}

/** Keeps in mind whose account it is that works, where Google shows the address: elsewhere it may not. */
export function rememberAccount({ addressOf }: VerdictRecords): void {
  const [akun, email] = [currentAccount(), currentEmail()];
  if (akun !== '' && email !== '' && addressOf(akun) === undefined) {
    properties().setProperty(`${ACCOUNT}${akun}`, email);
  }
}

/** The account that works: of one person the same for a month, and nothing that tells the address. */
export function currentAccount(): string {
  const key = Session.getTemporaryActiveUserKey();
  return key === '' ? '' : sha256Of(key).slice(0, 12);
}

const TEXTS = ['no', 'tabel', 'nama', 'peninjau', 'status', 'catatan', 'oleh', 'akun', 'waktu', 'terlihat'];

const isCatatanPutusan = (value: unknown): value is CatatanPutusan =>
  isFields(value) && TEXTS.every((name) => typeof value[name] === 'string');
