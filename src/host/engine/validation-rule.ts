import type { Zone } from '../workbook/workbook.ts';

/** The names of DataValidationCriteria that the host offers. */
export type ValidationKind =
  | 'CHECKBOX'
  | 'CUSTOM_FORMULA'
  | 'DATE_AFTER'
  | 'DATE_BEFORE'
  | 'DATE_BETWEEN'
  | 'DATE_EQUAL_TO'
  | 'DATE_IS_VALID_DATE'
  | 'DATE_NOT_BETWEEN'
  | 'DATE_ON_OR_AFTER'
  | 'DATE_ON_OR_BEFORE'
  | 'NUMBER_BETWEEN'
  | 'NUMBER_EQUAL_TO'
  | 'NUMBER_GREATER_THAN'
  | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
  | 'NUMBER_LESS_THAN'
  | 'NUMBER_LESS_THAN_OR_EQUAL_TO'
  | 'NUMBER_NOT_BETWEEN'
  | 'NUMBER_NOT_EQUAL_TO'
  | 'TEXT_CONTAINS'
  | 'TEXT_DOES_NOT_CONTAIN'
  | 'TEXT_EQUAL_TO'
  | 'TEXT_IS_VALID_EMAIL'
  | 'TEXT_IS_VALID_URL'
  | 'VALUE_IN_LIST'
  | 'VALUE_IN_RANGE';

/** A data validation rule. Kind `null` is that of a builder that was told nothing yet. */
export interface ValidationRule {
  readonly kind: ValidationKind | null;
  /** As `getCriteriaValues()` gives them, but for lists and ranges. */
  readonly values: readonly unknown[];
  readonly list?: readonly string[];
  readonly range?: { readonly sheetId: string; readonly zone: Zone };
  readonly showDropdown?: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** What `SpreadsheetApp.newDataValidation()` starts from. */
export const NO_RULE: ValidationRule = { kind: null, values: [], allowInvalid: true, helpText: null };
