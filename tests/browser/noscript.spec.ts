import { expect } from '@playwright/test';
import { boxOf, startOf } from './exercises.ts';
import { pageOf } from './html.ts';
import { exercisePages, reviewAddress, sectionPages, sections, withReview, words } from './pages.ts';
import { test } from './tab.ts';

test.use({ script: false });

for (const path of sectionPages) {
  test(`${path} shows its text, its sources and its exercises on paper without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const heading of await page.locator('main h2').all()) await expect(heading).toBeVisible();
    await expect(page.locator('.sources li').first()).toBeVisible();
    // The settling card stands in the page too: "Stop here" leads to it.
    await expect(page.locator('#settle')).toBeVisible();
    const exercises = page.locator('[data-exercise]');
    expect(await exercises.count()).toBeGreaterThan(0);
    for (const exercise of await exercises.all()) {
      await expect(startOf(exercise)).toBeHidden();
      await expect(exercise.locator('.sheet')).toBeVisible();
      await expect(exercise.locator('.sheet li').first()).toBeVisible();
      await expect(exercise.getByRole('link', { name: words('exercise.answers') })).toBeVisible();
    }
  });
}

for (const path of exercisePages) {
  test(`${path} can be read as a whole, with its reasons or room to write, without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(startOf(page.locator('main'))).toBeHidden();
    await expect(page.locator('.sheet li').first()).toBeVisible();
    const reasons = page.locator('.sheet details');
    for (const detail of await reasons.all()) {
      await detail.locator('summary').click();
      await expect(detail.locator(':scope > :not(summary)').first()).toBeVisible();
    }
    // Where there is something to find out the reasons are there, in details or beside each statement; where
    // there is something to write, there is room for it.
    const given = (await reasons.count()) + (await page.getByText(`${words('reflect.why')}: `).count());
    expect(given + (await page.locator('.sheet :is(.lines, table)').count())).toBeGreaterThan(0);
  });
}

test('no page shows a Start button without JavaScript, and each exercise of the review page can be read', async ({
  page,
}) => {
  await page.goto(reviewAddress);
  const ids = pageOf(withReview, '/review/').flatMap(({ attrs }) =>
    attrs['data-exercise'] ? [attrs['id'] ?? ''] : [],
  );
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    await expect(boxOf(page, id.replace('exercise-', ''))).toBeHidden();
    await expect(page.locator(`#${id} .sheet`)).toBeVisible();
  }
});

test('the map shows all twelve sections and leads to the written ones without JavaScript', async ({ page }) => {
  for (const path of ['/', '/guide/']) {
    await page.goto(path);
    const items = page.locator('main .twelve > li');
    await expect(items).toHaveCount(12);
    for (const { id, title, status } of sections.slice(1)) {
      const item = items.filter({ hasText: title });
      await expect(item).toBeVisible();
      await expect(item.getByRole('link')).toHaveCount(status === 'written' ? 1 : 0);
      if (status === 'written') await expect(item.getByRole('link')).toHaveAttribute('href', `/guide/${id}/`);
    }
  }
  await page
    .locator('main .twelve')
    .getByRole('link', { name: sections[1]?.title ?? '' })
    .click();
  await expect(page).toHaveURL(`/guide/${sections[1]?.id}/`);
});

test('the lanes of a section switch without JavaScript', async ({ page }) => {
  await page.goto(sectionPages[0] ?? '');
  const lane = (name: string) => page.locator(`main [data-lane="${name}"]`).filter({ visible: true });
  const counts = async () => [await lane('hurt').count(), await lane('broke').count(), await lane('both').count()];
  const [hurt = 0, broke = 0, both = 0] = await counts();
  expect(Math.min(hurt, broke)).toBeGreaterThan(0);
  await page.getByRole('radio', { name: words('section.laneHurt') }).check();
  expect(await counts()).toEqual([hurt, 0, both]);
  await page.getByRole('radio', { name: words('section.laneBroke') }).check();
  expect(await counts()).toEqual([0, broke, both]);
  await page.getByRole('radio', { name: words('section.laneBoth') }).check();
  expect(await counts()).toEqual([0, 0, both]);
  await page.getByRole('radio', { name: words('section.laneAll') }).check();
  expect(await counts()).toEqual([hurt, broke, both]);
});

for (const path of ['/practice/', '/check-in/']) {
  test(`every filter of ${path} shows the exercises that fit and hides the others without JavaScript`, async ({
    page,
  }) => {
    await page.goto(path);
    const cards = page.locator('.cards > li');
    const all = await cards.count();
    expect(all).toBeGreaterThan(0);
    await expect(cards.filter({ visible: true })).toHaveCount(all);
    const groups = page.locator('[data-filter] fieldset');
    expect(await groups.count()).toBeGreaterThan(0);
    for (const group of await groups.all()) {
      for (const option of await group.getByRole('radio').all()) {
        const [, name = '', value = ''] = /^filter-(\w+)-(.+)$/.exec((await option.getAttribute('id')) ?? '') ?? [];
        await option.check();
        const fits = value === 'all' ? all : await page.locator(`.cards > li[data-${name}~="${value}"]`).count();
        await expect(cards.filter({ visible: true })).toHaveCount(fits);
      }
      await group.getByRole('radio').first().check();
    }
  });
}

test('two filters of /practice/ work together without JavaScript', async ({ page }) => {
  await page.goto('/practice/');
  await page.getByRole('radio', { name: words('kind.choose') }).check();
  await page.getByRole('radio', { name: words('practice.short') }).check();
  const both = await page.locator('.cards > li[data-kind="choose"][data-time="short"]').count();
  await expect(page.locator('.cards > li').filter({ visible: true })).toHaveCount(both);
});

test('sources, words and help can be read without JavaScript', async ({ page }) => {
  await page.goto('/sources/');
  await expect(page.locator('.reference').first()).toBeVisible();
  await page.goto('/words/#apology');
  await expect(page.locator('#apology')).toBeInViewport();
  await page.goto('/help-now/');
  await expect(page.getByRole('table', { name: words('help.emergency') })).toBeVisible();
  await expect(page.getByRole('link', { name: /\d{3}/ }).first()).toHaveAttribute('href', /^tel:/);
  await expect(page.getByText(words('help.checked').split('{')[0] ?? '').first()).toBeVisible();
});

test('the search leads to its page without JavaScript, which says where to go', async ({ page }) => {
  await page.goto('/guide/');
  await page
    .getByRole('banner')
    .getByRole('link', { name: words('nav.search') })
    .click();
  await expect(page).toHaveURL('/search/');
  // Playwright finds no text inside noscript by itself.
  const instead = page.locator('main noscript p');
  await expect(instead).toBeVisible();
  await expect(instead).toContainText(words('search.noScript'));
  await expect(page.getByRole('searchbox')).toBeHidden();
  await instead.locator('a[href$="/words/"]').click();
  await expect(page).toHaveURL('/words/');
});

test('"Stop here" leads to the settling card without JavaScript', async ({ page }) => {
  const path = exercisePages[0] ?? '';
  await page.goto(path);
  await page.getByRole('link', { name: words('exercise.stop') }).click();
  await expect(page.locator('#settle')).toBeInViewport();
  await expect(page).toHaveURL(`${path}#settle`);
});
