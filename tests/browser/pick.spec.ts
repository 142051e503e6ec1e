import { expect, type Locator, type Page, test } from '@playwright/test';
import { PDFParse } from 'pdf-parse';
import { boxOf, button, example, expectStep, start, startOf } from './exercises.ts';
import { reviewAddress, words } from './pages.ts';

const chips = 'pick-rows-of-chips';
const turns = 'pick-questions-in-turns';
const ideas = (box: Locator) => box.getByRole('group', { name: words('pick.ideas') }).getByRole('checkbox');
const apart = (box: Locator) => box.getByRole('group', { name: words('pick.apart') }).getByRole('checkbox');
const chip = (box: Locator, name: string) => box.getByRole('radio', { name, exact: true });
const see = (box: Locator) => button(box, 'pick.see').first();
const count = (number: number, all = 8) => words('pick.count', { count: number, all });

test.beforeEach(({ page }) => page.goto(reviewAddress));

/** Presses Tab until something has the focus, as a reader without a pointer does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`40 times Tab did not reach ${target}`);
}

test('pick can be done from start to end by keyboard alone, and the focus follows', async ({ page }) => {
  const box = boxOf(page, chips);
  await startOf(box).focus();
  await expect(startOf(box)).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(box.locator('p[tabindex="-1"]')).toBeFocused();
  // A row that would change nothing is not there.
  await expect(box.getByRole('radio')).toHaveCount(6);
  await expect(see(box)).toBeDisabled();

  await tabTo(page, box.getByRole('radio').first());
  await page.keyboard.press('ArrowRight');
  await expect(chip(box, 'Warm days')).toBeChecked();
  await expect(box.getByRole('status')).toHaveText(count(5));
  await tabTo(page, ideas(box).first());
  await page.keyboard.press('Space');
  await expect(ideas(box).first()).toBeChecked();

  // From the first idea the way to the card is one step back.
  await page.keyboard.press('Shift+Tab');
  await expect(see(box)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box.getByRole('heading', { name: words('pick.doneTitle') })).toBeFocused();
  await expect(box.getByText(words('pick.few', { least: 2 }))).toBeVisible();
  await tabTo(page, button(box, 'pick.more'));
  await page.keyboard.press('Enter');
  await expect(box.locator('p[tabindex="-1"]')).toBeFocused();
  // The filter is as it was left.
  await expect(chip(box, 'Warm days')).toBeChecked();
});

test('a filter drops no pick: what it hides is listed apart and stays on the card', async ({ page }) => {
  const box = await start(page, chips);
  await box.getByRole('checkbox', { name: 'Walk in snow.' }).check();
  await chip(box, 'Warm days').check();
  await expect(ideas(box)).toHaveCount(5);
  await expect(apart(box)).toHaveCount(1);
  await expect(apart(box)).toBeChecked();
  // A row whose mark is taken off stays, with the focus in it.
  await apart(box).press('Space');
  await expect(apart(box)).not.toBeChecked();
  await expect(apart(box)).toBeFocused();
  await apart(box).check();
  await see(box).click();
  await expect(box.getByRole('listitem')).toHaveText(['Walk in snow.']);
});

test('where nothing fits, one button shows all ideas again and the focus is not lost', async ({ page }) => {
  const box = await start(page, chips);
  await chip(box, 'Warm days').check();
  await chip(box, 'Some cost').check();
  await expect(box.getByRole('status')).toHaveText(words('pick.nothing'));
  await expect(box.getByRole('checkbox')).toHaveCount(0);
  await button(box, 'pick.showAll').press('Enter');
  await expect(box.getByRole('status')).toHaveText(count(8));
  await expect(ideas(box)).toHaveCount(8);
  await expect(box.locator('p[tabindex="-1"]')).toBeFocused();
});

test('picks stay in the tab and are cleared at a word', async ({ page }) => {
  const first = await start(page, chips);
  await ideas(first).nth(2).check();
  await page.reload();
  const box = await start(page, chips);
  await expect(ideas(box).nth(2)).toBeChecked();
  await see(box).click();
  await button(box, 'exercise.clear').click();
  await expect(box.getByRole('checkbox', { checked: true })).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('two people take turns with the picks, one at a time, and come back to the card', async ({ page }) => {
  const box = await start(page, turns);
  for (const at of [0, 4, 6]) await ideas(box).nth(at).check();
  await see(box).click();
  await button(box, 'pick.turns').click();
  for (const [step, asks] of ['One of you asks.', 'Now the other asks.', 'One of you asks.'].entries()) {
    await expectStep(box, step + 1, 3);
    await expect(box.locator('[tabindex="-1"]')).toBeFocused();
    await expect(box.getByText(asks)).toBeVisible();
    await button(box, step < 2 ? 'exercise.next' : 'exercise.finish').click();
  }
  await expect(box.getByRole('heading', { name: words('pick.doneTitle') })).toBeFocused();
});

/** The text of each printed page. */
const print = async (page: Page) => {
  const { pages } = await new PDFParse({ data: new Uint8Array(await page.pdf({ format: 'A4' })) }).getText();
  return pages.map(({ text }) => text.replace(/\s+/g, ' ').trim());
};

test('open cards are printed alone, also two of different kinds at once', async ({ page }) => {
  const box = await start(page, chips);
  for (const idea of await ideas(box).all()) await idea.check();
  await see(box).click();
  expect(await print(page)).toEqual([expect.stringMatching(/^Small things .*Sit on a bench.*Choose a plant\.$/)]);

  const plan = await start(page, example('plan-two-days').id);
  await plan.getByRole('textbox').fill('I will open the book of the bank.');
  while ((await button(plan, 'exercise.finish').count()) === 0) await plan.locator('[type="submit"]').click();
  await plan.locator('[type="submit"]').click();
  await expect(plan.getByText('An open book')).toBeVisible();
  const [both = ''] = await print(page);
  expect(both).toContain('Small things');
  expect(both).toContain('An open book');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list stands on paper with boxes, under the values of its first row', async ({ page }) => {
    const sheet = page.locator(`#exercise-${chips} .sheet`);
    await expect(sheet.locator('.boxes > li').filter({ visible: true })).toHaveCount(8);
    await expect(sheet.locator('strong')).toHaveText(['Warm days', 'Cold days', 'All year']);
    await expect(sheet.getByRole('radio')).toHaveCount(0);
  });
});
