/** A mark from 0 to 4, or a statement the reader would rather leave open. */
export type Mark = number | 'skip';

/**
 * Thirds of the scale. The cut-points (below 4/3, below 8/3, the rest) are an editorial choice,
 * not research, and the page says so.
 */
export type Band = 'low' | 'middle' | 'high';

/** The mean of the marks given, 0 to 4; null when there is none. Skipped ones do not count. */
export function mean(marks: (Mark | undefined)[]): number | null {
  const given = marks.filter((mark) => typeof mark === 'number');
  return given.length === 0 ? null : given.reduce((sum, mark) => sum + mark, 0) / given.length;
}

/** The band of a mean from 0 to 4. */
export function band(average: number): Band {
  if (average < 4 / 3) return 'low';
  return average < 8 / 3 ? 'middle' : 'high';
}

/** How far a mean stands from where it would be easiest, 0 to 4. */
export function distance(average: number, wants: 'more' | 'less'): number {
  return wants === 'more' ? 4 - average : average;
}

/** Ids of the statements that stand two marks or more from where it would be easiest, farthest first, at most two. */
export function drivers(marks: { id: string; mark: Mark | undefined }[], wants: 'more' | 'less'): string[] {
  return marks
    .flatMap(({ id, mark }) => (typeof mark === 'number' ? [{ id, away: distance(mark, wants) }] : []))
    .filter(({ away }) => away >= 2)
    .sort((a, b) => b.away - a.away)
    .slice(0, 2)
    .map(({ id }) => id);
}
