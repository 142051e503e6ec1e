import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isDay, stripOf } from '../../../src/domain/days/calendar.ts';
import {
  isAnswer,
  type LogAction,
  type LogAnswer,
  type LogEntry,
  missing,
  notedDays,
  result,
  series,
  start,
  toPublic,
  update,
} from '../../../src/exercises/log/logic.ts';
import { schema } from '../../../src/exercises/log/schema.ts';
import { example, frozen, junk, missingId, someId } from './example.ts';

const data = frozen(toPublic(example('log', 'two-marks', schema)));
const columns = frozen(toPublic(example('log', 'two-columns', schema)));

const entry = (id: string, day: string, choice: string, marks: Record<string, number> = {}): LogEntry => ({
  id,
  day,
  choice,
  marks,
});
const put = (...given: Parameters<typeof entry>): LogAction => ({ type: 'put', entry: entry(...given) });
const doing = (actions: LogAction[], on = data, from: LogAnswer = start()) =>
  actions.reduce((answer, action) => update(on, frozen(answer), action), from);

const someDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  test('months, leap years and the end of a year are counted right', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  test.each(['2026-02-30', '2026-13-01', '2026-1-1', 'today', '', 20261124, null, '2026-11-24T00:00'])(
    '%s is no day',
    (value) => {
      expect(isDay(value)).toBe(false);
    },
  );

  test('any day moved and moved back is the same day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -900, max: 900 }), (day, days) => {
        const moved = addDays(day, days);
        expect(isDay(moved)).toBe(true);
        expect(daysBetween(day, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(day);
      }),
    );
  });

  test('a new strip begins with yesterday, a used one with its first day, an old one ends today', () => {
    expect(stripOf([], '2026-11-24', 3)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
    expect(stripOf(['2026-11-24', '2026-11-22'], '2026-11-24', 3)[0]).toBe('2026-11-22');
    expect(stripOf(['2026-10-01'], '2026-11-24', 3)).toEqual(['2026-11-22', '2026-11-23', '2026-11-24']);
  });

  test('every strip has its days in order, and today among them', () => {
    fc.assert(
      fc.property(fc.array(someDay), someDay, fc.integer({ min: 3, max: 14 }), (noted, today, count) => {
        const days = stripOf(
          noted.filter((day) => day <= today),
          today,
          count,
        );
        expect(days).toHaveLength(count);
        expect(days).toContain(today);
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
  });
});

describe('log', () => {
  test('a note with a known id takes the place of the earlier one', () => {
    const answer = doing([
      put('1', '2026-11-24', 'looked'),
      put('2', '2026-11-24', 'waited'),
      put('1', '2026-11-24', 'asked'),
    ]);
    expect(answer.entries.map(({ id, choice }) => `${id} ${choice}`)).toEqual(['1 asked', '2 waited']);
  });

  test('a removed note is gone, and the others stay', () => {
    const answer = doing([
      put('1', '2026-11-24', 'looked'),
      put('2', '2026-11-24', 'waited'),
      { type: 'remove', entry: '1' },
    ]);
    expect(answer.entries.map(({ id }) => id)).toEqual(['2']);
  });

  test('the pattern waits until the notes span its days', () => {
    const first = doing([put('1', '2026-11-24', 'looked', { soon: 6, later: 3 })]);
    expect(result(data, first)).toMatchObject({ ready: false, sentence: data.pattern.few });
    const second = doing([put('2', '2026-11-25', 'looked', { soon: 5, later: 5 })], data, first);
    expect(result(data, second)).toEqual({
      hits: 1,
      all: 2,
      ready: true,
      sentence: 'Of 2 looks, the calm had faded an hour later after 1.',
    });
  });

  test('a note with a mark left out, or with another choice, is not counted where marks are compared', () => {
    const answer = doing([
      put('1', '2026-11-20', 'looked', { soon: 6 }),
      put('2', '2026-11-24', 'waited', { soon: 6, later: 1 }),
      put('3', '2026-11-24', 'looked', { soon: 0, later: 0 }),
    ]);
    expect(result(data, answer)).toMatchObject({ hits: 0, all: 1 });
  });

  test('without marks the choices are counted', () => {
    const answer = doing(
      ['2026-11-20', '2026-11-21', '2026-11-22'].map((day, index) => put(day, day, index ? 'held' : 'slipped')),
      columns,
    );
    expect(result(columns, answer).sentence).toBe('It held 2 of 3 times.');
  });

  test('the plot shows counts without marks, means with them, and nothing for a day without notes', () => {
    const days = ['2026-11-23', '2026-11-24'];
    const two = [
      put('1', '2026-11-24', 'looked', { soon: 4 }),
      put('2', '2026-11-24', 'looked', { soon: 7, later: 0 }),
    ];
    expect(series(data, doing(two), days).map(({ values }) => values)).toEqual([
      [null, 5.5],
      [null, 0],
    ]);
    expect(
      series(columns, doing([put('1', '2026-11-24', 'held')], columns), days).map(({ id, values }) => [id, values]),
    ).toEqual([
      ['held', [null, 1]],
      ['slipped', [null, 0]],
    ]);
  });

  test('a log is missing its notes only while it has none', () => {
    expect(missing(data, start())).toEqual(['entries']);
    expect(missing(data, doing([put('1', '2026-11-24', 'looked')]))).toEqual([]);
  });

  const action: fc.Arbitrary<LogAction> = fc.oneof(
    fc.record({
      type: fc.constant('put' as const),
      entry: fc.record({
        id: fc.constantFrom('1', '2', '3', '4'),
        day: fc.oneof({ weight: 5, arbitrary: someDay }, { weight: 1, arbitrary: fc.constant('2026-02-30') }),
        choice: someId(data.choices.map(({ id }) => id)),
        marks: fc.dictionary(fc.constantFrom('soon', 'later', 'old-mark'), fc.integer({ min: 0, max: 10 })),
      }),
    }),
    fc.record({ type: fc.constant('remove' as const), entry: fc.constantFrom('1', '2', 'gone') }),
  );
  const earlier: LogAnswer = { entries: [entry('old', '2025-01-01', 'old-choice', { 'old-mark': 3 })] };

  test('whatever a reader does: nothing given is changed, the answer can be stored and read, the counts fit', () => {
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const answer = doing(actions, data, earlier);
        expect(isAnswer(JSON.parse(JSON.stringify(answer)))).toBe(true);
        expect(new Set(answer.entries.map(({ id }) => id)).size).toBe(answer.entries.length);
        const { hits, all, sentence } = result(data, answer);
        expect(hits).toBeLessThanOrEqual(all);
        expect(all).toBeLessThanOrEqual(answer.entries.length);
        expect(sentence).not.toMatch(/[{}]/);
        for (const { values } of series(data, answer, notedDays(answer)))
          expect(values.every((value) => value === null || (value >= 0 && value <= 10))).toBe(true);
        // A note whose choice no longer exists is kept.
        expect(answer.entries[0]).toEqual(earlier.entries[0]);
      }),
    );
  });

  test('a choice, a day or a note that does not exist changes nothing', () => {
    fc.assert(
      fc.property(missingId, (id) => {
        expect(update(data, earlier, put('1', '2026-11-24', id))).toBe(earlier);
        expect(update(data, earlier, put('1', id, 'looked'))).toBe(earlier);
        expect(update(data, earlier, { type: 'remove', entry: id })).toBe(earlier);
      }),
    );
  });

  test('anything may be offered as an answer, and only answers are taken', () => {
    fc.assert(fc.property(junk('entries'), (value) => typeof isAnswer(value) === 'boolean'));
    const good = entry('1', '2026-11-24', 'looked', { soon: 10 });
    expect(isAnswer({ entries: [{ ...good, words: 'late again' }] })).toBe(true);
    for (const value of [
      null,
      {},
      { entries: {} },
      { entries: [null] },
      { entries: [{ ...good, day: '2026-02-30' }] },
      { entries: [{ ...good, marks: { soon: 11 } }] },
      { entries: [{ ...good, words: 1 }] },
    ]) {
      expect(isAnswer(value), JSON.stringify(value)).toBe(false);
    }
  });

  test('an editor is told when a pattern names what does not exist', () => {
    const written = example('log', 'two-marks', schema);
    const pattern = (change: object) => schema.safeParse({ ...written, pattern: { ...written.pattern, ...change } });
    expect(pattern({}).success).toBe(true);
    expect(pattern({ of: ['gone'] }).success).toBe(false);
    expect(pattern({ fades: ['soon', 'gone'] }).success).toBe(false);
    expect(pattern({ hits: ['looked'] }).success).toBe(false);
    expect(pattern({ text: 'No numbers.' }).success).toBe(false);
    expect(pattern({ after: 8 }).success).toBe(false);
  });
});
