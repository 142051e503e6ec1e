import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parse } from 'yaml';

/**
 * A named example of a kind, as its schema has it.
 * @param kind the folder in src/exercises
 * @param schema the schema of that kind
 */
export function example<Data>(kind: string, name: string, schema: { parse(data: unknown): Data }): Data {
  const file = fileURLToPath(new URL(`../../../src/exercises/${kind}/examples.yaml`, import.meta.url));
  return schema.parse({ kind, ...parse(readFileSync(file, 'utf8'), { merge: true })[name] });
}

/** Makes a value unchangeable at every depth, so that a change throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** An id that does not exist; some are names that every object answers to. */
export const missingId = fc.constantFrom('gone', 'constructor', '__proto__', 'toString', '');

/** Mostly one of the ids given, sometimes one that does not exist. */
export const someId = (ids: string[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: missingId });

/** What storage or a shared file could hold: anything, and things with one field of the answer's name. */
export const junk = (...fields: string[]) =>
  fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...fields), fc.anything()));
