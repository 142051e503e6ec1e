/**
 * What is kept is wrapped in an envelope, so that a later version can tell what it reads.
 * A stored record goes stale when its exercise changes: unknown ids inside an answer are kept and
 * ignored, an answer of another shape is set aside unread, never thrown away.
 */
export interface Envelope {
  /** Version of the envelope itself. */
  v: 1;
  answer: unknown;
}

export type Opened<Answer> =
  | { ok: true; answer: Answer }
  | { ok: false; reason: 'not-json' | 'other-version' | 'other-shape' };

/** The text to store for an answer. */
export function seal(answer: unknown): string {
  return JSON.stringify({ v: 1, answer } satisfies Envelope);
}

/**
 * Reads a stored text.
 * @param text what was found in storage
 * @param isAnswer the kind's own guard
 * @returns the answer, or a reason why it could not be read; never throws
 */
export function open<Answer>(text: string, isAnswer: (value: unknown) => value is Answer): Opened<Answer> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  if (typeof value !== 'object' || value === null || (value as Partial<Envelope>).v !== 1) {
    return { ok: false, reason: 'other-version' };
  }
  const { answer } = value as Envelope;
  return isAnswer(answer) ? { ok: true, answer } : { ok: false, reason: 'other-shape' };
}
