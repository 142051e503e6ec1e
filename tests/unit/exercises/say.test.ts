import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isAnswer,
  isTry,
  missing,
  persist,
  result,
  type SayAction,
  type SayAnswer,
  start,
  toPublic,
  update,
} from '../../../src/exercises/say/logic.ts';
import { schema } from '../../../src/exercises/say/schema.ts';
import { example, frozen, junk, missingId, someId } from './example.ts';

const data = frozen(toPublic(example('say', 'two-scenes', schema)));
const doing = (actions: SayAction[], from: SayAnswer = start()) =>
  actions.reduce((answer, action) => update(data, frozen(answer), action), from);
const write = (text: string, scene = 'bill'): SayAction => ({ type: 'write', scene, text });
const tried: SayAction = { type: 'try', scene: 'bill' };

describe('say', () => {
  test('free text is kept nowhere', () => {
    expect(persist).toBe('never');
  });

  test('the first version stays as it was, whatever is written after it', () => {
    const answer = doing([write('I hid the bill.'), tried, write('I hid it from you.'), tried]);
    expect(answer.firsts['bill']).toBe('I hid the bill.');
    expect(answer.drafts['bill']).toBe('I hid it from you.');
  });

  test.each(['', '   ', 'Sorry', 'I hid it', '\n\t \u00a0'])('%j is too short for a try', (draft) => {
    expect(isTry(draft)).toBe(false);
    expect(doing([write(draft), tried])).toMatchObject({ firsts: {} });
  });

  test.each(['I hid the bill', '  I\nhid  the bill. '])('%j is a try', (draft) => {
    expect(isTry(draft)).toBe(true);
  });

  test('only a scene with a first version counts as tried', () => {
    const answer = doing([write('I hid the bill.'), tried, write('You did not call me.', 'late')]);
    expect(result(data, answer).tried).toEqual(['bill']);
    expect(missing(data, answer)).toEqual(['late']);
  });

  test('a scene begun anew has no draft, no first version and no silenced note, and the other scene keeps all', () => {
    const both = doing([
      write('I hid the bill.'),
      tried,
      { type: 'mute', scene: 'bill', note: 'rule/words' },
      write('You did not call.', 'late'),
      { type: 'mute', scene: 'late', note: 'rule/words' },
    ]);
    expect(doing([{ type: 'again', scene: 'bill' }], both)).toEqual({
      drafts: { late: 'You did not call.' },
      firsts: {},
      muted: ['late/rule/words'],
    });
  });

  test('the browser gets the scenes without the fields of the editor', () => {
    expect(Object.keys(data)).toEqual(['scenes']);
  });

  const scenes = data.scenes.map(({ id }) => id);
  const scene = someId(scenes);
  const action: fc.Arbitrary<SayAction> = fc.oneof(
    fc.record({ type: fc.constant('write' as const), scene, text: fc.string({ unit: 'binary' }) }),
    fc.record({ type: fc.constantFrom('try' as const, 'again' as const), scene }),
    fc.record({ type: fc.constant('mute' as const), scene, note: fc.string() }),
  );
  const earlier: SayAnswer = {
    drafts: { 'old-scene': 'Old words.' },
    firsts: { 'old-scene': 'Old words.' },
    muted: ['old-scene/rule/words'],
  };

  test('whatever a reader does: nothing given is changed, the answer keeps its shape, each scene is tried or missing', () => {
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const answer = doing(actions, earlier);
        expect(isAnswer(answer)).toBe(true);
        expect([...result(data, answer).tried, ...missing(data, answer)].sort()).toEqual([...scenes].sort());
      }),
    );
  });

  test('ids that do not exist change nothing, and earlier ones stay', () => {
    fc.assert(
      fc.property(fc.array(action), missingId, (actions, id) => {
        const answer = doing(actions, earlier);
        for (const type of ['try', 'again'] as const) expect(update(data, answer, { type, scene: id })).toBe(answer);
        expect(update(data, answer, write('I hid the bill.', id))).toBe(answer);
        expect(update(data, answer, { type: 'mute', scene: id, note: 'rule/words' })).toBe(answer);
        expect(answer.drafts['old-scene']).toBe('Old words.');
        expect(answer.muted).toContain('old-scene/rule/words');
      }),
    );
  });

  test('anything may be offered as an answer, and only answers are taken', () => {
    fc.assert(fc.property(junk('drafts', 'firsts', 'muted'), (value) => typeof isAnswer(value) === 'boolean'));
    for (const value of [
      null,
      undefined,
      1,
      'drafts',
      [],
      {},
      { drafts: {}, firsts: {} },
      { drafts: { a: 1 }, firsts: {}, muted: [] },
      { drafts: {}, firsts: [], muted: [] },
      { drafts: {}, firsts: {}, muted: [1] },
    ]) {
      expect(isAnswer(value), JSON.stringify(value)).toBe(false);
    }
  });
});
