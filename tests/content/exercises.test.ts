import { describe, expect, test } from 'vitest';
import * as reflect from '../../src/exercises/reflect/logic.ts';
import type { ReflectData } from '../../src/exercises/reflect/schema.ts';
import { isWritten } from '../../src/integrations/content/sections.ts';
import { filesOf, piecesOf } from './reader-text.ts';

/** What a file of any kind may hold that these tests look at. */
interface Data {
  kind: string;
  for: string;
  together?: boolean;
  sources?: string[];
  items?: { options?: { reason?: string }[] }[];
  cards?: { reason?: string }[];
  scenes?: { for: string }[];
  fields?: Field[];
}

interface Field {
  id: string;
  kind: string;
  checks?: { check: string; blocks?: boolean; most?: number }[];
}

const exercises = filesOf('exercise').map((file) => ({ ...file, data: file.data as Data }));
const ofKinds = (kinds: RegExp, list = exercises) => list.filter(({ data }) => kinds.test(data.kind));
const named = <T extends { path: string }>(list: T[]) => list.map((one) => [one.path, one] as const);

const recognizing = /^(?:choose|sort|spot)$/;
const doing = /^(?:plan|timer|order|log)$/;

describe('the whole collection', () => {
  test.each([
    ['reflections', /^reflect$/, 12],
    ['exercises in recognizing', recognizing, 15],
    ['plans, timers, orders and logs', doing, 18],
    ['exercises of all kinds', /./, 60],
  ])('it has enough %s', (_, kinds, least) => {
    expect(ofKinds(kinds).length).toBeGreaterThanOrEqual(least);
  });
});

describe.each(
  filesOf('section')
    .filter(isWritten)
    .map(({ id }) => id),
)('the section %s', (section) => {
  const own = exercises.filter(({ folder }) => folder === section);

  test.each([
    ['looks inward', /^reflect$/],
    ['trains the ear', recognizing],
    ['ends in something done', doing],
  ])('%s', (_, kinds) => {
    const found = own.map(({ id, data }) => `${id} (${data.kind})`).join(', ');
    expect(ofKinds(kinds, own).length, `found only ${found}`).toBeGreaterThan(0);
  });

  // In the first days nobody is sent to find the right words: the introduction has none to write.
  test.skipIf(section === 'introduction')('lets its readers write their own words in three scenes or more', () => {
    const sizes = ofKinds(/^say$/, own).map(({ data }) => data.scenes?.length ?? 0);
    expect(Math.max(0, ...sizes)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(named(ofKinds(/^say$/)))('%s', (_, { data }) => {
  test('has scenes for the readers it is written for', () => {
    const readers = new Set((data.scenes ?? []).map((scene) => scene.for));
    const serves = (reader: string) => readers.has(reader) || readers.has('both');
    expect(data.for === 'both' ? serves('hurt') && serves('broke') : serves(data.for)).toBe(true);
  });
});

describe.each(named(ofKinds(recognizing)))('%s', (_, { data }) => {
  test('asks for 8 to 14 decisions', () => {
    const size = (data.items ?? data.cards ?? []).length;
    expect(size).toBeGreaterThanOrEqual(8);
    expect(size).toBeLessThanOrEqual(14);
  });

  test('gives a reason for every option and card', () => {
    const all = [...(data.cards ?? []), ...(data.items ?? []).flatMap(({ options = [] }) => options)];
    expect(all.filter(({ reason = '' }) => reason.split(' ').length < 5)).toEqual([]);
  });
});

/** Words that make a sentence a claim about research. Somebody can also be on trial, or go to the study to think. */
const claim =
  /\b(?:(?<!to the )stud(?:y|ies)|experiments?|research(?:ers)?|laborator\w+|(?<!on |ends the )trials?|surveys?|percent|linked with|in \d+ (?:tests|couples|people))\b|%/iu;
/** Fields whose words stand beside a `source:` of their own. */
const sourced = ['reason', 'say', 'ok', 'holds', 'breaks'] as const;

/** Every object in a file, at any depth. */
function objects(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const deeper = Object.values(value).flatMap(objects);
  return Array.isArray(value) ? deeper : [value as Record<string, unknown>, ...deeper];
}

describe.each(named(exercises))('%s', (path, file) => {
  const { sources = [] } = file.data;

  test('cites a reference beside each reason that speaks of research', () => {
    const bare = objects(file.data)
      .filter((one) => !one['source'])
      .flatMap((one) => sourced.map((field) => one[field]).filter((text) => claim.test(String(text ?? ''))));
    expect(bare, `${path}: add "source:" beside it, or say it without research words`).toEqual([]);
  });

  test('names the references of what it cites and claims elsewhere', () => {
    const cited = objects(file.data).flatMap(({ source }) => (typeof source === 'string' ? [source] : []));
    expect(cited.filter((id) => !sources.includes(id))).toEqual([]);
    const claims = piecesOf(file).filter(({ text }) => claim.test(text));
    expect(claims.length > 0 && sources.length === 0, claims[0]?.text).toBe(false);
  });
});

/** Words that pass judgment on a person or a relationship, or that name an illness. */
const verdict =
  /\b(?:un)?healthy\b|\b(?:ab)?normal(?:ly)?\b|\btoxic\b|\babus(?:ive|ers?)\b|\bdoomed\b|\bhopeless\b|\bfine\b|\bscor(?:e[sd]?|ing)\b|\bpercent\b|%|\bfail(?:s|ed|ing|ures?)?\b|\bpass(?:ed|es)?\b|\b(?:in)?compatib\w+|\bnarcissis\w+|\bco-?dependen\w+|\btraumati[sz]\w+|\btrauma\b|\bPTSD\b|\bdiagnos\w+|\bdisorders?\b|\b(?:in)?secure\b|\bavoidant\b|\bclingy\b|\bparanoid\b|\bcrazy\b|\bdysfunction\w*|\bdamaged\b|\bweak(?:er|est)?\b|\b(?:good|bad|right|wrong) (?:partner|match|couple|marriage|relationship)\b|\bwrong with you\b|\byou are (?:a|an)\b|\byour relationship is\b|\b(?:should|must) (?:stay|leave|forgive)\b/iu;

describe.each(named(ofKinds(/^reflect$/)))('%s', (path, file) => {
  const data = file.data as unknown as ReflectData;

  test('passes no verdict in its labels, bands and steps', () => {
    const shown = [
      data.title,
      ...data.scale,
      ...data.parts.flatMap(({ label, about, low, middle, high, next }) => [
        label,
        about,
        low,
        middle,
        high,
        next.text,
        next.why,
      ]),
      data.keep.text,
      data.keep.why,
    ];
    const found = shown.filter((text) => verdict.test(text)).map((text) => `"${verdict.exec(text)?.[0]}" in ${text}`);
    expect(found, path).toEqual([]);
  });

  test('offers a step with a reason for each part, and one beside them', () => {
    const steps = [...data.parts.map(({ next }) => next), data.keep];
    expect(steps.filter(({ text, why, to }) => !text || !why || !to)).toEqual([]);
    expect(new Set(steps.map(({ text }) => text)).size).toBe(steps.length);
  });

  test('shows a mark for each part and none for the whole', () => {
    const marks = Object.fromEntries(data.items.map(({ id }) => [id, 4 as const]));
    const numbers = Object.values(reflect.result(reflect.toPublic(data), { marks })).filter(
      (value) => typeof value === 'number',
    );
    expect(numbers).toEqual([]);
    expect(
      objects(data)
        .flatMap(Object.keys)
        .filter((key) => /^(?:total|score|sum|points)$/.test(key)),
    ).toEqual([]);
  });

  test('asks about safety before anything else', () => {
    expect(data.safety).toBe(true);
  });
});

test('a verdict would be seen', () => {
  const verdicts = ['Your relationship is over', 'A healthy couple', 'You scored 62 percent', 'You are a codependent'];
  expect(verdicts.filter((text) => !verdict.test(text))).toEqual([]);
});

/** Plans for two that end with the evening: their length is their end. */
const evenings = ['set-the-table', 'check-a-film'];
const forTwo = ofKinds(/^plan$/).filter(({ data }) => data.together);

test.each(named(forTwo))('%s ends, or is looked at again, on a set day', (path, { id, data }) => {
  const { fields = [] } = data;
  const blocks = ({ checks = [] }: Field) => checks.some(({ check, blocks }) => check === 'required' && blocks);
  const within = ({ checks = [] }: Field) => checks.some(({ check, most }) => check === 'date-within' && most);
  const days = fields.filter((one) => /^(?:until|review)$/.test(one.id) && one.kind === 'date');
  const length = fields.some(({ kind, checks = [] }) => kind === 'minutes' && checks.some(({ most }) => most));
  const ends = evenings.includes(id) ? length : days.some((day) => blocks(day) && within(day));
  expect(ends, `${path} needs a date field "until" or "review" without which there is no card`).toBe(true);
});
