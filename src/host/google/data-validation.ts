import { NO_RULE, type ValidationKind, type ValidationRule } from '../engine/validation-rule.ts';
import { DataValidationCriteria, enumName, enumValue } from './enums.ts';
import type * as Google from './google-types.ts';
import { RangeHandle } from './handles.ts';
import { handleOf, presenter, signatureError } from './proxy.ts';
import { rangeOf } from './range.ts';
import type { Workspace } from './workspace.ts';

class RuleHandle {
  readonly rule: ValidationRule;

  constructor(rule: ValidationRule) {
    this.rule = rule;
  }
}

const presentValidation = presenter<Google.DataValidation>('DataValidation');
const presentBuilder = presenter<Google.DataValidationBuilder>('DataValidationBuilder');

export const validationOf = (workspace: Workspace, rule: ValidationRule): Google.DataValidation =>
  presentValidation(workspace.calls, new ValidationTarget(workspace, rule), new RuleHandle(rule));

export const validationBuilder = (
  workspace: Workspace,
  rule: ValidationRule = NO_RULE,
): Google.DataValidationBuilder =>
  presentBuilder(workspace.calls, new ValidationBuilderTarget(workspace, rule), {});

/** The rule that a script hands to `member`; null takes a rule off. */
export function ruleOf(member: string, value: unknown): ValidationRule | null {
  if (value === null) return null;
  const handle = handleOf(value, RuleHandle);
  if (handle === undefined) throw signatureError(member, [value]);
  return handle.rule;
}

const criteriaOf = ({ kind }: ValidationRule): Google.DataValidationCriteria =>
  // Google's types leave out that a builder that was told nothing has no criterion.
  kind === null
    ? (null as unknown as Google.DataValidationCriteria)
    : enumValue(DataValidationCriteria, kind);

function criteriaValuesOf(workspace: Workspace, rule: ValidationRule) {
  const dropdown = rule.showDropdown ?? true;
  if (rule.list !== undefined) return [[...rule.list], dropdown];
  if (rule.range !== undefined) {
    return [rangeOf(workspace, rule.range.sheetId, rule.range.zone), dropdown];
  }
  return [...rule.values];
}

class ValidationTarget {
  readonly #workspace: Workspace;
  readonly #rule: ValidationRule;

  constructor(workspace: Workspace, rule: ValidationRule) {
    this.#workspace = workspace;
    this.#rule = rule;
  }

  copy(): Google.DataValidationBuilder {
    return validationBuilder(this.#workspace, this.#rule);
  }

  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }

  getCriteriaType(): Google.DataValidationCriteria {
    return criteriaOf(this.#rule);
  }

  getCriteriaValues() {
    return criteriaValuesOf(this.#workspace, this.#rule);
  }

  getHelpText(): string {
    return this.#rule.helpText as string;
  }
}

const startOfDay = (date: GoogleAppsScript.Base.Date): Date => {
  const day = new Date(date.getTime());
  day.setHours(0, 0, 0, 0);
  return day;
};

class ValidationBuilderTarget {
  readonly #workspace: Workspace;
  #rule: ValidationRule;

  constructor(workspace: Workspace, rule: ValidationRule) {
    this.#workspace = workspace;
    this.#rule = rule;
  }

  #with(rule: Partial<ValidationRule>): Google.DataValidationBuilder {
    this.#rule = { ...this.#rule, ...rule };
    return this as unknown as Google.DataValidationBuilder;
  }

  #require(kind: ValidationKind, values: readonly unknown[]): Google.DataValidationBuilder {
    const { allowInvalid, helpText } = this.#rule;
    this.#rule = { kind, values, allowInvalid, helpText };
    return this as unknown as Google.DataValidationBuilder;
  }

  #requireDates(
    kind: ValidationKind,
    dates: readonly GoogleAppsScript.Base.Date[],
  ): Google.DataValidationBuilder {
    if (dates.some((date) => !((date as unknown) instanceof Date))) {
      throw signatureError(`DataValidationBuilder.${methodOf(kind)}`, dates);
    }
    return this.#require(kind, dates.map(startOfDay));
  }

  build(): Google.DataValidation {
    return validationOf(this.#workspace, this.#rule);
  }

  copy(): Google.DataValidationBuilder {
    return validationBuilder(this.#workspace, this.#rule);
  }

  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }

  getCriteriaType(): Google.DataValidationCriteria {
    return criteriaOf(this.#rule);
  }

  getCriteriaValues() {
    return criteriaValuesOf(this.#workspace, this.#rule);
  }

  getHelpText(): string | null {
    return this.#rule.helpText;
  }

  setAllowInvalid(allowInvalid: boolean): Google.DataValidationBuilder {
    return this.#with({ allowInvalid });
  }

  setHelpText(helpText: string): Google.DataValidationBuilder {
    return this.#with({ helpText });
  }

  requireCheckbox(...values: unknown[]): Google.DataValidationBuilder {
    return this.#require('CHECKBOX', values);
  }

  requireValueInList(values: readonly unknown[], showDropdown = true): Google.DataValidationBuilder {
    if (!Array.isArray(values)) throw signatureError('DataValidationBuilder.requireValueInList', [values]);
    this.#require('VALUE_IN_LIST', []);
    return this.#with({ list: values.map(String), showDropdown });
  }

  requireValueInRange(range: Google.Range, showDropdown = true): Google.DataValidationBuilder {
    const handle = handleOf(range, RangeHandle);
    if (handle === undefined) throw signatureError('DataValidationBuilder.requireValueInRange', [range]);
    this.#require('VALUE_IN_RANGE', []);
    return this.#with({ range: { sheetId: handle.sheetId, zone: handle.zone }, showDropdown });
  }

  withCriteria(criteria: Google.DataValidationCriteria, args: unknown[]): Google.DataValidationBuilder {
    const kind = enumName(criteria) as ValidationKind | undefined;
    if (kind === undefined) throw signatureError('DataValidationBuilder.withCriteria', [criteria, args]);
    const [first, second] = args;
    if (kind === 'VALUE_IN_LIST') return this.requireValueInList(first as unknown[], second !== false);
    if (kind === 'VALUE_IN_RANGE') return this.requireValueInRange(first as Google.Range, second !== false);
    return this.#require(kind, args);
  }

  requireDate(): Google.DataValidationBuilder {
    return this.#require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: GoogleAppsScript.Base.Date): Google.DataValidationBuilder {
    return this.#requireDates('DATE_AFTER', [date]);
  }

  requireDateBefore(date: GoogleAppsScript.Base.Date): Google.DataValidationBuilder {
    return this.#requireDates('DATE_BEFORE', [date]);
  }

  requireDateBetween(
    start: GoogleAppsScript.Base.Date,
    end: GoogleAppsScript.Base.Date,
  ): Google.DataValidationBuilder {
    return this.#requireDates('DATE_BETWEEN', [start, end]);
  }

  requireDateEqualTo(date: GoogleAppsScript.Base.Date): Google.DataValidationBuilder {
    return this.#requireDates('DATE_EQUAL_TO', [date]);
  }

  requireDateNotBetween(
    start: GoogleAppsScript.Base.Date,
    end: GoogleAppsScript.Base.Date,
  ): Google.DataValidationBuilder {
    return this.#requireDates('DATE_NOT_BETWEEN', [start, end]);
  }

  requireDateOnOrAfter(date: GoogleAppsScript.Base.Date): Google.DataValidationBuilder {
    return this.#requireDates('DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: GoogleAppsScript.Base.Date): Google.DataValidationBuilder {
    return this.#requireDates('DATE_ON_OR_BEFORE', [date]);
  }

  requireFormulaSatisfied(formula: string): Google.DataValidationBuilder {
    return this.#require('CUSTOM_FORMULA', [formula]);
  }

  requireNumberBetween(start: number, end: number): Google.DataValidationBuilder {
    return this.#require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): Google.DataValidationBuilder {
    return this.#require('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): Google.DataValidationBuilder {
    return this.#require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): Google.DataValidationBuilder {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): Google.DataValidationBuilder {
    return this.#require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): Google.DataValidationBuilder {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): Google.DataValidationBuilder {
    return this.#require('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotEqualTo(number: number): Google.DataValidationBuilder {
    return this.#require('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): Google.DataValidationBuilder {
    return this.#require('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): Google.DataValidationBuilder {
    return this.#require('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): Google.DataValidationBuilder {
    return this.#require('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): Google.DataValidationBuilder {
    return this.#require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): Google.DataValidationBuilder {
    return this.#require('TEXT_IS_VALID_URL', []);
  }
}

/** `DATE_ON_OR_AFTER` is set by `requireDateOnOrAfter`. */
const methodOf = (kind: ValidationKind): string =>
  `require${kind
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;
