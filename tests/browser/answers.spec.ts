import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  answer,
  boxOf,
  button,
  draft,
  example,
  expectStep,
  goOn,
  passSafety,
  progressOf,
  start,
  startOf,
  stepOf,
} from './exercises.ts';
import { reviewAddress, words } from './pages.ts';

test.beforeEach(({ page }) => page.goto(reviewAddress));

/** The stored answers of this site in this tab. */
const kept = (page: Page) => page.evaluate(() => ({ ...sessionStorage }) as Record<string, string>);

/** How an answer given by exercises.ts looks when a step is shown again. */
const given: Record<string, (box: Locator) => Promise<void>> = {
  choose: (box) => expect(box.getByRole('radio').first()).toBeChecked(),
  sort: (box) => expect(box.getByRole('group').getByRole('button').first()).toHaveAttribute('aria-pressed', 'true'),
  reflect: (box) => expect(box.getByRole('radio').first()).toBeChecked(),
};

for (const kind of ['choose', 'sort', 'reflect']) {
  test(`answers of ${kind} survive a reload of the tab`, async ({ page }) => {
    const one = example(kind);
    const box = await start(page, one.id);
    const { all } = await stepOf(box);
    await answer(box, one);
    await goOn(box);
    await page.reload();
    await start(page, one.id);
    // It goes on at the first step without an answer, and the earlier one is there.
    await expectStep(box, 2, all);
    await button(box, 'exercise.back').click();
    await given[kind]?.(box);
  });

  test(`answers of ${kind} are not seen in another tab`, async ({ page, context }) => {
    const one = example(kind);
    await answer(await start(page, one.id), one);
    const other = await context.newPage();
    await other.goto(reviewAddress);
    const box = await start(other, one.id);
    const { all } = await stepOf(box);
    await expectStep(box, 1, all);
  });

  test(`an unreadable answer of ${kind} is told, set aside and not lost`, async ({ page }) => {
    const one = example(kind);
    const name = `goldseam:${one.id}`;
    for (const broken of [
      '{"v":1,"answer":',
      '{"v":99,"answer":{}}',
      '{"v":1,"answer":{"picks":3,"places":3,"marks":3}}',
    ]) {
      await page.evaluate(
        ([key = '', value = '']) => {
          sessionStorage.clear();
          sessionStorage.setItem(key, value);
        },
        [name, broken],
      );
      await page.reload();
      const box = await start(page, one.id);
      await expect(box.getByText(words('exercise.unread'))).toBeVisible();
      await answer(box, one);
      const now = await kept(page);
      expect(Object.values(now)).toContain(broken);
      expect(now[name]).not.toBe(broken);
    }
  });
}

test('an answer given after an unreadable one is kept as any other', async ({ page }) => {
  const one = example('sort');
  await page.evaluate((key) => sessionStorage.setItem(key, 'nonsense'), `goldseam:${one.id}`);
  const box = await start(page, one.id);
  const { all } = await stepOf(box);
  await answer(box, one);
  await page.reload();
  await start(page, one.id);
  await expectStep(box, 2, all);
  await expect(box.getByText(words('exercise.unread'))).toHaveCount(0);
});

test('answers of the safety questions are asked for again after a reload', async ({ page }) => {
  const { id } = example('reflect-with-safety');
  await passSafety(await start(page, id));
  await page.reload();
  const box = await start(page, id);
  await expect(box.getByText(words('reflect.safety'))).toBeVisible();
  await expect(progressOf(box)).toHaveCount(0);
});

test('words of say do not survive a reload', async ({ page }) => {
  const { id } = example('say');
  const box = await start(page, id);
  await box.getByRole('textbox').fill(draft);
  await button(box, 'say.try').click();
  expect(await kept(page)).toEqual({});
  await page.reload();
  await start(page, id);
  await expect(box.getByRole('textbox')).toHaveValue('');
  await expect(button(box, 'say.try')).toBeVisible();
});

test('exercises work where the browser blocks storage', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.reload();
  const one = example('choose');
  const box = await start(page, one.id);
  await answer(box, one);
  await goOn(box);
  await expect(progressOf(box)).toBeVisible();
});

for (const kind of ['reflect', 'choose', 'sort', 'say', 'plan']) {
  test(`where the data of ${kind} cannot be had, a sentence says so, the paper form stays, and a second try works`, async ({
    page,
  }) => {
    const { id } = example(kind);
    let broken = true;
    await page.route(`**/review/${id}.json`, (route) =>
      broken ? route.fulfill({ status: 500, body: 'no' }) : route.continue(),
    );
    const box = boxOf(page, id);
    await startOf(box).scrollIntoViewIfNeeded();
    await expect(startOf(box)).toBeEnabled();
    await startOf(box).click();
    await expect(box.getByRole('status')).toHaveText(words('exercise.failed'));
    const frame = page.locator(`#exercise-${id}`);
    await frame.locator('summary').first().click();
    await expect(frame.locator('.sheet li').first()).toBeVisible();

    broken = false;
    await start(page, id);
    await expect(progressOf(box)).toBeVisible();
  });
}

test('where the rules of the coach cannot be had, the exercise goes on without it', async ({ page }) => {
  await page.route('**/practice/rules.json', (route) => route.fulfill({ status: 500, body: 'no' }));
  const asked = page.waitForResponse('**/practice/rules.json');
  const box = await start(page, example('say').id);
  await box.getByRole('textbox').fill(draft);
  await asked;
  await button(box, 'say.try').click();
  await expect(box.getByText(words('say.models'), { exact: true })).toBeVisible();
  await expect(box.getByRole('heading', { name: words('say.notes') })).toHaveCount(0);
});
