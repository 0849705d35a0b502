import type { Hyperlink } from 'hucre';
import { parseReference, quoteSheetName } from '../../workbook/a1.ts';
import { sheetLinkOf, urlOfSheetLink } from '../../workbook/links.ts';
import type { CellData, CellStyle, Workbook } from '../../workbook/workbook.ts';

/** What programs give to links by themselves on a screen, and to printed ones only where the file says so. */
const LINK_LOOK = { textColor: '#1155cc', underline: true } as const;

/** Excel's link for ours; nothing for one to a sheet that is gone, which Excel would call broken. */
export function hyperlinkOf(link: string, { sheets }: Workbook): Hyperlink | undefined {
  const inside = sheetLinkOf(link);
  if (inside === undefined) return { target: link };
  const sheet = sheets.find(({ id }) => id === inside.gid);
  if (sheet === undefined) return undefined;
  return { target: '', location: `${quoteSheetName(sheet.name)}!${inside.range ?? 'A1'}` };
}

/** The same the other way; `numbers` are the ids of the sheets by name. */
export function linkOf(
  hyperlink: Hyperlink | undefined,
  numbers: ReadonlyMap<string, number>,
): string | undefined {
  if (hyperlink === undefined) return undefined;
  const { target, location } = hyperlink;
  // hucre gives an inner one its place as target too.
  if (target !== '' && target !== location) return location === undefined ? target : `${target}#${location}`;
  const place = parseReference(location ?? '', () => ({ rows: 1, columns: 1 }));
  if (place === undefined || !('sheetName' in place)) return undefined;
  const gid = numbers.get(place.sheetName);
  const range = (location ?? '').replace(/^.*!/, '').replace(/\$/g, '');
  return gid === undefined
    ? undefined
    : urlOfSheetLink({ gid, range: range.toUpperCase() === 'A1' ? undefined : range });
}

/** Blue and underlined, unless its writer chose a colour. */
export function withLinkLook(cell: CellData): CellData {
  return cell.style?.textColor === undefined ? { ...cell, style: { ...cell.style, ...LINK_LOOK } } : cell;
}

/** Without the look that the writer of the file gave it as a link. */
export function withoutLinkLook<T extends { readonly style?: CellStyle }>(
  look: T,
): Omit<T, 'style'> & {
  readonly style?: CellStyle;
} {
  if (look.style?.textColor !== LINK_LOOK.textColor || look.style.underline !== true) return look;
  const { textColor: _color, underline: _underline, ...style } = look.style;
  const { style: _style, ...rest } = look;
  return Object.keys(style).length > 0 ? { ...rest, style } : rest;
}
