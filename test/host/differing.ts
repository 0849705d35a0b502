/** A Google that does something else than the local host: what a script gets is wrapped, call by call. */

/** What a member does instead; `original` is what the host would do. */
export type Override = (
  original: (...args: unknown[]) => unknown,
  args: readonly unknown[],
  self: unknown,
) => unknown;

/** By class and member, `Range.setValues`; a custom function by its name. */
export type Overrides = Readonly<Record<string, Override>>;

const SERVICES = ['SpreadsheetApp', 'Session', 'PropertiesService', 'LockService'];

const differences = new Map<string, (service: unknown) => unknown>();
Object.assign(globalThis, { lkjipDiffering: differences });

/** A script to be loaded before the bundle, which makes what it sees differ. */
export function differingScript(overrides: Overrides): string {
  const key = String(differences.size);
  differences.set(key, (service) => wrap(service, overrides));
  const functions = Object.keys(overrides).filter((name) => /^[A-Z_]+$/.test(name));
  const make = `globalThis.lkjipDiffering.get('${key}')`;
  return [
    ...SERVICES.map((name) => `${name} = ${make}(${name});`),
    ...functions.map((name) => `${name} = ${make}({ name: '${name}', call: ${name} });`),
  ].join('\n');
}

const originals = new WeakMap<object, object>();

/** Google's objects alone: those of the host have no constructor that a script could see. */
const isGoogles = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && value.constructor === undefined;

function wrap(value: unknown, overrides: Overrides): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => wrap(one, overrides));
  if (isCustom(value)) {
    return (...args: unknown[]) => overrides[value.name]?.(value.call, args, undefined);
  }
  if (!isGoogles(value)) return value;
  // A user prints as the address, or as nothing.
  const className = /@|^$/.test(String(value)) ? 'User' : String(value);
  const wrapped: object = new Proxy(value, {
    get(target, member) {
      const found: unknown = Reflect.get(target, member);
      if (typeof member === 'symbol' || typeof found !== 'function') return found;
      if (member === 'toString') return () => String(value);
      return (...args: unknown[]): unknown => {
        const original = (...given: unknown[]): unknown => found.apply(target, given);
        const own = args.map(unwrap);
        const override = overrides[`${className}.${member}`];
        return wrap(override === undefined ? original(...own) : override(original, own, target), overrides);
      };
    },
  });
  originals.set(wrapped, value);
  return wrapped;
}

interface Custom {
  readonly name: string;
  readonly call: (...args: unknown[]) => unknown;
}

const isCustom = (value: unknown): value is Custom =>
  typeof value === 'object' && value !== null && value.constructor === Object && 'call' in value;

function unwrap(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrap);
  return typeof value === 'object' && value !== null ? (originals.get(value) ?? value) : value;
}
