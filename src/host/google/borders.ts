import type { Book } from '../engine/book.ts';
import type { Zone } from '../workbook/workbook.ts';
import { hexColor } from './colors.ts';
import { enumName } from './enums.ts';

type Side = 'top' | 'left' | 'bottom' | 'right' | 'v' | 'h';

const STYLES = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
} as const;

const isStyle = (name: string): name is keyof typeof STYLES => name in STYLES;

/** `true` draws a side, `false` takes it off, `null` leaves it as it is. `v` and `h` are the inner lines. */
export function setBorders(
  book: Book,
  sheetId: string,
  zone: Zone,
  sides: Readonly<Record<Side, boolean | null>>,
  color: string | null,
  style: unknown,
): void {
  const name = style === null ? 'SOLID' : (enumName(style) ?? String(style));
  if (!isStyle(name)) throw new Error(`BorderStyle.${name} belum ada di host lokal`);
  const drawn = { color: hexColor(color ?? '#000000') ?? '#000000', style: STYLES[name] };
  for (const side of ['top', 'left', 'bottom', 'right', 'v', 'h'] as const) {
    const on = sides[side];
    if (on === null) continue;
    if (side === 'v' && zone.left === zone.right) continue;
    if (side === 'h' && zone.top === zone.bottom) continue;
    book.queue({
      type: 'SET_ZONE_BORDERS',
      sheetId,
      target: [zone],
      border: { position: side, ...(on ? drawn : { color: '' }) },
    });
  }
}
