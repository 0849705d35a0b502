import { expect, test } from 'vitest';
import { open } from './open.ts';

test('a new builder has no criterion, no help, and lets all in', () => {
  const { app } = open();
  const builder = app.newDataValidation();
  expect([
    builder.getCriteriaType(),
    builder.getCriteriaValues(),
    builder.getHelpText(),
    builder.getAllowInvalid(),
  ]).toEqual([null, [], null, true]);
  expect([String(builder), String(builder.requireCheckbox().build())]).toEqual([
    'DataValidationBuilder',
    'DataValidation',
  ]);
});

test('copy gives a builder that leaves the rule alone', () => {
  const { app } = open();
  const rule = app.newDataValidation().requireValueInList(['a']).setHelpText('pilih').build();
  const changed = rule.copy().setAllowInvalid(false).build();
  expect([rule.getAllowInvalid(), changed.getAllowInvalid(), changed.getHelpText()]).toEqual([
    true,
    false,
    'pilih',
  ]);
});

test('requireCheckbox keeps its values', () => {
  const { app } = open();
  const builder = () => app.newDataValidation();
  expect([
    builder().requireCheckbox().getCriteriaValues(),
    builder().requireCheckbox('A').getCriteriaValues(),
    builder().requireCheckbox('A', 'B').getCriteriaValues(),
  ]).toEqual([[], ['A'], ['A', 'B']]);
});

test('requireValueInList turns every item to text and adds true', () => {
  const { app } = open();
  const items = [9, false, 'z'] as unknown as string[];
  expect(app.newDataValidation().requireValueInList(items).getCriteriaValues()).toEqual([
    ['9', 'false', 'z'],
    true,
  ]);
});

test('requireValueInList(list, false) and requireValueInRange(range, false) keep the false on cells', () => {
  const { app, sheet } = open();
  const inList = app.newDataValidation().requireValueInList(['a'], false).build();
  expect(sheet.getRange('A1').setDataValidation(inList).getDataValidation()?.getCriteriaValues()).toEqual([
    ['a'],
    false,
  ]);
  const inRange = app.newDataValidation().requireValueInRange(sheet.getRange('C1:C3'), false).build();
  const [range, dropdown] =
    sheet.getRange('A1').setDataValidation(inRange).getDataValidation()?.getCriteriaValues() ?? [];
  expect([range.getA1Notation(), dropdown]).toEqual(['C1:C3', false]);
});

const day = new Date(2021, 7, 17, 10, 30);
const midnight = new Date(2021, 7, 17);
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
const asGoogleDate = day as unknown as GoogleAppsScript.Base.Date;

test.each<[string, (builder: Builder) => Builder, unknown[]]>([
  ['NUMBER_BETWEEN', (b) => b.requireNumberBetween(1, 5), [1, 5]],
  ['NUMBER_NOT_BETWEEN', (b) => b.requireNumberNotBetween(1, 5), [1, 5]],
  ['NUMBER_EQUAL_TO', (b) => b.requireNumberEqualTo(1), [1]],
  ['NUMBER_NOT_EQUAL_TO', (b) => b.requireNumberNotEqualTo(1), [1]],
  ['NUMBER_GREATER_THAN', (b) => b.requireNumberGreaterThan(1), [1]],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', (b) => b.requireNumberGreaterThanOrEqualTo(1), [1]],
  ['NUMBER_LESS_THAN', (b) => b.requireNumberLessThan(1), [1]],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', (b) => b.requireNumberLessThanOrEqualTo(1), [1]],
  ['TEXT_CONTAINS', (b) => b.requireTextContains('a'), ['a']],
  ['TEXT_DOES_NOT_CONTAIN', (b) => b.requireTextDoesNotContain('a'), ['a']],
  ['TEXT_EQUAL_TO', (b) => b.requireTextEqualTo('a'), ['a']],
  ['TEXT_IS_VALID_EMAIL', (b) => b.requireTextIsEmail(), []],
  ['TEXT_IS_VALID_URL', (b) => b.requireTextIsUrl(), []],
  ['DATE_IS_VALID_DATE', (b) => b.requireDate(), []],
  ['CUSTOM_FORMULA', (b) => b.requireFormulaSatisfied('=A1>1'), ['=A1>1']],
  ['DATE_AFTER', (b) => b.requireDateAfter(asGoogleDate), [midnight]],
  ['DATE_BEFORE', (b) => b.requireDateBefore(asGoogleDate), [midnight]],
  ['DATE_EQUAL_TO', (b) => b.requireDateEqualTo(asGoogleDate), [midnight]],
  ['DATE_ON_OR_AFTER', (b) => b.requireDateOnOrAfter(asGoogleDate), [midnight]],
  ['DATE_ON_OR_BEFORE', (b) => b.requireDateOnOrBefore(asGoogleDate), [midnight]],
  ['DATE_BETWEEN', (b) => b.requireDateBetween(asGoogleDate, asGoogleDate), [midnight, midnight]],
  ['DATE_NOT_BETWEEN', (b) => b.requireDateNotBetween(asGoogleDate, asGoogleDate), [midnight, midnight]],
])(
  '%s is named after its method and keeps its values on a cell; a time of day is ignored',
  (kind, require, values) => {
    const { app, sheet } = open();
    const rule = sheet
      .getRange('A1')
      .setDataValidation(require(app.newDataValidation()).build())
      .getDataValidation();
    expect([String(rule?.getCriteriaType()), rule?.getCriteriaValues()]).toEqual([kind, values]);
  },
);

test('requireDateAfter("=I1") is refused, withCriteria takes it', () => {
  const { app } = open();
  const formula = '=I1' as unknown as GoogleAppsScript.Base.Date;
  expect(() => app.newDataValidation().requireDateAfter(formula)).toThrow("don't match the method signature");
  const rule = app.newDataValidation().withCriteria(app.DataValidationCriteria.DATE_AFTER, ['=I1']);
  expect(rule.getCriteriaValues()).toEqual(['=I1']);
});

test('getDataValidation is null where there is none, and after setDataValidation(null) or clearDataValidations', () => {
  const { app, sheet } = open();
  const rule = app.newDataValidation().requireValueInList(['a']).build();
  const range = sheet.getRange('A1:B1');
  expect(range.getDataValidation()).toBeNull();
  expect(range.setDataValidation(rule)).toBe(range);
  expect(range.setDataValidation(null).getDataValidations()).toEqual([[null, null]]);
  expect(range.setDataValidation(rule).clearDataValidations().getDataValidations()).toEqual([[null, null]]);
});

test('setDataValidations takes a grid and getDataValidations has its shape', () => {
  const { app, sheet } = open();
  const rule = app.newDataValidation().requireNumberBetween(1, 2).build();
  const rules = sheet.getRange('A1:B2').setDataValidations([
    [rule, null],
    [null, rule],
  ]);
  const kinds = rules
    .getDataValidations()
    .map((row) => row.map((each) => each && String(each.getCriteriaType())));
  expect(kinds).toEqual([
    ['NUMBER_BETWEEN', null],
    [null, 'NUMBER_BETWEEN'],
  ]);
});

test('a value that a barring rule does not offer throws Google’s text and is not written', () => {
  const { app, sheet } = open();
  const rule = app.newDataValidation().requireValueInList(['naik', 'turun']).setAllowInvalid(false).build();
  sheet.getRange('B2:B3').setDataValidation(rule);
  expect(() => sheet.getRange('A3:B3').setValues([['x', 'miring']])).toThrow(
    'The data you entered in cell B3 violates the data validation rules set on this cell.',
  );
  expect(sheet.getRange('A3:B3').isBlank()).toBe(true);
  expect(sheet.getRange('B3').setValue('naik').getValue()).toBe('naik');
  expect(sheet.getRange('B3').setValue('').getValue()).toBe('');
});

test('a rule over a range looks at what stands there now', () => {
  const { app, sheet } = open();
  sheet.getRange('D1:D2').setValues([['S1'], ['S2']]);
  const rule = app
    .newDataValidation()
    .requireValueInRange(sheet.getRange('D1:D5'))
    .setAllowInvalid(false)
    .build();
  const cell = sheet.getRange('A1').setDataValidation(rule);
  expect(() => cell.setValue('S3')).toThrow('cell A1');
  sheet.getRange('D3').setValue('S3');
  expect(cell.setValue('S3').getValue()).toBe('S3');
});

test('a rule grows with rows inserted inside its range', () => {
  const { app, sheet } = open();
  const rule = app.newDataValidation().requireValueInList(['a']).build();
  sheet.getRange('A1:A3').setDataValidation(rule);
  sheet.insertRowAfter(2);
  const has = sheet
    .getRange('A1:A5')
    .getDataValidations()
    .map(([each]) => each !== null);
  expect(has).toEqual([true, true, true, true, false]);
});

test('the engine shows the same rules, for a dropdown on the screen', () => {
  const { app, host, sheet } = open();
  const rule = app.newDataValidation().requireValueInList(['a', 'b']).build();
  sheet.getRange('A1:A3').setDataValidation(rule);
  sheet.getRange('A2').clearDataValidations();
  host.workbook();
  const position = (row: number) => ({ sheetId: host.model.getters.getActiveSheetId(), col: 0, row });
  const criteria = [0, 1, 2].map(
    (row) => host.model.getters.getValidationRuleForCell(position(row))?.criterion.type,
  );
  expect(criteria).toEqual(['isValueInList', undefined, 'isValueInList']);
});
