import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/integrations/content/check.ts';
import { tags } from '../../src/integrations/content/tags.ts';
import { ContentCopy, choose, said, section } from './fixture.ts';

const root = new URL('../../', import.meta.url);

test('the content of the site has no problem and no overdue review', () => {
  expect(said(checkContent(root, { today: new Date(), reviews: true }))).toBe('');
});

test('the small content that the following tests break has no problem', () => {
  expect(said(new ContentCopy().check({ reviews: true }))).toBe('');
});

test('the check knows the tags that texts may use', () => {
  const code = readFileSync(new URL('src/components/text.ts', root), 'utf8');
  const offered = [...code.matchAll(/^import (\w+) from/gm)].map(([, name = '']) => name);
  expect(Object.keys(tags)).toEqual(offered.filter((name) => !/^(?:Link|Heading\d)$/.test(name)).sort());
});

test('an overdue review is reported when it is asked for, and never in a build', () => {
  const later = new Date('2027-11-25T08:00:00Z');
  expect(said(new ContentCopy().check({ today: later }))).toBe('');
  const text = said(new ContentCopy().check({ today: later, reviews: true }));
  expect(text).toContain(
    `content/${section}:8: expected "nextReview" to be today (2027-11-25) or later, found "2027-11-24".`,
  );
  expect(text).toContain('Read the section against its sources');
});

test('a review that falls on today is not overdue', () => {
  expect(said(new ContentCopy().check({ today: new Date('2027-11-24T23:00:00Z'), reviews: true }))).toBe('');
});

test('every problem is reported, not only the first', () => {
  const text = said(
    new ContentCopy().replace(section, 'minutes: 5\n', '').replace(choose, 'kind: choose', 'kind: chose').check(),
  );
  expect(text).toContain('"minutes"');
  expect(text).toContain('"chose"');
});
