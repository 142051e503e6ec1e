import type { z } from 'astro/zod';
import { described, nearest, type Problem, quoted } from './problem.ts';
import type { ContentFile, Path } from './read.ts';
import { kinds, schemas } from './schemas.ts';

type Issue = z.core.$ZodIssue;

/** Holds every file against its schema: missing fields, wrong types, unknown fields, unknown kinds. */
export function checkShape(files: ContentFile[]): Problem[] {
  return files.filter(({ data }) => data !== undefined).flatMap(shapeOf);
}

function shapeOf(file: ContentFile): Problem[] {
  const { role, data } = file;
  if (role === 'exercise') {
    const kind = valueAt(data, ['kind']);
    const schema = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return schema ? held(file, schema, `src/exercises/${kind}/schema.ts`, data, []) : [unknownKind(file, kind)];
  }
  const { schema, where, list = false } = schemas[role];
  if (role === 'ui') {
    return Object.entries(data as object).flatMap(([id, text]) =>
      held(file, schema, where, { id, text }, []).map((problem) => ({ ...problem, line: file.lineOf([id]) })),
    );
  }
  if (!list) return held(file, schema, where, data, []);
  if (Array.isArray(data)) return data.flatMap((_, index) => held(file, schema, where, data, [index]));
  return [
    {
      file: file.path,
      line: 1,
      expected: 'a list, each entry with a hyphen in front',
      found: described(data),
      todo: `See ${where} for what an entry may hold.`,
    },
  ];
}

function unknownKind(file: ContentFile, kind: unknown): Problem {
  const known = Object.keys(kinds);
  const best = typeof kind === 'string' ? nearest(kind, known) : undefined;
  return {
    file: file.path,
    line: file.lineOf(['kind']),
    expected: `"kind" to be one of ${quoted(known)}`,
    found: described(kind),
    todo: best ? `Write "kind: ${best}".` : 'Correct "kind", or add a folder for a new kind to src/exercises.',
  };
}

/** Problems of the value that lies at `at`, when held against a schema. */
function held(file: ContentFile, schema: z.ZodType, where: string, data: unknown, at: Path): Problem[] {
  const result = schema.safeParse(valueAt(data, at));
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const path = [...at, ...(issue.path as Path)];
    const value = valueAt(data, path);
    const name = fieldName(data, path);
    const base = { file: file.path, line: file.lineOf(path) };
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...base,
        line: file.lineOf([...path, key]) ?? base.line,
        expected: name ? `only known fields in ${name}` : 'only known fields',
        found: `"${key}"`,
        todo: `Correct its name or delete it; ${where} lists the fields.`,
      }));
    }
    const missing = value === undefined;
    const todo = missing ? `Add it; ${where} says what to write.` : `Correct it; ${where} says what to write.`;
    return [{ ...base, expected: `${name || 'the whole'} ${wanted(issue)}`, found: found(issue, value), todo }];
  });
}

/** Types as an editor calls them. */
const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  date: 'a day such as 2026-11-24',
};

/** What an issue asks of a field, as words that follow the field's name. */
function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `to be ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `to be one of ${quoted(issue.values.map(String))}`;
    case 'invalid_union': {
      const { options } = issue as { options?: unknown[] };
      return options ? `to be one of ${quoted(options.map(String))}` : 'to have one of the known forms';
    }
    case 'too_small':
      return issue.origin === 'string'
        ? 'to hold some text'
        : `to ${issue.origin === 'array' ? 'have' : 'be'} at least ${issue.minimum}`;
    case 'too_big':
      return `to ${issue.origin === 'number' || issue.origin === 'int' ? 'be' : 'have'} at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_format':
      return format(issue);
    default:
      return `to be right (${issue.message})`;
  }
}

/** What an issue with the form of a text asks for: a schema that has a message says it in its own words. */
function format(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  const { prefix, suffix } = issue as { prefix?: string; suffix?: string };
  if (prefix) return `to begin with "${prefix}"`;
  if (suffix) return `to end with "${suffix}"`;
  return issue.format === 'url' ? 'to be an address that starts with https://' : `to be right (${issue.message})`;
}

function found(issue: Issue, value: unknown): string {
  const long = issue.code === 'too_big' && typeof value === 'string';
  return long ? `${value.length} characters` : described(value);
}

/** The value at a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    data,
  );
}

/** A path as an editor sees it, with ids in place of positions: `items[late-message].options[asks].reason`. */
export function fieldName(data: unknown, path: Path): string {
  const words = path.map((key, index) => {
    if (typeof key !== 'number') return index === 0 ? key : `.${key}`;
    const id = valueAt(data, [...path.slice(0, index + 1), 'id']);
    return `[${typeof id === 'string' ? id : `#${key + 1}`}]`;
  });
  return words.length ? `"${words.join('')}"` : '';
}
