import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isAnswer,
  missing,
  result,
  type SortAction,
  type SortAnswer,
  start,
  toPublic,
  update,
} from '../../../src/exercises/sort/logic.ts';
import { schema } from '../../../src/exercises/sort/schema.ts';
import { example, frozen, junk, missingId, someId } from './example.ts';

const data = frozen(toPublic(example('sort', 'three-piles', schema)));
const doing = (actions: SortAction[], from: SortAnswer = start()) =>
  actions.reduce((answer, action) => update(data, frozen(answer), action), from);
const place = (card: string, pile: string): SortAction => ({ type: 'place', card, pile });

describe('sort', () => {
  test('a card lies on the pile it was put on last', () => {
    expect(doing([place('one', 'you'), place('one', 'me')]).places).toEqual({ one: 'me' });
  });

  test('a card taken back is in hand again', () => {
    const answer = doing([place('one', 'me'), { type: 'again', card: 'one' }]);
    expect(missing(data, answer)).toContain('one');
  });

  test('both piles of a card with two piles fit', () => {
    expect(result(data, doing([place('three', 'us')])).fits).toEqual(['three']);
    expect(result(data, doing([place('three', 'me')])).fits).toEqual(['three']);
    expect(result(data, doing([place('three', 'you')]))).toEqual({ fits: [], look: ['three'] });
  });

  test('a pile that no longer exists makes its card worth another look', () => {
    expect(result(data, { places: { one: 'old-pile' } })).toEqual({ fits: [], look: ['one'] });
  });

  test('the browser gets the cards without the fields of the editor', () => {
    expect(Object.keys(data).sort()).toEqual(['cards', 'piles', 'question']);
  });

  const cards = data.cards.map(({ id }) => id);
  const piles = data.piles.map(({ id }) => id);
  const action: fc.Arbitrary<SortAction> = fc.oneof(
    fc.record({ type: fc.constant('place' as const), card: someId(cards), pile: someId(piles) }),
    fc.record({ type: fc.constant('again' as const), card: someId(cards) }),
  );
  const earlier: SortAnswer = { places: { 'old-card': 'old-pile' } };

  test('whatever a reader does: nothing given is changed, the answer can be stored and read, each card fits, is worth a look or is in hand', () => {
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const answer = doing(actions, earlier);
        expect(isAnswer(answer)).toBe(true);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        const { fits, look } = result(data, answer);
        expect([...fits, ...look, ...missing(data, answer)].sort()).toEqual([...cards].sort());
      }),
    );
  });

  test('ids that do not exist change nothing, and stored ones stay', () => {
    fc.assert(
      fc.property(fc.array(action), missingId, (actions, id) => {
        const answer = doing(actions, earlier);
        expect(update(data, answer, place(id, 'me'))).toBe(answer);
        expect(update(data, answer, place('one', id))).toBe(answer);
        expect(update(data, answer, { type: 'again', card: id })).toBe(answer);
        expect(answer.places['old-card']).toBe('old-pile');
      }),
    );
  });

  test('anything may be offered as an answer, and only answers are taken', () => {
    fc.assert(fc.property(junk('places'), (value) => typeof isAnswer(value) === 'boolean'));
    for (const value of [
      null,
      undefined,
      1,
      'places',
      [],
      {},
      { places: [] },
      { places: { a: 1 } },
      { places: null },
    ]) {
      expect(isAnswer(value), JSON.stringify(value)).toBe(false);
    }
  });
});
