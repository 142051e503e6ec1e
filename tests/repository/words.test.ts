import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { read, tree } from './files.ts';

const keys = Object.keys(parse(read('content/ui/en.yaml')));
const areas = new Set(keys.map((key) => key.split('.')[0]));
const sources = tree('src/')
  .filter((path) => /\.(?:ts|tsx|astro)$/.test(path))
  .map((path) => ({ path, text: read(path) }));
const textOf = (...starts: string[]) =>
  sources
    .filter(({ path }) => starts.some((start) => path.startsWith(start)))
    .map(({ text }) => text)
    .join('\n');
const code = textOf('src/');

/** Areas that travel with every exercise: src/components/exercise-file.ts names them. */
const shared = [
  ...(/wordsOf\(([^)]*), kind\)/.exec(read('src/components/exercise-file.ts'))?.[1] ?? '').matchAll(/'(\w+)'/g),
].map(([, area]) => area);

/** The areas from which a view takes its words, or nothing where the file is no view. */
function areasOf(path: string): (string | undefined)[] | undefined {
  if (!path.endsWith('.tsx')) return undefined;
  if (/islands\/search/i.test(path)) return ['search'];
  const kind = /^src\/exercises\/(\w+)\//.exec(path)?.[1];
  return kind ? [...shared, kind] : shared;
}

/** The literals an expression can come to: both sides of a choice, without its condition. */
function literals(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...literals(node.left), ...literals(node.right)];
  return ts.isParenthesizedExpression(node) ? literals(node.expression) : [];
}

/** Every `words['x']` of a view. */
function asked(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isElementAccessExpression(node) && /(?:^|\.)words$/.test(node.expression.getText()))
      found.push(...literals(node.argumentExpression));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

test('every word that a view asks for stands in content/ui/en.yaml', () => {
  const missing = sources.flatMap(({ path, text }) => {
    const own = areasOf(path);
    if (!own) return [];
    return asked(path, text)
      .filter((name) => !own.some((area) => keys.includes(`${area}.${name}`)))
      .map((name) => `${path}: words['${name}'] needs ${own.map((area) => `${area}.${name}`).join(' or ')}`);
  });
  expect(missing).toEqual([]);
});

test('every word that a page asks for stands in content/ui/en.yaml', () => {
  const named = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/'([a-z]+)\.([A-Za-z0-9-]+)'/g)].map(([, area = '', name]) => ({
      path,
      area,
      key: `${area}.${name}`,
    })),
  );
  const missing = named
    .filter(({ area, key }) => areas.has(area) && !keys.includes(key))
    .map(({ path, key }) => `${path}: '${key}'`);
  expect(missing).toEqual([]);
});

/** Keys put together with a value, such as `source.${strength}More`. */
const asPattern = (template: string) =>
  new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '(.+)')}$`);
const templates = [
  ...[...code.matchAll(/\bt\(\s*`([^`]+)`/g)].map(([, template = '']) => template),
  // Views ask for words without their area.
  ...sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\bwords\[`([^`]+)`\]/g)].map(
      ([, template]) => `${/exercises\/(\w+)\//.exec(path)?.[1]}.${template}`,
    ),
  ),
].map(asPattern);

/** Whether the word itself stands somewhere in code, as text or as a field. */
const named = (name: string, text: string) => new RegExp(`'${name}'|\\b${name}:`).test(text);

function used(key: string): boolean {
  const [area = '', name = ''] = key.split('.');
  if (code.includes(`'${key}'`)) return true;
  if (templates.some((template) => named(template.exec(key)?.[1] ?? '\u0000', code))) return true;
  if (area === 'search') return named(name, textOf('src/islands/Search', 'src/islands/search'));
  if (shared.includes(area)) return named(name, textOf('src/exercises/', 'src/islands/'));
  return named(name, textOf(`src/exercises/${area}/`));
}

test('every word of content/ui/en.yaml is used', () => {
  expect(
    keys.filter((key) => !used(key)),
    'Delete these lines of content/ui/en.yaml, or use them.',
  ).toEqual([]);
});
