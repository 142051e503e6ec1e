/** What the reader is about to say: some rules look only there. */
export type Situation = 'opening' | 'apology' | 'boundary' | 'listening' | 'reassurance' | 'request' | 'forgiveness';

export type HarmLabel =
  | 'absolute'
  | 'demand'
  | 'blame'
  | 'criticism'
  | 'contempt'
  | 'excuse'
  | 'conditional-apology'
  | 'empty-apology'
  | 'mind-reading'
  | 'threat'
  | 'stonewalling'
  | 'rushing-forgiveness'
  | 'minimising'
  | 'past-dredging'
  | 'control';

export type HelpLabel =
  | 'feeling'
  | 'specific-event'
  | 'request'
  | 'ownership'
  | 'remorse'
  | 'harm-named'
  | 'repair-offer'
  | 'invites-view'
  | 'validation'
  | 'boundary-self'
  | 'concrete-promise';

/** How firm the evidence is: A many studies or a large trial … D practice experience. */
export type EvidenceStrength = 'A' | 'B' | 'C' | 'D';

export type SafetySign = 'none' | 'self-harm' | 'violence' | 'fear-or-control';

/** Words that may land badly, how they may be heard, why, and one question. Never a verdict. */
export interface Note {
  label: HarmLabel;
  /** UTF-16 offset of the first character. */
  start: number;
  /** UTF-16 offset after the last character. */
  end: number;
  ruleId: string;
  message: string;
  why: string;
  question: string;
  strength: EvidenceStrength;
}

/** Words that help. */
export interface Strength {
  label: HelpLabel;
  start: number;
  end: number;
  ruleId: string;
  message: string;
}

export interface Analysis {
  /** In the order of the text. */
  notes: Note[];
  /** In the order of the text. */
  strengths: Strength[];
  safety: SafetySign;
  /** 0 to 1, to hold two versions of a message against each other. No score for readers. */
  landing: number;
}

interface Named {
  id: string;
  /** Lists the rule refers to, by name, so that a rule is complete in itself. */
  words: Record<string, string[]>;
  /** Speaks only there. Left out: speaks everywhere. */
  situations?: Situation[] | undefined;
  /** Patterns; a sentence that holds one of them keeps the rule silent. */
  unless?: string[] | undefined;
}

/** What a rule says when it notices harm. */
export interface HarmWords {
  label: HarmLabel;
  message: string;
  why: string;
  question: string;
  strength: EvidenceStrength;
}

/** What a rule says when it notices help. */
export interface HelpWords {
  label: HelpLabel;
  message: string;
}

/** Fixed phrases. */
export interface PhraseRule extends Named {
  check: 'phrase';
  phrases: string[];
  /** Patterns that must not follow at once. */
  notBefore?: string[] | undefined;
  /** Patterns that must not end at once before the words. */
  notAfter?: string[] | undefined;
  /** `no`: silent in a question. `only`: speaks in questions alone. */
  questions?: 'no' | 'only' | undefined;
}

/** "you" with always or never, and a predicate that makes it a complaint. */
export interface AbsoluteRule extends Named {
  check: 'absolute';
  /** Names of lists: a complaint with always, praise with never. */
  complaints: string[];
  /** Names of lists: praise with always, a complaint with never. */
  praise: string[];
}

/** A feeling the writer names as their own. */
export interface FeelingRule extends Named {
  check: 'feeling';
  /** Names of lists. */
  feelings: string[];
}

/** A firm limit or a refusal. Notes on the same words fall silent. */
export interface LimitRule extends Named {
  check: 'limit';
  /** Patterns of limits that need no condition. */
  limits: string[];
  /** Patterns of what the writer will do for their own part, after "if you …". */
  acts: string[];
}

/** Speaks for the learned part: a whole sentence that may land so, without words that a pattern could name. */
export interface LearnedRule extends Named {
  check: 'learned';
}

/** One rule as it travels to the browser: without examples and sources. */
export type PublicRule =
  | (PhraseRule & (HarmWords | HelpWords))
  | (AbsoluteRule & HarmWords)
  | (FeelingRule & HelpWords)
  | (LimitRule & HelpWords)
  | (LearnedRule & HarmWords);
