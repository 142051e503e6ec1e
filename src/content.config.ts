import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type KindName, kinds } from './exercises/index.ts';
import { change } from './schemas/change.ts';
import { companion } from './schemas/companion.ts';
import { door } from './schemas/door.ts';
import { drawing } from './schemas/drawing.ts';
import type { exerciseFields } from './schemas/exercise.ts';
import { term } from './schemas/glossary.ts';
import { emergency, helpline } from './schemas/helpline.ts';
import { reference } from './schemas/reference.ts';
import { rule, wordList } from './schemas/rule.ts';
import { section } from './schemas/section.ts';
import { word } from './schemas/ui.ts';

/** The last part of a path, without number and ending: `sections/03-set-boundaries.mdx` becomes `set-boundaries`. */
const idOf = ({ entry }: { entry: string }) =>
  entry
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replace(/^\d+-/, '');

const exercise = z.discriminatedUnion(
  'kind',
  Object.values(kinds).map(({ schema }) => schema) as [
    z.ZodObject<typeof exerciseFields & { kind: z.ZodLiteral<KindName> }>,
  ],
);

/** A file of `key: word` lines as one entry for each word. */
const words = (text: string) => Object.entries(parse(text)).map(([id, value]) => ({ id, text: value }));

export const collections = {
  sections: defineCollection({
    loader: glob({ base: './content/sections', pattern: '*.mdx', generateId: idOf }),
    schema: section,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*.mdx', generateId: idOf }),
    schema: z.strictObject({}),
  }),
  more: defineCollection({
    loader: glob({ base: './content/more', pattern: '*.mdx', generateId: idOf }),
    schema: companion,
  }),
  exercises: defineCollection({
    loader: glob({ base: './content/exercises', pattern: '*/*.yaml', generateId: idOf }),
    schema: exercise,
  }),
  rules: defineCollection({
    loader: glob({ base: './content/rules', pattern: '*.yaml', generateId: idOf }),
    schema: rule,
  }),
  wordLists: defineCollection({
    loader: glob({ base: './content/words', pattern: '*.yaml', generateId: idOf }),
    schema: wordList,
  }),
  references: defineCollection({ loader: file('content/references.yaml'), schema: reference }),
  helplines: defineCollection({ loader: file('content/helplines.yaml'), schema: helpline }),
  emergency: defineCollection({ loader: file('content/emergency.yaml'), schema: emergency }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: term }),
  doors: defineCollection({ loader: file('content/doors.yaml'), schema: door }),
  drawings: defineCollection({ loader: file('content/drawings.yaml'), schema: drawing }),
  changes: defineCollection({ loader: file('content/changes.yaml'), schema: change }),
  ui: defineCollection({ loader: file('content/ui/en.yaml', { parser: words }), schema: word }),
};
