import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { pieces } from './reader-text.ts';

const runLength = 8;
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Words of a text in lower case, without marks. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

/** Every run of eight words in a text. */
function runs(text: string): string[] {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, at) => words.slice(at, at + runLength).join(' '));
}

// Titles of papers and names of services are the same everywhere.
const ours = pieces.filter(({ role }) => !/^(?:references|helplines|emergency|wordList)$/.test(role));

test('no paragraph stands twice', () => {
  const seen = new Map<string, string>();
  const twice = ours
    .filter(({ role, text }) => role !== 'rule' && wordsOf(text).length >= 12)
    .flatMap(({ file, text }) => {
      const key = wordsOf(text).join(' ');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, file);
      return first === undefined ? [] : [`${file} and ${first}: ${text}`];
    });
  expect(twice).toEqual([]);
});

describe.runIf(existsSync(shared))('beside the source texts', () => {
  test('no run of eight words is shared with them', () => {
    const texts = readdirSync(shared, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|jsonl)$/.test(name))
      .map((name) => readFileSync(`${shared}${name}`, 'utf8'));
    const theirs = new Set(texts.flatMap(runs));
    const copied = ours.flatMap(({ file, text }) =>
      runs(text)
        .filter((run) => theirs.has(run))
        .map((run) => `${file}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});
