import { fileURLToPath } from 'node:url';
import { readText } from '../../src/integrations/content/mdx.ts';
import { type ContentFile, type Path, type Role, readContent } from '../../src/integrations/content/read.ts';
import { fieldName } from '../../src/integrations/content/shape.ts';

/** The site's content as written. */
export const { files } = readContent(fileURLToPath(new URL('../../', import.meta.url)));

export const filesOf = (role: Role) => files.filter((file) => file.role === role);

/** One piece of text that a reader sees. */
export interface Piece {
  file: string;
  role: Role;
  /** The field or the kind of text. */
  place: string;
  text: string;
}

/** Fields whose words nobody reads: ids, choices from a list, names of services and papers, addresses. */
const unread = new Set([
  'id',
  'kind',
  'for',
  'breach',
  'situation',
  'part',
  'source',
  'sources',
  'to',
  'formerIds',
  'wants',
  'status',
  'examples',
  'strength',
  'read',
  'url',
  'web',
  'chat',
  'phone',
  'see',
  'section',
  'also',
  'cite',
  'service',
  'number',
  'of',
  'hits',
  'fades',
  // What a rule of an order looks at, and the ids of its steps.
  'check',
  'first',
  'after',
  'words',
  'picks',
  // Values that an idea carries, and the one that a note on picks looks for.
  'tags',
  'all',
  'calendar',
]);

/** Fields that are read, where a file holds more for editors than for readers. */
const read: Partial<Record<Role, RegExp>> = {
  rule: /^(?:message|why|question)$/,
  wordList: /^$/,
};

function strings(file: ContentFile, value: unknown, path: Path): Piece[] {
  if (typeof value === 'string') {
    return [
      {
        file: file.path,
        role: file.role,
        place: fieldName(file.data, path).replaceAll('"', ''),
        text: value.replace(/\s+/g, ' ').trim(),
      },
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    if (Array.isArray(value)) return strings(file, one, [...path, Number(key)]);
    // A card names its piles by id; the piles themselves are read.
    const ids = key === 'piles' && path.length > 0;
    const shown = read[file.role]?.test(key) ?? !unread.has(key);
    return shown && !ids ? strings(file, one, [...path, key]) : [];
  });
}

/** Every piece of text of one file that a reader sees. */
export function piecesOf(file: ContentFile): Piece[] {
  const own = strings(file, file.data, []);
  if (!file.path.endsWith('.mdx')) return own;
  const { paragraphs, headings } = readText(file.text);
  const base = { file: file.path, role: file.role };
  return [
    ...own,
    ...headings.map(({ text }) => ({ ...base, place: 'heading', text })),
    ...paragraphs.map((text) => ({ ...base, place: 'text', text })),
  ];
}

/** Every piece of text of the site that a reader sees. */
export const pieces = files.flatMap(piecesOf);
