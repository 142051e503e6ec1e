/**
 * Where an answer may stay by itself: nowhere (free text), in this tab until it closes, or on the
 * device once the reader has chosen to keep things. Required, so that nobody keeps text by accident.
 */
export type Persist = 'never' | 'session' | 'device';

/** One thing that was asked and what the reader gave, in plain words: for paper and for lists of what is kept. */
export interface Line {
  question: string;
  answers: string[];
}

/**
 * What every kind of exercise offers. `Data` is what an editor writes, `Public` what travels to the
 * browser, `Answer` what the reader gave, `Result` how it went, `Action` one thing a reader does.
 */
export interface ExerciseKind<Data, Public, Answer, Result, Action> {
  /** The word after `kind:` and the name of the folder. */
  name: string;
  /** The Zod schema of the file an editor writes. */
  schema: unknown;
  persist: Persist;
  /** Leaves out all that the browser does not need. */
  toPublic(data: Data): Public;
  /** The empty answer. */
  start(data: Public): Answer;
  /** A new answer after one action; the old one stays as it was. */
  update(data: Public, answer: Answer, action: Action): Answer;
  /** Ids that are not answered yet. */
  missing(data: Public, answer: Answer): string[];
  /** How it went. Never a verdict on a person. */
  result(data: Public, answer: Answer): Result;
  /** What was given so far, question by question; what is open is left out. */
  lines(data: Public, answer: Answer): Line[];
  /** Whether a stored value has the shape of an answer. Never throws. */
  isAnswer(value: unknown): value is Answer;
}

/** Returns the kind as given; the types check that nothing is missing. */
export function defineKind<Data, Public, Answer, Result, Action>(
  kind: ExerciseKind<Data, Public, Answer, Result, Action>,
): ExerciseKind<Data, Public, Answer, Result, Action> {
  return kind;
}

/** What each island gets from its page; all else arrives from `src` when the reader starts. */
export interface IslandProps {
  /** Name of the kind, a folder of src/exercises. */
  kind: string;
  /** The exercise's id: answers are kept under it. */
  id: string;
  /** Earlier ids of the exercise. */
  formerIds?: string[];
  /** Address of the exercise's own data, a static file of ours. */
  src: string;
  /** Words of the first screen. */
  start: string;
  loading: string;
  failed: string;
}

/** An address with the words that lead there. */
export interface TextLink {
  href: string;
  text: string;
}

/** The file behind `src`: what the exercise asks, the words around it, and where its ids lead. */
export interface ExerciseFile<Public> {
  data: Public;
  words: Record<string, string>;
  /** By reference id, by the `to` of a step, and `help`, `person`, `rules`. */
  links: Record<string, TextLink>;
}

/** What a kind's own view gets once its file has arrived. */
export interface ViewProps<Public> extends IslandProps {
  file: ExerciseFile<Public>;
}
