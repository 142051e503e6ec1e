import { existsSync } from 'node:fs';
import { chromium, defineConfig, devices } from '@playwright/test';

// Playwright's own browser where it is installed, else the system's Chromium (scripts/browser.mjs brings one).
const own = existsSync(chromium.executablePath());
const system = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));
const launchOptions = own || !system ? {} : { executablePath: system };
const port = Number(process.env['TEST_PORT'] ?? 4390);

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.test/results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  reporter: process.env['TEST_REPORT'] ? [['list'], ['json', { outputFile: process.env['TEST_REPORT'] }]] : 'list',
  // Recording every page for the few that fail takes a third of the time; --trace on brings it back for a search.
  use: { baseURL: `http://127.0.0.1:${port}/`, trace: 'off', launchOptions },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], launchOptions } },
    { name: 'phone', use: { ...devices['Pixel 7'], launchOptions }, grep: /@phone/ },
  ],
  // The site as it is published, the same under a base path, and with the review page: built by scripts/test.mjs.
  webServer: [
    { command: `node scripts/serve.mjs dist ${port}`, port, reuseExistingServer: false },
    { command: `node scripts/serve.mjs .test/base ${port + 1} /goldseam`, port: port + 1, reuseExistingServer: false },
    { command: `node scripts/serve.mjs .test/review ${port + 2}`, port: port + 2, reuseExistingServer: false },
  ],
});
