import type { Draft } from '../draft.ts';
import { type Finder, makeFinder, matchAt } from '../match.ts';
import type { AbsoluteRule } from '../types.ts';
import { exceptWhere, type Find, type Hit } from './check.ts';

/** Words that say "every time" or "not once". */
const always = new Set(['always', 'constantly', 'forever', 'continually']);
/** May stand between "you" and always or never. */
const helpers = new Set('are have do did were just really also only even simply'.split(' '));
/** May stand between always or never and the predicate. */
const fillers = new Set(
  'ever once even really just seem to bother bothered try tried manage managed have had been be being are get got so such a an very too want wanted'.split(
    ' ',
  ),
);
/** Turn the predicate round: "you never stop complaining", "you always fail to call". */
const turning = new Set(['stop', 'quit', 'fail', 'refuse', 'forget', 'forgot', 'avoid', 'not']);
/** Before "you" they make a wish or a condition of it. */
const wishing = new Set(['hope', 'wish', 'glad', 'if', 'unless', 'happy', 'grateful', 'thank']);
const reach = 4;

/** The index of "you" that an always or never belongs to, or -1. */
function youBefore(draft: Draft, at: number): number {
  for (let index = at - 1; index >= 0 && index >= at - reach; index -= 1) {
    const word = draft.words[index];
    if (word === undefined || word.sentence !== draft.words[at]?.sentence || draft.words[index + 1]?.broken === true)
      return -1;
    if (word.text === 'you') return wishing.has(draft.words[index - 1]?.text ?? '') ? -1 : index;
    if (word.text !== 'not' && !helpers.has(word.text)) return -1;
  }
  return -1;
}

/**
 * Finds "you" with always or never where the predicate makes it a complaint: always with an act that
 * hurts, or never with an act that one hopes for. Praise the other way round, and every predicate
 * the lists do not know, are passed over. The polarity comes from word lists because grammar cannot
 * tell "you never listen" from "you never let me down".
 */
export function absolute(rule: AbsoluteRule): Find {
  const complaints = makeFinder(
    rule.complaints.flatMap((name) => rule.words[name] ?? []),
    {},
  );
  const praise = makeFinder(
    rule.praise.flatMap((name) => rule.words[name] ?? []),
    {},
  );
  const except = exceptWhere(rule.unless, rule.words);

  return (draft) => {
    const hits: Hit[] = [];
    draft.words.forEach((word, at) => {
      const isAlways = always.has(word.text);
      if ((!isAlways && word.text !== 'never' && word.text !== 'ever') || word.quoted) return;
      const you = youBefore(draft, at);
      if (you < 0) return;
      const denied = draft.words.slice(you, at).some(({ text }) => text === 'not');
      // "you do not always …" softens; "you do not ever …" means never.
      if (denied !== (word.text === 'ever')) return;
      const end = predicateEnd(draft, at + 1, isAlways ? complaints : praise, isAlways ? praise : complaints);
      if (end >= 0) hits.push({ first: you, end });
    });
    return except(draft, hits);
  };
}

/** Where the predicate after always or never ends, or -1 when it is no complaint. */
function predicateEnd(draft: Draft, from: number, straight: Finder, turned: Finder): number {
  let finder = straight;
  for (let at = from; at < from + reach; at += 1) {
    const word = draft.words[at];
    if (word === undefined || word.sentence !== draft.words[from]?.sentence) return -1;
    const end = matchAt(finder, draft, at);
    if (end >= 0) return end;
    if (turning.has(word.text)) finder = finder === straight ? turned : straight;
    else if (!fillers.has(word.text)) return -1;
  }
  return -1;
}
