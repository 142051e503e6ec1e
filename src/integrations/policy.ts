import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const fixed = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The contents of all inline elements of one name, anywhere below a node. */
function inline(name: 'script' | 'style', nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!tree.isElementNode(node)) return [];
    // A script with an address needs no hash, and JSON-LD is data that no browser runs.
    const own =
      node.tagName === name &&
      !node.attrs.some((attr) => attr.name === 'src' || (attr.name === 'type' && attr.value.endsWith('+json')));
    return own
      ? [node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('')]
      : inline(name, node.childNodes);
  });
}

const hashes = (texts: string[]) =>
  [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');

/**
 * The Content Security Policy of one page: only our own files, and only the inline scripts and styles
 * that stand in this page, by their hashes. 'wasm-unsafe-eval' is for Pagefind, which searches with WebAssembly.
 * @param html the whole page
 */
export function policyOf(html: string): string {
  const { childNodes } = parse(html);
  return [
    ...fixed,
    `script-src 'self' 'wasm-unsafe-eval' ${hashes(inline('script', childNodes))}`.trim(),
    `style-src 'self' ${hashes(inline('style', childNodes))}`.trim(),
  ].join(';');
}

/**
 * Writes each page's policy into its head, first of all, so that it governs everything after it. Astro's
 * own policy lists the hashes of the whole site on every page; this one costs half the bytes.
 */
export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const html = await readFile(`${root}/${page}`, 'utf8');
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
          await writeFile(
            `${root}/${page}`,
            html.replace('<head>', () => `<head>${meta}`),
          );
        }
        logger.info(`${pages.length} pages have their policy`);
      },
    },
  };
}
