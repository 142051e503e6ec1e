import type { AstroIntegration } from 'astro';

/**
 * Adds `/review/`, a page with every example of every kind of exercise, to the development server
 * and to builds made with REVIEW=1 (the tests). It is never part of the published site.
 */
export function review(): AstroIntegration {
  return {
    name: 'review',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && process.env.REVIEW !== '1') return;
        injectRoute({ pattern: '/review', entrypoint: './src/review/review.astro' });
        injectRoute({ pattern: '/review/[example].json', entrypoint: './src/review/example.json.ts' });
      },
    },
  };
}
