import { expect } from 'vitest';
import { createHost, type Host, type HostOptions } from '../../src/host/host.ts';
import type { Workbook } from '../../src/host/workbook/workbook.ts';
import { sedikitBaris } from './dist.ts';

/** A host whose runs can be cut off at any service call: the connection lost, the six minutes over. */
export interface MortalHost {
  readonly host: Host;
  /** The calls of a run, by class and member, in their order. */
  callsOf(run: () => void): readonly string[];
  /** Lets so many calls of a run through and fails at the next; fails where the run ends before. */
  dieAfter(calls: number, run: () => void): void;
}

/** A host that goes dead where it is told to, and lives again afterwards. */
export function mortalHost(scripts: readonly string[], workbook: Workbook): MortalHost {
  let left = Number.POSITIVE_INFINITY;
  let told: string[] = [];
  const host = createHost({
    scripts,
    workbook: sedikitBaris(workbook),
    beforeServiceCall: (member) => {
      told.push(member);
      left -= 1;
      if (left < 0) throw new Error('terputus');
    },
  });
  return {
    host,
    callsOf(run) {
      told = [];
      run();
      return [...told];
    },
    dieAfter(calls, run) {
      left = calls;
      expect(run).toThrow('terputus');
      left = Number.POSITIVE_INFINITY;
    },
  };
}

/** What a run that is cut off before a call leaves behind. */
export interface Remains {
  /** The call, for messages: `call 12, Range.setValues`. */
  readonly at: string;
  readonly workbook: Workbook;
}

/** How a test opens the spreadsheet whose run is cut off; `user` and answers as it needs them. */
export type Opening = Omit<HostOptions, 'beforeServiceCall'>;

/**
 * What is left where a run is cut off before each of the calls that are picked, each spreadsheet once: the
 * run goes on from the same in the same way. The run is done once and looked at on its way; that it really
 * leaves this where a call fails is tried at every tenth.
 *
 * @param seen is shown the host at every call that is picked
 */
export function remainsOf(
  opening: Opening,
  run: (host: Host) => unknown,
  pick: (calls: readonly string[]) => readonly number[],
  seen: (host: Host, at: string) => void = () => undefined,
): readonly Remains[] {
  const calls: string[] = [];
  run(createHost({ ...opening, beforeServiceCall: (member) => calls.push(member) }));
  const picked = new Set(pick(calls));
  expect(picked.size).toBeGreaterThan(5);

  const at = (n: number) => `call ${n}, ${calls[n]}`;
  const stood = new Map<number, string>();
  let now = 0;
  const host: Host = createHost({
    ...opening,
    beforeServiceCall: () => {
      const n = now++;
      if (!picked.has(n)) return;
      stood.set(n, told(host.workbook()));
      seen(host, at(n));
    },
  });
  run(host);
  expect(now).toBe(calls.length);

  for (const n of [...picked].filter((_, i) => i % 10 === 5)) {
    let left = n;
    const cut = createHost({
      ...opening,
      beforeServiceCall: () => {
        left -= 1;
        if (left < 0) throw new Error('terputus');
      },
    });
    expect(() => run(cut), at(n)).toThrow('terputus');
    expect(told(cut.workbook()) === stood.get(n), `left behind at ${at(n)}`).toBe(true);
  }
  const first = new Map<string, number>();
  for (const [n, state] of stood) if (!first.has(state)) first.set(state, n);
  return [...first].map(([state, n]) => ({ at: at(n), workbook: JSON.parse(state) as Workbook }));
}

/** All that a spreadsheet holds, as a text: every run gives its new tabs and its token other letters. */
const told = (workbook: Workbook): string =>
  JSON.stringify(workbook).replace(/\(disusun \w+\)|\\"token\\":\\"\w+/g, (text) =>
    text.replace(/\w{8}(?=\)?$)/, 'xxxxxxxx'),
  );
