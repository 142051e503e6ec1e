import { signOf } from '../safety/signs.ts';
import type { Find } from './checks/check.ts';
import { makeFind } from './checks/index.ts';
import { type Draft, readDraft } from './draft.ts';
import { landingOf } from './landing.ts';
import { type LearnedFile, type Reading, readLearned } from './learned/learned.ts';
import type {
  Analysis,
  HarmLabel,
  HarmWords,
  HelpLabel,
  LearnedRule,
  Note,
  PublicRule,
  Situation,
  Strength,
} from './types.ts';

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

/** What `analyse` may be given. Without rules only safety is looked at; without the learned part, rules speak alone. */
export interface Options {
  situation?: Situation;
  rules?: PublicRule[];
  learned?: LearnedFile;
}

/**
 * Looks at a text and says what it notices. Synchronous, no side effects, the same answer each time; never throws.
 * @param text any text
 * @param options the situation, where it is known, the rules and the learned part
 * @returns notes and strengths in the order of the text, with offsets in UTF-16 units at the edges of words
 */
export function analyse(text: string, options: Options = {}): Analysis {
  return survey(text, options).analysis;
}

/** As `analyse`, with the number of pattern elements tried, which tests hold against the length of the text. */
export function survey(
  text: string,
  { situation, rules = [], learned }: Options = {},
): { analysis: Analysis; steps: number } {
  const draft = readDraft(text);
  const found = findAll(draft, rules, situation);
  const sign = signOf(draft);
  const { steps } = draft;
  if (learned === undefined || draft.words.length === 0)
    return { analysis: { ...found, safety: sign, landing: landingOf(draft, found) }, steps };
  const reading = readLearned(learned).read(draft, { ...found, sign });
  const safety = sign === 'none' ? reading.danger : sign;
  return {
    analysis: { ...found, notes: weighed(draft, found, reading, rules), safety, landing: reading.landing },
    steps,
  };
}

/**
 * Notes after the learned part was heard: where harm is less likely than not, a rule speaks out of turn; where no
 * rule speaks, the learned part may. Beside a firm limit it changes nothing.
 */
function weighed(
  draft: Draft,
  { notes, strengths }: { notes: Note[]; strengths: Strength[] },
  reading: Reading,
  rules: PublicRule[],
): Note[] {
  if (strengths.some(isLimit)) return notes;
  if (notes.length === 0) return learnedNote(draft, reading, rules);
  return reading.harm < 0 ? [] : notes;
}

/** What the rules find, settled. */
function findAll(
  draft: Draft,
  rules: PublicRule[],
  situation: Situation | undefined,
): { notes: Note[]; strengths: Strength[] } {
  const notes: Note[] = [];
  const strengths: Strength[] = [];
  for (const { rule, find } of makeReady(rules)) {
    if (rule.situations !== undefined && (situation === undefined || !rule.situations.includes(situation))) continue;
    for (const { first, end } of find(draft)) {
      const last = draft.words[rounded(draft, end) - 1];
      const place = { start: draft.words[first]?.start ?? 0, end: last?.end ?? 0, ruleId: rule.id };
      if ('why' in rule) notes.push(noteOf(rule, place));
      else strengths.push({ label: rule.label, ...place, message: rule.message });
    }
  }
  return settle(notes, strengths);
}

type Place = { start: number; end: number; ruleId: string };

function noteOf({ label, message, why, question, strength }: HarmWords, place: Place): Note {
  return { label, ...place, message, why, question, strength };
}

/** The note of the rule that speaks for the learned part, on the sentence that carries most of the harm. */
function learnedNote(draft: Draft, { label, place: { first, end } }: Reading, rules: PublicRule[]): Note[] {
  const isFor = (rule: PublicRule): rule is LearnedRule & HarmWords => rule.check === 'learned' && rule.label === label;
  const rule = label === undefined ? undefined : rules.find(isFor);
  const [start, last] = [draft.words[first]?.start, draft.words[end - 1]?.end];
  if (rule === undefined || start === undefined || last === undefined) return [];
  return [noteOf(rule, { start, end: last, ruleId: rule.id })];
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
