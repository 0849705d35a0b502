import type * as Google from './google-types.ts';
import { presenter } from './proxy.ts';
import type { Workspace } from './workspace.ts';

const presentRangeList = presenter<Google.RangeList>('RangeList');

export const rangeListOf = (workspace: Workspace, ranges: readonly Google.Range[]): Google.RangeList =>
  presentRangeList(workspace.calls, new RangeListTarget(ranges), {});

type ClearOptions = Parameters<Google.RangeList['clear']>[0];

/** Each member is one call for the script, however many ranges it touches. */
class RangeListTarget {
  readonly #ranges: readonly Google.Range[];

  constructor(ranges: readonly Google.Range[]) {
    this.#ranges = ranges;
  }

  #each(change: (range: Google.Range) => void): Google.RangeList {
    this.#ranges.forEach(change);
    return this as unknown as Google.RangeList;
  }

  getRanges(): Google.Range[] {
    return [...this.#ranges];
  }

  activate(): Google.RangeList {
    return this.#each((range) => range.activate());
  }

  breakApart(): Google.RangeList {
    return this.#each((range) => range.breakApart());
  }

  clear(options?: ClearOptions): Google.RangeList {
    return this.#each((range) => range.clear(options ?? {}));
  }

  clearContent(): Google.RangeList {
    return this.#each((range) => range.clearContent());
  }

  clearDataValidations(): Google.RangeList {
    return this.#each((range) => range.clearDataValidations());
  }

  clearFormat(): Google.RangeList {
    return this.#each((range) => range.clearFormat());
  }

  clearNote(): Google.RangeList {
    return this.#each((range) => range.clearNote());
  }

  setBackground(color: string | null): Google.RangeList {
    return this.#each((range) => range.setBackground(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): Google.RangeList {
    return this.#each((range) => range.setBackgroundRGB(red, green, blue));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: Google.BorderStyle | null = null,
  ): Google.RangeList {
    return this.#each((range) =>
      range.setBorder(top, left, bottom, right, vertical, horizontal, color, style),
    );
  }

  setFontColor(color: string | null): Google.RangeList {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontFamily(fontFamily: string | null): Google.RangeList {
    return this.#each((range) => range.setFontFamily(fontFamily));
  }

  setFontLine(fontLine: Google.FontLine | null): Google.RangeList {
    return this.#each((range) => range.setFontLine(fontLine));
  }

  setFontSize(size: number): Google.RangeList {
    return this.#each((range) => range.setFontSize(size));
  }

  setFontStyle(fontStyle: Google.FontStyle | null): Google.RangeList {
    return this.#each((range) => range.setFontStyle(fontStyle));
  }

  setFontWeight(fontWeight: Google.FontWeight | null): Google.RangeList {
    return this.#each((range) => range.setFontWeight(fontWeight));
  }

  setFormula(formula: string): Google.RangeList {
    return this.#each((range) => range.setFormula(formula));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Google.RangeList {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  setNote(note: string | null): Google.RangeList {
    return this.#each((range) => range.setNote(note));
  }

  setNumberFormat(numberFormat: string): Google.RangeList {
    return this.#each((range) => range.setNumberFormat(numberFormat));
  }

  setValue(value: unknown): Google.RangeList {
    return this.#each((range) => range.setValue(value));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Google.RangeList {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(isWrapEnabled: boolean): Google.RangeList {
    return this.#each((range) => range.setWrap(isWrapEnabled));
  }

  setWrapStrategy(strategy: Google.WrapStrategy): Google.RangeList {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }
}
