import type { Text } from './mdx.ts';
import { type Problem, suggestion } from './problem.ts';
import type { ContentFile, Path } from './read.ts';
import { valueAt } from './shape.ts';

interface Mention {
  id: string;
  line: number | undefined;
  /** As it stands in the file. */
  written: string;
}

/** Every `sources:` and `source:` of a file's data, at any depth. */
function inData(file: ContentFile, value: unknown = file.data, path: Path = []): Mention[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'source' && typeof one === 'string')
      return [{ id: one, line: file.lineOf(at), written: `source: ${one}` }];
    if (key !== 'sources' || !Array.isArray(one)) return inData(file, one, at);
    return one.map((id, index) => ({
      id: String(id),
      line: file.lineOf([...at, index]),
      written: `"${id}" in sources`,
    }));
  });
}

const inText = (text: Text | undefined): Mention[] =>
  (text?.tags ?? [])
    .filter(({ name, attributes }) => name === 'Source' && attributes['id'])
    .map(({ attributes: { id }, line }) => ({ id: id ?? '', line, written: `<Source id="${id}" />` }));

/**
 * Every reference named in a file stands in the list of references; a section lists exactly those it uses.
 * @param references ids of all references; undefined where they cannot be read
 */
export function checkSources(file: ContentFile, text: Text | undefined, references: string[] | undefined): Problem[] {
  if (!references) return [];
  const unknown = [...inData(file), ...inText(text)].filter(({ id }) => !references.includes(id));
  return [
    ...unknown.map(({ id, line, written }) => ({
      file: file.path,
      line,
      expected: 'a reference of content/references.yaml',
      found: written,
      todo: suggestion(id, references, 'Correct the id, or add the reference to that file first.'),
    })),
    ...(/^(?:section|companion)$/.test(file.role) && text ? agreement(file, inText(text), references) : []),
    ...repeated(file),
  ];
}

/** What the text of a section cites, and what its front matter lists. */
function agreement(file: ContentFile, used: Mention[], references: string[]): Problem[] {
  const listed = valueAt(file.data, ['sources']);
  if (!Array.isArray(listed)) return [];
  const first = ({ id }: Mention, index: number) => used.findIndex((other) => other.id === id) === index;
  const unlisted = used.filter(
    (mention, index) => references.includes(mention.id) && !listed.includes(mention.id) && first(mention, index),
  );
  const unused = listed.flatMap((id, index) =>
    references.includes(id) && !used.some((mention) => mention.id === id) ? [{ id, index }] : [],
  );
  return [
    ...unlisted.map(({ id, line, written }) => ({
      file: file.path,
      line,
      expected: 'every source of the text in "sources"',
      found: `${written}, which is not listed`,
      todo: `Add ${id} to "sources" at the top of the file.`,
    })),
    ...unused.map(({ id, index }) => ({
      file: file.path,
      line: file.lineOf(['sources', index]),
      expected: 'every entry of "sources" to be used in the text',
      found: `"${id}", which the text never uses`,
      todo: `Put <Source id="${id}" /> after the claim it carries, or delete it from "sources".`,
    })),
  ];
}

function repeated(file: ContentFile): Problem[] {
  const listed = valueAt(file.data, ['sources']);
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((id, index) =>
    listed.indexOf(id) === index
      ? []
      : [
          {
            file: file.path,
            line: file.lineOf(['sources', index]),
            expected: 'each reference once in "sources"',
            found: `"${id}" a second time`,
            todo: 'Delete one of the two.',
          },
        ],
  );
}
