import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Scripts up to this size are only a line that starts another file. */
const tiny = 200;

/** A file that only passes on one part of another, such as `export{n as Exercise}from"./island.js"`. */
const passing =
  /^(?:export\{(\w+) as (\w+)\}from"([^"]+)";|import\{(\w+) as (\w+)\}from"([^"]+)";export\{\5 as (\w+)\};)$/;

/** Astro writes this style where the first island stands, and a style inside the body is not valid HTML. */
const islandStyle = /<style>astro-island[^<]*<\/style>/;

const component = /component-url="([^"]+)" component-export="(\w+)"/g;

const tag = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Spares requests for files of fifty bytes: a script that only starts another file stands in the page
 * itself, and an island is asked for where its code lies, not where it is passed on. Must run before
 * the policy, which counts what stands in each page.
 */
export function entries(): AstroIntegration {
  let base = '/';
  return {
    name: 'entries',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const scripts = new Map<string, string>();
        for (const name of await readdir(`${root}/assets`)) {
          if (!name.endsWith('.js')) continue;
          const text = (await readFile(`${root}/assets/${name}`, 'utf8')).trim();
          // A page stands elsewhere than the file did, so what it imports gets its full path.
          if (text.length <= tiny) scripts.set(`${base}assets/${name}`, text.replaceAll('"./', `"${base}assets/`));
        }
        for (const page of (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'))) {
          const html = await readFile(`${root}/${page}`, 'utf8');
          const [style = ''] = islandStyle.exec(html) ?? [];
          const shorter = html
            .replace(tag, (whole, src) => {
              const text = scripts.get(src);
              return text === undefined ? whole : `<script type="module">${text}</script>`;
            })
            .replaceAll(component, (whole, src, name) => {
              const [, inner, outer, file, inner2, , file2, outer2] = passing.exec(scripts.get(src) ?? '') ?? [];
              if ((outer ?? outer2) !== name) return whole;
              return `component-url="${file ?? file2}" component-export="${inner ?? inner2}"`;
            })
            .replace(style, '')
            .replace('</head>', () => `${style}</head>`);
          if (shorter !== html) await writeFile(`${root}/${page}`, shorter);
        }
      },
    },
  };
}
