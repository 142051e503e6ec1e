import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ChooseAction,
  type ChooseAnswer,
  isAnswer,
  missing,
  result,
  start,
  toPublic,
  update,
} from '../../../src/exercises/choose/logic.ts';
import { schema } from '../../../src/exercises/choose/schema.ts';
import { example, frozen, junk, missingId, someId } from './example.ts';

const data = frozen(toPublic(example('choose', 'one-and-several', schema)));
const doing = (actions: ChooseAction[], from: ChooseAnswer = start()) =>
  actions.reduce((answer, action) => update(data, frozen(answer), action), from);
const pick = (item: string, option: string): ChooseAction => ({ type: 'pick', item, option });
const check = (item: string): ChooseAction => ({ type: 'check', item });

describe('choose', () => {
  test('a second pick takes the place of the first where one may be picked', () => {
    expect(doing([pick('late', 'ask'), pick('late', 'jab')]).picks['late']).toEqual(['jab']);
  });

  test('picks add up, and a second tap takes one back, where several may be picked', () => {
    expect(doing([pick('bill', 'ask'), pick('bill', 'when')]).picks['bill']).toEqual(['ask', 'when']);
    expect(doing([pick('bill', 'ask'), pick('bill', 'when'), pick('bill', 'ask')]).picks['bill']).toEqual(['when']);
  });

  test('reasons are shown only after a pick', () => {
    expect(doing([check('late')]).checked).toEqual([]);
    expect(doing([pick('late', 'jab'), check('late')]).checked).toEqual(['late']);
  });

  test('a pick stands once its reasons were shown, until the reader opens it again', () => {
    const shown = doing([pick('late', 'jab'), check('late'), pick('late', 'ask')]);
    expect(shown.picks['late']).toEqual(['jab']);
    const again = doing([{ type: 'again', item: 'late' }, pick('late', 'ask')], shown);
    expect(again.picks['late']).toEqual(['ask']);
    expect(again.checked).toEqual([]);
  });

  test('an item is met when exactly the helping replies are picked', () => {
    const one = (...options: string[]) =>
      result(data, doing([...options.map((option) => pick('bill', option)), check('bill')]));
    expect(one('ask', 'when')).toEqual({ met: ['bill'], look: [] });
    expect(one('ask')).toEqual({ met: [], look: ['bill'] });
    expect(one('ask', 'when', 'all')).toEqual({ met: [], look: ['bill'] });
  });

  test('an item without its reasons shown is missing, and counts neither as met nor as worth a look', () => {
    const answer = doing([pick('late', 'ask')]);
    expect(missing(data, answer)).toHaveLength(data.items.length);
    expect(result(data, answer)).toEqual({ met: [], look: [] });
  });

  test('the browser gets the scenes without the fields of the editor', () => {
    expect(Object.keys(data).sort()).toEqual(['items', 'question']);
  });

  const items = data.items.map(({ id }) => id);
  const options = data.items.flatMap((item) => item.options.map(({ id }) => id));
  const action: fc.Arbitrary<ChooseAction> = fc.oneof(
    fc.record({ type: fc.constant('pick' as const), item: someId(items), option: someId(options) }),
    fc.record({ type: fc.constantFrom('check' as const, 'again' as const), item: someId(items) }),
  );
  const earlier: ChooseAnswer = { picks: { 'old-item': ['old-option'] }, checked: ['old-item'] };

  test('whatever a reader does: nothing given is changed, the answer can be stored and read, each item is met, worth a look or missing', () => {
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const answer = doing(actions, earlier);
        expect(isAnswer(answer)).toBe(true);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        const { met, look } = result(data, answer);
        expect([...met, ...look, ...missing(data, answer)].sort()).toEqual([...items].sort());
      }),
    );
  });

  test('ids that do not exist change nothing, and stored ones stay', () => {
    fc.assert(
      fc.property(fc.array(action), missingId, (actions, id) => {
        const answer = doing(actions, earlier);
        expect(update(data, answer, pick(id, 'ask'))).toBe(answer);
        expect(update(data, answer, { type: 'again', item: id })).toBe(answer);
        expect(answer.picks['old-item']).toEqual(['old-option']);
        expect(answer.checked).toContain('old-item');
      }),
    );
  });

  test('anything may be offered as an answer, and only answers are taken', () => {
    fc.assert(fc.property(junk('picks', 'checked'), (value) => typeof isAnswer(value) === 'boolean'));
    for (const value of [
      null,
      undefined,
      1,
      'picks',
      [],
      {},
      { picks: {} },
      { picks: { a: 'b' }, checked: [] },
      { picks: { a: [1] }, checked: [] },
      { picks: [], checked: [] },
      { picks: {}, checked: {} },
    ]) {
      expect(isAnswer(value), JSON.stringify(value)).toBe(false);
    }
  });
});
