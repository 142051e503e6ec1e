import { breaking, choose, reflect, section } from './fixture.ts';

breaking(
  'a misspelt exercise in a text is answered with the nearest',
  (copy) => copy.replace(section, '<Exercise id="pick-one" />', '<Exercise id="pick-on" />'),
  `content/${section}:33`,
  'the name of a file in content/exercises',
  'found <Exercise id="pick-on" />',
  'Did you mean "pick-one"?',
);

breaking(
  'a step that leads nowhere is named',
  (copy) =>
    copy.change(reflect, (data) => {
      data.keep.to = 'second';
    }),
  `content/${reflect}`,
  'the id of an exercise, the id of a written section, or an address',
  'found "to: second"',
);

breaking(
  'a link to a page that does not exist is named',
  (copy) => copy.replace(section, '/help-now/', '/help-nwo/'),
  `content/${section}:29`,
  'a link to a page that exists',
  'found "/help-nwo/"',
  'Did you mean "/help-now/"?',
);

breaking(
  'a link to a planned section is named',
  (copy) => copy.replace(section, '/guide/first/', '/guide/second/'),
  `content/${section}`,
  'a link to a page that exists',
  'found "/guide/second/"',
);

breaking(
  'a related word that is not in the glossary is named',
  (copy) => copy.replace('glossary.yaml', '[betrayal]', '[betrayl]'),
  'content/glossary.yaml:4',
  '"see" of trust to name terms of the glossary',
  'found "betrayl"',
  'Did you mean "betrayal"?',
);

breaking(
  'a section that a word names and that does not exist is named',
  (copy) => copy.replace('glossary.yaml', 'section: first', 'section: frist'),
  'content/glossary.yaml:5',
  '"section" of trust to be the id of a section',
  'found "frist"',
);

breaking(
  'a folder of exercises without a section is named',
  (copy) => copy.copy(choose, 'exercises/frist/pick-two.yaml'),
  'content/exercises/frist/pick-two.yaml',
  'a folder with the id of a section',
  'found "frist"',
  'Did you mean "first"?',
);
