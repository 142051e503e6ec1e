import { afterAll, describe, expect, test } from 'vitest';
import { isWritten } from '../../src/integrations/content/sections.ts';
import { valueAt } from '../../src/integrations/content/shape.ts';
import { gradeOf, wordsOf } from './readability.ts';
import { filesOf, piecesOf } from './reader-text.ts';

const hardest = 8;
const sections = filesOf('section').filter(isWritten);
const companions = filesOf('companion');
const figures: { file: string; grade: string; words: number }[] = [];

/** Full sentences of a file: no headings, titles, labels or hints. */
const prose = (file: (typeof sections)[0]) =>
  piecesOf(file)
    .filter(({ place }) => !/^heading$|title|label|hint|scale|description/.test(place))
    .map(({ text }) => text);

/** Everything on a section's page that its author wrote, without what search engines see. */
const page = (file: (typeof sections)[0]) => piecesOf(file).filter(({ place }) => place !== 'description');

afterAll(() => {
  if (process.env['VERBOSE']) console.table(figures);
});

describe('reading grade', () => {
  const files = [...sections, ...companions, ...filesOf('page'), ...filesOf('exercise')];
  test.each(files.map((file) => [file.path, file] as const))('%s can be read at grade 8 or below', (path, file) => {
    const texts = prose(file);
    const grade = gradeOf(texts);
    figures.push({
      file: path.replace('content/', ''),
      grade: grade.toFixed(1),
      words: page(file).flatMap(({ text }) => wordsOf(text)).length,
    });
    const worst = texts
      .filter((text) => wordsOf(text).length > 12)
      .sort((a, b) => gradeOf([b]) - gradeOf([a]))
      .slice(0, 3);
    expect(
      grade,
      `${path}: expected grade ${hardest} or below, found ${grade.toFixed(1)}. Shorten these first:\n${worst.join('\n')}\n`,
    ).toBeLessThanOrEqual(hardest);
  });

  test('all words of the glossary together can be read at grade 8 or below', () => {
    const texts = filesOf('glossary')
      .flatMap(piecesOf)
      .filter(({ place }) => place.endsWith('definition'))
      .map(({ text }) => text);
    figures.push({ file: 'glossary.yaml', grade: gradeOf(texts).toFixed(1), words: texts.flatMap(wordsOf).length });
    expect(gradeOf(texts)).toBeLessThanOrEqual(hardest);
  });
});

describe('length', () => {
  test.each(sections.map((file) => [file.path, file] as const))(
    '%s has 900 to 1,400 words without its exercises',
    (path, file) => {
      const count = page(file).flatMap(({ text }) => wordsOf(text)).length;
      const todo = count < 900 ? 'Add what is missing.' : 'Cut what can go.';
      expect(count >= 900 && count <= 1400, `${path}: expected 900 to 1,400 words, found ${count}. ${todo}`).toBe(true);
    },
  );
});

describe('length of the companions', () => {
  test.each(companions.map((file) => [file.path, file] as const))('%s has 700 to 1,100 words', (path, file) => {
    const count = page(file).flatMap(({ text }) => wordsOf(text)).length;
    expect(count >= 700 && count <= 1100, `${path}: expected 700 to 1,100 words, found ${count}.`).toBe(true);
  });
});

describe('variety', () => {
  const breaches = (role: 'section' | 'companion' | 'exercise', list: string) =>
    filesOf(role).flatMap(({ data }) =>
      ((valueAt(data, [list]) ?? []) as unknown[]).map((entry) => String(valueAt(entry, ['breach']))),
    );
  const told = [...breaches('section', 'examples'), ...breaches('companion', 'examples')];
  const written = breaches('exercise', 'scenes');
  const affairs = (list: string[]) => list.filter((breach) => /^(?:emotional-)?affair$/.test(breach)).length;

  test('at most half of the example people in the sections live through an affair', () => {
    expect(
      affairs(told),
      `expected at most ${told.length / 2} affairs among ${told.length} examples. Change "breach" and its story in some.`,
    ).toBeLessThanOrEqual(told.length / 2);
  });

  test('at most half of the scenes to write for are about an affair', () => {
    expect(
      affairs(written),
      `expected at most ${written.length / 2} affairs among ${written.length} scenes.`,
    ).toBeLessThanOrEqual(written.length / 2);
  });

  test('examples and scenes each show four kinds of broken trust or more', () => {
    expect(new Set(told).size).toBeGreaterThanOrEqual(4);
    expect(new Set(written).size).toBeGreaterThanOrEqual(4);
  });
});
