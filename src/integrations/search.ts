import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { z } from 'astro/zod';
// A static import: a dynamic one fails inside this hook.
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { parse } from 'yaml';
import type { term } from '../schemas/glossary.ts';

/** Each word of the glossary is a result of its own, found also by what people type for it. */
async function addWords(index: PagefindIndex): Promise<void> {
  const terms: z.infer<typeof term>[] = parse(readFileSync('content/glossary.yaml', 'utf8'));
  for (const { id, term, definition, also = [], misspelled = [] } of terms) {
    const { errors } = await index.addCustomRecord({
      url: `/words/#${id}`,
      content: `${term}. ${definition} ${[...also, ...misspelled].join(', ')}`,
      language: 'en',
      meta: { title: term, definition },
      filters: { type: ['word'] },
    });
    if (errors.length) throw new Error(`Pagefind could not take the word "${id}": ${errors.join('; ')}`);
  }
}

/**
 * Indexes the built pages with Pagefind into `<outDir>/pagefind/`, as part of every build.
 * Only what stands inside `data-pagefind-body` is found.
 */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        if (added.errors.length) throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
        await addWords(index);
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await close();
        logger.info(`${added.page_count} pages read`);
      },
    },
  };
}
