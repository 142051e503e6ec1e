import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { content } from './src/integrations/content.ts';
import { entries } from './src/integrations/entries.ts';
import { policy } from './src/integrations/policy.ts';
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
  integrations: [
    content(),
    mdx(),
    preact(),
    sitemap({ filter: (page) => !/\/(review|404|search)\//.test(page) }),
    review(),
    entries(),
    policy(),
    search(),
  ],
  devToolbar: { enabled: false },
  vite: {
    // The development server scans for dependencies on its own and would take JSX for React's.
    optimizeDeps: { rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Few, meaningful files: what every page runs, and what every island shares.
              codeSplitting: {
                groups: [
                  { name: 'page', test: /islands\/(page|browser\/(leave|open-search|session))\.ts|preload-helper/ },
                  {
                    name: 'island',
                    test: /node_modules\/(preact|@astrojs\/preact)\/|islands\/(Exercise|browser\/load)/,
                  },
                  {
                    name: 'exercise',
                    test: /islands\/(Steps|hooks\/use(Answer|Focus)|exercise|(Print(Alone|Card)|print-(alone|card))\.|browser\/(styles|print|clock))|domain\/keeping/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      modulePreload: { polyfill: false },
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
