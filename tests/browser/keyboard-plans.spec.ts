import { expect, type Locator, type Page, test } from '@playwright/test';
import { button, example, expectStep, stepOf, wayOn } from './exercises.ts';
import { press, startByKeys, status, tabTo } from './keys.ts';
import { reviewAddress, words } from './pages.ts';

test.beforeEach(({ page }) => page.goto(reviewAddress));

/** Fills the field of a plan by keys, whatever its kind. */
async function fillByKeys(page: Page, box: Locator): Promise<void> {
  const field = box.locator('form :is(input, textarea)').first();
  await tabTo(page, field);
  const type = await field.getAttribute('type');
  if (type === 'radio' || type === 'checkbox') return page.keyboard.press('Space');
  const day = new Date(Date.now() + 86_400_000);
  const two = (number: number) => String(number).padStart(2, '0');
  const typed: Record<string, string> = {
    date: `${two(day.getMonth() + 1)}${two(day.getDate())}${day.getFullYear()}`,
    time: '0630PM',
    number: '20',
  };
  await page.keyboard.type(typed[type ?? ''] ?? 'I will call the bank on Friday at 6 pm.');
}

test('plan can be done from start to end by keyboard alone, and the focus follows', async ({ page }) => {
  const box = await startByKeys(page, example('plan-every').id);
  const { all } = await stepOf(box);
  // A note on an empty field: the focus stays on the button, and the way on is blocked by nothing but the note.
  await press(page, wayOn(box));
  await expect(status(box)).not.toBeEmpty();
  await expect(button(box, 'plan.keep')).toBeFocused();
  for (let step = 1; step <= all; step += 1) {
    await expectStep(box, step, all);
    if (step > 1) await expect(box.locator('[tabindex="-1"]').first()).toBeFocused();
    if (step === 1) await page.keyboard.press('Shift+Tab');
    if (step === 1) await page.keyboard.press('Shift+Tab');
    await fillByKeys(page, box);
    await expect(status(box)).toBeEmpty();
    if (step === 2) {
      await press(page, button(box, 'exercise.back'));
      await expectStep(box, 1, all);
      await expect(box.getByRole('textbox')).not.toHaveValue('');
      await press(page, wayOn(box));
      await expect(box.getByRole('textbox')).not.toHaveValue('');
    }
    await press(page, wayOn(box));
  }
  await expect(box.getByRole('heading', { name: words('plan.doneTitle') })).toBeFocused();
  await press(page, button(box, 'exercise.clear'));
  await expectStep(box, 1, all);
  await expect(box.locator('[tabindex="-1"]').first()).toBeFocused();
  await expect(box.getByRole('textbox')).toHaveValue('');
});

test('order can be done from start to end by keyboard alone, each move is announced, and the focus follows', async ({
  page,
}) => {
  const box = await startByKeys(page, example('order-steps').id);
  await expect(box.locator('p[tabindex="-1"]')).toBeFocused();
  const pool = box.locator('[data-pool]');
  const all = await pool.count();
  await tabTo(page, pool.first());
  for (let at = 1; at <= all; at += 1) {
    const text = (await page.locator(':focus').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(status(box)).toHaveText(words('order.placed', { step: text, at }));
    await expect(at < all ? box.locator('[data-pool]:focus') : button(box, 'order.check')).toBeFocused();
  }
  const rows = box.locator('[data-drop]');
  const texts = () => rows.locator('p').allTextContents();
  const before = await texts();
  const [first = '', second = '', ...rest] = before;
  const later = rows.first().getByRole('button', { name: words('order.later') });
  await later.focus();
  await page.keyboard.press('ArrowDown');
  await expect(status(box)).toHaveText(words('order.placed', { step: first, at: 2 }));
  expect(await texts()).toEqual([second, first, ...rest]);
  // The focus goes with the row, so the next key moves the same one.
  await page.keyboard.press('ArrowUp');
  await expect(status(box)).toHaveText(words('order.placed', { step: first, at: 1 }));
  expect(await texts()).toEqual(before);
  // A button does the same.
  await expect(later).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(box)).toHaveText(words('order.placed', { step: first, at: 2 }));
  expect(await texts()).toEqual([second, first, ...rest]);

  const out = rows.first().getByRole('button', { name: words('order.remove') });
  await out.focus();
  await page.keyboard.press('Enter');
  await expect(status(box)).toHaveText(words('order.removed', { step: second }));
  await expect(pool).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, button(box, 'order.check'));
  await expect(status(box)).toHaveText(/\d/);
  await expect(box.getByRole('heading', { name: words('order.reasons') })).toBeVisible();
  await expect(button(box, 'order.check')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(button(box, 'exercise.again')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box.locator('p[tabindex="-1"]')).toBeFocused();
  await expect(pool).toHaveCount(all);
});

test('a ladder is marked by keyboard alone', async ({ page }) => {
  const box = await startByKeys(page, example('order-ladder').id);
  await tabTo(page, box.locator('[data-pool]').first());
  for (let rung = 0; rung < 3; rung += 1) {
    await box.locator('[data-pool]').first().focus();
    await page.keyboard.press('Enter');
  }
  await expect(button(box, 'order.check')).toBeDisabled();
  const marks = box.getByRole('combobox');
  for (const [index, mark] of ['1', '3', '5'].entries()) {
    await marks.nth(index).focus();
    await page.keyboard.type(mark);
    await expect(marks.nth(index)).toHaveValue(mark);
  }
  await press(page, button(box, 'order.check'));
  await expect(box.getByRole('heading', { name: words('order.reasons') })).toBeVisible();
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
      await press(page, button(box, 'exercise.back'));
      await expectStep(box, 1, all);
      await expect(box.getByRole('radio').first()).toBeChecked();
      await press(page, wayOn(box));
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

test('the notes of a log are cleared by keyboard alone, and the focus goes back to the question', async ({ page }) => {
  const box = await startByKeys(page, example('log-two-columns').id);
  await tabTo(page, box.locator('.option input').first());
  await page.keyboard.press('Space');
  await press(page, button(box, 'log.put'));
  await expect(button(box, 'log.remove')).toHaveCount(1);
  await press(page, button(box, 'exercise.clear'));
  await expect(button(box, 'log.remove')).toHaveCount(0);
  await expect(box.locator('legend[tabindex="-1"]')).toBeFocused();
});
