import { describe, expect, test } from 'vitest';
import { letters } from '../../scripts/letters.mjs';
import { readText } from '../../src/integrations/content/mdx.ts';
import { isWritten } from '../../src/integrations/content/sections.ts';
import { filesOf, pieces } from './reader-text.ts';

interface Reasoned {
  reason: string;
}

interface Exercise {
  free?: true;
  id: string;
  path: string;
  kind: string;
  items: { options?: Reasoned[]; spots?: Reasoned[]; fine?: Reasoned[] }[];
  steps: Reasoned[];
  cards: { reason: string }[];
  scenes: { for: string; situation: string }[];
}

const exercises = filesOf('exercise').map(({ id, path, folder, data }) => {
  const none = { kind: '', items: [], cards: [], steps: [], scenes: [] };
  return { ...none, ...(data as Partial<Exercise>), id, path, folder };
});
const written = filesOf('section')
  .filter(isWritten)
  .map((file) => ({ ...file, own: exercises.filter(({ folder }) => folder === file.id) }));
// A section whose exercises are not written yet has no folder of them.
const full = written.filter(({ id, own }) => id !== 'introduction' && own.length > 0);
const named = <T extends { path: string }>(list: T[]) => list.map((one) => [one.path, one] as const);

/** How many things a reader decides in a recognising exercise. */
const size = ({ items, cards }: Pick<Exercise, 'items' | 'cards'>) => items.length + cards.length;

test('the map has an introduction and twelve sections, numbered without a gap', () => {
  const numbers = filesOf('section').map(({ path }) => Number(/(\d+)-[^/]*$/.exec(path)?.[1]));
  expect(numbers).toEqual(Array.from({ length: 13 }, (_, number) => number));
});

test('introduction and all twelve sections are written', () => {
  expect(written).toHaveLength(13);
});

test('there are four companion articles', () => {
  expect(filesOf('companion').map(({ id }) => id)).toEqual([
    'dates-that-rebuild',
    'film-night',
    'ready-to-love-again',
    'resolve-conflict',
  ]);
});

describe.each(named(full))('%s', (path, { own }) => {
  test('has a reflection', () => {
    expect(
      own.filter(({ kind }) => kind === 'reflect').length,
      `${path} needs an exercise of kind reflect`,
    ).toBeGreaterThan(0);
  });

  test('has two exercises in recognizing, with 8 to 14 decisions each', () => {
    const recognizing = own.filter(({ kind }) => kind === 'choose' || kind === 'sort');
    expect(recognizing.length, `${path} needs two exercises of kind choose or sort`).toBeGreaterThanOrEqual(2);
    for (const exercise of recognizing) {
      expect(size(exercise), `${exercise.path} needs 8 to 14 items or cards`).toBeGreaterThanOrEqual(8);
      expect(size(exercise), `${exercise.path} needs 8 to 14 items or cards`).toBeLessThanOrEqual(14);
    }
  });

  test('has two scenes or more to write for, which serve both readers', () => {
    const scenes = own.filter(({ kind }) => kind === 'say').flatMap((exercise) => exercise.scenes);
    expect(scenes.length, `${path} needs two scenes in exercises of kind say`).toBeGreaterThanOrEqual(2);
    const readers = new Set(scenes.map((scene) => scene.for));
    expect(
      readers.has('both') || (readers.has('hurt') && readers.has('broke')),
      `${path} needs scenes for: hurt and for: broke`,
    ).toBe(true);
  });
});

const embeddedIn = (text: string) =>
  readText(text)
    .tags.filter(({ name }) => name === 'Exercise')
    .map(({ attributes }) => attributes['id']);

/** Exercises that stand in a companion article, and so need no place in the text of a section. */
const inCompanions = new Set(filesOf('companion').flatMap(({ text }) => embeddedIn(text)));

describe.each(named(written))('%s', (path, { own, text }) => {
  const { tags, headings } = readText(text);

  test('embeds each of its exercises once, where the kind belongs into the text', () => {
    const embedded = embeddedIn(text);
    // A text that links to an exercise's own page spares its readers the weight of one more in the section.
    const elsewhere = ({ id }: { id: string }) => inCompanions.has(id) || text.includes(`(/practice/${id}/)`);
    const must = own.filter((one) => !one.free && /^(?:choose|sort|reflect|say)$/.test(one.kind) && !elsewhere(one));
    // Other kinds have their own page, so that a section stays within its weight; they may be embedded.
    const may = own.filter((exercise) => !must.includes(exercise) && embedded.includes(exercise.id));
    expect(
      embedded.toSorted(),
      `${path}: expected <Exercise id="…" /> once for each choose, sort, reflect and say in content/exercises/<this section> that is neither linked from the text nor embedded in a companion, and for no exercise of another section`,
    ).toEqual([...must, ...may].map(({ id }) => id).sort());
  });

  test('speaks to both readers', () => {
    const lanes = new Set(tags.filter(({ name }) => name === 'Lane').map(({ attributes }) => attributes['for']));
    expect(lanes.has('hurt') && lanes.has('broke'), `${path} needs <Lane for="hurt"> and <Lane for="broke">`).toBe(
      true,
    );
  });

  test('shows at least three pairs of sentences', () => {
    expect(
      tags.filter(({ name }) => name === 'Pair').length,
      `${path} needs three or more <Pair>`,
    ).toBeGreaterThanOrEqual(3);
  });

  test('gives headings no end mark', () => {
    expect(
      headings.filter(({ text: heading }) => /[.:;]$/.test(heading)),
      path,
    ).toEqual([]);
  });
});

test.each(named(exercises))('%s gives no reason twice', (path, { items, cards, steps }) => {
  const inItems = items.flatMap(({ options = [], spots = [], fine = [] }) => [...options, ...spots, ...fine]);
  const reasons = [...inItems, ...cards, ...steps].map(({ reason }) => reason);
  expect(
    reasons.filter((reason, index) => reasons.indexOf(reason) !== index),
    `${path}: each option and card has a reason of its own`,
  ).toEqual([]);
});

test('every letter that readers see is in the font files', () => {
  // Numbers and names of helplines hold signs and letters that would make the files of every page heavier.
  const shown = pieces.filter(({ role }) => role !== 'helplines');
  const missing = shown.flatMap(({ file, place, text }) =>
    [...new Set(text.replace(/\{\w+\}/g, ''))]
      .filter((letter) => !letters.includes(letter))
      .map((letter) => `${letter} in ${file}, ${place}`),
  );
  expect(missing, 'Add the letter to scripts/letters.mjs and run "npm run fonts".').toEqual([]);
});
