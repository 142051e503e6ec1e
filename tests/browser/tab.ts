import { test as base, devices, type Page } from '@playwright/test';
import { published } from './pages.ts';

const { viewport } = devices['Desktop Chrome'];

/**
 * A test whose page is a tab that stays open: opening a browser context for each of a hundred pages takes longer
 * than looking at the page. Before each test the tab is as it was at first: size, media, nothing kept. For tests
 * that look at one address after the other; what needs a history or routes of its own takes Playwright's own `test`.
 */
export const test = base.extend<object, { tab: Page; script: boolean }>({
  /** Whether pages of this tab run JavaScript. */
  script: [true, { option: true, scope: 'worker' }],
  tab: [
    async ({ browser, script }, use) => {
      const context = await browser.newContext({ baseURL: published.origin, javaScriptEnabled: script, viewport });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab }, use) => {
    await tab.setViewportSize(viewport);
    await tab.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
    await use(tab);
    await tab.unrouteAll();
    await tab.context().clearCookies();
    await tab.evaluate(() => {
      sessionStorage.clear();
      localStorage.clear();
    });
  },
});
