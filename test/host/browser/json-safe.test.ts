import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonSafe } from '../../../src/host/browser/json-safe.ts';

test('undefined is null alone and in an array, and is left out of an object', () => {
  expect(jsonSafe(undefined)).toBeNull();
  expect(jsonSafe([1, undefined, 'a'])).toEqual([1, null, 'a']);
  expect(Object.keys(jsonSafe({ a: undefined, b: 1 }) as object)).toEqual(['b']);
});

test('a hole in an array is null', () => {
  const holed: unknown[] = [];
  holed[2] = 'x';
  expect(jsonSafe(holed)).toEqual([null, null, 'x']);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is null', (value) => {
  expect(jsonSafe(value)).toBeNull();
});

test.each([
  ['a Date', new Date(0), '0'],
  ['a function', () => 1, '0'],
  ['a symbol', Symbol('x'), '0'],
  ['a bigint', 1n, '0'],
  ['a Map', new Map(), '0'],
  ['a Date inside an array', [1, new Date(0)], '1'],
  ['a function inside an object', { isi: { jalan: () => 1 } }, 'jalan'],
])('%s is refused by the name of its property', (_, value, property) => {
  expect(() => jsonSafe(value)).toThrow(
    new TypeError(`Failed due to illegal value in property: ${property}`),
  );
});

test('a circle is refused, the same object twice is not', () => {
  const circle: Record<string, unknown> = {};
  circle['diri'] = circle;
  expect(() => jsonSafe(circle)).toThrow('Failed due to illegal value in property: diri');
  const shared = { a: 1 };
  expect(jsonSafe([shared, shared])).toEqual([{ a: 1 }, { a: 1 }]);
});

test('what JSON can say comes back equal, and as a copy', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // JSON has no negative zero.
      const expected: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(JSON.stringify(jsonSafe(value)))).toEqual(expected);
    }),
  );
  const original = { a: [1] };
  expect(jsonSafe(original)).not.toBe(original);
});
