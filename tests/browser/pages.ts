// What all browser tests share: the three builds, their pages, the words of the interface.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const port = Number(process.env['TEST_PORT'] ?? 4390);

/** One build of the site and where playwright.config.ts serves it. */
export interface Build {
  /** Absolute folder of the built files. */
  dir: string;
  /** Path in front of every address, with a slash at both ends. */
  base: string;
  origin: string;
}

/** The site as it is published. */
export const published: Build = { dir: join(root, 'dist'), base: '/', origin: `http://127.0.0.1:${port}` };
/** The same under a base path, as on GitHub Pages. */
export const underBase: Build = {
  dir: join(root, '.test/base'),
  base: '/goldseam/',
  origin: `http://127.0.0.1:${port + 1}`,
};
/** The same with the review page. */
export const withReview: Build = { dir: join(root, '.test/review'), base: '/', origin: `http://127.0.0.1:${port + 2}` };

/** The whole address of a page of a build. */
export const addressOf = (build: Build, path: string) => `${build.origin}${build.base}${path.replace(/^\//, '')}`;

/** The address of the page that shows every example of every kind. */
export const reviewAddress = addressOf(withReview, '/review/');

/** Every page of a build as a path without the base: `/`, `/guide/`, `/404.html`. */
export function pagesOf({ dir }: Build): string[] {
  if (!existsSync(dir)) throw new Error(`${dir} is missing. Run "node scripts/build.mjs" before the browser tests.`);
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\/index\.html$/, '/'))
    .sort();
}

/** Every page of the published site. */
export const allPages = pagesOf(published);

/** The pages of the introduction and the written sections. */
export const sectionPages = allPages.filter((path) => /^\/guide\/[^/]+\/$/.test(path) && path !== '/guide/whole/');

/** One page for each way a page is drawn: those of one template differ in their words alone. */
export const onePerTemplate = [
  ...new Map(
    allPages.map((path) => [path.replace(/^\/(guide|more|practice|check-in)\/(?!whole\/)[^/]+\/$/, '/$1/one/'), path]),
  ).values(),
];

/** The pages of single exercises. */
export const exercisePages = allPages.filter((path) => /^\/(practice|check-in)\/[^/]+\/$/.test(path));

/** The file behind a page of a build. */
export const fileOf = (build: Build, path: string) => join(build.dir, path.endsWith('/') ? `${path}index.html` : path);

const ui = parse(readFileSync(join(root, 'content/ui/en.yaml'), 'utf8')) as Record<string, string>;

/**
 * A word of the interface, so that tests repeat no sentence.
 * @param key its dotted key in content/ui/en.yaml
 * @param values what stands for `{name}` in it
 */
export function words(key: string, values: Record<string, string | number> = {}): string {
  const text = ui[key];
  if (text === undefined) throw new Error(`content/ui/en.yaml has no word "${key}"`);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A word of the interface as a pattern in which each `{name}` is a number. */
export function wordsWithNumber(key: string): RegExp {
  return new RegExp(
    `^${words(key)
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{\w+\}/g, '\\d+')}$`,
  );
}

/** Front matter of a content file, or of a YAML file as a whole. */
export function contentOf(path: string): unknown {
  const text = readFileSync(join(root, 'content', path), 'utf8');
  return parse(path.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text);
}

/** The twelve sections and the introduction as editors wrote them, in order. */
export const sections = readdirSync(join(root, 'content/sections'))
  .sort()
  .map((file) => ({
    id: file.replace(/^\d+-|\.mdx$/g, ''),
    ...(contentOf(`sections/${file}`) as { status: 'written' | 'planned'; title: string }),
  }));

/** Scrolls to every island of a page and waits until each answers. */
export async function wakeIslands(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).not.toHaveAttribute('ssr');
  }
}

/** Opens the search dialog by its button and returns it once its field has the cursor. */
export async function openSearch(page: Page) {
  await page.locator('header [data-search]').click();
  const dialog = page.getByRole('dialog', { name: words('search.title') });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  return dialog;
}
