import { describe, expect, it } from 'vitest';
import { fromColumns, toColumns } from '../../../src/domain/phrasing/columns.ts';
import { analyse } from '../../../src/domain/phrasing/index.ts';
import { type AuthoredRule, toPublic } from '../../../src/domain/phrasing/rules.ts';
import { rules } from './coach.ts';

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

describe('rules on the wire', () => {
  it('say the same after they travelled in columns', () => {
    const travelled = fromColumns(JSON.parse(JSON.stringify(toColumns(rules))));
    const text = 'You never listen. I feel lonely. If you shout, I will leave the room. Whatever.';
    expect(analyse(text, { rules: travelled })).toEqual(analyse(text, { rules }));
    expect(travelled.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  });
});
