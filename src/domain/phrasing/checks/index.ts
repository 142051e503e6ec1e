import type { PublicRule } from '../types.ts';
import { absolute } from './absolute.ts';
import type { Find } from './check.ts';
import { feeling } from './feeling.ts';
import { limit } from './limit.ts';
import { phrase } from './phrase.ts';

/** Makes a rule ready by its check. The list of checks is closed: a new one is a file here and a branch below. */
export function makeFind(rule: PublicRule): Find {
  switch (rule.check) {
    case 'phrase':
      return phrase(rule);
    case 'absolute':
      return absolute(rule);
    case 'feeling':
      return feeling(rule);
    case 'limit':
      return limit(rule);
    case 'learned':
      // It has no words to find: analyse.ts speaks for it.
      return () => [];
  }
}
