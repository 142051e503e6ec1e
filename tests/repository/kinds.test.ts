import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kinds as schemas } from '../../src/integrations/content/schemas.ts';
import { read, tree } from './files.ts';

const folder = 'src/exercises/';
const files = tree(folder);
const folders = files
  .filter((path) => /^[^/]+\/$/.test(path.slice(folder.length)))
  .map((path) => path.slice(folder.length, -1));
const required = ['Embed.astro', 'View.module.css', 'View.tsx', 'examples.yaml', 'logic.ts', 'schema.ts'];

test('the list of kinds names each folder once', () => {
  const list = /kindNames = \[([^\]]*)\]/.exec(read(`${folder}index.ts`))?.[1] ?? '';
  const names = [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
  expect(names.toSorted(), 'src/exercises/index.ts needs one line for each folder').toEqual(folders.toSorted());
});

describe.each(folders)('the kind "%s"', (name) => {
  const own = files
    .filter((path) => path.startsWith(`${folder}${name}/`) && !path.endsWith('/'))
    .map((path) => path.slice(folder.length + name.length + 1));

  test('has the six files of every kind', () => {
    expect(own, `src/exercises/${name}/ needs ${required.join(', ')}`).toEqual(expect.arrayContaining(required));
  });

  test('has no other files than helpers in TypeScript', () => {
    expect(own.filter((file) => !required.includes(file) && !/^\w+\.tsx?$/.test(file))).toEqual([]);
  });

  test('says what logic does and whether answers stay', async () => {
    const logic = await import(`../../src/exercises/${name}/logic.ts`);
    for (const part of ['toPublic', 'start', 'update', 'missing', 'result', 'lines', 'isAnswer']) {
      expect(logic[part], `src/exercises/${name}/logic.ts needs to export ${part}()`).toBeTypeOf('function');
    }
    expect(['never', 'session', 'device'], `src/exercises/${name}/logic.ts needs to export persist`).toContain(
      logic.persist,
    );
  });

  test('has examples that fit its schema', async () => {
    const examples = Object.entries<object>(parse(read(`${folder}${name}/examples.yaml`), { merge: true }));
    expect(examples.length).toBeGreaterThan(0);
    for (const [example, data] of examples) {
      const result = (schemas[name] as z.ZodType).safeParse({ kind: name, ...data });
      expect(result.error?.issues, `src/exercises/${name}/examples.yaml, ${example}`).toBeUndefined();
      const { toPublic, start, lines } = await import(`../../src/exercises/${name}/logic.ts`);
      const shown = toPublic(result.data);
      expect(lines(shown, start(shown)), 'nothing is said of what was not answered').toEqual([]);
    }
  });

  test('keeps its styles in the layer of components', () => {
    expect(read(`${folder}${name}/View.module.css`)).toMatch(/^(?:\s|\/\*[\s\S]*?\*\/)*@layer components \{/);
  });
});
