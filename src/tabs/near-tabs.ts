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
  return rawNames
    .filter((name) => !allNames.includes(name))
    .flatMap((name): NearTab[] => {
      const wanted = normalizeText(name);
      const same = others.filter((other) => coreOf.get(other) === wanted || normalizeText(other) === wanted);
      const [found, second] = same.length > 0 ? same : mistyped(name, others, rawNames);
      return found === undefined || second !== undefined ? [] : [{ name, found }];
    });
}

/** A tab whose name is nearer to another raw tab is not meant. */
function mistyped(name: string, others: readonly string[], rawNames: readonly string[]): readonly string[] {
  return others.filter((other) => findNearest(other, rawNames) === name);
}

function coreName(name: string): string {
  const words = normalizeText(name.replace(/[()_.-]/gu, ' ')).split(' ');
  return words.filter((word) => !BESIDE.test(word)).join(' ');
}
