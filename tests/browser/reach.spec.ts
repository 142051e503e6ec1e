// What search engines, feeds, chats and printers get.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFParse } from 'pdf-parse';
import { elementsOf } from './html.ts';
import { allPages, fileOf, pagesOf, published, sectionPages, sections, underBase, words } from './pages.ts';

/** The structured data of a page. */
function dataOf(path: string): { '@graph': Record<string, unknown>[] } | undefined {
  const script = elementsOf(readFileSync(fileOf(published, path), 'utf8')).find(
    ({ name, attrs }) => name === 'script' && attrs['type'] === 'application/ld+json',
  );
  return script && JSON.parse(script.text);
}

for (const path of [...sectionPages, ...allPages.filter((page) => page.startsWith('/more/'))]) {
  test(`${path} tells search engines what it is, where it stands and when it was reviewed`, () => {
    const graph = dataOf(path)?.['@graph'] ?? [];
    const article = graph.find((entry) => entry['@type'] === 'Article');
    expect(article?.['lastReviewed']).toMatch(/^20\d\d-\d\d-\d\d$/);
    const crumbs = graph.find((entry) => entry['@type'] === 'BreadcrumbList')?.['itemListElement'] as {
      item: string;
    }[];
    expect(new URL(crumbs.at(-1)?.item ?? '').pathname).toBe(path);
  });
}

test('the list of words is a set of defined terms', () => {
  const data = dataOf('/words/') as unknown as { '@type': string; hasDefinedTerm: { name: string }[] };
  expect(data['@type']).toBe('DefinedTermSet');
  expect(data.hasDefinedTerm.map(({ name }) => name)).toContain('Forgiveness');
});

for (const build of [published, underBase]) {
  test(`every social card of a page exists and its words reveal no topic (${build.base})`, () => {
    for (const path of pagesOf(build)) {
      const metas = elementsOf(readFileSync(fileOf(build, path), 'utf8')).filter(({ name }) => name === 'meta');
      const of = (property: string) =>
        metas.find(({ attrs }) => attrs['property'] === property)?.attrs['content'] ?? '';
      const { pathname } = new URL(of('og:image'));
      expect(pathname.startsWith(`${build.base}cards/`), path).toBe(true);
      expect(existsSync(join(build.dir, pathname.slice(build.base.length))), `${path}: ${pathname}`).toBe(true);
      expect(of('og:title')).toBe(words('site.name'));
      expect(pathname).toMatch(/\/(?:page|section-\d+)\.png$/);
    }
  });
}

test('feed, list for programs and robots name full addresses that exist', () => {
  const text = (file: string) => readFileSync(join(underBase.dir, file), 'utf8');
  const addresses = ['changes.xml', 'llms.txt', 'robots.txt'].flatMap(
    (file) => text(file).match(/https:\/\/[^\s<)\]]+/g) ?? [],
  );
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    const { pathname } = new URL(address);
    expect(pathname.startsWith(underBase.base), address).toBe(true);
    const place = join(underBase.dir, pathname.slice(underBase.base.length));
    expect(existsSync(pathname.endsWith('/') ? join(place, 'index.html') : place), address).toBe(true);
  }
});

test('the whole guide prints as a booklet with a cover, contents and numbered pages', async ({ page }) => {
  await page.goto('/guide/whole/');
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const { pages, total } = await new PDFParse({ data: new Uint8Array(file) }).getText();
  expect(total).toBeGreaterThan(40);
  const [cover = '', contents = ''] = pages.map(({ text }) => text);
  expect(cover).toContain(words('site.name'));
  for (const { title } of sections) expect(contents).toContain(title);
  // The cover has no number; every other page has its own on a line at its edge.
  expect(cover.trim()).not.toMatch(/^1\n|\n1$/);
  for (const { num, text } of pages.slice(1)) {
    expect(text.trim(), `page ${num}`).toMatch(new RegExp(`^${num}\\s|\\s${num}$`));
  }
  // What belongs on the screen alone is not printed.
  expect(pages.map(({ text }) => text).join(' ')).not.toContain(words('exit.leave'));
});
