import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breathAt } from '../../../src/domain/timing/breath.ts';
import { elapsed, left, minutesAndSeconds, still } from '../../../src/domain/timing/clock.ts';
import {
  clockOf,
  cueAt,
  isAnswer,
  lengthOf,
  missing,
  more,
  result,
  start,
  stepsOf,
  type TimerAction,
  type TimerAnswer,
  type TimerPart,
  toPublic,
  update,
} from '../../../src/exercises/timer/logic.ts';
import { schema } from '../../../src/exercises/timer/schema.ts';
import { example, frozen, junk, missingId, someId } from './example.ts';

const breathe = frozen(toPublic(example('timer', 'breathe', schema)));
const data = frozen(toPublic(example('timer', 'write-with-a-gate', schema)));
const [words, end] = data.parts as [TimerPart, TimerPart];
const minute = 60_000;

const doing = (actions: TimerAction[], from: TimerAnswer = start(), on = data) =>
  actions.reduce((answer, action) => update(on, frozen(answer), action), from);
const at = (type: 'run' | 'hold' | 'extend', now: number, part = 'words'): TimerAction => ({ type, part, now });
const mark = (question: string, value: number): TimerAction => ({ type: 'mark', question, mark: value });
const leftOf = (answer: TimerAnswer, now: number, part = words) => left(clockOf(answer, part), lengthOf(part), now);

describe('the time of a part', () => {
  test('runs while it runs and stands while it stands', () => {
    const answer = doing([at('run', 0), at('hold', 30_000), at('run', 100_000)]);
    expect(leftOf(doing([at('run', 0), at('hold', 30_000)]), 99_000)).toBe(1.5 * minute);
    expect(leftOf(answer, 100_000 + minute)).toBe(minute / 2);
  });

  test('is right again after the phone slept', () => {
    expect(leftOf(doing([at('run', 0)]), 500 * minute)).toBe(0);
  });

  test('does not fall back when the clock of the device is set back', () => {
    expect(leftOf(doing([at('run', 1000)]), 0)).toBe(lengthOf(words));
  });

  test('grows by a minute at a press, also after its end and while it runs on', () => {
    expect(leftOf(doing([at('extend', 0)]), 0)).toBe(lengthOf(words) + more);
    const late = doing([at('run', 0), at('extend', 9 * minute)]);
    expect(leftOf(late, 9 * minute)).toBe(more);
    expect(leftOf(late, 9.5 * minute)).toBe(more / 2);
  });

  test('two starts count once, and a stop without a start does nothing', () => {
    expect(doing([at('run', 0), at('run', 5000)])).toEqual(doing([at('run', 0)]));
    expect(clockOf(doing([at('hold', 5000)]), words)).toEqual(still);
  });

  test('parts have times of their own', () => {
    const answer = doing([at('run', 0), at('hold', 5000), at('run', 5000, 'end')]);
    expect(leftOf(answer, 6000)).toBe(lengthOf(words) - 5000);
    expect(leftOf(answer, 6000, end)).toBe(lengthOf(end) - 1000);
  });

  test('says what there is to say: a check each minute, the last minute, the end', () => {
    const clock = clockOf(doing([at('run', 0)]), words);
    expect(cueAt(words, clock, 1000)).toBe(null);
    expect(cueAt(words, clock, minute + 1000)).toBe('check');
    expect(cueAt(words, clock, minute + 30_000)).toBe('lastMinute');
    expect(cueAt(words, clock, 2 * minute)).toBe('over');
    expect(cueAt(words, still, 2 * minute)).toBe(null);
    // A part of half a minute begins in its last minute: nothing to announce.
    expect(cueAt(end, clockOf(doing([at('run', 0, 'end')]), end), 1000)).toBe(null);
  });

  test('is shown so that 0:00 means over', () => {
    expect([0, 1, 59_001, minute, 425_000].map(minutesAndSeconds)).toEqual(['0:00', '0:01', '1:00', '1:00', '7:05']);
  });

  test('whatever the moments: never below zero, never longer than with what was added', () => {
    const moment = fc.integer({ min: 0, max: 10 * minute });
    const step = fc.record({ type: fc.constantFrom('run', 'hold', 'extend'), part: fc.constant('words'), now: moment });
    fc.assert(
      fc.property(fc.array(step as fc.Arbitrary<TimerAction>), moment, (actions, now) => {
        const answer = doing(actions);
        const added = actions.filter(({ type }) => type === 'extend').length * more;
        const rest = leftOf(answer, now);
        expect(rest).toBeGreaterThanOrEqual(0);
        expect(rest).toBeLessThanOrEqual(lengthOf(words) + added);
        expect(elapsed(clockOf(answer, words), now)).toBeGreaterThanOrEqual(0);
        expect(isAnswer(JSON.parse(JSON.stringify(answer)))).toBe(true);
      }),
    );
  });
});

describe('a breath', () => {
  const pace = { in: 4, out: 6 };

  test('grows while breathing in, shrinks while breathing out, and counts each second', () => {
    expect(breathAt(0, pace)).toEqual({ going: 'in', count: 1, size: 0 });
    expect(breathAt(3999, pace)).toMatchObject({ going: 'in', count: 4 });
    expect(breathAt(4000, pace)).toEqual({ going: 'out', count: 1, size: 1 });
    expect(breathAt(9999, pace)).toMatchObject({ going: 'out', count: 6 });
    expect(breathAt(10_000, pace)).toMatchObject({ going: 'in', count: 1 });
  });

  test('at any moment: its size lies between 0 and 1, its count within its half, without a jump', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600_000 }), (now) => {
        const { going, count, size } = breathAt(now, pace);
        expect(size >= 0 && size <= 1 && count >= 1 && count <= pace[going]).toBe(true);
        expect(Math.abs(breathAt(now + 50, pace).size - size)).toBeLessThan(0.05);
      }),
    );
  });
});

describe('timer', () => {
  test('the steps hold only what the exercise asks', () => {
    expect(stepsOf(breathe).map(({ type }) => type)).toEqual(['before', 'part', 'after', 'end']);
    expect(stepsOf(data).map(({ type }) => type)).toEqual(['gate', 'part', 'part', 'ask', 'ask', 'end']);
  });

  const round = (before: number, after: number, from?: TimerAnswer) =>
    doing([mark('before', before), mark('after', after)], from, breathe);

  test.each([
    [7, 4, 'fell'],
    [4, 4, 'same'],
    [4, 5, 'same'],
    [4, 6, 'rose'],
  ] as const)('from %i to %i: the words for "%s"', (before, after, moved) => {
    expect(result(breathe, round(before, after))).toMatchObject({ change: after - before, moved });
  });

  test('a second rise in one sitting leads to other words, and a fall keeps its own', () => {
    const second = update(breathe, round(2, 6), { type: 'again' });
    expect(second).toEqual({ clocks: {}, marks: {}, rises: 1 });
    expect(result(breathe, round(3, 5, second)).moved).toBe('again');
    expect(result(breathe, round(5, 3, second)).moved).toBe('fell');
    expect(update(breathe, round(5, 4), { type: 'again' }).rises).toBe(0);
  });

  test('a mark left out makes no change', () => {
    expect(result(breathe, doing([mark('after', 3)], start(), breathe))).toEqual({
      change: null,
      moved: null,
      tips: [],
    });
  });

  test('a tip comes with a mark below 3, and only where there is one', () => {
    expect(result(data, doing([mark('heard', 2), mark('followed', 0)])).tips).toEqual(['heard']);
    expect(result(data, doing([mark('heard', 3)])).tips).toEqual([]);
  });

  test('parts are missing until they have run', () => {
    expect(missing(data, doing([at('run', 0), at('hold', 10, 'end')]))).toEqual(['end']);
  });

  test('the answer has no place for words', () => {
    const answer = doing([at('run', 0), mark('heard', 2), { type: 'again' }, at('run', 0)]);
    expect(JSON.stringify(answer)).not.toMatch(/What happened|text|write/);
    expect(Object.keys(answer).sort()).toEqual(['clocks', 'marks', 'rises']);
  });

  test('ids that do not exist change nothing', () => {
    const answer = doing([at('run', 0)]);
    fc.assert(
      fc.property(missingId, (id) => {
        expect(update(data, answer, at('run', 0, id))).toBe(answer);
        expect(update(data, answer, mark(id, 1))).toBe(answer);
        expect(clockOf(answer, { ...words, id })).toBe(still);
      }),
    );
    expect(doing([at('run', 1, 'words')], answer)).toEqual(answer);
    fc.assert(fc.property(someId(['words', 'end']), (id) => isAnswer(update(data, answer, at('hold', 9, id)))));
  });

  test('anything may be offered as an answer, and only answers are taken', () => {
    fc.assert(fc.property(junk('clocks', 'marks', 'rises'), (value) => typeof isAnswer(value) === 'boolean'));
    const good = { clocks: { a: { spent: 1, since: null, extra: 0 } }, marks: { before: 1 }, rises: 0 };
    expect(isAnswer(good)).toBe(true);
    for (const value of [
      null,
      [],
      {},
      { ...good, rises: '1' },
      { ...good, marks: { before: 'a' } },
      { ...good, clocks: { a: null } },
      { ...good, clocks: { a: { spent: 1, since: 'now', extra: 0 } } },
    ]) {
      expect(isAnswer(value), JSON.stringify(value)).toBe(false);
    }
  });

  test('an editor is told when the parts take longer than the exercise says, and when a breath out is short', () => {
    const written = example('timer', 'breathe', schema);
    const part = written.parts[0];
    expect(schema.safeParse({ ...written, minutes: 1, parts: [part, { ...part, id: 'more' }] }).success).toBe(false);
    expect(schema.safeParse({ ...written, parts: [{ ...part, breath: { in: 4, out: 4 } }] }).success).toBe(false);
  });
});
