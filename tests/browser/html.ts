// Built pages read as HTML, without a browser.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import { type Build, fileOf, pagesOf } from './pages.ts';

/** One element of a page. */
export interface Element {
  name: string;
  attrs: Record<string, string>;
  /** All text inside it. */
  text: string;
}

/** Every element of an HTML text, in order. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): string => {
    if (tree.isTextNode(node as DefaultTreeAdapterTypes.ChildNode))
      return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!('childNodes' in node)) return '';
    const at = found.length;
    const isElement = 'tagName' in node;
    if (isElement) {
      found.push({
        name: node.tagName,
        attrs: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        text: '',
      });
    }
    // A template keeps its children apart.
    const children = 'content' in node ? node.content.childNodes : node.childNodes;
    const text = children.map(visit).join('');
    const own = found[at];
    if (isElement && own) own.text = text;
    return text;
  };
  visit(parse(html));
  return found;
}

const read = new Map<string, Element[]>();

/** Every element of a page of a build. */
export function pageOf(build: Build, path: string): Element[] {
  const file = fileOf(build, path);
  const known = read.get(file) ?? elementsOf(readFileSync(file, 'utf8'));
  read.set(file, known);
  return known;
}

/** Every address in a page: links, files, islands and what they load, fonts in its styles. */
function addressesOf(elements: Element[]): string[] {
  return elements.flatMap(({ name, attrs, text }) => [
    ...['href', 'src', 'component-url', 'renderer-url'].flatMap((attr) => attrs[attr] ?? []),
    ...[...(attrs['props'] ?? '').matchAll(/"src":\[0,"([^"]+)"\]/g)].map(([, src = '']) => src),
    ...(name === 'style' ? [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url) : []),
  ]);
}

/** Every value under `href`, `index` and `src`, at any depth of a JSON file that an island loads. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (['href', 'index', 'src'].includes(key) ? [inner] : []) : addressesIn(inner),
  );
}

/** What is wrong with an address found on a page, or nothing. */
function fault(build: Build, from: string, address: string): string | undefined {
  const url = new URL(address, `${build.origin}${build.base.slice(0, -1)}${from}`);
  if (url.origin !== build.origin) return undefined;
  if (!url.pathname.startsWith(build.base)) return 'leaves the base path';
  const path = decodeURI(url.pathname.slice(build.base.length - 1));
  const file = fileOf(build, path);
  if (!existsSync(file)) return 'leads to no file';
  if (statSync(file).isDirectory()) return 'lacks the slash at its end';
  if (!url.hash) return undefined;
  if (!file.endsWith('.html')) return 'points into a file that is no page';
  const id = decodeURIComponent(url.hash.slice(1));
  return pageOf(build, path).some(({ attrs }) => attrs['id'] === id) ? undefined : 'points to no place in that page';
}

/** Every address of a build that leads nowhere: `page: address why`. */
export function brokenAddresses(build: Build): string[] {
  const pages = pagesOf(build).map((path) => ({ path, addresses: addressesOf(pageOf(build, path)) }));
  const files = readdirSync(build.dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(practice|check-in|search|review)\/.*\.json$/.test(file))
    .map((file) => ({
      path: `/${file}`,
      addresses: addressesIn(JSON.parse(readFileSync(join(build.dir, file), 'utf8'))),
    }));
  return [...pages, ...files].flatMap(({ path, addresses }) =>
    [...new Set(addresses)].flatMap((address) => {
      const why = fault(build, path, address);
      return why ? [`${path}: ${address} ${why}`] : [];
    }),
  );
}
