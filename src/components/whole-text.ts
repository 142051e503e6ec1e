import { tags } from './text.ts';
import WholeExercise from './WholeExercise.astro';
import WholeHeading2 from './WholeHeading2.astro';
import WholeHeading3 from './WholeHeading3.astro';
import WholeTerm from './WholeTerm.astro';

/** The tags of a text on the page of the whole guide, where every id can stand only once. */
export const wholeTags = { ...tags, h2: WholeHeading2, h3: WholeHeading3, Exercise: WholeExercise, Term: WholeTerm };
