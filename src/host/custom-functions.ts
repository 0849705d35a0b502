/// <reference path="./engine/o-spreadsheet-esm.d.ts" />
import {
  type Arg,
  addFunction,
  type CellValue,
  EvaluationError,
  type FunctionResultObject,
  registries,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { dateOfSerial, serialOfDate } from './engine/dates.ts';
import { engineError, googleError, isGoogleError } from './engine/errors.ts';
import { isDateFormat } from './engine/number-format.ts';
import type { CustomFunctionText, ScriptFunction } from './script.ts';

/** Runs a custom function for one host: marks that it runs, and counts the call. */
export type CustomFunctionRunner = (name: string, call: () => unknown) => unknown;

interface Registered {
  readonly functions: Readonly<Record<string, ScriptFunction>>;
  readonly run: CustomFunctionRunner;
}

/** The engine has one register of functions for all its models; each finds its own host by this. */
const hosts = new WeakMap<object, Registered>();

/** What we have put into the register, as against the engine's own functions. */
const ours = new Set<string>();

type Result = FunctionResultObject | FunctionResultObject[][] | EvaluationError;

/**
 * Makes the functions usable in cells. One of the engine's own name stays the engine's, as a built-in
 * does on Google.
 */
export function registerCustomFunctions(texts: readonly CustomFunctionText[]): void {
  for (const { name, description, parameters } of texts) {
    const upper = name.toUpperCase();
    const { functionRegistry } = registries;
    if (ours.has(upper)) functionRegistry.remove(upper);
    else if (functionRegistry.contains(upper)) continue;
    ours.add(upper);
    addFunction(upper, {
      description: description === '' ? name : description,
      category: 'LKjIP',
      args: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description,
        type: ['ANY', 'RANGE'],
        acceptMatrix: true,
        acceptErrors: true,
        optional: true,
      })),
      compute(...args: Arg[]): Result {
        return evaluate(hostOf(this.getters), name, args);
      },
    });
  }
}

/** Ties a model, by its getters, to the functions of its host. */
export function bindCustomFunctions(
  getters: object,
  functions: Readonly<Record<string, ScriptFunction>>,
  run: CustomFunctionRunner,
): void {
  hosts.set(getters, { functions, run });
}

/** The engine's evaluator may hold getters of its own that inherit from the model's. */
function hostOf(getters: object): Registered | undefined {
  const host = hosts.get(getters);
  const parent: unknown = Object.getPrototypeOf(getters);
  return host ?? (typeof parent === 'object' && parent !== null ? hostOf(parent) : undefined);
}

function evaluate(host: Registered | undefined, name: string, args: readonly Arg[]): Result {
  const custom = host?.functions[name];
  if (host === undefined || custom === undefined) {
    return new EvaluationError(`Unknown function: '${name}'.`, '#NAME?');
  }
  try {
    return resultOf(host.run(name, () => custom(...args.map(argumentOf))));
  } catch (error) {
    return new EvaluationError(error instanceof Error ? error.message : String(error));
  }
}

/** A blank is `''`, an error its name, a date a Date; a range is rows of these, one cell is itself. */
function argumentOf(arg: Arg): unknown {
  if (arg === undefined) return undefined;
  if (!Array.isArray(arg)) return plainOf(arg);
  const [first = []] = arg;
  const [single] = first;
  if (arg.length === 1 && first.length === 1) return plainOf(single);
  return first.map((_, row) => arg.map((column) => plainOf(column[row])));
}

function plainOf(cell: FunctionResultObject | undefined): unknown {
  const value = cell?.value ?? '';
  if (typeof value === 'number' && isDateFormat(cell?.format)) return dateOfSerial(value);
  return typeof value === 'string' && value.startsWith('#') ? googleError(value) : value;
}

/** A grid spills; rows of unlike length are filled up with blanks. */
function resultOf(result: unknown): Result {
  if (!Array.isArray(result)) return cellOf(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return cellOf('');
  return Array.from({ length: width }, (_, column) => rows.map((row) => cellOf(row[column])));
}

function cellOf(value: unknown): FunctionResultObject {
  if (value instanceof Date) return { value: serialOfDate(value), format: 'dd/mm/yyyy' };
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'number' && !Number.isFinite(value)) return { value: '#NUM!' };
  if (typeof value === 'string' && isGoogleError(value)) return { value: engineError(value) };
  return { value: isCellValue(value) ? value : String(value) };
}

const isCellValue = (value: unknown): value is CellValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
