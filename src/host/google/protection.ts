import { PROTECTED } from '../engine/book.ts';
import type { ProtectionData } from '../engine/protections.ts';
import { ProtectionType } from './enums.ts';
import type * as Google from './google-types.ts';
import { RangeHandle } from './handles.ts';
import { NamedRangeHandle } from './named-range.ts';
import { handleOf, presenter, signatureError } from './proxy.ts';
import { rangeOf } from './range.ts';
import { emailOf, userOf } from './session.ts';
import type { Workspace } from './workspace.ts';

const presentProtection = presenter<Google.Protection>('Protection');

/** A protected area; whom it bars from writing is told by `Protections`. */
export const protectionOf = (workspace: Workspace, data: ProtectionData): Google.Protection =>
  presentProtection(workspace.calls, new ProtectionTarget(workspace, data), data);

class ProtectionTarget {
  readonly #workspace: Workspace;
  readonly #data: ProtectionData;

  constructor(workspace: Workspace, data: ProtectionData) {
    this.#workspace = workspace;
    this.#data = data;
  }

  get #book() {
    return this.#workspace.book;
  }

  /** Throws for those who may not edit the area, and so may not change how it is protected. */
  #assertChangeable(): void {
    this.#book.assertWritable();
    if (!this.canEdit()) throw new Error(PROTECTED);
  }

  /** For chaining, after a change. */
  #changed(change: (data: ProtectionData) => void): Google.Protection {
    this.#assertChangeable();
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

  /** A warning has no editors: with it the list goes, and after it all editors of the file are on the list. */
  setWarningOnly(warningOnly: boolean): Google.Protection {
    return this.#changed((data) => {
      if (warningOnly !== data.warningOnly) data.editors = undefined;
      data.warningOnly = warningOnly;
    });
  }

  getProtectionType(): Google.ProtectionType {
    return ProtectionType[this.#data.kind];
  }

  getRange(): Google.Range {
    const { sheetId, zone } = this.#data;
    if (zone !== undefined) return rangeOf(this.#workspace, sheetId, zone);
    const { rows, columns } = this.#book.size(sheetId);
    return rangeOf(this.#workspace, sheetId, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }, '');
  }

  setRange(range: Google.Range): Google.Protection {
    const handle = handleOf(range, RangeHandle);
    if (handle === undefined) throw signatureError('Protection.setRange', [range]);
    return this.#moved(handle);
  }

  /** Only to where the person may edit as well. */
  #moved({ sheetId, zone }: Pick<RangeHandle, 'sheetId' | 'zone'>, rangeName?: string): Google.Protection {
    return this.#changed((data) => {
      this.#book.assertZoneWritable(sheetId, zone);
      data.sheetId = sheetId;
      data.zone = zone;
      if (rangeName !== undefined) data.rangeName = rangeName;
    });
  }

  getRangeName(): string | null {
    return this.#data.rangeName ?? null;
  }

  setRangeName(rangeName: string): Google.Protection {
    const named = this.#book.getters.getNamedRange(rangeName);
    if (named === undefined) throw new Error(`Rentang bernama "${rangeName}" tidak ada.`);
    return this.#moved(named.range, rangeName);
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
    return this.#book.protections.mayEdit(this.#data, this.#workspace.user.email);
  }

  canDomainEdit(): boolean {
    this.#assertChangeable();
    return false;
  }

  getEditors(): Google.User[] {
    this.#assertChangeable();
    return this.#book.protections.editorsOf(this.#data).map((email) => userOf(this.#workspace, email));
  }

  addEditor(user: string | Google.User): Google.Protection {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emailAddresses: string[]): Google.Protection {
    const added = emailAddresses.map(emailOf);
    return this.#listed((before) => [...before, ...added]);
  }

  removeEditor(user: string | Google.User): Google.Protection {
    return this.removeEditors([emailOf(user)]);
  }

  /** The owner and the current user always stay. */
  removeEditors(users: string[] | Google.User[]): Google.Protection {
    const gone = new Set((users as (string | Google.User)[]).map(emailOf));
    gone.delete(this.#workspace.user.email);
    gone.delete(this.#book.people.owner);
    return this.#listed((before) => before.filter((email) => !gone.has(email)));
  }

  /** Changes the list, which until now may be that of the file. */
  #listed(change: (before: readonly string[]) => readonly string[]): Google.Protection {
    return this.#changed((data) => {
      if (data.warningOnly) throw new Error('ProtectedRange is warningOnly. Editors cannot be set on it.');
      data.editors = [...new Set(change(this.#book.protections.editorsOf(data)))];
    });
  }

  remove(): void {
    this.#assertChangeable();
    this.#book.protections.remove(this.#data);
  }
}
