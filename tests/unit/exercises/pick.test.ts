import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choice,
  filters,
  fitting,
  isAnswer,
  labels,
  lines,
  missing,
  type PickAction,
  type PickAnswer,
  paperLabels,
  result,
  sheets,
  start,
  toPublic,
  update,
} from '../../../src/exercises/pick/logic.ts';
import { schema } from '../../../src/exercises/pick/schema.ts';
import { example, frozen, junk, missingId, someId } from './example.ts';

const written = example('pick', 'rows-of-chips', schema);
const data = frozen(toPublic(written));
const ideas = data.ideas.map(({ id }) => id);
const pick = (idea: string): PickAction => ({ type: 'pick', idea });
const doing = (names: string[], from: PickAnswer = start()) =>
  names.reduce((answer, name) => update(data, frozen(answer), pick(name)), from);
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('filters of pick', () => {
  test('a choice keeps what carries it, and what belongs to all choices of an open group', () => {
    expect(ids(fitting(data, { season: 'warm' }))).toEqual(['bench', 'stream', 'song', 'page', 'plant']);
  });

  test('in a group that is not open, an idea without a value fits none', () => {
    expect(ids(fitting(data, { cost: 'free' }))).not.toContain('plant');
    expect(ids(fitting(data, {}))).toContain('plant');
  });

  test('two choices work together, and may leave nothing', () => {
    expect(fitting(data, { season: 'warm', cost: 'paid' })).toEqual([]);
  });

  test('a value that fits no idea or every idea is not offered, nor a group that has no other', () => {
    expect(filters(data).map(({ id, values }) => [id, ids(values)])).toEqual([
      ['season', ['warm', 'cold']],
      ['cost', ['free', 'paid']],
    ]);
  });

  const choice: fc.Arbitrary<Choice> = fc.record(
    Object.fromEntries(data.groups.map(({ id, values }) => [id, fc.constantFrom('', ...ids(values))])),
  );

  test('one more choice never brings an idea back, and no choice at all shows every idea', () => {
    fc.assert(
      fc.property(choice, fc.constantFrom(...data.groups), (chosen, group) => {
        const wide = fitting(data, { ...chosen, [group.id]: '' });
        expect(wide).toEqual(expect.arrayContaining(fitting(data, chosen)));
      }),
    );
    expect(fitting(data, {})).toEqual(data.ideas);
  });

  test('choices of groups and values that do not exist are harmless', () => {
    fc.assert(
      fc.property(missingId, (id) => {
        expect(fitting(data, { [id]: 'warm' })).toEqual(data.ideas);
        expect(fitting(data, { cost: id })).toEqual(id ? [] : data.ideas);
      }),
    );
  });
});

describe('pick on paper', () => {
  test('each idea stands once, under a value of the first group or under the rest', () => {
    const paper = sheets(data);
    expect(paper.map(({ label }) => label)).toEqual(['Warm days', 'Cold days', 'All year']);
    expect(paper.flatMap((sheet) => ids(sheet.ideas)).sort()).toEqual([...ideas].sort());
  });

  test('the words of a quiet group stand on paper after its name, and on the screen not at all', () => {
    const [bench] = data.ideas;
    expect(bench && labels(data, bench)).toEqual(['Warm days', 'Free']);
    expect(bench && paperLabels(data, bench)).toEqual(['Warm days', 'Free', 'Where: Here']);
  });
});

describe('pick', () => {
  test('a second tap takes the mark off', () => {
    expect(doing(['song', 'bench', 'song']).picks).toEqual(['bench']);
  });

  test('the picks come in the order of the list, whatever the order of the taps', () => {
    expect(ids(result(data, doing(['song', 'bench'])).picks)).toEqual(['bench', 'song']);
  });

  test('fewer and more picks than make sense are noticed', () => {
    const amounts = [['song'], ['song', 'page'], ['song', 'page', 'bench', 'tea']].map(
      (names) => result(data, doing(names)).amount,
    );
    expect(amounts).toEqual(['few', 'fits', 'many']);
  });

  test('a note is given when all picks carry its value, and not on a single pick', () => {
    expect(result(data, doing(['song', 'bench'])).notes).toEqual([written.notes[0]?.say]);
    expect(result(data, doing(['song', 'tea'])).notes).toEqual([]);
    expect(result(data, doing(['song'])).notes).toEqual([]);
  });

  test('the lines hold the words of the picks, and nothing while there are none', () => {
    expect(lines(data, doing(['tea', 'song']))).toEqual([
      { question: data.question, answers: ['Sing a song.', 'Buy two kinds of tea.'] },
    ]);
    expect(lines(data, start())).toEqual([]);
    expect(lines(data, { picks: ['old-idea'] })).toEqual([]);
  });

  test('the browser gets the ideas without the fields of the editor', () => {
    expect(data).not.toHaveProperty('title');
    expect(data).not.toHaveProperty('turns');
  });

  test('whatever a reader taps: nothing given is changed, the answer can be stored and read, unknown ids stay', () => {
    fc.assert(
      fc.property(fc.array(someId(ideas)), (names) => {
        const answer = doing(names, { picks: ['old-idea'] });
        expect(isAnswer(answer)).toBe(true);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(answer.picks).toContain('old-idea');
        const { picks } = result(data, answer);
        expect(missing(data, answer)).toEqual(picks.length > 0 ? [] : ideas);
        for (const id of ideas)
          expect(ids(picks).includes(id)).toBe(names.filter((name) => name === id).length % 2 === 1);
      }),
    );
  });

  test('ids that do not exist change nothing', () => {
    fc.assert(
      fc.property(missingId, (id) => {
        const answer = doing(['song']);
        expect(update(data, answer, pick(id))).toBe(answer);
      }),
    );
  });

  test('anything may be offered as an answer, and only answers are taken', () => {
    fc.assert(fc.property(junk('picks'), (value) => typeof isAnswer(value) === 'boolean'));
    for (const value of [null, 1, 'picks', [], {}, { picks: {} }, { picks: [1] }])
      expect(isAnswer(value), JSON.stringify(value)).toBe(false);
  });
});

describe('an editor is told when ideas and groups do not fit each other', () => {
  const issues = (change: object) =>
    schema.safeParse({ ...written, ...change }).error?.issues.map(({ message }) => message);
  const [season, cost, where] = written.groups;
  const first = (change: object) => ({ ideas: [{ ...written.ideas[0], ...change }, ...written.ideas.slice(1)] });

  test.each([
    ['a tag that is no value', first({ tags: ['warm', 'hot'] }), /each tag is a value/],
    ['a tag that stands twice', first({ tags: ['warm', 'warm'] }), /named once/],
    [
      'a value that two groups have',
      { groups: [season, cost, { ...where, values: [...(where?.values ?? []), { id: 'free', label: 'Free' }] }] },
      /once over all groups/,
    ],
    ['a note about a value that is not there', { notes: [{ all: 'hot', say: 'All hot.' }] }, /id of a value/],
    ['a least above the most', { least: 5 }, /no more than/],
    ['a most above the number of ideas', { most: 9 }, /no more than the ideas/],
  ])('%s', (_, change, message) => {
    expect(issues(change)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test('an idea without a place on paper', () => {
    const closed = { groups: [{ ...season, rest: undefined }, cost, where] };
    expect(issues(closed)).toEqual(Array(2).fill(expect.stringMatching(/first group/)));
  });
});
