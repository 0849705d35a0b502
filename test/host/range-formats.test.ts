import { expect, test } from 'vitest';
import { open } from './open.ts';

test('an untouched cell has Google’s defaults', () => {
  const { app, sheet } = open();
  const cell = sheet.getRange('A1');
  expect({
    background: cell.getBackground(),
    family: cell.getFontFamily(),
    size: cell.getFontSize(),
    color: cell.getFontColor(),
    line: cell.getFontLine(),
    weight: cell.getFontWeight(),
    style: cell.getFontStyle(),
    horizontal: cell.getHorizontalAlignment(),
    vertical: cell.getVerticalAlignment(),
    format: cell.getNumberFormat(),
    wrap: cell.getWrap(),
    strategy: cell.getWrapStrategy(),
  }).toEqual({
    background: '#ffffff',
    family: 'Arial',
    size: 10,
    color: '#000000',
    line: 'none',
    weight: 'normal',
    style: 'normal',
    horizontal: 'general',
    vertical: 'bottom',
    format: '0.###############',
    wrap: true,
    strategy: app.WrapStrategy.OVERFLOW,
  });
});

test('a text style of an untouched cell names its family otherwise', () => {
  const { sheet } = open();
  const style = sheet.getRange('A1').getTextStyle();
  expect([style.getFontFamily(), style.getForegroundColor(), style.getFontSize(), style.isBold()]).toEqual([
    'arial,sans,sans-serif',
    '#000000',
    10,
    false,
  ]);
});

test.each([
  ['#FF00aa', '#ff00aa'],
  ['#abc', '#aabbcc'],
  ['red', '#ff0000'],
  ['LIGHTCORAL', '#f08080'],
  ['rebeccapurple', '#663399'],
])('the colour %s reads back as %s', (color, hex) => {
  const { sheet } = open();
  expect(sheet.getRange('A1').setBackground(color).getBackground()).toBe(hex);
  expect(sheet.getRange('A1').setFontColor(color).getFontColor()).toBe(hex);
});

test('a colour that is none is taken without an error and without effect', () => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setBackground('red');
  expect(cell.setBackground('bukan warna').getBackground()).toBe('#ff0000');
});

test('null resets background, font colour, weight, style, line and alignments', () => {
  const { sheet } = open();
  const cell = sheet
    .getRange('A1')
    .setBackground('red')
    .setFontColor('red')
    .setFontWeight('bold')
    .setFontStyle('italic')
    .setFontLine('underline')
    .setHorizontalAlignment('right')
    .setVerticalAlignment('top');
  cell.setBackground(null).setFontColor(null).setFontWeight(null).setFontStyle(null).setFontLine(null);
  cell.setHorizontalAlignment(null).setVerticalAlignment(null);
  expect([
    cell.getBackground(),
    cell.getFontColor(),
    cell.getFontWeight(),
    cell.getFontStyle(),
    cell.getFontLine(),
    cell.getHorizontalAlignment(),
    cell.getVerticalAlignment(),
  ]).toEqual(['#ffffff', '#000000', 'normal', 'normal', 'none', 'general', 'bottom']);
});

test('setBackgrounds and setBackgroundRGB read back in lower-case hex', () => {
  const { sheet } = open();
  const range = sheet.getRange('A1:B2').setBackgrounds([
    ['#FFFFFF', 'blue'],
    [null, '#0F0F0F'],
  ]);
  expect(range.getBackgrounds()).toEqual([
    ['#ffffff', '#0000ff'],
    ['#ffffff', '#0f0f0f'],
  ]);
  expect(sheet.getRange('C1').setBackgroundRGB(255, 0, 16).getBackground()).toBe('#ff0010');
});

test.each([
  ['normal', 'general-left'],
  ['right', 'right'],
  ['center', 'center'],
  ['left', 'left'],
  [null, 'general'],
] as const)('setHorizontalAlignment(%s) reads back %s', (alignment, read) => {
  const { sheet } = open();
  expect(sheet.getRange('A1').setHorizontalAlignment(alignment).getHorizontalAlignment()).toBe(read);
});

test('an alignment that is none is ignored', () => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setHorizontalAlignment('right');
  expect(cell.setHorizontalAlignment('foo' as 'right').getHorizontalAlignment()).toBe('right');
});

test.each([
  ['WRAP', true],
  ['OVERFLOW', false],
  ['CLIP', false],
] as const)('under the strategy %s getWrap is %s', (strategy, wraps) => {
  const { app, sheet } = open();
  const cell = sheet.getRange('A1').setWrapStrategy(app.WrapStrategy[strategy]);
  expect([cell.getWrap(), cell.getWrapStrategy()]).toEqual([wraps, app.WrapStrategy[strategy]]);
});

test('setWrap(true) is the strategy WRAP, setWrap(false) OVERFLOW', () => {
  const { app, sheet } = open();
  const cell = sheet.getRange('A1');
  expect(cell.setWrap(true).getWrapStrategy()).toBe(app.WrapStrategy.WRAP);
  expect(cell.setWrap(false).getWrapStrategy()).toBe(app.WrapStrategy.OVERFLOW);
});

test.each(['0.0000', '#,##0.00', '$#.##0.00', '[Red]0', '0.00E+00', 'dd/mm/yyyy', '@', '0.00"%"'])(
  'the number format %s reads back as given, and the value stays',
  (format) => {
    const { sheet } = open();
    const cell = sheet.getRange('A1').setValue('Baik').setNumberFormat(format);
    expect([cell.getNumberFormat(), cell.getValue()]).toEqual([format, 'Baik']);
  },
);

test('a format that the engine cannot show leaves the number whole', () => {
  const { host, sheet } = open();
  const cell = sheet.getRange('A1').setValue(1234.5).setNumberFormat('[Red]0.0');
  expect(cell.getValue()).toBe(1234.5);
  expect(host.workbook().sheets[0]?.cells['0,0']).toEqual({ value: 1234.5, format: '[Red]0.0' });
});

test('setNumberFormat("general") reads back 0.###############', () => {
  const { sheet } = open();
  const cell = sheet.getRange('A1').setNumberFormat('0.00').setNumberFormat('general');
  expect(cell.getNumberFormat()).toBe('0.###############');
});

test('single getters answer for the top left cell of a block', () => {
  const { sheet } = open();
  sheet.getRange('A1').setBackground('red').setFontSize(14).setFontWeight('bold');
  const block = sheet.getRange('A1:B2');
  expect([block.getBackground(), block.getFontSize(), block.getFontWeight()]).toEqual([
    '#ff0000',
    14,
    'bold',
  ]);
});

test('plural setters and getters keep one value a cell', () => {
  const { sheet } = open();
  const range = sheet.getRange('A1:B1');
  range.setFontWeights([['bold', 'normal']]).setFontStyles([['normal', 'italic']]);
  range.setFontSizes([[8, 12]]).setFontFamilies([['Times New Roman', null]]);
  range.setFontColors([['red', 'blue']]).setFontLines([['underline', 'line-through']]);
  range.setHorizontalAlignments([['left', 'right']]).setVerticalAlignments([['top', 'middle']]);
  range.setNumberFormats([['0.00', '@']]).setWraps([[true, false]]);
  expect([
    range.getFontWeights(),
    range.getFontStyles(),
    range.getFontSizes(),
    range.getFontFamilies(),
    range.getFontColors(),
    range.getFontLines(),
    range.getHorizontalAlignments(),
    range.getVerticalAlignments(),
    range.getNumberFormats(),
    range.getWraps(),
  ]).toEqual([
    [['bold', 'normal']],
    [['normal', 'italic']],
    [[8, 12]],
    [['Times New Roman', 'Arial']],
    [['#ff0000', '#0000ff']],
    [['underline', 'line-through']],
    [['left', 'right']],
    [['top', 'middle']],
    [['0.00', '@']],
    [[true, false]],
  ]);
});

test('a text style changes what it says and leaves the rest', () => {
  const { app, sheet } = open();
  const style = app.newTextStyle().setBold(true).setForegroundColor('red').setFontFamily('Cambria').build();
  expect([style.isBold(), style.isItalic(), style.getForegroundColor()]).toEqual([true, null, '#ff0000']);
  const cell = sheet.getRange('A1').setFontStyle('italic').setFontSize(12).setTextStyle(style);
  expect([
    cell.getFontWeight(),
    cell.getFontStyle(),
    cell.getFontSize(),
    cell.getFontColor(),
    cell.getFontFamily(),
  ]).toEqual(['bold', 'italic', 12, '#ff0000', 'Cambria']);
});

test('enumerations compare and print as their names', () => {
  const { app } = open();
  const { WRAP, CLIP } = app.WrapStrategy as unknown as Record<string, { compareTo(other: unknown): number }>;
  expect([WRAP?.compareTo(WRAP), String(CLIP)]).toEqual([0, 'CLIP']);
});

test('a list of ranges is set in one go, and chains', () => {
  const { sheet } = open();
  const list = sheet.getRangeList(['A1', 'C2:D3']);
  expect(list.setBackground('red').setFontWeight('bold').setValue(1)).toBe(list);
  expect(sheet.getRange('D3').getBackground()).toBe('#ff0000');
  expect(sheet.getRange('A1').getFontWeight()).toBe('bold');
  expect(sheet.getRange('B1').isBlank()).toBe(true);
});
