import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isHarmful, readMessages, readPairs } from '../../scripts/coach/data.mjs';
import { measure } from '../../scripts/coach/measure.mjs';
import { harmLabels, helpLabels, situations } from '../../src/schemas/rule.ts';

const figures = JSON.parse(
  readFileSync(new URL('../../src/domain/phrasing/learned/figures.json', import.meta.url), 'utf8'),
);
const help: readonly string[] = helpLabels;
const labels: readonly string[] = [...harmLabels, ...helpLabels];
const uses = ['train', 'cut', 'test'] as const;
const all = uses.flatMap((use) => readMessages(use));

describe('/about/coach/', () => {
  it('shows what measuring gives today', { timeout: 120_000 }, () => {
    expect(figures, 'The figures are stale: run npm run coach:measure').toEqual(measure('test'));
  });
});

describe('labelled messages', () => {
  it('are at least 5,000, with 60 or more for each label', () => {
    expect(all.length).toBeGreaterThanOrEqual(5000);
    const few = labels.filter((label) => all.filter((message) => message.labels.includes(label)).length < 60);
    expect(few).toEqual([]);
  });

  it('come with at least 500 pairs, for every situation', () => {
    const pairs = uses.flatMap((use) => readPairs(use));
    expect(pairs.length).toBeGreaterThanOrEqual(500);
    expect(new Set(pairs.map(({ situation }) => situation))).toEqual(new Set(situations));
    expect(pairs.filter(({ worse, better }) => worse === better)).toEqual([]);
  });

  it('carry labels that exist and fit their kind', () => {
    const odd = all.filter(
      (message) =>
        message.labels.some((label) => !labels.includes(label)) ||
        (message.kind === 'harmful' && !isHarmful(message)) ||
        (message.kind === 'helpful' && !message.labels.some((label) => help.includes(label))) ||
        (message.kind === 'neutral' && message.labels.length > 0) ||
        (message.kind === 'danger') !== (message.safety !== undefined),
    );
    expect(odd).toEqual([]);
  });

  it('of the test stand nowhere else', () => {
    const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ');
    const known = new Set([...readMessages('train'), ...readMessages('cut')].map(({ text }) => plain(text)));
    expect(readMessages('test').filter(({ text }) => known.has(plain(text)))).toEqual([]);
  });
});
