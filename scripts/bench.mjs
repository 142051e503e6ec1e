// `npm run bench`: sizes and ratios, measured in one run. Nothing here is a limit; limits stand in tests.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { analyse } from '../src/domain/phrasing/index.ts';
import { build } from './build.mjs';
import { readPublicRules } from './rules.mjs';

const rules = readPublicRules();
const sentence = 'I hid the bill from you, and I am sorry that you never knew. You always ask me what I did. ';
const passes = Array.from(
  { length: 60 },
  (_, index) => new RegExp(`\\b(?:always|never|sorry|but${index}|you made me)\\b`, 'gi'),
);

/** Least microseconds of one call over several batches: the one figure that other work on the machine disturbs least. */
function least(work) {
  for (let index = 0; index < 20; index += 1) work();
  let best = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < 30; batch += 1) {
    const start = process.hrtime.bigint();
    for (let index = 0; index < 5; index += 1) work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 5000);
  }
  return best;
}

console.log('Phrasing coach, microseconds a message, and the ratio to 60 regular expressions over the same text');
for (const length of [60, 300, 2000, 20000]) {
  const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
  const coach = least(() => analyse(text, { rules }));
  const plain = least(() => passes.map((pass) => text.replace(pass, '')));
  console.log(`${String(length).padStart(6)} characters: ${coach.toFixed(0)} µs, ${(coach / plain).toFixed(1)} times`);
}

if (!build({}, { quiet: true })) process.exit(1);
const brotli = (file) => brotliCompressSync(readFileSync(file)).length;
console.log('\nBytes on the wire (brotli)');
for (const folder of readdirSync('dist/guide')) {
  if (!folder.endsWith('.html')) console.log(`guide/${folder}: ${brotli(`dist/guide/${folder}/index.html`)}`);
}
for (const file of readdirSync('dist/assets').sort()) console.log(`assets/${file}: ${brotli(`dist/assets/${file}`)}`);
console.log(`rules: ${brotli('dist/practice/rules.json')}`);
