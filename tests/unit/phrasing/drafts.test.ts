import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { analyse, type SafetySign, type Situation } from '../../../src/domain/phrasing/index.ts';
import { rules } from './coach.ts';

/** A whole message with everything the coach should find, so that a change to one rule shows where it disturbs others. */
interface Message {
  about: string;
  situation: Situation;
  text: string;
  safety: SafetySign;
  /** Each a label with the words it marks, in the order of the text. */
  notes: Record<string, string>[];
  strengths: Record<string, string>[];
}

const folder = new URL('../../fixtures/drafts/', import.meta.url);
const messages = readdirSync(folder).map((name): [string, Message] => [
  name,
  parse(readFileSync(new URL(name, folder), 'utf8')),
]);

describe('whole messages', () => {
  it('are twelve or more', () => {
    expect(messages.length).toBeGreaterThanOrEqual(12);
  });

  it.each(messages)(
    '%s gives the findings written beside it, and no other',
    (_name, { text, situation, ...expected }) => {
      const { notes, strengths, safety } = analyse(text, { rules, situation });
      const marked = ({ label, start, end }: { label: string; start: number; end: number }) => ({
        [label]: text.slice(start, end),
      });
      expect({ safety, notes: notes.map(marked), strengths: strengths.map(marked) }).toEqual({
        safety: expected.safety,
        notes: expected.notes,
        strengths: expected.strengths,
      });
    },
  );
});
