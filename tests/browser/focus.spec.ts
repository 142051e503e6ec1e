import { expect, type Locator, test } from '@playwright/test';
import { button, draft, example, expectStep, goOn, start, stepOf } from './exercises.ts';
import { expectFocusKept, press, startByKeys } from './keys.ts';
import { reviewAddress, words } from './pages.ts';

test.beforeEach(({ page }) => page.goto(reviewAddress));

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
  // It stands before the way on, which has the focus: Tab would go through the rest of the page.
  await page.keyboard.press('Shift+Tab');
  await expect(button(box, 'exercise.change')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box.getByRole('radio').first()).toBeEnabled();
  await expect(box.getByRole('radio').first()).not.toBeChecked();
});

test('Back leads to the earlier answer of choose, sort, spot, reflect and say, with the focus on its question', async ({
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
    ['spot', (box: Locator) => box.getByRole('toolbar').getByRole('button').nth(1).click()],
    ['reflect-two', (box: Locator) => box.getByRole('radio').nth(2).check()],
    ['say', (box: Locator) => box.getByRole('textbox').fill(draft)],
  ] as const) {
    const box = await startByKeys(page, example(kind).id);
    const { all } = await stepOf(box);
    await act(box);
    if (kind === 'spot') await button(box, 'spot.check').click();
    await goOn(box);
    await press(page, button(box, 'exercise.back'));
    await expectStep(box, 1, all);
    await expect(box.locator('[tabindex="-1"]').first()).toBeFocused();
    if (kind === 'sort')
      await expect(box.getByRole('group').getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true');
    else if (kind === 'spot')
      await expect(box.getByRole('toolbar').getByRole('button').nth(1)).toHaveAttribute('aria-pressed', 'true');
    else if (kind === 'say') await expect(box.getByRole('textbox')).toHaveValue(draft);
    else await expect(box.getByRole('radio').nth(kind === 'choose' ? 0 : 2)).toBeChecked();
  }
});

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
