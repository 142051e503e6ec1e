import { tags } from '../../src/integrations/content/tags.ts';
import { breaking, section } from './fixture.ts';

breaking(
  'an unknown tag is answered with the known ones',
  (copy) => copy.replace('pages/about.mdx', 'For tests.', 'For <Sauce id="LEW16" /> tests.'),
  'content/pages/about.mdx:3',
  `one of the tags ${Object.keys(tags).join(', ')}`,
  'found <Sauce>',
  'Did you mean "Source"?',
);

breaking(
  'a tag without its closing tag is located',
  (copy) => copy.replace(section, '</WhenNot>', ''),
  `content/${section}`,
  'text that can be read as MDX',
  'found expected a closing tag for `<WhenNot>`',
);

breaking(
  'a lane for an unknown reader is refused',
  (copy) => copy.replace(section, '<Lane for="hurt">', '<Lane for="hrut">'),
  `content/${section}:27`,
  'for="…" in <Lane> to be one of "hurt", "broke", "both"',
  'found "hrut"',
);

breaking(
  'a pair said by both is refused',
  (copy) => copy.replace(section, '<Pair for="broke"', '<Pair for="both"'),
  `content/${section}`,
  'for="…" in <Pair> to be one of "hurt", "broke"',
  'found "both"',
);

breaking(
  'a pair without its reason is refused',
  (copy) => copy.replace(section, ' why="The second has an owner."', ''),
  `content/${section}`,
  'why="…" in <Pair> to be text',
  'found nothing',
);

breaking(
  'an unknown attribute is named',
  (copy) => copy.replace(section, 'better=', 'beter='),
  `content/${section}`,
  '<Pair> to have only "badly", "better", "why", "for"',
  'found "beter"',
);

breaking(
  'braces in a text are refused',
  (copy) => copy.replace('pages/about.mdx', 'For tests.', 'For {tests}.'),
  'content/pages/about.mdx:3',
  'text and known tags only',
  'found code ("tests")',
);

breaking(
  'a missing main heading is named',
  (copy) => copy.replace(section, '## Say it', '## Speak'),
  `content/${section}`,
  'the headings "## Why …", "## How …", "## Say it", "## When not to do this", in this order',
  'found "## Speak" in place 3',
);

breaking(
  'steps that are not counted are named',
  (copy) => copy.replace(section, '### 2. Go on', '### 3. Go on'),
  `content/${section}`,
  'steps under "## How …" that count',
  'found "### 3. Go on" as step 2',
);
