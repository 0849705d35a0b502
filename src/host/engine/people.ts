import type { PeopleData } from '../workbook/workbook.ts';

export type Role = 'owner' | 'editor' | 'viewer';

/** An e-mail address as it is compared: in small letters. Throws for a text that is none. */
export function addressOf(text: unknown): string {
  const address = String(text).trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw new Error(`Invalid email: ${String(text)}`);
  return address;
}

/** Who has the spreadsheet: one owner, those who may edit it, and those who may read it. */
export class People {
  #owner: string;
  readonly #editors: Set<string>;
  readonly #viewers: Set<string>;

  constructor({ owner, editors, viewers }: PeopleData) {
    this.#owner = addressOf(owner);
    this.#editors = new Set(editors.map(addressOf).filter((email) => email !== this.#owner));
    this.#viewers = new Set(
      viewers.map(addressOf).filter((email) => email !== this.#owner && !this.#editors.has(email)),
    );
  }

  get owner(): string {
    return this.#owner;
  }

  /** All who may edit, the owner first. */
  get editors(): readonly string[] {
    return [this.#owner, ...this.#editors];
  }

  /** All who may read, so the editors as well. */
  get readers(): readonly string[] {
    return [...this.editors, ...this.#viewers];
  }

  roleOf(email: string): Role | undefined {
    if (email === this.#owner) return 'owner';
    if (this.#editors.has(email)) return 'editor';
    return this.#viewers.has(email) ? 'viewer' : undefined;
  }

  mayEdit(email: string): boolean {
    return email === this.#owner || this.#editors.has(email);
  }

  /** Makes an editor, also of a viewer. */
  addEditor(email: string): void {
    if (this.mayEdit(email)) return;
    this.#viewers.delete(email);
    this.#editors.add(email);
  }

  /** Without effect on those who may edit. */
  addViewer(email: string): void {
    if (!this.mayEdit(email)) this.#viewers.add(email);
  }

  /** Takes all access from an editor or a viewer; the owner stays. */
  removeEditor(email: string): void {
    this.#editors.delete(email);
    this.#viewers.delete(email);
  }

  /** Without effect on those who may edit. */
  removeViewer(email: string): void {
    this.#viewers.delete(email);
  }

  /** Gives the spreadsheet to another; who had it stays an editor. */
  transferTo(email: string): void {
    const before = this.#owner;
    if (email === before) return;
    this.removeEditor(email);
    this.#owner = email;
    this.#editors.add(before);
  }

  /** Nothing where it is shared with nobody: such a file belongs to whoever opens it. */
  data(): PeopleData | undefined {
    if (this.#editors.size + this.#viewers.size === 0) return undefined;
    return { owner: this.#owner, editors: [...this.#editors], viewers: [...this.#viewers] };
  }
}
