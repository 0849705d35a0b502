import type { TableId } from '../reports/laporan.ts';
import { isSameMailbox } from './alamat.ts';
import { type Appointment, SELF_APPOINTED } from './persetujuan.ts';

/**
 * What is recorded outside the sheet at the very moment when somebody chooses a status or writes a note in
 * the columns of a reviewer. What stands in the cells proves nothing without it.
 */
export interface CatatanPutusan {
  /** What Riwayat knows it by once it was taken in. */
  readonly no: string;
  readonly tabel: TableId;
  /** What the row called the table. */
  readonly nama: string;
  /** Whose columns they are. */
  readonly peninjau: string;
  readonly status: string;
  readonly catatan: string;
  /** The address of whoever wrote; empty where Google does not show it. */
  readonly oleh: string;
  /** Of one person always the same for a month, and none that tells the address. */
  readonly akun: string;
  readonly waktu: string;
  /** Sidik of what the tab of the table showed; empty where it has none. */
  readonly terlihat: string;
  /** When a note alone was written beside a verdict that was recorded at `waktu`. */
  readonly catatanPada?: string;
}

/** What is recorded of a note: a cell holds 50,000 characters, a property of the document 9 kB. */
export const recordedNote = (note: string): string => note.slice(0, 1500);

/** What is known of accounts. */
export interface Accounts {
  readonly appointments: ReadonlyMap<string, Appointment>;
  /** The address of an account that once was readable. */
  readonly addressOf: (akun: string) => string | undefined;
}

/** Whether it is the reviewer who wrote, and if not, why nobody can say so. */
export type Proof =
  | { readonly isProven: true; readonly akun?: string }
  | { readonly isProven: false; readonly sebab: string };

/** What proves that a record is the reviewer's. */
export function proofOf({ oleh, akun, peninjau }: CatatanPutusan, accounts: Accounts): Proof {
  const { appointments, addressOf } = accounts;
  const appointment = appointments.get(peninjau);
  if (isSameMailbox(appointment?.oleh ?? '', peninjau)) return unproven(SELF_APPOINTED);
  const address = oleh === '' ? (addressOf(akun) ?? '') : oleh;
  if (address !== '') {
    if (isSameMailbox(address, peninjau)) return { isProven: true };
    return unproven(`Dipilih oleh ${address}, bukan oleh ${peninjau}.`);
  }
  if (akun === '') return unproven('Google tidak menunjukkan akun yang memilihnya.');
  if (akun === appointment?.akun) return unproven('Dipilih dari akun yang mengangkat peninjau ini.');
  const other = [...appointments.values()].find(
    (one) => one.peninjau !== peninjau && (one.akunPeninjau === akun || one.akun === akun),
  );
  if (other !== undefined) return unproven('Dipilih dari akun orang lain yang sudah dikenal.');
  const { akunPeninjau = akun } = appointment ?? {};
  if (akunPeninjau !== akun) {
    return unproven(
      `Dipilih dari akun yang lain daripada putusan ${peninjau} sebelumnya. Bila orangnya sama, bagikan lagi kepadanya; Google mengganti tanda akun setiap 30 hari.`,
    );
  }
  return { isProven: true, akun };
}

const unproven = (sebab: string): Proof => ({ isProven: false, sebab });
