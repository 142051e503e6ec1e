import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/domain/phrasing/draft.ts';
import { inflect } from '../../../src/domain/phrasing/inflect.ts';
import { makeFinder, matchAt } from '../../../src/domain/phrasing/match.ts';
import { parsePattern } from '../../../src/domain/phrasing/pattern.ts';

const lists = { color: ['red', 'dark blue'] };

/** The words a pattern finds first in a text, or nothing. */
function found(pattern: string, text: string): string | undefined {
  const draft = readDraft(text);
  const finder = makeFinder([pattern], lists);
  for (let at = 0; at < draft.words.length; at += 1) {
    const end = matchAt(finder, draft, at);
    if (end >= 0) return text.slice(draft.words[at]?.start, draft.words[end - 1]?.end);
  }
  return undefined;
}

describe('patterns', () => {
  it.each([
    ['get over it', 'Just get over it now', 'get over it'],
    ['a (big|huge) deal', 'a huge deal', 'a huge deal'],
    ['made (a)? mess', 'you made mess', 'made mess'],
    ['a {color} car', 'a dark blue car', 'a dark blue car'],
    ['sorry * it', 'sorry about it', 'sorry about it'],
    ['sorry *2 it', 'sorry it', 'sorry it'],
    ['sorry *2 it', 'sorry for all it', 'sorry for all it'],
    ['sorry , but', 'Sorry, but no', 'Sorry, but'],
    ['sorry , but', 'sorry but no', 'sorry but'],
    ['~tell me', 'She told me', 'told me'],
    ['~stop it', 'He stopped it', 'stopped it'],
    ['in # days', 'in ten days', 'in ten days'],
    ['^ calm down', 'Please, just calm down', 'calm down'],
    ['< no >', 'I ask. No. Why', 'No'],
    ['i hate you $', 'I hate you', 'I hate you'],
    ['do not (care|mind $)', 'I do not mind', 'do not mind'],
    ['you are selfish', 'you are really so selfish', 'you are really so selfish'],
  ])('%j finds its words in %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  it.each([
    ['get over it', 'Get. Over it'],
    ['sorry but', 'Sorry, but no'],
    ['sorry * it', 'sorry it'],
    ['sorry *2 it', 'sorry for all of it'],
    ['^ calm down', 'I need to calm down'],
    ['< no >', 'No way'],
    ['i hate you $', 'I hate you leaving'],
  ])('%j finds nothing in %j', (pattern, text) => {
    expect(found(pattern, text)).toBeUndefined();
  });

  it('takes the longest of several matches', () => {
    expect(found('you never (call|call me)', 'you never call me')).toBe('you never call me');
  });

  it.each(['(a|b', 'a)', '? a', '*2 a', 'a {nothing}', 'a % b', ''])(
    'reports %j in a sentence instead of failing',
    (source) => {
      expect(parsePattern(source, lists)).toEqual(expect.any(String));
    },
  );

  it('inflects regular and irregular verbs', () => {
    expect(inflect('listen')).toEqual(['listen', 'listens', 'listened', 'listening']);
    expect(inflect('ignore')).toContain('ignoring');
    expect(inflect('stop')).toContain('stopped');
    expect(inflect('say')).toContain('said');
  });
});
