import type { Analysis, HarmLabel, HelpLabel } from './types.ts';

/** What two versions of one message differ in, as far as the coach can tell. */
export interface Comparison {
  /** Which is likely easier to hear; undefined when the landings lie too near each other to say. */
  easier: 'first' | 'latest' | undefined;
  /** What the easier one no longer holds that the other does, and what it has gained. */
  without: HarmLabel[];
  gained: HelpLabel[];
}

/**
 * Holds two versions of one message against each other.
 * @param sure how far the landings have to lie apart, as training chose it (`cuts.sure`)
 */
export function compareDrafts(first: Analysis, latest: Analysis, sure: number): Comparison {
  const distance = latest.landing - first.landing;
  if (Math.abs(distance) < sure || first.safety !== 'none' || latest.safety !== 'none')
    return { easier: undefined, without: [], gained: [] };
  const [easier, other] = distance > 0 ? [latest, first] : [first, latest];
  const labelsOf = <L>(list: { label: L }[]) => new Set(list.map(({ label }) => label));
  const [notes, strengths] = [labelsOf(easier.notes), labelsOf(other.strengths)];
  return {
    easier: distance > 0 ? 'latest' : 'first',
    without: [...labelsOf(other.notes)].filter((label) => !notes.has(label)),
    gained: [...labelsOf(easier.strengths)].filter((label) => !strengths.has(label)),
  };
}
