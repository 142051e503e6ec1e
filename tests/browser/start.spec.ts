import { expect, type Page } from '@playwright/test';
import { startOf } from './exercises.ts';
import { exercisePages, sectionPages } from './pages.ts';
import { test } from './tab.ts';

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
