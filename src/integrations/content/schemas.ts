import { existsSync, readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import { change } from '../../schemas/change.ts';
import { companion } from '../../schemas/companion.ts';
import { door } from '../../schemas/door.ts';
import { drawing } from '../../schemas/drawing.ts';
import { term } from '../../schemas/glossary.ts';
import { emergency, helpline } from '../../schemas/helpline.ts';
import { reference } from '../../schemas/reference.ts';
import { rule, wordList } from '../../schemas/rule.ts';
import { section } from '../../schemas/section.ts';
import { word } from '../../schemas/ui.ts';
import type { Role } from './read.ts';

const folder = new URL('../../exercises/', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/schema.ts`, folder)))
  .map(({ name }) => name);

/**
 * The schema of each kind of exercise, one for each folder. They are loaded by plain imports, because
 * Node reads this file with astro.config.mjs, where Vite's globs do not exist.
 */
export const kinds: Record<string, z.ZodType> = Object.fromEntries(
  await Promise.all(
    names.map(async (name) => [
      name,
      (await import(/* @vite-ignore */ new URL(`${name}/schema.ts`, folder).href)).schema,
    ]),
  ),
);

/** Where an editor reads what a file may hold, and the schema itself: of the whole file, or of each entry of a list. */
export const schemas: Record<Exclude<Role, 'exercise'>, { schema: z.ZodType; where: string; list?: boolean }> = {
  section: { schema: section, where: 'src/schemas/section.ts' },
  companion: { schema: companion, where: 'src/schemas/companion.ts' },
  page: { schema: z.strictObject({}), where: 'CONTRIBUTING.md' },
  rule: { schema: rule, where: 'src/schemas/rule.ts' },
  wordList: { schema: wordList, where: 'src/schemas/rule.ts' },
  references: { schema: reference, where: 'src/schemas/reference.ts', list: true },
  helplines: { schema: helpline, where: 'src/schemas/helpline.ts', list: true },
  emergency: { schema: emergency, where: 'src/schemas/helpline.ts', list: true },
  glossary: { schema: term, where: 'src/schemas/glossary.ts', list: true },
  drawings: { schema: drawing, where: 'src/schemas/drawing.ts', list: true },
  doors: { schema: door, where: 'src/schemas/door.ts', list: true },
  changes: { schema: change, where: 'src/schemas/change.ts', list: true },
  ui: { schema: word, where: 'src/schemas/ui.ts' },
};
