import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { answer, examples, finish, goOn, passSafety, start } from './exercises.ts';
import { addressOf, allPages, openSearch, published, reviewAddress, words } from './pages.ts';
import { test } from './tab.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const narrow = { width: 320, height: 640 };

/** The rules whose findings hang on the colors in use. All others find the same in light and in dark. */
const colors = ['color-contrast', 'link-in-text-block'];

/** What axe finds, one line each, short enough to read in a failure; by these rules, or by all of the standards. */
async function findings(page: Page, { part, rules }: { part?: string; rules?: string[] } = {}): Promise<string[]> {
  // From the top, because the bar that stays on screen would lie beside whatever the last step scrolled to.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  // Only violations are worked out, and no second page is opened for them (there are no frames): a third of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (rules) axe.withRules(rules);
  else axe.withTags(standards);
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all }) =>
        `${id} ${target.join(' ')}: ${[...any, ...all].map(({ message }) => message).join('; ')}`,
    ),
  );
}

const openDetails = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** What sticks out of a page at the right, as tag and class. */
const wide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} in ${element.closest('[id]')?.id ?? 'body'}`,
      );
  });

const addresses = [
  ...allPages.map((path) => [path, addressOf(published, path)] as const),
  ['/review/', reviewAddress] as const,
];

for (const [path, address] of addresses) {
  test(`${path} has no accessibility finding in light, in dark and at 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    // With everything opened that can be opened: what is closed, axe passes over.
    await openDetails(page);
    expect(await findings(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page, { rules: colors }), 'dark').toEqual([]);

    // In dark, so that no color of the small page is left out: its light ones were seen above.
    await page.setViewportSize(narrow);
    expect(await wide(page), 'no scrolling to the side at 320 px').toEqual([]);
    expect(await findings(page), '320 px').toEqual([]);
  });
}

for (const example of examples) {
  test(`${example.id} has no accessibility finding started, answered and finished, in light, dark and at 320 px`, async ({
    page,
  }) => {
    const part = `#exercise-${example.id}`;
    const look = async (state: string) => {
      for (const [colorScheme, rules] of [
        ['light', undefined],
        ['dark', { rules: colors }],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findings(page, { part, ...rules }), `${state}, ${colorScheme}`).toEqual([]);
      }
    };
    await page.goto(reviewAddress);
    const box = await start(page, example.id);
    await look('started');
    await passSafety(box);
    await look('first step');
    await answer(box, example);
    await openDetails(page);
    await look('answered');
    await page.setViewportSize(narrow);
    expect(await wide(page), 'answered, 320 px').toEqual([]);
    await goOn(box);
    await finish(box, example);
    await openDetails(page);
    expect(await wide(page), 'finished, 320 px').toEqual([]);
    await look('finished, 320 px');
  });
}

test('an unsafe answer shows help without an accessibility finding', async ({ page }) => {
  await page.goto(reviewAddress);
  const box = await start(page, 'reflect-with-safety-questions');
  await box
    .getByRole('radio', { name: words('reflect.yes'), exact: true })
    .first()
    .check();
  await expect(box.getByRole('link', { name: words('reflect.unsafeLink') }).first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page, { part: '#exercise-reflect-with-safety-questions' }), colorScheme).toEqual([]);
  }
});

test('the search dialog with results has no accessibility finding in light, in dark and at 320 px', async ({
  page,
}) => {
  await page.goto('/guide/');
  const dialog = await openSearch(page);
  expect(await findings(page), 'empty').toEqual([]);
  await dialog.getByRole('searchbox').fill('trust');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize(narrow);
  expect(await wide(page), '320 px').toEqual([]);
  expect(await findings(page), '320 px').toEqual([]);
});
