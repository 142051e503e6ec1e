/** The phrasing coach: a pure function from a text to what may land badly, what works, and signs of danger. */
export { analyse } from './analyse.ts';
export { toPublic } from './rules.ts';
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
