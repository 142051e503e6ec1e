// Doing an exercise without a pointer.
import { expect, type Locator, type Page } from '@playwright/test';
import { boxOf, startOf } from './exercises.ts';

/** Presses Tab until something has the focus, as a reader without a pointer does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 times Tab did not reach ${target}`);
}

/** Starts an exercise by keyboard, from the link before it in the page. */
export async function startByKeys(page: Page, id: string): Promise<Locator> {
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
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await expect(target).toBeEnabled();
  await page.keyboard.press('Enter');
}

export const status = (box: Locator) => box.getByRole('status');

/** Presses a button that vanishes by it, and looks where the focus went: lost, it would be at the top of the page. */
export async function expectFocusKept(page: Page, box: Locator, target: Locator): Promise<void> {
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
