import { expect, test } from 'vitest';
import { isFromPanel } from '../../../src/host/browser/panel-message.ts';

test.each([
  { kind: 'close' },
  { kind: 'focus' },
  { kind: 'height', pixels: 200 },
  { kind: 'call', id: 1, name: 'susunTabelCapaian', args: [] },
])('a message of a page is known: $kind', (message) => {
  expect(isFromPanel(message)).toBe(true);
});

test.each([
  [undefined],
  [null],
  ['close'],
  [{}],
  [{ kind: 'lain' }],
  [{ kind: 'height' }],
  [{ kind: 'height', pixels: '200' }],
  [{ kind: 'width', pixels: Number.NaN }],
  [{ kind: 'call', id: 1, name: 'x' }],
  [{ kind: 'call', id: '1', name: 'x', args: [] }],
  [{ kind: 'call', id: 1, name: 7, args: [] }],
])('anything else is not: %j', (message) => {
  expect(isFromPanel(message)).toBe(false);
});
