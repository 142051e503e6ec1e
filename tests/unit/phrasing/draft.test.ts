import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/domain/phrasing/draft.ts';

const words = (text: string) =>
  readDraft(text)
    .words.map((word) => word.text)
    .join(' ');
const quoted = (text: string) =>
  readDraft(text)
    .words.filter((word) => word.quoted)
    .map((word) => word.text)
    .join(' ');
const subjects = (text: string) => readDraft(text).clauses.map(({ subject }) => subject);

describe('words', () => {
  it.each([
    ["You're", 'you are'],
    ['youre', 'you are'],
    ['You’re', 'you are'],
    ["I'm not", 'i am not'],
    ['im not', 'i am not'],
    ['ive', 'i have'],
    ['dont', 'do not'],
    ["can't", 'can not'],
    ["won't", 'will not'],
    ['u r gonna', 'you are going to'],
    ['your so cold', 'you are so cold'],
    ['your coat', 'your coat'],
    ['ur always late', 'you are always late'],
    ['its only a text', 'it is only a text'],
    ['ill call you', 'i will call you'],
    ['I feel ill', 'i feel ill'],
    ['sooo tired', 'so tired'],
    ["my mother's car", "my mother's car"],
  ])('writes out %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('keeps the place of a contraction for each of its words', () => {
    const [you, are] = readDraft('So you’re here').words.slice(1);
    expect([you?.start, you?.end]).toEqual([3, 9]);
    expect([are?.start, are?.end]).toEqual([3, 9]);
  });

  it('counts offsets in UTF-16 units after a picture', () => {
    const text = '😀 never';
    const [word] = readDraft(text).words;
    expect(text.slice(word?.start, word?.end)).toBe('never');
  });
});

describe('sentences and clauses', () => {
  it.each([
    ['One. Two! Three?', 3],
    ['It costs 9.50 now', 1],
    ['Dr. Lee came', 1],
    ['well... you never listen', 1],
    ['first line\nsecond line', 2],
  ])('finds the sentences of %j', (text, count) => {
    expect(readDraft(text).sentences).toHaveLength(count);
  });

  it.each([
    ['Do you listen', true],
    ['You listen?', true],
    ['You listen.', false],
  ])('tells whether %j asks', (text, asks) => {
    expect(readDraft(text).sentences[0]?.question).toBe(asks);
  });

  it.each([
    ['You never call', ['you']],
    ['I cook and you complain', ['i', 'you']],
    ['When you shout, I leave', ['you', 'i']],
    ['Your mother called', ['third']],
    ['The bus is late', ['thing']],
    ['Calm down', ['none']],
    ['We talked because she asked', ['we', 'third']],
  ])('names who %j is about', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});

describe('whose words they are', () => {
  it.each([
    ['She said "you never call" again', 'you never call'],
    ['“You never call,” she wrote', 'you never call'],
    ["He wrote 'you never call' to me", 'you never call'],
    ['She said "you never', 'you never'],
    ['My sister says you never call', 'you never call'],
    ['He told me that you lie', 'you lie'],
    ['Please stop telling me to calm down', 'to calm down'],
    ['Everyone lies, said the coach', 'everyone lies'],
    ['We watched Never Calm Down last night', 'never calm down'],
    ['When I say you never call I exaggerate', 'you never call i exaggerate'],
  ])('hears another voice in %j', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });

  it.each([
    'I said I lied',
    'I am telling you, you never call',
    "the kids' room isn't ours",
    'He said no but you never call me',
  ])('hears the writer in %j', (text) => {
    expect(quoted(text)).not.toContain('lied');
    expect(quoted(text)).not.toContain('you never');
    expect(quoted(text)).not.toContain('ours');
  });

  it('marks what a negation reaches, and stops where a fact is stated', () => {
    const negated = (text: string) =>
      readDraft(text)
        .words.filter((word) => word.negated)
        .map((word) => word.text);
    expect(negated('I do not blame you')).toEqual(['blame', 'you']);
    expect(negated('I can not believe you lied')).not.toContain('lied');
    expect(negated('No, you lied')).toEqual([]);
  });
});
