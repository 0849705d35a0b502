import { type Color, resolveThemeColor } from 'hucre';

/** The palette of Excel 97, that files still name by number; 0 to 7 repeat as 8 to 15. */
const PALETTE =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff ' +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

/**
 * A theme counts dark 1, light 1, dark 2, light 2, but cells count light 1 first: the two pairs are
 * swapped, as every reader of the format finds out.
 */
const THEME_ORDER = [1, 0, 3, 2];

/** `#rrggbb` as Sheets writes it, to Excel's. */
export function excelColor(color: string): Color {
  return { rgb: color.slice(1).toUpperCase() };
}

/** Excel's colour as `#rrggbb`; undefined for "automatic" and for what cannot be known. */
export function sheetsColor(
  color: Color | undefined,
  themeColors: readonly string[] | undefined,
): string | undefined {
  if (color === undefined) return undefined;
  if (color.rgb !== undefined)
    return /^[0-9a-f]{6}$/i.test(color.rgb) ? `#${color.rgb.toLowerCase()}` : undefined;
  if (color.theme !== undefined && themeColors !== undefined) {
    const slot = THEME_ORDER[color.theme] ?? color.theme;
    return `#${resolveThemeColor([...themeColors], slot, color.tint).toLowerCase()}`;
  }
  const indexed = PALETTE.split(' ')[color.indexed ?? -1];
  return indexed === undefined ? undefined : `#${indexed}`;
}
