import Aside from './Aside.astro';
import CoachFigures from './CoachFigures.astro';
import CoachMisses from './CoachMisses.astro';
import Emergency from './Emergency.astro';
import Exercise from './Exercise.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Helplines from './Helplines.astro';
import Lane from './Lane.astro';
import Link from './Link.astro';
import Pair from './Pair.astro';
import Source from './Source.astro';
import Term from './Term.astro';
import WhenNot from './WhenNot.astro';

/** The tags an editor may use in MDX without an import, and what takes the place of plain elements. */
export const tags = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  Aside,
  CoachFigures,
  CoachMisses,
  Emergency,
  Exercise,
  Helplines,
  Lane,
  Pair,
  Source,
  Term,
  WhenNot,
};
