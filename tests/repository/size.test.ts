import { expect, test } from 'vitest';
import { read, tree } from './files.ts';

const code = tree().filter((path) => /^(?:src|scripts|tests)\/.*\.(?:ts|tsx|mjs|js|css|astro)$/.test(path));
const lines = (path: string) => read(path).split('\n').length - 1;

/** Files above a number of lines, each with its own. */
const above = (limit: number, paths: string[]) =>
  paths.filter((path) => lines(path) > limit).map((path) => `${path}: ${lines(path)} lines`);

test('no code file has more than 250 lines', () => {
  expect(
    above(
      250,
      code.filter((path) => !path.startsWith('tests/')),
    ),
    'Find the second idea in the file and give it a file of its own.',
  ).toEqual([]);
});

test('no test file has more than 350 lines', () => {
  expect(
    above(
      350,
      code.filter((path) => path.startsWith('tests/')),
    ),
    'Move helpers or one group of tests into a file of their own.',
  ).toEqual([]);
});

test('nine of ten code files have 200 lines or fewer', () => {
  const sizes = code.map(lines).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(200);
});
