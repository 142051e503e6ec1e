import type { AstroIntegration } from 'astro';
import { checkContent } from './content/check.ts';
import { sentence } from './content/problem.ts';

/** Stops a build when something in content/ cannot stay as it is, with one sentence for each problem. */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const problems = checkContent(config.root, { today: new Date() });
        if (problems.length === 0) return;
        const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
        throw new Error(`content/ has ${count}:\n\n${problems.map(sentence).join('\n')}\n`);
      },
    },
  };
}
