/** Gmail takes no notice of dots, nor of what follows a plus sign. */
const GMAIL = ['gmail.com', 'googlemail.com'];

/** An address in the form in which two of one mailbox are alike. */
export function mailboxOf(alamat: string): string {
  const [, local = '', domain = ''] = /^(.*)@([^@]*)$/u.exec(alamat.trim().toLowerCase()) ?? [];
  if (!GMAIL.includes(domain)) return alamat.trim().toLowerCase();
  return `${local.replace(/\+.*$/u, '').replace(/\./gu, '')}@gmail.com`;
}

/** Whether two addresses are of one mailbox; an address that nobody can read is nobody's. */
export const isSameMailbox = (one: string, other: string): boolean =>
  one !== '' && mailboxOf(one) === mailboxOf(other);
