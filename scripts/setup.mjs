// Installs what package-lock.json names, once for each change of that file.
// Runs on any Node from 18 on: it brings the project's own Node through npm,
// and the next script in package.json then runs on that one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

const stamp = 'node_modules/.setup';
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0);

console.log('Setting up: installing packages, with the Node they need. This takes a minute, once.');

/** Runs npm with the arguments given and returns its exit status. */
function npm(...args) {
  const options = { stdio: 'inherit' };
  const cli = process.env.npm_execpath;
  const run = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: true });
  return run.status ?? 1;
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
// A registry without some platform packages makes `npm ci` refuse the lock file;
// `npm install --no-save` still honors it and leaves it as it is.
if (npm('ci', ...quiet) !== 0 && npm('install', '--no-save', ...quiet) !== 0) {
  console.error('Set-up failed: npm could not install the packages. Check the connection, then try again.');
  process.exit(1);
}
writeFileSync(stamp, wanted);
