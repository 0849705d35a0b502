import type { Json } from './json-safe.ts';

/** What the page of a sidebar or dialog says to the screen. */
export type FromPanel =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly Json[] }
  | { readonly kind: 'close' }
  /** A link to a spreadsheet of this host, which no browser can follow. */
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'height' | 'width'; readonly pixels: number }
  | { readonly kind: 'focus' };

/** How a call ended. */
export type ToPanel =
  | { readonly kind: 'done'; readonly id: number; readonly result: Json }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** Nothing but `panel-client.ts` should write to us, yet whatever runs in the frame could. */
export function isFromPanel(data: unknown): data is FromPanel {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  switch (data.kind) {
    case 'close':
    case 'focus':
      return true;
    case 'open':
      return 'url' in data && typeof data.url === 'string';
    case 'height':
    case 'width':
      return 'pixels' in data && typeof data.pixels === 'number' && Number.isFinite(data.pixels);
    case 'call':
      return (
        'id' in data &&
        typeof data.id === 'number' &&
        'name' in data &&
        typeof data.name === 'string' &&
        'args' in data &&
        Array.isArray(data.args)
      );
    default:
      return false;
  }
}
