// The architecture as lint: one block for each row of "who may import whom". Biome has format and markup.
// A message says why something is banned and what to do instead; change the message with the ban.
// A block replaces the blocks before it rule by rule, so each file should match one layer only.
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * A banned import.
 * @typedef {{ regex: string, message: string, types?: boolean }} Ban
 * `regex` is tried on the words between the quotes; with `types`, `import type` stays allowed.
 */

/** @type {(regex: string, message: string) => Ban} */
const ban = (regex, message) => ({ regex, message });
/** @type {(regex: string, message: string) => Ban} */
const typesOnly = (regex, message) => ({ regex, message, types: true });
/** @type {(message: string, names: string) => { name: string, message: string }[]} */
const globals = (message, names) => names.split(' ').map((name) => ({ name, message }));

const up = String.raw`^(?:\.{1,2}/)+(?:src/)?`;

// ---- What is banned, and why

const aboveAll = [
  ban(`${up}pages/`, 'A page is where the tree ends. Move what you need into src/components and let the page import it too.'),
  ban(`${up}review/`, 'The review page is in test builds only. Move what you need into src/components or src/exercises.'),
  ban(`${up}tests/`, 'Tests read the site, the site never reads tests. Move what both need into src.'),
  ban('^(?:/|~/|@/|src/)', 'Write a relative path: plain node reads no other, and neither do the bans of this file.'),
];

const screen =
  'This part cannot see the screen, so that tests, the coach on the command line and every browser get the same answer. Return plain values and let View.tsx draw them.';
const guard = 'Zod stays in schemas: one import of it costs every reader 23 kB. Write a guard by hand, as isAnswer in logic.ts.';
const pureImports = [
  ban('^(?:astro/)?zod', guard),
  ban('^(?:preact|astro(?!/zod)|@astrojs/)', screen),
  ban(
    String.raw`^(?!\.|preact|astro|@astrojs/|zod)`,
    'Pure code needs no package and no Node: it also runs in the browser. Read files in scripts or pages, and pass in what was read.',
  ),
];
const asType = 'A schema is for the build alone and brings Zod along. Take its type: `import type { … }`.';
const kindAsType = 'kind.ts is the contract of a kind, nothing to run. Take its types: `import type { … }`.';
const sibling = 'A kind knows no other kind: its folder can be deleted whole. Move what two kinds share into src/domain or src/islands.';

const pureGlobals = [
  ...globals(screen, 'window document self globalThis navigator location history matchMedia alert confirm customElements'),
  ...globals(
    'Nothing is kept here. Take stored text as a value and return the new one; src/islands/browser keeps it.',
    'localStorage sessionStorage indexedDB caches',
  ),
  ...globals('Nothing is fetched here. Take the data as a value; src/islands/browser/load.ts brings it.', 'fetch XMLHttpRequest WebSocket'),
  ...globals(
    'Nothing waits here: same input, same answer, at once. Wait in a hook of the view.',
    'setTimeout setInterval queueMicrotask requestAnimationFrame requestIdleCallback',
  ),
  ...globals('Pure code does not know the machine it runs on. Pass in what you need.', 'process performance crypto'),
];

const clock = 'The clock is passed in, so that a test can say what day it is. Take `now` as a value from a caller that has it.';
const dice = 'Dice are passed in, so that a test can repeat a throw. Take the number, or the order, as a value.';
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
const noMeta = {
  selector: 'MetaProperty',
  message: 'Plain node runs this file and has no import.meta.glob or import.meta.env. Pass in what you need.',
};

const served =
  'This is drawn on the server and never travels to the browser. Hand an island what it shows as props or as a JSON file from src/pages.';
const viewImports = [
  ban('^(?:astro/)?zod', 'Zod in an island costs every reader 23 kB. The build has checked the data already; take its type from logic.ts.'),
  ban('^yaml', 'YAML is read when the site is built. A page under src/pages turns it into JSON, and load() brings that.'),
  ban('^(?:astro(?!/zod)|@astrojs/)', served),
  ban(`${up}(?:components|layouts|integrations)/|${up}content\\.config|\\.astro$`, served),
  {
    ...ban(
      String.raw`^(?!\.|preact(?:/|$)|astro|@astrojs/|zod|yaml|/|~/|@/|src/)`,
      'Every package in an island is weight for every reader. Write the few lines, or let a page do the work when the site is built.',
    ),
    types: true,
  },
  typesOnly(String.raw`^\./schema|^(?:\.\./)+schemas/`, asType),
  typesOnly(
    String.raw`^\.\./index|^(?:\.\./)+exercises/index`,
    'The list of kinds joins each kind to its schema and brings Zod along: 23 kB. Take types from it, or find views with import.meta.glob as in src/islands/Exercise.tsx.',
  ),
];

const adapter = (/** @type {string} */ what) =>
  `Only src/islands/browser touches ${what}: one place to read for anybody who asks what this site does with an answer. Call an adapter there, or write one.`;
const viewGlobals = [
  ...globals(adapter('the network'), 'fetch XMLHttpRequest WebSocket EventSource'),
  ...globals(adapter('storage'), 'localStorage sessionStorage indexedDB caches cookieStore'),
  ...globals(adapter('crypto, navigator, location and the clock'), 'crypto navigator location history performance'),
];
const viewProperties = [
  ...clockAndDice.properties,
  ...['cookie', 'location'].map((property) => ({ object: 'document', property, message: adapter(property) })),
];

const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
  property,
  message: 'A shared answer comes from somebody else and may hold markup. Set text, or draw with Preact.',
}));

// ---- How a block is made

/**
 * One layer. `import()` is held to the same bans as `import`.
 * @param {string} name
 * @param {string[]} files
 * @param {{
 *   imports?: Ban[], globals?: { name: string, message: string }[],
 *   properties?: object[], syntax?: { selector: string, message: string }[], ignores?: string[],
 * }} bans
 */
function layer(name, files, { imports = [], globals = [], properties = [], syntax = [], ignores = [] }) {
  const patterns = [...aboveAll, ...imports];
  return {
    name,
    files,
    ignores,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: patterns.map(({ regex, message, types = false }) => ({
            regex,
            message,
            caseSensitive: true,
            allowTypeImports: types,
          })),
        },
      ],
      'no-restricted-globals': ['error', { globals, checkGlobalObject: true }],
      'no-restricted-properties': ['error', ...properties],
      'no-restricted-syntax': [
        'error',
        ...syntax,
        ...patterns.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\/`)}/]`,
          message,
        })),
      ],
    },
  };
}

/** The layer without the ban on the folder it is itself. */
const self = (/** @type {string} */ folder, /** @type {ReturnType<typeof layer>} */ block) => {
  const own = `${up}${folder}/`;
  const [level, options] = block.rules['no-restricted-imports'];
  const patterns = options.patterns.filter(({ regex }) => regex !== own);
  return { ...block, rules: { ...block.rules, 'no-restricted-imports': [level, { patterns }], 'no-restricted-syntax': 'off' } };
};

const pure = {
  globals: pureGlobals,
  properties: clockAndDice.properties,
  syntax: [...clockAndDice.syntax, noMeta],
};
const view = {
  imports: viewImports,
  globals: viewGlobals,
  properties: [...viewProperties, ...markup],
  syntax: clockAndDice.syntax,
};
