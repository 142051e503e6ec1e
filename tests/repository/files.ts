import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** What is made by a command and not written by a person. */
const made = new Set([
  'node_modules',
  '.git',
  'dist',
  '.test',
  '.astro',
  'test-results',
  'playwright-report',
  'coverage',
]);

/** A path of the repository on this machine. */
export const onDisk = (path: string) => fileURLToPath(new URL(path, root));

export const exists = (path: string) => existsSync(onDisk(path));

export const read = (path: string) => readFileSync(onDisk(path), 'utf8');

/** All files and folders (with a slash at the end) under a folder, from the repository's root. */
export function tree(folder = ''): string[] {
  return readdirSync(onDisk(folder || '.'), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return made.has(entry.name) ? [] : [`${path}/`, ...tree(`${path}/`)];
  });
}
