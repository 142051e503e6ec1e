/** What a section page may cost on the wire, in bytes after brotli, and in requests. Written in issue 2; raise none of them alone. */
export const limits = {
  /** The page with its styles: one round trip. */
  html: 14_600,
  /** Scripts, in files and in the page, before the reader scrolls or acts. */
  scriptsBefore: 10_240,
  fonts: 24_576,
  /** Everything, before and after scrolling to the end. */
  everything: 51_200,
  requests: 8,
  /** Every script a section page ever loads with all its exercises started, without coach and search. */
  scriptsEver: 40_960,
  /** Scripts that every kind of exercise needs: Preact, its hooks, the answers. Issue 5. */
  islandShared: 8 * 1024,
  /** Scripts of one kind beyond those, without coach and plot. */
  islandKind: 4 * 1024,
  /** Code of the coach, its rules and lists: issue 4. */
  coach: 24 * 1024,
  /** Weights of its learned part. */
  coachWeights: 45 * 1024,
} as const;
