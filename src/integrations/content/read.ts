import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** Where files may lie under content/, and what each place holds. */
const places = {
  section: /^sections\/\d\d-[^/]+\.mdx$/,
  companion: /^more\/[^/]+\.mdx$/,
  page: /^pages\/[^/]+\.mdx$/,
  exercise: /^exercises\/[^/]+\/[^/]+\.yaml$/,
  rule: /^rules\/[^/]+\.yaml$/,
  wordList: /^words\/[^/]+\.yaml$/,
  references: /^references\.yaml$/,
  helplines: /^helplines\.yaml$/,
  emergency: /^emergency\.yaml$/,
  glossary: /^glossary\.yaml$/,
  drawings: /^drawings\.yaml$/,
  doors: /^doors\.yaml$/,
  changes: /^changes\.yaml$/,
  ui: /^ui\/en\.yaml$/,
};

export type Role = keyof typeof places;
export type Path = (string | number)[];

/** One file of content/ as written. */
export interface ContentFile {
  role: Role;
  /** From the project's root, with slashes. */
  path: string;
  /** The file's name without number and ending. */
  id: string;
  /** The name of its folder. */
  folder: string;
  /** The whole text. */
  text: string;
  /** The YAML of the file, or of the front matter; undefined when it cannot be read. */
  data: unknown;
  /** The line of a field, or of the nearest field round it. */
  lineOf(path: Path): number | undefined;
}

/** All of content/, with what is wrong in the files themselves. */
export interface Content {
  files: ContentFile[];
  problems: Problem[];
}

/**
 * Reads content/ as it stands, without Astro.
 * @param root the project's folder
 */
export function readContent(root: string): Content {
  const folder = join(root, 'content');
  const content: Content = { files: [], problems: [] };
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map(({ parentPath, name }) =>
          join(parentPath, name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
    : [];
  for (const name of names.sort()) {
    const role = (Object.keys(places) as Role[]).find((key) => places[key].test(name));
    if (role) readInto(content, role, name, readFileSync(join(folder, name), 'utf8'));
    else if (/\.(?:ya?ml|mdx?|json)$/.test(name) && !name.endsWith('README.md')) {
      content.problems.push({
        file: `content/${name}`,
        expected:
          'a place and an ending that some page reads, such as sections/04-the-id.mdx or exercises/<section>/<id>.yaml',
        found: `"${name}"`,
        todo: 'Nothing reads this file. Move or rename it; CONTRIBUTING.md names the places.',
      });
    }
  }
  return content;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

function readInto({ files, problems }: Content, role: Role, name: string, text: string): void {
  const path = `content/${name}`;
  const yaml = name.endsWith('.mdx') ? (frontMatter.exec(text)?.[1] ?? '') : text;
  // The first line of front matter is the second of its file.
  const before = name.endsWith('.mdx') ? 1 : 0;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  for (const { code, message, pos } of document.errors) {
    const key = /^[^:\n]*/.exec(yaml.slice(pos[0]))?.[0] ?? '';
    const twice = code === 'DUPLICATE_KEY';
    problems.push({
      file: path,
      line: counter.linePos(pos[0]).line + before,
      expected: twice ? 'each field once' : 'text that can be read as YAML',
      found: twice ? `"${key}" a second time` : message.replace(/ at line[\s\S]*$/, ''),
      todo: twice
        ? 'Keep one of the two lines and delete the other.'
        : 'Look at this line for a missing quotation mark, colon or space at the start.',
    });
  }
  const readable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  const lineOf = (field: Path) => {
    for (let length = field.length; length > 0; length -= 1) {
      const node = document.getIn(field.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return counter.linePos(node.range[0]).line + before;
    }
    return undefined;
  };
  const [folder = '', file = ''] = name.split('/').slice(-2);
  files.push({
    role,
    path,
    id: (file || folder).replace(/\.\w+$/, '').replace(/^\d+-/, ''),
    folder,
    text,
    data: readable ? (document.toJS() ?? {}) : undefined,
    lineOf,
  });
}
