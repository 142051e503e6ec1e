import { readPublicRules } from '../../../scripts/rules.mjs';
import { type Analysis, analyse, type Situation } from '../../../src/domain/phrasing/index.ts';

/** All rules of content/rules, read once. */
export const rules = readPublicRules();

/** What the coach says about a text with all its rules. */
export function coach(text: string, situation?: Situation): Analysis {
  return analyse(text, situation === undefined ? { rules } : { situation, rules });
}

/** Labels of the notes on a text. */
export function notesOn(text: string): string[] {
  return coach(text).notes.map(({ label }) => label);
}

/** Labels of the strengths of a text. */
export function strengthsOf(text: string): string[] {
  return coach(text).strengths.map(({ label }) => label);
}
