// Dragging, for those who like it; buttons and keys do the same and have tests of their own.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { button, example, start } from './exercises.ts';
import { reviewAddress, words } from './pages.ts';

test.beforeEach(({ page }) => page.goto(reviewAddress));

/** Takes hold of one thing and lets it go on another, in steps as a hand does. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  await from.scrollIntoViewIfNeeded();
  const middle = async (place: Locator) => {
    const box = await place.boundingBox();
    if (!box) throw new Error(`${place} is not on the screen`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  const [end, begin] = [await middle(to), await middle(from)];
  await page.mouse.move(...begin);
  await page.mouse.down();
  await page.mouse.move(...end, { steps: 6 });
  await page.mouse.up();
}

test('a step that is dragged by its grip takes the place of the one it is let go on', async ({ page }) => {
  const box = await start(page, example('order-steps').id);
  const pool = box.locator('[data-pool]');
  while ((await pool.count()) > 0) await pool.first().click();
  const rows = box.locator('[data-drop]');
  const texts = () => rows.locator('p').allTextContents();
  const [first = '', second = '', third = '', ...rest] = await texts();
  await drag(page, rows.first().locator('[data-step]'), rows.nth(2));
  await expect.poll(texts).toEqual([second, third, first, ...rest]);
  await expect(box.getByRole('status')).toHaveText(words('order.placed', { step: first, at: 3 }));

  // Let go beside the list it goes back to where it was.
  await drag(page, rows.first().locator('[data-step]'), box.getByText(words('order.check'), { exact: true }));
  expect(await texts()).toEqual([second, third, first, ...rest]);
});

test('a card that is dragged onto a pile lies there, and says what a tap would have said', async ({ page }) => {
  const box = await start(page, example('sort').id);
  const piles = box.getByRole('group', { name: words('sort.piles') }).getByRole('button');
  const card = box.locator('p[tabindex="-1"]');
  await drag(page, card, piles.nth(1));
  await expect(piles.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(box.getByRole('status')).not.toBeEmpty();
  await expect(button(box, 'exercise.next')).toBeEnabled();
});
