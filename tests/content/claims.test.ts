import { expect, test } from 'vitest';
import { isWritten } from '../../src/integrations/content/sections.ts';
import { filesOf } from './reader-text.ts';

/** Words that make a sentence a claim about research. */
const claim =
  /\b(?:stud(?:y|ies)|trials?|surveys?|polls?|experiments?|meta-analys[ei]s|percent|linked with|researchers? (?:found|describe|call))\b/iu;

/** Sentences that say what nobody knows, or that speak of the guide itself, claim nothing. */
const open =
  /\b(?:no (?:stud(?:y|ies)|research)|not (?:been )?tested|nobody (?:has )?(?:tested|knows)|nothing (?:like|has)|which stud(?:y|ies)|the studies|most studies|that study|each study|a study shows)\b/iu;

const texts = [...filesOf('section').filter(isWritten), ...filesOf('companion'), ...filesOf('page')];

/** The paragraphs of a text with their tags. */
const paragraphs = (text: string) => text.replace(/^---[\s\S]*?\n---\n/, '').split(/\n\s*\n/);

test.each(texts.map(({ path, text }) => [path, text] as const))(
  'every claim in %s carries its source',
  (path, text) => {
    const bare = paragraphs(text).filter(
      (part) => !part.startsWith('#') && claim.test(part) && !open.test(part) && !part.includes('<Source '),
    );
    expect(bare, `${path}: put <Source id="…" /> after the claim, or say it without research words`).toEqual([]);
  },
);
