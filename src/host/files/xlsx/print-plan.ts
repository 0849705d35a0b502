import type { SheetData } from '../../workbook/workbook.ts';

/** How a sheet wants to be printed: what the add-in says of it in the memory of the sheet (docs/keputusan/0291). */
export interface PrintPlan {
  readonly size: 'A4' | 'F4';
  readonly orientation: 'portrait' | 'landscape';
  /** Centimetres. */
  readonly margins: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
  /** Percent; absent: as large as its page lets it. */
  readonly scale?: number;
  /** Rows that stand on every page. */
  readonly repeat?: { readonly top: number; readonly bottom: number };
  /** Rows that begin a page, but for the first. */
  readonly breaks?: readonly number[];
  readonly footer?: string;
}

/** A sheet remembers it by itself, or with all that the add-in remembers of it. */
const KEYS = { alone: 'lkjip.cetak', among: 'lkjip.tab' };

/** What the memory of a sheet says of its printing; undefined where it says nothing, or nothing that can be read. */
export function printPlanOf({ metadata = [] }: Pick<SheetData, 'metadata'>): PrintPlan | undefined {
  for (const { key, value } of metadata) {
    if (key !== KEYS.alone && key !== KEYS.among) continue;
    const fields = fieldsOf(value);
    const print = key === KEYS.alone ? fields : fields?.['print'];
    if (isPrintPlan(print)) return print;
  }
  return undefined;
}

function fieldsOf(text: string | null): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isFields(value) ? value : undefined;
  } catch {
    // A memory that somebody has damaged: the sheet is printed like any other.
    return undefined;
  }
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOptional = (value: unknown, type: 'number' | 'string'): boolean =>
  value === undefined || typeof value === type;

function isPrintPlan(value: unknown): value is PrintPlan {
  if (!isFields(value)) return false;
  const { size, orientation, margins, scale, repeat, breaks, footer } = value;
  return (
    (size === 'A4' || size === 'F4') &&
    (orientation === 'portrait' || orientation === 'landscape') &&
    isFields(margins) &&
    ['left', 'top', 'right', 'bottom'].every((side) => typeof margins[side] === 'number') &&
    isOptional(scale, 'number') &&
    isOptional(footer, 'string') &&
    (repeat === undefined ||
      (isFields(repeat) && typeof repeat['top'] === 'number' && typeof repeat['bottom'] === 'number')) &&
    (breaks === undefined || (Array.isArray(breaks) && breaks.every((row) => typeof row === 'number')))
  );
}
