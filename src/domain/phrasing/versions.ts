/** What a view shows beside the notes: the parts of a message, and two versions held against each other. */
export { compareDrafts } from './compare.ts';
export { partsOf } from './parts.ts';
