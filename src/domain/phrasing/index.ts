/** The phrasing coach: a pure function from a text to what may land badly, what works, and signs of danger. */
export { analyse, type Options } from './analyse.ts';
export { fromColumns, type RuleColumns } from './columns.ts';
export type { Comparison } from './compare.ts';
export type { LearnedFile } from './learned/learned.ts';
export type {
  Analysis,
  EvidenceStrength,
  HarmLabel,
  HelpLabel,
  Note,
  PublicRule,
  SafetySign,
  Situation,
  Strength,
} from './types.ts';
