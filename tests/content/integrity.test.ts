import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/integrations/content/check.ts';
import { tags } from '../../src/integrations/content/tags.ts';
import { ContentCopy, said } from './fixture.ts';

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

const section = 'sections/01-first.mdx';
const choose = 'exercises/first/pick-one.yaml';
const reflect = 'exercises/first/look-back.yaml';
const sort = 'exercises/first/sort-some.yaml';
const say = 'exercises/first/say-some.yaml';

/** What is broken, how, and what the sentence must hold: file, expected, found, in their order. */
const bad: [title: string, breaking: (copy: ContentCopy) => ContentCopy, ...held: string[]][] = [
  ['a missing field is named', (copy) => copy.replace(section, 'minutes: 5\n', ''), `content/${section}`, '"minutes" to be a number', 'found nothing', 'Add it'],
  ['a field of the wrong type is named, with its line', (copy) => copy.replace(section, 'minutes: 5', 'minutes: five'), `content/${section}:6`, '"minutes" to be a number', 'found "five"'],
  ['a field inside a list is named by its id', (copy) => copy.change(choose, (data) => { delete data.items[0].options[1].reason; }), `content/${choose}`, '"items[late].options[jab].reason" to be text', 'found nothing'],
  ['a number given as text is refused', (copy) => copy.change(reflect, (data) => { data.minutes = '2'; }), `content/${reflect}`, '"minutes" to be a number', 'found "2"'],
  ['an unknown field is named', (copy) => copy.replace(section, 'minutes: 5', 'minutes: 5\nminuts: 5'), `content/${section}:7`, 'only known fields', 'found "minuts"', 'src/schemas/section.ts'],
  ['a day that does not exist is refused', (copy) => copy.replace(section, 'nextReview: 2027-11-24', 'nextReview: 2027-13-24'), `content/${section}:8`, '"nextReview" to be a day', 'found "2027-13-24"'],
  ['too few items are counted', (copy) => copy.change(choose, (data) => { data.items.length = 7; }), `content/${choose}`, '"items" to have at least 8', 'found a list of 7'],
  ['a description that is too long is measured', (copy) => copy.replace(section, 'description: A small', `description: A ${'very '.repeat(40)}small`), `content/${section}`, '"description" to have at most 155 characters', 'found 226 characters'],
  ['a card for an unknown pile is refused', (copy) => copy.change(sort, (data) => { data.cards[0].piles = ['them']; }), `content/${sort}`, 'every card names a pile of this exercise'],
  ['an exclamation mark is refused', (copy) => copy.change(say, (data) => { data.title = 'Say it!'; }), `content/${say}`, '"title" to be right (exclamation marks are not used on this site)', 'found "Say it!"'],
  ['an unknown kind is answered with the known ones', (copy) => copy.replace(choose, 'kind: choose', 'kind: chose'), `content/${choose}:1`, '"kind" to be one of "choose", "reflect", "say", "sort"', 'found "chose"', 'Write "kind: choose"'],
  ['a missing kind is asked for', (copy) => copy.replace(choose, 'kind: choose\n', ''), `content/${choose}`, '"kind" to be one of', 'found nothing'],
  ['an unknown status of a section is answered with the known ones', (copy) => copy.replace(section, 'status: written', 'status: writen'), `content/${section}:2`, '"status" to be one of "planned", "written"', 'found "writen"'],
  ['a list file that is no list is refused', (copy) => copy.write('emergency.yaml', 'somewhere: "112"\n'), 'content/emergency.yaml', 'a list', 'found fields (somewhere)'],
  ['an empty word of the interface is named by its key', (copy) => copy.replace('ui/en.yaml', 'nav.home: Home', 'nav.home: ""'), 'content/ui/en.yaml:2', '"text" to hold some text', 'found empty text'],
  ['a field written twice is named', (copy) => copy.replace('ui/en.yaml', 'nav.home', 'site.name'), 'content/ui/en.yaml:2', 'each field once', 'found "site.name" a second time'],
  ['YAML that cannot be read is located', (copy) => copy.replace('references.yaml', '"Someone (2016)', '"Someone" (2016)'), 'content/references.yaml:2', 'text that can be read as YAML', 'found'],
  ['a file where nothing reads it is named', (copy) => copy.copy(choose, 'exercises/pick-two.yaml'), 'content/exercises/pick-two.yaml', 'a place and an ending that some page reads', 'found "exercises/pick-two.yaml"'],
  ['an exercise id in two folders is refused', (copy) => copy.copy(choose, 'exercises/second/pick-one.yaml'), 'content/exercises/second/pick-one.yaml', 'an id that no other exercise has', `found "pick-one", which content/${choose} has too`],
  ['a former id that another exercise has is refused', (copy) => copy.change(reflect, (data) => { data.formerIds = ['pick-one']; }), `content/${reflect}`, 'a former id that no exercise has', `found "pick-one", which belongs to content/${choose}`],
  ['two sections with one number are refused', (copy) => copy.copy('sections/02-second.mdx', 'sections/01-third.mdx'), 'content/sections/01-third.mdx', 'a number that no other section has', 'found "01"'],
  ['a reference defined twice is refused', (copy) => copy.change('references.yaml', (data) => { data.push(data[0]); }), 'content/references.yaml', 'each id once', 'found "LEW16" a second time'],
  ['a helpline id used twice is refused', (copy) => copy.change('helplines.yaml', (data) => { data.push(data[0]); }), 'content/helplines.yaml', 'each id once', 'found "somewhere-line" a second time'],
  ['an item id used twice is refused', (copy) => copy.change(choose, (data) => { data.items[1].id = 'late'; }), `content/${choose}`, 'each id once in "items"', 'found "late" a second time'],
  ['an option id used twice is refused', (copy) => copy.change(choose, (data) => { data.items[0].options[1].id = 'ask'; }), `content/${choose}`, 'each id once in "items[late].options"', 'found "ask" a second time'],
  ['a card id used twice is refused', (copy) => copy.change(sort, (data) => { data.cards[1].id = 'one'; }), `content/${sort}`, 'each id once in "cards"', 'found "one" a second time'],
  ['a pile id used twice is refused', (copy) => copy.change(sort, (data) => { data.piles.push({ ...data.piles[0] }); }), `content/${sort}`, 'each id once in "piles"', 'found "me" a second time'],
  ['a part id used twice is refused', (copy) => copy.change(reflect, (data) => { data.parts.push({ ...data.parts[0] }); }), `content/${reflect}`, 'each id once in "parts"', 'found "rest" a second time'],
  ['a scene id used twice is refused', (copy) => copy.change(say, (data) => { data.scenes[1].id = 'bill'; }), `content/${say}`, 'each id once in "scenes"', 'found "bill" a second time'],
  ['a misspelt exercise in a text is answered with the nearest', (copy) => copy.replace(section, '<Exercise id="pick-one" />', '<Exercise id="pick-on" />'), `content/${section}:33`, 'the name of a file in content/exercises', 'found <Exercise id="pick-on" />', 'Did you mean "pick-one"?'],
  ['an unknown tag is answered with the known ones', (copy) => copy.replace('pages/about.mdx', 'For tests.', 'For <Sauce id="LEW16" /> tests.'), 'content/pages/about.mdx:3', `one of the tags ${Object.keys(tags).join(', ')}`, 'found <Sauce>', 'Did you mean "Source"?'],
  ['a tag without its closing tag is located', (copy) => copy.replace(section, '</WhenNot>', ''), `content/${section}`, 'text that can be read as MDX', 'found expected a closing tag for `<WhenNot>`'],
  ['a lane for an unknown reader is refused', (copy) => copy.replace(section, '<Lane for="hurt">', '<Lane for="hrut">'), `content/${section}:27`, 'for="…" in <Lane> to be one of "hurt", "broke", "both"', 'found "hrut"'],
  ['a pair said by both is refused', (copy) => copy.replace(section, '<Pair for="broke"', '<Pair for="both"'), `content/${section}`, 'for="…" in <Pair> to be one of "hurt", "broke"', 'found "both"'],
  ['a pair without its reason is refused', (copy) => copy.replace(section, ' why="The second has an owner."', ''), `content/${section}`, 'why="…" in <Pair> to be text', 'found nothing'],
  ['an unknown attribute is named', (copy) => copy.replace(section, 'better=', 'beter='), `content/${section}`, '<Pair> to have only "badly", "better", "why", "for"', 'found "beter"'],
  ['braces in a text are refused', (copy) => copy.replace('pages/about.mdx', 'For tests.', 'For {tests}.'), 'content/pages/about.mdx:3', 'text and known tags only', 'found code ("tests")'],
  ['a source of a text that is no reference is named', (copy) => copy.replace('pages/about.mdx', 'LEW16', 'LEW61'), 'content/pages/about.mdx:3', 'a reference of content/references.yaml', 'found <Source id="LEW61" />'],
  ['a listed source that is no reference is named', (copy) => copy.replace(section, 'sources: [LEW16]', 'sources: [LEW16, SCHR41]'), `content/${section}:9`, 'a reference of content/references.yaml', 'found "SCHR41" in sources', 'Did you mean "SCHR14"?'],
  ['a source of an option that is no reference is named', (copy) => copy.change(choose, (data) => { data.items[0].options[0].source = 'NONE99'; }), `content/${choose}`, 'a reference of content/references.yaml', 'found source: NONE99'],
  ['a source used and not listed is named', (copy) => copy.replace(section, 'Begin\n', 'Begin\n\nMore. <Source id="SCHR14" />\n'), `content/${section}`, 'every source of the text in "sources"', 'found <Source id="SCHR14" />, which is not listed'],
  ['a source listed and not used is named', (copy) => copy.replace(section, 'sources: [LEW16]', 'sources: [LEW16, SCHR14]'), `content/${section}:9`, 'every entry of "sources" to be used', 'found "SCHR14", which the text never uses'],
  ['a source listed twice is named', (copy) => copy.replace(section, 'sources: [LEW16]', 'sources: [LEW16, LEW16]'), `content/${section}:9`, 'each reference once in "sources"', 'found "LEW16" a second time'],
  ['a step that leads nowhere is named', (copy) => copy.change(reflect, (data) => { data.keep.to = 'second'; }), `content/${reflect}`, 'the id of an exercise, the id of a written section, or an address', 'found "to: second"'],
  ['a link to a page that does not exist is named', (copy) => copy.replace(section, '/help-now/', '/help-nwo/'), `content/${section}:29`, 'a link to a page that exists', 'found "/help-nwo/"', 'Did you mean "/help-now/"?'],
  ['a link to a planned section is named', (copy) => copy.replace(section, '/guide/first/', '/guide/second/'), `content/${section}`, 'a link to a page that exists', 'found "/guide/second/"'],
  ['a missing main heading is named', (copy) => copy.replace(section, '## Say it', '## Speak'), `content/${section}`, 'the headings "## Why …", "## How …", "## Say it", "## When not to do this", in this order', 'found "## Speak" in place 3'],
  ['steps that are not counted are named', (copy) => copy.replace(section, '### 2. Go on', '### 3. Go on'), `content/${section}`, 'steps under "## How …" that count', 'found "### 3. Go on" as step 2'],
  ['a related word that is not in the glossary is named', (copy) => copy.replace('glossary.yaml', '[betrayal]', '[betrayl]'), 'content/glossary.yaml:4', '"see" of trust to name terms of the glossary', 'found "betrayl"', 'Did you mean "betrayal"?'],
  ['a section that a word names and that does not exist is named', (copy) => copy.replace('glossary.yaml', 'section: first', 'section: frist'), 'content/glossary.yaml:5', '"section" of trust to be the id of a section', 'found "frist"'],
  ['a folder of exercises without a section is named', (copy) => copy.copy(choose, 'exercises/frist/pick-two.yaml'), 'content/exercises/frist/pick-two.yaml', 'a folder with the id of a section', 'found "frist"', 'Did you mean "first"?'],
];

test.each(bad)('%s', (_title, breaking, ...held) => {
  const problems = breaking(new ContentCopy()).check();
  const text = said(problems);
  for (const words of held) expect(text).toContain(words);
  // One mistake gives one sentence, or the first of them speaks of the cause.
  expect(text.split('\n').length).toBeLessThanOrEqual(2);
});

test('a reference of a rule that does not exist is named', () => {
  const rule = readFileSync(new URL('content/rules/apology-but.yaml', root), 'utf8');
  const text = said(new ContentCopy().write('rules/apology-but.yaml', rule).check());
  expect(text).toContain('content/rules/apology-but.yaml');
  expect(text).toContain('a reference of content/references.yaml');
});

test('an overdue review is reported when it is asked for, and never in a build', () => {
  const later = new Date('2027-11-25T08:00:00Z');
  expect(said(new ContentCopy().check({ today: later }))).toBe('');
  const text = said(new ContentCopy().check({ today: later, reviews: true }));
  expect(text).toContain(`content/${section}:8: expected "nextReview" to be today (2027-11-25) or later, found "2027-11-24".`);
  expect(text).toContain('Read the section against its sources');
});

test('a review that falls on today is not overdue', () => {
  expect(said(new ContentCopy().check({ today: new Date('2027-11-24T23:00:00Z'), reviews: true }))).toBe('');
});

test('every problem is reported, not only the first', () => {
  const text = said(new ContentCopy().replace(section, 'minutes: 5\n', '').replace(choose, 'kind: choose', 'kind: chose').check());
  expect(text).toContain('"minutes"');
  expect(text).toContain('"chose"');
});
