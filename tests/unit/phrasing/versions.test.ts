import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/domain/phrasing/changes.ts';
import type { Analysis } from '../../../src/domain/phrasing/index.ts';
import { compareDrafts, partsOf } from '../../../src/domain/phrasing/versions.ts';
import { coach } from './coach.ts';

const joined = (changes: ReturnType<typeof changesBetween>, own: 'gone' | 'come') =>
  changes
    .filter(({ kind }) => kind === own || kind === 'kept')
    .map(({ text }) => text)
    .join('');
const spaced = (text: string) => text.trim().replaceAll(/\s+/gu, ' ');

describe('what changed between two versions', () => {
  it('names the words that went and those that came', () => {
    expect(changesBetween('You never call me.', 'Could you call me tonight?')).toEqual([
      { kind: 'gone', text: 'You never ' },
      { kind: 'come', text: 'Could you ' },
      { kind: 'kept', text: 'call ' },
      { kind: 'gone', text: 'me. ' },
      { kind: 'come', text: 'me tonight? ' },
    ]);
  });

  it('gives both versions back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('you', 'never', 'call', 'me', '\n', 'été', '😀'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (one, two) => {
        const [first, second] = [one.join(' '), two.join(' ')];
        const changes = changesBetween(first, second);
        expect(spaced(joined(changes, 'gone'))).toBe(spaced(first));
        expect(spaced(joined(changes, 'come'))).toBe(spaced(second));
      }),
    );
  });

  it('does not compare texts that are very long', () => {
    const long = 'word '.repeat(601);
    expect(changesBetween(long, 'word')).toHaveLength(2);
  });
});

const analysis = (landing: number, rest: Partial<Analysis> = {}): Analysis => ({
  notes: [],
  strengths: [],
  safety: 'none',
  landing,
  ...rest,
});
const strength = { label: 'feeling', start: 0, end: 1, ruleId: 'feeling', message: '' } as const;

describe('which version is easier to hear', () => {
  it('stays open while the two land near each other', () => {
    expect(compareDrafts(analysis(0.5), analysis(0.59), 0.1).easier).toBeUndefined();
  });

  it('may be the first', () => {
    expect(compareDrafts(analysis(0.8), analysis(0.3), 0.1).easier).toBe('first');
  });

  it('comes with what the easier one gained', () => {
    expect(compareDrafts(analysis(0.2), analysis(0.7, { strengths: [strength] }), 0.1)).toEqual({
      easier: 'latest',
      without: [],
      gained: ['feeling'],
    });
  });

  it('stays open where either shows danger', () => {
    expect(compareDrafts(analysis(0.1, { safety: 'violence' }), analysis(0.9), 0.1).easier).toBeUndefined();
  });
});

describe('the parts of a message', () => {
  const present = (text: string, situation: 'apology' | 'opening') =>
    partsOf(coach(text, situation), situation)
      .filter((part) => part.present)
      .map(({ id }) => id);

  it('of an apology are seen where they stand', () => {
    expect(present('I lied to you about the loan. I am so sorry.', 'apology')).toEqual(['regret', 'act']);
  });

  it('tell a need from a request', () => {
    expect(present('I need to know where we stand.', 'opening')).toContain('need');
    expect(present('Could you call me at nine?', 'opening')).toEqual(['request']);
  });
});
