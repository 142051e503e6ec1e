import { expect, test } from '@playwright/test';
import { button, draft, example, expectStep, stepOf, wayOn } from './exercises.ts';
import { press, startByKeys, status, tabTo } from './keys.ts';
import { reviewAddress, words } from './pages.ts';

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

test('spot can be done from start to end by keyboard alone, and the focus follows', async ({ page }) => {
  const box = await startByKeys(page, example('spot-some').id);
  const word = box.getByRole('toolbar').getByRole('button');
  const { all } = await stepOf(box);
  for (let step = 1; step <= all; step += 1) {
    await expectStep(box, step, all);
    await expect(box.locator('p[tabindex="-1"]')).toBeFocused();
    // The sentence is one stop for Tab, however many words it has; arrow keys go from word to word.
    await page.keyboard.press('Tab');
    await expect(word.first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(word.nth(1)).toBeFocused();
    await page.keyboard.press('Space');
    await expect(word.nth(1)).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('End');
    await expect(word.last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(word.first()).toBeFocused();
    await expect(status(box)).toBeEmpty();
    await press(page, button(box, 'spot.check'));
    await expect(status(box)).not.toBeEmpty();
    await press(page, wayOn(box));
  }
  await expect(box.getByRole('heading', { name: words('spot.doneTitle') })).toBeFocused();
  await press(page, button(box, 'exercise.again'));
  await expectStep(box, 1, all);
  await expect(box.locator('p[tabindex="-1"]')).toBeFocused();
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
