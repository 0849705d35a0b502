import type {
  AlignmentStyle,
  BorderLineStyle,
  BorderSide,
  CellStyle as ExcelStyle,
  FillStyle,
  FontStyle,
} from 'hucre';
import type { BorderData, CellData, CellStyle } from '../../workbook/workbook.ts';
import { excelColor, sheetsColor } from './color.ts';

/** What a new Google sheet writes in, and so what a cell without a font of its own has. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** The file's own defaults, against which its cells are read. */
export interface StyleContext {
  readonly defaultFont: FontStyle | undefined;
  readonly themeColors: readonly string[] | undefined;
}

/** Format, fonts, fill, alignment and borders of a cell, or undefined where it has none. */
export function excelStyleOf(cell: CellData): ExcelStyle | undefined {
  const { style = {}, border } = cell;
  const format = excelFormat(cell);
  const font = excelFont(style);
  const alignment = excelAlignment(style);
  const sides = SIDES.flatMap((side) => {
    const line = border?.[side];
    return line === undefined ? [] : [[side, { style: line.style, color: excelColor(line.color) }]];
  });
  const excel: ExcelStyle = {
    ...(format !== undefined && { numFmt: format }),
    ...(font !== undefined && { font }),
    ...(style.fillColor !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: excelColor(style.fillColor) } satisfies FillStyle,
    }),
    ...(alignment !== undefined && { alignment }),
    ...(sides.length > 0 && { border: Object.fromEntries(sides) }),
  };
  return Object.keys(excel).length > 0 ? excel : undefined;
}

/**
 * Says of numbers and dates that they are Indonesian, so that LibreOffice prints `1.234,50` and
 * `17 Agustus 2025` in whatever language it runs; Excel takes the separators from the computer and
 * the names of months from here. See keputusan 0042.
 */
const INDONESIAN = '[$-421]';

function excelFormat({ format, value, border }: CellData): string | undefined {
  if (format === undefined) return typeof value === 'number' ? `${INDONESIAN}General` : undefined;
  if (format === '@' || format.startsWith('[$-')) return format;
  return INDONESIAN + format + (border?.right !== undefined && PLAIN_NUMBER.test(format) ? ROOM : '');
}

/** Room as of a bracket between a number and its border, which Sheets leaves by itself. */
const ROOM = '_)';
const PLAIN_NUMBER = /^[#,.0]+("[^"]*")?$/u;

function excelFont(style: CellStyle): FontStyle | undefined {
  const { bold, italic, underline, fontSize, fontFamily, textColor } = style;
  const own = [
    bold || undefined,
    italic || undefined,
    underline || undefined,
    fontSize,
    fontFamily,
    textColor,
  ];
  if (own.every((value) => value === undefined)) return undefined;
  return {
    name: fontFamily ?? DEFAULT_FONT.name,
    size: fontSize ?? DEFAULT_FONT.size,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(textColor !== undefined && { color: excelColor(textColor) }),
  };
}

/** Excel has no clipped text: `clip` is written as its default, which is overflow. */
function excelAlignment({ horizontal, vertical, wrap }: CellStyle): AlignmentStyle | undefined {
  const alignment: AlignmentStyle = {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical: vertical === 'middle' ? 'center' : vertical }),
    ...(wrap === 'wrap' && { wrapText: true }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

/** The same the other way; what Sheets has no word for becomes the nearest that it has. */
export function sheetsStyleOf(
  excel: ExcelStyle | undefined,
  context: StyleContext,
): Pick<CellData, 'format' | 'style' | 'border'> {
  if (excel === undefined) return {};
  const format = sheetsFormat(excel.numFmt);
  const style: CellStyle = {
    ...sheetsFont(excel.font, context),
    ...sheetsFill(excel.fill, context),
    ...sheetsAlignment(excel.alignment),
  };
  const border = sheetsBorder(excel, context);
  return {
    ...(format !== undefined && { format }),
    ...(Object.keys(style).length > 0 && { style }),
    ...(Object.keys(border).length > 0 && { border }),
  };
}

/** Excel's two dates "as the system writes them" come out of hucre in American; here they are id_ID. */
const SYSTEM_DATES: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/mm/yyyy',
  'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm',
};

/** Without the language in front, the room and the `;@` that Excel puts behind dates: Sheets has neither. */
function sheetsFormat(numFmt: string | undefined): string | undefined {
  const format = (numFmt ?? '')
    .replace(/^\[\$-[0-9a-f]+\]/i, '')
    .replace(/(.);@$/, '$1')
    .replace(/_\)$/, '');
  return format === '' || /^general$/i.test(format) ? undefined : (SYSTEM_DATES[format] ?? format);
}

/** Only what differs from the file's default font: a whole file in Calibri 11 is one in Arial 10 here. */
function sheetsFont(font: FontStyle | undefined, context: StyleContext): CellStyle {
  if (font === undefined) return {};
  const { name, size } = context.defaultFont ?? {};
  const textColor = sheetsColor(font.color, context.themeColors);
  const ownColor = textColor !== sheetsColor(context.defaultFont?.color, context.themeColors);
  return {
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.size !== undefined && font.size !== size && { fontSize: font.size }),
    ...(font.name !== undefined && font.name !== name && { fontFamily: font.name }),
    ...(textColor !== undefined && ownColor && { textColor }),
  };
}

/** Of a gradient, the colour it starts with. */
function sheetsFill(fill: FillStyle | undefined, context: StyleContext): CellStyle {
  if (fill === undefined || (fill.type === 'pattern' && fill.pattern === 'none')) return {};
  const color = fill.type === 'pattern' ? fill.fgColor : fill.stops[0]?.color;
  const fillColor = sheetsColor(color, context.themeColors);
  return fillColor === undefined ? {} : { fillColor };
}

function sheetsAlignment(alignment: AlignmentStyle | undefined): CellStyle {
  const { horizontal, vertical, wrapText } = alignment ?? {};
  return {
    ...((horizontal === 'left' || horizontal === 'justify') && { horizontal: 'left' as const }),
    ...((horizontal === 'center' || horizontal === 'centerContinuous') && { horizontal: 'center' as const }),
    ...(horizontal === 'right' && { horizontal: 'right' as const }),
    ...(vertical === 'top' && { vertical }),
    ...(vertical === 'center' && { vertical: 'middle' as const }),
    ...(wrapText && { wrap: 'wrap' as const }),
  };
}

const NEAREST_LINE: Readonly<Record<BorderLineStyle, BorderData['style']>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
  hair: 'dotted',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dashed',
  mediumDashDotDot: 'dashed',
  slantDashDot: 'dashed',
};

function sheetsBorder(excel: ExcelStyle, context: StyleContext): NonNullable<CellData['border']> {
  const sides = SIDES.flatMap((side) => {
    const line: BorderSide | undefined = excel.border?.[side];
    const style = line === undefined ? undefined : NEAREST_LINE[line.style];
    if (style === undefined) return [];
    return [[side, { style, color: sheetsColor(line?.color, context.themeColors) ?? '#000000' }]];
  });
  return Object.fromEntries(sides);
}
