import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { review } from './src/integrations/review.ts';
import { search } from './src/integrations/search.ts';

/** Where the site will stand. Both can be set for one build: SITE_URL, BASE_PATH (a sub-folder, as on GitHub Pages). */
const site = process.env.SITE_URL ?? 'https://goldseam.example';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // The default drops the space between inline elements that stand on lines of their own.
  compressHTML: true,
  // One request for a page: its styles travel inside it.
  build: { inlineStylesheets: 'always', assets: 'assets' },
  markdown: { processor: satteri(), syntaxHighlight: false },
  integrations: [mdx(), preact(), sitemap({ filter: (page) => !/\/(review|404)\//.test(page) }), review(), search()],
  devToolbar: { enabled: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      // Pagefind searches with WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: {
      modulePreload: { polyfill: false },
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
