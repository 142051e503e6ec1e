import type { Tag, Text } from './mdx.ts';
import { described, type Problem, quoted, suggestion } from './problem.ts';
import type { ContentFile } from './read.ts';

interface Attribute {
  required?: boolean;
  /** The words allowed; left out: any text. */
  words?: string[];
}

const readers = ['hurt', 'broke'];

/** The tags of src/components/text.ts with their attributes, as CONTRIBUTING.md explains them. */
export const tags: Record<string, Record<string, Attribute>> = {
  Aside: {},
  CoachFigures: {},
  CoachMisses: {},
  Emergency: {},
  Exercise: { id: { required: true } },
  Helplines: {},
  Lane: { for: { required: true, words: [...readers, 'both'] } },
  Pair: { badly: { required: true }, better: { required: true }, why: { required: true }, for: { words: readers } },
  Source: { id: { required: true } },
  Term: { id: { required: true } },
  WhenNot: {},
};

/** Unknown tags, wrong attributes, ids of exercises that do not exist, and code. */
export function checkTags({ path: file }: ContentFile, text: Text, exercises: string[]): Problem[] {
  return [
    ...text.tags.flatMap((tag) => tagProblems(file, tag)),
    ...text.tags
      .filter(({ name, attributes: { id } }) => name === 'Exercise' && id && !exercises.includes(id))
      .map(({ line, attributes: { id } }) => ({
        file,
        line,
        expected: 'the name of a file in content/exercises',
        found: `<Exercise id="${id}" />`,
        todo: suggestion(id ?? '', exercises, 'Correct the id, or add the exercise.'),
      })),
    ...text.code.map(({ text: code, line }) => ({
      file,
      line,
      expected: 'text and known tags only',
      found: `code (${described(code.trim())})`,
      todo: 'Delete the braces or the import. Tags need no import.',
    })),
  ];
}

function tagProblems(file: string, { name, line, attributes }: Tag): Problem[] {
  const allowed = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (!allowed) {
    const known = Object.keys(tags);
    return [
      {
        file,
        line,
        expected: `one of the tags ${known.join(', ')}`,
        found: `<${name}>`,
        todo: suggestion(name, known, 'Use a known tag, or write plain Markdown.'),
      },
    ];
  }
  const unknown = Object.keys(attributes).filter((key) => !Object.hasOwn(allowed, key));
  const wrong = Object.entries(allowed).flatMap(([key, { required = false, words }]) => {
    const value = attributes[key];
    if (value === undefined && !required) return [];
    const right = typeof value === 'string' && value.trim() !== '' && (words?.includes(value) ?? true);
    return right ? [] : [{ key, value, words }];
  });
  return [
    ...unknown.map((key) => ({
      file,
      line,
      expected: Object.keys(allowed).length
        ? `<${name}> to have only ${quoted(Object.keys(allowed))}`
        : `<${name}> without anything in it`,
      found: `"${key}"`,
      todo: 'Correct the name of the attribute, or delete it.',
    })),
    ...wrong.map(({ key, value, words }) => ({
      file,
      line,
      expected: `${key}="…" in <${name}> to be ${words ? `one of ${quoted(words)}` : 'text in quotation marks'}`,
      found: value === null ? 'something that is not plain text' : described(value),
      todo: `Write ${key}="${words ? words[0] : '…'}" with what you mean.`,
    })),
  ];
}

/** Every `<Term id>` names a word of the glossary, and a text explains a word only once: where it first stands. */
export function checkTerms({ path: file }: ContentFile, text: Text, terms: string[]): Problem[] {
  const used = text.tags.filter(({ name, attributes }) => name === 'Term' && attributes['id']);
  return used.flatMap(({ line, attributes: { id } }, index) => {
    const found = `<Term id="${id}">`;
    if (!terms.includes(id ?? '')) {
      const todo = suggestion(id ?? '', terms, 'Correct the id, or add the word to the glossary.');
      return [{ file, line, expected: 'the id of a word in content/glossary.yaml', found, todo }];
    }
    const again = used.findIndex((other) => other.attributes['id'] === id) !== index;
    const todo = 'Keep the tag where the word first stands, and write the plain word here.';
    return again ? [{ file, line, expected: 'each word explained once', found: `${found} a second time`, todo }] : [];
  });
}
