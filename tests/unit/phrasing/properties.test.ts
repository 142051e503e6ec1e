import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileShapes } from '../../../scripts/coach/hostile.mjs';
import { survey } from '../../../src/domain/phrasing/analyse.ts';
import { coach, rules } from './coach.ts';

/** Texts made of words that rules look for, with signs, pictures and marks between them. */
const piece = fc.constantFrom(
  ...'you never always listen sorry if but i feel like calm down whatever made me do it was only texting he said that not'.split(
    ' ',
  ),
  ...[
    '.',
    ',',
    '?',
    '!',
    '"',
    "'",
    '“',
    '”',
    '\n',
    '…',
    ' - ',
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    'ｙｏｕ',
    '\ud83d',
    "don't",
    'youre',
    'I',
    'YOU',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
);

/** Whether an offset splits no pair of surrogates and parts no mark from its letter. */
function isBoundary(whole: string, at: number): boolean {
  const pair = /[\ud800-\udbff]/.test(whole.charAt(at - 1)) && /[\udc00-\udfff]/.test(whole.charAt(at));
  return !pair && !/^\p{M}/u.test(whole.slice(at, at + 2));
}

describe('for every text, the coach', () => {
  it('answers without failing, and the same each time', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(coach(sample)).toEqual(coach(sample));
      }),
    );
  });

  it('keeps spans inside the text and on the edges of characters', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const { notes, strengths } = coach(sample);
        for (const { start, end } of [...notes, ...strengths]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sample.length);
          expect(isBoundary(sample, start) && isBoundary(sample, end)).toBe(true);
        }
      }),
    );
  });

  it('keeps landing between 0 and 1', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const { landing } = coach(sample);
        expect(landing >= 0 && landing <= 1).toBe(true);
      }),
    );
  });
});

describe('work grows in step with the text', () => {
  const fill = (shape: string, length: number) => shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
  const steps = (sample: string) => survey(sample, { rules }).steps;

  const talk =
    'I told you on Friday that I was scared, and you said you would call me. You never called, so I sat there. ';
  const plain = steps(fill(talk, 20_000));

  it.each(hostileShapes)('ten times the text of %j takes at most eleven times the steps', (shape) => {
    expect(steps(fill(shape, 20_000))).toBeLessThanOrEqual(11 * steps(fill(shape, 2_000)) + 100);
  });

  it.each(hostileShapes)('20,000 characters of %j take at most four times the steps of plain talk', (shape) => {
    expect(steps(fill(shape, 20_000))).toBeLessThanOrEqual(4 * plain);
  });
});
