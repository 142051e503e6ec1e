import { describe, expect, it } from 'vitest';
import { type AuthoredRule, toPublic } from '../../../src/domain/phrasing/rules.ts';

const rule: AuthoredRule = {
  check: 'phrase',
  label: 'request',
  message: 'You ask.',
  phrases: ['please {verb}'],
  unless: ['not {extra}'],
  sources: ['GS15'],
  examples: { fires: [], silent: [], misses: [] },
};
const lists = { verb: ['call'], extra: ['now'], other: ['never'] };

describe('toPublic', () => {
  it('leaves examples and sources behind', () => {
    expect(Object.keys(toPublic('ask', rule, lists)).sort()).toEqual([
      'check',
      'id',
      'label',
      'message',
      'phrases',
      'unless',
      'words',
    ]);
  });

  it('adds the lists the rule names, and no other', () => {
    expect(toPublic('ask', rule, lists).words).toEqual({ verb: ['call'], extra: ['now'] });
  });

  it('names file and list when a list does not exist', () => {
    expect(() => toPublic('ask', rule, { verb: ['call'] })).toThrow(
      /content\/rules\/ask\.yaml names the word list "extra"/,
    );
  });
});
