import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onDisk, read } from './files.ts';

// .test is no part of the repository, and made anew by each run of all tests.
const copy = onDisk('.test/new-kind');
const fixture = (path: string) => onDisk(`tests/fixtures/new-kind/${path}`);
const place = (path: string) => join(copy, path);
const built = (path: string) => readFileSync(place(`dist/${path}`), 'utf8');
const yaml = 'content/exercises/introduction/tick-before-a-talk.yaml';
const list = 'src/exercises/index.ts';

/** The site with one kind more: its folder, its name in the list, its words, and one exercise. Nothing else is touched. */
beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  for (const path of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(onDisk(path), place(path), { recursive: true });
  symlinkSync(onDisk('node_modules'), place('node_modules'), 'junction');
  // Astro remembers content below node_modules: this build must not mix with those of the site.
  const config = read('astro.config.mjs').replace('defineConfig({', "defineConfig({ cacheDir: './.cache',");
  writeFileSync(place('astro.config.mjs'), config);
  cpSync(fixture('tick'), place('src/exercises/tick'), { recursive: true });
  writeFileSync(place(list), read(list).replace('kindNames = [', "kindNames = ['tick', "));
  cpSync(fixture('tick-before-a-talk.yaml'), place(yaml));
  appendFileSync(place('content/ui/en.yaml'), `\n${readFileSync(fixture('words.yaml'), 'utf8')}`);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('the list of kinds finds the new one, with all that the others have in common', async () => {
  const { kinds } = await import(/* @vite-ignore */ place(list));
  const { tick, ...others } = kinds as Record<string, object>;
  const [first = [], ...rest] = Object.values(others).map((kind) => Object.keys(kind));
  const shared = first.filter((name) => rest.every((names) => names.includes(name)));
  expect(shared).toEqual(expect.arrayContaining(['schema', 'toPublic', 'isAnswer']));
  expect(Object.keys(tick ?? {})).toEqual(expect.arrayContaining(shared));
});

test('the content check knows the new kind: it passes its exercise, and names what is wrong in one', async () => {
  const { checkContent } = await import(/* @vite-ignore */ place('src/integrations/content/check.ts'));
  const today = new Date();
  expect(checkContent(copy, { today, reviews: false })).toEqual([]);
  const right = readFileSync(place(yaml), 'utf8');
  writeFileSync(place(yaml), right.replace('question:', 'demand:'));
  const problems = JSON.stringify(checkContent(copy, { today, reviews: false }));
  writeFileSync(place(yaml), right);
  for (const word of ['tick-before-a-talk.yaml', 'question', 'demand']) expect(problems).toContain(word);
});

describe('a build with one kind more', () => {
  beforeAll(() => {
    const env = {
      ...process.env,
      OUT_DIR: './dist',
      REVIEW: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    };
    const astro = onDisk('node_modules/astro/bin/astro.mjs');
    execFileSync(process.execPath, [astro, 'build', '--silent'], { cwd: copy, env, stdio: 'pipe' });
  }, 240_000);

  test('has the page of its exercise, with its paper form and the word for its kind', () => {
    const page = built('practice/tick-before-a-talk/index.html');
    expect(page).toContain('data-exercise="tick"');
    expect(page).toContain('Tick off');
    expect(page).toContain('There is water on the table.');
  });

  test('gives the island its data and its words', () => {
    const file = JSON.parse(built('practice/tick-before-a-talk.json'));
    expect(Object.keys(file.data)).toEqual(['question', 'things']);
    expect(file.words.all).toBe('Everything is ticked.');
  });

  test('brings the view and its styles in a file of their own, which the island can find', () => {
    const scripts = readdirSync(place('dist/assets')).filter((name) => name.endsWith('.js'));
    const texts = scripts.map((name) => [name, built(`assets/${name}`)] as const);
    const [view] = texts.find(([, text]) => text.includes('.things') && text.includes('@layer components')) ?? [];
    expect(view, 'no script draws the new kind').toBeDefined();
    expect(
      texts.some(
        ([name, text]) => name !== view && text.includes('exercises/tick/View.tsx') && text.includes(view ?? ''),
      ),
    ).toBe(true);
  });

  test('filters exercises by the new kind, and lists the new exercise', () => {
    const page = built('practice/index.html');
    expect(page).toContain('id="filter-kind-tick"');
    expect(page).toContain('#filter-kind-tick:checked');
    expect(page).toMatch(/<li[^>]*data-kind="tick"/);
  });

  test('shows its example on the review page, with its data', () => {
    expect(built('review/index.html')).toContain('id="exercise-tick-two-things"');
    expect(existsSync(place('dist/review/tick-two-things.json'))).toBe(true);
  });
});
