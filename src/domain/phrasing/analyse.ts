import { signOf } from '../safety/signs.ts';
import type { Find } from './checks/check.ts';
import { makeFind } from './checks/index.ts';
import { type Draft, readDraft } from './draft.ts';
import { landingOf } from './landing.ts';
import type { Analysis, HarmLabel, HelpLabel, Note, PublicRule, Situation, Strength } from './types.ts';

interface Ready {
  rule: PublicRule;
  find: Find;
}

/** Rules made ready, kept as long as their list lives: making them takes longer than using them. */
const known = new WeakMap<readonly PublicRule[], Ready[]>();

function makeReady(rules: readonly PublicRule[]): Ready[] {
  const ready = known.get(rules) ?? rules.map((rule) => ({ rule, find: makeFind(rule) }));
  known.set(rules, ready);
  return ready;
}

/** A threat under a condition is no limit: these notes speak on the words of a limit too. */
const overLimits = new Set<HarmLabel>(['threat', 'control']);

/**
 * Looks at a text and says what it notices. Synchronous, no side effects, the same answer each time; never throws.
 * @param text any text
 * @param options the situation, where it is known, and the rules; without rules only safety is looked at
 * @returns notes and strengths in the order of the text, with offsets in UTF-16 units at the edges of words
 */
export function analyse(text: string, options: { situation?: Situation; rules?: PublicRule[] } = {}): Analysis {
  return survey(text, options).analysis;
}

/** As `analyse`, with the number of pattern elements tried, which tests hold against the length of the text. */
export function survey(
  text: string,
  { situation, rules = [] }: { situation?: Situation; rules?: PublicRule[] } = {},
): { analysis: Analysis; steps: number } {
  const draft = readDraft(text);
  const notes: Note[] = [];
  const strengths: Strength[] = [];
  for (const { rule, find } of makeReady(rules)) {
    if (rule.situations !== undefined && (situation === undefined || !rule.situations.includes(situation))) continue;
    for (const { first, end } of find(draft)) {
      const last = draft.words[rounded(draft, end) - 1];
      const place = { start: draft.words[first]?.start ?? 0, end: last?.end ?? 0, ruleId: rule.id };
      if ('why' in rule) {
        const { label, message, why, question, strength } = rule;
        notes.push({ label, ...place, message, why, question, strength });
      } else strengths.push({ label: rule.label, ...place, message: rule.message });
    }
  }
  const settled = settle(notes, strengths);
  const safety = signOf(draft);
  return { analysis: { ...settled, safety, landing: landingOf(draft, settled) }, steps: draft.steps };
}

/** Words on which a span should not end: "I will sleep at" goes on to what follows. */
const open = new Set(
  'not to a an the your my our his her their that at in on for of before after with by from are is was am would will can do did i we if when so'.split(
    ' ',
  ),
);
const furthest = 4;

/** The end of a span, moved on to a word that rounds it off, within its clause. */
function rounded(draft: Draft, end: number): number {
  let at = end;
  while (
    at < end + furthest &&
    open.has(draft.words[at - 1]?.text ?? '') &&
    draft.words[at]?.clause === draft.words[at - 1]?.clause
  )
    at += 1;
  return at;
}

type Span = { label: HarmLabel | HelpLabel; start: number; end: number };

/**
 * One note for one set of words: a note inside a wider one falls silent, a label speaks once on words
 * that overlap. Limits silence notes on their words, threats silence limits, notes silence strengths inside them.
 */
function settle(notes: Note[], strengths: Strength[]): { notes: Note[]; strengths: Strength[] } {
  const widest = outermost(oncePerLabel(notes));
  const helping = oncePerLabel(strengths);
  const threats = widest.filter(({ label }) => overLimits.has(label));
  const limits = outside(helping.filter(isLimit), threats, () => true);
  const spoken = outside(widest, limits, (note) => !overLimits.has(note.label));
  const standing = new Set(limits);
  const kept = helping.filter((one) => !isLimit(one) || standing.has(one));
  return {
    notes: spoken,
    strengths: outside(kept, spoken, (one, note) => note.start <= one.start && one.end <= note.end),
  };
}

function isLimit({ label }: Strength): boolean {
  return label === 'boundary-self';
}

/** Sorted by place; of spans with one label that overlap, the first and widest. */
function oncePerLabel<S extends Span>(spans: S[]): S[] {
  const ends = new Map<string, number>();
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ label, start, end }) => {
      if (start < (ends.get(label) ?? 0)) return false;
      ends.set(label, end);
      return true;
    });
}

/** Sorted spans without those that lie inside an earlier one. */
function outermost<S extends Span>(spans: S[]): S[] {
  let widestEnd = 0;
  return spans.filter(({ end }) => {
    if (end <= widestEnd) return false;
    widestEnd = end;
    return true;
  });
}

/**
 * The spans that no overlapping hider hides, in one pass: both are sorted by place, and of hiders only
 * a few overlap each other, so those near a span stand next to each other.
 */
function outside<S extends Span, H extends Span>(spans: S[], hiders: H[], hides: (span: S, hider: H) => boolean): S[] {
  let from = 0;
  return spans.filter((span) => {
    while (from < hiders.length && (hiders[from]?.end ?? 0) <= span.start) from += 1;
    for (let index = from; index < hiders.length; index += 1) {
      const hider = hiders[index];
      if (hider === undefined || hider.start >= span.end) return true;
      if (hider.end > span.start && hides(span, hider)) return false;
    }
    return true;
  });
}
