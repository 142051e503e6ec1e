import { expect, type Locator, type Page, test } from '@playwright/test';
import { example, start } from './exercises.ts';
import { pageOf } from './html.ts';
import {
  addressOf,
  allPages,
  type Build,
  openSearch,
  pagesOf,
  published,
  reviewAddress,
  underBase,
  wakeIslands,
  words,
  wordsWithNumber,
} from './pages.ts';

const results = (search: Locator) => search.locator('[data-search-results] > li');
const dialogOf = (page: Page) => page.getByRole('dialog', { name: words('search.title') });

/** The two places of the search: both have to do the same. */
const places: Record<string, (page: Page, build: Build) => Promise<Locator>> = {
  'the dialog': async (page, build) => {
    await page.goto(addressOf(build, '/guide/'));
    return openSearch(page);
  },
  'the search page': async (page, build) => {
    await page.goto(addressOf(build, '/search/'));
    await wakeIslands(page);
    return page.getByRole('main');
  },
};

/** Types words and waits until their number of results is told. */
async function find(search: Locator, text: string): Promise<void> {
  await search.getByRole('searchbox').fill(text);
  await expect(search.getByRole('status')).toHaveText(
    new RegExp([wordsWithNumber('search.many'), wordsWithNumber('search.one')].map(({ source }) => source).join('|')),
  );
}

/** Paths of the results, best first, without the base path. */
const paths = async (search: Locator, build: Build) =>
  (
    await results(search)
      .locator(':scope > a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  ).map((href) => {
    const { pathname, hash } = new URL(href);
    return `/${pathname.slice(build.base.length)}${hash}`;
  });

for (const [name, build] of Object.entries({ published, underBase })) {
  for (const [place, open] of Object.entries(places)) {
    test(`${place} (${name}) finds the right pages for boundaries, apology and forgiveness`, async ({ page }) => {
      const search = await open(page, build);
      for (const [text, wanted] of [
        ['boundaries', ['/guide/set-boundaries/']],
        ['apology', ['/guide/take-responsibility/', '/words/#apology']],
        ['forgiveness', ['/words/#forgiveness']],
      ] satisfies [string, string[]][]) {
        await find(search, text);
        const best = async () => (await paths(search, build)).slice(0, 3);
        await expect
          .poll(async () => (await best()).some((path) => wanted.includes(path)), `${text} → ${wanted.join(' or ')}`)
          .toBe(true);
      }
    });

    test(`every result of ${place} (${name}) leads to an existing page, and places in it to headings`, async ({
      page,
    }) => {
      const search = await open(page, build);
      await find(search, 'trust');
      await expect(results(search).first()).toBeVisible();
      const links = await search
        .locator('[data-search-results] a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const inside = await search.locator('[data-search-results] li li a').count();
      expect(links.length).toBeGreaterThan(3);
      expect(inside, 'some results name places in their page').toBeGreaterThan(0);
      for (const link of links) {
        const { pathname, hash, origin } = new URL(link);
        expect(origin).toBe(build.origin);
        expect(pathname.startsWith(build.base), link).toBe(true);
        const path = `/${pathname.slice(build.base.length)}`;
        expect(pagesOf(build), link).toContain(path);
        if (hash)
          expect(pageOf(build, path).find(({ attrs }) => attrs['id'] === hash.slice(1))?.name, link).toMatch(
            /^h[1-6]$/,
          );
      }
    });
  }
}

for (const [place, open] of Object.entries(places)) {
  test(`${place} announces how many results there are and marks the words found`, async ({ page }) => {
    const search = await open(page, published);
    await expect(search.getByRole('status')).toBeEmpty();
    await find(search, 'forgiveness');
    await expect(search.locator('mark', { hasText: /forgiv/i }).first()).toBeVisible();
    // Markup of a page is never read as markup here.
    await expect(search.getByText(/&lt;|&amp;|<mark>/)).toHaveCount(0);
  });

  test(`${place} shows one kind of result when asked`, async ({ page }) => {
    const search = await open(page, published);
    const shown = async () => [...new Set(await results(search).locator(':scope > p:first-child').allTextContents())];
    await find(search, 'help');
    await expect.poll(async () => (await shown()).length, 'kinds shown together').toBeGreaterThan(1);
    for (const kind of ['guidance', 'exercise', 'word', 'help']) {
      await search.getByRole('radio', { name: words(`search.${kind}`) }).check();
      await expect.poll(shown).toEqual([words(`search.${kind}`)]);
    }
    await search.getByRole('radio', { name: words('search.all') }).check();
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(1);
  });

  test(`${place} shows ways on when nothing is found`, async ({ page }) => {
    const search = await open(page, published);
    await search.getByRole('searchbox').fill('zzyzzyqqx');
    await expect(search.getByRole('status')).toHaveText(words('search.none'));
    for (const name of ['guide', 'practice', 'words', 'help']) {
      const way = search.getByRole('search').getByRole('link', { name: words(`nav.${name}`), exact: true });
      await expect(way).toBeVisible();
      expect(allPages).toContain(await way.getAttribute('href'));
    }
    await search.getByRole('searchbox').fill('');
    await expect(search.getByRole('status')).toBeEmpty();
  });

  test(`${place} says so when the index cannot be had`, async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    const search = await open(page, published);
    await search.getByRole('searchbox').fill('trust');
    await expect(search.getByRole('status')).toHaveText(words('search.failed'));
  });

  test(`${place} shows more results on request`, async ({ page }) => {
    const search = await open(page, published);
    await find(search, 'trust');
    await expect(results(search)).toHaveCount(8);
    await search.getByRole('button', { name: words('search.more') }).click();
    await expect.poll(() => results(search).count()).toBeGreaterThan(8);
  });
}

for (const key of ['/', 'Control+k', 'Control+K', 'Meta+k']) {
  test(`${key} opens the dialog, Escape closes it and the focus returns`, async ({ page }) => {
    await page.goto('/guide/');
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.keyboard.press(key);
    const dialog = dialogOf(page);
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await expect(dialog.getByRole('searchbox')).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('the button opens the dialog, Close closes it and the focus returns', async ({ page }) => {
  await page.goto('/guide/');
  const dialog = await openSearch(page);
  await dialog.getByRole('button', { name: words('search.close') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('banner').getByRole('link', { name: words('nav.search') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
});

test('a click beside the dialog closes it, and Tab does not leave it', async ({ page }) => {
  await page.goto('/guide/');
  const dialog = await openSearch(page);
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() =>
      document.activeElement === document.body ? 'body' : document.activeElement?.closest('dialog') ? 'dialog' : 'page',
    );
    expect(at).not.toBe('page');
  }
  await page.mouse.click(5, 700);
  await expect(dialog).toBeHidden();
});

test('/ and Ctrl+K do nothing while someone types', async ({ page }) => {
  await page.goto(reviewAddress);
  const box = await start(page, example('say').id);
  const field = box.getByRole('textbox');
  await field.focus();
  await page.keyboard.type('and/or');
  await page.keyboard.press('Control+k');
  await expect(field).toHaveValue('and/or');
  await expect(field).toBeFocused();
  await expect(page.locator('dialog')).toHaveCount(0);
  // Outside the field the same key works.
  await field.blur();
  await page.keyboard.press('/');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
});

test('where the dialog cannot be loaded, the button leads to the search page', async ({ page }) => {
  await page.route('**/search/dialog.json', (route) => route.fulfill({ status: 500, body: 'no' }));
  await page.goto('/guide/');
  await page
    .getByRole('banner')
    .getByRole('link', { name: words('nav.search') })
    .click();
  await expect(page).toHaveURL('/search/');
});

test('a reader finds a word, opens it and comes back @phone', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await find(dialog, 'forgiveness');
  await results(dialog).locator(':scope > a[href$="/words/#forgiveness"]').click();
  await expect(page).toHaveURL('/words/#forgiveness');
  await expect(page.locator('#forgiveness')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL('/');
});
