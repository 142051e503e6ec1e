// `npm test`: types, lint, unit, content and repository tests, the builds, the browser tests. The last
// line is the sum of them all; the exit code is 1 when anything failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';
import { buildForTests } from './build.mjs';

const reports = '.test/reports';
rmSync('.test', { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;

/** Runs one command with its output shown. Returns whether it succeeded. */
function run(command, args, env = {}) {
  const options = {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  };
  return spawnSync(command, args, options).status === 0;
}

/** Counts a step that has no tests of its own as one test. */
function count(name, ok) {
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** Adds the sums of a runner's report. A runner that failed without a failed test counts as one failure. */
function sum(name, ok, file, read) {
  const report = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  passed += report.passed;
  failed += report.failed;
  if (!ok && report.failed === 0) count(name, false);
}

const step = (title) => console.log(`\n== ${title}`);

step('Types');
count('types', run('npx', ['astro', 'check', '--minimumSeverity', 'warning']));

step('Lint');
count('format and markup', run('npx', ['biome', 'check', '.']));
count('architecture', run('npx', ['eslint', '.']));

step('Unit, content and repository tests');
const unit = `${reports}/vitest.json`;
sum(
  'vitest',
  run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`]),
  unit,
  ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
);

step('Build');
if (count('builds', buildForTests()) && count('browser', ensureBrowser())) {
  step('Browser tests');
  const browser = `${reports}/playwright.json`;
  sum('playwright', run('npx', ['playwright', 'test'], { TEST_REPORT: browser }), browser, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
