import { readLearnedFile, readPublicRules } from '../../../scripts/rules.mjs';
import { type Analysis, analyse, type Situation } from '../../../src/domain/phrasing/index.ts';

/** All rules of content/rules, read once. */
export const rules = readPublicRules();

/** The learned part, as readers get it. */
export const learned = readLearnedFile();

/** What the coach says about a text with all its rules and the learned part. */
export function coach(text: string, situation?: Situation): Analysis {
  return analyse(text, situation === undefined ? { rules, learned } : { situation, rules, learned });
}

/** Labels of the notes on a text. */
export function notesOn(text: string): string[] {
  return coach(text).notes.map(({ label }) => label);
}

/** Labels of the strengths of a text. */
export function strengthsOf(text: string): string[] {
  return coach(text).strengths.map(({ label }) => label);
}
