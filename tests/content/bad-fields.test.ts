import { breaking, choose, reflect, say, section, sort } from './fixture.ts';

breaking(
  'a missing field is named',
  (copy) => copy.replace(section, 'minutes: 5\n', ''),
  `content/${section}`,
  '"minutes" to be a number',
  'found nothing',
  'Add it',
);

breaking(
  'a field of the wrong type is named, with its line',
  (copy) => copy.replace(section, 'minutes: 5', 'minutes: five'),
  `content/${section}:6`,
  '"minutes" to be a number',
  'found "five"',
);

breaking(
  'a field inside a list is named by its id',
  (copy) =>
    copy.change(choose, (data) => {
      delete data.items[0].options[1].reason;
    }),
  `content/${choose}`,
  '"items[late].options[jab].reason" to be text',
  'found nothing',
);

breaking(
  'a number given as text is refused',
  (copy) =>
    copy.change(reflect, (data) => {
      data.minutes = '2';
    }),
  `content/${reflect}`,
  '"minutes" to be a number',
  'found "2"',
);

breaking(
  'an unknown field is named',
  (copy) => copy.replace(section, 'minutes: 5', 'minutes: 5\nminuts: 5'),
  `content/${section}:7`,
  'only known fields',
  'found "minuts"',
  'src/schemas/section.ts',
);

breaking(
  'a day that does not exist is refused',
  (copy) => copy.replace(section, 'nextReview: 2027-11-24', 'nextReview: 2027-13-24'),
  `content/${section}:8`,
  '"nextReview" to be a day',
  'found "2027-13-24"',
);

breaking(
  'too few items are counted',
  (copy) =>
    copy.change(choose, (data) => {
      data.items.length = 7;
    }),
  `content/${choose}`,
  '"items" to have at least 8',
  'found a list of 7',
);

breaking(
  'a description that is too long is measured',
  (copy) => copy.replace(section, 'description: A small', `description: A ${'very '.repeat(40)}small`),
  `content/${section}`,
  '"description" to have at most 155 characters',
  'found 226 characters',
);

breaking(
  'a card for an unknown pile is refused',
  (copy) =>
    copy.change(sort, (data) => {
      data.cards[0].piles = ['them'];
    }),
  `content/${sort}`,
  'every card names a pile of this exercise',
);

breaking(
  'an exclamation mark is refused',
  (copy) =>
    copy.change(say, (data) => {
      data.title = 'Say it!';
    }),
  `content/${say}`,
  '"title" to be right (exclamation marks are not used on this site)',
  'found "Say it!"',
);

breaking(
  'an unknown kind is answered with the known ones',
  (copy) => copy.replace(choose, 'kind: choose', 'kind: chose'),
  `content/${choose}:1`,
  '"kind" to be one of "choose", "plan", "reflect", "say", "sort"',
  'found "chose"',
  'Write "kind: choose"',
);

breaking(
  'a missing kind is asked for',
  (copy) => copy.replace(choose, 'kind: choose\n', ''),
  `content/${choose}`,
  '"kind" to be one of',
  'found nothing',
);

breaking(
  'an unknown status of a section is answered with the known ones',
  (copy) => copy.replace(section, 'status: written', 'status: writen'),
  `content/${section}:2`,
  '"status" to be one of "planned", "written"',
  'found "writen"',
);

breaking(
  'a list file that is no list is refused',
  (copy) => copy.write('emergency.yaml', 'somewhere: "112"\n'),
  'content/emergency.yaml',
  'a list',
  'found fields (somewhere)',
);

breaking(
  'an empty word of the interface is named by its key',
  (copy) => copy.replace('ui/en.yaml', 'nav.home: Home', 'nav.home: ""'),
  'content/ui/en.yaml:2',
  '"text" to hold some text',
  'found empty text',
);

breaking(
  'a field written twice is named',
  (copy) => copy.replace('ui/en.yaml', 'nav.home', 'site.name'),
  'content/ui/en.yaml:2',
  'each field once',
  'found "site.name" a second time',
);

breaking(
  'YAML that cannot be read is located',
  (copy) => copy.replace('references.yaml', '"Someone (2016)', '"Someone" (2016)'),
  'content/references.yaml:2',
  'text that can be read as YAML',
  'found',
);

breaking(
  'a file where nothing reads it is named',
  (copy) => copy.copy(choose, 'exercises/pick-two.yaml'),
  'content/exercises/pick-two.yaml',
  'a place and an ending that some page reads',
  'found "exercises/pick-two.yaml"',
);
