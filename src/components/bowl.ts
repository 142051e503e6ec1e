/**
 * The drawing of the mended bowl: a glazed tea bowl broken along twelve seams, one for each section.
 * All numbers are user units of the 400 x 300 picture.
 */
export const edge = 'M27 84C29 158 72 232 148 259c5 2 8 4 9 9l1 8c26 6 58 6 84 0l1-8c1-5 4-7 9-9 76-27 119-101 121-175';
export const rim = { cx: 200, cy: 84, rx: 173, ry: 34 };
/** The glaze, cut to the bowl when drawn: it ran down unevenly and left the foot bare. */
export const glaze =
  'M20 84H380v94c-20 10-34 34-52 36-14 2-16-12-30-10-15 2-13 24-28 25-14 1-14-17-27-16-12 1-12 12-24 11-13-1-13-17-27-17-15 0-13 31-30 31-15 0-13-26-28-28-13-2-19 12-32 8-20-6-42-24-82-46Z';

/** Each seam as a path, and the place of its number on it. Seam 1 stands first. */
export const seams: { path: string; at: [number, number] }[] = [
  { path: 'M88 109.5l7 15-5 12 12 17 3 15', at: [91, 137] },
  { path: 'M105 168.5l-16 5-13-3-20 9.5', at: [79, 171] },
  { path: 'M147 116l-4 17 9 13-5 14 8 12', at: [150, 145] },
  { path: 'M105 168.5l15 2 12 6 23-4.5', at: [128, 174] },
  { path: 'M155 172l3 17-11 13 6 16-4 14', at: [149, 203] },
  { path: 'M149 232l4 14 12 6 4 26', at: [160, 252] },
  { path: 'M221 117.5l6 15-8 15 10 12-3 15', at: [223, 146] },
  { path: 'M155 172l20 8 15-7 17 8 19-6.5', at: [191, 175] },
  { path: 'M226 174.5l-5 18 11 14-6 17 6 15', at: [229, 208] },
  { path: 'M232 238.5l-3 13 7 9-2 17', at: [235, 256] },
  { path: 'M226 174.5l22-4 13 9 21-7 17 3', at: [263, 176] },
  { path: 'M312 108.5l-8 17 7 13-13 19 1 17 19 8 14-3 12 4', at: [302, 150] },
];
