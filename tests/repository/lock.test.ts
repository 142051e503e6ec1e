import { expect, test } from 'vitest';
import { read } from './files.ts';

interface Package {
  version?: string;
  resolved?: string;
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, Package> } = JSON.parse(read('package-lock.json'));
const own = JSON.parse(read('package.json'));

/** Whether a package finds another in the lock file: below itself, or in any folder above. */
function finds(from: string, name: string): boolean {
  const at = `${from ? `${from}/` : ''}node_modules/${name}`;
  if (lock.packages[at]) return true;
  return from !== '' && finds(from.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
}

test('the lock file names no host, so that it works with any registry', () => {
  const named = Object.entries(lock.packages)
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([path]) => path);
  expect(named, 'Keep omit-lockfile-registry-resolved=true in .npmrc, then delete the "resolved" lines.').toEqual([]);
});

test('the lock file has the package of every platform, so that npm ci runs on each', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !finds(path, name))
      .map(([name, version]) => `node_modules/${name} ${version}, wanted by ${path || 'package.json'}`),
  );
  const todo =
    'npm left out what this registry does not have. Add each to package-lock.json by hand, with version, os, cpu, libc and "optional": true, and "dev": true where its parent has it; no integrity is needed.';
  expect(missing, todo).toEqual([]);
});

test('an entry of the lock file that stands for another platform has the version its parent asks for', () => {
  const wrong = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d/.test(version))
      .flatMap(([name, version]) => {
        const entry = lock.packages[`${path}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`];
        return entry && entry.version !== version
          ? [`${name}: ${entry.version} in the lock file, ${version} wanted by ${path}`]
          : [];
      }),
  );
  expect(wrong).toEqual([]);
});

test('package.json asks for exact versions', () => {
  const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((list) =>
    Object.entries<string>(own[list] ?? {})
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${list}: ${name} ${version}`),
  );
  expect(loose, 'Write one version, without ^ or ~: the toolchain was tried with these together.').toEqual([]);
});

test('the lock file and package.json ask for the same', () => {
  const {
    packages: { '': root = {} },
  } = lock;
  for (const list of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
    expect(
      (root as Record<string, unknown>)[list] ?? {},
      `Run npm install, so that package-lock.json follows package.json (${list}).`,
    ).toEqual(own[list] ?? {});
  }
});
