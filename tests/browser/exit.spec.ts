import { expect, type Page, test } from '@playwright/test';
import { answer, example, start } from './exercises.ts';
import { addressOf, allPages, openSearch, published, reviewAddress, words } from './pages.ts';

const exitOf = (page: Page) => page.getByRole('banner').getByRole('link', { name: words('exit.leave') });
const cover = (page: Page) => page.locator('[data-cover]');

/**
 * Answers for the neutral address, so that nothing leaves this machine.
 * @returns its address, and `arrive`, which lets it answer: until then the tab still shows our page
 */
async function elsewhere(page: Page) {
  const href = (await exitOf(page).getAttribute('href')) ?? '';
  expect(new URL(href).origin).not.toBe(new URL(page.url()).origin);
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(`${new URL(href).origin}/**`, async (route) => {
    await arrived;
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><p>Sunny</p>' });
  });
  return { href, arrive: () => arrive() };
}

/**
 * What the tab shows in the moment after leaving, before the other page has come: the cover alone. Looked at
 * from inside, because locators wait until a navigation has ended.
 */
async function expectCovered(page: Page) {
  const shown = await page.evaluate(() => {
    const corners = [[1, 1], [innerWidth - 1, 1], [1, innerHeight - 1], [innerWidth - 1, innerHeight - 1], [innerWidth / 2, innerHeight / 2]];
    return {
      text: document.body.innerText.trim(),
      title: document.title,
      uncovered: corners.filter(([x = 0, y = 0]) => !document.elementFromPoint(x, y)?.closest('[data-cover]')),
      kept: sessionStorage.length,
    };
  });
  expect(shown).toEqual({ text: words('exit.leaving'), title: words('exit.leaving'), uncovered: [], kept: 0 });
}

/** Home, then a section, then an answer: the tab has a history and something kept. */
async function visit(page: Page) {
  await page.goto(reviewAddress.replace('review/', ''));
  await page.goto(reviewAddress);
  const one = example('sort');
  await answer(await start(page, one.id), one);
  expect(await page.evaluate(() => sessionStorage.length)).toBeGreaterThan(0);
}

/** The page left is neither behind Back nor is anything of it kept. */
async function expectGone(page: Page) {
  await page.goBack();
  await expect(page).toHaveURL(reviewAddress.replace('review/', ''));
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
}

for (const path of allPages) {
  test(`the way out of ${path} is the first tab stop and in view`, async ({ page }) => {
    await page.goto(addressOf(published, path));
    await page.keyboard.press('Tab');
    await expect(exitOf(page)).toBeFocused();
    await expect(exitOf(page)).toBeInViewport();
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect(exitOf(page)).toBeInViewport({ ratio: 1 });
  });
}

test('a click covers the page at once, wipes the tab and takes the place of the page in the history @phone', async ({ page }) => {
  await visit(page);
  const { href, arrive } = await elsewhere(page);
  await exitOf(page).click({ noWaitAfter: true });
  await expectCovered(page);
  arrive();
  await expect(page).toHaveURL(href);
  await expectGone(page);
});

test('Enter on the way out does the same as a click', async ({ page }) => {
  await visit(page);
  const { href, arrive } = await elsewhere(page);
  await exitOf(page).focus();
  await page.keyboard.press('Enter');
  await expectCovered(page);
  arrive();
  await expect(page).toHaveURL(href);
  await expectGone(page);
});

test('Shift three times does the same as a click', async ({ page }) => {
  await visit(page);
  const { href, arrive } = await elsewhere(page);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(cover(page)).toHaveCount(0);
  await page.keyboard.press('Shift');
  await expectCovered(page);
  arrive();
  await expect(page).toHaveURL(href);
  await expectGone(page);
});

test('words in a field are gone at once when the page is left', async ({ page }) => {
  await page.goto(reviewAddress);
  const box = await start(page, example('say').id);
  await box.getByRole('textbox').fill('something to hide');
  const field = await box.getByRole('textbox').elementHandle();
  await elsewhere(page);
  await exitOf(page).click({ noWaitAfter: true });
  await expectCovered(page);
  expect(await field?.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe('');
});

test('Shift three times does nothing while someone types in a field', async ({ page }) => {
  await page.goto(reviewAddress);
  const box = await start(page, example('say').id);
  await elsewhere(page);
  await box.getByRole('textbox').focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift');
  await expect(cover(page)).toHaveCount(0);

  await page.goto('/guide/');
  const dialog = await openSearch(page);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift');
  await expect(cover(page)).toHaveCount(0);
  await expect(dialog.getByRole('searchbox')).toBeFocused();

  // Two presses in the field do not count toward three outside it.
  await dialog.getByRole('button', { name: words('search.close') }).focus();
  await page.keyboard.press('Shift');
  await expect(cover(page)).toHaveCount(0);
});

test('Shift does nothing when it is used with another key', async ({ page }) => {
  await page.goto('/guide/');
  await elsewhere(page);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+Tab');
  await expect(cover(page)).toHaveCount(0);
  // The letter may also be let go after Shift.
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.down('Shift');
    await page.keyboard.down('A');
    await page.keyboard.up('Shift');
    await page.keyboard.up('A');
  }
  await expect(cover(page)).toHaveCount(0);
  // Another key in between starts the count again.
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key);
  await expect(cover(page)).toHaveCount(0);
  await page.keyboard.press('Shift');
  await expectCovered(page);
});

test('Shift does nothing when more than five seconds lie between the presses', async ({ page }) => {
  await page.clock.install();
  await page.goto('/guide/');
  await elsewhere(page);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.clock.fastForward(5100);
  await page.keyboard.press('Shift');
  await expect(cover(page)).toHaveCount(0);
  // That press was the first of a new three.
  await page.keyboard.press('Shift');
  await expect(cover(page)).toHaveCount(0);
  await page.keyboard.press('Shift');
  await expectCovered(page);
});

test('the search dialog has a way out of its own, which does the same', async ({ page }) => {
  await visit(page);
  const { href, arrive } = await elsewhere(page);
  const dialog = await openSearch(page);
  const exit = dialog.locator('[data-exit]');
  await expect(exit).toBeVisible();
  await expect(exit).toHaveText(words('exit.leave'));
  await dialog.getByRole('searchbox').fill('trust');
  await exit.click({ noWaitAfter: true });
  await expectCovered(page);
  arrive();
  await expect(page).toHaveURL(href);
  await expectGone(page);
});

test('the limits of the way out are stated beside it and on every page', async ({ page }) => {
  await page.goto('/guide/');
  await expect(exitOf(page)).toHaveAccessibleDescription(words('exit.hint'));
  await expect(page.getByRole('contentinfo')).toContainText(words('exit.more'));
  await page.getByRole('contentinfo').getByRole('link', { name: words('exit.moreLink') }).click();
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the way out is a plain link', async ({ page }) => {
    await page.goto('/guide/');
    const { href, arrive } = await elsewhere(page);
    arrive();
    await exitOf(page).click();
    await expect(page).toHaveURL(href);
  });
});
