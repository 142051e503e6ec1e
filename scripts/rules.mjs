// Reads content/rules and content/words for scripts and tests, and checks each file against its schema.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { toPublic } from '../src/domain/phrasing/rules.ts';
import { rule as ruleSchema, wordList } from '../src/schemas/rule.ts';

/**
 * The YAML files of a folder under content/, in the order of their names: `[id, parsed]`.
 * @param {string} folder
 * @returns {[string, unknown][]}
 */
function readFolder(folder) {
  const place = new URL(`../content/${folder}/`, import.meta.url);
  return readdirSync(place)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      try {
        return [name.slice(0, -'.yaml'.length), parse(readFileSync(new URL(name, place), 'utf8'))];
      } catch (error) {
        throw new Error(`content/${folder}/${name} is not YAML: ${error.message}`, { cause: error });
      }
    });
}

/**
 * The value as its schema has it; throws one sentence that names file and field.
 * @template {import('astro/zod').ZodType} Schema
 * @param {Schema} schema
 * @param {unknown} value
 * @param {string} file
 * @returns {import('astro/zod').infer<Schema>}
 */
function checked(schema, value, file) {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${file}, field "${issue.path.join('.')}": ${issue.message}`);
}

/**
 * All word lists by name. Throws when a file does not fit its schema.
 * @returns {Record<string, string[]>}
 */
export function readLists() {
  return Object.fromEntries(
    readFolder('words').map(([id, file]) => [id, checked(wordList, file, `content/words/${id}.yaml`).words]),
  );
}

/**
 * All rules as written. Throws when a file does not fit its schema.
 * @returns {{ id: string, rule: import('astro/zod').infer<typeof ruleSchema> }[]}
 */
export function readRules() {
  return readFolder('rules').map(([id, file]) => ({ id, rule: checked(ruleSchema, file, `content/rules/${id}.yaml`) }));
}

/** All rules as they travel to the browser. */
export function readPublicRules() {
  const lists = readLists();
  return readRules().map(({ id, rule }) => toPublic(id, rule, lists));
}

/**
 * The learned part: its weights and cuts, as training wrote them.
 * @returns {import('../src/domain/phrasing/index.ts').LearnedFile}
 */
export function readLearnedFile() {
  return JSON.parse(readFileSync(new URL('../src/domain/phrasing/learned/weights.json', import.meta.url), 'utf8'));
}
