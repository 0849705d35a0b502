/** The locks of a spreadsheet's script, over all runs of it: a lock is held by one run at most. */
export class Locks {
  readonly #holders = new Map<string, object>();

  /** Whether the run has it now; false where another has. */
  take(kind: string, run: object): boolean {
    const holder = this.#holders.get(kind);
    if (holder !== undefined && holder !== run) return false;
    this.#holders.set(kind, run);
    return true;
  }

  isHeld(kind: string, run: object): boolean {
    return this.#holders.get(kind) === run;
  }

  /** Without effect where the run does not hold it. */
  release(kind: string, run: object): void {
    if (this.isHeld(kind, run)) this.#holders.delete(kind);
  }

  releaseAll(run: object): void {
    for (const kind of [...this.#holders.keys()]) this.release(kind, run);
  }
}
