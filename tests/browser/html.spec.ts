import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { brokenAddresses, type Element, elementsOf, pageOf } from './html.ts';
import { type Build, fileOf, pagesOf, published, underBase, withReview } from './pages.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // All scripts are our own, from the same origin: a hash beside each guards against nobody.
    'require-sri': ['error', { target: 'crossorigin' }],
    // HTML allows an id that begins with a digit, as headings with a number have.
    'valid-id': ['error', { relaxed: true }],
    // Preact writes <input/>, which HTML allows.
    'void-style': 'off',
    // Numbers of helplines keep together by a style.
    'tel-non-breaking': 'off',
    // A technique of WCAG, not a rule of HTML: filter and search act at once, so there is nothing to submit.
    'wcag/h32': 'off',
  },
};

const all = (elements: Element[], name: string) => elements.filter((element) => element.name === name);
const one = (elements: Element[], name: string, attr: string, value: string) =>
  elements.find((element) => element.name === name && element.attrs[attr] === value);

/** Pages about which `test` has something to say: `path: what`. */
const faults = (build: Build, test: (elements: Element[], path: string) => string | undefined) =>
  pagesOf(build).flatMap((path) => {
    const fault = test(pageOf(build, path), path);
    return fault === undefined ? [] : [`${path}: ${fault}`];
  });

test('every page is valid HTML', () => {
  const validator = new HtmlValidate(config);
  const pages = [...pagesOf(published).map((path) => [published, path] as const), [withReview, '/review/'] as const];
  const places = new Map<string, string[]>();
  for (const [build, path] of pages) {
    for (const { messages } of validator.validateStringSync(readFileSync(fileOf(build, path), 'utf8'), path).results) {
      for (const { ruleId, message, selector } of messages) {
        const what = `${ruleId}: ${message}`;
        places.set(what, [...(places.get(what) ?? []), `${path} ${selector}`]);
      }
    }
  }
  expect([...places].map(([what, where]) => `${what}, ${where.length} times, first on ${where[0]}`)).toEqual([]);
});

test('validator, links and reading of pages can fail', () => {
  const bad =
    '<!DOCTYPE html><html lang="en"><head><title>a</title></head><body><p id="a"><div id="a"></div></body></html>';
  expect(new HtmlValidate(config).validateStringSync(bad).valid).toBe(false);
  expect(elementsOf('<p>a <b>c</b></p>').find(({ name }) => name === 'p')?.text).toBe('a c');
});

for (const [name, build] of Object.entries({ published, underBase, withReview })) {
  test(`every link and every fragment (${name}) leads somewhere`, () => {
    expect(brokenAddresses(build)).toEqual([]);
  });

  test(`every page (${name}) names its language, has one h1 and no style attribute`, () => {
    const bad = faults(build, (elements) => {
      if (one(elements, 'html', 'lang', 'en') === undefined) return 'no lang="en"';
      const titles = all(elements, 'h1').length;
      if (titles !== 1) return `${titles} h1`;
      const styled = elements.find(({ attrs }) => attrs['style'] !== undefined);
      return styled && `style attribute on ${styled.name}`;
    });
    expect(bad).toEqual([]);
  });

  test(`every page (${name}) has a title of its own and a description of its own`, () => {
    const taken = new Map<string, string>();
    const bad = faults(build, (elements, path) => {
      // An SVG has a title too; that of the page stands first.
      const title = all(elements, 'title')[0]?.text.trim() ?? '';
      const description = one(elements, 'meta', 'name', 'description')?.attrs['content']?.trim() ?? '';
      const before = taken.get(title) ?? taken.get(description);
      taken.set(title, path).set(description, path);
      if (!title) return 'no title';
      if (!description) return 'no description';
      return before && `title or description of ${before}`;
    });
    expect(bad).toEqual([]);
  });

  test(`every page (${name}) names its own address as the one to keep, or asks not to be listed`, () => {
    const bad = faults(build, (elements, path) => {
      const canonical = one(elements, 'link', 'rel', 'canonical')?.attrs['href'];
      const hidden = one(elements, 'meta', 'name', 'robots')?.attrs['content'] === 'noindex';
      if (hidden) return canonical && 'hidden, and has a canonical address';
      if (!canonical) return 'no canonical address';
      const { pathname, hash, search } = new URL(canonical);
      return pathname === build.base.slice(0, -1) + path && !hash && !search ? undefined : canonical;
    });
    expect(bad).toEqual([]);
  });
}

test('the site map lists every page that may be listed, and no other', () => {
  const listed = [...readFileSync(join(published.dir, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  const open = pagesOf(published).filter((path) => one(pageOf(published, path), 'link', 'rel', 'canonical'));
  expect(listed.sort()).toEqual(open.sort());
});

test('the published site has no review page', () => {
  expect(pagesOf(published).filter((path) => path.startsWith('/review'))).toEqual([]);
  expect(pagesOf(withReview)).toContain('/review/');
});
