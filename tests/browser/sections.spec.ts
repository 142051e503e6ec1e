import { expect, type Locator, type Page, test } from '@playwright/test';
import { answer, boxOf, examples, finish, passSafety, start, startOf } from './exercises.ts';
import { pageOf } from './html.ts';
import {
  allPages,
  exercisePages,
  published,
  reviewAddress,
  sectionPages,
  sections,
  withReview,
  words,
} from './pages.ts';
import { test as onOneTab } from './tab.ts';

const written = sections.filter(({ status }) => status === 'written');
const shown = (page: Page, lane: string) => page.locator(`main [data-lane="${lane}"]`).filter({ visible: true });
const top = (target: Locator) => target.evaluate((element) => element.getBoundingClientRect().top);

test('every written section has its page, in the order of the guide', () => {
  expect([...sectionPages].sort()).toEqual(written.map(({ id }) => `/guide/${id}/`).sort());
});

for (const path of sectionPages) {
  onOneTab(`${path} shows everyone's advice first, and that of one lane when asked`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('radio', { name: words('section.laneAll') })).toBeChecked();
    const counts = async () => [
      await shown(page, 'hurt').count(),
      await shown(page, 'broke').count(),
      await shown(page, 'both').count(),
    ];
    const [hurt = 0, broke = 0, both = 0] = await counts();
    expect(hurt, 'advice for the hurt partner').toBeGreaterThan(0);
    expect(broke, 'advice for the one who broke trust').toBeGreaterThan(0);
    for (const [lane, expected] of [
      ['Hurt', [hurt, 0, both]],
      ['Broke', [0, broke, both]],
      ['Both', [0, 0, both]],
      ['All', [hurt, broke, both]],
    ] as const) {
      await page.getByRole('radio', { name: words(`section.lane${lane}`) }).check();
      expect(await counts(), lane).toEqual(expected);
    }
    // Nothing of the choice stays: a reload begins with everyone.
    await page.getByRole('radio', { name: words('section.laneHurt') }).check();
    await page.reload();
    await expect(page.getByRole('radio', { name: words('section.laneAll') })).toBeChecked();
  });

  onOneTab(`every heading and every source label of ${path} leads to its place`, async ({ page }) => {
    await page.goto(path);
    const anchors = page.locator('.prose :is(h2, h3) a[href^="#"]');
    expect(await anchors.count()).toBeGreaterThan(3);
    const labels = page.locator('.prose p a.source');
    expect(await labels.count()).toBeGreaterThan(3);
    for (const link of [...(await anchors.all()), ...(await labels.all()).slice(0, 5)]) {
      const hash = (await link.getAttribute('href')) ?? '';
      await link.click();
      await expect(page).toHaveURL(`${path}${hash}`);
      const target = page.locator(hash.replace(/^#(\d)/, '#\\3$1 '));
      await expect(target).toBeInViewport();
      // The bar that stays on screen does not lie over it.
      const bar = await page.getByRole('banner').evaluate((element) => element.getBoundingClientRect().bottom);
      expect.soft(await top(target), hash).toBeGreaterThanOrEqual(bar - 1);
    }
  });

  onOneTab(`every source of ${path} says how firm it is and leads to all that is said of it`, async ({ page }) => {
    await page.goto(path);
    const strengths = ['A', 'B', 'C', 'D'].map((letter) => words(`source.${letter}`));
    for (const label of await page.locator('.prose p a.source').allTextContents()) expect(strengths).toContain(label);
    const items = page.locator('.sources li');
    for (const text of await items.locator('.strength').allTextContents()) expect(strengths).toContain(text);
    expect(await items.locator('.strength').count()).toBe(await items.count());
    const first = items.first().getByRole('link');
    const href = (await first.getAttribute('href')) ?? '';
    await first.click();
    await expect(page).toHaveURL(href);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });

  onOneTab(`the contents of ${path} list every part in its order and lead to it`, async ({ page }) => {
    await page.goto(path);
    const contents = page.getByRole('navigation', { name: words('section.contents') });
    const hrefs = await contents
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const ids = await page.locator('.prose h2[id]').evaluateAll((headings) => headings.map(({ id }) => `#${id}`));
    expect(hrefs).toEqual(ids);
    await contents.getByRole('link').last().click();
    await expect(page.locator(hrefs.at(-1) ?? '')).toBeInViewport();
  });

  onOneTab(`${path} has every part that a section needs`, async ({ page }) => {
    await page.goto(path);
    for (const key of ['fiveMinutes', 'tonight', 'thisWeek']) {
      await expect(page.getByRole('heading', { name: words(`section.${key}`) })).toBeVisible();
    }
    await expect(page.locator('.pair').first()).toContainText(words('section.badly'));
    await expect(page.locator('.pair').first()).toContainText(words('section.better'));
    await expect(page.locator('.when-not').first()).toBeVisible();
    await expect(page.getByText(words('section.reviewed').split('{')[0] ?? '')).toContainText(/20\d\d/);
    const bowl = words(path.includes('introduction') ? 'home.bowl' : 'section.bowl');
    await expect(page.getByRole('img', { name: bowl })).toBeVisible();
    const gold = await page.locator('.bowl .gold').count();
    expect(gold).toBe(path.includes('introduction') ? 0 : 1);
  });
}

test('previous and next lead through all written sections and back', async ({ page }) => {
  await page.goto(`/guide/${written[0]?.id}/`);
  const nav = page.getByRole('navigation', { name: words('section.nav') });
  await expect(nav.locator('[rel="prev"]')).toHaveCount(0);
  for (const { id, title } of written.slice(1)) {
    await expect(nav.locator('[rel="next"]')).toContainText(title);
    await nav.locator('[rel="next"]').click();
    await expect(page).toHaveURL(`/guide/${id}/`);
  }
  await expect(nav.locator('[rel="next"]')).toHaveCount(0);
  for (const { id } of written.slice(0, -1).reverse()) {
    await nav.locator('[rel="prev"]').click();
    await expect(page).toHaveURL(`/guide/${id}/`);
  }
});

for (const path of ['/', '/guide/']) {
  test(`the map on ${path} shows all twelve sections in order, those not written without a link`, async ({ page }) => {
    await page.goto(path);
    const items = page.locator('main .twelve > li');
    await expect(items).toHaveCount(12);
    for (const [index, { id, title, status }] of sections.slice(1).entries()) {
      const item = items.nth(index);
      await expect(item).toContainText(title);
      if (status === 'written')
        await expect(item.getByRole('link', { name: title })).toHaveAttribute('href', `/guide/${id}/`);
      else {
        await expect(item.getByRole('link')).toHaveCount(0);
        await expect(item).toContainText(words('guide.planned'));
        expect(allPages).not.toContain(`/guide/${id}/`);
      }
    }
  });
}

test('the bowl on the home page has twelve seams, and a link on each that is written', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.bowl .seam')).toHaveCount(12);
  const links = page.locator('.bowl a');
  await expect(links).toHaveCount(written.length - 1);
  await links.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/guide/${written[1]?.id}/`);
});

test('a reader comes in, chooses a lane, does an exercise and stops @phone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: words('home.hurt'), exact: true }).click();
  await expect(page).toHaveURL(/\/guide\//);
  await page.getByRole('radio', { name: words('section.laneHurt') }).check();
  await expect(shown(page, 'broke')).toHaveCount(0);
  const frame = page.locator('[data-exercise="sort"], [data-exercise="choose"]').first();
  const one = {
    id: ((await frame.getAttribute('id')) ?? '').replace('exercise-', ''),
    kind: (await frame.getAttribute('data-exercise')) ?? '',
  };
  await finish(await start(page, one.id), one);
  await frame.getByRole('link', { name: words('exercise.stop') }).click();
  await expect(page.locator('#settle')).toBeInViewport();
});

test.describe('on paper', () => {
  for (const path of [...sectionPages, ...exercisePages]) {
    onOneTab(`${path} prints its text and the paper form of every exercise, and no controls`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      for (const control of await page.locator('header.bar, .menu, .chips, .stop, #settle, .island, .contents').all())
        await expect(control).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const exercise of await page.locator('[data-exercise]').all()) {
        await expect(startOf(exercise)).toBeHidden();
        await expect(exercise.locator('.sheet')).toBeVisible();
        await expect(exercise.locator('.sheet li').first()).toBeVisible();
      }
      await expect(page.locator('.sources li').first()).toBeVisible();
    });
  }
});

test.describe('in forced colors', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  /** Colors and outline as they are drawn. */
  const drawn = (target: Locator) =>
    target.evaluate((element) => {
      const { color, backgroundColor, outlineStyle, outlineWidth, borderTopWidth } = getComputedStyle(element);
      return {
        color,
        backgroundColor,
        outlineStyle,
        outline: Number.parseFloat(outlineWidth),
        border: Number.parseFloat(borderTopWidth),
      };
    });

  test('the focus is seen on links, buttons and chips', async ({ page }) => {
    await page.goto(sectionPages[0] ?? '');
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const seen = new Set<string>();
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      const at = page.locator(':focus');
      const chip = (await at.getAttribute('type')) === 'radio';
      const { outlineStyle, outline } = await drawn(chip ? at.locator('xpath=following-sibling::span') : at);
      expect(outlineStyle, `stop ${stop + 1}`).not.toBe('none');
      expect(outline, `stop ${stop + 1}`).toBeGreaterThanOrEqual(2);
      seen.add(chip ? 'chip' : 'link');
    }
    expect([...seen].sort()).toEqual(['chip', 'link']);
  });

  test('a chosen chip can be read and told from the others without color', async ({ page }) => {
    await page.goto('/practice/');
    const chip = (checked: string) => page.locator(`.chips input${checked} + span`).first();
    const [on, off] = [await drawn(chip(':checked')), await drawn(chip(':not(:checked)'))];
    for (const { color, backgroundColor, border } of [on, off]) {
      expect(color).not.toBe(backgroundColor);
      expect(border).toBeGreaterThan(0);
    }
    expect(on.outline).toBeGreaterThan(0);
    expect(on.outlineStyle).not.toBe('none');
    expect(off.outlineStyle).toBe('none');
  });

  for (const one of examples) {
    test(`${one.id} can be read and done`, async ({ page }) => {
      await page.goto(reviewAddress);
      const box = await start(page, one.id);
      await passSafety(box);
      await answer(box, one);
      for (const control of await boxOf(page, one.id)
        .locator('button:visible, .option:visible, textarea:visible')
        .all()) {
        const { color, backgroundColor } = await drawn(control);
        expect(color, (await control.textContent()) ?? '').not.toBe(backgroundColor);
      }
      // A progress line, a bar or a mark that hangs on color alone would vanish: each has words beside it.
      await expect(box.locator('.progress')).toHaveText(/\d/);
    });
  }
});

test('the review page shows an example of every kind', () => {
  const kinds = pageOf(withReview, '/review/').flatMap(({ attrs }) => attrs['data-exercise'] ?? []);
  const used = allPages.flatMap((path) => pageOf(published, path).flatMap(({ attrs }) => attrs['data-exercise'] ?? []));
  expect([...new Set(kinds)].sort()).toEqual(expect.arrayContaining([...new Set(used)].sort()));
});
