import type { ProtectionData } from '../engine/book.ts';
import { ProtectionType } from './enums.ts';
import type * as Google from './google-types.ts';
import { RangeHandle } from './handles.ts';
import { NamedRangeHandle } from './named-range.ts';
import { handleOf, presenter, signatureError } from './present.ts';
import { rangeOf } from './range.ts';
import { userOf } from './session.ts';
import type { Workspace } from './workspace.ts';

const presentProtection = presenter<Google.Protection>('Protection');

/** A note of what is protected: the host bars nobody from editing. */
export const protectionOf = (workspace: Workspace, data: ProtectionData): Google.Protection =>
  presentProtection(workspace.desk, new ProtectionTarget(workspace, data), data);

const emailOf = (user: string | Google.User): string => (typeof user === 'string' ? user : user.getEmail());

class ProtectionTarget {
  readonly #workspace: Workspace;
  readonly #data: ProtectionData;

  constructor(workspace: Workspace, data: ProtectionData) {
    this.#workspace = workspace;
    this.#data = data;
  }

  /** For chaining, after a change. */
  #changed(change: (data: ProtectionData) => void): Google.Protection {
    this.#workspace.book.assertWritable();
    change(this.#data);
    return this as unknown as Google.Protection;
  }

  getDescription(): string {
    return this.#data.description;
  }

  setDescription(description: string): Google.Protection {
    return this.#changed((data) => {
      data.description = description;
    });
  }

  isWarningOnly(): boolean {
    return this.#data.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Google.Protection {
    return this.#changed((data) => {
      data.warningOnly = warningOnly;
    });
  }

  getProtectionType(): Google.ProtectionType {
    return ProtectionType[this.#data.kind];
  }

  getRange(): Google.Range {
    const { sheetId, zone } = this.#data;
    if (zone !== undefined) return rangeOf(this.#workspace, sheetId, zone);
    const { rows, columns } = this.#workspace.book.size(sheetId);
    return rangeOf(this.#workspace, sheetId, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }, '');
  }

  setRange(range: Google.Range): Google.Protection {
    const handle = handleOf(range, RangeHandle);
    if (handle === undefined) throw signatureError('Protection.setRange', [range]);
    return this.#changed((data) => {
      data.sheetId = handle.sheetId;
      data.zone = handle.zone;
    });
  }

  getRangeName(): string | null {
    return this.#data.rangeName ?? null;
  }

  setRangeName(rangeName: string): Google.Protection {
    const named = this.#workspace.book.getters.getNamedRange(rangeName);
    if (named === undefined) throw new Error(`Rentang bernama "${rangeName}" tidak ada.`);
    return this.#changed((data) => {
      data.rangeName = rangeName;
      data.sheetId = named.range.sheetId;
      data.zone = named.range.zone;
    });
  }

  setNamedRange(namedRange: Google.NamedRange): Google.Protection {
    const handle = handleOf(namedRange, NamedRangeHandle);
    if (handle === undefined) throw signatureError('Protection.setNamedRange', [namedRange]);
    return this.setRangeName(handle.name);
  }

  getUnprotectedRanges(): Google.Range[] {
    return this.#data.unprotected.map(({ sheetId, zone }) => rangeOf(this.#workspace, sheetId, zone));
  }

  setUnprotectedRanges(ranges: Google.Range[]): Google.Protection {
    const handles = ranges.map((range) => handleOf(range, RangeHandle));
    const valid = handles.filter((handle) => handle?.sheetId === this.#data.sheetId);
    if (this.#data.kind !== 'SHEET' || valid.length !== handles.length) {
      throw new Error('Rentang bebas hanya untuk perlindungan lembar, dan dari lembar yang sama.');
    }
    return this.#changed((data) => {
      data.unprotected = valid.flatMap((handle) =>
        handle === undefined ? [] : [{ sheetId: handle.sheetId, zone: handle.zone }],
      );
    });
  }

  canEdit(): boolean {
    return true;
  }

  canDomainEdit(): boolean {
    return false;
  }

  getEditors(): Google.User[] {
    return this.#data.editors.map((email) => userOf(this.#workspace, email));
  }

  addEditor(user: string | Google.User): Google.Protection {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emailAddresses: string[]): Google.Protection {
    return this.#changed((data) => {
      data.editors = [...new Set([...data.editors, ...emailAddresses])];
    });
  }

  removeEditor(user: string | Google.User): Google.Protection {
    return this.removeEditors([emailOf(user)]);
  }

  /** The current user, who owns the file, always stays. */
  removeEditors(users: string[] | Google.User[]): Google.Protection {
    const gone = new Set((users as (string | Google.User)[]).map(emailOf));
    gone.delete(this.#workspace.user.email);
    return this.#changed((data) => {
      data.editors = data.editors.filter((email) => !gone.has(email));
    });
  }

  remove(): void {
    const { book } = this.#workspace;
    book.assertWritable();
    book.protections = book.protections.filter((other) => other !== this.#data);
  }
}
