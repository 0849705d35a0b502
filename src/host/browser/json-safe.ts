export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * The copy of a value that crosses between a page and the script, as `google.script.run` makes it:
 * `undefined` is `null` in an array and left out of an object, a number that is none is `null`.
 *
 * @throws TypeError for a Date, a function, an element of the page or another object that is not plain,
 * and for a circle, naming the property that it was found under.
 */
export function jsonSafe(value: unknown, property = '0', holders: readonly object[] = []): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || holders.includes(value)) throw illegal(property);
  const inside = [...holders, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) => jsonSafe(item, String(index), inside));
  }
  if (!isPlain(value)) throw illegal(property);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => [name, jsonSafe(item, name, inside)]),
  );
}

/** By its name, not by identity: an object of another frame has another `Object.prototype`. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  return typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null;
}

const illegal = (property: string): TypeError =>
  new TypeError(`Failed due to illegal value in property: ${property}`);
