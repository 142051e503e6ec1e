import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isAnswer,
  missing,
  type OrderAction,
  type OrderAnswer,
  placed,
  pool,
  result,
  start,
  toPublic,
  update,
} from '../../../src/exercises/order/logic.ts';
import { schema } from '../../../src/exercises/order/schema.ts';
import { example, frozen, junk, missingId, someId } from './example.ts';

const written = example('order', 'steps', schema);
const talk = frozen(toPublic(written));
const rungs = frozen(toPublic(example('order', 'ladder', schema)));
const doing = (data: typeof talk, actions: OrderAction[], from: OrderAnswer = start()) =>
  actions.reduce((answer, action) => update(data, frozen(answer), action), from);
const add = (step: string): OrderAction => ({ type: 'add', step });
const move = (step: string, to: number): OrderAction => ({ type: 'move', step, to });
const climb = (...marks: [string, number][]) =>
  doing(
    rungs,
    marks.flatMap(([step, mark]): OrderAction[] => [add(step), { type: 'mark', step, mark }]),
  );
const broken = (data: typeof talk, answer: OrderAnswer) =>
  Object.fromEntries(result(data, answer).findings.flatMap(({ id, holds, at }) => (holds ? [] : [[id, at]])));

describe('steps in order', () => {
  const all = ['time', 'topic', 'listen', 'plan', 'thanks'].map(add);

  test('a step added stands last, and leaves what is still to be placed', () => {
    const answer = doing(talk, [add('topic'), add('time')]);
    expect(placed(talk, answer).map(({ id }) => id)).toEqual(['topic', 'time']);
    expect(pool(talk, answer).map(({ id }) => id)).toEqual(['thanks', 'listen', 'plan']);
  });

  test('a step moves to the place named, and no further than the ends', () => {
    expect(doing(talk, [...all, move('plan', 0)]).order[0]).toBe('plan');
    expect(doing(talk, [...all, move('time', 99)]).order.at(-1)).toBe('time');
    expect(doing(talk, [...all, move('plan', -5)]).order[0]).toBe('plan');
  });

  test('rules hold for every order that fits them', () => {
    expect(broken(talk, doing(talk, all))).toEqual({});
    expect(broken(talk, doing(talk, [...all, move('topic', 0)]))).toEqual({});
  });

  test('a rule that does not hold says where to look', () => {
    const answer = doing(talk, ['plan', 'time', 'topic', 'thanks', 'listen'].map(add));
    expect(broken(talk, answer)).toEqual({ 'time-first': [1], 'heard-first': [1], close: [5] });
  });

  test('it can be checked once all are placed, and a change opens it again', () => {
    expect(doing(talk, [add('time'), { type: 'check' }]).checked).toBe(false);
    const done = doing(talk, [...all, { type: 'check' }]);
    expect(done.checked).toBe(true);
    expect(update(talk, done, move('time', 2)).checked).toBe(false);
  });

  test('a step that no longer exists stays stored and is not shown', () => {
    const answer = doing(talk, [add('time'), add('topic'), move('topic', 0)], { ...start(), order: ['old', 'plan'] });
    expect(placed(talk, answer).map(({ id }) => id)).toEqual(['topic', 'plan', 'time']);
    expect(answer.order).toContain('old');
  });
});

describe('a ladder', () => {
  test('of small even steps holds all rules', () => {
    expect(broken(rungs, climb(['call', 1], ['dinner', 3], ['school', 5]))).toEqual({});
  });

  test('with a high first rung, a jump and a dip says where each is', () => {
    const answer = climb(['card', 4], ['dinner', 3], ['night', 9]);
    expect(broken(rungs, answer)).toEqual({ small: [1], even: [3], rising: [2], spared: [1] });
  });

  test('needs its least number of rungs, each with a mark, and may leave steps out', () => {
    expect(missing(rungs, climb(['call', 1], ['dinner', 2]))).toEqual(['card', 'school', 'night', 'talk']);
    const three = climb(['call', 1], ['dinner', 2], ['talk', 3]);
    expect(missing(rungs, three)).toEqual([]);
    expect(missing(rungs, update(rungs, three, add('night')))).toEqual(['night']);
  });

  test('takes whole marks from 0 to 10 for rungs only', () => {
    const answer = climb(['call', 1]);
    for (const mark of [-1, 11, 1.5, Number.NaN])
      expect(update(rungs, answer, { type: 'mark', step: 'call', mark })).toBe(answer);
    expect(update(rungs, answer, { type: 'mark', step: 'night', mark: 3 })).toBe(answer);
  });

  test('forgets the mark of a rung that is taken out', () => {
    expect(doing(rungs, [{ type: 'remove', step: 'call' }], climb(['call', 1]))).toEqual(start());
  });
});

describe.each([
  ['steps', talk],
  ['a ladder', rungs],
])('%s, whatever a reader does', (_, data) => {
  const ids = data.steps.map(({ id }) => id);
  const action: fc.Arbitrary<OrderAction> = fc.oneof(
    fc.record({ type: fc.constantFrom('add' as const, 'remove' as const), step: someId(ids) }),
    fc.record({
      type: fc.constant('move' as const),
      step: someId(ids),
      to: fc.oneof(fc.integer({ min: -2, max: 14 }), fc.double()),
    }),
    fc.record({ type: fc.constant('mark' as const), step: someId(ids), mark: fc.integer({ min: -2, max: 12 }) }),
    fc.constant({ type: 'check' as const }),
  );
  const earlier: OrderAnswer = { order: ['old'], marks: { old: 3 }, checked: false };

  test('nothing given is changed, the answer can be stored and read, each step is in one place once', () => {
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const answer = doing(data, actions, earlier);
        expect(isAnswer(answer)).toBe(true);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect([...placed(data, answer), ...pool(data, answer)].map(({ id }) => id).sort()).toEqual([...ids].sort());
        expect(answer.order).toContain('old');
        expect(answer.marks['old']).toBe(3);
        if (answer.checked) expect(missing(data, answer)).toEqual([]);
      }),
    );
  });

  test('every rule holds or names places that exist', () => {
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const answer = doing(data, actions);
        const { findings } = result(data, answer);
        expect(findings.map(({ id }) => id)).toEqual(data.rules.map(({ id }) => id));
        for (const { holds, at } of findings) {
          expect(holds).toBe(at.length === 0);
          for (const place of at) expect(placed(data, answer)[place - 1]).toBeDefined();
        }
      }),
    );
  });

  test('ids that do not exist change nothing', () => {
    fc.assert(
      fc.property(fc.array(action), missingId, (actions, id) => {
        const answer = doing(data, actions);
        for (const one of [
          add(id),
          move(id, 0),
          { type: 'remove' as const, step: id },
          { type: 'mark' as const, step: id, mark: 1 },
        ])
          expect(update(data, answer, one)).toBe(answer);
      }),
    );
  });
});

test('anything may be offered as an answer, and only answers are taken', () => {
  fc.assert(fc.property(junk('order', 'marks', 'checked'), (value) => typeof isAnswer(value) === 'boolean'));
  const good = { order: ['a'], marks: { a: 1 }, checked: false };
  expect(isAnswer(good)).toBe(true);
  for (const bad of [null, 1, [], {}, { ...good, order: [1] }, { ...good, marks: { a: 'x' } }, { ...good, checked: 1 }])
    expect(isAnswer(bad), JSON.stringify(bad)).toBe(false);
});

describe('an editor is told', () => {
  const issues = (change: object) =>
    schema.safeParse({ ...written, ...change }).error?.issues.map(({ message }) => message);
  const said = { id: 'one', holds: 'It holds.', breaks: 'It does not.' };

  test('when a rule names a step that is not there', () => {
    const rules = [...written.rules, { ...said, check: 'starts', of: ['gone'] }];
    expect(issues({ rules })).toEqual([expect.stringMatching(/step of this exercise/)]);
  });

  test('when a rule needs marks and there is no ladder', () => {
    const rules = [...written.rules, { ...said, check: 'rising' }];
    expect(issues({ rules })).toEqual([expect.stringMatching(/no marks/)]);
  });

  test('when a step of a ladder does not say how to stop', () => {
    const steps = written.steps.map((step) => ({ ...step, see: 'It is there.' }));
    expect(issues({ steps, ladder: { mark: 'How much?', least: 3 } })).toEqual(
      steps.map(() => expect.stringMatching(/how to stop/)),
    );
  });
});
