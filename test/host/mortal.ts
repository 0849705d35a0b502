import { expect } from 'vitest';
import { createHost, type Host } from '../../src/host/host.ts';
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
