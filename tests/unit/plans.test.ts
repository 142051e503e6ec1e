import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, type Rule } from '../../src/domain/plans/checks.ts';
import { daysBetween, isTime } from '../../src/domain/plans/dates.ts';
import { inward, nobody, redLists, times, vague, withLists } from '../../src/domain/plans/lists.ts';
import { redIn as stop } from '../../src/domain/plans/red.ts';
import { countWords, findWords, hasOwnAct, namesTime } from '../../src/domain/plans/text.ts';

const redIn = (text: string) => stop(text, redLists);
const on = (rule: Rule, text: string, today?: string) =>
  check(rule, 'field', { texts: { field: text }, picks: {} }, today);
const picked = (rule: Rule, ...picks: string[]) => check(rule, 'field', { texts: {}, picks: { field: picks } }).holds;

describe('an act of one’s own', () => {
  test.each([
    'I lied to you about the loan.',
    "I'll call at six.",
    'I’ve told my sister.',
    'I knowingly hid the card.',
    'On Friday I will pay it back.',
    'I am going to call her.',
    'I did not tell you.',
  ])('is in "%s"', (text) => expect(hasOwnAct(text, inward())).toBe(true));
  test.each([
    'Mistakes were made.',
    'I am sorry.',
    'I feel bad.',
    'I will try to be better.',
    'You lied.',
    'I hope it helps.',
    "I'm ashamed.",
    'I',
    '',
    'I was tempted.',
  ])('is not in "%s"', (text) => expect(hasOwnAct(text, inward())).toBe(false));
});

describe('whole words', () => {
  test('are found in any case and with any apostrophe, and not inside others', () => {
    expect(findWords('I lied, BUT only once.', ['if', 'but'])).toBe('but');
    expect(findWords('A gift of butter.', ['if', 'but'])).toBeUndefined();
    expect(findWords('It is just — you know — late', ['just'])).toBe('just');
    expect(findWords('You won’t see', ["won't"])).toBe("won't");
    expect(findWords('because, you see', ['because you'])).toBe('because you');
  });

  test('are counted', () => {
    expect([countWords(''), countWords('  one '), countWords('one\n two')]).toEqual([0, 1, 2]);
  });
});

test.each([
  ['on Friday', true],
  ['at 8', true],
  ['half an hour later', true],
  ['when I am ready', false],
  ['in a while', false],
])('"%s" names a time: %s', (text, yes) => expect(namesTime(text, times())).toBe(yes));

describe('red lists', () => {
  test.each([
    ['I will put a tracker in your bag', 'tracking'],
    ['You share your location all day', 'tracking'],
    ['I will secretly look at the bills', 'tracking'],
    ['I guess her password', 'tracking'],
    ['You no longer see your friends', 'isolation'],
    ['You will not meet your sister', 'isolation'],
    ['You need my permission to go out', 'isolation'],
    ['I keep your card', 'money'],
    ['We track each other with an app', 'tracking'],
    ['No more tracker, I track where you are', 'tracking'],
    ['You get no money', 'money'],
    ['We have sex twice a week', 'sex'],
    ['Otherwise I will hurt myself', 'harm'],
    ['I will take the kids away', 'harm'],
    ['I will make you pay', 'force'],
    ['I punish you', 'force'],
  ])('"%s" is stopped: %s', (text, list) => expect(redIn(text)?.list).toBe(list));

  test.each([
    'I will not track you',
    'No pressure for sex',
    'We keep track of the spending on Sunday',
    'I share the account every Sunday',
    'I meet my sister on Friday',
    'I will not talk to my sister about it until Sunday',
    'I will stop seeing her and tell you if she writes',
    'I will pay you back',
    'I keep my card in the drawer',
    'I leave the room when I want to shout',
    'I will follow the plan',
    'We tell the children together',
    'We are on track again',
    'I record what I spend',
    '',
  ])('"%s" is let through', (text) => expect(redIn(text)).toBeUndefined());

  test('never throw and stay quick on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (text) => typeof (redIn(text)?.list ?? '') === 'string',
      ),
    );
    const long = 'i will not '.repeat(400);
    const before = performance.now();
    redIn(long);
    expect(performance.now() - before).toBeLessThan(200);
  });
});

describe('days and hours', () => {
  test('are counted over months and leap years, and only if they exist', () => {
    expect(daysBetween('2026-11-24', '2026-11-24')).toBe(0);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-12-31', '2026-01-01')).toBe(-364);
    for (const no of ['', '2026-02-30', '2026-13-01', '26-1-1', 'soon'])
      expect(daysBetween(no, '2026-01-01')).toBeUndefined();
    expect([isTime('21:30'), isTime('24:00'), isTime('9:00'), isTime('')]).toEqual([true, false, false, false]);
  });

  test('a late hour and the small hours are late', () => {
    const rule: Rule = { check: 'not-after-time', time: '21:30' };
    expect(['21:30', '08:00', '21:31', '00:15', '04:59', '05:00', ''].map((time) => on(rule, time).holds)).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('checks', () => {
  test('get the list that belongs to their name, and no other does', () => {
    expect(withLists({ check: 'active' })).toEqual({ check: 'active', words: nobody });
    expect(withLists({ check: 'red-words', blocks: false })).toEqual({
      check: 'red-words',
      blocks: false,
      lists: redLists,
    });
    expect(withLists({ check: 'required' })).toEqual({ check: 'required' });
  });

  test('are silent on an empty field, but for "required"', () => {
    const rules: Rule[] = [
      { check: 'active', words: nobody },
      { check: 'first-person-act', words: inward() },
      { check: 'observable', words: vague },
      { check: 'names-time', words: times() },
      { check: 'red-words', lists: redLists },
      { check: 'most-words', most: 1 },
      { check: 'fewest-words', least: 2 },
      { check: 'no-words', words: ['if'] },
      { check: 'any-words', words: ['if'] },
      { check: 'date-within', least: 0, most: 1 },
      { check: 'not-after-time', time: '20:00' },
      { check: 'between', least: 1, most: 2 },
      { check: 'count', least: 1, most: 2 },
      { check: 'one-of', picks: ['a'] },
      { check: 'none-of', picks: ['a'] },
    ];
    for (const rule of rules) expect(on(rule, '  ', '2026-11-24').holds, rule.check).toBe(true);
    expect(on({ check: 'required' }, '  ').holds).toBe(false);
  });

  test('name the words they are about', () => {
    expect(on({ check: 'active', words: nobody }, 'Mistakes were made.').found).toBe('were made');
    expect(on({ check: 'observable', words: vague }, 'I will try to be better.').found).toBe('try');
    expect(on({ check: 'no-words', words: ['but'] }, 'Sorry, but no.').found).toBe('but');
  });

  test('measure words, numbers and picks', () => {
    expect(on({ check: 'most-words', most: 2 }, 'one two three').holds).toBe(false);
    expect(on({ check: 'fewest-words', least: 3 }, 'one two three').holds).toBe(true);
    expect(on({ check: 'any-words', words: ['you'] }, 'It cost you sleep').holds).toBe(true);
    expect(
      ['9', '10', '40', '41', 'many'].map((text) => on({ check: 'between', least: 10, most: 40 }, text).holds),
    ).toEqual([false, true, true, false, false]);
    expect(picked({ check: 'count', least: 2, most: 2 }, 'a')).toBe(false);
    expect(picked({ check: 'one-of', picks: ['a', 'b'] }, 'b', 'c')).toBe(true);
    expect(picked({ check: 'none-of', picks: ['a', 'b'] }, 'b', 'c')).toBe(false);
  });
});
