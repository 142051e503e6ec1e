/**
 * A time that can run, stand and grow. It knows no clock of its own: the moment is passed in, so that a
 * phone that slept, or a tab the browser slowed down, is right again with the next look.
 */
export interface Clock {
  /** Milliseconds run before the last start. */
  spent: number;
  /** The moment of the last start, or null while it stands. */
  since: number | null;
  /** Milliseconds added by the reader. */
  extra: number;
}

/** A clock that has not run. */
export const still: Clock = { spent: 0, since: null, extra: 0 };

/** Milliseconds run up to a moment. A moment before the start counts as the start. */
export function elapsed({ spent, since }: Clock, now: number): number {
  return since === null ? spent : spent + Math.max(0, now - since);
}

/** Milliseconds left of a length, never below zero. */
export function left(clock: Clock, length: number, now: number): number {
  return Math.max(0, length + clock.extra - elapsed(clock, now));
}

/** Lets it run from now on. */
export function run(clock: Clock, now: number): Clock {
  return clock.since === null ? { ...clock, since: now } : clock;
}

/** Makes it stand. Time past the end is not counted. */
export function hold(clock: Clock, length: number, now: number): Clock {
  if (clock.since === null) return clock;
  return { ...clock, spent: Math.min(elapsed(clock, now), length + clock.extra), since: null };
}

/** Adds time from now on: what went by after the end is not taken from it. */
export function extend(clock: Clock, length: number, now: number, more: number): Clock {
  const held = hold(clock, length, now);
  return { ...held, extra: held.extra + more, since: clock.since === null ? null : now };
}

/** Minutes and seconds, as `7:05`. A part of a second counts as a whole one, so that 0:00 means over. */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
