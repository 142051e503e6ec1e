import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breaking, ContentCopy, choose, said, section } from './fixture.ts';

const root = new URL('../../', import.meta.url);

breaking(
  'a source of a text that is no reference is named',
  (copy) => copy.replace('pages/about.mdx', 'LEW16', 'LEW61'),
  'content/pages/about.mdx:3',
  'a reference of content/references.yaml',
  'found <Source id="LEW61" />',
);

breaking(
  'a listed source that is no reference is named',
  (copy) => copy.replace(section, 'sources: [LEW16]', 'sources: [LEW16, SCHR41]'),
  `content/${section}:9`,
  'a reference of content/references.yaml',
  'found "SCHR41" in sources',
  'Did you mean "SCHR14"?',
);

breaking(
  'a source of an option that is no reference is named',
  (copy) =>
    copy.change(choose, (data) => {
      data.items[0].options[0].source = 'NONE99';
    }),
  `content/${choose}`,
  'a reference of content/references.yaml',
  'found source: NONE99',
);

breaking(
  'a source used and not listed is named',
  (copy) => copy.replace(section, 'Begin\n', 'Begin\n\nMore. <Source id="SCHR14" />\n'),
  `content/${section}`,
  'every source of the text in "sources"',
  'found <Source id="SCHR14" />, which is not listed',
);

breaking(
  'a source listed and not used is named',
  (copy) => copy.replace(section, 'sources: [LEW16]', 'sources: [LEW16, SCHR14]'),
  `content/${section}:9`,
  'every entry of "sources" to be used',
  'found "SCHR14", which the text never uses',
);

breaking(
  'a source listed twice is named',
  (copy) => copy.replace(section, 'sources: [LEW16]', 'sources: [LEW16, LEW16]'),
  `content/${section}:9`,
  'each reference once in "sources"',
  'found "LEW16" a second time',
);

test('a reference of a rule that does not exist is named', () => {
  const rule = readFileSync(new URL('content/rules/sorry-but.yaml', root), 'utf8');
  const text = said(new ContentCopy().write('rules/sorry-but.yaml', rule).check());
  expect(text).toContain('content/rules/sorry-but.yaml');
  expect(text).toContain('a reference of content/references.yaml');
});
