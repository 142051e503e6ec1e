// Builds the site once, or the three builds that the browser tests look at.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

/**
 * One build.
 * @param {Record<string, string>} settings OUT_DIR, BASE_PATH, SITE_URL, REVIEW
 * @param {{ quiet?: boolean }} options quiet: only what goes wrong is printed
 * @returns {boolean} whether it succeeded
 */
export function build(settings = {}, { quiet = false } = {}) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  const log = quiet ? ['--silent'] : [];
  return (
    spawnSync('npx', ['astro', 'build', ...log], { stdio: 'inherit', env, shell: process.platform === 'win32' })
      .status === 0
  );
}

/** The published site in dist, the same under a base path, and one with the review page. */
export function buildForTests() {
  return (
    build({}, { quiet: true }) &&
    build({ OUT_DIR: '.test/base', BASE_PATH: '/goldseam' }, { quiet: true }) &&
    build({ OUT_DIR: '.test/review', REVIEW: '1' }, { quiet: true })
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(buildForTests() ? 0 : 1);
