import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blocks,
  findings,
  isAnswer,
  missing,
  type PlanAction,
  type PlanAnswer,
  type PlanPublic,
  persist,
  result,
  start,
  toPublic,
  update,
} from '../../../src/exercises/plan/logic.ts';
import { schema } from '../../../src/exercises/plan/schema.ts';
import { example, frozen, junk, missingId, someId } from './example.ts';

const today = '2026-11-24';
const data = frozen(toPublic(example('plan', 'every-kind-of-field', schema)));
const twoDays = frozen(toPublic(example('plan', 'two-days', schema)));
const doing = (actions: PlanAction[], from: PlanAnswer = start(), on: PlanPublic = data) =>
  actions.reduce((answer, action) => update(on, frozen(answer), action), from);
const write = (field: string, text: string): PlanAction => ({ type: 'write', field, text });
const pick = (field: string, option: string): PlanAction => ({ type: 'pick', field, option });
const whole = doing([
  write('act', 'I will call the bank on Friday.'),
  write('place', 'The kitchen'),
  write('day', '2026-11-27'),
  write('start', '18:30'),
  write('length', '30'),
  write('people', '2'),
  pick('drinks', 'none'),
  pick('steps', 'eat'),
]);

describe('plan', () => {
  test('keeps free text nowhere', () => {
    expect(persist).toBe('never');
  });

  test('a whole plan has its card, what is strong in it and its day', () => {
    expect(missing(data, whole)).toEqual([]);
    const { open, noted, strong, calendar } = result(data, whole, today);
    expect({ open, noted, calendar }).toEqual({
      open: [],
      noted: [],
      calendar: { date: '2026-11-27', time: '18:30', minutes: 30 },
    });
    expect(strong.map(({ check }) => check.check)).toEqual(['first-person-act', 'between']);
  });

  test('an empty plan has no card, and nothing in it is strong', () => {
    const { open, strong, calendar } = result(data, start(), today);
    expect({ open, strong, calendar }).toEqual({ open: ['act', 'day'], strong: [], calendar: undefined });
  });

  test('a note does not stand in the way of the card, and is told', () => {
    const { open, noted } = result(
      data,
      update(data, whole, write('act', 'If you like I will call on Friday.')),
      today,
    );
    expect({ open, noted }).toEqual({ open: [], noted: ['act'] });
  });

  test('a word of a red list stands in the way, whatever the editor wrote', () => {
    const answer = update(data, whole, write('act', 'I will put a tracker on your car on Friday.'));
    const stop = data.fields[0] && findings(data.fields[0], answer, today).find(({ red }) => red);
    expect(stop).toMatchObject({ red: 'tracking', found: 'tracker' });
    expect(stop && blocks(stop)).toBe(true);
    expect(result(data, answer, today).open).toEqual(['act']);
  });

  test('a day is measured from today, or from the day of another field', () => {
    const on = (day: string) => result(data, update(data, whole, write('day', day)), today).open;
    expect([on('2026-11-23'), on('2026-11-24'), on('2026-12-08'), on('2026-12-09')]).toEqual([
      ['day'],
      [],
      [],
      ['day'],
    ]);

    const until = (day: string) =>
      result(twoDays, doing([write('from', '2027-01-10'), write('until', day)], start(), twoDays), today).open;
    expect([until('2027-01-10'), until('2027-01-11'), until('2027-04-04'), until('2027-04-05')]).toEqual([
      ['until'],
      [],
      [],
      ['until'],
    ]);
  });

  test('without a day of the reader no date is too late', () => {
    expect(result(data, update(data, whole, write('day', '2036-11-23'))).open).toEqual([]);
  });

  test('one option replaces another, several are taken and given back', () => {
    const answer = doing([
      pick('drinks', 'some'),
      pick('drinks', 'none'),
      pick('steps', 'eat'),
      pick('steps', 'call'),
      pick('steps', 'eat'),
    ]);
    expect(answer.picks).toEqual({ drinks: ['none'], steps: ['call'] });
  });

  test('an impossible day, hour or length makes no calendar entry', () => {
    const with3 = (day: string, hour: string, length: string) =>
      result(data, doing([write('day', day), write('start', hour), write('length', length)]), today).calendar;
    expect(with3('2026-02-31', '18:30', '30')).toBeUndefined();
    expect(with3('tomorrow', '18:30', '30')).toBeUndefined();
    expect(with3('2026-11-27', '25:00', '-5')).toEqual({ date: '2026-11-27' });
    expect(result(twoDays, doing([write('from', today)], start(), twoDays), today).calendar).toBeUndefined();
  });

  test('the browser gets fields, card and calendar without the fields of the editor', () => {
    expect(Object.keys(data).sort()).toEqual(['calendar', 'card', 'fields']);
    expect(Object.keys(twoDays).sort()).toEqual(['card', 'fields']);
  });

  const ids = data.fields.map(({ id }) => id);
  const options = data.fields.flatMap((field) => field.options.map(({ id }) => id));
  const texts = fc.oneof(fc.string(), fc.constantFrom('I will call on Friday', '2026-11-30', '22:10', '15', 'if but'));
  const action: fc.Arbitrary<PlanAction> = fc.oneof(
    fc.record({ type: fc.constant('write' as const), field: someId(ids), text: texts }),
    fc.record({ type: fc.constant('pick' as const), field: someId(ids), option: someId(options) }),
  );
  const earlier: PlanAnswer = { texts: { 'old-field': 'old words' }, picks: {} };

  test('whatever a reader does: nothing given is changed, the answer can be stored and read, an open field is never only noted', () => {
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const answer = doing(actions, earlier);
        expect(isAnswer(answer)).toBe(true);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(answer.texts['old-field']).toBe('old words');
        const { open, noted, strong } = result(data, answer, today);
        expect(open.filter((id) => noted.includes(id))).toEqual([]);
        expect(strong.every(({ holds, check }) => holds && check.ok)).toBe(true);
        expect(ids).toEqual(expect.arrayContaining([...open, ...noted, ...missing(data, answer)]));
      }),
    );
  });

  test('ids that do not exist change nothing', () => {
    fc.assert(
      fc.property(fc.array(action), missingId, (actions, id) => {
        const answer = doing(actions, earlier);
        expect(update(data, answer, write(id, 'words'))).toBe(answer);
        expect(update(data, answer, pick(id, 'none'))).toBe(answer);
        expect(update(data, answer, pick('drinks', id))).toBe(answer);
        expect(update(data, answer, write('drinks', 'none'))).toBe(answer);
      }),
    );
  });

  test('anything may be offered as an answer, and only answers are taken', () => {
    fc.assert(fc.property(junk('texts', 'picks'), (value) => typeof isAnswer(value) === 'boolean'));
    for (const value of [
      null,
      undefined,
      1,
      'texts',
      [],
      {},
      { texts: {} },
      { texts: { a: 1 }, picks: {} },
      { texts: {}, picks: { a: 'b' } },
    ])
      expect(isAnswer(value), JSON.stringify(value)).toBe(false);
  });
});
