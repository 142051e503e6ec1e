import { test as base, expect, type Page } from '@playwright/test';
import { answer, example, start } from './exercises.ts';
import { addressOf, allPages, openSearch, published, reviewAddress, wakeIslands, words } from './pages.ts';
import { test as onOneTab } from './tab.ts';

/** What the tab shows in the moment after leaving, before another page can have come. */
interface Cover {
  text: string;
  title: string;
  /** How many of the four corners and the middle show something else than the cover. */
  open: number;
  /** How much this tab still keeps. */
  kept: number;
  /** What stands in the fields that someone wrote in. */
  fields: string[];
}

const test = base.extend<{ covers: Cover[] }>({
  /** Every cover that appeared, told from inside the page, because locators wait until a navigation has ended. */
  covers: async ({ page }, use) => {
    const covers: Cover[] = [];
    await page.exposeFunction('tellTest', (cover: Cover) => covers.push(cover));
    await page.addInitScript(() => {
      const { tellTest } = globalThis as unknown as { tellTest(cover: unknown): void };
      const fields = new Set<HTMLInputElement>();
      document.addEventListener('input', ({ target }) => fields.add(target as HTMLInputElement), true);
      const observer = new MutationObserver(() => {
        if (!document.querySelector('[data-cover]')) return;
        observer.disconnect();
        const [x, y] = [innerWidth - 2, innerHeight - 2];
        const points = [
          [1, 1],
          [x, 1],
          [1, y],
          [x, y],
          [x / 2, y / 2],
        ];
        tellTest({
          text: document.body.textContent.trim(),
          title: document.title,
          open: points.filter(([left = 0, top = 0]) => !document.elementFromPoint(left, top)?.closest('[data-cover]'))
            .length,
          kept: sessionStorage.length,
          fields: [...fields].map(({ value }) => value),
        });
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await use(covers);
  },
});

const exitOf = (page: Page) => page.getByRole('banner').getByRole('link', { name: words('exit.leave') });
const home = reviewAddress.replace('review/', '');

/**
 * Answers for the neutral address, so that nothing leaves this machine. Returns that address.
 * @param covers where the report of the page that is left will lie; the answer waits for it, because the report of a
 * page that is gone may be lost
 */
async function elsewhere(page: Page, covers?: Cover[]): Promise<string> {
  const href = (await exitOf(page).getAttribute('href')) ?? '';
  expect(new URL(href).origin).not.toBe(new URL(page.url()).origin);
  await page.route(`${new URL(href).origin}/**`, async (route) => {
    if (covers) await expect.poll(() => covers.length).toBeGreaterThan(0);
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><p>Sunny</p>' });
  });
  return href;
}

/** Home, then a section, then an answer: the tab has a history and something kept. */
async function visit(page: Page, covers: Cover[]): Promise<string> {
  await page.goto(home);
  await page.goto(reviewAddress);
  const one = example('sort');
  await answer(await start(page, one.id), one);
  expect(await page.evaluate(() => sessionStorage.length)).toBeGreaterThan(0);
  return elsewhere(page, covers);
}

/** The page was covered at once, the neutral page came, and neither Back nor the tab knows of the page left. */
async function expectLeft(page: Page, covers: Cover[], href: string, fields: string[] = []) {
  await expect(page).toHaveURL(href);
  const cover = { text: words('exit.leaving'), title: words('exit.leaving'), open: 0, kept: 0, fields };
  expect(covers).toEqual([cover]);
  await page.goBack();
  await expect(page).toHaveURL(home);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
}

/** The page is still there, uncovered. Had it been left, this would wait and then find another page. */
const expectStayed = async (page: Page) =>
  expect(
    await page.evaluate(
      () =>
        `${document.querySelectorAll('main:not([data-cover])').length} main, ${document.querySelectorAll('[data-cover]').length} covers`,
    ),
  ).toBe('1 main, 0 covers');

const shift = async (page: Page, times: number) => {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
};

for (const path of allPages) {
  onOneTab(`the way out of ${path} is the first tab stop and stays in view`, async ({ page }) => {
    await page.goto(addressOf(published, path));
    await page.keyboard.press('Tab');
    await expect(exitOf(page)).toBeFocused();
    await expect(exitOf(page)).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect(exitOf(page)).toBeInViewport({ ratio: 1 });
  });
}

test('a click covers the page at once, wipes the tab and takes the page out of the history @phone', async ({
  page,
  covers,
}) => {
  const href = await visit(page, covers);
  await exitOf(page).click();
  await expectLeft(page, covers, href);
});

test('Enter on the way out does the same as a click', async ({ page, covers }) => {
  const href = await visit(page, covers);
  await exitOf(page).focus();
  await page.keyboard.press('Enter');
  await expectLeft(page, covers, href);
});

test('Shift three times does the same as a click', async ({ page, covers }) => {
  const href = await visit(page, covers);
  await shift(page, 2);
  await expectStayed(page);
  await shift(page, 1);
  await expectLeft(page, covers, href);
});

test('words in a field are gone at once when the page is left', async ({ page, covers }) => {
  const href = await visit(page, covers);
  const box = await start(page, example('say').id);
  await box.getByRole('textbox').fill('something to hide');
  await exitOf(page).click();
  await expectLeft(page, covers, href, ['']);
});

test('Shift three times does nothing while someone types in an exercise', async ({ page, covers }) => {
  await page.goto(reviewAddress);
  await elsewhere(page, covers);
  const box = await start(page, example('say').id);
  await box.getByRole('textbox').focus();
  await shift(page, 4);
  await expectStayed(page);
  expect(covers).toEqual([]);
});

test('Shift three times does nothing while someone types in the search', async ({ page, covers }) => {
  await page.goto('/search/');
  await elsewhere(page, covers);
  await wakeIslands(page);
  await page.getByRole('searchbox').focus();
  await shift(page, 4);
  await expectStayed(page);

  const dialog = await openSearch(page);
  await shift(page, 4);
  await expectStayed(page);
  // Presses in the field do not count toward three outside it.
  await dialog.getByRole('button', { name: words('search.close') }).focus();
  await shift(page, 2);
  await expectStayed(page);
  expect(covers).toEqual([]);
});

test('Shift does nothing when it is used with another key', async ({ page, covers }) => {
  await page.goto('/guide/');
  const href = await elsewhere(page, covers);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+Tab');
  // The other key may also be let go after Shift.
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.down('Shift');
    await page.keyboard.down('A');
    await page.keyboard.up('Shift');
    await page.keyboard.up('A');
  }
  await expectStayed(page);
  // The Shift of a capital letter is none of the three.
  await page.keyboard.press('Shift+A');
  await shift(page, 2);
  await expectStayed(page);
  // Another key in between starts the count again.
  await page.keyboard.press('a');
  await shift(page, 2);
  await expectStayed(page);
  expect(covers).toEqual([]);
  await shift(page, 1);
  await expect(page).toHaveURL(href);
});

test('Shift does nothing when more than five seconds lie between the presses', async ({ page, covers }) => {
  await page.clock.install();
  await page.goto('/guide/');
  const href = await elsewhere(page, covers);
  await shift(page, 2);
  await page.clock.fastForward(5100);
  // This press is the first of a new three.
  await shift(page, 2);
  await expectStayed(page);
  expect(covers).toEqual([]);
  await shift(page, 1);
  await expect(page).toHaveURL(href);
});

test('the search dialog has a way out of its own, which does the same', async ({ page, covers }) => {
  const href = await visit(page, covers);
  const dialog = await openSearch(page);
  const exit = dialog.locator('[data-exit]');
  await expect(exit).toBeVisible();
  await expect(exit).toHaveText(words('exit.leave'));
  await dialog.getByRole('searchbox').fill('trust');
  await exit.click();
  await expectLeft(page, covers, href, ['']);
});

test('the limits of the way out are stated beside it and on every page', async ({ page }) => {
  await page.goto('/guide/');
  await expect(exitOf(page)).toHaveAccessibleDescription(words('exit.more'));
  await expect(page.getByRole('contentinfo')).toContainText(words('exit.more'));
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: words('exit.moreLink') })
    .click();
  await expect(page).toHaveURL(/#/);
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the way out is a plain link', async ({ page }) => {
    await page.goto('/guide/');
    const href = await elsewhere(page);
    await exitOf(page).click();
    await expect(page).toHaveURL(href);
  });
});
