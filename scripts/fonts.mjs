// Makes the two small font files in src/styles/fonts from the packages of
// Fraunces and Atkinson Hyperlegible Next (both SIL Open Font License 1.1).
// Run by hand (`npm run fonts`) when the letters in use change; the results are committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { letters } from './letters.mjs';

const out = new URL('../src/styles/fonts/', import.meta.url);
mkdirSync(out, { recursive: true });

const faces = [
  {
    file: 'display.woff2',
    from: '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2',
    axes: { wght: 560 },
  },
  {
    file: 'text.woff2',
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700, default: 400 } },
  },
];

for (const face of faces) {
  const source = readFileSync(new URL(`../node_modules/${face.from}`, import.meta.url));
  const subset = await subsetFont(source, letters, {
    targetFormat: 'woff2',
    variationAxes: face.axes,
  });
  writeFileSync(new URL(face.file, out), subset);
  console.log(`${face.file}: ${subset.length} bytes of ${source.length}`);
}
