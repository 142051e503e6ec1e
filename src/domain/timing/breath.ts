/** Seconds of one breath in and one breath out. */
export interface Pace {
  in: number;
  out: number;
}

export interface Breath {
  going: 'in' | 'out';
  /** The second within this half, from 1: a count for those who want no motion. */
  count: number;
  /** How full the breath is, 0 to 1. */
  size: number;
}

/** Where a breath stands after so many milliseconds. It begins with breathing in. */
export function breathAt(milliseconds: number, pace: Pace): Breath {
  const into = (Math.max(0, milliseconds) / 1000) % (pace.in + pace.out);
  const going = into < pace.in ? 'in' : 'out';
  const at = going === 'in' ? into : into - pace.in;
  const share = at / pace[going];
  // Slow at both ends, as a breath is.
  const eased = (1 - Math.cos(Math.PI * share)) / 2;
  return { going, count: Math.floor(at) + 1, size: going === 'in' ? eased : 1 - eased };
}
