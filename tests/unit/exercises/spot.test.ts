import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findings,
  isAnswer,
  missing,
  result,
  type SpotAction,
  type SpotAnswer,
  start,
  toPublic,
  update,
  wordsIn,
} from '../../../src/exercises/spot/logic.ts';
import { schema } from '../../../src/exercises/spot/schema.ts';
import { example, frozen, junk, missingId, someId } from './example.ts';

const written = example('spot', 'some-and-none', schema);
const data = frozen(toPublic(written));
const [loan, owned] = data.items as [(typeof data.items)[0], (typeof data.items)[0]];
const doing = (actions: SpotAction[], from: SpotAnswer = start()) =>
  actions.reduce((answer, action) => update(data, frozen(answer), action), from);
const mark = (item: string, word: string): SpotAction => ({ type: 'mark', item, word });
const check = (item: string): SpotAction => ({ type: 'check', item });
const standings = (marked: string[], item = loan) => findings(item, marked).map(({ standing }) => standing);

describe('words of a sentence', () => {
  test('a word that stands again has a count, so that each can be marked', () => {
    expect(wordsIn(owned.text).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['lied', 'lied 2', 'on', 'on 2', 'i', 'i 2']),
    );
  });

  test('every word has a key of its own and stands where it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const words = wordsIn(text);
        expect(new Set(words.map(({ key }) => key)).size).toBe(words.length);
        for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });

  test('a mark stays on its word when other words are edited', () => {
    const edited = { ...loan, text: `Well, ${loan.text}` };
    expect(standings(['only'], edited)).toEqual(['found', 'missed']);
  });
});

describe('spot', () => {
  test('one word of a quotation finds it', () => {
    expect(standings(['only', 'bills'])).toEqual(['found', 'found']);
  });

  test('nothing marked means that every spot was missed', () => {
    expect(standings([])).toEqual(['missed', 'missed']);
  });

  test('words that are fine give their own reason, any other word the common one', () => {
    const [, , fine, rest, none] = findings(loan, ['hid', 'took', 'the']);
    expect(fine).toMatchObject({ standing: 'not', reason: 'It names the act.' });
    expect(rest).toMatchObject({ standing: 'not', quote: 'took the', reason: loan.rest });
    expect(none).toBeUndefined();
  });

  test('loose words that stand apart are quoted apart', () => {
    expect(findings(loan, ['i', 'loan']).at(-1)?.quote).toBe('I … loan');
  });

  test('a sentence without spots is met by marking nothing', () => {
    expect(result(data, doing([check('owned')]))).toEqual({ met: ['owned'], look: [] });
    expect(result(data, doing([mark('owned', 'lied'), check('owned')])).look).toEqual(['owned']);
  });

  test('a word tapped twice is not marked', () => {
    expect(doing([mark('loan', 'only'), mark('loan', 'only')]).marks['loan']).toEqual([]);
  });

  test('marks stand once the reasons are shown, until the item is opened anew', () => {
    const done = doing([mark('loan', 'only'), check('loan')]);
    expect(update(data, done, mark('loan', 'took'))).toBe(done);
    expect(doing([{ type: 'again', item: 'loan' }], done)).toEqual(start());
  });

  test('the browser gets the sentences without the fields of the editor', () => {
    expect(Object.keys(data).sort()).toEqual(['items', 'question']);
  });

  const items = data.items.map(({ id }) => id);
  const words = wordsIn(loan.text).map(({ key }) => key);
  const action: fc.Arbitrary<SpotAction> = fc.oneof(
    fc.record({ type: fc.constant('mark' as const), item: someId(items), word: someId(words) }),
    fc.record({ type: fc.constantFrom('check' as const, 'again' as const), item: someId(items) }),
  );
  const earlier: SpotAnswer = { marks: { 'old-item': ['old'] }, checked: ['old-item'] };

  test('whatever a reader does: nothing given is changed, the answer can be stored and read, each item is met, worth a look or open', () => {
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const answer = doing(actions, earlier);
        expect(isAnswer(answer)).toBe(true);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        const { met, look } = result(data, answer);
        expect([...met, ...look, ...missing(data, answer)].sort()).toEqual([...items].sort());
        expect(answer.marks['old-item']).toEqual(['old']);
      }),
    );
  });

  test('every marked word is found, or has a reason why it can stay', () => {
    fc.assert(
      fc.property(fc.subarray(words), (marked) => {
        const said = findings(loan, marked).flatMap((finding) => finding.words);
        for (const word of marked) expect(said).toContain(word);
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });

  test('ids and words that do not exist change nothing', () => {
    fc.assert(
      fc.property(missingId, (id) => {
        const answer = doing([mark('loan', 'only')], earlier);
        for (const one of [mark(id, 'only'), mark('loan', id), check(id), { type: 'again' as const, item: id }])
          expect(update(data, answer, one)).toBe(answer);
      }),
    );
  });

  test('anything may be offered as an answer, and only answers are taken', () => {
    fc.assert(fc.property(junk('marks', 'checked'), (value) => typeof isAnswer(value) === 'boolean'));
    for (const value of [
      null,
      1,
      'marks',
      [],
      {},
      { marks: {} },
      { marks: { a: [1] }, checked: [] },
      { marks: [], checked: [] },
    ])
      expect(isAnswer(value), JSON.stringify(value)).toBe(false);
  });
});

describe('an editor is told when a quotation cannot be found', () => {
  const issues = (change: object) => {
    const [first, ...others] = written.items;
    return schema
      .safeParse({ ...written, items: [{ ...first, ...change }, ...others] })
      .error?.issues.map(({ message }) => message);
  };
  const spot = (...quotes: string[]) => ({ spots: quotes.map((quote) => ({ quote, reason: 'A reason.' })), fine: [] });

  test.each([
    ['words that are not there', spot('the mortgage'), /exactly/],
    ['words that stand twice', spot('the'), /once/],
    ['half a word', spot('onl'), /whole word/],
    ['two quotations that overlap', spot('took the loan', 'the loan because'), /share a word/],
  ])('%s', (_, change, message) => {
    expect(issues(change)).toEqual([expect.stringMatching(message)]);
  });

  test('words that stand once pass', () => {
    expect(issues(spot('only took', 'you never look'))).toBeUndefined();
  });
});
