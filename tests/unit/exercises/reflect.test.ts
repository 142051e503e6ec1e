import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/domain/reflection/parts.ts';
import {
  isAnswer,
  missing,
  type ReflectAction,
  type ReflectAnswer,
  result,
  start,
  toPublic,
  update,
} from '../../../src/exercises/reflect/logic.ts';
import { schema } from '../../../src/exercises/reflect/schema.ts';
import { example, frozen, junk, missingId, someId } from './example.ts';

const data = frozen(toPublic(example('reflect', 'two-parts', schema)));
const doing = (actions: ReflectAction[], from: ReflectAnswer = start()) =>
  actions.reduce((answer, action) => update(data, frozen(answer), action), from);
const marks = (given: Record<string, Mark>): ReflectAnswer => ({ marks: given });
const [rest, checking] = data.parts.map(({ next }) => next);

/** Good nights and little checking, or the reverse: in this example they pull in two directions. */
const steady = marks({ 'fell-asleep': 4, 'slept-on': 4, rested: 4, phone: 0, places: 0, thoughts: 0 });
const needy = marks({ 'fell-asleep': 1, 'slept-on': 2, rested: 1, phone: 4, places: 4, thoughts: 4 });

describe('reflect', () => {
  test('a skipped statement counts as answered and not as a mark', () => {
    const answer = doing([
      { type: 'mark', item: 'rested', mark: 'skip' },
      { type: 'mark', item: 'slept-on', mark: 3 },
    ]);
    expect(missing(data, answer)).toEqual(['fell-asleep', 'phone', 'places', 'thoughts']);
    expect(result(data, answer).parts[0]?.mean).toBe(3);
  });

  test('a cleared statement is missing again', () => {
    expect(
      doing([
        { type: 'mark', item: 'rested', mark: 0 },
        { type: 'clear', item: 'rested' },
      ]),
    ).toEqual(start());
  });

  test('a part in which all was skipped has no mean, no band and asks for no step', () => {
    const { parts, steps } = result(
      data,
      marks({ phone: 'skip', places: 'skip', thoughts: 'skip', 'fell-asleep': 4, 'slept-on': 4, rested: 4 }),
    );
    expect(parts[1]).toMatchObject({ mean: null, band: null, drivers: [] });
    expect(steps).toEqual([data.keep]);
  });

  test('the part that asks for most care gives the first step', () => {
    expect(result(data, needy).steps).toEqual([checking, rest]);
  });

  test('where nothing asks for care, only the step of keeping is offered', () => {
    expect(result(data, steady).steps).toEqual([data.keep]);
  });

  test('a high mark is a strain in a part that wants less, and a strength in one that wants more', () => {
    const high = result(data, marks({ 'fell-asleep': 4, 'slept-on': 4, rested: 4, phone: 4, places: 4, thoughts: 0 }));
    expect(high.parts.map(({ drivers }) => drivers)).toEqual([[], ['phone', 'places']]);
    expect(high.steps[0]).toEqual(checking);
  });

  test('parts stand apart: there is no total', () => {
    expect(Object.keys(result(data, steady)).sort()).toEqual(['parts', 'steps']);
  });

  test('the two safety questions are no part of the answer', () => {
    const withSafety = toPublic(example('reflect', 'with-safety-questions', schema));
    expect(withSafety.safety).toBe(true);
    expect(Object.keys(start())).toEqual(['marks']);
  });

  const items = data.items.map(({ id }) => id);
  const mark = fc.constantFrom<Mark[]>(0, 1, 2, 3, 4, 'skip');
  const action: fc.Arbitrary<ReflectAction> = fc.oneof(
    fc.record({ type: fc.constant('mark' as const), item: someId(items), mark }),
    fc.record({ type: fc.constant('clear' as const), item: someId(items) }),
  );
  const earlier = marks({ 'old-item': 2 });

  test('whatever a reader does: nothing given is changed, the answer can be stored and read, one or two steps come of it', () => {
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const answer = doing(actions, earlier);
        expect(isAnswer(answer)).toBe(true);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        const { parts, steps } = result(data, answer);
        expect(steps.length === 1 || steps.length === 2).toBe(true);
        for (const part of parts) expect(part.mean === null).toBe(part.band === null);
      }),
    );
  });

  test('ids that do not exist change nothing, and stored ones stay', () => {
    fc.assert(
      fc.property(fc.array(action), missingId, mark, (actions, id, given) => {
        const answer = doing(actions, earlier);
        expect(update(data, answer, { type: 'mark', item: id, mark: given })).toBe(answer);
        expect(update(data, answer, { type: 'clear', item: id })).toBe(answer);
        expect(answer.marks['old-item']).toBe(2);
      }),
    );
  });

  test('anything may be offered as an answer, and only answers are taken', () => {
    fc.assert(fc.property(junk('marks'), (value) => typeof isAnswer(value) === 'boolean'));
    for (const value of [
      null,
      undefined,
      1,
      'marks',
      [],
      {},
      { marks: [] },
      { marks: { a: 5 } },
      { marks: { a: -1 } },
      { marks: { a: 1.5 } },
      { marks: { a: Number.NaN } },
      { marks: { a: 'yes' } },
      { marks: { a: null } },
    ]) {
      expect(isAnswer(value), JSON.stringify(value)).toBe(false);
    }
  });
});
