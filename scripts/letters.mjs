/**
 * The letters that the site's two font files hold. A letter that is missing here is drawn in another
 * face in the middle of its word; tests/content/completeness.test.ts looks for such letters.
 */
export const letters =
  ' ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;?!\'"()[]/&%+-–—‘’“”…·×→←§áéíñóü';
