import { describe, expect, test } from 'vitest';
import { exists, read, tree } from './files.ts';

const files = tree();
const documents = files.filter((path) => path.endsWith('.md'));
const top = new Set(files.filter((path) => /^[^/]+\/?$/.test(path)).map((path) => path.replace(/\/$/, '')));

/** Made by commands, so absent in a fresh checkout. */
const made = /^(?:dist|\.test|node_modules)(?:\/|$)/;

/** Words in code style or link targets that look like a path of this repository. */
function pathsIn(text: string): string[] {
  const code = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''));
  return [
    ...code.filter((word) => !/[ ={}"]/.test(word)),
    ...links.filter((target) => target && !/^(?:\w+:|\/)/.test(target)),
  ]
    .map((path) => path.replace(/^\.\//, ''))
    .filter((path) => {
      const [first = '', ...rest] = path.split('/');
      return rest.length > 0
        ? top.has(first) || /^(?:src|content|tests|scripts|public|docs)$/.test(first)
        : /^[\w.-]+\.(?:md|ts|js|mjs|json|yaml)$/.test(path) && !/^\.\w+$/.test(path);
    })
    .filter((path) => !made.test(path));
}

/** A path with <name>, *, NN or the-id in it stands for any file of that form. */
function pattern(path: string): RegExp {
  const source = path
    .split(/(<[^>]+>|\*+|\bNN\b|the-id)/)
    .map((part, index) =>
      index % 2 === 0
        ? part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        : part === 'NN'
          ? '\\d+'
          : part === '**'
            ? '.+'
            : '[^/]+',
    )
    .join('');
  return new RegExp(`^${source}/?$`);
}

/** A bare file name is right when a file of that name exists anywhere. */
const stands = (path: string) =>
  exists(path) ||
  files.some((file) => pattern(path).test(file)) ||
  (!path.includes('/') && files.some((file) => file.endsWith(`/${path}`)));

describe.each(documents)('%s', (document) => {
  test('names only paths that exist', () => {
    const folder = document.includes('/') ? document.replace(/[^/]+$/, '') : '';
    const gone = pathsIn(read(document)).filter((path) => !stands(path) && !stands(`${folder}${path}`));
    expect(
      gone,
      `${document} names files that are not there. Correct the path, or write the part that varies as <name>.`,
    ).toEqual([]);
  });
});

test('paths are recognized in code style and in links', () => {
  const text =
    'See `src/schemas/section.ts`, `npm start`, [this](CONTRIBUTING.md#x), [that](https://example.org/a), `content/sections/NN-the-id.mdx`, `dist/`.';
  expect(pathsIn(text)).toEqual(['src/schemas/section.ts', 'content/sections/NN-the-id.mdx', 'CONTRIBUTING.md']);
});

test('a path that does not exist is noticed, also with a part that varies', () => {
  expect(['src/schemas/nothing.ts', 'src/nothing/<kind>.ts', 'content/sections/NN-the-id.md'].filter(stands)).toEqual(
    [],
  );
  expect(stands('src/exercises/<kind>/schema.ts')).toBe(true);
  expect(stands('content/sections/NN-the-id.mdx')).toBe(true);
});
