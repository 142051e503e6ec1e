import { expect, type Locator, type Page, test } from '@playwright/test';
import { boxOf, button, draft, example, expectStep, goOn, start, startOf, stepOf, wayOn } from './exercises.ts';
import { exercisePages, reviewAddress, sectionPages, words } from './pages.ts';

/** Presses Tab until something has the focus, as a reader without a pointer does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 times Tab did not reach ${target}`);
}

/** Starts an exercise by keyboard, from the link before it in the page. */
async function startByKeys(page: Page, id: string): Promise<Locator> {
  const box = boxOf(page, id);
  const first = startOf(box);
  await first.scrollIntoViewIfNeeded();
  await expect(first).toBeEnabled();
  // The frame of the exercise is a part of the page, not a tab stop: reading on begins there.
  await page.locator(`#exercise-${id}`).evaluate((frame) => {
    frame.tabIndex = -1;
    frame.focus({ preventScroll: true });
  });
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(first).toHaveCount(0);
  return box;
}

/** Goes to a button or link by keyboard and presses it. */
async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await expect(target).toBeEnabled();
  await page.keyboard.press('Enter');
}

const status = (box: Locator) => box.getByRole('status');

test.beforeEach(({ page }) => page.goto(reviewAddress));

test('choose can be done from start to end by keyboard alone, and the focus follows', async ({ page }) => {
  const box = await startByKeys(page, example('choose').id);
  const { all } = await stepOf(box);
  for (let step = 1; step <= all; step += 1) {
    await expectStep(box, step, all);
    await expect(box.locator('legend')).toBeFocused();
    const several = await box.getByText(words('choose.several')).isVisible();
    await tabTo(page, several ? box.getByRole('checkbox').first() : box.getByRole('radio').first());
    await page.keyboard.press('Space');
    if (!several) {
      await page.keyboard.press('ArrowDown');
      await expect(box.getByRole('radio').nth(1)).toBeChecked();
      await page.keyboard.press('ArrowUp');
    }
    await expect(status(box)).toBeEmpty();
    await press(page, button(box, 'choose.check'));
    await expect(status(box)).toHaveText(
      new RegExp(['fits', 'partly', 'other'].map((key) => words(`choose.${key}`)).join('|')),
    );
    await press(page, wayOn(box));
  }
  const done = box.getByRole('heading', { name: words('choose.doneTitle') });
  await expect(done).toBeFocused();
  await press(page, button(box, 'exercise.again'));
  await expectStep(box, 1, all);
  await expect(box.locator('legend')).toBeFocused();
});

test('sort can be done from start to end by keyboard alone, and the focus follows', async ({ page }) => {
  const box = await startByKeys(page, example('sort').id);
  const piles = box.getByRole('group', { name: words('sort.piles') }).getByRole('button');
  const { all } = await stepOf(box);
  for (let step = 1; step <= all; step += 1) {
    await expectStep(box, step, all);
    await expect(box.locator('p[tabindex="-1"]')).toBeFocused();
    await expect(status(box)).toBeEmpty();
    const pile = piles.nth(step % 2);
    await tabTo(page, pile);
    await page.keyboard.press('Space');
    await expect(pile).toHaveAttribute('aria-pressed', 'true');
    await expect(status(box)).toHaveText(new RegExp(`${words('sort.fits')}|${words('sort.other')}`));
    await press(page, wayOn(box));
  }
  await expect(box.getByRole('heading', { name: words('sort.doneTitle') })).toBeFocused();
});

for (const id of ['reflect-two-parts', 'reflect-with-safety-questions']) {
  test(`${id} can be done from start to end by keyboard alone, and the focus follows`, async ({ page }) => {
    const box = await startByKeys(page, id);
    if (id.includes('safety')) {
      await expect(box.getByText(words('reflect.safety'))).toBeFocused();
      for (const question of ['reflect.afraid', 'reflect.harmed']) {
        const answers = box.getByRole('group', { name: words(question) }).getByRole('radio');
        await tabTo(page, answers.first());
        await page.keyboard.press('ArrowDown');
        await expect(answers.nth(1)).toBeChecked();
      }
      await press(page, wayOn(box));
    }
    const { all } = await stepOf(box);
    for (let step = 1; step <= all; step += 1) {
      await expectStep(box, step, all);
      await expect(box.locator('legend')).toBeFocused();
      await tabTo(page, box.getByRole('radio').first());
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await expect(box.getByRole('radio').nth(1)).toBeChecked();
      await press(page, wayOn(box));
    }
    await expect(box.getByRole('heading', { name: words('reflect.resultTitle') })).toBeFocused();
    // A total would be a verdict.
    await expect(box.locator('section').first()).toBeVisible();
    await press(page, box.getByRole('link', { name: words('exercise.personLink') }));
    await expect(page).toHaveURL(/\/help-now\/#/);
  });
}

test('a yes to a safety question is answered with help in a status, by keyboard alone', async ({ page }) => {
  const box = await startByKeys(page, example('reflect-with-safety').id);
  await tabTo(page, box.getByRole('radio').first());
  await page.keyboard.press('Space');
  await expect(status(box)).toContainText(words('reflect.unsafe'));
  await expect(wayOn(box)).toHaveCount(0);
  await tabTo(page, box.getByRole('link', { name: words('reflect.unsafeLink') }));
});

test('say can be done from start to end by keyboard alone, and the focus follows', async ({ page }) => {
  const box = await startByKeys(page, example('say').id);
  const { all } = await stepOf(box);
  for (let step = 1; step <= all; step += 1) {
    await expectStep(box, step, all);
    await expect(box.locator('p[tabindex="-1"]')).toBeFocused();
    await tabTo(page, box.getByRole('textbox'));
    await page.keyboard.type(draft);
    await expect(box.getByRole('status')).toHaveText(words('say.noteOne'));
    const notes = box
      .getByRole('list')
      .filter({ has: page.getByRole('button', { name: words('say.mute') }) })
      .getByRole('listitem');
    await press(page, notes.first().getByRole('button'));
    await expect(notes).toHaveCount(0);
    const meter = box.getByRole('checkbox', { name: words('say.partsShow') });
    await tabTo(page, meter);
    await page.keyboard.press('Space');
    await expect(box.getByRole('heading', { name: words('say.parts') })).toHaveCount((await meter.isChecked()) ? 1 : 0);
    const own = box
      .getByRole('group', { name: words('say.check') })
      .getByRole('checkbox')
      .first();
    await tabTo(page, own);
    await page.keyboard.press('Space');
    await expect(own).toBeChecked();
    await press(page, button(box, 'say.try'));
    const models = box.locator('summary', { hasText: words('say.models') });
    await press(page, models);
    await expect(models.locator('xpath=..')).toHaveAttribute('open', '');
    if (step < all) await press(page, wayOn(box));
  }
  await press(page, box.getByRole('link', { name: words('exercise.personLink') }));
  await expect(page).toHaveURL(/\/help-now\/#/);
});

test('timer can be done from start to end by keyboard alone, and the focus follows', async ({ page }) => {
  const box = await startByKeys(page, example('timer-breathe').id);
  const { all } = await stepOf(box);
  for (let step = 1; step <= all; step += 1) {
    await expectStep(box, step, all);
    await expect(box.locator('[tabindex="-1"]').first()).toBeFocused();
    if (step === 2) {
      await press(page, button(box, 'timer.begin'));
      await press(page, button(box, 'timer.pause'));
      await expect(status(box)).toHaveText(words('timer.paused'));
      await press(page, button(box, 'timer.carryOn'));
      await press(page, button(box, 'timer.more'));
    } else {
      await tabTo(page, box.getByRole('radio').first());
      await page.keyboard.press('Space');
    }
    await press(page, wayOn(box));
  }
  await expect(box.getByRole('heading', { name: words('timer.doneTitle') })).toBeFocused();
  await press(page, button(box, 'exercise.again'));
  await expectStep(box, 1, all);
});

test('a note of a log is written, changed and removed by keyboard alone', async ({ page }) => {
  const box = await startByKeys(page, example('log-two-columns').id);
  await expect(box.locator('p[tabindex="-1"]')).toBeFocused();
  await press(page, button(box, 'log.put'));
  await expect(status(box)).toHaveText(words('log.pick'));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('the milk');
  await box.locator('.option input').first().focus();
  await page.keyboard.press('Space');
  await press(page, button(box, 'log.put'));
  await expect(status(box)).toHaveText(words('log.noted'));
  await press(page, button(box, 'log.edit'));
  await expect(box.locator('legend[tabindex="-1"]')).toBeFocused();
  await expect(box.getByRole('textbox')).toHaveValue('the milk');
  await press(page, button(box, 'log.remove'));
  await expect(box.locator('legend[tabindex="-1"]')).toBeFocused();
  await expect(button(box, 'log.remove')).toHaveCount(0);
});

test('"Stop here" leads to the settling card by keyboard and loses nothing', async ({ page }) => {
  const { id } = example('choose');
  const box = await startByKeys(page, id);
  await box.getByRole('radio').first().check();
  await press(page, page.locator(`#exercise-${id}`).getByRole('link', { name: words('exercise.stop') }));
  await expect(page.locator('#settle')).toBeFocused();
  await expect(page.locator('#settle')).toBeInViewport();
  await expect(page.getByRole('heading', { name: words('settle.title') })).toBeVisible();
  await expect(box.getByRole('radio').first()).toBeChecked();
});

test('an answer of choose can be changed', async ({ page }) => {
  const box = await startByKeys(page, example('choose').id);
  await box.getByRole('radio').first().check();
  await button(box, 'choose.check').click();
  await expect(box.getByRole('radio').first()).toBeDisabled();
  await press(page, button(box, 'exercise.change'));
  await expect(box.getByRole('radio').first()).toBeEnabled();
  await expect(box.getByRole('radio').first()).not.toBeChecked();
});

test('Back leads to the earlier answer of choose, sort, reflect and say, with the focus on its question', async ({
  page,
}) => {
  for (const [kind, act] of [
    [
      'choose',
      async (box: Locator) => {
        await box.getByRole('radio').first().check();
        await button(box, 'choose.check').click();
      },
    ],
    ['sort', (box: Locator) => box.getByRole('group').getByRole('button').nth(1).click()],
    ['reflect-two', (box: Locator) => box.getByRole('radio').nth(2).check()],
    ['say', (box: Locator) => box.getByRole('textbox').fill(draft)],
  ] as const) {
    const box = await startByKeys(page, example(kind).id);
    const { all } = await stepOf(box);
    await act(box);
    await goOn(box);
    await press(page, button(box, 'exercise.back'));
    await expectStep(box, 1, all);
    await expect(box.locator('[tabindex="-1"]').first()).toBeFocused();
    if (kind === 'sort')
      await expect(box.getByRole('group').getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true');
    else if (kind === 'say') await expect(box.getByRole('textbox')).toHaveValue(draft);
    else await expect(box.getByRole('radio').nth(kind === 'choose' ? 0 : 2)).toBeChecked();
  }
});

/** Presses a button that vanishes by it, and looks where the focus went: lost, it would be at the top of the page. */
async function expectFocusKept(page: Page, box: Locator, target: Locator): Promise<void> {
  await target.focus();
  await page.keyboard.press('Enter');
  await expect(target).toHaveCount(0);
  await expect
    .poll(
      () => box.evaluate((element) => element.contains(document.activeElement)),
      'the focus is still in the exercise',
    )
    .toBe(true);
}

test('the focus is not lost after "See the reasons" and "Change this answer"', async ({ page }) => {
  const box = await start(page, example('choose').id);
  await box.getByRole('radio').first().check();
  await expectFocusKept(page, box, button(box, 'choose.check'));
  await expectFocusKept(page, box, button(box, 'exercise.change'));
});

test('the focus is not lost after a note of the coach is switched off', async ({ page }) => {
  const box = await start(page, example('say').id);
  await box.getByRole('textbox').fill(draft);
  await expectFocusKept(page, box, box.getByRole('button', { name: words('say.mute') }));
});

test('the focus is not lost after the first try and after a scene is cleared', async ({ page }) => {
  const box = await start(page, example('say').id);
  await box.getByRole('textbox').fill(draft);
  await expectFocusKept(page, box, button(box, 'say.try'));
  await expectFocusKept(page, box, button(box, 'say.againScene'));
});

/** Waits, as a reader does, until every exercise in view has woken. */
const awake = (page: Page) =>
  page.evaluate(async () => {
    const asleep = () =>
      [...document.querySelectorAll('astro-island[ssr] > :first-child')].some((first) => {
        const { top, bottom } = first.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      });
    while (asleep()) await new Promise(requestAnimationFrame);
  });

for (const path of [...sectionPages, ...exercisePages.slice(0, 1)]) {
  test(`Tab alone reaches every Start on ${path}`, async ({ page }) => {
    await page.goto(path);
    for (const frame of await page.locator('[data-exercise]').all()) {
      // From the last stop before the exercise: until then it may never have been in view.
      await frame.evaluate((element) => {
        const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
        // The link in a closed definition is no stop.
        const stops = all.filter((stop) => stop.checkVisibility());
        stops.findLast((stop) => stop.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING)?.focus();
      });
      await awake(page);
      const start = startOf(frame);
      const paper = frame.locator('summary').first();
      const at = async () =>
        (await start.evaluate((element) => element === document.activeElement))
          ? 'Start'
          : (await paper.evaluate((element) => element === document.activeElement)) && 'past it';
      // A gate with its link may stand before Start.
      await page.keyboard.press('Tab');
      await awake(page);
      if (!(await at())) await page.keyboard.press('Tab');
      await awake(page);
      expect(await at(), (await frame.getAttribute('id')) ?? '').toBe('Start');
      await expect(start).toBeEnabled();
    }
  });
}
