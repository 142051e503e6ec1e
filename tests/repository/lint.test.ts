import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** The import table of the architecture, one forbidden and one allowed line for each row, seen through ESLint itself. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: root });

/** What lint says to a file of this path and text. The file need not exist. */
async function complaints(file: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: root + file });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const schema = 'src/schemas/new.ts';
const kindSchema = 'src/exercises/sort/schema.ts';
const domain = 'src/domain/keeping/new.ts';
const logic = 'src/exercises/sort/logic.ts';
const adapter = 'src/islands/browser/new.ts';
const island = 'src/islands/New.tsx';
const hook = 'src/islands/hooks/useNew.ts';
const view = 'src/exercises/sort/View.tsx';
const helper = 'src/exercises/sort/useNew.ts';
const component = 'src/components/New.astro';
const layout = 'src/layouts/New.astro';
const embed = 'src/exercises/sort/Embed.astro';

/** An .astro file with this front matter. */
const front = (code: string) => `---\n${code}\n---\n\n<p></p>\n`;
/** An .astro file with this script for the browser. */
const script = (code: string) => `<p></p>\n<script>\n  ${code}\n</script>\n`;

/** File, forbidden code, words of the message that teach. */
const forbidden: [string, string, string][] = [
  [schema, "import { getCollection } from 'astro:content'; getCollection('rules');", 'nothing but Zod'],
  [schema, "import { band } from '../domain/reflection/parts.ts'; band(1);", 'Check the rest in tests/content'],
  [kindSchema, "import { start } from './logic.ts'; start();", 'nothing but Zod'],
  [kindSchema, "import { schema } from '../choose/schema.ts'; schema.parse(1);", 'nothing but Zod'],

  [domain, "import { z } from 'astro/zod'; z.string();", 'Write a guard by hand'],
  [domain, "import { h } from 'preact'; h('p', {});", 'a view draws them'],
  [domain, "import { getEntry } from 'astro:content'; getEntry('a', 'b');", 'a view draws them'],
  [domain, "import { readFileSync } from 'node:fs'; readFileSync('a');", 'pass in what was read'],
  [domain, "import { Steps } from '../../islands/Steps.tsx'; Steps();", 'a view draws them'],
  [domain, "import { start } from '../../exercises/sort/logic.ts'; start();", 'knows none'],
  [domain, "import { rule } from '../../schemas/rule.ts'; rule.parse(1);", 'import type'],
  [domain, "import { defineKind } from '../../exercises/kind.ts'; defineKind({});", 'import type'],
  [domain, "import { open } from './envelope'; open('');", 'Write the ending'],
  [domain, "export const load = () => import('preact');", 'a view draws them'],
  [domain, 'document.title;', 'a view draws them'],
  [domain, 'window.name;', 'a view draws them'],
  [domain, "localStorage.getItem('a');", 'Pure code keeps nothing'],
  [domain, "indexedDB.open('a');", 'Pure code keeps nothing'],
  [domain, "fetch('/a');", 'Pure code fetches nothing'],
  [domain, 'setTimeout(() => 1);', 'never waits'],
  [domain, 'Math.random();', 'Dice are passed in'],
  [domain, 'Date.now();', 'The clock is passed in'],
  [domain, 'new Date();', 'The clock is passed in'],
  [domain, "import.meta.glob('./*.ts');", 'Plain node runs this file'],

  [logic, "import { schema } from './schema.ts'; schema.parse(1);", 'import type'],
  [logic, "import { defineKind } from '../kind.ts'; defineKind({});", 'import type'],
  [logic, "import { View } from './View.tsx'; View();", 'a view draws them'],
  [logic, "import { useAnswer } from '../../islands/hooks/useAnswer.ts'; useAnswer();", 'a view draws them'],
  [logic, "import { start } from '../choose/logic.ts'; start();", 'No kind knows another'],
  [logic, "sessionStorage.getItem('a');", 'Pure code keeps nothing'],
  [logic, 'new Date();', 'The clock is passed in'],

  [adapter, "import { useState } from 'preact/hooks'; useState(1);", 'draws nothing'],
  [adapter, "export const open = () => import('../Search.tsx');", 'Take the function to call as an argument'],
  [adapter, "import { seal } from '../../domain/keeping/envelope.ts'; seal(1);", 'Let a hook call the domain'],

  ...[island, hook, view, helper].flatMap((file): [string, string, string][] => [
    [file, "import { z } from 'astro/zod'; z.string();", '23 kB'],
    [file, "import { getEntry } from 'astro:content'; getEntry('a', 'b');", 'drawn on the server'],
    [file, "import { parse } from 'yaml'; parse('a');", 'writes it as JSON'],
    [file, "export const load = () => import('yaml');", 'writes it as JSON'],
    [file, "import { debounce } from 'lodash'; debounce();", 'weight for every reader'],
    [file, "import { rule } from '../../schemas/rule.ts'; rule.parse(1);", 'import type'],
    [file, "import { t } from '../../components/words.ts'; t('a');", 'drawn on the server'],
    [file, "import { start } from '../../exercises/choose/logic.ts'; start();", 'No kind knows another'],
    [file, "import { kinds } from '../../exercises/index.ts'; kinds.sort;", 'brings every schema'],
    [file, "fetch('/a');", 'touches the network'],
    [file, "localStorage.getItem('a');", 'touches storage'],
    [file, "window.sessionStorage.getItem('a');", 'touches storage'],
    [file, 'document.cookie;', 'touches storage'],
    [file, 'navigator.onLine;', 'touches crypto, navigator'],
    [file, "location.assign('/');", 'touches crypto, navigator'],
    [file, 'Date.now();', 'The clock is passed in'],
    [file, "document.body.innerHTML = '';", 'Set text'],
  ]),
  [view, "import { start } from '../choose/logic.ts'; start();", 'No kind knows another'],
  [view, "import { schema } from './schema.ts'; schema.parse(1);", 'import type'],

  [component, front("import Page from '../pages/index.astro'; Page;"), 'Nothing imports a page'],
  [component, front("import { examples } from '../review/examples.ts'; examples;"), 'test builds only'],
  ['src/components/new.ts', "import { words } from '../../tests/content/words.ts'; words;", 'Tests read the site'],
  [component, front("import { t } from '/src/components/words.ts'; t;"), 'Write a relative path'],
  [component, script("import { t } from './words.ts'; t('a');"), 'drawn on the server'],
  [component, script("localStorage.getItem('a');"), 'touches storage'],
  [layout, front("import Page from '../pages/index.astro'; Page;"), 'Nothing imports a page'],
  [embed, front("import Embed from '../choose/Embed.astro'; Embed;"), 'No kind knows another'],
  ['src/pages/new.astro', front("import { examples } from '../review/examples.ts'; examples;"), 'test builds only'],
  ['tests/unit/new.test.ts', "import Page from '../../src/pages/index.astro'; Page;", 'Nothing imports a page'],
  [component, front("console.log('a');"), 'console'],
];

/** File, code that lint lets pass. */
const allowed: [string, string][] = [
  [schema, "import { z } from 'astro/zod'; import { id } from './shared.ts'; export const a = z.object({ id });"],
  [kindSchema, "import { z } from 'astro/zod'; import { id } from '../../schemas/shared.ts'; z.object({ id });"],
  [domain, "import { isText } from './guards.ts'; import type { Rule } from '../../schemas/rule.ts'; isText as Rule;"],
  [
    domain,
    "import type { Persist } from '../../exercises/kind.ts'; export const day = (now: Persist) => new Date(now);",
  ],
  [
    logic,
    "import { mean } from '../../domain/reflection/parts.ts'; import type { Data } from './schema.ts'; mean as Data;",
  ],
  [logic, "import type { Persist } from '../kind.ts'; export const persist: Persist = 'session';"],
  [
    adapter,
    "import type { Sealed } from '../../domain/keeping/envelope.ts'; export const a = (b: Sealed) => fetch(b.src);",
  ],
  [
    island,
    "import { load } from './browser/load.ts'; import type { IslandProps } from '../exercises/kind.ts'; load<IslandProps>;",
  ],
  [island, "export const views = import.meta.glob('../exercises/*/View.tsx');"],
  [
    hook,
    "import { open } from '../../domain/keeping/envelope.ts'; import { recall } from '../browser/session.ts'; open(recall);",
  ],
  [
    view,
    "import * as logic from './logic.ts'; import styles from './View.module.css'; document.title = logic.a(styles);",
  ],
  [helper, "import { useState } from 'preact/hooks'; import type { Data } from './schema.ts'; useState<Data>;"],
  [
    component,
    front(
      "import { kinds } from '../exercises/index.ts'; import { Search } from '../islands/Search.tsx'; [kinds, Search];",
    ),
  ],
  [component, script("import { watchExit } from '../islands/browser/leave.ts'; watchExit();")],
  [
    embed,
    front(
      "import Frame from '../../components/ExerciseFrame.astro'; import { schema } from './schema.ts'; [Frame, schema];",
    ),
  ],
];

describe('lint', () => {
  it.each(forbidden)('stops %s at %s', async (file, code, words) => {
    expect((await complaints(file, code)).join('\n')).toContain(words);
  });

  it.each(allowed)('lets %s have %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });

  it('gives every source file a layer', async () => {
    const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: root });
    const without: string[] = [];
    for (const file of files) {
      const config = await eslint.calculateConfigForFile(root + file);
      if (!config?.rules?.['no-restricted-imports']) without.push(file);
    }
    expect(without).toEqual([]);
  });
});
