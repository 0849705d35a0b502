/// <reference path="./o-spreadsheet-esm.d.ts" />
import { registries } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';

/** The part of the engine's validation rules that is used here. */
interface Rules {
  readonly rules: Readonly<
    Record<string, readonly { readonly criterion: { readonly type: string; readonly values: string[] } }[]>
  >;
  readonly history: { update(...path: readonly (string | number)[]): void };
}

interface Adapters {
  adaptRangeString(
    sheetId: string,
    range: string,
  ): { readonly changeType: 'NONE' | 'REMOVE' | 'RESIZE' | 'MOVE' | 'CHANGE'; readonly range: string };
}

/**
 * A dropdown that takes its choices from cells keeps to them when their sheet gets another name or rows
 * move: the engine does so for the cells of formulas only.
 */
export function followChoices(): void {
  const registry = registries.corePluginRegistry;
  const DataValidation = registry.get('dataValidation');
  registry.replace(
    'dataValidation',
    class extends DataValidation {
      override adaptRanges(...given: Parameters<InstanceType<typeof DataValidation>['adaptRanges']>): void {
        super.adaptRanges(...given);
        const { rules, history } = this as unknown as Rules;
        const { adaptRangeString } = given[0] as unknown as Adapters;
        for (const [sheetId, ofSheet] of Object.entries(rules)) {
          for (const [i, { criterion }] of ofSheet.entries()) {
            if (criterion.type !== 'isValueInRange') continue;
            const before = criterion.values[0] ?? '';
            const { changeType, range } = adaptRangeString(sheetId, before);
            if (changeType === 'NONE' || changeType === 'REMOVE' || range === before) continue;
            history.update('rules', sheetId, i, 'criterion', 'values', 0, range);
          }
        }
      }
    },
  );
}
