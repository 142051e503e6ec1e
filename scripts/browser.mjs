// Finds a browser for the tests, or brings one: Playwright's own where it is installed, else the
// system's Chromium, else Debian's package where this user may install it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of a browser that is there, or undefined. CHROMIUM_PATH names one first. */
export function browserPath() {
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...system].find((path) => path && existsSync(path));
}

/** Installs Debian's chromium as root or through a sudo that asks for no password. Returns whether that worked. */
function installFromDebian() {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  console.log('No browser found for the tests: installing chromium from the system packages.');
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

/**
 * Makes sure that there is a browser.
 * @returns {boolean} false when there is none and none can be installed; one sentence then says what to do
 */
export function ensureBrowser() {
  if (browserPath() || (installFromDebian() && browserPath())) return true;
  console.error(
    'The browser tests need Chromium and found none. Run "npx playwright install chromium", or install Chromium and set CHROMIUM_PATH to it.',
  );
  return false;
}
