import { z } from 'astro/zod';
import { id, referenceId, strength, text } from './shared.ts';

/** Labels of notes: words that may land badly. */
export const harmLabels = [
  'absolute',
  'demand',
  'blame',
  'criticism',
  'contempt',
  'excuse',
  'conditional-apology',
  'empty-apology',
  'mind-reading',
  'threat',
  'stonewalling',
  'rushing-forgiveness',
  'minimising',
  'past-dredging',
  'control',
] as const;

/** Labels of strengths: words that help. */
export const helpLabels = [
  'feeling',
  'specific-event',
  'request',
  'ownership',
  'remorse',
  'harm-named',
  'repair-offer',
  'invites-view',
  'validation',
  'boundary-self',
  'concrete-promise',
] as const;

/** What a reader may be writing; the same words as in `say` scenes. */
export const situations = [
  'opening',
  'apology',
  'boundary',
  'listening',
  'reassurance',
  'request',
  'forgiveness',
] as const;

/** A word sequence in the pattern language, which src/domain/phrasing/pattern.ts explains. */
const pattern = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^A-Z]*$/u, 'patterns are in lower case: the draft is compared in lower case');

/** The name of a file in content/words, without its ending. */
const listName = id;

/** No text of the coach passes judgment on a person or a sentence. */
const spoken = text.refine(
  (value) => !/\b(?:wrong|bad|toxic)\b/iu.test(value),
  'the coach never says wrong, bad or toxic',
);

const example = z.string().trim().min(1);

const everyRule = {
  /** Speaks only in these situations. Left out: speaks always. */
  situations: z.array(z.enum(situations)).min(1).optional(),
  /** Patterns: a sentence that holds one of them keeps the rule silent. */
  unless: z.array(pattern).min(1).optional(),
  /** Reference keys the reason rests on. May be empty where the strength is D. */
  sources: z.array(referenceId),
  /** Sentences that keep the rule honest; they never reach the browser. */
  examples: z.strictObject({
    /** The rule speaks on each of these. Three or more. */
    fires: z.array(example).min(3),
    /** Look-alikes on which it stays silent: quoted, denied, about oneself, praise, a limit. Three or more. */
    silent: z.array(example).min(3),
    /** Known gaps: it should speak and does not yet. When one starts to speak, move it to `fires`. */
    misses: z.array(example),
  }),
};

const harm = {
  /** Which note this is. */
  label: z.enum(harmLabels),
  /** How the words may land, in one sentence that begins "May be heard as". */
  message: spoken.startsWith('May be heard as '),
  /** Why, in one or two sentences. */
  why: spoken,
  /** One question for the writer to think about. */
  question: spoken.endsWith('?'),
  /** How firm the evidence for `why` is. */
  strength,
};

const help = {
  /** Which strength this is. */
  label: z.enum(helpLabels),
  /** One plain sentence that says what works. */
  message: spoken,
};

const phrase = {
  ...everyRule,
  /** `phrase`: fixed word sequences. Quoted, reported and denied words are passed over. */
  check: z.literal('phrase'),
  /** Patterns to find; the longest at each place counts. */
  phrases: z.array(pattern).min(1),
  /** Patterns that must not follow at once. */
  notBefore: z.array(pattern).min(1).optional(),
  /** Patterns of at most four words that must not stand directly before. */
  notAfter: z.array(pattern).min(1).optional(),
  /** `no`: silent in a question. `only`: speaks in questions alone. Left out: speaks in both. */
  questions: z.enum(['no', 'only']).optional(),
};

const absolute = z.strictObject({
  ...everyRule,
  ...harm,
  /** `absolute`: "you" with always or never, where the predicate makes it a complaint. */
  check: z.literal('absolute'),
  /** Word lists of acts and traits that hurt: a complaint with always, praise with never. */
  complaints: z.array(listName).min(1),
  /** Word lists of acts one hopes for: praise with always, a complaint with never. */
  praise: z.array(listName).min(1),
});

const feeling = z.strictObject({
  ...everyRule,
  ...help,
  /** `feeling`: a feeling the writer names as their own. */
  check: z.literal('feeling'),
  /** Word lists of feelings. */
  feelings: z.array(listName).min(1),
});

const limit = z.strictObject({
  ...everyRule,
  ...help,
  /** `limit`: firm limits and refusals. Notes on the same words fall silent, except threats and control. */
  check: z.literal('limit'),
  /** Patterns of limits and refusals that need no condition. */
  limits: z.array(pattern).min(1),
  /** Patterns of what the writer will do for their own part, before or after "if …". They begin with "i". */
  acts: z.array(pattern.startsWith('i ')).min(1),
});

const learned = z.strictObject({
  ...everyRule,
  ...harm,
  /** `learned`: a whole sentence whose harm the learned part hears, though no pattern names its words. One for each label. */
  check: z.literal('learned'),
});

/** One file of content/rules: what the coach looks for, what it says, and the examples that prove it. */
export const rule = z.discriminatedUnion('check', [
  z.discriminatedUnion('label', [z.strictObject({ ...phrase, ...harm }), z.strictObject({ ...phrase, ...help })]),
  absolute,
  feeling,
  limit,
  learned,
]);

/** One file of content/words: a list that rules name as {file-name}. */
export const wordList = z.strictObject({
  /** One sentence: what belongs in the list. */
  about: text,
  /** Patterns, without lists of their own. `~call` stands for call, calls, called and calling. */
  words: z.array(pattern).min(3),
});
