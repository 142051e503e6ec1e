// The architecture as lint: one block for each row of "who may import whom". Biome has format and markup.
// Each message says why, and what to do instead. A later block replaces an earlier one rule by rule, so a
// file belongs to one layer; tests/repository/lint.test.ts shows that each layer bites.

import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Ban `regex` is tried on the path of an import
 * @typedef {{ name: string, message: string }} Global
 * @typedef {{ object?: string, property: string, message: string }} Property
 * @typedef {{ selector: string, message: string }} Syntax
 */

/** @type {(regex: string, message: string) => Ban} */
const ban = (regex, message) => ({ regex, message });
/** @type {(regex: string, message: string) => Ban} */
const typesOnly = (regex, message) => ({ regex, message, allowTypeImports: true });
/** @type {(names: string, message: string) => Global[]} */
const globals = (names, message) => names.split(' ').map((name) => ({ name, message }));

/** Paths that climb to a folder of src, from anywhere. */
const to = (/** @type {string} */ folders) => `^(?:\\.{1,2}/)+(?:src/)?(?:${folders})`;
/** Packages, except those that begin like one of these. */
const packagesBut = (/** @type {string[]} */ ...names) => `^(?!${['[./~]', '@/', 'src/', ...names].join('|')})`;

/** @type {Record<string, Ban>} */
const above = {
  pages: ban(
    to('pages/'),
    'Nothing imports a page. Move what you need into src/components and let the page import it too.',
  ),
  review: ban(to('review/'), 'The review page exists in test builds only. Move what you need into src/components.'),
  tests: ban(to('tests/'), 'Tests read the site, the site never reads tests. Move what both need into src.'),
};
const relative = ban(
  '^(?:[/~]|@/|src/)',
  'Write a relative path: plain node reads no other, and neither do these bans.',
);
const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
  property,
  message: 'A shared answer comes from somebody else and may hold markup. Set text, or let Preact draw.',
}));

/**
 * One layer. `import()` is held to the same bans as `import`.
 * @param {string} name
 * @param {string[]} files
 * @param {{ imports?: Ban[], globals?: Global[], properties?: Property[], syntax?: Syntax[], ignores?: string[] }} bans
 */
function layer(name, files, { imports = [], globals = [], properties = [], syntax = [], ignores = [] }) {
  const patterns = [...Object.values(above), relative, ...imports].filter((entry) => entry !== above[name]);
  const dynamic = patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002f')}/]`,
    message,
  }));
  return {
    name,
    files,
    ignores,
    rules: {
      'no-restricted-imports': ['error', { patterns: patterns.map((entry) => ({ ...entry, caseSensitive: true })) }],
      'no-restricted-globals': ['error', { globals, checkGlobalObject: true }],
      'no-restricted-properties': ['error', ...markup, ...properties],
      'no-restricted-syntax': ['error', ...syntax, ...dynamic],
    },
  };
}

// What several layers share

const clock = 'The clock is passed in, so that a test can say what day it is. Take `now` as a value.';
const dice = 'Dice are passed in, so that a test can repeat a throw. Take the number or the order as a value.';
const clockAndDice = {
  properties: [
    { object: 'Date', property: 'now', message: clock },
    { object: 'Math', property: 'random', message: dice },
  ],
  syntax: [
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
    { selector: 'CallExpression[callee.name="Date"]', message: clock },
  ],
};

const screen =
  'Pure code cannot see the screen, so that a test, the coach on the command line and every browser get one answer. Return plain values; a view draws them.';
const pure = {
  imports: [
    ban(
      '^(?:astro/)?zod',
      'Zod stays in schemas: one import costs every reader 23 kB. Write a guard by hand, like isAnswer.',
    ),
    ban('^(?:preact|astro(?!/zod)|@astrojs/)', screen),
    ban(
      packagesBut('preact', 'astro', '@astrojs/', 'zod'),
      'Pure code needs no package and no Node: it runs in the browser too. Read files in scripts or pages and pass in what was read.',
    ),
  ],
  globals: [
    ...globals('window document self globalThis navigator location history matchMedia', screen),
    ...globals(
      'localStorage sessionStorage indexedDB caches',
      'Pure code keeps nothing. Take stored text as a value, return the new text; src/islands/browser keeps it.',
    ),
    ...globals(
      'fetch XMLHttpRequest WebSocket',
      'Pure code fetches nothing. Take the data as a value; load() in src/islands/browser brings it.',
    ),
    ...globals(
      'setTimeout setInterval queueMicrotask requestAnimationFrame requestIdleCallback',
      'Pure code never waits: the same answer for the same input, at once. Wait in a hook of the view.',
    ),
    ...globals('process crypto performance', 'Pure code does not know its machine. Take what you need as a value.'),
  ],
  properties: clockAndDice.properties,
  syntax: [
    ...clockAndDice.syntax,
    {
      selector: 'MetaProperty',
      message: 'Plain node runs this file and has no import.meta.glob. Take the data as a value.',
    },
  ],
};

const schemaType = 'A schema belongs to the build and brings Zod along. Take its type only: `import type`.';
const kindType = 'kind.ts is a contract with nothing to run. Take its types only: `import type`.';
const apart =
  'No kind knows another: each folder can be deleted whole. Put what they share into src/domain or src/islands.';
const sibling = ban('^\\.\\./(?!\\.\\./|kind\\.ts$|index)', apart);
const kindByName = ban(
  '^(?:\\.\\./)+exercises/(?!kind\\.ts$|index)',
  `${apart} Views are found with import.meta.glob.`,
);

const served =
  'This is drawn on the server and never reaches the browser. Hand an island its data as props, or as a JSON file from src/pages.';
const adapters = (/** @type {string} */ what) =>
  `Only src/islands/browser touches ${what}: one folder to read for anyone who asks what happens to an answer. Call an adapter there or write one.`;
const view = {
  imports: [
    ban(
      '^(?:astro/)?zod',
      'Zod in an island costs every reader 23 kB, and the build has checked the data. Take types from logic.ts.',
    ),
    ban(
      '^yaml',
      'YAML is read while the site is built. A page in src/pages writes it as JSON; load() in src/islands/browser brings that.',
    ),
    ban('^(?:astro(?!/zod)|@astrojs/)', served),
    ban(`${to('components/|layouts/|integrations/|content\\.config')}|\\.astro$`, served),
    typesOnly(
      packagesBut('preact', 'astro', '@astrojs/', 'zod', 'yaml'),
      'A package in an island is weight for every reader. Write the few lines yourself, or do the work in a page while the site is built.',
    ),
    typesOnly(`^\\./schema|${to('schemas/')}`, schemaType),
    typesOnly(
      '^\\.\\./index|^(?:\\.\\./)+exercises/index',
      'The list of kinds brings every schema and Zod along, 23 kB. Take its types, or find views with import.meta.glob.',
    ),
  ],
  globals: [
    ...globals('fetch XMLHttpRequest WebSocket EventSource', adapters('the network')),
    ...globals('localStorage sessionStorage indexedDB caches cookieStore', adapters('storage')),
    ...globals('crypto navigator location history performance', adapters('crypto, navigator, location and the clock')),
  ],
  properties: [
    ...clockAndDice.properties,
    { object: 'document', property: 'cookie', message: adapters('storage') },
    { object: 'document', property: 'location', message: adapters('crypto, navigator, location and the clock') },
  ],
  syntax: clockAndDice.syntax,
};

const schema =
  'A schema says what an editor may write and knows nothing but Zod (`astro/zod`) and src/schemas. Check the rest in tests/content.';
const adapter =
  'An adapter speaks to the browser and draws nothing: views and hooks call it. Take the function to call as an argument.';

export default defineConfig([
  { ignores: ['dist/', '.astro/', '.test/', 'node_modules/', 'public/'] },
  astro.configs.base,
  {
    name: 'everywhere',
    files: ['**/*.{js,mjs,ts,tsx,astro}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { globals: { window: 'readonly', self: 'readonly' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      // `import { type A }` alone still loads the file at run time; `import type { A }` does not.
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  { name: 'typescript', files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  {
    name: 'regular expressions in linear time',
    files: ['src/domain/**', 'src/islands/**', 'src/exercises/**/*.{ts,tsx}'],
    plugins: { regexp },
    // Readers' text of any shape runs through them: no expression may take time that grows faster than the text.
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  { name: 'no console', files: ['src/**'], rules: { 'no-console': 'error' } },

  layer('tests', ['tests/**', '*.config.*'], {}),
  layer('scripts', ['scripts/**'], {}),
  layer('build', ['src/*.ts', 'src/exercises/index.ts', 'src/integrations/**'], {}),

  layer('schemas', ['src/schemas/**'], { imports: [ban('^(?!astro/zod$|\\./)', schema)] }),
  layer('schemas of kinds', ['src/exercises/*/schema.ts'], {
    imports: [ban('^(?!astro/zod$|\\.\\./\\.\\./schemas/)', schema)],
  }),

  layer('domain', ['src/domain/**', 'src/exercises/kind.ts'], {
    ...pure,
    imports: [
      ...pure.imports,
      ban(
        `${to('islands/|components/|layouts/|integrations/|styles/|content\\.config')}|\\.(?:tsx|astro|css)$`,
        screen,
      ),
      ban(
        to('exercises/(?!kind\\.ts$)'),
        'The domain serves every kind and knows none. Let logic.ts call it with plain values.',
      ),
      typesOnly(to('exercises/kind\\.ts$'), kindType),
      typesOnly(to('schemas/'), schemaType),
      ban(
        '^\\.{1,2}/(?!.*\\.(?:tsx?|astro|css)$)',
        "Write the ending, as in './draft.ts': plain node runs the domain (npm run coach) and finds no file without it.",
      ),
    ],
  }),
  layer('logic', ['src/exercises/*/logic.ts'], {
    ...pure,
    imports: [
      ...pure.imports,
      ban('^\\./(?!schema\\.ts$)|^\\.\\./\\.\\./(?!domain/|schemas/)', screen),
      sibling,
      typesOnly('^\\.\\./(?:kind|index)', kindType),
      typesOnly('^\\./schema\\.ts$|^\\.\\./\\.\\./schemas/', schemaType),
    ],
  }),

  layer('browser', ['src/islands/browser/**'], {
    imports: [
      ban('^(?:preact|astro|@astrojs/)|^\\.\\./(?!\\.\\./)|^\\.\\./\\.\\./(?!domain/|schemas/)', adapter),
      ban(
        // The calendar library is loaded by a click, and weighs nothing before.
        packagesBut('preact', 'astro', '@astrojs/', 'ical-generator$'),
        'An adapter calls the browser itself. A package is weight for every reader.',
      ),
      typesOnly('^\\.\\./\\.\\./schemas/', schemaType),
      typesOnly(
        '^\\.\\./\\.\\./domain/',
        'An adapter moves values and does not judge them. Let a hook call the domain; take types only: `import type`.',
      ),
    ],
  }),
  layer('islands', ['src/islands/**'], {
    ...view,
    imports: [...view.imports, kindByName],
    ignores: ['src/islands/browser/**'],
  }),
  layer('views', ['src/exercises/*/*.{ts,tsx}'], {
    ...view,
    imports: [...view.imports, sibling, kindByName],
    ignores: ['**/logic.ts', '**/schema.ts'],
  }),

  layer('frames', ['src/components/**', 'src/layouts/**'], {}),
  layer('embeds', ['src/exercises/*/*.astro'], { imports: [sibling, kindByName] }),
  layer('pages', ['src/pages/**'], {}),
  layer('review', ['src/review/**'], {}),
  // Scripts inside .astro files: the Astro plugin hands them over as files of their own.
  layer('client scripts', ['**/*.astro/*.{js,ts}'], {
    ...view,
    imports: [...view.imports, ban('^\\./', served)],
  }),
]);
