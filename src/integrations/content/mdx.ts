import { mdxToMdast } from 'satteri';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read.ts';

/** A tag in a text, such as `<Source id="LEW16" />`. */
export interface Tag {
  name: string;
  line: number | undefined;
  /** By name; null where the value is not plain text. */
  attributes: Record<string, string | null>;
}

/** What the checks need of one MDX text. */
export interface Text {
  tags: Tag[];
  links: { url: string; line: number | undefined }[];
  headings: { depth: number; text: string; line: number | undefined }[];
  /** `{…}` and imports, which editors do not need. */
  code: { text: string; line: number | undefined }[];
  /** Paragraphs and list items as plain words, in order, with the spoken parts of pairs. */
  paragraphs: string[];
}

interface Node {
  type: string;
  name?: string;
  value?: string;
  url?: string;
  depth?: number;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

/** Attributes whose words are read by the reader. */
const spoken = ['badly', 'better', 'why'];

function plain(node: Node): string {
  if (node.type === 'break') return ' ';
  return node.value !== undefined && /^(?:text|inlineCode)$/.test(node.type)
    ? node.value
    : (node.children ?? []).map(plain).join('');
}

function collect(node: Node, text: Text): void {
  const line = node.position?.start.line;
  if (node.type.startsWith('mdxJsx')) {
    const attributes = Object.fromEntries(
      (node.attributes ?? []).map(({ name = '{…}', value }) => [name, typeof value === 'string' ? value : null]),
    );
    text.tags.push({ name: node.name ?? '', line, attributes });
    for (const name of spoken) if (attributes[name]) text.paragraphs.push(attributes[name]);
  }
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
    text.links.push({ url: node.url ?? '', line });
  if (node.type === 'heading') text.headings.push({ depth: node.depth ?? 0, text: plain(node).trim(), line });
  if (node.type === 'paragraph' || node.type === 'tableCell')
    text.paragraphs.push(plain(node).replace(/\s+/g, ' ').trim());
  const comment = /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '');
  if (/^mdx.*(?:Expression|sm)$/.test(node.type) && !comment) text.code.push({ text: node.value ?? '', line });
  for (const child of node.children ?? []) collect(child, text);
}

/**
 * Reads an MDX text with Sätteri, the parser that Astro uses.
 * @throws with a message when it cannot be read
 */
export function readText(source: string): Text {
  const text: Text = { tags: [], links: [], headings: [], code: [], paragraphs: [] };
  collect(mdxToMdast(source) as Node, text);
  return text;
}

/** The text of a file, or the problem that keeps it from being read. */
export function textOf({ path, text }: ContentFile): Text | Problem {
  try {
    return readText(text);
  } catch (error) {
    const message = (error as Error).message.split('\n')[0] ?? '';
    const [, line, what = message] = /^(\d+):\d+: (.*)$/.exec(message) ?? [];
    return {
      file: path,
      line: line ? Number(line) : undefined,
      expected: 'text that can be read as MDX',
      found: what.replace(/ \([^)]*\)$/, '').replace(/^E/, 'e'),
      todo: 'Close every tag, leave an empty line inside it, and write < and { only for tags.',
    };
  }
}
