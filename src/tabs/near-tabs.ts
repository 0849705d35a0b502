import { normalizeText } from '../bahasa/teks.ts';
import { findNearest } from './nearest.ts';

/** A raw tab that is not there, and the one tab that is probably meant for it. */
export interface NearTab {
  readonly name: string;
  readonly found: string;
}

/** Words that people put beside the name of a tab without meaning another one. */
const BESIDE = /^(?:\d+|tahun|final|fix|baru|lama|rev|revisi|salinan|copy|of|dari|data|tab|lembar)$/u;

/**
 * Finds for each raw tab that is missing the one tab whose name is the same but for case and spaces, a year or
 * words such as "final", or a slip of the keys. Where two would do, none is offered.
 */
export function findNearTabs(rawNames: readonly string[], allNames: readonly string[]): readonly NearTab[] {
  const others = allNames.filter((name) => !rawNames.includes(name));
  const coreOf = new Map(others.map((name) => [name, coreName(name)]));
  const nearest = new Map(others.map((name) => [name, findNearest(name, rawNames)]));
  // A tab whose name is nearer to another raw tab is not meant.
  const mistyped = (name: string) => others.filter((other) => nearest.get(other) === name);
  return rawNames
    .filter((name) => !allNames.includes(name))
    .flatMap((name): NearTab[] => {
      const wanted = normalizeText(name);
      const same = others.filter((other) => coreOf.get(other) === wanted || normalizeText(other) === wanted);
      const [found, second] = same.length > 0 ? same : mistyped(name);
      return found === undefined || second !== undefined ? [] : [{ name, found }];
    });
}

function coreName(name: string): string {
  const words = normalizeText(name.replace(/[()_.-]/gu, ' ')).split(' ');
  return words.filter((word) => !BESIDE.test(word)).join(' ');
}
