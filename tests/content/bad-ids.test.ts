import { breaking, choose, reflect, say, sort } from './fixture.ts';

breaking(
  'an exercise id in two folders is refused',
  (copy) => copy.copy(choose, 'exercises/second/pick-one.yaml'),
  'content/exercises/second/pick-one.yaml',
  'an id that no other exercise has',
  `found "pick-one", which content/${choose} has too`,
);

breaking(
  'a former id that another exercise has is refused',
  (copy) =>
    copy.change(reflect, (data) => {
      data.formerIds = ['pick-one'];
    }),
  `content/${reflect}`,
  'a former id that no exercise has',
  `found "pick-one", which belongs to content/${choose}`,
);

breaking(
  'two sections with one number are refused',
  (copy) => copy.copy('sections/02-second.mdx', 'sections/01-third.mdx'),
  'content/sections/01-third.mdx',
  'a number that no other section has',
  'found "01"',
);

breaking(
  'a reference defined twice is refused',
  (copy) =>
    copy.change('references.yaml', (data) => {
      data.push(data[0]);
    }),
  'content/references.yaml',
  'each id once',
  'found "LEW16" a second time',
);

breaking(
  'a helpline id used twice is refused',
  (copy) =>
    copy.change('helplines.yaml', (data) => {
      data.push(data[0]);
    }),
  'content/helplines.yaml',
  'each id once',
  'found "somewhere-line" a second time',
);

breaking(
  'an item id used twice is refused',
  (copy) =>
    copy.change(choose, (data) => {
      data.items[1].id = 'late';
    }),
  `content/${choose}`,
  'each id once in "items"',
  'found "late" a second time',
);

breaking(
  'an option id used twice is refused',
  (copy) =>
    copy.change(choose, (data) => {
      data.items[0].options[1].id = 'ask';
    }),
  `content/${choose}`,
  'each id once in "items[late].options"',
  'found "ask" a second time',
);

breaking(
  'a card id used twice is refused',
  (copy) =>
    copy.change(sort, (data) => {
      data.cards[1].id = 'one';
    }),
  `content/${sort}`,
  'each id once in "cards"',
  'found "one" a second time',
);

breaking(
  'a pile id used twice is refused',
  (copy) =>
    copy.change(sort, (data) => {
      data.piles.push({ ...data.piles[0] });
    }),
  `content/${sort}`,
  'each id once in "piles"',
  'found "me" a second time',
);

breaking(
  'a part id used twice is refused',
  (copy) =>
    copy.change(reflect, (data) => {
      data.parts.push({ ...data.parts[0] });
    }),
  `content/${reflect}`,
  'each id once in "parts"',
  'found "rest" a second time',
);

breaking(
  'a scene id used twice is refused',
  (copy) =>
    copy.change(say, (data) => {
      data.scenes[1].id = 'bill';
    }),
  `content/${say}`,
  'each id once in "scenes"',
  'found "bill" a second time',
);
